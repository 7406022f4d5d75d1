"""One raw line of XLCoST → tokens: words, whole string literals, line ends, preprocessor lines."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

SPACE = "▁"  # stands for a space inside string literals
Kind = Literal["word", "string", "line", "directive"]


class Token(NamedTuple):
    """A piece of source text; of kind "line" it is the end of a line."""

    text: str
    kind: Kind = "word"


_DOUBLE = r'"(?:[^"\\]|\\.)*"'
_SINGLE = r"'(?:[^'\\]|\\.)*'"
_DIRECTIVE = (
    r"\#\s*(?:include|define|undef|ifdef|ifndef|if|endif|else|pragma|region|endregion)\b.*?(?:NEW_LINE|$)"
)
_WORD = r"[)\]](?=[)\];,]+(?!\S))|[^\s\"'`]+|\S"  # a bracket of `);`, a word, a lone quote
_TOKEN = re.compile(rf"(?P<string>{_DOUBLE}|{_SINGLE})|(?P<directive>{_DIRECTIVE})|{_WORD}", re.DOTALL)
_TEMPLATE = re.compile(rf"(?P<string>{_DOUBLE}|{_SINGLE}|`(?:[^`\\]|\\.)*`)|{_WORD}", re.DOTALL)

# Raw spelling of what stands in a literal; the order matters: the first holds the second.
_IN_STRINGS = (("STRNEWLINE", "\\n"), ("NEW_LINE", "\\n"), ("TABSYMBOL", "\\t"), (SPACE, " "))
_WORDS = re.compile(r"\b(?!STRNEWLINE|TABSYMBOL)[^\W_]+ +(?!STRNEWLINE|TABSYMBOL)[^\W_]")
# Spaces that stand around punctuation only because a literal was half taken apart: `{ }`, `% d`, `doesn ' t`.
_PADDING = re.compile(r" +(?=[:,.;!?)\]}])|(?<=[(\[{%]) +|(?<=\w) +(?=' \w)|(?<=\w ') +(?=\w)")


def lex(line: str, verbatim: bool = False) -> list[Token]:
    """The tokens of a raw line; `verbatim`: literals hold text as it is (XLCoST's JavaScript)."""
    tokens = []
    for match in (_TEMPLATE if verbatim else _TOKEN).finditer(line):
        text = match.group()
        if match.lastgroup == "string":
            tokens.append(Token(text if verbatim else _literal(text), "string"))
        elif match.lastgroup == "directive":
            tokens.append(Token(" ".join(text.removesuffix("NEW_LINE").split()), "directive"))
        elif text == "NEW_LINE":
            tokens.append(Token("", "line"))
        elif text != SPACE:
            tokens.append(Token(text.replace(SPACE, " ").strip()))
    return tokens


def _literal(text: str) -> str:
    """A literal as it was written: `" a ▁ b "` → `"a b"`."""
    quote, body = text[0], text[1:-1]
    body = _kept_spaces(body) if _is_untouched(body) else "".join(body.split())
    for raw, written in _IN_STRINGS:
        body = body.replace(raw, written)
    return quote + body + quote


def _is_untouched(body: str) -> bool:
    """Whether the literal's spaces are its own: the release took no literal with a line end apart.

    Java's `"The sum isNEW_LINE"` (elsewhere a space parts quote and letter), Python's
    `" NEW_LINE The sum : "` (elsewhere no space is between two words).
    """
    if SPACE in body:
        return False
    marked = "NEW_LINE" in body.replace("STRNEWLINE", "")
    return marked or body[:1].isalpha() or _WORDS.search(body) is not None


def _kept_spaces(body: str) -> str:
    """The text between quotes; in Python's, the layout and spaces that were put into it are taken out."""
    if body.endswith("NEW_LINE"):
        return body
    body = re.sub(r" *NEW_LINE *", "NEW_LINE", body.strip())
    body = re.sub(r"\b(?:INDENT|DEDENT) *|(?<=NEW_LINE)(?:INDENT|DEDENT) *", "", body)
    return _PADDING.sub("", body)
