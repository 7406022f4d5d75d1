"""Slices that take a length for an end: `s[i:k]` for `s.substr(i, k)`, which is `s[i : i + k]`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import islice

from stelo_model.edits import Edit
from stelo_model.linear import Linear, constant_of, linear, plus, source_linear, terms_of, text_of
from stelo_model.source_functions import split_arguments

Sum = tuple[frozenset[tuple[str, int]], int]
"""A `Linear` as source and Python have it in common: the terms, and the constant."""

Part = tuple[Sum, Sum]
"""Where a part begins, and its length."""

_BY_LENGTH = {
    "cpp": re.compile(r"\.\s*+substr\s*+\("),
    "csharp": re.compile(r"\.\s*+(?:Substring|GetRange)\s*+\("),
    "javascript": re.compile(r"\.\s*+substr\s*+\("),
    "php": re.compile(r"\b(?:(?:mb_)?substr|array_slice)\s*+\(\s*+[$\w>-]++(?=\s*+,)"),
}
_BY_END = re.compile(r"\.\s*+(?:substring|slice)\s*+\(")
# Bounds on the time: parts of one source, characters of their arguments.
_MOST, _LONGEST = 200, 200


def parts_of(bare: str, language: str, closed: Mapping[int, int]) -> frozenset[Part]:
    """The parts that a source takes by their length, but for those that begin at 0 or count from the end.

    A negative length of PHP is an end as well: `substr($s, 1, -2)` is `s[1:-2]`.

    `bare` as `bare_code` gives it, `language` as in `Language.name`, `closed` as `brackets` gives it.
    """
    pattern = _BY_LENGTH.get(language)
    if pattern is None:
        return frozenset()
    by_end = set(_arguments(bare, _BY_END, closed))
    return frozenset(
        (start, length)
        for start, length in _arguments(bare, pattern, closed)
        if (start, length) not in by_end and (start[0] or start[1] > 0) and (length[0] or length[1] >= 0)
    )


def _arguments(bare: str, pattern: re.Pattern[str], closed: Mapping[int, int]) -> Iterator[Part]:
    for match in islice(pattern.finditer(bare), _MOST):
        opened = bare.index("(", match.start())
        text = bare[match.end() : min(closed.get(opened, len(bare)), match.end() + _LONGEST)]
        values = split_arguments(text.removeprefix(",") if match.end() > opened + 1 else text)
        sums = [source_linear(value) for value in values] if len(values) == 2 else []
        match sums:
            case [tuple(start), tuple(length)]:
                yield _sum(start), _sum(length)


def _sum(form: Linear) -> Sum:
    return frozenset(terms_of(form).items()), constant_of(form)


def part_edits(tree: ast.Module, python: str, parts: frozenset[Part]) -> Iterator[Edit]:
    """The ends of slices that are the lengths of these parts."""
    lines = [line.encode() for line in python.split("\n")]
    for node in ast.walk(tree):
        match node:
            case ast.Slice(ast.expr() as lower, ast.expr() as upper, None):
                start, length = linear(lower), linear(upper)
                end = text_of(plus(start, length)) if (_sum(start), _sum(length)) in parts else None
                if end is not None and upper.lineno == upper.end_lineno:
                    old = lines[upper.lineno - 1][upper.col_offset : upper.end_col_offset].decode()
                    yield upper.lineno, upper.col_offset, old, end


__all__ = ["Part", "part_edits", "parts_of"]
