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
    assert facts.outer.values == (("state", "1"), ("seen", "0"))
    assert facts.outer.changes == {("step", "state"), ("step", "seen"), ("main", "state")}
    assert add_outer_variables(STEP, facts.outer) == f"state = 1\n\n\n{DECLARED}"
    assert add_outer_variables(DECLARED, facts.outer) == f"state = 1\n\n\n{DECLARED}"
    assert add_outer_variables(f"state = 3\n\n\n{STEP}", facts.outer) == f"state = 3\n\n\n{DECLARED}"
    main = "\n\ndef main():\n    state = 5\n    step('a')\n    print(read())\n"
    assert "def main():\n    global state\n    state = 5\n" in repair(STEP + main, facts)


FOUND = """static int ans;
static void look(int x) { if (x > 2) { ans = 1; return; } look(x + 1); }
static void find() { ans = 0; look(0); if (ans == 0) print("none"); }"""


def test_a_variable_that_two_functions_change() -> None:
    facts = source_facts(FOUND, by_name("java"))
    look = "def look(x):\n    if x > 2:\n        ans = 1\n        return\n    look(x + 1)\n"
    find = "def find():\n    ans = 0\n    look(0)\n    if ans == 0:\n        print('none')\n"
    declared = f"{look}\n\n{find}".replace("    if x", "    global ans\n    if x").replace(
        "    ans = 0", "    global ans\n    ans = 0"
    )
    assert add_outer_variables(f"{look}\n\n{find}", facts.outer) == f"ans = 0\n\n\n{declared}"
    assert add_outer_variables(look, facts.outer) == look
    back = look.replace("        return\n", "        return ans\n")  # each has its own
    assert add_outer_variables(f"{back}\n\n{find}", facts.outer) == f"{back}\n\n{find}"
    given = "ans = 0\n\n\ndef look(x):\n    ans = x\n    return ans\n"
    assert add_outer_variables(given, facts.outer) == given


def test_a_variable_with_the_name_of_a_function_and_an_array() -> None:
    source = "static int sum = 0; static int[] seen = new int[9]; void f(int x) { sum = sum + x; seen[x]++; }"
    before = "def f(x):\n    sum = sum + x\n    seen[x] += 1\n"
    after = "sum = 0\nseen = [0] * 9\n\n\ndef f(x):\n    global sum\n    sum = sum + x\n    seen[x] += 1\n"
    assert add_outer_variables(before, source_facts(source, by_name("java")).outer) == after
    own = "def f(x):\n    sum = x\n    return sum\n"
    assert add_outer_variables(own, source_facts(source, by_name("java")).outer) == own


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


BOOLEANS = {"b": "[[False] * (9 + 1) for _ in range(9)]"}
B_OF_2 = {"b": "[[0] * 3 for _ in range(2)]"}
B_AND_C = {"b": "[-1] * 20", "c": "[None] * 3"}


@pytest.mark.parametrize(
    ("language", "source", "values", "changes"),
    [
        ("cpp", "int total = 0; void add(int x) { total += x; }", {"total": "0"}, {("add", "total")}),
        ("cpp", "int n = 0; void f() { if (n == 1) { n = 2; } }", {"n": "0"}, {("f", "n")}),
        ("cpp", "int total; void add(int x) { total = x; }", {"total": "0"}, {("add", "total")}),
        ("cpp", "long double total; void add(int x) { total = x; }", {"total": "0.0"}, {("add", "total")}),
        ("cpp", "string total; void add(int x) { total = x; }", {}, {("add", "total")}),
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
        ("java", "class A { static int b[] = new int[50]; }", {"b": "[0] * 50"}, set()),
        ("java", "static final int N = 9;\nstatic boolean[][] b = new boolean[N][N + 1];", BOOLEANS, set()),
        ("java", "class A { static int[] b = new int[size]; int[] c = new int[3]; }", {}, set()),
        ("csharp", "static double[,] b = new double[4, 5];", {"b": "[[0.0] * 5 for _ in range(4)]"}, set()),
        ("cpp", "#define N 7\nint b[N + 1], c[2];", {}, set()),
        ("cpp", "const int N = 7;\nlong long b[N + 1];", {"b": "[0] * (7 + 1)"}, set()),
        ("cpp", "int f() { return 1; }\nint b[2][3]; char c[4]; int d[2][2][2];", B_OF_2, set()),
        ("javascript", "var b = new Array(20).fill(-1); let c = new Array(3);", B_AND_C, set()),
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
