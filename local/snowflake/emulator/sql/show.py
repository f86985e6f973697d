"""SHOW of the objects and parameters of the account; a form that Snowflake does not document is a syntax error."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import unsupported_feature
from ..identifiers import Name
from ..kinds.kind import Column, ObjectKind, parse_columns
from ..kinds.registry import KINDS, PLURAL_NAMES, PLURALS
from . import show_grants, show_parameters, show_table_columns, show_workload_identities, user_access_tokens
from .object_statements import RELATIONS
from .results import Result, typed_result
from .show_scope import MAX_ROWS, find_default_scope, is_visible, matches_like, read_scope, require_container
from .show_values import get_value
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/sql/show-objects
OBJECTS = replace(
    KINDS["TABLE"],
    name="OBJECT",
    page="show-objects",
    show="like in starts limit from",
    show_columns="created_on name database_name schema_name kind comment cluster_by rows:int bytes:int owner"
    " retention_time owner_role_type budget is_hybrid is_dynamic is_iceberg",
)
# Kinds that Snowflake has and this server lacks.
UNSUPPORTED = {
    "VARIABLES", "TRANSACTIONS", "LOCKS", "APPLICATIONS", "AGENTS", "CLASSES", "CONNECTIONS", "CONTACTS", "DATASETS",
    "LISTINGS", "MODELS", "REGIONS", "ORGANIZATION", "REPLICATION", "FAILOVER", "MANAGED", "SEMANTIC", "CORTEX",
    "PRIVACY", "EXTERNAL", "APPLICATION", "GIT", "ACCOUNTS", "INDEXES", "BACKUP", "DCM",
}  # fmt: skip


@dataclass
class ShowStatement:
    """One SHOW of a kind as parsed."""

    kind: ObjectKind
    terse: bool
    like: str | None = None
    inside: Name = ()
    starts: str = ""
    root_only: bool = False
    limit: int | None = None
    after: str = ""


def run_show(session: Session, reader: TokenReader) -> Result | None:
    """Runs SHOW; None for a kind that fakesnow answers."""
    if reader.accept("GRANTS"):
        return show_grants.show_grants(session, reader)
    if reader.accept("FUTURE", "GRANTS"):
        return show_grants.show_future_grants(session, reader)
    if reader.accept("PARAMETERS"):
        return show_parameters.show_parameters(session, reader)
    if reader.accept("USER", "WORKLOAD", "IDENTITY", "AUTHENTICATION", "METHODS"):
        return show_workload_identities.show_workload_identities(session, reader)
    if reader.accept("USER", "PROGRAMMATIC", "ACCESS", "TOKENS"):
        return user_access_tokens.show_tokens(session, reader)
    if reader.accept("COLUMNS"):
        return show_table_columns.show_columns(session, reader)
    if reader.accept("PRIMARY", "KEYS"):
        return show_table_columns.show_keys(session, reader, "PRIMARY_KEY")
    if reader.accept("UNIQUE", "KEYS"):
        return show_table_columns.show_keys(session, reader, "UNIQUE_KEYS")
    if reader.peek() == "IMPORTED":
        return None
    return show_objects(session, reader)


def show_objects(session: Session, reader: TokenReader) -> Result:
    """SHOW [TERSE] <kinds> and the parts that the kind's page has."""
    show = read_show(session, reader)
    reader.require_end()
    found = [
        entity for entity in list_candidates(session, show) if matches(show, entity) and is_visible(session, entity)
    ]
    columns = show.kind.columns
    if show.terse:
        columns = parse_columns(show.kind.terse_columns)
    rows = [[get_value(session, entity, column) for column in columns] for entity in found[: show.limit or MAX_ROWS]]
    if show.kind is OBJECTS:
        # All tables are TABLE here and all views VIEW; dbt takes other kinds for external tables.
        kinds = [column.name for column in columns].index("kind")
        for row, entity in zip(rows, found, strict=False):
            row[kinds] = entity.kind
    return typed_result(describe_columns(columns), rows)


def describe_columns(columns: list[Column]) -> list[tuple[str, str]]:
    return [(column.name, column.type) for column in columns]


def read_kind(reader: TokenReader) -> ObjectKind:
    """The kind after SHOW [TERSE]."""
    if reader.accept("OBJECTS"):
        return OBJECTS
    if reader.accept_any(("USER FUNCTIONS", "FUNCTIONS")):
        return KINDS["FUNCTION"]
    if reader.accept_any(("USER PROCEDURES", "PROCEDURES")):
        return KINDS["PROCEDURE"]
    plural = reader.accept_any(PLURAL_NAMES)
    if plural is None:
        if reader.peek() in UNSUPPORTED or reader.peek(1) in ("FUNCTIONS", "PROCEDURES"):
            raise unsupported_feature(f"SHOW {reader.peek()}")
        raise reader.unexpected_token()
    return PLURALS[plural]


def read_show(session: Session, reader: TokenReader) -> ShowStatement:
    terse_at = reader.position
    terse = reader.accept("TERSE")
    kind = read_kind(reader)
    forms = kind.show.split()
    if terse and not kind.terse_columns:
        reader.position = terse_at
        raise reader.unexpected_token()
    show = ShowStatement(kind, terse, inside=find_default_scope(session, kind))
    if "history" in forms:
        reader.accept("HISTORY")
    if "like" in forms and reader.accept("LIKE"):
        show.like = reader.read_text()
    if "in-database" in forms:
        reader.expect("IN", "DATABASE")
        show.inside = require_container(session, "DATABASE", reader.read_path())
    if "in" in forms and reader.accept("IN"):
        show.inside = read_scope(session, reader)
    if "starts" in forms and reader.accept("STARTS", "WITH"):
        show.starts = reader.read_text()
    if "root" in forms and reader.accept("ROOT", "ONLY"):
        show.root_only = True
    if "limit" in forms and reader.accept("LIMIT"):
        show.limit = min(int(str(reader.read_value())), MAX_ROWS)
        if reader.accept("FROM"):
            show.after = reader.read_text()
    return show


def list_candidates(session: Session, show: ShowStatement) -> list[SecurableObject]:
    kind = show.kind
    if kind is OBJECTS:
        found = [entity for base in RELATIONS for entity in session.account.list_objects(base, show.inside)]
        return sorted(found, key=lambda entity: entity.name)
    stored = session.account.list_objects(kind.stored_kind, show.inside)
    return [entity for entity in stored if not kind.base or entity.exact_kind == kind.name]


def matches(show: ShowStatement, entity: SecurableObject) -> bool:
    name = entity.name[-1].partition("(")[0] if show.kind.has_arguments else entity.name[-1]
    return (
        (show.like is None or matches_like(show.like, name))
        and name.startswith(show.starts)
        and (not show.after or name > show.after)
        and not (show.root_only and entity.properties.get("AFTER"))
    )
