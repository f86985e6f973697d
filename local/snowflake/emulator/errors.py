"""Snowflake's errors: code, SQL state and message."""

from __future__ import annotations

import re

import duckdb
import snowflake.connector.errors as connector

# DuckDB's messages for a number that does not fit its type.
OUT_OF_RANGE = re.compile(r"Could not cast value .* to DECIMAL|value is out of range")


class SnowflakeError(Exception):
    """An error of a statement or a login."""

    def __init__(self, code: int, state: str, message: str) -> None:
        super().__init__(message)
        self.code = f"{code:06d}"
        self.state = state
        self.message = message


def compilation_error(code: int, state: str, message: str) -> SnowflakeError:
    """An error that is found before anything runs."""
    return SnowflakeError(code, state, f"SQL compilation error:\n{message}")


def syntax_error(line: int, position: int, text: str) -> SnowflakeError:
    """As in Snowflake, lines count from 1 and positions from 0."""
    return compilation_error(1003, "42000", f"syntax error line {line} at position {position} unexpected '{text}'.")


def unsupported_feature(feature: str) -> SnowflakeError:
    """A feature that Snowflake has and this server lacks."""
    return compilation_error(2, "0A000", f"Unsupported feature '{feature}' in the local Snowflake.")


def object_not_found(kind: str, name: str) -> SnowflakeError:
    """The same error for an object that does not exist and for one that the role cannot see."""
    noun = "Object" if kind in ("TABLE", "VIEW") else kind.capitalize()
    return compilation_error(2003, "02000", f"{noun} '{name}' does not exist or not authorized.")


def cannot_use_object() -> SnowflakeError:
    """USE of an object that does not exist or that the role cannot see."""
    return compilation_error(2043, "02000", "Object does not exist, or operation cannot be performed.")


def object_exists(name: str) -> SnowflakeError:
    return compilation_error(2002, "42710", f"Object '{name}' already exists.")


def insufficient_privileges(kind: str, name: str) -> SnowflakeError:
    return SnowflakeError(
        3001, "42501", f"SQL access control error:\nInsufficient privileges to operate on {kind.lower()} '{name}'."
    )


def no_active_warehouse() -> SnowflakeError:
    return SnowflakeError(
        606,
        "57P03",
        "No active warehouse selected in the current session.  "
        "Select an active warehouse with the 'use warehouse' command.",
    )


def query_cancelled() -> SnowflakeError:
    return SnowflakeError(604, "57014", "SQL execution canceled")


def convert_duckdb_error(error: duckdb.Error) -> SnowflakeError:
    """Snowflake's code for an error of DuckDB, with DuckDB's first line as the message."""
    text = str(error).split("\n")[0].partition(": ")[2] or str(error)
    if isinstance(error, duckdb.InterruptException):
        return query_cancelled()
    if isinstance(error, duckdb.ConstraintException):
        if "NOT NULL" in str(error):
            return SnowflakeError(100072, "22000", f"NULL result in a non-nullable column\n{text}")
        return SnowflakeError(200001, "22000", text)
    if found := re.search(r"String '.*' is too long and would be truncated", str(error), re.DOTALL):
        return SnowflakeError(100078, "22000", found[0])
    if "cannot affect the same target row more than once" in text:
        return SnowflakeError(100090, "42P18", f"Duplicate row detected during DML action\n{text}")
    if isinstance(error, duckdb.OutOfRangeException) or OUT_OF_RANGE.search(text):
        return SnowflakeError(100046, "22003", f"Number out of representable range: {text}")
    if isinstance(error, duckdb.ConversionException):
        return SnowflakeError(100038, "22018", text)
    if isinstance(error, duckdb.CatalogException):
        return compilation_error(2003, "42S02", text)
    if isinstance(error, duckdb.BinderException):
        return compilation_error(904 if "column" in text.lower() else 2140, "42000", text)
    if isinstance(error, duckdb.ParserException):
        return compilation_error(1003, "42000", text)
    return SnowflakeError(300005, "XX000", text)


def convert_connector_error(error: connector.Error) -> SnowflakeError:
    """Converts an error of the Python connector, which fakesnow raises."""
    if isinstance(error.__cause__, duckdb.Error):
        return convert_duckdb_error(error.__cause__)
    message = re.sub(r"\x1b\[\d+m", "", str(error.msg or error))
    return SnowflakeError(
        error.errno if error.errno and error.errno > 0 else 300005, error.sqlstate or "XX000", message
    )
