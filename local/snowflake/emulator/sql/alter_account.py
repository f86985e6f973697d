"""ALTER ACCOUNT: the policies and tags of the account."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..catalog.system_roles import get_account_object
from ..errors import insufficient_privileges
from . import alter_object, dependencies
from .property_reader import read_tags
from .results import Result, status_result
from .token_reader import TokenReader


def alter(session: Session, reader: TokenReader) -> Result | None:
    """ALTER ACCOUNT SET | UNSET NETWORK_POLICY, TAG, and the sign-in policies; None for parameters."""
    start = reader.position
    if "ACCOUNTADMIN" not in session.list_active_roles() and not privileges.has_privilege(
        session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)
    ):
        raise insufficient_privileges("account", session.account.name)
    entity = get_account_object(session.account)
    is_set = reader.accept("SET")
    if not is_set:
        reader.expect("UNSET")
    if reader.accept("NETWORK_POLICY"):
        entity.properties.pop("NETWORK_POLICY", None)
        if is_set:
            reader.expect("=")
            policy = dependencies.resolve_reference(session, "NETWORK POLICY", reader.read_name())
            entity.properties["NETWORK_POLICY"] = policy
    elif reader.accept("TAG"):
        if is_set:
            entity.properties["TAGS"] = entity.properties.get("TAGS", {}) | read_tags(session, reader)
        else:
            alter_object.unset_tags(session, entity, reader)
    elif not alter_object.change_policy(session, entity, reader, is_set=is_set):
        reader.position = start
        return None
    reader.require_end()
    return status_result()
