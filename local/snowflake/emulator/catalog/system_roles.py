"""What a new account holds, and the administrator whom its owner makes by hand."""

from __future__ import annotations

from .account import Account, Entity, Grant, Terms
from .passwords import hashed
from .public_keys import fingerprint, key_body

# Who may create what on the account, and who stands below whom: as in every new Snowflake account.
ACCOUNT_PRIVILEGES = {
    "SYSADMIN": ("CREATE DATABASE", "CREATE WAREHOUSE"),
    "USERADMIN": ("CREATE USER", "CREATE ROLE"),
    "SECURITYADMIN": ("MANAGE GRANTS",),
}
HIERARCHY = (
    ("SYSADMIN", "ACCOUNTADMIN"),
    ("SECURITYADMIN", "ACCOUNTADMIN"),
    ("USERADMIN", "SECURITYADMIN"),
)
ADMIN_ROLES = ("ACCOUNTADMIN", "SYSADMIN", "SECURITYADMIN")


def new_account() -> Account:
    """System roles, their privileges and their hierarchy."""
    account = Account()
    for role in ("ACCOUNTADMIN", "SECURITYADMIN", "SYSADMIN", "USERADMIN", "PUBLIC"):
        account.add(Entity("ROLE", (role,), ""))
    for role, privileges in ACCOUNT_PRIVILEGES.items():
        for privilege in privileges:
            account.give(Grant(privilege, "ACCOUNT", (account.name,), "ROLE", role), Terms())
    for role, parent in HIERARCHY:
        account.give(Grant("USAGE", "ROLE", (role,), "ROLE", parent), Terms())
    return account


def ensure_admin(account: Account, name: str, password: str | None, public_key: str | None) -> None:
    """The deploy user; its password and key follow the environment at every start."""
    user = account.find("USER", (name,)) or account.add(
        # One role at a time: secondary roles would let `use role reporting` still write.
        Entity("USER", (name,), "ACCOUNTADMIN", {"DEFAULT_ROLE": "ACCOUNTADMIN", "DEFAULT_SECONDARY_ROLES": []})
    )
    if password:
        user.properties["PASSWORD"] = hashed(password)
    if public_key:
        body = key_body(public_key)
        user.properties |= {"RSA_PUBLIC_KEY": body, "RSA_PUBLIC_KEY_FP": fingerprint(body)}
    for role in ADMIN_ROLES:
        account.give(Grant("USAGE", "ROLE", (role,), "USER", name), Terms())
