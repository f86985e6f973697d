"""Lambda code runs without access to this machine."""

import functools
import json
from collections.abc import Callable
from pathlib import Path

import docker
import pytest
from conftest import ROOT, Launcher
from lambda_functions import create_lambda, invoke

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
NODE = "exports.handler = async event => ({ user: process.getuid(), event })\n"


@pytest.fixture
def create_function(launcher: Launcher, engine: docker.DockerClient) -> Callable[..., str]:
    return functools.partial(create_lambda, launcher)


class TestLambda:
    def test_code_has_no_access_to_this_machine(self, launcher: Launcher, create_function: Callable[..., str]) -> None:
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
