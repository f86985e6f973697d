"""The project's three scripts, and the loads between them, in the local Snowflake."""

from __future__ import annotations

import decimal

import corpus
import pytest
import snowflake.connector.errors as connector
from conftest import framework, objects, script
from server import SERVICE_KEY, KeyPair, LocalSnowflake, new_key

COUNTS = [
    "select count(*) from raw.public.airline_raw",
    "select count(*) from raw.public.nyc_taxi_raw",
    "select count(*) from analytics.public.calendar_date",
    "select count(*) from analytics.public.airline",
    "select count(*) from analytics.public.nyc_taxi",
]


@pytest.fixture(scope="module")
def installed(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run([*framework(), *objects()])
    return cloud


@pytest.fixture(scope="module")
def loaded(installed: LocalSnowflake) -> LocalSnowflake:
    corpus.put_files(installed.s3)
    installed.run([corpus.COPY_AIRLINE, corpus.COPY_TAXI, *corpus.ANALYTICS], "snowflake_user")
    return installed


def test_the_scripts_run_again(installed: LocalSnowflake) -> None:
    statements = [*framework(), *objects()]
    again = installed.run(statements)
    created = [rows[0][0] for text, rows in zip(statements, again, strict=True) if text.startswith("create")]
    assert all(answer.endswith("already exists, statement succeeded.") for answer in created), created


def test_the_pipeline_loads_transforms_and_answers(loaded: LocalSnowflake) -> None:
    counts = loaded.run(["use warehouse load_wh", *COUNTS])[1:]
    assert [rows[0][0] for rows in counts] == [4, 2, 14000, 4, 2]
    query = script("query_analytics.sql", origin="ORD", from_year="2004", to_year="2008")
    assert loaded.run(query)[-1] == [("Q2-2008", decimal.Decimal("7.5"))]


def test_a_second_load_adds_nothing(loaded: LocalSnowflake) -> None:
    again = loaded.run([corpus.COPY_AIRLINE, corpus.COPY_TAXI], "snowflake_user")
    assert again == [[("Copy executed with 0 files processed.",)]] * 2


def test_the_scripts_keep_loaded_rows(loaded: LocalSnowflake) -> None:
    loaded.run([*framework(), *objects()])
    assert loaded.run(["use warehouse load_wh", COUNTS[0]])[1] == [(4,)]


def test_a_rotated_key_comes_beside_the_old_one_until_the_rotation_is_finished(installed: LocalSnowflake) -> None:
    old, new, latest = SERVICE_KEY, new_key(), new_key()

    def can_log_in(key: KeyPair) -> bool:
        try:
            installed.connect("snowflake_user", private_key=key.private).close()
        except connector.Error:
            return False
        return True

    for before, after in ((old, new), (new, latest)):
        for _ in range(2):
            installed.run(script("setup_framework.sql", snowflake_user_public_key=after.body))
            assert can_log_in(before)
            assert can_log_in(after)
        for _ in range(2):
            installed.run(script("finish_key_rotation.sql", snowflake_user_public_key=after.body))
            assert not can_log_in(before)
            assert can_log_in(after)
    for name in ("setup_framework.sql", "finish_key_rotation.sql"):
        installed.run(script(name, snowflake_user_public_key=old.body))


def test_a_table_of_an_older_version_gets_the_new_column(loaded: LocalSnowflake) -> None:
    drop = "alter table raw.public.airline_raw drop column src_file_last_modified"
    loaded.run(["use role etl", drop])
    loaded.run(objects())
    column = "select src_file_last_modified from raw.public.airline_raw"
    assert loaded.run(["use warehouse load_wh", column])[1] == [(None,)] * 4
