"""What a statement answers, and its form on the wire."""

from __future__ import annotations

import base64
import datetime
import decimal
import time
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
from fakesnow.arrow import to_ipc, to_sf
from fakesnow.rowtype import ColumnInfo

from ..catalog.account import Name

# statementTypeId: how clients tell a result set from a count of rows.
SELECT, DML, INSERT, UPDATE, DELETE, MERGE, COPY = 0x1000, 0x3000, 0x3100, 0x3200, 0x3300, 0x3400, 0x3600
USE, SHOW, DESCRIBE, TRANSACTION, DDL, MULTIPLE = 0x4300, 0x4400, 0x4500, 0x5000, 0x6000, 0xA000

EPOCH = datetime.date(1970, 1, 1)
TEXT_BYTES = 16777216


@dataclass
class Result:
    """Rows with their column types."""

    columns: list[ColumnInfo]
    table: pa.Table | None = None
    rows: Sequence[Sequence[Any]] = ()
    type_id: int = SELECT
    query_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    extra: dict[str, Any] = field(default_factory=dict)

    def values(self) -> list[Sequence[Any]]:
        """The rows as Python values."""
        if self.table is None:
            return list(self.rows)
        columns = [column.to_pylist() for column in self.table.columns]
        return list(zip(*columns, strict=True)) if columns else []


def text_column(name: str) -> ColumnInfo:
    return {
        "name": name,
        "database": "",
        "schema": "",
        "table": "",
        "nullable": True,
        "type": "text",
        "byteLength": TEXT_BYTES,
        "length": TEXT_BYTES,
        "scale": None,
        "precision": None,
        "collation": None,
    }


def number_column(name: str) -> ColumnInfo:
    return text_column(name) | {"type": "fixed", "byteLength": None, "length": None, "precision": 38, "scale": 0}


def status(message: str = "Statement executed successfully.", type_id: int = DDL) -> Result:
    """The one row that DDL answers."""
    return Result([text_column("status")], rows=[(message,)], type_id=type_id)


def already_there(name: Name) -> Result:
    """CREATE … IF NOT EXISTS of what exists."""
    return status(f"{name[-1]} already exists, statement succeeded.")


def already_gone(name: Name) -> Result:
    """DROP … IF EXISTS of what does not."""
    return status(f"Drop statement executed successfully ({name[-1]} already dropped).")


def listing(names: Iterable[str], rows: Sequence[Sequence[Any]], type_id: int = SHOW) -> Result:
    """Rows of text, as SHOW and DESCRIBE answer."""
    return Result([text_column(name) for name in names], rows=rows, type_id=type_id)


def cell(value: object, column: ColumnInfo) -> str | None:
    """One value in the JSON rowset, in the encodings that Snowflake's drivers decode."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, datetime.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=datetime.UTC)
        since = aware - datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
        seconds = since.days * 86400 + since.seconds
        zone = " 1440" if column["type"] == "timestamp_tz" else ""
        return f"{seconds}.{since.microseconds * 1000:09d}{zone}"
    if isinstance(value, datetime.date):
        return str((value - EPOCH).days)
    if isinstance(value, datetime.time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return f"{seconds}.{value.microsecond * 1000:09d}"
    if isinstance(value, bytes):
        return value.hex().upper()
    return str(value)


def payload(result: Result, *, arrow: bool, where: dict[str, Any]) -> dict[str, Any]:
    """The `data` of a reply: Arrow for clients that want it, JSON for the others and for counts."""
    data: dict[str, Any] = {
        "parameters": [{"name": "TIMEZONE", "value": "Etc/UTC"}],
        "rowtype": result.columns,
        "queryId": result.query_id,
        "statementTypeId": result.type_id,
        "numberOfBinds": 0,
        "arrayBindSupported": False,
        "version": 1,
        "sendResultTime": int(time.time() * 1000),
        **where,
        **result.extra,
    }
    if arrow and result.type_id == SELECT and result.table is not None:
        total = result.table.num_rows
        encoded = base64.b64encode(to_ipc(to_sf(result.table, result.columns))).decode()
        return data | {"queryResultFormat": "arrow", "rowsetBase64": encoded, "total": total, "returned": total}
    rowset = [[cell(v, c) for v, c in zip(row, result.columns, strict=True)] for row in result.values()]
    return data | {"queryResultFormat": "json", "rowset": rowset, "total": len(rowset), "returned": len(rowset)}
