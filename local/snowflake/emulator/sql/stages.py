"""Stages as places of files: the URL and the file format of a stage, and LIST."""

from __future__ import annotations

import email.utils
from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import unsupported_feature
from ..identifiers import Name
from .results import Result, text_result
from .token_reader import TokenReader


def resolve_stage(session: Session, address: str) -> tuple[SecurableObject, str]:
    """`@db.schema.stage/some/path` → the stage and the URL; only stages in S3 have files here."""
    name, _, path = address.removeprefix("@").partition("/")
    parts: Name = tuple(TokenReader(name).read_path())
    full = session.resolve("STAGE", parts)
    privileges.require_privilege(session, "USAGE", "STAGE", full)
    stage = session.account.objects["STAGE", full]
    url = str(stage.properties.get("URL", ""))
    if not url.startswith("s3://"):
        raise unsupported_feature("files in internal stages and in stages outside s3://")
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
