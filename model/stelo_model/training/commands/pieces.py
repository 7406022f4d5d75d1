"""`stelo-model pieces`: records to evaluate single functions with, each in its program."""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "cut programs with tests into single functions that call others, to be evaluated in their place"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "records", nargs="+", type=Path, metavar="FILE", help=".jsonl or .jsonl.gz, with Python"
    )
    parser.add_argument(
        "--output", required=True, type=Path, metavar="DIR", help="writes DIR/<name>.jsonl.gz"
    )


def run(options: argparse.Namespace) -> int:
    """Cut, try the record's own Python, write."""
    from stelo_model.training.execution import run_tests
    from stelo_model.training.pieces import pieces_with_tests
    from stelo_model.training.records import read_records, to_pair, write_records

    for path in options.records:
        found = [piece for record in read_records([path]) for piece in pieces_with_tests(record)]
        # The reference needs numpy, or its output was another's: no translation could pass.
        sound = [piece for piece in found if piece.tests and run_tests(piece.python, piece.tests, []).passed]
        target = options.output / f"{path.name.partition('.jsonl')[0]}.jsonl.gz"
        write_records(target, [to_pair(piece) for piece in sound])
        print(f"{target}: {len(sound)} functions ({len(found) - len(sound)} fail with their own Python)")
    return 0


__all__ = ["HELP", "add_arguments", "run"]
