"""Divisions of integers: `/` of the other languages is Python's `//`.

Part of `repairs.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import chain

from stelo_model.edits import Edit
from stelo_model.exact_divisions import exact_divisions
from stelo_model.scopes import inside


def division_edits(tree: ast.Module, python: str, names: frozenset[str] | None = None) -> Iterator[Edit]:
    """The edits that make every `/` a `//`, for a source in which all divisions are of integers.

    With `names`, which hold or return integers only, just divisions whose value they get, indices, counts of
    `range` and of a list's elements, and what leaves no remainder.  An edit may come twice.
    Not where the quotient is rounded at once: `int(a / b)` is what Java's `a / b` is, also below zero.  C++
    may give an integer a floating-point quotient: then `//` rounds it as well, but to a float.
    """
    lines = [line.encode() for line in python.split("\n")]
    nodes = list(ast.walk(tree))
    rounded = {id(node) for call in nodes if _rounds(call) for node in ast.walk(call)}
    for node in nodes if names is None else chain(exact_divisions(nodes), _whole_divisions(nodes, names)):
        match node:
            case ast.BinOp(left, ast.Div(), right) | ast.AugAssign(left, ast.Div(), right):
                if id(node) in rounded or left.end_lineno != right.lineno or left.end_col_offset is None:
                    continue
                between = lines[right.lineno - 1][left.end_col_offset : right.col_offset]
                if between.count(b"/") == 1:
                    yield right.lineno, left.end_col_offset + between.index(b"/"), "/", "//"


def _whole_divisions(nodes: list[ast.AST], names: frozenset[str]) -> Iterator[ast.AST]:
    """The divisions whose value is an index or a count, or is given to or returned by one of these names."""
    if not names:  # a source of which nothing is known: its indices may be keys
        return
    heads = {node.name: _parameters(node) for node in nodes if isinstance(node, ast.FunctionDef)}
    for node in nodes:
        match node:
            case ast.Assign([target], value) if _base(target) in names:
                yield from _figures(value)
            case ast.AugAssign(target, operator, value) if _base(target) in names:
                if isinstance(operator, ast.Div) and not _has_float(value):
                    yield node
                yield from _figures(value)
            case ast.Subscript(slice=ast.Slice(lower, upper, step)):
                for part in (lower, upper, step):
                    yield from _figures(part) if part is not None else ()
            case ast.Subscript(slice=index):
                yield from _figures(index)
            case ast.Call(ast.Name("range"), counts):
                for count in counts:
                    yield from _figures(count)
            case ast.Call(ast.Name(called), arguments) if called in heads:
                for argument, parameter in zip(arguments, heads[called], strict=False):
                    yield from _figures(argument) if parameter in names else ()
            case ast.BinOp(ast.List(), ast.Mult(), count) | ast.BinOp(count, ast.Mult(), ast.List()):
                yield from _figures(count)
            case ast.FunctionDef(name=name) if name in names:
                for inner in inside(node):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from _figures(inner.value)


def _parameters(function: ast.FunctionDef) -> list[str]:
    """The parameters in the order of their arguments, where it is called by its name."""
    return [one.arg for one in (*function.args.posonlyargs, *function.args.args)]


def _base(target: ast.expr) -> str | None:
    """`x`, `self.x`, `x[i][j]`: x"""
    while isinstance(target, ast.Subscript):
        target = target.value
    match target:
        case ast.Name(name) | ast.Attribute(ast.Name(), name):
            return name
    return None


def _figures(value: ast.expr) -> list[ast.BinOp]:
    """The divisions that a value is made of, not those inside of calls; none beside a float."""
    return [] if _has_float(value) else list(_quotients(value))


def _quotients(value: ast.expr) -> Iterator[ast.BinOp]:
    match value:
        case ast.BinOp(left, operator, right):
            if isinstance(operator, ast.Div):
                yield value
            yield from _quotients(left)
            yield from _quotients(right)
        case ast.UnaryOp(operand=operand):
            yield from _quotients(operand)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _quotients(body)
            yield from _quotients(orelse)


def _has_float(value: ast.expr) -> bool:
    return any(isinstance(node, ast.Constant) and isinstance(node.value, float) for node in ast.walk(value))


def _rounds(node: ast.AST) -> bool:
    match node:
        case ast.Call(
            ast.Name("int" | "round" | "float" | "ceil" | "floor") | ast.Attribute(ast.Name("math"))
        ):
            return True
    return False
