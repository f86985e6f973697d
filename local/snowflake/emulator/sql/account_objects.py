"""CREATE, ALTER and DROP of roles, users and warehouses."""

from __future__ import annotations

from typing import Any

from ..catalog import passwords, privileges, public_keys
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import SnowflakeError, compilation_error, object_exists
from .object_statements import check_creation, find_object, read_object_name
from .results import Result, status_result
from .token_reader import TokenReader, Value

KINDS = ("ROLE", "USER", "WAREHOUSE")
COMMON_PROPERTIES = {"COMMENT"}
IDENTIFIER_PROPERTIES = {"DEFAULT_ROLE", "DEFAULT_WAREHOUSE", "DEFAULT_NAMESPACE"}
PERSON_PROPERTIES = {"FIRST_NAME", "MIDDLE_NAME", "LAST_NAME", "PASSWORD", "MUST_CHANGE_PASSWORD"}
PROPERTIES = {
    "ROLE": COMMON_PROPERTIES,
    "USER": COMMON_PROPERTIES
    | IDENTIFIER_PROPERTIES
    | PERSON_PROPERTIES
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
    "WAREHOUSE": COMMON_PROPERTIES
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
WAREHOUSE_SIZES = {
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


def normalize_properties(kind: str, given: dict[str, Value], before: dict[str, Any]) -> dict[str, Any]:
    """The properties as they are stored; raises for an unknown one."""
    kept: dict[str, Any] = {}
    person_only = (
        PERSON_PROPERTIES if (given.get("TYPE") or before.get("TYPE") or "PERSON").upper() == "SERVICE" else set()
    )
    for key, value in given.items():
        if key not in PROPERTIES[kind] or key in person_only:
            raise compilation_error(1420, "22023", f"invalid property '{key}' for '{kind}'")
        if key == "PASSWORD":
            kept[key] = passwords.hash_password(str(value))
        elif key in ("RSA_PUBLIC_KEY", "RSA_PUBLIC_KEY_2"):
            body = public_keys.extract_key_body(str(value))
            kept |= {key: body, f"{key}_FP": public_keys.compute_fingerprint(body)}
        elif key == "WAREHOUSE_SIZE":
            size = WAREHOUSE_SIZES.get(str(value).upper().replace("-", ""))
            if size is None:
                raise compilation_error(1008, "22023", f"invalid value [{value}] for parameter 'WAREHOUSE_SIZE'")
            kept[key] = size
        elif key in IDENTIFIER_PROPERTIES | {"TYPE", "LOGIN_NAME"}:
            kept[key] = str(value).upper()
        else:
            kept[key] = value
    return kept


def create(session: Session, kind: str, reader: TokenReader, *, replace: bool) -> Result:
    name, if_not_exists = read_object_name(session, kind, reader, "IF NOT EXISTS")
    reader.accept("WITH")
    given = reader.read_options()
    reader.require_end()
    if done := check_creation(session, kind, name, if_not_exists=if_not_exists, replace=replace):
        return done
    properties = normalize_properties(kind, given, {})
    if kind == "WAREHOUSE":
        properties.setdefault("WAREHOUSE_SIZE", "X-Small")
    session.account.add(SecurableObject(kind, name, session.role, properties))
    if kind == "WAREHOUSE":
        session.warehouse = name[0]
    return status_result(f"{kind.capitalize()} {name[0]} successfully created.")


def alter(session: Session, kind: str, reader: TokenReader) -> Result:
    """ALTER … SET, UNSET, RENAME TO, and SUSPEND or RESUME of a warehouse."""
    name, if_exists = read_object_name(session, kind, reader, "IF EXISTS")
    found = find_object(session, kind, name, if_exists=if_exists)
    if found is None:
        return status_result()
    if not (kind == "WAREHOUSE" and privileges.has_privilege(session, "MODIFY", kind, name)):
        privileges.require_ownership(session, found)
    if reader.accept("SET"):
        given = reader.read_options()
        if not given:
            raise reader.unexpected_token()
        found.properties |= normalize_properties(kind, given, found.properties)
    elif reader.accept("UNSET"):
        for key in read_property_names(reader):
            if key not in PROPERTIES[kind]:
                raise compilation_error(1420, "22023", f"invalid property '{key}' for '{kind}'")
            found.properties.pop(key, None)
            found.properties.pop(f"{key}_FP", None)
    elif reader.accept("RENAME", "TO"):
        rename(session, found, reader)
    elif kind == "WAREHOUSE" and reader.accept_any(("SUSPEND", "RESUME IF SUSPENDED", "RESUME")):
        pass
    else:
        raise reader.unexpected_token()
    reader.require_end()
    return status_result()


def read_property_names(reader: TokenReader) -> list[str]:
    found = [reader.read_name()]
    while reader.accept(",") or reader.current() is not None:
        found.append(reader.read_name())
    return found


def rename(session: Session, entity: SecurableObject, reader: TokenReader) -> None:
    new = reader.read_path()
    if session.account.find(entity.kind, new):
        raise object_exists(new[0])
    if entity.kind != "WAREHOUSE":
        raise SnowflakeError(2, "0A000", f"Renaming a {entity.kind.lower()} is not supported by the local Snowflake.")
    session.account.rename(entity, new)
