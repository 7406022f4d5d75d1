"""Where spaces go between the tokens of the C-like languages."""

from __future__ import annotations

import re

from stelo_model.training.detokenise.lexer import Token

_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_KEYWORDS = """
if for while switch return catch else do case throw new in of foreach using elseif echo typeof
instanceof and or delete const let var static public private protected
"""
_WORDS = frozenset(_KEYWORDS.split())
_NO_INDEX_AFTER = frozenset({"return", "in", "of", "case", "else"})
_OPERATORS = """
+ - * / % = == != < > <= >= && || & | ^ << >> >>> += -= *= /= %= &= |= ^= <<= >>= ? === !== => ?? <> **
.=
"""
BINARY = frozenset(_OPERATORS.split())
_BEFORE_OPERAND = BINARY | frozenset("([{,;=:}") | {"return", "case", "echo", "throw", "in"}
_MEMBER = frozenset({".", "->", "::", "?->"})
_TYPE_NAMES = "int char string double float long bool void node Node auto ll"
_CPP_TYPES = frozenset(_TYPE_NAMES.split())


class Spacing:
    """Says for one token after the other whether a space goes before it."""

    def __init__(self, language: str, type_brackets: frozenset[int]) -> None:
        self.language, self.type_brackets = language, type_brackets
        self.last: str | None = None
        self.after_type = False
        self.start()

    def start(self) -> None:
        """A new line."""
        self.last, self._word = None, False
        self._unary = self._prefix = False

    def before(self, i: int, token: Token, line: str) -> str:
        """ " " or "" before token `i`, which is then the last one."""
        space = " " if self._spaced(i, token, line) and line else ""
        self._move(i, token, line)
        return space

    def _move(self, i: int, token: Token, line: str) -> None:
        word, text = token.kind == "word", token.text
        start = self._starts_operand()
        unary = word and ((text in ("-", "+", "*", "&", "~") and start) or text in ("!", "~", "..."))
        if word and text in ("*", "&") and self._is_pointer(line):
            unary = True
        self._prefix = text in ("++", "--") and (start or self.last in _WORDS)
        self.after_type = i in self.type_brackets
        self.last, self._word, self._unary = text, word, unary

    def _starts_operand(self) -> bool:
        return self.last is None or (self._word and self.last in _BEFORE_OPERAND and not self.after_type)

    def _is_pointer(self, line: str) -> bool:
        """Whether `*` or `&` after the last token is part of a C++ declaration."""
        if self.language != "cpp" or not self._word or self.last is None:
            return False
        declared = self.last[:1].isupper() and line.strip() in (self.last, f"struct {self.last}")
        return self.last in _CPP_TYPES or (self.after_type and self.last == ">") or declared

    def _spaced(self, i: int, token: Token, line: str) -> bool:
        last, text = self.last, token.text
        if last is None or text in (")", "]", ",", ";") or last in ("(", "["):
            return False
        if self._is_member(text) or (self._word and self._is_member(last)) or i in self.type_brackets:
            return False
        if self.after_type and text not in BINARY:
            return last in (">", ">>") and text not in ("(", "[", "::")
        if self._unary or (last in ("++", "--") and self._prefix):
            return False
        return self._spaced_by(text, last, line)

    def _is_member(self, text: str) -> bool:
        return text in _MEMBER and not (text == "." and self.language == "php")

    def _spaced_by(self, text: str, last: str, line: str) -> bool:
        named = self._word and _NAME.fullmatch(last) is not None
        if text in ("++", "--"):
            return not ((named or (self._word and last in (")", "]"))) and last not in _WORDS)
        if text == "(":
            return not ((named and last not in _WORDS) or last in ("function", "!"))
        if text == "[":
            return not (self._word and ((named and last not in _NO_INDEX_AFTER) or last in (")", "]")))
        return not (text == ":" and not _in_conditional(line))


def _in_conditional(line: str) -> bool:
    """Whether a `:` after `line` belongs to a `? :`."""
    mark = line.rfind("?")
    open_now = mark >= 0 and line.rfind(";") < mark and ":" not in line[mark:]
    return open_now or line.count("?") > line.count(":") - line.count("::") * 2
