"""Operands that Python refuses where the source language converts: characters as numbers, numbers as text.

Part of `repairs.py`.  An edit is made only where the expression as it stands is certain to raise TypeError,
or where it changes nothing but that (`str` of a text is that text):

- `s[i] - '0'`, `c - 'a'`, `chr('a' + k)`, `ord(c) >= 'a'`: a character that is counted with → `ord(…)`
- `"sum: " + len(xs)`, `text += 1`: a number that is put to text → `str(…)`

What a name holds is known where all that its function binds to it is certain to be a number, or text; likely
a number is what is counted with in the same function.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stelo_model.edits import Edit
from stelo_model.leaks import own_names
from stelo_model.scopes import Function, Scope, inside, parameters, returns_number, stored

_NUMBERS = {"len", "ord", "int", "float", "abs", "round", "hash"}
_TEXTS = {"str", "chr", "hex", "bin", "oct", "repr", "input"}
_NUMBER_METHODS = {"count", "index", "find", "rfind"}
_CALL_DEPTH = 3  # what returns what a function returns is seen, and no deeper
_TEXT_METHODS = {
    "join", "upper", "lower", "strip", "lstrip", "rstrip", "replace", "format", "zfill", "capitalize",
}  # fmt: skip
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)

_NAMED = (
    ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.ExceptHandler | ast.MatchAs | ast.MatchStar
)


def character_edits(tree: ast.Module) -> Iterator[Edit]:
    """The edits that make characters numbers where they are counted with."""
    for known, node in _expressions(tree):
        match node:
            case ast.BinOp(left, ast.Sub(), right) if _is_character(left) or _is_character(right):
                if not (_is_long_text(left) or _is_long_text(right)):
                    for operand in (left, right):
                        if not known.is_number(operand):
                            yield from _wrapped(operand, "ord")
            case ast.AugAssign(op=ast.Sub(), value=value) if _is_character(value):
                yield from _wrapped(value, "ord")
            case ast.Call(ast.Name("chr"), [argument]):
                for term in _terms(argument):
                    if _is_character(term):
                        yield from _wrapped(term, "ord")
            case ast.Compare(left, ops, comparators):
                sides = [left, *comparators]
                for one, operator, other in zip(sides, ops, comparators, strict=False):
                    for number, character in ((one, other), (other, one)):
                        if (
                            isinstance(operator, _ORDER)
                            and known.is_number(number)
                            and _is_character(character)
                        ):
                            yield from _wrapped(character, "ord")


def text_edits(tree: ast.Module) -> Iterator[Edit]:
    """The edits that make numbers text where they are put to text."""
    for known, node in _expressions(tree):
        match node:
            case ast.BinOp(left, ast.Add(), right):
                for text, number in ((left, right), (right, left)):
                    if known.is_text(text) and known.is_likely_number(number) and not _may_be_code(text):
                        yield from _wrapped(number, "str")
            case ast.AugAssign(target=ast.Name() as target, op=ast.Add(), value=value):
                if known.is_text(target) and known.is_likely_number(value):
                    yield from _wrapped(value, "str")


def _is_character(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) == 1


def _is_long_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) != 1
    )


def _may_be_code(node: ast.expr) -> bool:
    """Whether a text is a letter or a digit, which C++, C# and Java add to numbers as its code."""
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.isalnum()
        and len(node.value) == 1
    )


