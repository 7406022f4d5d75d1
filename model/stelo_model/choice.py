"""How an engine picks the next token; shared by the engines and the modules that decode."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """The likeliest token each time, or a variation of that; the same choice gives the same text.

    `rank` 1 begins with the second likeliest token and goes on with the likeliest.  `temperature` > 0
    draws every token from softmax(logits / temperature), by `seed`.
    """

    rank: int = 0
    temperature: float = 0.0
    seed: int = 0


GREEDY = Choice()

__all__ = ["GREEDY", "Choice"]
