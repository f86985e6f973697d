"""Roles, grants and their file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from emulator.catalog import account_file, system_roles
from emulator.catalog.account import Account, FutureGrant, Grant, GrantTerms, SecurableObject
from emulator.identifiers import format_name

RAW = ("RAW",)
PUBLIC = ("RAW", "PUBLIC")
TABLE = ("RAW", "PUBLIC", "T")
SELECT = Grant("SELECT", "TABLE", TABLE, "ROLE", "R")


@pytest.fixture
def account() -> Account:
    found = Account()
    for kind, name in (("DATABASE", RAW), ("SCHEMA", PUBLIC), ("TABLE", TABLE), ("ROLE", ("R",))):
        found.add(SecurableObject(kind, name, "OWNER"))
    found.grant(SELECT, GrantTerms())
    return found


def test_names_are_quoted_where_needed() -> None:
    assert format_name(("RAW", "my table", "A_1$")) == 'RAW."my table".A_1$'


def test_a_role_inherits_those_below_it() -> None:
    account = system_roles.create_account()
    assert account.expand_roles({"ACCOUNTADMIN"}) == {
        "ACCOUNTADMIN",
        "SYSADMIN",
        "SECURITYADMIN",
        "USERADMIN",
        "PUBLIC",
    }
    assert account.expand_roles({"SYSADMIN"}) == {"SYSADMIN", "PUBLIC"}


def test_removing_an_object_removes_its_contents_and_grants(account: Account) -> None:
    account.grant_future(FutureGrant("SELECT", "TABLE", PUBLIC, "R"), GrantTerms())
    account.remove("DATABASE", RAW)
    assert [entity.kind for entity in account.objects.values()] == ["ROLE"]
    assert not account.grants
    assert not account.future_grants


def test_a_dropped_role_has_no_grants(account: Account) -> None:
    account.grant_future(FutureGrant("SELECT", "TABLE", PUBLIC, "R"), GrantTerms())
    account.remove("ROLE", ("R",))
    assert not account.grants
    assert not account.future_grants


def test_a_replaced_table_has_only_its_future_grants(account: Account) -> None:
    account.grant_future(FutureGrant("INSERT", "TABLE", PUBLIC, "R"), GrantTerms())
    account.add(SecurableObject("TABLE", TABLE, "OWNER"))
    assert set(account.grants) == {Grant("INSERT", "TABLE", TABLE, "ROLE", "R")}


def test_future_grants_on_a_schema_precede_those_on_its_database(account: Account) -> None:
    account.grant_future(FutureGrant("SELECT", "TABLE", RAW, "R"), GrantTerms())
    account.add(SecurableObject("TABLE", (*PUBLIC, "ONE"), "OWNER"))
    account.grant_future(FutureGrant("INSERT", "TABLE", PUBLIC, "R"), GrantTerms())
    account.add(SecurableObject("TABLE", (*PUBLIC, "TWO"), "OWNER"))
    given = {(g.name[-1], g.privilege) for g in account.grants}
    assert given == {("T", "SELECT"), ("ONE", "SELECT"), ("TWO", "INSERT")}


def test_a_future_grant_of_ownership_sets_the_owner(account: Account) -> None:
    account.grant_future(FutureGrant("OWNERSHIP", "TABLE", PUBLIC, "R"), GrantTerms())
    assert account.add(SecurableObject("TABLE", (*PUBLIC, "ONE"), "OWNER")).owner == "R"


def test_readers_see_a_consistent_state(account: Account) -> None:
    reading = iter(account.grants)
    account.revoke(SELECT)
    account.grant(Grant("INSERT", "TABLE", TABLE, "ROLE", "R"), GrantTerms())
    assert list(reading) == [SELECT]


def test_a_saved_account_is_loaded_unchanged(account: Account, tmp_path: Path) -> None:
    account.grant_future(FutureGrant("SELECT", "TABLE", PUBLIC, "R"), GrantTerms(True, "OWNER"))
    account.objects["ROLE", ("R",)].properties["COMMENT"] = "é"
    path = tmp_path / "account.json"
    account_file.save_account(account, path)
    loaded = account_file.load_account(path)
    assert loaded is not None
    assert (loaded.objects, loaded.grants, loaded.future_grants) == (
        account.objects,
        account.grants,
        account.future_grants,
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_killed_save_leaves_the_old_file(account: Account, tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    account_file.save_account(account, path)
    path.with_suffix(".new").write_text('{"half')
    assert account_file.load_account(path) is not None
    account_file.save_account(account, path)
    assert [p.name for p in tmp_path.iterdir()] == ["account.json"]


def test_a_missing_file_is_no_account(tmp_path: Path) -> None:
    assert account_file.load_account(tmp_path / "account.json") is None


def test_the_administrators_password_is_not_readable(tmp_path: Path) -> None:
    account = system_roles.create_account()
    system_roles.ensure_admin(account, "ADMIN", "correct horse", None)
    account_file.save_account(account, tmp_path / "account.json")
    assert "horse" not in (tmp_path / "account.json").read_text()
