"""The data: one DuckDB file for each Snowflake database, attached to one connection, and the S3 folder."""

from __future__ import annotations

import shutil
from collections import OrderedDict, defaultdict
from pathlib import Path
from typing import Any

import duckdb
from fakesnow import info_schema, macros
from fakesnow.transforms import show, stage

from ..identifiers import Name, quote_name, quote_text
from .s3_folder import S3Folder

# fakesnow's database for text lengths and comments, which DuckDB does not keep.
GLOBAL = "_fs_global"
TEXT_LENGTHS = f"{GLOBAL}._fs_information_schema._fs_columns_ext"
OF_TABLE = "where ext_table_catalog = ? and ext_table_schema = ? and ext_table_name = ?"
LONGEST_TEXT = 16777216
INTERNAL_SCHEMAS = {"main", "pg_catalog", "information_schema", "_fs_information_schema"}
# Two entries for each result, because it has two ids.
CACHED_RESULTS = 100
MEMORY = "1GB"

LOADED_FILES = """
create table if not exists {database}._fs_information_schema.loaded_files (
    schema_name varchar, table_name varchar, file_name varchar, etag varchar, loaded_at timestamptz, row_count bigint
)
"""


class ResultsCache(OrderedDict[str, Any]):
    """fakesnow's results for result_scan(); drops the oldest."""

    def __setitem__(self, key: str, value: object) -> None:
        super().__setitem__(key, value)
        while len(self) > CACHED_RESULTS:
            self.popitem(last=False)

    def alias(self, old: str, new: str) -> None:
        """Adds the id that the client received for a result."""
        if old in self:
            self[new] = self[old]


