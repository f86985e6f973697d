"""The HTTP interface that Snowflake's drivers speak."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from . import login, results, wire
from .dialect import VERSION
from .engine import Engine
from .errors import SnowflakeError
from .queries import Queries, Query
from .runner import Runner
from .session import Session

log = logging.getLogger("snowflake")

IN_PROGRESS = "333334"
SESSION_GONE = SnowflakeError(390111, "08001", "Session no longer exists. New login required to access the service.")
SESSION_SECONDS, MASTER_SECONDS = 3600, 14400
AUTHORIZATION = 'Snowflake Token="'


class Protocol:
    """Routes over an engine, with the sessions of those who logged in."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.queries = Queries()
        self.runner = Runner(engine, self.queries)
        self.sessions: dict[str, Session] = {}
        self.masters: dict[str, Session] = {}

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        yield
        self.engine.lake.close()

    def app(self) -> Starlette:
        return Starlette(
            lifespan=self.lifespan,
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
            ],
        )

    async def health(self, _: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"})

    async def telemetry(self, _: Request) -> JSONResponse:
        return wire.success({})

    async def log_in(self, request: Request) -> JSONResponse:
        data = (await wire.body_of(request)).get("data") or {}
        engine = self.engine
        try:
            session = await run_in_threadpool(
                login.open_session, engine.account, engine.lake, data, request.query_params
            )
        except SnowflakeError as error:
            log.info("login of %r refused: %s", data.get("LOGIN_NAME"), error.message)
            return wire.failure(error)
        return wire.success(self.tokens(session) | self.describe(session))

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
            return wire.failure(SnowflakeError(390114, "08001", "Authentication token has expired. Log in again."))
        fresh = self.tokens(session)
        return wire.success(
            {
                "sessionToken": fresh["token"],
                "masterToken": fresh["masterToken"],
                "validityInSecondsST": SESSION_SECONDS,
                "validityInSecondsMT": MASTER_SECONDS,
                "sessionId": session.id,
            }
        )

    async def heartbeat(self, request: Request) -> JSONResponse:
        return wire.success(None) if self.session_of(request) else wire.failure(SESSION_GONE)

    async def end_session(self, request: Request) -> JSONResponse:
        session = self.session_of(request)
        if session is None:
            return wire.failure(SESSION_GONE)
        if request.query_params.get("delete"):
            for tokens in (self.sessions, self.masters):
                for token in [t for t, s in tokens.items() if s is session]:
                    del tokens[token]
            await run_in_threadpool(session.close, self.engine.writing)
        return wire.success(None)

    async def query(self, request: Request) -> JSONResponse:
        session = self.session_of(request)
        if session is None:
            return wire.failure(SESSION_GONE)
        body = await wire.body_of(request)
        query, new = self.queries.open(session, request.query_params.get("requestId") or "")
        if not new:
            await run_in_threadpool(query.done.wait)
        elif body.get("asyncExec"):
            threading.Thread(target=self.runner.run, args=(query, body), daemon=True).start()
            return wire.success(
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
            await run_in_threadpool(self.runner.run, query, body)
        return self.reply(query)

    def reply(self, query: Query) -> JSONResponse:
        if query.error or query.result is None:
            return wire.failure(query.error or SESSION_GONE, query.id)
        session = query.session
        where = {
            "finalDatabaseName": session.database,
            "finalSchemaName": session.schema,
            "finalWarehouseName": session.warehouse,
            "finalRoleName": session.role,
        }
        return wire.success(results.payload(query.result, arrow=session.arrow, where=where))

    async def result(self, request: Request) -> JSONResponse:
        query = self.queries.find(request.path_params["query_id"])
        if query is None or self.session_of(request) is None:
            return wire.failure(SnowflakeError(709, "02000", "Statement not found"))
        await run_in_threadpool(query.done.wait)
        return self.reply(query)

    async def monitor(self, request: Request) -> JSONResponse:
        query = self.queries.find(request.path_params["query_id"])
        found = []
        if query is not None:
            found = [{"id": query.id, "status": query.state()}]
            if query.error:
                found[0] |= {"errorCode": query.error.code, "errorMessage": query.error.message}
        return wire.success({"queries": found})

    async def abort(self, request: Request) -> JSONResponse:
        """Cancels a running statement, by the id of the request that sent it."""
        body = await wire.body_of(request)
        query = self.queries.by_request.get(str(body.get("requestId") or ""))
        if query is not None and not query.done.is_set():
            query.session.duck.interrupt()
        return wire.success(None)
