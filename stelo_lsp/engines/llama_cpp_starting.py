"""How a llama.cpp engine comes to run: started for us alone, found running, or started for all to share."""

from __future__ import annotations

import re
import secrets
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Protocol

import stelo_lsp
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.child import Child
from stelo_lsp.engines.leases import Lease, take_lease
from stelo_lsp.engines.shared_files import identity, read_record, starting_alone
from stelo_model.errors import BackboneMissing, EngineCrashed, EngineMissing, OutOfMemory

# How long a decoding thread waits awake for the others (about 2 ms) before it sleeps.  The kernel gives a
# core to another program for about as long, and a thread that sleeps gets its core back only after that
# program's turn, at every layer.  Never sleeping would burn the cores of an idle machine.
_SPINS = 1_000_000


@dataclass(frozen=True)
class Adapter:
    """One expert as a GGUF LoRA file; its place in the list is its id for llama.cpp."""

    expert: str
    path: str


@dataclass(frozen=True)
class LlamaCppOptions:
    """What the engine's process is started with; `threads` 0 means one for each usable core.

    With `share` one that runs already is used, if it was started with the same; its key is another then.
    """

    model: str
    context_tokens: int = 8192
    threads: int = 0
    adapters: Sequence[Adapter] = ()
    api_key: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    share: bool = False


@dataclass(frozen=True)
class Serving:
    """Where a loaded engine listens, and with which key."""

    host: str
    port: int
    version: str
    key: str = field(repr=False)


class EngineProcess(Protocol):
    """The engine's process as its client sees it."""

    @property
    def pid(self) -> int | None:
        """Its process id while it runs, also while it loads."""

    def load(self, cancel: CancelToken) -> Serving:
        """Wait until the model is loaded; once.

        Raises: EngineMissing, BackboneMissing, OutOfMemory, EngineCrashed, Cancelled.
        """

    def exit_text(self) -> str:
        """How it ended; for messages."""

    def errors(self) -> list[str]:
        """The errors that it wrote into its log before it ended."""

    def close(self) -> None:
        """Use it no more; safe to call twice and from another thread."""


class OwnProcess:
    """Starts at once, serves us alone, and ends with us."""

    def __init__(self, module: str, options: LlamaCppOptions, record: Path | None = None) -> None:
        self._options = options
        self._record = record
        self._child = Child(module, {"GOMP_SPINCOUNT": str(_SPINS)})

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        return self._child.pid

    def load(self, cancel: CancelToken) -> Serving:
        """See `EngineProcess.load`; with a `record` it then outlives us (see `llama_cpp_process`)."""
        with cancel.waking(self._child.kill):
            self._child.send(asdict(self._options) | {"record": self._record and str(self._record)})
            answer = self._child.receive()
        cancel.raise_if_cancelled()
        if answer is None or "address" not in answer:
            raise self._load_error(answer)
        return _serving(answer["address"], answer["version"], self._options.api_key)

    def let_go(self) -> None:
        """It serves others too, and may outlive us."""
        self._child.let_go()

    def exit_text(self) -> str:
        """How it ended; for messages."""
        return self._child.exit_text()

    def errors(self) -> list[str]:
        """The errors that it wrote into its log before it ended."""
        return _errors(self._child.log())

    def close(self) -> None:
        """End it."""
        self._child.close()

    def _load_error(self, answer: dict[str, Any] | None) -> Exception:
        log = self.errors()
        name = Path(self._options.model).name
        if answer is None:
            return EngineCrashed(
                f"The engine ended while it loaded {name} ({self.exit_text()}).", last_words(log)
            )
        if answer["kind"] == "missing":
            return engine_missing()
        # llama.cpp itself reports a failed allocation in its log only.
        if answer["kind"] == "memory" or re.search("failed to allocate|insufficient memory", "\n".join(log)):
            return OutOfMemory(
                f"{name} with a context of {self._options.context_tokens:,} tokens does not fit into memory.",
                "Lower “contextTokens”, or use the small bundle.",
            )
        return BackboneMissing(
            f"llama.cpp cannot load {name}: {log[0] if log else answer['error']}.",
            "`stelo-lsp bundle verify` checks the file, `stelo-lsp bundle fetch` gets it again.",
        )


