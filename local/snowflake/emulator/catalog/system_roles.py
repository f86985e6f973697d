"""The system roles of a new account, and its administrator."""

from __future__ import annotations

from .account import Account, Grant, GrantTerms, SecurableObject
from .passwords import hash_password
from .public_keys import compute_fingerprint, extract_key_body

# Global privileges and the role hierarchy of every new Snowflake account.
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
    """An account with the system roles."""
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
    """Creates the deploy user, and sets its password and key at every start."""
    user = account.find("USER", (name,)) or account.add(
        # Without secondary roles, so that `use role reporting` cannot write.
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
