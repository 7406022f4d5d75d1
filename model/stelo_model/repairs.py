"""What a small model leaves of the source language in its Python, and how it is put right.

Twenty-eight repairs, each of which changes nothing unless it is certain to help:

- `repair_syntax`: where `ast.parse` stops, the line is rewritten (casts, `? :`, `&&`, `x++`, `new X()`,
  typed declarations, arrows, a missing colon); kept only when the parser then gets further.
- `drop_declarations`: a line that only names variables, what `int m;` leaves, is removed.
- `drop_inventions`: a function that the source only calls is removed (see `inventions.py`).
- `keep_to_piece`: values, classes, calls made up around a function are removed (see `outside.py`).
- `repair_methods`: `self` for methods that are selected without their class (see `methods.py`).
- `restore_spelling`: such a function is called by the name that the source has: `isPrime`, not `is_prime`.
- `repair_names`: names that are defined nowhere but mean something in the source language: `null`,
  `Math.sqrt`, `console.log`, `.length` (see `leaks.py`), `RuntimeException` (see `exceptions.py`), `true`,
  and a member of the class named without `self.` or without its class.
- `add_constants`: constants of the source that are used and defined nowhere (see `constants.py`).
- `add_outer_variables`: a variable outside of the source's functions, and `global` where one changes it (see
  `outer_variables.py`).
- `add_lists`, `add_data_classes`: lists in functions, classes of fields only, that nothing defines.
- `declare_outer`: `global` or `nonlocal` for an outer variable that is changed (see `outer_names.py`).
- `repair_shadows`: a variable that hides a built-in function which is called as well (see `shadows.py`).
- `repair_hidden_methods`: an attribute that hides a method of its class (see `hidden_methods.py`).
- `repair_members`: calls of methods that only the source language has: `s.charCodeAt(i)` (see `members.py`),
  and of functions that only PHP has: `count(xs)` (see `php_functions.py`).
- `repair_class_calls`: methods that are called by the name of their class (see `class_calls.py`).
- `repair_comparators`: comparators of two elements that are given to `sort` (see `comparators.py`).
- `repair_operands`: characters that are counted with, numbers that are put to text (see `operands.py`).
- `repair_characters`: characters of what the source declares as a text (see `characters.py`).
- `repair_division`: `/` becomes `//` where the source divides integers (see `divisions.py`), and where it
  leaves no remainder (see `exact_divisions.py`).
- `repair_loops`: `range(1, n + 1)` where the source counts to `n`, `while n > 0` for `while (n-- > 0)`
  (see `loops.py`).
- `repair_literals`: texts that were copied with other spaces (see `literals.py`).
- `repair_parts`: `s[i:k]` for `s.substr(i, k)` (see `substrings.py`).
- `repair_elements`: `a[i, j]` of C#'s rectangular arrays (see `rectangular.py`).
- `repair_order`: loops over what the source keeps sorted (see `sorted_containers.py`), and sorting downwards
  (see `sort_orders.py`).
- `repair_returns`: the `return`, or the output, that a function ends with (see `final_returns.py`).
- `add_first_values`: `p = 0`, where a variable may be read before it has a value (see `first_values.py`).
- `call_main`: the entry point of the source program is called, if nothing calls it.

Else strings and comments are never touched.  Pure functions, total: any text goes in and none raises.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from stelo_model.class_calls import class_call_edits
from stelo_model.comparators import comparator_edits
from stelo_model.constants import Constants
from stelo_model.divisions import division_edits
from stelo_model.edits import Edit, editable, edited, or_unchanged
from stelo_model.exceptions import exception_edits
from stelo_model.hidden_methods import hidden_method_edits
from stelo_model.imports import below_imports, parse, undefined_names, undefined_places
from stelo_model.inventions import spelling_edits, without_inventions
from stelo_model.languages import SourceFacts
from stelo_model.leaks import leak_edits
from stelo_model.members import member_edits
from stelo_model.operands import character_edits, text_edits
from stelo_model.outer_names import misplaced_nonlocals, missing_declarations
from stelo_model.residue import CASTS, repair_syntax
from stelo_model.scopes import Function, stored
from stelo_model.shadows import own_print_edits, shadow_edits
from stelo_model.source_repairs import (
    add_data_classes,
    add_first_values,
    add_lists,
    add_outer_variables,
    keep_to_piece,
    repair_characters,
    repair_elements,
    repair_literals,
    repair_loops,
    repair_methods,
    repair_order,
    repair_parts,
    repair_returns,
)


def repair(python: str, facts: SourceFacts) -> str:
    """All repairs; `facts`: what the source tells that the Python must keep."""
    text = keep_to_piece(drop_inventions(repair_syntax(python), facts.outside), facts.piece)
    text = repair_methods(drop_declarations(restore_spelling(text, facts.outside)), facts.piece)
    text = repair_names(text)
    text = add_outer_variables(add_constants(text, facts.constants), facts.outer)
    text = add_lists(add_data_classes(text, facts.data_classes), facts.lists)
    text = repair_members(repair_hidden_methods(repair_shadows(declare_outer(text))), facts.language)
    text = repair_class_calls(text)
    text = repair_characters(repair_operands(repair_comparators(text)), facts.characters)
    text = repair_division(text, None if facts.whole_division else facts.whole_names)
    text = repair_loops(repair_literals(text, facts.texts, facts.language), facts.loops, facts.countdowns)
    text = repair_elements(repair_parts(text, facts.parts), facts.rectangular)
    text = repair_order(text, facts.sorted_names, facts.sorts)
    text = add_first_values(repair_returns(text, facts.returns, facts.prints), facts.first_values)
    return call_main(text) if facts.has_main else text


# -- names ----------------------------------------------------------------------------------------

_CONSTANTS = {
    "null": "None", "nullptr": "None", "NULL": "None", "undefined": "None", "true": "True", "false": "False",
    "Infinity": 'float("inf")', "NaN": 'float("nan")', "this": "self",
    "PHP_EOL": '"\\n"', "PHP_INT_MAX": "9223372036854775807",
    "INT_MAX": "2147483647", "int_max": "2147483647", "INT_MIN": "(-2147483648)",
}  # fmt: skip


@or_unchanged
def repair_names(python: str) -> str:
    """Replace undefined names that the source language defines, and qualify the members of classes."""
    if _NAMED.search(python) is None:
        return python
    tree, undefined = editable(python), undefined_places(python)
    edits = [*_name_edits(tree, undefined), *leak_edits(tree, undefined)]
    return edited(python, [*edits, *exception_edits(tree, undefined, python)])


@or_unchanged
def drop_declarations(python: str) -> str:
    """Remove the lines that name variables of their own function and do nothing else."""
    if "def " not in python:
        return python
    lines = python.split("\n")
    functions = [node for node in ast.walk(parse(python)) if isinstance(node, Function)]
    bare = {number for function in functions for number in _bare_lines(function, lines)}
    return "\n".join(line for number, line in enumerate(lines, 1) if number not in bare)


@or_unchanged
def drop_inventions(python: str, outside: frozenset[str]) -> str:
    """Remove functions of these names where the module defines another function or class as well."""
    return without_inventions(parse(python), python, outside) if outside and "def " in python else python


@or_unchanged
def restore_spelling(python: str, outside: frozenset[str]) -> str:
    """Give undefined names that differ from one of these in case and underscores only its spelling."""
    return edited(python, list(spelling_edits(editable(python), python, outside))) if outside else python


def _bare_lines(function: Function, lines: list[str]) -> Iterator[int]:
    nodes = list(ast.walk(function))
    variables = stored(nodes)
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Name | ast.Tuple):
            named = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            names = [one.id for one in named if isinstance(one, ast.Name) and one.id in variables]
            alone = re.sub(r"[\s()]|;$", "", lines[node.lineno - 1]) == ",".join(names)
            if alone and names and len(names) == len(named):
                yield node.lineno


@or_unchanged
def add_constants(python: str, constants: Constants) -> str:
    """Define the constants of the source that are used and defined nowhere, below the imports."""
    undefined = {name for name, _ in undefined_names(python)} if constants else set()
    if not undefined:
        return python
    undefined -= stored(ast.walk(parse(python)))  # it has that name, and another value, elsewhere
    missing = [f"{name} = {value}" for name, value in constants if name in undefined]
    return below_imports(python, missing) if missing else python


@or_unchanged
def declare_outer(python: str) -> str:
    """Declare the outer variables that functions change, each function in a first line of its own."""
    if "def " not in python:
        return python
    if "nonlocal " in python:
        python = edited(python, list(misplaced_nonlocals(parse(python))))
    lines = python.split("\n")
    missing = missing_declarations(parse(python))
    for statement, declaration in sorted(missing, key=lambda one: one[0].lineno, reverse=True):
        indentation = lines[statement.lineno - 1].encode()[: statement.col_offset].decode()
        if indentation.isspace():
            lines.insert(statement.lineno - 1, indentation + declaration)
    return "\n".join(lines)


@or_unchanged
def repair_shadows(python: str) -> str:
    """Rename the variables that hide a built-in function which is called beside them."""
    if "(" not in python:  # nothing is called
        return python
    if "def print(" in python:
        python = edited(python, list(own_print_edits(editable(python))))
    return _renamed(python, *shadow_edits(parse(python), python))


@or_unchanged
def repair_hidden_methods(python: str) -> str:
    """Rename the attributes that hide a method of their class."""
    if "self." not in python or "class " not in python:
        return python
    return _renamed(python, *hidden_method_edits(parse(python), python))


def _renamed(python: str, edits: list[Edit], wanted: ast.Module) -> str:
    """The edited text if it is what was wanted, for some names have no position that could be edited."""
    text = edited(python, edits)
    return text if edits and ast.dump(parse(text)) == ast.dump(wanted) else python


_NESTED = 8  # calls in one another that are repaired: each time the innermost


@or_unchanged
def repair_members(python: str, language: str = "") -> str:
    """Write leaked calls as Python does, from the inside out: methods, and functions of PHP."""
    if "(" not in python:
        return python
    for _ in range(_NESTED):
        text = edited(python, list(member_edits(editable(python), python, language == "php")))
        if text == python:
            break
        python = text
    return python


@or_unchanged
def repair_class_calls(python: str) -> str:
    """Make an object where a method is called by the name of its class, and so an argument is missing."""
    if "self" not in python or "class " not in python:
        return python
    return edited(python, list(class_call_edits(editable(python))))


@or_unchanged
def repair_comparators(python: str) -> str:
    """Make keys of comparators."""
    if "sort" not in python:
        return python
    return edited(python, list(comparator_edits(editable(python), python)))


@or_unchanged
def repair_operands(python: str) -> str:
    """Convert the operands that make an expression raise TypeError in any case."""
    if "'" not in python and '"' not in python:  # nearly all that is repaired has a literal in it
        return python
    for edits in (character_edits, text_edits):  # one after the other: both may be at one place
        python = edited(python, list(edits(editable(python))))
    return python


@or_unchanged
def repair_division(python: str, names: frozenset[str] | None = None) -> str:
    """Let every division be one of integers, or those of integer `names` and those without a remainder."""
    if "/" not in python:
        return python
    return edited(python, list(set(division_edits(editable(python), python, names))))


# Casts without a space parse as calls: `(char)(x)`.
_CALLED = {name: new for name, new in CASTS.items() if name != new and " " not in name}
# Nothing to do for `repair_names` where none of this is.
_NAMED = re.compile(rf"\.|\b(?:class|raise|except|{'|'.join([*_CONSTANTS, *_CALLED])})\b")


def _name_edits(tree: ast.Module, undefined: set[tuple[int, int]]) -> Iterator[Edit]:
    if not undefined:
        return
    owners = _static_members(tree)
    instances = _instance_members(tree)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for owner, function, node in _loaded_names(tree, None, None):
        if (node.lineno, node.col_offset) not in undefined:
            continue
        bound = function is not None and _first_argument(function) == "self"
        new = _CALLED.get(node.id) if id(node) in called else _CONSTANTS.get(node.id)
        if new == "self" and not bound:
            new = None
        if new is None and bound and owner is not None and node.id in instances[owner]:
            new = f"self.{node.id}"
        if new is None and node.id in owners:
            new = f"{owners[node.id]}.{node.id}"
        if new is not None:
            yield node.lineno, node.col_offset, node.id, new


def _static_members(tree: ast.Module) -> dict[str, str]:
    """Names of static methods and class attributes that exactly one class has → that class."""
    owners: dict[str, set[str]] = {}
    for statement in tree.body:
        if not isinstance(statement, ast.ClassDef):
            continue
        for member in statement.body:
            for name in _static_names(member):
                owners.setdefault(name, set()).add(statement.name)
    return {name: next(iter(classes)) for name, classes in owners.items() if len(classes) == 1}


def _instance_members(tree: ast.Module) -> dict[str, set[str]]:
    """For each class at module level: what `self.` reaches, its bases in this module included."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    members: dict[str, set[str]] = {}
    for name, node in classes.items():
        family, waiting = {name}, [node]
        while waiting:
            bases = [base.id for base in waiting.pop().bases if isinstance(base, ast.Name)]
            waiting += [classes[base] for base in bases if base in classes and base not in family]
            family.update(bases)
        members[name] = {
            member for relative in family & set(classes) for member in _own_members(classes[relative])
        }
    return members


