"""Public keys of users: base64 body, fingerprint, and the JWT of a key-pair login."""

from __future__ import annotations

import base64
import binascii
import hashlib
import time

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from ..errors import SnowflakeError

# Snowflake allows this clock skew too.
LEEWAY_SECONDS = 60
LONGEST_SECONDS = 3600
# As seconds, this is after the year 5000.
MILLISECONDS = 10**11


def extract_key_body(text: str) -> str:
    """The base64 body of a public key, from PEM or from the body itself."""
    body = "".join(line for line in text.split() if line)
    for mark in ("-----BEGINPUBLICKEY-----", "-----ENDPUBLICKEY-----"):
        body = body.replace(mark, "")
    load_public_key(body)
    return body


def load_public_key(body: str) -> RSAPublicKey:
    """The public key; as in Snowflake, it must be RSA."""
    try:
        key = load_der_public_key(base64.b64decode(body, validate=True))
    except (binascii.Error, ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPublicKey):
        raise SnowflakeError(1422, "22023", "SQL compilation error:\ninvalid value for property 'RSA_PUBLIC_KEY'")
    return key


def compute_fingerprint(body: str) -> str:
    """The fingerprint of the DER form, as DESCRIBE USER shows it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(base64.b64decode(body)).digest()).decode()


def verify_jwt(token: str, account: str, user: str, body: str) -> bool:
    """Whether the JWT is signed with the private key, for this account and user, and has not expired."""
    subject = f"{account}.{user}"
    try:
        claims = jwt.decode(
            token,
            load_public_key(body),
            algorithms=["RS256"],
            issuer=f"{subject}.{compute_fingerprint(body)}",
            options={"require": ["exp", "iat", "iss", "sub"], "verify_exp": False, "verify_iat": False},
        )
        issued, ends = to_seconds(claims["iat"]), to_seconds(claims["exp"])
    except (jwt.InvalidTokenError, TypeError):
        return False
    now = time.time()
    in_time = issued - LEEWAY_SECONDS <= now <= ends + LEEWAY_SECONDS
    return claims["sub"] == subject and in_time and ends - issued <= LONGEST_SECONDS


def to_seconds(moment: float) -> float:
    """The Node driver sends milliseconds, which Snowflake accepts."""
    return moment / 1000 if moment > MILLISECONDS else moment
