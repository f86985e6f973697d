"""The addresses on which something listens, and plain HTTP requests."""

import http.client
import json
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


def find_listening_addresses(port: int) -> set[str]:
    """The addresses on which something listens at this port, from /proc/net/tcp and tcp6 (state 0A)."""
    found = set()
    for family, file in ((socket.AF_INET, "tcp"), (socket.AF_INET6, "tcp6")):
        for line in Path(f"/proc/net/{file}").read_text().splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, number = local.split(":")
            if state == "0A" and int(number, 16) == port:
                words = bytes.fromhex(address)
                order = b"".join(words[i : i + 4][::-1] for i in range(0, len(words), 4))
                found.add(socket.inet_ntop(family, order))
    return found


def find_published_addresses(container: Any) -> set[str]:
    container.reload()
    bindings = container.attrs["NetworkSettings"]["Ports"].values()
    return {binding["HostIp"] for ports in bindings for binding in ports or []}


def send_request(method: str, url: str, authorization: str | None = None) -> tuple[int, dict[str, str], Any]:
    """Status, headers and JSON of a plain request."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.request(method, parts.path, headers={} if authorization is None else {"Authorization": authorization})
    response = connection.getresponse()
    return response.status, {n.lower(): v for n, v in response.getheaders()}, json.loads(response.read() or "null")
