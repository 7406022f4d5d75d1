"""What the document around a selection tells of it."""

from __future__ import annotations

import time

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.second_tries import beginning
from stelo_model.surroundings import stands_in_class

JAVA = """package a;
/** class Other { */
public class Shop {
    private int total, count;
    int mean;
    void twice(int n) {
        helper(n);
    }
    static void helper(int n) { total += n; }
    void measure() { mean = total / count; }
    Runnable r = new Runnable() { public void run() { go(1); } };
}
"""


@pytest.mark.parametrize(
    ("language", "around", "code", "answer"),
    [
        ("java", JAVA, "void twice(int n) {\n        helper(n);\n    }", True),
        ("java", JAVA, "public void run() { go(1); }", None),  # of a class without a name
        ("java", JAVA, "helper(n);", None),  # within a function
        ("java", JAVA, JAVA, None),
        ("java", JAVA, "void other() { }", None),
        ("java", JAVA, "  ", None),
        ("java", JAVA * 2, "void twice(int n) {\n        helper(n);\n    }", None),  # which of them?
        ("cpp", "namespace a {\n  int f(int n) { return n; }\n}", "int f(int n) { return n; }", False),
        ("cpp", "namespace a { struct S {\n int f() { return 1; } }; }", "int f() { return 1; }", True),
        ("cpp", "class S { };\nint f() { return 1; }", "int f() { return 1; }", False),
        (
            "csharp",
            "namespace A;\nclass S<T> : B where T : C {\n int F() { return 1; } }",
            "int F() { return 1; }",
            True,
        ),
        ("csharp", "interface I { }\nint F() { return x; }", "int F() { return x; }", False),
        ("php", "<?php\ntrait T {\n function f() { return 1; }\n}", "function f() { return 1; }", True),
        ("java", 'String s = "{ class A {";\nint f() { return 1; }', "int f() { return 1; }", False),
    ],
)
def test_in_a_class(language: str, around: str, code: str, answer: bool | None) -> None:
    assert stands_in_class(code, around, language) is answer


def begun(language: str, code: str, around: str) -> str:
    return beginning(source_facts(code, by_name(language), around), "qwen2")


def test_the_document_tells_methods_from_functions() -> None:
    twice = "void twice(int n) { helper(n); }"
    assert begun("java", twice, "") == begun("java", twice, "class A { }") == "def twice(n):\n"
    assert begun("java", twice, f"class A {{ {twice} }}") == "def twice(self, n):\n"
    static = f"static {twice}"
    assert begun("java", static, f"class A {{ {static} }}") == "def twice(n):\n"
    csharp = "int Add(int x) { return x + offset; }"  # of a script
    assert begun("csharp", csharp, f"int offset = 2;\n{csharp}") == "def Add(x):\n"
    assert begun("csharp", csharp, f"class A {{ int offset = 2; {csharp} }}") == "def Add(self, x):\n"
    cpp = "  int size() { return count; }"
    assert begun("cpp", cpp, f"namespace a {{\n{cpp}\n}}") == "def size():\n"
    outside = "int S::size() { return count; }"
    assert begun("cpp", outside, f"#include <a>\n{outside}") == "def size(self):\n"


def test_integers_that_the_document_declares() -> None:
    code = "    void measure() { mean = total / count; }"
    python = "def measure(self):\n    self.mean = self.total / self.count\n"
    facts = source_facts(code, by_name("java"), JAVA)
    assert repair(python, facts) == python.replace(" / ", " // ")
    assert repair(python, source_facts(code, by_name("java"))) == python
    assert (
        repair(python, source_facts(code, by_name("java"), JAVA.replace("int mean", "double mean"))) == python
    )


@pytest.mark.parametrize(
    "piece", ["{", "class A {", "}", "namespace a {", "class A ", "(", "int f() { }\n", '"']
)
def test_a_long_document_is_linear(piece: str) -> None:
    around = piece * (190_000 // len(piece)) + "int g() { return 1; }"
    started = time.process_time()
    source_facts("int g() { return 1; }", by_name("cpp"), around)
    assert time.process_time() - started < 5
