"""The quoted texts of a source in its Python: copied with other spaces, or not at all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from stelo_model.leaks import Edit


def literal_edits(tree: ast.Module, python: str, texts: frozenset[str]) -> Iterator[Edit]:
    """Where a text is the source's but for its spaces, and the source's own is nowhere in the Python.

    `print` puts spaces and line ends of its own between texts: what it is given with others stays.
    """
    lines = [line.encode() for line in python.split("\n")]
    nodes = list(ast.walk(tree))
    kept = {id(part) for call in nodes if _prints_several(call) for part in ast.walk(call)}
    # Pieces of f-strings have no place of their own before Python 3.12, and so count nowhere.
    pieces = {id(piece) for node in nodes if isinstance(node, ast.JoinedStr) for piece in node.values}
    there: dict[str, list[ast.Constant]] = {}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
            there.setdefault(node.value, []).append(node)
    meant: dict[str, list[str]] = {}
    for text in texts - there.keys():
        meant.setdefault("".join(text.split()), []).append(text)
    for wrong in there.keys() - texts:
        candidates = meant.get("".join(wrong.split()), [])
        if len(candidates) != 1 or any(id(node) in kept for node in there[wrong]):
            continue
        for node in there[wrong]:
            for quote in "\"'":
                old = f"{quote}{wrong}{quote}"
                if lines[node.lineno - 1][node.col_offset :].startswith(old.encode()):
                    yield node.lineno, node.col_offset, old, f"{quote}{candidates[0]}{quote}"


def _prints_several(node: ast.AST) -> bool:
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    return named and (len(node.args) > 1 or bool(node.keywords))  # type: ignore[attr-defined]


# Comments first, for they may hold quotes.  Every branch ends with its line, or with the text, at the latest:
# what is never closed costs no second look.
COMMENT_OR_TEXT = re.compile(
    r"""//[^\n]*|/\*(?s:.*?\*/|.*)|"((?:[^"\\\n]|\\.)*)(?:"|\\?$)|'((?:[^'\\\n]|\\.)*)(?:'|\\?$)""",
    re.MULTILINE,
)
# Imports and annotations may quote what no Python has; a template of JavaScript may go over several lines.
_WORDED = re.compile(
    r"^[ \t]*(?:#[ \t]*include\b|import\b|@)[^\n]*|\brequire\s*\([^\n)]*|"
    rf"{COMMENT_OR_TEXT.pattern}|`((?s:[^`\\]|\\.)*+)(?:`|\\?\Z)",
    re.MULTILINE,
)
# As written it is what it means, in the source language as in Python.
_PLAIN = re.compile(r"""[^"'\\\n\r]*[^"'\\\s][^"'\\\n\r]*""")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_WORDS = re.compile(r"\\.|\$\w+|[$#]?\{[^{}]*\}|%[-+ 0#\d.]*[a-zA-Z]+")
_SHOWN = 60


def plain_texts(code: str) -> frozenset[str]:
    """The quoted texts of a source that need no escape and are not all spaces."""
    found = (match[1] or match[2] or "" for match in COMMENT_OR_TEXT.finditer(code))
    return frozenset(text for text in found if _PLAIN.fullmatch(text))


def worded_texts(code: str) -> tuple[str, ...]:
    """The quoted texts of a source that have words in them, not those of comments and imports."""
    found = (next((text for text in match.groups() if text), "") for match in _WORDED.finditer(code))
    return tuple(dict.fromkeys(text for text in found if _words(text)))


def lost_texts(python: str, texts: tuple[str, ...]) -> list[str]:
    """Those of the texts of which words are nowhere in the Python; none where it is but one word in all.

    One word may well have another name in Python: an encoding, a format, the name of a property.
    """
    there = {word.lower() for word in _WORD.findall(python)}
    lost = {text: _words(text) - there for text in texts}
    return [text for text, words in lost.items() if words] if len(set().union(*lost.values())) > 1 else []


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(_NO_WORDS.sub(" ", text))}


def shown(text: str) -> str:
    """A text of the source for a message: in one line, and not too long."""
    line = " ".join(re.sub(r"\\[nrt]", " ", text).split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
