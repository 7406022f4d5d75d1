"""Operators that the XLCoST release lost in the C-like languages, put back where two operands meet.

`n == 0 n == 1` was `n == 0 || n == 1`; outside conditions and comparisons it was `|`; in JavaScript the
end of a statement can be missing as well.  A heuristic: how often it did something goes into the flags.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_STRING = '"'  # the text of every string token
_SCAN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$))|[^\s"'▁][^\s"']*""", re.DOTALL
)
_TEMPLATE = re.compile(_SCAN.pattern.replace("|'(?:", "|`(?:[^`\\\\]|\\\\.)*(?:`|$)|'(?:", 1), re.DOTALL)

_NAME, _NUMBER = re.compile(r"[A-Za-z_]\w*"), re.compile(r"-?\d[\w.]*|-?\.\d\w*")
_TYPES_WORDS = """
int long double float char bool boolean string String ll short byte Integer Long Character Double lli
unsigned void var let const auto size_t uint ulong signed Boolean object Object
"""
_TYPES = frozenset(_TYPES_WORDS.split())
_NO_OPERAND_WORDS = """
return if for while else do break continue new case throw in of instanceof as is ref out await typeof
delete sizeof struct class const static final unsigned long var let echo print function and or not xor
using public private default goto switch yield extends implements operator template typename params
foreach
"""
_NO_OPERAND = _TYPES | frozenset(_NO_OPERAND_WORDS.split())
_COMPARISONS = frozenset({"==", "!=", "<", ">", "<=", ">=", "&&", "||", "===", "!=="})
_CONDITIONS = frozenset({"if", "while", "elseif"})
_HEADS = frozenset({"if", "while", "for", "switch", "foreach", "elseif", "catch"})
_ASSIGNMENTS = frozenset({"=", "+=", "-=", "*=", "|=", "&=", "^="})
_SPLIT = frozenset({("<", "="), (">", "="), ("!", "="), ("=", "="), ("<", "<"), ("&", "&"), ("|", "|")})


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


@dataclass
class _Group:
    """An open parenthesis or bracket."""

    kind: str  # "condition", "for", "call" or ""
    start: int  # token index of it, in a `for` of its last `;`
    operands: bool  # whether operands may meet in it


def restore_operators(line: str, language: str) -> tuple[str, int]:
    """The raw line with its lost operators, and how many; `language` by name, not Python."""
    line, joined = _apply(line, _joins(_scan(line, language)))
    line, restored = _apply(line, _Restorer(_scan(line, language), language).edits())
    return line, joined + restored


def _scan(line: str, language: str) -> list[_Token]:
    scanner = _TEMPLATE if language == "javascript" else _SCAN
    return [
        _Token(_STRING if match.lastgroup else match.group(), match.start(), match.end())
        for match in scanner.finditer(line)
    ]


def _apply(line: str, edits: Sequence[_Edit]) -> tuple[str, int]:
    for edit in reversed(edits):
        line = line[: edit.start] + edit.text + line[edit.end :]
    return line, len(edits)


def _joins(tokens: Sequence[_Token]) -> list[_Edit]:
    """The spaces inside operators: `a > = b`."""
    return [
        _Edit(left.end, right.start, "")
        for left, right in pairwise(tokens)
        if (left.text, right.text) in _SPLIT and right.start - left.end == 1
    ]


