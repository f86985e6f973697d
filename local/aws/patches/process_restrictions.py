"""Restricts the launcher's own process, for any request: it starts no program, listens on its own addresses
only, connects only to its own services on this machine, reads no `file:` URL and runs no SQL engine.

Unpatched, ministack runs the code of Lambda functions, Glue jobs, GraphQL resolvers and CloudFront functions as its own
user, Athena's SQL reads and writes any file, and SNS, API Gateway and others post to any address and can return the
answer. None of the project's services needs that; Lambda has its container.
"""

import errno
import os
import socket
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError

from addresses import list_own_addresses
from ministack.services import glue
from outbound_connections import explain_refusal

from .patching import replace_function

# https://docs.python.org/3/library/audit_events.html
STARTS = (
    *("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system"),
    *("pty.spawn", "subprocess.Popen"),
)
_allowed = threading.local()


class HostProcessError(PermissionError):
    """A request tried to start a program on this machine."""


@contextmanager
def allow_programs() -> Iterator[None]:
    """Allows this thread to start programs, for the launcher's own code."""
    _allowed.now = True
    try:
        yield
    finally:
        _allowed.now = False


def is_credential_helper(event: str, args: tuple[Any, ...]) -> bool:
    """Whether it is a Docker credential helper, which ~/.docker/config.json names."""
    return event == "subprocess.Popen" and Path(os.fsdecode(args[0])).name.startswith("docker-credential-")


def check_event(event: str, args: tuple[Any, ...]) -> None:
    if event in STARTS and not getattr(_allowed, "now", False) and not is_credential_helper(event, args):
        what = args[0] if args else event
        raise HostProcessError(errno.EPERM, f"The local AWS starts no program on this machine: {what!r}")
    if event == "socket.bind":
        address = args[1]
        own = list_own_addresses()
        if isinstance(address, tuple) and address[0] not in own:
            raise PermissionError(
                errno.EPERM, f"The local AWS listens on {' and '.join(own)} only, not on {address[0]!r}"
            )
    if event == "socket.connect":
        connection, address = args
        # explain_refusal() itself uses a datagram socket; a string is the path of Docker's socket.
        is_stream = connection.type == socket.SOCK_STREAM and isinstance(address, tuple)
        if is_stream and (problem := explain_refusal(address)):
            raise PermissionError(errno.EPERM, problem)


def refuse_file_urls(_original: Any) -> Any:
    def file_open(self: Any, req: Any) -> Any:
        raise URLError("The local AWS reads no file of this machine")

    return file_open


def require_object_script(original: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """Accepts only S3 objects as scripts of Glue jobs; unpatched, any file of this machine reaches the container."""

    def resolve(script_location: str) -> str | None:
        inside = script_location.startswith("s3://") and ".." not in script_location.split("/")
        return original(script_location) if inside else None

    return resolve


def apply() -> None:
    list_own_addresses()  # cached now, because it binds sockets, which check_event refuses
    replace_function(urllib.request.FileHandler, "file_open", "self req", refuse_file_urls)
    replace_function(glue, "_resolve_script", "script_location", require_object_script)
    # A module that is None cannot be imported.
    sys.modules["duckdb"] = None
    sys.addaudithook(check_event)
