"""Lambda functions of a test."""

import io
import json
import zipfile
from typing import Any

from conftest import Launcher

ROLE = "arn:aws:iam::123456789012:role/function"


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


def invoke(launcher: Launcher, name: str, event: Any = None) -> Any:
    answer = launcher.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event))
    payload = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, payload
    return payload
