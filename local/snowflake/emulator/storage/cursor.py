"""fakesnow's cursor for parsed statements."""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

import duckdb
import pyarrow as pa
import snowflake.connector.errors as connector
from fakesnow import info_schema
from fakesnow.cursor import FakeSnowflakeCursor
from fakesnow.rowtype import ColumnInfo, describe_as_rowtype
from sqlglot import exp

from ..errors import convert_connector_error, convert_duckdb_error, unsupported_feature
from ..identifiers import Name
from . import duckdb_dialect

MERGE_ACTIONS: dict[type[exp.Expression], str] = {exp.Insert: "INSERT", exp.Update: "UPDATE"}
MERGE_COUNTS = {"INSERT": "inserted", "UPDATE": "updated", "DELETE": "deleted"}


def mark_instant(column: ColumnInfo) -> ColumnInfo:
    """DuckDB's timestamp with time zone is an instant, as TIMESTAMP_LTZ is."""
    return column | {"type": "timestamp_ltz"} if column["type"] == "timestamp_tz" else column


class Cursor(FakeSnowflakeCursor):
    """Runs parsed statements."""

    def run(self, statement: exp.Expression, binds: Any = None) -> tuple[pa.Table, list[ColumnInfo]]:
        """Runs one statement and returns its rows and columns."""
        try:
            self.check_db_and_schema(statement)
            if isinstance(statement, exp.Merge):
                return self.merge(statement, binds)
            for part in self._transform_explode(duckdb_dialect.adapt_statement(statement)):
                done = self._transform(part, binds)
                self._execute(done, binds if done.find(exp.Placeholder) else None)
            columns = [mark_instant(column) for column in describe_as_rowtype(self._describe_last_sql())]
        except duckdb.Error as error:
            raise convert_duckdb_error(error) from error
        except connector.Error as error:
            raise convert_connector_error(error) from error
        except NotImplementedError as error:
            raise unsupported_feature(str(error)) from error
        assert self._arrow_table is not None
        return self._arrow_table, columns

    def create_temporary(self, statement: exp.Create, name: Name, binds: Any) -> None:
        """Creates a temporary table or view; fakesnow would look for the load history of its database."""
        try:
            self.check_db_and_schema(statement)
            for part in self._transform_explode(duckdb_dialect.adapt_statement(statement)):
                done = self._transform(part, binds)
                self._duck_conn.execute(done.sql(dialect="duckdb"), binds if done.find(exp.Placeholder) else None)
                if lengths := done.args.get("text_lengths"):
                    self._duck_conn.execute(info_schema.insert_text_lengths_sql(*name, lengths))
        except duckdb.Error as error:
            raise convert_duckdb_error(error) from error
        except NotImplementedError as error:
            raise unsupported_feature(str(error)) from error

    def merge(self, statement: exp.Merge, binds: Any) -> tuple[pa.Table, list[ColumnInfo]]:
        """Runs DuckDB's MERGE, which fakesnow does not use, and counts its actions."""
        sql = self._transform(duckdb_dialect.adapt_statement(statement), binds).sql(dialect="duckdb")
        rows = self._duck_conn.execute(f"{sql} returning merge_action", binds).fetchall()
        done = Counter(action for (action,) in rows)
        actions = [when.args["then"] for when in statement.find_all(exp.When)]
        kinds = {MERGE_ACTIONS.get(type(action), "DELETE") for action in actions}
        names = {f"number of rows {noun}": done[kind] for kind, noun in MERGE_COUNTS.items() if kind in kinds}
        self._sfqid = str(uuid.uuid4())
        table = pa.table({name: pa.array([count], pa.int64()) for name, count in names.items()})
        return table, describe_as_rowtype([(name, "BIGINT", "", "", "", "") for name in names])

    def _describe_last_sql(self) -> list[Any]:
        """The column types of the last result."""
        sql = self._last_sql
        if sql.startswith("("):
            sql = f"select * from ({sql})"
        return self._duck_conn.execute(f"describe {sql}", self._last_params).fetchall()

    def translate(self, query: exp.Expression) -> str:
        """A query in DuckDB's SQL."""
        return self._transform(duckdb_dialect.adapt_statement(query), None).sql(dialect="duckdb")
