"""What a new account holds, and the administrator whom its owner makes by hand."""

from __future__ import annotations

from .account import Account, Grant, GrantTerms, SecurableObject
from .passwords import hash_password
from .public_keys import compute_fingerprint, extract_key_body

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


def create_account() -> Account:
    """System roles, their privileges and their hierarchy."""
    account = Account()
    for role in ("ACCOUNTADMIN", "SECURITYADMIN", "SYSADMIN", "USERADMIN", "PUBLIC"):
        account.add(SecurableObject("ROLE", (role,), ""))
    for role, privileges in ACCOUNT_PRIVILEGES.items():
        for privilege in privileges:
            account.grant(Grant(privilege, "ACCOUNT", (account.name,), "ROLE", role), GrantTerms())
    for role, parent in HIERARCHY:
        account.grant(Grant("USAGE", "ROLE", (role,), "ROLE", parent), GrantTerms())
    return account


def ensure_admin(account: Account, name: str, password: str | None, public_key: str | None) -> None:
    """The deploy user; its password and key follow the environment at every start."""
    user = account.find("USER", (name,)) or account.add(
        # One role at a time: secondary roles would let `use role reporting` still write.
        SecurableObject(
            "USER", (name,), "ACCOUNTADMIN", {"DEFAULT_ROLE": "ACCOUNTADMIN", "DEFAULT_SECONDARY_ROLES": []}
        )
    )
    if password:
        user.properties["PASSWORD"] = hash_password(password)
    if public_key:
        body = extract_key_body(public_key)
        user.properties |= {"RSA_PUBLIC_KEY": body, "RSA_PUBLIC_KEY_FP": compute_fingerprint(body)}
    for role in ADMIN_ROLES:
        account.grant(Grant("USAGE", "ROLE", (role,), "USER", name), GrantTerms())
