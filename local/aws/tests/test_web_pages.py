"""A web page gets no answer: its Origin, its Host and its WebSocket are refused."""

import http.client

import pytest
from conftest import Launcher
from protected_data import (
    assert_refused,
    read_secret,
)
from signed_request import Request, sign


def test_web_page_of_another_origin_is_refused(cloud: Launcher) -> None:
    for origin in ("https://example.com", f"http://127.0.0.1:{cloud.port}", "null"):
        assert_refused(sign(read_secret(cloud), "ssm").plus(Origin=origin), 403, "AccessDenied")
    preflight = Request(cloud, "OPTIONS", "/").plus(Origin="https://example.com", Access_Control_Request_Method="POST")
    assert_refused(preflight, 403, "AccessDenied")
    assert_refused(Request(cloud, "OPTIONS", "/data/folder"), 403, "AccessDenied")


@pytest.mark.parametrize(
    "host",
    ["example.com", "example.com:{port}", "localhost", "data.localhost:{port}", "127.0.0.1:1", "[::1]:{port}", ""],
)
def test_host_that_is_not_this_clouds_is_refused(cloud: Launcher, host: str) -> None:
    name = host.format(port=cloud.port)
    assert_refused(sign(read_secret(cloud).plus(Host=name), "ssm"), 403, "AccessDenied")
    status, _, _ = Request(cloud, "GET", "/_ministack/health").plus(Host=name).send()
    assert status == 403


@pytest.mark.parametrize("host", ["localhost", "172.17.0.1"])
def test_every_own_host_name_is_served(cloud: Launcher, host: str) -> None:
    assert sign(read_secret(cloud).plus(Host=f"{host}:{cloud.port}"), "ssm").send()[0] == 200


def test_web_socket_is_refused(cloud: Launcher) -> None:
    gateway = cloud.client("apigatewayv2")
    expression = "$request.body.action"
    api = gateway.create_api(Name="chat", ProtocolType="WEBSOCKET", RouteSelectionExpression=expression)["ApiId"]
    gateway.create_stage(ApiId=api, StageName="stage")
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=10)
    connection.request(
        "GET",
        f"/_aws/execute-api/{api}/stage",
        headers={
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        },
    )
    assert connection.getresponse().status == 403
