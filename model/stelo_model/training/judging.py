"""Tests run beside the translating: a few processes at a time, answers in their order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from stelo_model.training.execution import Outcome, run_tests
from stelo_model.training.records import Record
from stelo_model.training.translations import Judged
from stelo_model.training.translators import Answer

_Waiting = deque[tuple[Record, Answer, Future[Outcome] | None, Future[Outcome] | None]]


def judge(answers: Iterable[tuple[Record, Answer]], tests: bool) -> Iterator[tuple[Record, Judged]]:
    """Every answer with its outcome as soon as it has one; `tests` false runs nothing.

    Raises: DataInvalid (tests of an unknown kind), and whatever making the answers raises.
    """
    n_workers = os.cpu_count() or 1
    waiting: _Waiting = deque()
    with ThreadPoolExecutor(n_workers) as pool:
        for record, answer in answers:
            first = None if answer.first is None else replace(answer, python=answer.first)
            outcomes = [_start(pool, record, a) if tests and a else None for a in (answer, first)]
            waiting.append((record, answer, outcomes[0], outcomes[1]))
            while waiting and (
                (_is_done(waiting[0][2]) and _is_done(waiting[0][3])) or len(waiting) > n_workers
            ):
                yield _first(waiting)
        while waiting:
            yield _first(waiting)


def _start(pool: ThreadPoolExecutor, record: Record, answer: Answer) -> Future[Outcome] | None:
    if record.tests is None:
        return None
    if answer.error:
        return pool.submit(Outcome, False, "not translated", 0.0, ())
    names = [record.entry_point, record.src_entry_point]
    return pool.submit(run_tests, answer.python, record.tests, names)


def _is_done(future: Future[Outcome] | None) -> bool:
    return future is None or future.done()


def _first(waiting: _Waiting) -> tuple[Record, Judged]:
    record, answer, future, first = waiting.popleft()
    outcomes = [each.result() if each is not None else None for each in (future, first)]
    return record, Judged(answer, outcomes[0], outcomes[1])


__all__ = ["judge"]
