"""Requests and replies in the form of Snowflake's drivers."""

from __future__ import annotations

import base64
import datetime
import decimal
import gzip
import json
import time
from collections.abc import Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from fakesnow.arrow import to_ipc, to_sf
from fakesnow.converter import from_binding
from fakesnow.rowtype import ColumnInfo
from starlette.requests import Request
from starlette.responses import JSONResponse

from ..catalog.session import Session
from ..errors import SnowflakeError
from ..sql.results import SELECT, Result

EPOCH = datetime.date(1970, 1, 1)


async def read_body(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if request.headers.get("content-encoding") == "gzip":
        raw = gzip.decompress(raw)
    return json.loads(raw) if raw else {}


def success_reply(data: Mapping[str, Any] | None, code: str | None = None, message: str | None = None) -> JSONResponse:
    return JSONResponse({"success": True, "code": code, "message": message, "data": data})


def error_reply(error: SnowflakeError, query_id: str | None = None, *, status: int = 200) -> JSONResponse:
    data = {"errorCode": error.code, "sqlState": error.state, "queryId": query_id, "pos": -1, "line": -1}
    return JSONResponse({"success": False, "code": error.code, "message": error.message, "data": data}, status)


def read_bindings(given: Mapping[str, Any] | None) -> list[tuple[Any, ...]]:
    """The rows of bound values; one row unless the client sends arrays."""
    if not given:
        return []
    ordered = [given[key] for key in sorted(given, key=int)]
    if any(isinstance(bind["value"], list) for bind in ordered):
        columns = [[convert_binding(bind | {"value": value}) for value in bind["value"]] for bind in ordered]
        return list(zip(*columns, strict=True))
    return [tuple(convert_binding(bind) for bind in ordered)]


def convert_binding(bind: Mapping[str, Any]) -> Any:
    return None if bind["value"] is None else from_binding(dict(bind))


def encode_value(value: object, column: ColumnInfo) -> str | None:
    """A value in the JSON rowset, in the encoding that Snowflake's drivers decode."""
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
        return f"{seconds}.{format_fraction(since.microseconds, column)}{zone}"
    if isinstance(value, datetime.date):
        return str((value - EPOCH).days)
    if isinstance(value, datetime.time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return f"{seconds}.{format_fraction(value.microsecond, column)}"
    if isinstance(value, bytes):
        return value.hex().upper()
    return str(value)


def format_fraction(microseconds: int, column: ColumnInfo) -> str:
    """As many digits as the column's scale."""
    return f"{microseconds * 1000:09d}"[: column["scale"] or 9]


def encode_timestamps(table: pa.Table) -> pa.Table:
    """Timestamps as seconds and nanoseconds; fakesnow would lose nulls. TIMESTAMP_LTZ is sent as an instant."""
    for place, field in enumerate(table.schema):
        if pa.types.is_timestamp(field.type):
            values = table.column(place).combine_chunks().cast(pa.timestamp("us"))
            seconds = pc.floor_temporal(values, unit="second")
            parts = [
                pc.divide(seconds.cast(pa.int64()), 1_000_000),
                pc.multiply(pc.subtract(values.cast(pa.int64()), seconds.cast(pa.int64())), 1000).cast(pa.int32()),
            ]
            fields = [pa.field("epoch", pa.int64()), pa.field("fraction", pa.int32())]
            encoded = pa.StructArray.from_arrays(parts, fields=fields, mask=values.is_null())
            table = table.set_column(place, field.name, encoded)
    return table


def build_result_data(result: Result, session: Session, where: dict[str, Any]) -> dict[str, Any]:
    """The `data` of a reply: Arrow for clients that support it, JSON for others and for counts."""
    data: dict[str, Any] = {
        "parameters": [{"name": "TIMEZONE", "value": session.parameters["TIMEZONE"]}],
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
    arrow = session.arrow and session.parameters["PYTHON_CONNECTOR_QUERY_RESULT_FORMAT"] == "ARROW"
    if arrow and result.type_id == SELECT and result.table is not None:
        total = result.table.num_rows
        encoded = base64.b64encode(to_ipc(to_sf(encode_timestamps(result.table), result.columns))).decode()
        return data | {"queryResultFormat": "arrow", "rowsetBase64": encoded, "total": total, "returned": total}
    rowset = [[encode_value(v, c) for v, c in zip(row, result.columns, strict=True)] for row in result.values()]
    return data | {"queryResultFormat": "json", "rowset": rowset, "total": len(rowset), "returned": len(rowset)}
