"""The latest queries: their status and results by id, and one result for a repeated request."""

from __future__ import annotations

import threading
import uuid
from collections import OrderedDict
from dataclasses import dataclass, field

from ..catalog.session import Session
from ..errors import SnowflakeError
from ..sql.results import Result

KEPT = 200


@dataclass
class Query:
    """One query."""

    session: Session
    request_id: str = ""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    result: Result | None = None
    error: SnowflakeError | None = None
    done: threading.Event = field(default_factory=threading.Event)

    def get_status(self) -> str:
        if not self.done.is_set():
            return "RUNNING"
        return "FAILED_WITH_ERROR" if self.error else "SUCCESS"


class QueryHistory:
    """The latest queries, by query id and by request id."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_id: OrderedDict[str, Query] = OrderedDict()
        self.by_request: dict[tuple[Session, str], Query] = {}

    def start_query(self, session: Session, request_id: str = "") -> tuple[Query, bool]:
        """A new query and True, or the query of a repeated request and False."""
        with self.lock:
            known = self.find_by_request(session, request_id)
            if known is not None:
                return known, False
            query = Query(session, request_id)
            self.add(query)
            return query, True

    def add(self, query: Query) -> None:
        self.by_id[query.id] = query
        if query.request_id:
            self.by_request[query.session, query.request_id] = query
        while len(self.by_id) > KEPT:
            _, oldest = self.by_id.popitem(last=False)
            self.by_request.pop((oldest.session, oldest.request_id), None)

    def add_finished(self, session: Session, result: Result) -> Query:
        """Adds one statement of a multi-statement request, whose result the client fetches by id."""
        query = Query(session, id=result.query_id, result=result)
        query.done.set()
        with self.lock:
            self.add(query)
        return query

    def find_by_id(self, query_id: str, user: str) -> Query | None:
        """A query by its id, if it is this user's."""
        query = self.by_id.get(query_id)
        return query if query is not None and query.session.user == user else None

    def find_by_request(self, session: Session, request_id: str) -> Query | None:
        """The query of a request id in a session."""
        return self.by_request.get((session, request_id)) if request_id else None
