"""Explicit transactions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conftest import USE_LAB, rows
from server import Connection, LocalSnowflake

COUNT = "select count(*) from t"


@pytest.fixture
def session(cloud: LocalSnowflake) -> Iterator[Connection]:
    with cloud.open_session((*USE_LAB, "create or replace table t (n int)")) as opened:
        yield opened


@pytest.mark.parametrize("begin", ["begin", "begin transaction", "begin work name job", "start transaction name job"])
@pytest.mark.parametrize(("end", "kept"), [("rollback", 0), ("rollback work", 0), ("commit", 1), ("commit work", 1)])
def test_a_transaction_ends_with_commit_or_rollback(session: Connection, begin: str, end: str, kept: int) -> None:
    rows(session, begin)
    rows(session, "insert into t values (1)")
    assert rows(session, COUNT) == [(1,)]
    rows(session, end)
    assert rows(session, COUNT) == [(kept,)]


@pytest.mark.parametrize("ddl", ["create or replace table other (n int)", "create temporary table scratch (n int)"])
def test_a_definition_commits_the_transaction(session: Connection, ddl: str) -> None:
    rows(session, "begin")
    rows(session, "insert into t values (1)")
    rows(session, ddl)
    rows(session, "rollback")
    assert rows(session, COUNT) == [(1,)]


def test_truncate_is_part_of_the_transaction(session: Connection) -> None:
    rows(session, "insert into t values (1)")
    rows(session, "begin")
    rows(session, "insert into t values (2)")
    rows(session, "truncate table t")
    assert rows(session, COUNT) == [(0,)]
    rows(session, "rollback")
    assert rows(session, COUNT) == [(1,)]


def test_without_autocommit_a_write_begins_a_transaction(session: Connection) -> None:
    rows(session, "alter session set autocommit = false")
    rows(session, "insert into t values (1)")
    rows(session, "rollback")
    assert rows(session, COUNT) == [(0,)]


def test_a_request_of_several_statements_can_be_a_transaction(session: Connection) -> None:
    sql = "begin; delete from t; insert into t values (1), (2); commit"
    session.cursor().execute(sql, num_statements=0)
    rows(session, "rollback")
    assert rows(session, COUNT) == [(2,)]
