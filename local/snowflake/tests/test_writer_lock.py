"""The writer lock."""

from __future__ import annotations

import threading

import pytest

from emulator.errors import SnowflakeError
from emulator.storage.writer_lock import IDLE_SECONDS, LockHolder, WriterLock


class Writer(LockHolder):
    """A session that is busy or idle."""

    def __init__(self, *, busy: bool = False) -> None:
        self.busy = busy
        self.abandoned = False

    def abort_if_idle(self) -> bool:
        self.abandoned = not self.busy
        return self.abandoned


def test_the_holder_can_acquire_the_lock_again() -> None:
    lock, one = WriterLock(), Writer()
    lock.acquire(one, 1)
    lock.acquire(one, 1)
    assert lock.holder is one


def test_another_session_waits_for_the_release() -> None:
    lock, one, two = WriterLock(), Writer(), Writer()
    lock.acquire(one, 1)
    one.last_active = lock.clock()
    waiting = threading.Thread(target=lock.acquire, args=(two, 10))
    waiting.start()
    lock.release(two)
    assert lock.holder is one
    lock.release(one)
    waiting.join(5)
    assert lock.holder is two


def test_waiting_ends_with_an_error_at_the_deadline() -> None:
    now = 1000.0
    lock, one, two = WriterLock(lambda: now), Writer(), Writer()
    lock.acquire(one, 1)
    one.last_active = now
    with pytest.raises(SnowflakeError, match="waited too long for a lock"):
        lock.acquire(two, -1)


@pytest.mark.parametrize("busy", [False, True])
def test_an_idle_holder_loses_the_lock(busy: bool) -> None:
    now = 1000.0
    lock, one, two = WriterLock(lambda: now), Writer(busy=busy), Writer()
    lock.acquire(one, 1)
    one.last_active = now - IDLE_SECONDS - 1
    if busy:
        with pytest.raises(SnowflakeError):
            lock.acquire(two, -1)
    else:
        lock.acquire(two, 1)
        assert lock.holder is two
