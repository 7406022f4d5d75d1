"""Sorting that lost its direction."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.source_repairs import repair_order


def repaired(language: str, source: str, python: str) -> str:
    facts = source_facts(source, by_name(language))
    return repair_order(python, facts.sorted_names, facts.sorts)


@pytest.mark.parametrize(
    ("language", "source", "before", "after"),
    [
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort()", "xs.sort(reverse=True)"),
        (
            "javascript",
            "us.sort((a, b) => { if (a.age !== b.age) return b.age - a.age;"
            " return a.name.localeCompare(b.name); })",
            'us.sort(key=lambda u: (u["age"], u["name"]))',
            'us.sort(key=lambda u: (-u["age"], u["name"]))',
        ),
        (
            "javascript",
            "xs.sort(function (a, b) { return b.n - a.n; });",
            "r = sorted(xs, key=lambda x: x.n)",
            "r = sorted(xs, key=lambda x: x.n, reverse=True)",
        ),
        (
            "java",
            "all.sort((Person a, Person b) -> Integer.compare(b.getAge(), a.getAge()));",
            "all.sort(key=lambda p: p.age)",
            "all.sort(key=lambda p: p.age, reverse=True)",
        ),
        (
            "java",
            "all.sort(Comparator.comparingInt(Person::getAge).reversed().thenComparing(p -> p.name));",
            "all.sort(key=lambda p: (p.age, p.name))",
            "all.sort(key=lambda p: (-p.age, p.name))",
        ),
        ("java", "Arrays.sort(a, Collections.reverseOrder());", "a.sort()", "a.sort(reverse=True)"),
        (
            "php",
            "<?php usort($p, fn($a, $b) => $b['price'] <=> $a['price']);",
            "p.sort(key=lambda x: x['price'])",
            "p.sort(key=lambda x: x['price'], reverse=True)",
        ),
        ("php", "<?php rsort($a);", "a.sort()", "a.sort(reverse=True)"),
        (
            "csharp",
            "xs.OrderByDescending(w => w.Length).Take(n);",
            "sorted(xs, key=len)[:n]",
            "sorted(xs, key=len, reverse=True)[:n]",
        ),
        (
            "csharp",
            "counts.OrderByDescending(e => e.Value);",
            "sorted(counts.items(), key=lambda e: e[1])",
            "sorted(counts.items(), key=lambda e: e[1], reverse=True)",
        ),
        (
            "csharp",
            "all.Sort((a, b) => b.Age.CompareTo(a.Age));",
            "all.sort(key=lambda p: p.Age)",
            "all.sort(key=lambda p: p.Age, reverse=True)",
        ),
        ("cpp", "sort(v.begin(), v.end(), greater<int>());", "v.sort()", "v.sort(reverse=True)"),
        ("cpp", "std::sort(v.rbegin(), v.rend());", "v.sort()", "v.sort(reverse=True)"),
        (
            "cpp",
            "sort(v.begin(), v.end(), [](const P& a, const P& b) { return a.x > b.x; });",
            "v.sort(key=lambda p: p.x)",
            "v.sort(key=lambda p: p.x, reverse=True)",
        ),
    ],
)
def test_downwards(language: str, source: str, before: str, after: str) -> None:
    assert repaired(language, source, before) == after
    assert repaired(language, source, after) == after
    assert "reverse=True" in after or "-" in after
    assert repair(before, source_facts(source, by_name(language))) == after


@pytest.mark.parametrize(
    ("language", "source", "python"),
    [
        ("javascript", "xs.sort((a, b) => a - b);", "xs.sort()"),
        ("javascript", "xs.sort(byName); ys.sort((a, b) => b - a);", "xs.sort()\nys.sort()"),  # by what?
        ("javascript", "xs.sort(); ys.sort((a, b) => b - a);", "xs.sort()\nys.sort()"),  # which of them?
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort()\nys.sort()"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort(key=lambda x: x.n)"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort(key=lambda x: -x)"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort()\nxs.reverse()"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs = sorted(xs)[::-1]"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort()\nlargest = xs.pop()"),
        ("javascript", "xs.sort((a, b) => b - a);", "xs.sort(reverse=down)"),
        ("javascript", "xs.sort((a, b) => b.n - c.n);", "xs.sort(key=lambda x: x.n)"),
        (
            "csharp",
            "xs.OrderByDescending(p => p.A).ThenBy(p => p.B);",
            "sorted(xs, key=lambda p: (p.A, p.B))",
        ),
        ("java", "all.sort(Comparator.comparing(p -> p.name));", "all.sort(key=lambda p: p.name)"),
        ("java", "Arrays.sort(a); Arrays.sort(b, 0, n);", "a.sort()"),
        ("cpp", "sort(v.begin(), v.end(), [](int a, int b) { return abs(a) > abs(b); });", "v.sort()"),
        ("cpp", "sort(v.begin(), v.end(), cmp);", "v.sort()"),
        ("php", "<?php arsort($a);", "a.sort()"),
        ("php", "<?php rsort($a);", "def sort(a):\n    return 1\n\n\na.sort()"),
        ("java", "Arrays.sort(a, Collections.reverseOrder());", "a.sort("),
        ("java", "bubbleSort(a); Arrays.sort(a, Collections.reverseOrder());", "a.sort()"),
    ],
)
def test_what_stays(language: str, source: str, python: str) -> None:
    assert repaired(language, source, python) == python
