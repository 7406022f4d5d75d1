"""Stage 1: raw XLCoST folders and JSONL records → pairs of source and Python, one file a language (4.1.2).

OUT/train/program.java.jsonl    {"id": …, "java": source, "py": Python, "problem": …, …}
OUT/bad_lines.txt               file:line: what is wrong, and whether the pair was kept
OUT/run.json                    counts, options, hashes of what was read
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TextIO

from stelo_model import languages
from stelo_model.errors import DataInvalid
from stelo_model.training.detokenise import parses, tokenise_python
from stelo_model.training.metrics import sha256
from stelo_model.training.output_folder import RUN, new_folder
from stelo_model.training.records import BadLine, Record, read_numbered, to_pair
from stelo_model.training.xlcost import FOLDERS, Located, RawFile, is_release, read_release, to_records

BAD_LINES = "bad_lines.txt"
SPLITS = ("train", "valid", "test")
_SPLIT_OF = {"train": "train", "valid": "valid", "val": "valid", "test": "test", "test_public": "test"}
_UNPARSABLE = "the Python does not parse"


@dataclass(frozen=True)
class Preparation:
    """What to prepare: folders of the release, JSONL files or folders of them.

    `tokens` writes raw tokens instead of natural text; `keep_unparsable` keeps training pairs whose Python
    does not parse (those of other splits are kept anyway, for they are what others are measured on);
    `split` is that of all JSONL records, otherwise each file's folder or each record's `split` says it.
    """

    inputs: tuple[Path, ...]
    output: Path
    tokens: bool = False
    keep_unparsable: bool = False
    split: str | None = None


@dataclass
class Summary:
    """What came of it: pairs by split, level and tag; bad lines by reason; repairs by flag."""

    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    left_out: list[BadLine] = field(default_factory=list)
    kept: list[BadLine] = field(default_factory=list)

    def reasons(self) -> Counter[str]:
        """How many lines were left out or kept, by reason; the reason's details in brackets apart."""
        reasons = Counter(f"{_reason(line)}: left out" for line in self.left_out)
        return reasons + Counter(f"{_reason(line)}: kept" for line in self.kept)


def _reason(line: BadLine) -> str:
    return line.reason.split(" (")[0]


def prepare(asked: Preparation) -> Summary:
    """Write the pairs of all inputs; nothing is written when one cannot be read.

    Raises: DataInvalid, ConfigInvalid.
    """
    from tqdm import tqdm

    summary = Summary()
    with new_folder(asked.output) as folder:
        with _Files(folder) as files:
            for located in tqdm(_located(asked, summary.left_out), unit=" pairs", disable=None, leave=False):
                _write(located, asked, files, summary)
        lines = [f"{line} (left out)" for line in summary.left_out] + [
            f"{line} (kept)" for line in summary.kept
        ]
        (folder / BAD_LINES).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        document = json.dumps(_document(asked, summary), indent=2, ensure_ascii=False)
        (folder / RUN).write_text(document + "\n", encoding="utf-8")
    return summary


def releases(inputs: Iterable[Path], bad: list[BadLine] | None = None) -> list[RawFile]:
    """The raw files of the inputs that are releases.

    Raises: DataInvalid.
    """
    return [file for path in inputs if is_release(path) for file in read_release(path, bad)]


def _located(asked: Preparation, bad: list[BadLine]) -> Iterator[Located]:
    for path in asked.inputs:
        if is_release(path):
            yield from to_records(read_release(path, bad), bad)
        else:
            for file in _jsonl_files(path):
                for number, record in read_numbered(file, bad):
                    yield Located(_split(asked, file, record), file, number, record)


def _jsonl_files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.rglob("*") if file.name.endswith((".jsonl", ".jsonl.gz")))
    if not files:
        names = " or ".join(FOLDERS.values())
        raise DataInvalid(f"{path} holds neither {names} nor .jsonl files.", "Unpack the release first.")
    return files


def _split(asked: Preparation, file: Path, record: Record) -> str:
    """The split that was asked for, or the record's own, or that of the folder that its file is in."""
    name = asked.split or str(record.flags.get("split", file.resolve().parent.name))
    if name not in _SPLIT_OF:
        raise DataInvalid(
            f"I cannot tell whether {file} is for training.",
            "Put it into a folder named train, valid or test, or give --split.",
        )
    return _SPLIT_OF[name]


def _write(located: Located, asked: Preparation, files: _Files, summary: Summary) -> None:
    record, line = located.record, BadLine(located.path, located.line, _UNPARSABLE)
    if record.id in files.ids:
        summary.left_out.append(BadLine(line.path, line.line, f"its id was there before ({record.id})"))
        return
    if record.level != "snippet" and not parses(record.python):
        keep = located.split != "train" or asked.keep_unparsable
        (summary.kept if keep else summary.left_out).append(line)
        if not keep:
            return
    try:
        pair = to_pair(_with_tokens(record) if asked.tokens else record, asked.tokens)
    except DataInvalid as error:
        summary.left_out.append(BadLine(line.path, line.line, error.message.rstrip(".")))
        return
    key = (located.split, record.level, languages.by_name(record.language).tag)
    files.write(key, record.id, pair)
    summary.pairs[key] += 1
    summary.flags.update(_repairs(record))


def _with_tokens(record: Record) -> Record:
    """Ours to make for Python; a source without raw tokens has none."""
    if record.python_tokens is None and record.source_tokens is not None:
        return replace(record, python_tokens=tokenise_python(record.python))
    return record


def _repairs(record: Record) -> list[str]:
    """What its flags say of repairs, countable: `py_fix print`, `op_restored`, `js_strings refilled`."""
    found = []
    for name in ("py_fix", "op_restored", "js_strings", "indent_restored"):
        value = record.flags.get(name)
        if value:
            found.append(f"{name} {value.split(' ')[0]}" if isinstance(value, str) else name)
    return found


class _Files:
    """The open output files of a preparation, and the ids that are in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ids: set[str] = set()
        self._stack = ExitStack()
        self._open: dict[tuple[str, str, str], TextIO] = {}

    def __enter__(self) -> _Files:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def write(self, key: tuple[str, str, str], identifier: str, pair: dict[str, Any]) -> None:
        if key not in self._open:
            split, level, tag = key
            path = self.folder / split / f"{level}.{tag}.jsonl"
            path.parent.mkdir(exist_ok=True)
            self._open[key] = self._stack.enter_context(path.open("w", encoding="utf-8"))
        self.ids.add(identifier)
        self._open[key].write(json.dumps(pair, ensure_ascii=False) + "\n")


def _document(asked: Preparation, summary: Summary) -> dict[str, Any]:
    return {
        "kind": "prepare",
        "options": {"tokens": asked.tokens, "keep_unparsable": asked.keep_unparsable, "split": asked.split},
        "pairs": {"/".join(key): count for key, count in sorted(summary.pairs.items())},
        "bad_lines": dict(sorted(summary.reasons().items())),
        "flags": dict(sorted(summary.flags.items())),
        "data": dict(_hashes(asked.inputs)),
    }


def _hashes(inputs: Sequence[Path]) -> Iterator[tuple[str, str]]:
    for path in inputs:
        if is_release(path):
            for file in read_release(path, []):
                yield from ((f"{path.name}/{side.relative_to(path)}", sha256(side)) for side in file.paths)
        else:
            yield from ((f"{file.parent.name}/{file.name}", sha256(file)) for file in _jsonl_files(path))
