"""What a source has and its Python has not: texts, numbers, calls, output."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.languages import LANGUAGES, by_name, source_facts
from stelo_model.losses import shown, worded_texts
from stelo_model.postprocess import finish


def lost(code: str, python: str, language: str = "java") -> list[str]:
    _, warnings = finish(python, facts=source_facts(code, by_name(language)))
    return [warning.message for warning in warnings if warning.kind == "lost"]


def test_texts_that_are_not_in_the_python() -> None:
    code = 'print("The divisors are:\\n"); print("Good bye"); print("None at all"); print("Kept text");'
    message = "Texts of the source are missing: “The divisors are:”, “Good bye” and 1 more"
    assert lost(code, 'print("Kept text")\n') == [message]
    assert lost(code, "print(1)\n# the divisors are good, bye; none at all, kept_text\n") == []
    assert lost(code, "print(\n") == []  # there is another warning then


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("java", 'x.getBytes("Windows");'),  # one word only
        ("java", '@SuppressWarnings("unchecked cast")'),
        ("java", '// "in a comment"\n/* "in a comment" */'),
        ("cpp", '#include "other_header.hpp"'),
        ("cpp", 'printf("%s: %5.2f %lld\\n", a, b);'),
        ("csharp", 'Console.WriteLine("{value:yyyy} {other}");'),
        ("javascript", "import { a } from './the/module';\nconst f = require('node:file');"),
        ("javascript", "`${first.name} ${second.name}`"),
        ("php", 'echo "$first $second {$this->third}";'),
        ("php", "'ab' . 'cd'"),
    ],
)
def test_what_python_says_otherwise_is_not_missed(language: str, code: str) -> None:
    assert lost(code, "print()\n", language) == []


def test_texts_with_words() -> None:
    code = "f('one', `two ${x}\\nthree`, \"it's\", '', '--')"
    assert worded_texts(code) == ("one", "two ${x}\\nthree")
    assert shown("two ${x}\\nthree") == "two ${x} three"
    assert len(shown("long " * 50)) < 70


@pytest.mark.parametrize("piece", ['"', "`", '"{', '"%', '"a b"', "`\\", "import ", "require(", "{"])
def test_wording_is_found_in_linear_time(piece: str) -> None:
    started = time.process_time()
    lost(piece * 50_000, "x = 1\n")
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("code", "python", "missing"),
    [
        ("x = 12 + 0x1F + 3.5f + 20L;", "x = 1", "12, 0x1F and 2 more"),
        ("x = 12;", "x = 1", "12"),
        ("x = 12; y = 12;", "x = 12", None),
        ("x = 1_500;", "x = 1500", None),
        ("for (int i = 5; i <= 12; i++) {}", "for i in range(5, 13): pass", None),
        ('printf("%d", 12);', "x = 1", "12"),
        ("pad(12)", "f'{x:<12}'", None),
        ("sleep(1500)", "sleep(1.5)", None),
        ("c - 97", "ord(c) - ord('a')", None),
        ("c - 97", "c - a", "97"),
        ("mask = 0xff", "mask = 255", None),
        ("x = 3.14", "x = 3", "3.14"),
        ("x = 0 + 1 + 2", "x = y", None),  # they have many other forms
        ("x = 999999; y = 2147483647; z = 1e9; m = 0644", "x = inf", None),
        ("// 12\n/* 13 */ f('14', \"15\");", "f()", None),
        ("#include <a12>\nx = a12 + b.c12 + $d12;", "f()", None),
        ("int a[100], b[12][13];\nint[] c = new int[200];", "a = []", None),
        ("char verb[80] = {};\nstd::array<int, 26> n;", "a = []", None),
        ("new HashMap<String, Integer>(16); new StringBuilder(64)", "a = []", None),
        ("return a[25];", "a[1]", "25"),
        ("sum += n % 10; n /= 10;", "sum(map(int, str(n)))", None),
        ("@Test(timeout = 500)\nvoid f() {}", "def f(): pass", None),
    ],
)
def test_numbers(code: str, python: str, missing: str | None) -> None:
    wanted = [] if missing is None else [f"Numbers of the source are missing: {missing}"]
    assert lost(code, f"{python}\nprint()\n", "cpp") == wanted


@pytest.mark.parametrize(
    ("language", "code", "calls"),
    [
        (
            "cpp",
            "int f(int x);\nint f(int x) { return x ? f(x - 1) : 0; }\nint main() { cout << f(3) * f(4); }",
            3,
        ),
        ("cpp", "vector<int> f(int n) { return {}; }\nint main() { auto a = f(1); a.f(2); b->f(3); }", 1),
        (
            "java",
            "class A { static int f(int x) { return x; } int g() { return A.f(1) + this.f(2) + b.f(3); } }",
            2,
        ),
        (
            "java",
            "class A { int f() { return 1; } int f(int x) { return f(); } }",
            0,
        ),  # one function in Python
        ("csharp", "static int f(int x) => x + 1;\nint y = f(1), z = f(2);", 2),
        ("javascript", "const f = (x) => x + 1;\nconsole.log(f(1), [1].map(f), f(2));", 2),
        ("javascript", "class A { #f(x) { return 1 } g() { return this.#f(1) } }", 1),
        ("javascript", "function f() {}\nlist.forEach(x => { f(x); });", 1),
        ("php", "function f(int $x): ?int { return $x; }\necho f(1), self::f(2), $this->f(3), $o->f(4);", 3),
        ("php", "# f(1)\nfunction f() {}\n", 0),
        ("java", "class f { f(int x) {} }\nf a = new f(1), b = new f(2);", 2),
        ("java", "record f(int x) {}\nf a = new f(1);", 1),
        ("java", "while (f(x)) { f(y); }", 0),  # somebody else's
    ],
)
def test_calls_of_own_functions(language: str, code: str, calls: int) -> None:
    assert dict(source_facts(code, by_name(language)).content.functions.calls).get("f", 0) == calls


def test_functions_that_are_called_less_often() -> None:
    code = "int addOne(int x) { return x + 1; }\nint main() { f(addOne(3) + addOne(4)); addOne(5); }"
    once = "def add_one(x):\n    return x + 1\n\n\nf(add_one(3) + 4 + 5)\n"
    assert lost(code, once, "cpp") == ["“addOne” is called 3 times in the source, once here"]
    assert lost(code, once.replace("+ 4 + 5", "+ add_one(4) + add_one(5)"), "cpp") == []
    assert lost(code, "f(3 + 1 + 4 + 1 + 5 + 1)\n", "cpp") == []  # it is no function any more
    _, warnings = finish(f"\n{once}", facts=source_facts(code, by_name("cpp")))
    assert [warning.line for warning in warnings if warning.kind == "lost"] == [1]


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("cpp", "cout << x;"),
        ("java", "System.out.println(x);"),
        ("csharp", "Console.WriteLine(x);"),
        ("javascript", "console.log(x);"),
        ("php", "<?php\necho $x;"),
    ],
)
def test_a_program_that_prints_nothing(language: str, code: str) -> None:
    assert lost(code, "x = 1\n", language) == ["The source prints something, the Python nothing"]
    assert lost(code, "print(x)\n", language) == []
    assert lost(code, "import sys\n\nsys.stdout.write(x)\n", language) == []
    assert lost(f"/* {code} */ f();", "x = 1\n", "cpp") == []


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("cpp", "sort(a, a + n);"),
        ("cpp", "std::stable_sort(v.begin(), v.end());"),
        ("java", "Arrays.sort(a);"),
        ("java", "list.stream().sorted().toList();"),
        ("csharp", "var b = a.OrderByDescending(x => x.Age);"),
        ("javascript", "a.sort((x, y) => x - y);"),
        ("php", "usort($a, $f);"),
    ],
)
def test_a_program_that_sorts_nothing(language: str, code: str) -> None:
    assert lost(code, "x = 1\n", language) == ["The source sorts something, the Python nothing"]
    for python in (
        "a.sort()",
        "b = sorted(a)",
        "insertion_sort(a)",
        "heapq.heapify(a)",
        "x = max(a)",
        "def sort(a):\n    pass",
    ):
        assert lost(code, f"{python}\n", language) == []
    assert lost(f"/* {code} */ resort(a);", "x = 1\n", "cpp") == []


@given(st.text("af(){}[]<>;:=.,->*&'\"`/#@$%_ \n0123479xnew", max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_has_some_content(code: str, language: object) -> None:
    for python in ("x = 1\n", code):
        finish(python, facts=source_facts(code, language))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("python", "message"),
    [
        ("def f(x):\n    if x:\n        break\n", "Python refuses it: 'break' outside loop"),
        ("def f(x):\n    pass\n\n\nreturn f\n", "Python refuses it: 'return' outside function"),
        ("def f(x, x):\n    pass\n", "Python refuses it: duplicate argument 'x' in function definition"),
    ],
)
def test_what_parses_and_is_refused(python: str, message: str) -> None:
    assert message in lost("x();", python, "java")
    for piece in ("break\n", "return x\n", "def f(x):\n    return x is 1\n"):  # statements without their loop
        assert lost("x();", piece, "java") == []


PIECES = [
    "f(",
    "f(1)",
    f"{'f(' * 100}{')' * 100}",
    "f() ",
    "f(){",
    "f() throws a ",
    "new a[",
    "new a ",
    "a b[",
    "<",
    "a<",
    "1.",
    "1_",
    "0x",
    " ",
    "int *f(",
    "a::",
    "const a = ",
    "class f ",
    "@ ",
    "#",
    "% 10",
    "f(x) : a ",
    "return f(",
    "int f(int x) { return f(x); }\n",
    "for (",
    "for(;;)",
    "for (i = 0; i < n; i++) {",
    "f() { for (int i = 0; i < (",
    "n = 1; for (i = n; i * k <= m; i++) a[i] = i;",
    "while (n-- > 0) ",
    "s.substr(",
    "x = s.substr(a, (b), ",
    "int f(int a) { return a; } ",
    "string s",
    "s.charAt(",
    "a[i, ",
    "static int a = 0; ",
    "; a<b ",
    "class A { ",
    "class A { String toString() { return s; } } ",
    "class A { int a, b; A(int x) { a = x; } } ",
    "class A { A(",
    "operator<<(a, ",
    "while (--n) ",
    "a* ",
    "void f() { cout << a; } ",
    "A::",
    "A<b>::f",
    "map<a, b> c = ",
    "map<map<",
    "public void f() { a b; } ",
    "case a: ",
    "public a() => b ",
    "sort(a, b) => ",
    "x.sort(",
    ".OrderBy(a => a)",
]


@pytest.mark.parametrize("piece", PIECES)
def test_content_is_found_in_linear_time(piece: str) -> None:
    started = time.process_time()
    for language in ("cpp", "java"):
        source_facts(piece * (100_000 // len(piece)), by_name(language))
    assert time.process_time() - started < 5


@pytest.mark.parametrize("piece", PIECES)
def test_so_is_that_of_csharp(piece: str) -> None:
    started = time.process_time()
    source_facts(piece * (100_000 // len(piece)), by_name("csharp"))
    assert time.process_time() - started < 5
