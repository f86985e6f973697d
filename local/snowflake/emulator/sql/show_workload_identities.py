"""SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS [FOR USER u].

docs.snowflake.com/en/sql-reference/sql/show-user-workload-identity-authentication-methods
"""

from __future__ import annotations

import json

from ..catalog import privileges, workload_identities
from ..catalog.session import Session
from ..errors import object_not_found
from ..identifiers import format_name
from .object_statements import find_object
from .results import Result, typed_result
from .show_scope import is_visible
from .show_values import to_time
from .token_reader import TokenReader

COLUMNS = [
    ("name", "text"),
    ("type", "text"),
    ("comment", "text"),
    ("last_used", "time"),
    ("created_on", "time"),
    ("additional_info", "text"),
]


def show_workload_identities(session: Session, reader: TokenReader) -> Result:
    """The identity of a user; that of another user needs its ownership."""
    name = (reader.read_name(),) if reader.accept("FOR", "USER") else (session.user,)
    reader.require_end()
    user = find_object(session, "USER", name, if_exists=False)
    if user is None or (name[0] != session.user and not is_visible(session, user)):
        raise object_not_found("USER", format_name(name))
    if name[0] != session.user:
        privileges.require_ownership(session, user)
    identity = user.properties.get("WORKLOAD_IDENTITY")
    if not identity:
        return typed_result(COLUMNS, [])
    times = [to_time(identity[key]) if key in identity else None for key in ("LAST_USED", "CREATED_ON")]
    # DEFAULT is the identity of the property: docs.snowflake.com/en/sql-reference/sql/alter-user-add-workload-identity
    details = json.dumps(workload_identities.describe_identity(identity))
    return typed_result(COLUMNS, [("DEFAULT", identity["TYPE"], None, *times, details)])
