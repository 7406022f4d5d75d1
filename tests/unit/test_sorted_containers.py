"""Loops over what the source keeps sorted."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.source_repairs import repair_order


def repaired(language: str, source: str, python: str) -> str:
    return repair_order(python, source_facts(source, by_name(language)).sorted_names)


COUNTS = "counts = {}\nfor key, value in counts.items():\n    print(key, value)\n"
SORTED = COUNTS.replace("counts.items()", "sorted(counts.items())")


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("java", "Map<String, Integer> counts = new TreeMap<>();"),
        ("java", "TreeMap<String, List<Integer>> counts = new TreeMap<String, List<Integer>>();"),
        ("csharp", "var x = 1; SortedDictionary<string, int> counts = new SortedDictionary<string, int>();"),
        ("cpp", "std::map<std::string, int> counts;"),
        ("cpp", "map<int, vector<int>> counts; for (auto& x : counts) cout << x.first;"),
        ("cpp", "void f(const map<int, int>& counts) { }"),
    ],
)
def test_loops_over_sorted_containers(language: str, source: str) -> None:
    assert repaired(language, source, COUNTS) == SORTED
    assert repaired(language, source, SORTED) == SORTED
    assert repair(COUNTS, source_facts(source, by_name(language))) == SORTED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("s = set()\nfor x in s:\n    xs.append(x)\n", "sorted(s)"),
        ("s = {1, 2}\nprint(' '.join(str(x) for x in s))\n", "sorted(s)"),
        ("def f(self):\n    self.s = set()\n    return [x for x in self.s]\n", "sorted(self.s)"),
        ("s = defaultdict(int)\nfor x in s.keys():\n    break\n", "sorted(s.keys())"),
    ],
)
def test_where_the_order_shows(before: str, after: str) -> None:
    new = repaired("cpp", "set<int> s;", before)
    assert after in new
    assert new.count("sorted(") == 1


@pytest.mark.parametrize(
    "python",
    [
        "s = []\nfor x in s:\n    print(x)\n",  # the Python has a list, in whatever order
        "s = set()\nfor x in s:\n    total += x\n",
        "s = set()\nprint(sum(x for x in s))\n",
        "def f(s):\n    s = set()\n    for x in s:\n        print(x)\n",  # it may be a list before
        "s = set()\ns = sorted(s)\nfor x in s:\n    print(x)\n",
        "t = set()\nfor x in t:\n    print(x)\n",
        "for x in s:\n    print(x)\n",
        "s = {}\nfor x in s.values():\n    print(x)\n",
        "",
    ],
)
def test_what_stays(python: str) -> None:
    assert repaired("cpp", "set<int> s; vector<int> t;", python) == python


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("java", "Map<String, Integer> counts = new HashMap<>();"),
        ("java", "Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());"),
        ("java", "Map<String, Integer> a = new TreeMap<>(); Map<String, Integer> counts = new HashMap<>();"),
        ("cpp", "map<int, int, greater<int>> counts;"),
        ("cpp", "unordered_map<int, int> counts;"),
        ("cpp", "map<int, int> counts; void f(unordered_map<int, int> counts) { }"),
        ("javascript", "const counts = new Map();"),
    ],
)
def test_other_containers(language: str, source: str) -> None:
    assert repaired(language, source, COUNTS) == COUNTS
