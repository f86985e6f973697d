"""ALTER of tables and views: properties, tags and policies are stored, columns change in DuckDB."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import is_temporary, locate
from ..errors import compilation_error, object_not_found, unsupported_feature
from ..identifiers import Name, format_name, quote_name, quote_text
from ..kinds.kind import ObjectKind
from ..kinds.registry import KINDS
from . import alter_object
from .column_definitions import COLUMN_POLICIES
from .create_relation import POLICIES
from .dependencies import resolve_reference
from .object_statements import find_any_relation, is_of_kind, read_object_name
from .property_reader import read_identifiers, read_parentheses, read_tags
from .results import Result, status_result
from .token_reader import TokenReader


def alter(session: Session, kind: ObjectKind, reader: TokenReader) -> Result | None:
    """ALTER <kind> [IF EXISTS] name …; None for changes of columns, which the SQL parser runs."""
    name, if_exists = read_object_name(session, kind.name, reader, "IF EXISTS")
    entity = find_any_relation(session, name)
    if entity is None or not is_of_kind(entity, kind.name):
        if if_exists:
            return status_result()
        raise object_not_found("TABLE", format_name(name))
    alter_object.require_alter(session, entity)
    if not change(session, entity, reader):
        return None
    reader.require_end()
    return status_result()


def change(session: Session, entity: SecurableObject, reader: TokenReader) -> bool:
    """Runs the changes that DuckDB does not have."""
    kind, properties = KINDS[entity.exact_kind], entity.properties
    if reader.accept_any(("MODIFY COLUMN", "ALTER COLUMN", "MODIFY", "ALTER")):
        return change_column(session, entity, reader)
    if reader.accept("ADD", "ROW", "ACCESS", "POLICY"):
        add_row_access_policy(session, entity, reader)
    elif reader.accept("DROP", "ALL", "ROW", "ACCESS", "POLICIES"):
        properties.pop("ROW ACCESS POLICY", None)
    elif reader.accept("DROP", "ROW", "ACCESS", "POLICY"):
        drop_row_access_policy(session, entity, reader)
    elif reader.accept("CLUSTER", "BY"):
        properties["CLUSTER BY"] = read_parentheses(reader)
    elif reader.accept("DROP", "CLUSTERING", "KEY"):
        properties.pop("CLUSTER BY", None)
    elif reader.accept("SWAP", "WITH"):
        swap(session, entity, session.resolve("TABLE", reader.read_path()))
    elif reader.accept("ADD", "SEARCH", "OPTIMIZATION"):
        properties["SEARCH_OPTIMIZATION"] = "ON"
        reader.position = len(reader.tokens)
    elif reader.accept("DROP", "SEARCH", "OPTIMIZATION"):
        properties.pop("SEARCH_OPTIMIZATION", None)
        reader.position = len(reader.tokens)
    elif reader.accept_any(("SET SECURE", "UNSET SECURE")) and entity.kind == "VIEW":
        properties["SECURE"] = "true" if reader.tokens[reader.position - 2].text.upper() == "SET" else "false"
    elif reader.peek() in ("SET", "UNSET") and change_table_policy(session, entity, reader):
        pass
    elif reader.peek() in ("SET", "UNSET"):
        return alter_object.change_properties(session, kind, entity, reader)
    else:
        return change_key(entity, reader) or alter_object.change_words(session, kind, entity, reader)
    return True


def change_table_policy(session: Session, entity: SecurableObject, reader: TokenReader) -> bool:
    """SET or UNSET of an aggregation or join policy."""
    phrases = [f"{verb} {policy}" for verb in ("SET", "UNSET") for policy in POLICIES[1:]]
    phrase = reader.accept_any(phrases)
    if phrase is None:
        return False
    verb, _, policy = phrase.partition(" ")
    if verb == "UNSET":
        entity.properties.pop(policy, None)
        return True
    name = resolve_reference(session, policy, ".".join(reader.read_path()))
    if reader.accept("ENTITY", "KEY"):
        read_identifiers(reader)
    set_policy(entity.properties, policy, name, force=reader.accept("FORCE"))
    return True


def set_policy(policies: dict[str, str], policy: str, name: str, *, force: bool) -> None:
    """A second policy of a kind needs FORCE."""
    if policies.get(policy, name) != name and not force:
        raise compilation_error(3616, "23001", f"Specified object is already attached to another {policy}.")
    policies[policy] = name


def change_column(session: Session, entity: SecurableObject, reader: TokenReader) -> bool:
    """MODIFY COLUMN c SET | UNSET policies, tags and the comment; False for types, defaults and NOT NULL."""
    column = reader.read_name()
    policies = entity.properties.setdefault("COLUMN_POLICIES", {}).setdefault(column, {})
    tags = entity.properties.setdefault("COLUMN_TAGS", {}).setdefault(column, {})
    if phrase := reader.accept_any([f"SET {policy}" for policy in COLUMN_POLICIES]):
        policy = phrase.removeprefix("SET ")
        name = resolve_reference(session, policy, ".".join(reader.read_path()))
        if reader.accept("USING"):
            read_identifiers(reader)
        set_policy(policies, policy, name, force=reader.accept("FORCE"))
    elif phrase := reader.accept_any([f"UNSET {policy}" for policy in COLUMN_POLICIES]):
        policies.pop(phrase.removeprefix("UNSET "), None)
    elif reader.accept("SET", "TAG"):
        tags.update(read_tags(session, reader))
    elif reader.accept("UNSET", "TAG"):
        tags.pop(format_name(session.resolve("TAG", reader.read_path())), None)
    elif reader.peek() == "COMMENT":
        reader.expect("COMMENT")
        text = reader.read_text()
        session.duckdb.execute(f"comment on column {quote_name(*locate(entity), column)} is {quote_text(text)}")
    else:
        return False
    return True


def add_row_access_policy(session: Session, entity: SecurableObject, reader: TokenReader) -> None:
    policy = resolve_reference(session, "ROW ACCESS POLICY", ".".join(reader.read_path()))
    reader.expect("ON")
    read_identifiers(reader)
    if "ROW ACCESS POLICY" in entity.properties:
        # https://docs.snowflake.com/en/sql-reference/sql/alter-table-row-access-policy: one policy at a time.
        raise compilation_error(3551, "23001", f"Object {entity.name[-1]} already has a ROW_ACCESS_POLICY.")
    entity.properties["ROW ACCESS POLICY"] = policy


def drop_row_access_policy(session: Session, entity: SecurableObject, reader: TokenReader) -> None:
    policy = resolve_reference(session, "ROW ACCESS POLICY", ".".join(reader.read_path()))
    if entity.properties.pop("ROW ACCESS POLICY", None) != policy:
        raise compilation_error(3552, "42710", f"Policy {policy} is not attached to {entity.name[-1]}.")
    if reader.accept(","):
        add_after_comma = reader.accept("ADD", "ROW", "ACCESS", "POLICY")
        if not add_after_comma:
            raise reader.unexpected_token()
        add_row_access_policy(session, entity, reader)


def change_key(entity: SecurableObject, reader: TokenReader) -> bool:
    """ADD and DROP of primary keys, which are stored and not enforced."""
    start = reader.position
    if reader.accept("DROP", "PRIMARY", "KEY"):
        entity.properties.pop("PRIMARY_KEY", None)
        return True
    if reader.accept("ADD"):
        if reader.accept("CONSTRAINT"):
            reader.read_name()
        if reader.accept("PRIMARY", "KEY"):
            entity.properties["PRIMARY_KEY"] = read_identifiers(reader)
            return True
    reader.position = start
    return False


def swap(session: Session, entity: SecurableObject, name: Name) -> None:
    """SWAP WITH: two tables exchange their names; grants stay with the contents."""
    other = session.account.find(entity.kind, name)
    if other is None:
        raise object_not_found("TABLE", format_name(name))
    privileges.require_ownership(session, other)
    if name[:2] != entity.name[:2] or is_temporary(entity) or is_temporary(other):
        raise unsupported_feature("SWAP WITH a temporary table or a table of another schema")
    own, beside = entity.name, (*name[:2], f"{name[2]}$SWAP")
    with session.atomic():
        for source, target in ((own, beside), (name, own), (beside, name)):
            session.duckdb.execute(f"alter {entity.kind} {quote_name(*source)} rename to {quote_name(target[2])}")
    for source, target in ((own, beside), (name, own), (beside, name)):
        session.store.move_text_lengths(source, target)
    session.account.rename(entity, beside)
    session.account.rename(other, own)
    session.account.rename(entity, name)
