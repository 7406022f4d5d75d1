"""Second tries: what is kept of an answer that is no Python, and what becomes of the next ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Text
from stelo_lsp.routing import Told
from stelo_lsp.translate import Again, Source, translate
from stelo_model import errors, postprocess
from stelo_model.bundle import load_bundle
from stelo_model.choice import GREEDY
from stelo_model.languages import NO_FACTS, by_name, source_facts
from stelo_model.second_tries import LADDER, Attempt, beginning, continued, good_lines, is_better
from stelo_model.translation import Route, Translation
from tests.scripted import Script, ScriptedEngine

GOOD = "def f(x):\n    y = x + 1\n    return y\n"
BAD = "def f(x):\n    y = x + 1\n    return y ++ else\n"


def kept(answer: str, source: str = "") -> str | None:
    _, warnings = postprocess.finish(answer)
    return good_lines(answer, warnings, source)


def test_nothing_to_mend() -> None:
    assert kept(GOOD) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (BAD, "def f(x):\n    y = x + 1\n"),
        ("x = = 1\ny = 2\n", ""),
        ("a = 1\nb = f(1,\n    2, 3 4 5,\n    6)\n", "a = 1\n"),  # from the statement's first line on
        ("a = 1\nif a:\nb = 2\n", "a = 1\nif a:\n"),
        ("a = 1\nprint('never closed)\n", "a = 1\n"),
    ],
)
def test_the_lines_before_the_error_are_kept(answer: str, expected: str) -> None:
    assert kept(answer) == expected


def test_a_name_that_only_the_model_knows() -> None:
    answer = "def f(x):\n    y = x\n    return invented(y)\n"
    assert kept(answer, "int f(int x) { return g(x); }") == "def f(x):\n    y = x\n"


def test_a_name_of_the_source_may_be_defined_elsewhere() -> None:
    assert kept("def f(x):\n    return g(x)\n", "int f(int x) { return g(x); }") is None


@pytest.mark.parametrize(
    "source",
    [
        "g = 5;",
        "$g = [1];",
        "void g(int a) {",
        "function g(a) { }",
        "record Item(int g, String s) { }",
        "List<Item> g;",
        "int[] g;",
        "int &g, char c",
        "Node* g;",
        "static int g[10];",
        "for (auto& g : all)",
    ],
)
def test_a_name_that_the_source_defines_must_be_defined(source: str) -> None:
    assert kept("def f(x):\n    y = x\n    return g(y)\n", source) == "def f(x):\n    y = x\n"


@pytest.mark.parametrize(
    "source",
    [
        "return g;",
        "f(new g(1))",
        "x == g",
        "g == x",
        "a && g)",
        "a & g;",
        "a * g;",
        "a > g;",
        "f(x, g)",
        "for (const k of g)",
        "class A extends g {",
        "global $g;",
        "g => g",
        "else g(x);",
    ],
)
def test_a_name_that_the_source_only_uses(source: str) -> None:
    assert kept("def f(x):\n    y = x\n    return g(y)\n", source) is None


def attempt(text: str) -> Attempt:
    return Attempt.of(text, 1, False, NO_FACTS)


def test_better_means_fewer_warnings() -> None:
    bad, good = attempt(BAD), attempt(GOOD)
    undefined = attempt(GOOD + "print(nowhere)\n")
    assert is_better(good, bad) and is_better(undefined, bad) and is_better(good, undefined)
    assert not is_better(bad, bad) and not is_better(bad, undefined)


def test_what_ends_early_parses_but_is_not_better() -> None:
    whole = "def f(x):\n    return x\n\n\ndef g(x):\n    return x ++ else\n"
    assert not is_better(attempt("def f(x):\n    return x\n"), attempt(whole))
    assert is_better(attempt(whole.replace(" ++ else", " + 1")), attempt(whole))
    methods = "class A:\n    def go(self):\n        pass\n\n\nclass B:\n    def go(self):\n        x = = 1\n"
    lost = "class A:\n    def go(self):\n        pass\n\n\nclass B:\n    pass\n"
    assert not is_better(attempt(lost), attempt(methods))


def test_a_try_that_loses_a_function_does_not_count() -> None:
    answer = "def f(x):\n    return x ++ else\n\n\ndef g(x):\n    return x\n"
    done = Asked(answer=answer, answers=("    return x\n", "    return x\n", "    return x\n"))
    assert "def g(x)" in done.result.python and not done.result.parses


def test_the_next_try_ends_at_a_fence_that_begins_a_line() -> None:
    prompt = load_bundle("small").manifest.prompt.render("f();", by_name("java"))
    longer = continued(prompt, "a = 1\n")
    assert longer.text == prompt.text + "a = 1\n"
    assert "```" in longer.stop and set(prompt.stop) <= set(longer.stop)
    assert not longer.segments[-1].control


_GOES_ON = ("\n\n", "def sum", "def one", "def two")


class Asked:
    """A translation by the scripted engine, with everything that was heard."""

    def __init__(
        self,
        source: str = "int f(int x) { return x + 1; }",
        limit: int | None = None,
        rest: str | Mapping[str, str] | None = None,
        language: str = "java",
        **script: Any,
    ):
        """`rest`: what the engine goes on with after two blank lines, `def sum` and so on; or after which."""
        self.records: list[dict[str, Any]] = []
        self.events: list[Any] = []

        def scripts(prompt: str) -> Script:
            rests = rest if isinstance(rest, Mapping) else dict.fromkeys(_GOES_ON, rest)
            going = next((rests[end] for end in rests if prompt.endswith(end)), None)
            return Script(**script) if going is None else Script(going)

        engine = ScriptedEngine(scripts, self.records.append)
        cancel = CancelToken()
        engine.load(cancel)
        told = by_name(language)
        self.result: Translation = translate(
            engine,
            load_bundle("small"),
            Source(source, Told(told, "given"), limit),
            Route(language, None, "given"),
            cancel,
            self.events.append,
        )
        self.asked = [record for record in self.records if record["what"] == "generate"]

    def shown(self) -> str:
        """What a client that follows the events shows in the end."""
        text = ""
        for event in self.events:
            if isinstance(event, Again):
                text = "".join(text.splitlines(keepends=True)[: event.lines]) + event.text
            elif isinstance(event, Text):
                text += event.text
        return text


def test_good_python_is_asked_for_once() -> None:
    done = Asked(answer=GOOD)
    assert done.result.tries == 1 and len(done.asked) == 1
    assert done.result.to_json()["tries"] == 1


def test_the_second_try_goes_on_from_the_good_lines() -> None:
    done = Asked(answer=BAD, answers=("    return y\n",))
    assert done.result.python == GOOD
    assert (done.result.tries, done.result.parses) == (2, True)
    assert done.asked[1]["prompt"].endswith("def f(x):\n    y = x + 1\n")
    assert done.asked[1]["choice"] == {"rank": 1, "temperature": 0.0, "seed": 0}
    assert done.shown() == GOOD
    assert done.result.n_tokens == sum(r["tokens"] for r in done.records if r["what"] == "done")


def test_tries_are_few_and_the_first_answer_stays_when_none_is_better() -> None:
    done = Asked(answer=BAD, answers=("    return = 1\n", "    return = 2\n", "    return = 3\n"))
    assert done.result.tries == 1 + len(LADDER)
    assert "y ++ else" in done.result.python
    assert [warning.kind for warning in done.result.warnings] == ["syntax"]


def test_what_is_shown_follows_a_worse_try() -> None:
    """The third try goes on from the first answer's good lines, not from what the second left behind."""
    done = Asked(answer=BAD, answers=("x = = 1\n", "    return y\n"))
    assert done.result.python == GOOD and done.result.tries == 3
    assert done.shown() == GOOD


