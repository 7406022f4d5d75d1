"""`stelo-model gaps`: semantic-gap pairs from templates, each run on both sides."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stelo_model.training.gaps import Variant

HELP = "make semantic-gap pairs from templates; every pair is run on both sides"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "templates", nargs="+", type=Path, metavar="FILE|DIR", help=".gap files, or folders of them"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help=".jsonl or .jsonl.gz; replaced, but a pair that it holds already is not run again",
    )
    parser.add_argument("--variants", type=int, default=4, metavar="N", help="of each template (default 4)")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="programs at a time (default 2)")
    parser.add_argument(
        "--show", type=int, metavar="N", help="print the Nth variant (from 0) and run nothing"
    )


def run(options: argparse.Namespace) -> int:
    """Make, check and write; 2 when a pair fails (the good ones are written)."""
    from stelo_model.errors import ConfigInvalid
    from stelo_model.training.gap_checks import require_tools

    variants, broken = _variants(options)
    if options.show is not None:
        for pair in variants:
            print(f"==== {pair.template} {pair.number} {pair.language}\n{pair.source_program}")
            print(f"==== python\n{pair.python_program or ''}")
        return 2 if broken else 0
    if options.output is None:
        raise ConfigInvalid("Where shall the pairs go?", "Give --output FILE, or --show 0 to look at one.")
    for language in sorted({pair.language for pair in variants}):
        require_tools(language)
    failed = _check_and_write(options, variants)
    return 2 if failed or broken else 0


def _variants(options: argparse.Namespace) -> tuple[list[Variant], int]:
    from stelo_model.errors import DataInvalid
    from stelo_model.training.gaps import read_template, variant

    numbers = [options.show] if options.show is not None else range(options.variants)
    pairs: dict[tuple[str, str, str], Variant] = {}
    broken = 0
    for path in _files(options.templates):
        try:
            template = read_template(path)
        except DataInvalid as error:
            print(f"stelo-model: {error}", file=sys.stderr)
            broken += 1
            continue
        for number in numbers:
            for language in template.sources:
                pair = variant(template, language, number)
                # Few slots can draw the same values twice.
                pairs.setdefault((language, pair.source, pair.template), pair)
    return list(pairs.values()), broken


def _files(paths: list[Path]) -> list[Path]:
    from stelo_model.errors import DataInvalid

    files: list[Path] = []
    for path in paths:
        found = sorted(path.rglob("*.gap")) if path.is_dir() else [path]
        if not found:
            raise DataInvalid(f"There is no .gap file in {path}.")
        files += found
    return files


def _check_and_write(options: argparse.Namespace, variants: list[Variant]) -> int:
    from tqdm import tqdm

    from stelo_model.training.gap_checks import check
    from stelo_model.training.gap_records import digest, known_outputs, to_record
    from stelo_model.training.records import write_records

    known = known_outputs(options.output)
    records, failed = [], 0
    with ThreadPoolExecutor(options.jobs) as pool:

        def verdict(pair: Variant) -> tuple[str, str]:
            remembered = known.get(digest(pair.source_program, pair.python_program))
            return (remembered, "") if remembered is not None else check(pair)

        for pair, (stdout, reason) in tqdm(
            zip(variants, pool.map(verdict, variants), strict=True),
            total=len(variants),
            desc="pairs",
            disable=None,
        ):
            if reason:
                failed += 1
                print(f"---- {pair.template} {pair.number} ({pair.language})\n{reason}", file=sys.stderr)
            else:
                records.append(to_record(pair, stdout))
    write_records(options.output, records)
    print(f"{len(records)} pairs of {len({pair.template for pair in variants})} templates; {failed} failed")
    return failed


__all__ = ["HELP", "add_arguments", "run"]
