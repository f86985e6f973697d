"""Names of objects, and how they are written in SQL."""

from __future__ import annotations

from collections.abc import Iterable

Name = tuple[str, ...]


def format_name(name: Iterable[str]) -> str:
    """A name as SHOW prints it: parts in quotes where they need them."""
    plain = str.maketrans("", "", "_$")
    return ".".join(p if p.translate(plain).isalnum() and p == p.upper() else f'"{p}"' for p in name)


def quote_name(*parts: str) -> str:
    """An identifier for DuckDB."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


def quote_text(text: str) -> str:
    """A string for DuckDB."""
    return "'" + text.replace("'", "''") + "'"
