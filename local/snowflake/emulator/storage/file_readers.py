"""Queries with which DuckDB reads a file by its file format options."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

from ..errors import unsupported_feature
from ..identifiers import quote_text

GZIP = b"\x1f\x8b"
MAX_OBJECT_BYTES = 16777216


def is_gzip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == GZIP


def read_first_lines(path: Path, count: int) -> list[str]:
    opener = gzip.open if is_gzip(path) else open
    with opener(path, "rt", errors="replace", newline="") as file:
        return [line.rstrip("\r\n") for _, line in zip(range(count), file, strict=False)]


def is_true(value: object) -> bool:
    return str(value).upper() == "TRUE"


def is_false(value: object) -> bool:
    return str(value).upper() == "FALSE"


def as_list(value: Any) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def disable_none(value: object) -> str:
    """NONE disables a character."""
    return "" if str(value).upper() == "NONE" else str(value)


def build_file_query(path: Path, options: dict[str, Any], width: int, *, strict: bool) -> str | None:
    """A query with columns "$1", "$2", … and row_number, in file order; None for a file without rows.

    `strict` refuses rows of another width, as a plain COPY does; a COPY with a query reads NULL there.
    """
    kind = str(options.get("TYPE", "CSV")).upper()
    if kind == "JSON":
        return build_json_query(path, options)
    if kind == "PARQUET":
        source = f"read_parquet({quote_text(str(path))})"
        return f'select to_json(t) as "$1", row_number() over () as row_number from {source} t'
    if kind == "CSV":
        return build_csv_query(path, options, width, strict=strict)
    raise unsupported_feature(f"FILE_FORMAT TYPE = {kind}")


def detect_compression(path: Path) -> str:
    # By content, because a key need not end in .gz.
    return "gzip" if is_gzip(path) else "none"


def build_json_query(path: Path, options: dict[str, Any]) -> str:
    # DuckDB's detection can take a file of one-line objects for an array.
    start = "".join(read_first_lines(path, 2)).lstrip()
    shape = "array" if start.startswith("[") and is_true(options.get("STRIP_OUTER_ARRAY")) else "unstructured"
    return (
        'select json as "$1", row_number() over () as row_number'
        f" from read_json_objects({quote_text(str(path))}, format={quote_text(shape)},"
        f" maximum_object_size={MAX_OBJECT_BYTES}, compression={quote_text(detect_compression(path))})"
    )


def build_csv_query(path: Path, options: dict[str, Any], width: int, *, strict: bool) -> str | None:
    delimiter = str(options.get("FIELD_DELIMITER", ","))
    quote = disable_none(options.get("FIELD_OPTIONALLY_ENCLOSED_BY", "NONE"))
    skip = int(options.get("SKIP_HEADER", 0))
    lines = read_first_lines(path, skip + 1)
    if len(lines) <= skip:
        return None
    strict = strict and not is_false(options.get("ERROR_ON_COLUMN_COUNT_MISMATCH"))
    columns = width if strict else max(lines[skip].count(delimiter) + 1, width)
    nulls = [text.replace("\\\\", "\\") for text in as_list(options.get("NULL_IF", ["\\N"]))]
    if not is_false(options.get("EMPTY_FIELD_AS_NULL")):
        nulls.append("")
    types = ",".join(f"{quote_text(f'${i}')}: 'VARCHAR'" for i in range(1, columns + 1))
    arguments = {
        "auto_detect": "false",
        "header": "false",
        "skip": str(skip),
        "columns": "{" + types + "}",
        "delim": quote_text(delimiter),
        "quote": quote_text(quote),
        "escape": quote_text(quote),
        "nullstr": "[" + ",".join(quote_text(text) for text in dict.fromkeys(nulls)) + "]",
        "null_padding": "false" if strict else "true",
        "strict_mode": "true" if strict else "false",
        "compression": quote_text(detect_compression(path)),
        "parallel": "false",
    }
    given = ", ".join(f"{key}={value}" for key, value in arguments.items())
    return f"select *, row_number() over () as row_number from read_csv({quote_text(str(path))}, {given})"
