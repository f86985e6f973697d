"""DESCRIBE of every kind of object, in the form of the kind's documentation page."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_not_found, unsupported_feature
from ..identifiers import format_name
from ..kinds.kind import ObjectKind, parse_columns
from ..kinds.registry import KINDS
from . import describe_properties
from .object_statements import RELATIONS, accept_kind, find_any_relation, find_object, read_object_name
from .results import DESCRIBE, Result, typed_result
from .show import describe_columns
from .show_scope import is_visible
from .show_table_columns import describe_relation
from .show_values import get_value
from .token_reader import TokenReader
from .value_formats import to_time


def run_describe(session: Session, reader: TokenReader) -> Result:
    """DESC[RIBE] <kind> name."""
    kind = accept_kind(reader)
    if kind is None:
        raise unsupported_feature(f"DESCRIBE {reader.peek()}") if reader.peek(1) else reader.unexpected_token()
    if not kind.describe:
        raise reader.unexpected_token()
    name, _ = read_object_name(session, kind.name, reader, "")
    if kind.describe == "columns":
        reader.accept_any(("TYPE = COLUMNS",))
    reader.require_end()
    found = find_any_relation(session, name) if kind.stored_kind in RELATIONS else None
    entity = found or find_object(session, kind.name, name, if_exists=False)
    if entity is None:
        raise object_not_found(kind.name, format_name(name))
    require_visible(session, entity)
    return FORMS[kind.describe](session, entity, KINDS[entity.exact_kind])


def require_visible(session: Session, entity: SecurableObject) -> None:
    if entity.kind == "USER":
        if session.user != entity.name[0] and not is_visible(session, entity):
            raise object_not_found("USER", format_name(entity.name))
    elif len(entity.name) > 1:
        privileges.require_any_privilege(session, entity)
    elif not is_visible(session, entity):
        raise object_not_found(entity.kind, format_name(entity.name))


def describe_row(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    columns = parse_columns(kind.described or kind.show_columns)
    row = [get_value(session, entity, column) for column in columns]
    return typed_result(describe_columns(columns), [row], DESCRIBE)


def describe_columns_of(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    del kind
    return describe_relation(session, entity)


def describe_contents(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE DATABASE lists its schemas, DESCRIBE SCHEMA its tables, views and sequences."""
    inner = ("SCHEMA",) if kind.name == "DATABASE" else (*RELATIONS, "SEQUENCE")
    found = [e for of in inner for e in session.account.list_objects(of, entity.name) if is_visible(session, e)]
    rows = [(to_time(e.created_on), e.name[-1], e.exact_kind) for e in found]
    return typed_result([("created_on", "time"), ("name", "text"), ("kind", "text")], rows, DESCRIBE)


def describe_share(session: Session, entity: SecurableObject, kind: ObjectKind) -> Result:
    """DESCRIBE SHARE: the objects that are granted to it."""
    del kind
    rows = [
        (g.kind, format_name(g.name), to_time(t.created_on))
        for g, t in session.account.grants.items()
        if (g.grantee_kind, g.grantee) == ("SHARE", entity.name[0])
    ]
    return typed_result([("kind", "text"), ("name", "text"), ("shared_on", "time")], rows, DESCRIBE)


FORMS = {
    "row": describe_row,
    "same": describe_row,
    "columns": describe_columns_of,
    "properties": describe_properties.describe_properties,
    "names": describe_properties.describe_names,
    "details": describe_properties.describe_details,
    "user": describe_properties.describe_user,
    "routine": describe_properties.describe_routine,
    "stage": describe_properties.describe_stage,
    "file format": describe_properties.describe_file_format,
    "contents": describe_contents,
    "share": describe_share,
    "volume": describe_properties.describe_volume,
}
