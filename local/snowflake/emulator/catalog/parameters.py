"""Session parameters: https://docs.snowflake.com/en/sql-reference/parameters."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from typing import Any

from ..errors import compilation_error, unsupported_feature


@dataclass(frozen=True)
class Parameter:
    """A parameter; one that is not supported can only have its default value."""

    kind: str
    default: Any
    description: str
    is_supported: bool = True


SUPPORTED = {
    "ABORT_DETACHED_QUERY": Parameter("BOOLEAN", False, "Abort the query if the client connection is lost", False),
    "AUTOCOMMIT": Parameter("BOOLEAN", True, "Commit each statement automatically"),
    "CLIENT_PREFETCH_THREADS": Parameter("NUMBER", 4, "Client setting"),
    "CLIENT_MEMORY_LIMIT": Parameter("NUMBER", 1536, "Client setting"),
    "CLIENT_RESULT_CHUNK_SIZE": Parameter("NUMBER", 160, "Client setting"),
    "CLIENT_SESSION_KEEP_ALIVE": Parameter("BOOLEAN", False, "Client setting"),
    "CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY": Parameter("NUMBER", 3600, "Client setting"),
    "CLIENT_TIMESTAMP_TYPE_MAPPING": Parameter("STRING", "TIMESTAMP_LTZ", "Client setting"),
    "JDBC_TREAT_DECIMAL_AS_INT": Parameter("BOOLEAN", True, "Client setting"),
    "JS_TREAT_INTEGER_AS_BIGINT": Parameter("BOOLEAN", False, "Client setting"),
    "LOCK_TIMEOUT": Parameter("NUMBER", 43200, "Seconds to wait for a lock"),
    "MULTI_STATEMENT_COUNT": Parameter("NUMBER", 1, "Number of statements in a request; 0 for any"),
    "PYTHON_CONNECTOR_QUERY_RESULT_FORMAT": Parameter("STRING", "ARROW", "Format of results for the Python connector"),
    "QUERY_TAG": Parameter("STRING", "", "Text that is kept with every query"),
    "STATEMENT_TIMEOUT_IN_SECONDS": Parameter("NUMBER", 172800, "Seconds after which a statement is cancelled"),
    # No statement is ever queued, and no result is ever cached.
    "STATEMENT_QUEUED_TIMEOUT_IN_SECONDS": Parameter("NUMBER", 0, "Seconds that a statement can be queued"),
    "TIMEZONE": Parameter("STRING", "America/Los_Angeles", "Time zone of the session"),
    "USE_CACHED_RESULT": Parameter("BOOLEAN", True, "Reuse of results"),
}
DEFAULTS_ONLY = {
    "BINARY_INPUT_FORMAT": "HEX",
    "BINARY_OUTPUT_FORMAT": "HEX",
    "DATE_INPUT_FORMAT": "AUTO",
    "DATE_OUTPUT_FORMAT": "YYYY-MM-DD",
    "ERROR_ON_NONDETERMINISTIC_MERGE": True,
    "ERROR_ON_NONDETERMINISTIC_UPDATE": False,
    "JSON_INDENT": 2,
    "QUOTED_IDENTIFIERS_IGNORE_CASE": False,
    "ROWS_PER_RESULTSET": 0,
    "SEARCH_PATH": "$current, $public",
    "STRICT_JSON_OUTPUT": False,
    "TIME_INPUT_FORMAT": "AUTO",
    "TIME_OUTPUT_FORMAT": "HH24:MI:SS",
    "TIMESTAMP_DAY_IS_ALWAYS_24H": False,
    "TIMESTAMP_INPUT_FORMAT": "AUTO",
    "TIMESTAMP_LTZ_OUTPUT_FORMAT": "",
    "TIMESTAMP_NTZ_OUTPUT_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF3",
    "TIMESTAMP_OUTPUT_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF3 TZHTZM",
    "TIMESTAMP_TYPE_MAPPING": "TIMESTAMP_NTZ",
    "TIMESTAMP_TZ_OUTPUT_FORMAT": "",
    "TRANSACTION_ABORT_ON_ERROR": False,
    "TRANSACTION_DEFAULT_ISOLATION_LEVEL": "READ COMMITTED",
    "TWO_DIGIT_CENTURY_START": 1970,
    "UNSUPPORTED_DDL_ACTION": "ignore",
    "WEEK_OF_YEAR_POLICY": 0,
    "WEEK_START": 0,
}
KINDS = {bool: "BOOLEAN", int: "NUMBER", str: "STRING"}
PARAMETERS = SUPPORTED | {
    name: Parameter(KINDS[type(default)], default, "Has its default value in the local Snowflake", is_supported=False)
    for name, default in DEFAULTS_ONLY.items()
}


def require_parameter(name: str, scope: str) -> Parameter:
    if name not in PARAMETERS:
        raise compilation_error(1420, "22023", f"invalid property '{name}' for '{scope}'")
    return PARAMETERS[name]


def normalize_parameter(name: str, value: object, scope: str = "SESSION") -> Any:
    """The value in the parameter's type; raises for an unknown parameter and for a value that has no effect here."""
    parameter = require_parameter(name, scope)
    text = str(value)
    fault = compilation_error(1008, "22023", f"invalid value [{text}] for parameter '{name}'")
    converted: Any = text
    if parameter.kind == "BOOLEAN":
        if text.upper() not in ("TRUE", "FALSE"):
            raise fault
        converted = text.upper() == "TRUE"
    elif parameter.kind == "NUMBER":
        if not text.isdigit():
            raise fault
        converted = int(text)
    elif name == "TIMEZONE" and text not in zoneinfo.available_timezones():
        raise fault
    if not parameter.is_supported and str(converted).upper() != str(parameter.default).upper():
        raise unsupported_feature(f"{name} = {text}")
    return converted


def convert_value(name: str, value: Any) -> Any:
    """A stored value, which can be text, in the parameter's type."""
    kind = PARAMETERS[name].kind if name in PARAMETERS else ""
    if kind == "BOOLEAN":
        return str(value).upper() == "TRUE"
    return int(value) if kind == "NUMBER" else value


class SessionParameters(MutableMapping[str, Any]):
    """The parameters of a session: its own value, else that of the user, the account, and the default."""

    def __init__(self, user: dict[str, Any], account: dict[str, Any]) -> None:
        self.own: dict[str, Any] = {}
        self.levels = {"STATEMENT": {}, "SESSION": self.own, "USER": user, "ACCOUNT": account}

    def find_level(self, name: str) -> str:
        """Where the value is set; empty for the default."""
        return next((level for level, values in self.levels.items() if name in values), "")

    def __getitem__(self, name: str) -> Any:
        level = self.find_level(name)
        return convert_value(name, self.levels[level][name]) if level else PARAMETERS[name].default

    def read_lasting(self, name: str) -> Any:
        """The value without the parameters of the running statement."""
        return self.for_statement({})[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.own[name] = value

    def __delitem__(self, name: str) -> None:
        self.own.pop(name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(PARAMETERS | self.own)

    def __len__(self) -> int:
        return len(PARAMETERS | self.own)

    def for_statement(self, values: dict[str, Any]) -> SessionParameters:
        """The same parameters under those that a client sends with one statement."""
        copied = SessionParameters(self.levels["USER"], self.levels["ACCOUNT"])
        copied.own = self.own
        copied.levels |= {"STATEMENT": values, "SESSION": self.own}
        return copied
