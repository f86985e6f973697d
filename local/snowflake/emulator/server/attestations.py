"""Verifies the attestations of workload identities: tokens of OIDC issuers and signed requests to AWS.

docs.snowflake.com/en/user-guide/workload-identity-federation
"""

from __future__ import annotations

import base64
import binascii
import datetime
import json
import re
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jwt
import requests

from ..catalog.workload_identities import DEFAULT_AUDIENCE, Identity

ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
STS_HOST = re.compile(r"sts\.[a-z]{2}(-[a-z]+)+-\d\.amazonaws\.com(\.cn)?")
SIGNED_HEADERS = re.compile(r"SignedHeaders=([^,\s]+)")
CALLER_ARN = re.compile(r"<Arn>([^<]+)</Arn>")
# AWS accepts a signed request for this time.
SIGNATURE_SECONDS = 300
REQUEST_SECONDS = 10


@dataclass(frozen=True)
class Verifiers:
    """What this server can verify: tokens of these issuers, and requests that this STS accepts."""

    issuers: Sequence[str] = ()
    sts: str | None = None


class UnverifiedError(Exception):
    """An attestation that is not valid, with the reason."""


def verify_attestation(provider: str, token: str, verifiers: Verifiers) -> Identity:
    """The identity that a token or a signed request proves; raises UnverifiedError."""
    if provider == "OIDC":
        return Identity(provider, verify_token(token, verifiers.issuers))
    if provider != "AWS":
        raise UnverifiedError(f"the provider {provider} is not supported by the local Snowflake")
    if token.count(".") == 2:
        claims = verify_token(token, verifiers.issuers)
        return Identity(provider, {"arn": claims.get("sub"), "iss": claims["iss"], "aud": claims["aud"]})
    return Identity(provider, {"arn": identify_caller(token, verifiers.sts)})


def verify_token(token: str, issuers: Sequence[str]) -> dict[str, Any]:
    """The claims of a token that one of the issuers has signed; the audience is compared later."""
    try:
        issuer = str(jwt.decode(token, options={"verify_signature": False}).get("iss") or "")
        # Only configured addresses are requested, because everyone can send a token.
        if issuer not in issuers:
            raise UnverifiedError(f"the issuer {issuer} is unknown to the local Snowflake")
        configuration = requests.get(f"{issuer}/.well-known/openid-configuration", timeout=REQUEST_SECONDS).json()
        keys = jwt.PyJWKSet.from_dict(requests.get(configuration["jwks_uri"], timeout=REQUEST_SECONDS).json())
        key = keys[jwt.get_unverified_header(token).get("kid", "")]
        options = {"require": ["exp", "iat", "iss", "sub", "aud"], "verify_aud": False}
        return jwt.decode(token, key, algorithms=ALGORITHMS, issuer=issuer, options=options)
    except (jwt.PyJWTError, KeyError) as error:
        raise UnverifiedError(f"the token is not valid: {error}") from None
    except (requests.RequestException, ValueError) as error:
        raise UnverifiedError(f"the issuer did not return its keys: {error}") from None


def identify_caller(token: str, sts: str | None) -> str:
    """Sends a signed GetCallerIdentity request to the local STS instead of Amazon's; returns the ARN of the caller."""
    if sts is None:
        raise UnverifiedError("the local Snowflake knows no STS")
    try:
        request = json.loads(base64.b64decode(token, validate=True))
        url = urllib.parse.urlsplit(str(request["url"]))
        headers = {str(name).lower(): str(value) for name, value in request["headers"].items()}
        signed = SIGNED_HEADERS.search(headers["authorization"])
        signed_at = datetime.datetime.strptime(headers["x-amz-date"] + "+0000", "%Y%m%dT%H%M%SZ%z")
    except (binascii.Error, ValueError, KeyError, TypeError, AttributeError):
        raise UnverifiedError("the attestation is not a signed request") from None
    query = urllib.parse.parse_qs(url.query)
    if url.scheme != "https" or not STS_HOST.fullmatch(url.netloc) or query.get("Action") != ["GetCallerIdentity"]:
        raise UnverifiedError("the signed request is not GetCallerIdentity of STS")
    if headers.get("host") != url.netloc or request.get("method") != "POST":
        raise UnverifiedError("the signed request has another host or method")
    names = signed[1].split(";") if signed else []
    # Otherwise a request that was signed for another service could be used for a login.
    if headers.get("x-snowflake-audience") != DEFAULT_AUDIENCE or "x-snowflake-audience" not in names:
        raise UnverifiedError("the signed request is not for Snowflake")
    age = abs((datetime.datetime.now(datetime.UTC) - signed_at).total_seconds())
    if age > SIGNATURE_SECONDS:
        raise UnverifiedError("the signed request has expired")
    try:
        reply = requests.post(f"{sts}{url.path}?{url.query}", headers=headers, timeout=REQUEST_SECONDS)
    except requests.RequestException as error:
        raise UnverifiedError(f"STS did not answer: {error}") from None
    arn = CALLER_ARN.search(reply.text)
    if not reply.ok or arn is None:
        raise UnverifiedError(f"STS refused the signed request (HTTP {reply.status_code})")
    return arn[1]
