"""From answers to Python: what is code, what is chatter, how it is laid out, what is warned about."""

from __future__ import annotations

import time
from textwrap import dedent

import pytest

from stelo_model.postprocess import (
    extract_code,
    finish,
    indentation_of,
    reindent,
    syntax_warning,
    undefined_warnings,
    with_newlines,
)
from stelo_model.translation import TranslationWarning as Note


def check(answer: str, expect: str) -> None:
    """The code in `answer` is `expect`, which is also all the code in itself."""
    code = extract_code(dedent(answer))
    assert code == dedent(expect)
    assert extract_code(code) == code


def check_kept(python: str) -> None:
    check(python, python)


# ---- Without any wrapping -------------------------------------------------------------------------


def test_plain_code() -> None:
    check_kept("x = 1\n")


def test_nothing() -> None:
    check("", "")
    check(" \n\t\r\n", "")
    check("\ufeff", "")
    check("```python\n```", "")
    check("<|im_end|>", "")
    check("<py></py>", "")


def test_blank_lines_around_go() -> None:
    check("\n\n  \nx = 1\ny = 2  \n\n\n", "x = 1\ny = 2\n")


def test_a_final_line_end_is_added() -> None:
    check("x = 1", "x = 1\n")


def test_line_ends_become_lf() -> None:
    check("x = 1\r\ny = 2\r\n", "x = 1\ny = 2\n")
    check("x = 1\ry = 2", "x = 1\ny = 2\n")


def test_a_byte_order_mark_goes() -> None:
    check("\ufeffx = 1\n", "x = 1\n")


def test_common_indentation_goes() -> None:
    check("    x = 1\n    return x\n", "x = 1\nreturn x\n")


def test_fences_in_a_string_are_code() -> None:
    check_kept("print('```')\n")
    check_kept('x = """\n```python\ny\n```\n"""\n')


def test_tags_in_a_string_are_code() -> None:
    check_kept("x = '<py> 1 </py>'\n")
    check_kept("x = '''\n<py>\n1\n</py>\n'''\n")


def test_turn_tokens_in_a_string_are_code() -> None:
    check_kept("x = '''<|im_end|>\n<|im_start|>user'''\n")


def test_broken_code_is_kept() -> None:
    check_kept("def f(:\n    return 1\n")
    check_kept("int x = 3;\n")
    check_kept("for (int i = 0; i < n; i++) {\n    total += i;\n}\n")


def test_broken_code_with_fences_in_its_docstring_is_kept() -> None:
    check_kept(
        '''\
        def f(x):
            """Example:

            ```python
            f(1)
            ```
            """
            retrun x
        '''
    )


def test_broken_code_after_code_is_no_chatter() -> None:
    check_kept("x = 1\nint y = 2\n")
    check_kept("x = 1\nlong long y\n")
    check_kept("x = 1\npublic static void main(String[] args)\n")


def test_an_apology_is_all_there_is() -> None:
    check_kept("I am sorry, but I cannot translate this code.\n")


# ---- Fences ---------------------------------------------------------------------------------------


def test_a_fence() -> None:
    check("```python\nx = 1\n```", "x = 1\n")


@pytest.mark.parametrize(
    "info", ["", "python", "Python", "py", "python3", " python", "python title='x'", "PY"]
)
def test_fence_infos(info: str) -> None:
    check(f"```{info}\nx = 1\n```\n", "x = 1\n")


def test_chatter_around_a_fence() -> None:
    check(
        """\
        Sure! Here's the Python code:

        ```python
        def f(x):
            return x
        ```

        This function returns `x`. It doesn't do more.
        """,
        """\
        def f(x):
            return x
        """,
    )


def test_a_fence_after_chatter_in_its_line() -> None:
    check("Here it is: ```python\nx = 1\n```", "x = 1\n")


def test_a_fence_that_was_cut() -> None:
    check("```python\ndef f():\n    x = (1,\n", "def f():\n    x = (1,\n")


def test_chatter_and_a_fence_that_was_cut() -> None:
    check("Here is the code:\n```\nx = 1\n", "x = 1\n")


def test_the_prompt_has_opened_the_fence() -> None:
    check("def f(x):\n    return x\n```\n\nThis code works.", "def f(x):\n    return x\n")


