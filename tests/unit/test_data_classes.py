"""Classes of fields only that a model left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.source_repairs import add_data_classes

NODE = (
    "class G { static class Node { int data; Node left, right; } static Node make(int d) { return null; } }"
)
MADE = "def make(d):\n    node = Node()\n    node.data = d\n    return node\n"
CLASS = """class Node:
    def __init__(self, data=0, left=None, right=None):
        self.data = data
        self.left = left
        self.right = right
"""


def added(source: str, python: str, language: str = "java") -> str:
    return add_data_classes(python, source_facts(source, by_name(language)).data_classes)


def test_a_class_that_was_left_out() -> None:
    assert added(NODE, MADE) == f"{CLASS}\n\n{MADE}"
    assert repair(MADE, source_facts(NODE, by_name("java"))) == f"{CLASS}\n\n{MADE}"
    assert added(NODE, f"import math\n\n\n{MADE}") == f"import math\n\n\n{CLASS}\n\n{MADE}"
    assert added(NODE, MADE.replace("Node()", "Node(5, right=None)")).startswith(CLASS)


@pytest.mark.parametrize(
    "python",
    [
        f"{CLASS}\n\n{MADE}",
        "def make(d):\n    return None\n",
        MADE.replace("Node()", "Node(key=5)"),
        MADE.replace("Node()", "Node(1, 2, 3, 4)"),
        "from tree import Node\n\n\n" + MADE,
    ],
)
def test_what_is_there_or_means_another_class_stays(python: str) -> None:
    assert added(NODE, python) == python


PARAMETERS = "x=0, y=0, on=False, s=None"
LINKED = "d=d, l=None, r=None"


@pytest.mark.parametrize(
    ("language", "source", "parameters", "fields"),
    [
        ("cpp", "struct P { int x, y; bool on; string s; };", PARAMETERS, "x=x, y=y, on=on, s=s"),
        ("cpp", "struct N { int d; N *o; N(int v) : d(v), o(nullptr) {} };", "v=", "d=v, o=None"),
        ("cpp", "struct N { struct N* o; vector<int> xs; };", "o=None, xs=None", "o=o, xs=xs"),
        ("cpp", "class N { public: int d; N(int v, int w = 3) { d = v; } };", "v=, w=3", "d=v"),
        ("java", "class N { int d = 7; N l, r; N(int d) { this.d = d; l = r = null; } }", "d=", LINKED),
        ("csharp", "class N { public double d; public N(int x) { d = x; } };", "x=", "d=x"),
        ("java", "class N { int d; int size() { return d; } }", None, None),
        ("java", "class N { int d; N(int x) { d = x; count++; } }", None, None),
        ("java", "class N { int d; N(int x) { d = f(x); } }", None, None),
        ("java", "class N { static int d; }", None, None),
        ("java", "class N extends M { int d; }", None, None),
        ("csharp", "class N { public int D { get; set; } }", None, None),
        ("java", "class N { int d; int in; }", None, None),
        ("php", "class N { public $d; }", None, None),
    ],
)
def test_classes_of_fields(language: str, source: str, parameters: str | None, fields: str | None) -> None:
    found = source_facts(source, by_name(language)).data_classes
    shown = [(_shown(one.parameters), _shown(one.fields)) for one in found]
    assert shown == ([(parameters, fields)] if parameters is not None else [])


def _shown(pairs: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name}={value}" for name, value in pairs)


@given(source=st.text("class N{int d;N()=x:,}\n", max_size=80), python=st.text("N(d=1) \n", max_size=20))
def test_any_text_goes_in(source: str, python: str) -> None:
    assert isinstance(added(f"class N {{{source}}}", python, "cpp"), str)
