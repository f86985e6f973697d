"""Requests and replies of the drivers' HTTP interface."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import snowflake.connector.errors as connector
from server import HOST, PASSWORD, LocalSnowflake

TYPES = """
select 1 as i, -1.50::number(10, 2) as n, true as b, '2020-01-02'::date as d,
  '2020-01-02 03:04:05.678'::timestamp_ntz as ts, '03:04:05'::time as t, parse_json('{"a":1}') as v, null as u, 'x' as s
"""


class DriverClient:
    """A small driver with JSON over HTTPS, like the Node driver."""

    def __init__(
        self, cloud: LocalSnowflake, app: str = "JavaScript", user: str = "deploy_user", password: str = PASSWORD
    ) -> None:
        self.base = f"https://{HOST}:{cloud.port}"
        data = {"ACCOUNT_NAME": "local", "LOGIN_NAME": user, "PASSWORD": password, "CLIENT_APP_ID": app}
        reply = self.post("/session/v1/login-request", {"data": data})
        self.tokens: dict[str, Any] = reply["data"]

    def post(self, path: str, body: dict[str, Any], token: str = "") -> dict[str, Any]:
        headers = {"Authorization": f'Snowflake Token="{token}"'} if token else {}
        reply: dict[str, Any] = requests.post(self.base + path, json=body, headers=headers, timeout=60).json()
        return reply

    def get(self, path: str) -> dict[str, Any]:
        headers = {"Authorization": f'Snowflake Token="{self.tokens["token"]}"'}
        reply: dict[str, Any] = requests.get(self.base + path, headers=headers, timeout=60).json()
        return reply

    def query(self, sql: str, request_id: str = "", **body: Any) -> dict[str, Any]:
        path = f"/queries/v1/query-request?requestId={request_id or uuid.uuid4()}"
        return self.post(path, {"sqlText": sql} | body, self.tokens["token"])


@pytest.fixture(scope="module")
def lab(cloud: LocalSnowflake) -> LocalSnowflake:
    cloud.run(["create database lab", "create table lab.public.n (n int)", "create warehouse w"])
    return cloud


@pytest.fixture(scope="module")
def client(lab: LocalSnowflake) -> Iterator[DriverClient]:
    found = DriverClient(lab)
    found.query("use warehouse w")
    yield found


def test_values_are_json_strings(client: DriverClient) -> None:
    data = client.query(TYPES)["data"]
    assert data["queryResultFormat"] == "json"
    row = ["1", "-1.50", "1", "18263", "1577934245.678000000", "11045.000000000", '{"a":1}', None, "x"]
    assert data["rowset"] == [row]
    assert [column["type"] for column in data["rowtype"]] == [
        "fixed",
        "fixed",
        "boolean",
        "date",
        "timestamp_ntz",
        "time",
        "variant",
        "text",
        "text",
    ]
    assert (data["total"], data["returned"]) == (1, 1)


def test_a_python_client_gets_arrow_for_queries_only(cloud: LocalSnowflake) -> None:
    python = DriverClient(cloud, "PythonConnector")
    assert python.query("select 1")["data"]["queryResultFormat"] == "arrow"
    assert python.query("show roles")["data"]["queryResultFormat"] == "json"


def test_an_error_has_code_state_and_query_id(client: DriverClient) -> None:
    reply = client.query("select * from lab.public.nothing")
    assert (reply["success"], reply["code"]) == (False, "002003")
    assert reply["data"]["sqlState"] == "02000"
    assert uuid.UUID(reply["data"]["queryId"])
    assert reply["message"] == "SQL compilation error:\nObject 'LAB.PUBLIC.NOTHING' does not exist or not authorized."


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("selec 1", "syntax error line 1 at position 6 unexpected '1'."),
        ("select\n  from where", "syntax error line 2"),
        ("grant usage on databas raw to role x", "syntax error line 1 at position 15 unexpected 'databas'."),
        ("create role", "syntax error line 1 at position 11 unexpected '<EOF>'."),
        ("create tabel a (b int)", "syntax error line 1 at position 7 unexpected 'tabel'."),
        ("create or replace tabel a (b int)", "syntax error line 1 at position 18 unexpected 'tabel'."),
        ("alter tabel a add c int", "syntax error line 1 at position 6 unexpected 'tabel'."),
        ("drop tabel a", "syntax error line 1 at position 5 unexpected 'tabel'."),
        ("hello", "syntax error line 1 at position 0 unexpected 'hello'."),
    ],
)
def test_a_syntax_error_has_its_position(client: DriverClient, sql: str, message: str) -> None:
    reply = client.query(sql)
    assert (reply["code"], reply["data"]["sqlState"]) == ("001003", "42000")
    assert message in reply["message"]


@pytest.mark.parametrize("sql", ["create application a", "create or replace listing a", "alter listing a"])
def test_an_object_of_snowflake_that_is_missing_here_is_unsupported(client: DriverClient, sql: str) -> None:
    reply = client.query(sql)
    assert reply["code"] == "000002"
    assert "in the local Snowflake" in reply["message"]


def test_several_statements_in_one_request(client: DriverClient) -> None:
    sql = "use role sysadmin; select 'a;b' as q -- ; \n; /* ; */ select $$;$$ as d; use role accountadmin;"
    reply = client.query(sql, parameters={"MULTI_STATEMENT_COUNT": 0})
    ids = reply["data"]["resultIds"].split(",")
    rows = [client.get(f"/queries/{query_id}/result")["data"]["rowset"] for query_id in ids]
    assert rows[1:3] == [[["a;b"]], [[";"]]]


@pytest.mark.parametrize(("desired", "sent"), [(1, "select 1; select 2"), (3, "select 1; select 2")])
def test_another_statement_count_than_announced_is_refused(client: DriverClient, desired: int, sent: str) -> None:
    reply = client.query(sent, parameters={"MULTI_STATEMENT_COUNT": desired})
    assert reply["code"] == "000008"
    assert reply["message"] == f"Actual statement count 2 did not match the desired statement count {desired}."


def test_the_same_request_runs_once(client: DriverClient) -> None:
    request_id = str(uuid.uuid4())
    client.query("create or replace table lab.public.repeated (n int)")
    first = client.query("insert into lab.public.repeated values (1)", request_id)
    second = client.query("insert into lab.public.repeated values (1)", request_id)
    assert first["data"]["queryId"] == second["data"]["queryId"]
    assert client.query("select count(*) from lab.public.repeated")["data"]["rowset"] == [["1"]]


def test_an_asynchronous_statement_is_followed_by_its_id(client: DriverClient) -> None:
    reply = client.query("select count(*) from table(generator(rowcount => 100000))", asyncExec=True)
    assert reply["code"] == "333334"
    query_id = reply["data"]["queryId"]
    assert client.get(reply["data"]["getResultUrl"])["data"]["rowset"] == [["100000"]]
    assert client.get(f"/monitoring/queries/{query_id}")["data"]["queries"][0]["status"] == "SUCCESS"


def test_an_asynchronous_error_is_reported(client: DriverClient) -> None:
    query_id = client.query("select * from lab.public.nothing", asyncExec=True)["data"]["queryId"]
    assert client.get(f"/queries/{query_id}/result")["code"] == "002003"
    assert client.get(f"/monitoring/queries/{query_id}")["data"]["queries"][0]["status"] == "FAILED_WITH_ERROR"


def test_a_running_statement_can_be_cancelled(client: DriverClient) -> None:
    request_id = str(uuid.uuid4())
    replies: list[dict[str, Any]] = []
    slow = "select count(*) from table(generator(rowcount => 3000000)) a, table(generator(rowcount => 3000000)) b"
    caller = threading.Thread(target=lambda: replies.append(client.query(slow, request_id)))
    caller.start()
    deadline = time.monotonic() + 120
    while caller.is_alive() and time.monotonic() < deadline:
        client.post("/queries/v1/abort-request", {"requestId": request_id}, client.tokens["token"])
        caller.join(0.5)
    assert replies[0]["code"] == "000604", replies


def test_bound_values(client: DriverClient) -> None:
    binds = {"1": {"type": "FIXED", "value": "5"}, "2": {"type": "TEXT", "value": "it's"}}
    assert client.query("select ?, ?", bindings=binds)["data"]["rowset"] == [["5", "it's"]]
    rows = {"1": {"type": "FIXED", "value": ["7", "8", None]}}
    assert client.query("insert into lab.public.n values (?)", bindings=rows)["data"]["rowset"] == [["3"]]


def test_a_session_is_renewed_by_its_master_token(client: DriverClient, cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud)
    body = {"oldSessionToken": other.tokens["token"], "requestType": "RENEW"}
    fresh = other.post("/session/token-request", body, other.tokens["masterToken"])
    other.tokens["token"] = fresh["data"]["sessionToken"]
    assert other.query("select 1")["success"]
    refused = other.post("/session/token-request", body, "nonsense")
    assert refused["code"] == "390114"


def test_a_closed_session_is_refused(cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud)
    other.post("/session?delete=true", {}, other.tokens["token"])
    assert other.query("select 1")["code"] == "390111"


def test_a_writer_waits_for_another(lab: LocalSnowflake) -> None:
    lab.run(["create or replace table lab.public.shared (n int)"])
    faults: list[Exception] = []

    def write(number: int) -> None:
        try:
            insert = f"insert into lab.public.shared values ({number})"
            update = "update lab.public.shared set n = n + 1"
            lab.run(["use warehouse w", *[insert, update] * 5])
        except connector.Error as error:
            faults.append(error)

    writers = [threading.Thread(target=write, args=(n,)) for n in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert not faults
    assert lab.run(["use warehouse w", "select count(*) from lab.public.shared"])[1] == [(30,)]


def test_readers_do_not_wait_for_an_open_transaction(lab: LocalSnowflake) -> None:
    lab.run(["create or replace table lab.public.held (n int)"])
    count = ["use warehouse w", "select count(*) from lab.public.held"]
    with lab.connect(autocommit=False) as writer:
        for text in ("use warehouse w", "insert into lab.public.held values (1)"):
            writer.cursor().execute(text)
        assert lab.run(count)[1] == [(0,)]
        writer.commit()
    assert lab.run(count)[1] == [(1,)]


def test_a_closed_session_rolls_back_and_releases_the_lock(lab: LocalSnowflake) -> None:
    lab.run(["create or replace table lab.public.left_over (n int)"])
    writer = lab.connect()
    for text in ("use warehouse w", "begin", "insert into lab.public.left_over values (1)"):
        writer.cursor().execute(text)
    writer.close()
    lab.run(["use warehouse w", "insert into lab.public.left_over values (2)"])
    assert lab.run(["use warehouse w", "select * from lab.public.left_over"])[1] == [(2,)]


SLOW = "select count(*) from table(generator(rowcount => 3000000)) a, table(generator(rowcount => 3000000)) b"


def start(client: DriverClient, sql: str, request_id: str) -> tuple[threading.Thread, list[dict[str, Any]]]:
    """Sends a statement from a thread and waits until the server knows it."""
    replies: list[dict[str, Any]] = []
    caller = threading.Thread(target=lambda: replies.append(client.query(sql, request_id)))
    caller.start()
    time.sleep(0.5)
    return caller, replies


def abort(client: DriverClient, request_id: str) -> None:
    client.post("/queries/v1/abort-request", {"requestId": request_id}, client.tokens["token"])


def test_queries_of_a_session_run_beside_a_long_one(client: DriverClient) -> None:
    long, short = str(uuid.uuid4()), str(uuid.uuid4())
    caller, replies = start(client, SLOW, long)
    assert client.query("select current_role(), 1", short)["data"]["rowset"] == [["ACCOUNTADMIN", "1"]]
    assert client.query("show roles like 'sysadmin'")["success"]
    assert caller.is_alive()
    abort(client, long)
    caller.join(20)
    assert replies[0]["code"] == "000604"


def test_a_cancelled_statement_that_waits_never_runs(client: DriverClient) -> None:
    long, waiting = str(uuid.uuid4()), str(uuid.uuid4())
    client.query("create or replace table lab.public.waiting (n int)")
    first, slow = start(client, SLOW, long)
    second, queued = start(client, "insert into lab.public.waiting values (1)", waiting)
    abort(client, waiting)
    second.join(20)
    assert queued[0]["code"] == "000604"
    assert first.is_alive()
    abort(client, long)
    first.join(20)
    assert slow[0]["code"] == "000604"
    assert client.query("select count(*) from lab.public.waiting")["data"]["rowset"] == [["0"]]


def test_a_statement_that_waits_for_a_lock_can_be_cancelled(client: DriverClient, cloud: LocalSnowflake) -> None:
    request_id = str(uuid.uuid4())
    other = DriverClient(cloud)
    assert other.query("begin")["success"]
    caller, replies = start(client, "insert into lab.public.n values (77)", request_id)
    abort(client, request_id)
    caller.join(20)
    assert replies[0]["code"] == "000604"
    assert other.query("rollback")["success"]


def test_a_statement_ends_at_its_time_limits(client: DriverClient, cloud: LocalSnowflake) -> None:
    limited = client.query(SLOW, parameters={"STATEMENT_TIMEOUT_IN_SECONDS": 1})
    assert limited["code"] == "000630", limited
    assert "timeout of 1 second(s)" in limited["message"]
    other = DriverClient(cloud)
    assert other.query("begin")["success"]
    insert = "insert into lab.public.n values (77)"
    waited = client.query(insert, parameters={"LOCK_TIMEOUT": 1})
    assert waited["code"] == "000625", waited
    assert other.query("rollback")["success"]


def test_a_statement_is_cancelled_by_its_query_id(client: DriverClient, cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud)
    query_id = client.query(SLOW, asyncExec=True)["data"]["queryId"]
    other.post(f"/queries/{query_id}/abort-request", {}, other.tokens["token"])
    status = other.get(f"/monitoring/queries/{query_id}")["data"]["queries"][0]
    assert (status["status"], status["errorCode"]) == ("FAILED_WITH_ERROR", "000604")


def test_a_statement_is_cancelled_by_a_function(client: DriverClient, cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud)
    query_id = client.query(SLOW, asyncExec=True)["data"]["queryId"]
    cancel = f"select system$cancel_query('{query_id}')"
    assert other.query(cancel)["data"]["rowset"] == [[f"query [{query_id}] terminated."]]
    assert "not currently executing" in other.query(cancel)["data"]["rowset"][0][0]
    assert client.get(f"/queries/{query_id}/result")["code"] == "000604"


def test_statements_side_by_side_keep_their_own_tags(client: DriverClient) -> None:
    request_id = str(uuid.uuid4())
    tagged = threading.Thread(
        target=lambda: client.query(SLOW, request_id, parameters={"QUERY_TAG": "slow.sql:1"}), daemon=True
    )
    tagged.start()
    time.sleep(0.5)
    client.query("select 4711")
    abort(client, request_id)
    tagged.join(20)
    history = "select {} from table(lab.information_schema.query_history_by_session()) where {}"
    assert client.query(history.format("query_tag", "query_text = 'select 4711'"))["data"]["rowset"] == [[""]]
    assert client.query(history.format("query_text", "query_tag = 'slow.sql:1'"))["data"]["rowset"] == [[SLOW]]


def test_a_result_is_kept_after_its_session_has_ended(cloud: LocalSnowflake) -> None:
    first, second = DriverClient(cloud), DriverClient(cloud)
    query_id = first.query("select 41 + 1")["data"]["queryId"]
    first.post("/session?delete=true", {}, first.tokens["token"])
    assert second.get(f"/queries/{query_id}/result")["data"]["rowset"] == [["42"]]
    assert second.get(f"/monitoring/queries/{query_id}")["data"]["queries"][0]["status"] == "SUCCESS"


def test_a_repeated_asynchronous_request_runs_once(client: DriverClient) -> None:
    client.query("create or replace table lab.public.once (n int)")
    request_id = str(uuid.uuid4())
    first = client.query("insert into lab.public.once values (1)", request_id, asyncExec=True)
    second = client.query("insert into lab.public.once values (1)", request_id, asyncExec=True)
    assert first["data"]["queryId"] == second["data"]["queryId"]
    assert client.get(f"/queries/{first['data']['queryId']}/result")["success"]
    assert client.query("select count(*) from lab.public.once")["data"]["rowset"] == [["1"]]


def test_a_repeated_request_returns_its_first_error(client: DriverClient) -> None:
    request_id = str(uuid.uuid4())
    first = client.query("select * from lab.public.not_yet", request_id)
    client.query("create or replace table lab.public.not_yet (n int)")
    second = client.query("select * from lab.public.not_yet", request_id)
    assert (first["code"], first["data"]["queryId"]) == (second["code"], second["data"]["queryId"])


def test_a_statement_is_described_without_running(client: DriverClient) -> None:
    data = client.query("select n from lab.public.n", describeOnly=True)["data"]
    assert ([column["name"] for column in data["rowtype"]], data["rowset"]) == (["N"], [])
    refused = client.query("insert into lab.public.n values (1)", describeOnly=True)
    assert refused["code"] == "000002"


@pytest.mark.parametrize("parameters", [{"NO_SUCH": 1}, {"WEEK_START": 3}])
def test_a_statement_parameter_without_effect_is_refused(client: DriverClient, parameters: dict[str, Any]) -> None:
    reply = client.query("select 1", parameters=parameters)
    assert not reply["success"]
    assert next(iter(parameters)) in reply["message"]
