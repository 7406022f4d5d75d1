"""Divisions that leave no remainder: `n / i` where `n % i == 0` was asked, `n * (n - 1) / 2`.

Part of `repairs.py`.  PHP and JavaScript print 6 / 2 as 3, Python as 3.0, `range(6 / 2)` raises; with `//`
the value is the same and stays an integer.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator


def exact_divisions(nodes: Iterable[ast.AST]) -> Iterator[ast.BinOp | ast.AugAssign]:
    """The `/` and `/=` of which that is certain, if their operands are whole numbers; one may come twice.

    `nodes`: all of a tree.
    """
    for node in nodes:
        match node:
            case ast.If(test=test, body=body) | ast.While(test=test, body=body):
                yield from _under(test, body)
            case ast.IfExp(test=test, body=value):
                yield from _under(test, [value])
            case ast.BoolOp(ast.And(), [first, *others]):
                yield from _under(first, others)
            case ast.BinOp(product, ast.Div(), ast.Constant(2)) if _is_of_neighbours(product):
                yield node


def _multiples(test: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The a and b of the `a % b == 0` that hold where a condition holds."""
    match test:
        case ast.BoolOp(ast.And(), values):
            for value in values:
                yield from _multiples(value)
        case ast.Compare(ast.BinOp(a, ast.Mod(), b), [ast.Eq()], [ast.Constant(0)]) | ast.UnaryOp(
            ast.Not(), ast.BinOp(a, ast.Mod(), b)
        ) if not _calls(a) and not _calls(b):
            yield a, b


def _under(test: ast.expr, body: Iterable[ast.AST]) -> Iterator[ast.BinOp | ast.AugAssign]:
    """The divisions without a remainder in what runs under a condition, while their operands are the same."""
    known = {_texts(a, b): _variables(a) | _variables(b) for a, b in _multiples(test)}
    for statement in body:
        plain = isinstance(statement, ast.Assign | ast.AugAssign)  # its value is computed first
        changed = _changed(statement)
        called = _calls(statement)  # which may change what is no variable
        after = {
            texts: names
            for texts, names in known.items()
            if names.isdisjoint(changed) and not (called and re.search(r"[.\[]", " ".join(texts)))
        }
        if not known or _runs_later(statement):
            return
        for node in ast.walk(statement):
            match node:
                case ast.BinOp(left, ast.Div(), right) | ast.AugAssign(left, ast.Div(), right):
                    if _texts(left, right) in (known if plain else after):
                        yield node
        known = after


def _texts(a: ast.expr, b: ast.expr) -> tuple[str, str]:
    return ast.unparse(a), ast.unparse(b)


def _variables(value: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}


def _changed(statement: ast.AST) -> set[str]:
    """The variables that a statement may give another value, or something that they reach."""
    changed: set[str] = set()
    for node in ast.walk(statement):
        match node:
            case ast.Name(name, ast.Store() | ast.Del()):
                changed.add(name)
            case ast.Attribute(value, _, ast.Store()) | ast.Subscript(value, _, ast.Store()):
                changed |= _variables(value)
    return changed


def _runs_later(statement: ast.AST) -> bool:
    return any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) for node in ast.walk(statement)
    )


def _is_of_neighbours(product: ast.expr) -> bool:
    """`x * (x + 1)`, `(x - 1) * x`: one of them is even."""
    match product:
        case ast.BinOp(one, ast.Mult(), ast.BinOp(other, ast.Add() | ast.Sub(), ast.Constant(1))):
            pass
        case ast.BinOp(ast.BinOp(other, ast.Add() | ast.Sub(), ast.Constant(1)), ast.Mult(), one):
            pass
        case _:
            return False
    return not _calls(one) and ast.unparse(one) == ast.unparse(other)


def _calls(node: ast.AST) -> bool:
    return any(isinstance(one, ast.Call) for one in ast.walk(node))
