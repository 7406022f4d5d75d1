"""Methods that are called by the name of their class, without an object: `Tree.insert(root, 5)`.

Part of `repairs.py`.  They are static in the source, and got a `self` in Python: an argument is missing then,
in any case.  An object is made for the call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.scopes import Function


def class_call_edits(tree: ast.Module) -> Iterator[Edit]:
    """The edits that make an object for each such call, of classes that need no arguments."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    methods = {name: _methods(node) for name, node in classes.items() if _is_simple(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(ast.Name(owner) as place, name), arguments, []) if owner in methods:
                starred = any(isinstance(argument, ast.Starred) for argument in arguments)
                if not starred and methods[owner].get(name) == len(arguments) and place.end_col_offset:
                    yield place.end_lineno or 0, place.end_col_offset, "", "()"


def _methods(node: ast.ClassDef) -> dict[str, int]:
    """The methods with a `self` and no default values: how many arguments each wants besides."""
    return {
        one.name: len(one.args.args) - 1
        for one in node.body
        if isinstance(one, Function) and not one.decorator_list and _has_self(one) and not one.args.defaults
    }


def _has_self(function: Function) -> bool:
    return [one.arg for one in function.args.args[:1]] == ["self"] and function.args.vararg is None


def _is_simple(node: ast.ClassDef) -> bool:
    """Whether an object of the class is made without arguments, and nothing else is."""
    first = next((one for one in node.body if isinstance(one, Function) and one.name == "__init__"), None)
    wanted = len(first.args.args) - len(first.args.defaults) - 1 if first else 0
    return not node.bases and not node.keywords and not node.decorator_list and wanted == 0


__all__ = ["class_call_edits"]