def test_an_invented_name_is_asked_about_once() -> None:
    done = Asked(answer="def f(x):\n    return invented(x)\n", answers=("    return made_up(x)\n",))
    assert done.result.tries == 2
    assert "invented" in done.result.python


def test_a_cut_answer_is_not_asked_for_again() -> None:
    done = Asked(answer=BAD * 30, limit=20)
    assert done.result.tries == 1
    assert {warning.kind for warning in done.result.warnings} >= {"truncated"}


def test_a_limit_counts_for_all_of_the_text() -> None:
    done = Asked(answer=BAD, answers=("    return y\n",), limit=100)
    assert done.asked[0]["limit"] == 100
    assert 50 < done.asked[1]["limit"] < 100


@pytest.mark.parametrize("failure", [errors.SelectionTooLong("full"), errors.OutOfMemory("full")])
def test_an_answer_is_not_lost_when_there_is_no_room_for_another_try(
    monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    generate = ScriptedEngine.generate

    def full(self: ScriptedEngine, *asked: Any) -> Any:
        if asked[-1] != GREEDY:
            raise failure
        return generate(self, *asked)

    monkeypatch.setattr(ScriptedEngine, "generate", full)
    done = Asked(answer=BAD)
    assert "y ++ else" in done.result.python and done.result.tries == 1
    assert [warning.kind for warning in done.result.warnings] == ["syntax"]


PROGRAM = (
    "class A {\n  static int f(int x) { return x > 0 ? f(x - 1) : 0; }\n"
    "  public static void main(String[] a) { System.out.println(f(5)); }\n}"
)
ONLY_F = "def f(x):\n    return f(x - 1) if x > 0 else 0\n"


def test_an_answer_that_stops_before_the_last_calls_goes_on() -> None:
    done = Asked(PROGRAM, answer=ONLY_F, rest="print(f(5))\n")
    assert done.result.python == f"{ONLY_F}\n\nprint(f(5))\n" == done.shown()
    assert done.result.tries == 2 and not done.result.warnings
    assert done.asked[1]["prompt"].endswith(f"{ONLY_F}\n\n") and "choice" not in done.asked[1]


@pytest.mark.parametrize("rest", ["# That is all.\n", ONLY_F, f"{ONLY_F}print(f(5))\n", "", "x = = 1\n"])
def test_it_is_asked_to_go_on_once(rest: str) -> None:
    done = Asked(PROGRAM, answer=ONLY_F, rest=rest)
    assert done.result.tries == 2 and done.result.python == ONLY_F


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        (PROGRAM, f"{ONLY_F}\n\nprint(f(5))\n"),
        (PROGRAM, "def g(x):\n    return 0\n\n\nprint(0)\n"),  # it has no such function
        ("int main() { return f(2); }\nint f(int x) { return x; }", "def f(x):\n    return x\n"),
        ("int f(int x) { return x > 0 ? f(x - 1) : 0; }", ONLY_F),
    ],
)
def test_other_answers_are_complete(source: str, answer: str) -> None:
    assert Asked(source, answer=answer).result.tries == 1