def _own_members(node: ast.ClassDef) -> Iterator[str]:
    for member in node.body:
        if isinstance(member, Function) and _first_argument(member) == "self":
            yield member.name
    for inner in ast.walk(node):
        if (
            isinstance(inner, ast.Attribute)
            and isinstance(inner.ctx, ast.Store)
            and ast.unparse(inner.value) == "self"
        ):
            yield inner.attr


def _static_names(member: ast.stmt) -> list[str]:
    if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
        decorators = {node.id for node in member.decorator_list if isinstance(node, ast.Name)}
        bound = _first_argument(member) in ("self", "cls")
        return [member.name] if not bound or decorators & {"staticmethod", "classmethod"} else []
    if isinstance(member, ast.Assign):
        return [target.id for target in member.targets if isinstance(target, ast.Name)]
    if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
        return [member.target.id]
    return [member.name] if isinstance(member, ast.ClassDef) else []


def _loaded_names(
    node: ast.AST, owner: str | None, function: Function | None
) -> Iterator[tuple[str | None, Function | None, ast.Name]]:
    """Every name that is read, with its class at module level and its innermost function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load):
            yield owner, function, child
        inside = child.name if isinstance(child, ast.ClassDef) and isinstance(node, ast.Module) else owner
        yield from _loaded_names(child, inside, child if isinstance(child, Function) else function)


def _first_argument(function: Function) -> str:
    arguments = [*function.args.posonlyargs, *function.args.args]
    return arguments[0].arg if arguments else ""


# -- the entry point ------------------------------------------------------------------------------


@or_unchanged
def call_main(python: str) -> str:
    """Append a call of the entry point when the module defines one and does nothing by itself."""
    tree = parse(python)
    call = _main_call(tree)
    if call is None or any(_acts(statement) for statement in tree.body):
        return python
    return f'{python.rstrip()}\n\n\nif __name__ == "__main__":\n    {call}\n'


def _acts(statement: ast.stmt) -> bool:
    """Whether a module-level statement calls anything (a class or a function does not by itself)."""
    if isinstance(statement, Function | ast.ClassDef | ast.Import | ast.ImportFrom):
        return False
    return any(isinstance(node, ast.Call) for node in ast.walk(statement)) and not isinstance(
        statement, ast.Assign
    )


def _main_call(tree: ast.Module) -> str | None:
    for statement in tree.body:
        if isinstance(statement, Function) and statement.name.lower() == "main":
            return _called(statement, statement.name, bound=False)
    for owner in (statement for statement in tree.body if isinstance(statement, ast.ClassDef)):
        for member in owner.body:
            if isinstance(member, Function) and member.name.lower() == "main":
                return _called(
                    member, f"{owner.name}.{member.name}", bound=_first_argument(member) in ("self", "cls")
                )
    return None


def _called(function: Function, name: str, bound: bool) -> str | None:
    """The call of an entry point: with the command line's arguments if it wants one more."""
    if isinstance(function, ast.AsyncFunctionDef):
        return None
    arguments = [*function.args.posonlyargs, *function.args.args]
    wanted = len(arguments) - len(function.args.defaults) - bound
    if wanted > 1 or function.args.kwonlyargs:
        return None
    if bound and _first_argument(function) == "self":
        name = name.replace(".", "().")
    return f"{name}({'[]' if wanted == 1 else ''})"
