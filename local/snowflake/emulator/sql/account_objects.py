"""What users and warehouses have beyond other objects: passwords, keys, sizes and the state of a warehouse."""

from __future__ import annotations

import uuid
from typing import Any

from ..catalog import passwords, public_keys, workload_identities
from ..catalog.account import SecurableObject, current_timestamp
from ..catalog.parameters import PARAMETERS, normalize_parameter
from ..catalog.session import Session
from ..errors import compilation_error
from .property_values import invalid_value

KINDS = ("USER", "WAREHOUSE")
# https://docs.snowflake.com/en/user-guide/admin-user-management, "Types of users".
PERSON_PROPERTIES = {"FIRST_NAME", "MIDDLE_NAME", "LAST_NAME", "PASSWORD", "MUST_CHANGE_PASSWORD"}
USER_TYPES = ("PERSON", "SERVICE", "LEGACY_SERVICE", "SNOWFLAKE_SERVICE", "NULL")
WAREHOUSE_SIZES = {
    "XSMALL": "X-Small",
    "SMALL": "Small",
    "MEDIUM": "Medium",
    "LARGE": "Large",
    "XLARGE": "X-Large",
    "XXLARGE": "2X-Large",
    "X2LARGE": "2X-Large",
    "2XLARGE": "2X-Large",
    "XXXLARGE": "3X-Large",
    "X3LARGE": "3X-Large",
    "3XLARGE": "3X-Large",
    "X4LARGE": "4X-Large",
    "4XLARGE": "4X-Large",
    "X5LARGE": "5X-Large",
    "5XLARGE": "5X-Large",
    "X6LARGE": "6X-Large",
    "6XLARGE": "6X-Large",
}


def normalize_properties(kind: str, given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """The properties as they are stored."""
    return normalize_user(given, before) if kind == "USER" else normalize_warehouse(given)


def normalize_user(given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    identity, given = split_map(given, "WORKLOAD_IDENTITY")
    if identity or "WORKLOAD_IDENTITY" in given:
        stored = workload_identities.normalize_identity(identity)
        kept["WORKLOAD_IDENTITY"] = stored | {"CREATED_ON": current_timestamp()}
    is_service = (given.get("TYPE") or before.get("TYPE") or "PERSON").upper() == "SERVICE"
    for key, value in given.items():
        if is_service and key in PERSON_PROPERTIES:
            raise compilation_error(1420, "22023", f"invalid property '{key}' for 'USER'")
        if key == "PASSWORD":
            kept[key] = passwords.hash_password(str(value))
        elif key in ("RSA_PUBLIC_KEY", "RSA_PUBLIC_KEY_2"):
            body = public_keys.extract_key_body(str(value))
            kept |= {key: body, f"{key}_FP": public_keys.compute_fingerprint(body)}
        elif key == "TYPE" and value not in USER_TYPES:
            raise invalid_value(value, key)
        elif key in PARAMETERS:
            kept[key] = normalize_parameter(key, value, "USER")
        elif key == "LOGIN_NAME":
            kept[key] = str(value).upper()
        elif key.startswith("DEFAULT_") and isinstance(value, str):
            kept[key] = value.upper()
        else:
            kept[key] = value
    return kept


def split_map(given: dict[str, Any], key: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values of `KEY = (NAME = value …)`, by name, and all other properties."""
    inside = {name.removeprefix(f"{key}."): value for name, value in given.items() if name.startswith(f"{key}.")}
    return inside, {name: value for name, value in given.items() if not name.startswith(f"{key}.")}


def normalize_warehouse(given: dict[str, Any]) -> dict[str, Any]:
    kept = dict(given)
    if "WAREHOUSE_SIZE" in given:
        size = WAREHOUSE_SIZES.get(str(given["WAREHOUSE_SIZE"]).upper().replace("-", ""))
        if size is None:
            raise invalid_value(given["WAREHOUSE_SIZE"], "WAREHOUSE_SIZE")
        kept["WAREHOUSE_SIZE"] = size
    if kept.get("WAREHOUSE_TYPE", "STANDARD") not in ("STANDARD", "SNOWPARK-OPTIMIZED"):
        raise invalid_value(kept["WAREHOUSE_TYPE"], "WAREHOUSE_TYPE")
    if kept.get("SCALING_POLICY", "STANDARD") not in ("STANDARD", "ECONOMY"):
        raise invalid_value(kept["SCALING_POLICY"], "SCALING_POLICY")
    return kept


def finish_warehouse(session: Session, warehouse: SecurableObject) -> None:
    """A new warehouse becomes the current one; it starts unless it is created suspended."""
    warehouse.properties["UUID"] = str(uuid.uuid4())
    suspended = warehouse.properties.get("INITIALLY_SUSPENDED") == "true"
    warehouse.properties["STATE"] = "SUSPENDED" if suspended else "STARTED"
    session.warehouse = warehouse.name[0]
