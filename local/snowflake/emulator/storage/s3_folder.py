"""A folder in place of S3."""

from __future__ import annotations

import datetime
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import SnowflakeError

# A bucket name, which cannot be a path: not ".", not "..", no slash.
BUCKET = re.compile(r"\w[\w.-]*", re.ASCII)


@dataclass(frozen=True)
class StagedFile:
    """A file of a stage: its path, its URL, and its key, which METADATA$FILENAME returns."""

    path: Path
    url: str
    key: str

    def etag(self) -> str:
        return hashlib.md5(self.path.read_bytes(), usedforsecurity=False).hexdigest()

    def last_modified(self) -> datetime.datetime:
        """In UTC, without a time zone; S3 has whole seconds, which two versions of a file would share here."""
        modified = datetime.datetime.fromtimestamp(self.path.stat().st_mtime, datetime.UTC)
        return modified.replace(tzinfo=None)


class S3Folder:
    """A folder in place of S3: `<root>/bucket/key` is `s3://bucket/key`."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def list_files(self, url: str) -> list[StagedFile]:
        """The files whose key begins with the URL's key; links that leave the folder are skipped."""
        bucket, _, prefix = url.removeprefix("s3://").partition("/")
        folder = self.root / bucket
        if not BUCKET.fullmatch(bucket) or not folder.is_dir():
            raise SnowflakeError(
                91016, "22000", f"Failure using stage area. Cause: [The specified bucket does not exist: {bucket}]"
            )
        files = (p for p in sorted(folder.rglob("*")) if p.is_file() and p.resolve().is_relative_to(self.root))
        keys = ((p, p.relative_to(folder).as_posix()) for p in files)
        return [StagedFile(p, f"s3://{bucket}/{key}", key) for p, key in keys if key.startswith(prefix)]
