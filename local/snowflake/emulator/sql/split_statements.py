"""Splits the text of a request into statements."""

from __future__ import annotations

from sqlglot.tokens import Token, TokenType

from .token_reader import STRINGS, tokenize

# Statements whose body can be a block without quotes.
BLOCK_OWNERS = {"PROCEDURE", "FUNCTION", "TASK", "ALERT"}
# END IF and END LOOP close what no BEGIN or CASE opened.
LOOPS = {"IF", "LOOP", "FOR", "WHILE", "REPEAT"}
TRANSACTION_WORDS = {"", ";", "TRANSACTION", "WORK", "NAME"}


def split_statements(sql: str) -> list[str]:
    """The statements of a text; a comment alone is none."""
    tokens = tokenize(sql)
    words = [read_word(token) for token in tokens]
    found: list[str] = []
    start = 0
    while start < len(tokens):
        end = find_end(words, start)
        if end > start:
            found.append(sql[tokens[start].start : tokens[end - 1].end + 1])
        start = end + 1
    return found


def split_chain(sql: str) -> list[str]:
    """The statements of a chain: https://docs.snowflake.com/en/sql-reference/operators-flow."""
    if "->>" not in sql:
        return [sql]
    found: list[str] = []
    start = 0
    for token in tokenize(sql):
        if token.token_type == TokenType.DARROW:
            found.append(sql[start : token.start])
            start = token.end + 1
    return [*found, sql[start:]]


def read_word(token: Token) -> str:
    """The word in upper case; a blank for a quoted name or a string."""
    if token.token_type == TokenType.SEMICOLON:
        return ";"
    return " " if token.token_type in STRINGS | {TokenType.IDENTIFIER} else token.text.upper()


def find_end(words: list[str], start: int) -> int:
    """The position of the semicolon that ends the statement, or the end of the text."""
    depth, declares = 0, False
    for position in range(start, len(words)):
        word = words[position]
        before, after = words[max(position - 1, start)], words[position + 1] if position + 1 < len(words) else ""
        is_open = depth > 0 or declares
        if word == ";" and not is_open:
            return position
        if not is_open and not starts_body(words, start, position):
            continue
        if word == "DECLARE" and not is_open:
            declares = True
        elif word == "BEGIN" and after not in TRANSACTION_WORDS:
            depth, declares = depth + 1, False
        elif word == "CASE" and before != "END" and depth:
            depth += 1
        elif word == "END" and after not in LOOPS:
            depth = max(depth - 1, 0)
    return len(words)


def starts_body(words: list[str], start: int, position: int) -> bool:
    """Whether a block can start here: at the start, or after AS, THEN or ACTION in CREATE TASK and the like."""
    if position == start:
        return True
    return (
        words[start] in ("CREATE", "ALTER")
        and words[position - 1] in ("AS", "THEN", "ACTION")
        and not BLOCK_OWNERS.isdisjoint(words[start : start + 6])
    )
