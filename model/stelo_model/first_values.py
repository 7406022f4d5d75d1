"""Variables whose first value was left out: `let p = 0;` before the loop that, perhaps, gives it another.

Part of `source_repairs.py`.  Python raises UnboundLocalError where such a variable is read first.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from stelo_model.edits import Edit, lines_before
from stelo_model.scopes import Function, first_statement, parameters
from stelo_model.source_functions import Places, plain

FirstValues = tuple[tuple[str, str, str], ...]
"""Functions, their variables, and the first value of each as Python writes it."""

_GIVEN = re.compile(
    r"(?<![\w.>:])\$?([A-Za-z_]\w*+)\s*+=(?!=)\s*+(-?\d++(?:\.\d++)?|true|false)[uUlLfFdD]{0,2}\s*+(?=[;,])"
)
_WORD = re.compile(r"(?<![\w.])\$?([A-Za-z_]\w*+)")
_TRUTH = {"true": "True", "false": "False"}
_LONGEST = 5_000  # characters of a body: a bound on the time


def first_values(bare: str, places: Places) -> FirstValues:
    """What variables of a source's functions are first; `bare` and `places` as in `source_functions`."""
    counts = Counter(plain(name) for name, _, _ in places)
    found = []
    for name, start, stop in places:
        if counts[plain(name)] > 1 or stop - start > _LONGEST:
            continue
        body = bare[start:stop]
        begun: dict[str, int] = {}
        for word in _WORD.finditer(body):
            begun.setdefault(word[1], word.start(1))
        for given in _GIVEN.finditer(body):
            if begun.get(given[1]) == given.start(1):
                found.append((plain(name), given[1], _TRUTH.get(given[2], given[2])))
    return tuple(found)


def first_value_edits(tree: ast.Module, values: FirstValues) -> Iterator[Edit]:
    """The edits that give such variables their first value, where they may be read before they have one."""
    names = Counter(plain(node.name) for node in ast.walk(tree) if isinstance(node, Function))
    for function in ast.walk(tree):
        if not isinstance(function, Function) or names[plain(function.name)] > 1:
            continue
        first = first_statement(function.body)
        if first.lineno == function.lineno:
            continue
        wanted = [(variable, value) for name, variable, value in values if name == plain(function.name)]
        missing = [f"{name} = {value}" for name, value in wanted if may_be_read_early(function, name)]
        if missing:
            yield lines_before(first, *missing)


def may_be_read_early(function: Function, name: str) -> bool:
    """Whether a function may read a variable of its own before it gives it a value."""
    return _Reading(function, name).early


class _Reading:
    """Whether a function may read a variable of its own before it gives it a value."""

    def __init__(self, function: Function, name: str) -> None:
        self._name = name
        self.early = False
        nodes = [node for statement in function.body for node in ast.walk(statement)]
        own = any(isinstance(node, ast.Name) and node.id == name and _stores(node) for node in nodes)
        if own and name not in parameters(function) and not any(self._is_otherwise(node) for node in nodes):
            self._block(function.body, False)

    def _is_otherwise(self, node: ast.AST) -> bool:
        """Whether a node gives the name a scope or a value of another kind."""
        match node:
            case ast.Global(names) | ast.Nonlocal(names):
                return self._name in names
            case ast.NamedExpr(ast.Name(name)) | ast.Name(name, ast.Del()) | ast.arg(name):
                return name == self._name
            case ast.ExceptHandler(name=name) | ast.MatchAs(name=name) | ast.ClassDef(name=name):
                return name == self._name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                return name == self._name
            case ast.alias(name, asname):
                return self._name in (name, asname)
            case ast.comprehension(target=target):
                return self._has(target)
        return False

    def _has(self, node: ast.AST | None) -> bool:
        return node is not None and any(
            isinstance(inner, ast.Name) and inner.id == self._name for inner in ast.walk(node)
        )

    def _read(self, bound: bool, *nodes: ast.AST) -> None:
        for inner in () if bound or self.early else (inner for node in nodes for inner in ast.walk(node)):
            match inner:
                case ast.Name(name, ast.Load()) | ast.AugAssign(ast.Name(name)) if name == self._name:
                    self.early = True

    def _block(self, statements: Iterable[ast.stmt], bound: bool) -> bool:
        for statement in statements:
            bound = self._statement(statement, bound)
        return bound

    def _statement(self, node: ast.stmt, bound: bool) -> bool:
        """Whether the variable has a value after a statement; what cannot be reached has one."""
        match node:
            case ast.Assign(targets, value):
                self._read(bound, value, *targets)
                return bound or any(self._has(target) for target in targets)
            case ast.AnnAssign(ast.Name(name), _, value) if value is not None:
                self._read(bound, value)
                return bound or name == self._name
            case ast.If(test, body, orelse):
                self._read(bound, test)
                return self._block(body, bound) & self._block(orelse, bound)
            case ast.While(test, body, orelse):
                self._read(bound, test)
                self._block(body, bound)
                self._block(orelse, bound)
            case ast.For(target, iterable, body, orelse) | ast.AsyncFor(target, iterable, body, orelse):
                self._read(bound, iterable)
                self._block(body, bound or self._has(target))
                self._block(orelse, bound)
            case ast.With(items, body) | ast.AsyncWith(items, body):
                self._read(bound, *(item.context_expr for item in items))
                bound = bound or any(self._has(item.optional_vars) for item in items)
                return self._block(body, bound)
            case ast.Try(body, handlers, orelse, finalbody) | ast.TryStar(body, handlers, orelse, finalbody):
                after = self._block(orelse, self._block(body, bound))
                caught = [self._block(handler.body, bound) for handler in handlers]
                last = self._block(finalbody, bound)
                return last or (after and all(caught))
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                pass  # it is read when that is called
            case ast.Return() | ast.Raise() | ast.Break() | ast.Continue():
                self._read(bound, node)
                return True
            case _:
                self._read(bound, node)
        return bound


def _stores(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


__all__ = ["FirstValues", "first_value_edits", "first_values", "may_be_read_early"]
