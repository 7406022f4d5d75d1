"""Loops that are off by a constant count as those of their source."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.source_repairs import repair_loops


def repaired(source: str, python: str, language: str = "java") -> str:
    return repair_loops(python, source_facts(source, by_name(language)).loops)


def body(header: str, line: str = "f(i)") -> str:
    return f"for i in {header}:\n    {line}\n"


REPAIRED = [
    ("for (int i = 1; i < n; i++) { f(i); }", "range(1, n + 1)", "range(1, n)"),
    ("for (int i = 1; i <= n; i++) f(i);", "range(1, n)", "range(1, n + 1)"),
    ("for (int i = 1; i <= n - 1; ++i) f(i);", "range(1, n + 1)", "range(1, n)"),
    ("for (int i = 0; i < n; i++) f(i);", "range(1, n)", "range(n)"),
    ("for (int i = 0; i < n; i++) f(i);", "range(n - 1)", "range(n)"),
    ("for (int i = 0; i < n; i += 2) f(i);", "range(0, n)", "range(0, n, 2)"),
    ("for (int i = 0; i < n; i++) f(i);", "range(0, n, k)", "range(n)"),
    ("for (int i = n; i >= 0; i--) f(i);", "range(n, 0, -1)", "range(n, -1, -1)"),
    ("for (int i = n - 1; i > 0; i -= 2) f(i);", "range(n, 0, -2)", "range(n - 1, 0, -2)"),
    ("for (int i = 0; i < s.length() - 1; i++) f(i);", "range(len(s))", "range(len(s) - 1)"),
    ("for (int i = 0; i < a[0].length; i++) f(i);", "range(len(a[0]) + 1)", "range(len(a[0]))"),
    ("for (int i = 2; i * i <= n; i++) f(i);", "range(2, n + 1)", "range(2, math.isqrt(n) + 1)"),
    ("for (int i = k; i * k <= n; i += 2) f(i);", "range(k, n, 2)", "range(k, n // k + 1, 2)"),
    ("for (int i = 0; k * i < n; i++) f(i);", "range(n)", "range((n - 1) // k + 1)"),
    ("for (int i = 0; i < this.size; i++) f(i);", "range(self.size - 1)", "range(self.size)"),
]


@pytest.mark.parametrize(("source", "before", "after"), REPAIRED)
def test_bounds(source: str, before: str, after: str) -> None:
    assert repaired(source, body(before)) == body(after)
    assert repaired(source, body(after)) == body(after)


KEPT = [
    ("for (int i = 0; i < n; i++) f(a[i]);", "range(1, n + 1)", "f(a[i - 1])"),  # shifted as a whole
    ("for (int i = 0; i < n; i++) { f(i); i++; }", "range(n - 1)", "f(i)"),  # it counts otherwise
    ("for (int i = 0; i < n; i++) f(i);", "range(m - 1)", "f(i)"),  # something else
    ("for (int i = 0; i * i < n; i++) f(i);", "range(n)", "f(i)"),
    ("for (int i = 2; i * i <= n; i++) f(i);", "range(2, int(n**0.5) + 1)", "f(i)"),
    ("for (int i = 0; i * k <= n; i++) { f(i); k++; }", "range(n)", "f(i)"),
    ("for (int i = 0, j = 1; i < n; i++) f(i);", "range(n - 1)", "f(i)"),
    ("for (int i = 0; i < n && b; i++) f(i);", "range(n - 1)", "f(i)"),
    ("for (int i = 0; i < n; i++) f(i); for (int i = 0; i < m; i++) f(i);", "range(n - 1)", "f(i)"),
    ("void g() { for (int i = 0; i < n; i++) f(i); }", "range(n - 1)", "f(i)"),  # of another function
    ("for (int i = 0; i < n; i--) f(i);", "range(n - 1)", "f(i)"),
    ("for (int i : xs) f(i);", "range(n - 1)", "f(i)"),
    ("for (;;) f(i);", "range(n - 1)", "f(i)"),
    ("for (int i = 0; i < n; i += k) f(i);", "range(0, n, 2)", "f(i)"),
]


@pytest.mark.parametrize(("source", "header", "line"), KEPT)
def test_other_loops_stay(source: str, header: str, line: str) -> None:
    assert repaired(source, body(header, line)) == body(header, line)


def test_loops_are_compared_function_by_function() -> None:
    source = """class A {
        static int firstSum(int n) { int s = 0; for (int i = 1; i < n; i++) { s += i; } return s; }
        int second(int[] a) { for (int i = 0; i < a.length; i++) f(i); return 0; }
        public static void main(String[] args) { for (int i = 0; i <= 3; i++) System.out.println(i); }
    }"""
    python = (
        "def second(a):\n    for i in range(len(a)):\n        f(i)\n"
        "def first_sum(n):\n    for i in range(1, n + 1):\n        s += i\n"
        "if __name__ == '__main__':\n    for i in range(3):\n        print(i)\n"
    )
    assert repaired(source, python) == python.replace("n + 1", "n").replace("range(3)", "range(4)")


@pytest.mark.parametrize(
    ("language", "header"),
    [("java", "n + 1"), ("csharp", "n + 1"), ("php", "0, n"), ("cpp", "0, n"), ("javascript", "0, n")],
)
def test_no_element_after_the_last_is_taken(language: str, header: str) -> None:
    """Where the source may read one, in a language in which that raises nothing."""
    source = "for (i = 0; i <= n; i++) f(a[i]);"
    assert repaired(source, body("range(0, n)", "f(a[i])"), language) == body(f"range({header})", "f(a[i])")


@pytest.mark.parametrize("language", ["javascript", "php"])
def test_a_bound_that_may_be_no_integer_stays(language: str) -> None:
    python = body("range(n // 2 + 1)")
    assert repaired("for (i = 0; i < n / 2; i++) f(i);", python, language) == python
    assert repaired("for (i = 0; i < n / 2; i++) f(i);", python, "java") == body("range(n // 2)")


def test_php_and_its_dollars() -> None:
    source = "for ($i = 1; $i < count($xs); $i++) { echo $xs[$i]; }"
    python = "for i in range(1, len(xs) + 1):\n    print(xs[i])\n"
    assert repaired(source, python, "php") == python.replace(" + 1", "")


def test_an_element_that_was_written_before_may_be_read() -> None:
    source = "for (i = 2; i <= n; i++) { a[i] = a[i - 1] + 1; s += a[i]; }"
    python = "for i in range(2, n):\n    a.append(a[i - 1] + 1)\n    s += a[i]\n"
    assert repaired(source, python, "php") == python.replace("n)", "n + 1)", 1)


def test_a_bound_that_has_another_value_moved_with_it() -> None:
    source = "int n = s.length() - 1; for (int i = 0; i <= n; i++) f(i);"
    assert repaired(source, "n = len(s)\n" + body("range(n)")) == "n = len(s)\n" + body("range(n)")
    same = "n = len(s) - 1\n"
    assert repaired(source, same + body("range(n)")) == same + body("range(n + 1)")


COUNTDOWNS = [
    ("while (n-- > 0) { f(); }", "while n > 0:\n    f()\n", "while n > 0:\n    n -= 1\n    f()\n"),
    ("while (t--) f();", "while t != 0:\n    f()\n", "while t != 0:\n    t -= 1\n    f()\n"),
    (
        "void g(int n) { while (n--) f(); }",
        "def g(n):\n    while n:\n        f()\n",
        "def g(n):\n    while n:\n        n -= 1\n        f()\n",
    ),
]


@pytest.mark.parametrize(("source", "before", "after"), COUNTDOWNS)
def test_what_never_counts_down(source: str, before: str, after: str) -> None:
    facts = source_facts(source, by_name("cpp"))
    assert repair_loops(before, facts.loops, facts.countdowns) == after
    assert repair_loops(after, facts.loops, facts.countdowns) == after


@pytest.mark.parametrize(
    ("source", "python"),
    [
        ("while (n > 0) { f(); }", "while n > 0:\n    f()\n"),
        ("while (n-- > 0) { f(); }", "while m > 0:\n    f()\n"),
        ("while (n-- > 0) { f(); }", "def g():\n    while n > 0:\n        f()\n"),
        ("while (n-- > 0) { f(); }", "while n > 0: f()\n"),
        ("while (n-- > 0) { f(); }", "while n > 0:\n    f()\n    n = g(n)\n"),
    ],
)
def test_other_whiles_stay(source: str, python: str) -> None:
    facts = source_facts(source, by_name("cpp"))
    assert repair_loops(python, facts.loops, facts.countdowns) == python


def test_a_step_that_is_spelled_out() -> None:
    source = "for (int j = 2; j <= n; j = j + 2 * i) f(j); for (int k = n; k > 0; k = k - 2) f(k);"
    python = "for j in range(2, n, 2 * i):\n    f(j)\nfor k in range(n, -1, -2):\n    f(k)\n"
    assert repaired(source, python) == python.replace("(2, n,", "(2, n + 1,").replace("-1, -2", "0, -2")
    other = "for (int j = n; j > 0; j = j - a + b) f(j);"
    assert repaired(other, "for j in range(n, -1, b - a):\n    f(j)\n").endswith("b - a):\n    f(j)\n")


FILLED = "for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) a[i][j] = -1; } "


@pytest.mark.parametrize("filled", [FILLED, "for (int i = 0; i < n; i++) a[i] = 0; "])
def test_loops_that_only_fill_an_array_need_not_be_there(filled: str) -> None:
    source = filled + "for (int i = 0; i < n; i++) f(i);"
    assert repaired(source, "a = [[-1] * n for _ in range(n)]\n" + body("range(1, n)")).endswith(
        body("range(n)")
    )
    both = "for i in range(n):\n    a[i] = -1\n" + body("range(1, n)")
    assert repaired(source, both) == both.replace("range(1, n)", "range(n)")
    # Which of the two is left cannot be told.
    assert repaired(filled + "for (int i = 0; i < n; i++) f(i);" * 2, both) == both


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("for (int i = k; i < n; i += 2 * k + 1) f(i);", "range(k, n, 2)", "range(k, n, 2 * k + 1)"),
        ("for (int i = k; i < n; i += 2 * m) f(i);", "range(k, n, 2)", "range(k, n, 2)"),  # what is `m` here?
        ("for (int i = k << 1; i <= n / 2; i = i + k) f(i);", "k << 1", "range(k << 1, n // 2 + 1, k)"),
        ("for (int i = k << 1; i < n; i = i + 2) f(i);", "(k << 1, i + 2)", "range(k << 1, n, 2)"),
        ("for (int i = k << 1; i < m; i = i + 2) f(i);", "(k << 1, i + 2)", "(k << 1, i + 2)"),
        ("for (int i = 2; i < n; i = i + 2) f(i);", "(k << 1, k + 2)", "(k << 1, k + 2)"),
        ("for (i = 0; i < 2 * (n); i++) f(i);", "range(2 * n, 2 * n + 1)", "range(2 * n)"),  # it ran once
        ("for (i = 0; i < n; i++) f(i);", "range(k, k + 1)", "range(k, k + 1)"),
        ("for (i = k; i < n; i++) f(i);", "range(n, n + 1)", "range(n, n + 1)"),
    ],
)
def test_steps_and_what_no_loop_can_count_over(source: str, before: str, after: str) -> None:
    python = "def f(k, n):\n    print(k, n)\n\n\n"
    assert repaired(source, python + body(before)) == python + body(after)


def test_loops_that_a_macro_makes_are_not_known() -> None:
    source = "#define FOR(i, n) for (int i = 0; i < (n); i++)\nFOR(i, 4) g(i);\nfor (i = 1; i < 9; i++) f(i);"
    assert repaired(source, body("range(4)"), "cpp") == body("range(4)")
    assert repaired(source.partition("\n")[2], body("range(4)"), "cpp") == body("range(1, 9)")


BEFORE = "int f(int n) { while (--n > 0) { g(n); } }"


@pytest.mark.parametrize("source", [BEFORE, BEFORE.replace("--n > 0", "--n")])
def test_what_is_counted_before_the_first_round(source: str) -> None:
    facts = source_facts(source, by_name("java"))
    python = "def f(n):\n    while n > 0:\n        g(n)\n        n -= 1\n"
    after = python.replace("    while", "    n -= 1\n    while")
    assert repair_loops(python, (), facts.countdowns) == after
    assert repair_loops(after, (), facts.countdowns) == after


@pytest.mark.parametrize(
    "python",
    [
        "def f(n):\n    while n > 1:\n        n -= 1\n        g(n)\n",
        "def f(n):\n    while n > 1:\n        g(n)\n        n -= 1\n",
        "def f(n):\n    while n > 0:\n        n = g(n)\n        n -= 1\n",
        "def g(n):\n    while n > 0:\n        f(n)\n        n -= 1\n",
    ],
)
def test_other_whiles_are_not_counted_before(python: str) -> None:
    assert repair_loops(python, (), source_facts(BEFORE, by_name("java")).countdowns) == python
