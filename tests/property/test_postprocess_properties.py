"""What holds for every answer: nothing raises, and doing a thing twice is doing it once."""

from __future__ import annotations

import ast
import io
import tokenize
from textwrap import dedent, indent

from hypothesis import given, settings
from hypothesis import strategies as st

from stelo_model import languages, postprocess
from stelo_model.imports import MEMBERS, MODULES, lines_of, parses

settings.register_profile("postprocess", deadline=None, max_examples=150)
thorough = settings.get_profile("postprocess")

# Every character there is, lone surrogates, NUL and control characters included.
texts = st.text(st.characters(exclude_categories=()))
# What answers are made of, in any order.
_WRAPPINGS = ["```", "```python\n", "```py", "```java\n", "`", "<py>", "</py>", "<|im_end|>", "python\n"]
_CHATTER = ["Here is the code:\n", "This code does x.\n", "## Heading\n", "- an item\n"]
_CODE = [
    "x = 1\n",
    "def f():\n",
    "    return 1\n",
    "# c\n",
    "math.pi\n",
    "deque()",
    "del math\n",
    "@cache\n",
    "; ",
]
_HEADS = ["from __future__ import annotations\n", '"""doc"""\n', "import sys\n", "count += 1\n", "\\\n"]
_CHARACTERS = ["'''", '"""', *"'\"\\()\t\r\n\f\ufeff\0\ud800", " ", "    ", "\r\n"]
pieces = st.sampled_from([*_WRAPPINGS, *_CHATTER, *_CODE, *_HEADS, *_CHARACTERS])
answers = st.lists(pieces, max_size=14).map("".join) | texts
indentations = st.text(" \t", max_size=6)

names = st.sampled_from([*sorted(MODULES | MEMBERS.keys()), "foo", "np", "x"])
statements = st.one_of(
    st.builds("{} = 1\n".format, names),
    st.builds("print({})\n".format, names),
    st.builds("{}()\n".format, names),
    st.builds("{}.{}\n".format, names, names),
    st.builds("x: '{}[{}]'\n".format, names, names),
    st.builds("import {}\n".format, names),
    st.builds("del {}\n".format, names),
    st.builds("def f({}):\n    return {}()\n\n".format, names, names),
    st.builds("@{}\nclass A({}):\n    pass\n".format, names, names),
    st.builds("if {}:\n    {} += 1\n".format, names, names),
    st.sampled_from(["# comment\n", "\n", '"""doc\n  string\n"""\n', "x = '''a\n b'''\n", "f(1,\n2)\n"]),
    st.sampled_from(["from __future__ import annotations\n", "x = 'a\\\n  b'\n", "y = 1 + \\\n  2\n"]),
)
modules = st.lists(statements, max_size=10).map("".join)


@thorough
@given(answers, answers)
def test_nothing_raises(answer: str, other: str) -> None:
    assert postprocess.finish(answer, truncated=True)[1]
    assert postprocess.syntax_warning(answer) is None or not postprocess.undefined_warnings(answer)
    postprocess.reindent(answer, "    ")
    postprocess.indentation_of(answer, other)
    postprocess.with_newlines(answer, other)
    for language in (None, *languages.LANGUAGES):
        languages.has_code(answer, language)


@thorough
@given(answers)
def test_extracting_twice_is_extracting_once(answer: str) -> None:
    code = postprocess.extract_code(answer)
    assert postprocess.extract_code(code) == code
    assert "\r" not in code
    assert code == "" or code == code.rstrip() + "\n"


@thorough
@given(modules)
def test_code_is_its_own_answer(python: str) -> None:
    if parses(python) and python.strip():
        assert ast.dump(ast.parse(postprocess.extract_code(python))) == ast.dump(ast.parse(python))


@thorough
@given(
    modules.filter(str.strip), st.sampled_from(["```python\n{}```", "```\n{}\n```\nDone.", "<py>\n{}</py>"])
)
def test_wrapped_code_is_found(python: str, wrapping: str) -> None:
    expect = postprocess.extract_code(python)
    if parses(python) and any(not isinstance(node, ast.Expr) for node in ast.parse(python).body):
        assert postprocess.extract_code(wrapping.format(python)) == expect


@thorough
@given(modules | answers)
def test_importing_twice_is_importing_once(python: str) -> None:
    completed = postprocess.add_missing_imports(python)
    assert postprocess.add_missing_imports(completed) == completed
    assert parses(completed) == parses(python)


@thorough
@given(modules)
def test_imports_only_add_lines(python: str) -> None:
    lines = iter(lines_of(postprocess.add_missing_imports(python)))
    assert all(line in lines for line in lines_of(python))


@thorough
@given(modules | answers)
def test_what_is_undefined_is_reported_where_it_is(answer: str) -> None:
    python, warnings = postprocess.finish(answer)
    if parses(python):
        assert warnings == postprocess.undefined_warnings(python)
    else:
        assert warnings == (postprocess.syntax_warning(python),)


@thorough
@given(modules, st.text(" ", min_size=1, max_size=6) | st.just("\t"))
def test_reindented_code_means_the_same(python: str, indentation: str) -> None:
    if parses(python):
        moved = ast.parse("if 1:\n" + postprocess.reindent(python, indentation) + indentation + "pass\n")
        block = moved.body[0]
        assert isinstance(block, ast.If)
        block.body.pop()
        assert ast.dump(ast.Module(block.body, [])) == ast.dump(ast.parse(python))


@thorough
@given(modules, indentations)
def test_textwrap_undoes_it_where_no_string_goes_over_lines(python: str, indentation: str) -> None:
    if parses(python) and "'''" not in python and '"""' not in python and "'a" not in python:
        assert ast.dump(ast.parse(dedent(postprocess.reindent(python, indentation)))) == ast.dump(
            ast.parse(python)
        )


@thorough
@given(answers, indentations, indentations)
def test_the_last_indentation_counts(python: str, first: str, second: str) -> None:
    once = postprocess.reindent(python, second)
    assert postprocess.reindent(postprocess.reindent(python, first), second) == once


@thorough
@given(st.lists(st.sampled_from(["x\n", "  y\n", "\n", "if z:\n"])).map("".join), indentations)
def test_without_strings_it_is_textwrap_s(python: str, indentation: str) -> None:
    assert postprocess.reindent(python, indentation) == indent(dedent(python), indentation)


@thorough
@given(modules)
def test_the_lines_in_strings_are_those_of_tokenize(python: str) -> None:
    if not parses(python):
        return
    inside: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(python).readline):
        if token.type == tokenize.STRING:
            inside |= set(range(token.start[0] + 1, token.end[0] + 1))
    states = postprocess.line_states(python)
    assert {number for number, state in enumerate(states, 1) if state == "string"} == inside


@thorough
@given(texts | answers, st.sampled_from(["\n", "\r\n", "\r"]))
def test_line_ends_there_and_back(text: str, end: str) -> None:
    plain = postprocess.with_newlines(text, "\n")
    there = postprocess.with_newlines(plain, end)
    assert "\r" not in plain
    assert postprocess.with_newlines(there, "\n") == plain
    assert len(lines_of(there)) == len(lines_of(plain)) == len(lines_of(text))


@thorough
@given(texts)
def test_lines_make_up_the_text(text: str) -> None:
    assert "".join(lines_of(text)) == text