def _terms(node: ast.expr) -> Iterator[ast.expr]:
    """The terms of a sum, not those of differences with characters, which are edited by themselves."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _terms(node.left)
        yield from _terms(node.right)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
        if not (_is_character(node.left) or _is_character(node.right)):
            yield from _terms(node.left)
            yield from _terms(node.right)
    else:
        yield node


def _wrapped(node: ast.expr, call: str) -> Iterator[Edit]:
    if node.end_lineno is not None and node.end_col_offset is not None:
        yield node.lineno, node.col_offset, "", f"{call}("
        yield node.end_lineno, node.end_col_offset, "", ")"


# -- what a name holds ----------------------------------------------------------------------------


@dataclass
class _Known:
    """The names of one scope that are certain to hold a number, or text; `own` are the module's methods.

    `likely`: names that are counted with, functions of which a `return` is a number; `functions`: that surely
    return one.
    """

    numbers: set[str]
    texts: set[str]
    own: set[str]
    likely: set[str]
    functions: set[str]

    def is_likely_number(self, node: ast.expr) -> bool:
        if self.is_text(node):
            return False
        named = node.func if isinstance(node, ast.Call) else node
        return self.is_number(node) or (isinstance(named, ast.Name) and named.id in self.likely)

    def is_number(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant(value):
                return isinstance(value, int | float) and not isinstance(value, bool)
            case ast.Name(name):
                return name in self.numbers
            case ast.UnaryOp(ast.USub() | ast.UAdd() | ast.Invert(), operand):
                return self.is_number(operand)
            case ast.BinOp(left, ast.Mult(), right):
                return self.is_number(left) and self.is_number(right)
            case ast.BinOp(left, ast.Mod(), _):
                return self.is_number(left)
            case ast.BinOp(left, ast.Sub(), right) if _is_character(left) or _is_character(right):
                return True  # once it is repaired
            case ast.BinOp(left, ast.Add(), right) if self.is_text(left) or self.is_text(right):
                return False
            case ast.BinOp(left, _, right):  # what a number is added to is one
                return self.is_number(left) or self.is_number(right)
            case ast.IfExp(_, body, orelse):
                return self.is_number(body) and self.is_number(orelse)
            case ast.Call(ast.Name(name)):
                return name in _NUMBERS | self.functions
            case ast.Call(ast.Attribute(ast.Name("math"))):
                return True
            case ast.Call(ast.Attribute(_, name)):
                return name in _NUMBER_METHODS - self.own
        return False

    def is_text(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant(value):
                return isinstance(value, str)
            case ast.JoinedStr():
                return True
            case ast.Name(name):
                return name in self.texts
            case ast.BinOp(left, ast.Add(), right):
                return self.is_text(left) or self.is_text(right)
            case ast.BinOp(left, ast.Mod(), _):
                return self.is_text(left)
            case ast.Call(ast.Name(name)):
                return name in _TEXTS
            case ast.Call(ast.Attribute(_, name)):
                return name in _TEXT_METHODS - self.own
        return False


def _expressions(tree: ast.Module) -> Iterator[tuple[_Known, ast.AST]]:
    """Every node of the tree with what is known in its scope."""
    shared = {
        name for node in ast.walk(tree) if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names
    }
    defined = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    # The module's own `ord` or `len` may be anything: nothing is certain then.
    if defined & (_NUMBERS | _TEXTS):
        return
    own = own_names(tree)
    of_scope = {scope: list(inside(scope, ast.Lambda)) for scope in _scopes(tree)}
    functions: set[str] = set()
    figures = {one.name for one in of_scope if isinstance(one, ast.FunctionDef) and returns_number(one)}
    for _ in range(_CALL_DEPTH):
        known = {scope: _known(scope, nodes, shared, own, functions) for scope, nodes in of_scope.items()}
        functions = _counting(tree, of_scope, known)
    for one in known.values():
        one.likely |= figures
    for scope, nodes in of_scope.items():
        for node in nodes:
            yield known[scope], node


def _scopes(tree: ast.Module) -> Iterator[Scope]:
    waiting: list[Scope] = [tree]
    while waiting:
        scope = waiting.pop()
        yield scope
        waiting += [node for node in inside(scope, ast.Lambda) if isinstance(node, Function | ast.Lambda)]


def _counting(tree: ast.Module, of_scope: dict[Scope, list[ast.AST]], known: dict[Scope, _Known]) -> set[str]:
    """The functions of the module that return nothing but numbers; only those that are defined once."""
    defined = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    times = Counter(node.name for node in defined)
    times.update(name for nodes in of_scope.values() for name in stored(nodes))
    found = set()
    for function in defined:
        returns = [node.value for node in of_scope[function] if isinstance(node, ast.Return)]
        yields = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in of_scope[function])
        simple = times[function.name] == 1 and not function.decorator_list and not yields
        if simple and returns and all(value and known[function].is_number(value) for value in returns):
            found.add(function.name)
    return found


def _known(
    scope: Scope, nodes: list[ast.AST], shared: set[str], own: set[str], functions: set[str]
) -> _Known:
    """Start from all that is bound, and drop what is bound to something else until nothing changes."""
    values: dict[str, list[ast.expr]] = {}
    counted: set[str] = set()
    unknown = set(shared)
    if not isinstance(scope, ast.Module):
        unknown |= parameters(scope)
    plain: set[int] = set()  # the targets whose value is known
    for node in nodes:
        match node:
            case ast.Assign(targets, value):
                for target in targets:
                    if isinstance(target, ast.Name):
                        values.setdefault(target.id, []).append(value)
                        plain.add(id(target))
            case ast.AnnAssign(target=ast.Name() as target, value=value) if value is not None:
                values.setdefault(target.id, []).append(value)
                plain.add(id(target))
            case ast.AugAssign(target=ast.Name() as target):
                plain.add(id(target))  # neither a number nor text becomes the other by it
            case ast.For(target=ast.Name() as target, iter=ast.Call(ast.Name("range"))):
                counted.add(target.id)
                plain.add(id(target))
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load) and id(node) not in plain:
            unknown.add(node.id)
        elif isinstance(node, _NAMED) and node.name:
            unknown.add(node.name)
        elif isinstance(node, ast.alias):
            unknown.add((node.asname or node.name).partition(".")[0])
    numbers, texts = (values.keys() | counted) - unknown, values.keys() - unknown - counted
    known = _Known(numbers, texts, own, _counted_with(nodes), functions)
    while True:
        numbers = {name for name in known.numbers if all(map(known.is_number, values.get(name, ())))}
        texts = {name for name in known.texts if all(map(known.is_text, values[name]))}
        if (numbers, texts) == (known.numbers, known.texts):
            return known
        known = replace(known, numbers=numbers, texts=texts)


def _counted_with(nodes: list[ast.AST]) -> set[str]:
    """Names that stand where numbers stand."""
    found: list[ast.expr] = []
    for node in nodes:
        match node:
            case ast.BinOp(left, ast.Add(), right):
                found += [one for one, other in ((left, right), (right, left)) if _is_figure(other)]
            case ast.BinOp(left, _, right):
                found += [left, right]
            case ast.AugAssign(target, ast.Add(), value):
                found += [target] if _is_figure(value) else []
            case ast.AugAssign(target, _, value):
                found += [target, value]
            case ast.Compare(left, [operator], [right]) if isinstance(operator, _ORDER):
                found += [one for one, other in ((left, right), (right, left)) if _is_figure(other)]
            case ast.Call(ast.Name("range"), arguments):
                found += arguments
    return {one.id for one in found if isinstance(one, ast.Name)}


def _is_figure(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


__all__ = ["character_edits", "text_edits"]
