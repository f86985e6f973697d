"""External stages and file formats: CREATE, ALTER, DROP and LIST."""

from __future__ import annotations

import email.utils
from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import unsupported_feature
from ..identifiers import Name
from .object_statements import check_creation, find_object, read_object_name
from .results import Result, status_result, text_result
from .token_reader import TokenReader

KINDS = ("STAGE", "FILE FORMAT")
NOUNS = {"STAGE": "Stage area", "FILE FORMAT": "File format"}


def create(session: Session, kind: str, reader: TokenReader, *, replace: bool) -> Result:
    name, if_not_exists = read_object_name(session, kind, reader, "IF NOT EXISTS")
    properties: dict[str, Any] = dict(reader.read_options())
    reader.require_end()
    if done := check_creation(session, kind, name, if_not_exists=if_not_exists, replace=replace):
        return done
    if kind == "STAGE":
        require_s3(properties.get("URL", ""))
    session.account.add(SecurableObject(kind, name, session.role, properties))
    return status_result(f"{NOUNS[kind]} {name[2]} successfully created.")


def alter(session: Session, kind: str, reader: TokenReader) -> Result:
    """ALTER … SET properties."""
    name, if_exists = read_object_name(session, kind, reader, "IF EXISTS")
    found = find_object(session, kind, name, if_exists=if_exists)
    if found is None:
        return status_result()
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


def resolve_stage(session: Session, address: str) -> tuple[SecurableObject, str]:
    """`@db.schema.stage/some/path` → the stage and the URL."""
    name, _, path = address.removeprefix("@").partition("/")
    parts: Name = tuple(TokenReader(name).read_path())
    full = session.resolve("STAGE", parts)
    privileges.require_privilege(session, "USAGE", "STAGE", full)
    stage = session.account.objects["STAGE", full]
    url = str(stage.properties["URL"])
    return stage, f"{url.rstrip('/')}/{path}" if path else url


def get_file_format(stage: SecurableObject) -> dict[str, Any]:
    """The file format options of a stage."""
    prefix = "FILE_FORMAT."
    return {key.removeprefix(prefix): value for key, value in stage.properties.items() if key.startswith(prefix)}


def list_files(session: Session, address: str) -> Result:
    """LIST @stage."""
    _, url = resolve_stage(session, address)
    rows = []
    for file in session.store.s3.list_files(url):
        found = file.path.stat()
        rows.append((file.url, str(found.st_size), file.etag(), email.utils.formatdate(found.st_mtime, usegmt=True)))
    return text_result(("name", "size", "md5", "last_modified"), rows)
