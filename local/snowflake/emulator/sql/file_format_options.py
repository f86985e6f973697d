"""The options of file formats with their defaults, as SHOW and DESCRIBE list them."""

from __future__ import annotations

from typing import Any

# https://docs.snowflake.com/en/sql-reference/sql/create-file-format: options and defaults by type.
DEFAULTS: dict[str, dict[str, Any]] = {
    "CSV": {
        "RECORD_DELIMITER": "\\n",
        "FIELD_DELIMITER": ",",
        "FILE_EXTENSION": None,
        "SKIP_HEADER": 0,
        "PARSE_HEADER": False,
        "DATE_FORMAT": "AUTO",
        "TIME_FORMAT": "AUTO",
        "TIMESTAMP_FORMAT": "AUTO",
        "BINARY_FORMAT": "HEX",
        "ESCAPE": "NONE",
        "ESCAPE_UNENCLOSED_FIELD": "\\\\",
        "TRIM_SPACE": False,
        "FIELD_OPTIONALLY_ENCLOSED_BY": "NONE",
        "NULL_IF": ["\\N"],
        "COMPRESSION": "AUTO",
        "ERROR_ON_COLUMN_COUNT_MISMATCH": True,
        "VALIDATE_UTF8": True,
        "SKIP_BLANK_LINES": False,
        "REPLACE_INVALID_CHARACTERS": False,
        "EMPTY_FIELD_AS_NULL": True,
        "SKIP_BYTE_ORDER_MARK": True,
        "ENCODING": "UTF8",
        "MULTI_LINE": True,
    },
    "JSON": {
        "FILE_EXTENSION": None,
        "DATE_FORMAT": "AUTO",
        "TIME_FORMAT": "AUTO",
        "TIMESTAMP_FORMAT": "AUTO",
        "BINARY_FORMAT": "HEX",
        "TRIM_SPACE": False,
        "NULL_IF": [],
        "COMPRESSION": "AUTO",
        "ENABLE_OCTAL": False,
        "ALLOW_DUPLICATE": False,
        "STRIP_OUTER_ARRAY": False,
        "STRIP_NULL_VALUES": False,
        "IGNORE_UTF8_ERRORS": False,
        "REPLACE_INVALID_CHARACTERS": False,
        "SKIP_BYTE_ORDER_MARK": True,
        "MULTI_LINE": True,
    },
    "AVRO": {"TRIM_SPACE": False, "NULL_IF": ["\\N"], "COMPRESSION": "AUTO", "REPLACE_INVALID_CHARACTERS": False},
    "ORC": {"TRIM_SPACE": False, "NULL_IF": ["\\N"], "REPLACE_INVALID_CHARACTERS": False},
    "PARQUET": {
        "TRIM_SPACE": False,
        "NULL_IF": ["\\N"],
        "COMPRESSION": "AUTO",
        "BINARY_AS_TEXT": True,
        "USE_LOGICAL_TYPE": False,
        "USE_VECTORIZED_SCANNER": False,
        "REPLACE_INVALID_CHARACTERS": False,
    },
    "XML": {
        "COMPRESSION": "AUTO",
        "IGNORE_UTF8_ERRORS": False,
        "PRESERVE_SPACE": False,
        "STRIP_OUTER_ELEMENT": False,
        "DISABLE_AUTO_CONVERT": False,
        "REPLACE_INVALID_CHARACTERS": False,
        "SKIP_BYTE_ORDER_MARK": True,
    },
}


def list_format_options(given: dict[str, Any]) -> dict[str, Any]:
    """The type and every option, with the given values in the types of the defaults."""
    kind = str(given.get("TYPE", "CSV")).upper()
    found: dict[str, Any] = {"TYPE": kind}
    for key, default in DEFAULTS.get(kind, {}).items():
        found[key] = convert_option(given[key], default) if key in given else default
    return found


def convert_option(value: Any, default: Any) -> Any:
    if isinstance(default, bool):
        return str(value).upper() == "TRUE"
    if isinstance(default, int):
        return int(value)
    if isinstance(default, list):
        return value if isinstance(value, list) else [value]
    return value


def describe_options(given: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """Name, type, value and default of each option, as in DESCRIBE FILE FORMAT and STAGE."""
    options = list_format_options(given)
    defaults = {"TYPE": "CSV"} | DEFAULTS.get(options["TYPE"], {})
    return [
        (key, option_type(defaults[key]), format_option(value), format_option(defaults[key]))
        for key, value in options.items()
    ]


def option_type(default: Any) -> str:
    if isinstance(default, bool):
        return "Boolean"
    if isinstance(default, int):
        return "Integer"
    return "List" if isinstance(default, list) else "String"


def format_option(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(str, value))}]"
    return "" if value is None else str(value)
