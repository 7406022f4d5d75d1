"""The session and the gate: who is routed how, who is refused when, and what a bad gate costs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from stelo_lsp.gate import Gate
from stelo_lsp.routing import told
from stelo_lsp.session import Job, JobEvent, Preparing, Routed, Session
from stelo_lsp.settings import Settings
from stelo_lsp.status import status_json
from stelo_lsp.translate import Source
from stelo_model import errors
from stelo_model.routing import GateDecision
from stelo_model.translation import Translation
from tests.gates import NAMES, SILENT, WORDS, write_bundle
from tests.scripted import Script, ScriptedEngine, opening, wait_until

JAVA = f"{WORDS['java']} x;"
LONG = Script("a = 1\n" * 1000, delay=0.01)


@dataclass
class WordGate:
    """Knows the words of `WORDS`; answers when `free` is set, fails with `error`."""

    free: threading.Event = field(default_factory=threading.Event)
    error: errors.SteloError | None = None
    closed: int = 0

    def decide(self, code: str) -> GateDecision:
        self.free.wait(5)
        if self.error is not None:
            raise self.error
        found = next((name for name, word in WORDS.items() if word in code), None)
        probabilities = {
            name: 0.2 if found is None else 0.995 if name == found else 0.00125 for name in NAMES
        }
        return GateDecision(probabilities, found, 0.99 if found else 0.0)

    def close(self) -> None:
        self.closed += 1
        self.free.set()


@dataclass
class Stage:
    """A session with a scripted engine, a gate, and an expert for Java."""

    bundle: str
    settings: Settings = field(init=False)
    script: Script = field(default_factory=Script)
    record: list[dict[str, Any]] = field(default_factory=list)
    heard: list[JobEvent] = field(default_factory=list)
    gate: WordGate | None = field(default_factory=WordGate)
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        engine = ScriptedEngine(lambda prompt: self.script, self.record.append)
        self.settings = Settings(bundle=self.bundle)
        self.session = Session(
            self.settings, open_model=opening(engine), open_gate=lambda bundle: self._gate()
        )
        if self.gate:
            self.gate.free.set()

    def _gate(self) -> Gate | None:
        return self.gate

    def submit(self, code: str, **known: str) -> Job:
        return self.session.submit(Source(code, told(**known)), self.heard.append)

    def translate(self, code: str, **known: str) -> Translation:
        return self.submit(code, **known).future.result(timeout=5)

    def failure(self, code: str, **known: str) -> BaseException | None:
        return self.submit(code, **known).future.exception(timeout=5)

    def happened(self, what: str) -> int:
        return sum(entry["what"] == what for entry in list(self.record))

    def status(self) -> dict[str, Any]:
        return status_json(self.session.status())


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_bundle(tmp_path_factory.mktemp("bundle"), experts=("java",)))


@pytest.fixture
def stage(bundle: str) -> Iterator[Stage]:
    stage = Stage(bundle)
    yield stage
    if stage.gate:
        stage.gate.free.set()
    stage.session.close()


# Routes


def test_the_gate_chooses_language_and_expert(stage: Stage) -> None:
    route = stage.translate(JAVA).route
    assert (route.language, route.expert, route.source) == ("java", "java", "gate")
    assert route.probabilities["java"] == 0.995
    (entry,) = [entry for entry in stage.record if entry["what"] == "generate"]
    assert entry["expert"] == "java"
    assert "Java" in entry["prompt"]
    assert stage.heard[0] == Preparing("recognising the language", 0, 0)
    assert Routed(route) in stage.heard


def test_a_language_without_expert_is_the_backbone_s(stage: Stage) -> None:
    assert stage.translate(WORDS["php"]).route.expert is None
    (entry,) = [entry for entry in stage.record if entry["what"] == "generate"]
    assert entry["expert"] is None


def test_what_was_told_wins_but_the_gate_is_heard(stage: Stage) -> None:
    translation = stage.translate(JAVA, language_id="csharp")
    assert (translation.route.language, translation.route.source) == ("csharp", "language id")
    assert translation.route.probabilities["java"] == 0.995
    (warning,) = translation.to_json()["warnings"]
    assert warning["kind"] == "language"
    assert "looks like Java" in warning["message"]
    assert translation.parses


def test_an_unsure_gate_does_not_matter_where_the_language_is_told(stage: Stage) -> None:
    translation = stage.translate(SILENT, language_id="java")
    assert (translation.route.language, translation.route.expert) == ("java", "java")
    assert translation.warnings == ()
    assert translation.route.probabilities == dict.fromkeys(NAMES, 0.2)


def test_status_tells_of_gate_and_route(stage: Stage) -> None:
    status = stage.status()
    assert (status["gate"], status["route"]) == (None, None)
    stage.translate(JAVA)
    status = stage.status()
    assert status["gate"] is True
    assert status["route"] == {
        "language": "java",
        "expert": "java",
        "routedBy": "gate",
        "probability": 0.995,
    }


def test_status_without_gate(stage: Stage) -> None:
    stage.gate = None
    stage.translate(JAVA, name="php")
    assert stage.status()["gate"] is False
    assert stage.status()["route"]["probability"] is None


# Refusals


@pytest.mark.parametrize("gate", [True, False])
def test_an_unknown_language_is_refused_before_anything_is_loaded(stage: Stage, gate: bool) -> None:
    if not gate:
        stage.gate = None
    assert isinstance(stage.failure(SILENT), errors.UnsupportedLanguage)
    assert stage.record == []
    assert stage.status()["state"] == "cold"


def test_an_unknown_language_does_not_wait_for_its_turn(stage: Stage) -> None:
    stage.script = LONG
    running = stage.submit(JAVA)
    wait_until(lambda: stage.happened("generate"))
    waiting = stage.submit(JAVA)
    assert isinstance(stage.failure(SILENT), errors.UnsupportedLanguage)
    assert not running.future.done()
    assert not waiting.future.done()
    assert stage.status()["queue"] == 2


def test_what_is_a_comment_in_the_recognised_language_only(stage: Stage) -> None:
    """`#` begins a comment in PHP, but not in every language."""
    stage.script = LONG
    stage.submit(JAVA)
    wait_until(lambda: stage.happened("generate"))
    assert isinstance(stage.failure(f"# {WORDS['php']}"), errors.EmptySelection)


def test_nothing_is_refused_at_once(stage: Stage) -> None:
    with pytest.raises(errors.EmptySelection):
        stage.submit("// only a comment")
    with pytest.raises(errors.UnsupportedLanguage):
        stage.submit(JAVA, language_id="rust")


# A gate that is slow, or bad


@pytest.mark.parametrize("known", [{}, {"name": "java"}])
def test_cancel_while_the_gate_thinks(stage: Stage, known: dict[str, str]) -> None:
    assert stage.gate
    stage.gate.free.clear()
    job = stage.submit(JAVA, **known)
    wait_until(lambda: stage.heard)
    job.cancel()
    assert isinstance(job.future.exception(timeout=1), errors.Cancelled)
    stage.gate.free.set()
    assert stage.translate(JAVA).python == "print(1)\n"


def test_first_come_first_served_whoever_the_gate_thinks_about(stage: Stage) -> None:
    assert stage.gate
    stage.gate.free.clear()
    jobs = [stage.submit(f"{WORDS['java']} n{number};") for number in range(4)]
    jobs.append(stage.submit("int n4;", name="java"))
    stage.gate.free.set()
    for job in jobs:
        job.future.result(timeout=5)
    prompts = [entry["prompt"] for entry in stage.record if entry["what"] == "generate"]
    assert [f"n{number};" in prompt for number, prompt in enumerate(prompts)] == [True] * 5


@pytest.mark.parametrize("known", [{}, {"name": "java"}])
@pytest.mark.parametrize("error", [errors.EngineCrashed("gone"), errors.BundleInvalid("damaged")])
def test_a_bad_gate_is_told_and_tried_again(
    stage: Stage, known: dict[str, str], error: errors.SteloError
) -> None:
    assert stage.gate
    stage.gate.error = error
    assert stage.failure(JAVA, **known) is error
    if not known:
        assert stage.status()["state"] == "failed"
        assert str(error) in stage.status()["reason"]
    stage.gate.error = None
    assert stage.translate(JAVA, **known).python == "print(1)\n"


def test_closing_does_not_wait_for_the_gate(stage: Stage) -> None:
    assert stage.gate
    stage.gate.free.clear()
    jobs = [stage.submit(JAVA), stage.submit(JAVA, name="java")]
    wait_until(lambda: stage.heard)
    stage.session.close()
    assert all(isinstance(job.future.exception(timeout=1), errors.Cancelled) for job in jobs)


# Bundles


def test_the_expert_is_the_running_model_s(stage: Stage, tmp_path: Path) -> None:
    """The settings may change between the question to the gate and the translation."""
    stage.script = LONG
    running = stage.submit(JAVA)
    wait_until(lambda: stage.happened("generate"))
    waiting = stage.submit(JAVA)
    wait_until(lambda: waiting.decision.done())
    stage.session.configure(Settings(bundle=str(write_bundle(tmp_path, experts=()))))
    stage.script = Script()
    running.cancel()
    route = waiting.future.result(timeout=5).route
    assert (route.language, route.expert) == ("java", None)


def test_the_gate_leaves_memory_with_the_model(stage: Stage) -> None:
    assert stage.gate
    stage.translate(JAVA)
    stage.session.unload()
    wait_until(lambda: stage.gate and stage.gate.closed)
    assert stage.status()["gate"] is True


def test_an_idle_gate_leaves_memory_without_a_model(stage: Stage) -> None:
    stage.session.configure(Settings(bundle=stage.bundle, idle_minutes=0.05 / 60))
    stage.failure(SILENT)
    wait_until(lambda: stage.gate and stage.gate.closed)
    assert stage.record == []
