"""Creates a private CA and a server certificate: certificate.py --out DIR --host NAME_OR_IP [--host …].

Writes ca.pem, server.pem (with the CA behind it) and server.key. Keeps files that name the hosts and stay valid.
"""

from __future__ import annotations

import argparse
import datetime
import ipaddress
import sys
from pathlib import Path

import trustme
from cryptography import x509

VALID_DAYS = 397
RENEW_DAYS = 30


def is_current(out: Path, hosts: list[str], today: datetime.datetime) -> bool:
    """Whether the files exist, name these hosts and are valid for another RENEW_DAYS."""
    if not all((out / name).exists() for name in ("ca.pem", "server.pem", "server.key")):
        return False
    try:
        certificate = x509.load_pem_x509_certificate((out / "server.pem").read_bytes())
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return False
    remaining = certificate.not_valid_after_utc - today
    return remaining > datetime.timedelta(days=RENEW_DAYS) and set(names) == {parse_name(host) for host in hosts}


def parse_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def create_certificate(out: Path, hosts: list[str], today: datetime.datetime) -> None:
    """Creates a new CA each time and discards its key, so that nothing else can be signed with it."""
    authority = trustme.CA(organization_name="Local Snowflake", path_length=0)
    server = authority.issue_cert(
        *hosts,
        # A container's clock can be behind.
        not_before=today - datetime.timedelta(hours=1),
        not_after=today + datetime.timedelta(days=VALID_DAYS),
    )
    ca = authority.cert_pem.bytes()
    out.mkdir(parents=True, exist_ok=True)
    write_file(out / "server.key", server.private_key_pem.bytes(), 0o600)
    write_file(out / "ca.pem", ca, 0o644)
    write_file(out / "server.pem", server.cert_chain_pems[0].bytes() + ca, 0o644)


def write_file(path: Path, content: bytes, mode: int) -> None:
    temporary = path.with_name(f"{path.name}.new")
    temporary.unlink(missing_ok=True)
    temporary.touch(mode)
    temporary.write_bytes(content)
    temporary.replace(path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--host", action="append", required=True, help="a name or an address, repeatable")
    arguments = parser.parse_args()
    today = datetime.datetime.now(datetime.UTC)
    if not is_current(arguments.out, arguments.host, today):
        create_certificate(arguments.out, arguments.host, today)
    return 0


if __name__ == "__main__":
    sys.exit(main())
