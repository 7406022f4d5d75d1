"""Tables and cells of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stelo_model.languages import by_name

NOT_MEASURED = "–"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, its first column to the left and the others to the right."""
    rule = "|".join(("---", *("---:" for _ in head[1:])))
    lines = [f"| {' | '.join(head)} |", f"|{rule}|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines) + "\n"


def title(name: str) -> str:
    """A language's title, or “all”."""
    return "all" if name == "all" else by_name(name).title


def percent(value: float | None) -> str:
    """A share in percent."""
    return NOT_MEASURED if value is None else f"{100 * value:.1f}"


def rate(share: Mapping[str, Any] | None, of: int | None = None) -> str:
    """`61.2 ± 3.1`, and how many were counted where that is not the whole row."""
    if share is None:
        return NOT_MEASURED
    text = f"{100 * share['value']:.1f} ± {100 * share['standard_error']:.1f}"
    return text if of in (None, share["n"]) else f"{text} (n={share['n']:,})"


__all__ = ["NOT_MEASURED", "percent", "rate", "table", "title"]
