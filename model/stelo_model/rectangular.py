"""Elements of C#'s rectangular arrays: `a[i, j]`, which lists of lists write `a[i][j]`."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator

from stelo_model.edits import Edit

_ELEMENT = re.compile(r"\b([A-Za-z_]\w*+)\s*+\[[^\[\],]++(?:\[[^\[\]]*+\][^\[\],]*+)*+,[^\[\]\s]")


def rectangular_arrays(bare: str, language: str) -> frozenset[str]:
    """The arrays of a source of which it takes elements so; `bare` as `bare_code` gives it."""
    return frozenset(_ELEMENT.findall(bare.replace(", ", ","))) if language == "csharp" else frozenset()


def element_edits(tree: ast.Module, python: str, arrays: frozenset[str]) -> Iterator[Edit]:
    """The edits that write their elements as those of lists, where the Python makes nothing else of them."""
    lines = [line.encode() for line in python.split("\n")]
    lists = arrays - _otherwise(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(
                ast.Name(name) | ast.Attribute(_, name) as value, ast.Tuple(indices) as key
            ) if name in lists and not any(isinstance(one, ast.Slice | ast.Starred) for one in indices):
                line = lines[node.lineno - 1]
                bracketed = line[key.col_offset : key.col_offset + 1] == b"("  # written as a key
                if node.lineno != node.end_lineno or bracketed or value.end_lineno != node.lineno:
                    continue
                for one, other in itertools.pairwise(indices):
                    between = line[one.end_col_offset : other.col_offset].decode()
                    if between.strip() == ",":
                        yield node.lineno, one.end_col_offset or 0, between, "]["


def _otherwise(tree: ast.Module) -> set[str]:
    """The names that hold something else than a list."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets, value) if not isinstance(value, ast.List | ast.ListComp | ast.BinOp):
                found.update(target.id for target in targets if isinstance(target, ast.Name))
                found.update(target.attr for target in targets if isinstance(target, ast.Attribute))
    return found


__all__ = ["element_edits", "rectangular_arrays"]