class DuckDBStore:
    """Creates, attaches and drops databases, and lists their contents."""

    def __init__(self, folder: Path, s3: S3Folder) -> None:
        # Resolved, because DuckDB compares real paths with its allowed folders.
        self.folder = folder.resolve()
        self.s3 = s3
        # fakesnow creates a folder for internal stages on import; this server has none.
        shutil.rmtree(stage.LOCAL_BUCKET_PATH, ignore_errors=True)
        # One for each user: result_scan() does not find another user's query.
        self.results: defaultdict[str, ResultsCache] = defaultdict(ResultsCache)
        # sqlglot writes arrow lambdas, which DuckDB 2 accepts only with this setting.
        self.connection = duckdb.connect(":memory:", config={"lambda_syntax": "ENABLE_SINGLE_ARROW"})
        self.connection.execute("set global TimeZone = 'UTC'")
        self.connection.execute(f"set global memory_limit = '{MEMORY}'")
        self.connection.execute(f"set global temp_directory = {quote_text(str(self.folder / 'spill'))}")
        self.attach_database(GLOBAL)
        self.connection.execute(info_schema.fs_global_creation_sql())
        self.connection.execute(show.fs_global_creation_sql())
        # For sessions without a database.
        self.connection.execute(macros.creation_sql("memory"))
        self.restrict_access()

    def restrict_access(self) -> None:
        """Prevents statements from opening other files, loading extensions and changing these settings."""
        folders = ", ".join(quote_text(f"{folder}/") for folder in (self.folder, self.s3.root))
        self.connection.execute(f"set global allowed_directories = [{folders}]")
        # Each session has its own.
        self.connection.execute("set global allowed_configs = ['TimeZone']")
        self.connection.execute("set global enable_external_access = false")
        self.connection.execute("set global lock_configuration = true")

    def get_path(self, database: str) -> Path:
        return self.folder / f"{database}.db"

    def attach_database(self, database: str) -> None:
        """Opens a database's file; DuckDB replays the write-ahead log of a killed server."""
        self.connection.execute(
            f"attach if not exists {quote_text(str(self.get_path(database)))} as {quote_name(database)}"
        )

    def create_database(self, database: str) -> None:
        """Creates a database with fakesnow's helpers and the schema PUBLIC."""
        self.delete_files(database)
        self.attach_database(database)
        self.connection.execute(info_schema.per_db_creation_sql(database))
        self.connection.execute(macros.creation_sql(database))
        self.connection.execute(LOADED_FILES.format(database=quote_name(database)))
        self.connection.execute(f"create schema if not exists {quote_name(database)}.PUBLIC")

    def drop_database(self, database: str) -> None:
        self.connection.execute(f"detach database if exists {quote_name(database)}")
        self.delete_files(database)

    def delete_files(self, database: str) -> None:
        for suffix in ("", ".wal"):
            Path(f"{self.get_path(database)}{suffix}").unlink(missing_ok=True)

    def list_databases(self) -> list[str]:
        """The databases that have a file."""
        return sorted(path.stem for path in self.folder.glob("*.db") if path.stem != GLOBAL)

    def list_schemas(self, database: str) -> list[str]:
        sql = "select schema_name from duckdb_schemas() where database_name = ? order by 1"
        rows = self.connection.cursor().execute(sql, [database]).fetchall()
        return [name for (name,) in rows if name not in INTERNAL_SCHEMAS]

    def list_relations(self, database: str) -> dict[tuple[str, Name], int]:
        """Tables and views of a database, with DuckDB's estimate of a table's rows."""
        cursor = self.connection.cursor()
        tables = cursor.execute(
            "select schema_name, table_name, estimated_size from duckdb_tables() where database_name = ?", [database]
        ).fetchall()
        views = cursor.execute(
            "select schema_name, view_name from duckdb_views() where database_name = ? and not internal", [database]
        ).fetchall()
        found: dict[tuple[str, Name], int] = {}
        for schema, table, size in tables:
            if schema not in INTERNAL_SCHEMAS:
                found["TABLE", (database, schema, table)] = size
        for schema, view in views:
            if schema not in INTERNAL_SCHEMAS:
                found["VIEW", (database, schema, view)] = 0
        return found

    def clear_load_history(self, table: Name, connection: duckdb.DuckDBPyConnection | None = None) -> None:
        """Clears the load history of a table that is created, dropped or truncated, so that its files load again."""
        database, schema, name = table
        (connection or self.connection.cursor()).execute(
            f"delete from {quote_name(database)}._fs_information_schema.loaded_files"
            " where schema_name = ? and table_name = ?",
            [schema, name],
        )

    def move_text_lengths(self, source: Name, target: Name) -> None:
        """Moves the text lengths of a table that replaces another."""
        self.delete_text_lengths(target)
        self.connection.cursor().execute(
            f"update {TEXT_LENGTHS} set ext_table_catalog = ?, ext_table_schema = ?, ext_table_name = ? {OF_TABLE}",
            [*target, *source],
        )

    def copy_text_lengths(self, source: Name, target: Name) -> None:
        """Gives a clone the text lengths of its source."""
        self.delete_text_lengths(target)
        self.connection.cursor().execute(
            f"insert into {TEXT_LENGTHS} select ?, ?, ?,"
            f" * exclude (ext_table_catalog, ext_table_schema, ext_table_name) from {TEXT_LENGTHS} {OF_TABLE}",
            [*target, *source],
        )

    def delete_text_lengths(self, table: Name) -> None:
        self.connection.cursor().execute(f"delete from {TEXT_LENGTHS} {OF_TABLE}", table)

    def rename_text_length(self, table: Name, column: str, new: str) -> None:
        """Keeps the text length of a renamed column."""
        cursor = self.connection.cursor()
        cursor.execute(f"delete from {TEXT_LENGTHS} {OF_TABLE} and ext_column_name = ?", [*table, new])
        cursor.execute(
            f"update {TEXT_LENGTHS} set ext_column_name = ? {OF_TABLE} and ext_column_name = ?", [new, *table, column]
        )

    def read_text_lengths(self, connection: duckdb.DuckDBPyConnection, table: Name) -> dict[str, int]:
        """The lengths of the text columns that are shorter than the longest text."""
        rows = connection.execute(
            f"select ext_column_name, ext_character_maximum_length from {TEXT_LENGTHS} {OF_TABLE}"
            f" and ext_character_maximum_length < {LONGEST_TEXT}",
            table,
        ).fetchall()
        return dict(rows)

    def list_columns(self, connection: duckdb.DuckDBPyConnection, table: Name) -> list[str]:
        return [row[0] for row in connection.execute(f"describe {quote_name(*table)}").fetchall()]

    def forget_temporary_tables(self, session_id: int) -> None:
        """Deletes the text lengths of a session's temporary tables; DuckDB has dropped the tables."""
        self.connection.cursor().execute(
            f"delete from {TEXT_LENGTHS} where ext_table_catalog = 'temp' and ext_table_name like ?",
            [f"%#{session_id}#%"],
        )

    def close(self) -> None:
        self.connection.close()
