"""The ASGI middleware in front of ministack, which refuses unauthenticated requests."""

import uuid
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

from ministack import app as ministack
from ministack.core.router import detect_service
from ministack.core.sigv4 import decode_header_value

from . import unsigned_requests
from .credentials import AuthenticationError
from .signature import SignedRequest

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

# ministack's own paths (reset, settings, messages, load balancers by path …).
CLOSED = ("/_", "/latest/")
ENTITY_HEADERS = ("accept", "content-length", "content-type", "expect", "host", "range", "transfer-encoding")


def read_headers(scope: Scope) -> dict[str, str]:
    """The headers by lower-case name, with repeated ones joined as ministack joins them."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1").lower()
        joined = "; " if key == "cookie" else ", "
        found[key] = f"{found[key]}{joined}{decode_header_value(value)}" if key in found else decode_header_value(value)
    return found


def parse_query(scope: Scope) -> dict[str, list[str]]:
    return parse_qs(scope.get("query_string", b"").decode("utf-8", errors="replace"), keep_blank_values=True)


def strip_request(scope: Scope) -> Scope:
    """The request without its query and without headers that can select another service."""
    headers = [(name, value) for name, value in scope["headers"] if name.decode("latin-1").lower() in ENTITY_HEADERS]
    return {**scope, "headers": headers, "query_string": b""}


async def read_body(receive: Receive, limit: int | None = None) -> bytes | None:
    """The whole body; None if the client disconnects or exceeds the limit."""
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if limit is not None and size > limit:
            return None
        if not message.get("more_body", False):
            return b"".join(chunks)


def replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def again() -> dict[str, Any]:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def remove_cors_headers(send: Send) -> Send:
    async def filtered(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            headers = [
                pair for pair in message.get("headers", []) if not pair[0].lower().startswith(b"access-control-")
            ]
            message = {**message, "headers": headers}
        await send(message)

    return filtered


class AuthenticationMiddleware:
    """Passes on signed requests and the few that need no signature; `hosts` are the accepted host names."""

    def __init__(self, app: Application, hosts: set[str]) -> None:
        self.app, self.hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            # A web page can open a WebSocket to any address, and no service of this cloud needs one.
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] == "http":
            await self.serve(scope, receive, ministack._with_date_header(remove_cors_headers(send)))

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = read_headers(scope)
        body: bytes | None = None
        try:
            self.check_origin(scope, headers)
            if await self.serve_unsigned(scope, headers, receive, send):
                return
            if unsigned_requests.can_be_web_identity(scope["method"], scope["path"], headers):
                body = await read_body(receive, unsigned_requests.FORM_LIMIT)
                if body is not None and unsigned_requests.is_web_identity(body):
                    await self.app(strip_request(scope), replay(body, receive), send)
                    return
            query = parse_query(scope)
            request = SignedRequest(scope["method"], scope["raw_path"].decode("latin-1"), query, headers)
            self.check_path(scope["path"])
            body = await read_body(receive) if body is None else body
            if body is None:
                return
            request.check_body(body)
            self.check_service(request, scope, headers, query, body)
        except AuthenticationError as error:
            await send_error(error, scope, headers, body or b"", send)
            return
        await self.app(scope, replay(body, receive), send)

    def check_origin(self, scope: Scope, headers: dict[str, str]) -> None:
        """Refuses web pages, whose requests have an Origin, or after DNS rebinding another Host."""
        hosts = [value for name, value in scope["headers"] if name.lower() == b"host"]
        if len(hosts) != 1 or headers["host"] not in self.hosts:
            raise AuthenticationError("AccessDenied", "The Host header is not an address of the local cloud.")
        if "origin" in headers:
            raise AuthenticationError("AccessDenied", "The local cloud does not answer web pages.")

    async def serve_unsigned(self, scope: Scope, headers: dict[str, str], receive: Receive, send: Send) -> bool:
        """Serves a request that needs no signature; returns False for any other."""
        method, path = scope["method"], scope["path"]
        if unsigned_requests.is_registry(path):
            if unsigned_requests.has_registry_password(headers):
                await self.app({**strip_request(scope), "query_string": scope.get("query_string", b"")}, receive, send)
            else:
                await send_response(send, unsigned_requests.build_registry_challenge(headers["host"]), method)
            return True
        if answer := unsigned_requests.answer_credentials(method, path, headers):
            await send_response(send, answer, method)
            return True
        if unsigned_requests.is_open(method, path):
            await self.app(strip_request(scope), receive, send)
            return True
        return False

    def check_path(self, path: str) -> None:
        if path.startswith(CLOSED):
            raise AuthenticationError("AccessDenied", "The local cloud does not serve this path.")

    def check_service(
        self, request: SignedRequest, scope: Scope, headers: dict[str, str], query: dict[str, list[str]], body: bytes
    ) -> None:
        """Accepts an unsigned body for S3 only."""
        params = ministack._routing_params(scope["method"], scope["path"], headers, body, query)
        if request.has_unsigned_body() and detect_service(scope["method"], scope["path"], headers, params) != "s3":
            raise AuthenticationError("SignatureDoesNotMatch", "Credential should be scoped to the correct service.")


async def send_error(
    error: AuthenticationError, scope: Scope, headers: dict[str, str], body: bytes, send: Send
) -> None:
    """Sends an error in the protocol of the requested service."""
    method, path = scope["method"], scope["path"]
    query = parse_query(scope)
    service = detect_service(method, path, headers, ministack._routing_params(method, path, headers, body, query))
    failure = SimpleNamespace(code=error.code, message=str(error))
    response = ministack._credential_failure(service, "", str(uuid.uuid4()), failure, headers)
    await send_response(send, response, method)


async def send_response(send: Send, response: tuple[int, dict[str, str], bytes], method: str) -> None:
    status, headers, body = response
    await ministack._send_response(send, status, headers, body, head=method == "HEAD")
