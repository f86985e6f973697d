"""COPY INTO a table."""

from __future__ import annotations

import datetime
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import snowflake.connector.errors as connector
from server import LocalSnowflake

Load = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def lab(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run(
        [
            "create database lab",
            "create warehouse w",
            "create stage lab.public.s url = 's3://bucket/in'",
            "create file format lab.public.semi type = csv field_delimiter = ';' skip_header = 1",
        ]
    )
    return cloud


@pytest.fixture
def folder(lab: LocalSnowflake) -> Path:
    """An empty stage."""
    path = lab.s3 / "bucket/in"
    path.mkdir(parents=True, exist_ok=True)
    for old in path.rglob("*"):
        old.unlink() if old.is_file() else None
    return path


@pytest.fixture
def load(lab: LocalSnowflake) -> Load:
    """Loads into a new table t (a integer, b varchar not null); returns the rows of the last statement."""

    def run(*statements: str, columns: str = "a integer, b varchar not null") -> list[tuple[Any, ...]]:
        first = ["use warehouse w", "use schema lab.public", f"create or replace table t ({columns})"]
        return lab.run([*first, *statements])[-1]

    return run


ROWS = "select * from t order by 1, 2"


def test_plain_csv(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x\n2,\\N\n3,z\n")
    with pytest.raises(connector.DatabaseError, match="NULL result in a non-nullable column"):
        load("copy into t from @s")
    (folder / "a.csv").write_text("1,x\n,z\n")
    assert load("copy into t from @s", ROWS) == [(1, "x"), (None, "z")]


def test_a_report_row_for_each_file(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x\n2,y\n")
    assert load("copy into t from @s") == [
        ("s3://bucket/in/a.csv", "LOADED", 2, 2, 1, 0, None, None, None, None),
    ]


def test_a_named_format_and_gzip_without_a_suffix(load: Load, folder: Path) -> None:
    (folder / "part").write_bytes(gzip.compress(b"a;b\n1;x\n"))
    assert load("copy into t from @s file_format = (format_name = semi)", ROWS) == [(1, "x")]
    assert load("copy into t from @s file_format = (format_name = 'lab.public.semi')", ROWS) == [(1, "x")]
    assert load("copy into t from @s/part file_format = semi", ROWS) == [(1, "x")]


def test_another_number_of_columns_is_an_error(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x,more\n")
    with pytest.raises(connector.DatabaseError, match="Number of columns in file") as refused:
        load("copy into t from @s")
    assert refused.value.errno == 100080
    loose = "copy into t from @s file_format = (type = csv error_on_column_count_mismatch = false)"
    assert load(loose, ROWS) == [(1, "x")]


def test_a_query_selects_and_computes_columns(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1\n2\n")
    query = "copy into t (a, b) from (select t.$1, 'row ' || metadata$file_row_number || $2 from @s t)"
    with pytest.raises(connector.DatabaseError, match="NULL result"):
        load(query)
    named = "copy into t (b, a) from (select metadata$filename || ':' || metadata$file_row_number, $1 from @s)"
    assert load(named, ROWS) == [(1, "in/a.csv:1"), (2, "in/a.csv:2")]


def test_json_values(load: Load, folder: Path) -> None:
    values = [{"n": 1, "list": [1, 2]}, {"n": "two"}]
    (folder / "a.json").write_text("".join(json.dumps(v) + "\n" for v in values))
    copy = "copy into t from (select $1 from @s) file_format = (type = json)"
    rows = load(copy, "select v:n::varchar, v:list[1]::integer from t order by 1", columns="v variant")
    assert rows == [("1", 2), ("two", None)]


def test_a_json_array_is_one_row_unless_stripped(load: Load, folder: Path) -> None:
    (folder / "a.json").write_text('[{"n": 1}, {"n": 2}]')
    count = "select count(*) from t"
    plain = "copy into t from @s file_format = (type = json)"
    stripped = "copy into t from @s file_format = (type = json strip_outer_array = true)"
    assert load(plain, count, columns="v variant") == [(1,)]
    assert load(stripped, count, columns="v variant") == [(2,)]


def test_dates_and_numbers_are_cast(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("2016-01-01 00:00:01,1.239\n")
    rows = load("copy into t from @s", "select * from t", columns="a timestamp_ntz, b number(5, 2)")
    assert rows[0][0] == datetime.datetime(2016, 1, 1, 0, 0, 1)
    assert float(rows[0][1]) == 1.24


def test_a_file_is_loaded_once_until_it_changes(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x\n")
    count = "select count(*) from t"
    assert load("copy into t from @s", "copy into t from @s") == [("Copy executed with 0 files processed.",)]
    assert load("copy into t from @s", "copy into t from @s force = true", count) == [(2,)]
    assert load("copy into t from @s", "truncate table t", "copy into t from @s", count) == [(1,)]
    assert load("copy into t from @s", "delete from t", "copy into t from @s", count) == [(0,)]
    load("copy into t from @s")
    (folder / "a.csv").write_text("2,y\n")
    assert load("copy into t from @s", ROWS) == [(2, "y")]


def test_files_and_pattern_select_files(load: Load, folder: Path) -> None:
    for name in ("a", "b", "c"):
        (folder / f"{name}.csv").write_text(f"1,{name}\n")
    assert load("copy into t from @s files = ('a.csv', 'c.csv')", ROWS) == [(1, "a"), (1, "c")]
    assert load("copy into t from @s pattern = '.*/[bc][.]csv'", ROWS) == [(1, "b"), (1, "c")]


def test_one_bad_file_rolls_back_the_copy(load: Load, folder: Path, lab: LocalSnowflake) -> None:
    (folder / "a.csv").write_text("1,x\n")
    (folder / "b.csv").write_text("two,y\n")
    with pytest.raises(connector.DatabaseError, match=r"File 'in/b\.csv'") as refused:
        load("copy into t from @s")
    assert refused.value.errno == 100038
    assert lab.run(["use warehouse w", "select count(*) from lab.public.t"])[1] == [(0,)]


def test_on_error_continue_and_skip_file(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x\ntwo,y\n3,z\n")
    (folder / "b.csv").write_text("4,w\n")
    continued = load("copy into t from @s on_error = continue")
    assert [row[1:6] for row in continued] == [("PARTIALLY_LOADED", 3, 2, 3, 1), ("LOADED", 1, 1, 1, 0)]
    assert load("copy into t from @s on_error = 'skip_file'", ROWS) == [(4, "w")]


def test_unknown_options_and_objects_are_errors(load: Load, folder: Path) -> None:
    for statement, message in {
        "copy into nothing from @s": "Object 'LAB.PUBLIC.NOTHING' does not exist",
        "copy into t from @nothing": "Stage 'LAB.PUBLIC.NOTHING' does not exist",
        "copy into t from @s file_format = (format_name = nothing)": "File format 'LAB.PUBLIC.NOTHING' does not exist",
        "copy into t from @s fource = true": "invalid parameter 'FOURCE'",
        "copy into t (a, c) from @s": "invalid identifier 'C'",
        "copy into t from (select $1 from @s)": "Insert value list does not match column list",
    }.items():
        with pytest.raises(connector.DatabaseError, match=message):
            load(statement)
    del folder


def test_a_missing_bucket_is_an_error(load: Load) -> None:
    with pytest.raises(connector.DatabaseError, match="The specified bucket does not exist: nowhere"):
        load("create stage if not exists lost url = 's3://nowhere'", "copy into t from @lost")


def test_list_returns_the_files(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("1,x\n")
    assert [row[:2] for row in load("list @s")] == [("s3://bucket/in/a.csv", "4")]


def test_a_stage_can_be_queried(load: Load, folder: Path) -> None:
    (folder / "a.csv").write_text("h;h\n1;x\n2;y\n")
    (folder / "b.csv").write_text("h;h\n3;z\n")
    query = "select t.$1::integer, $2, metadata$filename, metadata$file_row_number from @s (file_format => 'semi') t"
    assert load(f"{query} where t.$1::integer > 1 order by 1") == [(2, "y", "in/a.csv", 2), (3, "z", "in/b.csv", 1)]
    assert load("select count(*) from @s (file_format => 'semi', pattern => '.*b[.]csv')") == [(1,)]
    assert load("select $1 from @s/nothing") == []


def test_a_staged_json_file_can_be_queried(load: Load, folder: Path) -> None:
    (folder / "a.json").write_text('{"n": 1}\n{"n": 2}\n')
    form = "create or replace file format lines type = json"
    assert load(form, "select sum($1:n::integer) from @s (file_format => lines)") == [(3,)]
