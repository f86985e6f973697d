"""The queries of the account: status, error and result by id, and one result for a repeated request."""

from __future__ import annotations

import datetime
import threading
import uuid
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import SnowflakeError, query_cancelled

if TYPE_CHECKING:
    from .session import Session

KEPT_QUERIES = 20_000
KEPT_RESULTS = 200
CANCEL_SECONDS = 10.0


def utc_now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


@dataclass
class Query:
    """One statement, or one request of several statements."""

    session: Session
    request_id: str = ""
    text: str = ""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    tag: str = ""
    # The session can change these while the query runs.
    role: str = ""
    warehouse: str | None = None
    database: str | None = None
    schema: str | None = None
    session_id: int = 0
    user: str = ""
    started: datetime.datetime = field(default_factory=utc_now)
    ended: datetime.datetime | None = None
    result: Any = None
    # Kept when the rows are dropped.
    row_count: int = 0
    error: SnowflakeError | None = None
    running_in: Session | None = None
    cancelled: bool = False
    done: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        session = self.session
        self.user, self.session_id, self.role = session.user, session.id, session.role
        self.warehouse, self.database, self.schema = session.warehouse, session.database, session.schema
        # Another statement of the session can be running with a tag of its own.
        self.tag = self.tag or str(session.parameters.read_lasting("QUERY_TAG"))

    def get_status(self) -> str:
        if not self.done.is_set():
            return "RUNNING"
        return "FAILED_WITH_ERROR" if self.error else "SUCCESS"

    def finish(self, result: Any = None, error: SnowflakeError | None = None) -> None:
        self.result, self.error, self.ended = result, error, utc_now()
        self.row_count = result.count_rows() if result is not None else 0
        self.running_in = None
        self.done.set()

    def check_cancelled(self) -> None:
        if self.cancelled:
            raise query_cancelled()

    def cancel(self) -> None:
        """Cancels the query; DuckDB forgets an interrupt that arrives between two statements, so it is repeated."""
        self.cancelled = True
        for _ in range(int(CANCEL_SECONDS / 0.05)):
            if (session := self.running_in) is not None:
                session.is_cancelled = True
                session.duckdb.interrupt()
            if self.done.wait(0.05):
                return


class QueryHistory:
    """The latest queries, by query id and by request id."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_id: OrderedDict[str, Query] = OrderedDict()
        self.by_request: dict[tuple[int, str], Query] = {}
        self.with_rows: OrderedDict[str, Query] = OrderedDict()

    def start_query(self, session: Session, request_id: str = "", text: str = "", tag: str = "") -> tuple[Query, bool]:
        """A new query and True, or the query of a repeated request and False."""
        with self.lock:
            known = self.find_by_request(session, request_id)
            if known is not None:
                return known, False
            query = Query(session, request_id, text, tag=tag)
            self.add(query)
            return query, True

    def add(self, query: Query) -> None:
        self.by_id[query.id] = query
        if query.request_id:
            self.by_request[query.session_id, query.request_id] = query
        while len(self.by_id) > KEPT_QUERIES:
            _, oldest = self.by_id.popitem(last=False)
            self.with_rows.pop(oldest.id, None)
            self.by_request.pop((oldest.session_id, oldest.request_id), None)

    def finish(self, query: Query, result: Any = None, error: SnowflakeError | None = None) -> None:
        """Stores the result or the error; the rows of old queries are dropped."""
        query.finish(result, error)
        if result is None or not result.has_rows():
            return
        with self.lock:
            self.with_rows[query.id] = query
            while len(self.with_rows) > KEPT_RESULTS:
                _, oldest = self.with_rows.popitem(last=False)
                oldest.result = None

    def find_by_id(self, query_id: str, user: str) -> Query | None:
        """A query by its id, if it is this user's; its session can have ended."""
        query = self.by_id.get(query_id)
        return query if query is not None and query.user == user else None

    def find_by_request(self, session: Session, request_id: str) -> Query | None:
        """The query of a request id in a session."""
        return self.by_request.get((session.id, request_id)) if request_id else None

    def list_queries(self) -> list[Query]:
        """All queries, the latest first."""
        with self.lock:
            return list(reversed(self.by_id.values()))
