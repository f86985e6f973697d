"""A session: its user, role, warehouse, database, schema, variables and transaction."""

from __future__ import annotations

import copy
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
from fakesnow.conn import FakeSnowflakeConnection
from sqlglot import exp

from ..errors import SnowflakeError, object_not_found
from ..identifiers import Name, quote_name, quote_text
from ..kinds.registry import get_scope
from ..storage.cursor import Cursor
from ..storage.duckdb_store import DuckDBStore
from ..storage.writer_lock import LockHolder, WriterLock
from .account import Account, current_timestamp
from .parameters import SessionParameters
from .session_account import SessionAccount


class Connection(FakeSnowflakeConnection):
    """fakesnow's connection with our cursor; the session, not the connection, has the transaction."""

    def cursor(self, cursor_class: type | None = None) -> Cursor:
        del cursor_class
        return Cursor(conn=self, duck_conn=self._duck_conn)


@dataclass
class SessionVariable:
    """A variable of SET."""

    value: exp.Expression
    kind: str
    created_on: str = field(default_factory=current_timestamp)
    updated_on: str = field(default_factory=current_timestamp)


class Session(LockHolder):
    """One login. Statements that write run one after another; queries that come meanwhile run in a fork."""

    def __init__(self, account: Account, store: DuckDBStore, user: str, role: str) -> None:
        self.id = uuid.uuid4().int >> 80
        self.account = SessionAccount(account, self.id)
        self.store = store
        self.user = user
        self.role = role
        # ALL, NONE, or names of roles.
        self.secondary_roles: str | tuple[str, ...] = "NONE"
        self.warehouse: str | None = None
        entity = account.find("USER", (user,))
        self.parameters = SessionParameters(entity.properties if entity else {}, account.parameters)
        self.variables: dict[str, SessionVariable] = {}
        self.arrow = False
        self.query_ids: list[str] = []
        self.statement_text = ""
        # Results of the earlier statements of a chain.
        self.chain_results: list[Any] = []
        self.time_zone = ""
        self.view_count = 0
        self.in_transaction = False
        self.running = threading.RLock()
        self.last_active = self.last_seen = time.monotonic()
        self.open_connection()

    def open_connection(self) -> None:
        self.duckdb = self.store.connection.cursor()
        results: dict[str, Any] = self.store.results[self.user]
        self.connection = Connection(self.duckdb, results, create_database=False, create_schema=False)

    def fork(self) -> Session:
        """A session with the same context and its own connection, for a query while another statement runs."""
        other = copy.copy(self)
        database, schema = self.database, self.schema
        other.is_cancelled = False
        other.time_zone = ""
        other.open_connection()
        other.use_schema(database, schema)
        return other

    def has_temporary_objects(self) -> bool:
        return bool(self.account.temporary)

    def register_rows(self, rows: pa.Table) -> str:
        """Makes a temporary view of rows for a statement, and returns its name in DuckDB's database `temp`."""
        self.view_count = self.view_count % 100 + 1
        name = f"RESULT_{self.view_count}"
        # DuckDB registers nothing while a result has rows that nobody fetched.
        self.duckdb.execute("select 1").fetchall()
        self.duckdb.register(name, rows)
        return name

    def apply_time_zone(self) -> None:
        """Sets DuckDB's time zone to that of the session."""
        wanted = str(self.parameters["TIMEZONE"])
        if self.time_zone != wanted:
            self.duckdb.execute(f"set TimeZone = {quote_text(wanted)}")
            self.time_zone = wanted

    @property
    def database(self) -> str | None:
        return self.connection.database if self.connection.database_set else None

    @property
    def schema(self) -> str | None:
        return self.connection.schema if self.connection.schema_set else None

    def use_schema(self, database: str | None, schema: str | None) -> None:
        """Sets the current database and schema; both must exist."""
        self.connection.database, self.connection.database_set = database, database is not None
        self.connection._schema, self.connection.schema_set = schema, schema is not None
        place = quote_name(database, schema or "main") if database else "memory.main"
        self.duckdb.execute(f"set schema = '{place.replace(chr(39), chr(39) * 2)}'")

    def leave_dropped(self, kind: str, name: Name) -> None:
        """Unsets the current database or schema if it is the dropped one."""
        if kind == "DATABASE" and self.database == name[0]:
            self.use_schema(None, None)
        if kind == "SCHEMA" and (self.database, self.schema) == name:
            self.use_schema(self.database, None)

    def resolve(self, kind: str, path: Name) -> Name:
        """The full name of an object that a statement names by one, two or three parts."""
        wanted = get_scope(kind)
        if len(path) > wanted:
            raise object_not_found(kind, ".".join(path))
        if len(path) == wanted:
            return path
        if self.database is None:
            raise self.missing_context_error("database")
        if wanted == 2:
            return (self.database, *path)
        if len(path) == 2:
            return (self.database, *path)
        if self.schema is None:
            raise self.missing_context_error("schema")
        return (self.database, self.schema, *path)

    @staticmethod
    def missing_context_error(what: str) -> SnowflakeError:
        return SnowflakeError(
            90105 if what == "database" else 90106,
            "22000",
            f"Cannot perform operation. This session does not have a current {what}. "
            f"Call 'USE {what.upper()}', or use a qualified name.",
        )

    def list_active_roles(self) -> set[str]:
        """The roles whose privileges apply: the current role, the secondary roles, and all that these inherit."""
        return self.account.expand_roles({self.role, *self.list_secondary_roles()})

    def list_secondary_roles(self) -> set[str]:
        if self.secondary_roles == "ALL":
            return self.account.list_user_roles(self.user)
        return set() if self.secondary_roles == "NONE" else set(self.secondary_roles)

    def list_available_roles(self) -> set[str]:
        """The roles that USE ROLE accepts."""
        return self.account.expand_roles(self.account.list_user_roles(self.user))

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Runs the steps of one statement in the open transaction, or in one of its own."""
        if self.in_transaction:
            yield
            return
        self.duckdb.begin()
        try:
            yield
        except BaseException:
            self.duckdb.rollback()
            raise
        self.duckdb.commit()

    def begin_transaction(self) -> None:
        if not self.in_transaction:
            self.duckdb.begin()
            self.in_transaction = True

    def end_transaction(self, lock: WriterLock, *, commit: bool) -> None:
        """Ends the transaction, if there is one, and releases the writer lock."""
        if self.in_transaction:
            self.in_transaction = False
            self.duckdb.commit() if commit else self.duckdb.rollback()
        lock.release(self)

    def abort_if_idle(self) -> bool:
        if not self.running.acquire(blocking=False):
            return False
        try:
            if self.in_transaction:
                self.in_transaction = False
                self.duckdb.rollback()
            return True
        finally:
            self.running.release()

    def close(self, lock: WriterLock) -> None:
        """Rolls back and closes the connection."""
        with self.running:
            self.end_transaction(lock, commit=False)
            self.connection.close()
            if self.account.count:
                self.store.forget_temporary_tables(self.id)
