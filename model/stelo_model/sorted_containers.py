"""Containers that the source keeps sorted: `for k, v in sorted(counts.items())` for a loop over a `TreeMap`.

Python's dictionaries keep the order in which keys came, its sets none at all.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.source_functions import plain

_TYPES = {
    "java": r"(?:TreeMap|TreeSet|SortedMap|SortedSet|NavigableMap|NavigableSet)",
    "csharp": r"(?:SortedDictionary|SortedList|SortedSet)",
    "cpp": r"(?:map|set)",
}
_ARGUMENTS = r"\s*+<(?:[^<>;(){}]|<(?:[^<>;(){}]|<[^<>;(){}]{0,60}>){0,60}>){0,100}>"


def sorted_containers(bare: str, language: str) -> frozenset[str]:
    """The names that a source only gives to containers sorted by their keys, in their usual order.

    `bare` as `bare_code` gives it, `language` as in `Language.name`.  Names as `plain` writes them.
    """
    kinds = _TYPES.get(language)
    if kinds is None or re.search(rf"\b{kinds}\s*<", bare) is None:
        return frozenset()
    declared = re.compile(
        rf"(?<![\w.>])(?:std\s*::\s*)?(?P<type>[A-Za-z_]\w*+){_ARGUMENTS}\s*+&?\s*+(?P<name>[A-Za-z_]\w*+)"
        r"(?=\s*+(?P<value>=[^;]{0,200}|[,;){(]))"
    )
    made = re.compile(rf"\bnew\s++{kinds}\b(?:{_ARGUMENTS}|\s*+<>)?\s*+\(\s*+\)")
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for match in declared.finditer(bare):
        is_sorted = re.fullmatch(kinds, match["type"]) is not None and "greater" not in match[0]
        if language != "cpp" and match["value"].startswith("="):
            is_sorted = made.search(match["value"]) is not None
        found[is_sorted].add(plain(match["name"]))
    return frozenset(found[True] - found[False])


_ORDERLESS = {"sum", "any", "all", "max", "min", "sorted", "set", "frozenset", "len", "dict", "Counter"}
_MAKES = {"dict", "set", "defaultdict", "Counter"}


def sorting_edits(tree: ast.Module, python: str, names: frozenset[str]) -> Iterator[Edit]:
    """`sorted(…)` around what loops take from dictionaries and sets of these names, where the order shows."""
    made = _made(tree, names)
    lines = [line.encode() for line in python.split("\n")]
    orderless = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ORDERLESS
        for argument in node.args
    }
    for node in ast.walk(tree):
        match node:
            case ast.For(iter=iterable, body=body) if any(map(_shows_order, body)):
                taken = [iterable]
            case ast.ListComp(generators=generators) | ast.GeneratorExp(generators=generators) if (
                id(node) not in orderless
            ):
                taken = [one.iter for one in generators]
            case _:
                continue
        for one in taken:
            if _of_container(one, made) and one.lineno == one.end_lineno:
                old = lines[one.lineno - 1][one.col_offset : one.end_col_offset].decode()
                yield one.lineno, one.col_offset, old, f"sorted({old})"


def _made(tree: ast.Module, names: frozenset[str]) -> set[str]:
    """The variables and attributes of these names that are only given dictionaries and sets."""
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for node in ast.walk(tree):
        match node:
            case ast.Assign([ast.Name() | ast.Attribute(ast.Name("self")) as target], value):
                found[_is_container(value)].add(ast.unparse(target))
            case ast.arg(name):
                found[False].add(name)
    return {name for name in found[True] - found[False] if plain(name.removeprefix("self.")) in names}


def _is_container(value: ast.expr) -> bool:
    match value:
        case ast.Dict() | ast.Set() | ast.DictComp() | ast.SetComp():
            return True
        case ast.Call(ast.Name(name) | ast.Attribute(_, name)):
            return name in _MAKES
    return False


def _of_container(node: ast.expr, made: set[str]) -> bool:
    match node:
        case ast.Call(ast.Attribute(value, "items" | "keys"), [], []):
            return ast.unparse(value) in made
        case ast.Name() | ast.Attribute():
            return ast.unparse(node) in made
    return False


_SHOWS = {"print", "append", "write", "extend", "insert", "add"}


def _shows_order(statement: ast.stmt) -> bool:
    """Whether it matters which round comes first."""
    for node in ast.walk(statement):
        match node:
            case ast.Break() | ast.Return() | ast.Yield() | ast.YieldFrom():
                return True
            case ast.Call(ast.Name(name) | ast.Attribute(_, name)) if name in _SHOWS:
                return True
    return False


__all__ = ["sorted_containers", "sorting_edits"]