def test_the_prompt_has_opened_the_fence_of_broken_code() -> None:
    check("def f(x:\n    return x\n```\nThis code works.", "def f(x:\n    return x\n")


def test_the_prompt_has_opened_the_fence_of_commented_code() -> None:
    check("# Returns x.\ndef f(x):\n    return x\n```\n", "# Returns x.\ndef f(x):\n    return x\n")


def test_code_before_another_fence_is_kept() -> None:
    check("x = 1\n```\nOutput:\n```python\nprint(x)\n```", "x = 1\n\nprint(x)\n")


def test_a_heading_before_a_fence_is_no_code() -> None:
    check("### Python code\n```python\nx = 1\n```", "x = 1\n")
    check("Sure\n```\nx = 1\n```", "x = 1\n")


def test_several_python_fences_are_joined() -> None:
    check(
        """\
        First:
        ```python
        x = 1
        ```
        then:
        ```py
        y = 2
        ```
        """,
        """\
        x = 1

        y = 2
        """,
    )


def test_other_languages_fences_are_not_python() -> None:
    check(
        """\
        The Java code
        ```java
        public class A { int x = 1; int y = 2; int z = 3; }
        ```
        becomes
        ```python
        x = 1
        ```
        and prints
        ```
        a long line of output that is longer than the code
        ```
        """,
        "x = 1\n",
    )


def test_the_largest_of_unnamed_fences() -> None:
    check("```\n1\n```\n```\nx = 1\nprint(x)\n```\n", "x = 1\nprint(x)\n")


def test_an_unnamed_fence_rather_than_another_language_s() -> None:
    check("```java\nint x = 1;\n```\n```\nx = 1\n```\n", "x = 1\n")


def test_another_language_s_fence_if_there_is_no_other() -> None:
    check("```text\nx = 1\n```\n", "x = 1\n")


def test_an_empty_fence_does_not_count() -> None:
    check("```python\n```\n```\nx = 1\n```\n", "x = 1\n")


def test_a_fence_in_a_docstring_does_not_close() -> None:
    check(
        '''\
        ```python
        def f(x):
            """Example:

            ```
            f(1)
            ```
            """
            return x
        ```
        Done.
        ''',
        '''\
        def f(x):
            """Example:

            ```
            f(1)
            ```
            """
            return x
        ''',
    )


def test_a_fence_at_the_margin_of_a_docstring_does_not_close() -> None:
    check("```python\n'''\n```\nx\n```\n'''\ny = 1\n```\nDone.", "'''\n```\nx\n```\n'''\ny = 1\n")


def test_a_string_that_never_ends_does_not_swallow_the_fence() -> None:
    check('```python\nx = """\n```\nThis is chatter.', 'x = """\n')


def test_a_broken_string_does_not_swallow_the_next_fence() -> None:
    check(
        '```python\nx = """a\n```\nAnd:\n```python\n"""b\ny = 2\n```\n',
        'x = """a\n\n"""b\ny = 2\n',
    )


def test_fences_in_strings_and_comments_do_not_close() -> None:
    check("```python\nx = '```'  # ```\ny = 2\n```", "x = '```'  # ```\ny = 2\n")


def test_a_fence_right_after_code_closes() -> None:
    check("```python\nreturn x```\nDone.", "return x\n")


def test_an_opening_fence_in_a_block_closes_and_opens() -> None:
    check("```python\nx = 1\n```python\ny = 2\n```\n", "x = 1\n\ny = 2\n")


def test_an_indented_fence() -> None:
    check("1. Do this:\n   ```python\n   if x:\n       y()\n   ```\n2. Done", "if x:\n    y()\n")


def test_longer_fences() -> None:
    check("````python\nx = 1\n````\n", "x = 1\n")


def test_code_in_one_line_of_backticks() -> None:
    check("`x = 1`", "x = 1\n")
    check("```python x = 1```\n", "x = 1\n")
    check("```x = 1```", "x = 1\n")


def test_an_info_without_its_fence() -> None:
    check("python\nx = 1\n", "x = 1\n")
    check_kept("python\n")


# ---- Tags and turns -------------------------------------------------------------------------------


def test_tags() -> None:
    check("<py>\nx = 1\n</py>", "x = 1\n")
    check("<py> def f():\n    return 1 </py>\n", "def f():\n    return 1\n")
    check("<python>x = 1</python> Done.", "x = 1\n")


