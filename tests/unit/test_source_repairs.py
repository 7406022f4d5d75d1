"""What the Python has otherwise than its source: ends of slices, last returns, characters, lists."""

from __future__ import annotations

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.source_repairs import add_lists, repair_characters, repair_parts, repair_returns


def parts(source: str, python: str, language: str = "cpp") -> str:
    return repair_parts(python, source_facts(source, by_name(language)).parts)


@pytest.mark.parametrize(
    ("language", "source", "before", "after"),
    [
        ("cpp", "r = s.substr(i - k + 1, k);", "r = s[i - k + 1 : k]", "r = s[i - k + 1 : i + 1]"),
        ("cpp", "r = s.substr(i, n);", "r = s[i:n]", "r = s[i:i + n]"),
        ("cpp", "r = s.substr(2, 3);", "r = s[2:3]", "r = s[2:5]"),
        (
            "csharp",
            "r = s.Substring(i + 1, s.Length - i);",
            "r = s[i + 1 : len(s) - i]",
            "r = s[i + 1 : len(s) + 1]",
        ),
        ("csharp", "r = list.GetRange(at, 2);", "r = items[at:2]", "r = items[at:at + 2]"),
        ("javascript", "r = s.substr(i, 2);", "r = s[i:2]", "r = s[i:i + 2]"),
        ("php", "$r = substr($s, $i, $n);", "r = s[i:n]", "r = s[i:i + n]"),
        ("php", "$r = array_slice($a, 1, -2);", "r = a[1:-2]", "r = a[1:-2]"),
        ("php", "$r = array_slice($this->all, $i, 2);", "r = self.all[i:2]", "r = self.all[i:i + 2]"),
    ],
)
def test_a_length_is_no_end(language: str, source: str, before: str, after: str) -> None:
    assert parts(source, f"{before}\n", language) == f"{after}\n"
    assert parts(source, f"{after}\n", language) == f"{after}\n"


@pytest.mark.parametrize(
    ("language", "source", "python"),
    [
        ("cpp", "r = s.substr(0, k);", "r = s[0:k]\n"),
        ("cpp", "r = s.substr(i, k);", "r = s[j:k]\n"),
        ("cpp", "r = s.substr(i, k);", "r = s[i:k:2]\n"),
        ("cpp", "r = s.substr(i);", "r = s[i:]\n"),
        ("java", "r = s.substring(i, k);", "r = s[i:k]\n"),
        ("javascript", "r = s.substring(i, k) + t.substr(i, k);", "r = s[i:k] + t[i:k]\n"),
        ("php", "$r = substr($s, -3, 2);", "r = s[-3:2]\n"),
        ("cpp", 'r = s.substr(i, f(")"', "r = s[i:k]\n"),
    ],
)
def test_other_slices_stay(language: str, source: str, python: str) -> None:
    assert parts(source, python, language) == python


def returned(source: str, python: str, language: str = "java") -> str:
    return repair_returns(python, source_facts(source, by_name(language)).returns)


def test_a_last_return_that_was_forgotten() -> None:
    source = "int total(int[] a) { int s = 0; for (int x : a) { s += x; } return s; }"
    python = "def total(a):\n    s = 0\n    for x in a:\n        s += x\n"
    assert returned(source, python) == python[:-1] + "\n    return s\n"
    assert returned(source, python + "    return s\n") == python + "    return s\n"
    assert returned(source, python.replace("total", "sum_up")) == python.replace("total", "sum_up")


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        (
            "int find(int x) { if (x > 0) { return x; } return -1; }",
            "    if x > 0:\n        return x",
            "return -1",
        ),
        (
            "boolean find(int x) { for (;;) { } return true; }",
            "    if x:\n        return False",
            "return True",
        ),
        ("A find(int x) { this.x = x; return this; }", "    self.x = x", None),  # there is no self
        ("int find(int x) { return -1; }", "    print(x)", None),  # it returns nothing at all
        ("int find(int x) { return y; }", "    print(x)", None),  # nothing gives y a value
        ("int find(int x) { if (x > 0) return x; }", "    print(x)", None),
        ("int find(int x) { if (x > 0) { } else return x; }", "    print(x)", None),
        ("int find(int x) { return x; }", "    yield x", None),
        ("int find(int x) { return x; }", "    while True:\n        f(x)", None),
        ("int find(int x) { return x; }", "    if x:\n        return x\n    else:\n        raise x", None),
        ("int find(int x) { return x; }", "    try:\n        return x\n    except A:\n        raise", None),
        ("int find(int x) { return x; } int find(int y) { return 2; }", "    print(x)", None),
    ],
)
def test_where_a_return_is_added(source: str, before: str, after: str | None) -> None:
    python = f"def find(x):\n{before}\n"
    assert returned(source, python) == (f"{python}    {after}\n" if after else python)


