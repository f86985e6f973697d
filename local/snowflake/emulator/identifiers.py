"""Names of objects, and how they are written in SQL."""

from __future__ import annotations

from collections.abc import Iterable

Name = tuple[str, ...]


def format_name(name: Iterable[str]) -> str:
    """A name as SHOW prints it, with quotes where needed."""
    plain = str.maketrans("", "", "_$")
    return ".".join(p if p.translate(plain).isalnum() and p == p.upper() else quote_name(p) for p in name)


def quote_name(*parts: str) -> str:
    """A quoted identifier in SQL."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


def quote_text(text: str) -> str:
    """A string literal in SQL."""
    return "'" + text.replace("'", "''") + "'"
