"""The raw XLCoST release: its folders, and its lines as records (paper, section 4.1.1).

pair_data_tok_full/C++-Python/train-C++-Python-tok.cpp    programs, one a line
pair_data_tok_full/C++-Python/train-C++-Python-tok.py     the same in Python
pair_data_tok_1/...                                       snippets
.../train-Python-map.jsonl                                a line's problem, `10113-Python-4`; optional
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stelo_model.errors import DataInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.training.alignment import LAYOUT, Pair, Place, align, laid_out
from stelo_model.training.detokenise import clike_text, python_text, repair_python, restore_operators
from stelo_model.training.javascript_strings import DONORS, Strings
from stelo_model.training.records import BadLine, Record, report

FOLDERS = {"snippet": "pair_data_tok_1", "program": "pair_data_tok_full"}
SPLITS = {"train": "train", "valid": "val", "test": "test"}  # ours: the release's
_PAIRS = {  # language: folder, suffix
    "cpp": ("C++-Python", "cpp"),
    "php": ("Python-PHP", "php"),
    "javascript": ("Python-Javascript", "js"),
    "csharp": ("Python-C#", "cs"),
    "java": ("Java-Python", "java"),
}
_ORIGIN, _LICENCE = "XLCoST", "CC-BY-SA-4.0"


@dataclass(frozen=True)
class RawFile:
    """The lines of one language, level and split; `problems` as its map names them, if it has one."""

    language: str
    level: str
    split: str
    paths: tuple[Path, Path]  # source, Python
    pairs: tuple[Pair, ...]
    problems: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Located:
    """A record, its split, and the line that it comes from."""

    split: str
    path: Path
    line: int
    record: Record


def is_release(folder: Path) -> bool:
    """Whether a folder is laid out as the release is."""
    return any((folder / name).is_dir() for name in FOLDERS.values())


def read_release(folder: Path, bad: list[BadLine] | None = None) -> list[RawFile]:
    """All files of the five pairs with Python that are there.

    A file whose two sides differ in length is not read: where a line is missing, the rest is misaligned.
    Raises: DataInvalid, when there is none, or one cannot be read, or `bad` is None and lengths differ.
    """
    files = [
        file
        for split in SPLITS
        for level in FOLDERS
        for language in LANGUAGES
        if (file := _read(folder, language.name, level, split, bad))
    ]
    if not files:
        raise DataInvalid(
            f"{folder} is no XLCoST release.", f"It must hold {' or '.join(FOLDERS.values())}, unpacked."
        )
    return files


def _read(folder: Path, language: str, level: str, split: str, bad: list[BadLine] | None) -> RawFile | None:
    pair, suffix = _PAIRS[language]
    stem = folder / FOLDERS[level] / pair / f"{SPLITS[split]}-{pair}-tok"
    source, python = (stem.with_name(f"{stem.name}.{end}") for end in (suffix, "py"))
    if not source.exists() and not python.exists():
        return None
    sides = _lines(source), _lines(python)
    if len(sides[0]) != len(sides[1]):
        reason = f"{len(sides[0])} lines of source, {len(sides[1])} of Python: none of them is used"
        report(bad, BadLine(python, min(map(len, sides)) + 1, reason))
        return None
    names = stem.with_name(f"{SPLITS[split]}-Python-map.jsonl")
    problems = tuple(line.split("-")[0] for line in _lines(names)) if names.exists() else None
    if problems is not None and len(problems) != len(sides[1]):
        report(
            bad, BadLine(names, len(problems), f"{len(problems)} problems of {len(sides[1])} lines: not used")
        )
        problems = None
    return RawFile(language, level, split, (source, python), tuple(zip(*sides, strict=True)), problems)


def _lines(path: Path) -> list[str]:
    """Lines end at `\\n` only: strings may hold other line ends."""
    try:
        text = path.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise DataInvalid(f"I cannot read {path}: {error}.") from error
    return text.removesuffix("\n").split("\n") if text else []


def to_records(files: Sequence[RawFile], bad: list[BadLine] | None = None) -> Iterator[Located]:
    """The records of a release in natural text, its raw tokens beside; what was repaired is in the flags.

    A line with an empty side is appended to `bad`.
    Raises: DataInvalid, when `bad` is None.
    """
    by_key = {(file.language, file.level, file.split): file for file in files}
    strings = {(level, split): _strings(by_key, level, split) for level in FOLDERS for split in SPLITS}
    for file in files:
        programs = by_key.get((file.language, "program", file.split))
        reader = _Reader(file, programs, strings[file.level, file.split])
        for i, pair in enumerate(file.pairs):
            line = BadLine(file.paths[1], i + 1, "one side is empty")
            if all(set(side.split()) - LAYOUT for side in pair):
                yield Located(file.split, line.path, line.line, reader.record(i))
            else:
                report(bad, line)


def _strings(files: Mapping[tuple[str, str, str], RawFile], level: str, split: str) -> Strings:
    strings = Strings()
    for language in DONORS:
        if file := files.get((language, level, split)):
            strings.add(language, file.pairs)
    return strings


class _Reader:
    """Makes the records of one file; `programs` are what its snippets are pieces of."""

    def __init__(self, file: RawFile, programs: RawFile | None, strings: Strings) -> None:
        self.file, self.strings = file, strings
        self.programs = programs if file.level == "snippet" else None
        self.places: list[Place | None] = (
            align(file.pairs, self.programs.pairs) if self.programs else [None] * len(file.pairs)
        )

    def record(self, i: int) -> Record:
        source, python = self.file.pairs[i]
        target, python_flags = self._python(i)
        source_text, source_flags = self._source(i)
        return Record(
            id=f"xlcost/{self.file.level}/{SPLITS[self.file.split]}/{self.file.language}/{i}",
            language=self.file.language,
            source=source_text,
            python=target,
            level=self.file.level,
            problem=self._problem(i),
            origin=_ORIGIN,
            licence=_LICENCE,
            source_tokens=source,
            python_tokens=python,
            flags=source_flags | python_flags,
        )

    def _problem(self, i: int) -> str:
        """The same for a program in all languages and for its snippets; "" for snippets without program."""
        if self.file.problems:
            return f"gfg/{self.file.problems[i]}"
        if self.file.level == "program":
            return problem_of(self.file.pairs[i][1])
        place = self.places[i]
        if not place or not self.programs:
            return ""
        problems = self.programs.problems
        return (
            f"gfg/{problems[place.program]}"
            if problems
            else problem_of(self.programs.pairs[place.program][1])
        )

    def _python(self, i: int) -> tuple[str, dict[str, Any]]:
        line = self.file.pairs[i][1]
        if self.file.level == "program":
            text, fix = repair_python(line)
            return text, {"py_fix": fix} if fix else {}
        text, place = python_text(line), self.places[i]
        if place and place.words and self.programs:
            placed = python_text(laid_out(self.programs.pairs[place.program][1], place.words))
            return placed, {"indent_restored": True} if placed != text else {}
        return text, {}

    def _source(self, i: int) -> tuple[str, dict[str, Any]]:
        source, python = self.file.pairs[i]
        language = self.file.language
        restored, count = restore_operators(source, language)
        flags: dict[str, Any] = {"op_restored": count} if count else {}
        literals: tuple[str, ...] = ()
        if language == "javascript":
            literals, what = self.strings.refill(source, python)
            flags |= {"js_strings": what} if what else {}
        return clike_text(restored, language, literals), flags


def problem_of(python: str) -> str:
    """A name for the problem that a raw Python program solves: all languages share their Python."""
    return f"xlcost/{hashlib.sha256(python.encode()).hexdigest()[:12]}"
