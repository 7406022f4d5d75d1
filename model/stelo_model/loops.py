"""Loops that count: the Python of `for (int i = 1; i < n; i++)` shall not count to `n + 1`.

A small model is often off by one.  Loops of one variable are compared in their order, function by function,
where both sides have as many, or have without those that only fill an array.  A bound is changed only where
everything but a constant (or the step) agrees, and the body uses the variable with the same offsets:
`a[i - 1]` for `a[i]` is a loop shifted on purpose.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from stelo_model.edits import Edit, lines_before
from stelo_model.linear import Linear, constant_of, linear, moved, source_linear, terms_of, text_of
from stelo_model.scopes import Function, stored
from stelo_model.source_functions import Places, plain

_ONE: Linear = (("", 1),)


@dataclass(frozen=True)
class CountingLoop:
    """One `for` of a source over numbers.

    `function`: where it is, as `plain` writes names, "" outside and in `main`.  `bounds`: start, stop (not
    included) and step, None for a loop that counts otherwise.  `factor`: what the variable is multiplied with
    where that is compared with the stop: `i * i < n`.  `offsets`: what its body adds to the variable.
    `given`: the names in its bounds that the source gives one value, and that.
    `careful`: its body takes elements by the variable, in a language where one after the last raises nothing.
    `fills`: all that it does is to fill an array: `[0] * n` in Python.
    """

    function: str
    variable: str
    bounds: tuple[Linear, Linear, Linear] | None = None
    factor: str = ""
    offsets: frozenset[int] = frozenset()
    careful: bool = False
    given: tuple[tuple[str, Linear], ...] = ()
    fills: bool = False


# ---- The source -----------------------------------------------------------------------------------

_FOR = re.compile(r"\bfor\s*+\(")
_INIT = re.compile(r"(?:[\w:]++\s++){0,3}?\$?([A-Za-z_]\w*+)\s*+=(?!=)(.*)", re.DOTALL)
_TEST = re.compile(
    r"(?:\$?(?P<factor>[A-Za-z_]\w*+)\s*\*\s*)?\$?(?P<name>[A-Za-z_]\w*+)(?:\s*\*\s*\$?(?P<by>[A-Za-z_]\w*+))?"
    r"\s*+(?P<sign><=?|>=?)(?P<stop>[^<>=!&|?]+)"
)
_UPDATE = re.compile(
    r"\$?([A-Za-z_]\w*+)\s*+(?:(\+\+|--)|([-+])=(.+))|(\+\+|--)\s*+\$?([A-Za-z_]\w*+)", re.DOTALL
)
_LONG_UPDATE = re.compile(r"\$?([A-Za-z_]\w*+)\s*=\s*\$?\1\s*(?:\+(?!\+)|-(?=[^-+]*\Z))")
_COUNTDOWN = re.compile(r"\bwhile\s*+\(\s*+\$?([A-Za-z_]\w*+)\s*+--\s*+(?:(?:>|!==?)\s*+0\s*+)?\)")
_COUNTED_BEFORE = re.compile(
    r"\bwhile\s*+\(\s*+--\s*+\$?([A-Za-z_]\w*+)\s*+(?:(?:>|!==?)\s*+0\s*+)?\)(?!\s*+;)"
)
_NESTED = re.compile(r"\s*+(?:for|while|if)\s*+\(")
_BLOCK = re.compile(r"\s*+\{")
_FILL = re.compile(
    r"\s*+\{?\s*+(?:for\s*+\([^()]*+\)\s*+\{?\s*+)*+\$?[\w.]++(?:\[[^\[\]]*+\])++\s*+=\s*+[-\w.\"']++\s*+;?[\s}]*+"
)
# Bounds on the time: loops of one source, characters of a loop's head and of its body.
_MOST, _LONGEST, _LONGEST_BODY = 200, 400, 5_000


def loops_of(
    bare: str, language: str, closed: Mapping[int, int], places: Places
) -> tuple[tuple[CountingLoop, ...], frozenset[tuple[str, str]]]:
    """The loops of a source, in order, and function and variable of each `while (n-- > 0)` and `while (n--)`.

    With `--` before the variable, of each `while (--n > 0)`.

    `bare` as `bare_code` gives it, `language` as in `Language.name`, `closed` as `brackets` gives it.
    """
    found = []
    for match in islice(_FOR.finditer(bare), _MOST):
        end = closed.get(match.end() - 1, len(bare))
        parts = bare[match.end() : min(end, match.end() + _LONGEST)].split(";")
        if len(parts) != 3:
            continue
        body = bare[end + 1 : _statement_end(bare, end + 1, closed)]
        init, test, update = (part.strip() for part in parts)
        found.append(_counting_loop(_function_at(match.start(), places), init, test, update, body, language))
    counted = islice(_COUNTDOWN.finditer(bare), _MOST)
    countdowns = {(_function_at(match.start(), places), match[1]) for match in counted}
    for match in islice(_COUNTED_BEFORE.finditer(bare), _MOST):
        countdowns.add((_function_at(match.start(), places), f"--{match[1]}"))
    loops = [loop for loop in found if loop is not None]
    values = {name: _only_value(name, bare) for loop in loops for name in _names(loop)}
    given = [
        tuple((name, value) for name in _names(loop) if (value := values[name]) is not None) for loop in loops
    ]
    loops = [replace(loop, given=its) for loop, its in zip(loops, given, strict=True)]
    return tuple(loops), frozenset(countdowns)


def _names(loop: CountingLoop) -> list[str]:
    return sorted({term for bound in loop.bounds or () for term, _ in bound if term.isidentifier()})


def _only_value(name: str, bare: str) -> Linear | None:
    """What the source gives a name, if it does so once."""
    values = re.findall(rf"(?<![\w.]){name}\s*=(?!=)\s*([^;,]{{0,{_LONGEST}}})", bare)
    return source_linear(values[0]) if len(values) == 1 else None


def _function_at(place: int, places: Sequence[tuple[str, int, int]]) -> str:
    names = [name for name, start, stop in places if start < place < stop]
    return plain(names[-1]) if names and names[-1].lower() != "main" else ""


def _counting_loop(
    function: str, init: str, test: str, update: str, body: str, language: str
) -> CountingLoop | None:
    update = _LONG_UPDATE.sub(lambda long: f"{long[1]} {long[0][-1]}=", update, count=1)
    tested, updated, begun = _TEST.fullmatch(test), _UPDATE.fullmatch(update), _INIT.fullmatch(init)
    name = begun[1] if begun else (updated[1] or updated[6]) if updated else tested["name"] if tested else ""
    if not name:
        return None
    other = CountingLoop(function, name, fills=_FILL.fullmatch(body) is not None)
    if len(body) > _LONGEST_BODY or not (begun and tested and updated) or name != (updated[1] or updated[6]):
        return other
    factors = [factor for factor in (tested["factor"], tested["name"], tested["by"]) if factor]
    if name not in factors or len(factors) > 2:
        return other
    factors.remove(name)
    sign = updated[2] or updated[5]
    step = source_linear(updated[4] if updated[4] else "1")
    start, stop = source_linear(begun[2]), source_linear(tested["stop"])
    down = (sign or updated[3])[0] == "-"
    if start is None or stop is None or step is None or down != (tested["sign"][0] == ">"):
        return other
    if language in ("javascript", "php") and "/" in tested["stop"]:  # no integer, perhaps
        return other
    if _assigned(name, body):
        return other
    if tested["sign"][1:]:
        stop = moved(stop, -1 if down else 1)
    step = tuple((term, -count if down else count) for term, count in step)
    careful = language in ("cpp", "javascript", "php") and _reads_element(name, body)
    factor = factors[0] if factors else ""
    # `i * i < 0` ends at once, and there is no root of -1.
    if factor and (down or (tested["sign"] == "<" if factor == name else _assigned(factor, body))):
        return other
    return replace(
        other, bounds=(start, stop, step), factor=factor, offsets=_offsets(name, body), careful=careful
    )


def _reads_element(name: str, body: str) -> bool:
    """Whether a body takes an element by the variable or by more, of what it did not write there before."""
    read = re.findall(rf"(\w+)\[[^\[\]]*\b{name}\b(?!\s*-)", body)
    written = re.findall(rf"(\w+)\[\s*\$?{name}\s*\]\s*=(?!=)", body)
    return bool(set(read) - set(written)) or "][" in body


def _assigned(name: str, body: str) -> bool:
    changed = rf"(?:\+\+|--)\s*\$?{name}\b|(?<!\w){name}\s*(?:\+\+|--|[-+*/%]?=(?!=))"
    return re.search(changed, body) is not None


def _statement_end(text: str, start: int, closed: Mapping[int, int]) -> int:
    """Where the statement from `start` on ends."""
    while nested := _NESTED.match(text, start):
        start = closed.get(nested.end() - 1, len(text)) + 1
    if block := _BLOCK.match(text, start):
        return closed.get(block.end() - 1, len(text)) + 1
    end = text.find(";", start)
    return len(text) if end < 0 else end


def _offsets(name: str, body: str) -> frozenset[int]:
    found = re.finditer(rf"(?<![\w.])\$?{name}\b(?:\s*([-+])\s*(\d+)\b(?![\w.]))?", body)
    return frozenset(int((match[1] or "") + match[2]) if match[2] else 0 for match in found)


# ---- The Python -----------------------------------------------------------------------------------


def loop_edits(tree: ast.Module, python: str, loops: Sequence[CountingLoop]) -> Iterator[Edit]:
    """Ranges whose start, stop or step differs by a constant from that of the source's loop."""
    ours: dict[tuple[str, str], list[ast.For]] = {}
    for function, node in _loops(tree, ""):
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name):
            ours.setdefault((function, plain(node.target.id)), []).append(node)
    theirs: dict[tuple[str, str], list[CountingLoop]] = {}
    for loop in loops:
        theirs.setdefault((loop.function, plain(loop.variable)), []).append(loop)
    values = _values(tree)
    known = {"len", *(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))}
    lines = [line.encode() for line in python.split("\n")]
    for place, wanted in theirs.items():
        nodes = ours.get(place, [])
        if len(nodes) != len(wanted):
            nodes = [node for node in nodes if not _fills(node)]
            wanted = [loop for loop in wanted if not loop.fills]
        if len(nodes) == len(wanted):
            for node, loop in zip(nodes, wanted, strict=True):
                if _is_given_otherwise(loop, values) or node.iter.lineno != node.iter.end_lineno:
                    continue
                if new := _other_range(node, loop, known):
                    line, start, end = node.iter.lineno, node.iter.col_offset, node.iter.end_col_offset
                    yield line, start, lines[line - 1][start:end].decode(), new


