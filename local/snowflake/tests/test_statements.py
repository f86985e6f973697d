"""Results of DDL, SHOW, DESCRIBE and queries, as in Snowflake."""

from __future__ import annotations

from typing import Any

import pytest
import snowflake.connector.errors as connector
from conftest import framework, objects
from server import LocalSnowflake
from snowflake.connector.cursor import DictCursor


@pytest.fixture(scope="module")
def framed(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run([*framework(), *objects()])
    cloud.run(["create database lab", "create warehouse w"])
    return cloud


def rows(cloud: LocalSnowflake, sql: str, *before: str) -> list[dict[str, Any]]:
    """The rows of a statement by column name."""
    with cloud.connect(warehouse="w", database="lab", schema="public") as connection:
        for text in before:
            connection.cursor().execute(text)
        return list(connection.cursor(DictCursor).execute(sql).fetchall())  # type: ignore[arg-type]


def pairs(cloud: LocalSnowflake, sql: str, *columns: str) -> set[tuple[Any, ...]]:
    return {tuple(row[column] for column in columns) for row in rows(cloud, sql)}


def refused(cloud: LocalSnowflake, sql: str) -> tuple[int, str]:
    with pytest.raises(connector.Error) as error:
        rows(cloud, sql)
    return error.value.errno, str(error.value.msg)


def test_show_grants_to_a_role(framed: LocalSnowflake) -> None:
    shown = pairs(framed, "show grants to role etl", "privilege", "granted_on", "name")
    assert {
        ("USAGE", "DATABASE", "RAW"),
        ("USAGE", "DATABASE", "ANALYTICS"),
        ("OWNERSHIP", "SCHEMA", "RAW.PUBLIC"),
        ("OWNERSHIP", "SCHEMA", "ANALYTICS.PUBLIC"),
        ("USAGE", "WAREHOUSE", "LOAD_WH"),
        ("OWNERSHIP", "STAGE", "RAW.PUBLIC.DATASETS"),
        ("OWNERSHIP", "FILE_FORMAT", "RAW.PUBLIC.CSV"),
    } <= shown


def test_show_grants_to_and_of(framed: LocalSnowflake) -> None:
    assert pairs(framed, "show grants to user snowflake_user", "role") == {("ETL",), ("REPORTING",)}
    assert pairs(framed, "show grants of role etl", "granted_to", "grantee_name") == {
        ("ROLE", "SYSADMIN"),
        ("USER", "SNOWFLAKE_USER"),
    }


def test_show_grants_on_an_object(framed: LocalSnowflake) -> None:
    shown = pairs(framed, "show grants on table raw.public.airline_raw", "privilege", "grantee_name")
    assert shown == {("OWNERSHIP", "ETL"), ("SELECT", "REPORTING")}


def test_show_future_grants(framed: LocalSnowflake) -> None:
    columns = ("privilege", "grant_on", "name", "grantee_name")
    wanted = ("SELECT", "TABLE", "RAW.PUBLIC.<TABLE>", "REPORTING")
    assert pairs(framed, "show future grants in schema raw.public", *columns) == {wanted}
    assert wanted in pairs(framed, "show future grants to role reporting", *columns)


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("show roles like 'ETL'", "ETL"),
        ("show users like 'snowflake%'", "SNOWFLAKE_USER"),
        ("show warehouses like 'load_wh'", "LOAD_WH"),
        ("show databases like 'raw'", "RAW"),
        ("show schemas like 'report%' in database sandbox", "REPORTING"),
        ("show tables in schema raw.public starts with 'AIR'", "AIRLINE_RAW"),
        ("show stages like 'quick%' in raw.public", "QUICKSTART"),
        ("show file formats in schema raw.public", "CSV"),
        ("show terse tables like 'nyc%' in database raw limit 1", "NYC_TAXI_RAW"),
    ],
)
def test_show_filters_objects(framed: LocalSnowflake, sql: str, name: str) -> None:
    assert [row["name"] for row in rows(framed, sql)] == [name]


def test_show_parameters_returns_the_session_settings(framed: LocalSnowflake) -> None:
    (warehouse,) = rows(framed, "show warehouses like 'load_wh'")
    assert (warehouse["size"], warehouse["auto_suspend"], warehouse["auto_resume"]) == ("Medium", 60, "true")
    (schema,) = rows(framed, "show schemas like 'reporting' in database sandbox")
    assert schema["options"] == "MANAGED ACCESS"
    (user,) = rows(framed, "show users like 'snowflake_user'")
    assert (user["type"], user["default_role"], user["has_rsa_public_key"]) == ("SERVICE", "ETL", "true")


def test_show_hides_objects_without_a_privilege(framed: LocalSnowflake) -> None:
    seen = framed.run(["use role reporting", "show tables in account", "show warehouses"], "snowflake_user")
    assert {row[1] for row in seen[1]} == {"AIRLINE_RAW", "NYC_TAXI_RAW"}
    assert {row[0] for row in seen[2]} == {"ANALYZE_WH"}


