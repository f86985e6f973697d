"""Serves the local Snowflake over TLS: serve.py --host IP … --port P --data DIR --s3 DIR --cert FILE --key FILE."""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
import warnings
from pathlib import Path

import duckdb
import uvicorn

from emulator.catalog import account_file, system_roles
from emulator.catalog.recovery import recover_account
from emulator.errors import SnowflakeError
from emulator.server.attestations import Verifiers
from emulator.server.driver_api import DriverApi
from emulator.server.local_requests import LocalRequestsOnly
from emulator.sql.executor import StatementExecutor
from emulator.storage.duckdb_store import DuckDBStore
from emulator.storage.s3_folder import S3Folder


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", action="append", help="an address to listen on, repeatable (default 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8443, help="0 is a free port, which the log names")
    parser.add_argument("--data", type=Path, required=True, help="folder of the databases and the account")
    parser.add_argument("--s3", type=Path, required=True, help="folder in place of S3: DIR/bucket/key")
    parser.add_argument("--cert", help="certificate chain; without it the server uses plain HTTP")
    parser.add_argument("--key", help="the certificate's private key")
    parser.add_argument("--oidc-issuer", action="append", help="an issuer whose tokens are accepted, repeatable")
    parser.add_argument("--sts", help="the STS that verifies AWS identities, such as http://127.0.0.1:4566")
    return parser.parse_args()


def create_executor(data: Path, s3: Path) -> StatementExecutor:
    """Opens the stored account and data, or creates them; the administrator comes from the environment."""
    password = os.environ.get("LOCAL_SNOWFLAKE_ADMIN_PASSWORD")
    public_key = os.environ.get("LOCAL_SNOWFLAKE_ADMIN_PUBLIC_KEY")
    if not (password or public_key):
        raise SystemExit(
            "The administrator has no password and no key: set LOCAL_SNOWFLAKE_ADMIN_PASSWORD "
            "or LOCAL_SNOWFLAKE_ADMIN_PUBLIC_KEY."
        )
    data.mkdir(parents=True, exist_ok=True)
    account_path = data / "account.json"
    account = account_file.load_account(account_path) or system_roles.create_account()
    admin = os.environ.get("LOCAL_SNOWFLAKE_ADMIN_USER", "DEPLOY_USER").upper()
    try:
        system_roles.ensure_admin(account, admin, password, public_key)
    except SnowflakeError as error:
        raise SystemExit(f"LOCAL_SNOWFLAKE_ADMIN_PUBLIC_KEY is not an RSA public key: {error.message}") from None
    try:
        store = DuckDBStore(data, S3Folder(s3))
    except duckdb.IOException as error:
        reason = str(error).split(". See")[0]
        raise SystemExit(
            f"The data in {data} cannot be opened; does another local Snowflake use it? {reason}"
        ) from None
    recover_account(account, store)
    executor = StatementExecutor(account, store, account_path)
    executor.save()
    return executor


def open_sockets(addresses: list[str], port: int) -> tuple[list[socket.socket], int]:
    """Opens the same port on each address; 0 is a port that is free on the first one."""
    sockets = []
    for address in addresses:
        sockets.append(open_socket(address, port))
        port = sockets[-1].getsockname()[1]
        logging.info("Starting on %s:%d", address, port)
    return sockets, port


def open_socket(address: str, port: int) -> socket.socket:
    """Opens a socket on one address, because 0.0.0.0 would be open to the network."""
    # asyncio turns Nagle's algorithm off only with the protocol; with it a reply takes 40 ms longer.
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind((address, port))
    except OSError as error:
        raise SystemExit(f"Cannot listen on {address}:{port}: {error.strerror}") from None
    return server


def main() -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # fakesnow uses a deprecated way to get Arrow from DuckDB.
    warnings.filterwarnings("ignore", message="Arrow output on a DB-API result")
    logging.getLogger("sqlglot").setLevel(logging.ERROR)
    given = parse_arguments()
    addresses = list(dict.fromkeys(given.host or ["127.0.0.1"]))
    sockets, port = open_sockets(addresses, given.port)
    executor = create_executor(given.data, given.s3)
    verifiers = Verifiers(given.oidc_issuer or [], given.sts)
    config = uvicorn.Config(
        LocalRequestsOnly(DriverApi(executor, verifiers).app(), ["localhost", "127.0.0.1", *addresses], port),
        log_level="warning",
        ws="none",
        # Drivers keep their connections open.
        timeout_graceful_shutdown=2,
        timeout_keep_alive=75,
        ssl_certfile=given.cert,
        ssl_keyfile=given.key,
    )
    uvicorn.Server(config).run(sockets)
    return 0


if __name__ == "__main__":
    sys.exit(main())
