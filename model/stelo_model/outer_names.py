"""Variables outside of a function that it changes: Python wants them declared, other languages do not.

Part of `repairs.py`.  `total += x` in a function raises UnboundLocalError unless `total` is its own
variable; where all that the function binds to the name is made of its old value, an outer one is meant.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.scopes import Function, first_statement, inside, parameters, stored


def missing_declarations(tree: ast.Module) -> Iterator[tuple[ast.stmt, str]]:
    """The statements before which a line is missing, each with the line: `global a, b` or `nonlocal c`."""
    yield from _missing(tree, [])


def misplaced_nonlocals(tree: ast.Module) -> Iterator[Edit]:
    """The edits that make `global` of a `nonlocal` in a function that is in no other: Python refuses that."""
    bound = stored(inside(tree, ast.ClassDef, ast.Lambda))
    outermost = [node for node in inside(tree) if isinstance(node, Function)]
    for node in (node for function in outermost for node in inside(function, ast.ClassDef, ast.Lambda)):
        if isinstance(node, ast.Nonlocal) and bound.issuperset(node.names):
            yield node.lineno, node.col_offset, "nonlocal", "global"


def _missing(scope: ast.Module | Function, around: list[set[str]]) -> Iterator[tuple[ast.stmt, str]]:
    nodes = list(inside(scope, ast.Lambda, ast.ClassDef))
    if isinstance(scope, Function):
        changed = sorted(_changed(scope, nodes))
        for keyword, outer in (("nonlocal", set().union(*around[1:])), ("global", around[0])):
            names = [name for name in changed if name in outer]
            changed = [name for name in changed if name not in outer]
            if names:
                yield first_statement(scope.body), f"{keyword} {', '.join(names)}"
    bound = stored(nodes)
    if isinstance(scope, Function):
        bound = (bound | parameters(scope)) - _declared(nodes) - _changed(scope, nodes)
    methods = [member for node in nodes if isinstance(node, ast.ClassDef) for member in node.body]
    for node in [*nodes, *methods]:
        if isinstance(node, Function):
            yield from _missing(node, [*around, bound])


def _changed(function: Function, nodes: list[ast.AST]) -> set[str]:
    """Names that the function binds only to what is made of their old value."""
    old: set[int] = set()  # the targets whose old value is read
    for node in nodes:
        if isinstance(node, ast.AugAssign):
            old.add(id(node.target))
        elif isinstance(node, ast.Assign):
            read = {one.id for one in ast.walk(node.value) if isinstance(one, ast.Name)}
            old |= {id(one) for one in node.targets if isinstance(one, ast.Name) and one.id in read}
    bound = [node for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
    changed = {node.id for node in bound if id(node) in old}
    fresh = {node.id for node in bound if id(node) not in old} | _named(nodes)
    return changed - fresh - parameters(function) - _declared(nodes)


def _named(nodes: list[ast.AST]) -> set[str]:
    """Names that are bound by what is no name in the tree."""
    found: set[str | None] = set()
    for node in nodes:
        match node:
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
                found.add(name)
            case ast.ExceptHandler(name=name) | ast.MatchAs(name=name) | ast.MatchStar(name=name):
                found.add(name)
            case ast.alias(name, shown):
                found.add((shown or name).partition(".")[0])
    return {name for name in found if name}


def _declared(nodes: list[ast.AST]) -> set[str]:
    return {name for node in nodes if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names}
