"""Exceptions of the source language that a model leaves in its Python: `RuntimeException`, `e.getMessage()`.

Part of `repairs.py`.  Only where a class is raised, caught or inherited from, and only if nothing defines it.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from typing import TypeGuard

from stelo_model.edits import Edit
from stelo_model.leaks import own_names

# Python's twin; behind a slash the one that Python's own library raises, for what a program only catches.
_CLASSES = {
    "ArgumentException": "ValueError",
    "ArgumentNullException": "ValueError",
    "ArgumentOutOfRangeException": "IndexError",
    "ArithmeticException": "ArithmeticError",
    "ArrayIndexOutOfBoundsException": "IndexError",
    "ClassCastException": "TypeError",
    "DivideByZeroException": "ZeroDivisionError",
    "DivisionByZeroError": "ZeroDivisionError",
    "DomainException": "ValueError",
    "EmptyStackException": "IndexError",
    "FileNotFoundException": "FileNotFoundError",
    "FormatException": "ValueError",
    "IOException": "OSError",
    "IllegalArgumentException": "ValueError",
    "IllegalStateException": "RuntimeError",
    "IndexOutOfBoundsException": "IndexError",
    "IndexOutOfRangeException": "IndexError",
    "InputMismatchException": "ValueError",
    "InvalidArgumentException": "ValueError",
    "InvalidCastException": "TypeError",
    "InvalidOperationException": "RuntimeError/IndexError",
    "KeyNotFoundException": "LookupError",
    "LengthException": "ValueError",
    "NegativeArraySizeException": "ValueError",
    "NoSuchElementException": "LookupError",
    "NotImplementedException": "NotImplementedError",
    "NotSupportedException": "NotImplementedError",
    "NullPointerException": "AttributeError",
    "NullReferenceException": "AttributeError",
    "NumberFormatException": "ValueError",
    "OutOfBoundsException": "LookupError",
    "OutOfMemoryError": "MemoryError",
    "OutOfRangeException": "IndexError",
    "OverflowException": "OverflowError",
    "RangeException": "ValueError",
    "StackOverflowError": "RecursionError",
    "StringIndexOutOfBoundsException": "IndexError",
    "TimeoutException": "TimeoutError",
    "UnderflowException": "IndexError",
    "UnexpectedValueException": "ValueError",
    "UnsupportedOperationException": "NotImplementedError",
    "domain_error": "ValueError",
    "invalid_argument": "ValueError",
    "length_error": "ValueError",
    "out_of_range": "IndexError",
    "overflow_error": "OverflowError",
    "RangeError": "ValueError",
}
# Those that others inherit from, whose twins in Python do not inherit from each other: caught as `Exception`.
_BASES = {
    "ApplicationException": "Exception",
    "Error": "Exception",
    "LogicException": "RuntimeError",
    "RuntimeException": "RuntimeError",
    "SystemException": "RuntimeError",
    "Throwable": "Exception",
    "exception": "Exception",
    "logic_error": "RuntimeError",
    "runtime_error": "RuntimeError",
}
_MESSAGES = {"getMessage", "getLocalizedMessage", "what"}
_MESSAGE_FIELDS = {"message", "Message"}


def exception_edits(tree: ast.Module, undefined: set[tuple[int, int]], python: str) -> Iterator[Edit]:
    """The edits that turn leaked exceptions into Python's own."""
    nodes = list(ast.walk(tree))
    for node in nodes:
        if isinstance(node, ast.Raise) and _is_text(node.exc) and node.exc.end_lineno is not None:
            yield node.exc.lineno, node.exc.col_offset, "", "Exception("
            yield node.exc.end_lineno, node.exc.end_col_offset or 0, "", ")"
    raised = {id(name): name for node in nodes for name in _raised(node)}
    names = {name.id for name in raised.values()}
    for name in raised.values():
        if (name.lineno, name.col_offset) in undefined and (new := _raised_as(name.id)):
            yield name.lineno, name.col_offset, name.id, new
    for node in nodes:
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            for name in _names(node.type):
                new = _caught_as(name.id, name.id in names)
                if new and (name.lineno, name.col_offset) in undefined:
                    yield name.lineno, name.col_offset, name.id, new
    classes = {node.name for node in nodes if isinstance(node, ast.ClassDef)}
    handlers = [node for node in nodes if isinstance(node, ast.ExceptHandler) and _is_known(node, classes)]
    if handlers:
        own, lines = own_names(tree), [line.encode() for line in python.split("\n")]
        for handler in handlers:
            yield from _message_edits(handler, own, lines)


