"""Lambda code runs in a container of the base image, as an unprivileged user; unpatched, as the launcher's user.

The container has the function's code, its own temporary folder, and the session of the function's role. Of this
machine it sees only the AWS SDK and, for Node.js, the node program.
"""

import json
import os
import re
import shutil
import subprocess
import uuid
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import docker
from authentication.credentials import issue_session
from ministack.core import container_reaper, lambda_runtime
from ministack.services import lambda_svc

from .patching import replace_function
from .process_restrictions import HostProcessError, allow_programs

# The names of the base image in local/images/base.sh; the first one that exists is used.
IMAGES = (os.environ.get("BASE_IMAGE"), "python:3.11-slim-bookworm", "airflow-ecs-base:bookworm")
# The user of AWS's Lambda sandboxes.
USER = 993
# The packages of AWS's Python runtimes.
SDK = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "six", "urllib3")
SDK_FOLDER, NODE = "/var/runtime", "/usr/local/bin/node"
TEMPORARY = "/tmp"  # noqa: S108 the container's own
OTHER_EXECUTORS = (
    "_execute_function_provided",
    "_execute_function_provided_warm",
    "_execute_function_local",
    "_execute_function_docker",
)
SESSION_SECONDS = 12 * 60 * 60
REMOVE_SECONDS = 30
# AWS's pattern; the name becomes part of a path.
FUNCTION_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Reads the environment from a file, so that no value is in an argument list or in `docker inspect`.
ENTRY = "import json,os,sys;os.environ.update(json.load(open(sys.argv[1])));os.execvp(sys.argv[2],sys.argv[2:])"


class Sandbox(subprocess.Popen):
    """A worker in its container; ending it removes the container."""

    name: str

    def terminate(self) -> None:
        remove_container(self.name)
        super().terminate()

    def kill(self) -> None:
        remove_container(self.name)
        super().kill()


def remove_container(name: str) -> None:
    with suppress(docker.errors.DockerException):  # it can have ended already
        docker.from_env(timeout=REMOVE_SECONDS).api.remove_container(name, force=True)


def find_image() -> str:
    client = docker.from_env()
    for name in filter(None, IMAGES):
        try:
            client.images.get(name)
        except docker.errors.ImageNotFound:
            continue
        return name
    raise RuntimeError("Lambda needs the base image in Docker; local/images/base.sh pulls or builds it.")


def change_owner(folder: Path) -> int:
    """Makes the container's user the owner of the folder, and returns its id."""
    if os.geteuid() != 0:
        return os.geteuid()
    for path in (folder, *folder.rglob("*")):
        os.chown(path, USER, USER, follow_symlinks=False)
    return USER


def build_environment(given: dict[str, str]) -> dict[str, str]:
    """The function's variables, without those of the launcher itself."""
    own = {name: value for name, value in given.items() if os.environ.get(name) != value}
    address = f"http://{os.environ['MINISTACK_HOST']}:{os.environ.get('GATEWAY_PORT', '4566')}"
    if own.get("AWS_ENDPOINT_URL", "").startswith("http://127.0.0.1:"):
        del own["AWS_ENDPOINT_URL"]
    return {"AWS_ENDPOINT_URL": address, "PYTHONPATH": SDK_FOLDER, "HOME": TEMPORARY, "TMPDIR": TEMPORARY, **own}


def build_mount_options(folder: Path, node: bool) -> list[str]:
    sources = [(str(folder), str(folder))]
    for name in SDK:
        spec = find_spec(name)
        if spec and spec.origin:
            source = Path(spec.origin)
            source = source.parent if source.name == "__init__.py" else source
            sources.append((str(source), f"{SDK_FOLDER}/{source.name}"))
    if node and (found := shutil.which("node")):
        sources.append((os.path.realpath(found), NODE))
    return [part for source, target in sources for part in ("-v", f"{source}:{target}:ro")]


def start_worker(command: list[str], *, cwd: str, env: dict[str, str], **pipes: Any) -> Sandbox:
    """Replaces subprocess.Popen for a worker: [interpreter, script]."""
    interpreter, script = command
    folder, node = Path(script).parent, Path(interpreter).name == "node"
    settings = folder / "environment.json"
    settings.touch(mode=0o600)
    settings.write_text(json.dumps(build_environment(env)))
    user = change_owner(folder)
    name = f"ministack-lambda-{uuid.uuid4().hex[:12]}"
    labels = [f"--label={key}={value}" for key, value in container_reaper.own_labels("lambda").items()]
    arguments = [
        *(os.environ.get("LOCAL_DOCKER", "docker"), "run", "--rm", "-i", "--name", name, *labels),
        *("--user", f"{user}:{user}", "--read-only", "--tmpfs", TEMPORARY, "--workdir", cwd),
        *("--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--network", "bridge", "--pids-limit", "512"),
        *build_mount_options(folder, node),
        *("--entrypoint", "python3", find_image(), "-c", ENTRY, str(settings), NODE if node else "python3", script),
    ]
    with allow_programs():
        sandbox = Sandbox(arguments, **pipes)
    sandbox.name = name
    return sandbox


def refuse_unless_image(original: Callable[..., dict]) -> Callable[..., dict]:
    """Refuses code that ministack would unpack on this machine, with the permissions in its archive."""

    def execute(func: dict[str, Any], event: Any, request_id: str) -> dict[str, Any]:
        config = func.get("config") or func
        if config.get("PackageType") == "Image" and original.__name__ == "_execute_function_docker":
            return original(func, event, request_id)
        message = f"The local Lambda does not support {config.get('Runtime')}; use a Python or Node.js runtime"
        return {"body": {"errorType": "InvalidRuntimeException", "errorMessage": message}, "error": True}

    return execute


def check_function_name(original: Callable[..., None]) -> Callable[..., None]:
    def create(self: Any, func_name: str, config: dict[str, Any], code_zip: bytes) -> None:
        if not FUNCTION_NAME.fullmatch(func_name):
            raise HostProcessError(f"A function's name has letters, digits, - and _ only: {func_name!r}")
        original(self, func_name, config, code_zip)

    return create


def issue_role_session(_original: Callable[..., dict]) -> Callable[..., dict]:
    def credentials(config: dict[str, Any]) -> dict[str, str]:
        account, _region = lambda_runtime._account_region_from_function_config(config)
        role = config.get("Role", "").rsplit("/", 1)[-1] or "lambda"
        name = config.get("FunctionName", "lambda")[:64]
        session = issue_session(f"arn:aws:sts::{account}:assumed-role/{role}/{name}", SESSION_SECONDS)
        return {
            "AWS_ACCESS_KEY_ID": session["AccessKeyId"],
            "AWS_SECRET_ACCESS_KEY": session["SecretAccessKey"],
            "AWS_SESSION_TOKEN": session["Token"],
        }

    return credentials


def apply() -> None:
    replace_function(lambda_runtime, "execution_credentials", "config", issue_role_session)
    lambda_svc.execution_credentials = lambda_runtime.execution_credentials
    for name in OTHER_EXECUTORS:
        replace_function(lambda_svc, name, "func event request_id", refuse_unless_image)
    replace_function(lambda_runtime.Worker, "__init__", "self func_name config code_zip", check_function_name)
    # For Python and Node.js.
    lambda_runtime.subprocess = SimpleNamespace(
        **{name: getattr(subprocess, name) for name in ("PIPE", "STDOUT", "DEVNULL", "TimeoutExpired")},
        Popen=start_worker,
    )