def _fills(node: ast.For) -> bool:
    """Whether all that a loop does is to give elements a simple value."""
    match node.body:
        case [ast.For() as inner]:
            return _fills(inner)
        case [ast.Assign([ast.Subscript()], ast.Constant() | ast.Name() | ast.UnaryOp())]:
            return True
    return False


def _values(tree: ast.Module) -> dict[str, list[ast.expr]]:
    values: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    values.setdefault(plain(target.id), []).append(node.value)
    return values


def _is_given_otherwise(loop: CountingLoop, values: Mapping[str, Sequence[ast.expr]]) -> bool:
    """Whether a name in its bounds has another value here: `n = len(s)` for `n = s.length() - 1`."""
    pairs = ((value, values.get(plain(name), ())) for name, value in loop.given)
    return any(len(ours) == 1 and constant_of(linear(ours[0])) != constant_of(value) for value, ours in pairs)


def _loops(node: ast.AST, function: str) -> Iterator[tuple[str, ast.For | ast.While]]:
    for child in ast.iter_child_nodes(node):
        inside = function
        if isinstance(child, Function):
            inside = "" if child.name.lower() == "main" else plain(child.name)
        if isinstance(child, ast.For | ast.While):
            yield inside, child
        yield from _loops(child, inside)


def countdown_edits(tree: ast.Module, counted: Collection[tuple[str, str]]) -> Iterator[Edit]:
    """`n -= 1` as the first line of `while n > 0:` that never changes `n`; the source: `while (n-- > 0)`.

    Before a loop that changes it at its end; the source: `while (--n > 0)`.
    """
    wanted = {(function, plain(name)) for function, name in counted}
    after = _predecessors(tree) if any(name.startswith("--") for _, name in wanted) else {}
    for function, node in _loops(tree, ""):
        match node:
            case ast.While(
                ast.Name(name) | ast.Compare(ast.Name(name), [ast.Gt() | ast.NotEq()], [ast.Constant(0)]),
                [first, *_],
            ) if (function, plain(name)) in wanted and name not in stored(ast.walk(node)):
                yield lines_before(first, f"{name} -= 1")
            case ast.While(
                ast.Name(name) | ast.Compare(ast.Name(name), [ast.Gt() | ast.NotEq()], [ast.Constant(0)]),
                [*body, last],
            ) if (function, f"--{plain(name)}") in wanted and _counts_down(last, name):
                changed = any(name in stored(ast.walk(statement)) for statement in body)
                if not changed and not _counts_down(after.get(id(node)), name):
                    yield lines_before(node, f"{name} -= 1")


