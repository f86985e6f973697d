"""The HTTP interface that Snowflake's drivers speak."""

from __future__ import annotations

import gzip
import json
import logging
import secrets
import threading
import time
from collections.abc import Mapping
from typing import Any

import duckdb
import snowflake.connector.errors as connector
from fakesnow.converter import from_binding
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from . import login, results, scripts
from .dialect import VERSION
from .engine import Engine, too_many
from .errors import SnowflakeError, from_connector, from_duckdb
from .queries import Queries, Query
from .results import Result
from .session import Session

log = logging.getLogger("snowflake")

IN_PROGRESS = "333334"
SESSION_GONE = SnowflakeError(390111, "08001", "Session no longer exists. New login required to access the service.")
SESSION_SECONDS, MASTER_SECONDS = 3600, 14400
AUTHORIZATION = 'Snowflake Token="'


async def body_of(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if request.headers.get("content-encoding") == "gzip":
        raw = gzip.decompress(raw)
    return json.loads(raw) if raw else {}


def success(data: Mapping[str, Any] | None, code: str | None = None, message: str | None = None) -> JSONResponse:
    return JSONResponse({"success": True, "code": code, "message": message, "data": data})


def failure(error: SnowflakeError, query_id: str | None = None) -> JSONResponse:
    data = {"errorCode": error.code, "sqlState": error.state, "queryId": query_id, "pos": -1, "line": -1}
    return JSONResponse({"success": False, "code": error.code, "message": error.message, "data": data})


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


class Protocol:
    """Routes over an engine, with the sessions of those who logged in."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.queries = Queries()
        self.sessions: dict[str, Session] = {}
        self.masters: dict[str, Session] = {}

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/health", self.health),
                Route("/session/v1/login-request", self.log_in, methods=["POST"]),
                Route("/session/token-request", self.renew, methods=["POST"]),
                Route("/session/heartbeat", self.heartbeat, methods=["POST"]),
                Route("/session", self.end_session, methods=["POST"]),
                Route("/queries/v1/query-request", self.query, methods=["POST"]),
                Route("/queries/v1/abort-request", self.abort, methods=["POST"]),
                Route("/queries/{query_id}/result", self.result),
                Route("/monitoring/queries/{query_id}", self.monitor),
                Route("/telemetry/send", self.telemetry, methods=["POST"]),
            ]
        )

    async def health(self, _: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"})

    async def telemetry(self, _: Request) -> JSONResponse:
        return success({})

    async def log_in(self, request: Request) -> JSONResponse:
        data = (await body_of(request)).get("data") or {}
        engine = self.engine
        try:
            session = await run_in_threadpool(
                login.open_session, engine.account, engine.lake, data, request.query_params
            )
        except SnowflakeError as error:
            log.info("login of %r refused: %s", data.get("LOGIN_NAME"), error.message)
            return failure(error)
        return success(self.tokens(session) | self.describe(session))

    def tokens(self, session: Session) -> dict[str, Any]:
        token, master = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        self.sessions[token] = session
        self.masters[master] = session
        return {
            "token": token,
            "masterToken": master,
            "validityInSeconds": SESSION_SECONDS,
            "masterValidityInSeconds": MASTER_SECONDS,
        }

    def describe(self, session: Session) -> dict[str, Any]:
        return {
            "sessionId": session.id,
            "displayUserName": session.user,
            "serverVersion": VERSION,
            "firstLogin": False,
            "healthCheckInterval": 45,
            "parameters": [
                {"name": "AUTOCOMMIT", "value": session.parameters["AUTOCOMMIT"]},
                {"name": "CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY", "value": 3600},
                # Arrays of bound values come inline: there is no stage to upload them to.
                {"name": "CLIENT_STAGE_ARRAY_BINDING_THRESHOLD", "value": 0},
            ],
            "sessionInfo": {
                "databaseName": session.database,
                "schemaName": session.schema,
                "warehouseName": session.warehouse,
                "roleName": session.role,
            },
        }

    def session_of(self, request: Request) -> Session | None:
        header = request.headers.get("authorization") or ""
        return self.sessions.get(header.removeprefix(AUTHORIZATION).rstrip('"'))

    async def renew(self, request: Request) -> JSONResponse:
        header = request.headers.get("authorization") or ""
        session = self.masters.get(header.removeprefix(AUTHORIZATION).rstrip('"'))
        if session is None:
            return failure(SnowflakeError(390114, "08001", "Authentication token has expired. Log in again."))
        fresh = self.tokens(session)
        return success(
            {
                "sessionToken": fresh["token"],
                "masterToken": fresh["masterToken"],
                "validityInSecondsST": SESSION_SECONDS,
                "validityInSecondsMT": MASTER_SECONDS,
                "sessionId": session.id,
            }
        )

    async def heartbeat(self, request: Request) -> JSONResponse:
        return success(None) if self.session_of(request) else failure(SESSION_GONE)

    async def end_session(self, request: Request) -> JSONResponse:
        session = self.session_of(request)
        if session is None:
            return failure(SESSION_GONE)
        if request.query_params.get("delete"):
            for tokens in (self.sessions, self.masters):
                for token in [t for t, s in tokens.items() if s is session]:
                    del tokens[token]
            await run_in_threadpool(session.close, self.engine.writing)
        return success(None)

    async def query(self, request: Request) -> JSONResponse:
        session = self.session_of(request)
        if session is None:
            return failure(SESSION_GONE)
        body = await body_of(request)
        query, new = self.queries.open(session, request.query_params.get("requestId") or "")
        if not new:
            await run_in_threadpool(query.done.wait)
        elif body.get("asyncExec"):
            threading.Thread(target=self.run, args=(query, body), daemon=True).start()
            return success(
                {
                    "queryId": query.id,
                    "getResultUrl": f"/queries/{query.id}/result",
                    "queryAbortsAfterSecs": 300,
                    "progressDesc": None,
                },
                IN_PROGRESS,
                "Query execution in progress. Asynchronous execution in progress.",
            )
        else:
            await run_in_threadpool(self.run, query, body)
        return self.reply(query)

    def reply(self, query: Query) -> JSONResponse:
        if query.error or query.result is None:
            return failure(query.error or SESSION_GONE, query.id)
        session = query.session
        where = {
            "finalDatabaseName": session.database,
            "finalSchemaName": session.schema,
            "finalWarehouseName": session.warehouse,
            "finalRoleName": session.role,
        }
        return success(results.payload(query.result, arrow=session.arrow, where=where))

    def run(self, query: Query, body: Mapping[str, Any]) -> None:
        """Runs a request's statements; every fault becomes the query's error."""
        session = query.session
        with session.running:
            try:
                query.result = self.statements(query, body)
                query.result.query_id = query.id
                session.last_query_id = query.id
            except SnowflakeError as error:
                query.error = error
            except duckdb.Error as error:
                query.error = from_duckdb(error)
            except connector.Error as error:
                query.error = from_connector(error)
            except Exception as error:
                log.exception("a fault of the local Snowflake in: %s", body.get("sqlText"))
                query.error = SnowflakeError(300002, "XX000", f"Fault of the local Snowflake: {error!r}")
            finally:
                session.last_active = time.monotonic()
                query.done.set()

    def statements(self, query: Query, body: Mapping[str, Any]) -> Result:
        session, sql = query.session, str(body.get("sqlText") or "")
        given = body.get("parameters") or {}
        desired = int(given.get("MULTI_STATEMENT_COUNT", session.parameters.get("MULTI_STATEMENT_COUNT", 1)))
        parts = scripts.split(sql)
        if desired not in (0, max(len(parts), 1)):
            raise too_many(len(parts), desired)
        if len(parts) > 1:
            return self.several(session, parts)
        rows = binds_of(body.get("bindings"))
        if len(rows) < 2:
            return self.engine.execute(session, sql, list(rows[0]) if rows else None)
        done = [self.engine.execute(session, sql, list(row)) for row in rows]
        last = done[-1]
        total = sum(int(result.values()[0][0]) for result in done)
        return Result(last.columns, rows=[(total, *last.values()[0][1:])], type_id=last.type_id)

    def several(self, session: Session, parts: list[str]) -> Result:
        """Runs them in order; the client fetches each result by its id."""
        done = [self.queries.finished(session, self.engine.execute(session, part)) for part in parts]
        first = results.status("Multiple statements executed successfully.", results.MULTIPLE)
        first.columns = [results.text_column("multiple statement execution")]
        types = [str(query.result.type_id) for query in done if query.result]
        first.extra = {"resultIds": ",".join(query.id for query in done), "resultTypes": ",".join(types)}
        return first

    async def result(self, request: Request) -> JSONResponse:
        query = self.queries.find(request.path_params["query_id"])
        if query is None or self.session_of(request) is None:
            return failure(SnowflakeError(709, "02000", "Statement not found"))
        await run_in_threadpool(query.done.wait)
        return self.reply(query)

    async def monitor(self, request: Request) -> JSONResponse:
        query = self.queries.find(request.path_params["query_id"])
        found = []
        if query is not None:
            found = [{"id": query.id, "status": query.state()}]
            if query.error:
                found[0] |= {"errorCode": query.error.code, "errorMessage": query.error.message}
        return success({"queries": found})

    async def abort(self, request: Request) -> JSONResponse:
        """Cancels a running statement, by the id of the request that sent it."""
        body = await body_of(request)
        query = self.queries.by_request.get(str(body.get("requestId") or ""))
        if query is not None and not query.done.is_set():
            query.session.duck.interrupt()
        return success(None)