def test_a_tag_that_is_not_closed() -> None:
    check("<py> x = 1\ny = 2", "x = 1\ny = 2\n")


def test_a_tag_that_is_not_opened() -> None:
    check("x = 1\n</py>\nThis is chatter.", "x = 1\n")


def test_the_source_is_repeated_before_the_tag() -> None:
    check("<java> int x = 1; <py> x = 1", "x = 1\n")


def test_a_fence_in_tags_and_tags_in_a_fence() -> None:
    check("<py>```python\nx = 1\n```</py>", "x = 1\n")
    check("<py>\n```\nx = 1\n```\n</py>", "x = 1\n")
    check("```python\n<py>\nx = 1\n</py>\n```", "x = 1\n")


@pytest.mark.parametrize("token", ["<|im_end|>", "<|endoftext|>", "<|eot_id|>", "</s>"])
def test_the_end_of_the_turn(token: str) -> None:
    check(f"x = 1{token}", "x = 1\n")
    check(f"x = 1\n{token}\n", "x = 1\n")


def test_the_next_turn() -> None:
    check("x = 1<|im_end|>\n<|im_start|>user\ny = 2<|im_end|>", "x = 1\n")


def test_the_start_of_the_turn() -> None:
    check("<|im_start|>assistant\nx = 1<|im_end|>", "x = 1\n")


def test_the_end_of_the_turn_in_a_fence_that_was_cut() -> None:
    check("```python\nx = 1<|im_end|>", "x = 1\n")


# ---- Chatter without fences -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "chatter",
    [
        "Here is the Python code:",
        "Here's the equivalent Python code",
        "Sure!",
        "Sure! Below is the translation:",
        "Certainly, here you go.",
        "Python:",
        "**Python code:**",
        "## Translated code\n\nHere it is in Python:",
        "The following code does the same:",
        "here is the code translated to python:",
        "Sure.\n\nHere is the code:",
    ],
)
def test_chatter_before(chatter: str) -> None:
    check(f"{chatter}\n\ndef f(x):\n    return x\n", "def f(x):\n    return x\n")


@pytest.mark.parametrize(
    "chatter",
    [
        "This code returns x.",
        "This code doesn't use `x`. It returns 1",
        "Explanation:\n- `f` is a function\n- it returns 1",
        "### Explanation\n\nThe function f returns 1.\n\n1. **First**: it starts\n2. It ends.",
        "Note: the Java version uses `int`.",
        "Time complexity: O(n) for each call",
        "Output:\n5",
        "The output is (a (b:",
        'You can say "it is done',
    ],
)
def test_chatter_after(chatter: str) -> None:
    check(f"def f(x):\n    return 1\n\n{chatter}\n", "def f(x):\n    return 1\n")


def test_chatter_on_both_sides() -> None:
    check("Here is the code:\n\nx = 1\n\nThis code sets x.\n", "x = 1\n")


def test_chatter_around_indented_code() -> None:
    check("Here is the code:\n\n    x = 1\n    y = 2\n", "x = 1\ny = 2\n")


def test_chatter_stays_if_the_rest_does_not_parse() -> None:
    check_kept("Here is the code:\n\ndef f(x:\n    return x\n")


def test_chatter_stays_if_there_is_code_after_it() -> None:
    check_kept("def f(x):\n    return x\n\nYou can call it like this:\n\nprint(f(1))\n")


def test_prose_in_a_docstring_is_no_chatter() -> None:
    check(
        '''\
        Here is the code:
        def f(x):
            """Return it.

        This line is prose at the margin.
            """
            return x
        This is chatter at last.
        ''',
        '''\
        def f(x):
            """Return it.

        This line is prose at the margin.
            """
            return x
        ''',
    )


def test_comments_are_no_chatter() -> None:
    check_kept("# Here is the code:\nx = 1\n# This code sets x.\n")


# ---- Indentation ----------------------------------------------------------------------------------


def check_reindent(python: str, indentation: str, expect: str) -> None:
    assert reindent(python, indentation) == expect


def test_reindent() -> None:
    check_reindent("if x:\n    y()\n", "  ", "  if x:\n      y()\n")
    check_reindent("    if x:\n        y()\n", "  ", "  if x:\n      y()\n")
    check_reindent("x = 1\n", "\t", "\tx = 1\n")
    check_reindent("", "    ", "")
    check_reindent("x", "    ", "    x")


