"""External stages and file formats: CREATE, ALTER, DROP and LIST."""

from __future__ import annotations

import email.utils
from typing import Any

from ..catalog import privileges
from ..catalog.account import Entity
from ..catalog.session import Session
from ..errors import exists, missing, unsupported
from ..identifiers import Name, dotted
from .results import Result, already_gone, already_there, listing, status
from .token_reader import Words

KINDS = ("STAGE", "FILE FORMAT")
NOUNS = {"STAGE": "Stage area", "FILE FORMAT": "File format"}


def create(session: Session, kind: str, words: Words, *, replace: bool) -> Result:
    if_not_exists = words.accept("IF", "NOT", "EXISTS")
    name = session.resolve(kind, words.path())
    properties: dict[str, Any] = dict(words.options())
    words.end()
    privileges.require_creation(session, kind, name)
    if found := session.account.find(kind, name):
        if if_not_exists:
            return already_there(name)
        if not replace:
            raise exists(name[2])
        privileges.require_ownership(session, found)
    if kind == "STAGE":
        require_s3(properties.get("URL", ""))
    session.account.add(Entity(kind, name, session.role, properties))
    return status(f"{NOUNS[kind]} {name[2]} successfully created.")


def alter(session: Session, kind: str, words: Words) -> Result:
    """ALTER … SET properties."""
    if_exists = words.accept("IF", "EXISTS")
    name = session.resolve(kind, words.path())
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status()
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    words.expect("SET")
    changed = words.options()
    words.end()
    if kind == "STAGE" and "URL" in changed:
        require_s3(changed["URL"])
    found.properties |= changed
    return status()


def require_s3(url: object) -> None:
    if not str(url).startswith("s3://"):
        raise unsupported("internal stages and stages outside s3://")


def drop(session: Session, kind: str, words: Words) -> Result:
    if_exists = words.accept("IF", "EXISTS")
    name = session.resolve(kind, words.path())
    words.end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return already_gone(name)
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    session.account.remove(kind, name)
    return status(f"{name[2]} successfully dropped.")


def stage_and_path(session: Session, address: str) -> tuple[Entity, str]:
    """`@db.schema.stage/some/path` → the stage and the url under it."""
    name, _, path = address.removeprefix("@").partition("/")
    parts: Name = tuple(Words(name).path())
    full = session.resolve("STAGE", parts)
    privileges.require(session, "USAGE", "STAGE", full)
    stage = session.account.entities["STAGE", full]
    url = str(stage.properties["URL"])
    return stage, f"{url.rstrip('/')}/{path}" if path else url


def list_files(session: Session, address: str) -> Result:
    """LIST @stage."""
    _, url = stage_and_path(session, address)
    rows = []
    for file in session.lake.buckets.list(url):
        found = file.path.stat()
        rows.append((file.url, str(found.st_size), file.etag(), email.utils.formatdate(found.st_mtime, usegmt=True)))
    return listing(("name", "size", "md5", "last_modified"), rows)
