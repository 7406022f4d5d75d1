"""Variables that may be read before they have a value, and the first value that the source gives them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.first_values import first_values
from stelo_model.languages import LANGUAGES, by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.source_repairs import add_first_values

SOURCE = "int f(int n) { int p = 0, q = 1; bool found = false; int r; r = -2; return p; }"


def added(body: str, source: str = SOURCE) -> str:
    """What the first line of the function has become, or "" if nothing has."""
    python = f"def f(n):\n{body}"
    found = add_first_values(python, source_facts(source, by_name("java")).first_values)
    assert found.endswith(body) and found.startswith("def f(n):\n")
    return found.removeprefix("def f(n):\n").removesuffix(body)


@pytest.mark.parametrize(
    "body",
    [
        "    for i in range(n):\n        if i > 3:\n            p = i\n    return p\n",
        "    while n > 0:\n        p = n\n        n -= 1\n    return p\n",
        "    for i in range(n):\n        p += i\n    return p\n",
        "    if n:\n        p = 1\n    else:\n        print(n)\n    return p\n",
        "    p = p + 1\n    return p\n",
        "    try:\n        p = int(n)\n    except ValueError:\n        print(n)\n    return p\n",
        "    with open(n) as q:\n        print(p)\n    p = 1\n",
    ],
)
def test_what_may_have_no_value_gets_that_of_the_source(body: str) -> None:
    assert added(body) == "    p = 0\n"


@pytest.mark.parametrize(
    "body",
    [
        "    p = 1\n    return p\n",
        "    p, x = n, 2\n    return p\n",
        "    if n:\n        p = 1\n    else:\n        p = 2\n    return p\n",
        "    if n:\n        return 0\n    else:\n        p = 2\n    return p\n",
        "    if n < 0:\n        raise ValueError(n)\n    with open(n) as p:\n        return p\n",
        "    for p in range(n):\n        print(p)\n",
        "    while n:\n        n -= 1\n        p = n\n        print(p)\n",
        "    try:\n        p = int(n)\n    except ValueError:\n        return 0\n    return p\n",
        "    try:\n        n = 2\n    finally:\n        p = 1\n    return p\n",
        "    global p\n    p += 1\n",
        "    x = [p for p in n]\n    for i in n:\n        p = i\n    return p\n",
        "    if n:\n        other = 1\n    return other\n",
        "    return [p for p in n]\n",
        "    def g():\n        return p\n    p = 2\n    return g()\n",
        "    import p\n    p += 1\n",
    ],
)
def test_what_has_a_value_is_left_alone(body: str) -> None:
    assert added(body) == ""


def test_several_and_their_values() -> None:
    body = "    while n:\n        p += 1\n        q *= 2\n        r += q\n        found = not found\n"
    assert added(body) == "    p = 0\n    q = 1\n    found = False\n"
    assert added(body, "int g(int n) { int p = 0; }") == ""


def test_the_docstring_stays_first() -> None:
    python = 'def f(n):\n    """Count."""\n    for i in n:\n        p += i\n    return p\n'
    wanted = python.replace("    for", "    p = 0\n    for")
    assert repair(python, source_facts(SOURCE, by_name("java"))) == wanted


@pytest.mark.parametrize(
    ("language", "source", "values"),
    [
        ("php", "function f($n) { $p = 0; $q = 2.50; }", (("f", "p", "0"), ("f", "q", "2.50"))),
        ("php", "function f($n) { $n = 3; }", (("f", "n", "3"),)),
        (
            "javascript",
            "function f() { let a = true, b = -1; a = 0; }",
            (("f", "a", "True"), ("f", "b", "-1")),
        ),
        ("cpp", "int f() { long a = 5LL; int b = a; int c = 5 + a; x.d = 1; }", (("f", "a", "5"),)),
        ("java", "int f() { g(a); a = 0; } int f(int b) { b = 1; }", ()),
        ("java", "void f() { a++; a = 0; for (int i = 0; i < 3; i++) { } }", (("f", "i", "0"),)),
    ],
)
def test_first_values(language: str, source: str, values: tuple[tuple[str, str, str], ...]) -> None:
    assert source_facts(source, by_name(language)).first_values == values


@given(python=st.text("def f():px=+1 \n", max_size=60))
def test_any_text_goes_in(python: str) -> None:
    assert isinstance(add_first_values(python, (("f", "p", "0"), ("f", "x", "1"))), str)


@pytest.mark.parametrize("piece", ["a = 0;", "int f() { p = 0; ", "int f() { p = 0; }", "p ", "p =", "5"])
def test_first_values_are_found_in_linear_time(piece: str) -> None:
    started = time.process_time()
    for language in LANGUAGES:
        source_facts(piece * 20_000, language)
    first_values(piece * 50_000, [("f", 0, 10**6)])
    assert time.process_time() - started < 20
