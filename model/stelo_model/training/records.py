"""Training and test records: reading and writing JSON lines, ours and the paper's (section 4.1.2).

Ours:        {"id", "lang": "javascript", "src", "py", "level", "problem", ...}
The paper's: {"js": source, "py": python, ...}; the key is the source language's tag.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast

from stelo_model.errors import DataInvalid, UnsupportedLanguage
from stelo_model.languages import LANGUAGES, Language, by_name

LEVELS = ("snippet", "function", "program")

_TAGS = tuple(language.tag for language in LANGUAGES)
_NAMED = frozenset(
    (
        *("id", "lang", "src", "py", "level", "problem", "origin", "licence", "tests", "entry_point"),
        *("src_entry_point", "src_tok", "py_tok", "flags"),
        *_TAGS,
    )
)


@dataclass(frozen=True)
class Record:
    """One source text and its Python; `flags` holds whatever else its line says.

    `python` is "" only where the reader was told that tests suffice.
    """

    id: str
    language: str
    source: str
    python: str
    level: str = "program"
    problem: str = ""
    origin: str = ""
    licence: str = ""
    tests: Mapping[str, Any] | None = None
    entry_point: str | None = None
    src_entry_point: str | None = None
    source_tokens: str | None = None  # XLCoST's raw one-line tokens
    python_tokens: str | None = None
    flags: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class BadLine:
    """A line that is no record; `line` counts from 1, 0 means the file as a whole."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


def read_records(
    paths: Iterable[Path], bad: list[BadLine] | None = None, *, tests_suffice: bool = False
) -> Iterator[Record]:
    """The records of .jsonl and .jsonl.gz files, in order; blank lines are no lines.

    Lines that are no records are appended to `bad`.  With `tests_suffice` a record that has tests needs no
    Python: it can be evaluated, not learnt.
    Raises: DataInvalid for the first such line when `bad` is None, and for a file that cannot be read.
    """
    for path in paths:
        for _, record in read_numbered(path, bad, tests_suffice=tests_suffice):
            yield record


def read_numbered(
    path: Path, bad: list[BadLine] | None = None, *, tests_suffice: bool = False
) -> Iterator[tuple[int, Record]]:
    """As `read_records`, of one file and with the line that each record is on."""
    for number, line in _lines(path):
        try:
            yield (
                number,
                parse_record(line, f"{path.name.split('.jsonl')[0]}:{number}", tests_suffice=tests_suffice),
            )
        except DataInvalid as error:
            report(bad, BadLine(path, number, error.message))


def report(bad: list[BadLine] | None, line: BadLine) -> None:
    """Collect a bad line where the caller collects them.

    Raises: DataInvalid where `bad` is None.
    """
    if bad is None:
        raise DataInvalid(f"{line}.", "Correct the line or remove it.")
    bad.append(line)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with _open(path) as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except (OSError, EOFError, zlib.error) as error:
        raise DataInvalid(f"I cannot read {path}: {error}.", "It must be .jsonl or .jsonl.gz.") from error


def _open(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path) if path.suffix == ".gz" else path.open("rb"))


def parse_record(line: bytes | str, default_id: str = "", *, tests_suffice: bool = False) -> Record:
    """The record that one JSON line is.

    Raises: DataInvalid, its message the reason.
    """
    fields = _object(line)
    language, key = _language(fields)
    level = _text(fields, "level") or "program"
    if level not in LEVELS:
        raise DataInvalid(f"level “{level}” is none of {', '.join(LEVELS)}")
    needless = tests_suffice and bool(fields.get("tests"))
    return Record(
        id=_text(fields, "id") or default_id,
        language=language.name,
        source=_side(fields, key),
        python=(_text(fields, "py") or "") if needless else _side(fields, "py"),
        level=level,
        problem=_text(fields, "problem") or "",
        origin=_text(fields, "origin") or "",
        licence=_text(fields, "licence") or "",
        tests=_mapping(fields, "tests"),
        entry_point=_text(fields, "entry_point"),
        src_entry_point=_text(fields, "src_entry_point"),
        source_tokens=_text(fields, "src_tok"),
        python_tokens=_text(fields, "py_tok"),
        flags={name: fields[name] for name in fields if name not in _NAMED}
        | dict(_mapping(fields, "flags") or {}),
    )


def _object(line: bytes | str) -> dict[str, Any]:
    try:
        text = line.decode() if isinstance(line, bytes) else line
        fields = json.loads(text)
        json.dumps(fields, ensure_ascii=False).encode()  # "\ud800" is JSON, but no text
    except UnicodeError as error:
        raise DataInvalid("not UTF-8 text") from error
    except (ValueError, RecursionError) as error:
        raise DataInvalid(f"not JSON ({error})") from error
    if not isinstance(fields, dict):
        raise DataInvalid("not a JSON object")
    return fields


def _language(fields: Mapping[str, Any]) -> tuple[Language, str]:
    """The source's language, and the key that its text is under."""
    if "lang" in fields:
        try:
            return by_name(_text(fields, "lang") or ""), "src"
        except UnsupportedLanguage as error:
            raise DataInvalid(error.message.rstrip(".")) from error
    tags = [tag for tag in _TAGS if tag in fields]
    if len(tags) != 1:
        raise DataInvalid(f"needs “lang” and “src”, or exactly one of the keys {', '.join(_TAGS)}")
    return by_name(tags[0]), tags[0]


def _side(fields: Mapping[str, Any], name: str) -> str:
    text = _text(fields, name)
    if not (text or "").strip():
        raise DataInvalid(f"“{name}” is empty")
    return text or ""


def _text(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise DataInvalid(f"“{name}” is not text")
    return value


def _mapping(fields: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, dict):
        raise DataInvalid(f"“{name}” is not an object")
    return value


def write_records(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """Write .jsonl or .jsonl.gz; the same records give the same bytes, and the file is never half there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(gzip.compress(text, mtime=0) if path.suffix == ".gz" else text)
    partial.replace(path)


def to_pair(record: Record, tokens: bool = False) -> dict[str, Any]:
    """The paper's pair `{"<tag>": source, "py": python}` (section 4.1.2) and all the rest we know.

    `tokens` makes XLCoST's raw tokens the two texts. `read_records` reads it back.
    Raises: DataInvalid when they are wanted and the record has none.
    """
    source, python = (record.source, record.python) if not tokens else _tokens(record)
    pair: dict[str, Any] = {"id": record.id, by_name(record.language).tag: source, "py": python}
    pair |= {"level": record.level, "problem": record.problem}
    pair |= {"origin": record.origin, "licence": record.licence}
    pair |= {"tests": record.tests, "entry_point": record.entry_point}
    pair |= {"src_entry_point": record.src_entry_point, "flags": dict(record.flags)}
    if tokens:
        pair["flags"]["text"] = "tokens"
    else:
        pair |= {"src_tok": record.source_tokens, "py_tok": record.python_tokens}
    return {name: value for name, value in pair.items() if value not in (None, "", {})}


def _tokens(record: Record) -> tuple[str, str]:
    if record.source_tokens is None or record.python_tokens is None:
        raise DataInvalid(f"{record.id} has no raw tokens.", "Write natural text: leave out --tokens.")
    return record.source_tokens, record.python_tokens
