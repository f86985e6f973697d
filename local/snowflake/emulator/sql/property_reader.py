"""Reads the properties, clauses and tags of CREATE and ALTER as the kind of object defines them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..catalog.session import Session
from ..errors import compilation_error
from ..identifiers import format_name
from ..kinds.kind import ObjectKind, Property
from .property_values import CLAUSES, read_rest, read_typed
from .token_reader import TokenReader

MASKED = "********"


class PropertyReader:
    """Reads `KEY = value` and clauses; an unknown one is an error."""

    def __init__(self, session: Session, kind: ObjectKind, reader: TokenReader) -> None:
        self.session = session
        self.kind = kind
        self.reader = reader
        self.found: dict[str, Any] = {}
        # Longer phrases come first: FROM SPECIFICATION before FROM.
        self.phrases = sorted(kind.clause_table, key=len, reverse=True)

    def read_all(self) -> dict[str, Any]:
        """Reads up to the end of the statement."""
        while self.reader.current() is not None:
            self.read_part()
        return self.found

    def read_part(self) -> None:
        reader = self.reader
        if reader.accept(","):
            return
        if reader.peek() in ("WITH", "TAG") and reader.peek(1 if reader.peek() == "WITH" else 0) == "TAG":
            reader.accept("WITH")
            reader.expect("TAG")
            self.found.setdefault("TAGS", {}).update(read_tags(self.session, reader))
            return
        for phrase in self.phrases:
            if reader.accept(*phrase.split()):
                self.read_clause(phrase)
                return
        if reader.peek() == "WITH" and reader.peek(2) == "=":
            reader.accept("WITH")
        if reader.peek() and reader.peek(1) == "=":
            self.read_property()
            return
        raise reader.unexpected_token()

    def read_property(self) -> None:
        key = self.reader.read_name()
        wanted = self.kind.property_table.get(key)
        if wanted is None:
            raise invalid_property(key, self.kind.name)
        self.reader.expect("=")
        self.found |= read_typed(self.reader, wanted)

    def read_clause(self, phrase: str) -> None:
        clause = self.kind.clause_table[phrase]
        reader = self.reader
        if clause.type == "rest":
            value: Any = self.read_rest()
        elif clause.type in ("expression", "type"):
            value = self.read_until(self.starts_part)
        elif clause.type == "body":
            value = self.read_until(self.starts_property)
        elif clause.type == "flag":
            value = "true"
        elif clause.type in CLAUSES:
            value = CLAUSES[clause.type](reader)
        else:
            reader.accept("=")
            self.found |= read_typed(reader, Property(phrase, clause.type))
            return
        self.found[phrase] = value

    def starts_property(self) -> bool:
        word = self.reader.peek()
        return bool(word) and self.reader.peek(1) == "=" and word in self.kind.property_table

    def starts_part(self) -> bool:
        phrases = (phrase.split() for phrase in self.phrases if phrase not in self.found)
        return self.starts_property() or any(
            all(self.reader.peek(i) == word for i, word in enumerate(words)) for words in phrases
        )

    def read_until(self, stops: Callable[[], bool]) -> str:
        """The text up to the next property or clause that is not in parentheses."""
        reader, depth = self.reader, 0
        first = reader.current()
        last = first
        while (token := reader.current()) is not None and not (depth == 0 and token is not first and stops()):
            depth += {"(": 1, ")": -1}.get(reader.peek(), 0)
            last = token
            reader.position += 1
        if first is None or last is None:
            raise reader.unexpected_token()
        return reader.sql[first.start : last.end + 1]

    def read_rest(self) -> str:
        """The rest of the statement; the content of the string if it is one."""
        return read_rest(self.reader)


def invalid_property(key: str, kind: str) -> Exception:
    return compilation_error(1420, "22023", f"invalid property '{key}' for '{kind}'")


def read_tags(session: Session, reader: TokenReader) -> dict[str, str]:
    """`(tag = 'value', …)`, or the same without parentheses: values by the tag's full name."""
    in_parentheses = reader.accept("(")
    found: dict[str, str] = {}
    while True:
        name = session.resolve("TAG", reader.read_path())
        require_tag(session, name)
        reader.expect("=")
        found[format_name(name)] = reader.read_text()
        if reader.peek(1) == "COLUMN" or not reader.accept(","):
            # `, COLUMN b SET …` is the next change of ALTER TABLE.
            break
    if in_parentheses:
        reader.expect(")")
    return found


def require_tag(session: Session, name: tuple[str, ...]) -> None:
    if session.account.find("TAG", name) is None:
        raise compilation_error(2003, "02000", f"Tag '{format_name(name)}' does not exist or not authorized.")
