"""Requests that AWS also answers without a signature."""

import base64
import hmac
import json
import re
from urllib.parse import parse_qs

from ministack import app as ministack
from ministack.services.cloudformation import custom_resource, wait_conditions

from . import task_credentials
from .credentials import REGISTRY_PASSWORD

HEALTH = "/_ministack/health"
WEB_IDENTITY = "AssumeRoleWithWebIdentity"
FORM = "application/x-www-form-urlencoded"
FORM_LIMIT = 128 * 1024
METADATA = re.compile(r"/v4/[A-Za-z0-9_-]{32,}(/[a-z/]*)?")

Response = tuple[int, dict[str, str], bytes]


def is_registry(path: str) -> bool:
    return ministack._is_ecr_registry_path(path)


def has_registry_password(headers: dict[str, str]) -> bool:
    """Whether the request has the password that GetAuthorizationToken returns."""
    kind, _, encoded = headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(encoded, validate=True)
    except ValueError:
        return False
    return kind.lower() == "basic" and hmac.compare_digest(given, f"AWS:{REGISTRY_PASSWORD}".encode())


def build_registry_challenge(host: str) -> Response:
    """The registry's reply to a request without the password, after which Docker sends its login."""
    body = {"errors": [{"code": "UNAUTHORIZED", "message": "Your authorization token is not valid; log in again."}]}
    headers = {
        "Content-Type": "application/json",
        "WWW-Authenticate": f'Basic realm="http://{host}/",service="ecr.amazonaws.com"',
        "Docker-Distribution-Api-Version": "registry/2.0",
    }
    return 401, headers, json.dumps(body).encode()


def is_open(method: str, path: str) -> bool:
    """Whether the path alone is enough: health, or a URL with a secret."""
    if method == "GET":
        return path == HEALTH or METADATA.fullmatch(path) is not None
    # On AWS these are presigned S3 URLs, for the response of a custom resource or wait condition.
    if method != "PUT":
        return False
    response, signal = "/_ministack/cfn-response/", wait_conditions.SIGNAL_PATH
    return (path.startswith(response) and path.removeprefix(response) in custom_resource._pending) or (
        path.startswith(signal) and wait_conditions.has_handle(path.removeprefix(signal))
    )


def answer_credentials(method: str, path: str, headers: dict[str, str]) -> Response | None:
    """The reply of the ECS credentials endpoint; None for another path."""
    if method != "GET" or not path.startswith(task_credentials.PATH):
        return None
    found = task_credentials.issue_credentials(
        path.removeprefix(task_credentials.PATH), headers.get("authorization", "")
    )
    json_type = {"Content-Type": "application/json"}
    if found is None:
        return 403, json_type, b'{"code": "AccessDenied", "message": "unknown task or wrong token"}'
    return 200, json_type, json.dumps(found).encode()


def can_be_web_identity(method: str, path: str, headers: dict[str, str]) -> bool:
    """Whether the body can be AssumeRoleWithWebIdentity, whose token patches/web_identity.py verifies."""
    return (
        method == "POST"
        and path == "/"
        and "authorization" not in headers
        and headers.get("content-type", "").split(";")[0].strip() == FORM
    )


def is_web_identity(body: bytes) -> bool:
    return parse_qs(body.decode("utf-8", errors="replace")).get("Action") == [WEB_IDENTITY]
