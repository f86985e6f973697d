"""The mail of a failed task, received by a mail server on loopback."""

import re
import socketserver
import threading
from email import message_from_string
from email.header import decode_header, make_header
from types import SimpleNamespace

import pytest

from alerts import create_failure_alerts


class Mail(socketserver.StreamRequestHandler):
    """The SMTP commands that the client needs."""

    def handle(self):
        self.send_line("220 test")
        while line := self.rfile.readline().decode().strip():
            if line.upper() == "DATA":
                self.send_line("354 send the mail")
                text = b""
                while not text.endswith(b"\r\n.\r\n"):
                    text += self.rfile.readline()
                self.server.received.append(text.decode())
            elif line.upper().startswith("RCPT"):
                self.server.recipients += re.findall(r"<(.*?)>", line)
            self.send_line("221 bye" if line.upper() == "QUIT" else "250 ok")

    def send_line(self, line):
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def mail_server():
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Mail)
    server.received, server.recipients = [], []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_failed_task_sends_mail_to_every_address(monkeypatch, mail_server):
    monkeypatch.setenv("ALERT_EMAIL", "data@example.com, on-call@example.org")
    monkeypatch.setenv(
        "AIRFLOW_CONN_SMTP_DEFAULT",
        f"smtp://127.0.0.1:{mail_server.server_address[1]}"
        "/?disable_ssl=true&disable_tls=true&from_email=airflow%40example.com",
    )
    (alert,) = create_failure_alerts()
    task = SimpleNamespace(
        task_id="copy_raw_airline",
        dag_id="snowflake_raw",
        run_id="manual",
        try_number=2,
        max_tries=1,
        log_url="http://localhost:8080/log",
        mark_success_url="",
        hostname="airflow",
    )
    alert.notify({"ti": task, "dag": None, "exception": ValueError("no such table")})
    (text,) = mail_server.received
    message = message_from_string(text)
    assert mail_server.recipients == ["data@example.com", "on-call@example.org"]
    assert message["From"] == "airflow@example.com"
    assert "copy_raw_airline" in str(make_header(decode_header(message["Subject"])))