def _is_text(node: ast.expr | None) -> TypeGuard[ast.expr]:
    """`raise "text"` raises TypeError instead."""
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_known(handler: ast.ExceptHandler, classes: set[str]) -> bool:
    """Whether all that it catches is Python's own, will be, or is the module's."""
    if handler.name is None or handler.type is None:
        return False
    known = classes | _CLASSES.keys() | _BASES.keys()
    caught = _parts(handler.type)
    return all(isinstance(one, ast.Name) and (one.id in known or hasattr(builtins, one.id)) for one in caught)


def _raised(node: ast.AST) -> Iterator[ast.Name]:
    """The classes that a statement raises or inherits from."""
    if isinstance(node, ast.Raise) and node.exc is not None:
        yield from _names(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)
    elif isinstance(node, ast.ClassDef):
        for base in node.bases:
            yield from _names(base)


def _names(node: ast.expr) -> list[ast.Name]:
    return [part for part in _parts(node) if isinstance(part, ast.Name)]


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _raised_as(name: str) -> str | None:
    return _CLASSES.get(name, "").partition("/")[0] or _BASES.get(name)


def _caught_as(name: str, raised: bool) -> str | None:
    if name in _BASES:
        return "Exception"
    first, _, other = _CLASSES.get(name, "").partition("/")
    return (first if raised else other or first) or None


def _message_edits(handler: ast.ExceptHandler, own: set[str], lines: list[bytes]) -> Iterator[Edit]:
    """`e.getMessage()` → `str(e)`, for the exception that is handled."""
    nodes = [node for statement in handler.body for node in ast.walk(statement)]
    stored = [node for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
    if any(name.id == handler.name for name in stored):
        return
    calls = {
        id(node.func) for node in nodes if isinstance(node, ast.Call) and not (node.args or node.keywords)
    }
    formatted = [node for node in nodes if isinstance(node, ast.JoinedStr) and node.lineno == node.end_lineno]
    for joined in formatted:  # what stands in one has no place of its own before Python 3.12
        text = lines[joined.lineno - 1][joined.col_offset : joined.end_col_offset]
        for found in re.finditer(rb"(?<=\{)(\w+)\.(\w+)(\(\))?(?=[}!:])", text):
            name, attribute = found[1].decode(), found[2].decode()
            if name == handler.name and attribute not in own and _is_message(attribute, found[3] is not None):
                yield joined.lineno, joined.col_offset + found.start(), found[0].decode(), f"str({name})"
    inner = {id(node) for joined in formatted for node in ast.walk(joined)}
    for node in nodes:
        if (
            id(node) in inner
            or not isinstance(node, ast.Attribute)
            or not isinstance(node.ctx, ast.Load)
            or node.attr in own
        ):
            continue
        called = id(node) in calls
        if not _is_message(node.attr, called):
            continue
        if (
            isinstance(node.value, ast.Name)
            and node.value.id == handler.name
            and node.lineno == node.end_lineno
        ):
            end = "()" if called else ""
            yield node.lineno, node.col_offset, f"{handler.name}.{node.attr}{end}", f"str({handler.name})"


def _is_message(attribute: str, called: bool) -> bool:
    return attribute in (_MESSAGES if called else _MESSAGE_FIELDS)
