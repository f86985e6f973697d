"""ALTER of stored objects, and the parts of ALTER that every kind has: SET, UNSET, RENAME, tags."""

from __future__ import annotations

from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_exists, unsupported_feature
from ..identifiers import format_name
from ..kinds.kind import ObjectKind
from ..kinds.registry import KINDS
from . import create_object, dependencies, user_access_tokens
from .object_statements import find_object, read_object_name
from .property_reader import PropertyReader, invalid_property, read_tags, require_tag
from .property_values import read_identifiers, read_parentheses, read_raw_rest, read_rest, read_texts
from .results import Result, status_result
from .token_reader import TokenReader

# The privilege that allows an action without ownership.
ACTION_PRIVILEGES = {
    "WAREHOUSE": ("MODIFY", "OPERATE"),
    "TASK": ("OPERATE",),
    "ALERT": ("OPERATE",),
    "PIPE": ("OPERATE",),
}
SIGN_IN_POLICIES = ("AUTHENTICATION POLICY", "PASSWORD POLICY", "SESSION POLICY")
PROCEDURE_RIGHTS = ("EXECUTE AS RESTRICTED CALLER", "EXECUTE AS CALLER", "EXECUTE AS OWNER")
# ALTER <kind> … words: the list property that grows or shrinks.
LIST_CHANGES = {
    "TAG": {"ADD ALLOWED_VALUES": "ALLOWED_VALUES", "DROP ALLOWED_VALUES": "ALLOWED_VALUES"},
    "TASK": {"ADD AFTER": "AFTER", "REMOVE AFTER": "AFTER"},
    "SHARE": {"ADD ACCOUNTS": "ACCOUNTS", "REMOVE ACCOUNTS": "ACCOUNTS"},
    "NETWORK POLICY": {
        f"{verb} {key}": key
        for verb in ("ADD", "REMOVE")
        for key in ("ALLOWED_NETWORK_RULE_LIST", "BLOCKED_NETWORK_RULE_LIST")
    },
}
# ALTER <kind> … words: the clause of CREATE that the rest of the statement replaces.
TEXT_CHANGES = {
    "TASK": {"MODIFY AS": "AS", "MODIFY WHEN": "WHEN"},
    "ALERT": {"MODIFY CONDITION": "IF", "MODIFY ACTION": "THEN"},
    "MASKING POLICY": {"SET BODY ->": "->"},
    "ROW ACCESS POLICY": {"SET BODY ->": "->"},
    "AGGREGATION POLICY": {"SET BODY ->": "->"},
    "PROJECTION POLICY": {"SET BODY ->": "->"},
    "JOIN POLICY": {"SET BODY ->": "->"},
}


def alter(session: Session, kind: ObjectKind, reader: TokenReader) -> Result:
    """ALTER <kind> [IF EXISTS] name …."""
    if kind.name == "USER" and (done := user_access_tokens.alter_tokens(session, reader)):
        return done
    name, if_exists = read_object_name(session, kind.name, reader, "IF EXISTS")
    found = find_object(session, kind.name, name, if_exists=if_exists)
    if found is None:
        return status_result()
    exact = KINDS[found.exact_kind]
    require_alter(session, found)
    if not (change_words(session, exact, found, reader) or change_properties(session, exact, found, reader)):
        raise reader.unexpected_token()
    reader.require_end()
    return status_result()


def require_alter(session: Session, entity: SecurableObject) -> None:
    if any(
        privileges.has_privilege(session, privilege, entity.kind, entity.name)
        for privilege in ACTION_PRIVILEGES.get(entity.kind, ())
    ):
        return
    privileges.require_ownership(session, entity)


def change_words(session: Session, kind: ObjectKind, entity: SecurableObject, reader: TokenReader) -> bool:
    """The changes that only this kind has, without an equals sign."""
    properties = entity.properties
    if change := reader.accept_any(LIST_CHANGES.get(kind.name, {})):
        key = LIST_CHANGES[kind.name][change]
        if kind.name == "NETWORK POLICY":
            reader.expect("=")
        wanted: dict[str, Any] = {key: read_texts(reader) if kind.name == "TAG" else read_identifiers(reader)}
        dependencies.check(session, wanted)
        before = [value for value in properties.get(key, []) if value not in wanted[key]]
        properties[key] = before + (wanted[key] if change.startswith("ADD") else [])
        return True
    if change := reader.accept_any(TEXT_CHANGES.get(kind.name, {})):
        key = TEXT_CHANGES[kind.name][change]
        if key == "->":
            properties[key] = read_raw_rest(reader)
        else:
            properties[key] = read_parentheses(reader) if key == "IF" and reader.peek() == "(" else read_rest(reader)
        return True
    if kind.name == "PROCEDURE" and (rights := reader.accept_any(PROCEDURE_RIGHTS)):
        for other in PROCEDURE_RIGHTS:
            properties.pop(other, None)
        properties[rights] = "true"
        return True
    if action := reader.accept_any(sorted(kind.action_table, key=len, reverse=True)):
        key, value = kind.action_table[action]
        if value:
            properties[key] = value
        else:
            properties.pop(key, None)
        return True
    return False


