"""How well a bundle's gate recognises the languages of records (table 3 of the paper)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from stelo_model import languages
from stelo_model.routing import Router
from stelo_model.training.records import Record
from stelo_model.training.scores import share

# Non-blank lines, from each number up to the next.
LENGTHS = (1, 2, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class Recognition:
    """What the gate made of one source; `language` is the likeliest, whether or not the margin suffices."""

    truth: str
    level: str
    language: str
    abstains: bool
    lines: int

    @property
    def right(self) -> bool:
        """Whether the likeliest language is the true one."""
        return self.language == self.truth


def recognise(router: Router, record: Record, text: str, tagged: bool = False) -> Recognition:
    """Ask the gate about one source; `tagged` shows it the true language's tag, as in table 3."""
    decision = router.decide(text, languages.by_name(record.language) if tagged else None)
    lines = sum(bool(line.strip()) for line in record.source.split("\n"))
    return Recognition(record.language, record.level, decision.ranking[0], decision.language is None, lines)


def gate_figures(found: Sequence[Recognition], order: Sequence[str]) -> dict[str, Any]:
    """Accuracy of the likeliest language, share of abstentions, and the confusion matrix.

    `order` is the gate's; rows of the matrix are predictions, columns true languages (as in table 3).
    """
    decided = [one for one in found if not one.abstains]
    return {
        "n": len(found),
        "accuracy": share([one.right for one in found]),
        "abstains": share([one.abstains for one in found]),
        "accuracy_when_decided": share([one.right for one in decided]),
        "by_language": {name: share([o.right for o in found if o.truth == name]) for name in order},
        "by_level": {
            level: share([o.right for o in found if o.level == level])
            for level in dict.fromkeys(one.level for one in found)
        },
        "by_lines": by_lines(found),
        "languages": list(order),
        "confusion": confusion(found, order),
    }


def confusion(found: Sequence[Recognition], order: Sequence[str]) -> list[list[int]]:
    """Counts [predicted][true]."""
    return [
        [sum(one.language == row and one.truth == column for one in found) for column in order]
        for row in order
    ]


def by_lines(found: Sequence[Recognition]) -> list[dict[str, Any]]:
    """Accuracy by the source's non-blank lines."""
    bins = []
    for low, high in zip(LENGTHS, (*LENGTHS[1:], None), strict=True):
        inside = [o.right for o in found if o.lines >= low and (high is None or o.lines < high)]
        if (accuracy := share(inside)) is not None:
            bins.append({"from": low, "below": high, **accuracy})
    return bins


__all__ = ["Recognition", "confusion", "gate_figures", "recognise"]
