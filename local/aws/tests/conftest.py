"""A launcher for tests, on free ports and with its own containers."""

import base64
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import docker
import pytest
from botocore.config import Config

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent))

# The value that no refused request must return.
SECRET = "never to be read by strangers"
START_SECONDS = 60
# The address of Docker's bridge.
BRIDGE = "172.17.0.1"
BASE_IMAGE = os.environ.get("BASE_IMAGE", "airflow-ecs-base:bookworm")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Launcher:
    """A running launcher and its clients."""

    log: Path
    settings: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    rds_port: int = field(default_factory=free_port)
    access_key: str = field(default_factory=lambda: f"AKIA{secrets.token_hex(8).upper()}")
    secret: str = field(default_factory=lambda: secrets.token_urlsafe(30))
    process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> "Launcher":
        environment = {
            **os.environ,
            "GATEWAY_PORT": str(self.port),
            "RDS_BASE_PORT": str(self.rds_port),
            "LOCAL_AWS_ACCESS_KEY_ID": self.access_key,
            "LOCAL_AWS_SECRET_ACCESS_KEY": self.secret,
            **self.settings,
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, str(HERE.parent / "launcher.py")], env=environment, stdout=log, stderr=log
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
                    request = f"GET /_ministack/health HTTP/1.0\r\nHost: 127.0.0.1:{self.port}\r\n\r\n"
                    connection.sendall(request.encode())
                    if connection.recv(16).split()[1:2] == [b"200"]:
                        return self
            except OSError:
                pass
            time.sleep(0.1)
        raise AssertionError(f"The launcher did not start:\n{self.log.read_text()[-4000:]}")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def client(self, service: str, signature: str | None = None, **settings: Any) -> Any:
        """A client with the launcher's key, or with other settings."""
        given = {"aws_access_key_id": self.access_key, "aws_secret_access_key": self.secret, **settings}
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name="us-east-1",
            config=Config(retries={"max_attempts": 0}, signature_version=signature, parameter_validation=False),
            **given,
        )

    def registry_login(self) -> dict[str, str]:
        """The user and password of `docker login`."""
        [data] = self.client("ecr").get_authorization_token()["authorizationData"]
        user, _, password = base64.b64decode(data["authorizationToken"]).decode().partition(":")
        return {"username": user, "password": password}

    def containers(self) -> list[Any]:
        return docker.from_env().containers.list(
            all=True, ignore_removed=True, filters={"label": f"ministack.instance={socket.gethostname()}:{self.port}"}
        )


@pytest.fixture(scope="session")
def engine() -> docker.DockerClient:
    """Docker with the needed images; tests that need it are skipped without it."""
    try:
        client = docker.from_env()
        client.images.get("postgres:15-alpine")
        client.images.get(BASE_IMAGE)
    except docker.errors.DockerException as error:
        pytest.skip(f"needs Docker with {BASE_IMAGE} and postgres:15-alpine: {error}")
    return client


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launcher]:
    running = Launcher(log=tmp_path_factory.mktemp("launcher") / "launcher.log").start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def service_image(engine: docker.DockerClient) -> Iterator[str]:
    """An image that serves Airflow's health page, and its environment at /."""
    name = f"airflow-ecs-test-{os.getpid()}:latest"
    engine.images.build(path=str(HERE / "image"), tag=name, buildargs={"BASE_IMAGE": BASE_IMAGE}, rm=True, forcerm=True)
    yield name
    engine.images.remove(name, force=True)


@pytest.fixture(scope="module")
def cloud(launcher: Launcher) -> Iterator[Launcher]:
    """A launcher with a secret parameter and an object; it must survive the tests of the module."""
    launcher.client("ssm").put_parameter(Name="/secret", Value=SECRET, Type="SecureString")
    launcher.client("s3").create_bucket(Bucket="data")
    launcher.client("s3").put_object(Bucket="data", Key="folder/a +ü.txt", Body=SECRET.encode())
    yield launcher
    assert launcher.process and launcher.process.poll() is None
