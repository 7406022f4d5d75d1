"""Comparators that are given to Python's sort."""

from __future__ import annotations

import pytest

from stelo_model.languages import NO_FACTS
from stelo_model.repairs import repair, repair_comparators

LESS = "def before(a, b):\n    return a.x < b.x\n\n\n"
SIGN = "def compare(p, q):\n    if p < q:\n        return -1\n    return p - q\n\n\n"


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        ("xs.sort(key=lambda a, b: a - b)", "xs.sort(key=functools.cmp_to_key(lambda a, b: a - b))"),
        ("xs.sort(lambda a, b: b - a)", "xs.sort(key=functools.cmp_to_key(lambda a, b: b - a))"),
        (
            "é = sorted(xs, key=lambda a, b: a.x - b.x or a.y - b.y, reverse=True)",
            "é = sorted(xs, key=functools.cmp_to_key(lambda a, b: a.x - b.x or a.y - b.y), reverse=True)",
        ),
        ("sorted(xs, lambda a, b: a - b)", "sorted(xs, key=functools.cmp_to_key(lambda a, b: a - b))"),
        (
            "xs.sort(key=lambda a, b: (a[0] > b[0]))",
            "xs.sort(key=functools.cmp_to_key(lambda a, b: -1 if (a[0] > b[0]) else 1))",
        ),
        (
            "xs.sort(key=lambda a, b: a > b if up else a < b)",
            "xs.sort(key=functools.cmp_to_key(lambda a, b: -1 if (a > b if up else a < b) else 1))",
        ),
        (
            LESS + "xs.sort(key=before)",
            LESS + "xs.sort(key=functools.cmp_to_key(lambda a, b: -1 if before(a, b) else 1))",
        ),
        (SIGN + "xs.sort(key=compare)", SIGN + "xs.sort(key=functools.cmp_to_key(compare))"),
    ],
)
def test_comparators_become_keys(python: str, repaired: str) -> None:
    assert repair_comparators(python) == repaired
    assert repair_comparators(repaired) == repaired


@pytest.mark.parametrize(
    "python",
    [
        "xs.sort()",
        "xs.sort(key=lambda a: a[0])",
        "xs.sort(key=lambda a, b=1: a - b)",
        "xs.sort(key=lambda a, b: (a.x, b.y))",  # what is meant?
        "xs.sort(key=lambda a, b: f(a, b))",
        "xs.sort(key=lambda a, b: 1 if a < b else True)",
        "xs.sort(key=f)",
        LESS + "before = 1\nxs.sort(key=before)",
        LESS + "def f(before):\n    xs.sort(key=before)",
        "class A:\n    def sort(self, f):\n        pass\n\n\nA().sort(lambda a, b: a - b)",
        "def sorted(xs, f):\n    pass\n\n\nsorted(xs, lambda a, b: a - b)",
        "sorted(lambda a, b: a - b)",
        "xs.sort(key=lambda a,\n        b: a - b)",
    ],
)
def test_what_stays(python: str) -> None:
    assert repair_comparators(python) == python


def test_it_runs() -> None:
    python = repair("import functools\nxs = [3, 1, 2]\nxs.sort(key=lambda a, b: a > b)\n", NO_FACTS)
    namespace: dict[str, list[int]] = {}
    exec(python, namespace)
    assert namespace["xs"] == [3, 2, 1]
