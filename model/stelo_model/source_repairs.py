"""The repairs that compare the Python with its source, statement by statement; used by `repairs.py`.

Each changes nothing where the two differ in more than the one thing that it puts right.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from stelo_model import rectangular
from stelo_model.characters import element_edits
from stelo_model.constants import Constants
from stelo_model.data_classes import DataClass, missing_classes
from stelo_model.edits import Edit, editable, edited, lines_before, or_unchanged
from stelo_model.final_returns import print_edits, return_edits
from stelo_model.first_values import FirstValues, first_value_edits
from stelo_model.imports import below_imports, parse, undefined_names
from stelo_model.literals import literal_edits, spacing_edits
from stelo_model.loops import CountingLoop, countdown_edits, loop_edits
from stelo_model.methods import method_edits, without_global
from stelo_model.outer_variables import OuterVariables, global_edits, missing_variables
from stelo_model.outside import Piece, kept_to
from stelo_model.scopes import Function, first_statement, inside, parameters, stored
from stelo_model.sort_orders import SortOrders, sort_order_edits
from stelo_model.sorted_containers import sorting_edits
from stelo_model.substrings import Part, part_edits


@or_unchanged
def keep_to_piece(python: str, piece: Piece | None) -> str:
    """Remove what the model made up of that which is outside of a piece."""
    return kept_to(python, parse(python), piece) if piece and "def " in python else python


@or_unchanged
def repair_methods(python: str, piece: Piece | None) -> str:
    """Let methods that are selected without their class take `self`, and let it have their fields."""
    if piece is None or not piece.methods.names or "def " not in python:
        return python
    counts = {name: len(parameters) for name, parameters in piece.parameters}
    python = without_global(parse(python), python, piece.methods)
    return edited(python, list(method_edits(parse(python), python, piece.methods, counts)))


@or_unchanged
def repair_loops(
    python: str, loops: tuple[CountingLoop, ...], counted: frozenset[tuple[str, str]] = frozenset()
) -> str:
    """Let loops count as those of the source: where they are off by a constant, or never count down."""
    if loops and "for " in python:
        python = edited(python, list(loop_edits(parse(python), python, loops)))
    return edited(python, list(countdown_edits(parse(python), counted))) if counted else python


@or_unchanged
def repair_literals(python: str, texts: frozenset[str], language: str = "") -> str:
    """Give texts the spaces that they have in the source; `texts`: what the source quotes."""
    if not texts:
        return python
    python = edited(python, list(literal_edits(editable(python), python, texts)))
    if language == "javascript":
        return python
    return edited(python, list(spacing_edits(editable(python), texts)))


@or_unchanged
def repair_parts(python: str, parts: frozenset[Part]) -> str:
    """Let slices end after the length that the source takes."""
    if not parts or ":" not in python:
        return python
    return edited(python, list(part_edits(editable(python), python, parts)))


@or_unchanged
def repair_elements(python: str, arrays: frozenset[str]) -> str:
    """Take elements of rectangular arrays as those of lists of lists."""
    if not arrays or "," not in python:
        return python
    return edited(python, list(rectangular.element_edits(editable(python), python, arrays)))


@or_unchanged
def repair_returns(
    python: str, returns: tuple[tuple[str, str], ...], prints: tuple[tuple[str, str, bool], ...] = ()
) -> str:
    """Let functions return, or print, in their last statement what those of the source do."""
    if returns and "def " in python:
        python = edited(python, list(return_edits(parse(python), dict(returns))))
    return edited(python, list(print_edits(parse(python), prints))) if prints else python


@or_unchanged
def repair_order(python: str, names: frozenset[str], sorts: SortOrders = ()) -> str:
    """Let loops over containers that the source keeps sorted take them so, and sorting have its direction.

    `names`: those containers.
    """
    if names and "for " in python:
        python = edited(python, list(sorting_edits(editable(python), python, names)))
    if any(key.down for keys in sorts for key in keys) and "sort" in python:
        python = edited(python, list(sort_order_edits(editable(python), python, sorts)))
    return python


@or_unchanged
def repair_characters(python: str, names: frozenset[str]) -> str:
    """Make numbers of characters of these texts where they are counted with."""
    if not names or ("ord(" not in python and "[" not in python):
        return python
    return edited(python, list(element_edits(editable(python), python, names)))


@or_unchanged
def add_first_values(python: str, values: FirstValues) -> str:
    """Give variables of functions their first value, where they may be read before they have one."""
    if not values or "def " not in python:
        return python
    return edited(python, list(first_value_edits(parse(python), values)))


@or_unchanged
def add_outer_variables(python: str, outer: OuterVariables) -> str:
    """Define the outer variables that were left out, and declare them `global` where they are changed."""
    undefined = {name for name, _ in undefined_names(python)} if outer.values else set()
    if missing := missing_variables(parse(python), undefined, outer) if outer.values else []:
        python = below_imports(python, missing)
    return edited(python, list(global_edits(parse(python), outer))) if outer.changes else python


@or_unchanged
def add_lists(python: str, lists: Constants) -> str:
    """Define the lists of the source that one function uses and nothing defines, in its first line."""
    undefined = {name for name, _ in undefined_names(python)} if lists else set()
    if not undefined:
        return python
    tree = parse(python)
    undefined -= stored(ast.walk(tree))  # it has that name, and another value, elsewhere
    edits = [edit for name, value in lists if name in undefined for edit in _definition(tree, name, value)]
    return edited(python, edits)


@or_unchanged
def add_data_classes(python: str, classes: tuple[DataClass, ...]) -> str:
    """Define the classes of the source that only hold fields, and that are used and defined nowhere."""
    undefined = {name for name, _ in undefined_names(python)} if classes else set()
    missing = missing_classes(parse(python), undefined, classes) if undefined else []
    if not missing:
        return python
    text = "\n\n\n".join(missing)
    before, _, after = below_imports(python, [text]).partition(text)
    blank = "\n" if before and not before.endswith("\n\n\n") else ""  # two blank lines, as around functions
    return f"{before}{blank}{text}{after}"


def _definition(tree: ast.Module, name: str, value: str) -> list[Edit]:
    """The edit that defines a name in the one function that uses it, or before its use outside of all."""
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    using = [one for one in functions if name not in parameters(one) and _uses(inside(one), name)]
    outside = [node for node in tree.body if not isinstance(node, Function) and _uses(ast.walk(node), name)]
    if len(using) + bool(outside) != 1:
        return []
    first = first_statement(using[0].body) if using else outside[0]
    if using and first.lineno == using[0].lineno:
        return []
    return [lines_before(first, f"{name} = {value}")]


def _uses(nodes: Iterable[ast.AST], name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in nodes)