class _Restorer:
    """Walks over one line's tokens; remembers what is open and what kind of statement it is in."""

    def __init__(self, tokens: Sequence[_Token], language: str) -> None:
        self.tokens, self.language = tokens, language
        self.partners = _partners(tokens)
        self.groups: list[_Group] = []
        self.returns = self.assigns = False
        self.statement = 0  # where the statement's operands start

    def edits(self) -> list[_Edit]:
        found = []
        for i, token in enumerate(self.tokens):
            edit = self._edit(i) if i else None
            if edit:
                found.append(edit)
            self._move(i, token.text)
        return found

    def _edit(self, i: int) -> _Edit | None:
        before, token = self.tokens[i - 1], self.tokens[i]
        if self._statement_lost(before.text, token.text):
            self._start_statement(i)
            return _Edit(token.start, token.start, "; ")
        if not self._in_operands() or not self._operands_meet(i):
            return None
        if not self.groups and not self.returns and self.language in ("javascript", "php"):
            self._start_statement(i)  # the end of an assignment, which PHP's sources do not lack elsewhere
            return _Edit(token.start, token.start, "; ") if self.language == "javascript" else None
        return _Edit(token.start, token.start, "|| " if self._is_boolean(i) else "| ")

    def _statement_lost(self, before: str, text: str) -> bool:
        declares = self.language == "javascript" and not self.groups and text in ("var", "let", "const")
        return declares and (before in (")", "]") or _is_operand(before))

    def _start_statement(self, i: int) -> None:
        self.returns = self.assigns = False
        self.statement = i

    def _in_operands(self) -> bool:
        return (bool(self.groups) and self.groups[-1].operands) or self.returns or self.assigns

    def _move(self, i: int, text: str) -> None:
        if text in ("(", "["):
            self.groups.append(self._group(i))
        elif text in (")", "]") and self.groups:
            self.groups.pop()
        elif text == ";" and self.groups and self.groups[-1].kind == "for":
            self.groups[-1].operands, self.groups[-1].start = True, i
        elif text == "return":
            self.returns, self.statement = True, i + 1
        elif text in (";", "{", "}") and not self.groups:
            self._start_statement(i + 1)
        elif text in _ASSIGNMENTS and not self.groups:
            self.assigns, self.statement = True, i + 1

    def _group(self, i: int) -> _Group:
        before = self.tokens[i - 1].text if i else ""
        if self.tokens[i].text == "(" and before == "for":
            return _Group("for", i, False)
        if self.tokens[i].text == "(" and before in _CONDITIONS:
            return _Group("condition", i, True)
        return _Group("", i, self._in_operands())

    def _is_boolean(self, i: int) -> bool:
        """Whether the operator before token `i` joins truth values: its argument compares or negates."""
        if self.groups and self.groups[-1].kind == "condition":
            return True
        first = self.groups[-1].start + 1 if self.groups else self.statement
        texts = [token.text for token in self.tokens]
        after = _argument(texts[i:], "([{", ")]}")
        before = _argument(texts[first:i][::-1], ")]}", "([{")
        return any(text in _COMPARISONS or text == "!" for text in (*before, *after))

    def _operands_meet(self, i: int) -> bool:
        left, right = self.tokens[i - 1].text, self.tokens[i].text
        if not self._starts_operand(left, right):
            return False
        if left == ")":
            return self._ends_operand(i - 1, right)
        if left == "]":
            return not (_is_name(right) and self._is_array_type(i - 1))
        if not _is_operand(left) or (left, right) == (_STRING, _STRING):
            return False
        return not (_is_name(left) and _is_name(right) and self._is_declaration(i))

    def _starts_operand(self, left: str, right: str) -> bool:
        if right in (_STRING, "!") or right[0].isdigit() or _is_name(right):
            return True
        return (right == "$" and self.language == "php") or (right == "(" and left == ")")

    def _ends_operand(self, close: int, right: str) -> bool:
        """Whether the parenthesis at `close` ends an operand: a call or a comparison, no cast or head."""
        start = self.partners.get(close)
        if start is None:
            return False
        before = self.tokens[start - 1].text if start else ""
        if before in _HEADS:
            return False
        called = _is_name(before) or before == "]"
        compares = any(token.text in _COMPARISONS for token in self.tokens[start + 1 : close])
        return (compares and not called) if right == "(" else (called or compares)

    def _is_array_type(self, close: int) -> bool:
        """Whether the bracket at `close` belongs to a type, as in `int [ ] a` and `int [ , ] a`."""
        start = self.partners.get(close)
        if start is None:
            return False
        inner = [token.text for token in self.tokens[start + 1 : close]]
        return inner in ([], [","]) or (start > 0 and self.tokens[start - 1].text in _TYPES)

    def _is_declaration(self, i: int) -> bool:
        """Whether tokens `i - 1` and `i`, both names, are a type and what it declares."""
        kind = self.tokens[i - 1].text
        before = self.tokens[i - 2].text if i > 1 else ""
        after = self.tokens[i + 1].text if i + 1 < len(self.tokens) else ""
        if before in ("(", ",") and after in (",", ")", "=", ":", ";", "["):
            if not (before == "(" and after == ")"):
                return True
            if kind[0].isupper():
                return True
        return (
            len(kind) > 1 and kind[0].isupper() and not kind.isupper() and after in ("=", ";", ",", ")", ":")
        )


def _partners(tokens: Sequence[_Token]) -> dict[int, int]:
    """The index of the opening bracket by that of the closing one; which kind they are does not matter."""
    opened: list[int] = []
    partners = {}
    for i, token in enumerate(tokens):
        if token.text in ("(", "["):
            opened.append(i)
        elif token.text in (")", "]") and opened:
            partners[i] = opened.pop()
    return partners


def _argument(texts: Sequence[str], opening: str, closing: str) -> list[str]:
    """The tokens up to the end of their argument or statement."""
    depth, found = 0, []
    for text in texts:
        if len(text) == 1 and text in opening:
            depth += 1
        elif len(text) == 1 and text in closing:
            depth -= 1
        if depth < 0 or (depth == 0 and text in (",", ";")):
            break
        found.append(text)
    return found


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and text not in _NO_OPERAND


def _is_operand(text: str) -> bool:
    """Whether it is one token's operand."""
    return text == _STRING or _NUMBER.fullmatch(text) is not None or _is_name(text)
