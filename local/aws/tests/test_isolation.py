"""What reaches this machine through the local AWS: nothing but its two addresses."""

import functools
import http.client
import io
import json
import socket
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import docker
import pytest
from botocore.exceptions import ClientError
from conftest import HERE, ROOT, Launcher
from deployment import push_image
from outbound_connections import find_refusal
from patches import container_restrictions
from signed_request import Request, sign
from stacks import Stack
from test_containers import DATABASE

BRIDGE = "172.17.0.1"
ROLE = "arn:aws:iam::123456789012:role/function"
STAYS = ["python3", "-c", "import time; time.sleep(600)"]
# What a function of an attacker tries: to write where root may, and to read what belongs to the project.
ATTACK = """
import os, pathlib

def attempt(do):
    try:
        return str(do())
    except OSError as error:
        return type(error).__name__

def handler(event, context):
    return {
        "user": os.getuid(),
        "writes": [attempt(lambda: pathlib.Path(path).write_text("x")) for path in event["write"]],
        "reads": [attempt(lambda: os.listdir(path)) for path in event["read"]],
        "variables": dict(os.environ),
        "temporary": attempt(lambda: pathlib.Path("/tmp/own").write_text("x")),
    }
"""
IDENTITY = """
import boto3
def handler(event, context):
    return boto3.client("sts").get_caller_identity()["Arn"]
"""


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


NODE = "exports.handler = async event => ({ user: process.getuid(), event })\n"


def find_listening_addresses(port: int) -> set[str]:
    """The addresses on which something listens at this port, from /proc/net/tcp and tcp6 (state 0A)."""
    found = set()
    for family, file in ((socket.AF_INET, "tcp"), (socket.AF_INET6, "tcp6")):
        for line in Path(f"/proc/net/{file}").read_text().splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, number = local.split(":")
            if state == "0A" and int(number, 16) == port:
                words = bytes.fromhex(address)
                order = b"".join(words[i : i + 4][::-1] for i in range(0, len(words), 4))
                found.add(socket.inet_ntop(family, order))
    return found


def find_published_addresses(container: Any) -> set[str]:
    container.reload()
    bindings = container.attrs["NetworkSettings"]["Ports"].values()
    return {binding["HostIp"] for ports in bindings for binding in ports or []}


def create_lambda(launcher: Launcher, name: str, code: str, runtime: str = "python3.11", **settings: Any) -> str:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("index.js" if runtime.startswith("nodejs") else "index.py", code)
    launcher.client("lambda").create_function(
        FunctionName=name,
        Runtime=runtime,
        Handler="index.handler",
        Role=ROLE,
        Timeout=30,
        Code={"ZipFile": archive.getvalue()},
        **settings,
    )
    return name


@pytest.fixture
def create_function(launcher: Launcher, engine: docker.DockerClient) -> Callable[..., str]:
    return functools.partial(create_lambda, launcher)


def invoke(launcher: Launcher, name: str, event: Any = None) -> Any:
    answer = launcher.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event))
    payload = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, payload
    return payload


def test_launcher_listens_on_loopback_and_the_bridge_only(launcher: Launcher, engine: docker.DockerClient) -> None:
    assert find_listening_addresses(launcher.port) == {"127.0.0.1", BRIDGE}


def test_port_of_a_database_that_has_just_ended_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINISTACK_HOST", "127.0.0.1")
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    assert not container_restrictions.is_port_free(port)
    client = socket.create_connection(("127.0.0.1", port))
    # The side that ends first keeps the port for a while.
    server.accept()[0].close()
    client.close()
    server.close()
    assert container_restrictions.is_port_free(port)


def test_database_listens_on_loopback_and_the_bridge_only(launcher: Launcher, engine: docker.DockerClient) -> None:
    stack = Stack(launcher, "closed-database")
    stack.create(DATABASE.replace("same-name", "closed"), {})
    [container] = launcher.containers()
    assert find_published_addresses(container) == {"127.0.0.1", BRIDGE}
    [instance] = launcher.client("rds").describe_db_instances()["DBInstances"]
    assert find_listening_addresses(instance["Endpoint"]["Port"]) == {"127.0.0.1", BRIDGE}
    stack.delete()