def _counts_down(statement: ast.stmt | None, name: str) -> bool:
    match statement:
        case ast.AugAssign(ast.Name(one), ast.Sub(), ast.Constant(1)):
            return one == name
    return False


def _predecessors(tree: ast.Module) -> dict[int, ast.stmt]:
    """The statement before each, by `id`."""
    blocks = [
        getattr(node, field, None) for node in ast.walk(tree) for field in ("body", "orelse", "finalbody")
    ]
    lists = [block for block in blocks if isinstance(block, list)]
    return {id(later): earlier for block in lists for earlier, later in pairwise(block)}


def _other_range(node: ast.For, loop: CountingLoop, known: Collection[str]) -> str | None:
    """What the loop should count over, if it counts over something that is nearly that, or over nothing.

    `known`: the names of the Python; others it must not take from the source.
    """
    match node:
        case ast.For(ast.Name(name), ast.Call(ast.Name("range"), arguments, [])) if loop.bounds:
            forms = [linear(argument) for argument in arguments]
        case ast.For(ast.Name(name), iterable) if loop.bounds and _is_no_iterable(iterable, name):
            known_bounds = not loop.factor and all(_is_known(bound, known) for bound in loop.bounds)
            return _range(*(text_of(_whole(bound)) for bound in loop.bounds)) if known_bounds else None
        case _:
            return None
    if not 1 <= len(forms) <= 3:
        return None
    start, stop, step = ((), *forms, _ONE) if len(forms) == 1 else (*forms, _ONE)[:3]
    wanted_start, wanted_stop, wanted_step = loop.bounds
    if terms_of(start) and terms_of(start) == terms_of(stop) and not terms_of(wanted_start):
        start = wanted_start  # `range(n, n + 1)`: once, where the source counts from 0 to `n`
    if terms_of(start) != terms_of(wanted_start) or terms_of(stop) != terms_of(wanted_stop):
        return None
    first, last = constant_of(wanted_start) - constant_of(start), constant_of(wanted_stop) - constant_of(stop)
    same_step = (terms_of(step), constant_of(step)) == (terms_of(wanted_step), constant_of(wanted_step))
    body = "\n".join(ast.unparse(statement) for statement in node.body)
    if _offsets(name, body) != loop.offsets:
        return None
    if loop.factor:
        forgot = same_step and first == 0 and last in (0, 1)
        return _with_factor(start, moved(stop, last - 1), step, loop) if forgot else None
    if same_step and not (first or last):
        return None
    if not same_step and (first or last or not _is_known(wanted_step, known)):
        return None
    if loop.careful and last * constant_of(wanted_step) > 0:
        return None
    return _range(
        text_of(moved(start, first)), text_of(moved(stop, last)), text_of(step if same_step else wanted_step)
    )


