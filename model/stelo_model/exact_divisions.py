"""Divisions that leave no remainder: `n / i` where `n % i == 0` was asked, `n * (n - 1) / 2`.

Part of `repairs.py`.  PHP and JavaScript print 6 / 2 as 3, Python as 3.0, `range(6 / 2)` raises; with `//`
the value is the same and stays an integer.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator


def exact_divisions(tree: ast.Module) -> Iterator[ast.BinOp | ast.AugAssign]:
    """The `/` and `/=` of which that is certain, if their operands are whole numbers."""
    for node in ast.walk(tree):
        match node:
            case ast.If(test=test, body=body) | ast.While(test=test, body=body):
                yield from _under(_conjuncts(test), body)
            case ast.IfExp(test=test, body=value):
                yield from _under(_conjuncts(test), [value])
            case ast.BoolOp(ast.And(), [first, *others]):
                yield from _under(_conjuncts(first), others)
            case ast.BinOp(product, ast.Div(), ast.Constant(2)) if _is_of_neighbours(product):
                yield node


def _conjuncts(test: ast.expr) -> list[ast.expr]:
    """What holds where a condition holds."""
    match test:
        case ast.BoolOp(ast.And(), values):
            return [one for value in values for one in _conjuncts(value)]
    return [test]


def _under(conditions: list[ast.expr], body: Iterable[ast.AST]) -> Iterator[ast.BinOp | ast.AugAssign]:
    """The divisions without a remainder in what runs under conditions, while their operands are the same."""
    for condition in conditions:
        match condition:
            case ast.Compare(ast.BinOp(a, ast.Mod(), b), [ast.Eq()], [ast.Constant(0)]):
                pass
            case ast.UnaryOp(ast.Not(), ast.BinOp(a, ast.Mod(), b)):
                pass
            case _:
                continue
        operands = (ast.unparse(a), ast.unparse(b))
        if _calls(a) or _calls(b):
            continue
        variables = {node.id for side in (a, b) for node in ast.walk(side) if isinstance(node, ast.Name)}
        for statement in body:
            changes = _changes(statement, variables)
            plain = isinstance(statement, ast.Assign | ast.AugAssign)  # its value is computed first
            if _runs_later(statement) or (changes and not plain):
                break
            for node in ast.walk(statement):
                match node:
                    case ast.BinOp(left, ast.Div(), right) | ast.AugAssign(left, ast.Div(), right):
                        if (ast.unparse(left), ast.unparse(right)) == operands:
                            yield node
            if changes:
                break


def _changes(statement: ast.AST, variables: set[str]) -> bool:
    """Whether a statement may give one of these variables, or what it reaches, another value."""
    for node in ast.walk(statement):
        match node:
            case ast.Name(name, ast.Store() | ast.Del()) if name in variables:
                return True
            case ast.Attribute(value, _, ast.Store()) | ast.Subscript(value, _, ast.Store()):
                if any(isinstance(one, ast.Name) and one.id in variables for one in ast.walk(value)):
                    return True
    return False


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


def _calls(node: ast.expr) -> bool:
    return any(isinstance(one, ast.Call) for one in ast.walk(node))
