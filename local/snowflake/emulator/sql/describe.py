"""DESCRIBE of users and tables."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..catalog.session_account import locate
from ..errors import object_not_found
from ..identifiers import format_name
from .results import DESCRIBE, Result, text_result
from .show import is_visible
from .show_columns import get_property
from .token_reader import TokenReader

COLUMNS = """
select
    column_name,
    case
        when data_type = 'NUMBER' then 'NUMBER(' || numeric_precision || ',' || numeric_scale || ')'
        when data_type = 'TEXT' then 'VARCHAR(' || coalesce(character_maximum_length, 16777216) || ')'
        when data_type in ('TIMESTAMP_NTZ', 'TIMESTAMP_TZ', 'TIME') then data_type || '(9)'
        when data_type = 'BINARY' then 'BINARY(8388608)'
        else data_type
    end,
    'COLUMN', if(is_nullable = 'YES', 'Y', 'N'), column_default, 'N', 'N', null, null, comment, null
from _fs_global._fs_information_schema._fs_columns
where table_catalog = ? and table_schema = ? and table_name = ?
order by ordinal_position
"""
COLUMN_HEADINGS = (
    "name",
    "type",
    "kind",
    "null?",
    "default",
    "primary key",
    "unique key",
    "check",
    "expression",
    "comment",
    "policy name",
)


def describe_user(session: Session, reader: TokenReader) -> Result:
    """DESCRIBE USER: one row for each property; a password as asterisks, an absent value as null."""
    name = session.resolve("USER", reader.read_path())
    reader.require_end()
    user = session.account.find("USER", name)
    if user is None:
        raise object_not_found("USER", format_name(name))
    if session.user != name[0] and not is_visible(session, user):
        raise object_not_found("USER", format_name(name))
    kept = user.properties
    shown: dict[str, str] = {
        "NAME": name[0],
        "COMMENT": get_property(user, "COMMENT", "null"),
        "DISPLAY_NAME": get_property(user, "DISPLAY_NAME", name[0]),
        "TYPE": get_property(user, "TYPE", "null"),
        "LOGIN_NAME": get_property(user, "LOGIN_NAME", name[0]),
        "EMAIL": get_property(user, "EMAIL", "null"),
        "PASSWORD": "********" if "PASSWORD" in kept else "null",
        "MUST_CHANGE_PASSWORD": get_property(user, "MUST_CHANGE_PASSWORD", "false").lower(),
        "DISABLED": get_property(user, "DISABLED", "false").lower(),
        "DEFAULT_WAREHOUSE": get_property(user, "DEFAULT_WAREHOUSE", "null"),
        "DEFAULT_NAMESPACE": get_property(user, "DEFAULT_NAMESPACE", "null"),
        "DEFAULT_ROLE": get_property(user, "DEFAULT_ROLE", "null"),
        "DEFAULT_SECONDARY_ROLES": str(kept.get("DEFAULT_SECONDARY_ROLES", ["ALL"])).replace("'", '"'),
        "RSA_PUBLIC_KEY": get_property(user, "RSA_PUBLIC_KEY", "null"),
        "RSA_PUBLIC_KEY_FP": get_property(user, "RSA_PUBLIC_KEY_FP", "null"),
        "RSA_PUBLIC_KEY_2": get_property(user, "RSA_PUBLIC_KEY_2", "null"),
        "RSA_PUBLIC_KEY_2_FP": get_property(user, "RSA_PUBLIC_KEY_2_FP", "null"),
    }
    rows = [(key, value, "null", key.replace("_", " ").capitalize()) for key, value in shown.items()]
    return text_result(("property", "value", "default", "description"), rows, DESCRIBE)


def describe_table(session: Session, reader: TokenReader) -> Result:
    """DESCRIBE TABLE or VIEW: one row for each column."""
    name = session.resolve("TABLE", reader.read_path())
    reader.require_end()
    entity = session.account.find("TABLE", name) or session.account.find("VIEW", name)
    if entity is None:
        raise object_not_found("TABLE", format_name(name))
    privileges.require_any_privilege(session, entity)
    return text_result(COLUMN_HEADINGS, session.duckdb.execute(COLUMNS, locate(entity)).fetchall(), DESCRIBE)
