"""The set-up scripts of setup-snowflake's tests run in the local Snowflake, and run again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from server import SERVICE_KEY, LocalSnowflake

from emulator.sql.split_statements import split_statements

SCRIPTS = Path(__file__).parents[3] / "actions/setup-snowflake/test/setup-scripts"
VARIABLES = {
    "storage_role_arn": "arn:aws:iam::123456789012:role/landing",
    "lake_role_arn": "arn:aws:iam::123456789012:role/lake",
    "landing_url": "s3://example-landing/",
    "api_token": "token-of-the-tests",
    "service_public_key": SERVICE_KEY.body,
}


def statements(path: Path) -> list[str]:
    return split_statements(re.sub(r"&\{(\w+)\}", lambda found: VARIABLES[found[1]], path.read_text()))


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.sql")), ids=lambda path: path.stem)
def test_a_script_runs_twice(cloud: LocalSnowflake, path: Path) -> None:
    found = statements(path)
    assert 25 <= len(found) <= 60
    cloud.run(found)
    again = cloud.run(found)
    created = [rows[0][0] for text, rows in zip(found, again, strict=True) if "if not exists" in text.split("\n")[0]]
    assert created
    assert all("succe" in answer for answer in created), created
