"""The CA and the server's certificate."""

from __future__ import annotations

import datetime
import ssl
import stat
from pathlib import Path

from cryptography import x509

import certificate

NOW = datetime.datetime.now(datetime.UTC)
HOSTS = ["172.17.0.1", "localhost", "127.0.0.1"]


def test_certificate_names_every_host_and_is_signed_by_the_ca(tmp_path: Path) -> None:
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    server, ca = x509.load_pem_x509_certificates((tmp_path / "server.pem").read_bytes())
    server.verify_directly_issued_by(ca)
    names = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert [str(ip) for ip in names.get_values_for_type(x509.IPAddress)] == ["172.17.0.1", "127.0.0.1"]
    assert [ca] == x509.load_pem_x509_certificates((tmp_path / "ca.pem").read_bytes())


def test_strict_client_accepts_a_connection_by_name_and_by_address(tmp_path: Path) -> None:
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    client = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(tmp_path / "server.pem", tmp_path / "server.key")
    for host in HOSTS:
        connect(client, server, host)


def connect(client_context: ssl.SSLContext, server_context: ssl.SSLContext, host: str) -> None:
    """Completes a TLS handshake in memory; raises ssl.SSLCertVerificationError."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname=host)
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    pending = [client, server]
    while pending:
        for side in list(pending):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            pending.remove(side)


def test_key_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    assert stat.S_IMODE((tmp_path / "server.key").stat().st_mode) == 0o600


def test_current_certificate_is_kept(tmp_path: Path) -> None:
    assert not certificate.is_current(tmp_path, HOSTS, NOW)
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    assert certificate.is_current(tmp_path, HOSTS, NOW)
    assert certificate.is_current(tmp_path, HOSTS[::-1], NOW)


def test_other_hosts_or_a_near_expiry_need_a_new_certificate(tmp_path: Path) -> None:
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    assert not certificate.is_current(tmp_path, [*HOSTS, "snowflake.internal"], NOW)
    late = NOW + datetime.timedelta(days=certificate.VALID_DAYS - certificate.RENEW_DAYS + 1)
    assert not certificate.is_current(tmp_path, HOSTS, late)


def test_damaged_file_needs_a_new_certificate(tmp_path: Path) -> None:
    certificate.create_certificate(tmp_path, HOSTS, NOW)
    (tmp_path / "server.pem").write_text("nonsense")
    assert not certificate.is_current(tmp_path, HOSTS, NOW)
