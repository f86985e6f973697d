"""Roles, grants and their file."""

from __future__ import annotations

import json
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


def test_a_file_of_an_older_version_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    terms = {"grant_option": False, "granted_by": "", "created_on": "2026-01-01T00:00:00.000+00:00"}
    created = {"owner": "SYSADMIN", "created_on": terms["created_on"]}
    document = {
        "name": "LOCAL",
        "entities": [
            {"kind": "SCHEMA", "name": ["RAW", "PUBLIC"], "properties": {"MANAGED": False, "TRANSIENT": False}}
            | created,
            {"kind": "STAGE", "name": ["RAW", "PUBLIC", "S"], "properties": {"URL": "s3://a/"}} | created,
        ],
        "grants": [
            {
                "privilege": "USAGE",
                "kind": "STAGE",
                "name": ["RAW", "PUBLIC", "S"],
                "grantee_kind": "ROLE",
                "grantee": "R",
            }
            | terms
        ],
        "future": [{"privilege": "SELECT", "kind": "TABLE", "container": ["RAW", "PUBLIC"], "grantee": "R"} | terms],
    }
    path.write_text(json.dumps(document))
    loaded = account_file.load_account(path)
    assert loaded is not None
    system_roles.ensure_system_objects(loaded)
    assert Grant("CREATE INTEGRATION", "ACCOUNT", ("LOCAL",), "ROLE", "ACCOUNTADMIN") in loaded.grants
    assert loaded.add(SecurableObject("TABLE", (*PUBLIC, "T"), "OWNER")).exact_kind == "TABLE"
    assert SELECT in loaded.grants


def test_a_database_role_passes_its_privileges_to_roles() -> None:
    account = system_roles.create_account()
    for kind, name in (("DATABASE", RAW), ("DATABASE ROLE", ("RAW", "READER")), ("ROLE", ("R",))):
        account.add(SecurableObject(kind, name, "OWNER"))
    account.grant(Grant("USAGE", "DATABASE ROLE", ("RAW", "READER"), "ROLE", "R"), GrantTerms())
    assert account.expand_roles({"R"}) == {"R", "RAW.READER", "PUBLIC"}
    account.remove("DATABASE", RAW)
    assert account.expand_roles({"R"}) == {"R", "PUBLIC"}
