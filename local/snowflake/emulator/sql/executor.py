"""Runs one statement: by its first word in a module of this package, or in DuckDB by the SQL parser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..catalog import account_file
from ..catalog.account import Account
from ..catalog.session import Session
from ..errors import SnowflakeError
from ..storage.duckdb_store import DuckDBStore
from ..storage.writer_lock import WriterLock
from . import (
    copy_into,
    copy_statement,
    create_alter_drop,
    describe,
    dml,
    grants,
    results,
    session_statements,
    show,
    stages,
    table_access,
)
from .parser import parse_statement
from .results import Result, status_result
from .token_reader import TokenReader

WRITES = {
    "CREATE",
    "ALTER",
    "DROP",
    "COMMENT",
    "GRANT",
    "REVOKE",
    "COPY",
    "INSERT",
    "UPDATE",
    "DELETE",
    "MERGE",
    "TRUNCATE",
}
ACCOUNT_WRITES = {"CREATE", "ALTER", "DROP", "COMMENT", "GRANT", "REVOKE"}
COMMITS = ACCOUNT_WRITES | {"TRUNCATE"}
DML = {"INSERT", "UPDATE", "DELETE", "MERGE", "COPY"}
LOCK_SECONDS = 600.0


class StatementExecutor:
    """Runs the statements of all sessions on one account."""

    def __init__(self, account: Account, store: DuckDBStore, account_path: Path) -> None:
        self.account = account
        self.store = store
        self.account_path = account_path
        self.writer_lock = WriterLock()

    def save(self) -> None:
        account_file.save_account(self.account, self.account_path)

    def execute(self, session: Session, sql: str, binds: Any = None) -> Result:
        """Runs one statement in a session; one that writes holds the writer lock."""
        reader = TokenReader(sql)
        verb = reader.peek()
        if not verb and reader.peek() != "(" and reader.current() is None:
            raise SnowflakeError(900, "42000", "SQL compilation error:\nEmpty SQL statement.")
        session_only = verb == "ALTER" and reader.peek(1) == "SESSION"
        if verb in COMMITS and not session_only:
            session.end_transaction(self.writer_lock, commit=True)
        if verb not in WRITES or session_only:
            return self.dispatch(session, verb, reader, binds)
        self.writer_lock.acquire(session, LOCK_SECONDS)
        try:
            if verb in DML and not session.parameters["AUTOCOMMIT"]:
                session.begin_transaction()
            result = self.dispatch(session, verb, reader, binds)
            if verb in ACCOUNT_WRITES:
                self.save()
            return result
        finally:
            if not session.in_transaction:
                self.writer_lock.release(session)

    def dispatch(self, session: Session, verb: str, reader: TokenReader, binds: Any) -> Result:
        """Reads statements about the account from their tokens, and others with the SQL parser."""
        reader.accept(verb)
        if verb == "USE":
            return session_statements.use(session, reader)
        if verb in ("GRANT", "REVOKE"):
            return grants.run_grant(session, reader, revoke=verb == "REVOKE")
        if verb == "COPY":
            reader.expect("INTO")
            copy = copy_statement.parse_copy(session, reader)
            table_access.check_insert(session, copy.target)
            return copy_into.run_copy(session, copy)
        if verb in ("LIST", "LS"):
            return stages.list_files(session, copy_statement.read_stage_address(reader))
        if verb in ("BEGIN", "START", "COMMIT", "ROLLBACK"):
            return self.transaction(session, verb, reader)
        if verb == "SHOW" and (shown := show.run_show(session, reader)):
            return shown
        if verb in ("DESC", "DESCRIBE") and reader.accept("USER"):
            return describe.describe_user(session, reader)
        if verb in ("DESC", "DESCRIBE") and reader.accept_any(("TABLE", "VIEW")):
            return describe.describe_table(session, reader)
        if verb in ("CREATE", "ALTER", "DROP") and (done := create_alter_drop.run_definition(session, verb, reader)):
            return done
        if verb == "COMMENT":
            return create_alter_drop.run_comment(session, reader)
        if verb == "UNSET":
            session.variables.pop(reader.read_name(), None)
            reader.require_end()
            return status_result()
        return dml.run_statement(session, parse_statement(reader), binds)

    def transaction(self, session: Session, verb: str, reader: TokenReader) -> Result:
        reader.accept_any(("TRANSACTION", "WORK"))
        if reader.accept("NAME"):
            reader.read_name()
        reader.require_end()
        if verb in ("BEGIN", "START"):
            self.writer_lock.acquire(session, LOCK_SECONDS)
            session.begin_transaction()
        else:
            session.end_transaction(self.writer_lock, commit=verb == "COMMIT")
        return status_result(type_id=results.TRANSACTION)
