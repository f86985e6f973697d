"""Requests and replies in the drivers' envelope."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any

from fakesnow.converter import from_binding
from starlette.requests import Request
from starlette.responses import JSONResponse

from ..errors import SnowflakeError


async def body_of(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if request.headers.get("content-encoding") == "gzip":
        raw = gzip.decompress(raw)
    return json.loads(raw) if raw else {}


def success(data: Mapping[str, Any] | None, code: str | None = None, message: str | None = None) -> JSONResponse:
    return JSONResponse({"success": True, "code": code, "message": message, "data": data})


def failure(error: SnowflakeError, query_id: str | None = None, *, status: int = 200) -> JSONResponse:
    data = {"errorCode": error.code, "sqlState": error.state, "queryId": query_id, "pos": -1, "line": -1}
    return JSONResponse({"success": False, "code": error.code, "message": error.message, "data": data}, status)


def binds_of(given: Mapping[str, Any] | None) -> list[tuple[Any, ...]]:
    """The rows of bound values; one row unless the client sent arrays."""
    if not given:
        return []
    ordered = [given[key] for key in sorted(given, key=int)]
    if any(isinstance(bind["value"], list) for bind in ordered):
        columns = [[bound(bind | {"value": value}) for value in bind["value"]] for bind in ordered]
        return list(zip(*columns, strict=True))
    return [tuple(bound(bind) for bind in ordered)]


def bound(bind: Mapping[str, Any]) -> Any:
    return None if bind["value"] is None else from_binding(dict(bind))
