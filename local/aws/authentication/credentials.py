"""The access keys that this cloud accepts: the root user's, and those that its STS and IAM issue."""

import hmac
import os
import secrets
import time
from dataclasses import dataclass

from ministack.services import iam, sts

UNKNOWN = "The security token included in the request is invalid."

# The password of the image registry, which GetAuthorizationToken returns; a restart changes it.
REGISTRY_PASSWORD = secrets.token_urlsafe(32)


class AuthenticationError(Exception):
    """Why a request is refused, with AWS's error code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Credentials:
    secret: str
    session_token: str | None = None


def get_root_key() -> tuple[str, str]:
    """The access key of the account's root user, from the launcher's environment."""
    return os.environ["LOCAL_AWS_ACCESS_KEY_ID"], os.environ["LOCAL_AWS_SECRET_ACCESS_KEY"]


def find_credentials(access_key: str) -> Credentials:
    """The credentials of an access key; raises AuthenticationError if it is unknown, inactive or expired."""
    root, secret = get_root_key()
    if hmac.compare_digest(access_key.encode(), root.encode()):
        return Credentials(secret)
    if session := sts._sessions.get(access_key):
        if sts._session_expired(session):
            raise AuthenticationError("ExpiredTokenException", "The security token included in the request is expired")
        if session.get("SecretAccessKey") and session.get("SessionToken"):
            return Credentials(session["SecretAccessKey"], session["SessionToken"])
    for (_account, known), record in iam._access_keys.to_dict().items():
        if known == access_key and record.get("Status") == "Active" and record.get("SecretAccessKey"):
            return Credentials(record["SecretAccessKey"])
    raise AuthenticationError("UnrecognizedClientException", UNKNOWN)


def check_session_token(credentials: Credentials, token: str) -> None:
    if not hmac.compare_digest((credentials.session_token or "").encode(), token.encode()):
        raise AuthenticationError("InvalidToken", "The provided token is malformed or otherwise invalid.")


def issue_session(arn: str, seconds: float) -> dict[str, str]:
    """Issues session credentials of an assumed role, in the form of the ECS credentials endpoint."""
    account, role, session_name = arn.split(":")[4], *arn.split("/")[1:3]
    key, secret, token = sts._gen_session_access_key(), sts._gen_secret(), sts._gen_session_token()
    expires = time.time() + seconds
    sts.register_session(
        key,
        {
            "Arn": arn,
            "UserId": f"{role}:{session_name}",
            "SecretAccessKey": secret,
            "SessionToken": token,
            "Expiration": expires,
            "AccountId": account,
            "PrincipalType": "AssumedRole",
        },
    )
    return {
        "AccessKeyId": key,
        "SecretAccessKey": secret,
        "Token": token,
        "Expiration": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(expires)),
    }
