"""Divisions that leave no remainder stay with integers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.repairs import repair_division

EXACT = [
    ("if n % i == 0:\n    print(i, n / i)", "if n % i == 0:\n    print(i, n // i)"),
    ("while n % 2 == 0:\n    n = n / 2", "while n % 2 == 0:\n    n = n // 2"),
    ("while n % 2 == 0:\n    print(2)\n    n = n / 2", "while n % 2 == 0:\n    print(2)\n    n = n // 2"),
    ("while not n % 2:\n    k += 1\n    n /= 2", "while not n % 2:\n    k += 1\n    n //= 2"),
    ("x = a[i] / k if a[i] % k == 0 else 0", "x = a[i] // k if a[i] % k == 0 else 0"),
    ("ok = n % i == 0 and n / i != i", "ok = n % i == 0 and n // i != i"),
    ("if i > 0 and n % i == 0:\n  if n / i == i: f(i)", "if i > 0 and n % i == 0:\n  if n // i == i: f(i)"),
    ("total += n * (n - 1) / 2", "total += n * (n - 1) // 2"),
    ("x = (self.n + 1) * self.n / 2", "x = (self.n + 1) * self.n // 2"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), EXACT)
@pytest.mark.parametrize("names", [frozenset(), None])
def test_no_remainder(before: str, after: str, names: frozenset[str] | None) -> None:
    assert repair_division(before, names) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("for i in range(1, n / 2 + 1):\n    f(i)", "for i in range(1, n // 2 + 1):\n    f(i)"),
        ("x = [0] * (n / 2 + 1)", "x = [0] * (n // 2 + 1)"),
        ("x = (n / 2) * [[]]", "x = (n // 2) * [[]]"),
        ("def f(x, k):\n    return f(x, y / 2)", "def f(x, k):\n    return f(x, y // 2)"),
        ("def f(x, k):\n    return f(y / 2, 1)", "def f(x, k):\n    return f(y / 2, 1)"),
        ("x = range(n / 2.0)", "x = range(n / 2.0)"),
        ("x = range(ceil(n / 2))", "x = range(ceil(n / 2))"),
    ],
)
def test_counts_are_whole_where_the_source_divides_integers(before: str, after: str) -> None:
    assert repair_division(before, frozenset({"k"})) == after
    assert repair_division(before, frozenset()) == before


@pytest.mark.parametrize(
    "python",
    [
        "if n % i == 0:\n    x = n / j\n    y = i / n",
        "if n % i != 0:\n    x = n / i",
        "if n % i == 1:\n    x = n / i",
        "if n % i == 0 or n > 9:\n    x = n / i",
        "if n % i == 0:\n    pass\nelse:\n    x = n / i",
        "if n % i == 0:\n    i += 1\n    x = n / i",
        "if n % i == 0:\n    for i in range(9):\n        x = n / i",
        "if a[i] % k == 0:\n    a[j] = 1\n    x = a[i] / k",
        "if n % i == 0:\n    f = lambda: n / i",
        "if self.n % 2 == 0:\n    self.halve()\n    x = self.n / 2",
        "if f() % i == 0:\n    x = f() / i",
        "if n % i == 0:\n    x = int(n / i)",  # rounded at once
        "x = n * (n + 2) / 2",
        "x = n * (m + 1) / 2",
        "x = n * (n + 1) / 3",
        "x = f() * (f() + 1) / 2",
        "'n * (n + 1) / 2'",
    ],
)
def test_what_may_leave_one_stays(python: str) -> None:
    assert repair_division(python, frozenset()) == python


@given(st.integers(-50, 50), st.integers(-50, 50).filter(bool))
@pytest.mark.parametrize("value", ["n / i if n % i == 0 else 0", "n * (n - 1) / 2", "not n % i and n / i"])
def test_the_value_is_the_same_and_whole(value: str, n: int, i: int) -> None:
    repaired = eval(repair_division(value, frozenset()), {"n": n, "i": i})
    assert repaired == eval(value, {"n": n, "i": i})
    assert isinstance(repaired, int)
