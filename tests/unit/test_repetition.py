"""An answer that repeats itself without end is stopped, and asked for again from where it began to."""

from __future__ import annotations

import pytest

from stelo_model.repetition import Repetition
from tests.unit.test_second_tries import Asked

HEAD = "def f(x):\n    y = x + 1\n"


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (HEAD + "    print('a', y)\n" * 60, HEAD + "    print('a', y)"),
        (HEAD + "    return [" + '"string", "number", ' * 40, HEAD + '    return ["string", "number", '),
        ("x = " + "(" * 500, "x = ("),
        ("\n" * 500, "\n"),
    ],
)
def test_the_first_of_what_is_repeated_is_kept(answer: str, kept: str) -> None:
    assert answer[: Repetition("int x;").kept(answer)] == kept


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "x",
        HEAD * 5,  # not often enough
        "x = [" + "0, " * 100,  # not long enough
        HEAD + "\n".join(f"    print('line {number}')" for number in range(200)),
        "x" * 500 + "\ny = 1\n",  # it went on
    ],
)
def test_other_answers_are_no_repetition(answer: str) -> None:
    assert Repetition("int x;").kept(answer) is None


def test_what_the_source_repeats_may_be_repeated() -> None:
    source = "int zeros[] = {" + "0,\n" * 300 + "};"
    assert Repetition(source).kept("zeros = [" + "0, " * 300) is None
    assert Repetition(source).kept("zeros = [" + "0, " * 1000) is not None


@pytest.mark.parametrize("size", [1, 7, 100])
def test_it_is_heard_while_the_answer_grows(size: int) -> None:
    answer = HEAD + "    print('a', y)\n" * 60
    repetition = Repetition("int x;")
    heard = next(at for at in range(0, len(answer), size) if repetition.hears(answer[at : at + size]))
    assert heard < len(answer) * 0.6


def test_the_engine_is_stopped_and_asked_again_after_the_first_of_it() -> None:
    answer = HEAD + "    print('a', y)\n" * 200
    done = Asked("int f(int x) {}" + " " * 9000, answer=answer, answers=("    return y\n",))
    assert done.result.python == HEAD + "    print('a', y)\n    return y\n"
    assert done.result.tries == 2 and not done.result.warnings
    assert done.shown() == done.result.python
    assert done.asked[1]["prompt"].endswith(HEAD + "    print('a', y)\n")
    assert done.result.n_tokens < 400


def test_a_statement_that_never_ends_is_asked_for_again() -> None:
    answer = HEAD + "    return [" + '"a", ' * 900
    done = Asked("int f(int x) {}" + " " * 9000, answer=answer, answers=("    return y\n",))
    assert done.result.python == HEAD + "    return y\n"


def test_where_every_try_repeats_itself_a_warning_says_so() -> None:
    line = "    print('a', y)\n"
    done = Asked("int f(int x) {}" + " " * 9000, answer=HEAD + line * 200, answers=(line * 200,) * 3)
    assert done.result.tries == 4
    assert done.result.python == HEAD + line
    (warning,) = done.result.warnings
    assert warning.kind == "truncated" and "repeat" in warning.message


def test_what_is_only_in_the_repetition_is_not_there() -> None:
    """A try with one function of two does not count for having begun it again and again."""
    g = "def g(x):\n    return x\n"
    bad = "def f(x):\n    return x ++ else\n\n\n" + g + "f(g)\n" + g
    loop = "    return x + 1\n" + g * 60
    done = Asked("int f(int x) {}" + " " * 9000, answer=bad, answers=(loop, loop, loop))
    assert done.result.python.count(g) == 2 and not done.result.parses