def test_a_fluent_method_returns_itself() -> None:
    source = "class A { A with(int x) { this.x = x; return this; } }"
    python = "class A:\n    def with_(self, x):\n        self.x = x\n"
    assert returned(source, python) == f"{python}        return self\n"


def test_a_return_inside_of_the_loop_before_it() -> None:
    source = (
        "int f(int n) { int s = 0; for (int i = 0; i < n; i++) { for (int k : a) { s += k; } } return s; }"
    )
    python = "def f(n):\n    s = 0\n    for i in range(n):\n        for k in a:\n            s += k\n"
    right = f"{python}    return s\n"
    assert returned(source, f"{python}        return s\n") == right
    assert returned(source, f"{python}            return s\n") == right
    assert returned(source, right) == right


RETURN = "    return s\n"


@pytest.mark.parametrize(
    ("python", "added"),
    [
        (
            "def f(n):\n    s = 0\n    for i in n:\n        if i:\n            continue\n        return s\n",
            RETURN,
        ),
        ("def f(n):\n    s = 0\n    while True:\n        s += 1\n        return s\n", ""),
        ("def f(n):\n    s = 0\n    for i in n:\n        return s\n", RETURN),
        ("def f(n):\n    for i in n:\n        s = i\n        return i\n", RETURN),
        ("def f(n):\n    if n:\n        return s\n    for i in n:\n        s = i\n        return s\n", ""),
        ("def f(n): return 1\n", ""),
    ],
)
def test_other_returns_in_loops_stay(python: str, added: str) -> None:
    source = "int f(int[] n) { int s = 0; for (int i : n) { s = i; } return s; }"
    assert returned(source, python) == python + added


def characters(source: str, python: str, language: str = "cpp") -> str:
    return repair_characters(python, source_facts(source, by_name(language)).characters)


@pytest.mark.parametrize(
    ("language", "source", "before", "after"),
    [
        ("cpp", "void f(string s) { n[s[i] - 'a']++; }", 'n[s[i] - ord("a")]', 'n[ord(s[i]) - ord("a")]'),
        ("cpp", "void f(const char* s) { }", 's[0] >= ord("0")', 'ord(s[0]) >= ord("0")'),
        ("cpp", "char s[20];", 'ord("0") <= s[i + 1]', 'ord("0") <= ord(s[i + 1])'),
        ("java", "int f(String s) { return s.charAt(i) - 'a'; }", 's[i] - ord("a")', 'ord(s[i]) - ord("a")'),
        ("java", "int f(char[] s) { return s[i] - 'a'; }", 's[i] - ord("a")', 'ord(s[i]) - ord("a")'),
        ("java", "int f(char s[]) { return s[i] - 'a'; }", 's[i] - ord("a")', 'ord(s[i]) - ord("a")'),
        ("csharp", "char[] s = t.ToCharArray();", 's[i] < ord("a")', 'ord(s[i]) < ord("a")'),
        ("java", "int f(char[] s, int[] s) { }", 's[i] - ord("a")', None),
        ("csharp", "string s", '[c - ord("a") for c in s]', '[ord(c) - ord("a") for c in s]'),
        ("javascript", "s.charCodeAt(i)", 's[i] - ord("a")', 'ord(s[i]) - ord("a")'),
        ("php", "ord($s[$i])", 's[i] - ord("a")', 'ord(s[i]) - ord("a")'),
        ("cpp", "int f(vector<int> s) { string s; }", 's[i] - ord("a")', None),
        ("cpp", "int f(string s, int s[]) { }", 's[i] - ord("a")', None),
        ("cpp", "string s", 't[i] - ord("a")', None),
        ("cpp", "string s", 's[i:] - ord("a")', None),
        ("cpp", "string s", 's[i] == ord("a")', None),
        ("cpp", "string s", "s[i] - ord(c)", None),
    ],
)
def test_characters_that_are_counted_with(language: str, source: str, before: str, after: str | None) -> None:
    python = f"def f(s):\n    x = {before}\n"
    assert characters(source, python, language) == (python.replace(before, after) if after else python)


@pytest.mark.parametrize(
    "python",
    [
        's = [ord(c) for c in t]\nx = s[0] - ord("a")\n',
        's = t.encode()\nx = s[0] - ord("a")\n',
        's = [1, 2]\nx = s[0] - ord("a")\n',
        'for c in s:\n    c = ord(c)\n    x = c - ord("a")\n',
    ],
)
def test_what_may_be_numbers_already_stays(python: str) -> None:
    assert characters("string s;", python) == python


