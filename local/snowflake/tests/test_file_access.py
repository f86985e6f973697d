"""SQL cannot read files of the machine, nor results of other users."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
import snowflake.connector.errors as connector
from server import LocalSnowflake
from snowflake.connector import SnowflakeConnection

from emulator.storage.duckdb_store import DuckDBStore
from emulator.storage.s3_folder import S3Folder

SECRET = "a text that only this machine's owner reads"


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file outside the server's folders."""
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
    """A session with all privileges."""
    with lab.open_session(("use warehouse w", "use schema lab.public")) as opened:
        yield opened


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
        f"create or replace table lab.public.stolen clone {source}",
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
        "select current_setting('secret_directory')",
        "explain select * from read_text('{file}')",
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
    # SET changes variables of the session, not settings of DuckDB.
    statement = sql.format(file=secret, folder=secret.parent)
    if not statement.startswith("set "):
        fails(attacker, statement)
    else:
        attacker.cursor().execute(statement)
        fails(attacker, f"select * from read_text('{secret}')")
    assert sorted(path.name for path in secret.parent.iterdir()) == before


def test_a_clone_reads_no_file_of_the_server(lab: LocalSnowflake, attacker: SnowflakeConnection) -> None:
    for file in ("account.json", "LAB.db"):
        fails(attacker, f'create or replace table lab.public.stolen clone "{lab.folder}/data/{file}"')


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
def test_duckdb_itself_refuses_files(tmp_path: Path, secret: Path, sql: str) -> None:
    store = DuckDBStore(tmp_path, S3Folder(tmp_path / "s3"))
    with pytest.raises(duckdb.Error, match=r"disabled by configuration|disabled through|has been locked"):
        store.connection.cursor().execute(sql.format(file=secret, folder=secret.parent))


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


def test_a_link_out_of_a_bucket_is_ignored(lab: LocalSnowflake) -> None:
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
def test_snowflakes_own_sources_work(lab: LocalSnowflake, sql: str, rows: list[tuple[object, ...]]) -> None:
    assert lab.run(["use warehouse w", "use schema lab.public", sql])[2] == rows


@pytest.fixture(scope="module")
def stranger(lab: LocalSnowflake) -> Iterator[SnowflakeConnection]:
    """A session that can use lab.public and create tables in its own schema, but cannot read lab.public's tables."""
    lab.run(
        [
            "create role stranger",
            "create user stranger password = 'x' default_role = stranger default_warehouse = w",
            "grant role stranger to user stranger",
            "grant usage on warehouse w to role stranger",
            "grant usage on database lab to role stranger",
            "grant usage on schema lab.public to role stranger",
            "create database hidden",
            "create table hidden.public.t as select 'hidden row' as a",
            "create table lab.public.hidden as select 'hidden row' as a",
            "create database own",
            "create schema own.mine",
            "grant ownership on schema own.mine to role stranger",
            "grant usage on database own to role stranger",
        ],
        warehouse="w",
    )
    tables = ("create table own.mine.kept (a int)", "create table own.mine.c clone own.mine.kept")
    with lab.open_session(("use schema lab.public", *tables), "stranger", password="x") as opened:
        yield opened


@pytest.mark.parametrize(
    "sql",
    [
        "with hidden as (select * from hidden) select * from hidden",
        "with a as (select * from hidden), hidden as (select 1 as b) select * from a",
        "select b.* from (with hidden as (select 1 as c) select * from hidden) a, hidden b",
        "select (with hidden as (select 1 as c) select max(c) from hidden), a from hidden",
        "set x = (with hidden as (select * from hidden) select max(a) from hidden)",
        "create or replace table own.mine.t as with hidden as (select * from hidden) select * from hidden",
        "create or replace view own.mine.v as with hidden as (select * from hidden) select * from hidden",
        "create or replace table own.mine.t clone hidden",
        "create or replace table own.mine.t clone hidden.public.t",
        "select * from _fs_global._fs_information_schema._fs_columns_ext",
        "select * from lab._fs_information_schema.loaded_files",
        "select * from hidden._fs_information_schema._fs_columns",
        "select * from hidden.information_schema.columns",
        "select * from temp.information_schema.tables",
        "select * from temp.pg_catalog.pg_tables",
        'select * from "temp"."main"."STAGED_1"',
        "explain select * from hidden",
        "show columns in table hidden",
        "show columns in table hidden.public.t",
        "show columns in database hidden",
        "show objects in schema hidden.public",
    ],
)
def test_no_statement_bypasses_the_grants(stranger: SnowflakeConnection, sql: str) -> None:
    with pytest.raises(connector.ProgrammingError, match="does not exist or not authorized"):
        stranger.cursor().execute(sql)


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("with hidden as (select 1 as b) select * from hidden", [(1,)]),
        ("with a as (select 1 as b), hidden as (select b + 1 as b from a) select * from hidden", [(2,)]),
        ("with Hidden as (select 1 as b) select * from (select * from hidden) x", [(1,)]),
        ("with hidden as (select 1 as b) select (select max(b) from hidden)", [(1,)]),
        (
            "with recursive hidden as (select 1 as b union all select b + 1 from hidden where b < 3)"
            " select max(b) from hidden",
            [(3,)],
        ),
        ("create or replace table own.mine.t (a int references hidden (a))", None),
        ("create or replace table own.mine.copied clone own.mine.kept", None),
        ("select count(*) from own.information_schema.tables where table_name = 'C'", [(1,)]),
        ("select count(*) > 0 from information_schema.tables", [(True,)]),
        ("show columns in table own.mine.c", None),
        ("show objects in schema own.mine", None),
        ("show columns", None),
    ],
)
def test_granted_statements_work(
    stranger: SnowflakeConnection, sql: str, rows: list[tuple[object, ...]] | None
) -> None:
    found = stranger.cursor().execute(sql).fetchall()
    assert rows is None or found == rows


def test_set_requires_privileges(lab: LocalSnowflake) -> None:
    lab.run(
        ["create role nobody", "grant role nobody to user deploy_user", "grant usage on warehouse w to role nobody"]
    )
    with pytest.raises(connector.Error, match="does not exist or not authorized"):
        lab.run(["use role nobody", "use secondary roles none", "set x = (select count(*) from lab.public.t)"])


def test_result_scan_does_not_find_another_users_query(lab: LocalSnowflake) -> None:
    lab.run(["create user other password = 'x'"])
    with lab.connect() as mine, lab.connect("other", password="x") as theirs:
        for connection in (mine, theirs):
            query = connection.cursor().execute("select 7 as n").sfqid
            scan = f"select * from table(result_scan('{query}'))"
            for _ in range(2):
                assert connection.cursor().execute(scan).fetchall() == [(7,)]
        with pytest.raises(connector.Error, match=f"Statement {query} not found"):
            mine.cursor().execute(scan)
