"""C++, C#, Java, JavaScript and PHP: raw tokens → text, one statement a line, four spaces a block."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stelo_model.training.detokenise.generics import type_brackets
from stelo_model.training.detokenise.lexer import Token, lex
from stelo_model.training.detokenise.spacing import Spacing

_BLOCK_START = re.compile(
    r"(?:static|public|private|int|void|bool|long|double|float|string|function|class|struct|char|let|var) "
    r"|vector<"
)
_LABEL = re.compile(r"\s*(?:case\b[^?]*|default\s*|public\s*|private\s*|protected\s*):")
_GOES_ON = frozenset({"else", "catch", "finally", "elseif", ")", ",", ";", ".", "("})
_LIST_AFTER = frozenset({"=", ",", "[", "return", "]", "(", "?", ":"})


def clike_text(line: str, language: str, literals: Sequence[str] = ()) -> str:
    """The source text of a raw line in one of the five languages (by name).

    `literals`, one for each, are put in place of the line's own.
    """
    tokens = [t for t in lex(line, verbatim=language == "javascript") if t.text not in ("INDENT", "DEDENT")]
    if literals:
        rest = iter(literals)
        tokens = [Token(next(rest), t.kind) if t.kind == "string" else t for t in tokens]
    if language == "php":
        tokens = _join_php(tokens)
    return _Layout(tokens, language).text()


def _join_php(tokens: Sequence[Token]) -> list[Token]:
    """`< ? php` → `<?php`, `? >` → `?>`, `$ name` → `$name`."""
    joined: list[Token] = []
    rest = iter(range(len(tokens)))
    texts = [token.text for token in tokens] + ["", ""]
    for i in rest:
        if texts[i : i + 3] == ["<", "?", "php"]:
            joined.append(Token("<?php", "directive"))
            next(rest), next(rest)
        elif texts[i : i + 2] == ["?", ">"]:
            joined.append(Token("?>", "directive"))
            next(rest)
        elif texts[i] == "$" and re.match(r"[A-Za-z_]", texts[i + 1]) and tokens[i + 1].kind == "word":
            joined.append(Token("$" + texts[i + 1]))
            next(rest)
        else:
            joined.append(tokens[i])
    return joined


class _Layout:
    """Breaks the lines of one program; open braces are blocks, `do` blocks or lists on one line."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.tokens, self.language = tokens, language
        self.spacing = Spacing(language, type_brackets(tokens))
        self.lines: list[str] = []
        self.line, self.depth, self.parentheses = "", 0, 0
        self.braces: list[str] = []  # "block", "do" or "list"
        self.outer: list[int] = []  # parentheses that are open around each block

    def text(self) -> str:
        for i, token in enumerate(self.tokens):
            self._add(i, token)
        self._break()
        return "\n".join(_with_blank_lines(self.lines)) + "\n" if self.lines else ""

    def _add(self, i: int, token: Token) -> None:
        if token.kind in ("line", "directive"):
            self._break()
            self.lines += [token.text] if token.text else []
            return
        word = token.text if token.kind == "word" else ""
        kind = self._brace_kind() if word == "{" else ""
        if word == "}" and self.braces and self.braces[-1] != "list":
            self._break()
            self.depth -= 1
        self.line += self.spacing.before(i, token, self.line) + token.text
        self._after(i, word, kind)

    def _break(self) -> None:
        if self.line.strip():
            self.lines.append("    " * max(0, self.depth) + self.line.strip())
        self.line = ""
        self.spacing.start()

    def _brace_kind(self) -> str:
        """What the brace that comes next opens."""
        before = self.spacing.last
        if before == "=>" and self.language == "javascript":
            return "block"
        inside = self.parentheses > 0
        if inside and before not in (")", "=>", "try", "do", "else"):
            return "list"
        if before in _LIST_AFTER and not (before == "]" and self.language == "cpp" and inside):
            return "list"
        if self.braces[-1:] == ["list"] or (before == ">" and self.spacing.after_type):
            return "list"
        return "do" if before == "do" else "block"

    def _after(self, i: int, word: str, kind: str) -> None:
        if word == "(":
            self.parentheses += 1
        elif word == ")":
            self.parentheses = max(0, self.parentheses - 1)
        elif word == "{":
            self._open(kind)
        elif word == "}":
            self._close(self.tokens[i + 1].text if i + 1 < len(self.tokens) else "")
        elif self.parentheses == 0 and (
            (word == ";" and self.braces[-1:] != ["list"]) or (word == ":" and _LABEL.fullmatch(self.line))
        ):
            self._break()

    def _open(self, kind: str) -> None:
        self.braces.append(kind)
        if kind != "list":
            self.outer.append(self.parentheses)
            self.parentheses = 0
            self._break()
            self.depth += 1

    def _close(self, following: str) -> None:
        kind = self.braces.pop() if self.braces else ""
        if kind in ("block", "do"):
            self.parentheses = self.outer.pop()
        if kind != "list" and not (
            kind and (following in _GOES_ON or (kind == "do" and following == "while"))
        ):
            self._break()


def _with_blank_lines(lines: Sequence[str]) -> list[str]:
    """A blank line between a block that ends and a definition that opens one."""
    out: list[str] = []
    for line in lines:
        if out and out[-1].strip() == "}" and line.endswith("{") and _BLOCK_START.match(line.strip()):
            out.append("")
        out.append(line)
    return out
