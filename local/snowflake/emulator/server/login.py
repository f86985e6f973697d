"""Checks a login and opens its session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalog import access_tokens, passwords, privileges, public_keys
from ..catalog.account import Account, SecurableObject, current_timestamp
from ..catalog.session import Session
from ..catalog.workload_identities import matches_identity
from ..errors import SnowflakeError
from ..storage.duckdb_store import DuckDBStore
from .attestations import UnverifiedError, Verifiers, verify_attestation

# Snowflake documents no code for this.
IDENTITY_REJECTED = 390100


def login_error(code: int, message: str) -> SnowflakeError:
    return SnowflakeError(code, "08001", message)


def authenticate(account: Account, data: Mapping[str, Any], verifiers: Verifiers) -> tuple[SecurableObject, str | None]:
    """The user whose password, token or workload identity is verified, and the role that its token is restricted to."""
    restriction: str | None = None
    login = str(data.get("LOGIN_NAME") or "").upper()
    users = (e for e in account.list_objects("USER") if e.properties.get("LOGIN_NAME", e.name[0]) == login)
    user = next(users, None)
    method = str(data.get("AUTHENTICATOR") or "SNOWFLAKE").upper()
    if method == "WORKLOAD_IDENTITY":
        user = find_identity_user(account, data, verifiers)
    elif method == "PROGRAMMATIC_ACCESS_TOKEN":
        found = access_tokens.find_token(account, str(data.get("TOKEN") or ""))
        if found is None or (login and found[0] is not user):
            raise login_error(394400, "Programmatic access token is invalid.")
        user, restriction = found[0], found[1]["ROLE_RESTRICTION"]
    elif method == "SNOWFLAKE_JWT":
        bodies = [user.properties.get(key) for key in ("RSA_PUBLIC_KEY", "RSA_PUBLIC_KEY_2")] if user else []
        name = user.name[0] if user else ""
        if not any(
            body and public_keys.verify_jwt(str(data.get("TOKEN")), account.name, name, body) for body in bodies
        ):
            raise login_error(390144, "JWT token is invalid.")
    elif method in ("SNOWFLAKE", "SNOWFLAKE_PASSWORD", "USERNAME_PASSWORD"):
        stored = user.properties.get("PASSWORD") if user else None
        if not stored or not passwords.verify_password(str(data.get("PASSWORD") or ""), stored):
            raise login_error(390100, "Incorrect username or password was specified.")
    else:
        raise login_error(390201, f"The authenticator {method} is not supported by the local Snowflake.")
    assert user is not None
    if str(user.properties.get("DISABLED", "false")).lower() == "true":
        raise login_error(390101, "User access disabled. Contact your local system administrator.")
    return user, restriction


def find_identity_user(account: Account, data: Mapping[str, Any], verifiers: Verifiers) -> SecurableObject:
    """The user whose WORKLOAD_IDENTITY is the identity that the login proves; a login name must be that user's."""
    try:
        identity = verify_attestation(str(data.get("PROVIDER") or "").upper(), str(data.get("TOKEN") or ""), verifiers)
    except UnverifiedError as error:
        raise login_error(IDENTITY_REJECTED, f"The workload identity is not accepted: {error}.") from None
    login = str(data.get("LOGIN_NAME") or "").upper()
    for user in account.list_objects("USER"):
        stored = user.properties.get("WORKLOAD_IDENTITY")
        if login not in ("", user.properties.get("LOGIN_NAME", user.name[0])) or not stored:
            continue
        if matches_identity(stored, identity):
            stored["LAST_USED"] = current_timestamp()
            return user
    raise login_error(IDENTITY_REJECTED, "No user has this workload identity.")


def open_session(
    account: Account, store: DuckDBStore, data: Mapping[str, Any], wanted: Mapping[str, str], verifiers: Verifiers
) -> Session:
    """Logs in; role, warehouse and namespace are those of the request, else the user's defaults."""
    require_account(account, str(data.get("ACCOUNT_NAME") or ""))
    user, restriction = authenticate(account, data, verifiers)
    role = restriction or select_role(account, user, wanted.get("roleName"))
    session = Session(account, store, user.name[0], role)
    secondary = restriction is None and user.properties.get("DEFAULT_SECONDARY_ROLES", ["ALL"])
    session.secondary_roles = "ALL" if secondary else "NONE"
    for key, value in (data.get("SESSION_PARAMETERS") or {}).items():
        session.parameters[key.upper()] = value
    session.parameters["AUTOCOMMIT"] = str(session.parameters["AUTOCOMMIT"]).upper() != "FALSE"
    warehouse = normalize_identifier(wanted.get("warehouse")) or user.properties.get("DEFAULT_WAREHOUSE")
    if warehouse and privileges.can_use_warehouse(session, warehouse):
        session.warehouse = warehouse
    namespace = str(user.properties.get("DEFAULT_NAMESPACE") or "").split(".")
    database = normalize_identifier(wanted.get("databaseName")) or namespace[0]
    schema = normalize_identifier(wanted.get("schemaName")) or (
        namespace[1] if database == namespace[0] and len(namespace) > 1 else ""
    )
    use_namespace(session, database, schema or "PUBLIC")
    session.arrow = data.get("CLIENT_APP_ID") == "PythonConnector"
    return session


def require_account(account: Account, name: str) -> None:
    if name.upper().partition(".")[0] != account.name:
        raise login_error(390422, f"The account '{name}' is unknown here: this server has '{account.name.lower()}'.")


def select_role(account: Account, user: SecurableObject, wanted: str | None) -> str:
    """The requested role, which the user must have; else the default role, or PUBLIC if the user lacks it."""
    mine = account.expand_roles(account.list_user_roles(user.name[0]))
    role = normalize_identifier(wanted)
    if role:
        if role not in mine:
            raise login_error(
                390189,
                f"Role '{role}' specified in the connect string does not exist or not authorized. "
                "Contact your local system administrator, or attempt to login with another role.",
            )
        return role
    default = user.properties.get("DEFAULT_ROLE")
    return default if default in mine else "PUBLIC"


def use_namespace(session: Session, database: str, schema: str) -> None:
    """Sets the current database and schema; as in Snowflake, a missing one is no error."""
    if not database or not privileges.has_privilege(session, "USAGE", "DATABASE", (database,)):
        return
    place = (database, schema)
    there = session.account.find("SCHEMA", place) and privileges.has_privilege(session, "USAGE", "SCHEMA", place)
    session.use_schema(database, schema if there else None)


def normalize_identifier(name: str | None) -> str:
    """An identifier from a client's setting, in upper case unless quoted."""
    if not name:
        return ""
    return name[1:-1] if name.startswith('"') else name.upper()
