"""Constants of the source that the Python uses and defines nowhere."""

from __future__ import annotations

import time

import pytest

from stelo_model.constants import declared_constants
from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import add_constants, repair

MOD = (("MOD", "7"),)


@pytest.mark.parametrize(
    ("language", "code", "constants"),
    [
        ("java", "class A {\n  static final int MOD = 1_000_000_007;\n}", {"MOD": "1_000_000_007"}),
        ("java", "  private static final long BIG = 1L << 40; // big", {"BIG": "1 << 40"}),
        ("java", "final double HALF = 0.5f;\nfinal double FIVE = 5;", {"HALF": "0.5", "FIVE": "float(5)"}),
        ("csharp", 'class A {\n  const string Name = "a b";\n}', {"Name": '"a b"'}),
        ("csharp", "{\n  static readonly decimal Rate = 1.5m;\n}", {"Rate": "1.5"}),
        ("csharp", "{\n  const bool On = true;\n}", {"On": "True"}),
        ("cpp", "int mod = 1e9 + 7;\nconst int big = 2e5;\n", {"mod": "10**9 + 7", "big": "2 * 10**5"}),
        ("cpp", "const double EPS = 1e-9;\n", {"EPS": "1e-9"}),
        ("cpp", "#define MAX 100\n#define LIMIT (1 << 20)", {"MAX": "100", "LIMIT": "1 << 20"}),
        ("cpp", "constexpr unsigned long long MASK = 0xFFULL;\n", {"MASK": "0xFF"}),
        ("javascript", "const MOD = 1e9 + 7;\nvar low = -5\n", {"MOD": "10**9 + 7", "low": "-5"}),
        ("javascript", "let name = 'x';\n", {"name": "'x'"}),
        ("csharp", '  const string s = "10m 1e5 true [ 1L ]";\n', {"s": '"10m 1e5 true [ 1L ]"'}),
        ("php", "<?php\n$mod = 7;\nconst A = 'b';\n", {"mod": "7", "A": "'b'"}),
        ("php", "define('C', 3 * 4);\n", {"C": "3 * 4"}),
        (
            "php",
            "$a = [['x', 1], ['y', 2]];\n$b = array(1, 2);\n",
            {"a": "[['x', 1], ['y', 2]]", "b": "[1, 2]"},
        ),
        ("javascript", "const days = ['a b', true,\n  -1];\n", {"days": "['a b', True, -1]"}),
        ("java", "  static final int[] A = {1, 2}, B = {};\n", {}),
        ("java", "  static final int[][] A = {{1, 2}, {}};\n", {"A": "[[1, 2], []]"}),
        ("csharp", '  static string[] s = new[] { "a", "b" };\n', {"s": '["a", "b"]'}),
        ("csharp", "  static int[] n = new int[] { 1 };\n", {"n": "[1]"}),
        (
            "cpp",
            "const int a[] = {1, 2};\nvector<int> b[2] = {1L, 1 << 4};\n",
            {"a": "[1, 2]", "b": "[1, 1 << 4]"},
        ),
        ("javascript", "let word = 'true false'\nlet next = 1\n", {"word": "'true false'", "next": "1"}),
    ],
)
def test_what_a_source_declares(language: str, code: str, constants: dict[str, str]) -> None:
    assert dict(declared_constants(code, language)[0]) == constants


@pytest.mark.parametrize(
    "code",
    [
        "void f() {\n  int local = 5;\n}",
        "int changed = 5;\nvoid f() { changed++; }",
        "int changed = 5;\nvoid f() { --changed; }",
        "int changed = 5;\nvoid f() { changed += 2; }",
        "const int twice = 5;\nvoid f() {\n  const int twice = 6;\n}",
        "const int a = f(5);",
        "const int a = b + 1;",
        "const int quotient = 5 / 2;",
        "const int octal = 010;",
        "const char c = 'x';",
        'const string s = "a\\n";',
        "const int lambda = 5;",
        "// const int comment = 5;\n/*\nint comment2 = 5;\n*/",
        "int a[] = { 1, b };",
        "int a[] = { 1, 2 };\nvoid f() { a = b; }",
        "char a[] = { 'x' };",
        "#define MAX(a, b) 5",
        "#define EMPTY\n#define SUM 1 +",
        "a == 5;\na = b = 5;",
        "const double x = 1 + " + "1 + " * 30 + "1;",
    ],
)
def test_what_is_no_constant(code: str) -> None:
    assert declared_constants(code, "cpp") == ((), ())


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        ("print(5 % MOD)\n", "MOD = 7\n\nprint(5 % MOD)\n"),
        ("import os\n\n\ndef f():\n    g(MOD)\n", "import os\n\nMOD = 7\n\n\ndef f():\n    g(MOD)\n"),
        ('"""Text."""\ndef f():\n    g(MOD)\n', '"""Text."""\n\nMOD = 7\n\n\ndef f():\n    g(MOD)\n'),
        ("x = 5\nx %= MOD\n", "MOD = 7\nx = 5\nx %= MOD\n"),
        ("import os\n\n# Five.\nx = 5\ng(MOD)\n", "import os\n\nMOD = 7\n# Five.\nx = 5\ng(MOD)\n"),
        (
            "from __future__ import annotations\n\nx = MOD\n",
            "from __future__ import annotations\n\nMOD = 7\nx = MOD\n",
        ),
    ],
)
def test_it_is_added_below_the_imports(python: str, repaired: str) -> None:
    assert add_constants(python, MOD) == repaired
    assert add_constants(repaired, MOD) == repaired


@pytest.mark.parametrize(
    "python",
    [
        "def f(x, MOD):\n    return x % MOD\n",
        "class A:\n    MOD = 7\n\n    def f(self):\n        return MOD\n",  # `A.MOD` is meant
        "from settings import MOD\nprint(MOD)\n",
        "from settings import *\nprint(MOD)\n",
        "import a; print(MOD)\n",  # no line for it
        "import a; x = MOD\n",
        "print(a.MOD, 'MOD')\n",
        "for MOD in (1, 2):\n    print(MOD)\n",
        "try:\n    f()\nexcept E as MOD:\n    print(MOD)\n",
        "match x:\n    case [1, *MOD]:\n        print(MOD)\n",
        "def f():\n    MOD += 1\n    return MOD\n",
        "print(MOD\n",
        "",
    ],
)
def test_what_stays(python: str) -> None:
    assert add_constants(python, MOD) == python


def test_a_builtin_function_is_never_hidden() -> None:
    assert add_constants("print(max)\n", (("max", "5"), ("print", "1"))) == "print(max)\n"


def test_all_repairs_together() -> None:
    source = "class A {\n    static final int MOD = 7;\n    static int f(int x) { return x % MOD; }\n}"
    facts = source_facts(source, by_name("java"))
    assert repair("def f(x):\n    return x % MOD\n", facts).startswith("MOD = 7\n")
    # A class has it, so that one is meant.
    assert "A.MOD" in repair("class A:\n    MOD = 7\n\n\ndef f(x):\n    return x % MOD\n", facts)


@pytest.mark.parametrize(
    "piece",
    ["const int a = 1;\n", "a b c d e f g h ", "{", "=", "a=1\n", "#define a ", "++a ", "a " * 7 + "\n"],
)
def test_a_long_source_is_linear(piece: str) -> None:
    started = time.process_time()
    declared_constants(piece * 50_000, "cpp")
    assert time.process_time() - started < 5
