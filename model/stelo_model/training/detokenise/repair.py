"""Python references that do not parse: what can be set right without guessing at their meaning."""

from __future__ import annotations

import ast
import keyword
import re
import sys
import warnings
from collections.abc import Callable, Iterator

from stelo_model.training.detokenise.python import python_text

_OPERATOR_WORDS = frozenset(keyword.kwlist) - {"None", "True", "False"}
_LONE_QUOTE = re.compile(r"(?:(?<=:)|(?<=NEW_LINE)|(?<=INDENT)|(?<=DEDENT)|^) *['\"] *(?= NEW_LINE)")
_COMMENT = re.compile(r"(?<!\S)/ \*.*?\* /(?!\S)")
_PRINT = re.compile(r"^(\s*)print(?: (?!\()(.+?)(,?))?$", re.MULTILINE)
_CONDITION = re.compile(r"\s*(?:if|elif|while|return)\b.*(?:[<>=!]=|<|>)")
# A space between two operands: the end of one before it, the start of another after it.
_GAP = re.compile(r"(?P<left>\w+|[\])'\"]) (?=(?P<right>\w+|[(\"']))")
_MOST_GAPS = 6


def parses(code: str) -> bool:
    """Whether `code` is Python."""
    return _error(code) is None


def _error(code: str) -> SyntaxError | ValueError | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "\d" in a reference is not ours to complain about
            ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return error if isinstance(error, SyntaxError | ValueError) else ValueError(str(error))
    return None


def repair_python(line: str) -> tuple[str, str]:
    """The Python text of a raw line, and what was done to make it parse.

    "" nothing was needed; "quote" a lone quote dropped, "comment" a C comment dropped, "print" Python 2's
    statement called, "or" a lost operator put back (several are joined by "+"); "fail" it does not parse
    and is as it was.
    """
    for before, tokens in ((), line), *_token_repairs(line):
        text, after = _repair_text(python_text(tokens))
        if parses(text):
            return text, "+".join((*before, *after))
    return python_text(line), "fail"


def _token_repairs(line: str) -> list[tuple[tuple[str, ...], str]]:
    """The raw line without lone quotes and C comments, and their names; nothing where it has none."""
    done: tuple[str, ...] = ()
    for name, repair in _ON_TOKENS:
        repaired = repair(line)
        if repaired != line:
            line, done = repaired, (*done, name)
    return [(done, line)] if done else []


def _repair_text(text: str) -> tuple[str, tuple[str, ...]]:
    done: tuple[str, ...] = ()
    for name, repair in _ON_TEXT:
        repaired = text if parses(text) else repair(text)
        if repaired != text:
            text, done = repaired, (*done, name)
    return text, done


def _drop_lone_quotes(line: str) -> str:
    """A docstring that the release cut out leaves its last quote."""
    return _LONE_QUOTE.sub("", line)


def _drop_comments(line: str) -> str:
    return _COMMENT.sub("", line)


def _call_print(text: str) -> str:
    return _PRINT.sub(lambda m: f"{m[1]}print({m[2] or ''}" + (', end=" ")' if m[3] else ")"), text)


def _restore_or(text: str) -> str:
    """Put ` or `, outside conditions ` | `, where two operands meet on the line that does not parse."""
    for _ in range(_MOST_GAPS):
        error = _error(text)
        if error is None:
            break
        better = next((new for new in _fillings(text, _line(error)) if _line(_error(new)) > _line(error)), "")
        if not better:
            break
        text = better
    return text


def _line(error: SyntaxError | ValueError | None) -> int:
    """The line that an error is on; no error is beyond the last one."""
    if error is None:
        return sys.maxsize
    return (error.lineno or 0) if isinstance(error, SyntaxError) else 0


def _fillings(text: str, number: int) -> Iterator[str]:
    lines = text.split("\n")
    if not 0 < number <= len(lines):
        return
    line = lines[number - 1]
    operator = " or " if _CONDITION.match(line) else " | "
    for gap in _GAP.finditer(line):
        if not _OPERATOR_WORDS & {gap["left"], gap["right"]}:
            filled = line[: gap.end()].rstrip() + operator + line[gap.end() :]
            yield "\n".join([*lines[: number - 1], filled, *lines[number:]])


_ON_TOKENS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("quote", _drop_lone_quotes),
    ("comment", _drop_comments),
)
_ON_TEXT: tuple[tuple[str, Callable[[str], str]], ...] = (("print", _call_print), ("or", _restore_or))
