"""The forms in which SHOW prints times and flags."""

from __future__ import annotations

import datetime


def to_time(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def format_flag(value: object) -> str:
    return "true" if value in (True, "true") else "false"


def yes_or_no(value: object) -> str:
    return "Y" if value in (True, "true") else "N"


def on_or_off(value: object) -> str:
    return "ON" if value in (True, "true", "ON") else "OFF"
