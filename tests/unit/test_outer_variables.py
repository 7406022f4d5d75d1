"""Variables outside of functions that these change: `global` in Python, and defined at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.languages import by_name, source_facts
from stelo_model.outer_variables import OuterVariables
from stelo_model.repairs import repair
from stelo_model.source_repairs import add_outer_variables

STATE = """class A {
    static int state = 1, seen;
    static void step(char c) { if (c == 'a') state = 2; else seen++; }
    static int read() { return state; }
    public static void main(String[] args) { state = 5; step('a'); System.out.println(read()); }
}"""
STEP = "def step(c):\n    if c == 'a':\n        state = 2\n\n\ndef read():\n    return state\n"
DECLARED = STEP.replace("    if", "    global state\n    if")


def test_a_variable_that_was_left_out_and_never_declared() -> None:
    facts = source_facts(STATE, by_name("java"))
    assert facts.outer.values == (("state", "1"),)
    assert facts.outer.changes == {("step", "state"), ("step", "seen"), ("main", "state")}
    assert add_outer_variables(STEP, facts.outer) == f"state = 1\n\n\n{DECLARED}"
    assert add_outer_variables(DECLARED, facts.outer) == f"state = 1\n\n\n{DECLARED}"
    assert add_outer_variables(f"state = 3\n\n\n{STEP}", facts.outer) == f"state = 3\n\n\n{DECLARED}"
    main = "\n\ndef main():\n    state = 5\n    step('a')\n    print(read())\n"
    assert "def main():\n    global state\n    state = 5\n" in repair(STEP + main, facts)


@pytest.mark.parametrize(
    "python",
    [
        f"state = 1\n\n\n{DECLARED}",
        "class A:\n    state = 1\n\n    def step(c):\n        A.state = 2\n",
        "state = 1\n\n\ndef step(c, state):\n    state = 2\n    return state\n",
        "state = 1\n\n\ndef other(c):\n    state = 2\n    return state\n",
        "def main():\n    state = 1\n    print(state)\n",
        "def step(c):\n    return 2\n",
    ],
)
def test_what_is_right_or_means_something_else_stays(python: str) -> None:
    assert add_outer_variables(python, source_facts(STATE, by_name("java")).outer) == python


@pytest.mark.parametrize(
    ("language", "source", "values", "changes"),
    [
        ("cpp", "int total = 0; void add(int x) { total += x; }", {"total": "0"}, {("add", "total")}),
        ("cpp", "int n = 0; void f() { if (n == 1) { n = 2; } }", {"n": "0"}, {("f", "n")}),
        ("cpp", "int total; void add(int x) { total = x; }", {}, {("add", "total")}),
        ("cpp", "struct A { int n = 0; void f() { n = 2; } };", {}, set()),
        ("cpp", "const int n = 5; int f() { return n; }", {}, set()),
        ("cpp", "int n = 1; void f() { int n = 2; n = 3; }", {}, set()),
        ("cpp", "int n = 1; void f(int n) { n = 3; }", {}, set()),
        ("javascript", "let n = 1; function f() { n = 2; o.n = 3; }", {"n": "1"}, {("f", "n")}),
        ("javascript", "{ let n = 1; } function f() { n = 2; }", {}, set()),
        ("csharp", "class A { int n = 1; void F() { n = 2; } }", {}, set()),
        (
            "csharp",
            "static bool on = true; void F() { on = false; }",
            {"on": "True"},
            {("f", "on")},
        ),
        ("php", "$n = 1; function f() { $n = 2; }", {}, set()),
    ],
)
def test_outer_variables(
    language: str, source: str, values: dict[str, str], changes: set[tuple[str, str]]
) -> None:
    outer = source_facts(source, by_name(language)).outer
    assert dict(outer.values) == values and outer.changes == changes


@given(python=st.text("def f():px=1 \n", max_size=60))
def test_any_text_goes_in(python: str) -> None:
    outer = OuterVariables((("p", "0"), ("x", "1")), frozenset({("f", "p"), ("f", "x")}))
    assert isinstance(add_outer_variables(python, outer), str)
