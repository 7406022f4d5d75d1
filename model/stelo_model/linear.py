"""Sums with whole factors, `n - 2 * k + 1`: how bounds and indices of source and Python are compared."""

from __future__ import annotations

import ast
import re
from collections import Counter

from stelo_model.imports import parse
from stelo_model.source_functions import plain

Linear = tuple[tuple[str, int], ...]
"""Terms and how often they count, in order; the term "" is 1."""

_LENGTH = re.compile(r"([\w.]+(?:\[\w+\])*)\.(?:(?:length|Length|Count)\b(?:\s*\(\s*\))?|size\s*\(\s*\))")
_LENGTH_OF = re.compile(r"\b(?:count|sizeof|strlen|mb_strlen)\s*\(\s*(\w+)\s*\)")
_CAST = re.compile(r"\(\s*(?:int|long)\s*\)")


def source_linear(text: str) -> Linear | None:
    """An expression of a source as a sum; None where Python cannot read it."""
    text = _CAST.sub("", text.replace("$", "").replace("->", ".").replace("this.", "self.")).strip()
    text = _LENGTH.sub(r"len(\1)", _LENGTH_OF.sub(r"len(\1)", text))
    try:
        match parse(text).body:
            case [ast.Expr(value)]:
                return linear(value)
    except (SyntaxError, RecursionError):
        pass
    return None


def linear(node: ast.expr) -> Linear:
    """An expression as a sum; what is no sum is one term."""
    terms: Counter[str] = Counter()
    _add(node, 1, terms)
    return _of(terms)


def _add(node: ast.expr, sign: int, terms: Counter[str]) -> None:
    match node:
        case ast.BinOp(left, ast.Add(), right):
            _add(left, sign, terms)
            _add(right, sign, terms)
        case ast.BinOp(left, ast.Sub(), right):
            _add(left, sign, terms)
            _add(right, -sign, terms)
        case ast.UnaryOp(ast.USub(), operand):
            _add(operand, -sign, terms)
        case ast.Constant(int(value)) if not isinstance(value, bool):
            terms[""] += sign * value
        case _:
            terms[ast.unparse(node)] += sign


def _of(terms: Counter[str]) -> Linear:
    return tuple((term, count) for term, count in terms.items() if count)


def moved(form: Linear, by: int) -> Linear:
    """The sum, and this much more."""
    terms = Counter(dict(form))
    terms[""] += by
    return _of(terms)


def plus(one: Linear, other: Linear) -> Linear:
    """The sum of two."""
    terms = Counter(dict(one))
    terms.update(dict(other))
    return _of(terms)


def terms_of(form: Linear) -> dict[str, int]:
    """The form without its constant, with the terms as source and Python have them in common."""
    return {plain(term).replace("//", "/").replace("self.", ""): count for term, count in form if term}


def constant_of(form: Linear) -> int:
    """The constant of a sum."""
    return dict(form).get("", 0)


def text_of(form: Linear) -> str | None:
    """A form as Python; None for one with other factors than 1 and -1, which nobody writes so."""
    text = ""
    for term, count in sorted(form, key=lambda one: (one[0] == "", one[1] < 0)):
        if term and abs(count) != 1:
            return None
        sign = "-" if count < 0 else "+" if text else ""
        text += (f" {sign} " if text else sign) + (term or str(abs(count)))
    return text or "0"
