"""Passwords and keys are verified."""

from __future__ import annotations

import base64
import datetime
import time
from typing import Any

import jwt
import pytest
import requests
import snowflake.connector.errors as connector
from conftest import framework
from cryptography.hazmat.primitives.serialization import load_der_private_key
from server import ADMIN_KEY, HOST, SERVICE_KEY, KeyPair, LocalSnowflake, new_key

from emulator.catalog.public_keys import compute_fingerprint


@pytest.fixture(scope="module")
def framed(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run(framework())
    return cloud


def log_in(cloud: LocalSnowflake, **data: Any) -> dict[str, Any]:
    """Sends a login as a driver does, and returns the reply."""
    body = {"data": {"ACCOUNT_NAME": "local", "CLIENT_APP_ID": "JavaScript", "SESSION_PARAMETERS": {}} | data}
    url = f"https://{HOST}:{cloud.port}/session/v1/login-request"
    reply: dict[str, Any] = requests.post(url, json=body, timeout=60).json()
    return reply


def token(user: str, key: KeyPair, **changes: Any) -> str:
    now = datetime.datetime.now(datetime.UTC)
    claims = {
        "iss": f"LOCAL.{user}.{compute_fingerprint(key.body)}",
        "sub": f"LOCAL.{user}",
        "iat": now,
        "exp": now + datetime.timedelta(minutes=1),
    }
    return jwt.encode(claims | changes, load_der_private_key(key.private, None), algorithm="RS256")


def test_a_password_opens_a_session(framed: LocalSnowflake) -> None:
    assert framed.run(["select current_user(), current_role()"]) == [[("DEPLOY_USER", "ACCOUNTADMIN")]]


def test_a_wrong_password_is_refused(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.DatabaseError, match="Incorrect username or password was specified"):
        framed.connect(password="wrong")


@pytest.mark.parametrize("user", ["nobody", "snowflake_user"])
def test_a_user_without_a_password_is_refused_with_the_same_error(framed: LocalSnowflake, user: str) -> None:
    reply = log_in(framed, LOGIN_NAME=user, PASSWORD="")
    assert (reply["success"], reply["code"]) == (False, "390100")


def test_the_service_user_logs_in_with_its_key_and_its_defaults(framed: LocalSnowflake) -> None:
    asked = "select current_role(), current_warehouse(), current_database(), current_schema()"
    assert framed.run([asked], "snowflake_user") == [[("ETL", "LOAD_WH", "RAW", "PUBLIC")]]


def test_an_administrator_can_log_in_with_a_key(framed: LocalSnowflake) -> None:
    assert framed.run(["select 1"], private_key=ADMIN_KEY.private) == [[(1,)]]


def test_another_key_is_refused(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.DatabaseError, match="JWT token is invalid"):
        framed.connect("snowflake_user", private_key=new_key().private)


def test_a_valid_token_is_accepted(framed: LocalSnowflake) -> None:
    reply = log_in(
        framed,
        LOGIN_NAME="snowflake_user",
        AUTHENTICATOR="SNOWFLAKE_JWT",
        TOKEN=token("SNOWFLAKE_USER", SERVICE_KEY),
    )
    assert reply["success"], reply


@pytest.mark.parametrize(("age_seconds", "taken"), [(0, True), (600, False)])
def test_a_token_with_milliseconds_is_accepted(framed: LocalSnowflake, age_seconds: int, taken: bool) -> None:
    issued = int(time.time() - age_seconds) * 1000
    counted = token("SNOWFLAKE_USER", SERVICE_KEY, iat=issued, exp=issued + 120_000)
    reply = log_in(framed, LOGIN_NAME="snowflake_user", AUTHENTICATOR="SNOWFLAKE_JWT", TOKEN=counted)
    assert reply["success"] is taken


def test_a_token_of_the_future_is_refused(framed: LocalSnowflake) -> None:
    issued = int(time.time()) + 600
    early = token("SNOWFLAKE_USER", SERVICE_KEY, iat=issued, exp=issued + 60)
    assert log_in(framed, LOGIN_NAME="snowflake_user", AUTHENTICATOR="SNOWFLAKE_JWT", TOKEN=early)["code"] == "390144"


NOW = datetime.datetime.now(datetime.UTC)


@pytest.mark.parametrize(
    ("fault", "changes"),
    [
        ("expired", {"iat": NOW - datetime.timedelta(hours=2), "exp": NOW - datetime.timedelta(hours=1)}),
        ("lasts too long", {"exp": NOW + datetime.timedelta(hours=2)}),
        ("other account", {"sub": "OTHER.SNOWFLAKE_USER"}),
        ("other user", {"sub": "LOCAL.DEPLOY_USER"}),
        ("other key in the issuer", {"iss": f"LOCAL.SNOWFLAKE_USER.{compute_fingerprint(ADMIN_KEY.body)}"}),
    ],
)
def test_an_invalid_token_is_refused(framed: LocalSnowflake, fault: str, changes: dict[str, Any]) -> None:
    forged = token("SNOWFLAKE_USER", SERVICE_KEY, **changes)
    reply = log_in(framed, LOGIN_NAME="snowflake_user", AUTHENTICATOR="SNOWFLAKE_JWT", TOKEN=forged)
    assert (reply["success"], reply["code"]) == (False, "390144"), fault


def test_an_unsigned_token_is_refused(framed: LocalSnowflake) -> None:
    head = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
    unsigned = ".".join([head, token("SNOWFLAKE_USER", SERVICE_KEY).split(".")[1], ""])
    reply = log_in(framed, LOGIN_NAME="snowflake_user", AUTHENTICATOR="SNOWFLAKE_JWT", TOKEN=unsigned)
    assert reply["code"] == "390144"


def test_a_rotated_key_replaces_the_old_one(framed: LocalSnowflake) -> None:
    old, new = new_key(), new_key()
    framed.run([f"create user rotating type = service rsa_public_key = '{old.body}'"])
    framed.run([f"alter user rotating set rsa_public_key = '{new.body}'"])
    described = {row[0]: row[1] for row in framed.run(["desc user rotating"])[0]}
    assert described["RSA_PUBLIC_KEY_FP"] == compute_fingerprint(new.body)
    assert framed.run(["select 1"], "rotating", private_key=new.private) == [[(1,)]]
    with pytest.raises(connector.DatabaseError, match="JWT token is invalid"):
        framed.connect("rotating", private_key=old.private)


def test_an_invalid_key_is_refused(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="RSA_PUBLIC_KEY"):
        framed.run(["alter user snowflake_user set rsa_public_key = 'MIIB'"])


def test_a_service_user_cannot_have_a_password(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="invalid property 'PASSWORD'"):
        framed.run(["alter user snowflake_user set password = 'x'"])


def test_a_role_that_is_not_the_users_is_refused_at_login(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.DatabaseError, match="Role 'SYSADMIN' specified in the connect string"):
        framed.connect("snowflake_user", role="sysadmin")


def test_another_account_is_unknown(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.Error, match="The account 'elsewhere' is unknown here"):
        framed.connect(account="elsewhere")


def test_a_disabled_user_is_refused(framed: LocalSnowflake) -> None:
    framed.run(["create user gone password = 'x' disabled = true"])
    assert log_in(framed, LOGIN_NAME="gone", PASSWORD="x")["code"] == "390101"
