"""Arguments and signatures of procedures and functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlglot.tokens import Token

from ..errors import unsupported_feature
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
SYNONYMS = {
    "NUMBER": "NUMBER DECIMAL NUMERIC INT INTEGER BIGINT SMALLINT TINYINT BYTEINT DEC",
    "FLOAT": "FLOAT FLOAT4 FLOAT8 DOUBLE REAL DOUBLE_PRECISION",
    "VARCHAR": "VARCHAR CHAR CHARACTER STRING TEXT NVARCHAR NVARCHAR2 CHAR_VARYING NCHAR NCHAR_VARYING NCHAR2",
    "BINARY": "BINARY VARBINARY",
    "BOOLEAN": "BOOLEAN",
    "DATE": "DATE",
    "TIME": "TIME",
    "TIMESTAMP_NTZ": "TIMESTAMP_NTZ DATETIME TIMESTAMPNTZ TIMESTAMP TIMESTAMP_WITHOUT_TIME_ZONE",
    "TIMESTAMP_LTZ": "TIMESTAMP_LTZ TIMESTAMPLTZ TIMESTAMP_WITH_LOCAL_TIME_ZONE",
    "TIMESTAMP_TZ": "TIMESTAMP_TZ TIMESTAMPTZ TIMESTAMP_WITH_TIME_ZONE",
    "VARIANT": "VARIANT",
    "OBJECT": "OBJECT",
    "ARRAY": "ARRAY",
    "MAP": "MAP",
    "VECTOR": "VECTOR",
    "GEOGRAPHY": "GEOGRAPHY",
    "GEOMETRY": "GEOMETRY",
    "TABLE": "TABLE",
}
DATA_TYPES = {synonym: name for name, synonyms in SYNONYMS.items() for synonym in synonyms.split()}
# Types whose parameters are a part of the signature.
PARAMETRIC_TYPES = ("VECTOR", "TABLE", "MAP")


MODES = ("IN", "OUT", "INOUT", "OUTPUT")


@dataclass
class Argument:
    """An argument of CREATE PROCEDURE or FUNCTION; in a signature only the type is given."""

    name: str
    type: str
    optional: bool = False


def normalize_type(text: str) -> str:
    """`number(12, 2)` → NUMBER."""
    head, _, rest = text.partition("(")
    words = "_".join(head.upper().split())
    name = DATA_TYPES.get(words.removesuffix("_NOT_NULL"))
    if name is None:
        raise unsupported_feature(f"the data type {' '.join(head.split())}")
    return f"{name}({re.sub(r'[ ]*,[ ]*', ', ', rest.upper())}" if name in PARAMETRIC_TYPES and rest else name


def read_items(reader: TokenReader) -> list[list[Token]]:
    """The tokens of each item of a list in parentheses."""
    reader.expect("(")
    items: list[list[Token]] = [[]]
    depth = 1
    while depth:
        token = reader.current()
        if token is None:
            raise reader.unexpected_token()
        word = reader.peek()
        depth += {"(": 1, ")": -1}.get(word, 0)
        reader.position += 1
        if word == "," and depth == 1:
            items.append([])
        elif depth:
            items[-1].append(token)
    return [item for item in items if item]


def join_tokens(sql: str, tokens: list[Token]) -> str:
    return sql[tokens[0].start : tokens[-1].end + 1] if tokens else ""


def read_arguments(reader: TokenReader) -> list[Argument]:
    """`(a number, b varchar default 'x')`."""
    found = []
    for tokens in read_items(reader):
        has_mode = tokens[0].text.upper() in MODES and len(tokens) > 2
        item = tokens[1:] if has_mode else tokens
        words = [token.text.upper() for token in item]
        end = words.index("DEFAULT") if "DEFAULT" in words else len(item)
        found.append(Argument(words[0], normalize_type(join_tokens(reader.sql, item[1:end])), end < len(item)))
    return found


def read_signature(reader: TokenReader) -> str:
    """`(int, varchar)` → `(NUMBER, VARCHAR)`; a name before a type, as GET_DDL prints it, is no part of it."""
    return format_types([normalize_type(join_tokens(reader.sql, item)) for item in read_items(reader)])


def format_types(types: list[str]) -> str:
    return f"({', '.join(types)})"
