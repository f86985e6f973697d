"""The HTTP interface of Snowflake's drivers."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from ..catalog.query_history import Query
from ..catalog.session import Session
from ..errors import SnowflakeError
from ..sql.executor import StatementExecutor
from ..sql.session_functions import VERSION
from . import login, messages
from .attestations import Verifiers
from .query_runner import QueryRunner
from .sessions import SESSION_SECONDS, Sessions

log = logging.getLogger("snowflake")

THREADS = 200
IN_PROGRESS = "333334"
NOT_FOUND = SnowflakeError(709, "02000", "Statement not found")
RESULT_DROPPED = SnowflakeError(612, "02000", "Result not found: the local Snowflake keeps the latest results only.")
AUTHORIZATION = 'Snowflake Token="'


def read_token(request: Request) -> str:
    return (request.headers.get("authorization") or "").removeprefix(AUTHORIZATION).rstrip('"')


async def reply_with_error(_: Request, error: Exception) -> JSONResponse:
    """Drivers expect status 200 and the error in the body."""
    assert isinstance(error, SnowflakeError)
    return messages.error_reply(error)


class DriverApi:
    """The routes, the sessions and the queries of one server."""

    def __init__(self, executor: StatementExecutor, verifiers: Verifiers) -> None:
        self.executor = executor
        self.verifiers = verifiers
        self.history = executor.account.history
        self.runner = QueryRunner(executor, self.history)
        self.sessions = Sessions(executor.writer_lock)

    def app(self) -> Starlette:
        return Starlette(
            lifespan=self.lifespan,
            exception_handlers={SnowflakeError: reply_with_error},
            routes=[
                Route("/health", self.health),
                Route("/session/v1/login-request", self.log_in, methods=["POST"]),
                Route("/session/token-request", self.renew, methods=["POST"]),
                Route("/session/heartbeat", self.heartbeat, methods=["POST"]),
                Route("/session", self.end_session, methods=["POST"]),
                Route("/queries/v1/query-request", self.query, methods=["POST"]),
                Route("/queries/v1/abort-request", self.abort, methods=["POST"]),
                Route("/queries/{query_id}/result", self.result),
                Route("/queries/{query_id}/abort-request", self.abort_by_id, methods=["POST"]),
                Route("/monitoring/queries/{query_id}", self.monitor),
                Route("/telemetry/send", self.telemetry, methods=["POST"]),
            ],
        )

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        # Statements that wait for a lock hold a thread; those of the lock's holder must find one.
        current_default_thread_limiter().total_tokens = THREADS
        yield
        self.executor.store.close()

    async def health(self, _: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"})

    async def telemetry(self, request: Request) -> JSONResponse:
        self.sessions.find(read_token(request))
        return messages.success_reply({})

    async def log_in(self, request: Request) -> JSONResponse:
        data = (await messages.read_body(request)).get("data") or {}
        executor = self.executor
        await run_in_threadpool(self.sessions.close_expired)
        try:
            session = await run_in_threadpool(
                login.open_session, executor.account, executor.store, data, request.query_params, self.verifiers
            )
        except SnowflakeError as error:
            log.info("login of %r refused: %s", data.get("LOGIN_NAME"), error.message)
            raise
        return messages.success_reply(self.sessions.issue_tokens(session) | describe_session(session))

    async def renew(self, request: Request) -> JSONResponse:
        session, fresh = self.sessions.renew(read_token(request))
        return messages.success_reply(
            {
                "sessionToken": fresh["token"],
                "masterToken": fresh["masterToken"],
                "validityInSecondsST": SESSION_SECONDS,
                "validityInSecondsMT": fresh["masterValidityInSeconds"],
                "sessionId": session.id,
            }
        )

    async def heartbeat(self, request: Request) -> JSONResponse:
        self.sessions.find(read_token(request))
        return messages.success_reply(None)

    async def end_session(self, request: Request) -> JSONResponse:
        session = self.sessions.find(read_token(request))
        if request.query_params.get("delete"):
            await run_in_threadpool(self.sessions.close, session)
        return messages.success_reply(None)

    async def query(self, request: Request) -> JSONResponse:
        session = self.sessions.find(read_token(request))
        body = await messages.read_body(request)
        tag = str((body.get("parameters") or {}).get("QUERY_TAG") or "")
        request_id = request.query_params.get("requestId") or ""
        query, new = self.history.start_query(session, request_id, str(body.get("sqlText") or ""), tag)
        if body.get("asyncExec"):
            if new:
                threading.Thread(target=self.runner.run, args=(query, body), daemon=True).start()
            elif query.done.is_set():
                return reply_with_result(query)
            return reply_in_progress(query)
        # A repeated request waits for the first one.
        await run_in_threadpool(self.runner.run, query, body) if new else await run_in_threadpool(query.done.wait)
        return reply_with_result(query)

    async def result(self, request: Request) -> JSONResponse:
        session = self.sessions.find(read_token(request))
        query = self.history.find_by_id(request.path_params["query_id"], session.user)
        if query is None:
            raise NOT_FOUND
        await run_in_threadpool(query.done.wait)
        return reply_with_result(query)

    async def monitor(self, request: Request) -> JSONResponse:
        session = self.sessions.find(read_token(request))
        query = self.history.find_by_id(request.path_params["query_id"], session.user)
        found = []
        if query is not None:
            found = [{"id": query.id, "status": query.get_status()}]
            if query.error:
                found[0] |= {"errorCode": query.error.code, "errorMessage": query.error.message}
        return messages.success_reply({"queries": found})

    async def abort(self, request: Request) -> JSONResponse:
        """Cancels a statement of the session by its request id."""
        session = self.sessions.find(read_token(request))
        body = await messages.read_body(request)
        query = self.history.find_by_request(session, str(body.get("requestId") or ""))
        if query is not None and not query.done.is_set():
            await run_in_threadpool(query.cancel)
        return messages.success_reply(None)

    async def abort_by_id(self, request: Request) -> JSONResponse:
        """Cancels a statement of the user by its query id."""
        session = self.sessions.find(read_token(request))
        query = self.history.find_by_id(request.path_params["query_id"], session.user)
        if query is None:
            raise NOT_FOUND
        if not query.done.is_set():
            await run_in_threadpool(query.cancel)
        return messages.success_reply(None)


def reply_in_progress(query: Query) -> JSONResponse:
    """The reply to an asynchronous request."""
    return messages.success_reply(
        {
            "queryId": query.id,
            "getResultUrl": f"/queries/{query.id}/result",
            "queryAbortsAfterSecs": 300,
            "progressDesc": None,
        },
        IN_PROGRESS,
        "Query execution in progress. Asynchronous execution in progress.",
    )


def describe_session(session: Session) -> dict[str, Any]:
    """The session's parameters in the reply to a login."""
    return {
        "sessionId": session.id,
        "displayUserName": session.user,
        "serverVersion": VERSION,
        "firstLogin": False,
        "healthCheckInterval": 45,
        "parameters": [
            {"name": "AUTOCOMMIT", "value": session.parameters["AUTOCOMMIT"]},
            {"name": "TIMEZONE", "value": session.parameters["TIMEZONE"]},
            {"name": "CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY", "value": 3600},
            # Arrays of bound values come inline, because there is no internal stage.
            {"name": "CLIENT_STAGE_ARRAY_BINDING_THRESHOLD", "value": 0},
        ],
        "sessionInfo": {
            "databaseName": session.database,
            "schemaName": session.schema,
            "warehouseName": session.warehouse,
            "roleName": session.role,
        },
    }


def reply_with_result(query: Query) -> JSONResponse:
    """The reply of a finished query."""
    if query.error or query.result is None:
        return messages.error_reply(query.error or RESULT_DROPPED, query.id)
    session = query.session
    where = {
        "finalDatabaseName": session.database,
        "finalSchemaName": session.schema,
        "finalWarehouseName": session.warehouse,
        "finalRoleName": session.role,
    }
    return messages.success_reply(messages.build_result_data(query.result, session, where))
