"""The container's health check."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

import health

HEALTHY = {name: {"status": "healthy"} for name in health.COMPONENTS}


@pytest.fixture
def answer(monkeypatch):
    """Serve the given report on a loopback port."""
    served = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps(served["report"]).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("AIRFLOW__API__PORT", str(server.server_port))
    yield lambda report: served.update(report=report)
    server.shutdown()
    server.server_close()


def test_healthy_when_every_component_is(answer):
    answer(HEALTHY)
    with pytest.raises(SystemExit) as ended:
        health.main()
    assert ended.value.code == 0


def test_names_the_unhealthy_component(answer):
    answer(HEALTHY | {"scheduler": {"status": "unhealthy"}, "triggerer": {"status": None}})
    with pytest.raises(SystemExit) as ended:
        health.main()
    assert ended.value.code == "scheduler: unhealthy; triggerer: None"


def test_unhealthy_without_an_api_server(monkeypatch):
    monkeypatch.setenv("AIRFLOW__API__PORT", "1")
    with pytest.raises(SystemExit, match="api-server: "):
        health.main()
