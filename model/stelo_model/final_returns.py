"""The last statement of a function that a model forgot: `return x`, or the line that prints `x`.

Also a `return x` that it wrote into the loop before it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from stelo_model.edits import Edit
from stelo_model.scopes import inside, parameters, stored
from stelo_model.source_functions import Places, plain

_LAST = re.compile(r"(?:\A|[;{}])\s*+return\s++\$?([A-Za-z_]\w*+|-?\d++)\s*+;\s*+\Z")
_LAST_PRINT = re.compile(
    r"(?:\A|[;{}])\s*+(?:System\s*\.\s*out\s*\.\s*print(?P<ln>ln)?|Console\s*\.\s*Write(?P<line>Line)?|document\s*\.\s*write"
    r"|(?P<log>console\s*\.\s*log)|echo|(?:std\s*::\s*)?cout\s*<<)\s*+"
    r"(?P<open>\()?\s*+\$?(?P<name>(?!this\b)[A-Za-z_]\w*+)\s*+(?(open)\))\s*+(?P<endl><<\s*+(?:std\s*::\s*)?endl)?\s*+;\s*+\Z"
)
_VALUES = {"true": "True", "false": "False", "this": "self"}
_SEEN = 100  # a last statement is no longer


def final_returns(bare: str, places: Places) -> tuple[tuple[str, str], ...]:
    """Functions of a source, as `plain` writes names, and what they return in their last statement.

    A name, a number or a truth value, as Python writes it.  Not of functions that share a name.
    `bare` as `bare_code` gives it.
    """
    found: dict[str, list[str | None]] = {}
    for name, start, stop in places:
        match = _LAST.search(bare, max(start, stop - _SEEN), stop)
        value = _VALUES.get(match[1], match[1]) if match else None
        found.setdefault(plain(name), []).append(value if value not in ("null", "nullptr", "NULL") else None)
    return tuple(
        (name, value) for name, (value, *others) in found.items() if value is not None and not others
    )


def final_prints(bare: str, places: Places) -> tuple[tuple[str, str, bool], ...]:
    """Functions, the variable that they print in their last statement, and whether a line ends there."""
    counts = Counter(plain(name) for name, _, _ in places)
    found = []
    for name, start, stop in places:
        match = _LAST_PRINT.search(bare, max(start, stop - _SEEN), stop)
        if match and counts[plain(name)] == 1:
            ends_line = any(match[group] for group in ("ln", "line", "log", "endl"))
            found.append((plain(name), match["name"], ends_line))
    return tuple(found)


def print_edits(tree: ast.Module, prints: Iterable[tuple[str, str, bool]]) -> Iterator[Edit]:
    """The edits that let a function print so, where it prints nothing and returns nothing."""
    wanted = {name: (variable, ends_line) for name, variable, ends_line in prints}
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    times = Counter(plain(function.name) for function in functions)
    for function in functions:
        variable, ends_line = wanted.get(plain(function.name), ("", False))
        within, first, last = list(inside(function)), function.body[0], function.body[-1]
        known = variable in parameters(function) | stored(within)
        if not known or times[plain(function.name)] != 1 or first.lineno == function.lineno:
            continue
        answers = any(isinstance(node, ast.Return) and node.value is not None for node in within)
        writes = any(isinstance(node, ast.Name) and node.id in ("print", "sys") for node in within)
        yields = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in within)
        if not (answers or writes or yields or _ends(last)) and last.end_lineno and last.end_col_offset:
            line = f"print({variable})" if ends_line else f'print({variable}, end="")'
            yield last.end_lineno, last.end_col_offset, "", f"\n{' ' * first.col_offset}{line}"


def return_edits(tree: ast.Module, returns: Mapping[str, str]) -> Iterator[Edit]:
    """Move such a `return` out of the loop that it ends, or add it where the function ends without."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    times = Counter(plain(function.name) for function in functions)
    outer = stored(inside(tree))
    for function in functions:
        value = returns.get(plain(function.name))
        first, last = function.body[0], function.body[-1]
        once = times[plain(function.name)] == 1 and not function.name.startswith("__")
        if value is None or not once or first.lineno == function.lineno:
            continue
        within = list(inside(function))
        given = [node.value for node in within if isinstance(node, ast.Return) and node.value is not None]
        yields = any(isinstance(node, ast.Yield | ast.YieldFrom) for node in within)
        if moved := _in_loop(last, value):
            if [ast.unparse(one) for one in given].count(value) == 1:
                yield moved.lineno, 0, " " * moved.col_offset, " " * first.col_offset
        elif (
            not yields and not _ends(last) and last.end_lineno is not None and last.end_col_offset is not None
        ):
            literal = not value.isidentifier() or value in ("True", "False")
            if given if literal else value in parameters(function) | stored(within) | outer:
                yield last.end_lineno, last.end_col_offset, "", f"\n{' ' * first.col_offset}return {value}"


def _in_loop(last: ast.stmt, value: str) -> ast.Return | None:
    """The `return` that ends the body of a last statement that is a loop, which so would run but once."""
    tail = last
    while isinstance(tail, ast.For | ast.While) and not tail.orelse:
        forever = isinstance(tail, ast.While) and isinstance(tail.test, ast.Constant)
        if forever or (len(tail.body) == 1 and isinstance(tail.body[0], ast.Return)):
            return None
        tail = tail.body[-1]
    # A loop that goes on elsewhere may well end so.
    goes_on = any(isinstance(node, ast.Continue) for node in ast.walk(last))
    match tail:
        case ast.Return(ast.expr() as returned) if tail is not last and ast.unparse(returned) == value:
            return None if goes_on else tail
    return None


def _ends(statement: ast.stmt) -> bool:
    """Whether nothing after the statement is reached; said of some of which it is not certain."""
    match statement:
        case ast.Return() | ast.Raise() | ast.Match():
            return True
        case ast.If(body=body, orelse=orelse):
            return bool(orelse) and _ends(body[-1]) and _ends(orelse[-1])
        case ast.With(body=body):
            return _ends(body[-1])
        case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=final):
            blocks = [(orelse or body), *(handler.body for handler in handlers)]
            return all(_ends(block[-1]) for block in blocks) or bool(final and _ends(final[-1]))
        case ast.While(test=ast.Constant(value=value)) if value:
            return not any(isinstance(node, ast.Break) for node in ast.walk(statement))
        case ast.For(orelse=[*_, last]) | ast.While(orelse=[*_, last]):
            return _ends(last)
    return False


__all__ = ["final_prints", "final_returns", "print_edits", "return_edits"]
