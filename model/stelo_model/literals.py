"""The quoted texts of a source that were copied into its Python with other spaces."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from stelo_model.edits import Edit


def literal_edits(tree: ast.Module, python: str, texts: frozenset[str]) -> Iterator[Edit]:
    """Where a text is the source's but for its spaces, and the source's own is nowhere in the Python.

    `print` puts spaces and line ends of its own between texts: what it is given with others stays.
    """
    lines = [line.encode() for line in python.split("\n")]
    nodes = list(ast.walk(tree))
    kept = {id(part) for call in nodes if _prints_several(call) for part in ast.walk(call)}
    # Pieces of f-strings have no place of their own before Python 3.12, and so count nowhere.
    pieces = {id(piece) for node in nodes if isinstance(node, ast.JoinedStr) for piece in node.values}
    there: dict[str, list[ast.Constant]] = {}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            there.setdefault(node.value, []).append(node)
    meant: dict[str, list[str]] = {}
    for text in texts - there.keys():
        meant.setdefault("".join(text.split()), []).append(text)
    for wrong in there.keys() - texts:
        candidates = meant.get("".join(wrong.split()), [])
        if len(candidates) != 1 or any(id(node) in kept for node in there[wrong]):
            continue
        for node in there[wrong]:
            for quote in "\"'":
                old = f"{quote}{wrong}{quote}"
                if lines[node.lineno - 1][node.col_offset :].startswith(old.encode()):
                    yield node.lineno, node.col_offset, old, f"{quote}{candidates[0]}{quote}"


def _prints_several(node: ast.AST) -> bool:
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    return named and (len(node.args) > 1 or bool(node.keywords))  # type: ignore[attr-defined]


def spacing_edits(tree: ast.Module, texts: frozenset[str]) -> Iterator[Edit]:
    """`print("sum: ", x)` → `print("sum:", x)`, where the text of the source ends with that space, or begins.

    Not for JavaScript, whose `console.log` puts a space between its arguments as well.
    """
    for call in ast.walk(tree):
        match call:
            case ast.Call(ast.Name("print"), [_, _, *_] as parts, keywords):
                if any(keyword.arg in (None, "sep") for keyword in keywords):
                    continue
            case _:
                continue
        # Two texts beside one another may well be one of the source.
        for before, text in pairwise(parts):
            match text:
                case ast.Constant(str(value)) if value in texts and value[0] == " " != value[1]:
                    if not isinstance(before, ast.Constant | ast.Starred):
                        for quote in "\"'":
                            yield text.lineno, text.col_offset, f"{quote} ", quote
        for text, after in pairwise(parts):
            match text:
                case ast.Constant(str(value), end_lineno=int(line), end_col_offset=int(column)) if (
                    value in texts and value[-1] == " " != value[-2]
                ):
                    if not isinstance(after, ast.Constant | ast.Starred):
                        for quote in "\"'":
                            yield line, column - 2, f" {quote}", quote


# Comments first, for they may hold quotes.  Every branch ends with its line, or with the text, at the latest:
# what is never closed costs no second look.
COMMENT_OR_TEXT = re.compile(
    r"""//[^\n]*|/\*(?s:.*?\*/|.*)|"((?:[^"\\\n]|\\.)*)(?:"|\\?$)|'((?:[^'\\\n]|\\.)*)(?:'|\\?$)""",
    re.MULTILINE,
)
# As written it is what it means, in the source language as in Python.
_PLAIN = re.compile(r"""[^"'\\\n\r]*[^"'\\\s][^"'\\\n\r]*""")


def plain_texts(code: str) -> frozenset[str]:
    """The quoted texts of a source that need no escape and are not all spaces."""
    found = (match[1] or match[2] or "" for match in COMMENT_OR_TEXT.finditer(code))
    return frozenset(text for text in found if _PLAIN.fullmatch(text))
