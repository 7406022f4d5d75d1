"""Variables that hide a built-in function which is called beside them: `len = len(s)`, `sum += x`, `sum(xs)`.

Part of `repairs.py`.  Other languages have no `len` or `sum` that a variable could hide.  Where a name holds
a plain value and is called as well, the call is certain to fail: the variable gets a `_` at its end.
"""

from __future__ import annotations

import ast
import builtins
import copy
import re
from collections.abc import Iterator

from stelo_model.edits import Edit, renaming_edits
from stelo_model.scopes import Function, Scope, inside, parameters, stored

_FUNCTIONS = {
    name
    for name in dir(builtins)
    if name[0].islower() and callable(getattr(builtins, name)) and name != "super"
}
_PLAIN = (
    ast.Constant, ast.BinOp, ast.Compare, ast.UnaryOp, ast.JoinedStr, ast.List, ast.Dict, ast.Set, ast.Tuple,
    ast.ListComp, ast.DictComp, ast.SetComp,
)  # fmt: skip


def shadow_edits(tree: ast.Module, python: str) -> tuple[list[Edit], ast.Module]:
    """The edits that rename such variables, and the tree that the edited text must have."""
    nodes = list(ast.walk(tree))
    names = [node for node in nodes if isinstance(node, ast.Name) and node.id in _FUNCTIONS]
    bound = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    called = {node.id for node in _functions(tree) if isinstance(node, ast.Name)}
    taken = {node.id for node in nodes if isinstance(node, ast.Name)}
    hidden = {
        name
        for name in bound & called & _FUNCTIONS
        if f"{name}_" not in taken and not _is_bound_otherwise(nodes, name)
    }
    if not hidden:
        return [], tree
    wanted = copy.deepcopy(tree)
    renamed = [node for name in sorted(hidden) for node in _variables(wanted, name)]
    in_field = re.compile(rf"(?<![\w.])({'|'.join(hidden)})(?!\w|\s*\()")
    edits = list(renaming_edits(wanted, python, dict(_places(renamed)), in_field, r"\1_"))
    for node in renamed:
        if isinstance(node, ast.arg):
            node.arg += "_"
        else:
            node.id += "_"
    return edits, wanted


def own_print_edits(tree: ast.Module) -> Iterator[Edit]:
    """The edits that rename the program's own `print`, which calls Python's: in C++ that is a usual name."""
    own = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "print"]
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if len(own) != 1 or own[0].args.vararg or own[0].args.defaults or "print_" in names:
        return
    inner = [node for node in ast.walk(own[0]) if isinstance(node, ast.Call)]
    count = len(own[0].args.args)
    prints = [node for node in inner if isinstance(node.func, ast.Name) and node.func.id == "print"]
    if not prints or any(_is_own(node, count) for node in prints):
        return
    yield own[0].lineno, own[0].col_offset + len("def "), "print", "print_"
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("print")) if node not in prints and _is_own(node, count):
                yield node.lineno, node.col_offset, "print", "print_"


def _is_own(call: ast.Call, count: int) -> bool:
    """Whether a call of `print` may mean the program's, of so many parameters: no text, no keywords."""
    texts = any(isinstance(part, ast.JoinedStr | ast.Constant | ast.Starred) for part in call.args)
    return len(call.args) == count and not call.keywords and not texts


def _is_bound_otherwise(nodes: list[ast.AST], name: str) -> bool:
    """Whether a name is bound or declared by what has no position of its own, or passed by keyword."""
    for node in nodes:
        match node:
            case ast.FunctionDef(other) | ast.AsyncFunctionDef(other) | ast.ClassDef(other) if other == name:
                return True
            case ast.Global(others) | ast.Nonlocal(others) if name in others:
                return True
            case ast.ExceptHandler(name=other) | ast.MatchAs(name=other) | ast.MatchStar(name=other) if (
                other == name
            ):
                return True
            case ast.alias(other, shown) if name in (other, shown):
                return True
            case ast.keyword(arg=other) if other == name:
                return True
            case ast.ClassDef(body=body) if any(_binds(statement, name) for statement in body):
                return True
            case ast.Lambda() if name in parameters(node):
                return True
    return False


def _binds(statement: ast.stmt, name: str) -> bool:
    if isinstance(statement, Function | ast.ClassDef):
        return False
    return name in stored(ast.walk(statement))


