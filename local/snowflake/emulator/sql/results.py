"""The result of a statement."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pyarrow as pa
from fakesnow.rowtype import ColumnInfo

from ..identifiers import Name

# statementTypeId, by which clients recognize a result set or a count of rows.
SELECT, DML, INSERT, UPDATE, DELETE, MERGE, COPY = 0x1000, 0x3000, 0x3100, 0x3200, 0x3300, 0x3400, 0x3600
USE, SHOW, DESCRIBE, TRANSACTION, DDL, MULTIPLE = 0x4300, 0x4400, 0x4500, 0x5000, 0x6000, 0xA000

TEXT_BYTES = 16777216


@dataclass
class Result:
    """Rows with their column types."""

    columns: list[ColumnInfo]
    table: pa.Table | None = None
    rows: Sequence[Sequence[Any]] = ()
    type_id: int = SELECT
    query_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    extra: dict[str, Any] = field(default_factory=dict)

    def has_rows(self) -> bool:
        """Whether there is more than a status."""
        return self.table is not None or len(self.rows) > 1

    def count_rows(self) -> int:
        return self.table.num_rows if self.table is not None else len(self.rows)

    def without_rows(self) -> Result:
        """The columns only, for a client that asks for a description."""
        return replace(self, rows=(), table=self.table.slice(0, 0) if self.table is not None else None)

    def to_arrow(self) -> pa.Table:
        """The rows as an Arrow table."""
        if self.table is not None:
            return self.table
        arrays = [
            pa.array(
                [None if row[place] is None else int(row[place]) for row in self.rows]
                if column["type"] == "fixed"
                else [None if row[place] is None else str(row[place]) for row in self.rows],
                pa.int64() if column["type"] == "fixed" else pa.string(),
            )
            for place, column in enumerate(self.columns)
        ]
        return pa.Table.from_arrays(arrays, names=[column["name"] for column in self.columns])

    def values(self) -> list[Sequence[Any]]:
        """The rows as Python values."""
        if self.table is None:
            return list(self.rows)
        columns = [column.to_pylist() for column in self.table.columns]
        return list(zip(*columns, strict=True)) if columns else []


def text_column(name: str) -> ColumnInfo:
    return {
        "name": name,
        "database": "",
        "schema": "",
        "table": "",
        "nullable": True,
        "type": "text",
        "byteLength": TEXT_BYTES,
        "length": TEXT_BYTES,
        "scale": None,
        "precision": None,
        "collation": None,
    }


def number_column(name: str) -> ColumnInfo:
    return text_column(name) | {"type": "fixed", "byteLength": None, "length": None, "precision": 38, "scale": 0}


def time_column(name: str) -> ColumnInfo:
    return text_column(name) | {"type": "timestamp_ltz", "byteLength": None, "length": None, "precision": 0, "scale": 3}


COLUMN_TYPES = {"text": text_column, "int": number_column, "time": time_column}


def status_result(message: str = "Statement executed successfully.", type_id: int = DDL) -> Result:
    """The one row that DDL returns."""
    return Result([text_column("status")], rows=[(message,)], type_id=type_id)


def already_exists(name: Name) -> Result:
    """CREATE … IF NOT EXISTS of an object that exists."""
    return status_result(f"{name[-1]} already exists, statement succeeded.")


def already_dropped(name: Name) -> Result:
    """DROP … IF EXISTS of an object that does not exist."""
    return status_result(f"Drop statement executed successfully ({name[-1]} already dropped).")


def text_result(names: Iterable[str], rows: Sequence[Sequence[Any]], type_id: int = SHOW) -> Result:
    """Rows of text, as SHOW and DESCRIBE return."""
    return Result([text_column(name) for name in names], rows=rows, type_id=type_id)


def typed_result(columns: Iterable[tuple[str, str]], rows: Sequence[Sequence[Any]], type_id: int = SHOW) -> Result:
    """Rows with columns of a name and a type: text, int or time."""
    return Result([COLUMN_TYPES[kind](name) for name, kind in columns], rows=rows, type_id=type_id)
