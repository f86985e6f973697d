"""SHOW USER FUNCTIONS, which dbt sends: https://docs.snowflake.com/en/sql-reference/sql/show-user-functions."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_not_found
from ..identifiers import Name, format_name
from .results import Result, text_result
from .show import matches_like
from .token_reader import TokenReader

COLUMNS = (
    "created_on",
    "name",
    "schema_name",
    "is_builtin",
    "is_aggregate",
    "is_ansi",
    "min_num_arguments",
    "max_num_arguments",
    "arguments",
    "description",
    "catalog_name",
    "is_table_function",
    "valid_for_clustering",
    "is_secure",
    "secrets",
    "external_access_integrations",
    "is_external_function",
    "language",
    "is_memoizable",
    "is_data_metric",
)


def show_user_functions(session: Session, reader: TokenReader) -> Result:
    """SHOW USER FUNCTIONS [LIKE '…'] [IN ACCOUNT | DATABASE x | SCHEMA y]."""
    like = reader.read_text() if reader.accept("LIKE") else "%"
    inside = read_scope(session, reader)
    reader.require_end()
    found = session.account.list_objects("FUNCTION", inside)
    rows = [
        describe_function(entity)
        for entity in found
        if matches_like(like, entity.name[-1].partition("(")[0])
        and privileges.can_see(session, "FUNCTION", entity.name)
    ]
    return text_result(COLUMNS, rows)


def read_scope(session: Session, reader: TokenReader) -> Name:
    """The database or schema of IN; without it, the current one."""
    if not reader.accept("IN"):
        return tuple(part for part in (session.database, session.schema) if part)
    if reader.accept("ACCOUNT"):
        return ()
    kind = reader.accept_any(("DATABASE", "SCHEMA"))
    if reader.current() is None:
        current = (session.database, session.schema)[: 1 if kind == "DATABASE" else 2]
        return tuple(part for part in current if part)
    path = reader.read_path()
    kind = kind or ("DATABASE" if len(path) == 1 else "SCHEMA")
    name = session.resolve(kind, path)
    if session.account.find(kind, name) is None or not privileges.has_privilege(session, "USAGE", kind, name):
        raise object_not_found(kind, format_name(name))
    return name


def describe_function(entity: SecurableObject) -> tuple[str, ...]:
    """The row of a function; its properties are those of CREATE FUNCTION."""
    database, schema, name = entity.name
    properties = entity.properties
    arguments = str(properties.get("ARGUMENTS", ""))
    count = str(arguments.count(",") + 1 if arguments else 0)
    values = {
        "created_on": entity.created_on,
        "name": name.partition("(")[0],
        "schema_name": schema,
        "min_num_arguments": count,
        "max_num_arguments": count,
        "arguments": f"{name} RETURN {properties.get('RETURNS', 'VARCHAR')}",
        "description": str(properties.get("COMMENT", "user-defined function")),
        "catalog_name": database,
        "language": str(properties.get("LANGUAGE", "SQL")),
        "secrets": "",
        "external_access_integrations": "",
    }
    return tuple(values.get(column, "N") for column in COLUMNS)
