"""What a login does not open: files of the machine, and other users' results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
import snowflake.connector.errors as connector
from server import LocalSnowflake
from snowflake.connector import SnowflakeConnection

from emulator.buckets import Buckets
from emulator.lake import Lake

SECRET = "a text that only this machine's owner reads"


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file beside the server's own folders."""
    path = tmp_path_factory.mktemp("host") / "secret.csv"
    path.write_text(f"{SECRET}\n")
    return path


@pytest.fixture(scope="module")
def lab(cloud: LocalSnowflake, secret: Path) -> Iterator[LocalSnowflake]:
    bucket = cloud.s3 / "bucket"
    bucket.mkdir(parents=True)
    (bucket / "a.csv").write_text("harmless\n")
    (bucket / "link.csv").symlink_to(secret)
    cloud.run(
        [
            "create database lab",
            "create warehouse w",
            "create table lab.public.t (a varchar)",
            "create stage lab.public.s url = 's3://bucket'",
        ]
    )
    yield cloud


@pytest.fixture(scope="module")
def attacker(lab: LocalSnowflake) -> Iterator[SnowflakeConnection]:
    """A session with every right in the account."""
    with lab.connect() as connection:
        for sql in ("use warehouse w", "use schema lab.public"):
            connection.cursor().execute(sql)
        yield connection


def fails(attacker: SnowflakeConnection, sql: str) -> None:
    with pytest.raises(connector.Error) as failed:
        attacker.cursor().execute(sql)
    assert SECRET not in str(failed.value)


@pytest.mark.parametrize(
    "source",
    [
        "read_csv('{file}')",
        "read_text('{file}')",
        "read_blob('{file}')",
        "read_json_objects('{file}')",
        "read_parquet('{file}')",
        "table(read_text('{file}'))",
        "lateral read_text('{file}')",
        "t, lateral read_text('{file}')",
        "lab.public.read_text('{file}')",
        "sniff_csv('{file}')",
        "glob('/root/*')",
        "query('select * from read_text(''{file}'')')",
        "query_table('t')",
        "table(lab.public.read_text('{file}'))",
        "identifier('read_text(''{file}'')')",
        "'{file}'",
        '"{file}"',
        "duckdb_settings()",
        "pragma_database_list()",
    ],
)
def test_no_source_of_a_query_reads_a_file(attacker: SnowflakeConnection, secret: Path, source: str) -> None:
    source = source.format(file=secret)
    for sql in (
        f"select * from {source}",
        f"select 1 where exists (select * from {source})",
        f"create or replace table lab.public.stolen as select * from {source}",
        f"create or replace view lab.public.stolen as select * from {source}",
        f"insert into lab.public.t select * from {source}",
        f"set x = (select max(1) from {source})",
        f"copy into lab.public.t from (select (select max(1) from {source}) from @lab.public.s)",
    ):
        fails(attacker, sql)


@pytest.mark.parametrize(
    "sql",
    [
        "copy into '{folder}/x.csv' from lab.public.t",
        "copy into lab.public.t from '{file}'",
        "copy into lab.public.t from 'file://{file}'",
        "copy lab.public.t to '{folder}/x.csv'",
        "insert overwrite directory '{folder}' select 1",
        "export database '{folder}'",
        "attach '{folder}/x.db' as x",
        "install httpfs",
        "load httpfs",
        "pragma database_list",
        "call pragma_version()",
        "set enable_external_access = true",
        "reset lock_configuration",
        "select getenv('HOME')",
        "execute immediate 'select 1'",
        "create function f() as table select * from read_text('{file}')",
        "create macro f() as table select * from read_text('{file}')",
        "create secret s (type s3)",
        "put file://{file} @lab.public.s",
        "get @lab.public.s file://{folder}",
        "create stage lab.public.x url = 'file://{folder}'",
        "create stage lab.public.x url = '{folder}'",
        "alter stage lab.public.s set url = 'file://{folder}'",
        'create database "../x"',
    ],
)
def test_no_statement_opens_a_file(attacker: SnowflakeConnection, secret: Path, sql: str) -> None:
    before = sorted(path.name for path in secret.parent.iterdir())
    # The engine takes a variable for one of the session's, so that SET changes none of its own settings.
    statement = sql.format(file=secret, folder=secret.parent)
    if not statement.startswith("set "):
        fails(attacker, statement)
    else:
        attacker.cursor().execute(statement)
        fails(attacker, f"select * from read_text('{secret}')")
    assert sorted(path.name for path in secret.parent.iterdir()) == before


