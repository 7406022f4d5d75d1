"""What a piece takes from outside of it is not made up in its Python."""

from __future__ import annotations

import time

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.postprocess import finish
from stelo_model.repairs import restore_spelling
from stelo_model.source_repairs import keep_to_piece, repair_elements


def kept(source: str, python: str, language: str = "java") -> str:
    return keep_to_piece(python, source_facts(source, by_name(language)).piece)


@pytest.mark.parametrize(
    ("language", "body", "values", "written"),
    [
        ("java", "int x = 1, y[] = new int[N]; y[0] = x % MOD;", "MOD N", ""),
        ("java", "for (Map.Entry<A, B> e: all.entrySet()) sum += e.getKey();", "all", ""),
        ("java", "boolean seen[][] = new boolean[n][n]; seen[0][i] = true;", "i n", ""),
        ("cpp", "for (auto &[k, v] : m) total[k] += v;", "m total", "total"),
        (
            "cpp",
            "vector<int> v; std::string s; v.push_back(t.size()); primes.push_back(s[0]);",
            "primes t",
            "primes",
        ),
        ("cpp", "memset(a, 0, sizeof(a));", "a", "a"),
        ("cpp", "int a; cin >> a >> b; int *p = &c; std::vector<int>q(5);", "c", ""),
        ("csharp", "int[,] t = new int[2, 3]; foreach (var x in xs) t[0, x] = x;", "xs", ""),
        (
            "javascript",
            "let [a, b] = c; const { d, e } = w; xs.map((x) => x + g).map(y => y);",
            "c g w xs",
            "",
        ),
        ("javascript", "function h(p, q) { return p; } try { h(1) } catch (err) { log(err) }", "", ""),
        (
            "php",
            "global $max, $seen; foreach ($all as $k => $v) { $seen[$k] = $v < $max; }",
            "all max seen",
            "seen",
        ),
        ("php", "[$a, $b] = [$b, $a]; list($c) = $d; $f = fn($x) => $x;", "d", ""),
    ],
)
def test_values_from_outside(language: str, body: str, values: str, written: str) -> None:
    head = {"javascript": "function f(z)", "php": "function f($z)"}.get(language, "int f(int z)")
    piece = source_facts(f"{head} {{ {body} }}", by_name(language)).piece
    assert piece is not None
    # Names of types are among them, which does no harm: no Python gives those a value.
    assert {name for name in piece.values if name[0].islower() or name.isupper()} >= set(values.split())
    declared = {"x", "y", "e", "seen", "k", "v", "s", "t", "p", "q", "a", "b", "z", "h", "err", "f", "d"}
    assert piece.values & declared <= set(values.split())
    assert piece.written == set(written.split())


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("java", "class A { int n = 3; int f() { return n; } }"),
        ("java", "class A { static int f() { return n; } public static void main(String[] a) { f(); } }"),
        ("javascript", "function f() { return n; }\nconsole.log(f());"),
        ("php", "<?php\n$n = 3;\nfunction f() { return 1; }\n"),
        ("cpp", "int n; int f() { return n; }"),
        ("cpp", "x = n + 1;"),
    ],
)
def test_other_sources_are_no_pieces(language: str, source: str) -> None:
    assert source_facts(source, by_name(language)).piece is None


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("php", "<?php\nfunction f($x) { return $x + N; }\n?>\n"),
        ("cpp", "#include <vector>\nusing namespace std;\n\nint f(int x) { return x + N; }\n"),
        ("java", "import java.util.*;\nstatic int f(int x) { return x + N; }"),
        ("javascript", "const f = (x) => { return x + N; };\n"),
        ("csharp", "public static List<int> f(int[] x) { return x + N; }"),
    ],
)
def test_a_single_function(language: str, source: str) -> None:
    piece = source_facts(source, by_name(language)).piece
    assert piece is not None and piece.single == "f" and piece.values == {"N"}


FUNCTION = "static int f(int x) { return x % MOD + table[x]; }"
PYTHON = "def f(x):\n    return x % MOD + table[x]\n"


@pytest.mark.parametrize(
    "made_up",
    [
        f"MOD = 10**9 + 7\n\n\n{PYTHON}",
        f"MOD = 7\ntable = [0] * MOD\n\n\n{PYTHON}",
        f"MOD, table = 7, [1, 2]\n\n\n{PYTHON}",
        PYTHON.replace("    return", "    MOD = int(input())\n    return"),
        f"{PYTHON}\n\nprint(f(5))\n",
        f"{PYTHON}\n\n# Example\nif __name__ == '__main__':\n    x = 5\n    print(f(x))\n",
    ],
)
def test_what_was_made_up_goes(made_up: str) -> None:
    assert kept(FUNCTION, made_up) == PYTHON


@pytest.mark.parametrize(
    "python",
    [
        PYTHON,
        f"import math\n\n\n{PYTHON}",
        PYTHON.replace("    return", "    y = 5\n    return"),
        PYTHON.replace(
            "    return", "    for MOD in x:\n        MOD = 1\n    return"
        ),  # it means something else
        PYTHON.replace("f(x)", "f(x, MOD)"),
        PYTHON.replace("    return", "    MOD = len(x)\n    return"),
        PYTHON.replace("    return", "    y = 1; MOD = 7\n    return"),
        "def f(x): MOD = 7; return x\n",
        "MOD = 7\n\n\ndef g(x):\n    return x % MOD\n",  # another function
        "MOD = 7\nprint(5 % MOD)\n",
    ],
)
def test_all_else_stays(python: str) -> None:
    assert kept(FUNCTION, python) == python


