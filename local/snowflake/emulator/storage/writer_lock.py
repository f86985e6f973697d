"""One writer at a time: a second writer waits, as in Snowflake, instead of failing with DuckDB's conflict."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..errors import SnowflakeError, query_cancelled

# Snowflake rolls back a blocking transaction whose session is idle for five minutes.
IDLE_SECONDS = 300.0


class WriterLock:
    """Held by a session for a statement, or from a transaction's first write to its end."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.changed = threading.Condition()
        self.holder: LockHolder | None = None

    def acquire(self, holder: LockHolder, timeout: float) -> None:
        """Waits for the lock; rolls back the transaction of an idle holder."""
        deadline = self.clock() + timeout
        with self.changed:
            while self.holder not in (None, holder):
                idle = self.clock() - self.holder.last_active
                if idle > IDLE_SECONDS and self.holder.abort_if_idle():
                    self.holder = None
                    continue
                if holder.is_cancelled:
                    raise query_cancelled()
                if self.clock() > deadline:
                    raise SnowflakeError(
                        625,
                        "57014",
                        f"Statement aborted: it waited too long for a lock (LOCK_TIMEOUT = {timeout:.0f} seconds).",
                    )
                self.changed.wait(0.2)
            self.holder = holder

    def release(self, holder: LockHolder) -> None:
        with self.changed:
            if self.holder is holder:
                self.holder = None
                self.changed.notify_all()


class LockHolder:
    """A session that writes."""

    last_active: float = 0.0
    is_cancelled: bool = False

    def abort_if_idle(self) -> bool:
        """Rolls back an idle transaction; False when a statement is running."""
        raise NotImplementedError
