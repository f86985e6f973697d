"""A local Snowflake for tests, with its own data folder and port, over TLS."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from server import SERVICE_KEY, LocalSnowflake  # noqa: E402

from emulator.sql.split_statements import split_statements  # noqa: E402

SQL = HERE.parents[2] / "snowflake"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSnowflake]:
    """A server that the tests of a module share."""
    server = LocalSnowflake(tmp_path_factory.mktemp("snowflake"))
    server.start()
    yield server
    server.stop()


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