class TestTasks:
    def register(self, launcher: Launcher, image: str, container: dict[str, Any], **definition: Any) -> str:
        found = launcher.client("ecs").register_task_definition(
            family="task",
            containerDefinitions=[{"name": "app", "image": image, "command": STAYS, "stopTimeout": 1, **container}],
            **definition,
        )
        return found["taskDefinition"]["taskDefinitionArn"]

    def run(self, launcher: Launcher, arn: str) -> dict[str, Any]:
        ecs = launcher.client("ecs")
        task = ecs.run_task(cluster="default", taskDefinition=arn)["tasks"][0]["taskArn"]
        for _ in range(100):
            [found] = ecs.describe_tasks(cluster="default", tasks=[task])["tasks"]
            if found["lastStatus"] in ("RUNNING", "STOPPED"):
                return found
            time.sleep(0.2)
        raise AssertionError(found)

    def container(self, launcher: Launcher, task: dict[str, Any]) -> Any:
        label = "com.amazonaws.ecs.task-arn"
        [found] = [c for c in launcher.containers() if c.labels.get(label) == task["taskArn"]]
        return found

    def test_ports_are_open_to_this_machine_only(self, launcher: Launcher, service_image: str) -> None:
        ports = [{"containerPort": 8080, "hostPort": 0}, {"containerPort": 8081, "hostPort": free_port()}]
        task = self.run(launcher, self.register(launcher, service_image, {"portMappings": ports}, networkMode="bridge"))
        assert find_published_addresses(self.container(launcher, task)) == {"127.0.0.1", BRIDGE}
        launcher.client("ecs").stop_task(cluster="default", task=task["taskArn"])

    @pytest.mark.parametrize(
        ("container", "definition", "problem"),
        [
            ({}, {"volumes": [{"name": "host", "host": {"sourcePath": "/"}}]}, "mounts no path of this machine"),
            (
                {},
                {"volumes": [{"name": "d", "host": {"sourcePath": "/var/run/docker.sock"}}]},
                "no path of this machine",
            ),
            ({}, {"volumes": [{"name": "v", "host": {"sourcePath": "another-projects-volume"}}]}, "no path"),
            ({"privileged": True}, {}, "no privileged container"),
            ({}, {"networkMode": "host"}, "networkMode is host"),
            ({}, {"pidMode": "host"}, "pidMode is host"),
            ({}, {"ipcMode": "host"}, "ipcMode is host"),
        ],
    )
    def test_definition_that_wants_this_machine_is_refused(
        self, launcher: Launcher, container: dict[str, Any], definition: dict[str, Any], problem: str
    ) -> None:
        with pytest.raises(ClientError, match=problem) as refused:
            self.register(launcher, "image", container, **definition)
        assert refused.value.response["Error"]["Code"] == "ClientException"

    def test_template_that_mounts_this_machine_fails(self, launcher: Launcher) -> None:
        template = """
        Resources:
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Volumes: [{Name: host, Host: {SourcePath: /}}]
              ContainerDefinitions:
                - {Name: app, Image: x, MountPoints: [{SourceVolume: host, ContainerPath: /host}]}
        """
        with pytest.raises(AssertionError, match="mounts no path of this machine"):
            Stack(launcher, "mounts-root").create(template, {})

    def test_added_capability_does_not_start(self, launcher: Launcher, service_image: str) -> None:
        arn = self.register(launcher, service_image, {"linuxParameters": {"capabilities": {"add": ["SYS_ADMIN"]}}})
        task = self.run(launcher, arn)
        assert task["lastStatus"] == "STOPPED"
        assert "capability SYS_ADMIN" in task["stoppedReason"]

    def test_credentials_of_the_role_are_of_this_cloud(self, launcher: Launcher, service_image: str) -> None:
        role = "arn:aws:iam::123456789012:role/task"
        task = self.run(launcher, self.register(launcher, service_image, {}, taskRoleArn=role))
        variables = dict(v.split("=", 1) for v in self.container(launcher, task).attrs["Config"]["Env"])
        assert variables["AWS_ENDPOINT_URL"] == f"http://{BRIDGE}:{launcher.port}"
        address = variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"]
        token = variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
        assert ask("GET", variables["ECS_CONTAINER_METADATA_URI_V4"])[2]["Name"] == "app"
        for url, wrong in [(address, None), (address, "another"), (address[:-1], token)]:
            assert ask("GET", url, wrong)[0] == 403
        _, _, found = ask("GET", address, token)
        session = {
            "aws_access_key_id": found["AccessKeyId"],
            "aws_secret_access_key": found["SecretAccessKey"],
            "aws_session_token": found["Token"],
        }
        arn = launcher.client("sts", **session).get_caller_identity()["Arn"]
        assert arn == f"arn:aws:sts::123456789012:assumed-role/task/{task['taskArn'].rsplit('/', 1)[1]}"
        launcher.client("ecs").stop_task(cluster="default", task=task["taskArn"])
        assert ask("GET", address, token)[0] == 403


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(method: str, url: str, authorization: str | None = None) -> tuple[int, dict[str, str], Any]:
    """Status, headers and JSON of a plain request."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request(method, parts.path, headers={} if authorization is None else {"Authorization": authorization})
    response = connection.getresponse()
    return response.status, {n.lower(): v for n, v in response.getheaders()}, json.loads(response.read() or "null")


class TestRegistry:
    def test_takes_and_gives_images_with_the_right_password(
        self, launcher: Launcher, engine: docker.DockerClient, service_image: str
    ) -> None:
        image = push_image(launcher, engine, service_image)
        repository = f"localhost:{launcher.port}/stolen"

        def pull(login: dict[str, str]) -> str:
            try:
                return str([*engine.api.pull(image, auth_config=login, stream=True, decode=True)])
            except docker.errors.APIError as error:
                return f"error: {error.explanation}"

        def push(login: dict[str, str]) -> str:
            return str([*engine.images.push(repository, "test", auth_config=login, stream=True, decode=True)])

        engine.images.get(service_image).tag(repository, "test")
        launcher.client("ecr").create_repository(repositoryName="stolen")
        wrong = {"username": "AWS", "password": "wrong"}
        for attempt in (pull, push):
            refused = attempt(wrong)
            assert "error" in refused and ("not valid" in refused or "unauthorized" in refused), refused
            assert "error" not in attempt(launcher.registry_login())
        engine.images.remove(f"{repository}:test")
        engine.images.remove(image)

    @pytest.mark.parametrize(
        "authorization", [None, "Basic QVdTOmFueQ==", "Basic QVdTOg==", "Basic ?", "Bearer x", "Basic"]
    )
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", "/v2/"),
            ("GET", "/v2/_catalog"),
            ("GET", "/v2/airflow-ecs/tags/list"),
            ("PUT", "/v2/airflow-ecs/manifests/latest"),
            ("POST", "/v2/airflow-ecs/blobs/uploads/"),
        ],
    )
    def test_asks_for_the_password(self, launcher: Launcher, method: str, path: str, authorization: str | None) -> None:
        status, headers, answer = ask(method, f"{launcher.url}{path}", authorization)
        assert (status, answer["errors"][0]["code"]) == (401, "UNAUTHORIZED")
        assert headers["www-authenticate"].startswith("Basic realm=")

    def test_has_another_password_in_every_cloud(self, launcher: Launcher) -> None:
        assert len(launcher.registry_login()["password"]) >= 32
        assert launcher.registry_login()["password"] != "ministack-auth-token"


class TestLambda:
    def test_code_has_nothing_of_this_machine(self, launcher: Launcher, create_function: Callable[..., str]) -> None:
        targets = [Path("/root") / "written-by-lambda", ROOT / "written-by-lambda", Path("/etc/written-by-lambda")]
        places = [ROOT, ROOT / ".local", Path("/root"), Path(__file__).parent]
        event = {"write": [str(path) for path in targets], "read": [str(path) for path in places]}
        found = invoke(launcher, create_function("attack", ATTACK), event)
        assert found["user"] != 0
        assert set(found["writes"]) <= {"PermissionError", "FileNotFoundError", "OSError"}
        assert set(found["reads"]) <= {"PermissionError", "FileNotFoundError"}
        assert not [path for path in targets if path.exists()]
        assert found["temporary"] == "1"
        assert launcher.secret not in json.dumps(found["variables"])
        assert not [name for name in found["variables"] if name.startswith(("LOCAL_", "MINISTACK_", "PYTEST_"))]

    def test_code_has_the_session_of_its_role_and_the_sdk(
        self, launcher: Launcher, create_function: Callable[..., str]
    ) -> None:
        arn = invoke(launcher, create_function("identity", IDENTITY))
        assert arn == "arn:aws:sts::123456789012:assumed-role/function/identity"

    def test_environment_reaches_the_code_as_it_is(
        self, launcher: Launcher, create_function: Callable[..., str]
    ) -> None:
        values = {"LINES": "one\ntwo", "PATHS": "a=b"}
        code = "import os\ndef handler(event, context):\n    return {name: os.environ[name] for name in event}\n"
        create_function("variables", code, Environment={"Variables": values})
        assert invoke(launcher, "variables", [*values]) == values

    def test_node_code_runs_without_rights_too(self, launcher: Launcher, create_function: Callable[..., str]) -> None:
        found = invoke(launcher, create_function("node", NODE, "nodejs22.x"), {"a": 1})
        assert found["user"] != 0 and found["event"] == {"a": 1}

    def test_code_that_hangs_is_ended_with_its_container(
        self, launcher: Launcher, create_function: Callable[..., str]
    ) -> None:
        create_function("hangs", "import time\ndef handler(event, context):\n    time.sleep(600)\n")
        launcher.client("lambda").update_function_configuration(FunctionName="hangs", Timeout=1)
        before = len(launcher.containers())
        answer = launcher.client("lambda").invoke(FunctionName="hangs")
        assert "timed out" in answer["Payload"].read().decode()
        assert len(launcher.containers()) == before

    def test_nothing_is_left_when_the_launcher_ends(
        self, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, engine: docker.DockerClient
    ) -> None:
        log = tmp_path_factory.mktemp("launcher") / "launcher.log"
        ending = Launcher(log=log, settings={"TMPDIR": str(tmp_path)}).start()
        create_lambda(ending, "identity", IDENTITY)
        invoke(ending, "identity")
        assert [*tmp_path.iterdir()]
        ending.stop()
        assert [*tmp_path.iterdir()] == []
        assert ending.containers() == []

    @pytest.mark.parametrize("runtime", ["provided.al2023", "java21", "ruby3.3", "dotnet8"])
    def test_other_runtimes_are_refused(
        self, launcher: Launcher, create_function: Callable[..., str], runtime: str
    ) -> None:
        name = create_function(runtime.replace(".", "-"), "", runtime)
        answer = launcher.client("lambda").invoke(FunctionName=name)
        assert answer["FunctionError"]
        assert f"does not support {runtime}; use a Python or Node.js runtime" in answer["Payload"].read().decode()


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
def test_launcher_itself_may_not(attempt: str, error: str) -> None:
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
def test_metadata_services_are_not_asked(host: str) -> None:
    assert "does not connect to a metadata service" in (find_refusal((host, 80)) or "")


@pytest.mark.parametrize("host", ["172.17.0.250", "192.0.2.99", "2001:db8::1"])
def test_other_machines_and_containers_may_be_asked(host: str) -> None:
    assert find_refusal((host, 80)) is None


@pytest.fixture
def loopback_service() -> Iterator[Loopback]:
    server = Loopback(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_services_do_not_hand_on_what_listens_on_loopback(launcher: Launcher, loopback_service: Loopback) -> None:
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


def test_launcher_itself_may_ask_dockers_credential_helper(tmp_path: Path) -> None:
    helper = tmp_path / "docker-credential-none"
    helper.write_text("#!/bin/sh\necho '{}'\n")
    helper.chmod(0o755)
    command = f"import launcher, patches, subprocess; patches.apply(); subprocess.run(['{helper}'], check=True)"
    subprocess.run([sys.executable, "-c", command], cwd=HERE.parent, check=True, timeout=60)


def test_files_of_the_launcher_are_its_owners_alone(
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
    command = f"import launcher, patches; patches.apply(); print(patches.host.glue._resolve_script({location!r}))"
    ran = subprocess.run(
        [sys.executable, "-c", command], cwd=HERE.parent, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == "None\n", ran.stderr


def test_further_listeners_are_refused(launcher: Launcher) -> None:
    launcher.client("transfer").create_server(Protocols=["SFTP"])
    time.sleep(1)
    inodes = set()
    for link in Path(f"/proc/{launcher.process.pid}/fd").iterdir():
        target = str(link.readlink()) if link.is_symlink() else ""
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    for file in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{file}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in inodes:
                assert fields[1].split(":")[0] in ("0100007F", "010011AC"), fields[1]
