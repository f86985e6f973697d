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


def test_the_certificate_names_every_host_and_comes_from_the_ca(tmp_path: Path) -> None:
    certificate.make(tmp_path, HOSTS, NOW)
    server, ca = x509.load_pem_x509_certificates((tmp_path / "server.pem").read_bytes())
    server.verify_directly_issued_by(ca)
    names = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert [str(ip) for ip in names.get_values_for_type(x509.IPAddress)] == ["172.17.0.1", "127.0.0.1"]
    assert (tmp_path / "ca.pem").read_bytes() == (tmp_path / "server.pem").read_bytes().split(b"-----END", 1)[1].split(
        b"\n", 1
    )[1]


def test_strict_clients_take_it(tmp_path: Path) -> None:
    certificate.make(tmp_path, HOSTS, NOW)
    context = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
        tmp_path / "server.pem", tmp_path / "server.key"
    )


def test_the_key_is_the_owners_alone(tmp_path: Path) -> None:
    certificate.make(tmp_path, HOSTS, NOW)
    assert stat.S_IMODE((tmp_path / "server.key").stat().st_mode) == 0o600


def test_it_is_kept_while_it_fits(tmp_path: Path) -> None:
    assert not certificate.fits(tmp_path, HOSTS, NOW)
    certificate.make(tmp_path, HOSTS, NOW)
    assert certificate.fits(tmp_path, HOSTS, NOW)
    assert certificate.fits(tmp_path, HOSTS[::-1], NOW)


def test_other_hosts_or_a_near_end_ask_for_a_new_one(tmp_path: Path) -> None:
    certificate.make(tmp_path, HOSTS, NOW)
    assert not certificate.fits(tmp_path, [*HOSTS, "snowflake.internal"], NOW)
    late = NOW + datetime.timedelta(days=certificate.VALID_DAYS - certificate.RENEW_DAYS + 1)
    assert not certificate.fits(tmp_path, HOSTS, late)


def test_a_broken_file_asks_for_a_new_one(tmp_path: Path) -> None:
    certificate.make(tmp_path, HOSTS, NOW)
    (tmp_path / "server.pem").write_text("nonsense")
    assert not certificate.fits(tmp_path, HOSTS, NOW)
