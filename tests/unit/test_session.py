"""The session: one queue, one model, and nothing that one job can do to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from stelo_lsp.routing import told
from stelo_lsp.session import Job, JobEvent, Preparing, Queued, Session
from stelo_lsp.settings import Settings
from stelo_lsp.status import Status, status_json
from stelo_lsp.translate import Source
from stelo_model import errors
from stelo_model.translation import Translation
from tests.scripted import Script, ScriptedEngine, open_gate, opening, wait_until


@dataclass
class Stage:
    """A session with a scripted engine, and everything that was heard of it."""

    settings: Settings
    script: Script = field(default_factory=Script)
    record: list[dict[str, Any]] = field(default_factory=list)
    statuses: list[Status] = field(default_factory=list)
    agree: bool = True
    session: Session = field(init=False)
    engine: ScriptedEngine = field(init=False)

    def __post_init__(self) -> None:
        self.engine = ScriptedEngine(lambda prompt: self.script, self.record.append)
        self.session = Session(
            self.settings,
            open_model=opening(self.engine),
            open_gate=open_gate,
            consent=lambda backbone, cancel: self.agree,
            on_status=self.statuses.append,
        )

    def submit(self, code: str = "int a;", listen: Callable[[JobEvent], None] = lambda event: None) -> Job:
        return self.session.submit(Source(code, told(name="java")), listen)

    def translate(self) -> Translation:
        return result(self.submit())

    def happened(self, what: str) -> int:
        return sum(entry["what"] == what for entry in list(self.record))

    def states(self) -> list[str]:
        """The states that were announced, without repetitions."""
        found: list[str] = []
        for status in list(self.statuses):
            if status.state != (found or [""])[-1]:
                found.append(status.state)
        return found

    @property
    def state(self) -> str:
        return self.session.status().state


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage(Settings())
    yield stage
    stage.session.close()


def result(job: Job) -> Translation:
    return job.future.result(timeout=5)


def failure(job: Job) -> BaseException | None:
    return job.future.exception(timeout=5)


SLOW = Script("a = 1\n" * 100, delay=0.01)


def test_one_translation(stage: Stage) -> None:
    heard: list[JobEvent] = []
    translation = result(stage.submit(listen=heard.append))
    assert translation.python == "print(1)\n"
    assert isinstance(heard[0], Preparing)
    assert stage.states() == ["cold", "loading", "ready"]


def test_the_model_is_loaded_once(stage: Stage) -> None:
    for _ in range(3):
        stage.translate()
    assert (stage.happened("open"), stage.happened("load"), stage.happened("done")) == (1, 1, 3)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("", errors.EmptySelection),
        (" \n\t", errors.EmptySelection),
        ("// why\n/* not */", errors.EmptySelection),
        ("int a\0;", errors.InputError),
    ],
)
def test_what_is_no_code_is_refused_at_once(stage: Stage, code: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        stage.submit(code)
    assert stage.record == []


# The queue


def test_first_come_first_served(stage: Stage) -> None:
    stage.script = Script(delay=0.005)
    jobs = [stage.submit(f"int n{number};") for number in range(8)]
    wait([job.future for job in jobs], timeout=5)
    prompts = [entry["prompt"] for entry in stage.record if entry["what"] == "generate"]
    assert [f"int n{number};" in prompt for number, prompt in enumerate(prompts)] == [True] * 8


def test_places_in_the_queue_move_up_when_one_is_cancelled(stage: Stage) -> None:
    stage.script = SLOW
    places: list[list[int]] = [[] for _ in range(4)]

    def listen(number: int) -> Callable[[JobEvent], None]:
        return lambda event: places[number].append(event.ahead) if isinstance(event, Queued) else None

    running = stage.submit(listen=listen(0))
    wait_until(lambda: stage.happened("generate"))
    jobs = [stage.submit(listen=listen(number)) for number in (1, 2, 3)]
    assert stage.session.status().queue == 4
    jobs[0].cancel()
    assert isinstance(failure(jobs[0]), errors.Cancelled)
    running.cancel()
    wait_until(lambda: stage.happened("generate") == 2)
    jobs[1].cancel()
    jobs[2].cancel()
    wait_until(lambda: stage.session.status().queue == 0)
    for found, expected in zip(places, [[], [1], [2, 1], [3, 2, 1]], strict=True):
        assert list(dict.fromkeys(found)) == expected


def test_cancel_while_queued_starts_nothing(stage: Stage) -> None:
    stage.script = SLOW
    running = stage.submit()
    queued = stage.submit("int waiting;")
    queued.cancel()
    queued.cancel()
    assert isinstance(failure(queued), errors.Cancelled)
    running.cancel()
    failure(running)
    assert not any("waiting" in entry.get("prompt", "") for entry in stage.record)


def test_cancel_while_running_stops_the_engine(stage: Stage) -> None:
    stage.script = replace(SLOW, delay=10)
    job = stage.submit()
    wait_until(lambda: stage.happened("generate"))
    job.cancel()
    assert isinstance(failure(job), errors.Cancelled)
    assert stage.happened("cancelled") == 1
    assert stage.state == "ready"


def test_cancel_after_the_end_changes_nothing(stage: Stage) -> None:
    job = stage.submit()
    translation = result(job)
    job.cancel()
    assert result(job) is translation
    assert stage.translate().python == translation.python


def test_cancel_while_loading(stage: Stage) -> None:
    stage.script = Script(loading=10)
    job = stage.submit()
    wait_until(lambda: stage.happened("load"))
    assert stage.state == "loading"
    job.cancel()
    assert isinstance(failure(job), errors.Cancelled)
    assert stage.state == "cold"
    stage.script = Script()
    assert stage.translate().python == "print(1)\n"


def test_who_waits_may_cancel_the_future_itself(stage: Stage) -> None:
    """As `asyncio.wrap_future` does."""
    stage.script = SLOW
    running, queued = stage.submit(), stage.submit()
    assert running.future.cancel()
    assert queued.future.cancel()
    running.cancel()
    queued.cancel()
    stage.script = Script()
    assert stage.translate().python == "print(1)\n"


def test_fifty_at_once_half_of_them_cancelled(stage: Stage) -> None:
    stage.script = Script(delay=0.002)
    jobs = [stage.submit(f"int n{number};") for number in range(50)]
    for job in jobs[1::2]:
        job.cancel()
    assert all(result(job).python == "print(1)\n" for job in jobs[::2])
    assert all(isinstance(failure(job), errors.Cancelled) for job in jobs[1::2])
    wait_until(lambda: stage.session.status().queue == 0)


# What goes wrong


@pytest.mark.parametrize("where", ["open_error", "load_error"])
@pytest.mark.parametrize("name", ["BackboneMissing", "EngineMissing", "OutOfMemory", "BundleInvalid", "bug"])
def test_failed_load_is_told_and_tried_again(stage: Stage, where: str, name: str) -> None:
    stage.script = Script(**{where: name})
    expected = errors.ModelError if name == "bug" else getattr(errors, name)
    assert isinstance(failure(stage.submit()), expected)
    status = stage.session.status()
    assert status.state == "failed"
    assert status.reason
    stage.script = Script()
    assert stage.translate().python == "print(1)\n"
    assert stage.session.status().reason == ""


def test_crash_is_told_and_the_next_request_starts_anew(stage: Stage) -> None:
    stage.translate()
    stage.script = Script("a = 1\n" * 10, crash_after=3)
    assert isinstance(failure(stage.submit()), errors.EngineCrashed)
    assert stage.state == "failed"
    stage.script = Script()
    assert stage.translate().python == "print(1)\n"
    assert (stage.happened("load"), stage.state) == (2, "ready")


@pytest.mark.parametrize("script", [Script(bug_after=1), Script(answer=""), Script(answer="\n \n")])
def test_failed_generation_leaves_the_model_ready(stage: Stage, script: Script) -> None:
    stage.script = script
    assert isinstance(failure(stage.submit()), errors.ModelError)
    assert stage.state == "ready"
    stage.script = Script()
    stage.translate()
    assert stage.happened("load") == 1


def test_listener_that_fails_costs_one_request(stage: Stage) -> None:
    def listen(event: JobEvent) -> None:
        raise RuntimeError("a bug")

    assert isinstance(failure(stage.submit(listen=listen)), errors.ModelError)
    assert stage.translate().python == "print(1)\n"


def test_waiting_listener_that_fails_costs_nothing(stage: Stage) -> None:
    """It hears of its place while other jobs begin and end."""

    def listen(event: JobEvent) -> None:
        if isinstance(event, Queued):
            raise RuntimeError("a bug")

    stage.script = Script(delay=0.02)
    jobs = [stage.submit(listen=listen) for _ in range(3)]
    assert [result(job).python for job in jobs] == ["print(1)\n"] * 3


def test_too_long_for_the_context(stage: Stage) -> None:
    stage.engine.context_tokens = 64
    assert isinstance(failure(stage.submit("int a; " * 100)), errors.SelectionTooLong)
    assert stage.state == "ready"


@pytest.mark.parametrize("agree", [True, False])
def test_consent(stage: Stage, agree: bool) -> None:
    stage.script, stage.agree = Script(ask_consent=True), agree
    job = stage.submit()
    assert (failure(job) is None) is agree
    assert {"what": "consent", "agreed": agree} in stage.record


# Settings, idleness, the end


@pytest.mark.parametrize(
    ("settings", "reloads"),
    [
        (Settings(), False),
        (Settings(idle_minutes=1, download="never", allow_hub=True, max_new_tokens=9), False),
        (Settings(bundle="large"), True),
        (Settings(threads=1), True),
        (Settings(context_tokens=1024), True),
        (Settings(backbone_path="/a.gguf"), True),
    ],
)
def test_reloads_only_for_settings_that_need_it(stage: Stage, settings: Settings, reloads: bool) -> None:
    stage.translate()
    stage.session.configure(settings)
    stage.translate()
    opened = [entry for entry in stage.record if entry["what"] == "open"]
    assert len(opened) == 1 + reloads
    assert stage.happened("close") == int(reloads)
    if reloads:
        assert opened[-1]["bundle"] == settings.bundle


def test_running_job_ends_before_a_reload(stage: Stage) -> None:
    stage.script = Script("a = 1\n" * 5, delay=0.02)
    job = stage.submit()
    wait_until(lambda: stage.happened("generate"))
    stage.session.configure(Settings(threads=1))
    assert result(job).python == "a = 1\n" * 5
    wait_until(lambda: stage.happened("close"))


def test_idle_model_leaves_memory() -> None:
    stage = Stage(Settings(idle_minutes=0.05 / 60))
    stage.translate()
    wait_until(lambda: stage.state == "cold")
    assert stage.happened("close") == 1
    assert stage.session.status().pid is None
    stage.translate()
    assert stage.happened("load") == 2
    stage.session.close()


def test_idle_minutes_may_come_later(stage: Stage) -> None:
    stage.translate()
    stage.session.configure(Settings(idle_minutes=0.05 / 60))
    wait_until(lambda: stage.state == "cold")


def test_unload(stage: Stage) -> None:
    stage.translate()
    stage.session.unload()
    wait_until(lambda: stage.state == "cold")
    assert stage.happened("close") == 1


def test_close_ends_every_future() -> None:
    stage = Stage(Settings(), replace(SLOW, delay=10))
    jobs = [stage.submit() for _ in range(5)]
    wait_until(lambda: stage.happened("generate"))
    stage.session.close()
    stage.session.close()
    futures: list[Future[Translation]] = [job.future for job in jobs]
    assert wait(futures, timeout=1).not_done == set()
    assert all(isinstance(failure(job), errors.Cancelled) for job in jobs)
    assert stage.happened("close") == 1
    with pytest.raises(errors.ModelError):
        stage.submit()


def test_close_of_a_session_that_never_worked() -> None:
    stage = Stage(Settings())
    stage.session.close()
    assert stage.record == []


def test_status(stage: Stage) -> None:
    assert status_json(stage.session.status())["state"] == "cold"
    stage.translate()
    wait_until(lambda: stage.session.status().queue == 0)
    found = status_json(stage.session.status())
    assert (found["bundle"], found["engine"], found["contextTokens"]) == ("small", "scripted 1", 8192)
    assert isinstance(found["enginePid"], int)
