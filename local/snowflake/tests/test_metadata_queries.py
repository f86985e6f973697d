"""INFORMATION_SCHEMA, the query history, EXPLAIN and SHOW USER FUNCTIONS."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import snowflake.connector.errors as connector
from conftest import rows
from server import Connection, LocalSnowflake

HISTORY = "select {} from table(information_schema.query_history_by_session(result_limit => 1000)) {}"


@pytest.fixture(scope="module")
def session(cloud: LocalSnowflake) -> Iterator[Connection]:
    statements = (
        "create database lab data_retention_time_in_days = 1",
        "create warehouse w",
        "create schema lab.mart with managed access comment = 'marts'",
        "create table lab.mart.sales (id int not null, name varchar(20) default 'x', price number(10, 2))",
        "insert into lab.mart.sales (id) values (1), (2)",
        "create view lab.mart.names as select name from lab.mart.sales",
        "create temporary table lab.mart.scratch (n int)",
        "create role reader",
        "grant role reader to user deploy_user",
        "grant usage on database lab to role reader",
        "grant usage on warehouse w to role reader",
        "grant usage on schema lab.mart to role reader",
        "grant select on view lab.mart.names to role reader",
    )
    with cloud.open_session(statements) as opened:
        yield opened


def test_tables_have_rows_and_bytes(session: Connection) -> None:
    sql = """
      select table_name, table_type, row_count, bytes > 0, is_temporary, table_owner
      from lab.information_schema.tables where table_schema = 'MART' order by 1
    """
    assert rows(session, sql) == [
        ("NAMES", "VIEW", None, None, "NO", "ACCOUNTADMIN"),
        ("SALES", "BASE TABLE", 2, True, "NO", "ACCOUNTADMIN"),
        ("SCRATCH", "LOCAL TEMPORARY", 0, False, "YES", "ACCOUNTADMIN"),
    ]


def test_columns_have_types_and_lengths(session: Connection) -> None:
    sql = """
      select column_name, data_type, is_nullable, character_maximum_length, numeric_precision, numeric_scale
      from lab.information_schema.columns where columns.table_name = 'SALES' order by ordinal_position
    """
    assert rows(session, sql) == [
        ("ID", "NUMBER", "NO", None, 38, 0),
        ("NAME", "TEXT", "YES", 20, None, None),
        ("PRICE", "NUMBER", "YES", None, 10, 2),
    ]
    assert rows(session, "select column_name from lab.information_schema.columns where table_name = 'SCRATCH'") == [
        ("N",)
    ]


def test_other_views_list_schemas_databases_roles_and_privileges(session: Connection) -> None:
    view = "lab.information_schema"
    assert ("MART", "YES", "marts") in rows(
        session, f"select schema_name, is_managed_access, comment from {view}.schemata"
    )
    assert ("LAB", 1) in rows(session, f"select database_name, retention_time from {view}.databases")
    assert ("NAMES", "NO") in rows(session, f"select table_name, is_secure from {view}.views")
    assert rows(session, f"select * from {view}.information_schema_catalog_name") == [("LAB",)]
    assert ("ACCOUNTADMIN",) in rows(session, f"select role_name from {view}.enabled_roles")
    assert ("READER",) in rows(session, f"select role_name from {view}.applicable_roles")
    granted = f"select object_name, privilege_type from {view}.object_privileges where grantee = 'READER'"
    assert set(rows(session, granted)) == {("LAB", "USAGE"), ("MART", "USAGE"), ("NAMES", "SELECT")}
    assert rows(session, f"select table_name from {view}.table_privileges where grantee = 'READER'") == [("NAMES",)]
    rows(session, f"create or replace temporary table lab.mart.copied as select table_name from {view}.tables")
    assert rows(session, "select count(*) > 0 from lab.mart.copied") == [(True,)]
    rows(session, "drop table lab.mart.copied")


def test_a_role_sees_only_its_objects(cloud: LocalSnowflake, session: Connection) -> None:
    del session
    with cloud.connect(role="reader", warehouse="w") as other:
        rows(other, "use secondary roles none")
        own = "where table_schema <> 'INFORMATION_SCHEMA'"
        assert rows(other, f"select table_name from lab.information_schema.tables {own}") == [("NAMES",)]
        assert rows(other, f"select column_name from lab.information_schema.columns {own}") == [("NAME",)]
        assert rows(other, f"select view_definition from lab.information_schema.views {own}") == [(None,)]


def test_a_view_that_is_missing_is_refused_by_name(session: Connection) -> None:
    with pytest.raises(connector.Error, match=r"INFORMATION_SCHEMA\.PIPES' in the local Snowflake"):
        rows(session, "select * from lab.information_schema.pipes")
    with pytest.raises(connector.Error, match="a view of INFORMATION_SCHEMA"):
        rows(session, "create view lab.mart.v as select * from lab.information_schema.tables")
    for source in ("result_scan(last_query_id())", "lab.information_schema.tag_references('lab', 'database')"):
        with pytest.raises(connector.Error, match="a permanent view of a result"):
            rows(session, f"create view lab.mart.v as select * from table({source})")
    for statement in ("create application a", "drop model m"):
        feature = " ".join(statement.upper().split()[:2])
        with pytest.raises(connector.Error, match=f"'{feature}' in the local Snowflake"):
            rows(session, statement)


def test_the_history_has_texts_tags_and_errors(cloud: LocalSnowflake, session: Connection) -> None:
    del session
    with cloud.connect(database="lab", warehouse="w") as own:
        cursor = own.cursor()
        cursor.execute("alter session set query_tag = 'file.sql:3'")
        cursor.execute("select 41")
        first = cursor.sfqid
        with pytest.raises(connector.Error):
            cursor.execute("select * from lab.mart.nothing")
        cursor.execute("select 42", _statement_params={"QUERY_TAG": "file.sql:7"})
        cursor.execute("select 1; select 2", num_statements=2)
        columns = "query_text, query_tag, execution_status, error_code, error_message like '%NOTHING%'"
        found = rows(own, HISTORY.format(columns, "where query_text like 'select%' and end_time is not null"))
        tag = "file.sql:3"
        assert found == [
            ("select 2", tag, "SUCCESS", None, None),
            ("select 1", tag, "SUCCESS", None, None),
            ("select 1; select 2", tag, "SUCCESS", None, None),
            ("select 42", "file.sql:7", "SUCCESS", None, None),
            ("select * from lab.mart.nothing", tag, "FAILED_WITH_ERROR", "002003", True),
            ("select 41", tag, "SUCCESS", None, None),
        ]
        assert rows(own, HISTORY.format("query_text, rows_produced", f"where query_id = '{first}'")) == [
            ("select 41", 1)
        ]
        running = HISTORY.format("query_type, execution_status", "where end_time is null")
        assert rows(own, running) == [("SELECT", "RUNNING")]
        recent = "end_time_range_start => dateadd(hour, -1, current_timestamp()), result_limit => 2"
        assert len(rows(own, f"select * from table(lab.information_schema.query_history({recent}))")) == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [("result_limit => 0", "RESULT_LIMIT"), ("no_such => 1", "the argument no_such => 1"), ("5", "the argument 5")],
)
def test_an_argument_of_the_history_that_is_unknown_is_refused(
    session: Connection, arguments: str, message: str
) -> None:
    with pytest.raises(connector.Error, match=message):
        rows(session, f"select * from table(lab.information_schema.query_history({arguments}))")


def test_explain_checks_and_does_not_run(session: Connection) -> None:
    rows(session, "use warehouse w")
    found = rows(session, "explain insert into lab.mart.sales (id) select id + 10 from lab.mart.sales s")
    assert [row[3] for row in found] == ["GlobalStats", "Insert", "TableScan", "TableScan"]
    assert rows(session, "explain using tabular select 1")[1][3] == "Result"
    assert rows(session, "select count(*) from lab.mart.sales") == [(2,)]
    for sql, message in (
        ("explain select * from lab.mart.nothing", "does not exist"),
        ("explain using json select 1", "EXPLAIN USING JSON"),
        ("explain create table lab.mart.t (n int)", "EXPLAIN CREATE"),
    ):
        with pytest.raises(connector.Error, match=message):
            rows(session, sql)


def test_user_functions_are_listed_in_a_scope(session: Connection) -> None:
    assert rows(session, "show user functions in lab.mart") == []
    assert rows(session, "show user functions like '%' in database lab") == []
    with pytest.raises(connector.Error, match="does not exist"):
        rows(session, "show user functions in nothing.nowhere")
