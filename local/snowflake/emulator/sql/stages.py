"""External stages and file formats: CREATE, ALTER, DROP and LIST."""

from __future__ import annotations

import email.utils
from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_exists, object_not_found, unsupported_feature
from ..identifiers import Name, format_name
from .results import Result, already_dropped, already_exists, status_result, text_result
from .token_reader import TokenReader

KINDS = ("STAGE", "FILE FORMAT")
NOUNS = {"STAGE": "Stage area", "FILE FORMAT": "File format"}


def create(session: Session, kind: str, reader: TokenReader, *, replace: bool) -> Result:
    if_not_exists = reader.accept("IF", "NOT", "EXISTS")
    name = session.resolve(kind, reader.read_path())
    properties: dict[str, Any] = dict(reader.read_options())
    reader.require_end()
    privileges.require_create(session, kind, name)
    if found := session.account.find(kind, name):
        if if_not_exists:
            return already_exists(name)
        if not replace:
            raise object_exists(name[2])
        privileges.require_ownership(session, found)
    if kind == "STAGE":
        require_s3(properties.get("URL", ""))
    session.account.add(SecurableObject(kind, name, session.role, properties))
    return status_result(f"{NOUNS[kind]} {name[2]} successfully created.")


def alter(session: Session, kind: str, reader: TokenReader) -> Result:
    """ALTER … SET properties."""
    if_exists = reader.accept("IF", "EXISTS")
    name = session.resolve(kind, reader.read_path())
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status_result()
        raise object_not_found(kind, format_name(name))
    privileges.require_ownership(session, found)
    reader.expect("SET")
    changed = reader.read_options()
    reader.require_end()
    if kind == "STAGE" and "URL" in changed:
        require_s3(changed["URL"])
    found.properties |= changed
    return status_result()


def require_s3(url: object) -> None:
    if not str(url).startswith("s3://"):
        raise unsupported_feature("internal stages and stages outside s3://")


def drop(session: Session, kind: str, reader: TokenReader) -> Result:
    if_exists = reader.accept("IF", "EXISTS")
    name = session.resolve(kind, reader.read_path())
    reader.require_end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return already_dropped(name)
        raise object_not_found(kind, format_name(name))
    privileges.require_ownership(session, found)
    session.account.remove(kind, name)
    return status_result(f"{name[2]} successfully dropped.")


def resolve_stage(session: Session, address: str) -> tuple[SecurableObject, str]:
    """`@db.schema.stage/some/path` → the stage and the url under it."""
    name, _, path = address.removeprefix("@").partition("/")
    parts: Name = tuple(TokenReader(name).read_path())
    full = session.resolve("STAGE", parts)
    privileges.require_privilege(session, "USAGE", "STAGE", full)
    stage = session.account.objects["STAGE", full]
    url = str(stage.properties["URL"])
    return stage, f"{url.rstrip('/')}/{path}" if path else url


def list_files(session: Session, address: str) -> Result:
    """LIST @stage."""
    _, url = resolve_stage(session, address)
    rows = []
    for file in session.store.s3.list_files(url):
        found = file.path.stat()
        rows.append((file.url, str(found.st_size), file.etag(), email.utils.formatdate(found.st_mtime, usegmt=True)))
    return text_result(("name", "size", "md5", "last_modified"), rows)