INDEX = (
    "def f(s):\n    n = [0] * 256\n    for c in s:\n        n[c] += 1\n    return n[s[i + 1]] + n[len(s)]\n"
)


def test_lists_are_indexed_by_numbers_of_characters() -> None:
    repaired = INDEX.replace("n[c]", "n[ord(c)]").replace("n[s[i + 1]]", "n[ord(s[i + 1])]")
    assert characters("char s[20];", INDEX) == repaired
    assert characters("char s[20];", repaired) == repaired
    for kept in ("n = {}", "n = dict(t)", "n = [0] * 256\n    n = dict(t)"):
        python = INDEX.replace("n = [0] * 256", kept)
        assert characters("char s[20];", python) == python
    given = INDEX.replace("f(s)", "f(s, n)")
    assert characters("char s[20];", given) == given


LISTS = "int main() {\n    int ar[] = { 1, 2 };\n    f(ar);\n}\n"


def listed(source: str, python: str) -> str:
    return add_lists(python, source_facts(source, by_name("cpp")).lists)


def test_a_list_that_was_left_behind() -> None:
    python = "def f(ar):\n    return ar\n\n\ndef main():\n    f(ar)\n"
    assert listed(LISTS, python) == python.replace("    f(ar)", "    ar = [1, 2]\n    f(ar)")
    outside = "def f(ar):\n    return ar\n\n\nif __name__ == '__main__':\n    f(ar)\n"
    assert listed(LISTS, outside) == outside.replace("\nif", "\nar = [1, 2]\nif")


@pytest.mark.parametrize(
    "python",
    [
        "def main():\n    ar = read()\n    f(ar)\n",
        "def g():\n    f(ar)\n\n\ndef main():\n    f(ar)\n",  # which of them?
        "def main(): f(ar)\n",
    ],
)
def test_lists_are_added_where_that_is_certain(python: str) -> None:
    assert listed(LISTS, python) == python


def test_a_list_that_changes_stays() -> None:
    python = "def main():\n    f(ar)\n"
    assert listed(LISTS.replace("f(ar);", "ar = g();"), python) == python


def printed(source: str, python: str, language: str = "java") -> str:
    facts = source_facts(source, by_name(language))
    return repair_returns(python, facts.returns, facts.prints)


SHOWN = "def show(n):\n    ans = n + 1\n"


@pytest.mark.parametrize(
    ("language", "last", "line"),
    [
        ("java", "System.out.println(ans);", "print(ans)"),
        ("java", "System.out.print(ans);", 'print(ans, end="")'),
        ("csharp", "Console.WriteLine( ans );", "print(ans)"),
        ("csharp", "Console.Write(ans);", 'print(ans, end="")'),
        ("cpp", "cout << ans << endl;", "print(ans)"),
        ("cpp", "std::cout << ans;", 'print(ans, end="")'),
        ("javascript", "console.log(ans);", "print(ans)"),
        ("javascript", "document.write(ans);", 'print(ans, end="")'),
        ("php", "echo $ans;", 'print(ans, end="")'),
    ],
)
def test_a_last_output_that_was_forgotten(language: str, last: str, line: str) -> None:
    head = {"javascript": "function show(n)", "php": "<?php\nfunction show($n)"}.get(
        language, "void show(int n)"
    )
    source = f"{head} {{ ans = n + 1; {last} }}"
    assert printed(source, SHOWN, language) == f"{SHOWN[:-1]}\n    {line}\n"
    assert printed(source, printed(source, SHOWN, language), language) == printed(source, SHOWN, language)


@pytest.mark.parametrize(
    "python",
    [
        SHOWN + "    return ans\n",  # its caller prints it
        SHOWN + '    print("=", ans)\n',
        SHOWN + "    sys.stdout.write(str(ans))\n",
        SHOWN + "    yield ans\n",
        SHOWN + "    while True:\n        pass\n",
        SHOWN.replace("ans", "answer"),
        SHOWN.replace("show", "display"),
        SHOWN + "\n\n" + SHOWN,
        "def show(ans): pass\n",
        "",
    ],
)
def test_other_outputs_stay(python: str) -> None:
    assert printed("void show(int n) { ans = n + 1; System.out.println(ans); }", python) == python


def test_what_a_function_prints_before_its_end_or_is_no_variable() -> None:
    for last in (
        "System.out.println(ans + 1);",
        'System.out.println("ans");',
        "System.out.println(ans); n++;",
    ):
        assert printed(f"void show(int n) {{ ans = n + 1; {last} }}", SHOWN) == SHOWN