def change_properties(session: Session, kind: ObjectKind, entity: SecurableObject, reader: TokenReader) -> bool:
    """SET and UNSET of tags, policies and properties, and RENAME TO."""
    if reader.accept("SET"):
        if reader.accept("TAG"):
            entity.properties["TAGS"] = entity.properties.get("TAGS", {}) | read_tags(session, reader)
        elif not change_policy(session, entity, reader, is_set=True):
            set_properties(session, kind, entity, reader)
        return True
    if reader.accept("UNSET"):
        if reader.accept("TAG"):
            unset_tags(session, entity, reader)
        elif not change_policy(session, entity, reader, is_set=False):
            unset_properties(kind, entity, reader)
        return True
    if reader.accept("RENAME", "TO"):
        rename(session, kind, entity, reader)
        return True
    return False


def set_properties(session: Session, kind: ObjectKind, entity: SecurableObject, reader: TokenReader) -> None:
    given = PropertyReader(session, kind, reader).read_all()
    if not given:
        raise reader.unexpected_token()
    if unknown := next(
        (key for key in given if key in kind.clause_table and kind.name not in ("TAG", "SEQUENCE")), None
    ):
        raise invalid_property(unknown, kind.name)
    if kind.name == "SEQUENCE":
        given = create_object.normalize(session, kind, entity.name, entity.properties | given, {})
    else:
        given = create_object.normalize_changes(kind, given, entity.properties)
    dependencies.check(session, given)
    # A file format is replaced as a whole, as Snowflake documents for ALTER STAGE.
    groups = {key.partition(".")[0] for key in given if "." in key}
    entity.properties = {k: v for k, v in entity.properties.items() if k.partition(".")[0] not in groups} | given


def unset_properties(kind: ObjectKind, entity: SecurableObject, reader: TokenReader) -> None:
    while reader.current() is not None:
        key = reader.read_name()
        if key not in kind.property_table and key not in kind.clause_table:
            raise invalid_property(key, kind.name)
        entity.properties = {
            k: v for k, v in entity.properties.items() if k.partition(".")[0] != key and k != f"{key}_FP"
        }
        reader.accept(",")


def unset_tags(session: Session, entity: SecurableObject, reader: TokenReader) -> None:
    while True:
        name = session.resolve("TAG", reader.read_path())
        require_tag(session, name)
        entity.properties["TAGS"] = {
            k: v for k, v in entity.properties.get("TAGS", {}).items() if k != format_name(name)
        }
        if not reader.accept(","):
            return


def change_policy(session: Session, entity: SecurableObject, reader: TokenReader, *, is_set: bool) -> bool:
    """SET or UNSET of a sign-in policy of a user or the account."""
    policy = reader.accept_any(SIGN_IN_POLICIES) if entity.kind in ("USER", "ACCOUNT") else None
    if policy is None:
        return False
    entity.properties.pop(policy, None)
    if is_set:
        entity.properties[policy] = dependencies.resolve_reference(session, policy, ".".join(reader.read_path()))
        reader.accept("FORCE")
    return True


def rename(session: Session, kind: ObjectKind, entity: SecurableObject, reader: TokenReader) -> None:
    if not kind.renamable:
        raise reader.unexpected_token()
    if kind.name in ("DATABASE", "SCHEMA", "SEQUENCE"):
        raise unsupported_feature(f"ALTER {kind.name} RENAME")
    name = session.resolve(kind.name, reader.read_path())
    if kind.has_arguments:
        name = (*name[:-1], name[-1] + entity.name[-1][entity.name[-1].index("(") :])
    if session.account.find(entity.kind, name):
        raise object_exists(name[-1])
    if name[:-1] != entity.name[:-1]:
        privileges.require_create(session, kind.name, name)
    if entity.kind == "WAREHOUSE" and session.warehouse == entity.name[0]:
        session.warehouse = name[0]
    session.account.rename(entity, name)
