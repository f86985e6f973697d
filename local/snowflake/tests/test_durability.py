"""Committed data survives a stop and a kill."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import corpus
import pytest
import snowflake.connector.errors as connector
from conftest import framework, objects
from server import LocalSnowflake

COUNT = ["use warehouse load_wh", "select count(*) from raw.public.airline_raw"]


@pytest.fixture
def own(tmp_path: Path) -> Iterator[LocalSnowflake]:
    """A server that the test can kill."""
    server = LocalSnowflake(tmp_path)
    corpus.put_files(server.s3)
    server.start()
    server.run([*framework(), *objects()])
    yield server
    server.stop()


@pytest.mark.parametrize("end", [pytest.param("stop", marks=pytest.mark.full), "kill"])
def test_data_account_and_load_history_survive_a_restart(own: LocalSnowflake, end: str) -> None:
    own.run([corpus.COPY_AIRLINE, *corpus.ANALYTICS], "snowflake_user")
    own.run(
        [
            "create task raw.public.nightly schedule = '5 minute' as select 1",
            "create function raw.public.twice(n int) returns int as 'n * 2'",
        ]
    )
    shown = ["show grants to role reporting", "desc user snowflake_user", "desc table raw.public.nyc_taxi_raw"]
    shown += ["show tasks in account", "desc function raw.public.twice(number)"]
    before = own.run(shown)
    getattr(own, end)()
    own.start()
    assert own.run(shown) == before
    assert own.run([corpus.COPY_AIRLINE], "snowflake_user") == [[("Copy executed with 0 files processed.",)]]
    assert own.run(COUNT)[1] == [(4,)]
    again = own.run([*framework(), *objects()])
    assert all("already exists" in r[0][0] for r in again if "create" in str(r) or "already" in str(r))


@pytest.mark.full
def test_uncommitted_changes_are_lost_after_a_kill(own: LocalSnowflake) -> None:
    connection = own.connect("snowflake_user")
    for text in ("begin", corpus.COPY_AIRLINE):
        connection.cursor().execute(text)
    own.kill()
    own.start()
    connection.cursor().close()
    assert own.run(COUNT)[1] == [(0,)]
    # The load history is rolled back with the rows, so the files load.
    own.run([corpus.COPY_AIRLINE], "snowflake_user")
    assert own.run(COUNT)[1] == [(4,)]


@pytest.mark.full
def test_a_server_killed_during_writes_starts_again(own: LocalSnowflake) -> None:
    def write() -> None:
        try:
            with own.connect("snowflake_user") as connection:
                for number in range(10_000):
                    connection.cursor().execute(f"create or replace table raw.public.t{number % 7} as select 1 as n")
        except connector.Error:
            pass

    for pause in (0.4, 0.9, 1.3):
        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        writer.join(pause)
        own.kill()
        own.start()
        tables = [row[1] for row in own.run(["show tables in schema raw.public"])[0]]
        assert {"AIRLINE_RAW", "NYC_TAXI_RAW"} <= set(tables)
        for table in tables:
            own.run(["use role etl", "use warehouse load_wh", f"select * from raw.public.{table}"])


@pytest.mark.full
def test_a_session_from_before_a_restart_is_refused(own: LocalSnowflake) -> None:
    connection = own.connect()
    own.stop()
    own.start()
    with pytest.raises(connector.Error) as refused:
        connection.cursor().execute("select 1")
    assert refused.value.errno == 390111
