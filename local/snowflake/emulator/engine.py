"""One statement at a time: who it is for decides who parses it."""

from __future__ import annotations

import re
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from sqlglot import exp
from sqlglot.errors import ParseError, TokenError

from . import (
    account_file,
    containers,
    copying,
    describes,
    dialect,
    grants,
    loading,
    principals,
    privileges,
    results,
    shows,
    stages,
    tables,
)
from .account import Account, Entity
from .cursor import Cursor
from .errors import SnowflakeError, cannot_use, syntax_error, unsupported
from .lake import Lake
from .locks import WriterLock
from .results import Result, status
from .session import Session
from .words import Words

WRITES = {"CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "COPY", "INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE"}
ACCOUNT_WRITES = {"CREATE", "ALTER", "DROP", "GRANT", "REVOKE"}
COMMITS = ACCOUNT_WRITES | {"TRUNCATE"}
DML = {"INSERT", "UPDATE", "DELETE", "MERGE", "COPY"}
LOCK_SECONDS = 600.0
DML_TYPES = {
    exp.Insert: (results.INSERT, ["INSERT"]),
    exp.Update: (results.UPDATE, ["UPDATE"]),
    exp.Delete: (results.DELETE, ["DELETE"]),
}


class Engine:
    """The account, its data and its buckets; sessions run their statements here."""

    def __init__(self, account: Account, lake: Lake, buckets: stages.Buckets, account_path: Path) -> None:
        self.account = account
        self.lake = lake
        self.buckets = buckets
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
            return use(session, words)
        if verb in ("GRANT", "REVOKE"):
            return grants.change(session, words, revoke=verb == "REVOKE")
        if verb == "COPY":
            words.expect("INTO")
            copy = copying.parse(session, words)
            privileges.check_target(session, copy.target)
            return loading.load(session, self.buckets, copy)
        if verb in ("LIST", "LS"):
            return stages.list_files(session, self.buckets, copying.raw_address(words))
        if verb in ("BEGIN", "START", "COMMIT", "ROLLBACK"):
            return self.transaction(session, verb, words)
        if verb == "SHOW" and (shown := show(session, words)):
            return shown
        if verb in ("DESC", "DESCRIBE") and words.accept("USER"):
            return describes.describe_user(session, words)
        if verb in ("DESC", "DESCRIBE") and words.accept_any(("TABLE", "VIEW")):
            return describes.describe_table(session, words)
        if verb in ("CREATE", "ALTER", "DROP") and (done := account_ddl(session, verb, words)):
            return done
        if verb == "UNSET":
            session.variables.pop(words.name(), None)
            words.end()
            return status()
        statement = parsed(words)
        if isinstance(statement, exp.Create) and words.accept("OR", "ALTER"):
            # The parser takes OR ALTER for OR REPLACE, which would throw the rows away.
            statement.set("replace", False)
            statement.set("or_alter", True)
        return self.sql(session, statement, binds)

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

    def sql(self, session: Session, statement: exp.Expression, binds: Any) -> Result:
        """A query, a change of rows, or DDL on what lies in a schema."""
        statement = dialect.in_session(statement, session)
        if isinstance(statement, exp.Create):
            return tables.create(session, statement, binds)
        if isinstance(statement, exp.Drop):
            return tables.drop(session, statement)
        if isinstance(statement, exp.Alter):
            return tables.alter(session, statement)
        if isinstance(statement, exp.TruncateTable):
            return tables.truncate(session, statement)
        if isinstance(statement, exp.Set):
            return set_variables(session, statement)
        type_id = self.allow(session, statement)
        cursor = session.connection.cursor()
        # INSERT OVERWRITE and MERGE are several steps for DuckDB: nobody may see the state between them.
        several = type_id in (results.INSERT, results.MERGE) and not session.in_transaction
        with session.atomic() if several else nullcontext():
            table, columns = cursor.run(statement, binds)
        return Result(columns, table=table, type_id=type_id)

    def allow(self, session: Session, statement: exp.Expression) -> int:
        """Checks privileges; gives the statement's type."""
        if isinstance(statement, exp.Query):
            read = privileges.sources(statement)
            privileges.check_reads(session, read)
            if read:
                privileges.require_warehouse(session)
            return results.SELECT
        if isinstance(statement, exp.Show):
            return results.SHOW
        if isinstance(statement, exp.Merge):
            type_id, wanted = results.MERGE, merge_privileges(statement)
        else:
            type_id, wanted = DML_TYPES.get(type(statement), (None, []))
            if type_id is None:
                raise unsupported(statement.key.upper())
        target = tables.target(statement)
        privileges.check_write(session, target, wanted)
        read = [t for t in privileges.sources(statement) if t is not target]
        privileges.check_reads(session, read)
        privileges.require_warehouse(session)
        return type_id

    def tidy(self) -> None:
        """Makes the account agree with the data after a kill between the two."""
        for database in self.lake.databases():
            self.lake.attach(database)
            if self.account.find("DATABASE", (database,)) is None:
                self.account.add(Entity("DATABASE", (database,), "SYSADMIN"))
            for schema in self.lake.schemas(database):
                if self.account.find("SCHEMA", (database, schema)) is None:
                    owner = self.account.entities["DATABASE", (database,)].owner
                    self.account.add(Entity("SCHEMA", (database, schema), owner))
            for kind, name in self.lake.relations(database):
                if self.account.find(kind, name) is None:
                    self.account.add(Entity(kind, name, self.account.entities["SCHEMA", name[:2]].owner))
        present = {key for d in self.lake.databases() for key in self.lake.relations(d)}
        for kind, name in list(self.account.entities):
            if kind in ("TABLE", "VIEW") and (kind, name) not in present:
                self.account.remove(kind, name)
            if kind == "DATABASE" and name[0] not in self.lake.databases():
                self.account.remove(kind, name)


def merge_privileges(statement: exp.Merge) -> list[str]:
    """What its WHEN clauses do."""
    actions = [when.args["then"] for when in statement.find_all(exp.When)]
    kinds = {exp.Insert: "INSERT", exp.Update: "UPDATE"}
    return sorted({kinds.get(type(action), "DELETE") for action in actions})


def use(session: Session, words: Words) -> Result:
    """USE ROLE, WAREHOUSE, DATABASE, SCHEMA, SECONDARY ROLES."""
    if words.accept("SECONDARY", "ROLES"):
        chosen = words.accept_any(("ALL", "NONE"))
        words.end()
        if chosen is None:
            raise words.unexpected()
        session.secondary_roles = chosen
        return status(type_id=results.USE)
    kind = words.accept_any(("ROLE", "WAREHOUSE", "DATABASE", "SCHEMA")) or "DATABASE"
    path = words.path()
    words.end()
    if kind == "ROLE":
        if session.account.find("ROLE", path) is None:
            raise cannot_use()
        if path[0] not in session.available_roles():
            raise SnowflakeError(
                3013,
                "42501",
                f"SQL access control error:\nRequested role '{path[0]}' is not assigned to the executing user. "
                "Specify another role to activate.",
            )
        session.role = path[0]
    elif kind == "WAREHOUSE":
        if len(path) != 1 or not privileges.usable(session, path[0]):
            raise cannot_use()
        session.warehouse = path[0]
    else:
        return containers.use(session, kind, path)
    return status(type_id=results.USE)


def show(session: Session, words: Words) -> Result | None:
    """SHOW of what the account keeps; None leaves it to fakesnow."""
    if words.accept("GRANTS"):
        return shows.grants(session, words)
    if words.accept("FUTURE", "GRANTS"):
        return shows.future_grants(session, words)
    if words.accept("PARAMETERS"):
        return shows.parameters(session, words)
    if any(words.peek(i) in ("COLUMNS", "OBJECTS", "PRIMARY", "UNIQUE", "IMPORTED", "FUNCTIONS") for i in (0, 1)):
        return None
    return shows.objects(session, words)


def account_ddl(session: Session, verb: str, words: Words) -> Result | None:
    """CREATE, ALTER and DROP of account objects, databases, schemas, stages and file formats."""
    start = words.at
    replace = verb == "CREATE" and words.accept("OR", "REPLACE")
    if verb == "CREATE" and words.accept("OR", "ALTER"):
        if words.peek() not in ("TABLE", "VIEW"):
            raise unsupported(f"CREATE OR ALTER {words.peek()}")
        words.at = start
        return None
    transient = verb == "CREATE" and words.accept("TRANSIENT")
    if verb == "ALTER" and words.accept("SESSION"):
        return alter_session(session, words)
    if kind := words.accept_any(principals.KINDS):
        if verb == "CREATE":
            return principals.create(session, kind, words, replace=replace)
        return principals.alter(session, kind, words) if verb == "ALTER" else principals.drop(session, kind, words)
    if kind := words.accept_any(("DATABASE", "SCHEMA")):
        if verb == "CREATE":
            make = containers.create_database if kind == "DATABASE" else containers.create_schema
            return make(session, words, replace=replace, transient=transient)
        return containers.alter(session, kind, words) if verb == "ALTER" else containers.drop(session, kind, words)
    if kind := words.accept_any(stages.KINDS):
        if verb == "CREATE":
            return stages.create(session, kind, words, replace=replace)
        return stages.alter(session, kind, words) if verb == "ALTER" else stages.drop(session, kind, words)
    words.at = start
    return None


def set_variables(session: Session, statement: exp.Set) -> Result:
    """SET name = value: the value is computed once."""
    for item in statement.expressions:
        name, value = item.this.this, item.this.expression
        if not isinstance(name, exp.Column):
            raise unsupported("SET of several variables")
        table, _ = session.connection.cursor().run(exp.select(value))
        session.variables[name.name.upper()] = exp.convert(table.column(0)[0].as_py())
    return status()


def alter_session(session: Session, words: Words) -> Result:
    """ALTER SESSION SET | UNSET parameters."""
    if words.accept("UNSET"):
        while words.token() is not None:
            session.parameters.pop(words.name(), None)
            words.accept(",")
        return status()
    words.expect("SET")
    given = words.options()
    words.end()
    if not given:
        raise words.unexpected()
    for key, value in given.items():
        session.parameters[key] = str(value).upper() == "TRUE" if key == "AUTOCOMMIT" else value
    return status()


def parsed(words: Words) -> exp.Expression:
    """A statement for the SQL parser; what it takes for no statement at all is a syntax error."""
    try:
        statement = Cursor.parse(words.sql)
    except ParseError as error:
        place = error.errors[0] if error.errors else {}
        text = place.get("highlight") or "<EOF>"
        raise syntax_error(place.get("line") or 1, max((place.get("col") or 1) - len(text), 0), text) from None
    except TokenError as error:
        raise syntax_error(1, 0, re.sub(r"\s+", " ", str(error))) from None
    if isinstance(statement, exp.Command):
        raise unsupported(str(statement.this).upper())
    if not isinstance(
        statement,
        exp.Query | exp.DML | exp.DDL | exp.Drop | exp.Alter | exp.TruncateTable | exp.Set | exp.Show | exp.Describe,
    ):
        token = words.tokens[0]
        raise syntax_error(token.line, 0, token.text)
    return statement


def too_many(actual: int, desired: int) -> SnowflakeError:
    return SnowflakeError(
        8, "0A000", f"Actual statement count {actual} did not match the desired statement count {desired}."
    )
