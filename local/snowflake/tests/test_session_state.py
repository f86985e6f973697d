"""Variables, IDENTIFIER(…), parameters, context functions and chains of statements."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import snowflake.connector.errors as connector
from conftest import USE_LAB, rows
from server import Connection, LocalSnowflake


@pytest.fixture
def session(cloud: LocalSnowflake) -> Iterator[Connection]:
    table = ("create or replace table names (id int, text varchar)", "insert into names values (1, 'one'), (2, 'two')")
    with cloud.open_session((*USE_LAB, *table), paramstyle="qmark") as opened:
        yield opened


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select count(*) from identifier('names')", 2),
        ("select count(*) from identifier('lab.public.names') n where n.id = 1", 1),
        ("select count(*) from identifier($table_name)", 2),
        ("select count(*) from table($table_name)", 2),
        ("select count(*) from table('lab.public.names') t where t.id > 1", 1),
        ("select max(identifier('id')) from names", 2),
        ("select identifier('upper')('a')", "A"),
        ("select count(*) from identifier('\"NAMES\"')", 2),
    ],
)
def test_identifier_stands_for_a_name(session: Connection, sql: str, expected: object) -> None:
    rows(session, "set table_name = 'lab.public.names'")
    assert rows(session, sql) == [(expected,)]


def test_identifier_takes_bound_values_beside_other_bound_values(session: Connection) -> None:
    sql = "select ?, count(*) from identifier(?) where id = ?"
    assert rows(session, sql, "x", "names", 2) == [("x", 1)]
    assert rows(session, "select count(*) from identifier(:1)", "names") == [(2,)]


def test_identifier_stands_in_every_kind_of_statement(session: Connection) -> None:
    rows(session, "set (new_role, new_schema) = ('analyst', 'lab.mart')")
    for text in (
        "create role if not exists identifier($new_role)",
        "create schema if not exists identifier($new_schema)",
        "use schema identifier('lab.mart')",
        "create table if not exists identifier('lab.mart.t') (n int)",
        "grant usage on schema identifier($new_schema) to role identifier($new_role)",
        "alter table identifier('t') add column m int",
        "insert into identifier('t') (n) values (1)",
        "comment on table identifier('t') is 'text'",
        "truncate table identifier('t')",
    ):
        rows(session, text)
    assert [row[1] for row in rows(session, "show tables in schema identifier($new_schema)")] == ["T"]
    rows(session, "drop table identifier('lab.mart.t')")
    assert rows(session, "show tables in schema identifier($new_schema)") == []


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("select * from identifier('a;b')", "syntax error"),
        ("select * from identifier('names where 1=1')", "syntax error"),
        ("select * from identifier($missing)", r"Session variable '\$MISSING' does not exist"),
        ("select $missing", r"Session variable '\$MISSING' does not exist"),
        ("select * from identifier('a' || 'b')", "IDENTIFIER of anything but"),
        ("select * from identifier(?)", "Bind variable not set"),
        ("set a = 1, b = 2", "SET of this form"),
        ("set (a, b) = (1, 2, 3)", "one row of 2 values"),
        (f"set a = '{'x' * 257}'", "exceeds size limit"),
    ],
)
def test_a_name_or_variable_that_cannot_be_resolved_is_refused(session: Connection, sql: str, message: str) -> None:
    with pytest.raises(connector.Error, match=message):
        session.cursor().execute(sql)


def test_variables_are_set_together_shown_and_unset(session: Connection) -> None:
    rows(session, "set (first, second) = (1, 'two')")
    rows(session, "set (low, high) = (select min(id), max(id) from names)")
    rows(session, "set third = (select max(text) from names)")
    assert rows(
        session, "select $first + 1, $second, $low, $high, $third, getvariable('SECOND'), getvariable('X')"
    ) == [(2, "two", 1, 2, "two", "two", None)]
    shown = [(row[3], row[4], row[5]) for row in rows(session, "show variables like '%ir%'")]
    assert shown == [("FIRST", "1", "fixed"), ("THIRD", "two", "text")]
    rows(session, "unset (first, second)")
    rows(session, "unset third")
    assert [row[3] for row in rows(session, "show variables")] == ["HIGH", "LOW"]


def test_variables_are_literals_in_other_statements(session: Connection) -> None:
    rows(session, "set (text, size) = ('it''s', 'SMALL')")
    rows(session, "create or replace warehouse other warehouse_size = $size comment = $text")
    shown = rows(session, "show warehouses like 'other'")[0]
    assert "Small" in shown
    assert "it's" in shown


def test_parameters_are_those_of_the_session_else_of_the_account(cloud: LocalSnowflake) -> None:
    zone = "select to_char(current_timestamp(), 'TZH') is not null, current_timestamp()::timestamp_ntz"
    with cloud.connect() as one, cloud.connect() as other:
        first, second = rows(one, zone)[0][1], rows(one, "select sysdate()")[0][0]
        assert 6.5 < (second - first).total_seconds() / 3600 < 8.5
        rows(other, "alter account set timezone = 'Asia/Tokyo'")
        assert rows(one, "select timediff(hour, sysdate(), current_timestamp()::timestamp_ntz)") == [(9,)]
        rows(one, "alter session set timezone = 'UTC'")
        assert rows(one, "select timediff(hour, sysdate(), current_timestamp()::timestamp_ntz)") == [(0,)]
        rows(one, "alter session unset timezone")
        rows(other, "alter account unset timezone")
        assert abs(rows(one, "select timediff(hour, sysdate(), current_timestamp()::timestamp_ntz)")[0][0]) in (7, 8)


def test_a_user_has_parameters_of_its_own(cloud: LocalSnowflake) -> None:
    hours = "select timediff(hour, sysdate(), current_timestamp()::timestamp_ntz)"
    with cloud.connect() as admin:
        rows(admin, "alter user deploy_user set timezone = 'Asia/Tokyo'")
        with cloud.connect() as other:
            assert rows(other, hours) == [(9,)]
        rows(admin, "alter user deploy_user unset timezone")
        with pytest.raises(connector.Error, match="invalid value"):
            rows(admin, "alter user deploy_user set timezone = 'Mars/Olympus'")


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("alter session set no_such = 1", "invalid property 'NO_SUCH' for 'SESSION'"),
        ("alter session unset no_such", "invalid property 'NO_SUCH' for 'SESSION'"),
        ("alter session set timezone = 'Mars/Olympus'", "invalid value"),
        ("alter session set autocommit = maybe", "invalid value"),
        ("alter session set week_start = 3", "WEEK_START = 3' in the local Snowflake"),
    ],
)
def test_a_parameter_without_effect_is_refused(session: Connection, sql: str, message: str) -> None:
    with pytest.raises(connector.Error, match=message):
        session.cursor().execute(sql)


def test_context_functions_show_roles(cloud: LocalSnowflake, session: Connection) -> None:
    for text in ("create role if not exists r1", "create role if not exists r2"):
        rows(session, text)
    for role in ("r1", "r2"):
        rows(session, f"grant role {role} to user deploy_user")
    sql = "select current_secondary_roles(), current_available_roles(), is_role_in_session('R2')"
    for chosen, value, roles, in_session in (
        ("none", "NONE", "", False),
        ("r1, r2", "", "R1,R2", True),
        ("all", "ALL", "R1,R2,SECURITYADMIN,SYSADMIN", True),
    ):
        rows(session, "use role accountadmin")
        rows(session, f"use secondary roles {chosen}")
        secondary, available, found = rows(session, sql)[0]
        assert json.loads(secondary) == {"roles": roles, "value": value}
        assert {"R1", "R2", "PUBLIC", "ACCOUNTADMIN"} <= set(json.loads(available))
        assert found is in_session
    with pytest.raises(connector.Error, match="does not exist"):
        session.cursor().execute("use secondary roles r1, nothing")


def test_a_chain_reads_the_results_of_its_earlier_statements(session: Connection) -> None:
    assert rows(session, 'show tables like \'names\' ->> select "name", "kind" from $1') == [("NAMES", "TABLE")]
    sql = """
      select 1 as n ->> insert into names select n + 9, 'ten' from $1
      ->> select (select "number of rows inserted" from $1), n from $2
    """
    assert rows(session, sql) == [(1, 1)]
    assert rows(session, "select text from names where id = 10") == [("ten",)]
    with pytest.raises(connector.Error, match=r"Result '\$2' does not exist"):
        session.cursor().execute("select 1 ->> select * from $2")


def test_result_scan_reads_an_earlier_result(session: Connection) -> None:
    cursor = session.cursor()
    cursor.execute("show tables like 'names'")
    shown = cursor.sfqid
    assert rows(session, 'select "name" from table(result_scan(last_query_id()))') == [("NAMES",)]
    assert rows(session, f"select count(*) from table(result_scan('{shown}')) r") == [(1,)]
