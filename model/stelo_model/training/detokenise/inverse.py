"""Python text → XLCoST's raw tokens on one line; `python_text` makes of them the same syntax tree."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from typing import TypeVar

from stelo_model.errors import DataInvalid
from stelo_model.training.detokenise.lexer import SPACE, lex

_LAYOUT = {tokenize.NEWLINE: "NEW_LINE", tokenize.INDENT: "INDENT", tokenize.DEDENT: "DEDENT"}
_SILENT = frozenset({tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER})
_RESERVED = frozenset(_LAYOUT.values())
_MARKERS = re.compile("STRNEWLINE|NEW_LINE|TABSYMBOL")
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", '"': "\\x22"}
_LETTERS = "bBfFrRtTuU"

T = TypeVar("T")


def tokenise_python(code: str) -> str:
    """The raw tokens of Python text; comments go, as in the release.

    Raises: DataInvalid where it cannot be taken apart, or has what the raw format cannot hold.
    """
    code = code.replace("\r\n", "\n").replace("\r", "\n")  # as Python reads it
    try:
        return " ".join(_raw(code))
    except (tokenize.TokenError, SyntaxError) as error:
        raise DataInvalid(
            f"This is no Python: {error}.", "Raw tokens need text that Python can read."
        ) from error


def _raw(code: str) -> Iterator[str]:
    formatted: list[tuple[int, int]] = []  # where the f-strings that are open start (Python 3.12 and later)
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        name = tokenize.tok_name[token.type]
        if name.endswith("STRING_START"):
            formatted.append(token.start)
        elif name.endswith("STRING_END"):
            start = formatted.pop()
            if not formatted:
                yield raw_literal(_between(code, start, token.end))
        elif not formatted and token.type not in _SILENT:
            yield _LAYOUT.get(token.type) or _word(token)


def _word(token: tokenize.TokenInfo) -> str:
    if token.type == tokenize.STRING:
        return raw_literal(token.string)
    if token.type == tokenize.ERRORTOKEN:
        raise SyntaxError(f"{token.string!r} on line {token.start[0]}")
    if token.string in _RESERVED:
        raise DataInvalid(f"The name {token.string} is layout in raw tokens.", "Rename it.")
    return token.string


def _between(code: str, start: tuple[int, int], end: tuple[int, int]) -> str:
    lines = code.split("\n")[start[0] - 1 : end[0]]
    lines[-1] = lines[-1][: end[1]]
    lines[0] = lines[0][start[1] :]
    return "\n".join(lines)


def raw_literal(literal: str) -> str:
    """A string literal as the release writes it: `"a, b"` → `" a , ▁ b "`.

    One that would not come back as it was is spelled differently first: on one line, with escapes.
    Raises: DataInvalid where no spelling comes back: `▁` in the braces of an f-string, before Python 3.12.
    """
    for spell in (str, _escaped, _respelled):
        spelled = spell(literal)
        raw = _split(spelled)
        if _comes_back(raw, spelled):
            return raw
    raise DataInvalid(f"Raw tokens cannot hold the literal {literal}.", "Spell it differently.")


def _comes_back(raw: str, literal: str) -> bool:
    """Whether the raw tokens are read as this literal, whole: its prefix and one string."""
    tokens = lex(raw)
    prefix = literal[: len(literal) - len(literal.lstrip(_LETTERS))]
    expected = [*([prefix] if prefix else []), literal.removeprefix(prefix)]
    return [token.text for token in tokens] == expected and tokens[-1].kind == "string"


def _split(literal: str) -> str:
    """Spaces, line ends and tabs named, then cut at punctuation like sacrebleu's `intl` tokeniser; "" if it
    has three quotes."""
    if literal.endswith(('"""', "'''")) and len(literal.lstrip(_LETTERS)) > 4:
        return ""
    text = literal.replace(" ", SPACE).replace("\\n", " STRNEWLINE ").replace("\\t", " TABSYMBOL ")
    text = _pad(text, lambda a, b: not _is(a, "N") and _is(b, "P"), "{} {} ")
    text = _pad(text, lambda a, b: _is(a, "P") and not _is(b, "N"), " {} {}")
    return " ".join("".join(f" {c} " if _is(c, "S") else c for c in text).split())


def _is(character: str, category: str) -> bool:
    """Whether it is of a Unicode category: N number, P punctuation, S symbol."""
    return unicodedata.category(character).startswith(category)


def _pad(text: str, meets: Callable[[str, str], bool], form: str) -> str:
    """Every two characters that `meets` holds for, from the left, written in `form`."""
    out, i = [], 0
    while i < len(text):
        pair = text[i : i + 2]
        matched = len(pair) == 2 and meets(*pair)
        out.append(form.format(*pair) if matched else text[i])
        i += 2 if matched else 1
    return "".join(out)


def _escaped(literal: str) -> str:
    """The same string on one line, escapes for all that raw tokens cannot hold; f-strings unchanged."""
    prefix = literal[: len(literal) - len(literal.lstrip(_LETTERS))].replace("r", "").replace("R", "")
    try:
        value = _quietly(ast.literal_eval, literal)
    except ValueError:
        return literal
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    text = "".join(_escape(c, isinstance(value, bytes)) for c in text)
    return f'{prefix}"{_without_markers(text)}"'


def _escape(character: str, in_bytes: bool) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    plain = character.isprintable() and (character.isascii() or not in_bytes)
    return character if plain and character != SPACE else _code(character)


def _code(character: str) -> str:
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _respelled(literal: str) -> str:
    """An f-string on one line, its text with escapes, if that means the same; other literals unchanged."""
    tree = _quietly(ast.parse, literal)
    statement = tree.body[0]
    if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.JoinedStr)):
        return literal
    inner = "".join(map(_piece, statement.value.values))
    quote = "'" if '"' in inner else '"'
    try:
        same = ast.dump(_quietly(ast.parse, f"f{quote}{inner}{quote}")) == ast.dump(tree)
    except SyntaxError:  # both quotes or an escape inside braces, before Python 3.12
        same = False
    return f"f{quote}{inner}{quote}" if same else literal


def _piece(value: ast.expr) -> str:
    """A part of an f-string between its quotes: text, or an expression in braces."""
    if isinstance(value, ast.Constant):
        text = "".join(_escape(c, False) for c in str(value.value)).replace("'", "\\x27")
        return _without_markers(text.replace("{", "{{").replace("}", "}}"))
    alone = ast.unparse(ast.JoinedStr([value])).removeprefix("f")
    quotes = alone[0] * 3 if alone.startswith(('"""', "'''")) else alone[0]
    return alone.removeprefix(quotes).removesuffix(quotes)


def _without_markers(text: str) -> str:
    return _MARKERS.sub(lambda match: _code(match[0][0]) + match[0][1:], text)


def _quietly(read: Callable[[str], T], text: str) -> T:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about "\d", which is not ours to complain about
        return read(text)
