"""IDENTIFIER(…) and session variables, resolved on the tokens before a statement is dispatched.

https://docs.snowflake.com/en/sql-reference/identifier-literal, https://docs.snowflake.com/en/sql-reference/session-variables
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlglot.tokens import Token, TokenType

from ..catalog.session import Session, SessionVariable
from ..errors import SnowflakeError, compilation_error, unsupported_feature
from .token_reader import STRINGS, TokenReader, tokenize

# IDENTIFIER and TABLE are the same in FROM.
FORMS = {"IDENTIFIER", "TABLE"}
SOURCE_WORDS = {"FROM", "JOIN", ","}
VARIABLE_NAME = re.compile(r"[A-Za-z_]\w*")


def variable_not_found(name: str) -> SnowflakeError:
    return compilation_error(904, "42000", f"Session variable '${name}' does not exist")


def find_variable(session: Session, name: str) -> SessionVariable:
    if name.upper() not in session.variables:
        raise variable_not_found(name.upper())
    return session.variables[name.upper()]


def resolve_identifiers(
    session: Session, sql: str, binds: Sequence[Any] | None
) -> tuple[TokenReader, list[Any] | None]:
    """A reader of the statement with names in place of IDENTIFIER(…), and the bound values that remain."""
    tokens = tokenize(sql)
    values = list(binds) if binds is not None else None
    pieces, end, used = [], 0, set[int]()
    for place in range(len(tokens)):
        if not is_identifier_form(tokens, place):
            continue
        argument = tokens[place + 2 : place + 2 + count_argument_tokens(tokens, place)]
        close = place + 2 + len(argument)
        if close >= len(tokens) or tokens[close].token_type != TokenType.R_PAREN:
            raise unsupported_feature("IDENTIFIER of anything but one text, variable or bound value")
        name = resolve_argument(session, argument, tokens[:place], values, used)
        pieces += [sql[end : tokens[place].start], name]
        end = tokens[close].end + 1
    if pieces:
        sql = "".join([*pieces, sql[end:]])
        tokens = tokenize(sql)
        if values is not None:
            values = [value for number, value in enumerate(values) if number not in used] or None
    return TokenReader(sql, substitute_variables(session, tokens)), values


def is_identifier_form(tokens: Sequence[Token], place: int) -> bool:
    """IDENTIFIER followed by an argument in parentheses; TABLE only as a source of rows, with a text or a variable."""
    token = tokens[place]
    if token.token_type in STRINGS | {TokenType.IDENTIFIER} or token.text.upper() not in FORMS:
        return False
    if place + 2 >= len(tokens) or tokens[place + 1].token_type != TokenType.L_PAREN:
        return False
    argument = tokens[place + 2]
    if token.text.upper() == "IDENTIFIER":
        return is_argument_start(argument)
    follows_source = place > 0 and tokens[place - 1].text.upper() in SOURCE_WORDS
    is_name = is_argument_start(argument) and not (argument.token_type == TokenType.STRING and "(" in argument.text)
    return follows_source and is_name


def is_argument_start(token: Token) -> bool:
    return token.token_type in STRINGS | {TokenType.PLACEHOLDER, TokenType.COLON} or token.text == "$"


def count_argument_tokens(tokens: Sequence[Token], place: int) -> int:
    return 2 if tokens[place + 2].token_type in (TokenType.PARAMETER, TokenType.COLON) else 1


def resolve_argument(
    session: Session, argument: Sequence[Token], before: Sequence[Token], values: list[Any] | None, used: set[int]
) -> str:
    """The name that the argument stands for."""
    first = argument[0]
    if first.token_type in STRINGS:
        return require_name(first.text)
    if first.text == "$":
        return require_name(find_variable(session, argument[1].text).value.name)
    if first.token_type == TokenType.PLACEHOLDER:
        number = sum(1 for token in before if token.token_type == TokenType.PLACEHOLDER)
        used.add(number)
    elif argument[1].token_type == TokenType.NUMBER:
        number = int(argument[1].text) - 1
    else:
        raise unsupported_feature("Snowflake Scripting variables in IDENTIFIER")
    if values is None or number >= len(values):
        raise compilation_error(2049, "42601", "Bind variable not set.")
    return require_name(str(values[number]))


def require_name(text: str) -> str:
    """The text, which must be a name of one to three parts, with a function's signature at most."""
    reader = TokenReader(text)
    reader.read_path()
    if reader.accept("("):
        while reader.current() is not None and not reader.accept(")"):
            reader.position += 1
    reader.require_end()
    return text


def substitute_variables(session: Session, tokens: Sequence[Token]) -> list[Token]:
    """The tokens with literals in place of `$name`; `$1` is a column of a staged file or an earlier result."""
    found: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        named = tokens[place + 1] if place + 1 < len(tokens) else None
        if (
            token.token_type == TokenType.PARAMETER
            and token.text == "$"
            and named is not None
            and named.start == token.end + 1
            and VARIABLE_NAME.fullmatch(named.text)
        ):
            value = find_variable(session, named.text).value
            kind = TokenType.STRING if value.is_string else TokenType.NUMBER
            found.append(Token(kind, value.name, token.line, token.col, token.start, named.end))
            place += 2
        else:
            found.append(token)
            place += 1
    return found
