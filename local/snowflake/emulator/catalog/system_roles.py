"""The system roles of a new account, and its administrator."""

from __future__ import annotations

from ..kinds.registry import ACCOUNT_PRIVILEGES
from .account import Account, Grant, GrantTerms, SecurableObject
from .passwords import hash_password
from .public_keys import compute_fingerprint, extract_key_body

# Global privileges and the role hierarchy of every new Snowflake account.
SYSTEM_PRIVILEGES = {
    "ACCOUNTADMIN": ACCOUNT_PRIVILEGES,
    "SYSADMIN": ("CREATE DATABASE", "CREATE WAREHOUSE"),
    "USERADMIN": ("CREATE USER", "CREATE ROLE"),
    "SECURITYADMIN": ("MANAGE GRANTS", "CREATE NETWORK POLICY"),
}
HIERARCHY = (
    ("SYSADMIN", "ACCOUNTADMIN"),
    ("SECURITYADMIN", "ACCOUNTADMIN"),
    ("USERADMIN", "SECURITYADMIN"),
)
# The shared database of every account; this server has its name and grants, not its views.
# https://docs.snowflake.com/en/sql-reference/snowflake-db, https://docs.snowflake.com/en/sql-reference/snowflake-db-roles
SHARED_DATABASE = "SNOWFLAKE"
SHARED_DATABASE_ROLES = ("GOVERNANCE_VIEWER", "OBJECT_VIEWER", "SECURITY_VIEWER", "USAGE_VIEWER")
ADMIN_ROLES = ("ACCOUNTADMIN", "SYSADMIN", "SECURITYADMIN")


def create_account() -> Account:
    """An account with the system roles."""
    account = Account()
    for role in ("ACCOUNTADMIN", "SECURITYADMIN", "SYSADMIN", "USERADMIN", "PUBLIC"):
        account.add(SecurableObject("ROLE", (role,), ""))
    for role, parent in HIERARCHY:
        account.grant(Grant("USAGE", "ROLE", (role,), "ROLE", parent), GrantTerms())
    return account


def ensure_system_objects(account: Account) -> None:
    """Adds the global privileges and the shared database to a new account, and to one of an older version."""
    if account.find("DATABASE", (SHARED_DATABASE,)) is not None:
        return
    for role, privileges in SYSTEM_PRIVILEGES.items():
        for privilege in privileges:
            account.grant(Grant(privilege, "ACCOUNT", (account.name,), "ROLE", role), GrantTerms())
    account.add(SecurableObject("DATABASE", (SHARED_DATABASE,), "", {"ORIGIN": "SNOWFLAKE.ACCOUNT_USAGE"}))
    account.grant(Grant("USAGE", "DATABASE", (SHARED_DATABASE,), "ROLE", "ACCOUNTADMIN"), GrantTerms())
    for role in SHARED_DATABASE_ROLES:
        account.add(SecurableObject("DATABASE ROLE", (SHARED_DATABASE, role), ""))


def ensure_admin(account: Account, name: str, password: str | None, public_key: str | None) -> None:
    """Creates the deploy user, and sets its password and key at every start."""
    ensure_system_objects(account)
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


def get_account_object(account: Account) -> SecurableObject:
    """The account as an object, which has policies and tags; added on first use, without a loss of its grants."""
    key = ("ACCOUNT", (account.name,))
    if key not in account.objects:
        account.objects = account.objects | {key: SecurableObject(*key, "")}
    return account.objects[key]
