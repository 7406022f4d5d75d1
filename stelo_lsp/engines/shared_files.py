"""Where the servers of one user find a running engine: a folder that nobody else can read.

For each engine there are `ID.json` (who and where it is, and its key), `ID.lock` (held while somebody
starts it) and `ID.log` (what it says to standard error once it serves).
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from stelo_lsp.cancellation import CancelToken
from stelo_model.backbones import cache_directory

_LOCK_SECONDS = 0.05


@dataclass(frozen=True)
class Record:
    """A running engine: `address` is its `host:port` for HTTP, on `lease_port` it counts who uses it."""

    pid: int
    address: str
    version: str
    lease_port: int
    key: str = field(repr=False)


def shared_folder() -> Path:
    """The folder, made when need be: $STELO_RUNTIME, else in the user's runtime folder, else in the cache.

    Raises: OSError, also when it belongs to somebody else, or somebody else can look into it.
    """
    folder = _wanted_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or not _private(found):
        raise PermissionError(f"{folder} must be a folder of yours that nobody else can open (mode 700)")
    return folder


def _wanted_folder() -> Path:
    if own := os.environ.get("STELO_RUNTIME", "").strip():
        return Path(own).expanduser().absolute()
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    with suppress(OSError):
        if runtime and _ours(Path(runtime).stat()):
            return Path(runtime) / "stelo-lsp"
    return cache_directory().parent / "engines"


def _ours(found: os.stat_result) -> bool:
    return not hasattr(os, "getuid") or found.st_uid == os.getuid()


def _private(found: os.stat_result) -> bool:
    """Ours, and closed to everybody else; on Windows a user's profile is that anyway."""
    return not hasattr(os, "getuid") or (_ours(found) and not found.st_mode & 0o077)


def identity(facts: Iterable[object], files: Iterable[str]) -> str:
    """A name for everything that decides what an engine answers: some facts, and files as they are now.

    The machine belongs to it: a cache folder may be on a disk that several machines see.
    """
    parts = [platform.node(), *map(str, facts)]
    for file in files:
        parts.append(str(Path(file).absolute()))
        with suppress(OSError):  # the engine itself will say what it misses
            found = Path(file).stat()
            parts += [str(found.st_size), str(found.st_mtime_ns)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


@contextmanager
def starting_alone(record: Path, cancel: CancelToken) -> Iterator[None]:
    """Hold the engine's lock; the system frees it when its holder dies.

    Raises: Cancelled, while another process holds it.
    """
    lock = FileLock(record.with_suffix(".lock"), mode=0o600)
    while not lock.is_locked:
        cancel.raise_if_cancelled()
        with suppress(Timeout):
            lock.acquire(timeout=_LOCK_SECONDS, poll_interval=_LOCK_SECONDS)
    try:
        yield
    finally:
        lock.release()


def read_record(path: Path) -> Record | None:
    """What an engine wrote; None when there is none, or one that we cannot trust."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, encoding="utf-8") as stream:
            if not _private(os.fstat(descriptor)):
                return None
            found = json.load(stream)
        return Record(
            int(found["pid"]),
            str(found["address"]),
            str(found["version"]),
            int(found["lease_port"]),
            str(found["key"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_record(path: Path, record: Record) -> None:
    """Write it so that nobody ever reads half of it, and nobody else any of it."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.unlink(missing_ok=True)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        json.dump(asdict(record), stream)
    partial.replace(path)


def remove_record(path: Path, record: Record) -> None:
    """Remove an engine's files, unless another engine has taken its place."""
    if read_record(path) == record:
        path.unlink(missing_ok=True)
        path.with_suffix(".log").unlink(missing_ok=True)


__all__ = [
    "Record",
    "identity",
    "read_record",
    "remove_record",
    "shared_folder",
    "starting_alone",
    "write_record",
]
