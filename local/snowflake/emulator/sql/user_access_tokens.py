"""ALTER USER … ADD and REMOVE PROGRAMMATIC ACCESS TOKEN, and SHOW USER PROGRAMMATIC ACCESS TOKENS."""

from __future__ import annotations

from typing import Any

from ..catalog import access_tokens, privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import SnowflakeError, compilation_error, object_exists, object_not_found
from ..identifiers import format_name
from .object_statements import find_object
from .property_reader import invalid_property
from .property_values import invalid_value
from .results import Result, status_result, text_result, typed_result
from .show_values import to_time
from .token_reader import TokenReader

CHANGES = ("ADD PROGRAMMATIC ACCESS TOKEN", "ADD PAT", "REMOVE PROGRAMMATIC ACCESS TOKEN", "REMOVE PAT")
# docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token: the limits of the numbers.
NUMBERS = {"DAYS_TO_EXPIRY": 365, "MINS_TO_BYPASS_NETWORK_POLICY_REQUIREMENT": 1440}
TEXTS = ("ROLE_RESTRICTION", "COMMENT")
MOST_TOKENS = 15
# docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens
COLUMNS = [
    ("name", "text"),
    ("user_name", "text"),
    ("role_restriction", "text"),
    ("expires_at", "time"),
    ("status", "text"),
    ("comment", "text"),
    ("created_on", "time"),
    ("created_by", "text"),
    ("mins_to_bypass_network_policy_requirement", "int"),
    ("rotated_to", "text"),
]


def alter_tokens(session: Session, reader: TokenReader) -> Result | None:
    """Runs ALTER USER [IF EXISTS] [name] ADD or REMOVE of a token; None for any other change of a user."""
    start = reader.position
    if_exists = reader.accept("IF", "EXISTS")
    change = reader.accept_any(CHANGES)
    name = (session.user,) if change else (reader.read_name(),)
    change = change or reader.accept_any(CHANGES)
    if change is None:
        reader.position = start
        return None
    user = find_object(session, "USER", name, if_exists=if_exists)
    if user is None:
        return status_result()
    if name[0] != session.user:
        privileges.require_ownership(session, user)
    token = reader.read_name()
    if change.startswith("ADD"):
        return add_token(session, user, token, reader)
    reader.require_end()
    if not access_tokens.remove_token(user, token):
        raise object_not_found("Programmatic access token", token)
    return status_result(f"Programmatic access token {token} successfully removed.")


def add_token(session: Session, user: SecurableObject, name: str, reader: TokenReader) -> Result:
    options = check_options(session, user, reader.read_options())
    reader.require_end()
    known = access_tokens.list_tokens(user)
    if any(token["NAME"] == name for token in known):
        raise object_exists(name)
    if sum(1 for token in known if access_tokens.is_active(token)) >= MOST_TOKENS:
        raise SnowflakeError(1, "22023", f"User {user.name[0]} has {MOST_TOKENS} programmatic access tokens already.")
    secret = access_tokens.add_token(user, name, session.user, options)
    return text_result(("token_name", "token_secret"), [(name, secret)])


def check_options(session: Session, user: SecurableObject, given: dict[str, Any]) -> dict[str, Any]:
    for key, value in given.items():
        if key in NUMBERS:
            if not str(value).isdigit() or not 1 <= int(value) <= NUMBERS[key]:
                raise invalid_value(value, key)
        elif key not in TEXTS:
            raise invalid_property(key, "PROGRAMMATIC ACCESS TOKEN")
    role = given.get("ROLE_RESTRICTION")
    if role is None:
        if user.properties.get("TYPE") == "SERVICE":
            raise compilation_error(1, "22023", "A token of a service user needs ROLE_RESTRICTION.")
        return given
    if role.upper() not in session.account.list_user_roles(user.name[0]):
        raise object_not_found("ROLE", role.upper())
    return given | {"ROLE_RESTRICTION": role.upper()}


def show_tokens(session: Session, reader: TokenReader) -> Result:
    """The tokens of a user, without their secrets; those of another user need its ownership."""
    name = (reader.read_name(),) if reader.accept("FOR", "USER") else (session.user,)
    reader.require_end()
    user = find_object(session, "USER", name, if_exists=False)
    if user is None:
        raise object_not_found("USER", format_name(name))
    if name[0] != session.user:
        privileges.require_ownership(session, user)
    rows = [
        (
            token["NAME"],
            name[0],
            token["ROLE_RESTRICTION"],
            to_time(token["EXPIRES_AT"]),
            "ACTIVE" if access_tokens.is_active(token) else "EXPIRED",
            token["COMMENT"],
            to_time(token["CREATED_ON"]),
            token["CREATED_BY"],
            token["MINS_TO_BYPASS_NETWORK_POLICY_REQUIREMENT"],
            None,
        )
        for token in access_tokens.list_tokens(user)
    ]
    return typed_result(COLUMNS, rows)
