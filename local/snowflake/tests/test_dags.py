"""The SQL of the project's DAGs in the local Snowflake, statement by statement, as Airflow's hook sends it."""

from __future__ import annotations

import re

import corpus
import pytest
from conftest import SQL, framework, objects, script
from server import LocalSnowflake

from emulator.sql.split_statements import split_statements

DAGS = SQL.parent / "airflow/dags/sql"
RAW = ("copy_raw_airline.sql", "copy_raw_nyc_taxi.sql")
ANALYTICS = (
    "create_analytics_calendar_date.sql",
    "create_analytics_airline.sql",
    "create_analytics_nyc_taxi.sql",
)


def statements(name: str, *, reload: bool = False) -> list[str]:
    """Renders the template of a file."""
    text = (DAGS / name).read_text()
    block = re.compile(r"\{%-? if params.reload -?%\}(.*?)\{%-? endif -?%\}", re.DOTALL)
    text = block.sub(lambda found: found[1] if reload else "", text)
    text = text.replace("{{ params.reload | lower }}", str(reload).lower())
    return split_statements(re.sub(r"\{\{.*?\}\}", "test", text))


@pytest.fixture(scope="module")
def loaded(cloud: LocalSnowflake) -> LocalSnowflake:
    corpus.put_files(cloud.s3)
    cloud.run([*framework(), *objects()])
    for name in (*RAW, *ANALYTICS):
        cloud.run(statements(name), "snowflake_user", role="etl", warehouse="load_wh", database="raw")
    return cloud


def count(cloud: LocalSnowflake, table: str) -> int:
    return int(cloud.run([f"select count(*) from {table}"], "snowflake_user", role="etl")[0][0][0])


def test_every_row_is_loaded(loaded: LocalSnowflake) -> None:
    assert count(loaded, "raw.public.airline_raw") == count(loaded, "analytics.public.airline") == 4
    assert count(loaded, "raw.public.nyc_taxi_raw") == count(loaded, "analytics.public.nyc_taxi") == 2
    assert count(loaded, "analytics.public.calendar_date") == 14000


@pytest.mark.parametrize("name", [*RAW, *ANALYTICS])
def test_a_second_run_adds_no_rows(loaded: LocalSnowflake, name: str) -> None:
    loaded.run(statements(name), "snowflake_user", role="etl", warehouse="load_wh", database="raw")
    test_every_row_is_loaded(loaded)


@pytest.mark.parametrize("name", RAW)
def test_a_reload_replaces_the_rows(loaded: LocalSnowflake, name: str) -> None:
    answers = loaded.run(statements(name, reload=True), "snowflake_user", role="etl")
    assert any(row[1] == "LOADED" for row in answers[2])
    test_every_row_is_loaded(loaded)


def test_the_answer_is_read_by_reporting(loaded: LocalSnowflake) -> None:
    query = script("query_analytics.sql", origin="ORD", from_year="2004", to_year="2008")
    assert [(quarter, float(delay)) for quarter, delay in loaded.run(query)[-1]] == [("Q2-2008", 7.5)]
