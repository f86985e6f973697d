"""The SQL of the project's DAGs in the local Snowflake."""

from __future__ import annotations

import gzip
import json
import re
import threading
from typing import Any

import corpus
import pytest
from conftest import SQL, framework, objects, script
from server import LocalSnowflake

DAGS = SQL.parent / "airflow/dags/sql"
RAW = ("copy_raw_airline.sql", "copy_raw_nyc_taxi.sql")
ANALYTICS = (
    "create_analytics_calendar_date.sql",
    "create_analytics_airline.sql",
    "create_analytics_nyc_taxi.sql",
)


def render(name: str, *, reload: bool = False) -> str:
    """Renders the template of a file."""
    text = (DAGS / name).read_text()
    block = re.compile(r"\{%-? if params.reload -?%\}(.*?)\{%-? endif -?%\}", re.DOTALL)
    text = block.sub(lambda found: found[1] if reload else "", text)
    text = text.replace("{{ params.reload | lower }}", str(reload).lower())
    return re.sub(r"\{\{.*?\}\}", "test", text)


def run(cloud: LocalSnowflake, name: str, *, reload: bool = False) -> list[list[tuple[Any, ...]]]:
    """Sends a file as one request, and returns the rows of each statement."""
    answers = []
    with cloud.connect("snowflake_user", role="etl", warehouse="load_wh", database="raw") as connection:
        cursor = connection.cursor()
        cursor.execute(render(name, reload=reload), num_statements=0)
        while True:
            answers.append(list(cursor.fetchall()))
            if not cursor.nextset():
                return answers


@pytest.fixture(scope="module")
def loaded(cloud: LocalSnowflake) -> LocalSnowflake:
    corpus.put_files(cloud.s3)
    cloud.run([*framework(), *objects()])
    for name in (*RAW, *ANALYTICS):
        run(cloud, name)
    return cloud


def count(cloud: LocalSnowflake, table: str) -> int:
    return int(cloud.run([f"select count(*) from {table}"], "snowflake_user", role="etl")[0][0][0])


def test_every_row_is_loaded(loaded: LocalSnowflake) -> None:
    assert count(loaded, "raw.public.airline_raw") == count(loaded, "analytics.public.airline") == 4
    assert count(loaded, "raw.public.nyc_taxi_raw") == count(loaded, "analytics.public.nyc_taxi") == 2
    assert count(loaded, "analytics.public.calendar_date") == 14000


@pytest.mark.parametrize("name", [*RAW, *ANALYTICS])
def test_a_second_run_adds_no_rows(loaded: LocalSnowflake, name: str) -> None:
    run(loaded, name)
    test_every_row_is_loaded(loaded)


@pytest.mark.parametrize("name", RAW)
def test_a_reload_replaces_the_rows(loaded: LocalSnowflake, name: str) -> None:
    answers = run(loaded, name, reload=True)
    assert any(row[1] == "LOADED" for row in answers[2])
    test_every_row_is_loaded(loaded)


def test_the_answer_is_read_by_reporting(loaded: LocalSnowflake) -> None:
    query = script("query_analytics.sql", origin="ORD", from_year="2004", to_year="2008")
    assert [(quarter, float(delay)) for quarter, delay in loaded.run(query)[-1]] == [("Q2-2008", 7.5)]


def write_flights(cloud: LocalSnowflake, file: str, flights: list[dict[str, object]]) -> None:
    text = "".join(json.dumps(row) + "\n" for row in flights)
    path = cloud.s3 / "snowflake-lab/public/datasets" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()) if file.endswith(".gz") else text.encode())


def test_a_changed_file_replaces_its_old_rows(loaded: LocalSnowflake) -> None:
    write_flights(loaded, "airline/b.json.gz", [corpus.flight(5, 1), corpus.flight(6, 2), corpus.flight(7, 3)])
    run(loaded, RAW[0])
    days = "select src:DayofMonth::int from raw.public.airline_raw order by 1"
    assert loaded.run([days], "snowflake_user")[0] == [(1,), (2,), (5,), (6,), (7,)]
    run(loaded, RAW[0])
    assert count(loaded, "raw.public.airline_raw") == 5
    write_flights(loaded, "airline/b.json.gz", [corpus.flight(3, 5), corpus.flight(4, 7, "JFK")])
    run(loaded, RAW[0], reload=True)
    assert count(loaded, "raw.public.airline_raw") == 4


def test_rows_of_a_folder_with_a_longer_name_are_not_loaded(loaded: LocalSnowflake) -> None:
    write_flights(loaded, "airline_x/c.json", [corpus.flight(9, 9)])
    run(loaded, RAW[0])
    assert count(loaded, "raw.public.airline_raw") == 4


def test_a_rebuild_reads_an_empty_or_unknown_number_as_null(loaded: LocalSnowflake) -> None:
    flights = [corpus.flight(8, ""), corpus.flight(9, "NA"), corpus.flight(10, 3) | {"Year": ""}]
    write_flights(loaded, "airline/d.json", flights)
    run(loaded, RAW[0])
    run(loaded, ANALYTICS[1])
    delays = "select dep_delay from analytics.public.airline where day_of_month in (8, 9, 10)"
    assert loaded.run([delays], "snowflake_user")[0] == [(None,), (None,)]
    (loaded.s3 / "snowflake-lab/public/datasets/airline/d.json").unlink()
    run(loaded, RAW[0], reload=True)
    run(loaded, ANALYTICS[1])


def test_tail_numbers_are_texts(loaded: LocalSnowflake) -> None:
    flights = [corpus.flight(11, 1) | {"TailNum": "N12345"}, corpus.flight(12, 2) | {"TailNum": "NA"}]
    write_flights(loaded, "airline/e.json", flights)
    run(loaded, RAW[0])
    run(loaded, ANALYTICS[1])
    numbers = "select tail_num from analytics.public.airline where day_of_month in (11, 12) order by day_of_month"
    assert loaded.run([numbers], "snowflake_user")[0] == [("N12345",), (None,)]
    (loaded.s3 / "snowflake-lab/public/datasets/airline/e.json").unlink()
    run(loaded, RAW[0], reload=True)
    run(loaded, ANALYTICS[1])


def test_load_times_are_in_utc(loaded: LocalSnowflake) -> None:
    ages = "select max(abs(timediff(minute, create_ts, sysdate()))) from {}"
    for table in ("raw.public.airline_raw", "analytics.public.airline", "analytics.public.calendar_date"):
        assert loaded.run([ages.format(table)], "snowflake_user")[0][0][0] < 30


def test_a_task_that_is_killed_blocks_no_later_reload(loaded: LocalSnowflake) -> None:
    """The request continues without its client, and ends its transaction."""
    killed = loaded.connect("snowflake_user", role="etl", warehouse="load_wh", database="raw")
    killed.cursor().execute_async(render(RAW[0], reload=True), num_statements=0)
    reload = threading.Thread(target=run, args=(loaded, RAW[0]), kwargs={"reload": True})
    reload.start()
    reload.join(30)
    assert not reload.is_alive()
    assert count(loaded, "raw.public.airline_raw") == 4
