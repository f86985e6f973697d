"""Users log in with programmatic access tokens."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import requests
import snowflake.connector.errors as connector
from conftest import framework
from server import HOST, LocalSnowflake


@pytest.fixture(scope="module")
def framed(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run([*framework(), "create user person default_role = etl", "grant role etl to user person"])
    return cloud


def add(cloud: LocalSnowflake, user: str, name: str, options: str = "") -> str:
    shown, secret = cloud.run([f"alter user if exists {user} add programmatic access token {name} {options}"])[0][0]
    assert shown == name.upper()
    return str(secret)


def log_in(cloud: LocalSnowflake, token: str, **data: Any) -> dict[str, Any]:
    body = {"ACCOUNT_NAME": "local", "CLIENT_APP_ID": "JavaScript", "SESSION_PARAMETERS": {}}
    body |= {"AUTHENTICATOR": "PROGRAMMATIC_ACCESS_TOKEN", "TOKEN": token} | data
    url = f"https://{HOST}:{cloud.port}/session/v1/login-request"
    reply: dict[str, Any] = requests.post(url, json={"data": body}, timeout=60).json()
    return reply


def test_the_connector_logs_in_with_a_token(framed: LocalSnowflake) -> None:
    secret = add(framed, "person", "mine")
    settings = {"authenticator": "PROGRAMMATIC_ACCESS_TOKEN", "token": secret}
    assert framed.run(["select current_user(), current_role()"], "person", **settings) == [[("PERSON", "ETL")]]


def test_a_token_is_restricted_to_a_role(framed: LocalSnowflake) -> None:
    secret = add(framed, "snowflake_user", "restricted", "role_restriction = 'reporting' comment = 'for reports'")
    data = log_in(framed, secret)["data"]
    assert (data["displayUserName"], data["sessionInfo"]["roleName"]) == ("SNOWFLAKE_USER", "REPORTING")
    framed.run(["use role securityadmin", "revoke role reporting from user snowflake_user"])
    assert log_in(framed, secret)["code"] == "394400"
    framed.run(["use role securityadmin", "grant role reporting to user snowflake_user"])
    assert log_in(framed, secret)["success"]


def test_a_token_of_another_user_and_a_removed_one_are_refused(framed: LocalSnowflake) -> None:
    secret = add(framed, "person", "removed")
    assert log_in(framed, secret, LOGIN_NAME="person")["success"]
    assert log_in(framed, secret, LOGIN_NAME="snowflake_user")["code"] == "394400"
    framed.run(["alter user person remove pat removed"])
    for token in (secret, "", "unknown"):
        assert log_in(framed, token)["code"] == "394400"


def test_tokens_are_shown_without_their_secrets(framed: LocalSnowflake) -> None:
    secret = add(framed, "person", "shown", "days_to_expiry = 2 comment = 'two days'")
    rows = framed.run(["show user programmatic access tokens for user person"])[0]
    row = next(row for row in rows if row[0] == "SHOWN")
    assert (row[1], row[2], row[4], row[5], row[7]) == ("PERSON", None, "ACTIVE", "two days", "DEPLOY_USER")
    assert row[3] - row[6] == pytest.approx(datetime.timedelta(days=2), abs=datetime.timedelta(seconds=5))
    assert secret not in str(rows)
    assert secret not in (framed.folder / "data/account.json").read_text()
    described = {row[0]: row for row in framed.run(["show users"])[0]}
    assert described["PERSON"][-2] == "true"


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("alter user snowflake_user add pat t", "needs ROLE_RESTRICTION"),
        ("alter user snowflake_user add pat t role_restriction = 'accountadmin'", "does not exist or not authorized"),
        ("alter user person add pat t days_to_expiry = 366", "DAYS_TO_EXPIRY"),
        ("alter user person add pat t other = 1", "invalid property 'OTHER'"),
        ("alter user person remove pat absent", "does not exist or not authorized"),
        ("alter user nobody add pat t", "does not exist or not authorized"),
    ],
)
def test_an_invalid_token_statement_is_refused(framed: LocalSnowflake, statement: str, error: str) -> None:
    with pytest.raises(connector.ProgrammingError, match=error):
        framed.run([statement])


def test_a_user_adds_a_token_for_itself(framed: LocalSnowflake) -> None:
    secret = framed.run(["alter user add pat own role_restriction = 'sysadmin'"])[0][0][1]
    assert log_in(framed, secret)["data"]["displayUserName"] == "DEPLOY_USER"
    assert [row[0] for row in framed.run(["show user programmatic access tokens"])[0]] == ["OWN"]
