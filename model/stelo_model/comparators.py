"""Comparators of two elements that a model hands to Python's sort: `xs.sort(key=lambda a, b: a - b)`.

Part of `repairs.py`.  Python calls a key with one element, so such a call is certain to raise TypeError.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Literal

from stelo_model.edits import Edit
from stelo_model.leaks import own_names
from stelo_model.scopes import Function, inside, parameters, stored


def comparator_edits(tree: ast.Module, python: str) -> Iterator[Edit]:
    """The edits that turn comparators, each in one line, into keys."""
    nodes = list(ast.walk(tree))
    changed = stored(nodes) | {
        name for node in nodes if isinstance(node, Function | ast.Lambda) for name in parameters(node)
    }
    functions = {
        node.name: node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name not in changed
    }
    own = own_names(tree) | changed | functions.keys()
    lines = [line.encode() for line in python.split("\n")]
    for call in (node for node in nodes if isinstance(node, ast.Call)):
        value = _comparator(call, own)
        function = functions.get(value.id) if isinstance(value, ast.Name) else value
        if value is None or not isinstance(function, ast.Lambda | ast.FunctionDef):
            continue
        answers = _answers(function) if _takes_two(function.args) else None
        if answers is None or value.lineno != value.end_lineno or value.end_col_offset is None:
            continue
        line = lines[value.lineno - 1]
        old = line[value.col_offset : value.end_col_offset].decode()
        new = old
        if answers == "before" and isinstance(function, ast.Lambda):
            head, _, body = old.partition(":")  # two plain names have no other
            whole = f"({body.strip()})" if isinstance(function.body, ast.IfExp) else body.strip()
            new = f"{head}: -1 if {whole} else 1"
        elif answers == "before":
            new = f"lambda a, b: -1 if {old}(a, b) else 1"
        named = any(keyword.value is value for keyword in call.keywords)
        yield value.lineno, value.col_offset, old, f"{'' if named else 'key='}functools.cmp_to_key({new})"


def _comparator(call: ast.Call, own: set[str]) -> ast.expr | None:
    """What `xs.sort` or `sorted` is given to compare with, by position or as its key."""
    match call.func:
        case ast.Attribute(attr="sort" as name):
            before = 0
        case ast.Name("sorted" as name):
            before = 1
        case _:
            return None
    given = call.args[before:] + [keyword.value for keyword in call.keywords if keyword.arg == "key"]
    return given[0] if name not in own and len(call.args) >= before and len(given) == 1 else None


def _takes_two(arguments: ast.arguments) -> bool:
    plain = len(arguments.posonlyargs) + len(arguments.args) == 2 and not arguments.defaults
    return plain and not (arguments.vararg or arguments.kwarg or arguments.kwonlyargs)


def _answers(function: ast.Lambda | ast.FunctionDef) -> Literal["before", "number"] | None:
    """Whether it says that one element comes before the other, or by its sign which does; None: neither."""
    if isinstance(function, ast.Lambda):
        values: list[ast.expr | None] = [function.body]
    else:
        values = [node.value for node in inside(function) if isinstance(node, ast.Return)]
    return _common(values)


def _common(values: list[ast.expr | None] | list[ast.expr]) -> Literal["before", "number"] | None:
    kinds = {_kind(value) for value in values}
    return kinds.pop() if len(kinds) == 1 else None


def _kind(value: ast.expr | None) -> Literal["before", "number"] | None:
    match value:
        case ast.Compare() | ast.UnaryOp(op=ast.Not()) | ast.Constant(value=bool()):
            return "before"
        case ast.BoolOp(values=[*parts]):  # `a.x - b.x or a.y - b.y`
            return _common(parts)
        case ast.IfExp(body=body, orelse=orelse):
            return _common([body, orelse])
        case ast.UnaryOp(op=ast.USub() | ast.UAdd()) | ast.Constant(value=int() | float()):
            return "number"
        case ast.BinOp(op=ast.Sub()):
            return "number"
    return None
