"""The gate's process and the thread that asks it: what it says, how it fails, that it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from stelo_lsp.gate import GateProcess, Recogniser, open_gate
from stelo_model.bundle import load_bundle
from stelo_model.errors import BundleInvalid, EngineCrashed
from stelo_model.routing import GateDecision, Router
from tests.gates import NAMES, SILENT, WORDS, write_bundle
from tests.scripted import ROOT, wait_until


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bundle(tmp_path_factory.mktemp("gate"))


@pytest.fixture
def gate(bundle: Path) -> Iterator[GateProcess]:
    gate = GateProcess(bundle)
    yield gate
    gate.close()


def pid_of(gate: GateProcess) -> int:
    pid = gate._child and gate._child.pid
    assert pid
    return pid


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


# The process


def test_the_process_says_what_the_router_says(gate: GateProcess, bundle: Path) -> None:
    router = Router.from_bundle(load_bundle(str(bundle)))
    assert router is not None
    texts = [*WORDS.values(), SILENT, "", "a\nb\r\n\t\u2028", "'\ud800' é😀", "x" * 200_000 + WORDS["php"]]
    for text in texts:
        assert gate.decide(text) == router.decide(text)
    assert gate.decide(texts[-1]).language == "php"


def test_one_process_for_all_texts(gate: GateProcess) -> None:
    pids = set()
    for name in NAMES:
        assert gate.decide(WORDS[name]).language == name
        pids.add(pid_of(gate))
    assert len(pids) == 1


def test_a_process_that_is_killed_is_told_and_started_anew(gate: GateProcess) -> None:
    gate.decide(SILENT)
    os.kill(pid_of(gate), signal.SIGKILL)
    with pytest.raises(EngineCrashed, match="gate"):
        gate.decide(SILENT)
    assert gate.decide(WORDS["java"]).language == "java"


def test_a_damaged_bundle_is_told_and_tried_again(tmp_path: Path) -> None:
    gate = GateProcess(write_bundle(tmp_path))
    (tmp_path / "gate.safetensors").write_bytes(b"x")
    with pytest.raises(BundleInvalid, match=r"gate\.safetensors") as caught:
        gate.decide(SILENT)
    assert caught.value.hint
    write_bundle(tmp_path)
    assert gate.decide(WORDS["java"]).language == "java"
    gate.close()


def test_closing_ends_the_process_and_whoever_waits_for_it(bundle: Path) -> None:
    gate = GateProcess(bundle)
    outcome: list[BaseException] = []

    def ask() -> None:
        try:
            while True:
                gate.decide("int a; " * 20_000)
        except EngineCrashed as error:
            outcome.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    wait_until(lambda: gate._child)
    pid = pid_of(gate)
    gate.close()
    gate.close()
    asking.join(timeout=5)
    assert outcome
    assert not is_alive(pid)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
@pytest.mark.parametrize("asked", [True, False])
def test_the_process_ends_with_its_parent(bundle: Path, asked: bool) -> None:
    program = (
        "import sys, time; from pathlib import Path; from stelo_lsp.gate import GateProcess\n"
        "gate = GateProcess(Path(sys.argv[1])); child = gate._running()\n"
        f"if {asked}: gate.decide('int a;')\n"
        "print(child.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program, str(bundle)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert is_alive(pid)
    parent.kill()
    parent.communicate()
    wait_until(lambda: not is_alive(pid))


def test_modules_in_the_working_folder_are_not_ours(
    gate: GateProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor starts the server in the user's project."""
    for name in ("numpy", "tokenizers", "stelo_model", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a stranger was imported')")
    monkeypatch.chdir(tmp_path)
    assert gate.decide(WORDS["java"]).language == "java"


def test_a_bundle_without_gate_has_none(tmp_path: Path) -> None:
    assert open_gate(str(write_bundle(tmp_path, with_gate=False))) is None


def test_a_bundle_that_is_not_there() -> None:
    with pytest.raises(BundleInvalid, match="There is no bundle"):
        open_gate("/no/such/bundle")


# Who asks


class ScriptedGate:
    """Says its bundle's name; `free` lets it answer."""

    def __init__(self, bundle: str) -> None:
        self.bundle = bundle
        self.free = threading.Event()
        self.free.set()
        self.asked: list[str] = []
        self.closed = 0

    def decide(self, code: str) -> GateDecision:
        self.asked.append(code)
        self.free.wait(5)
        if self.closed:
            raise EngineCrashed("closed")
        return GateDecision({self.bundle: 1.0}, self.bundle, 1.0)

    def close(self) -> None:
        self.closed += 1
        self.free.set()


class Gates:
    """Opens scripted gates and remembers them."""

    def __init__(self) -> None:
        self.opened: list[ScriptedGate] = []
        self.damaged = False

    def open(self, bundle: str) -> ScriptedGate | None:
        if self.damaged:
            raise BundleInvalid("damaged")
        if bundle == "plain":
            return None
        self.opened.append(ScriptedGate(bundle))
        return self.opened[-1]


@pytest.fixture
def gates() -> Gates:
    return Gates()


@pytest.fixture
def recogniser(gates: Gates) -> Iterator[Recogniser]:
    recogniser = Recogniser(gates.open)
    yield recogniser
    recogniser.close()


def said(recogniser: Recogniser, bundle: str) -> str | None:
    decision = recogniser.ask(bundle, "code").result(timeout=5)
    return decision and decision.language


def test_a_gate_is_opened_once_and_when_it_is_needed(recogniser: Recogniser, gates: Gates) -> None:
    assert (gates.opened, recogniser.awake, recogniser.has_gate("a")) == ([], False, None)
    assert [said(recogniser, "a") for _ in range(3)] == ["a"] * 3
    assert (len(gates.opened), recogniser.awake, recogniser.has_gate("a")) == (1, True, True)


def test_another_bundle_is_another_gate(recogniser: Recogniser, gates: Gates) -> None:
    assert [said(recogniser, name) for name in ("a", "b", "plain", "a")] == ["a", "b", None, "a"]
    assert [gate.closed for gate in gates.opened] == [1, 1, 0]
    assert (recogniser.has_gate("plain"), recogniser.has_gate("c")) == (False, None)


def test_unloading_frees_the_gate_after_what_was_asked(recogniser: Recogniser, gates: Gates) -> None:
    said(recogniser, "a")
    gates.opened[0].free.clear()
    answer = recogniser.ask("a", "before")
    recogniser.unload()
    gates.opened[0].free.set()
    assert answer.result(timeout=5) is not None
    wait_until(lambda: not recogniser.awake)
    assert recogniser.has_gate("a") is True
    assert (said(recogniser, "a"), len(gates.opened), gates.opened[0].closed) == ("a", 2, 1)


def test_a_bundle_that_cannot_be_opened_is_told_and_tried_again(recogniser: Recogniser, gates: Gates) -> None:
    gates.damaged = True
    with pytest.raises(BundleInvalid):
        recogniser.ask("a", "code").result(timeout=5)
    gates.damaged = False
    assert said(recogniser, "a") == "a"


def test_closing_ends_all_questions(recogniser: Recogniser, gates: Gates) -> None:
    said(recogniser, "a")
    gates.opened[0].free.clear()
    answers = [recogniser.ask("a", str(number)) for number in range(3)]
    wait_until(lambda: len(gates.opened[0].asked) == 2)
    recogniser.close()
    recogniser.unload()
    with pytest.raises(EngineCrashed):
        answers[0].result(timeout=5)
    for answer in answers[1:]:
        with pytest.raises(CancelledError):
            answer.result(timeout=5)
