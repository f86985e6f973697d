"""GetAuthorizationToken returns the registry's random password, and Docker uses it for the images of tasks.

Unpatched, the token is a constant, and the registry accepts any.
"""

import base64
import json
import os
from collections.abc import Callable
from typing import Any

import docker.auth
from authentication.credentials import REGISTRY_PASSWORD
from ministack.services import ecr

from .patching import replace_function

Response = tuple[int, dict[str, str], bytes]


def return_random_password(original: Callable[[dict[str, Any]], Response]) -> Callable[[dict[str, Any]], Response]:
    def answer(data: dict[str, Any]) -> Response:
        status, headers, body = original(data)
        reply = json.loads(body)
        for entry in reply["authorizationData"]:
            entry["authorizationToken"] = base64.b64encode(f"AWS:{REGISTRY_PASSWORD}".encode()).decode()
        return status, headers, json.dumps(reply).encode()

    return answer


def use_own_login(original: Callable[..., bytes | None]) -> Callable[..., bytes | None]:
    port = os.environ.get("GATEWAY_PORT", "4566")
    own = {f"{host}:{port}" for host in ("localhost", "127.0.0.1", os.environ["MINISTACK_HOST"])}

    def header(client: Any, registry: str) -> bytes | None:
        if registry in own:
            return docker.auth.encode_header({"username": "AWS", "password": REGISTRY_PASSWORD})
        return original(client, registry)

    return header


def apply() -> None:
    replace_function(ecr, "_get_authorization_token", "data", return_random_password)
    replace_function(docker.auth, "get_config_header", "client registry", use_own_login)
