"""What the launcher's own process may do on this machine, whatever a request asks for: start no program, listen on
its own addresses only, read no `file:` address, run no SQL engine.

Stock, ministack runs the code of Lambda functions, Glue jobs, GraphQL resolvers and CloudFront functions as its own
user, and Athena's SQL reads and writes any file. None of the project's services needs that; Lambda has its container.
"""

import errno
import os
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError

from addresses import own_addresses

from .pinned import replace

# https://docs.python.org/3/library/audit_events.html
STARTS = (
    *("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system"),
    *("pty.spawn", "subprocess.Popen"),
)
_allowed = threading.local()


class HostProcessError(PermissionError):
    """A request would start a program on this machine."""


@contextmanager
def may_start_programs() -> Iterator[None]:
    """For the launcher's own code: what this thread starts in here is let through."""
    _allowed.now = True
    try:
        yield
    finally:
        _allowed.now = False


def is_credential_helper(event: str, args: tuple[Any, ...]) -> bool:
    """Whether it is Docker's own helper, which the user's ~/.docker/config.json names."""
    return event == "subprocess.Popen" and Path(os.fsdecode(args[0])).name.startswith("docker-credential-")


def guard(event: str, args: tuple[Any, ...]) -> None:
    if event in STARTS and not getattr(_allowed, "now", False) and not is_credential_helper(event, args):
        what = args[0] if args else event
        raise HostProcessError(errno.EPERM, f"The local AWS starts no program on this machine: {what!r}")
    if event == "socket.bind":
        address = args[1]
        own = own_addresses()
        if isinstance(address, tuple) and address[0] not in own:
            raise PermissionError(
                errno.EPERM, f"The local AWS listens on {' and '.join(own)} only, not on {address[0]!r}"
            )


def refuse_file(_original: Any) -> Any:
    def file_open(self: Any, req: Any) -> Any:
        raise URLError("The local AWS reads no file of this machine")

    return file_open


def apply() -> None:
    own_addresses()  # finds them by listening, which the guard refuses
    replace(urllib.request.FileHandler, "file_open", "self req", refuse_file)
    # A module that is None cannot be imported; whoever needs it says that it is not installed.
    sys.modules["duckdb"] = None
    sys.addaudithook(guard)
