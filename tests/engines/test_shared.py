"""Shared engines, without a model: who starts one, who finds it, when it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import leases
from stelo_lsp.engines.leases import Leases, take_lease
from stelo_lsp.engines.shared_files import Record, identity, read_record, shared_folder, write_record
from tests.engines.sharer import Sharer
from tests.engines.test_processes import is_alive
from tests.scripted import wait_until

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(not hasattr(os, "getuid"), reason="unproven on Windows"),
]

GONE_SECONDS = 5.0
Start = Callable[[], Sharer]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STELO_RUNTIME", str(tmp_path / "engines"))
    return tmp_path / "engines"


@pytest.fixture
def model(folder: Path, tmp_path: Path) -> Path:
    path = tmp_path / "model"
    path.write_text("0.3")
    return path


@pytest.fixture
def start(model: Path) -> Iterator[Start]:
    sharers: list[Sharer] = []

    def begin() -> Sharer:
        sharers.append(Sharer(model))
        return sharers[-1]

    yield begin
    for sharer in sharers:
        sharer.kill()


def record(folder: Path) -> Path:
    (found,) = folder.glob("*.json")
    return found


# Found, started, ended


def test_one_for_all(start: Start, folder: Path) -> None:
    sharers = [start() for _ in range(3)]
    for sharer in sharers:
        sharer.tell("load")
    pids = {sharer.hear()["pid"] for sharer in sharers}
    assert len(pids) == 1
    assert is_alive(*pids)


def test_nobody_else_can_read_the_files(start: Start, folder: Path) -> None:
    start().load()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {path.suffix for path in folder.iterdir()} >= {".json", ".log"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_the_others_go_on_when_one_is_killed_or_leaves(start: Start) -> None:
    starter, second, third = start(), start(), start()
    pid = starter.load()
    assert second.load() == third.load() == pid
    starter.kill()
    second.tell("close")
    assert second.hear() == {"closed": True}
    time.sleep(leases.GRACE_SECONDS + 0.5)
    assert third.load() == pid == start().load()


def test_the_last_goodbye_ends_it_at_once(start: Start, folder: Path) -> None:
    sharer = start()
    pid = sharer.load()
    sharer.tell("close")
    sharer.hear()
    assert not is_alive(pid)
    assert not [*folder.glob("*.json"), *folder.glob("*.log")]


def test_it_ends_when_all_are_killed(start: Start, folder: Path) -> None:
    sharers = [start() for _ in range(3)]
    (pid,) = {sharer.load() for sharer in sharers}
    for sharer in sharers:
        sharer.kill()
    wait_until(lambda: not is_alive(pid), GONE_SECONDS)
    assert not [*folder.glob("*.json"), *folder.glob("*.log")]


def test_a_server_that_comes_back_soon_finds_it(start: Start) -> None:
    first = start()
    second = start()
    pid = first.load()
    first.kill()
    assert second.load() == pid


@pytest.mark.parametrize("after", [0.0, 0.3])
def test_a_starter_killed_while_loading_leaves_nothing(start: Start, model: Path, after: float) -> None:
    model.write_text("1.0")
    starter, second = start(), start()
    starter.tell("load")
    engine = wait_until(lambda: children(starter.process.pid))[0]
    time.sleep(after)
    starter.kill()
    assert second.load() != engine
    assert not is_alive(engine)


def children(pid: int) -> list[int]:
    files = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for file in files for child in file.read_text().split()]


# What goes wrong


def kill(pid: int) -> None:
    """Kill an engine, and wait until the last of its threads is gone and its connections with it."""
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not Path(f"/proc/{pid}").exists())  # its starter waits for it


def test_a_killed_engine_is_replaced_once(start: Start) -> None:
    sharers = [start() for _ in range(3)]
    (pid,) = {sharer.load() for sharer in sharers}
    kill(pid)
    for sharer in sharers:
        sharer.tell("load")
    (new,) = {sharer.hear()["pid"] for sharer in sharers}
    assert new != pid and is_alive(new)


def test_cancel_while_loading_lets_the_other_load(start: Start, model: Path) -> None:
    model.write_text("2.0")
    starter, waiting = start(), start()
    starter.tell("load")
    (engine,) = wait_until(lambda: children(starter.process.pid))
    waiting.tell("load")
    time.sleep(0.5)
    starter.tell("cancel")
    assert starter.hear()["error"] == "Cancelled"
    assert waiting.hear()["pid"] != engine
    assert not is_alive(engine)


def test_cancel_while_another_loads(start: Start, model: Path) -> None:
    model.write_text("3.0")
    starter, waiting = start(), start()
    starter.tell("load")
    wait_until(lambda: children(starter.process.pid))
    waiting.tell("load")
    time.sleep(0.5)
    waiting.tell("cancel")
    asked = time.monotonic()
    assert waiting.hear()["error"] == "Cancelled"
    assert time.monotonic() - asked < 1.0
    assert is_alive(starter.hear()["pid"])


def test_an_error_is_told_to_each(start: Start, model: Path) -> None:
    model.write_text("bad")
    for sharer in (start(), start()):
        sharer.tell("load")
        assert sharer.hear()["error"] == "BackboneMissing"


def stranger() -> socket.socket:
    """A port whose owner answers everything with zeros."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        while True:
            try:
                sock = listener.accept()[0]
            except OSError:
                return
            with sock:
                sock.recv(32)
                sock.sendall(bytes(65))

    threading.Thread(target=answer, daemon=True).start()
    return listener