@pytest.mark.parametrize(
    "sql",
    [
        "select * from read_text('{file}')",
        "select * from query('select * from read_text(''{file}'')')",
        "copy (select 1) to '{folder}/x.csv'",
        "attach '{folder}/x.db' as x",
        "install httpfs",
        "load httpfs",
        "set global enable_external_access = true",
        "reset global lock_configuration",
    ],
)
def test_the_engine_refuses_by_itself(tmp_path: Path, secret: Path, sql: str) -> None:
    lake = Lake(tmp_path, Buckets(tmp_path / "s3"))
    with pytest.raises(duckdb.Error, match=r"disabled by configuration|disabled through|has been locked"):
        lake.root.cursor().execute(sql.format(file=secret, folder=secret.parent))


@pytest.mark.parametrize("bucket", [".", "..", "../host", "bucket/../..", "/etc", "%2e%2e", "bucket\\..", "~"])
def test_a_stage_does_not_leave_the_buckets(lab: LocalSnowflake, bucket: str) -> None:
    lab.run([f"create or replace stage lab.public.elsewhere url = 's3://{bucket}/'"])
    try:
        with lab.connect() as connection:
            assert connection.cursor().execute("list @lab.public.elsewhere").fetchall() == []
    except connector.Error as error:
        assert "The specified bucket does not exist" in str(error)


@pytest.mark.parametrize("path", ["../../", "../../../../etc/passwd", "/etc/passwd", "..%2f..", "./"])
def test_a_path_does_not_leave_its_stage(lab: LocalSnowflake, path: str) -> None:
    assert lab.run([f"list '@lab.public.s/{path}'"]) == [[]]


def test_a_link_in_a_bucket_leads_nowhere(lab: LocalSnowflake) -> None:
    listed, rows = lab.run(["list @lab.public.s", "select $1 from @lab.public.s"], warehouse="w")
    assert [row[0] for row in listed] == ["s3://bucket/a.csv"]
    assert rows == [("harmless",)]


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("select count(*) from table(generator(rowcount => 3))", [(3,)]),
        ("select count(*) from identifier('lab.public.t')", [(0,)]),
        ("select count(*) from identifier('t') x", [(0,)]),
        ("select * from (values (1), (2)) v", [(1,), (2,)]),
        ("select $1 from @lab.public.s/a.csv", [("harmless",)]),
        ("select $1 from '@lab.public.s/a.csv'", [("harmless",)]),
        ("select f.value::int from table(flatten(input => parse_json('[7]'))) f", [(7,)]),
        ("select f.value::int from t, lateral flatten(input => parse_json('[7]')) f", []),
        ("with q as (select 1 as n) select n from q, lateral (select 2) x", [(1,)]),
        ("select count(*) > 0 from information_schema.tables", [(True,)]),
    ],
)
def test_what_snowflake_has_still_works(lab: LocalSnowflake, sql: str, rows: list[tuple[object, ...]]) -> None:
    assert lab.run(["use warehouse w", "use schema lab.public", sql])[2] == rows


def test_set_reads_only_what_its_user_may(lab: LocalSnowflake) -> None:
    lab.run(
        ["create role nobody", "grant role nobody to user deploy_user", "grant usage on warehouse w to role nobody"]
    )
    with pytest.raises(connector.Error, match="does not exist or not authorized"):
        lab.run(["use role nobody", "use secondary roles none", "set x = (select count(*) from lab.public.t)"])


def test_the_result_of_another_users_query_is_not_scanned(lab: LocalSnowflake) -> None:
    lab.run(["create user other password = 'x'"])
    with lab.connect() as mine, lab.connect("other", password="x") as theirs:
        for connection in (mine, theirs):
            query = connection.cursor().execute("select 7 as n").sfqid
            scan = f"select * from table(result_scan('{query}'))"
            for _ in range(2):
                assert connection.cursor().execute(scan).fetchall() == [(7,)]
        with pytest.raises(connector.Error, match=f"Statement {query} not found"):
            mine.cursor().execute(scan)
