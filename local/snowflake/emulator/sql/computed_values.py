"""Values of SHOW that are computed from the account or read in DuckDB."""

from __future__ import annotations

import hashlib
import uuid

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import is_temporary, locate
from ..identifiers import quote_name

BLOCK_BYTES = 262_144
CELL_BYTES = 8


def make_id(entity: SecurableObject) -> str:
    """A stable id of the object."""
    return str(uuid.UUID(hashlib.md5(f"{entity.kind}{entity.name}{entity.created_on}".encode()).hexdigest()))  # noqa: S324


def count_grants(session: Session, role: SecurableObject, grantee_kind: str) -> int:
    """To how many grantees of a kind a role is granted."""
    return sum(
        1
        for g in session.account.grants
        if (g.kind, g.name, g.privilege, g.grantee_kind) == (role.kind, role.name, "USAGE", grantee_kind)
    )


def count_granted(session: Session, role: SecurableObject, kinds: tuple[str, ...]) -> int:
    """How many roles a role has."""
    grantee = (role.kind, ".".join(role.name))
    return sum(1 for g in session.account.grants if g.kind in kinds and (g.grantee_kind, g.grantee) == grantee)


def count_rows(session: Session, entity: SecurableObject) -> int | None:
    if entity.kind != "TABLE":
        return None
    found = session.duckdb.execute(f"select count(*) from {quote_name(*locate(entity))}").fetchone()
    return int(found[0]) if found else 0


def count_bytes(session: Session, entity: SecurableObject) -> int | None:
    """The size of the table's blocks in its file, or of its cells while DuckDB has them in the log."""
    rows = count_rows(session, entity)
    if not rows:
        return rows
    blocks, columns = session.duckdb.execute(
        "select count(distinct block_id) filter (block_id >= 0), count(distinct column_name)"
        f" from pragma_storage_info('{quote_name(*locate(entity)).replace(chr(39), chr(39) * 2)}')"
    ).fetchone() or (0, 1)
    return max(int(blocks) * BLOCK_BYTES, rows * int(columns) * CELL_BYTES)


def describe_table_kind(entity: SecurableObject) -> str:
    """The kind in SHOW TABLES."""
    if is_temporary(entity):
        return "TEMPORARY"
    return "TRANSIENT" if entity.properties.get("TRANSIENT") in (True, "true") else "TABLE"


def list_options(entity: SecurableObject) -> str:
    """The options of a database or schema: TRANSIENT, MANAGED ACCESS."""
    transient = "TRANSIENT" if entity.properties.get("TRANSIENT") in (True, "true") else ""
    managed = "MANAGED ACCESS" if entity.properties.get("MANAGED") in (True, "true") else ""
    return ", ".join(filter(None, (transient, managed)))


def list_arguments(entity: SecurableObject) -> str:
    """`F(NUMBER, DEFAULT VARCHAR) RETURN NUMBER`."""
    types = [f"DEFAULT {kind}" if optional == "true" else kind for _, kind, optional in entity.properties["ARGUMENTS"]]
    name = entity.name[-1].partition("(")[0]
    return f"{name}({', '.join(types)}) RETURN {str(entity.properties.get('RETURNS', '')).upper()}"


def count_optional(entity: SecurableObject) -> int:
    return sum(1 for _, _, optional in entity.properties["ARGUMENTS"] if optional == "true")


def list_triggers(entity: SecurableObject, action: str) -> str | None:
    """The percentages at which a resource monitor does something."""
    triggers = (trigger.split(" ") for trigger in entity.properties.get("TRIGGERS", []))
    return ",".join(percent for percent, does in triggers if does == action) or None


def find_share_database(session: Session, share: SecurableObject) -> str:
    grantee = ("SHARE", share.name[0])
    found = (g for g in session.account.grants if (g.grantee_kind, g.grantee) == grantee and g.kind == "DATABASE")
    return next((g.name[0] for g in found), "")


def stream_source(entity: SecurableObject) -> tuple[str, str]:
    """The kind and the full name of what a stream reads."""
    key = next((key for key in entity.properties if key.startswith("ON ")), "ON TABLE")
    return key.removeprefix("ON ").capitalize(), str(entity.properties.get(key, ""))


def show_source_type(_: Session, entity: SecurableObject) -> str:
    return stream_source(entity)[0].title()


def find_retention(session: Session, entity: SecurableObject) -> str:
    """The retention time of the object, else of its schema, its database or the account."""
    key = "DATA_RETENTION_TIME_IN_DAYS"
    holders = [entity, *(session.account.find(kind, entity.name[:n]) for kind, n in (("SCHEMA", 2), ("DATABASE", 1)))]
    found = (holder.properties[key] for holder in holders if holder is not None and key in holder.properties)
    return str(next(found, session.account.parameters.get(key, "1")))


def describe_integration_type(entity: SecurableObject) -> str | None:
    """The type in SHOW INTEGRATIONS; that of a security integration names its client too."""
    properties = entity.properties
    if entity.exact_kind == "API INTEGRATION":
        return "EXTERNAL_API"
    if entity.exact_kind == "CATALOG INTEGRATION":
        return "CATALOG"
    kind = properties.get("TYPE")
    detail = properties.get("EXTERNAL_OAUTH_TYPE") or properties.get("SCIM_CLIENT") or properties.get("OAUTH_CLIENT")
    return f"{kind} - {detail}".upper() if entity.exact_kind == "SECURITY INTEGRATION" and detail else kind


def find_next_value(session: Session, entity: SecurableObject) -> int:
    """The value that the sequence gives next."""
    last = session.duckdb.execute(
        "select last_value from duckdb_sequences() where database_name = ? and schema_name = ? and sequence_name = ?",
        list(entity.name),
    ).fetchone()
    if last is None or last[0] is None:
        return int(entity.properties.get("START", 1))
    return int(last[0]) + int(entity.properties.get("INCREMENT", 1))
