"""Passwords are stored as salted hashes only."""

from __future__ import annotations

import hashlib
import hmac
import os

COST = 2**13


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}:{hashlib.scrypt(password.encode(), salt=salt, n=COST, r=8, p=1).hex()}"


def verify_password(password: str, stored: str) -> bool:
    salt, _, digest = stored.partition(":")
    tried = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=COST, r=8, p=1)
    return hmac.compare_digest(tried.hex(), digest)
