"""fakesnow's cursor for parsed statements."""

from __future__ import annotations

from typing import Any

import duckdb
import pyarrow as pa
import snowflake.connector.errors as connector
from fakesnow.cursor import FakeSnowflakeCursor
from fakesnow.rowtype import ColumnInfo, describe_as_rowtype
from sqlglot import exp

from ..errors import convert_connector_error, convert_duckdb_error, unsupported_feature
from . import duckdb_dialect


def mark_instant(column: ColumnInfo) -> ColumnInfo:
    """DuckDB's timestamp with time zone is an instant, as TIMESTAMP_LTZ is."""
    return column | {"type": "timestamp_ltz"} if column["type"] == "timestamp_tz" else column


class Cursor(FakeSnowflakeCursor):
    """Runs parsed statements."""

    def run(self, statement: exp.Expression, binds: Any = None) -> tuple[pa.Table, list[ColumnInfo]]:
        """Runs one statement and returns its rows and columns."""
        try:
            self.check_db_and_schema(statement)
            parts = self._transform_explode(duckdb_dialect.adapt_statement(statement))
            for number, part in enumerate(parts, 1):
                done = self._transform(part, binds)
                given = binds if done.find(exp.Placeholder) else None
                if isinstance(statement, exp.Merge) and number < len(parts):
                    # fakesnow would record the temporary table of these steps in another database.
                    self._duck_conn.execute(done.sql(dialect="duckdb"), given)
                else:
                    self._execute(done, given)
            columns = [mark_instant(column) for column in describe_as_rowtype(self._describe_last_sql())]
        except duckdb.Error as error:
            raise convert_duckdb_error(error) from error
        except connector.Error as error:
            raise convert_connector_error(error) from error
        except NotImplementedError as error:
            raise unsupported_feature(str(error)) from error
        assert self._arrow_table is not None
        return self._arrow_table, columns

    def _describe_last_sql(self) -> list[Any]:
        """The column types of the last result."""
        sql = self._last_sql
        if sql.startswith("("):
            sql = f"select * from ({sql})"
        return self._duck_conn.execute(f"describe {sql}", self._last_params).fetchall()

    def translate(self, query: exp.Expression) -> str:
        """A query in DuckDB's SQL."""
        return self._transform(duckdb_dialect.adapt_statement(query), None).sql(dialect="duckdb")
