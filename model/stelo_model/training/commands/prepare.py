"""`stelo-model prepare`: raw XLCoST and JSONL records to pairs."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

HELP = "raw XLCoST folders and JSONL records to pairs of source and Python"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "inputs",
        nargs="+",
        type=Path,
        metavar="RAW",
        help="a folder with pair_data_tok_full and pair_data_tok_1, a .jsonl(.gz) file, or a folder of those",
    )
    parser.add_argument(
        "--output", "-o", type=Path, metavar="DIR", help="where to write train/, valid/ and test/"
    )
    parser.add_argument(
        "--tokens", action="store_true", help="XLCoST's raw tokens, as in the paper, not source text"
    )
    parser.add_argument(
        "--keep-unparsable", action="store_true", help="keep training pairs whose Python does not parse"
    )
    parser.add_argument(
        "--split",
        choices=["train", "valid", "test"],
        help="of all JSONL records (default: what their folder is called)",
    )
    parser.add_argument(
        "--table1", action="store_true", help="only count the raw lines, beside table 1 of the paper"
    )


def run(options: argparse.Namespace) -> int:
    """Prepare, or count."""
    from stelo_model.errors import ConfigInvalid
    from stelo_model.training.data_table import table_1
    from stelo_model.training.prepare import BAD_LINES, Preparation, prepare, releases

    if options.table1:
        print(table_1(releases(options.inputs)), end="")
        return 0
    if options.output is None:
        raise ConfigInvalid("Where to?", "Name a folder: --output DIR.")
    asked = Preparation(
        tuple(options.inputs), options.output, options.tokens, options.keep_unparsable, options.split
    )
    summary = prepare(asked)
    _print_pairs(summary.pairs)
    for reason, count in sorted(summary.reasons().items()):
        print(f"{count:>7,}  {reason}", file=sys.stderr)
    if summary.left_out or summary.kept:
        print(f"Line by line: {options.output / BAD_LINES}", file=sys.stderr)
    return 0


def _print_pairs(pairs: Counter[tuple[str, str, str]]) -> None:
    """A table: languages across, splits and levels down."""
    from stelo_model.languages import LANGUAGES
    from stelo_model.training.markdown import table

    rows = [
        (f"{split} {level}s", *(f"{pairs[split, level, language.tag]:,}" for language in LANGUAGES))
        for split, level in sorted({key[:2] for key in pairs}, key=_order)
    ]
    print(table(("pairs", *(language.tag for language in LANGUAGES)), rows), end="")


def _order(key: tuple[str, str]) -> tuple[int, int]:
    from stelo_model.training.prepare import SPLITS
    from stelo_model.training.records import LEVELS

    return SPLITS.index(key[0]), LEVELS.index(key[1])
