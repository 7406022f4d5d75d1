"""Edits of a text by the positions of its tree: what the repairs that keep the rest as it stands are made of.

Before Python 3.12 what stands in an f-string has no position of its own.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Concatenate, ParamSpec

from stelo_model.imports import parse, parses

Edit = tuple[int, int, str, str]
"""Line, byte column, the text there, what replaces it."""


def editable(python: str) -> ast.Module:
    """The tree of a text, of which every node can be edited. Raises SyntaxError."""
    tree = parse(python)
    if sys.version_info < (3, 12):
        _forget_f_strings(tree, python)
    return tree


def _forget_f_strings(tree: ast.Module, python: str) -> None:
    """Before Python 3.12 what stands in an f-string has wrong positions: it cannot be edited."""
    if re.search("[fF][rR]?['\"]", python) is None:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            node.values = []


def edited(text: str, edits: list[Edit]) -> str:
    """The text with these edits; one whose old text is not at its place changes nothing."""
    lines = [line.encode() for line in text.split("\n")]
    for number, column, old, new in sorted(edits, reverse=True):
        line = lines[number - 1]
        if line[column : column + len(old.encode())] == old.encode():
            lines[number - 1] = line[:column] + new.encode() + line[column + len(old.encode()) :]
    return b"\n".join(lines).decode()


def lines_before(statement: ast.stmt, *lines: str) -> Edit:
    """The edit that puts lines before a statement which has its own, as deep as that."""
    indentation = " " * statement.col_offset
    return statement.lineno, statement.col_offset, "", "".join(f"{line}\n{indentation}" for line in lines)


def renaming_edits(
    tree: ast.AST, python: str, places: Mapping[int, Edit], in_field: re.Pattern[str], new: str
) -> Iterator[Edit]:
    """`places`, but one edit for each f-string that has any of them, where those have no position.

    `places`: the edits by the `id` of the tree's nodes. `in_field`, and `new` for `re.sub`: the same renaming
    in the text of a field `{…}`. A string of several lines gets none: who asks compares the trees afterwards.
    """
    placed = set(places)
    if sys.version_info < (3, 12):
        lines = [line.encode() for line in python.split("\n")]
        for string in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
            within = {id(node) for node in ast.walk(string)} & placed
            placed -= within
            if within and string.lineno == string.end_lineno:
                old = lines[string.lineno - 1][string.col_offset : string.end_col_offset].decode()
                renamed = re.sub(r"\{[^{}]*\}", lambda field: in_field.sub(new, field[0]), old)
                yield string.lineno, string.col_offset, old, renamed
    yield from (edit for node, edit in places.items() if node in placed)


_LONE_RETURN = re.compile(r"\r(?!\n)")


_Facts = ParamSpec("_Facts")


def or_unchanged(
    repair: Callable[Concatenate[str, _Facts], str],
) -> Callable[Concatenate[str, _Facts], str]:
    """A repair that leaves a text as it is where it does not parse, before or after, or is nested too deeply.

    Also where a line ends in a bare carriage return: for Python that is a line, for the edits it is none.
    """

    @wraps(repair)
    def total(python: str, /, *facts: _Facts.args, **named: _Facts.kwargs) -> str:
        if _LONE_RETURN.search(python):
            return python
        try:
            repaired = repair(python, *facts, **named)
        except (SyntaxError, RecursionError):
            return python
        return repaired if repaired == python or parses(repaired) else python

    return total
