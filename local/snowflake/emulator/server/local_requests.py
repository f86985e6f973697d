"""Refuses requests of web pages: those with an Origin header, and those for another host name."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.types import ASGIApp, Receive, Scope, Send

from ..errors import SnowflakeError
from . import messages


class LocalRequestsOnly:
    """Accepts requests to the server's own host names; after DNS rebinding, Host is another name."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str], port: int) -> None:
        self.app = app
        self.allowed = {form for host in hosts for form in (host, f"{host}:{port}")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        problem = self.find_problem(scope) if scope["type"] == "http" else None
        if problem is None:
            await self.app(scope, receive, send)
        else:
            await messages.error_reply(SnowflakeError(390420, "08001", problem), status=403)(scope, receive, send)

    def find_problem(self, scope: Scope) -> str | None:
        """Why a request is refused; None if it is allowed."""
        hosts = [value.decode("latin-1").lower() for name, value in scope["headers"] if name == b"host"]
        if len(hosts) != 1 or hosts[0] not in self.allowed:
            return "The local Snowflake does not answer under this host name. Connect to 127.0.0.1 or localhost."
        if any(name == b"origin" for name, _ in scope["headers"]):
            return "The local Snowflake does not answer web pages: the request has an Origin header."
        return None
