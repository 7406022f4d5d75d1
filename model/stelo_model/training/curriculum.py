"""Stage 2: prepared pairs → the curriculum of the experts and the data of the gate (sections 4.1.3 to 4.1.5).

    stage1-snippet.<tag>.jsonl     snippets of the programs in the first half of the tokens
    stage2-function.<tag>.jsonl    all functions; not in the paper, whose data has none
    stage2-program.<tag>.jsonl     programs of the second half, so that no program is seen in both stages
    valid-<level>.<tag>.jsonl      validation pairs
    gate.jsonl                     the first N programs of each language, N the smallest number of programs
    run.json                       counts, tokens, what was left out and why, hashes

Of each file the shortest 95 % are kept, measured as training encodes a pair, end-of-text token included.
(The authors' limit was computed without that token and applied with it.)
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from stelo_model.errors import DataInvalid
from stelo_model.languages import LANGUAGES, Language
from stelo_model.training.metrics import sha256
from stelo_model.training.output_folder import RUN, new_folder
from stelo_model.training.records import LEVELS, Record, read_records, to_pair

SHORTEST = 0.95  # section 4.1.4
GATE = "gate.jsonl"

Count = Callable[[Record], int]  # tokens of a pair as training sees it


class Measured(NamedTuple):
    """A pair and its tokens, with prompt and end-of-text token."""

    record: Record
    tokens: int


@dataclass(frozen=True)
class Cut:
    """What became of one set of pairs: those kept, the longest length that may be, how many were longer."""

    kept: tuple[Measured, ...]
    limit: int
    longer: int

    def summary(self) -> dict[str, int]:
        """For `run.json`."""
        tokens = sum(pair.tokens for pair in self.kept)
        return {
            "pairs": len(self.kept),
            "tokens": tokens,
            "limit": self.limit,
            "left_out_longer": self.longer,
        }


@dataclass(frozen=True)
class Halves:
    """A language's training programs and snippets, apart (section 4.1.3)."""

    snippets: tuple[Measured, ...]
    programs: tuple[Measured, ...]
    summary: dict[str, int]


@dataclass
class Report:
    """What was written; becomes `run.json`."""

    files: dict[str, dict[str, int]] = field(default_factory=dict)
    halves: dict[str, dict[str, int]] = field(default_factory=dict)
    gate_each: int = 0
    shared_problems: int = 0


def build(prepared: Path, output: Path, count: Count, paper: bool = False, **more: Any) -> Report:
    """Write the curriculum of a prepared folder; `paper`: to the letter, without functions.

    Raises: DataInvalid, ConfigInvalid.
    """
    report = Report()
    languages = [language for language in LANGUAGES if _files(prepared, "train", language)]
    if not languages:
        raise DataInvalid(f"There are no training pairs in {prepared}.", "`stelo-model prepare` writes them.")
    with new_folder(output) as folder:
        for language in languages:
            for name, cut in _language(prepared, language, count, paper, report):
                file = f"{name}.{language.tag}.jsonl"
                _write(folder / file, (pair.record for pair in cut.kept))
                report.files[file] = cut.summary()
        report.gate_each = _gate(prepared, folder / GATE, languages)
        report.shared_problems = len(_problems(prepared, "train") & _problems(prepared, "valid"))
        document = json.dumps(_document(prepared, paper, report) | more, indent=2, ensure_ascii=False)
        (folder / RUN).write_text(document + "\n", encoding="utf-8")
    return report


def _files(prepared: Path, split: str, language: Language) -> dict[str, Path]:
    paths = {level: prepared / split / f"{level}.{language.tag}.jsonl" for level in LEVELS}
    return {level: path for level, path in paths.items() if path.is_file()}


