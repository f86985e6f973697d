"""DESCRIBE of kinds that have one row for each property."""

from __future__ import annotations

import json
from typing import Any

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..kinds.kind import ObjectKind
from .file_format_options import describe_options
from .kind_values import map_secrets
from .results import DESCRIBE, Result, text_result
from .token_reader import TokenReader

PROPERTY_COLUMNS = ("property", "property_type", "property_value", "property_default")
PROPERTY_TYPES = {
    "flag": "Boolean",
    "number": "Integer",
    "list": "List",
    "names": "List",
    "texts": "List",
    "map": "Object",
}
USER_PROPERTIES = (
    "NAME COMMENT DISPLAY_NAME TYPE LOGIN_NAME FIRST_NAME MIDDLE_NAME LAST_NAME EMAIL PASSWORD MUST_CHANGE_PASSWORD"
    " DISABLED SNOWFLAKE_LOCK SNOWFLAKE_SUPPORT DAYS_TO_EXPIRY MINS_TO_UNLOCK DEFAULT_WAREHOUSE DEFAULT_NAMESPACE"
    " DEFAULT_ROLE DEFAULT_SECONDARY_ROLES EXT_AUTHN_DUO EXT_AUTHN_UID MINS_TO_BYPASS_MFA"
    " MINS_TO_BYPASS_NETWORK_POLICY RSA_PUBLIC_KEY RSA_PUBLIC_KEY_FP RSA_PUBLIC_KEY_2 RSA_PUBLIC_KEY_2_FP"
    " PASSWORD_LAST_SET_TIME CUSTOM_LANDING_PAGE_URL CUSTOM_LANDING_PAGE_URL_FLUSH_NEXT_UI_LOAD HAS_MFA"
    " HAS_WORKLOAD_IDENTITY"
)


