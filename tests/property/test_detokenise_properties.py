"""Python text → raw tokens → text keeps the syntax tree: for programs made up here, and for real ones."""

from __future__ import annotations

import ast
import importlib.util
import lzma
import tarfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.training.detokenise import parses, python_text, repair_python, tokenise_python

ARCHIVE = Path(__file__).parents[3] / "shared" / "data" / "xlcost_raw.tar.xz"

MARKS = [
    "NEW_LINE",
    "STRNEWLINE",
    "TABSYMBOL",
    "INDENT",
    "DEDENT",
    "▁",
    "\\",
    "'",
    '"',
    "\n",
    "\t",
    " ",
    "{",
    "%",
]
texts = st.text(max_size=12) | st.lists(st.sampled_from([*MARKS, "a", "1", ", "]), max_size=8).map("".join)
names = st.sampled_from(["a", "f", "r", "print", "match", "case", "_", "é", "self"])
numbers = st.sampled_from(["0", "1", "2.5", "1e3", "0x1F", "3j", "1_000", ".5", "1."])
literals = texts.map(repr) | texts.map(lambda text: ascii(text.encode("utf-8", "surrogatepass")))


def formatted(pair: tuple[str, str]) -> str:
    text, name = pair
    plain = "".join(c for c in text if c.isalnum() or c in " ,:%").replace("▁", "")
    return f"f'{plain}{{{name}!r:>3}}'"


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = [
        "+",
        "-",
        "*",
        "**",
        "//",
        "%",
        "@",
        "<<",
        "&",
        "|",
        "<=",
        "!=",
        "in",
        "not in",
        "is",
        "and",
        "or",
    ]
    several = st.lists(inner, min_size=1, max_size=3).map(", ".join)
    return st.one_of(
        st.tuples(inner, st.sampled_from(operators), inner).map(lambda t: f"(({t[0]}) {t[1]} ({t[2]}))"),
        st.tuples(st.sampled_from(["-", "+", "~", "not "]), inner).map(lambda t: f"({t[0]}({t[1]}))"),
        st.tuples(inner, inner, inner).map(lambda t: f"({t[0]} if {t[1]} else {t[2]})"),
        st.tuples(names, several, inner).map(lambda t: f"{t[0]}({t[1]}, *{t[2]}, b={t[2]}, **{t[0]})"),
        st.tuples(inner, inner, inner).map(lambda t: f"({t[0]})[{t[1]}:-({t[2]}), ::2, ...]"),
        st.tuples(inner, names).map(lambda t: f"({t[0]}).{t[1]}"),
        st.tuples(names, inner, inner).map(lambda t: f"(lambda {t[0]}, *x, y={t[1]}: {t[2]})"),
        st.tuples(several, inner).map(lambda t: f"[{t[0]}, *{{{t[1]}: {t[1]}}}, ({t[0]},)]"),
        st.tuples(inner, names, inner).map(lambda t: f"{{{t[0]} for {t[1]} in {t[2]} if (z := {t[0]})}}"),
    )


expressions = st.recursive(
    names | numbers | literals | st.tuples(texts, names).map(formatted), larger, max_leaves=6
)


def indented(block: str) -> str:
    return "".join(f"    {line}\n" for line in block.splitlines())


def blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(inner, min_size=1, max_size=3).map("".join).map(indented)
    return st.one_of(
        st.tuples(expressions, body, body).map(lambda t: f"if {t[0]}:\n{t[1]}else:\n{t[2]}"),
        st.tuples(names, expressions, body).map(lambda t: f"for {t[0]} in {t[1]}:\n{t[2]}"),
        st.tuples(names, expressions, body).map(
            lambda t: f"@{t[0]}\ndef g(x, /, y: int = {t[1]}, *, z=-1) -> None:\n    '''Doc.'''\n{t[2]}"
        ),
        st.tuples(names, expressions, body).map(lambda t: f"class C({t[0]}, metaclass=({t[1]})):\n{t[2]}"),
        st.tuples(expressions, body).map(lambda t: f"try:\n{t[1]}except ({t[0]}) as e:\n{t[1]}"),
        st.tuples(expressions, body).map(lambda t: f"with ({t[0]}) as e, e:\n{t[1]}"),
        st.tuples(expressions, body).map(
            lambda t: f"match ({t[0]}):\n    case [1, *_] | -2:\n{indented(t[1])}"
        ),
    )


simple = st.one_of(
    st.tuples(names, expressions).map(lambda t: f"{t[0]} = {t[1]}  # said\n"),
    st.tuples(names, expressions).map(lambda t: f"{t[0]} -= {t[1]}; {t[0]}: int = {t[1]};\n"),
    expressions.map(lambda text: f"print({text}, end='')\n"),
    st.sampled_from(
        ["from .. import a\n", "from .a import (b, c as d)\n", "import a.b as c\n", "del a[0], b\n"]
    ),
)
programs = st.lists(st.recursive(simple, blocks, max_leaves=5), min_size=1, max_size=3).map("".join)


def tree(code: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # `1 is 2`, `"a" ()`: meant
        warnings.simplefilter("ignore", DeprecationWarning)
        return ast.dump(ast.parse(code))


@given(programs)
def test_a_program_keeps_its_tree(code: str) -> None:
    assert tree(python_text(tokenise_python(code))) == tree(code)


@given(programs)
def test_a_program_without_needless_parentheses_keeps_its_tree(code: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        code = ast.unparse(ast.parse(code))
    assert tree(python_text(tokenise_python(code))) == tree(code)


@given(texts, st.sampled_from(['"""', "'''"]), st.sampled_from(["", "u", "r", "f"]))
def test_a_literal_over_several_lines_keeps_its_value(text: str, quotes: str, prefix: str) -> None:
    code = f"x = {prefix}{quotes}{text.replace('▁', '_')}{quotes}\n"
    if parses(code):
        assert tree(python_text(tokenise_python(code))) == tree(code)


@given(programs)
def test_raw_tokens_are_one_line_and_stay_as_they_are(code: str) -> None:
    raw = tokenise_python(code)
    assert raw.splitlines() == [raw]
    assert tokenise_python(python_text(raw)) == raw.replace(" ; NEW_LINE", " NEW_LINE")


MODULES = ["ast", "bisect", "calendar", "dataclasses", "fractions", "heapq", "statistics", "textwrap"]


@pytest.mark.parametrize("name", MODULES)
def test_the_standard_librarys_modules_keep_their_trees(name: str) -> None:
    spec = importlib.util.find_spec(name)
    assert spec and spec.origin
    code = Path(spec.origin).read_text("utf-8")
    assert tree(python_text(tokenise_python(code))) == tree(code)


def references() -> Iterator[str]:
    """The Python sides of the official test programs, each once."""
    with lzma.open(ARCHIVE) as file, tarfile.open(fileobj=file) as archive:
        members = [
            m for m in archive if "tok_full" in m.name and "/test-" in m.name and m.name.endswith(".py")
        ]
        texts = [archive.extractfile(member).read().decode("utf-8") for member in members]  # type: ignore[union-attr]
    yield from dict.fromkeys(line for text in texts for line in text.split("\n") if line)


@pytest.mark.slow
@pytest.mark.skipif(
    not ARCHIVE.exists(), reason="needs the XLCoST archive, which is not part of the repository"
)
def test_every_official_reference_that_parses_keeps_its_tree() -> None:
    count = 0
    for line in references():
        text, what = repair_python(line)
        if what != "fail":
            count += 1
            assert tree(python_text(tokenise_python(text))) == tree(text)
    assert count == 856
