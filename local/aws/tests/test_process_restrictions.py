"""The launcher's own process starts no program, reads no file and connects to no service of this machine."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import docker
import pytest
from conftest import HERE, Launcher
from lambda_functions import create_lambda, invoke
from outbound_connections import explain_refusal
from signed_request import Request, sign


class Loopback(ThreadingHTTPServer):
    """Something of the user's that listens on 127.0.0.1 and asks for no password."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.requests: list[str] = []


class Handler(BaseHTTPRequestHandler):
    server: Loopback

    def do_GET(self) -> None:
        self.server.requests.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"text": "answer of a neighbour"}')

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("import subprocess; subprocess.run(['true'])", "starts no program"),
        ("import os; os.system('true')", "starts no program"),
        ("import os; os.posix_spawn('/bin/true', ['true'], {})", "starts no program"),
        ("import os; os.fork()", "starts no program"),
        ("import os; os.execv('/bin/true', ['true'])", "starts no program"),
        ("import socket; socket.socket().bind(('0.0.0.0', 0))", "not on '0.0.0.0'"),
        ("import socket; socket.socket(socket.AF_INET6).bind(('::', 0))", "not on '::'"),
        ("import socket; socket.create_server(('', 0))", "listens on"),
        (
            "import socket; socket.create_connection(('127.0.0.1', 1))",
            "other services of this machine: 127.0.0.1:1",
        ),
        ("import socket; socket.create_connection(('localhost', 1))", "other services of this machine"),
        ("import socket; socket.create_connection(('0.0.0.0', 1))", "other services of this machine"),
        (
            "import socket; socket.create_connection(('::ffff:127.0.0.1', 1))",
            "other services of this machine",
        ),
        (
            "import socket; socket.socket().connect((socket.gethostname(), 1))",
            "other services of this machine",
        ),
        (
            "import urllib.request; urllib.request.urlopen('http://2130706433:1/')",
            "other services of this machine",
        ),
        (
            "from ministack.core import lambda_runtime; lambda_runtime.Worker('a/../../../root/x', {}, b'')",
            "letters, digits, - and _ only",
        ),
        ("import urllib.request; urllib.request.urlopen('file:///etc/passwd')", "reads no file"),
        ("import duckdb; duckdb.sql('select 1')", "import of duckdb halted"),
    ],
)
def test_launcher_cannot_use_this_machine(attempt: str, error: str) -> None:
    """The services of ministack that would do it (Glue, Athena, AppSync, SFTP and so on) run in the same process."""
    command = f"import launcher, patches; patches.apply(); print('ready'); {attempt}; print('done')"
    ran = subprocess.run(
        [sys.executable, "-c", command], cwd=HERE.parent, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == "ready\n", ran.stderr
    assert error in ran.stderr


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "169.254.170.2", "::ffff:169.254.169.254", "fe80::1", "fd00:ec2::254"]
)
def test_launcher_does_not_connect_to_metadata_services(host: str) -> None:
    assert "does not connect to a metadata service" in (explain_refusal((host, 80)) or "")


@pytest.mark.parametrize("host", ["172.17.0.250", "192.0.2.99", "2001:db8::1"])
def test_launcher_connects_to_other_machines_and_containers(host: str) -> None:
    assert explain_refusal((host, 80)) is None


@pytest.fixture
def loopback_service() -> Iterator[Loopback]:
    server = Loopback(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_services_do_not_return_the_answers_of_loopback_services(
    launcher: Launcher, loopback_service: Loopback
) -> None:
    url = f"http://127.0.0.1:{loopback_service.server_port}/"
    create_lambda(launcher, "proxied", "", Environment={"Variables": {"MINISTACK_LAMBDA_PROXY_URL": url}})
    answer = launcher.client("lambda").invoke(FunctionName="proxied")
    assert "FunctionError" in answer and "answer of a neighbour" not in answer["Payload"].read().decode()
    sns = launcher.client("sns")
    topic = sns.create_topic(Name="topic")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url)
    gateway = launcher.client("apigatewayv2")
    api = gateway.create_api(Name="proxy", ProtocolType="HTTP", Target=url)["ApiId"]
    path = f"/restapis/{api}/$default/_user_request_/"
    assert "answer of a neighbour" not in sign(Request(launcher, "GET", path), "execute-api").send()[2]
    time.sleep(1)  # SNS delivers beside the request
    assert loopback_service.requests == []


def test_launcher_can_run_dockers_credential_helper(tmp_path: Path) -> None:
    helper = tmp_path / "docker-credential-none"
    helper.write_text("#!/bin/sh\necho '{}'\n")
    helper.chmod(0o755)
    command = f"import launcher, patches, subprocess; patches.apply(); subprocess.run(['{helper}'], check=True)"
    subprocess.run([sys.executable, "-c", command], cwd=HERE.parent, check=True, timeout=60)


def test_files_of_the_launcher_are_readable_by_its_owner_only(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, engine: docker.DockerClient
) -> None:
    log = tmp_path_factory.mktemp("launcher") / "launcher.log"
    running = Launcher(log=log, settings={"TMPDIR": str(tmp_path)}).start()
    shared = Path("/tmp/ministack-state")
    before = sorted(shared.glob("**/*"))
    running.client("cognito-idp").create_user_pool(PoolName="pool")
    invoke(running, create_lambda(running, "own", "def handler(event, context):\n    return 1\n"))
    assert list(tmp_path.rglob("*.pem")) and list(tmp_path.rglob("environment.json"))
    assert [folder.stat().st_mode & 0o77 for folder in tmp_path.iterdir()] == [0]
    assert sorted(shared.glob("**/*")) == before
    running.stop()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("location", [f"{HERE}/conftest.py", f"s3://bucket/../../..{HERE}/conftest.py", "/etc/passwd"])
def test_script_of_a_job_is_no_file_of_this_machine(location: str) -> None:
    resolve = f"patches.process_restrictions.glue._resolve_script({location!r})"
    command = f"import launcher, patches; patches.apply(); print({resolve})"
    ran = subprocess.run(
        [sys.executable, "-c", command], cwd=HERE.parent, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == "None\n", ran.stderr