def test_describe_user_and_table(framed: LocalSnowflake) -> None:
    user = {row["property"]: row["value"] for row in rows(framed, "describe user snowflake_user")}
    assert (user["DEFAULT_NAMESPACE"], user["TYPE"], user["PASSWORD"]) == ("RAW.PUBLIC", "SERVICE", "null")
    assert user["RSA_PUBLIC_KEY_FP"].startswith("SHA256:")
    table = [(r["name"], r["type"], r["null?"]) for r in rows(framed, "desc table raw.public.airline_raw")]
    assert table[:2] == [("SRC", "VARIANT", "N"), ("SRC_FILENAME", "VARCHAR(16777216)", "N")]
    assert ("TRIP_DISTANCE", "NUMBER(15,2)", "Y") in pairs(
        framed, "desc table raw.public.nyc_taxi_raw", "name", "type", "null?"
    )


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("use role nobody", 2043),
        ("use warehouse nothing", 2043),
        ("use database nothing", 2043),
        ("use schema lab.nothing", 2043),
        ("show grants to role nobody", 2003),
        ("desc user nobody", 2003),
        ("desc table lab.public.nothing", 2003),
        ("drop role nobody", 2003),
        ("alter warehouse nothing set auto_suspend = 1", 2003),
        ("grant role nobody to role sysadmin", 2003),
        ("grant usage on database nothing to role etl", 2003),
        ("create role etl", 2002),
        ("create database raw", 2002),
        ("create table raw.public.airline_raw (n int)", 2002),
        ("create user u colour = 'red'", 1420),
        ("create warehouse x warehouse_size = 'ENORMOUS'", 1008),
        ("grant fly on database lab to role etl", 3008),
        ("grant role sysadmin to role etl", 3008),
        ("create listing l", 2),
        ("execute immediate 'select 1'", 2),
        ("undrop table t", 2),
        ("show listings", 2),
        ("show tabels", 1003),
        ("select nothing from raw.public.airline_raw", 904),
        ("insert into lab.public.nothing values (1)", 2003),
    ],
)
def test_errors_have_snowflakes_codes(framed: LocalSnowflake, sql: str, code: int) -> None:
    assert refused(framed, sql)[0] == code


def test_a_query_needs_a_warehouse(framed: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="No active warehouse") as error:
        framed.run(["select count(*) from raw.public.airline_raw"])
    assert error.value.errno == 606
    assert framed.run(["select 1"]) == [[(1,)]]


def test_create_or_alter_keeps_rows(framed: LocalSnowflake) -> None:
    before = "create or alter table kept (a int, b varchar(10), c int)"
    after = "create or alter table kept (a number(38, 0), b varchar(20) not null, d date)"
    fill = "insert into kept values (1, 'x', 2)"
    assert rows(framed, before)[0]["status"] == "Table KEPT successfully created."
    assert [list(row.values()) for row in rows(framed, "select * from kept", fill, after)] == [[1, "x", None]]
    described = pairs(framed, "desc table kept", "name", "type", "null?")
    assert described == {("A", "NUMBER(38,0)", "Y"), ("B", "VARCHAR(20)", "N"), ("D", "DATE", "Y")}


def test_create_table_as_with_types_applies_its_constraints(framed: LocalSnowflake) -> None:
    make = "create or replace table typed (a number(5, 1) not null, b varchar(3)) as select"
    assert [list(map(str, r.values())) for r in rows(framed, "select * from typed", f"{make} 1.25, 'x'")] == [
        ["1.3", "x"]
    ]
    assert refused(framed, f"{make} null, 'y'")[0] == 100072
    # The existing table is kept.
    assert rows(framed, "select count(*) as n from typed") == [{"N": 1}]


def test_keys_are_not_enforced(framed: LocalSnowflake) -> None:
    make = "create or replace table keyed (id int primary key, name varchar unique)"
    counted = rows(framed, "select count(*) as n from keyed", make, "insert into keyed values (1, 'a'), (1, 'a')")
    assert counted == [{"N": 2}]


def test_insert_overwrite_and_merge(framed: LocalSnowflake) -> None:
    make = ["create or replace table m (id int, n int)", "insert into m values (1, 1), (2, 2)"]
    overwrite = "insert overwrite into m select 3, 3"
    merge = (
        "merge into m using (select 3 as id, 30 as n union all select 4, 40) s on m.id = s.id "
        "when matched then update set n = s.n when not matched then insert (id, n) values (s.id, s.n)"
    )
    found = rows(framed, "select * from m order by id", *make, overwrite, merge)
    assert found == [{"ID": 3, "N": 30}, {"ID": 4, "N": 40}]


def test_rollback_undoes_and_ddl_commits(framed: LocalSnowflake) -> None:
    count = "select count(*) as n from tx"
    start = ["create or replace table tx (n int)", "begin", "insert into tx values (1)"]
    assert rows(framed, count, *start, "rollback") == [{"N": 0}]
    assert rows(framed, count, *start, "create or replace table other (n int)", "rollback") == [{"N": 1}]


