"""Parses SQL; a syntax error has Snowflake's code and message."""

from __future__ import annotations

import re

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, TokenError

from ..errors import syntax_error, unsupported_feature
from .token_reader import TokenReader

# The words that can follow CREATE, ALTER and DROP, before or as the object: Snowflake's SQL reference, "All commands".
OBJECT_WORDS = re.compile(
    r"""
    ACCOUNT|AGENT|AGGREGATE|AGGREGATION|ALERT|API|APPLICATION|ARTIFACT|AUTHENTICATION|BACKUP|CATALOG|COMPUTE|
    CONNECTION|CONTACT|CORTEX|DATA|DATABASE|DATASET|DBT|DCM|DYNAMIC|EVENT|EXPERIMENT|EXTERNAL|FAILOVER|FEATURE|
    FILE|FUNCTION|GATEWAY|GIT|GLOBAL|HYBRID|ICEBERG|IF|IMAGE|IMMUTABLE|INDEX|INTEGRATION|INTERACTIVE|JOIN|LISTING|
    LOCAL|MAINTENANCE|MANAGED|MASKING|MATERIALIZED|MCP|MODEL|NETWORK|NOTEBOOK|NOTIFICATION|ONLINE|OPENFLOW|OR|
    ORGANIZATION|PACKAGES|PASSWORD|PIPE|POSTGRES|PRIVACY|PROCEDURE|PROJECTION|PROVISIONED|READ|RECURSIVE|
    REPLICATION|RESOURCE|ROLE|ROW|SCHEMA|SECRET|SECURE|SECURITY|SEMANTIC|SEQUENCE|SERVICE|SESSION|SHARE|SNAPSHOT|
    STAGE|STORAGE|STREAM|STREAMLIT|TABLE|TAG|TASK|TEMP|TEMPORARY|TRANSIENT|TYPE|USER|VIEW|VOLATILE|WAREHOUSE|
    WORKSPACE
    """,
    re.VERBOSE,
)


def parse_statement(reader: TokenReader) -> exp.Expression:
    """Parses one statement; an expression alone is a syntax error."""
    try:
        statement = sqlglot.parse_one(simplify_temporary(reader), read="snowflake")
    except ParseError as error:
        place = error.errors[0] if error.errors else {}
        text = place.get("highlight") or "<EOF>"
        raise syntax_error(place.get("line") or 1, max((place.get("col") or 1) - len(text), 0), text) from None
    except TokenError as error:
        raise syntax_error(1, 0, re.sub(r"\s+", " ", str(error))) from None
    if isinstance(statement, exp.Command):
        raise unsupported_feature(find_feature(reader) or str(statement.this).upper())
    if isinstance(statement, exp.Condition | exp.Alias) and not isinstance(statement, exp.Query):
        # An expression: its first word is no verb.
        token = reader.tokens[0]
        raise syntax_error(token.line, 0, token.text)
    if isinstance(statement, exp.Create) and [reader.peek(), reader.peek(1)] == ["OR", "ALTER"]:
        # sqlglot reads OR ALTER as OR REPLACE, which would delete the rows.
        statement.set("replace", False)
        statement.set("or_alter", True)
    return statement


def simplify_temporary(reader: TokenReader) -> str:
    """CREATE LOCAL | GLOBAL TEMP and VOLATILE, which sqlglot does not read, as CREATE TEMPORARY."""
    words = TokenReader(reader.sql, reader.tokens)
    if not words.accept("CREATE"):
        return reader.sql
    words.accept("OR", "REPLACE")
    first = words.current()
    if words.accept("VOLATILE") or (words.accept_any(("LOCAL", "GLOBAL")) and words.accept_any(("TEMP", "TEMPORARY"))):
        assert first
        last = words.tokens[words.position - 1]
        return f"{reader.sql[: first.start]}TEMPORARY{reader.sql[last.end + 1 :]}"
    return reader.sql


def find_feature(reader: TokenReader) -> str | None:
    """CREATE, ALTER or DROP with the first word of the kind; Snowflake's syntax error if that is no kind of object."""
    reader.position = 0
    verb = reader.accept_any(("CREATE", "ALTER", "DROP"))
    if verb is None:
        return None
    reader.accept_any(("OR REPLACE", "OR ALTER"))
    if not OBJECT_WORDS.fullmatch(reader.peek()):
        raise reader.unexpected_token()
    return f"{verb} {reader.peek()}"
