"""Functions that a source only calls: the model writes them out of their names, or calls them by another."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.imports import completed, undefined_places
from stelo_model.scopes import Function
from stelo_model.source_functions import plain


def without_inventions(tree: ast.Module, python: str, outside: frozenset[str]) -> str:
    """The module without its functions of these names, unless it defines nothing else.

    The user has the real ones, and a model that was shown their calls only cannot know them.
    """
    names = {plain(name) for name in outside}
    definitions = [node for node in tree.body if isinstance(node, Function | ast.ClassDef)]
    invented = [node for node in definitions if isinstance(node, Function) and plain(node.name) in names]
    if not invented or len(invented) == len(definitions):
        return python
    lines = python.split("\n")
    for node in reversed(invented):
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1
        last = node.end_lineno or node.lineno
        while last < len(lines) and not lines[last].strip():
            last += 1
        del lines[first:last]
    return "\n".join(lines).rstrip() + "\n"


def spelling_edits(tree: ast.Module, python: str, outside: frozenset[str]) -> Iterator[Edit]:
    """Undefined names that are one of these but for case and underscores; not what an import would define.

    Where the real function is translated, it keeps its name.  A class that stands for a function which is not
    called, `Node(x)` for `newNode(x)`, is that function.
    """
    spelled: dict[str, set[str]] = {}
    for name in outside:
        spelled.setdefault(plain(name), set()).add(name)
    names = {name for name, _ in completed(python)[1]} - outside
    meant = {
        name: next(iter(spelled[plain(name)])) for name in names if len(spelled.get(plain(name), ())) == 1
    }
    used = {plain(node.id) for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for name in names - meant.keys():
        makers = spelled.get(f"new{plain(name)}", set()) if f"new{plain(name)}" not in used else set()
        if len(makers) == 1 and name[:1].isupper():
            meant[name] = next(iter(makers))
    undefined = undefined_places(python) if meant else set()
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Name) or (node.lineno, node.col_offset) not in undefined:
            continue
        new = meant.get(node.id, "")
        if new and (id(node) in called or plain(node.id) == plain(new)):
            yield node.lineno, node.col_offset, node.id, new
