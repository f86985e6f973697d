"""COPY INTO a table: the statement as parsed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError

from ..catalog.session import Session
from ..errors import compilation, missing, unsupported
from ..identifiers import Name
from .token_reader import Words

KNOWN = {"FILES", "PATTERN", "FORCE", "ON_ERROR", "PURGE", "SIZE_LIMIT", "FILE_FORMAT", "TRUNCATECOLUMNS"}


@dataclass
class Copy:
    """What to load from where into which columns."""

    target: Name
    columns: list[str]
    address: str
    query: exp.Select | None
    options: dict[str, Any]
    file_format: dict[str, Any]
    format_name: Name | None = None
    required: list[tuple[str, Name]] = field(default_factory=list)


def raw_address(words: Words) -> str:
    """A stage's address runs up to the next blank, whatever characters it holds."""
    token = words.token()
    if token is None:
        raise words.unexpected()
    found = re.match(r"@[^\s()]+|'@[^']+'", words.sql[token.start :])
    if found is None:
        raise unsupported("COPY from anything but a stage")
    end = token.start + found.end()
    while (token := words.token()) is not None and token.start < end:
        words.at += 1
    return found[0].strip("'")


def bracketed(words: Words) -> str:
    """The text inside the parentheses that begin here."""
    words.expect("(")
    start = words.tokens[words.at].start
    depth = 1
    while depth:
        token = words.token()
        if token is None:
            raise words.unexpected()
        depth += {"(": 1, ")": -1}.get(words.peek(), 0)
        words.at += 1
    return words.sql[start : words.tokens[words.at - 1].start]


def parse(session: Session, words: Words) -> Copy:
    """After COPY INTO."""
    if words.sql[words.tokens[words.at].start] in "@'":
        raise unsupported("COPY INTO a stage")
    target = session.resolve("TABLE", words.path())
    columns: list[str] = []
    if words.accept("("):
        while not words.accept(")"):
            columns.append(words.name())
            words.accept(",")
    words.expect("FROM")
    query: exp.Select | None = None
    if words.peek() == "(":
        query, address = staged_query(bracketed(words))
    else:
        address = raw_address(words)
    options: dict[str, Any] = dict(words.options())
    words.end()
    return with_format(session, Copy(target, columns, address, query, options, {}))


def staged_query(sql: str) -> tuple[exp.Select, str]:
    """`select … from @stage/path t`: the query and the address."""
    try:
        query = sqlglot.parse_one(sql, read="snowflake")
    except ParseError as error:
        raise compilation(1003, "42000", str(error)) from None
    source = query.args.get("from_") or query.args.get("from")
    if not isinstance(query, exp.Select) or source is None or query.args.get("joins") or query.args.get("where"):
        raise unsupported("COPY from this query")
    address = source.this.this.name if isinstance(source.this, exp.Table) else ""
    if not address.lstrip("'").startswith("@"):
        raise unsupported("COPY from a query that does not read one stage")
    if len(list(query.find_all(exp.Query))) > 1:
        raise unsupported("a subquery in a COPY's query")
    return query, address.strip("'")


def with_format(session: Session, copy: Copy) -> Copy:
    """Splits file format options off the others; a named format is looked up."""
    given: dict[str, Any] = {}
    for key in list(copy.options):
        if key == "FILE_FORMAT" or key.startswith("FILE_FORMAT."):
            given[key.partition(".")[2] or "FORMAT_NAME"] = copy.options.pop(key)
        elif key not in KNOWN:
            raise compilation(1420, "22023", f"invalid parameter '{key}'")
    named = given.pop("FORMAT_NAME", None)
    base: dict[str, Any] = {}
    if named is not None:
        copy.format_name, base = format_options(session, str(named))
    copy.file_format = {**base, **given}
    return copy


def format_options(session: Session, named: str) -> tuple[Name, dict[str, Any]]:
    """A file format's full name and its options."""
    name = session.resolve("FILE FORMAT", Words(named).path())
    entity = session.account.find("FILE FORMAT", name)
    if entity is None:
        raise missing("FILE FORMAT", ".".join(name))
    return name, entity.properties
