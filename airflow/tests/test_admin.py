"""The admin user, in a real database (SQLite)."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def database():
    subprocess.run([Path(sys.executable).parent / "airflow", "db", "migrate"], capture_output=True, check=True)


def login(password):
    """Return the roles of a login; none if the password is wrong."""
    from airflow.providers.fab.auth_manager.cli_commands.utils import get_application_builder

    with get_application_builder() as builder:
        user = builder.sm.auth_user_db("admin", password, rotate_session_id=False)
        return [role.name for role in user.roles] if user else []


@pytest.mark.usefixtures("database")
def test_the_admin_is_created_once_and_gets_the_password_of_the_settings(capsys):
    from admin import ensure_admin

    def start_with_password(password):
        ensure_admin("admin", password)
        printed = capsys.readouterr()
        assert password not in printed.out + printed.err
        return [line for line in printed.out.splitlines() if line.startswith("entrypoint: ")]

    assert start_with_password("first-password") == ["entrypoint: created the user admin"]
    assert login("first-password") == ["Admin"]
    assert start_with_password("first-password") == []
    assert start_with_password("second-password") == ["entrypoint: changed the password of the user admin"]
    assert login("first-password") == []
    assert login("second-password") == ["Admin"]
