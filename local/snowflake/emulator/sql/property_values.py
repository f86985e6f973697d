"""Reads the value of a property or a clause by its type."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..errors import compilation_error
from ..kinds.kind import Property
from .token_reader import STRINGS, TokenReader

SIGN_TOKENS = ("-", "+")


def read_typed(reader: TokenReader, wanted: Property) -> dict[str, Any]:
    """The value of a property: one key, or several for `KEY = (INNER = …)`."""
    key, kind = wanted.key, wanted.type
    if kind == "map" or (kind == "secret" and reader.peek() == "("):
        return read_map(reader, key)
    if kind == "list":
        value = reader.read_value()
        return {key: value if isinstance(value, list) else [value]}
    if kind in CLAUSES:
        return {key: CLAUSES[kind](reader)}
    token = reader.current()
    if token is None or reader.peek() in ("(", ")", ","):
        raise reader.unexpected_token()
    text = read_scalar(reader)
    if kind == "flag" and text.upper() not in ("TRUE", "FALSE"):
        raise invalid_value(text, key)
    if kind in ("number", "nullable") and not (
        re.fullmatch(r"[+-]?\d+(\.\d+)?", text) or (kind == "nullable" and text.upper() == "NULL")
    ):
        raise invalid_value(text, key)
    return {key: text.lower() if kind in ("flag", "nullable") else text.upper() if kind == "word" else text}


def read_scalar(reader: TokenReader) -> str:
    """A literal or a bare word; a word that DuckDB's tokenizer splits, such as X-SMALL, needs quotes."""
    sign = reader.peek() if reader.peek() in SIGN_TOKENS and reader.accept(reader.peek()) else ""
    return sign + str(reader.read_value())


def read_map(reader: TokenReader, key: str) -> dict[str, Any]:
    if not reader.accept("("):
        return {key: read_scalar(reader)}
    found = {
        f"{key}.{inner}": value.upper() if inner == "TYPE" and isinstance(value, str) else value
        for inner, value in reader.read_options().items()
    }
    reader.expect(")")
    return found


def read_identifier(reader: TokenReader) -> str:
    """A name, also in a string; upper case unless quoted."""
    token = reader.current()
    if token is not None and token.token_type in STRINGS:
        reader.position += 1
        if not re.fullmatch(r'[\w$.@/"-]+', token.text) or "/" in token.text:
            return token.text
        try:
            return ".".join(TokenReader(token.text).read_path())
        except Exception:
            return token.text
    if reader.peek() == "@":
        return read_location(reader)
    return ".".join(reader.read_path())


def read_identifiers(reader: TokenReader) -> list[str]:
    """`a, b` or `(a, b)`; `('NONE')` and an empty list too."""
    in_parentheses = reader.accept("(")
    found: list[str] = []
    while not (in_parentheses and reader.accept(")")):
        found.append(read_identifier(reader))
        if not reader.accept(",") and not in_parentheses:
            break
    return found


def read_texts(reader: TokenReader) -> list[str]:
    found = [reader.read_text()]
    while reader.accept(","):
        found.append(reader.read_text())
    return found


def read_parentheses(reader: TokenReader) -> str:
    """The text inside parentheses; also after nothing but a name, for BY (…) without parentheses."""
    first = reader.current()
    reader.expect("(")
    depth = 1
    while depth:
        token = reader.current()
        if token is None or first is None:
            raise reader.unexpected_token()
        depth += {"(": 1, ")": -1}.get(reader.peek(), 0)
        reader.position += 1
    return reader.sql[first.end + 1 : reader.tokens[reader.position - 1].start].strip()


def read_location(reader: TokenReader) -> str:
    """`@stage/path`, up to the next blank."""
    start = reader.current()
    if start is None:
        raise reader.unexpected_token()
    found = re.match(r"@[^\s(),]+", reader.sql[start.start :])
    if found is None:
        raise reader.unexpected_token()
    while (token := reader.current()) is not None and token.start < start.start + found.end():
        reader.position += 1
    return found[0]


def read_option(reader: TokenReader) -> str:
    reader.accept("=")
    return read_scalar(reader)


def read_policy(reader: TokenReader) -> dict[str, Any]:
    """`name ON (columns)`; an aggregation policy has no columns."""
    name = ".".join(reader.read_path())
    columns: list[str] = []
    if reader.accept("ON"):
        columns = read_identifiers(reader)
    return {"name": name, "columns": columns}


def read_triggers(reader: TokenReader) -> list[str]:
    """`ON 90 PERCENT DO SUSPEND …` of a resource monitor."""
    found: list[str] = []
    while reader.accept("ON"):
        percent = read_scalar(reader)
        reader.expect("PERCENT", "DO")
        action = reader.accept_any(("SUSPEND_IMMEDIATE", "SUSPEND", "NOTIFY"))
        if action is None:
            raise reader.unexpected_token()
        found.append(f"{percent}% {action}")
    return found


def read_rest(reader: TokenReader) -> str:
    """The rest of the statement; a single literal without its quotes."""
    first = reader.current()
    rest = read_raw_rest(reader)
    return first.text if first is reader.tokens[-1] and first.token_type in STRINGS else rest


def read_raw_rest(reader: TokenReader) -> str:
    first = reader.current()
    if first is None:
        raise reader.unexpected_token()
    reader.position = len(reader.tokens)
    return reader.sql[first.start : reader.tokens[-1].end + 1]


def invalid_value(value: object, key: str) -> Exception:
    return compilation_error(1008, "22023", f"invalid value [{value}] for parameter '{key}'")


CLAUSES: dict[str, Callable[[TokenReader], Any]] = {
    "name": read_identifier,
    "names": read_identifiers,
    "texts": read_texts,
    "parens": read_parentheses,
    "location": read_location,
    "option": read_option,
    "policy": read_policy,
    "triggers": read_triggers,
    "query": read_rest,
}
