"""Changes of columns that Snowflake refuses, in its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import snowflake.connector.errors as connector
from conftest import USE_LAB, rows
from server import Connection, LocalSnowflake

TABLE = "create or replace table t (id int, name varchar(20) default 'x', price number(10, 2), day date)"
DEFAULTS = "create or alter table t (id int, name varchar(20) default 'x', price number(10, 2), day date"


@pytest.fixture(scope="module")
def connection(cloud: LocalSnowflake) -> Iterator[Connection]:
    with cloud.open_session(USE_LAB) as opened:
        yield opened


@pytest.fixture
def session(connection: Connection) -> Connection:
    rows(connection, TABLE)
    rows(connection, "insert into t values (1, 'one', 1.5, null)")
    return connection


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        ("alter id set data type varchar", 2108, "cannot change column ID from type NUMBER(38,0) to VARCHAR(16777216)"),
        ("modify name number", 2108, "cannot change column NAME from type VARCHAR(20) to NUMBER(38,0)"),
        ("alter day type timestamp_ntz", 2108, "cannot change column DAY from type DATE to TIMESTAMP_NTZ(9)"),
        ("alter name type varchar(10)", 40050, "because reducing the byte-length of a varchar is not supported."),
        ("alter price type number(12, 4)", 40052, "because changing the scale of a number is not supported."),
        ("alter id set default 5", 2, "Unsupported feature 'Alter Column Set Default'."),
        ("add code int not null", 1406, "Non-nullable column 'CODE' cannot be added to non-empty table 'T' unless"),
        ("add made timestamp_ltz default current_timestamp()", 2263, "Invalid column default expression [CURRENT_"),
        ("alter day set not null", 100072, "NULL result in a non-nullable column"),
        ("alter price type number(2, 2)", 100046, "Number out of representable range"),
    ],
)
def test_alter_table_refuses_what_snowflake_refuses(session: Connection, change: str, code: int, message: str) -> None:
    described = rows(session, "desc table t")
    with pytest.raises(connector.Error) as caught:
        rows(session, f"alter table t {change}")
    assert caught.value.errno == code
    assert message in str(caught.value.msg)
    assert rows(session, "desc table t") == described


@pytest.mark.parametrize(
    ("columns", "code", "message"),
    [
        ("id varchar, name varchar(20) default 'x', price number(10, 2), day date", 2108, "cannot change column ID"),
        ("id int, name varchar(5) default 'x', price number(10, 2), day date", 40050, "cannot change column NAME"),
        ("id int, name varchar(20) default 'x', price number(10, 1), day date", 40052, "cannot change column PRICE"),
        (
            "id int default 1, name varchar(20) default 'x', price number(10, 2), day date",
            2,
            "Alter Column Set Default",
        ),
        (
            "new int, id int, name varchar(20) default 'x', price number(10, 2), day date",
            2,
            "before end of column list",
        ),
        ("name varchar(20) default 'x', id int, price number(10, 2), day date", 2, "re-ordering is not possible"),
        ("id int, name varchar(20) default 'x', price number(10, 2), day date, new int not null", 1406, "'NEW' cannot"),
    ],
)
def test_create_or_alter_refuses_the_same(session: Connection, columns: str, code: int, message: str) -> None:
    described = rows(session, "desc table t")
    with pytest.raises(connector.Error) as caught:
        rows(session, f"create or alter table t ({columns})")
    assert caught.value.errno == code
    assert message in str(caught.value.msg)
    assert rows(session, "desc table t") == described


@pytest.mark.parametrize(
    "change",
    [
        "alter table t alter name type varchar(50)",
        "alter table t alter price type number(20, 2)",
        "alter table t alter price type number(3, 2)",
        "alter table t alter id set not null",
        "alter table t alter name drop default",
        "alter table t add code int not null default 5",
        "alter table t add code int default -1",
        f"{DEFAULTS}, code int not null default 5)",
        f"{DEFAULTS}, code varchar(3))",
        "create or alter table t (id int not null, name varchar(30), price number(12, 2))",
    ],
)
def test_other_changes_keep_the_rows(session: Connection, change: str) -> None:
    rows(session, change)
    assert rows(session, "select id, name from t") == [(1, "one")]


def test_an_empty_table_gets_a_column_that_is_not_null(session: Connection) -> None:
    rows(session, TABLE)
    rows(session, "alter table t add code int not null")
    rows(session, f"{DEFAULTS}, code int not null, other int not null)")
    assert [row[3] for row in rows(session, "desc table t")] == ["Y", "Y", "Y", "Y", "N", "N"]
