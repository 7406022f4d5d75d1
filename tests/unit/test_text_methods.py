"""Classes whose objects have a text of their own in the source, and none in Python."""

from __future__ import annotations

import ast

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.postprocess import finish
from stelo_model.text_methods import without_text

ACCOUNT = 'class Account { int n; public String toString() { return n + ""; } } class Other { int m; }'


@pytest.mark.parametrize(
    ("language", "source", "classes"),
    [
        ("java", ACCOUNT, {"account"}),
        ("java", "class Outer { static class In { public String toString() { return x; } } }", {"in"}),
        ("java", "class A { void f() { System.out.println(x.toString()); } }", set()),
        ("csharp", "class A { public override string ToString() => name; }", {"a"}),
        ("php", "class A { public function __toString(): string { return ''; } }", {"a"}),
        ("javascript", "class A { toString() { return 'a'; } } x.toString();", {"a"}),
        ("cpp", "ostream &operator<<(ostream &out, const Big_Num &n) { return out; }", {"bignum"}),
        ("cpp", "struct A { int x; }; A operator<<(A a, int n) { return a; }", {"int"}),
    ],
)
def test_classes_of_a_source(language: str, source: str, classes: set[str]) -> None:
    assert source_facts(source, by_name(language)).content.shown == classes


@pytest.mark.parametrize(
    ("python", "names"),
    [
        ("class Account:\n    pass\n", ["Account"]),
        ("class account:\n    def f(self):\n        return 1\n", ["account"]),
        ("class Base:\n    pass\n\n\nclass Account(Base):\n    pass\n", ["Account"]),
        ("class Account:\n    def __str__(self):\n        return ''\n", []),
        ("class Account:\n    def to_string(self):\n        return ''\n", []),
        ("class Account(Enum):\n    A = 1\n", []),
        ("@dataclass\nclass Account:\n    n: int\n", []),
        ("class Base:\n    def __repr__(self):\n        return ''\n\n\nclass Account(Base):\n    pass\n", []),
        ("class Account(Account):\n    pass\n", ["Account"]),
        ("class Other:\n    pass\n", []),
    ],
)
def test_classes_without_text(python: str, names: list[str]) -> None:
    assert [node.name for node in without_text(ast.parse(python), frozenset({"account"}))] == names


def test_it_is_warned_of() -> None:
    python = "x = 1\n\n\nclass Account:\n    n = 1\n"
    _, warnings = finish(python, facts=source_facts(ACCOUNT, by_name("java")))
    messages = [(one.message, one.line) for one in warnings]
    assert messages == [("“Account” says in the source how it is shown, not here", 4)]
