"""Parses COPY INTO a table."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError

from ..catalog.session import Session
from ..errors import compilation_error, object_not_found, unsupported_feature
from ..identifiers import Name
from .session_functions import replace_context_functions
from .token_reader import TokenReader

COPY_OPTIONS = {"FILES", "PATTERN", "FORCE", "ON_ERROR", "PURGE", "SIZE_LIMIT", "FILE_FORMAT", "TRUNCATECOLUMNS"}

UNSUPPORTED_OPTIONS = {"PURGE", "SIZE_LIMIT"}


@dataclass
class CopyStatement:
    """The files to load, the columns, and the options."""

    target: Name
    columns: list[str]
    address: str
    query: exp.Select | None
    options: dict[str, Any]
    file_format: dict[str, Any]
    format_name: Name | None = None
    required: list[tuple[str, Name]] = field(default_factory=list)


def read_stage_address(reader: TokenReader) -> str:
    """Reads a stage's address, which ends at the next blank."""
    token = reader.current()
    if token is None:
        raise reader.unexpected_token()
    found = re.match(r"@[^\s()]+|'@[^']+'", reader.sql[token.start :])
    if found is None:
        raise unsupported_feature("COPY from anything but a stage")
    end = token.start + found.end()
    while (token := reader.current()) is not None and token.start < end:
        reader.position += 1
    return found[0].strip("'")


def read_parenthesized(reader: TokenReader) -> str:
    """Reads the text inside parentheses."""
    reader.expect("(")
    start = reader.tokens[reader.position].start
    depth = 1
    while depth:
        token = reader.current()
        if token is None:
            raise reader.unexpected_token()
        depth += {"(": 1, ")": -1}.get(reader.peek(), 0)
        reader.position += 1
    return reader.sql[start : reader.tokens[reader.position - 1].start]


def parse_copy(session: Session, reader: TokenReader) -> CopyStatement:
    """Parses the text after COPY INTO."""
    if reader.sql[reader.tokens[reader.position].start] in "@'":
        raise unsupported_feature("COPY INTO a stage")
    target = session.resolve("TABLE", reader.read_path())
    columns: list[str] = []
    if reader.accept("("):
        while not reader.accept(")"):
            columns.append(reader.read_name())
            reader.accept(",")
    reader.expect("FROM")
    query: exp.Select | None = None
    if reader.peek() == "(":
        query, address = parse_staged_query(read_parenthesized(reader))
        query = replace_context_functions(query, session)
    else:
        address = read_stage_address(reader)
    options: dict[str, Any] = dict(reader.read_options())
    reader.require_end()
    return apply_file_format(session, CopyStatement(target, columns, address, query, options, {}))


def parse_staged_query(sql: str) -> tuple[exp.Select, str]:
    """`select … from @stage/path t`: the query and the address."""
    try:
        query = sqlglot.parse_one(sql, read="snowflake")
    except ParseError as error:
        raise compilation_error(1003, "42000", str(error)) from None
    source = query.args.get("from_") or query.args.get("from")
    if not isinstance(query, exp.Select) or source is None or query.args.get("joins") or query.args.get("where"):
        raise unsupported_feature("COPY from this query")
    address = source.this.this.name if isinstance(source.this, exp.Table) else ""
    if not address.lstrip("'").startswith("@"):
        raise unsupported_feature("COPY from a query that does not read one stage")
    if len(list(query.find_all(exp.Query))) > 1:
        raise unsupported_feature("a subquery in a COPY's query")
    return query, address.strip("'")


def apply_file_format(session: Session, copy: CopyStatement) -> CopyStatement:
    """Separates the file format options; looks up a named format."""
    given: dict[str, Any] = {}
    for key in list(copy.options):
        if key == "FILE_FORMAT" or key.startswith("FILE_FORMAT."):
            given[key.partition(".")[2] or "FORMAT_NAME"] = copy.options.pop(key)
        elif key not in COPY_OPTIONS:
            raise compilation_error(1420, "22023", f"invalid parameter '{key}'")
        elif key in UNSUPPORTED_OPTIONS and str(copy.options[key]).upper() != "FALSE":
            raise unsupported_feature(f"COPY option {key}")
    named = given.pop("FORMAT_NAME", None)
    base: dict[str, Any] = {}
    if named is not None:
        copy.format_name, base = find_file_format(session, str(named))
    copy.file_format = {**base, **given}
    return copy


def find_file_format(session: Session, named: str) -> tuple[Name, dict[str, Any]]:
    """A file format's full name and its options."""
    name = session.resolve("FILE FORMAT", TokenReader(named).read_path())
    entity = session.account.find("FILE FORMAT", name)
    if entity is None:
        raise object_not_found("FILE FORMAT", ".".join(name))
    return name, entity.properties
