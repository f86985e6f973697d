"""Sessions and their tokens."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.catalog import system_roles
from emulator.catalog.session import Session
from emulator.errors import SnowflakeError
from emulator.server.sessions import MASTER_SECONDS, Sessions
from emulator.storage.duckdb_store import DuckDBStore
from emulator.storage.s3_folder import S3Folder
from emulator.storage.writer_lock import WriterLock


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(system_roles.create_account(), DuckDBStore(tmp_path, S3Folder(tmp_path)), "USER", "PUBLIC")


def test_an_unused_session_expires(session: Session) -> None:
    now = 0.0
    sessions = Sessions(WriterLock(), lambda: now)
    token = sessions.issue_tokens(session)["token"]
    now = MASTER_SECONDS - 1
    sessions.close_expired()
    sessions.find(token)
    now += MASTER_SECONDS + 1
    sessions.close_expired()
    with pytest.raises(SnowflakeError, match="Session no longer exists"):
        sessions.find(token)


def test_closing_a_session_releases_the_writer_lock(session: Session) -> None:
    writing = WriterLock()
    sessions = Sessions(writing)
    tokens = sessions.issue_tokens(session)
    writing.acquire(session, 1)
    session.begin_transaction()
    sessions.close(session)
    assert writing.holder is None
    with pytest.raises(SnowflakeError, match="has expired"):
        sessions.renew(tokens["masterToken"])
