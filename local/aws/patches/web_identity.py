"""AssumeRoleWithWebIdentity verifies the token: signature, issuer, audience, expiry. Unpatched, any text is accepted.

LOCAL_OIDC_ISSUER names the issuer, whose keys are read from <issuer>/.well-known/jwks. Without one, none is accepted.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

import jwt
from ministack.services import sts

from .patching import PatchError, replace_function

ACTION = "AssumeRoleWithWebIdentity"
AUDIENCE = "sts.amazonaws.com"
KEYS_SECONDS = 10

Response = tuple[int, dict[str, str], bytes]


def read_token(params: dict[str, Any], body: bytes) -> str | None:
    """The request's token; None for another action."""
    sent = {**params, **parse_qs(body.decode("utf-8", errors="replace"))}
    if sent.get("Action", [""])[0] != ACTION:
        return None
    return sent.get("WebIdentityToken", [""])[0]


class NoIssuer:
    def find_problem(self, _token: str) -> str:
        return "No OpenIDConnect provider found in your account"


class Issuer:
    """An OIDC issuer and its keys, which are fetched when a token names an unknown key."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.keys = jwt.PyJWKClient(f"{self.url}/.well-known/jwks", timeout=KEYS_SECONDS)

    def find_problem(self, token: str) -> str | None:
        """Why the token is refused; None if it is valid."""
        try:
            key = self.keys.get_signing_key_from_jwt(token)
            jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=AUDIENCE,
                issuer=self.url,
                options={"require": ["aud", "exp", "iss", "sub"]},
            )
        except jwt.PyJWTError as error:
            return str(error)
        return None


def check_tokens(
    issuer: Issuer | NoIssuer,
) -> Callable[[Callable[..., Awaitable[Response]]], Callable[..., Awaitable[Response]]]:
    def make(original: Callable[..., Awaitable[Response]]) -> Callable[..., Awaitable[Response]]:
        async def handle(method: str, path: str, headers: dict, body: bytes, query_params: dict) -> Response:
            token = read_token(query_params, body or b"")
            # In a thread, because the issuer can be in a process that waits for this one.
            problem = None if token is None else await asyncio.to_thread(issuer.find_problem, token)
            if problem:
                return sts._error(
                    400, "InvalidIdentityToken", f"The ID Token provided is not valid: {problem}", ns="sts"
                )
            return await original(method, path, headers, body, query_params)

        return handle

    return make


def apply() -> None:
    if not callable(getattr(sts, "_error", None)):
        raise PatchError("ministack.services.sts._error does not exist.")
    url = os.environ.get("LOCAL_OIDC_ISSUER")
    issuer = Issuer(url) if url else NoIssuer()
    replace_function(sts, "handle_request", "method path headers body query_params", check_tokens(issuer))
