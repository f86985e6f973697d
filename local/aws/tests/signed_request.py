"""Requests that botocore signs and a test changes afterwards."""

import http.client
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Launcher

JSON = "application/x-amz-json-1.1"


@dataclass(frozen=True)
class Request:
    """One HTTP request, to the launcher's port on loopback, with any Host."""

    launcher: Launcher
    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def changed(self, **changes: Any) -> "Request":
        return replace(self, **changes)

    def plus(self, **headers: str) -> "Request":
        added = {name.replace("_", "-"): value for name, value in headers.items()}
        return replace(self, headers={**self.headers, **added})

    def send(self) -> tuple[int, dict[str, str], str]:
        """Status, headers by lower-case name, and text."""
        connection = http.client.HTTPConnection("127.0.0.1", self.launcher.port, timeout=30)
        connection.putrequest(self.method, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": f"127.0.0.1:{self.launcher.port}", **self.headers}.items():
            connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(self.body)))
        connection.endheaders(self.body)
        response = connection.getresponse()
        text = response.read().decode("utf-8", errors="replace")
        connection.close()
        return response.status, {name.lower(): value for name, value in response.getheaders()}, text


class OpenBodyAuth(botocore.auth.S3SigV4Auth):
    """Leaves the body out of the signature, as S3 allows."""

    def payload(self, request: AWSRequest) -> str:
        return "UNSIGNED-PAYLOAD"


def sign(request: Request, service: str, secret: str | None = None, age: timedelta = timedelta()) -> Request:
    """The request signed with the launcher's key or with another secret, now or some time ago."""
    launcher = request.launcher
    signers = {"s3": botocore.auth.S3SigV4Auth, "s3 with an open body": OpenBodyAuth}
    signer = signers.get(service, botocore.auth.SigV4Auth)
    aws = AWSRequest(request.method, f"{launcher.url}{request.path}", data=request.body, headers=request.headers)
    credentials = Credentials(launcher.access_key, secret or launcher.secret)
    with patch.object(botocore.auth, "get_current_datetime", lambda: (datetime.now(UTC) - age).replace(tzinfo=None)):
        signer(credentials, service.split(maxsplit=1)[0], "us-east-1").add_auth(aws)
    return request.changed(headers=dict(aws.headers.items()))


def json_call(launcher: Launcher, target: str, body: bytes = b"{}") -> Request:
    return Request(launcher, "POST", "/", {"X-Amz-Target": target, "Content-Type": JSON}, body)


def request_url(launcher: Launcher, method: str, url: str, body: bytes = b"") -> Request:
    """A request to a presigned URL."""
    parts = urlsplit(url)
    return Request(launcher, method, f"{parts.path}?{parts.query}", {}, body)
