"""ALTER of tables and views: properties, tags and policies are stored, columns change in DuckDB."""

from __future__ import annotations

from collections.abc import Callable

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import is_temporary
from ..errors import compilation_error, object_not_found, unsupported_feature
from ..identifiers import Name, format_name, quote_name
from ..kinds.kind import ObjectKind
from ..kinds.registry import KINDS
from . import alter_object
from .column_definitions import COLUMN_POLICIES, read_declared_type, set_column_comment
from .create_relation import POLICIES
from .dependencies import resolve_reference
from .object_statements import find_any_relation, is_of_kind, read_object_name
from .property_reader import read_tags
from .property_values import read_identifiers, read_parentheses
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
    start = reader.position
    if not change(session, entity, reader):
        reader.position = start
        follow_columns(entity, reader)
        return None
    reader.require_end()
    return status_result()


def follow_columns(entity: SecurableObject, reader: TokenReader) -> None:
    """Keeps the declared types of columns that DuckDB adds, renames or drops."""
    types, identities = entity.properties.get("COLUMN_TYPES", {}), entity.properties.get("COLUMN_IDENTITIES", {})
    if reader.accept("RENAME", "COLUMN"):
        before = reader.read_name()
        reader.expect("TO")
        after = reader.read_name()
        for known in (types, identities):
            if before in known:
                known[after] = known.pop(before)
    elif reader.accept_any(("ADD COLUMN", "ADD")):
        reader.accept("IF", "NOT", "EXISTS")
        column = reader.read_name()
        if declared := read_declared_type(reader):
            entity.properties["COLUMN_TYPES"] = types | {column: declared}


def change(session: Session, entity: SecurableObject, reader: TokenReader) -> bool:
    """Runs the changes that DuckDB does not have."""
    kind = KINDS[entity.exact_kind]
    if reader.accept_any(("MODIFY COLUMN", "ALTER COLUMN", "MODIFY", "ALTER")):
        return change_columns(session, entity, reader)
    if (run := find_change(session, entity, reader)) is not None:
        run()
    elif reader.peek() in ("SET", "UNSET") and change_table_policy(session, entity, reader):
        pass
    elif reader.peek() in ("SET", "UNSET"):
        return alter_object.change_properties(session, kind, entity, reader)
    else:
        return change_key(entity, reader) or alter_object.change_words(session, kind, entity, reader)
    return True


def find_change(session: Session, entity: SecurableObject, reader: TokenReader) -> Callable[[], object] | None:
    """The change that the next words name, if it is one of policies, clustering, search or names."""
    properties = entity.properties
    changes: dict[str, Callable[[], object]] = {
        "ADD ROW ACCESS POLICY": lambda: add_row_access_policy(session, entity, reader),
        "DROP ALL ROW ACCESS POLICIES": lambda: properties.pop("ROW ACCESS POLICY", None),
        "DROP ROW ACCESS POLICY": lambda: drop_row_access_policy(session, entity, reader),
        "CLUSTER BY": lambda: properties.update({"CLUSTER BY": read_parentheses(reader)}),
        "DROP CLUSTERING KEY": lambda: properties.pop("CLUSTER BY", None),
        "SUSPEND RECLUSTER": lambda: properties.update({"RECLUSTER": "OFF"}),
        "RESUME RECLUSTER": lambda: properties.update({"RECLUSTER": "ON"}),
        "SWAP WITH": lambda: swap(session, entity, session.resolve("TABLE", reader.read_path())),
        "ADD SEARCH OPTIMIZATION": lambda: set_search_optimization(entity, reader, "ON"),
        "DROP SEARCH OPTIMIZATION": lambda: set_search_optimization(entity, reader, "OFF"),
    }
    if entity.kind == "VIEW":
        changes["SET SECURE"] = lambda: properties.update({"SECURE": "true"})
        changes["UNSET SECURE"] = lambda: properties.pop("SECURE", None)
    phrase = reader.accept_any(changes)
    return changes[phrase] if phrase else None


def set_search_optimization(entity: SecurableObject, reader: TokenReader, value: str) -> None:
    """ADD and DROP SEARCH OPTIMIZATION [ON …]; the expressions are not stored."""
    entity.properties["SEARCH_OPTIMIZATION"] = value
    if reader.accept("ON"):
        reader.position = len(reader.tokens)


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


def change_columns(session: Session, entity: SecurableObject, reader: TokenReader) -> bool:
    """MODIFY COLUMN a SET …, COLUMN b SET …; False for what DuckDB changes."""
    if reader.peek() == "(":
        return False
    while change_column(session, entity, reader):
        if not reader.accept(","):
            return True
        reader.accept_any(("MODIFY COLUMN", "COLUMN"))
    return False


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
        comment_columns(session, entity, column, reader)
    else:
        return False
    return True


def comment_columns(session: Session, entity: SecurableObject, column: str, reader: TokenReader) -> None:
    """`c COMMENT '…' [, [COLUMN] d COMMENT '…' …]`, as dbt sends for all columns of a table."""
    reader.expect("COMMENT")
    text = reader.read_text()
    set_column_comment(session, entity, column, text)
    if reader.accept(","):
        reader.accept("COLUMN")
        comment_columns(session, entity, reader.read_name(), reader)


def add_row_access_policy(session: Session, entity: SecurableObject, reader: TokenReader) -> None:
    policy = resolve_reference(session, "ROW ACCESS POLICY", ".".join(reader.read_path()))
    reader.expect("ON")
    columns = read_identifiers(reader)
    if "ROW ACCESS POLICY" in entity.properties:
        # https://docs.snowflake.com/en/sql-reference/sql/alter-table-row-access-policy: one policy at a time.
        raise compilation_error(3551, "23001", f"Object {entity.name[-1]} already has a ROW_ACCESS_POLICY.")
    entity.properties |= {"ROW ACCESS POLICY": policy, "ROW ACCESS POLICY ON": columns}


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
