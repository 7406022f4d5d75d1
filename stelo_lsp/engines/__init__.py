"""Engines turn a prompt and an expert into tokens, always in another process.

One small protocol: `load()`, `generate(prompt, expert, max_new_tokens, cancel, choice)`, `close()`.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

from stelo_lsp.cancellation import CancelToken
from stelo_model.choice import GREEDY, Choice
from stelo_model.errors import SelectionTooLong
from stelo_model.prompt import Prompt


@dataclass(frozen=True)
class Reading:
    """The engine has read `done` of the prompt's `total` tokens."""

    done: int
    total: int


@dataclass(frozen=True)
class Text:
    """More of the answer; `n_tokens` have been generated so far."""

    text: str
    n_tokens: int


@dataclass(frozen=True)
class Done:
    """The answer is complete, or was cut because `max_new_tokens` were generated (`truncated`)."""

    n_tokens: int
    truncated: bool


Event = Reading | Text | Done


@dataclass(frozen=True)
class EngineInfo:
    """What runs the model, for status and doctor.

    `memory_bytes` is the process's resident set, on a GPU what it holds of that.
    """

    name: str
    version: str
    model: str
    device: str
    context_tokens: int
    pid: int | None
    memory_bytes: int | None


class Engine(Protocol):
    """What a session needs of an engine; used from one thread, but for `close`."""

    def load(self, cancel: CancelToken) -> None:
        """Start the engine unless it runs; seconds of work the first time.

        Raises: EngineMissing, BackboneMissing, OutOfMemory, EngineCrashed, Cancelled.
        """

    def generate(
        self,
        prompt: Prompt,
        expert: str | None,
        max_new_tokens: int | None,
        cancel: CancelToken,
        choice: Choice = GREEDY,
    ) -> Generator[Event, None, None]:
        """Decode one answer; ends with one `Done`, or raises.

        `expert` is a language name, or None for the plain backbone.  Without `max_new_tokens`, three
        times the prompt's tokens and at least 256 are allowed, as far as the context goes.

        Raises: SelectionTooLong (before anything is generated), EngineCrashed, Cancelled.
        """

    def info(self) -> EngineInfo:
        """What is running now."""

    def close(self) -> None:
        """Stop the engine's process, unless others share it; safe to call twice and from another thread."""


def token_limit(context_tokens: int, n_prompt: int, max_new_tokens: int | None) -> int:
    """How many tokens may follow a prompt of `n_prompt`.

    Python is about as long as its source, so a prompt that leaves less room than its own half is refused
    rather than cut in the middle.

    Raises: SelectionTooLong.
    """
    room = context_tokens - n_prompt - 1
    if room < min(max_new_tokens or n_prompt // 2, n_prompt // 2):
        raise SelectionTooLong(
            f"The selection needs {n_prompt:,} tokens, and the translation about as many again; "
            f"the context holds {context_tokens:,}.",
            f"Select less (about {context_tokens // 2:,} tokens, or {context_tokens * 3 // 2:,} characters,"
            " fit) or raise “contextTokens”.",
        )
    return min(room, max_new_tokens or max(256, 3 * n_prompt))