def _variables(tree: ast.Module, name: str) -> list[ast.Name | ast.arg]:
    """All uses of the variables of that name that are called somewhere, and surely hold no function."""
    variables: list[ast.Name | ast.arg] = []
    for scope, uses in _scopes(tree, name):
        calls = {id(node) for node in _functions(scope)}
        types = {id(node) for node in _types(scope)}
        if any(id(use) in calls for use in uses) and _is_plain(scope, uses, calls):
            variables += [use for use in uses if id(use) not in calls | types]
    return variables


def _functions(scope: Scope) -> Iterator[ast.AST]:
    """What a scope calls, or hands to be called: there the built-in is meant."""
    for node in ast.walk(scope):
        match node:
            case ast.Call(ast.Name("map" | "filter" | "defaultdict") as function, [first, *_]):
                yield from (function, first)
            case ast.Call(ast.Name("isinstance") as function, [_, ast.Name() as kind]):
                yield from (function, kind)
            case ast.Call(function):
                yield function
            case ast.keyword("key" | "default_factory", value):
                yield value


def _types(scope: Scope) -> Iterator[ast.AST]:
    """What a scope names as types: there the built-in is meant, too."""
    for node in ast.walk(scope):
        match node:
            case ast.arg(annotation=ast.expr() as types) | ast.AnnAssign(annotation=types):
                yield from ast.walk(types)
            case ast.FunctionDef(returns=ast.expr() as types):
                yield from ast.walk(types)
            case ast.Call(ast.Name("isinstance"), [_, types]):
                yield from ast.walk(types)


def _scopes(tree: ast.Module, name: str) -> list[tuple[Scope, list[ast.Name | ast.arg]]]:
    """The scopes that bind a name, each with all uses that mean its binding."""
    found: dict[int, tuple[Scope, list[ast.Name | ast.arg]]] = {}

    def visit(scope: Scope, owner: Scope | None) -> None:
        nodes = list(inside(scope))
        mine: list[ast.Name | ast.arg] = [
            node for node in nodes if isinstance(node, ast.Name) and node.id == name
        ]
        if isinstance(scope, Function):
            mine += [node for node in ast.walk(scope.args) if isinstance(node, ast.arg) and node.arg == name]
        binds = any(isinstance(node, ast.arg) or isinstance(node.ctx, ast.Store) for node in mine)
        owner = scope if binds else owner
        if owner is not None:
            found.setdefault(id(owner), (owner, []))[1].extend(mine)
        for node in nodes:
            if isinstance(node, Function):
                visit(node, owner)

    visit(tree, None)
    return list(found.values())


def _is_plain(scope: Scope, uses: list[ast.Name | ast.arg], calls: set[int]) -> bool:
    """Whether something shows that the variable holds a value, and nothing that it may hold a function."""
    shown = False
    variables = stored(inside(scope))
    if isinstance(scope, Function):
        variables |= parameters(scope)
    mine = {id(use) for use in uses if id(use) not in calls}
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets, value) if any(id(target) in mine for target in targets):
                if isinstance(value, ast.Lambda | ast.Attribute):
                    return False
                # Another name may be a function's, unless it is a variable of this scope.
                if isinstance(value, ast.Name) and value.id not in variables:
                    return False
                shown |= isinstance(value, _PLAIN) or _calls(value, _FUNCTIONS)
            case ast.BinOp(left, _, right):
                shown |= id(left) in mine or id(right) in mine
            case ast.AugAssign(target, _, value):
                shown |= id(target) in mine or id(value) in mine
            case ast.Compare(left, operators, others):
                ordered = any(isinstance(one, ast.Lt | ast.LtE | ast.Gt | ast.GtE) for one in operators)
                sides = (left, *others)
                valued = any(isinstance(side, ast.Constant) and side.value is not None for side in sides)
                shown |= (ordered or valued) and any(id(side) in mine for side in sides)
            case ast.Subscript(value, index):
                shown |= id(value) in mine or id(index) in mine
            case ast.For(iter=value) | ast.comprehension(iter=value):
                shown |= id(value) in mine
            case ast.Call(ast.Name("range" | "len" | "print"), arguments):
                shown |= any(id(argument) in mine for argument in arguments)
    return shown


def _calls(value: ast.expr, names: set[str]) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in names


def _places(renamed: list[ast.Name | ast.arg]) -> Iterator[tuple[int, Edit]]:
    for node in renamed:
        name = node.arg if isinstance(node, ast.arg) else node.id
        yield id(node), (node.lineno, node.col_offset, name, f"{name}_")
