"""Makes a private CA and a server certificate: certificate.py --out DIR --host NAME_OR_IP [--host …].

Writes ca.pem, server.pem (with the CA behind it) and server.key; does nothing while those fit and are fresh.
"""

from __future__ import annotations

import argparse
import datetime
import ipaddress
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

VALID_DAYS = 397
RENEW_DAYS = 30


def general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def fits(out: Path, hosts: list[str], today: datetime.datetime) -> bool:
    """Whether the files are there, name these hosts and last for a while."""
    if not all((out / name).exists() for name in ("ca.pem", "server.pem", "server.key")):
        return False
    try:
        certificate = x509.load_pem_x509_certificate((out / "server.pem").read_bytes())
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return False
    fresh = certificate.not_valid_after_utc - today > datetime.timedelta(days=RENEW_DAYS)
    return fresh and set(names) == {general_name(host) for host in hosts}


def builder(
    subject: str, issuer: str, key: rsa.RSAPublicKey, issuer_key: rsa.RSAPublicKey, today: datetime.datetime
) -> x509.CertificateBuilder:
    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    return (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        # A container's clock may be a little behind.
        .not_valid_before(today - datetime.timedelta(hours=1))
        .not_valid_after(today + datetime.timedelta(days=VALID_DAYS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key), critical=False)
    )


def usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        key_encipherment=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def make(out: Path, hosts: list[str], today: datetime.datetime) -> None:
    """A new CA each time: its key is forgotten at once, so nobody can sign anything else with it."""
    ca_key = rsa.generate_private_key(65537, 2048)
    key = rsa.generate_private_key(65537, 2048)
    ca_name = "Local Snowflake CA"
    ca = (
        builder(ca_name, ca_name, ca_key.public_key(), ca_key.public_key(), today)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage(authority=True), critical=True)
        .sign(ca_key, hashes.SHA256())
    )
    server = (
        builder(hosts[0], ca_name, key.public_key(), ca_key.public_key(), today)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([general_name(host) for host in hosts]), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    out.mkdir(parents=True, exist_ok=True)
    write(out / "server.key", secret, 0o600)
    write(out / "ca.pem", ca.public_bytes(pem), 0o644)
    write(out / "server.pem", server.public_bytes(pem) + ca.public_bytes(pem), 0o644)


def write(path: Path, content: bytes, mode: int) -> None:
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    beside.touch(mode)
    beside.write_bytes(content)
    beside.replace(path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--host", action="append", required=True, help="a name or an address; may be repeated")
    given = parser.parse_args()
    today = datetime.datetime.now(datetime.UTC)
    if not fits(given.out, given.host, today):
        make(given.out, given.host, today)
    return 0


if __name__ == "__main__":
    sys.exit(main())