def test_reindent_leaves_blank_lines_blank() -> None:
    check_reindent("x\n\n   \ny\n", "  ", "  x\n\n\n  y\n")


def test_reindent_leaves_strings_alone() -> None:
    check_reindent('x = """a\n  b\nc"""\ny\n', "    ", '    x = """a\n  b\nc"""\n    y\n')
    check_reindent('  x = """a\n  b\n\nc"""\n  y\n', "", 'x = """a\n  b\n\nc"""\ny\n')
    check_reindent("x = 'a\\\nb'\ny\n", "  ", "  x = 'a\\\nb'\n  y\n")
    check_reindent("x = f'''{y}\n  \n'''\n", "  ", "  x = f'''{y}\n  \n'''\n")
    check_reindent("x = '''\\'''\na'''\ny\n", "  ", "  x = '''\\'''\na'''\n  y\n")


def test_reindent_knows_quotes_in_comments_and_strings() -> None:
    check_reindent("# don't '''\ny\n", "  ", "  # don't '''\n  y\n")
    check_reindent("x = \"'''\"\ny\n", "  ", "  x = \"'''\"\n  y\n")


def test_reindent_a_string_that_never_ends() -> None:
    check_reindent("x = '''a\nb\n", "  ", "  x = '''a\n  b\n")


def test_reindent_moves_what_hangs_out_less() -> None:
    check_reindent("    f(1,\n  2)\n", "", "f(1,\n2)\n")
    check_reindent("    x = 1 + \\\n  2\n", "", "x = 1 + \\\n2\n")
    check_reindent("    x\n# comment\n    y\n", "", "x\n# comment\ny\n")


def test_reindent_keeps_the_relation_of_statements() -> None:
    check_reindent("        x\n    y\n", "", "    x\ny\n")
    check_reindent("\tif x:\n\t\ty\n", "", "if x:\n\ty\n")
    check_reindent("\tx\n    y\n", "", "\tx\n    y\n")
    check_reindent("    # only\n      # comments\n", "", "# only\n  # comments\n")


def test_reindent_keeps_line_ends() -> None:
    check_reindent("x\r\n\r\ny\r\n", "  ", "  x\r\n\r\n  y\r\n")
    check_reindent("x\ry\r", "  ", "  x\r  y\r")
    check_reindent("x = '\x0c\x1c\u2028'\ny\n", "  ", "  x = '\x0c\x1c\u2028'\n  y\n")


def check_indentation(selected: str, expect: str, line_prefix: str = "") -> None:
    assert indentation_of(selected, line_prefix) == expect


def test_the_selection_s_indentation() -> None:
    check_indentation("    int x;\n", "    ")
    check_indentation("\t\tint x;", "\t\t")
    check_indentation("int x;\n    int y;", "")
    check_indentation("\n  \n   x", "   ")
    check_indentation("", "")
    check_indentation(" \n ", "")


def test_what_precedes_the_selection() -> None:
    check_indentation("int x;\n    int y;", "    ", line_prefix="    ")
    check_indentation("  int x;", "    ", line_prefix="  ")
    check_indentation("int x;", "", line_prefix="foo(); ")
    check_indentation(" int x;\n", "", line_prefix="foo();")
    check_indentation("\n    int x;", "    ", line_prefix="foo();")
    check_indentation("\n  int x;", "  ", line_prefix="    ")


def check_newlines(text: str, like: str, expect: str) -> None:
    assert with_newlines(text, like) == expect


def test_the_line_ends_of_the_file() -> None:
    check_newlines("x\ny\n", "a\r\nb\r\n", "x\r\ny\r\n")
    check_newlines("x\r\ny\rz\n", "a\nb", "x\ny\nz\n")
    check_newlines("x\ny", "a\rb", "x\ry")
    check_newlines("x\ny", "", "x\ny")
    check_newlines("x\r\ny", "no line end", "x\ny")
    check_newlines("x\ny", "a\r\nb\r\nc\n", "x\r\ny")
    check_newlines("x\ny", "a\r\nb\nc", "x\ny")


# ---- Warnings -------------------------------------------------------------------------------------


