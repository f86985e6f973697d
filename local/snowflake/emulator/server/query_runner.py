"""Runs the statements of a request: one, several, or one for each row of bound values."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import duckdb
import snowflake.connector.errors as connector

from ..catalog.parameters import PARAMETERS, normalize_parameter
from ..catalog.query_history import Query, QueryHistory
from ..catalog.session import Session
from ..errors import SnowflakeError, convert_connector_error, convert_duckdb_error, unsupported_feature
from ..sql import results, split_statements
from ..sql.executor import StatementExecutor
from ..sql.results import Result
from ..sql.token_reader import TokenReader
from . import messages

log = logging.getLogger("snowflake")

QUERY_VERBS = {"SELECT", "WITH", "SHOW", "DESC", "DESCRIBE", "LIST", "LS", "EXPLAIN", "(", "VALUES"}
LONGEST_SECONDS = PARAMETERS["STATEMENT_TIMEOUT_IN_SECONDS"].default


class QueryRunner:
    """Runs queries and stores their results or errors."""

    def __init__(self, executor: StatementExecutor, history: QueryHistory) -> None:
        self.executor = executor
        self.history = history

    def run(self, query: Query, body: Mapping[str, Any]) -> None:
        """Runs the statements of a request; an exception becomes the query's error."""
        try:
            with self.claim_session(query) as session:
                self.run_claimed(session, query, body)
        except SnowflakeError as error:
            self.history.finish(query, error=error)

    @contextmanager
    def claim_session(self, query: Query) -> Iterator[Session]:
        """The session of the query; a fork of it for a query that comes while another statement runs."""
        session = query.session
        if not session.running.acquire(blocking=False):
            if can_run_beside(session, query.text):
                fork = session.fork()
                try:
                    yield fork
                finally:
                    fork.duckdb.close()
                return
            while not session.running.acquire(timeout=0.2):
                query.check_cancelled()
        try:
            yield session
        finally:
            session.running.release()

    def run_claimed(self, session: Session, query: Query, body: Mapping[str, Any]) -> None:
        try:
            given = read_parameters(body)
            with statement_parameters(session, given):
                result = self.run_statements(session, query, body, given)
            result.query_id = query.id
            session.query_ids.append(query.id)
            self.history.finish(query, result)
        except Exception as error:
            self.history.finish(query, error=self.convert_error(error, query))
        finally:
            session.last_active = time.monotonic()

    def convert_error(self, error: Exception, query: Query) -> SnowflakeError:
        if isinstance(error, SnowflakeError):
            return error
        if isinstance(error, duckdb.Error):
            return convert_duckdb_error(error)
        if isinstance(error, connector.Error):
            return convert_connector_error(error)
        log.error("internal error in query %s", query.id, exc_info=error)
        return SnowflakeError(300002, "XX000", f"Internal error in the local Snowflake: {error!r}")

    def run_statements(
        self, session: Session, query: Query, body: Mapping[str, Any], given: Mapping[str, Any]
    ) -> Result:
        sql = query.text
        desired = int(given.get("MULTI_STATEMENT_COUNT", session.parameters["MULTI_STATEMENT_COUNT"]))
        parts = split_statements.split_statements(sql)
        if desired not in (0, max(len(parts), 1)):
            raise statement_count_error(len(parts), desired)
        if body.get("describeOnly"):
            require_query(sql)
        if len(parts) > 1:
            return self.run_several(session, query, parts)
        rows = messages.read_bindings(body.get("bindings"))
        if len(rows) < 2:
            result = self.execute(session, query, sql, list(rows[0]) if rows else None)
            return result.without_rows() if body.get("describeOnly") else result
        done = [self.execute(session, query, sql, list(row)) for row in rows]
        last = done[-1]
        total = sum(int(result.values()[0][0]) for result in done)
        return Result(last.columns, rows=[(total, *last.values()[0][1:])], type_id=last.type_id)

    def execute(self, session: Session, query: Query, sql: str, binds: Any = None) -> Result:
        """Runs one statement, which can be cancelled and has STATEMENT_TIMEOUT_IN_SECONDS."""
        query.check_cancelled()
        session.is_cancelled = False
        query.running_in = session
        limit = find_time_limit(session)
        timer = threading.Timer(limit, query.cancel) if limit < LONGEST_SECONDS else None
        started = time.monotonic()
        try:
            if timer:
                timer.start()
            return self.executor.execute(session, sql, binds)
        except (SnowflakeError, duckdb.Error) as error:
            known = self.convert_error(error, query)
            if timer and known.code == "000604" and time.monotonic() - started >= limit:
                raise statement_timeout(limit) from None
            raise known from None
        finally:
            query.running_in = None
            if timer:
                timer.cancel()

    def run_several(self, session: Session, request: Query, parts: list[str]) -> Result:
        """Runs several statements in order; the client fetches each result by its id."""
        done: list[Query] = []
        for part in parts:
            child, _ = self.history.start_query(session, text=part, tag=request.tag)
            try:
                result = self.execute(session, request, part)
                result.query_id = child.id
                self.history.finish(child, result)
            except Exception as error:
                fault = self.convert_error(error, child)
                self.history.finish(child, error=fault)
                raise fault from error
            session.query_ids.append(child.id)
            done.append(child)
        first = results.status_result("Multiple statements executed successfully.", results.MULTIPLE)
        first.columns = [results.text_column("multiple statement execution")]
        types = [str(query.result.type_id) for query in done]
        first.extra = {"resultIds": ",".join(query.id for query in done), "resultTypes": ",".join(types)}
        return first


def can_run_beside(session: Session, sql: str) -> bool:
    """Whether a statement can run in a fork: a query, while the session has no transaction and nothing temporary."""
    return get_verb(sql) in QUERY_VERBS and not session.in_transaction and not session.has_temporary_objects()


def get_verb(sql: str) -> str:
    try:
        return TokenReader(sql).peek()
    except SnowflakeError:
        return ""


def require_query(sql: str) -> None:
    if get_verb(sql) not in QUERY_VERBS:
        raise unsupported_feature("describing a statement that is no query")


def read_parameters(body: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters that the client sends with the statement."""
    given = body.get("parameters") or {}
    return {key.upper(): normalize_parameter(key.upper(), value) for key, value in given.items()}


@contextmanager
def statement_parameters(session: Session, given: dict[str, Any]) -> Iterator[None]:
    kept = session.parameters
    session.parameters = kept.for_statement(given)
    try:
        yield
    finally:
        session.parameters = kept


def find_time_limit(session: Session) -> float:
    """The smaller of the session's and the warehouse's STATEMENT_TIMEOUT_IN_SECONDS; 0 is the longest."""
    warehouse = session.account.find("WAREHOUSE", (session.warehouse,)) if session.warehouse else None
    limits = [session.parameters["STATEMENT_TIMEOUT_IN_SECONDS"]]
    if warehouse:
        limits.append(warehouse.properties.get("STATEMENT_TIMEOUT_IN_SECONDS", LONGEST_SECONDS))
    return min(float(limit) or LONGEST_SECONDS for limit in limits)


def statement_timeout(limit: float) -> SnowflakeError:
    return SnowflakeError(
        630, "57014", f"Statement reached its statement or warehouse timeout of {limit:.0f} second(s) and was canceled."
    )


def statement_count_error(actual: int, desired: int) -> SnowflakeError:
    return SnowflakeError(
        8, "0A000", f"Actual statement count {actual} did not match the desired statement count {desired}."
    )
