"""Fields and properties of a source's classes, and whether the Python that reads them has them.

Part of `losses.py`.  A property (C#'s `public int Total => Quantity * Price;`) is easily left out of a class,
and `order.Total` fails only when it is run.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from stelo_model.source_functions import plain
from stelo_model.translation import TranslationWarning

# Properties of C#; accessors of JavaScript; fields with a modifier; what is given to `this`.
_MEMBER = re.compile(
    r"[\w>\]?]\s++([A-Za-z_]\w*+)\s*+(?:=>|\{\s*+(?:\w++\s++)?(?:get|set|init)\b)"
    r"|\b[gs]et\s++([A-Za-z_]\w*+)\s*+\("
    r"|\b(?:public|private|protected|internal|readonly|final|static)\s++"
    r"(?:[\w<>\[\],.?:]++[\s*&]++(?=[\w$])){1,8}+\$?([A-Za-z_]\w*+)\s*+[;=]"
    r"|\bthis\s*+(?:\.|->)\s*+([A-Za-z_]\w*+)\s*+=(?![=>])"
)
_TYPES = [each for each in vars(builtins).values() if isinstance(each, type)]
# What any object may have: methods of the built-in types, and `name` and `value` of an enumeration's members.
_OF_PYTHON = {plain(name) for each in _TYPES for name in dir(each)} | {"name", "value"}


def members_of(bare: str) -> frozenset[str]:
    """Fields and properties that a source declares, in `plain` spelling; `bare` as `bare_code` gives it."""
    names = {plain(name) for groups in _MEMBER.findall(bare) for name in groups if name}
    return frozenset(names - _OF_PYTHON)


def missing_members(tree: ast.Module, members: frozenset[str]) -> tuple[TranslationWarning, ...]:
    """A warning for each of these members that the Python only reads: no class has it."""
    if not members:
        return ()
    read: dict[str, int] = {}
    modules = {name.asname or name.name for name in ast.walk(tree) if isinstance(name, ast.alias)}
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(ast.Name(owner), _, ast.Load()) if owner in modules:
                pass  # `math.pi`
            case ast.Attribute(_, name, ast.Load()) if plain(name) in members:
                read.setdefault(name, node.lineno)
    others = set(_other_words(tree)) if read else set()
    return tuple(
        TranslationWarning("lost", f"“{name}” is used here, and no class has it", line)
        for name, line in read.items()
        if name not in others
    )


def _other_words(tree: ast.Module) -> Iterator[str]:
    """All words of the Python but for attributes that are read: a member has its name from one of them."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(_, name, ast.Store() | ast.Del()) | ast.Name(name) | ast.arg(name):
                yield name
            case (
                ast.keyword(str(name))
                | ast.FunctionDef(name)
                | ast.AsyncFunctionDef(name)
                | ast.ClassDef(name)
            ):
                yield name
            case ast.Constant(str(text)):  # of `setattr`, `namedtuple`, `__slots__`
                yield from re.findall(r"\w+", text)
            case ast.alias(name):
                yield name


__all__ = ["members_of", "missing_members"]