def describe_properties(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE INTEGRATION: property, type, value and default."""
    del session
    names = kind.described.split() or [key for key, known in kind.property_table.items() if known.type != "secret"]
    rows = []
    for key in names:
        known = kind.property_table.get(key)
        if known is not None and known.type == "map":
            nested = {k: v for k, v in entity.properties.items() if k.startswith(f"{key}.")}
            rows += [(k.partition(".")[2], "String", format_setting(v), "") for k, v in nested.items()]
        elif kind.described or key in entity.properties:
            default = known.default if known and known.default is not None else ""
            value = entity.properties.get(key, default)
            rows.append(
                (key, PROPERTY_TYPES.get(known.type if known else "", "String"), format_setting(value), default)
            )
    return text_result(PROPERTY_COLUMNS, rows, DESCRIBE)


def format_setting(value: Any) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def describe_names(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE NETWORK POLICY: name and value of each list that has entries."""
    del session
    rows = []
    for key in kind.described.split():
        value = entity.properties.get(key)
        if value:
            rules = [{"fullyQualifiedRuleName": rule} for rule in value]
            rows.append((key, json.dumps(rules) if key.endswith("RULE_LIST") else ",".join(value)))
    return text_result(("name", "value"), rows, DESCRIBE)


def describe_details(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE of a sign-in policy: property, value, default, description."""
    del session
    fixed = [("NAME", entity.name[-1], "null", "Name of policy."), ("OWNER", entity.owner, "null", "Owner of policy.")]
    rows = [
        (key, format_list(entity.properties.get(key, known.default)), format_list(known.default), describe_key(key))
        for key, known in kind.property_table.items()
    ]
    return text_result(("property", "value", "default", "description"), fixed + rows, DESCRIBE)


def format_list(value: Any) -> str:
    return "null" if value is None else f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)


def describe_key(key: str) -> str:
    return key.replace("_", " ").capitalize()


def describe_user(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE USER: one row for each property; a password as asterisks, an absent value as null."""
    del session
    kept = entity.properties
    shown: dict[str, Any] = {key: None for key in USER_PROPERTIES.split()}
    shown |= {"SNOWFLAKE_LOCK": "false", "SNOWFLAKE_SUPPORT": "false", "EXT_AUTHN_DUO": "false", "HAS_MFA": "false"}
    shown |= {key: known.default for key, known in kind.property_table.items() if key in shown and known.default}
    shown |= {"DISPLAY_NAME": entity.name[0], "LOGIN_NAME": entity.name[0]}
    shown |= {key: kept[key] for key in shown if key in kept}
    shown |= {"NAME": entity.name[0], "PASSWORD": "********" if "PASSWORD" in kept else None}
    shown["HAS_WORKLOAD_IDENTITY"] = str("WORKLOAD_IDENTITY" in kept).lower()
    shown["DEFAULT_SECONDARY_ROLES"] = json.dumps(kept.get("DEFAULT_SECONDARY_ROLES", ["ALL"]))
    shown |= {key: str(shown[key]).lower() for key in ("DISABLED", "MUST_CHANGE_PASSWORD")}
    rows = [(key, "null" if value is None else str(value), "null", describe_key(key)) for key, value in shown.items()]
    return text_result(("property", "value", "default", "description"), rows, DESCRIBE)


def describe_routine(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE PROCEDURE and FUNCTION: property and value."""
    del session
    kept = entity.properties
    strict = "STRICT" in kept or "RETURNS NULL ON NULL INPUT" in kept
    language = str(kept.get("LANGUAGE", "SQL")).upper()
    shown: dict[str, Any] = {
        "signature": "(" + ", ".join(f"{name} {of}" for name, of, _ in kept["ARGUMENTS"]) + ")",
        "returns": str(kept.get("RETURNS", "")).upper(),
        "language": language,
        "null handling": "RETURNS NULL ON NULL INPUT" if strict else "CALLED ON NULL INPUT",
        "volatility": "IMMUTABLE" if "IMMUTABLE" in kept else "VOLATILE",
    }
    if kind.name == "PROCEDURE":
        caller, restricted = "EXECUTE AS CALLER" in kept, "EXECUTE AS RESTRICTED CALLER" in kept
        shown["execute as"] = "CALLER" if caller else "RESTRICTED CALLER" if restricted else "OWNER"
    shown["body"] = kept.get("AS")
    if language not in ("SQL", "JAVASCRIPT"):
        for key in (
            "IMPORTS",
            "HANDLER",
            "RUNTIME_VERSION",
            "PACKAGES",
            "TARGET_PATH",
            "EXTERNAL_ACCESS_INTEGRATIONS",
        ):
            shown[key.lower()] = format_list(kept[key]) if key in kept else None
        shown["secrets"] = map_secrets(entity)
    return text_result(("property", "value"), list(shown.items()), DESCRIBE)


def describe_stage(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE STAGE: the properties by group."""
    del session, kind
    kept = entity.properties
    file_format = {k.partition(".")[2]: v for k, v in kept.items() if k.startswith("FILE_FORMAT.")}
    rows: list[tuple[str, ...]] = []
    named = file_format.get("FORMAT_NAME") or kept.get("FILE_FORMAT")
    if named:
        rows.append(("STAGE_FILE_FORMAT", "FORMAT_NAME", "String", str(named), ""))
    else:
        rows += [("STAGE_FILE_FORMAT", *row) for row in describe_options(file_format)]
    copy = {"ON_ERROR": "ABORT_STATEMENT", "SIZE_LIMIT": "", "PURGE": "false", "RETURN_FAILED_ONLY": "false"}
    copy |= {"ENFORCE_LENGTH": "true", "TRUNCATECOLUMNS": "false", "FORCE": "false"}
    for key, default in copy.items():
        of = "Boolean" if default in ("true", "false") else "Long" if key == "SIZE_LIMIT" else "String"
        rows.append(("STAGE_COPY_OPTIONS", key, of, str(kept.get(f"COPY_OPTIONS.{key}", default)), default))
    if url := kept.get("URL"):
        rows.append(("STAGE_LOCATION", "URL", "String", json.dumps([url]), ""))
    if integration := kept.get("STORAGE_INTEGRATION"):
        rows.append(("STAGE_INTEGRATION", "STORAGE_INTEGRATION", "String", str(integration), ""))
    if key_id := kept.get("CREDENTIALS.AWS_KEY_ID"):
        rows.append(("STAGE_CREDENTIALS", "AWS_KEY_ID", "String", str(key_id), ""))
    if encryption := kept.get("ENCRYPTION.TYPE"):
        rows.append(("STAGE_ENCRYPTION", "TYPE", "String", str(encryption), ""))
    rows.append(("DIRECTORY", "ENABLE", "Boolean", str(kept.get("DIRECTORY.ENABLE", "false")).lower(), "false"))
    return text_result(("parent_property", *PROPERTY_COLUMNS), rows, DESCRIBE)


def describe_file_format(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    del session, kind
    return text_result(PROPERTY_COLUMNS, describe_options(entity.properties), DESCRIBE)


def describe_volume(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE EXTERNAL VOLUME."""
    del session, kind
    kept = entity.properties
    rows = [("", "ALLOW_WRITES", "Boolean", kept.get("ALLOW_WRITES", "true"), "true")]
    locations = TokenReader(kept.get("STORAGE_LOCATIONS", ""))
    number = 0
    while locations.accept("("):
        number += 1
        location = {key: str(value) for key, value in locations.read_options().items()}
        rows.append(("STORAGE_LOCATIONS", f"STORAGE_LOCATION_{number}", "String", json.dumps(location), ""))
        locations.expect(")")
        locations.accept(",")
    rows.append(("STORAGE_LOCATIONS", "ACTIVE", "String", "", ""))
    return text_result(("parent_property", *PROPERTY_COLUMNS), rows, DESCRIBE)
