"""Serves Airflow's health page, and at / the SHA-256 of every environment variable; logs their names."""

import hashlib
import json
import os
import signal
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

HEALTH = {"metadatabase": {"status": "healthy"}, "scheduler": {"status": "healthy"}}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        hashes = {name: hashlib.sha256(value.encode()).hexdigest() for name, value in os.environ.items()}
        body = json.dumps(HEALTH if self.path == "/api/v2/monitor/health" else hashes).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


signal.signal(signal.SIGTERM, lambda *_args: sys.exit(0))
for name in sorted(os.environ):
    print(f"variable {name}", flush=True)
HTTPServer(("", int(os.environ.get("AIRFLOW__API__PORT", "8080"))), Handler).serve_forever()