def test_an_alias_of_the_role_hierarchy(framed: LocalSnowflake) -> None:
    """ACCOUNTADMIN inherits SYSADMIN, which inherits etl."""
    assert framed.run(["use role sysadmin", "show tables in schema raw.public"])[1]


def test_secondary_roles_add_privileges(framed: LocalSnowflake) -> None:
    read = ["use role public", "select count(*) from raw.public.airline_raw"]
    with pytest.raises(connector.ProgrammingError):
        framed.run(read, "snowflake_user")
    assert framed.run(["use secondary roles all", *read], "snowflake_user")[2] == [(0,)]


def test_variants_and_dates(framed: LocalSnowflake) -> None:
    query = """
    select src:a.b::integer as n, src:list[0]::varchar as s, src:x || '!' as t, nullif(src:x, 'NA') as u,
      dayname('2020-01-01'::date) as d, to_varchar('2020-01-01'::date, 'YYYY-MM') as m, iff(true, 1, 2) as i,
      try_to_number('x') as bad, datediff(day, '2020-01-01', '2020-02-01') as days
    from (select parse_json('{"a": {"b": 5}, "list": ["q"], "x": "NA"}') as src)
    """
    (row,) = rows(framed, query)
    assert row == {"N": 5, "S": "q", "T": "NA!", "U": None, "D": "Wed", "M": "2020-01", "I": 1, "BAD": None, "DAYS": 31}


def test_session_variables_and_parameters(framed: LocalSnowflake) -> None:
    assert rows(framed, "select $who as w", "set who = 'me'") == [{"W": "me"}]
    shown = rows(framed, "show parameters like 'query_tag'", "alter session set query_tag = 'deploy'")
    assert shown[0]["value"] == "deploy"


def test_grants_on_one_all_and_future_objects(framed: LocalSnowflake) -> None:
    def list_grants() -> set[tuple[Any, ...]]:
        return pairs(framed, "show grants to role reader", "privilege", "name", "grant_option")

    rows(
        framed,
        "create role reader",
        "create schema lab.g",
        "create table lab.g.a (n int)",
        "create view lab.g.v as select 1 as n",
    )
    rows(framed, "grant select, insert on all tables in schema lab.g to role reader")
    assert list_grants() == {("SELECT", "LAB.G.A", "false"), ("INSERT", "LAB.G.A", "false")}
    rows(framed, "grant all privileges on view lab.g.v to role reader with grant option")
    assert ("SELECT", "LAB.G.V", "true") in list_grants()
    rows(framed, "revoke grant option for select on view lab.g.v from role reader")
    assert ("SELECT", "LAB.G.V", "false") in list_grants()
    rows(framed, "revoke all on view lab.g.v from role reader", "revoke insert on table lab.g.a from role reader")
    assert list_grants() == {("SELECT", "LAB.G.A", "false")}
    rows(framed, "grant ownership on table lab.g.a to role reader revoke current grants")
    assert list_grants() == {("OWNERSHIP", "LAB.G.A", "true")}
    rows(framed, "drop schema lab.g")
    assert list_grants() == set()


def test_comments_and_renames(framed: LocalSnowflake) -> None:
    make = ["create or replace table old_name (n int)", "comment on table old_name is 'kept'"]
    shown = rows(framed, "show tables like 'new_name'", *make, "alter table old_name rename to new_name")
    assert [row["comment"] for row in shown] == ["kept"]
    assert rows(framed, "select count(*) as n from new_name") == [{"N": 0}]


def test_result_scan_reads_a_result_by_its_id(framed: LocalSnowflake) -> None:
    assert rows(framed, "select * from table(result_scan(last_query_id()))", "select 7 as n") == [{"N": 7}]


def test_queries_in_parentheses(framed: LocalSnowflake) -> None:
    assert rows(framed, "(select 1 as n) union all (select 2) order by n") == [{"N": 1}, {"N": 2}]


def test_the_current_database_can_be_replaced(framed: LocalSnowflake) -> None:
    framed.run(["create database again", "create table t (n int)", "create or replace database again"])
    assert framed.run(["use database again", "show tables"])[1] == []
    with framed.connect(database="again") as other:
        framed.run(["drop database again"])
        with pytest.raises(connector.ProgrammingError, match="does not exist or not authorized"):
            other.cursor().execute("create table t (n int)")


def test_a_view_does_not_depend_on_the_current_schema(framed: LocalSnowflake) -> None:
    make = ["create or replace table base (n int)", "insert into base values (5)"]
    view = "create or replace view seen comment = 'all' as with b as (select b.n from base b) select n from b"
    rows(framed, "select 1", *make, view)
    assert framed.run(["use warehouse w", "use schema raw.public", "select * from lab.public.seen"])[2] == [(5,)]
    assert [row["comment"] for row in rows(framed, "show views like 'seen'")] == ["all"]
