"""Classes whose objects have a text of their own, `toString()`, and whether their Python has a `__str__`.

Part of `losses.py` and `second_tries.py`: without it `print(account)` shows where the object is in memory.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from itertools import islice

from stelo_model.scopes import Function
from stelo_model.source_functions import class_places, plain
from stelo_model.translation import TranslationWarning

_TEXT = re.compile(r"\b(?:toString|ToString|__toString)\s*+\([^()]*+\)[^;(){}=]*+(?:\{|=>)")
_STREAMED = re.compile(r"\boperator\s*+<<\s*+\([^(),]*+,\s*+(?:const\s++)?([A-Za-z_]\w*+)[\s&]")
_MOST = 200  # texts of one source: a bound on the time
_METHODS = {"__str__", "__repr__", "__format__"}


def classes_with_text(bare: str, closed: Mapping[int, int]) -> frozenset[str]:
    """The classes of a source that say how they are shown, in `plain` spelling; the innermost of nested ones.

    `bare` and `closed` as in `source_functions`.
    """
    found = {plain(name) for name in _STREAMED.findall(bare)}
    classes = class_places(bare, closed)
    for match in islice(_TEXT.finditer(bare), _MOST):
        around = [(start, name) for name, start, stop in classes if start < match.start() < stop]
        found |= {plain(max(around)[1])} if around else set()
    return frozenset(found)


def without_text(tree: ast.Module, classes: frozenset[str]) -> list[ast.ClassDef]:
    """The Python's classes of these names that have no method which shows them, nor inherit one."""
    if not classes:
        return []
    defined = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    return [node for node in defined.values() if plain(node.name) in classes and not _shown(node, defined, 0)]


def text_warnings(tree: ast.Module, classes: frozenset[str]) -> tuple[TranslationWarning, ...]:
    """A warning for each of those."""
    return tuple(
        TranslationWarning("lost", f"“{node.name}” says in the source how it is shown, not here", node.lineno)
        for node in without_text(tree, classes)
    )


_BASES = 8  # classes above a class that are looked at


def _shown(node: ast.ClassDef, defined: Mapping[str, ast.ClassDef], depth: int) -> bool:
    """Whether a class or one above it has such a method, or may have one: it is not of this module."""
    if node.decorator_list or any(
        isinstance(one, Function) and (one.name in _METHODS or plain(one.name) == "tostring")
        for one in node.body
    ):
        return True
    bases = [base.id if isinstance(base, ast.Name) else "" for base in node.bases]
    known = [defined[base] for base in bases if base in defined and depth < _BASES]
    outside = set(bases) - set(defined) - {"object", "ABC"}
    return bool(outside) or any(_shown(base, defined, depth + 1) for base in known)


__all__ = ["classes_with_text", "text_warnings", "without_text"]
