"""Three servers' worth of processes on one llama.cpp engine with the real model."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from stelo_model import backbones
from tests.engines.sharer import Sharer
from tests.engines.test_processes import is_alive
from tests.scripted import wait_until

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Sharer]]:
    """Three processes that hold a lease on the same engine."""
    monkeypatch.setenv("STELO_RUNTIME", str(tmp_path / "engines"))
    model = backbones.locate(backbones.known("small"))
    if model is None:
        pytest.skip("the small backbone is not in the cache; scripts/test fetches it")
    sharers = [Sharer(model) for _ in range(3)]
    try:
        assert len({sharer.load() for sharer in sharers}) == 1
        yield sharers
    finally:
        for sharer in sharers:
            sharer.kill()


def begin(sharer: Sharer, n_tokens: int) -> None:
    """Ask, and wait until the engine is at it."""
    sharer.tell(f"ask {n_tokens}")
    assert sharer.hear() == {"begun": True}


def answer(sharer: Sharer) -> str:
    heard = sharer.hear()
    while "begun" in heard:
        heard = sharer.hear()
    return str(heard["text"])


def n_sockets(pid: int) -> int:
    """Open sockets of an engine: each request that it runs or keeps waiting has one."""
    found = 0
    for path in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found += str(path.readlink()).startswith("socket:")
    return found


def test_asked_at_once_all_get_the_same_answer(three: list[Sharer]) -> None:
    for sharer in three:
        sharer.tell("ask 6")
    answers = {answer(sharer) for sharer in three}
    assert len(answers) == 1
    assert "4, 5" in answers.pop()


def test_cancel_of_the_queued_and_of_the_running_leaves_the_other(three: list[Sharer]) -> None:
    running, queued, other = three
    begin(running, 400)
    queued.tell("ask 400")
    time.sleep(0.5)
    queued.tell("cancel")
    assert queued.hear()["error"] == "Cancelled"
    other.tell("ask 6")
    time.sleep(0.5)
    running.tell("cancel")
    assert running.hear()["error"] == "Cancelled"
    asked = time.monotonic()
    assert "4, 5" in answer(other)  # long before 800 tokens: neither goes on
    assert time.monotonic() - asked < 30


def test_a_killed_server_leaves_the_others_working(three: list[Sharer]) -> None:
    starter, *others = three
    begin(starter, 400)
    starter.kill()
    for sharer in others:
        sharer.tell("ask 6")
    assert all("4, 5" in answer(sharer) for sharer in others)


def test_a_killed_engine_costs_its_requests_and_is_replaced_once(three: list[Sharer]) -> None:
    pid = three[0].load()
    idle = n_sockets(pid)
    begin(three[0], 400)  # before the others ask, for who comes first might be done before this one begins
    for sharer in three[1:]:
        sharer.tell("ask 400")
    wait_until(lambda: n_sockets(pid) == idle + 3, 20.0)
    os.kill(pid, signal.SIGKILL)
    assert [sharer.hear()["error"] for sharer in three] == ["EngineCrashed"] * 3
    for sharer in three:
        sharer.tell("ask 6")
    assert all("4, 5" in answer(sharer) for sharer in three)
    (new,) = {sharer.load() for sharer in three}
    assert new != pid


def test_it_ends_with_the_last_even_at_work(three: list[Sharer]) -> None:
    pid = three[0].load()
    begin(three[0], 400)
    for sharer in three:
        sharer.kill()
    wait_until(lambda: not is_alive(pid), 5.0)
