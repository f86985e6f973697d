"""Requests are accepted from local programs with a session's token only."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from server import HOST, PASSWORD, ROOT, LocalSnowflake, find_port
from test_driver_api import DriverClient

ENDPOINTS = [
    ("GET", "/health"),
    ("POST", "/session/v1/login-request"),
    ("POST", "/session/token-request"),
    ("POST", "/session/heartbeat"),
    ("POST", "/session?delete=true"),
    ("POST", "/queries/v1/query-request"),
    ("POST", "/queries/v1/abort-request"),
    ("GET", "/queries/{id}/result"),
    ("GET", "/monitoring/queries/{id}"),
    ("POST", "/telemetry/send"),
    ("GET", "/elsewhere"),
]
# All endpoints except health and login.
WITH_TOKEN = [e for e in ENDPOINTS if e[1] not in ("/health", "/session/v1/login-request", "/elsewhere")]


@pytest.fixture(scope="module")
def client(cloud: LocalSnowflake) -> Iterator[DriverClient]:
    cloud.run(["create user other password = 'x'", "create database lab", "create table lab.public.n (n int)"])
    yield DriverClient(cloud)


def send(cloud: LocalSnowflake, method: str, path: str, **headers: str) -> requests.Response:
    body: dict[str, Any] = {} if method in ("GET", "OPTIONS") else {"json": {"sqlText": "select 1"}}
    return requests.request(
        method, f"https://{HOST}:{cloud.port}{path}", headers=headers, timeout=10, allow_redirects=False, **body
    )


def refused(response: requests.Response) -> None:
    """An error in Snowflake's form, without CORS headers."""
    assert response.status_code == 403
    reply = response.json()
    assert (reply["success"], reply["code"]) == (False, "390420")
    assert reply["data"]["sqlState"] == "08001"
    assert not [name for name in response.headers if name.lower().startswith("access-control-")]


@pytest.mark.parametrize(("method", "path"), [*ENDPOINTS, ("OPTIONS", "/queries/v1/query-request"), ("OPTIONS", "/")])
def test_a_web_page_is_refused_everywhere(client: DriverClient, cloud: LocalSnowflake, method: str, path: str) -> None:
    path = path.format(id=client.query("select 1")["data"]["queryId"])
    token = f'Snowflake Token="{client.tokens["token"]}"'
    for origin in ("https://example.com", "null", f"https://{HOST}:{cloud.port}", ""):
        refused(send(cloud, method, path, Origin=origin, Authorization=token))
    for host in ("example.com", f"example.com:{cloud.port}", f"{HOST}.example.com", f"{HOST}:1", "[::1]", "0", ""):
        refused(send(cloud, method, path, Host=host, Authorization=token))
    assert client.query("select 1")["success"]


def test_a_cors_preflight_is_refused(cloud: LocalSnowflake) -> None:
    response = send(cloud, "OPTIONS", "/queries/v1/query-request")
    assert response.status_code == 405
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_local_hosts_are_accepted_with_and_without_a_port(cloud: LocalSnowflake, host: str) -> None:
    for form in (host, f"{host}:{cloud.port}"):
        assert send(cloud, "GET", "/health", Host=form).status_code == 200


@pytest.mark.parametrize(("method", "path"), WITH_TOKEN)
def test_every_endpoint_requires_a_token(client: DriverClient, cloud: LocalSnowflake, method: str, path: str) -> None:
    path = path.format(id=client.query("select 1")["data"]["queryId"])
    session, master = client.tokens["token"], client.tokens["masterToken"]
    wrong = [session] if path == "/session/token-request" else [master]
    for authorization in (None, "", 'Snowflake Token=""', 'Snowflake Token="None"', *wrong):
        headers = {} if authorization is None else {"Authorization": authorization}
        reply = send(cloud, method, path, **headers).json()
        assert (reply["success"], reply["code"][:4]) == (False, "3901"), reply
    assert client.query("select 1")["success"]


def test_another_user_sees_nothing_of_a_query(client: DriverClient, cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud, user="other", password="x")
    request_id = str(uuid.uuid4())
    mine = client.query("select 7 as n", request_id)
    query_id = mine["data"]["queryId"]
    assert other.get(f"/queries/{query_id}/result")["code"] == "000709"
    assert other.get(f"/monitoring/queries/{query_id}")["data"]["queries"] == []
    again = other.query("select 8 as n", request_id)
    assert again["data"]["queryId"] != query_id
    assert again["data"]["rowset"] == [["8"]]
    assert client.query("select 7 as n", request_id)["data"]["queryId"] == query_id


def test_another_session_cannot_cancel_a_query(client: DriverClient, cloud: LocalSnowflake) -> None:
    other = DriverClient(cloud, user="other", password="x")
    request_id = str(uuid.uuid4())
    slow = "select count(*) from table(generator(rowcount => 20000)) a, table(generator(rowcount => 20000)) b"
    query_id = client.query(slow, request_id, asyncExec=True)["data"]["queryId"]
    other.post("/queries/v1/abort-request", {"requestId": request_id}, other.tokens["token"])
    assert client.get(f"/queries/{query_id}/result")["data"]["rowset"] == [["400000000"]]


def serve(folder: Path, port: int, *addresses: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, ROOT / "serve.py", "--port", str(port), "--data", folder / "data", "--s3", folder / "s3"]
    for address in addresses:
        command += ["--host", address]
    environment = os.environ | {"LOCAL_SNOWFLAKE_ADMIN_PASSWORD": PASSWORD}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def answers(address: str, port: int) -> bool:
    try:
        return requests.get(f"http://{address}:{port}/health", timeout=5).status_code == 200
    except requests.ConnectionError:
        return False


def test_the_server_listens_on_a_free_port_of_the_given_addresses_only(tmp_path: Path) -> None:
    with serve(tmp_path, 0, HOST, "127.0.0.2") as server:
        assert server.stdout
        port = next(filter(None, (find_port(line.decode()) for line in server.stdout)))
        deadline = time.monotonic() + 30
        while not answers(HOST, port) and time.monotonic() < deadline:
            time.sleep(0.1)
        found = {address: answers(address, port) for address in (HOST, "127.0.0.2", "127.0.0.3")}
        server.terminate()
    assert found == {HOST: True, "127.0.0.2": True, "127.0.0.3": False}


def test_an_address_in_use_is_an_error_that_names_it(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with serve(tmp_path, port, HOST) as server:
            printed, _ = server.communicate(timeout=30)
    assert server.returncode == 1
    assert f"Cannot listen on {HOST}:{port}: Address already in use" in printed.decode()
