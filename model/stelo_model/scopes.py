"""What belongs to which scope of a module: for the repairs that must know what a name means."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

Function = ast.FunctionDef | ast.AsyncFunctionDef
Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def inside(scope: Scope, *apart: type[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of a scope: of the functions in it only their heads, of nodes of types `apart` no more."""
    pending: list[ast.AST] = [scope.body] if isinstance(scope, ast.Lambda) else list(scope.body)
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, Function):
            pending.extend([*node.decorator_list, *node.args.defaults])
        elif not isinstance(node, apart):
            pending.extend(ast.iter_child_nodes(node))


def parameters(function: Function | ast.Lambda) -> set[str]:
    """The names of all of its parameters."""
    return {node.arg for node in ast.walk(function.args) if isinstance(node, ast.arg)}


def stored(nodes: Iterable[ast.AST]) -> set[str]:
    """The names that these nodes give a value."""
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def first_statement(body: list[ast.stmt]) -> ast.stmt:
    """The one before which a line may be put: not the text that describes the function."""
    describes = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    return body[1] if describes and len(body) > 1 else body[0]


def returns_number(function: ast.FunctionDef) -> bool:
    """Whether a `return` of it is a number, as `-1` is, and none is text."""
    nodes = list(ast.walk(function))
    values = [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    values = [value.operand if isinstance(value, ast.UnaryOp) else value for value in values]
    kinds = {type(value.value) if isinstance(value, ast.Constant) else type(value) for value in values}
    others = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes) or kinds & {
        str,
        ast.JoinedStr,
    }
    return not others and bool(kinds & {int, float})


_SIMPLE = (
    ast.Name | ast.Constant | ast.Attribute | ast.Subscript | ast.BinOp | ast.operator | ast.expr_context
)


def is_simple(node: ast.expr) -> bool:
    """Whether an expression may as well be evaluated twice: it calls nothing."""
    return all(isinstance(inner, _SIMPLE) for inner in ast.walk(node))
