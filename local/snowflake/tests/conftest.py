"""A local Snowflake for tests, with its own data folder and port, over TLS."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from server import SERVICE_KEY, Connection, LocalSnowflake  # noqa: E402

from emulator.sql.split_statements import split_statements  # noqa: E402

SQL = HERE.parents[2] / "snowflake"
# The first statements of a session with a current schema and warehouse.
USE_LAB = (
    "create database if not exists lab",
    "use schema lab.public",
    "create warehouse if not exists w",
    "use warehouse w",
)


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSnowflake]:
    """A server that the tests of a module share."""
    server = LocalSnowflake(tmp_path_factory.mktemp("snowflake"))
    server.start()
    yield server
    server.stop()


def rows(session: Connection, sql: str, *binds: Any) -> list[Any]:
    return list(session.cursor().execute(sql, binds or None).fetchall())


def script(name: str, **variables: str) -> list[str]:
    """The statements of one of the project's scripts, with variables replaced."""
    text = re.sub(r"&\{(\w+)\}", lambda found: variables[found[1]], (SQL / name).read_text())
    return split_statements(text)


def framework() -> list[str]:
    return script("setup_framework.sql", snowflake_user_public_key=SERVICE_KEY.body)


def objects() -> list[str]:
    return script(
        "deploy_objects.sql",
        datasets_url="s3://snowflake-lab/public/datasets",
        quickstart_url="s3://tableau-snowflake-quickstart",
    )
