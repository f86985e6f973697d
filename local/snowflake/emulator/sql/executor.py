"""Runs one statement: by its first word in a module of this package, or in DuckDB by the SQL parser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..catalog import account_file
from ..catalog.account import Account
from ..catalog.session import Session
from ..errors import SnowflakeError
from ..storage.duckdb_store import DuckDBStore
from ..storage.writer_lock import WriterLock
from . import (
    alter_account,
    copy_into,
    copy_statement,
    create_alter_drop,
    describe,
    dml,
    explain,
    grants,
    results,
    session_statements,
    show,
    stages,
    table_access,
)
from .identifier_literals import resolve_identifiers
from .parser import parse_statement
from .results import Result, status_result
from .split_statements import split_chain
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
# TRUNCATE is DML: https://docs.snowflake.com/en/sql-reference/transactions#terminology
DML = {"INSERT", "UPDATE", "DELETE", "MERGE", "COPY", "TRUNCATE"}
TRANSACTION_VERBS = {"BEGIN", "START", "COMMIT", "ROLLBACK"}


def run_copy(session: Session, reader: TokenReader) -> Result:
    reader.expect("INTO")
    copy = copy_statement.parse_copy(session, reader)
    table_access.check_insert(session, copy.target)
    return copy_into.run_copy(session, copy)


def run_show(session: Session, reader: TokenReader) -> Result | None:
    if reader.accept("VARIABLES"):
        return session_statements.show_variables(session, reader)
    return show.run_show(session, reader)


def run_alter(session: Session, reader: TokenReader) -> Result | None:
    if reader.accept("ACCOUNT"):
        return alter_account.alter(session, reader) or session_statements.alter_account(session, reader)
    return create_alter_drop.run_alter(session, reader)


# A handler returns None for a statement that the SQL parser reads.
HANDLERS: dict[str, Callable[[Session, TokenReader], Result | None]] = {
    "ALTER": run_alter,
    "COMMENT": create_alter_drop.run_comment,
    "COPY": run_copy,
    "DESC": describe.run_describe,
    "DESCRIBE": describe.run_describe,
    "DROP": create_alter_drop.run_drop,
    "EXPLAIN": lambda session, reader: explain.explain(session, reader, dml.check_privileges),
    "GRANT": lambda session, reader: grants.run_grant(session, reader, revoke=False),
    "LIST": lambda session, reader: stages.list_files(session, copy_statement.read_stage_address(reader)),
    "LS": lambda session, reader: stages.list_files(session, copy_statement.read_stage_address(reader)),
    "REVOKE": lambda session, reader: grants.run_grant(session, reader, revoke=True),
    "SHOW": run_show,
    "UNSET": session_statements.unset_variables,
    "USE": session_statements.use,
}


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
        """Runs one statement, or the statements of a chain with ->>, of which each can read the earlier results."""
        session.statement_text = sql
        session.apply_time_zone()
        session.chain_results = []
        for part in split_chain(sql):
            session.chain_results.append(self.execute_part(session, part, binds))
        return session.chain_results.pop()

    def execute_part(self, session: Session, sql: str, binds: Any) -> Result:
        """Runs one statement in a session; one that writes holds the writer lock."""
        reader, binds = resolve_identifiers(session, sql, binds)
        verb = reader.peek()
        if reader.current() is None:
            raise SnowflakeError(900, "42000", "SQL compilation error:\nEmpty SQL statement.")
        session_only = verb == "ALTER" and reader.peek(1) == "SESSION"
        if verb in ACCOUNT_WRITES and not session_only:
            session.end_transaction(self.writer_lock, commit=True)
        if verb not in WRITES or session_only:
            return self.dispatch(session, verb, reader, binds)
        self.acquire_lock(session)
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

    def acquire_lock(self, session: Session) -> None:
        self.writer_lock.acquire(session, float(session.parameters["LOCK_TIMEOUT"]))

    def dispatch(self, session: Session, verb: str, reader: TokenReader, binds: Any) -> Result:
        """Reads statements about the account from their tokens, and others with the SQL parser."""
        reader.accept(verb)
        if verb in TRANSACTION_VERBS:
            return self.transaction(session, verb, reader)
        if verb == "CREATE" and (done := create_alter_drop.run_create(session, reader, binds)):
            return done
        if verb in HANDLERS and (done := HANDLERS[verb](session, reader)):
            return done
        return dml.run_statement(session, parse_statement(reader), binds)

    def transaction(self, session: Session, verb: str, reader: TokenReader) -> Result:
        reader.accept_any(("TRANSACTION", "WORK"))
        if reader.accept("NAME"):
            reader.read_name()
        reader.require_end()
        if verb in ("BEGIN", "START"):
            self.acquire_lock(session)
            session.begin_transaction()
        else:
            session.end_transaction(self.writer_lock, commit=verb == "COMMIT")
        return status_result(type_id=results.TRANSACTION)