CALLER = "int sum(int n) { return digits(n) + digits(n + 1); }\nint twice(int n) { return digits(n) * 2; }"
CALLED = "def digits(n):\n    return len(str(n))\n"


def test_an_answer_without_the_function_begins_with_it() -> None:
    both = "(n):\n    return digits(n) + digits(n + 1)\n\n\ndef twice(n):\n    return digits(n) * 2\n"
    done = Asked(CALLER, answer=CALLED, rest=both)
    assert done.result.python == f"def sum{both}" == done.shown()
    assert done.result.tries == 2 and done.asked[1]["prompt"].endswith("def sum")


@pytest.mark.parametrize(
    ("language", "source", "head"),
    [
        ("java", "static int count(int[] a, int n) { return n; }", "def count(a, n):"),
        ("cpp", "int count(const vector<pair<int, int>> &a, int n[][3]) { return 1; }", "def count(a, n):"),
        ("php", "function count(array $a, &$n) { return $n; }", "def count(a, n):"),
        ("javascript", "function hash() { return 1; }", "def hash():"),
    ],
)
def test_a_single_function_is_begun_with_its_first_line(language: str, source: str, head: str) -> None:
    done = Asked(source, answer="    return 1\n", language=language)
    assert done.asked[0]["prompt"].endswith(f"{head}\n")
    assert done.result.python == f"{head}\n    return 1\n" == done.shown()
    assert not done.result.warnings and done.result.tries == 1


