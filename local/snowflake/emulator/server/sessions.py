"""Sessions by the tokens of their clients."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Any

from ..catalog.session import Session
from ..errors import SnowflakeError
from ..storage.writer_lock import WriterLock

SESSION_EXPIRED = SnowflakeError(390111, "08001", "Session no longer exists. New login required to access the service.")
EXPIRED = SnowflakeError(390114, "08001", "Authentication token has expired. Log in again.")
SESSION_SECONDS, MASTER_SECONDS = 3600, 14400


class Sessions:
    """Each session has a token for its statements and a master token that renews it."""

    def __init__(self, writer_lock: WriterLock, clock: Callable[[], float] = time.monotonic) -> None:
        self.writer_lock = writer_lock
        self.clock = clock
        self.by_token: dict[str, Session] = {}
        self.by_master: dict[str, Session] = {}

    def issue_tokens(self, session: Session) -> dict[str, Any]:
        """Issues tokens for a session."""
        token, master = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        session.last_seen = self.clock()
        self.by_token[token] = self.by_master[master] = session
        return {
            "token": token,
            "masterToken": master,
            "validityInSeconds": SESSION_SECONDS,
            "masterValidityInSeconds": MASTER_SECONDS,
        }

    def find(self, token: str) -> Session:
        """The session of a token; notes that it is in use."""
        session = self.by_token.get(token)
        if session is None:
            raise SESSION_EXPIRED
        session.last_seen = self.clock()
        return session

    def renew(self, master: str) -> tuple[Session, dict[str, Any]]:
        session = self.by_master.get(master)
        if session is None:
            raise EXPIRED
        return session, self.issue_tokens(session)

    def close(self, session: Session) -> None:
        for tokens in (self.by_token, self.by_master):
            for token in [t for t, s in tokens.items() if s is session]:
                del tokens[token]
        session.close(self.writer_lock)

    def close_expired(self) -> None:
        """Closes sessions whose tokens have expired."""
        silent = self.clock() - MASTER_SECONDS
        for session in {s for s in self.by_master.values() if s.last_seen < silent}:
            self.close(session)
