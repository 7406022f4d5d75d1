"""Single functions out of whole pairs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stelo_model.training import cli
from stelo_model.training.execution import run_tests
from stelo_model.training.pieces import pieces, pieces_with_tests
from stelo_model.training.records import Record, read_records
from stelo_model.training.selection import select

JAVA = """import java.util.*;

class Shop {
    private int total;

    Shop(int total) {
        this.total = total;
    }

    /* { */ static boolean isDear(int price) {
        String brace = "}";
        if (price > LIMIT) { return true; }
        return false;
    }

    void buy(int price) {
        if (!isDear(price)) total += price;
        total = Math.floorMod(total, 7);
    }

    int twice(int x) { return 2 * x; }

    static int sum(int a) {
        return a;
    }

    static int sum(int a, int b) {
        return a + b;
    }

    static int other(int a) {
        int b = a;
        return b;
    }

    public static void main(String[] args) {
        new Shop(1).buy(2);
        sum(1);
    }
}
"""
PYTHON = """import math
import re

LIMIT = 5


def is_dear(price):
    return price > LIMIT and math.isfinite(price)


class Shop:
    def __init__(self, total):
        self.total = total

    def buy(self, price):
        if not is_dear(price):
            self.total += price
        self.total %= 7


def twice(x):
    return 2 * x


def sum(a, b=0):
    return a + b


def other(a):
    return elsewhere(a)


def main():
    Shop(1).buy(2)
    sum(1)
"""


def test_functions_and_methods() -> None:
    found = {
        piece.id: piece for piece in pieces(Record("shop", "java", JAVA, PYTHON, tests={"kind": "stdout"}))
    }
    assert list(found) == ["shop#isDear", "shop#buy"]
    function, method = found.values()
    assert function.source.startswith("static boolean isDear") or function.source.startswith("/* { */ static")
    assert function.source.endswith("return false;\n}\n")
    assert function.python == (
        "import math\n\n\ndef is_dear(price):\n    return price > LIMIT and math.isfinite(price)\n"
    )
    assert method.source.startswith("void buy(int price) {\n    if")
    assert method.python.startswith("def buy(self, price):\n    if not is_dear(price):\n        self.total")
    assert {piece.level for piece in found.values()} == {"function"}
    assert function.tests is None


@pytest.mark.parametrize(
    ("language", "source", "python", "is_one"),
    [
        ("cpp", "int f(int x) {\n    return g(x);\n}", "def f(x):\n    return g(x)\n", True),
        (
            "cpp",
            "void f(int x) {\n    a = x;\n}",
            "class A:\n    def f(self, x):\n        self.a = x\n",
            False,
        ),
        (
            "cpp",
            "void f(int x) {\n    this->a = x;\n}",
            "class A:\n    def f(self, x):\n        self.a = x\n",
            True,
        ),
        ("cpp", "#define f(x) {\nint y = 1;\n}", "def f(x):\n    return g(x)\n", False),
        (
            "javascript",
            "f(x) {\n  this.a = x;\n}",
            "class A:\n    def f(self, x):\n        self.a = x\n",
            True,
        ),
        ("javascript", "f(x) {\n  return x;\n}", "class A:\n    def f(self, x):\n        return x\n", False),
        ("javascript", "function f(x) {\n  return new f(x);\n}", "def f(x):\n    return f(x)\n", True),
        ("php", "# f(\nfunction f($x) {\n    return $x;\n}", "def f(x):\n    return x\n", True),
        (
            "csharp",
            "int F(int x)\n{\n    return a;\n}",
            "class A:\n    def F(self, x):\n        return self.a\n",
            True,
        ),
        (
            "csharp",
            "static int F(int x)\n{\n    return a;\n}",
            "class A:\n    def F(self, x):\n        return self.a\n",
            False,
        ),
        ("csharp", "int F(int x)\n{\n    return a;", "def F(x):\n    return a\n", True),  # never closed
    ],
)
def test_what_is_a_piece(language: str, source: str, python: str, is_one: bool) -> None:
    assert bool(pieces(Record("x", language, source, python))) is is_one


def test_two_of_a_record_at_most() -> None:
    body = "static int {0}(int x) {{\n    return x;\n}}\n"
    source = "".join(body.format(name) for name in "abcd")
    python = "\n\n".join(f"def {name}(x):\n    return x\n" for name in "abcd")
    records = [Record(f"r{number}", "java", source, python) for number in range(3)]
    chosen = select(records, 5, 0, False, cut=True).records
    assert len(chosen) == len({piece.id for piece in chosen}) == 5
    assert max(sum(piece.id.startswith(record.id) for piece in chosen) for record in records) == 2
    assert [piece.id for piece in select(records, 5, 0, False, cut=True).records] == [
        piece.id for piece in chosen
    ]
    assert len(select(records, 0, 0, False, cut=True).records) == 6


CPP = """#include <iostream>
int helper(int x) {
    int y = x + 1;
    return y;
}
int twiceIt(int x) {
    int y = helper(x);
    return 2 * y;
}
int main() {
    std::cout << twiceIt(3);
}
"""
CPP_IN_PYTHON = """def helper(x):
    y = x + 1
    return y


