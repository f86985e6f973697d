"""One statement at a time: who it is for decides who reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..catalog import account_file
from ..catalog.account import Account
from ..catalog.session import Session
from ..errors import SnowflakeError
from ..storage.duckdb_store import Lake
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
from .parser import parsed
from .results import Result, status
from .token_reader import Words

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


class Engine:
    """The account and its data; sessions run their statements here."""

    def __init__(self, account: Account, lake: Lake, account_path: Path) -> None:
        self.account = account
        self.lake = lake
        self.account_path = account_path
        self.writing = WriterLock()

    def save(self) -> None:
        account_file.save(self.account, self.account_path)

    def execute(self, session: Session, sql: str, binds: Any = None) -> Result:
        """Runs one statement in a session, with the writer lock where it writes."""
        words = Words(sql)
        verb = words.peek()
        if not verb and words.peek() != "(" and words.token() is None:
            raise SnowflakeError(900, "42000", "SQL compilation error:\nEmpty SQL statement.")
        session_only = verb == "ALTER" and words.peek(1) == "SESSION"
        if verb in COMMITS and not session_only:
            session.end(self.writing, commit=True)
        if verb not in WRITES or session_only:
            return self.dispatch(session, verb, words, binds)
        self.writing.take(session, LOCK_SECONDS)
        try:
            if verb in DML and not session.parameters["AUTOCOMMIT"]:
                session.begin()
            result = self.dispatch(session, verb, words, binds)
            if verb in ACCOUNT_WRITES:
                self.save()
            return result
        finally:
            if not session.in_transaction:
                self.writing.release(session)

    def dispatch(self, session: Session, verb: str, words: Words, binds: Any) -> Result:
        """Statements about the account are read word by word; the others are for the SQL parser."""
        words.accept(verb)
        if verb == "USE":
            return session_statements.use(session, words)
        if verb in ("GRANT", "REVOKE"):
            return grants.change(session, words, revoke=verb == "REVOKE")
        if verb == "COPY":
            words.expect("INTO")
            copy = copy_statement.parse(session, words)
            table_access.check_target(session, copy.target)
            return copy_into.load(session, copy)
        if verb in ("LIST", "LS"):
            return stages.list_files(session, copy_statement.raw_address(words))
        if verb in ("BEGIN", "START", "COMMIT", "ROLLBACK"):
            return self.transaction(session, verb, words)
        if verb == "SHOW" and (shown := show.show(session, words)):
            return shown
        if verb in ("DESC", "DESCRIBE") and words.accept("USER"):
            return describe.describe_user(session, words)
        if verb in ("DESC", "DESCRIBE") and words.accept_any(("TABLE", "VIEW")):
            return describe.describe_table(session, words)
        if verb in ("CREATE", "ALTER", "DROP") and (done := create_alter_drop.define(session, verb, words)):
            return done
        if verb == "COMMENT":
            return create_alter_drop.comment(session, words)
        if verb == "UNSET":
            session.variables.pop(words.name(), None)
            words.end()
            return status()
        return dml.run(session, parsed(words), binds)

    def transaction(self, session: Session, verb: str, words: Words) -> Result:
        words.accept_any(("TRANSACTION", "WORK"))
        if words.accept("NAME"):
            words.name()
        words.end()
        if verb in ("BEGIN", "START"):
            self.writing.take(session, LOCK_SECONDS)
            session.begin()
        else:
            session.end(self.writing, commit=verb == "COMMIT")
        return status(type_id=results.TRANSACTION)
