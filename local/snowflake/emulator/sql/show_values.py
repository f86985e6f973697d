"""The value of a column of SHOW or DESCRIBE for an object."""

from __future__ import annotations

from typing import Any

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..kinds.kind import Column
from ..kinds.registry import KINDS
from .computed_values import count_bytes, count_rows, make_id
from .kind_values import SPECIAL, Value, is_exact
from .value_formats import format_flag, on_or_off, to_time

COMMON: dict[str, Value] = {
    "created_on": lambda _, e: to_time(e.created_on),
    "updated_on": lambda _, e: to_time(e.created_on),
    "name": lambda _, e: e.name[-1].partition("(")[0] if KINDS[e.exact_kind].has_arguments else e.name[-1],
    "database_name": lambda _, e: e.name[0],
    "catalog_name": lambda _, e: e.name[0],
    "schema_name": lambda _, e: e.name[1],
    "owner": lambda _, e: e.owner,
    "owner_role_type": lambda _, e: "DATABASE_ROLE" if "." in e.owner else "ROLE" if e.owner else "",
    "owner_account": lambda s, _: s.account.name,
    "kind": lambda _, e: e.exact_kind.replace(" ", "_"),
    "id": lambda _, e: make_id(e),
    "url_id": lambda _, e: make_id(e).partition("-")[0],
    "rows": count_rows,
    "bytes": count_bytes,
    "automatic_clustering": lambda _, e: on_or_off("CLUSTER BY" in e.properties),
    "cluster_by": lambda _, e: f"LINEAR({e.properties['CLUSTER BY']})" if "CLUSTER BY" in e.properties else "",
    "is_secure": lambda _, e: format_flag(e.properties.get("SECURE")),
    "region": lambda _, e: "local" if str(e.properties.get("URL", "")).startswith("s3") else None,
    "is_iceberg": is_exact("ICEBERG TABLE"),
}


def get_value(session: Session, entity: SecurableObject, column: Column) -> Any:
    """The value of a column for an object."""
    if column.fixed is not None:
        return column.fixed or None
    special = SPECIAL.get((entity.kind, column.name)) or SPECIAL.get((entity.exact_kind, column.name))
    if special:
        return special(session, entity)
    key = column.key or column.name.upper()
    if column.key is None and key not in entity.properties and column.name in COMMON:
        return COMMON[column.name](session, entity)
    value = entity.properties.get(key)
    if value is None:
        known = KINDS[entity.exact_kind].property_table.get(key)
        value = known.default if known else None
    if key == "COMMENT":
        return value or ""
    return format_value(value)


def format_value(value: Any) -> Any:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return None if value == "null" and isinstance(value, str) else value