@pytest.mark.parametrize(("family", "end"), [("qwen2", ":\n"), ("gpt_bigcode", ":"), ("starcoder2", ":")])
def test_the_first_line_ends_where_a_token_does(family: str, end: str) -> None:
    facts = source_facts("int add(int a, int b) { return a + b; }", by_name("java"))
    assert beginning(facts, family) == f"def add(a, b){end}"


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("java", "int f(int a, int in) { return a; }"),  # `in` cannot be a parameter in Python
        ("java", "int f(String a, int len) { return 1; }"),  # `len(a)` shall be called
        ("javascript", "function f(a, b) { return this.a; }"),  # it makes objects, perhaps
        ("cpp", "int f(int) { return 1; }"),
        ("cpp", "int f(int a, int a) { return 1; }"),
        ("cpp", "int f(int a, int b = 1) { return 1; }"),
        ("csharp", "int f(int a, out int b) { b = 1; return 1; }"),
        ("javascript", "function f([a, b], c) { return a; }"),
        ("javascript", "function f(...a) { return a; }"),
    ],
)
def test_what_is_not_sure_is_begun_with_the_name_only(language: str, source: str) -> None:
    done = Asked(source, answer="def f(a):\n    return 1\n", language=language)
    assert done.asked[0]["prompt"].endswith("def f")
    assert done.result.python == "def f(a):\n    return 1\n" == done.shown()


@pytest.mark.parametrize(
    "source",
    [
        CALLER,
        "public Point(int x) { this.x = x; }",
        "int is(int x) { return x; }",
        "@Override int f(int x) { return x; }",
        "async function f(x) { return x; }",
        "public String toString() { return s; }",
        "class A { int f(int x) { return x; } }",
        "x = f(x);",
    ],
)
def test_all_else_is_begun_by_the_model(source: str) -> None:
    done = Asked(source, answer=GOOD)
    assert not done.asked[0]["prompt"].endswith(("def f", "def sum", "def Point", "def is", "def toString"))


THREE = """class A {
  static int one(int x) { return x + 1; }
  static int two(int x) { return one(x) * 2; }
  static int three(int x) { return two(x) - one(x); }
}"""
ONE, TWO = "def one(x):\n    return x + 1\n", "def two(x):\n    return one(x) * 2\n"
LAST = "def three(x):\n    return two(x) - one(x)\n"


@pytest.mark.parametrize(
    ("answer", "kept", "rest"),
    [
        (f"{TWO}\n\n{LAST}", "def one", f"(x):\n    return x + 1\n\n\n{TWO}\n\n{LAST}"),
        (f"{ONE}\n\n# the last\n{LAST}", f"{ONE}\n\ndef two", f"(x):\n    return one(x) * 2\n\n\n{LAST}"),
    ],
)
def test_a_function_that_was_left_out_is_asked_for_in_its_place(answer: str, kept: str, rest: str) -> None:
    done = Asked(THREE, answer=answer, rest=rest)
    assert done.asked[1]["prompt"].endswith(kept) and "choice" not in done.asked[1]
    assert done.result.python == f"{ONE}\n\n{TWO}\n\n{LAST}" == done.shown()
    assert done.result.tries == 2 and not done.result.warnings


def test_functions_that_were_left_out_are_asked_for_one_after_the_other() -> None:
    rests = {
        "def one": f"(x):\n    return x + 1\n\n\n{LAST}",
        "def two": f"(x):\n    return one(x) * 2\n\n\n{LAST}",
    }
    done = Asked(THREE, answer=LAST, rest=rests)
    assert [asked["prompt"].rpartition("\n")[2] for asked in done.asked[1:]] == ["def one", "def two"]
    assert done.result.python == f"{ONE}\n\n{TWO}\n\n{LAST}" == done.shown()
    assert done.result.tries == 3 and not done.result.warnings


def test_a_method_that_was_left_out_is_asked_for_in_its_class() -> None:
    first = "class A:\n    @staticmethod\n    def two(x):\n        return one(x) * 2\n"
    done = Asked(THREE, answer=first, rest="(x):\n        return x + 1\n")
    assert done.asked[1]["prompt"].endswith("class A:\n    def one")
    assert done.result.python == first and done.result.tries == 2  # `two` is not there any more


