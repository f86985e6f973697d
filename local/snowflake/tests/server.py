"""Starts serve.py and logs in with Snowflake's connector."""

from __future__ import annotations

import base64
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests
import snowflake.connector
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

Connection = snowflake.connector.SnowflakeConnection

ROOT = Path(__file__).parents[1]
HOST = "127.0.0.1"
PASSWORD = "correct horse"


@dataclass
class KeyPair:
    """A user's key pair: the private key for the connector, the public key for SQL."""

    private: bytes
    body: str


def new_key() -> KeyPair:
    key = rsa.generate_private_key(65537, 2048)
    der = serialization.Encoding.DER
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = key.public_key().public_bytes(der, serialization.PublicFormat.SubjectPublicKeyInfo)
    return KeyPair(private, base64.b64encode(public).decode())


# The connector's search for a cloud platform takes seconds with a slow name server.
os.environ["SNOWFLAKE_DISABLE_PLATFORM_DETECTION"] = "true"

ADMIN_KEY = new_key()
SERVICE_KEY = new_key()


def find_port(log: str) -> int:
    """The port in the log of serve.py; 0 before it is known."""
    found = re.search(rf"Starting on {HOST}:(\d+)\n", log)
    return int(found[1]) if found else 0


class LocalSnowflake:
    """A server process on a folder, which can be stopped, killed and started again."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.options = options
        self.s3 = folder / "s3"
        # A free port, and the same port after a restart.
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None
        make = [sys.executable, ROOT / "certificate.py", "--out", folder / "tls", "--host", HOST]
        subprocess.run(make, check=True)
        os.environ["REQUESTS_CA_BUNDLE"] = str(folder / "tls/ca.pem")

    def start(self) -> None:
        """Starts the server and waits until it is ready."""
        os.environ["REQUESTS_CA_BUNDLE"] = str(self.folder / "tls/ca.pem")
        command = [sys.executable, ROOT / "serve.py", "--host", HOST, "--port", str(self.port)]
        command += ["--data", self.folder / "data", "--s3", self.s3]
        command += ["--cert", self.folder / "tls/server.pem", "--key", self.folder / "tls/server.key"]
        command += self.options
        secrets = {"LOCAL_SNOWFLAKE_ADMIN_PASSWORD": PASSWORD, "LOCAL_SNOWFLAKE_ADMIN_PUBLIC_KEY": ADMIN_KEY.body}
        log = self.folder / "server.log"
        with log.open("wb") as output:
            self.process = subprocess.Popen(command, env=os.environ | secrets, stdout=output, stderr=output)
        deadline = time.monotonic() + 120
        while not self.healthy():
            if self.process.poll() is not None or time.monotonic() > deadline:
                if f":{self.port}: Address already in use" in log.read_text():
                    # Another process took the port between a stop and a start.
                    self.port = 0
                    self.start()
                    return
                raise RuntimeError(log.read_text())
            time.sleep(0.1)
            self.port = self.port or find_port(log.read_text())

    def healthy(self) -> bool:
        try:
            return requests.get(f"https://{HOST}:{self.port}/health", timeout=5).json() == {"status": "ok"}
        except requests.RequestException:
            return False

    def stop(self) -> None:
        self.end(signal.SIGTERM)

    def kill(self) -> None:
        self.end(signal.SIGKILL)

    def end(self, how: signal.Signals) -> None:
        assert self.process
        self.process.send_signal(how)
        self.process.wait(timeout=60)

    def connect(self, user: str = "deploy_user", **settings: Any) -> Connection:
        if user == "deploy_user" and not {"password", "private_key"} & settings.keys():
            settings["password"] = PASSWORD
        if user == "snowflake_user":
            settings.setdefault("private_key", SERVICE_KEY.private)
        settings.setdefault("account", "local")
        return snowflake.connector.connect(
            user=user, host=HOST, port=self.port, login_timeout=30, session_parameters={}, **settings
        )

    @contextmanager
    def open_session(
        self, statements: Iterable[str], user: str = "deploy_user", **settings: Any
    ) -> Iterator[Connection]:
        """Opens a session that starts with statements."""
        with self.connect(user, **settings) as connection:
            for text in statements:
                connection.cursor().execute(text)
            yield connection

    def run(self, statements: list[str], user: str = "deploy_user", **settings: Any) -> list[list[tuple[Any, ...]]]:
        """Runs statements in one session and returns the rows of each."""
        with self.connect(user, **settings) as connection:
            return [list(connection.cursor().execute(text).fetchall()) for text in statements]
