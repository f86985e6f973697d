"""Splits the text of a request into statements."""

from __future__ import annotations

from sqlglot.tokens import Token, TokenType

from .token_reader import tokenize


def split_statements(sql: str) -> list[str]:
    """The statements of a text; a comment alone is none."""
    found: list[str] = []
    current: list[Token] = []
    depth = 0
    for token in tokenize(sql):
        depth = update_block_depth(depth, current, token)
        if token.token_type == TokenType.SEMICOLON and depth == 0:
            if current:
                found.append(sql[current[0].start : current[-1].end + 1])
            current = []
        elif token.token_type != TokenType.SEMICOLON or current:
            current.append(token)
    if current:
        found.append(sql[current[0].start : current[-1].end + 1])
    return found


def split_chain(sql: str) -> list[str]:
    """The statements of a chain: https://docs.snowflake.com/en/sql-reference/operators-flow."""
    found: list[str] = []
    start = 0
    for token in tokenize(sql):
        if token.token_type == TokenType.DARROW:
            found.append(sql[start : token.start])
            start = token.end + 1
    return [*found, sql[start:]]


def update_block_depth(depth: int, current: list[Token], token: Token) -> int:
    """BEGIN … END is one statement; BEGIN; and BEGIN TRANSACTION are not the start of a block."""
    text = token.text.upper()
    if depth == 0:
        opened = len(current) == 1 and current[0].text.upper() == "BEGIN"
        plain = token.token_type == TokenType.SEMICOLON or text in ("TRANSACTION", "WORK", "NAME")
        return 1 if opened and not plain else 0
    if text in ("BEGIN", "CASE", "IF", "LOOP", "FOR", "WHILE"):
        return depth + 1
    return depth - 1 if text == "END" else depth
