"""SHOW PARAMETERS of a session, the account, a user, a warehouse, a database, a schema, a table or a task."""

from __future__ import annotations

from typing import Any

from ..catalog.account import SecurableObject
from ..catalog.parameters import PARAMETERS
from ..catalog.session import Session
from ..errors import object_not_found
from ..identifiers import Name, format_name
from .results import Result, text_result
from .show_scope import is_visible, matches_like
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/sql/show-parameters
COLUMNS = ("key", "value", "default", "level", "description", "type")
KINDS = ("USER", "WAREHOUSE", "DATABASE", "SCHEMA", "TABLE", "TASK")
# https://docs.snowflake.com/en/sql-reference/parameters: parameters of objects, with their defaults.
TASK_PARAMETERS = {
    "SUSPEND_TASK_AFTER_NUM_FAILURES": 10,
    "TASK_AUTO_RETRY_ATTEMPTS": 0,
    "USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE": "Medium",
    "USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS": 30,
    "USER_TASK_TIMEOUT_MS": 3_600_000,
}
TABLE_PARAMETERS = {
    "DATA_RETENTION_TIME_IN_DAYS": 1,
    "DEFAULT_DDL_COLLATION": "",
    "MAX_DATA_EXTENSION_TIME_IN_DAYS": 14,
    "QUOTED_IDENTIFIERS_IGNORE_CASE": False,
}
SCHEMA_PARAMETERS = (
    TABLE_PARAMETERS
    | TASK_PARAMETERS
    | {
        "CATALOG": "",
        "EXTERNAL_VOLUME": "",
        "LOG_LEVEL": "OFF",
        "METRIC_LEVEL": "NONE",
        "PIPE_EXECUTION_PAUSED": False,
        "REPLACE_INVALID_CHARACTERS": False,
        "STORAGE_SERIALIZATION_POLICY": "OPTIMIZED",
        "TRACE_LEVEL": "OFF",
    }
)
OBJECT_PARAMETERS: dict[str, dict[str, Any]] = {
    "DATABASE": SCHEMA_PARAMETERS,
    "SCHEMA": SCHEMA_PARAMETERS,
    "TABLE": TABLE_PARAMETERS,
    "TASK": TASK_PARAMETERS,
    "WAREHOUSE": {
        "MAX_CONCURRENCY_LEVEL": 8,
        "STATEMENT_QUEUED_TIMEOUT_IN_SECONDS": 0,
        "STATEMENT_TIMEOUT_IN_SECONDS": 172_800,
    },
}
PARAMETERS_WITH_DEFAULTS = {key: known.default for key, known in PARAMETERS.items()} | {"NETWORK_POLICY": ""}
TYPES = {bool: "BOOLEAN", int: "NUMBER", str: "STRING"}


def show_parameters(session: Session, reader: TokenReader) -> Result:
    """SHOW PARAMETERS [LIKE '…'] [IN | FOR SESSION | ACCOUNT | <kind> [name]]."""
    like = reader.read_text() if reader.accept("LIKE") else "%"
    rows = list_session_parameters(session)
    if reader.accept_any(("IN", "FOR")):
        if reader.accept("ACCOUNT"):
            rows = list_levels(PARAMETERS_WITH_DEFAULTS, [find_account_level(session)])
        elif not reader.accept("SESSION"):
            rows = list_object_parameters(session, read_object(session, reader))
    reader.require_end()
    return text_result(COLUMNS, [row for row in rows if matches_like(like, row[0])])


def read_object(session: Session, reader: TokenReader) -> SecurableObject:
    kind = reader.accept_any(KINDS)
    if kind is None:
        raise reader.unexpected_token()
    current: dict[str, Name | None] = {
        "USER": (session.user,),
        "WAREHOUSE": (session.warehouse,) if session.warehouse else None,
        "DATABASE": (session.database,) if session.database else None,
        "SCHEMA": (session.database, session.schema) if session.database and session.schema else None,
    }
    name = current.get(kind) if reader.current() is None else session.resolve(kind, reader.read_path())
    entity = session.account.find(kind, name) if name else None
    if entity is None or not (is_visible(session, entity) or name == (session.user,)):
        raise object_not_found(kind, format_name(name or ()))
    return entity


def list_session_parameters(session: Session) -> list[tuple[Any, ...]]:
    rows = []
    for key, value in sorted(session.parameters.items()):
        known = PARAMETERS.get(key)
        level = session.parameters.find_level(key)
        kind, description = (known.kind, known.description) if known else ("STRING", "")
        rows.append((key, format_value(value), format_value(known.default if known else ""), level, description, kind))
    return rows


def list_object_parameters(session: Session, entity: SecurableObject) -> list[tuple[Any, ...]]:
    """The parameters of an object; what it does not set comes from its schema, its database or the account."""
    account = find_account_level(session)
    if entity.kind == "USER":
        return list_levels(PARAMETERS_WITH_DEFAULTS, [("USER", entity.properties), account])
    levels = [(entity.kind, entity.properties)]
    if len(entity.name) == 3:
        levels.append(("SCHEMA", session.account.objects["SCHEMA", entity.name[:2]].properties))
    if len(entity.name) > 1:
        levels.append(("DATABASE", session.account.objects["DATABASE", entity.name[:1]].properties))
    return list_levels(OBJECT_PARAMETERS[entity.kind], [*levels, account])


def find_account_level(session: Session) -> tuple[str, dict[str, Any]]:
    """The parameters of the account, and its network policy."""
    entity = session.account.find("ACCOUNT", (session.account.name,))
    return ("ACCOUNT", (entity.properties if entity else {}) | session.account.parameters)


def list_levels(defaults: dict[str, Any], levels: list[tuple[str, dict[str, Any]]]) -> list[tuple[Any, ...]]:
    """A row for each parameter, with the value of the first level that sets it."""
    rows = []
    for key, default in sorted(defaults.items()):
        level, values = next(((name, found) for name, found in levels if key in found), ("", {key: default}))
        rows.append((key, format_value(values[key]), format_value(default), level, "", TYPES[type(default)]))
    return rows


def format_value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
