"""The example settings and the lock file match the code."""

import re
from pathlib import Path

import pytest

import environment

ROOT = Path(__file__).parents[2]
LINE = re.compile(r"^(?:# )?([A-Z_]+)=(.*)$", re.MULTILINE)
# What docker-compose-local.yml sets itself.
COMPOSED = {name: "airflow" for name in environment.POSTGRES}


def example():
    return dict(LINE.findall((ROOT / "local.env.example").read_text()))


def test_the_example_names_every_required_setting():
    empty = {name: "" for name in example()}
    with pytest.raises(environment.SettingsError) as refused:
        environment.compose_environment("all", empty | COMPOSED)
    named = re.findall(r"[A-Z_]{5,}", str(refused.value))
    assert named
    assert set(named) <= set(example())


def test_the_example_is_valid_when_filled_in():
    filled = example() | {name: "filled" for name, value in example().items() if not value}
    for optional in ("CA_BUNDLE", "SNOWFLAKE_HOST", "SNOWFLAKE_PORT", "SNOWFLAKE_PRIVATE_KEY"):
        filled[optional] = ""
    assert set(environment.compose_environment("all", filled | COMPOSED)) == {
        environment.DATABASE_URL,
        environment.SNOWFLAKE_CONNECTION,
    }


def test_every_package_of_the_image_is_locked_by_hash():
    lock = (ROOT / "airflow/requirements.txt").read_text()
    entries = re.split(r"\n(?=[a-z])", lock.strip())
    assert len(entries) > 100
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in lock
    assert re.search(r"^apache-airflow==3\.3\.\d+ ", lock, re.MULTILINE)
