"""A scripted engine: answers a given text, token by token, and does on the way what a test wants.

It lives in the tests only; nothing that is shipped can reach it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from stelo_lsp import gate
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, EngineInfo, Event, Reading, Text
from stelo_lsp.gate import Gate
from stelo_lsp.loading import Consent, Model, Progress
from stelo_lsp.settings import Settings
from stelo_model import backbones, errors
from stelo_model.bundle import NAMES, Bundle, load_bundle
from stelo_model.choice import GREEDY, Choice
from stelo_model.prompt import Prompt
from stelo_model.second_tries import LADDER

ROOT = Path(__file__).resolve().parents[1]
NOISE = "this must not reach the protocol\n"


@dataclass(frozen=True)
class Script:
    """What the engine does for one request; all delays in seconds."""

    answer: str = "print(1)\n"
    answers: tuple[str, ...] = ()  # of the second tries, instead of `answer`
    delay: float = 0.0  # before each token of the answer
    reading: float = 0.0  # for reading the whole prompt, in ten steps
    loading: float = 0.0
    load_error: str = ""  # a class of `stelo_model.errors`, or "bug"
    open_error: str = ""  # the same, before there is an engine at all
    crash_after: int | None = None  # tokens
    bug_after: int | None = None  # an error that nobody foresaw
    ask_consent: bool = False
    noise: bool = False  # print to standard output


Scripts = Callable[[str], Script]  # the prompt's text (or "" when loading) -> what to do


@dataclass
class ScriptedEngine:
    """See `stelo_lsp.engines.Engine`; `record` hears of every call and of how it ended."""

    scripts: Scripts = lambda prompt: Script()
    record: Callable[[dict[str, Any]], None] = lambda entry: None
    context_tokens: int = 8192
    with_process: bool = False  # a real child process, to look for orphans
    _running: bool = False
    _busy: bool = False
    _child: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def load(self, cancel: CancelToken) -> None:
        script = self.scripts("")
        if self._running:
            return
        self.record({"what": "load"})
        _sleep(script.loading, cancel)
        _fail(script.load_error)
        if self.with_process:
            # Like the real one it ends with its standard input.
            command = [sys.executable, "-S", "-c", "import sys; sys.stdin.read()"]
            self._child = subprocess.Popen(command, stdin=subprocess.PIPE)
        self._running = True

    def generate(
        self,
        prompt: Prompt,
        expert: str | None,
        max_new_tokens: int | None,
        cancel: CancelToken,
        choice: Choice = GREEDY,
    ) -> Generator[Event, None, None]:
        if not self._running:
            raise errors.EngineCrashed("The engine is not running.")
        script = self.scripts(prompt.text)
        asked = {"what": "generate", "prompt": prompt.text, "expert": expert, "limit": max_new_tokens}
        self.record(asked | ({} if choice == GREEDY else {"choice": asdict(choice)}))
        others = dict(zip(LADDER, script.answers, strict=False))
        answer = others.get(choice, script.answer)
        if begun := re.search(r"^def \w+(?:\(.*\):\n)?\Z", prompt.text, re.MULTILINE):
            answer = answer.removeprefix(begun[0])
        self._busy = True
        n_tokens = 0
        try:
            cancel.raise_if_cancelled()
            n_prompt = len(_tokens(prompt.text))
            if 2 * n_prompt > self.context_tokens:
                raise errors.SelectionTooLong(
                    f"{n_prompt:,} tokens; the context holds {self.context_tokens:,}."
                )
            if script.noise:
                _make_noise()
            yield from self._read(n_prompt, script, cancel)
            for token in _tokens(_until(answer, prompt.stop)):
                if n_tokens == (max_new_tokens or max(256, 3 * n_prompt)):
                    yield Done(n_tokens, truncated=True)
                    break
                _sleep(script.delay, cancel)
                self._misbehave(script, n_tokens)
                n_tokens += 1
                yield Text(token, n_tokens)
            else:
                yield Done(n_tokens, truncated=False)
            self.record({"what": "done", "tokens": n_tokens})
        except errors.Cancelled:
            self.record({"what": "cancelled", "tokens": n_tokens})
            raise
        finally:
            self._busy = False

    def busy(self) -> bool:
        return self._busy

    def info(self) -> EngineInfo:
        pid = self._child.pid if self._child else os.getpid()
        return EngineInfo(
            "scripted",
            "1",
            "scripted.gguf",
            "test",
            self.context_tokens,
            pid if self._running else None,
            None,
        )

    def close(self) -> None:
        if self._running:
            self.record({"what": "close"})
        self._running = False
        child, self._child = self._child, None
        if child is not None:
            child.communicate()

    def _read(self, n_prompt: int, script: Script, cancel: CancelToken) -> Generator[Event, None, None]:
        for step in range(10):
            _sleep(script.reading / 10, cancel)
            yield Reading(n_prompt * (step + 1) // 10, n_prompt)

    def _misbehave(self, script: Script, n_tokens: int) -> None:
        if n_tokens == script.crash_after:
            self.close()
        if not self._running:
            raise errors.EngineCrashed("The engine stopped in the middle of the translation.")
        if n_tokens == script.bug_after:
            raise RuntimeError("a bug")


def bundle_of(name: str) -> Bundle:
    """A test's own bundle; for the shipped ones the small one's prompt, without experts or gate."""
    if name not in NAMES:
        return load_bundle(name)
    bundle = load_bundle("small")
    return replace(bundle, manifest=replace(bundle.manifest, experts=(), gate=None))


def open_gate(bundle: str) -> Gate | None:
    """The gate of a test's own bundle; the shipped ones are as if they had none."""
    return None if bundle in NAMES else gate.open_gate(bundle)


def opening(engine: ScriptedEngine) -> Callable[[Settings, CancelToken, Progress, Consent], Model]:
    """An `open_model` that answers this engine."""

    def open_model(settings: Settings, cancel: CancelToken, progress: Progress, consent: Consent) -> Model:
        script = engine.scripts("")
        engine.record({"what": "open", "bundle": settings.bundle, "download": settings.download})
        _fail(script.open_error)
        if script.ask_consent:
            backbone = backbones.known("small")
            agreed = consent(backbone, cancel)
            engine.record({"what": "consent", "agreed": agreed})
            if not agreed:
                raise errors.BackboneMissing("The model is not on this machine.", "Fetch it.")
            for done in range(0, 101, 10):
                progress("downloading", done * 1_000_000, 100_000_000)
                _sleep(script.loading / 10, cancel)
        return Model(bundle_of(settings.bundle), engine)

    return open_model


def _tokens(text: str) -> list[str]:
    return re.findall(r"\s*\S+|\s+", text)


def _until(answer: str, stop: tuple[str, ...]) -> str:
    return answer[: min((at for at in map(answer.find, stop) if at >= 0), default=len(answer))]


def _sleep(seconds: float, cancel: CancelToken) -> None:
    """Sleep like a blocked read does: a cancel wakes it."""
    if seconds:
        woken = threading.Event()
        with cancel.waking(woken.set):
            woken.wait(seconds)
    cancel.raise_if_cancelled()


def _fail(name: str) -> None:
    if name == "bug":
        raise RuntimeError("a bug")
    if name:
        raise getattr(errors, name)(f"Scripted {name}.")


def _make_noise() -> None:
    print(NOISE, flush=True)
    os.write(1, NOISE.encode())
    subprocess.run(["echo", NOISE], check=True)


def wait_until(condition: Callable[[], Any], seconds: float = 5.0) -> Any:
    """Poll; answers the condition's first true value. Raises: AssertionError."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)
    return value
