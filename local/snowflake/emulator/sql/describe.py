"""DESCRIBE of users and tables."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import missing
from ..identifiers import dotted
from .results import DESCRIBE, Result, listing
from .show import visible
from .show_columns import get
from .token_reader import Words

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


def describe_user(session: Session, words: Words) -> Result:
    """DESCRIBE USER: a row a property; secrets show as stars, absent values as null."""
    name = session.resolve("USER", words.path())
    words.end()
    user = session.account.find("USER", name)
    if user is None:
        raise missing("USER", dotted(name))
    if session.user != name[0] and not visible(session, user):
        raise missing("USER", dotted(name))
    kept = user.properties
    shown: dict[str, str] = {
        "NAME": name[0],
        "COMMENT": get(user, "COMMENT", "null"),
        "DISPLAY_NAME": get(user, "DISPLAY_NAME", name[0]),
        "TYPE": get(user, "TYPE", "null"),
        "LOGIN_NAME": get(user, "LOGIN_NAME", name[0]),
        "EMAIL": get(user, "EMAIL", "null"),
        "PASSWORD": "********" if "PASSWORD" in kept else "null",
        "MUST_CHANGE_PASSWORD": get(user, "MUST_CHANGE_PASSWORD", "false").lower(),
        "DISABLED": get(user, "DISABLED", "false").lower(),
        "DEFAULT_WAREHOUSE": get(user, "DEFAULT_WAREHOUSE", "null"),
        "DEFAULT_NAMESPACE": get(user, "DEFAULT_NAMESPACE", "null"),
        "DEFAULT_ROLE": get(user, "DEFAULT_ROLE", "null"),
        "DEFAULT_SECONDARY_ROLES": str(kept.get("DEFAULT_SECONDARY_ROLES", ["ALL"])).replace("'", '"'),
        "RSA_PUBLIC_KEY": get(user, "RSA_PUBLIC_KEY", "null"),
        "RSA_PUBLIC_KEY_FP": get(user, "RSA_PUBLIC_KEY_FP", "null"),
        "RSA_PUBLIC_KEY_2": get(user, "RSA_PUBLIC_KEY_2", "null"),
        "RSA_PUBLIC_KEY_2_FP": get(user, "RSA_PUBLIC_KEY_2_FP", "null"),
    }
    rows = [(key, value, "null", key.replace("_", " ").capitalize()) for key, value in shown.items()]
    return listing(("property", "value", "default", "description"), rows, DESCRIBE)


def describe_table(session: Session, words: Words) -> Result:
    """DESCRIBE TABLE or VIEW: a row a column."""
    name = session.resolve("TABLE", words.path())
    words.end()
    entity = session.account.find("TABLE", name) or session.account.find("VIEW", name)
    if entity is None:
        raise missing("TABLE", dotted(name))
    privileges.require_sight(session, entity)
    return listing(COLUMN_HEADINGS, session.duck.execute(COLUMNS, name).fetchall(), DESCRIBE)
