"""Temporary and transient tables and views."""

from __future__ import annotations

from collections.abc import Iterator

import corpus
import pytest
import snowflake.connector.errors as connector
from conftest import USE_LAB, rows
from server import Connection, LocalSnowflake


@pytest.fixture
def session(cloud: LocalSnowflake) -> Iterator[Connection]:
    table = ("create or replace table kept (id int, text varchar(3))", "insert into kept values (1, 'one')")
    with cloud.open_session((*USE_LAB, *table)) as opened:
        yield opened


@pytest.mark.parametrize("word", ["temporary", "temp", "local temp", "global temporary", "volatile"])
def test_a_temporary_table_ends_with_its_session(cloud: LocalSnowflake, session: Connection, word: str) -> None:
    with cloud.connect(database="lab", schema="public", warehouse="w") as other:
        rows(other, f"create or replace {word} table scratch (id int)")
        rows(other, "insert into scratch values (1), (2)")
        rows(other, "insert into lab.public.scratch (id) select id + 2 from scratch where scratch.id = 2")
        rows(other, "update scratch set id = 9 where id = 4")
        rows(other, "delete from scratch where scratch.id = 1")
        assert rows(other, "select lab.public.scratch.id from lab.public.scratch order by 1") == [(2,), (9,)]
        assert rows(other, "select s.id, kept.text from scratch s left join kept on kept.id + 1 = s.id order by 1") == [
            (2, "one"),
            (9, None),
        ]
        assert [row[1] for row in rows(other, "show tables like 'scratch'")] == ["SCRATCH"]
        with pytest.raises(connector.Error, match="does not exist"):
            rows(session, "select * from scratch")
        assert rows(session, "show tables like 'scratch'") == []
    with cloud.connect(database="lab", schema="public") as later, pytest.raises(connector.Error, match="not exist"):
        rows(later, "drop table scratch")


def test_a_temporary_table_hides_a_permanent_one(cloud: LocalSnowflake, session: Connection) -> None:
    rows(session, "create temporary table kept as select 7 as n")
    assert rows(session, "select * from kept") == [(7,)]
    with pytest.raises(connector.Error, match="already exists"):
        rows(session, "create temporary table kept (n int)")
    rows(session, "create or replace temporary table kept (n int)")
    assert rows(session, "select count(*) from kept") == [(0,)]
    with cloud.connect(database="lab", schema="public", warehouse="w") as other:
        assert rows(other, "select id from kept") == [(1,)]
    rows(session, "alter table kept rename to renamed")
    assert rows(session, "select id from kept") == [(1,)]
    assert rows(session, "select count(n) from renamed") == [(0,)]
    rows(session, "drop table renamed")
    rows(session, "drop table kept")
    with pytest.raises(connector.Error, match="does not exist"):
        rows(session, "select * from kept")


def test_temporary_views_read_temporary_and_permanent_tables(session: Connection) -> None:
    rows(session, "create temporary table t as select 1 as id union all select 2")
    rows(session, "create temporary view v as select t.id, k.text from t left join kept k using (id)")
    assert rows(session, "select * from v order by 1") == [(1, "one"), (2, None)]
    with pytest.raises(connector.Error, match="permanent view of a temporary table"):
        rows(session, "create view fixed as select * from t")
    rows(session, "create table copied as select * from v")
    assert rows(session, "select count(*) from copied") == [(2,)]
    rows(session, "drop view v")
    rows(session, "drop table copied")


def test_merge_and_common_table_expressions_see_temporary_tables(session: Connection) -> None:
    rows(session, "create temporary table changes (id int, text varchar)")
    rows(session, "insert into changes values (1, 'uno'), (2, 'dos')")
    merge = """
      merge into kept as d using (with c as (select * from changes) select * from c) as s on d.id = s.id
      when matched then update set text = upper(s.text)
      when not matched then insert (id, text) values (s.id, s.text)
    """
    assert rows(session, merge) == [(1, 1)]
    assert rows(session, "select * from kept order by id") == [(1, "UNO"), (2, "dos")]
    rows(session, "merge into changes using kept on changes.id = kept.id when matched and kept.id = 1 then delete")
    assert rows(session, "select id from changes") == [(2,)]


def test_files_are_copied_into_a_temporary_table(cloud: LocalSnowflake, session: Connection) -> None:
    corpus.put_files(cloud.s3)
    rows(session, "create stage if not exists files url = 's3://snowflake-lab/public/datasets/airline/'")
    rows(session, "create temporary table flights (src variant)")
    rows(session, "copy into flights from @files file_format = (type = json)")
    assert rows(session, "select count(*) from flights") == [(4,)]
    assert rows(session, "copy into flights from @files file_format = (type = json)")[0][0].startswith("Copy executed")


def test_a_temporary_table_of_a_dropped_schema_is_gone(session: Connection) -> None:
    rows(session, "create schema other")
    rows(session, "create temporary table lab.other.t (n int)")
    rows(session, "drop schema lab.other")
    rows(session, "create schema lab.other")
    with pytest.raises(connector.Error, match="does not exist"):
        rows(session, "select * from lab.other.t")


def test_a_transient_table_is_shown_as_transient(session: Connection) -> None:
    rows(session, "create or replace transient table fleeting (n int)")
    assert "TRANSIENT" in rows(session, "show tables like 'fleeting'")[0]


@pytest.mark.parametrize(
    "sql",
    [
        "insert into kept values (2, 'four')",
        "insert into kept (text) select 'four'",
        "insert into kept (text, id) with x as (select 'four' as y) select y, 1 from x",
        "update kept set text = text || 'x'",
        "merge into kept using (select 1 as i, 'four' as t) s on id = i when matched then update set text = s.t",
        "merge into kept using (select 5 as i, 'four' as t) s on id = i when not matched then insert values (1, t)",
        "create table typed (t varchar(3)) as select 'four'",
        "insert overwrite into kept select 1, 'four'",
        "insert into cloned values (2, 'four')",
        "insert into alike values (2, 'four')",
        "insert into altered values (2, 'four')",
        "insert into scratch values ('four')",
    ],
)
def test_a_text_that_is_longer_than_its_column_is_refused(session: Connection, sql: str) -> None:
    for text in (
        "create or replace table cloned clone kept",
        "create or replace table alike like kept",
        "create or replace table altered clone kept",
        "alter table altered rename column text to name",
        "create or replace temporary table scratch (t varchar(3))",
    ):
        rows(session, text)
    with pytest.raises(connector.Error, match=r"String '.*' is too long and would be truncated") as caught:
        rows(session, sql)
    assert (caught.value.errno, caught.value.sqlstate) == (100078, "22000")
    assert rows(session, "select text from kept") == [("one",)]


def test_a_longer_text_fits_after_the_column_has_grown(session: Connection) -> None:
    rows(session, "alter table kept alter column text set data type varchar(5)")
    rows(session, "insert into kept values (2, 'three'), (3, null)")
    rows(session, "insert into kept (id) values (4)")
    assert rows(session, "select count(*) from kept") == [(4,)]


@pytest.mark.parametrize("value", ["123456", "'123456'::int", "1234.5"])
def test_a_number_that_does_not_fit_its_column_is_refused(session: Connection, value: str) -> None:
    rows(session, "create or replace table amounts (n number(5, 2))")
    with pytest.raises(connector.Error) as caught:
        rows(session, f"insert into amounts select {value}")
    assert (caught.value.errno, caught.value.sqlstate) == (100046, "22003")
    rows(session, "insert into amounts values (123.456)")
    assert [str(n) for (n,) in rows(session, "select n from amounts")] == ["123.46"]
