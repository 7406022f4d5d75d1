"""PHP's functions that were left in the Python."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair, repair_members


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("n = count(xs)", "n = len(xs)"),
        ("array_push(xs, x + 1)", "xs.append(x + 1)"),
        ("print(implode(', ', xs))", "print(', '.join(map(str, xs)))"),
        ("for w in explode(' ', trim(s)):\n    pass", "for w in s.strip().split(' '):\n    pass"),
        ("if in_array(x, xs):\n    pass", "if x in xs:\n    pass"),
        ("d = {}\nif isset(d['{k}']):\n    pass", "d = {}\nif '{k}' in d:\n    pass"),
        ("s = ucfirst(s)", "s = s[:1].upper() + s[1:]"),
        ("s = strtoupper(a + b)", "s = (a + b).upper()"),
        ("s = str_repeat('ab', n - 1)", "s = 'ab' * (n - 1)"),
        ("s = str_replace('a', 'b', s)", "s = s.replace('a', 'b')"),
        ("s = substr(s, 2)", "s = s[2:]"),
        ("s = substr(s, 0, n)", "s = s[:n]"),
        ("s = substr(s, i, 2)", "s = s[i:i + 2]"),
        ("s = substr(s, 1, -1)", "s = s[1:-1]"),
        ("a = array_fill(0, n + 1, False)", "a = [False] * (n + 1)"),
        ("x = array_sum(array_map(f, xs))", "x = sum(list(map(f, xs)))"),
    ],
)
def test_functions(before: str, after: str) -> None:
    assert repair_members(before, "php") == after
    assert repair_members(before, "javascript") == before  # there they may be the user's own


@pytest.mark.parametrize(
    "python",
    [
        "def count(xs):\n    return 1\nn = count(xs)",
        "from itertools import count\nn = count(1)",
        "d = {}\nx = array_sum(d)",  # of its values
        "for k, v in d.items():\n    print(implode(' ', d))",
        "n = count(*xs)",
        "n = count(xs, 1)",
        "s = ucfirst(f(s))",  # would call twice
        "s = substr(s, -3, 2)",
        "isset(x)",
        "while isset(s[i]):\n    i += 1",  # a list or a text has that many
        "x = empty(d['a'])",  # which may be missing
    ],
)
def test_what_may_mean_something_else_stays(python: str) -> None:
    assert repair_members(python, "php") == python


def test_a_line_end_of_php() -> None:
    facts = source_facts("<?php\necho strlen($s) . PHP_EOL;\n", by_name("php"))
    assert repair("print(str(strlen(s)) + PHP_EOL)\n", facts) == 'print(str(len(s)) + "\\n")\n'
