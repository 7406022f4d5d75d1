"""Weight files on this machine: a file is what it should be when its size and sha256 say so.

Hashing takes seconds, so a stamp remembers which file passed (by size and time of change).
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from stelo_model import downloads
from stelo_model.bundle import BackboneFile
from stelo_model.downloads import Watch
from stelo_model.errors import BackboneMissing

USE_ANOTHER = "Point `--backbone` (or the setting `backbonePath`) at the right one, or leave it out."


def verify(path: Path, expected: BackboneFile, watch: Watch) -> None:
    """Compare a file's size and sha256 with what they should be.

    Raises: BackboneMissing, Cancelled.
    """
    try:
        size = path.stat().st_size
        if size == expected.size:
            found = downloads.sha256_of(path, watch)
    except FileNotFoundError as error:
        raise BackboneMissing(f"There is no file {path}.", USE_ANOTHER) from error
    except OSError as error:
        raise BackboneMissing(f"{path} cannot be read: {error.strerror}.", USE_ANOTHER) from error
    if size != expected.size:
        what = "is truncated" if size < expected.size else "is another file"
        message = f"{path} {what}: it has {size} bytes, {expected.name} has {expected.size}."
        raise BackboneMissing(message, USE_ANOTHER)
    if found != expected.sha256:
        raise BackboneMissing(wrong_hash(str(path), expected, found), USE_ANOTHER)


def verify_once(path: Path, expected: BackboneFile, watch: Watch, stamp: Path) -> None:
    """Verify, unless the stamp says that this very file passed before.

    Raises: BackboneMissing, Cancelled.
    """
    known = facts(path, expected)
    with suppress(OSError, ValueError):
        if known and json.loads(stamp.read_text("utf-8")) == known:
            return
    verify(path, expected, watch)
    write_stamp(stamp, known)


def stamp_beside(path: Path) -> Path:
    """The stamp of a file in our cache."""
    return path.with_name(path.name + ".verified")


def stamp_elsewhere(path: Path, cache: Path) -> Path:
    """The stamp of a user's own file: in our cache, not in his folder."""
    name = hashlib.sha256(str(path).encode()).hexdigest()[:16]
    return cache / f"{name}.verified"


def facts(path: Path, expected: BackboneFile) -> dict[str, str | int] | None:
    """What a stamp holds of a file; None when it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return {"sha256": expected.sha256, "size": status.st_size, "mtime_ns": status.st_mtime_ns}


def write_stamp(stamp: Path, known: dict[str, str | int] | None) -> None:
    """Remember that a file passed."""
    with suppress(OSError):  # a read-only cache is fine: the file is hashed again next time
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(json.dumps(known), "utf-8")


def wrong_hash(what: str, expected: BackboneFile, found: str) -> str:
    """The sentence for a file that is another one."""
    return f"{what} has sha256 {found}, {expected.name} has {expected.sha256}."


__all__ = [
    "USE_ANOTHER",
    "facts",
    "stamp_beside",
    "stamp_elsewhere",
    "verify",
    "verify_once",
    "write_stamp",
    "wrong_hash",
]
