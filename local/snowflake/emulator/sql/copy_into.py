"""Runs COPY INTO: loads new files and updates the load history in one transaction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import duckdb

from ..catalog import privileges
from ..catalog.session import Session
from ..catalog.session_account import locate
from ..errors import SnowflakeError, compilation_error, convert_duckdb_error
from ..identifiers import Name, quote_name
from ..storage import file_readers
from ..storage.s3_folder import StagedFile
from . import staged_files
from .copy_statement import CopyStatement
from .results import COPY, Result, number_column, text_column
from .stages import get_file_format, resolve_stage
from .text_lengths import limit_text_sql

COLUMNS = (
    ("file", text_column),
    ("status", text_column),
    ("rows_parsed", number_column),
    ("rows_loaded", number_column),
    ("error_limit", number_column),
    ("errors_seen", number_column),
    ("first_error", text_column),
    ("first_error_line", number_column),
    ("first_error_character", number_column),
    ("first_error_column_name", text_column),
)
HINT = (
    "If you would like to continue loading when an error is encountered, use other values such as "
    "'SKIP_FILE' or 'CONTINUE' for the ON_ERROR option."
)


def run_copy(session: Session, copy: CopyStatement) -> Result:
    """Loads every file that the load history does not have with this ETag."""
    privileges.require_privilege(session, "INSERT", "TABLE", copy.target)
    stage, url = resolve_stage(session, copy.address)
    if copy.format_name:
        privileges.require_privilege(session, "USAGE", "FILE FORMAT", copy.format_name)
    elif not copy.file_format:
        copy.file_format = get_file_format(stage)
    privileges.require_warehouse(session)
    loader = FileLoader(session, copy)
    own = not session.in_transaction
    if own:
        session.duckdb.begin()
    try:
        rows = [row for file in select_files(session.store.s3.list_files(url), copy) if (row := loader.load_file(file))]
        if own:
            session.duckdb.commit()
    except BaseException:
        if own:
            session.duckdb.rollback()
        raise
    if not rows:
        return Result([text_column("status")], rows=[("Copy executed with 0 files processed.",)], type_id=COPY)
    return Result([column(name) for name, column in COLUMNS], rows=rows, type_id=COPY)


def select_files(files: list[StagedFile], copy: CopyStatement) -> list[StagedFile]:
    if wanted := copy.options.get("FILES"):
        names = tuple(file_readers.as_list(wanted))
        files = [f for f in files if f.key.endswith(names)]
    if pattern := copy.options.get("PATTERN"):
        try:
            expression = re.compile(str(pattern))
        except re.error as error:
            raise compilation_error(1044, "22023", f"Invalid PATTERN: {error}") from None
        files = [f for f in files if expression.fullmatch(f.key)]
    return files


class FileLoader:
    """Loads files into one table."""

    def __init__(self, session: Session, copy: CopyStatement) -> None:
        self.duckdb: duckdb.DuckDBPyConnection = session.duckdb
        self.copy = copy
        self.entity = session.account.find("TABLE", copy.target)
        assert self.entity
        self.table: Name = locate(self.entity)
        self.lengths = session.store.read_text_lengths(session.duckdb, self.table)
        self.force = file_readers.is_true(copy.options.get("FORCE"))
        self.on_error = str(copy.options.get("ON_ERROR", "ABORT_STATEMENT")).upper()
        described = self.duckdb.execute(f"describe {quote_name(*self.table)}").fetchall()
        self.types = {name: kind for name, kind, *_ in described}
        self.required_columns = {row[0] for row in described if row[2] == "NO"}
        self.columns = copy.columns or list(self.types)
        if unknown := [c for c in self.columns if c not in self.types]:
            raise compilation_error(904, "42000", f"invalid identifier '{unknown[0]}'")
        self.values = self.translate_values(session)
        if len(self.values) != len(self.columns):
            raise compilation_error(
                2020,
                "21S01",
                "Insert value list does not match column list "
                f"expecting {len(self.columns)} but got {len(self.values)}",
            )
        self.width = max([int(n) for value in self.values for n in re.findall(r'"\$(\d+)"', value)] or [0])
        self.history = f"{quote_name(copy.target[0])}._fs_information_schema.loaded_files"

    def translate_values(self, session: Session) -> list[str]:
        """The values as DuckDB expressions on the columns of the file query."""
        if self.copy.query is None:
            return [quote_name(f"${i}") for i in range(1, len(self.columns) + 1)]
        query = self.copy.query.transform(staged_files.to_reader_column)
        with session.connection.cursor() as cursor:
            return [cursor.translate(value.unalias()) for value in query.expressions]

    def limit_texts(self, values: list[str]) -> list[str]:
        """The values; a text that is longer than its column fails, or is cut with TRUNCATECOLUMNS."""
        if file_readers.is_true(self.copy.options.get("TRUNCATECOLUMNS")):
            return [
                f"left(cast({value} as varchar), {self.lengths[column]})" if column in self.lengths else value
                for value, column in zip(values, self.columns, strict=True)
            ]
        return [
            limit_text_sql(value, self.lengths[column]) if column in self.lengths else value
            for value, column in zip(values, self.columns, strict=True)
        ]

    def load_file(self, file: StagedFile) -> Sequence[Any] | None:
        """Loads a file and returns its row of the result; None if it is in the load history."""
        etag = file.etag()
        key = [self.table[1], self.table[2], file.url]
        where = "where schema_name = ? and table_name = ? and file_name = ?"
        seen = self.duckdb.execute(f"select 1 from {self.history} {where} and etag = ?", [*key, etag]).fetchone()
        if seen and not self.force:
            return None
        strict = self.copy.query is None
        source = file_readers.build_file_query(file.path, self.copy.file_format, self.width, strict=strict)
        parsed, loaded, fault = (0, 0, None) if source is None else self.insert_rows(file, etag, source)
        if fault is None or loaded:
            self.duckdb.execute(f"delete from {self.history} {where}", key)
            self.duckdb.execute(f"insert into {self.history} values (?, ?, ?, ?, now(), ?)", [*key, etag, loaded])
        state = "LOADED" if fault is None else "PARTIALLY_LOADED" if loaded else "LOAD_FAILED"
        limit = 1 if self.on_error == "ABORT_STATEMENT" else parsed
        errors = 0 if fault is None else max(parsed - loaded, 1)
        return (file.url, state, parsed, loaded, limit, errors, fault, None, None, None)

    def insert_rows(self, file: StagedFile, etag: str, source: str) -> tuple[int, int, str | None]:
        """Inserts the rows of a file; returns rows parsed, rows loaded and the first error."""
        values = [staged_files.fill_file_values(v, file, etag) for v in self.values]
        names = ", ".join(quote_name(c) for c in self.columns)
        written = ", ".join(self.limit_texts(values))
        into = f"insert into {quote_name(*self.table)} ({names}) select {written} from ({source}) t"
        if self.on_error == "ABORT_STATEMENT":
            try:
                count = int(self.duckdb.execute(into).fetchall()[0][0])
            except duckdb.Error as error:
                raise self.to_file_error(file, error) from error
            return count, count, None
        # A failed insert would end DuckDB's transaction, so bad rows are found before.
        try:
            good = self.build_row_filter(values)
            total, fine = self.duckdb.execute(
                f"select count(*), count(*) filter (where {good}) from ({source}) t"
            ).fetchall()[0]
        except duckdb.Error as error:
            raise self.to_file_error(file, error) from error
        if total == fine:
            self.duckdb.execute(into)
            return total, total, None
        fault = f"{total - fine} of {total} rows do not fit the table"
        if self.on_error != "CONTINUE":
            return total, 0, fault
        self.duckdb.execute(f"{into} where {good}")
        return total, fine, fault

    def build_row_filter(self, values: list[str]) -> str:
        """A condition for rows that fit the table: all values cast, and required columns are not null."""
        tests = [
            f"(({value}) is null or try_cast(({value}) as {self.types[column]}) is not null)"
            for value, column in zip(values, self.columns, strict=True)
        ]
        if not file_readers.is_true(self.copy.options.get("TRUNCATECOLUMNS")):
            tests += [
                f"coalesce(len(cast(({value}) as varchar)), 0) <= {self.lengths[column]}"
                for value, column in zip(values, self.columns, strict=True)
                if column in self.lengths
            ]
        tests += [f"({v}) is not null" for v, c in zip(values, self.columns, strict=True) if c in self.required_columns]
        return " and ".join(tests)

    def to_file_error(self, file: StagedFile, error: duckdb.Error) -> SnowflakeError:
        text = str(error)
        if "Expected Number of Columns" in text:
            found = re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", text)
            counts = f" ({found[2]})" if found else ""
            message = (
                f"Number of columns in file{counts} does not match that of the corresponding table ({self.width}), "
                "use file format option error_on_column_count_mismatch=false to ignore this error"
            )
            return SnowflakeError(100080, "22000", f"{message}\n  File '{file.key}'\n{HINT}")
        known = convert_duckdb_error(error)
        return SnowflakeError(int(known.code), known.state, f"{known.message}\n  File '{file.key}'\n{HINT}")
