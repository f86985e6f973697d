"""Grants on every kind of object, to roles, database roles, users and shares, as SHOW GRANTS lists them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import snowflake.connector.errors as connector
from server import LocalSnowflake
from snowflake.connector import SnowflakeConnection
from snowflake.connector.cursor import DictCursor

SETUP = (
    "create database lab",
    "create warehouse w",
    "create role r",
    "create role other",
    "create role listed",
    "create database role lab.reader",
    "create database role lab.writer",
    "create share sh",
    "create table t as select 1 as n",
    "create view v as select n from t",
    "create dynamic table dt target_lag = '1 day' warehouse = w as select n from t",
    "create iceberg table it (n int) base_location = 'x'",
    "create procedure p(a number, b varchar) returns varchar language sql as 'begin return 1; end'",
    "create function f() returns int as '1'",
    "create masking policy mp as (val varchar) returns varchar -> val",
    "create storage integration s3 type = external_stage storage_provider = s3 enabled = true"
    " storage_aws_role_arn = 'x' storage_allowed_locations = ('s3://a/')",
    "create user person password = 'x' default_role = r default_secondary_roles = ()",
    "grant role r to user person",
)


@pytest.fixture(scope="module")
def session(cloud: LocalSnowflake) -> Iterator[SnowflakeConnection]:
    with cloud.open_session(SETUP) as opened:
        yield opened


def run(session: SnowflakeConnection, *statements: str) -> None:
    for text in statements:
        session.cursor().execute(text)


def rows(session: SnowflakeConnection, sql: str) -> list[dict[str, Any]]:
    return list(session.cursor(DictCursor).execute(sql).fetchall())  # type: ignore[union-attr, arg-type]


def listed(session: SnowflakeConnection, sql: str) -> set[tuple[str, str, str]]:
    return {(row["privilege"], row["granted_on"], row["name"]) for row in rows(session, sql)}


def code(session: SnowflakeConnection, sql: str) -> int:
    with pytest.raises(connector.Error) as error:
        session.cursor().execute(sql)
    return error.value.errno


@pytest.mark.parametrize(
    ("target", "privilege", "row"),
    [
        ("table lab.public.t", "select", ("SELECT", "TABLE", "LAB.PUBLIC.T")),
        ("table lab.public.v", "select", ("SELECT", "VIEW", "LAB.PUBLIC.V")),
        ("view lab.public.v", "references", ("REFERENCES", "VIEW", "LAB.PUBLIC.V")),
        ("dynamic table lab.public.dt", "monitor", ("MONITOR", "DYNAMIC_TABLE", "LAB.PUBLIC.DT")),
        ("table lab.public.it", "select", ("SELECT", "ICEBERG_TABLE", "LAB.PUBLIC.IT")),
        (
            "procedure lab.public.p(int, string)",
            "usage",
            ("USAGE", "PROCEDURE", 'LAB.PUBLIC."P(A NUMBER, B VARCHAR):VARCHAR"'),
        ),
        ("function lab.public.f()", "usage", ("USAGE", "FUNCTION", 'LAB.PUBLIC."F():INT"')),
        ("masking policy lab.public.mp", "apply", ("APPLY", "MASKING_POLICY", "LAB.PUBLIC.MP")),
        ("integration s3", "usage", ("USAGE", "INTEGRATION", "S3")),
        ("account", "execute task", ("EXECUTE TASK", "ACCOUNT", "LOCAL")),
        ("schema lab.public", "create dynamic table", ("CREATE DYNAMIC TABLE", "SCHEMA", "LAB.PUBLIC")),
        ("database snowflake", "imported privileges", ("USAGE", "DATABASE", "SNOWFLAKE")),
    ],
)
def test_a_grant_is_listed_and_revoked(
    session: SnowflakeConnection, target: str, privilege: str, row: tuple[str, str, str]
) -> None:
    run(session, f"grant {privilege} on {target} to role listed")
    assert listed(session, "show grants to role listed") == {row}
    run(session, f"revoke {privilege} on {target} from role listed")
    assert listed(session, "show grants to role listed") == set()


def test_database_roles_pass_their_privileges_on(session: SnowflakeConnection, cloud: LocalSnowflake) -> None:
    read = ["use role r", "use warehouse w", "select count(*) from lab.public.t"]
    run(
        session,
        "grant usage on warehouse w to role r",
        "grant usage on database lab to database role lab.reader",
        "grant usage on schema lab.public to database role lab.reader",
        "grant select on all tables in schema lab.public to database role lab.reader",
        "grant database role lab.reader to database role lab.writer",
    )
    with pytest.raises(connector.Error, match="does not exist or not authorized"):
        cloud.run(read, "person", password="x")
    run(session, "grant database role lab.writer to role r")
    assert cloud.run(read, "person", password="x")[-1] == [(1,)]
    members = {
        (row["role"], row["granted_to"], row["grantee_name"])
        for row in rows(session, "show grants of database role lab.writer")
    }
    assert members == {("LAB.WRITER", "ROLE", "R")}
    assert ("USAGE", "DATABASE_ROLE", "LAB.READER") in listed(session, "show grants to database role lab.writer")
    assert {row["grantee_name"] for row in rows(session, "show grants on table lab.public.t")} >= {"READER"}
    assert code(session, "grant database role lab.writer to database role lab.reader") == 3008


def test_future_grants_to_database_roles(session: SnowflakeConnection) -> None:
    run(
        session,
        "grant select on future dynamic tables in schema lab.public to database role lab.writer",
        "grant usage on future procedures in database lab to role r",
        "create or replace dynamic table lab.public.dt2 target_lag = '1 day' warehouse = w"
        " as select n from lab.public.t",
        "create procedure lab.public.later() returns int language sql as 'begin return 1; end'",
    )
    assert ("SELECT", "DYNAMIC_TABLE", "LAB.PUBLIC.DT2") in listed(session, "show grants to database role lab.writer")
    assert ("USAGE", "PROCEDURE", 'LAB.PUBLIC."LATER():INT"') in listed(session, "show grants to role r")
    (future,) = rows(session, "show future grants to database role lab.writer")
    assert (future["grant_on"], future["name"]) == ("DYNAMIC_TABLE", "LAB.PUBLIC.<DYNAMIC_TABLE>")
    assert (future["grant_to"], future["grantee_name"]) == ("DATABASE_ROLE", "WRITER")
    assert [row["name"] for row in rows(session, "show future grants in database lab")] == ["LAB.<PROCEDURE>"]


def test_shares_list_what_they_contain(session: SnowflakeConnection) -> None:
    run(
        session,
        "grant usage on database lab to share sh",
        "grant usage on schema lab.public to share sh",
        "grant select on view lab.public.v to share sh",
    )
    assert ("SELECT", "VIEW", "LAB.PUBLIC.V") in listed(session, "show grants to share sh")
    assert {(row["kind"], row["name"]) for row in rows(session, "desc share sh")} >= {("VIEW", "LAB.PUBLIC.V")}
    (share,) = rows(session, "show shares")
    assert (share["kind"], share["database_name"]) == ("OUTBOUND", "LAB")
    assert {row["grantee_name"] for row in rows(session, "show grants on view lab.public.v")} >= {"LOCAL.SH"}


def test_a_grant_option_lets_a_role_grant(session: SnowflakeConnection, cloud: LocalSnowflake) -> None:
    run(session, "grant usage on warehouse w to role r with grant option")
    give = "grant usage on warehouse w to role other"
    cloud.run(["use role r", give], "person", password="x")
    run(
        session,
        "revoke grant option for usage on warehouse w from role r",
        "revoke usage on warehouse w from role other",
    )
    with pytest.raises(connector.Error, match="Insufficient privileges"):
        cloud.run(["use role r", give], "person", password="x")


def test_ownership_moves_with_or_without_the_grants(session: SnowflakeConnection) -> None:
    run(session, "create table lab.public.owned (n int)", "grant select on table lab.public.owned to role r")
    assert code(session, "grant ownership on table lab.public.owned to role other") == 3001
    run(session, "grant ownership on table lab.public.owned to role other copy current grants")
    grantees = {
        (row["privilege"], row["grantee_name"]) for row in rows(session, "show grants on table lab.public.owned")
    }
    assert {("OWNERSHIP", "OTHER"), ("SELECT", "R")} <= grantees
    run(session, "grant ownership on table lab.public.owned to database role lab.reader revoke current grants")
    grantees = {
        (row["privilege"], row["grantee_name"]) for row in rows(session, "show grants on table lab.public.owned")
    }
    assert grantees == {("OWNERSHIP", "READER")}
    run(session, "grant ownership on all procedures in schema lab.public to role other copy current grants")
    assert {row["grantee_name"] for row in rows(session, "show grants on procedure lab.public.p(number, varchar)")} >= {
        "OTHER"
    }


def test_a_renamed_role_keeps_its_members_and_objects(session: SnowflakeConnection) -> None:
    run(
        session,
        "create role before_name",
        "grant usage on database lab to role before_name",
        "alter role before_name rename to after_name",
    )
    assert ("USAGE", "DATABASE", "LAB") in listed(session, "show grants to role after_name")


def test_parameters_of_objects_are_inherited(session: SnowflakeConnection) -> None:
    run(session, "alter database lab set data_retention_time_in_days = 0")
    shown = {row["key"]: (row["value"], row["level"]) for row in rows(session, "show parameters in schema lab.public")}
    assert shown["DATA_RETENTION_TIME_IN_DAYS"] == ("0", "DATABASE")
    assert [row["retention_time"] for row in rows(session, "show tables like 't' in schema lab.public")] == ["0"]
    run(session, "alter warehouse w set statement_timeout_in_seconds = 60")
    shown = {row["key"]: (row["value"], row["level"]) for row in rows(session, "show parameters in warehouse w")}
    assert shown["STATEMENT_TIMEOUT_IN_SECONDS"] == ("60", "WAREHOUSE")
    assert {row["key"] for row in rows(session, "show parameters like 'time%' in account")} >= {"TIMEZONE"}
