"""A translator that knows the references, for what comes after the translating; run as a script it is slow.

python -m tests.training.fake_translator BUNDLE RECORDS OUTPUT SECONDS
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stelo_model.bundle import Bundle
from stelo_model.training.evaluate import Evaluation, evaluate
from stelo_model.training.records import Record
from stelo_model.training.translators import Answer


class Fake:
    """Answers with `change` of each record's reference; remembers what it was asked."""

    def __init__(
        self, change: Callable[[Record], Answer | None] = lambda record: None, seconds: float = 0
    ) -> None:
        self._change, self._seconds = change, seconds
        self.asked: list[str] = []

    def __call__(self, asked: Evaluation, bundle: Bundle) -> Fake:
        return self

    def translate(self, records: Sequence[Record]) -> Iterator[tuple[Record, Answer]]:
        for record in records:
            time.sleep(self._seconds)
            self.asked.append(record.id)
            yield record, self._change(record) or reference(record)


def reference(record: Record) -> Answer:
    """A perfect answer; its figures are the same every time."""
    return Answer(record.python, record.language, None, len(record.python) // 4, 0.5)


if __name__ == "__main__":
    bundle, records, output, seconds = sys.argv[1:]
    evaluate(Evaluation(bundle, (Path(records),), Path(output), run_tests=True), Fake(seconds=float(seconds)))
