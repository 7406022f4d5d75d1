"""The gate for the server: its process, and the one thread that asks it.

The tokenizers library keeps Python's lock for as long as it reads a tokenizer (0.35 s, more on a busy
machine) or a long text, so that a thread would still keep the server from answering: the gate has a process
of its own.  It needs the bundle only, neither the backbone nor the engine.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from stelo_lsp.engines.child import Child
from stelo_model.errors import BundleInvalid, EngineCrashed
from stelo_model.routing import GateDecision


class Gate(Protocol):
    """What recognises a language; used from one thread, but for `close`."""

    def decide(self, code: str) -> GateDecision:
        """What the gate thinks of a text; starts it when it is not running.

        Raises: BundleInvalid, EngineCrashed.
        """

    def close(self) -> None:
        """Stop it; safe to call twice and from another thread."""


OpenGate = Callable[[str], Gate | None]


def open_gate(bundle: str) -> Gate | None:
    """The gate of a bundle, not yet started; None when the bundle has none.

    Raises: BundleInvalid.
    """
    from stelo_model.bundle import load_bundle  # not before it is needed: `initialize` would wait for it

    found = load_bundle(bundle)
    return GateProcess(found.root) if found.manifest.gate else None


class GateProcess:
    """A `Gate` in a process of its own, which ends with us."""

    def __init__(self, bundle: Path) -> None:
        self._bundle = bundle
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._closed = False

    def decide(self, code: str) -> GateDecision:
        """See `Gate.decide`."""
        child = self._running()
        child.send({"bundle": str(self._bundle), "code": code})
        answer = child.receive()
        if answer is not None and "error" not in answer:
            return GateDecision(**answer)
        self._stop()
        if answer is None:
            raise EngineCrashed("The gate's process ended while it was needed.", "Try again.")
        raise BundleInvalid(answer["error"], answer["hint"])

    def close(self) -> None:
        """See `Gate.close`."""
        with self._lock:
            self._closed = True
        self._stop()

    def _running(self) -> Child:
        with self._lock:
            if self._closed:
                raise EngineCrashed("The gate was closed.")
            if self._child is None:
                self._child = Child("stelo_lsp.gate_process", {})
            return self._child

    def _stop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()


class Recogniser:
    """Asks the gate of whichever bundle is in use, one text after another; all methods return at once."""

    def __init__(self, open_gate: OpenGate = open_gate) -> None:
        self._open_gate = open_gate
        self._thread = ThreadPoolExecutor(1, "stelo-gate")
        self._lock = threading.Lock()
        self._bundle: str | None = None
        self._gate: Gate | None = None
        self._has_gate: dict[str, bool] = {}
        self._closed = False

    def ask(self, bundle: str, code: str) -> Future[GateDecision | None]:
        """What the bundle's gate thinks of a text; None when the bundle has none.

        The future raises: BundleInvalid, EngineCrashed.
        """
        return self._thread.submit(self._decide, bundle, code)

    def has_gate(self, bundle: str) -> bool | None:
        """Whether a bundle has a gate; None as long as nothing was asked of it."""
        return self._has_gate.get(bundle)

    @property
    def awake(self) -> bool:
        """Whether a gate is held in memory."""
        return self._gate is not None

    def unload(self) -> None:
        """Free the gate's memory, after what was asked before; the next question opens it again."""
        with suppress(RuntimeError):  # closed meanwhile
            self._thread.submit(self._drop)

    def close(self) -> None:
        """Stop the gate; what was asked and is not answered is cancelled or fails."""
        with self._lock:
            self._closed = True
            gate = self._gate
        self._thread.shutdown(wait=False, cancel_futures=True)
        if gate is not None:
            gate.close()

    def _decide(self, bundle: str, code: str) -> GateDecision | None:
        if bundle != self._bundle:
            self._drop()
            gate = self._open_gate(bundle)
            with self._lock:
                self._gate, self._bundle = gate, bundle
                if self._closed and gate is not None:
                    gate.close()
            self._has_gate[bundle] = gate is not None
        return None if self._gate is None else self._gate.decide(code)

    def _drop(self) -> None:
        with self._lock:
            gate, self._gate, self._bundle = self._gate, None, None
        if gate is not None:
            gate.close()


__all__ = ["Gate", "GateProcess", "OpenGate", "Recogniser", "open_gate"]