def test_a_constant_that_the_piece_declares_stays() -> None:
    source = "static int f(int x) { int MOD = 7; return x % MOD; }"
    python = "def f(x):\n    MOD = 7\n    return x % MOD\n"
    assert kept(source, python) == python


def test_an_outer_array_that_is_filled_keeps_its_identity() -> None:
    source = (
        "void f(int n) { memset(seen, 0, sizeof(seen)); seen[n] = 1; for (int i = 0; i < n; i++) up[i] = i; }"
    )
    python = "def f(n):\n    seen = [0] * n\n    seen[n] = 1\n    up = [i for i in range(n)]\n"
    assert kept(source, python, "cpp") == python.replace("seen =", "seen[:] =").replace("up =", "up[:] =")
    again = "def f(n):\n    up = [0] * n\n    for i in range(n):\n        up[i] = i\n"
    assert kept(source, again, "cpp") == again.replace("    up = [0] * n\n", "")
    reset = "void f(int n) { for (int i = 0; i < n; i++) up[i][0] = -1; up[n][1] = n; }"
    python = "def f(n):\n    up = [[-1] * 2 for _ in range(n)]\n    up[n][1] = n\n"
    assert kept(reset, python, "cpp") == python.replace("up = ", "up[:] = ")
    other = python.replace("-1", "7")
    assert kept(reset, other, "cpp") == "def f(n):\n    up[n][1] = n\n"


def test_a_class_that_the_piece_only_names() -> None:
    source = "static Node add(Node head, int v) { Node n = newNode(v); n.next = head; return n; }"
    own = "def add(head, v):\n    n = newNode(v)\n    n.next = head\n    return n\n"
    node = "class Node:\n    def __init__(self, v):\n        self.v = v\n\n\n"
    assert kept(source, node + own) == own
    assert kept(source, node.replace("Node", "Other") + own) == node.replace("Node", "Other") + own
    assert kept(source, node) == node  # there is nothing else
    outside = source_facts(source, by_name("java")).outside
    assert restore_spelling(own.replace("newNode", "Node"), outside) == own
    both = own.replace("newNode(v)", "newNode(Node(v))")
    assert restore_spelling(both, outside) == both


@pytest.mark.parametrize(
    ("language", "source", "python", "message"),
    [
        ("java", "int f(int[] a, int n) {}", "def f(a):\n    n = 1\n", "2 parameters in the source, 1 here"),
        ("php", "function f() { }", "def f(n):\n    n = 1\n", "no parameters in the source, 1 here"),
        (
            "java",
            "int f(Map<K, List<V>> m) {}",
            "def f():\n    n = 1\n",
            "1 parameter in the source, none here",
        ),
        ("java", "int f(Map<K, List<V>> m) {}", "def f(self, m):\n    n = 1\n", None),
        ("cpp", "int f(int a, int b) {}", "def f(a, b, memo=None):\n    n = 1\n", None),
        ("cpp", "int f(int a, int b = 1) {}", "def f(a):\n    n = 1\n", None),
        ("csharp", "int f(int a, out int b) {}", "def f(a):\n    return 1\n", None),
        ("javascript", "function f(...all) {}", "def f(*all):\n    n = 1\n", None),
        ("javascript", "function f(a, b) {}", "def f(*all):\n    n = 1\n", None),
        ("java", "int f(int a) {} int f(int a, int b) {}", "def f():\n    n = 1\n", None),
        ("java", "class A { int f(int a) {} }", "def f():\n    n = 1\n", None),
    ],
)
def test_other_parameters_are_warned_of(language: str, source: str, python: str, message: str | None) -> None:
    _, warnings = finish(python, facts=source_facts(source, by_name(language)))
    assert [one.message for one in warnings] == ([f"“f” has {message}"] if message else [])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = dp[i, j + 1]", "x = dp[i][j + 1]"),
        ("self.dp[i, 0] = t[a[i], 2]", "self.dp[i][0] = t[a[i]][2]"),
        ("dp[i, dp[j, 1]] += 1", "dp[i][dp[j][1]] += 1"),
        ("x = dp[(i, j)]", None),
        ("x = dp[i, :]", None),
        ("x = other[i, j]", None),
        ("dp = {}\ndp[i, j] = 1", None),
        ("dp = [[0] * 3 for _ in range(3)]\ndp[i, j] = 1", "dp = [[0] * 3 for _ in range(3)]\ndp[i][j] = 1"),
    ],
)
def test_rectangular_arrays(before: str, after: str | None) -> None:
    source = "int f(int i) { int[,] dp = new int[3, 4]; return dp[i, 1] + t[a[i], 2] + f(x, other[1]); }"
    arrays = source_facts(source, by_name("csharp")).rectangular
    assert arrays >= {"dp", "t"} and "other" not in arrays
    assert repair_elements(f"{before}\n", arrays) == f"{after or before}\n"
    assert source_facts(source, by_name("java")).rectangular == frozenset()


@pytest.mark.parametrize(
    "part",
    [
        "x = a[b] + c; ",
        "a[i] = 1; ",
        "for (int a = 0, b; ",
        "(a => ",
        "[a, ",
        "fill(a ",
        "a<b> ",
        "a[a[",
        "a<>",
        "a* ",
    ],
)
def test_pieces_are_read_in_linear_time(part: str) -> None:
    started = time.process_time()
    for count in range(20):
        source_facts(f"int f(int z) {{ {part * (19_000 // len(part))} {count} }}", by_name("cpp"))
    assert time.process_time() - started < 10
