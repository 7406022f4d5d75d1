"""Sorting that lost its direction: `b.age - a.age` of the source, and a key of Python that sorts upwards.

Part of `source_repairs.py`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from stelo_model.edits import Edit
from stelo_model.source_functions import plain, split_arguments


@dataclass(frozen=True)
class SortKey:
    """What a source sorts by: a member, as `plain` writes it, or "" for the elements themselves.

    `down`: from the largest on.  `number`: whether it is certain to be one, for it is subtracted.
    """

    name: str
    down: bool
    number: bool


SortOrders = tuple[tuple[SortKey, ...], ...]
"""The keys of each sort of a source, the first first."""

# ---- The source -----------------------------------------------------------------------------------

_SORT = re.compile(r"(?<![\w$])(\w*(?:[sS]ort|[sS]orted|toSorted))\s*+\(")
_SEEN = 20
_LONGEST = 600  # characters of what is given to a sort: a bound on the time
_MOST = 50
# Two elements that are compared; each may be `a`, `a.age`, `a.getAge()`, `$a['age']`, `$a->age`.
_ELEMENT = r"\$?([A-Za-z_]\w*+)(?:(?:\.|->)(\w++)(?:\(\s*+\))?|\[\s*+[\"']?(\w*+)[\"']?\s*+\])?+"
_COMPARED = re.compile(
    rf"(?<![\w.$>]){_ELEMENT}\s*+(-|<=>|[<>](?!=)|\.(?:compareTo|localeCompare|CompareTo)\(|,)"
    rf"\s*+{_ELEMENT}(?![\w.(\[])"
)
_TWO = re.compile(
    r"\(\s*+(?:[\w<>&:\s]{0,60}?\s)?[$&]*(\w++)\s*+,\s*+(?:[\w<>&:\s]{0,60}?\s)?[$&]*(\w++)\s*+\)\s*+(?:=>|->|\{|use)"
)
_CALLED = re.compile(r"\b(?:compare|strcmp|strcasecmp|Compare)\(\Z")
_LINQ = re.compile(
    r"\.(OrderBy|ThenBy)(Descending)?\s*+\(\s*+(\w++)\s*+=>\s*+\3(?:\.(\w++)(?:\(\s*+\))?)?\s*+\)"
)
_COMPARING = re.compile(
    r"\b(?:thenC|c)omparing(Int|Long|Double)?\(\s*+(?:\w++::(\w++)|(\w++)\s*+->\s*+\3\.(\w++)(?:\(\s*+\))?)\s*+\)"
    r"|\.(reversed)\(\s*+\)"
)
_PLAIN = {"sort", "Sort", "sorted", "toSorted", "stable_sort"}


def sort_orders(code: str, bare: str, language: str) -> SortOrders:
    """The sorts of a source; none if what one of them sorts by is not plain: a member, or the elements.

    `bare` as `bare_code` gives it, `language` as in `Language.name`.
    """
    found = [*_linq(bare)] if language == "csharp" else []
    for match in islice(_SORT.finditer(code), _MOST):
        given = _until_closed(code, match.end())
        before = code[max(0, match.start() - _SEEN) : match.start()]
        keys = _sorted_by(match[1], before, given, language) if given is not None else ()
        if not keys:
            return ()
        found.append(keys)
    return tuple(found)


def _linq(bare: str) -> Iterator[tuple[SortKey, ...]]:
    keys: list[SortKey] = []
    end = -1
    for match in _LINQ.finditer(bare):
        if match[1] == "OrderBy" or bare[end : match.start()].strip():
            if keys:
                yield tuple(keys)
            keys = []
        keys.append(SortKey(plain(match[4] or ""), match[2] is not None, False))
        end = match.end()
    if keys:
        yield tuple(keys)


def _sorted_by(call: str, before: str, given: str, language: str) -> tuple[SortKey, ...]:
    """What one call sorts by, from what is before it and given to it; nothing if that is not plain."""
    if two := _TWO.search(given):
        return tuple(_compared(given, two.end(), (two[1], two[2])))
    if language == "php":
        return {"sort": _UP, "rsort": _DOWN}.get(call, ())
    if language == "java" and "omparing" in given:
        return tuple(_comparing(given))
    if call not in _PLAIN:
        return ()
    if language == "java" and "everseOrder()" in given:
        return _DOWN
    if language == "cpp" and re.search(r"\bgreater\s*<|\brbegin\s*\(", given):
        return _DOWN
    arguments = split_arguments(given) if given.strip() else []
    static = re.search(r"\b(?:Arrays?|Collections)\s*\.\s*\Z", before) is not None
    wanted = {"cpp": (2,), "java": (1, 3) if static else (0,), "csharp": (1,) if static else (0,)}.get(
        language, (0,)
    )
    return _UP if len(arguments) in wanted and "->" not in given and "=>" not in given else ()


_UP, _DOWN = ((SortKey("", down, False),) for down in (False, True))


def _compared(given: str, start: int, two: tuple[str, str]) -> Iterator[SortKey]:
    for found in _COMPARED.finditer(given, start):
        first, second = (found[1], found[2] or found[3] or ""), (found[5], found[6] or found[7] or "")
        if {first[0], second[0]} != set(two) or first[1] != second[1]:
            continue
        if found[4] == "," and not _CALLED.search(given[: found.start()]):
            continue
        swapped = first[0] == two[1]
        if found[4] in "<>":  # C++: whether the first comes before
            yield SortKey(_member(first[1]), swapped != (found[4] == ">"), False)
        else:
            yield SortKey(_member(first[1]), swapped, found[4] == "-")


def _comparing(given: str) -> Iterator[SortKey]:
    keys: list[SortKey] = []
    for match in _COMPARING.finditer(given):
        if match[5]:
            keys = [replace(key, down=not key.down) for key in keys]
        else:
            keys.append(SortKey(_member(match[2] or match[4]), False, match[1] is not None))
    yield from keys


def _member(name: str) -> str:
    return plain(re.sub(r"\A(?:get_?(?=[A-Z_a-z]))(?!\Z)", "", name)) if name else ""


def _until_closed(code: str, start: int) -> str | None:
    depth = 1
    for place in range(start, min(len(code), start + _LONGEST)):
        depth += (code[place] in "([{") - (code[place] in ")]}")
        if depth == 0:
            return code[start:place]
    return None


# ---- The Python -----------------------------------------------------------------------------------


# What is sorted upwards may as well be read from its end.
_FROM_END = re.compile(r"\[::-1\]|\breversed\(|\.reverse\(|\.pop\(\)|\[-|, -1\b|\bdef sort(?:ed)?\b")


def sort_order_edits(tree: ast.Module, python: str, orders: SortOrders) -> Iterator[Edit]:
    """`reverse=True`, or `-` before a number, for sorts whose keys are those of one sort of the source."""
    if _FROM_END.search(python):
        return
    calls = [(node, keys) for node in ast.walk(tree) if isinstance(node, ast.Call) and (keys := _keys(node))]
    for call, keys in calls:
        names = [plain(name) for _, name, _ in keys]
        wanted = [order for order in orders if [key.name for key in order] == names]
        alike = [other for _, other in calls if [plain(name) for _, name, _ in other] == names]
        if (
            len(set(wanted)) != 1
            or len(alike) > len(wanted)
            or any(one.arg == "reverse" for one in call.keywords)
        ):
            continue
        wrong = [
            (node, key) for (node, _, down), key in zip(keys, wanted[0], strict=True) if key.down and not down
        ]
        if any(down and not key.down for (_, _, down), key in zip(keys, wanted[0], strict=True)):
            continue
        if wrong and len(wrong) == len(keys) and not any(down for _, _, down in keys):
            if call.end_lineno is not None and call.end_col_offset is not None:
                comma = ", " if call.args or call.keywords else ""
                yield call.end_lineno, call.end_col_offset - 1, ")", f"{comma}reverse=True)"
        elif wrong and all(key.number for _, key in wrong):
            for node, _ in wrong:
                yield node.lineno, node.col_offset, "", "-"


def _keys(call: ast.Call) -> list[tuple[ast.expr, str, bool]]:
    """The keys of a call that sorts, their names, and whether each is turned round; empty for other calls."""
    match call:
        case ast.Call(ast.Name("sorted"), [_]) | ast.Call(ast.Attribute(_, "sort"), []):
            given = [one.value for one in call.keywords if one.arg == "key"]
        case _:
            return []
    if not given:
        return [(call, "", False)]
    match given[0]:
        case ast.Name("len"):
            return [(given[0], "length", False)]
        case ast.Lambda(ast.arguments([], [ast.arg(element)]), body):
            parts = body.elts if isinstance(body, ast.Tuple) else [body]
        case _:
            return []
    found = [_key(part, element) for part in parts]
    return [one for one in found if one] if all(found) else []


def _key(node: ast.expr, element: str) -> tuple[ast.expr, str, bool] | None:
    match node:
        case ast.UnaryOp(ast.USub(), operand):
            inner = _key(operand, element)
            return inner and (inner[0], inner[1], not inner[2])
        case ast.Name(name) if name == element:
            return node, "", False
        case ast.Attribute(ast.Name(name), member) if name == element:
            return node, member, False
        case ast.Subscript(ast.Name(name), ast.Constant(str(member))) if name == element:
            return node, member, False
        case ast.Subscript(ast.Name(name), ast.Constant(0)) if name == element:
            return node, "key", False  # of a dictionary's items
        case ast.Subscript(ast.Name(name), ast.Constant(1)) if name == element:
            return node, "value", False
        case ast.Call(ast.Attribute(ast.Name(name), member), [], []) if name == element:
            return node, _member(member), False
        case ast.Call(ast.Name("len"), [ast.Name(name)]) if name == element:
            return node, "length", False
    return None


__all__ = ["SortKey", "SortOrders", "sort_order_edits", "sort_orders"]