class SharedProcess:
    """Found in the user's folder or, when there is none, started there; ends when nobody uses it."""

    def __init__(self, module: str, options: LlamaCppOptions, folder: Path) -> None:
        self._module = module
        self._options = options
        self._record = folder / f"{_identity(module, options)}.json"
        self._started: OwnProcess | None = None
        self._lease: Lease | None = None

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        if self._lease is not None:
            return self._lease.record.pid if self._lease.alive else None
        return self._started.pid if self._started is not None else None

    def load(self, cancel: CancelToken) -> Serving:
        """See `EngineProcess.load`; while another server loads the same engine, wait for that."""
        with starting_alone(self._record, cancel):
            self._lease = self._find(cancel) or self._start(cancel)
        record = self._lease.record
        return _serving(record.address, record.version, record.key)

    def _find(self, cancel: CancelToken) -> Lease | None:
        record = read_record(self._record)
        return take_lease(record, cancel) if record is not None else None

    def _start(self, cancel: CancelToken) -> Lease:
        started = self._started = OwnProcess(self._module, self._options, self._record)
        try:
            started.load(cancel)
            lease = self._find(cancel)
            if lease is None:
                raise EngineCrashed("The engine ended just after it was loaded.", last_words(self.errors()))
        except BaseException:
            started.close()  # while we hold the lock: nobody uses it yet
            raise
        started.let_go()
        return lease

    def exit_text(self) -> str:
        """How it ended; only the server that started it can know more than that."""
        if self._lease is None or not self._lease.ended(1.0):
            return "it does not answer"
        return self._started.exit_text() if self._started is not None else "its process is gone"

    def errors(self) -> list[str]:
        """The errors that it wrote into its log before it ended."""
        with suppress(OSError):
            return _errors(self._record.with_suffix(".log").read_text("utf-8", "replace").splitlines())
        return []

    def close(self) -> None:
        """Give the lease back; the engine ends if it was the last, or if it is still loading for us."""
        if self._lease is not None:
            self._lease.give_back()
        elif self._started is not None:
            self._started.close()


def _identity(module: str, options: LlamaCppOptions) -> str:
    versions = [stelo_lsp.__version__, sys.version]
    with suppress(metadata.PackageNotFoundError):
        versions.append(metadata.version("xllamacpp"))
    adapters = [adapter.expert for adapter in options.adapters]
    facts = [module, *versions, options.context_tokens, options.threads, adapters]
    return identity(facts, [options.model, *(adapter.path for adapter in options.adapters)])


def _serving(address: str, version: str, key: str) -> Serving:
    host, _, port = address.removeprefix("http://").partition(":")
    return Serving(host, int(port), version, key)


def _errors(log: Sequence[str]) -> list[str]:
    lines = [line.partition(" E ")[2].strip() for line in log if " E " in line]
    # `llama_model_load: error loading model: the reason` → `the reason`
    return [re.sub(r"^\w+\s*: (error loading model: )?", "", line) for line in lines]


def last_words(log: Sequence[str]) -> str:
    """A hint from the last error that an engine wrote."""
    return f"It said: {log[-1]}" if log else ""


def engine_missing() -> EngineMissing:
    """The error for a machine without xllamacpp."""
    return EngineMissing("llama.cpp is not installed.", "Install it: pip install 'stelo-lsp[embedded]'.")


__all__ = [
    "Adapter",
    "EngineProcess",
    "LlamaCppOptions",
    "OwnProcess",
    "Serving",
    "SharedProcess",
    "engine_missing",
    "last_words",
]
