"""Tokens and the sessions behind them."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.catalog import system_roles
from emulator.catalog.session import Session
from emulator.errors import SnowflakeError
from emulator.server.sessions import MASTER_SECONDS, Sessions
from emulator.storage.duckdb_store import Lake
from emulator.storage.s3_folder import Buckets
from emulator.storage.writer_lock import WriterLock


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(system_roles.new_account(), Lake(tmp_path, Buckets(tmp_path)), "USER", "PUBLIC")


def test_a_session_that_nobody_asks_for_ends(session: Session) -> None:
    now = 0.0
    sessions = Sessions(WriterLock(), lambda: now)
    token = sessions.add(session)["token"]
    now = MASTER_SECONDS - 1
    sessions.close_forgotten()
    sessions.find(token)
    now += MASTER_SECONDS + 1
    sessions.close_forgotten()
    with pytest.raises(SnowflakeError, match="Session no longer exists"):
        sessions.find(token)


def test_closing_lets_the_next_writer_in(session: Session) -> None:
    writing = WriterLock()
    sessions = Sessions(writing)
    tokens = sessions.add(session)
    writing.take(session, 1)
    session.begin()
    sessions.close(session)
    assert writing.holder is None
    with pytest.raises(SnowflakeError, match="has expired"):
        sessions.renew(tokens["masterToken"])
