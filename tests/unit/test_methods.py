"""Methods that are selected without their class."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.repairs import repair
from stelo_model.second_tries import beginning
from stelo_model.source_repairs import repair_methods


def begun(language: str, source: str) -> str:
    return beginning(source_facts(source, by_name(language)), "qwen2")


def repaired(language: str, source: str, python: str) -> str:
    return repair_methods(python, source_facts(source, by_name(language)).piece)


PUSH = """    public void push(int value) {
        if (size == data.length) {
            grow();
        }
        data[size++] = value;
    }
"""


@pytest.mark.parametrize(
    ("language", "source", "line"),
    [
        ("java", PUSH, "def push(self, value):\n"),
        (
            "java",
            "    int top() { return data[size - 1]; }",
            "def top(self):\n",
        ),  # indented: of a class
        (
            "java",
            "int top() {\n        return 1;\n    }",
            "def top(self):\n",
        ),  # from its first word on
        ("java", "int top() { return data[size - 1]; }", "def top(self):\n"),  # Java has no other variables
        ("java", "int get() { return value; }", "def get(self):\n"),  # which is C#'s word only
        ("java", "int other(int n) { return this.step + n; }", "def other(self, n):\n"),
        ("java", "    @Override\n    public String toString() { return name; }", "def __str__(self):\n"),
        ("java", "public Stack(int size) { data = new int[size]; }", "def __init__(self, size):\n"),
        ("csharp", "private bool Has(string key) { return _map.ContainsKey(key); }", "def Has(self, key):\n"),
        ("csharp", "public Account(string owner, int start = 0) { Owner = owner; }", "def __init__(self"),
        ("csharp", "public int Next(int by) => counter += by;", "def Next(self, by):\n"),
        ("cpp", "void Stack::push(int x) {\n  data_[size_++] = x;\n}", "def push(self, x):\n"),
        ("cpp", "template <class T>\nvoid Stack<T>::push(T x) { all.push_back(x); }", "def push(self, x):\n"),
        ("cpp", "  void add(int x) { count += x; }", "def add(self, x):\n"),
        ("javascript", "  total(rate) { return this.sum * rate; }", "def total(self, rate):\n"),
        ("javascript", "  constructor(limit) { this.limit = limit; }", "def __init__(self, limit):\n"),
        ("php", "public function has($key) { return isset($this->items[$key]); }", "def has(self, key):\n"),
        ("php", "public function add(string $key, int $n = 1) { $this->n += $n; }", "def add(self"),
        ("php", "public function __construct($name) { $this->name = $name; }", "def __init__(self, name):\n"),
    ],
)
def test_methods_begin_with_self(language: str, source: str, line: str) -> None:
    assert begun(language, source) == line


@pytest.mark.parametrize(
    ("language", "source", "line"),
    [
        ("java", PUSH.replace("public", "public static"), "def push(value):\n"),
        ("java", "int top(int[] a) { return a[0]; }", "def top(a):\n"),  # a function of some page or exercise
        ("csharp", "static int Top(int[] a) { return a[0]; }", "def Top(a):\n"),
        ("csharp", "int Top(int[] a) { return a[0]; }", "def Top(a):\n"),
        ("csharp", "public static int Twice(int x) => 2 * x;", "def Twice(x):\n"),
        ("csharp", "public int Count => items.Count;", ""),
        ("cpp", "int top(int a) { return count + a; }", "def top(a):\n"),
        ("cpp", "  int top(int a) { return a + LIMIT; }", "def top(a):\n"),  # nothing in it is an object's
        ("javascript", "function total(rate) { return 2 * rate; }", "def total(rate):\n"),
        ("javascript", "function Account(name) { this.name = name; }", "def Account"),
        ("javascript", "  static of(x) { return x; }", ""),
        ("javascript", "  get total() { return this.sum; }", ""),
        ("php", "  function total($rate) { return 2 * $rate; }", "def total(rate):\n"),
        ("php", "public static function of($x) { return $x; }", "def of(x):\n"),
    ],
)
def test_functions_begin_without(language: str, source: str, line: str) -> None:
    assert begun(language, source) == line


def test_what_the_model_took_for_a_function() -> None:
    python = (
        "def push(value):\n    global size\n    if size == len(data):\n        grow()\n"
        "    data[size] = value\n    size += 1\n"
    )
    wanted = (
        "def push(self, value):\n    if self.size == len(self.data):\n        self.grow()\n"
        "    self.data[self.size] = value\n    self.size += 1\n"
    )
    assert repaired("java", PUSH, python) == wanted
    assert repaired("java", PUSH, wanted) == wanted
    assert repair(python, source_facts(PUSH, by_name("java"))) == wanted


def test_several_methods() -> None:
    source = (
        "    public int size() { return n; }\n    boolean isEmpty() { return size() == 0; }\n"
        "    static int twice(int x) { return 2 * x; }\n    int both() { return twice(n) + size(); }\n"
    )
    python = (
        "def size():\n    return n\n\n\ndef isEmpty():\n    return size() == 0\n\n\n"
        "def twice(x):\n    return 2 * x\n\n\ndef both():\n    return twice(n) + size()\n"
    )
    assert repaired("java", source, python) == (
        "def size(self):\n    return self.n\n\n\ndef isEmpty(self):\n    return self.size() == 0\n\n\n"
        "def twice(x):\n    return 2 * x\n\n\ndef both(self):\n    return twice(self.n) + self.size()\n"
    )


def test_a_name_that_is_not_ascii() -> None:
    source = "public int größe(int a) { return höhe * a; }"
    python = "def größe(a):\n    return höhe * a\n"
    assert repaired("java", source, python) == "def größe(self, a):\n    return self.höhe * a\n"


def test_fields_in_f_strings() -> None:
    source = 'public String show(int a) { return name + ": " + total + a; }'
    python = "def show(a):\n    return f'{name}: {total:.2f}{a} name'\n"
    assert (
        repaired("java", source, python)
        == "def show(self, a):\n    return f'{self.name}: {self.total:.2f}{a} name'\n"
    )


@pytest.mark.parametrize(
    ("language", "source", "python"),
    [
        ("java", "public int f(int n) { int k = n; return k; }", "k = n\n    return k"),
        ("java", "public int f(int n) { for (Item k : all(n)) { k.go(); } }", "for k in x:\n        k.go()"),
        ("java", "public int f(int n) { if (o instanceof Item k) { return k.n; } }", "k = x\n    return k.n"),
        ("csharp", "public int f(int n) { if (m.Try(n, out var k)) return k; }", "k = x\n    return k"),
        ("csharp", "public int f(int n) { return n + (int)Kind.Small; }", "return n + Kind.Small"),
        ("csharp", "public Item f(int n) { return new Item { N = n }; }", "return Item(n)"),
        ("java", "public int f(int n) { return Math.max(n, Limits.MIN); }", "return max(n, Limits.MIN)"),
        ("java", "public int f(int n) { return all.map(k -> k + n); }", "return [k + n for k in x]"),
        ("java", "public int f(int n) { return max(n, 1); }", "return max(n, 1)"),  # Python's own
        ("java", "public int f(int n) { return size; }", "return [size for size in n]"),
    ],
)
def test_what_is_no_field(language: str, source: str, python: str) -> None:
    text = f"def f(self, n):\n    {python}\n"
    assert repaired(language, source, text) == text


@pytest.mark.parametrize(
    "python",
    [
        "def push(value, more):\n    size = value\n",  # which of them is `self`, perhaps
        "@staticmethod\ndef push(value):\n    return size\n",
        "def push(cls, value):\n    return size\n",
        "class A:\n    def push(value):\n        return size\n",
        "def pop(value):\n    return size\n",
        "def push(value:\n",
        "",
    ],
)
def test_what_stays(python: str) -> None:
    assert repaired("java", PUSH, python) == python


def test_a_global_that_is_alone_or_of_others_stays() -> None:
    source = "public void f() { size = other; }"
    assert repaired("java", source, "def f():\n    global size\n") == "def f(self):\n    global size\n"
    python = "def f():\n    global limit\n    limit = size\n"
    assert repaired("java", source, python) == "def f(self):\n    global limit\n    limit = self.size\n"


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("cpp", "#include <vector>\nusing namespace std;\n\nint f(int n) { return n + size; }\n"),
        (
            "cpp",
            "  int f(vector<int> v) { for (size_t i = 0; i < v.size(); i++) { if (i or v[i]) return i; } }",
        ),
        (
            "csharp",
            "int f(int n) { switch (n) { case 1: return string.Concat(n).Length; default: return 2; } }",
        ),
        (
            "csharp",
            "int f(int[] code) { switch (code[0]) { case 1: int a = 2, b = 3; return a + b; } return 0; }",
        ),
    ],
)
def test_what_shows_no_object(language: str, source: str) -> None:
    piece = source_facts(source, by_name(language)).piece
    assert piece is not None
    assert not piece.methods.names
