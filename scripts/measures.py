"""What both halves of `scripts/bench` share: a measured figure, its limit, the table, the JSON file."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measure:
    """One line of the table; `value` must not pass `limit` (None: no limit) in the direction of `better`."""

    name: str
    value: float
    unit: str
    limit: float | None
    better: str
    detail: str

    @property
    def ok(self) -> bool:
        """Whether the limit is kept."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.better == "higher" else self.value <= self.limit

    def row(self) -> str:
        """The line as Markdown."""
        if self.limit is None:
            return f"| {self.name} ({self.detail}) | {self.value:.3g} {self.unit} | | |"
        limit = f"{'≥' if self.better == 'higher' else '≤'} {self.limit:g} {self.unit}"
        verdict = "ok" if self.ok else "MISSED"
        return f"| {self.name} ({self.detail}) | {self.value:.3g} {self.unit} | {limit} | {verdict} |"


def ratio(
    name: str, values: Sequence[float], limit: float | None, better: str, detail: str, unit: str = "x"
) -> Measure:
    """The median of ratios that were each taken in one go; their range goes into the detail."""
    spread = (
        f"median of {len(values)}, range {min(values):.3g}-{max(values):.3g}; "
        if len(values) > 1
        else "once; "
    )
    return Measure(name, statistics.median(values), unit, limit, better, spread + detail)


def tell(measure: Measure, file: str | None) -> None:
    """Say a figure as soon as it is there, and keep it."""
    print(
        f"{measure.name}: {measure.value:.3g} {measure.unit} ({measure.detail})", file=sys.stderr, flush=True
    )
    keep(measure, file)


def keep(measure: Measure, file: str | None) -> None:
    """Put a figure into a JSON file, in place of the one of the same name."""
    if not file:
        return
    path = Path(file)
    known = {m["name"]: m for m in json.loads(path.read_text(encoding="utf-8"))} if path.is_file() else {}
    known[measure.name] = {**asdict(measure), "ok": measure.ok}
    text = json.dumps(list(known.values()), indent=2, ensure_ascii=False) + "\n"
    path.write_text(text, encoding="utf-8")


def conclude(measures: Sequence[Measure]) -> int:
    """Print the table → the exit code: 1 when a limit is missed."""
    print("\n| measure | value | limit | |\n|---|---|---|---|")
    for measure in measures:
        print(measure.row())
    return 0 if all(measure.ok for measure in measures) else 1
