"""Texts that were copied with other spaces."""

from __future__ import annotations

import time

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.source_repairs import repair_literals

SOURCE = (
    'String s = String.join(", ", names) + " of: " + "a b"; // "not this"\nchar c = \';\'; /* "nor this" */\n'
)
TEXTS = source_facts(SOURCE, by_name("java")).texts


def test_the_texts_of_a_source() -> None:
    assert sorted(TEXTS) == [" of: ", ", ", ";", "a b"]
    escaped = 'f("a\\n", "b\\" c", "d", "never closed\ng("e")'
    assert source_facts(escaped, by_name("cpp")).texts == {"d", "never closed", "e"}


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        ('s = ",".join(names)', 's = ", ".join(names)'),
        ("s = ','.join(names) + 'of:'", "s = ', '.join(names) + ' of: '"),
        ('é = ["ä", ",".join(names)]', 'é = ["ä", ", ".join(names)]'),
        ("s = ','.join(names) + f'{a}, '", "s = ', '.join(names) + f'{a}, '"),
        ('print(",".join(names))', 'print(", ".join(names))'),
    ],
)
def test_the_sources_spaces_come_back(python: str, repaired: str) -> None:
    assert repair_literals(python, TEXTS) == repaired
    assert repair_literals(repaired, TEXTS) == repaired


@pytest.mark.parametrize(
    "python",
    [
        's = ", ".join(names) + ",".join(others)',  # the source's own is there: the other one has its reason
        'print("of:", s)',  # print puts the space
        'print("of:", end=" ")',
        'print("of:", s)\nt = "of:" + s',
        's = "a  b".split("x")\nt = "a b"',
        's = "ab c"',
        's = " "',
        "s = f'{a},{b}'",
        '# ","',
        'r",".x',
        "s = = ','",
        "s = '''of:\n'''",
        "",
    ],
)
def test_what_stays(python: str) -> None:
    assert repair_literals(python, TEXTS) == python


def test_two_that_it_could_be_leave_it() -> None:
    texts = source_facts('f("a b", "a  b")', by_name("cpp")).texts
    assert repair_literals('f("ab")', texts) == 'f("ab")'


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        ('print("sum: ", x)', 'print("sum:", x)'),
        ("print('sum: ', x, end='')", "print('sum:', x, end='')"),
        ('print(n, " of ", m)', 'print(n, "of", m)'),
        ('print("ä", "sum: ", x)', 'print("ä", "sum:", x)'),
        ('print("sum: ", f(x), "sum: ", y)', 'print("sum:", f(x), "sum:", y)'),
    ],
)
def test_print_puts_a_space_by_itself(python: str, repaired: str) -> None:
    source = 'cout << "sum: " << x << " of " << y << "two  " << z;'
    assert repair_literals(python, source_facts(source, by_name("cpp")).texts, "cpp") == repaired
    assert repair_literals(python, source_facts(source, by_name("javascript")).texts, "javascript") == python


@pytest.mark.parametrize(
    "python",
    [
        'print("sum: ")',
        'print("sum: ", x, sep="")',
        'print("sum: ", x, **how)',
        'print("sum: ", *xs)',
        'print("sum: ", "x")',
        'print("total: ", x)',  # the source has no such text
        'print("two  ", x)',  # one of them is print's
        'print(x, "sum: ")',
        'show("sum: ", x)',
        'print("""sum: """, x)',
    ],
)
def test_spaces_that_stay(python: str) -> None:
    texts = frozenset({"sum: ", " of ", "two  "})
    assert repair_literals(python, texts, "cpp") == python


def test_all_repairs_together() -> None:
    facts = source_facts('console.log(names.join(", "))', by_name("javascript"))
    assert repair('console.log(names.join(","))', facts).count('", "') == 1


@pytest.mark.parametrize("piece", ['"', "'", '"\\', "/*", '/* "', "//\"'\n", '" "', "\\\"'", '"' + " " * 50])
def test_a_long_source_is_linear(piece: str) -> None:
    started = time.process_time()
    source_facts(piece * 100_000, by_name("cpp"))
    assert time.process_time() - started < 5