def test_a_text_of_its_own_that_was_left_out_is_asked_for_in_its_class() -> None:
    source = 'class A { int n; A(int n) { this.n = n; } public String toString() { return "A" + n; } }'
    first = "class A:\n    def __init__(self, n):\n        self.n = n\n"
    done = Asked(source, answer=f"{first}\n\nprint(A(1))\n", rest={"def __str__": REST})
    assert done.asked[1]["prompt"].endswith(f"{first}\n    def __str__")
    assert done.result.python == f"{first}\n    def __str__{REST}" == done.shown()
    assert done.result.tries == 2 and not done.result.warnings


REST = '(self):\n        return f"A{self.n}"\n\n\nprint(A(1))\n'


def test_a_function_that_comes_last_is_not_asked_for() -> None:
    done = Asked(THREE, answer=f"{ONE}\n\n{TWO}\n\nprint(three(1))\n", rest="(x):\n    return 1\n")
    assert not done.asked[-1]["prompt"].endswith("def three")


def test_a_last_function_that_nothing_calls_is_asked_for() -> None:
    one = "def sum(n):\n    return digits(n) + digits(n + 1)\n"
    rest = {"def twice": "(n):\n    return digits(n) * 2\n"}
    done = Asked(CALLER, answer=one, rest=rest)
    assert done.asked[1]["prompt"].endswith(f"{one}\n\ndef twice")
    assert done.result.python == f"{one}\n\ndef twice{rest['def twice']}" == done.shown()
    assert done.result.tries == 2
    assert [warning.message for warning in done.result.warnings] == ["“digits” is not defined (line 2)"]


def test_a_last_method_is_asked_for_in_its_class() -> None:
    source = "class P { int age; int Years() { return age; }\n void Birthday() { age++; } }\nclass Q { }"
    first = (
        "class P:\n    def __init__(self):\n        self.age = 0\n\n"
        "    def Years(self):\n        return self.age\n"
    )
    rest = {"    def Birthday": "(self):\n        self.age += 1\n\n\nclass Q:\n    pass\n"}
    done = Asked(source, answer=f"{first}\n\nclass Q:\n    pass\n", rest=rest)
    assert done.result.python == f"{first}\n    def Birthday{rest['    def Birthday']}"
    assert done.result.tries == 2 and not done.result.warnings


def test_what_is_not_there_after_all_is_told() -> None:
    done = Asked(CALLER, answer="def sum(n):\n    return 2 * digits(n)\n", rest="(n):\n    return = 1\n")
    assert "“twice” is not in the Python" in [warning.message for warning in done.result.warnings]


@pytest.mark.parametrize(
    ("source", "python"),
    [
        ("class A { int f() { return 1; } public int hashCode() { return x; } }", "return 1"),
        ("class A { int f() { return 1; } int getSize() { return n; } }", "return 1"),  # a property, perhaps
        (
            "class A { int f() { return g(1); } int g(int x) { return x; } }",
            "g = lambda x: x\n        return g(1)",
        ),
        ("class A { int f() { go(new B() { public int run(int x) { return x; } }); } }", "go(lambda x: x)"),
        ("class A { int f() { return 1; } A(int n) { this.n = n; } }", "return 1"),
    ],
)
def test_functions_that_python_has_otherwise(source: str, python: str) -> None:
    assert Asked(source, answer=f"class A:\n    def f(self):\n        {python}\n").result.tries == 1


def test_the_answer_stays_where_that_is_no_better() -> None:
    done = Asked(CALLER, answer=CALLED, rest="(n):\n    return = 1\n")
    assert done.result.python == CALLED and done.result.tries == 2
    messages = [warning.message for warning in done.result.warnings]
    assert messages == ["“sum” is not in the Python"]


@pytest.mark.parametrize(
    "answer",
    [
        f"{CALLED}\n\ndef sum(n):\n    return 2\n\n\ndef twice(n):\n    return 2\n",
        "def add(n):\n    return 2\n",
    ],
)
def test_what_has_another_function_is_complete(answer: str) -> None:
    assert Asked(CALLER, answer=answer).result.tries == 1


def test_a_constructor_is_no_function_to_begin_with() -> None:
    source = "class Sum { int n; Sum(int x) { n = digits(x); } }"
    assert Asked(source, answer=CALLED).result.tries == 1