@pytest.mark.parametrize("what", ["dead", "half", "port", "stranger", "open", "elsewhere"])
def test_a_record_that_is_none_is_replaced(start: Start, folder: Path, what: str) -> None:
    sharer = start()
    pid = sharer.load()
    path = record(folder)
    old = json.loads(path.read_text())
    with stranger() as listener:
        if what == "dead":
            kill(pid)
        elif what == "half":
            path.write_text(path.read_text()[:20])
        elif what == "port":
            path.write_text(json.dumps(old | {"lease_port": 1}))
        elif what == "stranger":
            path.write_text(json.dumps(old | {"lease_port": listener.getsockname()[1]}))
        elif what == "open":
            path.chmod(0o644)
        else:
            path.rename(folder / "mine")
            path.symlink_to(folder / "mine")
        new = start().load()
    assert new != pid
    assert json.loads(path.read_text())["pid"] == new
    assert start().load() == new


def test_an_engine_that_was_replaced_leaves_the_new_ones_files(start: Start, folder: Path) -> None:
    first, second = start(), start()
    old = first.load()
    record(folder).write_text("{}")
    new = second.load()
    first.tell("close")
    first.hear()
    assert not is_alive(old)
    assert json.loads(record(folder).read_text())["pid"] == new


def test_a_folder_that_others_can_open_is_not_used(start: Start, folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o755)
    with pytest.raises(PermissionError, match="mode 700"):
        shared_folder()
    one, other = start(), start()
    assert one.load() != other.load()  # each has its own
    assert not list(folder.iterdir())


def test_a_folder_of_somebody_else_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(mode=0o700)
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    with pytest.raises(PermissionError):
        shared_folder()


def test_where_the_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STELO_RUNTIME", raising=False)
    monkeypatch.setenv("STELO_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert shared_folder() == tmp_path / "stelo-lsp"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    assert shared_folder() == tmp_path / "cache" / "engines"


# The parts


def test_identity_is_everything_that_decides_the_answer(tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    file.write_text("one")
    first = identity(["1.0", 512], [str(file)])
    assert first == identity(["1.0", 512], [str(file)])
    assert first != identity(["1.0", 1024], [str(file)])
    file.write_text("other")
    assert first != identity(["1.0", 512], [str(file)])


def test_only_the_key_opens_a_lease() -> None:
    counted = Leases("right")
    wrong = Record(1, "127.0.0.1:9", "", counted.port, "wrong")
    assert take_lease(wrong, CancelToken()) is None
    lease = take_lease(Record(1, "127.0.0.1:9", "", counted.port, "right"), CancelToken())
    assert lease is not None
    assert lease.alive
    assert counted._count == 1
    lease.give_back()
    assert not lease.alive


def test_the_key_is_never_shown_and_survives_writing(folder: Path) -> None:
    written = Record(1, "127.0.0.1:9", "1.0", 2, "secret")
    assert "secret" not in repr(written)
    write_record(shared_folder() / "a.json", written)
    assert read_record(folder / "a.json") == written
