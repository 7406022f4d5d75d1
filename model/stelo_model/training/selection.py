"""Choosing what an expert is trained on: pairs whose Python is right where we can tell, in one style.

Execution tells where there are tests (XLCoST's programs were run when the data was made, `tests_confirmed`;
asserts are run here); for the rest the Python must at least parse, know all its names and need nothing but
the standard library.
"""

from __future__ import annotations

import ast
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stelo_model import imports
from stelo_model.errors import ConfigInvalid
from stelo_model.training.execution import run_tests
from stelo_model.training.pieces import pieces
from stelo_model.training.records import Record

# A lower likeness of source and Python (the data's `sim`) is another program for the same problem.
_LIKENESS = 0.8
# Of one record, when it is cut: more of it would teach little else.
_PIECES = 2


@dataclass(frozen=True)
class Selection:
    """The pairs that were chosen, and how many were refused for which reason on the way."""

    records: tuple[Record, ...]
    refused: Counter[str]


def select(records: Iterable[Record], count: int, seed: int, run: bool, *, cut: bool = False) -> Selection:
    """`count` sound records (0: all) in an order drawn by `seed`; `run` executes their asserts.

    With `cut` it is so many single functions out of sound records, at most two of each; see `pieces`.

    Raises: ConfigInvalid, where tests cannot be run.
    """
    order = sorted(records, key=lambda record: record.id)
    drawn = random.Random(seed)  # noqa: S311 (an order, not a secret)
    drawn.shuffle(order)
    chosen: list[Record] = []
    refused: Counter[str] = Counter()
    for record in order:
        if count and len(chosen) == count:
            break
        completed, _ = imports.completed(record.python)
        candidate = replace(record, python=completed)
        if reason := unsound(candidate, run):
            refused[reason] += 1
        elif cut:
            found = pieces(candidate)
            chosen += drawn.sample(found, min(len(found), _PIECES, count - len(chosen) if count else _PIECES))
        else:
            chosen.append(candidate)
    return Selection(tuple(chosen), refused)


def unsound(record: Record, run: bool) -> str:
    """Why this pair shall not be learnt, or ""."""
    flags = record.flags
    try:
        tree = imports.parse(record.python)
    except SyntaxError:
        return "does not parse"
    if imports.undefined_names(record.python):
        return "undefined names"
    if foreign := _foreign_modules(tree):
        return f"imports {foreign}"
    if "py_runs" in flags:
        return "" if flags.get("tests_confirmed") else "its output is not confirmed"
    if flags.get("op_restored"):
        return "the source is a guess"
    likeness = flags.get("sim")
    if isinstance(likeness, float) and likeness < _LIKENESS:
        return "another program"
    if record.tests and record.tests.get("kind") == "asserts" and run:
        return (
            "" if run_tests(record.python, record.tests, [record.entry_point]).passed else "fails its tests"
        )
    return ""


def _foreign_modules(tree: ast.AST) -> str:
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module if node.module and not node.level else "other files"]
        for name in names:
            if name.partition(".")[0] not in sys.stdlib_module_names:
                return name.partition(".")[0]
    return ""


def formatted(records: Sequence[Record]) -> list[Record]:
    """The same pairs with their Python as `ruff format` writes it.

    Raises: ConfigInvalid, when ruff is missing or fails.
    """
    with tempfile.TemporaryDirectory(prefix="stelo-format-") as name:
        files = [Path(name) / f"{number}.py" for number in range(len(records))]
        for file, record in zip(files, records, strict=True):
            file.write_text(record.python, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--line-length", "110"]
        command += ["--target-version", "py311", "--config", "format.skip-magic-trailing-comma=true", name]
        ended = subprocess.run(command, capture_output=True, text=True)  # noqa: S603 (a formatter runs no code)
        if ended.returncode:
            raise ConfigInvalid(
                f"ruff could not format the Python: {ended.stderr.strip()[-300:]}.",
                "Install it: pip install 'stelo-lsp[train]'.",
            )
        return [
            replace(record, python=file.read_text(encoding="utf-8"))
            for file, record in zip(files, records, strict=True)
        ]


__all__ = ["Selection", "formatted", "select", "unsound"]
