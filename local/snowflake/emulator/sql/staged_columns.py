"""The columns of a staged file in a query: $1, $2, … and METADATA$…."""

from __future__ import annotations

from sqlglot import exp

from ..errors import compilation
from ..storage.duckdb_store import literal
from ..storage.s3_folder import StagedFile


def renamed(node: exp.Expression) -> exp.Expression:
    """`t.$1`, `$1` and METADATA$… as columns of the reader."""
    if isinstance(node, exp.Column) and isinstance(node.this, exp.Parameter):
        node = node.this
    if isinstance(node, exp.Parameter):
        return exp.column(exp.to_identifier(f"${node.this.name}", quoted=True))
    if isinstance(node, exp.Column) and node.name.upper().startswith("METADATA$"):
        stand_in: dict[str, exp.Expression] = {
            "METADATA$FILENAME": exp.Placeholder(this="filename"),
            "METADATA$FILE_ROW_NUMBER": exp.column(exp.to_identifier("row_number", quoted=True)),
            "METADATA$FILE_CONTENT_KEY": exp.Placeholder(this="etag"),
            "METADATA$START_SCAN_TIME": exp.CurrentTimestamp(),
        }
        if node.name.upper() not in stand_in:
            raise compilation(904, "42000", f"invalid identifier '{node.name.upper()}'")
        return stand_in[node.name.upper()]
    return node


def filled(value: str, file: StagedFile, etag: str) -> str:
    """A translated value with what is the same for the whole file."""
    return value.replace("$filename", literal(file.key)).replace("$etag", literal(etag))