def _is_no_iterable(node: ast.expr, name: str) -> bool:
    """`i << 1`, `(i * 2, j + 1)` for `j`: what is left of the head of a loop over numbers."""
    match node:
        case ast.BinOp(_, ast.LShift() | ast.RShift() | ast.FloorDiv()):
            return True
        case ast.Tuple(parts):
            return any(isinstance(part, ast.BinOp) and name in _words(ast.unparse(part)) for part in parts)
    return False


def _whole(bound: Linear) -> Linear:
    """The bound of a source that divides integers, as Python does that."""
    return tuple((term.replace(" / ", " // "), count) for term, count in bound)


def _is_known(bound: Linear, known: Collection[str]) -> bool:
    return all(word in known for term, _ in bound for word in _words(term))


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z_]\w*", text)


def _with_factor(start: Linear, last: Linear, step: Linear, loop: CountingLoop) -> str | None:
    """`range(i, n // j + 1)` for `i * j <= n`, where the Python forgot the factor; `last`: the `n`."""
    shown = text_of(last)
    if shown is None:
        return None
    if loop.factor == loop.variable:
        return _range(text_of(start), f"math.isqrt({shown}) + 1", text_of(step))
    shown = shown if len(last) == 1 else f"({shown})"
    return _range(text_of(start), f"{shown} // {loop.factor} + 1", text_of(step))


def _range(start: str | None, stop: str | None, step: str | None) -> str | None:
    if start is None or stop is None or step is None:
        return None
    shown = (start, stop, step) if step != "1" else (stop,) if start == "0" else (start, stop)
    return f"range({', '.join(shown)})"


__all__ = ["CountingLoop", "countdown_edits", "loop_edits", "loops_of"]