def check_syntax(python: str, expect: str | None, line: int | None = None) -> None:
    note = syntax_warning(python)
    assert note == (Note("syntax", expect, line) if expect else None)


def test_code_that_parses() -> None:
    check_syntax("x = 1\n", None)
    check_syntax("return 1", None)
    check_syntax("", None)
    check_syntax(r"x = '\d' is 1", None)


def test_code_that_does_not_parse() -> None:
    check_syntax("x = 1\ny = 2\nfoo bar\n", "Does not parse: invalid syntax (line 3)", 3)
    check_syntax("x = 1\rfoo bar\r", "Does not parse: invalid syntax (line 2)", 2)


def test_a_syntax_warning_lies_within_the_text() -> None:
    for python in ("def f():", "def f():\n", "if x:\n\n\n", "'''", "f(\n\n", "x = \\"):
        note = syntax_warning(python)
        assert note is not None
        assert note.line is not None
        assert 1 <= note.line <= python.count("\n") + 1


def test_characters_that_no_file_can_hold() -> None:
    check_syntax("x\ny\0", "Does not parse: a character that no Python file can hold (line 2)", 2)
    check_syntax("'\ud800'", "Does not parse: a character that no Python file can hold (line 1)", 1)


@pytest.mark.parametrize(
    "python",
    ["(" * 5000, "-" * 100_000 + "1", "x" + ".x" * 100_000, "1" * 5000, "not " * 10_000 + "x", "f'{" * 300],
)
def test_texts_that_are_hard_to_parse(python: str) -> None:
    note = syntax_warning(python)
    assert note is not None
    assert note.message.startswith("Does not parse: ")


def test_undefined_names() -> None:
    assert undefined_warnings("x = 1\n\nprint(ArrayList(y), y)\n") == (
        Note("undefined", "“ArrayList” is not defined (line 3)", 3),
        Note("undefined", "“y” is not defined (line 3)", 3),
    )
    assert undefined_warnings("x = (") == ()


# ---- All of it ------------------------------------------------------------------------------------

_CUT = Note("truncated", "The answer was cut after its limit of new tokens; the end is missing")


def check_finish(answer: str, expect: str, *notes: Note, truncated: bool = False) -> None:
    assert finish(dedent(answer), truncated) == (dedent(expect), notes)


def test_finish() -> None:
    check_finish(
        """\
        Here is the Python code:

        ```python
        def area(r: float) -> float:
            return math.pi * r ** 2
        ```
        """,
        """\
        import math


        def area(r: float) -> float:
            return math.pi * r ** 2
        """,
    )


def test_finish_counts_lines_after_the_imports() -> None:
    check_finish(
        "x = math.pi\ny = ArrayList()\n",
        "import math\n\nx = math.pi\ny = ArrayList()\n",
        Note("undefined", "“ArrayList” is not defined (line 4)", 4),
    )


def test_finish_with_code_that_does_not_parse() -> None:
    check_finish(
        "```python\nx = math.pi\ny y\n```",
        "x = math.pi\ny y\n",
        Note("syntax", "Does not parse: invalid syntax (line 2)", 2),
    )


def test_finish_with_an_answer_that_was_cut() -> None:
    check_finish("```python\nx = 1\n", "x = 1\n", _CUT, truncated=True)
    check_finish(
        "x = y", "x = y\n", Note("undefined", "“y” is not defined (line 1)", 1), _CUT, truncated=True
    )


def test_finish_with_nothing() -> None:
    check_finish("", "")
    check_finish("```python\n", "", _CUT, truncated=True)


_FENCES = ["`", "```py", "```\n", "```\n'''\n", "```python\nx = 1\n```\n", "<py> ", "<py>\n```python\n"]
_OTHERS = [
    "\\'",
    "a'",
    "This is ",
    "It's a line.\n",
    "- ",
    "<|im_end|>",
    "(\n",
    "    x\n",
    "# c\n",
    '"""',
    "\n",
    "\r",
]


@pytest.mark.parametrize("unit", [*_FENCES, *_OTHERS])
def test_a_long_answer_is_linear(unit: str) -> None:
    answer = unit * (200_000 // len(unit))
    start = time.process_time()
    finish(answer)
    reindent(answer, "    ")
    indentation_of(answer, answer)
    with_newlines(answer, answer)
    assert time.process_time() - start < 5
