"""`stelo-model select`: a training mix out of checked pairs, for `train-expert`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from stelo_model.languages import LANGUAGES

HELP = "choose a training mix: only pairs whose Python is right where we can tell, in one style"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "parts",
        nargs="+",
        type=_part,
        metavar="FILES[=COUNT]",
        help="DIR/NAME for the files DIR/NAME.<language>.jsonl[.gz], and how many pairs of each (all)",
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
        "--pieces", action="store_true", help="single functions out of the pairs, as people select them"
    )
    parser.add_argument("--run-tests", action="store_true", help="run the Python's asserts, in a sandbox")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another draw (default 0)")


def _part(text: str) -> tuple[Path, int]:
    path, equals, count = text.rpartition("=")
    if not equals:
        return Path(text), 0
    if not count.isdecimal():
        raise argparse.ArgumentTypeError(f"“{count}” is no number of pairs")
    return Path(path), int(count)


def run(options: argparse.Namespace) -> int:
    """Choose, format, write."""
    from stelo_model.errors import DataInvalid
    from stelo_model.training.records import read_records, to_pair, write_records
    from stelo_model.training.selection import formatted, select

    chosen: dict[str, list[Any]] = {}
    for path, count in options.parts:
        found = False
        for language in LANGUAGES:
            files = [path.with_name(f"{path.name}.{language.name}.jsonl{end}") for end in ("", ".gz")]
            files = [file for file in files if file.is_file()]
            if not files:
                continue
            found = True
            selection = select(
                read_records(files[:1]), count, options.seed, options.run_tests, cut=options.pieces
            )
            chosen.setdefault(language.tag, []).extend(selection.records)
            refused = ", ".join(f"{number} {why}" for why, number in selection.refused.most_common())
            print(
                f"{files[0].name}: {len(selection.records)} pairs"
                + (f" (refused: {refused})" if refused else "")
            )
            if len(selection.records) < count:
                print(f"stelo-model: only {len(selection.records)} of {count} in {files[0]}", file=sys.stderr)
        if not found:
            raise DataInvalid(
                f"There is no {path}.<language>.jsonl.", "The languages are the records' names: java."
            )
    files_of = {f".{tag}": found for tag, found in chosen.items()}
    if options.mixed:
        files_of = {"": [record for found in chosen.values() for record in found]}
    for suffix, records in files_of.items():
        target = options.output / f"{options.name}{suffix}.jsonl"
        write_records(target, [to_pair(record) for record in formatted(records)])
        print(f"{target}: {len(records)} pairs")
    return 0


__all__ = ["HELP", "add_arguments", "run"]
