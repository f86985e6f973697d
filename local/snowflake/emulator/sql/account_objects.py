"""CREATE, ALTER and DROP of roles, users and warehouses."""

from __future__ import annotations

from typing import Any

from ..catalog import passwords, privileges, public_keys
from ..catalog.account import Entity
from ..catalog.session import Session
from ..errors import SnowflakeError, compilation, exists, missing
from ..identifiers import Name, dotted
from .results import Result, already_gone, already_there, status
from .token_reader import Value, Words

KINDS = ("ROLE", "USER", "WAREHOUSE")
COMMON = {"COMMENT"}
NAMES = {"DEFAULT_ROLE", "DEFAULT_WAREHOUSE", "DEFAULT_NAMESPACE"}
PERSONAL = {"FIRST_NAME", "MIDDLE_NAME", "LAST_NAME", "PASSWORD", "MUST_CHANGE_PASSWORD"}
PROPERTIES = {
    "ROLE": COMMON,
    "USER": COMMON
    | NAMES
    | PERSONAL
    | {
        "LOGIN_NAME",
        "DISPLAY_NAME",
        "EMAIL",
        "DISABLED",
        "DAYS_TO_EXPIRY",
        "MINS_TO_UNLOCK",
        "DEFAULT_SECONDARY_ROLES",
        "RSA_PUBLIC_KEY",
        "RSA_PUBLIC_KEY_2",
        "NETWORK_POLICY",
        "TYPE",
    },
    "WAREHOUSE": COMMON
    | {
        "WAREHOUSE_SIZE",
        "WAREHOUSE_TYPE",
        "AUTO_SUSPEND",
        "AUTO_RESUME",
        "MIN_CLUSTER_COUNT",
        "MAX_CLUSTER_COUNT",
        "SCALING_POLICY",
        "INITIALLY_SUSPENDED",
        "RESOURCE_MONITOR",
        "ENABLE_QUERY_ACCELERATION",
        "STATEMENT_TIMEOUT_IN_SECONDS",
        "STATEMENT_QUEUED_TIMEOUT_IN_SECONDS",
        "MAX_CONCURRENCY_LEVEL",
    },
}
SIZES = {
    "XSMALL": "X-Small",
    "SMALL": "Small",
    "MEDIUM": "Medium",
    "LARGE": "Large",
    "XLARGE": "X-Large",
    "XXLARGE": "2X-Large",
    "X2LARGE": "2X-Large",
    "XXXLARGE": "3X-Large",
    "X3LARGE": "3X-Large",
    "X4LARGE": "4X-Large",
}


def checked(kind: str, given: dict[str, Value], before: dict[str, Any]) -> dict[str, Any]:
    """Properties in the form in which they are kept; unknown ones are refused."""
    kept: dict[str, Any] = {}
    person_only = PERSONAL if (given.get("TYPE") or before.get("TYPE") or "PERSON").upper() == "SERVICE" else set()
    for key, value in given.items():
        if key not in PROPERTIES[kind] or key in person_only:
            raise compilation(1420, "22023", f"invalid property '{key}' for '{kind}'")
        if key == "PASSWORD":
            kept[key] = passwords.hashed(str(value))
        elif key in ("RSA_PUBLIC_KEY", "RSA_PUBLIC_KEY_2"):
            body = public_keys.key_body(str(value))
            kept |= {key: body, f"{key}_FP": public_keys.fingerprint(body)}
        elif key == "WAREHOUSE_SIZE":
            size = SIZES.get(str(value).upper().replace("-", ""))
            if size is None:
                raise compilation(1008, "22023", f"invalid value [{value}] for parameter 'WAREHOUSE_SIZE'")
            kept[key] = size
        elif key in NAMES | {"TYPE", "LOGIN_NAME"}:
            kept[key] = str(value).upper()
        else:
            kept[key] = value
    return kept


def create(session: Session, kind: str, words: Words, *, replace: bool) -> Result:
    if_not_exists = words.accept("IF", "NOT", "EXISTS")
    name = session.resolve(kind, words.path())
    words.accept("WITH")
    given = words.options()
    words.end()
    privileges.require_creation(session, kind, name)
    if found := session.account.find(kind, name):
        if if_not_exists:
            return already_there(name)
        if not replace:
            raise exists(name[0])
        privileges.require_ownership(session, found)
    properties = checked(kind, given, {})
    if kind == "WAREHOUSE":
        properties.setdefault("WAREHOUSE_SIZE", "X-Small")
    session.account.add(Entity(kind, name, session.role, properties))
    if kind == "WAREHOUSE":
        session.warehouse = name[0]
    return status(f"{kind.capitalize()} {name[0]} successfully created.")


def alter(session: Session, kind: str, words: Words) -> Result:
    """ALTER … SET, UNSET, RENAME TO, and SUSPEND or RESUME of a warehouse."""
    if_exists = words.accept("IF", "EXISTS")
    name = session.resolve(kind, words.path())
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status("Statement executed successfully.")
        raise missing(kind, dotted(name))
    if not (kind == "WAREHOUSE" and privileges.has(session, "MODIFY", kind, name)):
        privileges.require_ownership(session, found)
    if words.accept("SET"):
        given = words.options()
        if not given:
            raise words.unexpected()
        found.properties |= checked(kind, given, found.properties)
    elif words.accept("UNSET"):
        for key in unset_keys(words):
            if key not in PROPERTIES[kind]:
                raise compilation(1420, "22023", f"invalid property '{key}' for '{kind}'")
            found.properties.pop(key, None)
            found.properties.pop(f"{key}_FP", None)
    elif words.accept("RENAME", "TO"):
        rename(session, found, words)
    elif kind == "WAREHOUSE" and words.accept_any(("SUSPEND", "RESUME IF SUSPENDED", "RESUME")):
        pass
    else:
        raise words.unexpected()
    words.end()
    return status()


def unset_keys(words: Words) -> list[str]:
    found = [words.name()]
    while words.accept(",") or words.token() is not None:
        found.append(words.name())
    return found


def rename(session: Session, entity: Entity, words: Words) -> None:
    new = words.path()
    if session.account.find(entity.kind, new):
        raise exists(new[0])
    if entity.kind != "WAREHOUSE":
        raise SnowflakeError(2, "0A000", f"Renaming a {entity.kind.lower()} is not supported by the local Snowflake.")
    session.account.rename(entity, new)


def drop(session: Session, kind: str, words: Words) -> Result:
    """Dropping a role leaves what it owned to the role that dropped it."""
    if_exists = words.accept("IF", "EXISTS")
    name: Name = session.resolve(kind, words.path())
    words.end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return already_gone(name)
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    if kind == "ROLE":
        for entity in session.account.owned(name[0]):
            entity.owner = session.role
    session.account.remove(kind, name)
    return status(f"{name[0]} successfully dropped.")
