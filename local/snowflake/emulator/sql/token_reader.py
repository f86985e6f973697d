"""Reads the statements that sqlglot does not parse: account objects, grants, stages, COPY, SHOW and USE."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlglot.dialects.snowflake import Snowflake
from sqlglot.errors import TokenError
from sqlglot.tokens import Token, TokenType

from ..errors import syntax_error

Value = str | list[str]

STRINGS = {TokenType.STRING, TokenType.RAW_STRING, TokenType.HEREDOC_STRING}


def tokenize(sql: str) -> list[Token]:
    """The tokens of a statement, without comments."""
    try:
        return [part for token in Snowflake().tokenize(sql) for part in split_phrase(token)]
    except TokenError as error:
        raise syntax_error(1, 0, str(error)) from None


def split_phrase(token: Token) -> list[Token]:
    """Splits a token of several words, such as FILE FORMAT."""
    if token.token_type in STRINGS | {TokenType.IDENTIFIER} or not any(c.isspace() for c in token.text):
        return [token]
    found = re.finditer(r"\S+", token.text)
    return [
        Token(token.token_type, m[0], token.line, token.col, token.start + m.start(), token.start + m.end() - 1)
        for m in found
    ]


class TokenReader:
    """A position in the tokens of a statement."""

    def __init__(self, sql: str, tokens: list[Token] | None = None) -> None:
        self.sql = sql
        self.tokens = [t for t in (tokens or tokenize(sql)) if t.token_type != TokenType.SEMICOLON]
        self.position = 0

    def current(self) -> Token | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def peek(self, ahead: int = 0) -> str:
        """The word ahead in upper case; empty for a quoted name, a string or the end."""
        if self.position + ahead >= len(self.tokens):
            return ""
        token = self.tokens[self.position + ahead]
        return "" if token.token_type in STRINGS | {TokenType.IDENTIFIER} else token.text.upper()

    def accept(self, *words: str) -> bool:
        """Skips the words if they come next."""
        if any(self.peek(i) != word for i, word in enumerate(words)):
            return False
        self.position += len(words)
        return True

    def accept_any(self, words: Iterable[str]) -> str | None:
        """Skips the first of the phrases that comes next, and returns it."""
        return next((phrase for phrase in words if self.accept(*phrase.split())), None)

    def expect(self, *words: str) -> None:
        if not self.accept(*words):
            raise self.unexpected_token()

    def unexpected_token(self) -> Exception:
        token = self.current()
        if token is None:
            return syntax_error(self.sql.count("\n") + 1, len(self.sql.rsplit("\n", 1)[-1]), "<EOF>")
        start = self.sql.rfind("\n", 0, token.start) + 1
        return syntax_error(token.line, token.start - start, token.text)

    def require_end(self) -> None:
        if self.current() is not None:
            raise self.unexpected_token()

    def read_name(self) -> str:
        """Reads one identifier, in upper case unless quoted."""
        token = self.current()
        if token is None or not (token.token_type == TokenType.IDENTIFIER or re.match(r"[A-Za-z_$]", self.peek())):
            raise self.unexpected_token()
        self.position += 1
        return token.text if token.token_type == TokenType.IDENTIFIER else token.text.upper()

    def read_path(self) -> tuple[str, ...]:
        """Reads a name of several parts."""
        parts = [self.read_name()]
        while self.accept("."):
            parts.append(self.read_name())
        return tuple(parts)

    def read_value(self) -> Value:
        """Reads a property's value: text, number, name, or a list in parentheses."""
        if self.accept("("):
            items: list[str] = []
            while not self.accept(")"):
                items.append(str(self.read_value()))
                self.accept(",")
            return items
        token = self.current()
        if token is None:
            raise self.unexpected_token()
        self.position += 1
        text = token.text
        if token.token_type not in STRINGS:
            while self.peek() == "." and self.position + 1 < len(self.tokens):
                text += "." + self.tokens[self.position + 1].text
                self.position += 2
        return text

    def read_text(self) -> str:
        """Reads a string literal."""
        token = self.current()
        if token is None or token.token_type not in STRINGS:
            raise self.unexpected_token()
        self.position += 1
        return token.text

    def read_options(self) -> dict[str, Value]:
        """Reads `name = value` pairs; a list of pairs in parentheses becomes NAME.INNER keys."""
        found: dict[str, Value] = {}
        while self.peek(1) == "=" and self.peek():
            key = self.read_name()
            self.expect("=")
            if self.peek() == "(" and self.peek(2) == "=":
                self.expect("(")
                found |= {f"{key}.{inner}": value for inner, value in self.read_options().items()}
                self.expect(")")
            else:
                found[key] = self.read_value()
            self.accept(",")
        return found
