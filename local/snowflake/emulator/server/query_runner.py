"""Runs the statements of a request: one, several, or one for each row of bound values."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

import duckdb
import snowflake.connector.errors as connector

from ..catalog.session import Session
from ..errors import SnowflakeError, convert_connector_error, convert_duckdb_error
from ..sql import results, split_statements
from ..sql.executor import StatementExecutor
from ..sql.results import Result
from . import messages
from .query_history import Query, QueryHistory

log = logging.getLogger("snowflake")


class QueryRunner:
    """Runs queries and stores their results or errors."""

    def __init__(self, executor: StatementExecutor, history: QueryHistory) -> None:
        self.executor = executor
        self.history = history

    def run(self, query: Query, body: Mapping[str, Any]) -> None:
        """Runs the statements of a request; an exception becomes the query's error."""
        session = query.session
        with session.running:
            try:
                query.result = self.run_statements(query, body)
                session.store.results[session.user].alias(query.result.query_id, query.id)
                query.result.query_id = query.id
                session.last_query_id = query.id
            except SnowflakeError as error:
                query.error = error
            except duckdb.Error as error:
                query.error = convert_duckdb_error(error)
            except connector.Error as error:
                query.error = convert_connector_error(error)
            except Exception as error:
                log.exception("internal error in: %s", body.get("sqlText"))
                query.error = SnowflakeError(300002, "XX000", f"Internal error in the local Snowflake: {error!r}")
            finally:
                session.last_active = time.monotonic()
                query.done.set()

    def run_statements(self, query: Query, body: Mapping[str, Any]) -> Result:
        session, sql = query.session, str(body.get("sqlText") or "")
        given = body.get("parameters") or {}
        desired = int(given.get("MULTI_STATEMENT_COUNT", session.parameters.get("MULTI_STATEMENT_COUNT", 1)))
        parts = split_statements.split_statements(sql)
        if desired not in (0, max(len(parts), 1)):
            raise statement_count_error(len(parts), desired)
        if len(parts) > 1:
            return self.run_several(session, parts)
        rows = messages.read_bindings(body.get("bindings"))
        if len(rows) < 2:
            return self.executor.execute(session, sql, list(rows[0]) if rows else None)
        done = [self.executor.execute(session, sql, list(row)) for row in rows]
        last = done[-1]
        total = sum(int(result.values()[0][0]) for result in done)
        return Result(last.columns, rows=[(total, *last.values()[0][1:])], type_id=last.type_id)

    def run_several(self, session: Session, parts: list[str]) -> Result:
        """Runs several statements in order; the client fetches each result by its id."""
        done = [self.history.add_finished(session, self.executor.execute(session, part)) for part in parts]
        first = results.status_result("Multiple statements executed successfully.", results.MULTIPLE)
        first.columns = [results.text_column("multiple statement execution")]
        types = [str(query.result.type_id) for query in done if query.result]
        first.extra = {"resultIds": ",".join(query.id for query in done), "resultTypes": ",".join(types)}
        return first


def statement_count_error(actual: int, desired: int) -> SnowflakeError:
    return SnowflakeError(
        8, "0A000", f"Actual statement count {actual} did not match the desired statement count {desired}."
    )
