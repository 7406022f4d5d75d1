"""What one translation is: its route, its warnings, its cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

WarningKind = Literal["syntax", "undefined", "truncated", "lost", "language"]
RouteSource = Literal["given", "language id", "suffix", "gate"]


@dataclass(frozen=True)
class TranslationWarning:
    """Something the user should look at in the translated text.

    `line` is 1-based in the translated Python, or None when it concerns the whole of it.
    """

    kind: WarningKind
    message: str
    line: int | None = None


@dataclass(frozen=True)
class Route:
    """Which source language was recognised, by what, and which expert therefore translates.

    `language` is one of the five language names; `expert` is None while the bundle has no expert for
    it (the plain backbone translates); `probabilities` maps language names to the gate's softmax
    (section 3.3 of the paper) and is empty when no gate was asked.
    """

    language: str
    expert: str | None
    source: RouteSource
    probabilities: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Translation:
    """The Python for one selection.

    `n_tokens` counts generated tokens and `seconds` the generation, of all `tries` together: what does not
    parse is asked for again from its good lines on.
    """

    python: str
    route: Route
    warnings: tuple[TranslationWarning, ...]
    n_tokens: int
    seconds: float
    tries: int = 1

    @property
    def parses(self) -> bool:
        """Whether `ast.parse` accepted the text."""
        return not any(warning.kind == "syntax" for warning in self.warnings)

    def to_json(self) -> dict[str, Any]:
        """The record that the command line and `stelo/translate` answer with (JSON types only)."""
        return {
            "python": self.python,
            "language": self.route.language,
            "expert": self.route.expert,
            "routed_by": self.route.source,
            "probabilities": dict(self.route.probabilities),
            "n_tokens": self.n_tokens,
            "seconds": round(self.seconds, 3),
            "tries": self.tries,
            "warnings": [asdict(warning) for warning in self.warnings],
        }