def twice_it(x):
    y = helper(x)
    return 2 * y


if __name__ == "__main__":
    print(twice_it(3))
"""


def test_a_function_is_tested_in_its_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tests = {"kind": "stdout", "expected_stdout": "8\n"}
    record = Record("p", "cpp", CPP, CPP_IN_PYTHON, tests=tests)
    (piece,) = pieces_with_tests(record)
    assert piece.id == "p#twiceIt"
    assert pieces_with_tests(Record("p", "cpp", CPP, CPP_IN_PYTHON)) == []
    assert piece.tests is not None
    right = "def twiceIt(x):\n    return helper(x) * 2\n"
    # Its own helper is another; the program's counts.
    for python in (piece.python, right, f"def helper(x):\n    return 0\n\n\n{right}"):
        assert run_tests(python, piece.tests, []).passed
    for python in (right.replace("2", "3"), "def other(x):\n    return 8\n", "print(8)\n"):
        assert not run_tests(python, piece.tests, []).passed
    pairs = [
        {"id": "p", "lang": "cpp", "src": CPP, "py": CPP_IN_PYTHON, "tests": tests},
        {
            "id": "q",
            "lang": "cpp",
            "src": CPP,
            "py": CPP_IN_PYTHON,
            "tests": {**tests, "expected_stdout": "9"},
        },
    ]
    path = tmp_path / "some.cpp.jsonl"
    path.write_text("".join(json.dumps(pair) + "\n" for pair in pairs), encoding="utf-8")
    assert cli.run(["pieces", str(path), "--output", str(tmp_path / "cut")]) == 0
    assert "1 functions (1 fail" in capsys.readouterr().out
    assert [record.id for record in read_records([tmp_path / "cut" / "some.cpp.jsonl.gz"])] == ["p#twiceIt"]


def test_a_method_is_run_in_its_class() -> None:
    java = (
        "class Counter {\n    int n = 0;\n    void add(int by) {\n        n += by;\n    }\n"
        "    int twice() {\n        return 2 * n;\n    }\n    public static void main(String[] a) {\n"
        "        Counter c = new Counter();\n        c.add(4);\n        System.out.println(c.twice());\n"
        "    }\n}\n"
    )
    python = (
        "class Counter:\n    def __init__(self):\n        self.n = 0\n\n"
        "    def add(self, by):\n        self.n += by\n\n"
        "    def twice(self):\n        return 2 * self.n\n\n\nc = Counter()\nc.add(4)\nprint(c.twice())\n"
    )
    tests = {"kind": "stdout", "expected_stdout": "8\n"}
    found = {piece.id: piece for piece in pieces_with_tests(Record("p", "java", java, python, tests=tests))}
    assert set(found) == {"p#add", "p#twice"}
    piece = found["p#twice"]
    assert piece.tests is not None
    assert run_tests(piece.python, piece.tests, [None]).passed
    assert run_tests(piece.python.replace("twice", "Twice"), piece.tests, [None]).passed
    assert not run_tests(piece.python.replace("2 *", "3 *"), piece.tests, [None]).passed
    assert not run_tests("def twice():\n    return 8\n", piece.tests, [None]).passed
