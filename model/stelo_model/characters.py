"""Characters of texts that are counted with: `s[i] - ord("a")` for `s[i] - 'a'` raises TypeError in Python.

Which names hold texts is told by the source: a parameter says nothing about it in Python.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.scopes import Function, inside, parameters, stored

_TEXTS = {
    "cpp": r"\bstring\b[\s&*]*+([A-Za-z_]\w*+)|\bchar\s*+\*\s*+([A-Za-z_]\w*+)"
    r"|\bchar\s++([A-Za-z_]\w*+)\s*+\[",
    "csharp": r"\b[sS]tring\s++([A-Za-z_]\w*+)|\bchar\s*+\[\s*+\]\s*+([A-Za-z_]\w*+)",
    "java": r"\bString\s++([A-Za-z_]\w*+)|\b([A-Za-z_]\w*+)\.charAt\("
    r"|\bchar\s*+\[\s*+\]\s*+([A-Za-z_]\w*+)|\bchar\s++([A-Za-z_]\w*+)\s*+\[\s*+\]",
    "javascript": r"\b([A-Za-z_]\w*+)\.charCodeAt\(",
    "php": r"\bord\(\s*+\$([A-Za-z_]\w*+)\[",
}
_PATTERNS = {language: re.compile(pattern) for language, pattern in _TEXTS.items()}
_CHARACTERS = re.compile(r"\bchar\s*+\[\s*+\]")
# Anything else of that name: in Python its elements may be numbers.
_OTHER = re.compile(
    r"(?:\b(?:int|long|short|byte|double|float|bool|auto|var)|[>\]])[\s&*]++([A-Za-z_]\w*+)\s*+[,;=)\[]"
)
# Texts may have been made numbers before.
_CODES = re.compile(r"\bencode\(|\bbytes|bytearray|\[\s*ord\(|\(\s*ord\(\w+\) for|map\(ord")


def names_of_texts(bare: str, language: str) -> frozenset[str]:
    """The names that hold nothing but texts in a source.

    `bare` as `bare_code` gives it, `language` as in `Language.name`.
    """
    found = {name for match in _PATTERNS[language].finditer(bare) for name in match.groups() if name}
    return frozenset(found - set(_OTHER.findall(_CHARACTERS.sub("char", bare))))


def element_edits(tree: ast.Module, python: str, names: frozenset[str]) -> Iterator[Edit]:
    """The edits that put `ord` around characters of these texts: beside another `ord`, as a list's index."""
    if _CODES.search(python) is not None:
        return
    scopes = [tree, *(node for node in ast.walk(tree) if isinstance(node, Function))]
    for scope in scopes:
        nodes = list(inside(scope))
        texts = names - _rebound(nodes)
        characters = _characters(nodes, texts)
        if isinstance(scope, Function):
            characters -= parameters(scope)
        lists = _lists(nodes) - (parameters(scope) if isinstance(scope, Function) else set())
        for node in nodes:
            match node:
                case ast.BinOp(left, ast.Sub(), right) if _is_code(right):
                    sides = [left]
                case ast.Compare(left, [ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()], [right]):
                    sides = [left] if _is_code(right) else [right] if _is_code(left) else []
                case ast.Subscript(ast.Name(name), index) if name in lists:
                    sides = [index]
                case _:
                    continue
            for side in sides:
                if _is_element(side, texts, characters):
                    yield side.lineno, side.col_offset, "", "ord("
                    yield side.end_lineno or 0, side.end_col_offset or 0, "", ")"


def _lists(nodes: list[ast.AST]) -> set[str]:
    """The names that hold nothing but lists of a length: `[0] * 256`."""
    names = [node for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
    made: dict[str, int] = {}
    for node in nodes:
        match node:
            case ast.Assign([ast.Name(name)], ast.BinOp(ast.List(), ast.Mult()) | ast.ListComp()):
                made[name] = made.get(name, 0) + 1
    return {name for name, count in made.items() if count == sum(one.id == name for one in names)}


def _rebound(nodes: list[ast.AST]) -> set[str]:
    """Names that hold a list, or something that is computed."""
    return {
        target.id
        for node in nodes
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.List | ast.ListComp | ast.BinOp | ast.Dict)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _characters(nodes: list[ast.AST], texts: frozenset[str]) -> set[str]:
    """The names that hold nothing but characters of these texts: `for c in s`."""
    found: set[str] = set()
    targets: set[int] = set()
    for node in nodes:
        match node:
            case ast.For(ast.Name(name) as target, ast.Name(text)) | ast.comprehension(
                ast.Name(name) as target, ast.Name(text)
            ) if text in texts:
                found.add(name)
                targets.add(id(target))
    return found - stored(node for node in nodes if id(node) not in targets)


def _is_code(node: ast.expr) -> bool:
    """`ord("a")`"""
    match node:
        case ast.Call(ast.Name("ord"), [ast.Constant(str())], []):
            return True
    return False


def _is_element(node: ast.expr, texts: frozenset[str], characters: set[str]) -> bool:
    match node:
        case ast.Subscript(ast.Name(name), index):
            return name in texts and not isinstance(index, ast.Slice)
        case ast.Name(name):
            return name in characters
    return False


__all__ = ["element_edits", "names_of_texts"]
