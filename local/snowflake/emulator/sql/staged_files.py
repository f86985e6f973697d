"""Queries of staged files: each stage that a statement names becomes a temporary view."""

from __future__ import annotations

import re
from typing import Any

from sqlglot import exp

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import compilation_error, unsupported_feature
from ..identifiers import quote_name, quote_text
from ..storage import file_readers
from ..storage.s3_folder import StagedFile
from .copy_statement import find_file_format
from .stages import get_file_format, resolve_stage
from .table_access import read_session_view

# https://docs.snowflake.com/en/user-guide/querying-metadata
METADATA = (
    "METADATA$FILENAME",
    "METADATA$FILE_ROW_NUMBER",
    "METADATA$FILE_CONTENT_KEY",
    "METADATA$FILE_LAST_MODIFIED",
    "METADATA$START_SCAN_TIME",
)

PLACEHOLDERS = re.compile(r"\$(?:filename|etag|last_modified)\b")


def replace_stages(session: Session, query: exp.Expression) -> exp.Expression:
    """The statement with views in place of stages."""
    staged = [table for table in query.find_all(exp.Table) if table.name.lstrip("'").startswith("@")]
    if not staged:
        return query
    if isinstance(query, exp.Create) and query.kind == "VIEW":
        raise unsupported_feature("views over stages")
    privileges.require_warehouse(session)
    numbers = [int(p.name) for p in query.find_all(exp.Parameter) if p.name.isdigit()]
    for number, table in enumerate(staged, 1):
        view = f"STAGED_{number}"
        rows = build_stage_query(session, table, max(numbers, default=1))
        session.duckdb.execute(f"create or replace temporary view {quote_name(view)} as {rows}")
        read_session_view(table, view)
        table.set("format", None)
        table.set("pattern", None)
    return query.transform(to_view_column, copy=False)


def build_stage_query(session: Session, table: exp.Table, width: int) -> str:
    """A query of all rows of the files under a stage's address."""
    stage, url = resolve_stage(session, table.name.strip("'"))
    named = table.args.get("format")
    options: dict[str, Any]
    if named is not None:
        name, options = find_file_format(session, named.name if isinstance(named, exp.Literal) else named.sql())
        privileges.require_privilege(session, "USAGE", "FILE FORMAT", name)
    else:
        options = get_file_format(stage)
    pattern = re.compile(table.args["pattern"].name if table.args.get("pattern") else ".*")
    parts = []
    for file in session.store.s3.list_files(url):
        source = file_readers.build_file_query(file.path, options, width, strict=False)
        if source is None or not pattern.fullmatch(file.key):
            continue
        known = min(width, 1) if options.get("TYPE", "CSV").upper() != "CSV" else width
        values = [quote_name(f"${i}") if i <= known else f"null as {quote_name(f'${i}')}" for i in range(1, width + 1)]
        values.append(f"{quote_text(file.key)} as {quote_name('METADATA$FILENAME')}")
        values.append(f"row_number as {quote_name('METADATA$FILE_ROW_NUMBER')}")
        values.append(f"{quote_text(file.etag())} as {quote_name('METADATA$FILE_CONTENT_KEY')}")
        values.append(f"{quote_time(file)} as {quote_name('METADATA$FILE_LAST_MODIFIED')}")
        values.append(f"now() as {quote_name('METADATA$START_SCAN_TIME')}")
        parts.append(f"select {', '.join(values)} from ({source})")
    if not parts:
        names = [*(f"${i}" for i in range(1, width + 1)), *METADATA]
        return f"select {', '.join(f'null as {quote_name(name)}' for name in names)} limit 0"
    return " union all ".join(parts)


def to_view_column(node: exp.Expression) -> exp.Expression:
    """`t.$1` and METADATA$… as the views' columns."""
    if isinstance(node, exp.Column) and isinstance(node.this, exp.Parameter):
        return exp.column(exp.to_identifier(f"${node.this.name}", quoted=True), table=node.args.get("table"))
    if isinstance(node, exp.Parameter):
        return exp.column(exp.to_identifier(f"${node.name}", quoted=True))
    if isinstance(node, exp.Column) and node.name.upper().startswith("METADATA$"):
        name = node.name.upper()
        if name not in METADATA:
            raise compilation_error(904, "42000", f"invalid identifier '{name}'")
        return exp.column(exp.to_identifier(name, quoted=True), table=node.args.get("table"))
    return node


def to_reader_column(node: exp.Expression) -> exp.Expression:
    """`t.$1`, `$1` and METADATA$… as columns of the reader."""
    if isinstance(node, exp.Column) and isinstance(node.this, exp.Parameter):
        node = node.this
    if isinstance(node, exp.Parameter):
        return exp.column(exp.to_identifier(f"${node.this.name}", quoted=True))
    if isinstance(node, exp.Column) and node.name.upper().startswith("METADATA$"):
        stand_in: dict[str, exp.Expression] = {
            "METADATA$FILENAME": exp.Placeholder(this="filename"),
            "METADATA$FILE_ROW_NUMBER": exp.column(exp.to_identifier("row_number", quoted=True)),
            "METADATA$FILE_LAST_MODIFIED": exp.Placeholder(this="last_modified"),
            "METADATA$FILE_CONTENT_KEY": exp.Placeholder(this="etag"),
            "METADATA$START_SCAN_TIME": exp.CurrentTimestamp(),
        }
        if node.name.upper() not in stand_in:
            raise compilation_error(904, "42000", f"invalid identifier '{node.name.upper()}'")
        return stand_in[node.name.upper()]
    return node


def fill_file_values(value: str, file: StagedFile, etag: str) -> str:
    """The value with the file's name and ETag filled in."""
    known = {"$filename": quote_text(file.key), "$etag": quote_text(etag), "$last_modified": quote_time(file)}
    return PLACEHOLDERS.sub(lambda found: known[found[0]], value)


def quote_time(file: StagedFile) -> str:
    return f"timestamp {quote_text(str(file.last_modified()))}"
