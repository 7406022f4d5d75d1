"""What every engine must do, whatever runs behind it (see `stelo_lsp.engines.Engine`).

A new engine joins by a line in ENGINES and in FIXTURES, and by a fixture whose model answers ADD with a
function `add` and a closing fence.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Protocol

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, Engine, Event, Reading, Text
from stelo_model import errors
from stelo_model.choice import GREEDY, Choice
from tests.engines.asking import ADD, CONTEXT, LONG, prompt, text
from tests.scripted import Script, ScriptedEngine, wait_until

ENGINES = ["scripted", pytest.param("llama_cpp", marks=pytest.mark.model), "transformers"]
FIXTURES = {"llama_cpp": "llama", "transformers": "torch_engine"}
MODELS = {
    "scripted": "scripted.gguf",
    "llama_cpp": "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    "transformers": "backbone",
}

# The caller hears of a cancel at once.  The engine itself may go on for a moment: llama.cpp looks whether
# its client is gone every second, and acts on it after the step of the prompt that it is reading.  Twice
# that here.
POLL_SECONDS = 1.0


class Watched(Engine, Protocol):
    """An engine that tells whether it is at work."""

    def busy(self) -> bool: ...


def scripted() -> ScriptedEngine:
    """Answers like a model would: some code, the stop string, chatter."""

    def script(seen: str) -> Script:
        slow = 0.3 if "f24" in seen else 0.0
        return Script("def add(a, b):\n    return a + b\n```\nHope that helps!", delay=0.005, reading=slow)

    return ScriptedEngine(script, context_tokens=CONTEXT)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Watched]:
    scripts = request.param == "scripted"
    found: Any = scripted() if scripts else request.getfixturevalue(FIXTURES[request.param])
    found.load(CancelToken())
    yield found
    if scripts:
        found.close()
    else:
        found.load(CancelToken())  # for the next test


def answer(engine: Engine, code: str = ADD, limit: int | None = None) -> list[Event]:
    return list(engine.generate(prompt(code), None, limit, CancelToken()))


def test_same_text_every_time(engine: Watched) -> None:
    first, second = answer(engine), answer(engine)
    assert text(first) == text(second)
    assert "def add" in text(first)


def test_order_of_events(engine: Watched) -> None:
    events = answer(engine)
    kinds = [type(event) for event in events]
    assert kinds == sorted(kinds, key=[Reading, Text, Done].index)
    assert kinds[0] is Reading
    assert kinds.count(Done) == 1
    counts = [event.n_tokens for event in events if isinstance(event, Text)]
    assert counts == sorted(counts)
    assert counts[-1] <= events[-1].n_tokens
    readings = [event for event in events if isinstance(event, Reading)]
    assert all(0 <= event.done <= event.total for event in readings)
    assert readings[-1].done == readings[-1].total > 20


def test_stops_at_the_fence(engine: Watched) -> None:
    events = answer(engine)
    assert "```" not in text(events)
    assert events[-1] == Done(events[-1].n_tokens, truncated=False)


@pytest.mark.parametrize("limit", [1, 5])
def test_limit_cuts_the_answer(engine: Watched, limit: int) -> None:
    events = answer(engine, limit=limit)
    assert events[-1] == Done(limit, truncated=True)
    assert text(answer(engine)).startswith(text(events))


def chosen(engine: Engine, choice: Choice) -> list[Event]:
    return list(engine.generate(prompt(ADD), None, 24, CancelToken(), choice))


@pytest.mark.parametrize("engine", ENGINES[1:], indirect=True)  # a script answers what it says
def test_a_second_try_begins_otherwise(engine: Watched) -> None:
    likeliest, second = chosen(engine, Choice()), chosen(engine, Choice(rank=1))
    assert text(likeliest) != text(second)
    assert text(second) == text(chosen(engine, Choice(rank=1)))
    assert isinstance(second[-1], Done) and second[-1].n_tokens <= 24
    written = [event.n_tokens for event in second if isinstance(event, Text)]
    assert written == sorted(written) and written[-1] <= second[-1].n_tokens
    kinds = [type(event) for event in second]
    assert Reading not in kinds[kinds.index(Text) :]  # the prompt is read once


@pytest.mark.parametrize("engine", ENGINES[1:], indirect=True)
def test_what_is_drawn_is_the_same_for_a_seed(engine: Watched) -> None:
    drawn = [text(chosen(engine, Choice(temperature=1.5, seed=seed))) for seed in (1, 1, 2, 3)]
    assert drawn[0] == drawn[1]
    assert len(set(drawn)) > 1


def test_too_long_is_refused_before_anything_happens(engine: Watched) -> None:
    heard: list[Event] = []
    with pytest.raises(errors.SelectionTooLong, match=rf"\d,\d\d\d.*{CONTEXT:,}"):
        heard += engine.generate(prompt(ADD * 100), None, None, CancelToken())
    assert heard == []
    assert not engine.busy()


# Cancelling


def cancelled(engine: Watched, code: str, at: type[Event], choice: Choice = GREEDY) -> float:
    """Cancel from another thread at the first such event; the seconds until `Cancelled` came."""
    token = CancelToken()
    tripped = 0.0

    def trip() -> None:
        nonlocal tripped
        tripped = time.monotonic()
        token.cancel()

    with pytest.raises(errors.Cancelled):
        for event in engine.generate(prompt(code), None, None, token, choice):
            if isinstance(event, at) and not tripped:
                tripped = time.monotonic()
                thread = threading.Thread(target=trip)
                thread.start()
                thread.join()
    return time.monotonic() - tripped


def is_idle_soon(engine: Watched) -> None:
    stopped = time.monotonic()
    wait_until(lambda: not engine.busy(), 20.0)
    took = time.monotonic() - stopped
    assert took < 2 * (POLL_SECONDS + step_seconds(engine))
    assert text(answer(engine, limit=2))


def step_seconds(engine: Watched) -> float:
    """How long this machine takes now for one of the steps in which an engine reads a prompt."""
    times: list[float] = []
    for event in engine.generate(prompt(LONG), None, None, CancelToken()):
        if not isinstance(event, Reading) or len(times) == 3:
            break
        times.append(time.monotonic())
    return max((after - before for before, after in pairwise(times)), default=0.0)


def test_cancel_before(engine: Watched) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(errors.Cancelled):
        list(engine.generate(prompt(ADD), None, None, token))
    is_idle_soon(engine)


def test_cancel_while_reading(engine: Watched) -> None:
    assert cancelled(engine, LONG, Reading) < 0.5
    is_idle_soon(engine)


def test_cancel_while_a_second_try_reads(engine: Watched) -> None:
    assert cancelled(engine, LONG, Reading, Choice(rank=1)) < 0.5
    is_idle_soon(engine)


def test_cancel_while_decoding(engine: Watched) -> None:
    assert cancelled(engine, ADD, Text) < 0.5
    is_idle_soon(engine)


def test_cancel_wakes_a_blocked_read(engine: Watched) -> None:
    """A timer trips the token while `next` waits for the prompt to be read."""
    token = CancelToken()
    timer = threading.Timer(0.1, token.cancel)
    started = time.monotonic()
    timer.start()
    with pytest.raises(errors.Cancelled):
        list(engine.generate(prompt(LONG + "// again"), None, None, token))
    assert time.monotonic() - started < 1.0
    timer.join()
    is_idle_soon(engine)


def test_consumer_that_stops_early_stops_the_engine(engine: Watched) -> None:
    for event in engine.generate(prompt(LONG), None, None, CancelToken()):
        if isinstance(event, Reading):
            break
    is_idle_soon(engine)


# Starting and stopping


def test_load_twice_is_load_once(engine: Watched) -> None:
    pid = engine.info().pid
    engine.load(CancelToken())
    assert engine.info().pid == pid is not None


def test_close_twice_and_load_again(engine: Watched) -> None:
    engine.close()
    engine.close()
    assert engine.info().pid is None
    with pytest.raises(errors.EngineCrashed):
        answer(engine)
    engine.load(CancelToken())
    assert "def add" in text(answer(engine))


def test_cancelled_load_leaves_nothing(engine: Watched) -> None:
    engine.close()
    token = CancelToken()
    token.cancel()
    with pytest.raises(errors.Cancelled):
        engine.load(token)
    assert engine.info().pid is None


def test_close_from_another_thread_ends_a_generation(engine: Watched) -> None:
    with pytest.raises(errors.EngineCrashed):
        for event in engine.generate(prompt(LONG), None, None, CancelToken()):
            if isinstance(event, Reading):
                thread = threading.Thread(target=engine.close)
                thread.start()
                thread.join()
    assert engine.info().pid is None


def test_info(engine: Watched) -> None:
    info = engine.info()
    assert info.model == MODELS[info.name]
    assert info.version
    assert info.device
    assert info.context_tokens == CONTEXT
