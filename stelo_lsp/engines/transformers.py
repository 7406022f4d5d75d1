"""The engine for GPUs and for backbones without GGUF file: torch and transformers in a process of its own.

We send it a request as a line of JSON and hear lines until the one that ends it; a request is cancelled by
another line, which it notices between two tokens or two steps through the prompt.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any, Literal

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, EngineInfo, Event, Reading, Text
from stelo_lsp.engines.child import Child, resident_bytes, usable_cores
from stelo_lsp.engines.cuda import transformers_installed
from stelo_model import errors
from stelo_model.choice import GREEDY, Choice
from stelo_model.errors import EngineCrashed, EngineMissing, SteloError
from stelo_model.prompt import Prompt

Quantization = Literal["auto", "none", "8bit", "4bit"]

_MODULE = "stelo_lsp.engines.transformers_process"
# Everything it reads is on this machine; none of its libraries has a reason to ask the hub for anything.
_ENVIRONMENT = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "TOKENIZERS_PARALLELISM": "false"}
_WAKE: dict[str, Any] = {"id": 0}


@dataclass(frozen=True)
class TransformersOptions:
    """What the engine's process is started with: a bundle's folder, its backbone's file or folder.

    `threads` 0 means one for each usable core; the quantisation “auto” is the finest that fits.
    """

    bundle: str
    model: str
    context_tokens: int = 8192
    threads: int = 0
    quantization: Quantization = "auto"


@dataclass
class _Running:
    """A process that has loaded its model, and what it has said."""

    child: Child
    facts: dict[str, Any]  # version, device, context_tokens, memory_bytes (of a GPU)
    inbox: SimpleQueue[dict[str, Any] | None] = field(default_factory=SimpleQueue)
    asked: int = 0  # number of the last request
    answered: int = 0  # and of the last that it has finished with

    def listen(self) -> None:
        """Hear the process until it ends."""
        while (message := self.child.receive()) is not None:
            if message.get("final"):
                self.answered = message["id"]
                self.facts["memory_bytes"] = message["memory_bytes"]
            self.inbox.put(message)
        self.inbox.put(None)


class TransformersEngine:
    """One model in one process; see `engines.Engine` for the protocol."""

    def __init__(self, options: TransformersOptions) -> None:
        self._options = replace(options, threads=options.threads or usable_cores())
        self._child: Child | None = None
        self._running: _Running | None = None

    # -- the process ------------------------------------------------------------------------------

    def load(self, cancel: CancelToken) -> None:
        """Start the process and wait until the model is loaded; nothing to do when it runs.

        Raises: EngineMissing, BackboneMissing, BundleInvalid, OutOfMemory, EngineCrashed, Cancelled.
        """
        if self._child is not None and self._child.pid is not None:
            return
        self.close()
        if not transformers_installed():
            raise EngineMissing(
                "torch and transformers are not installed.", "Install them: pip install 'stelo-lsp[gpu]'."
            )
        child = self._child = Child(_MODULE, _ENVIRONMENT)
        try:
            with cancel.waking(child.kill):
                child.send(asdict(self._options))
                answer = child.receive()
            cancel.raise_if_cancelled()
            if answer is None:
                raise self._crashed_loading(child)
            if "error" in answer:
                raise _error(answer)
        except BaseException:
            self.close()
            raise
        self._running = _Running(child, answer)
        Thread(target=self._running.listen, name="stelo-transformers", daemon=True).start()

    def close(self) -> None:
        """Stop the process; safe to call twice and from another thread."""
        child, self._child, self._running = self._child, None, None
        if child is not None:
            child.close()

    def _crashed_loading(self, child: Child) -> EngineCrashed:
        reason = child.exit_text()
        hint = "Memory may have run out." if "SIGKILL" in reason else _last_words(child)
        return EngineCrashed(
            f"The engine ended while it loaded {Path(self._options.model).name} ({reason}).", hint
        )

    # -- generation -------------------------------------------------------------------------------

    def generate(
        self,
        prompt: Prompt,
        expert: str | None,
        max_new_tokens: int | None,
        cancel: CancelToken,
        choice: Choice = GREEDY,
    ) -> Generator[Event, None, None]:
        """Decoding of one answer; see `engines.Engine.generate`.

        Raises: SelectionTooLong, OutOfMemory, EngineCrashed, Cancelled.
        """
        cancel.raise_if_cancelled()
        running = self._running
        if running is None:
            raise EngineCrashed("The engine is not running.")
        running.asked = number = running.asked + 1
        request = {
            "id": number,
            "segments": [[segment.text, segment.control] for segment in prompt.segments],
            "stop": prompt.stop,
            "expert": expert,
            "max_new_tokens": max_new_tokens,
            "choice": asdict(choice),
        }
        running.child.send(request)
        try:
            yield from self._events(running, number, cancel)
        finally:
            if running.answered < number:  # cancelled, or its consumer has stopped early
                running.child.send({"cancel": number})

    def _events(self, running: _Running, number: int, cancel: CancelToken) -> Generator[Event, None, None]:
        with cancel.waking(lambda: running.inbox.put(_WAKE)):
            while True:
                message = running.inbox.get()
                cancel.raise_if_cancelled()
                if message is None:
                    raise self._crashed(running.child)
                if message["id"] != number:  # of a request that we no longer wait for
                    continue
                if "error" in message:
                    raise _error(message)
                event = _event(message)
                yield event
                if isinstance(event, Done):
                    return

    def _crashed(self, child: Child) -> EngineCrashed:
        reason, words = child.exit_text(), _last_words(child)
        self.close()
        return EngineCrashed(
            f"The engine stopped in the middle of the translation ({reason}).",
            f"Ask again: the next request starts it anew. {words}".strip(),
        )

    # -- small things -----------------------------------------------------------------------------

    def busy(self) -> bool:
        """Whether the engine is at work on a request at this moment."""
        running = self._running
        return running is not None and running.child.pid is not None and running.answered < running.asked

    def info(self) -> EngineInfo:
        """What is running now; the context may be shorter than asked for, when the backbone's is."""
        facts = self._running.facts if self._running is not None else {}
        pid = self._child.pid if self._child is not None else None
        return EngineInfo(
            name="transformers",
            version=facts.get("version", ""),
            model=Path(self._options.model).name,
            device=facts.get("device", ""),
            context_tokens=facts.get("context_tokens", self._options.context_tokens),
            pid=pid,
            memory_bytes=facts.get("memory_bytes") or resident_bytes(pid),
        )


def _event(message: dict[str, Any]) -> Event:
    if "reading" in message:
        return Reading(*message["reading"])
    if "text" in message:
        return Text(message["text"], message["n_tokens"])
    return Done(message["n_tokens"], message["truncated"])


def _error(message: dict[str, Any]) -> SteloError:
    kind: type[SteloError] = getattr(errors, message["error"])
    return kind(message["message"], message["hint"])


def _last_words(child: Child) -> str:
    log = child.log()
    return f"It said: {log[-1]}" if log else ""


__all__ = ["Quantization", "TransformersEngine", "TransformersOptions"]
