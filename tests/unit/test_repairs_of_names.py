"""What is left of declarations, of methods, and of variables that hide a built-in function."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model import postprocess
from stelo_model.languages import NO_FACTS, SourceFacts, by_name, source_facts
from stelo_model.repairs import (
    declare_outer,
    drop_declarations,
    repair,
    repair_division,
    repair_members,
    repair_shadows,
)

MEMBERS = [
    ("c = s.charAt(i + 1)", "c = s[i + 1]"),
    ('n = (s + t).split("")', "n = list(s + t)"),
    ("n = s[i].charCodeAt(0) - 'a'.charCodeAt(0)", "n = ord(s[i][0]) - ord('a')"),
    ("t = s.substring(1, n)", "t = s[1:n]"),
    ("t = s.Substring(i + 1, n - 2)", "t = s[i + 1:(i + 1) + (n - 2)]"),
    ("t = s.substr(0, 3)", "t = s[:3]"),
    ("t = (a + b).substring(1).toString()", "t = str((a + b)[1:])"),
    ("t = 'ä'.repeat(n - 1)", "t = 'ä' * (n - 1)"),
    ("if a.equals(b) and m.containsKey(k):\n    pass", "if (a == b) and (k in m):\n    pass"),
    ("while not q.isEmpty():\n    pass", "while not (len(q) == 0):\n    pass"),
    ("if xs.includes(x if y else z):\n    pass", "if (x if y else z) in xs:\n    pass"),
    ("x = (m).getOrDefault(k, 0)", "x = (m).get(k, 0)"),
    ("i = s.indexOf('a')", "i = s.index('a') if 'a' in s else -1"),
    ("m.put(k, m.getOrDefault(k, 0) + 1)", "m[k] = m.get(k, 0) + 1"),
    ("print(x.toFixed(2))", 'print(format(x, ".2f"))'),
    ("print(x.__format__(2))", 'print(format(x, ".2f"))'),
    ("n = len(xs) // sizeof(xs[0])", "n = len(xs)"),
    ("n = sizeof(xs) / sizeof(xs[0])", "n = len(xs)"),
    ("z = Array(n + 1).fill(0)", "z = [0] * (n + 1)"),
]


@pytest.mark.parametrize(("before", "after"), MEMBERS)
def test_methods_that_no_built_in_type_has(before: str, after: str) -> None:
    assert repair_members(before) == after


@pytest.mark.parametrize(
    "python",
    [
        "class Bag:\n    def contains(self, x):\n        return 1\nBag().contains(3)",
        "import numpy as np\nxs.repeat(3)",  # its objects may have any method
        "import itertools\nitertools.repeat(3)",
        "i = s.indexOf(f(x))",  # would call twice
        "x = queue.put(1, 2)",  # has a value
        "from queue import Queue\nq = Queue()\nq.put(1, False)",
        "import xml.etree.ElementTree as ET\nET.Element('a').set('b', 'c')",
        "s.substring(1, end=2)",
        "s.substring(*xs)",
        "t = s.\\\n    charAt(0)",
        "def sizeof(x):\n    return 2\nn = len(a) // sizeof(a[0])",
        "'s.charAt(0)'  # s.charAt(0)",
    ],
)
def test_calls_that_may_be_right_stay(python: str) -> None:
    assert repair_members(python) == python


SHADOWS = [
    (
        "def f(str):\n    return isinstance(str, str) and str == 'a'",
        "def f(str_):\n    return isinstance(str_, str) and str_ == 'a'",
    ),
    ("def f(xs):\n    len = len(xs)\n    return len", "def f(xs):\n    len_ = len(xs)\n    return len_"),
    ("def f(s, len):\n    return len * len(s)", "def f(s, len_):\n    return len_ * len(s)"),
    (
        "max = xs[0]\nfor x in xs:\n    if x > max: max = x\nprint(max(1, 2), max)",
        "max_ = xs[0]\nfor x in xs:\n    if x > max_: max_ = x\nprint(max(1, 2), max_)",
    ),
    (
        "str = 'a'\ndef f(str):\n    return len(str)\ndef g():\n    return str(f(str))",
        "str_ = 'a'\ndef f(str):\n    return len(str)\ndef g():\n    return str(f(str_))",
    ),
    ("str = 'a'\nprint(' '.join(map(str, xs)), str)", "str_ = 'a'\nprint(' '.join(map(str, xs)), str_)"),
    (
        "sum = 0\nprint(f'ä {sum:>3} sum {len(xs)} {sum(xs)}', sum)",
        "sum_ = 0\nprint(f'ä {sum_:>3} sum {len(xs)} {sum(xs)}', sum_)",
    ),
    (
        "def f(xs: list[int]) -> str:\n    list = [1]\n    return list(xs) + list",
        "def f(xs: list[int]) -> str:\n    list_ = [1]\n    return list(xs) + list_",
    ),
]


@pytest.mark.parametrize(("before", "after"), SHADOWS)
def test_variables_that_hide_what_is_called(before: str, after: str) -> None:
    assert repair_shadows(before) == after
    assert repair_shadows(after) == after


@pytest.mark.parametrize(
    "python",
    [
        "sum = 0\nfor x in xs:\n    sum += x\nprint(sum)",  # hides what nobody calls
        "def f(map, xs):\n    return map(xs)",
        "def f(xs, max=max):\n    return max(xs)",
        "f = lambda sum: sum(3)\nsum = 3\nsum(xs)",
        "max = better\nprint(max(1, 2) > max)",
        "def sum(xs):\n    return 1\nsum = sum(xs) + 1",
        "def f():\n    global sum\n    sum = 1\nsum(xs)",
        "class A:\n    min = 3\n    x = min(1, 2)",
        "len_ = 1\nlen = 2\nlen(xs)",
        "def f(len):\n    return len(xs) + len\nf(len=3)",
    ],
)
def test_names_that_may_be_right_stay(python: str) -> None:
    assert repair_shadows(python) == python


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def f(n):\n    m\n    a, b\n    a = b = m = n", "def f(n):\n    a = b = m = n"),
        ("def f(n):\n    m;\n    m = n", "def f(n):\n    m = n"),
        ("def f():\n    for i in xs:\n        i\n    return i", None),  # a loop needs a body
        ("def f():\n    x", None),
        ("m\nm = 3", None),  # may be shown by a notebook
        ("def f():\n    'm'\n    m = 1", None),
    ],
)
def test_lines_that_only_declare(before: str, after: str | None) -> None:
    assert drop_declarations(before) == (before if after is None else after)


OUTER = [
    ("n = 0\ndef f(x):\n    n += x\n", "n = 0\ndef f(x):\n    global n\n    n += x\n"),
    (
        "a = b = 0\ndef f(x):\n    'Adds.'\n    a = a + x\n    b -= 1\n    c = a\n",
        "a = b = 0\ndef f(x):\n    'Adds.'\n    global a, b\n    a = a + x\n    b -= 1\n    c = a\n",
    ),
    (
        "def f(xs):\n    n = 0\n    def g(x):\n        n += x\n    return n\n",
        "def f(xs):\n    n = 0\n    def g(x):\n        nonlocal n\n        n += x\n    return n\n",
    ),
    (
        "n = 0\nclass A:\n    def f(self):\n        n += 1\n",
        "n = 0\nclass A:\n    def f(self):\n        global n\n        n += 1\n",
    ),
]


@pytest.mark.parametrize(("before", "after"), OUTER)
def test_outer_variables_that_a_function_changes(before: str, after: str) -> None:
    assert declare_outer(before) == after
    assert declare_outer(after) == after


@pytest.mark.parametrize(
    "python",
    [
        "n = 0\ndef f(x):\n    n = x\n    n += 1",
        "n = 0\ndef f(n):\n    n += 1",
        "n = 0\ndef f(x):\n    if x:\n        n += 1\n    else:\n        n = 0",  # may be its own
        "n = 0\ndef f(x):\n    for n in x:\n        n += 1",
        "def f(x):\n    n += 1",  # there is none outside
        "n = 0\ndef f(x): n += x",  # no line of its own
        "class A:\n    n = 0\n    def f(self):\n        n += 1",
        "n = 0\ndef f():\n    return lambda: [n := n + 1]",
    ],
)
def test_variables_that_may_be_the_function_s_own_stay(python: str) -> None:
    assert declare_outer(python) == python


DIVISIONS = [
    ("n /= p", "n //= p"),
    ("x = (a + b) / (c / 2)", "x = (a + b) // (c // 2)"),
    ("x = f(a)[0] / len(s)  # 1/2", "x = f(a)[0] // len(s)  # 1/2"),
    ("x = int(a / b) + math.ceil(a / b)", "x = int(a / b) + math.ceil(a / b)"),  # rounded at once
    ("x = 'a/b' + p // q", "x = 'a/b' + p // q"),
    ("é = ä / 2", "é = ä // 2"),
    ("x = (a /\n    b)", "x = (a /\n    b)"),
]


@pytest.mark.parametrize(("before", "after"), DIVISIONS)
def test_divisions_of_integers(before: str, after: str) -> None:
    assert repair_division(before) == after
    assert repair(before, SourceFacts(whole_division=True)) == after
    assert repair(before, NO_FACTS) == before


_JAVA_MAIN = "class A { public static void main(String[] a) { int v1 = 7 / 2, w = x.f(v1) / 2; %s } }"


@pytest.mark.parametrize(
    ("language", "code", "expected"),
    [
        ("java", _JAVA_MAIN % "", True),
        ("java", _JAVA_MAIN % "w = Math.max(v1, w) / 2;", True),
        ("java", _JAVA_MAIN % "w = Math.floor(v1 / 2);", False),
        ("java", _JAVA_MAIN % "double d = v1 / 2;", False),
        ("java", _JAVA_MAIN % "System.out.println(v1 / 2.0);", False),
        ("java", _JAVA_MAIN % "System.out.println(v1 / 1e3);", False),
        ("java", _JAVA_MAIN % "System.out.println(v1 / 3f);", False),
        ("java", "int half(int n) { return total / n; }", False),  # a piece: what is `total`?
        ("cpp", "int main() { int n = 7; cout << n / 2 << v.size() / 2; }", True),
        ("cpp", "int main() { int n = 7; cout << sqrt(n) / 2; }", False),
        ("csharp", "class A { static void Main() { Console.WriteLine(7 / 2); } }", True),
        ("csharp", "class A { static void Main() { decimal x = 7; Console.WriteLine(x / 2); } }", False),
        ("javascript", "function main() { return 7 / 2; } main();", False),
        ("php", "<?php function main() { return 7 / 2; } main();", False),
    ],
)
def test_a_program_that_divides_only_integers(language: str, code: str, expected: bool) -> None:
    assert source_facts(code, by_name(language)).whole_division is expected


DEEP = {
    "members of members": "x = a" + ".b" * 1500,
    "calls of calls": "x = s" + ".charAt(0)" * 300,
    "signs": "def f():\n    x, " + "-" * 900 + "1\n    x = 1",
    "a long sum": "x = 'a'" + " + b" * 2000 + "\nlen = 1\nlen(x)",
    "an index of an index": "x = a" + "[0]" * 1500 + " / 2",
    "returns only": "def f():\r    m\r    m = g(s.charAt(0)) / 2\r    return m",
    "returns and newlines": "def f():\r\n    m\r    m = 1 / 2\n    return s.charAt(0)",
}


@pytest.mark.parametrize("python", DEEP.values(), ids=DEEP.keys())
def test_nothing_is_lost_of_what_is_too_deep_or_counts_its_lines_otherwise(python: str) -> None:
    ast.parse(python)
    ast.parse(repair(python, SourceFacts(has_main=True, whole_division=True)))
    assert postprocess.finish(python)[0]


_PIECES = [
    "len = len(s)",
    "sum = 0",
    "sum += len(s) / 2",
    "print(f'{sum} {len(s)}', sum(xs), s.charAt(len))",
    "def f(len, xs):\n    m\n    n += len * xs.substring(1, 2).length()\n    return f(len, [n])",
    "n = s.indexOf('a') if s.isEmpty() else 1",
    "class A:\n    n = 1\n    def g(self):\n        'Counts.'\n        sum += 1\n        n",
    "for str in map(str, s.toCharArray()):\n    m.put(str, m.getOrDefault(str, 0) + 1)",
    "x = '' + n",
]


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6))
def test_whatever_stands_together_still_parses_and_is_repaired_once(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    ast.parse(text)
    for fix in (repair_shadows, repair_members, drop_declarations, declare_outer, repair_division):
        repaired = fix(text)
        ast.parse(repaired)
        assert fix(repaired) == repaired, fix.__name__
    ast.parse(repair(text, SourceFacts(whole_division=True)))


WHOLE = """
int count(int[] xs, int lo) {
    int total = 0, mid = (lo + xs.length) / 2;
    double mean = total / 2.0;
    return mid / 2;
}
double average(int sum, double n) { return sum / n; }
static int[][] table = new int[3][3];
List<String> names; long cached;
"""


def test_names_that_hold_integers() -> None:
    names = source_facts(WHOLE, by_name("java")).whole_names
    assert {"count", "total", "mid", "table", "cached", "lo", "xs"} <= names
    assert not names & {"mean", "average", "n", "names"}
    several = "unsigned long long big; long double wide; int *p, &r = x; int n = (int) d; f(new int[k]);"
    assert source_facts(several, by_name("cpp")).whole_names == {"big", "p", "r", "n"}
    assert source_facts(WHOLE, by_name("javascript")).whole_names == frozenset()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("mid = lo + (hi - lo) / 2", "mid = lo + (hi - lo) // 2"),
        ("mid = -(a / 2) if b / c > 1 else a / 3", "mid = -(a // 2) if b / c > 1 else a // 3"),
        ("table[i][j] = a / b", "table = [[0] * 3 for _ in range(3)]\ntable[i][j] = a // b"),
        ("self.total = a / b", "self.total = a // b"),
        ("total /= 2", "total //= 2"),
        ("total += a / 2", "total += a // 2"),
        ("x = xs[len(xs) / 2]", "x = xs[len(xs) // 2]"),
        ("x = xs[:n / 2]", "x = xs[:n // 2]"),
        ("def count(xs):\n    return len(xs) / 2", "def count(xs):\n    return len(xs) // 2"),
    ],
)
def test_what_an_integer_is_given_is_one(before: str, after: str) -> None:
    facts = source_facts(WHOLE, by_name("java"))
    assert repair(before, facts) == after
    assert repair(after, facts) == after
    assert repair(before, NO_FACTS) == before


@pytest.mark.parametrize(
    "python",
    [
        "mean = a / b",
        "mid = int(a / b)",
        "mid = f(a / b)",
        "mid = a / 2.0",
        "mid = round(a / b) + 1",
        "total *= 0.5 / x",
        "def average(xs):\n    return sum(xs) / 2",
        "def count(xs):\n    return lambda: len(xs) / 2",
    ],
)
def test_other_quotients_stay(python: str) -> None:
    assert repair(python, source_facts(WHOLE, by_name("java"))) == python
