"""Functions that a source only calls and the model wrote all the same."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.postprocess import finish
from stelo_model.repairs import drop_inventions, restore_spelling

OWN = "def largest(a):\n    return max(x for x in a if isPalindrome(x))\n"
INVENTED = "@cache\ndef is_palindrome(x):\n    return str(x) == str(x)[::-1]\n"


def test_it_is_removed_and_its_name_is_undefined() -> None:
    source = (
        "static int largest(int[] a) {\n    for (int x : a) if (isPalindrome(x)) return x;\n    return 0;\n}"
    )
    facts = source_facts(source, by_name("java"))
    for answer in (f"{INVENTED}\n\n{OWN}", f"{OWN}\n\n{INVENTED}"):
        python, warnings = finish(answer, facts=facts)
        assert python == OWN
        assert [warning.message for warning in warnings] == ["“isPalindrome” is not defined (line 2)"]


@pytest.mark.parametrize(
    ("names", "python"),
    [
        ({"other"}, f"{INVENTED}\n\n{OWN}"),
        ({"isPalindrome"}, INVENTED),  # there is nothing else
        ({"isPalindrome"}, f"class A:\n    {OWN.replace(chr(10), chr(10) + '    ')}"),
        (
            {"isPalindrome"},
            "def f():\n    def isPalindrome(x):\n        return x\n    return isPalindrome(1)\n",
        ),
        ({"isPalindrome"}, "isPalindrome = f\n"),
        ({"isPalindrome"}, "def isPalindrome(x:\n"),
        ({"isPalindrome"}, "class isPalindrome:\n    pass\n\n\ndef f():\n    pass\n"),
        (set(), f"{INVENTED}\n\n{OWN}"),
    ],
)
def test_what_stays(names: set[str], python: str) -> None:
    assert drop_inventions(python, frozenset(names)) == python


@pytest.mark.parametrize(
    ("language", "code", "outside"),
    [
        (
            "java",
            "int f(int x) { return g(x) + this.h(x) + o.i(x) + Math.abs(x) + f(1) + new Pair(1).k(); }",
            "g h",
        ),
        ("java", 'if (x) { while (y) { g(1); } } // h(1)\nString s = "i(1)";', "g"),
        ("csharp", "int F(int x) => Gcd(x, 2) + Math.Max(x, 1);", "Gcd"),
        (
            "javascript",
            "function f(x) { return g(parseInt(x)) + Number(x) + x.map(String) + isNaN(x); }",
            "g",
        ),
        ("javascript", "const g = x => x; const h = function (x) {}; g(1); h(2);", ""),
        (
            "cpp",
            "int f(int x) { return max(x, isPrime(x)) + MAX(x, 2) + std::isLess(x) + a->isMore(x); }",
            "isPrime",
        ),
        ("javascript", "function f({ a, b }) { return g(a); }\nf({ a: 1 });", "g"),  # however it is defined
        ("javascript", "class A { f({ a }) { return this.f(a); } h = (x) => this.h(x); }", ""),
        ("javascript", "const o = { f: function (x) { return f(x); }, g({ y }) { return g(y); } };", ""),
        ("javascript", "A.prototype.f = function (x) { return f(x); };", ""),
        ("javascript", "function* f(x = {}) { yield* f(g((y) => y)); }", "g"),
        ("cpp", "#define isOdd(x) ((x) % 2)\nint f(int x) { return isOdd(x) + isEven(x); }", "isEven"),
        ("cpp", "template <class T> T maxOf(function<T(T)> g) { return maxOf(g); }", ""),
        ("cpp", "vector<int> toList(function<int(int)> g) { return toList(g); }", ""),
        (
            "cpp",
            "Node::Node(int x) : nextOne(x) { addTo(x); }\nauto addAll = [&](int x) { addAll(x); };",
            "addTo",
        ),
        (
            "java",
            "int f(Function<Integer, Integer> g) throws E { return h(g) + i(1, (x) -> { return 1; }); }",
            "h i",
        ),
        ("java", "@A(b(1)) int f(@B(x = 1) int y) { return f(1); }", "b"),
        ("csharp", "int F((int, int) p) => F(p);\nFunc<int, int> g = x => g(x);", ""),
        ("php", "function &isOne(callable $f = null, $x = array()) { return isOne($f); }", ""),
        ("java", f"int f() {{ return g({'1 + ' * 1000} 1); }}", ""),  # too long to look at
        ("cpp", "int isPrime(int x);\nint f(int x) { int isNone(x); return 1; }", ""),  # only declared
        (
            "php",
            "function f($x) { return strLen($x) + count_chars($x) + $this->areAll($x) + $g($x); }",
            "areAll strLen",
        ),
    ],
)
def test_functions_that_are_defined_elsewhere(language: str, code: str, outside: str) -> None:
    assert " ".join(sorted(source_facts(code, by_name(language)).outside)) == outside


@pytest.mark.parametrize(
    ("names", "python", "wanted"),
    [
        ("isPrime", "def f(x):\n    return is_prime(x)\n", "def f(x):\n    return isPrime(x)\n"),
        ("is_prime", "f(map(isPrime, x), IsPrime)\n", "f(map(is_prime, x), is_prime)\n"),
        ("isPrime", "def is_prime(x):\n    return is_prime(x - 1)\n", None),  # it is there
        ("isPrime", "isPrime(1)\n", None),
        ("isPrime isprime", "is_prime(1)\n", None),  # which of the two?
        ("Gcd", "def f(a, b):\n    return gcd(a, b)\n", None),  # the library has it
        ("isPrime", "x.is_prime(1)\n", None),
        ("isPrime", "is_prime(\n", None),
        ("", "is_prime(1)\n", None),
    ],
)
def test_functions_elsewhere_keep_their_spelling(names: str, python: str, wanted: str | None) -> None:
    assert restore_spelling(python, frozenset(names.split())) == (wanted or python)
