"""Methods that an attribute of the same name hides: `self.name = name` beside `def name(self)`.

Part of `repairs.py`.  Java and PHP keep fields and methods apart, and `_total` beside `total()` may lose its
underscore on the way; in Python the attribute wins, and the call fails.  The attribute gets a `_` before it.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator

from stelo_model.edits import Edit, renaming_edits
from stelo_model.scopes import Function, stored

# What may reach an attribute by the text of its name, counts on the names of all, or has many of its own.
_BY_TEXT = re.compile(
    r"\b(?:[gs]et|has|del)attr\b|__(?:slots|dict|getattr|setattr)__|\bvars\(|\bdataclass\b|\bpathlib\b"
)
_OF_ENUMS = {"name", "value"}


def hidden_method_edits(tree: ast.Module, python: str) -> tuple[list[Edit], ast.Module]:
    """The edits that rename such attributes everywhere, and the tree that the edited text must have."""
    names = _hidden(tree) if _BY_TEXT.search(python) is None else set()
    if "Enum" in python:
        names -= _OF_ENUMS
    if not names:
        return [], tree
    wanted = copy.deepcopy(tree)
    attributes = [node for node in _values(wanted) if node.attr in names]
    in_field = re.compile(rf"(?<=\.)({'|'.join(sorted(names))})(?!\w|\s*\()")
    edits = list(renaming_edits(wanted, python, dict(_places(attributes)), in_field, r"_\1"))
    for node in attributes:
        node.attr = f"_{node.attr}"
    return edits, wanted


def _places(attributes: list[ast.Attribute]) -> Iterator[tuple[int, Edit]]:
    for node in attributes:
        start = (node.end_col_offset or 0) - len(node.attr.encode())
        yield id(node), (node.end_lineno or 0, start, node.attr, f"_{node.attr}")


def _hidden(tree: ast.Module) -> set[str]:
    """Names that are an attribute and a method of one family of classes, and mean nothing else."""
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    imported = {
        (alias.asname or alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    of_modules = {
        node.attr for node in _values(tree) if isinstance(node.value, ast.Name) and node.value.id in imported
    }
    found: set[str] = set()
    for family in _families(classes):
        others = [one for one in classes if one not in family]
        methods = set().union(*(_methods(one) for one in family))
        attributes = set().union(*(_attributes(one) for one in family))
        elsewhere = set().union(*(_members(one) | _attributes(one) for one in others), of_modules)
        elsewhere |= set().union(*(_stored(one) | (_members(one) - _methods(one)) for one in family))
        found |= {name for name in (methods & attributes) - elsewhere if f"_{name}" not in used}
    return found


def _families(classes: list[ast.ClassDef]) -> list[list[ast.ClassDef]]:
    """The classes that share attributes: each with all that it inherits from, and its heirs."""
    families: list[list[ast.ClassDef]] = []
    for one in classes:
        names = {one.name, *(base.id for base in one.bases if isinstance(base, ast.Name))}
        near = [
            family
            for family in families
            if any(
                other.name in names
                or any(isinstance(base, ast.Name) and base.id == one.name for base in other.bases)
                for other in family
            )
        ]
        families = [family for family in families if family not in near]
        families.append([one, *(other for family in near for other in family)])
    return families


def _methods(one: ast.ClassDef) -> set[str]:
    """The methods that are called on an object, by plain `def`."""
    return {
        member.name
        for member in one.body
        if isinstance(member, Function) and not member.decorator_list and member.args.args
    }


def _members(one: ast.ClassDef) -> set[str]:
    """All that the class itself binds."""
    return _stored(one) | {member.name for member in one.body if isinstance(member, Function | ast.ClassDef)}


def _stored(one: ast.ClassDef) -> set[str]:
    plain = [member for member in one.body if not isinstance(member, Function | ast.ClassDef)]
    return stored(node for member in plain for node in ast.walk(member))


def _attributes(one: ast.ClassDef) -> set[str]:
    """What its methods give a value on their object; but for what may be a function, called by right."""
    found: set[str] = set()
    functions: set[str] = set()
    for method in one.body:
        if not isinstance(method, Function) or not method.args.args:
            continue
        this = method.args.args[0].arg
        for node in ast.walk(method):
            match node:
                case ast.Assign([ast.Attribute(ast.Name(owner), name)], ast.Lambda()) if owner == this:
                    functions.add(name)
                case ast.Attribute(ast.Name(owner), name, ast.Store()) if owner == this:
                    found.add(name)
                case ast.Call(ast.Attribute(ast.Name(owner), name)) if owner == this and name == method.name:
                    functions.add(name)  # not itself, but what it was given
    return found - functions


def _values(tree: ast.Module) -> Iterator[ast.Attribute]:
    """All attributes that are not called on the spot."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in called:
            yield node