def _language(
    prepared: Path, language: Language, count: Count, paper: bool, report: Report
) -> Iterator[tuple[str, Cut]]:
    """The files of one language, by their name in front of its tag; those that would be empty, too."""

    def pairs(split: str, level: str) -> list[Measured]:
        path = _files(prepared, split, language).get(level)
        return [Measured(record, count(record)) for record in read_records([path] if path else [])]

    halves = halve(pairs("train", "program"), pairs("train", "snippet"), paper)
    report.halves[language.tag] = halves.summary
    yield "stage1-snippet", shortest(halves.snippets)
    if not paper:
        yield "stage2-function", shortest(pairs("train", "function"))
    yield "stage2-program", shortest(halves.programs)
    for level in LEVELS:
        if level != "function" or not paper:
            yield f"valid-{level}", shortest(pairs("valid", level))


def halve(programs: Sequence[Measured], snippets: Sequence[Measured], paper: bool = False) -> Halves:
    """Cut the programs, in their order, where half of their tokens is reached (section 4.1.3).

    The second half are the programs to train on; of the first half the snippets are.  The program that
    reaches the half belongs to the first.  A problem with programs on both sides gives no snippets.
    `paper` cuts all programs.  Otherwise only those are cut that have snippets (in the first half the others
    would be lost, with nothing in their stead), and snippets of no program that is there are kept.
    """
    with_snippets = {pair.record.problem for pair in snippets}
    divided = [i for i, pair in enumerate(programs) if paper or pair.record.problem in with_snippets]
    first = set(divided[: _reaching_half([programs[i].tokens for i in divided])])
    early = {programs[i].record.problem for i in first}
    second = tuple(pair for i, pair in enumerate(programs) if i not in first)
    late = {pair.record.problem for pair in second}
    orphans = [pair for pair in snippets if pair.record.problem not in early | late]
    chosen = early - late if paper else (early - late) | {pair.record.problem for pair in orphans}
    kept = tuple(pair for pair in snippets if pair.record.problem in chosen)
    summary = {
        "programs": len(programs),
        "tokens": sum(pair.tokens for pair in programs),
        "first_half_programs": len(first),
        "first_half_tokens": sum(programs[i].tokens for i in first),
        "second_half_programs": len(second),
        "snippets": len(snippets),
        "snippets_without_program": len(orphans),
        "snippets_of_first_half": len(kept) - (0 if paper else len(orphans)),
    }
    return Halves(kept, second, summary)


def _reaching_half(tokens: Sequence[int]) -> int:
    """How many of them, from the first on, make half of their sum."""
    half, reached = sum(tokens) / 2, 0
    for number, count in enumerate(tokens, 1):
        reached += count
        if reached >= half:
            return number
    return 0


def shortest(pairs: Sequence[Measured], share: float = SHORTEST) -> Cut:
    """The shortest `share` of some pairs, in their order; all of the limit's length are kept (4.1.4)."""
    if not pairs:
        return Cut((), 0, 0)
    limit = sorted(pair.tokens for pair in pairs)[math.ceil(share * len(pairs)) - 1]
    kept = tuple(pair for pair in pairs if pair.tokens <= limit)
    return Cut(kept, limit, len(pairs) - len(kept))


def _gate(prepared: Path, path: Path, languages: Sequence[Language]) -> int:
    """Write as many programs of each language as the smallest set has, its first ones (section 4.1.5)."""
    files = [_files(prepared, "train", language).get("program") for language in languages]
    each = min(sum(1 for _ in read_records([file])) if file else 0 for file in files)
    _write(path, (record for file in files if file for record in islice(read_records([file]), each)))
    return each


def _problems(prepared: Path, split: str) -> set[str]:
    files = [file for language in LANGUAGES for file in _files(prepared, split, language).values()]
    return {record.problem for record in read_records(files)} - {""}


def _write(path: Path, records: Iterable[Record]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(to_pair(record), ensure_ascii=False) + "\n" for record in records)


def _document(prepared: Path, paper: bool, report: Report) -> dict[str, Any]:
    files = [file for split in ("train", "valid") for file in sorted((prepared / split).glob("*.jsonl"))]
    return {
        "kind": "curriculum",
        "paper": paper,
        "shortest": SHORTEST,
        "halves": report.halves,
        "files": report.files,
        "gate_programs_of_each_language": report.gate_each,
        "problems_in_train_and_valid": report.shared_problems,
        "data": {f"{file.parent.name}/{file.name}": sha256(file) for file in files},
    }
