"""Python: raw tokens → text, one statement a line, four spaces a level."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stelo_model.training.detokenise.lexer import Token, lex

STRING_PREFIXES = frozenset({"f", "r", "b", "u", "rb", "br", "fr", "rf"})

_OPERATOR_WORDS = frozenset(keyword.kwlist) - {"None", "True", "False"}
_SYMBOLS = re.compile(r"[-+*/%<>=!&|^~:@]+")
_UNARY = frozenset({"-", "+", "*", "**", "~", "@"})
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_TIGHT = _CLOSING | {",", ";", ":"}


class Line(NamedTuple):
    """A logical line: how deep it stands, and its tokens."""

    depth: int
    tokens: Sequence[Token]


def python_text(line: str) -> str:
    """The Python text of a raw line."""
    return lay_out(logical_lines(lex(line)))


def logical_lines(tokens: Iterable[Token]) -> list[Line]:
    """Cut tokens at line ends and at changes of depth; a depth below the first line's counts as 0."""
    lines, current, depth = [], list[Token](), 0
    for token in (*tokens, Token("", "line")):
        step = {"INDENT": 1, "DEDENT": -1}.get(token.text, 0) if token.kind == "word" else 0
        if not step and token.kind != "line":
            current.append(token)
            continue
        if current:
            lines.append(Line(depth, current))
        current, depth = [], max(0, depth + step)
    return lines


def lay_out(lines: Iterable[Line]) -> str:
    """Text with two blank lines around functions and classes."""
    out: list[str] = []
    previous = Line(0, ())
    for line in lines:
        text = join(line.tokens).removesuffix(";").rstrip()
        if out and line.depth == 0 and _starts_block(text, out[-1], previous.depth):
            out += ["", ""]
        out.append("    " * line.depth + text)
        previous = line
    return "\n".join(out) + "\n" if out else ""


def _starts_block(text: str, above: str, depth_above: int) -> bool:
    if re.match(r"(?:def|class)\b|@", text) and not above.startswith("@"):
        return True
    return depth_above > 0 and not re.match(r"(?:else|elif|except|finally)\b", text)


def join(tokens: Iterable[Token]) -> str:
    """One line's tokens with the usual spaces between them."""
    text = ""
    previous: Token | None = None
    unary = False
    brackets: list[str] = []
    for token in tokens:
        if previous and not unary and _spaced(previous, token, brackets[-1] if brackets else ""):
            text += " "
        unary = token.kind == "word" and (
            token.text == "~" or (token.text in _UNARY and starts_operand(previous))
        )
        if token.kind == "word":
            _track(brackets, token.text)
        text += token.text
        previous = token
    return text


def _track(brackets: list[str], text: str) -> None:
    if text in _OPENING:
        brackets.append(text)
    elif text in _CLOSING and brackets:
        brackets.pop()


def starts_operand(previous: Token | None) -> bool:
    """Whether what follows `previous` is the start of an operand, so that `-` there is a sign."""
    if previous is None:
        return True
    text = previous.text
    return previous.kind == "word" and (
        text in ("(", "[", "{", ",", ";") or _SYMBOLS.fullmatch(text) is not None or text in _OPERATOR_WORDS
    )


def _spaced(previous: Token, token: Token, innermost: str) -> bool:
    """Whether a space goes between two tokens, the left one no sign."""
    left, right = previous.text, token.text
    if previous.kind == "word" and _clings(left, token, innermost):
        return False
    if token.kind == "string":
        return True
    if right == ".":
        return previous.kind == "word" and (left in ("import", "from") or left[0].isdigit())
    if right in ("(", "["):
        return not _is_value(previous)
    return right not in _TIGHT and not (right == "=" and innermost == "(")


def _clings(left: str, token: Token, innermost: str) -> bool:
    """Whether a word allows no space after it."""
    if token.kind == "string" and left.lower() in STRING_PREFIXES:
        return True
    if left == ".":
        return token.text != "import"
    return left in _OPENING or (left == "=" and innermost == "(") or (left == ":" and innermost == "[")


def _is_value(token: Token) -> bool:
    """Whether a bracket after it calls or indexes it."""
    if token.kind == "string" or token.text in _CLOSING:
        return True
    return re.match(r"[^\W\d]\w*\Z", token.text) is not None and token.text not in _OPERATOR_WORDS
