"""The project's three scripts, and the loads between them, in the local Snowflake."""

from __future__ import annotations

import decimal

import corpus
from conftest import framework, objects, script
from server import LocalSnowflake

COUNTS = [
    "select count(*) from raw.public.airline_raw",
    "select count(*) from raw.public.nyc_taxi_raw",
    "select count(*) from analytics.public.calendar_date",
    "select count(*) from analytics.public.airline",
    "select count(*) from analytics.public.nyc_taxi",
]


def test_the_scripts_run_and_run_again(cloud: LocalSnowflake) -> None:
    cloud.run([*framework(), *objects()])
    statements = [*framework(), *objects()]
    again = cloud.run(statements)
    created = [rows[0][0] for text, rows in zip(statements, again, strict=True) if text.startswith("create")]
    assert all(answer.endswith("already exists, statement succeeded.") for answer in created), created


def test_the_pipeline_loads_transforms_and_answers(cloud: LocalSnowflake) -> None:
    corpus.put_files(cloud.s3)
    cloud.run([corpus.COPY_AIRLINE, corpus.COPY_TAXI, *corpus.ANALYTICS], "snowflake_user")
    counts = cloud.run(["use warehouse load_wh", *COUNTS])[1:]
    assert [rows[0][0] for rows in counts] == [4, 2, 14000, 4, 2]
    query = script("query_analytics.sql", origin="ORD", from_year="2004", to_year="2008")
    assert cloud.run(query)[-1] == [("Q2-2008", decimal.Decimal("7.5"))]


def test_a_second_load_adds_nothing(cloud: LocalSnowflake) -> None:
    again = cloud.run([corpus.COPY_AIRLINE, corpus.COPY_TAXI], "snowflake_user")
    assert again == [[("Copy executed with 0 files processed.",)]] * 2


def test_the_scripts_keep_loaded_rows(cloud: LocalSnowflake) -> None:
    cloud.run([*framework(), *objects()])
    assert cloud.run(["use warehouse load_wh", COUNTS[0]])[1] == [(4,)]
