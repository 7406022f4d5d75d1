"""Single functions out of whole pairs: what people select most, and what calls functions that are elsewhere.

Trained on whole texts only, an expert writes what a lone function calls as well, out of its name.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import replace

from stelo_model import imports
from stelo_model.literals import COMMENT_OR_TEXT
from stelo_model.source_functions import HASH, NO_FUNCTION, plain
from stelo_model.training.records import Record

# Python calls its constructors otherwise, and its `main` is often no function.
_LEFT_OUT = f"{NO_FUNCTION}|get|set|constructor|__construct"
# A head is one line: modifiers and types, the name, parameters.
_HEAD = re.compile(
    rf"^[^\n;{{}}()=.]*(?<![\w.>:$])(?!(?:{_LEFT_OUT})\b)(?P<name>[A-Za-z_]\w*)[ ]*\([^(){{}};]*\)\s*"
    r"(?:(?:const|noexcept|override|final)\b\s*|throws\b[\w., ]*|:[ ]*\??[\w\\|]+\s*)*\{",
    re.MULTILINE,
)
_NOT_BEFORE = re.compile(r"\b(?:new|return|else|case|throw|await|in|do|operator)\s*\Z")


def pieces(record: Record) -> list[Record]:
    """The functions and methods that a pair has on both sides, once each, as pairs of level “function”.

    Left out are overloaded names, constructors, `main`, what is one line, and what needs names that the
    piece of the source does not have.
    """
    here = dict(_python_functions(record.python))
    found = []
    for name, source in _source_functions(record.source, record.language):
        python = here.get(plain(name), "")
        sound = (
            python
            and source.count("\n") > 1
            and _needs_only(python, source)
            and _same_kind(python, source, record)
        )
        if sound:
            piece = replace(record, id=f"{record.id}#{name}", source=source, python=python, tests=None)
            found.append(replace(piece, level="function"))
    return found


def pieces_with_tests(record: Record) -> list[Record]:
    """The pieces that need others of their program, tested by what the whole program prints then.

    A translation passes when the record's Python, with it in the place of the function or method, prints what
    is expected; the others are the record's own, whatever the translation defines.
    """
    if record.tests is None or record.tests.get("kind") != "stdout":
        return []
    found = []
    for piece in pieces(record):
        if (imports.undefined_names(piece.python) or "self." in piece.python) and (
            rest := _without(record.python, piece.id.rpartition("#")[2])
        ):
            found.append(replace(piece, tests={**record.tests, "after": rest}))
    return found


def _without(python: str, name: str) -> str:
    """The module without this function or method, whose name gets what stands before it; "" if it cannot."""
    lines, tree = imports.lines_of(python), imports.parse(python)
    owners: list[ast.Module | ast.ClassDef] = [
        tree,
        *(one for one in tree.body if isinstance(one, ast.ClassDef)),
    ]
    for owner in owners:
        for node in owner.body:
            if not isinstance(node, ast.FunctionDef) or plain(node.name) != plain(name):
                continue
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            kept, same = lines[: first - 1], f'key.replace("_", "").lower() == "{plain(name)}"'
            found = f"next(value for key, value in list(globals().items()) if {same})"
            if isinstance(owner, ast.Module):
                return f"\n\n{node.name} = {found}\n" + "".join([*kept, *lines[node.end_lineno :]])
            decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
            if decorators not in ([], ["staticmethod"]):
                return ""
            wrapped = "staticmethod(_piece)" if decorators else "_piece"
            rest = [*kept, f"{' ' * node.col_offset}pass\n", *lines[node.end_lineno : owner.end_lineno]]
            bound = f"\n{owner.name}.{node.name} = {wrapped}\n"
            return f"\n\n_piece = {found}\n" + "".join([*rest, bound, *lines[owner.end_lineno :]])
    return ""


def _source_functions(source: str, language: str) -> Iterator[tuple[str, str]]:
    """Name and dedented text of each function whose name is there once."""
    masked = COMMENT_OR_TEXT.sub(_blank, source)
    if language != "javascript":  # where `#` is a private name
        masked = HASH.sub(_blank, masked)
    found: dict[str, list[str]] = {}
    at = 0
    while head := _HEAD.search(masked, at):
        at = head.end()
        if _NOT_BEFORE.search(masked[head.start() : head.start("name")]):
            continue
        end = _closing(masked, head.end())
        text = source[head.start() : end]
        found.setdefault(plain(head["name"]), []).append(textwrap.dedent(text) + "\n")
        found[plain(head["name"])].append(head["name"])
        at = end
    for texts in found.values():
        if len(texts) == 2:
            yield texts[1], texts[0]


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _closing(masked: str, at: int) -> int:
    """Where the brace that was opened before `at` is closed, with the brace; the text's end if nowhere."""
    depth = 1
    for brace in re.compile(r"[{}]").finditer(masked, at):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return len(masked)


def _python_functions(python: str) -> Iterator[tuple[str, str]]:
    """Plain name and text of each function or method whose name is there once, with the imports it needs."""
    tree = imports.parse(python)
    lines = imports.lines_of(python)
    tops = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    bodies = [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef))]
    found: dict[str, list[str]] = {}
    for node in (node for body in bodies for node in body):
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            text = textwrap.dedent("".join(lines[first - 1 : node.end_lineno]))
            words = set(re.findall(r"\w+", text))
            needed = [ast.unparse(top) for top in tops if _bound(top) & words]
            found.setdefault(plain(node.name), []).append("\n".join(needed) + "\n\n\n" * bool(needed) + text)
    for name, texts in found.items():
        if len(texts) == 1:
            yield name, texts[0]


def _bound(node: ast.Import | ast.ImportFrom) -> set[str]:
    return {(alias.asname or alias.name).partition(".")[0] for alias in node.names}


def _needs_only(python: str, source: str) -> bool:
    """Whether all names that are defined elsewhere stand in the source as well."""
    there = {plain(word) for word in re.findall(r"\w+", source)}
    return all(plain(name) in there for name, _ in imports.undefined_names(python))


def _same_kind(python: str, source: str, record: Record) -> bool:
    """Whether a method can be told from a function by what the piece shows.

    Without its class, a method of C++ looks like a function, and one of Java that uses no field is one.
    """
    if re.search(r"^(?:async )?def \w+\(self\b", python, re.MULTILINE) is None:
        return True
    if "self." not in python:
        return False
    if re.search(r"\bthis\b", source):
        return True
    return record.language in ("java", "csharp") and "static" not in source.partition("(")[0].split()


__all__ = ["pieces", "pieces_with_tests"]
