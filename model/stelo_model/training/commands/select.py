"""`stelo-model select`: a training mix out of checked pairs, for `train-expert`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stelo_model.languages import LANGUAGES, Language

HELP = "choose a training mix: only pairs whose Python is right where we can tell, in one style"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "parts",
        nargs="+",
        type=_part,
        metavar="[pieces:]FILES[=COUNT]",
        help="DIR/NAME for the files DIR/NAME.<language>.jsonl[.gz], and how many pairs of each (all); "
        "“pieces:”: single functions out of them, as people select them",
    )
    parser.add_argument(
        "--output", required=True, type=Path, metavar="DIR", help="the training data's folder"
    )
    parser.add_argument("--name", required=True, help="writes DIR/NAME.<tag>.jsonl, for a stage's `data`")
    parser.add_argument(
        "--mixed",
        action="store_true",
        help="one file NAME.jsonl of all languages instead, for a shared start",
    )
    parser.add_argument(
        "--without",
        type=Path,
        metavar="DIR/NAME",
        help="leave out the pairs that an earlier mix of this name has",
    )
    parser.add_argument("--run-tests", action="store_true", help="run the Python's asserts, in a sandbox")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another draw (default 0)")


@dataclass(frozen=True)
class _Part:
    """The files PATH.<language>.jsonl[.gz], how many pairs of each (0: all), and whether they are cut."""

    path: Path
    count: int
    cut: bool

    def file(self, language: Language) -> Path | None:
        """The file of a language, if there is one."""
        files = (self.path.with_name(f"{self.path.name}.{language.name}.jsonl{end}") for end in ("", ".gz"))
        return next((file for file in files if file.is_file()), None)


def _part(text: str) -> _Part:
    path, equals, count = text.removeprefix("pieces:").rpartition("=")
    if equals and not count.isdecimal():
        raise argparse.ArgumentTypeError(f"“{count}” is no number of pairs")
    return _Part(Path(path if equals else count), int(count) if equals else 0, text.startswith("pieces:"))


def run(options: argparse.Namespace) -> int:
    """Choose, format, write."""
    from stelo_model.errors import DataInvalid
    from stelo_model.training.records import read_records, to_pair, write_records
    from stelo_model.training.selection import formatted, select

    chosen: dict[str, list[Any]] = {}
    for part in options.parts:
        files = {language: file for language in LANGUAGES if (file := part.file(language))}
        if not files:
            raise DataInvalid(
                f"There is no {part.path}.<language>.jsonl.", "The languages are the records' names: java."
            )
        for language, file in files.items():
            known = _known(options.without, language)
            offered = (record for record in read_records([file]) if record.id not in known)
            selection = select(offered, part.count, options.seed, options.run_tests, cut=part.cut)
            chosen.setdefault(language.tag, []).extend(selection.records)
            refused = ", ".join(f"{number} {why}" for why, number in selection.refused.most_common())
            kind = "pieces" if part.cut else "pairs"
            print(
                f"{file.name}: {len(selection.records)} {kind}"
                + (f" (refused: {refused})" if refused else "")
            )
            if len(selection.records) < part.count:
                print(
                    f"stelo-model: only {len(selection.records)} of {part.count} in {file}", file=sys.stderr
                )
    files_of = {f".{tag}": found for tag, found in chosen.items()}
    if options.mixed:
        files_of = {"": [record for found in chosen.values() for record in found]}
    for suffix, records in files_of.items():
        target = options.output / f"{options.name}{suffix}.jsonl"
        write_records(target, [to_pair(record) for record in formatted(records)])
        print(f"{target}: {len(records)} pairs")
    return 0


def _known(mix: Path | None, language: Language) -> set[str]:
    """The ids of an earlier mix's pairs, as `--name` wrote it.

    Raises: DataInvalid, where there is none for the language.
    """
    from stelo_model.training.records import read_records

    if mix is None:
        return set()
    return {record.id for record in read_records([mix.with_name(f"{mix.name}.{language.tag}.jsonl")])}


__all__ = ["HELP", "add_arguments", "run"]
