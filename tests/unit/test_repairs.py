"""What is left of the source language in a model's Python: before and after, nothing else."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model import languages, postprocess
from stelo_model.languages import SourceFacts
from stelo_model.repairs import call_main, repair, repair_names, repair_operands
from stelo_model.residue import repair_syntax

SYNTAX = [
    # casts
    ("y = (int) pow(2, k - 1)", "y = int(pow(2, k - 1))"),
    ("y = (int) x.y[0].z(1) + 1", "y = int(x.y[0].z(1)) + 1"),
    ("z = (double) a / b", "z = float(a) / b"),
    ("n = (long long) a", "n = int(a)"),
    # the conditional operator
    ("x = a ? b : c", "x = b if a else c"),
    ("return (n < 2) ? n : f(n - 1)", "return n if (n < 2) else f(n - 1)"),
    ("print(a > b ? a : b, c)", "print(a if a > b else b, c)"),
    ("x = a == b ? 1 : 0", "x = 1 if a == b else 0"),
    ("x = a ? 1 : b ? 2 : 3", "x = 1 if a else (2 if b else 3)"),
    ("x = a ? b ? 1 : 2 : 3", "x = (1 if b else 2) if a else 3"),
    ("x = v[i ? 1 : 2]", "x = v[1 if i else 2]"),
    ('s = ok ? "a ? b : c" : "d"', 's = "a ? b : c" if ok else "d"'),
    # operators
    ("if a && !b:\n    pass", "if a  and  not b:\n    pass"),
    ("if a || b:\n    pass", "if a  or  b:\n    pass"),
    ("if a === b:\n    pass", "if a == b:\n    pass"),
    ("if a !== b:\n    pass", "if a != b:\n    pass"),
    ("return t[n] = f(n)", "t[n] = f(n)\nreturn t[n]"),
    # increments
    ("x++", "x += 1"),
    ("--self.n", "self.n -= 1"),
    ("    ++x;", "    x += 1"),
    ("a[i]++", "a[i] += 1"),
    ("a[i++] = x", "a[i] = x\ni += 1"),
    # declarations and parameters
    ("int x = 5", "x = 5"),
    ("final String s = t", "s = t"),
    ("List<Integer> xs = []", "xs = []"),
    ("const x = 1", "x = 1"),
    ("def f(int a, List<int> b):\n    return a", "def f(a, b):\n    return a"),
    ("def main args(args):\n    pass", "def main(args):\n    pass"),
    # the rest
    ("p = new Point(1, 2)", "p = Point(1, 2)"),
    ("p->next = q", "p.next = q"),
    ("f(x => x + 1)", "f(lambda x: x + 1)"),
    ("f((a, b) -> a - b)", "f(lambda a, b: a - b)"),
    ("if x:\n    y = 1\nelse z = 1", "if x:\n    y = 1\nelse:\n    z = 1"),
    ("if x:\n    y = 1\nelse if z:\n    y = 2", "if x:\n    y = 1\nelif z:\n    y = 2"),
    ("while i < n\n    i += 1", "while i < n:\n    i += 1"),
    ("if (x) {\n    y = 1", "if (x):\n    y = 1"),
    ("x = 10L", "x = 10"),
    ("self.del = 3\nself.with(self.del)", "self.del_ = 3\nself.with_(self.del_)"),
    ("class A:\n    None = 0\nx = A.None", "class A:\n    None_ = 0\nx = A.None_"),
    ("def is(self):\n    return self", "def is_(self):\n    return self"),
    ("def with(self, *args, **options):\n    pass", "def with_(self, *args, **options):\n    pass"),
    ('s = f"{a.is} {{a.is}} a.is"', 's = f"{a.is_} {{a.is}} a.is"'),
    ("f(['a' => 1, 'b' => [2, 3]])", "f({'a': 1, 'b': [2, 3]})"),
    ("[$a, $b] = [$b, 1]", "[a, b] = [b, 1]"),
    ("t = [1 => $x ? 2 : 3]", "t = {1: 2 if x else 3}"),
]

UNTOUCHED = [
    "x = 1\n",
    'x = "a ? b : c && (int) d"  # x++ && y\n',
    "x = --y\n",  # an expression: it may mean what it says
    "x = {1: 2}[a]\n",
    "def f(a: int) -> int:\n    return a\n",
    '"""(int) x ? y : z"""\n',
    "this is no Python at all ? no : yes (",
    "",
]


@pytest.mark.parametrize(("before", "after"), SYNTAX)
def test_syntax(before: str, after: str) -> None:
    assert repair_syntax(before) == after
    ast.parse(after.lstrip())


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_parses_or_cannot_be_helped_stays(text: str) -> None:
    assert repair_syntax(text) == text


def test_several_lines_are_repaired_one_after_the_other() -> None:
    before = 's = """\n&&\n"""\nint x = a ? 1 : 2;\nif x && y:\n    x++\n'
    assert repair_syntax(before) == 's = """\n&&\n"""\nx = 1 if a else 2\nif x  and  y:\n    x += 1\n'


LEAKS = [
    ("x = Math.floor(2.5)", "x = math.floor(2.5)"),
    ("x = Math.Max(1, 2)", "x = max(1, 2)"),
    ("x = Math.PI", "x = math.pi"),
    ("import Math\nx = Math.PI", "import Math\nx = Math.PI"),
    ("console.log(1, 2)", "print(1, 2)"),
    ("System.out.println(1)", "print(1)"),
    ("document.write(str(1))", 'print(str(1), end="")'),
    ("System.out.print(1)", 'print(1, end="")'),
    ("x = Integer.MAX_VALUE", "x = 2147483647"),
    ("x = int.MaxValue", "x = 2147483647"),
    ("x = INT_MAX", "x = 2147483647"),
    ("def f(a):\n    return a.length", "def f(a):\n    return len(a)"),
    ("def f(a):\n    return a[0].length()", "def f(a):\n    return len(a[0])"),
    ("def f(a):\n    return a.Count + a.size()", "def f(a):\n    return len(a) + len(a)"),
    ("def f(a):\n    return a.toUpperCase().trim()", "def f(a):\n    return a.upper().strip()"),
    ("def f(a):\n    a.push(1)", "def f(a):\n    a.append(1)"),
    ('s = "Math.PI a.length"', 's = "Math.PI a.length"'),
    # members of a class of the module, or of one that nobody knows
    ("class A:\n  def push(self, x): pass\nA().push(1)", "class A:\n  def push(self, x): pass\nA().push(1)"),
    (
        "class A:\n  def f(self): self.length = 1\nA().length",
        "class A:\n  def f(self): self.length = 1\nA().length",
    ),
    ("import numpy\nnumpy.x().size()", "import numpy\nnumpy.x().size()"),
]


@pytest.mark.parametrize(("before", "after"), LEAKS)
def test_leaked_library_names(before: str, after: str) -> None:
    assert repair_names(before) == after


@pytest.mark.parametrize("text", ['x = 1\ns = f"{x.length} {Math.PI} {x}"', 's = f"é {null}"'])
def test_f_strings_stay_whole(text: str) -> None:
    ast.parse(repair_names(text))


NAMES = [
    ("x = null", "x = None"),
    ("x = true and not false", "x = True and not False"),
    ("null = 1\nx = null", "null = 1\nx = null"),
    (
        "class A:\n    def f(self):\n        return this.x",
        "class A:\n    def f(self):\n        return self.x",
    ),
    ("def f():\n    return this.x", "def f():\n    return this.x"),
    ("def f(x):\n    return (char)(x)", "def f(x):\n    return (chr)(x)"),
    (
        "class A:\n  N = 3\n  @staticmethod\n  def f(x):\n    return x * N\n  @staticmethod\n  def g(): f(1)",
        "class A:\n  N = 3\n  @staticmethod\n  def f(x):\n    return x * A.N\n  @staticmethod\n"
        "  def g(): A.f(1)",
    ),
    # implicit `this`, also of what a base class has
    (
        "class A:\n  def __init__(self):\n    self.x = 1\n  def f(self): x + g()\n  def g(self): pass",
        "class A:\n  def __init__(self):\n    self.x = 1\n  def f(self): self.x + self.g()\n"
        "  def g(self): pass",
    ),
    (
        "class A:\n  def f(self): pass\nclass B(A):\n  def g(self): f()",
        "class A:\n  def f(self): pass\nclass B(A):\n  def g(self): self.f()",
    ),
    ("class A:\n  def f(self): pass\n  @staticmethod\n  def g(): f()",) * 2,
    # the same name is a parameter elsewhere
    (
        "class A:\n  def __init__(self, x):\n    self.x = x\n  def f(self): return x",
        "class A:\n  def __init__(self, x):\n    self.x = x\n  def f(self): return self.x",
    ),
    # two classes have it: nobody knows which is meant
    (
        "class A:\n    N = 1\n\n\nclass B:\n    N = 2\n\n\nprint(N)",
        "class A:\n    N = 1\n\n\nclass B:\n    N = 2\n\n\nprint(N)",
    ),
    # an instance method needs an instance
    (
        "class A:\n    def f(self):\n        pass\n\n\nf()",
        "class A:\n    def f(self):\n        pass\n\n\nf()",
    ),
    ('é = "é", null', 'é = "é", None'),
]


@pytest.mark.parametrize(("before", "after"), NAMES)
def test_names(before: str, after: str) -> None:
    assert repair_names(before) == after


CALL = '\n\n\nif __name__ == "__main__":\n    '
MAIN = [
    ("def main():\n    print(1)\n", f"{CALL}main()\n"),
    ("def main(args):\n    print(1)\n", f"{CALL}main([])\n"),
    ("def main(args=None):\n    print(1)\n", f"{CALL}main()\n"),
    ("class A:\n    @staticmethod\n    def main():\n        print(1)\n", f"{CALL}A.main()\n"),
    ("class A:\n    @staticmethod\n    def Main(args):\n        print(1)\n", f"{CALL}A.Main([])\n"),
    ("class A:\n    def main(self):\n        print(1)\n", f"{CALL}A().main()\n"),
    ("class A:\n    def main(self, args):\n        print(1)\n", f"{CALL}A().main([])\n"),
]
NO_MAIN = [
    "def main():\n    print(1)\n\n\nmain()\n",
    'def main():\n    print(1)\n\n\nif __name__ == "__main__":\n    main()\n',
    "def main(a, b):\n    print(1)\n",
    "def f():\n    print(1)\n",
    "def main(:\n",
]


@pytest.mark.parametrize(("before", "added"), MAIN)
def test_an_entry_point_that_nobody_calls_is_called(before: str, added: str) -> None:
    assert call_main(before) == before.rstrip() + added


@pytest.mark.parametrize("text", NO_MAIN)
def test_otherwise_nothing_is_called(text: str) -> None:
    assert call_main(text) == text


HAS_MAIN = [
    ("java", "class A { public static void main(String[] a) {} }", True),
    ("java", "    public static void main(String[] a) {}", False),  # a selected method
    ("java", "class A { void main() {} }", False),
    ("csharp", "class A { static async Task Main() {} }", True),
    ("csharp", "class A { static int Main(string[] a) {} }", True),
    ("cpp", "#include <x>\nint main(int c, char** v) {}", True),
    ("cpp", "int domain(int x) {}", False),
    ("php", "function main() {}", False),
]


@pytest.mark.parametrize(("language", "code", "expected"), HAS_MAIN)
def test_has_main(language: str, code: str, expected: bool) -> None:
    assert languages.source_facts(code, languages.by_name(language)).has_main is expected


def test_finish_repairs_and_a_cut_answer_stays_as_it_is() -> None:
    answer = "class A:\n    @staticmethod\n    def main():\n        int x = (int) 2.5;\n        print(x)\n"
    python, warnings = postprocess.finish(answer, facts=SourceFacts(has_main=True))
    assert python.endswith("A.main()\n")
    assert warnings == ()
    cut, warnings = postprocess.finish(answer, truncated=True, facts=SourceFacts(has_main=True))
    assert cut == answer
    assert [warning.kind for warning in warnings] == ["syntax", "truncated"]


@given(st.text(alphabet=st.sampled_from("ab ?:&|!+-()[]{}=<>\"'#\n\t.,;0x1L\\"), max_size=120))
def test_any_text_is_survived_and_only_improved(text: str) -> None:
    repaired = repair(text, SourceFacts(has_main=True))
    try:
        ast.parse(text)
    except (SyntaxError, ValueError):
        return
    ast.parse(repaired)


@given(st.text(max_size=80))
def test_nothing_raises(text: str) -> None:
    repair(text, SourceFacts(has_main=True))


# -- operands ---------------------------------------------------------------------------------------

OPERANDS = [
    # characters that are counted with
    ("a[s[i] - '0'] += 1", "a[ord(s[i]) - ord('0')] += 1"),
    ("i = ord(c) - 'a'", "i = ord(c) - ord('a')"),
    ("i = c - 'a' + 1", "i = ord(c) - ord('a') + 1"),
    ("n = n * 10 + (c - '0')", "n = n * 10 + (ord(c) - ord('0'))"),
    ("d = 'z' - c", "d = ord('z') - ord(c)"),
    ("d = 'z' - 'a'", "d = ord('z') - ord('a')"),
    ("c = ord(s[0])\nc -= 'a'", "c = ord(s[0])\nc -= ord('a')"),
    ("c = ord(s[0])\ni = c - 'a'", "c = ord(s[0])\ni = c - ord('a')"),
    ("r = chr('a' + k)", "r = chr(ord('a') + k)"),
    ("r = chr(c - 'a' + 'A')", "r = chr(ord(c) - ord('a') + ord('A'))"),
    ("r = chr((c - 'a' + k) % 26 + 'a')", "r = chr((ord(c) - ord('a') + k) % 26 + ord('a'))"),
    ("r = chr('a')", "r = chr(ord('a'))"),
    (
        "if ord(c) >= 'a' and 'z' >= ord(c):\n    pass",
        "if ord(c) >= ord('a') and ord('z') >= ord(c):\n    pass",
    ),
    ("é = ü - 'é'", "é = ord(ü) - ord('é')"),
    # numbers that are put to text
    ('print("n: " + len(xs))', 'print("n: " + str(len(xs)))'),
    ('print("n: " + len(xs) + "!")', 'print("n: " + str(len(xs)) + "!")'),
    ("t = ''\nfor i in range(3):\n    t += i", "t = ''\nfor i in range(3):\n    t += str(i)"),
    ("t = ''\nn = 1\nt = t + n + \",\"", "t = ''\nn = 1\nt = t + str(n) + \",\""),
    (
        "total = 0\nfor x in xs:\n    total += x\nprint('=' + total)",
        "total = 0\nfor x in xs:\n    total += x\nprint('=' + str(total))",
    ),
    ("print('' + (c - 'a'))", "print('' + (str(ord(c) - ord('a'))))"),
    ("print(f'{a}: ' + 2 * 3)", "print(f'{a}: ' + str(2 * 3))"),
    # likely numbers: nothing is lost where they are text
    (
        "def f(s):\n    if s:\n        return s[0]\n    return -1\nprint(f(s) + ' ')",
        "def f(s):\n    if s:\n        return s[0]\n    return -1\nprint(str(f(s)) + ' ')",
    ),
    (
        "def f(n):\n    print('n: ' + n)\n    return n % 2",
        "def f(n):\n    print('n: ' + str(n))\n    return n % 2",
    ),
    (
        "def f(n):\n    return g(n)\ndef g(n):\n    return n * 2 - 1\nprint('n: ' + f(3))",
        "def f(n):\n    return g(n)\ndef g(n):\n    return n * 2 - 1\nprint('n: ' + str(f(3)))",
    ),
]


@pytest.mark.parametrize(("before", "after"), OPERANDS)
def test_operands_that_raise_in_any_case(before: str, after: str) -> None:
    assert repair_operands(before) == after
    assert repair_operands(after) == after


@pytest.mark.parametrize(
    "python",
    [
        "a - b",
        "s - 'ab'",  # no character
        "c >= 'a'",  # may well be a character
        "t = 'a' + x",
        "def f(x):\n    return 'n: ' + x",  # may be text
        "x = 1\nx = g()\nprint('n: ' + x)",
        "x = 1\nfor x in xs:\n    print('n: ' + x)",
        "x = 1\ndef f():\n    global x\n    x = 'a'\nprint('n: ' + x)",
        "x = [i for i in y]\nprint('n: ' + x)",
        "i = 3\nr = 'a' + i",  # the code of a letter, or text?
        "n = 0\nwith open(p) as n:\n    print('n: ' + n)",
        "print('a' 'b' + c)",
        "def ord(c):\n    return c\nx = ord(c) - 'a'",
        "x = 3 * y\nprint('n: ' + x)",
        "def f(x):\n    if x:\n        return 'a'\n    return 1\nprint('n: ' + f(x))",
        "def f():\n    yield 1\n    return 1\nprint('n: ' + f())",
        "f(lambda n: 'n: ' + n)",
        "class Roots:\n    def find(self, x):\n        return x\nok = Roots().find('b') >= 'a'",
        "class Text:\n    def join(self, x):\n        return 1\nn = Text().join(2) + 1",
        "if",
    ],
)
def test_operands_that_may_be_right_stay(python: str) -> None:
    assert repair_operands(python) == python


@given(st.text(alphabet="ab'-+=()\n 0chrod\"", max_size=40))
def test_repaired_operands_still_parse(text: str) -> None:
    repaired = repair_operands(text)
    try:
        ast.parse(text)
    except (SyntaxError, ValueError):
        assert repaired == text
    else:
        ast.parse(repaired)
