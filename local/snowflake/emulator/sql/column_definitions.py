"""The columns of CREATE TABLE and VIEW: separates policies, tags and keys from what DuckDB accepts."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlglot.tokens import Token

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import locate
from ..identifiers import quote_name, quote_text
from .dependencies import resolve_reference
from .property_reader import read_tags
from .property_values import read_identifiers
from .routine_arguments import read_items
from .token_reader import TokenReader

COLUMN_POLICIES = ("MASKING POLICY", "PROJECTION POLICY")
# Definitions that are no columns.
CONSTRAINTS = ("CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "INDEX", "CHECK")


# https://docs.snowflake.com/en/sql-reference/data-types-datetime; TIMESTAMP is TIMESTAMP_NTZ by default.
TIME_TYPES = {
    "TIME": "TIME",
    "TIMESTAMP": "TIMESTAMP_NTZ",
    "DATETIME": "TIMESTAMP_NTZ",
    "TIMESTAMP_NTZ": "TIMESTAMP_NTZ",
    "TIMESTAMPNTZ": "TIMESTAMP_NTZ",
    "TIMESTAMP_LTZ": "TIMESTAMP_LTZ",
    "TIMESTAMPLTZ": "TIMESTAMP_LTZ",
    "TIMESTAMP_TZ": "TIMESTAMP_TZ",
    "TIMESTAMPTZ": "TIMESTAMP_TZ",
}

# DuckDB has them as JSON, like VARIANT.
SEMI_STRUCTURED_TYPES = ("ARRAY", "OBJECT")


@dataclass
class ColumnDefinitions:
    """The columns' text for the SQL parser, and the rest by column name."""

    texts: list[str] = field(default_factory=list)
    policies: dict[str, dict[str, str]] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)
    primary_key: list[str] = field(default_factory=list)
    unique_keys: list[str] = field(default_factory=list)
    comments: dict[str, str] = field(default_factory=dict)
    # Types that DuckDB has in another form.
    types: dict[str, str] = field(default_factory=dict)
    identities: dict[str, str] = field(default_factory=dict)
    expressions: dict[str, str] = field(default_factory=dict)

    def to_properties(self) -> dict[str, object]:
        found = {
            "COLUMN_POLICIES": self.policies,
            "COLUMN_TAGS": self.tags,
            "PRIMARY_KEY": self.primary_key,
            "UNIQUE_KEYS": self.unique_keys,
            "COLUMN_TYPES": self.types,
            "COLUMN_IDENTITIES": self.identities,
            "COLUMN_EXPRESSIONS": self.expressions,
        }
        return {key: value for key, value in found.items() if value}


def read_columns(session: Session, reader: TokenReader, *, computed: bool) -> ColumnDefinitions:
    """Reads `(columns, keys)`; `computed` only stores the expressions of an external table's columns."""
    found = ColumnDefinitions()
    for tokens in read_items(reader):
        item = TokenReader(reader.sql, tokens)
        if item.peek() in CONSTRAINTS:
            read_constraint(found, item)
            continue
        column = item.read_name()
        declared = TokenReader(reader.sql, tokens[1:])
        if kind := read_declared_type(declared):
            found.types[column] = kind
        if identity := read_identity(declared):
            found.identities[column] = identity
        found.texts.append(reader.sql[tokens[0].start : tokens[0].end + 1] + read_column(session, found, column, item))
        if computed:
            found.texts[-1], found.expressions[column] = split_expression(found.texts[-1])
    return found


def read_declared_type(reader: TokenReader) -> str | None:
    """The type of a column as DESCRIBE prints it, for the types that DuckDB has in another form."""
    if reader.peek() in SEMI_STRUCTURED_TYPES:
        return reader.peek()
    kind = TIME_TYPES.get(reader.peek())
    if kind is None:
        return None
    reader.position += 1
    scale = "9"
    if reader.accept("("):
        scale = str(reader.read_value())
        reader.expect(")")
    return f"{kind}({scale})"


def read_identity(reader: TokenReader) -> str | None:
    """AUTOINCREMENT or IDENTITY, with (start, step) or START n INCREMENT n, as DESCRIBE prints it."""
    while reader.current() is not None and not reader.accept_any(("AUTOINCREMENT", "IDENTITY")):
        reader.position += 1
    if reader.position == 0 or reader.tokens[reader.position - 1].text.upper() not in ("AUTOINCREMENT", "IDENTITY"):
        return None
    start, step = "1", "1"
    if reader.peek() == "(":
        start, step = (str(value) for value in reader.read_value())
    elif reader.accept("START"):
        reader.accept_any(("WITH", "="))
        start = str(reader.read_value())
        if reader.accept("INCREMENT"):
            reader.accept_any(("BY", "="))
            step = str(reader.read_value())
    return f"IDENTITY START {start} INCREMENT {step} {'ORDER' if reader.accept('ORDER') else 'NOORDER'}"


def read_constraint(found: ColumnDefinitions, item: TokenReader) -> None:
    """Keys of several columns; DuckDB does not get them, because Snowflake does not enforce them."""
    if item.accept("CONSTRAINT"):
        item.read_name()
    if item.accept("PRIMARY", "KEY"):
        found.primary_key = read_identifiers(item)
    elif item.accept("UNIQUE"):
        found.unique_keys += read_identifiers(item)


def read_column(session: Session, found: ColumnDefinitions, column: str, item: TokenReader) -> str:
    """The definition after the name, without policies and tags."""
    kept: list[str] = []
    while (token := item.current()) is not None:
        start = item.position
        item.accept("WITH")
        if policy := item.accept_any(COLUMN_POLICIES):
            name = resolve_reference(session, policy, ".".join(item.read_path()))
            found.policies.setdefault(column, {})[policy] = name
            if item.accept("USING"):
                read_identifiers(item)
        elif item.accept("TAG"):
            found.tags.setdefault(column, {}).update(read_tags(session, item))
        elif item.accept("COMMENT"):
            found.comments[column] = item.read_text()
        elif item.accept("PRIMARY", "KEY"):
            found.primary_key.append(column)
        elif item.peek() == "UNIQUE" and item.accept("UNIQUE"):
            found.unique_keys.append(column)
        else:
            item.position = start + 1
            kept.append(text_of(item.sql, token, item.tokens[start - 1]))
    return "".join(kept)


def text_of(sql: str, token: Token, before: Token) -> str:
    """The token with a blank if there was one before it."""
    blank = " " if token.start > before.end + 1 else ""
    return blank + sql[token.start : token.end + 1]


def split_expression(text: str) -> tuple[str, str]:
    """`c varchar as (value:c::varchar)` → `c varchar` and the expression."""
    reader = TokenReader(text)
    while reader.current() is not None and reader.peek() != "AS":
        reader.position += 1
    token = reader.current()
    return (text, "") if token is None else (text[: token.start].rstrip(), text[token.end + 1 :].strip())


def set_column_comment(session: Session, entity: SecurableObject, column: str, text: str) -> None:
    """Stores the comment of a column; DuckDB has none for views."""
    if entity.kind == "TABLE":
        target = quote_name(*locate(entity), column)
        session.duckdb.execute(f"comment on column {target} is {quote_text(text)}")
    else:
        entity.properties["COLUMN_COMMENTS"] = entity.properties.get("COLUMN_COMMENTS", {}) | {column: text}
