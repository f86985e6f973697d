"""Objects that are stored and not executed: how they are created, altered, shown, described and dropped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import snowflake.connector.errors as connector
from server import LocalSnowflake
from snowflake.connector import SnowflakeConnection
from snowflake.connector.cursor import DictCursor

from emulator.kinds.registry import KINDS

ACCOUNT_OBJECTS = """
create warehouse w with warehouse_size = medium auto_suspend = null;
create database lab;
create role r;
create storage integration s3 type = external_stage storage_provider = s3 enabled = true storage_aws_role_arn = 'arn:x'
  storage_allowed_locations = ('s3://a/', 's3://b/');
create network rule office type = ipv4 value_list = ('192.0.2.0/24', '192.0.2.9');
create network policy np allowed_network_rule_list = ('lab.public.office') blocked_ip_list = ('192.0.2.1');
create resource monitor rm with credit_quota = 10 triggers on 80 percent do notify on 90 percent do suspend;
create stage inner_stage directory = (enable = true);
create stage outer_stage url = 's3://a/x/' storage_integration = s3 file_format = (type = csv skip_header = 1);
create file format ff type = csv field_delimiter = '|' null_if = ('', 'NULL') skip_header = 2;
create table t (id number(10, 2) not null primary key, name varchar(5) comment 'A name', seen_at timestamp_ntz);
insert into t select 1, 'a', current_timestamp() union all select 2, 'b', null;
create secure view v comment = 'seen' as select id from t;
create function f(a number, b varchar default 'x') returns varchar language sql comment = 'adds' as 'a || b';
create function f(a float) returns float as $$ a + 1 $$;
create procedure p(n int) returns int language sql execute as caller as begin return n; end;
create sequence s start 5 increment 2;
create stream st on table t append_only = true;
create task root_task schedule = '5 minute' as select 1;
create task child_task warehouse = w after root_task when 1 = 1 as insert into t (id) values (3);
create pipe pp as copy into lab.public.t from @lab.public.outer_stage;
create masking policy mp as (val varchar) returns varchar -> case when current_role() = 'R' then val else '*' end;
create tag cost allowed_values 'a', 'b';
create secret sec type = generic_string secret_string = 'hush-hush';
create share sh;
create database role dr;
"""


def split(text: str) -> list[str]:
    return [part.strip() for part in text.split(";\n") if part.strip()]


@pytest.fixture(scope="module")
def session(cloud: LocalSnowflake) -> Iterator[SnowflakeConnection]:
    with cloud.open_session([*split(ACCOUNT_OBJECTS), "use schema lab.public"]) as opened:
        yield opened


def rows(session: SnowflakeConnection, sql: str) -> list[dict[str, Any]]:
    return list(session.cursor(DictCursor).execute(sql).fetchall())  # type: ignore[union-attr, arg-type]


def one(session: SnowflakeConnection, sql: str) -> dict[str, Any]:
    (row,) = rows(session, sql)
    return row


def by_property(session: SnowflakeConnection, sql: str, value: str = "property_value") -> dict[str, Any]:
    return {row["property"]: row[value] for row in rows(session, sql)}


def status(session: SnowflakeConnection, sql: str) -> str:
    return str(session.cursor().execute(sql).fetchall()[0][0])  # type: ignore[union-attr]


def code(session: SnowflakeConnection, sql: str) -> int:
    with pytest.raises(connector.Error) as error:
        session.cursor().execute(sql)
    return error.value.errno


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_show_has_the_columns_of_the_kind(session: SnowflakeConnection, kind: Any) -> None:
    scope = " in database lab" if "in-database" in kind.show else ""
    plural = {"FUNCTION": "user functions"}.get(kind.name, kind.plural_name)
    cursor = session.cursor().execute(f"show {plural}{scope}")
    assert cursor is not None
    assert [column.name for column in cursor.description] == [column.name for column in kind.columns]
    assert kind.address.startswith("https://docs.snowflake.com/")


def test_show_warehouses(session: SnowflakeConnection) -> None:
    found = one(session, "show warehouses like 'w'")
    assert (found["size"], found["auto_suspend"], found["auto_resume"], found["is_current"]) == (
        "Medium",
        None,
        "true",
        "Y",
    )
    assert (found["max_cluster_count"], found["resource_monitor"], found["scaling_policy"]) == (1, "null", "STANDARD")
    assert found["created_on"].tzinfo is not None


def test_show_tables_has_true_rows_and_bytes(session: SnowflakeConnection) -> None:
    found = one(session, "show tables like 't' in schema lab.public")
    assert found["rows"] == 2
    assert found["bytes"] > 0
    assert (found["kind"], found["is_dynamic"], found["retention_time"]) == ("TABLE", "N", "1")
    session.cursor().execute("delete from t where id = 2")
    assert one(session, "show tables like 't'")["rows"] == 1
    session.cursor().execute("insert into t (id, name) values (2, 'b')")


def test_show_views_has_the_text(session: SnowflakeConnection) -> None:
    found = one(session, "show views like 'v' in schema")
    assert found["text"] == "create secure view v comment = 'seen' as select id from t"
    assert (found["comment"], found["is_secure"], found["is_materialized"]) == ("seen", "true", "false")


def test_show_columns_has_types_as_json(session: SnowflakeConnection) -> None:
    found = {row["column_name"]: row for row in rows(session, "show columns in table lab.public.t")}
    assert json.loads(found["ID"]["data_type"]) == {"type": "FIXED", "precision": 10, "scale": 2, "nullable": False}
    assert json.loads(found["NAME"]["data_type"])["length"] == 5
    assert json.loads(found["SEEN_AT"]["data_type"])["type"] == "TIMESTAMP_NTZ"
    assert (found["NAME"]["comment"], found["ID"]["null?"], found["NAME"]["null?"]) == ("A name", "NOT_NULL", "true")
    in_schema = {(row["table_name"], row["column_name"]) for row in rows(session, "show columns in schema lab.public")}
    assert {("T", "ID"), ("V", "ID")} <= in_schema
    assert [row["column_name"] for row in rows(session, "show columns like 'na%' in table t")] == ["NAME"]
    assert len(rows(session, "show columns like 'seen%' in database lab")) == 1


def test_describe_table(session: SnowflakeConnection) -> None:
    found = [list(row.values())[:6] for row in rows(session, "desc table t")]
    assert found[0] == ["ID", "NUMBER(10,2)", "COLUMN", "N", None, "Y"]
    assert [row["comment"] for row in rows(session, "describe table t")][1] == "A name"
    assert [row["column_name"] for row in rows(session, "show primary keys in table t")] == ["ID"]


def test_stages_and_file_formats(session: SnowflakeConnection) -> None:
    stages = {row["name"]: row for row in rows(session, "show stages")}
    assert (stages["INNER_STAGE"]["type"], stages["INNER_STAGE"]["directory_enabled"]) == ("INTERNAL", "Y")
    assert (stages["OUTER_STAGE"]["url"], stages["OUTER_STAGE"]["storage_integration"]) == ("s3://a/x/", "S3")
    described = {
        (r["parent_property"], r["property"]): r["property_value"] for r in rows(session, "desc stage outer_stage")
    }
    assert described["STAGE_FILE_FORMAT", "SKIP_HEADER"] == "1"
    assert described["STAGE_LOCATION", "URL"] == '["s3://a/x/"]'
    options = json.loads(one(session, "show file formats like 'ff'")["format_options"])
    assert (options["FIELD_DELIMITER"], options["NULL_IF"], options["SKIP_HEADER"]) == ("|", ["", "NULL"], 2)
    assert by_property(session, "desc file format ff")["FIELD_DELIMITER"] == "|"
    assert code(session, "list @inner_stage") == 2


def test_integrations_and_network_objects(session: SnowflakeConnection) -> None:
    assert [row["name"] for row in rows(session, "show storage integrations")] == ["S3"]
    assert one(session, "show integrations like 's3'")["category"] == "STORAGE"
    described = by_property(session, "desc integration s3")
    assert described["STORAGE_ALLOWED_LOCATIONS"] == "s3://a/,s3://b/"
    assert one(session, "show network policies")["entries_in_allowed_network_rules"] == 1
    assert one(session, "show network rules")["entries_in_valuelist"] == 2
    assert one(session, "desc network rule office")["value_list"] == "192.0.2.0/24,192.0.2.9"
    monitor = one(session, "show resource monitors")
    assert (monitor["notify_at"], monitor["suspend_at"], monitor["suspend_immediately_at"]) == ("80%", "90%", None)


def test_network_policies_are_described_with_their_rules(session: SnowflakeConnection) -> None:
    office = '[{"fullyQualifiedRuleName": "LAB.PUBLIC.OFFICE"}]'

    def describe() -> dict[str, str]:
        return {row["name"]: row["value"] for row in rows(session, "desc network policy np")}

    before = {"ALLOWED_NETWORK_RULE_LIST": office, "BLOCKED_IP_LIST": "192.0.2.1"}
    assert describe() == before
    session.cursor().execute("alter network policy np add blocked_network_rule_list = 'lab.public.office'")
    assert describe() == before | {"BLOCKED_NETWORK_RULE_LIST": office}
    session.cursor().execute("alter network policy np remove blocked_network_rule_list = ('lab.public.office')")
    assert describe() == before


def test_functions_and_procedures_have_signatures(session: SnowflakeConnection) -> None:
    found = {row["arguments"] for row in rows(session, "show user functions in schema lab.public")}
    assert found == {"F(NUMBER, DEFAULT VARCHAR) RETURN VARCHAR", "F(FLOAT) RETURN FLOAT"}
    described = by_property(session, "desc function f(int, string)", "value")
    assert (described["signature"], described["language"], described["body"]) == (
        "(A NUMBER, B VARCHAR)",
        "SQL",
        "a || b",
    )
    procedure = by_property(session, "describe procedure p(number)", "value")
    assert (procedure["execute as"], procedure["body"]) == ("CALLER", "begin return n; end")
    assert code(session, "desc procedure p(varchar)") == 2003
    assert one(session, "show procedures like 'p'")["max_num_arguments"] == 1
    assert status(session, "alter function f(float) rename to g") == "Statement executed successfully."
    assert status(session, "drop function g(float)") == "G successfully dropped."


def test_tasks_streams_pipes_and_sequences(session: SnowflakeConnection) -> None:
    child = one(session, "show tasks like 'child_task'")
    assert json.loads(child["predecessors"]) == ["LAB.PUBLIC.ROOT_TASK"]
    assert (child["condition"], child["definition"], child["state"]) == (
        "1 = 1",
        "insert into t (id) values (3)",
        "suspended",
    )
    assert [row["name"] for row in rows(session, "show tasks in database lab root only")] == ["ROOT_TASK"]
    session.cursor().execute("alter task child_task resume")
    session.cursor().execute("alter task child_task modify as select 2")
    session.cursor().execute("alter task child_task unset comment")
    assert [one(session, "desc task child_task")[key] for key in ("state", "definition")] == ["started", "select 2"]
    stream = one(session, "show streams")
    assert (stream["table_name"], stream["mode"], stream["source_type"]) == ("LAB.PUBLIC.T", "APPEND_ONLY", "Table")
    assert one(session, "desc pipe pp")["definition"] == "copy into lab.public.t from @lab.public.outer_stage"
    assert [one(session, "show sequences")[key] for key in ("next_value", "interval")] == [5, 2]
    assert session.cursor().execute("select s.nextval").fetchall() == [(5,)]  # type: ignore[union-attr]


def test_policies_and_tags_are_set_and_unset(session: SnowflakeConnection) -> None:
    session.cursor().execute("alter table t modify column name set masking policy mp")
    assert [row["policy name"] for row in rows(session, "desc table t")] == [None, "LAB.PUBLIC.MP", None]
    session.cursor().execute("alter table t modify column name unset masking policy")
    assert {row["policy name"] for row in rows(session, "desc table t")} == {None}
    assert one(session, "desc masking policy mp")["signature"] == "(VAL VARCHAR)"
    session.cursor().execute("alter table t set tag cost = 'a'")
    session.cursor().execute("alter tag cost add allowed_values 'c'")
    assert one(session, "show tags")["allowed_values"] == '["a","b","c"]'
    session.cursor().execute("alter table t modify column id set tag cost = 'a', column name set tag cost = 'b'")
    assert one(session, "select system$get_tag('cost', 't.name', 'column') as c") == {"C": "b"}
    assert code(session, "alter table t set tag missing = 'a'") == 2003
    assert code(session, "alter table t modify column name set masking policy missing") == 2003


def test_tags_and_policies_are_found_by_their_object(session: SnowflakeConnection) -> None:
    for text in (
        "use warehouse w",
        "create or replace row access policy rap as (x number) returns boolean -> true",
        "create or replace table tagged (id number, name varchar with masking policy mp with tag (cost = 'b'))"
        " with row access policy rap on (id) with tag (cost = 'a')",
    ):
        session.cursor().execute(text)
    tags = "select * from table(information_schema.tag_references{}('lab.public.tagged', 'table'))"
    assert [row["TAG_VALUE"] for row in rows(session, tags.format(""))] == ["a"]
    columns = rows(session, tags.format("_all_columns"))
    assert [(row["TAG_VALUE"], row["COLUMN_NAME"]) for row in columns] == [("a", "ID"), ("b", "NAME")]
    policies = rows(
        session,
        "select policy_name, policy_kind, ref_column_name, ref_arg_column_names"
        " from table(lab.information_schema.policy_references("
        "ref_entity_name => 'lab.public.tagged', ref_entity_domain => 'table')) order by 1",
    )
    assert [list(row.values()) for row in policies] == [
        ["MP", "MASKING_POLICY", "NAME", None],
        ["RAP", "ROW_ACCESS_POLICY", None, '[ "ID" ]'],
    ]
    by_policy = "select ref_entity_name from table(information_schema.policy_references(policy_name => 'rap'))"
    assert [row["REF_ENTITY_NAME"] for row in rows(session, by_policy)] == ["TAGGED"]
    got = "select system$get_tag('cost', 'tagged', 'table') as t, system$get_tag('cost', 'tagged.name', 'column') as c"
    assert rows(session, got) == [{"T": "a", "C": "b"}]


@pytest.fixture
def other_session(session: SnowflakeConnection, cloud: LocalSnowflake) -> Iterator[SnowflakeConnection]:
    """A session of its own, for a test that changes the current database."""
    del session
    with cloud.connect(warehouse="w") as connection:
        yield connection


def test_tags_are_inherited_from_the_containers_of_an_object(other_session: SnowflakeConnection) -> None:
    for text in (
        "create or replace tag lab.public.team",
        "create or replace tag lab.public.unit",
        "create or replace database inherits with tag (lab.public.team = 'all', lab.public.unit = 'a')",
        "create table inherits.public.t (id number, name varchar with tag (lab.public.team = 'column'))",
        "create view inherits.public.v as select id from inherits.public.t",
        "alter table inherits.public.t set tag lab.public.unit = 'b'",
    ):
        other_session.cursor().execute(text)

    def references(function: str, name: str, domain: str) -> list[str]:
        query = f"select * from table(inherits.information_schema.{function}('{name}', '{domain}'))"
        keys = ("COLUMN_NAME", "TAG_NAME", "TAG_VALUE", "LEVEL", "DOMAIN", "APPLY_METHOD")
        found = rows(other_session, f"{query} order by column_name, tag_name")
        return [" ".join(row[key] for key in keys if row[key] is not None) for row in found]

    assert references("tag_references", "inherits.public.t", "TABLE") == [
        "TEAM all DATABASE TABLE INHERITED",
        "UNIT b TABLE TABLE MANUAL",
    ]
    assert references("tag_references", "inherits.public.v", "TABLE") == [
        "TEAM all DATABASE TABLE INHERITED",
        "UNIT a DATABASE TABLE INHERITED",
    ]
    columns = [
        "ID TEAM all DATABASE COLUMN INHERITED",
        "ID UNIT b TABLE COLUMN INHERITED",
        "NAME TEAM column COLUMN COLUMN MANUAL",
        "NAME UNIT b TABLE COLUMN INHERITED",
    ]
    assert references("tag_references_all_columns", "inherits.public.t", "TABLE") == columns
    assert references("tag_references", "inherits.public.t.id", "COLUMN") == columns[:2]


def test_network_policies_are_found_by_the_users_that_have_them(session: SnowflakeConnection) -> None:
    session.cursor().execute("create or replace user behind network_policy = np")
    by_name = "policy_name => 'np', policy_kind => 'network_policy'"
    by_user = "ref_entity_name => 'behind', ref_entity_domain => 'USER'"
    for arguments in (by_name, by_user):
        row = one(session, f"select * from table(information_schema.policy_references({arguments}))")
        assert (row["POLICY_DB"], row["POLICY_NAME"], row["POLICY_KIND"]) == (None, "NP", "NETWORK_POLICY")
        assert (row["REF_ENTITY_NAME"], row["REF_ENTITY_DOMAIN"]) == ("BEHIND", "USER")
    session.cursor().execute("drop user behind")


def test_a_secret_is_never_shown(session: SnowflakeConnection, cloud: LocalSnowflake) -> None:
    assert one(session, "show secrets")["secret_type"] == "GENERIC_STRING"
    assert "hush" not in json.dumps(rows(session, "desc secret sec"), default=str)
    assert "hush" not in (cloud.folder / "data/account.json").read_text()


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("show database roles", 1003),
        ("show database roles like 'x' in database lab", 1003),
        ("show network policies like 'np'", 1003),
        ("show versioneds like 'SCHEMA'", 1003),
        ("show terse warehouses", 1003),
        ("show stages starts with 'X'", 1003),
        ("show roles in account", 1003),
        ("show grants on lab", 1003),
        ("show future grants", 1003),
        ("show columns starts with 'a'", 1003),
        ("show listings", 2),
        ("desc role r", 1003),
        ("desc table missing", 2003),
        ("desc integration missing", 2003),
        ("create application a", 2),
        ("create or alter share sh2", 2),
        ("create task no_statement warehouse = w", 1003),
        ("create task t2 colour = 'red' as select 1", 1420),
        ("create warehouse w2 warehouse_size = 'HUGE'", 1008),
        ("create warehouse w2 auto_resume = perhaps", 1008),
        ("create or replace table if not exists x (n int)", 2001),
        ("create table z (n int) colour = 'red'", 1420),
        ("create stage z url = 's3://a/' storage_integration = missing", 2003),
        ("create stream z on table missing", 2003),
        ("create temporary stage z", 2),
        ("create secure task z as select 1", 2),
        ("alter warehouse w set colour = 'red'", 1420),
        ("alter task root_task fly", 1003),
        ("alter resource monitor rm rename to x", 1003),
        ("alter database lab rename to lab2", 2),
        ("drop task root_task cascade", 1003),
        ("drop storage integration np", 2003),
        ("undrop table t", 2),
        ("comment on listing x is 'y'", 2),
        ("grant usage on listing x to role r", 1003),
        ("grant select on table t to application a", 2),
        ("grant application role a.b to role r", 2),
        ("grant usage on procedure p(varchar) to role r", 2003),
        ("grant imported privileges on database lab to role r", 3037),
        ("use database snowflake", 2),
    ],
)
def test_what_is_unknown_is_refused(session: SnowflakeConnection, sql: str, expected: int) -> None:
    assert code(session, sql) == expected


STATUSES = [
    ("create task if not exists root_task as select 1", "ROOT_TASK already exists, statement succeeded."),
    (
        "create function if not exists f(n int, v varchar) returns int as '1'",
        "F already exists, statement succeeded.",
    ),
    ("create stage if not exists new_stage", "Stage area NEW_STAGE successfully created."),
    ("create or alter task new_task as select 1", "Task NEW_TASK successfully created."),
    ("create or alter task new_task as select 2", "Statement executed successfully."),
    ("drop task new_task", "NEW_TASK successfully dropped."),
    ("drop stage if exists new_stage", "NEW_STAGE successfully dropped."),
    ("drop stage if exists new_stage", "Drop statement executed successfully (NEW_STAGE already dropped)."),
    ("create transient schema more with managed access", "Schema MORE successfully created."),
    ("drop schema more cascade", "MORE successfully dropped."),
]


def test_statuses_are_snowflakes(session: SnowflakeConnection) -> None:
    assert [(sql, status(session, sql)) for sql, _ in STATUSES] == STATUSES
    # CREATE SCHEMA makes the new schema current.
    session.cursor().execute("use schema lab.public")


def test_limit_from_and_starts_with(session: SnowflakeConnection) -> None:
    for name in ("page_a", "page_b", "page_c"):
        session.cursor().execute(f"create table if not exists {name} (n int)")
    found = rows(session, "show tables in schema lab.public starts with 'PAGE' limit 1 from 'PAGE_A'")
    assert [row["name"] for row in found] == ["PAGE_B"]
    assert [list(row) for row in rows(session, "show terse tables like 'page_a'")] == [
        ["created_on", "name", "kind", "database_name", "schema_name"]
    ]


def test_relations_of_every_kind_are_tables_or_views(session: SnowflakeConnection) -> None:
    for text in (
        "create or replace dynamic table dt target_lag = '1 hour' warehouse = w as select id from t",
        "create or replace hybrid table ht (id int primary key, n int, index i (n))",
        "create or replace iceberg table it (id int) catalog = 'SNOWFLAKE' external_volume = 'x' base_location = 'y'",
        "create or replace event table et",
        "create or replace external table xt (c varchar as (value:c::varchar)) location = @outer_stage"
        " file_format = (type = json)",
        "create or replace materialized view mv as select id from t",
    ):
        session.cursor().execute(text)
    flags = {
        r["name"]: (r["is_dynamic"], r["is_hybrid"], r["is_iceberg"], r["is_event"], r["is_external"])
        for r in rows(session, "show tables")
    }
    assert [flags[name].index("Y") for name in ("DT", "HT", "IT", "ET", "XT")] == [0, 1, 2, 3, 4]
    assert one(session, "show dynamic tables")["target_lag"] == "1 hour"
    assert one(session, "show materialized views")["name"] == "MV"
    assert one(session, "show external tables")["file_format_type"] == "JSON"
    assert len(rows(session, "select * from dt")) == 2
    kinds = {row["name"]: row["kind"] for row in rows(session, "show objects in schema lab.public")}
    assert (kinds["MV"], kinds["T"]) == ("VIEW", "TABLE")
    assert code(session, "drop dynamic table ht") == 2003
    assert status(session, "drop dynamic table dt") == "DT successfully dropped."


def test_swap_keeps_the_rows_with_the_name_of_the_other(session: SnowflakeConnection) -> None:
    for text in (
        "create or replace table left_t as select 1 as n",
        "create or replace table right_t as select 2 as n",
        "alter table left_t swap with right_t",
    ):
        session.cursor().execute(text)
    assert rows(session, "select * from left_t") == [{"N": 2}]


def test_column_comments(session: SnowflakeConnection) -> None:
    for text in (
        "create or replace table cc (a int comment 'one', b int)",
        "create or replace view cv (a comment 'two', b) as select a, b from cc",
        "comment on column cc.b is 'three'",
        "alter table cc modify column a comment 'four'",
    ):
        session.cursor().execute(text)
    assert [row["comment"] for row in rows(session, "desc table cc")] == ["four", "three"]
    assert [row["comment"] for row in rows(session, "desc view cv")] == ["two", None]


def test_declared_types_of_times_are_described(session: SnowflakeConnection) -> None:
    for text in (
        "create or replace table dt_types (a timestamp_ltz, b timestamp_ntz(3), c time(0), d timestamp_tz, e datetime)",
        "alter table dt_types rename column a to a2",
        "alter table dt_types add column f timestamp_ltz(6)",
    ):
        session.cursor().execute(text)
    assert [row["type"] for row in rows(session, "desc table dt_types")] == [
        *("TIMESTAMP_LTZ(9)", "TIMESTAMP_NTZ(3)", "TIME(0)", "TIMESTAMP_TZ(9)", "TIMESTAMP_NTZ(9)", "TIMESTAMP_LTZ(6)")
    ]


def test_alerts_have_the_query_of_their_condition(session: SnowflakeConnection) -> None:
    session.cursor().execute("create or replace alert al schedule = '1 minute' if (exists (select 1)) then select 2")
    assert [one(session, "show alerts")[key] for key in ("condition", "action", "state")] == [
        *("select 1", "select 2", "suspended")
    ]


def test_autoincrement_counts(session: SnowflakeConnection) -> None:
    session.cursor().execute("create or replace table ai (id number autoincrement start 1 increment 1, n int)")
    assert rows(session, "desc table ai")[0]["default"] == "IDENTITY START 1 INCREMENT 1 NOORDER"
    session.cursor().execute("insert into ai (n) values (7), (8)")
    assert [row["ID"] for row in rows(session, "select id from ai order by id")] == [1, 2]


def test_a_replaced_view_keeps_its_grants_with_copy_grants(session: SnowflakeConnection) -> None:
    session.cursor().execute("create or replace view cg as select 1 as n")
    session.cursor().execute("grant select on view cg to role r")
    session.cursor().execute("create or replace view cg copy grants as select 2 as n")
    assert {row["grantee_name"] for row in rows(session, "show grants on view cg")} == {"ACCOUNTADMIN", "R"}
    session.cursor().execute("create or replace view cg as select 2 as n")
    assert {row["grantee_name"] for row in rows(session, "show grants on view cg")} == {"ACCOUNTADMIN"}


def test_the_rights_of_a_procedure_change(session: SnowflakeConnection) -> None:
    session.cursor().execute(
        "create or replace procedure rights() returns varchar language sql as 'begin return 1; end'"
    )
    found = []
    for rights in ("restricted caller", "caller", "owner"):
        session.cursor().execute(f"alter procedure rights() execute as {rights}")
        found.append(by_property(session, "desc procedure rights()", "value")["execute as"])
    assert found == ["RESTRICTED CALLER", "CALLER", "OWNER"]


def test_the_body_of_a_policy_keeps_its_quotes(session: SnowflakeConnection) -> None:
    session.cursor().execute("create or replace masking policy quoted as (val varchar) returns varchar -> '***'")
    assert one(session, "desc masking policy quoted")["body"] == "'***'"
    session.cursor().execute("alter masking policy quoted set body -> 'hidden'")
    assert one(session, "desc masking policy quoted")["body"] == "'hidden'"


def test_the_secrets_of_a_procedure_are_listed_as_a_map(session: SnowflakeConnection) -> None:
    for text in (
        "create or replace secret api_token type = generic_string secret_string = 'x'",
        "create or replace procedure calls() returns varchar language python runtime_version = '3.11'"
        " handler = 'run' packages = ('requests') secrets = ('token' = lab.public.api_token) as $$def run(): pass$$",
    ):
        session.cursor().execute(text)
    listed = one(session, "show procedures like 'calls'")["secrets"]
    assert json.loads(listed) == {"token": "LAB.PUBLIC.API_TOKEN"}
    assert by_property(session, "desc procedure calls()", "value")["secrets"] == listed
