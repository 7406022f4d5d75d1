"""`stelo-model curriculum`: prepared pairs to what experts and gate are trained on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stelo_model.training.curriculum import Report
    from stelo_model.training.records import Record

HELP = "prepared pairs to stages, validation sets and the gate's balanced set"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("prepared", type=Path, metavar="PREPARED", help="what `stelo-model prepare` wrote")
    lengths = parser.add_mutually_exclusive_group(required=True)
    lengths.add_argument(
        "--tokenizer", type=Path, metavar="FILE", help="the tokenizer.json that lengths are counted with"
    )
    lengths.add_argument(
        "--backbone", metavar="NAME|PATH", help="or whose tokenizer: small, large, a .gguf file, a folder"
    )
    parser.add_argument("--output", "-o", required=True, type=Path, metavar="DIR", help="a new folder")
    parser.add_argument(
        "--paper",
        action="store_true",
        help="to the letter: all programs are cut in half, and there are no functions",
    )


def run(options: argparse.Namespace) -> int:
    """Build the curriculum and say what came of it."""
    from tqdm import tqdm

    from stelo_model.prompt import TagFormat
    from stelo_model.tokens import PromptTokenizer
    from stelo_model.training.curriculum import build
    from stelo_model.training.dataset import encode
    from stelo_model.training.metrics import sha256

    prompt = TagFormat("tags", target="<py>", end="<|endoftext|>")
    with TemporaryDirectory() as scratch, tqdm(unit=" pairs", disable=None, leave=False) as bar:
        file = options.tokenizer or _tokenizer_of(options.backbone, Path(scratch))
        tokenizer = PromptTokenizer.from_file(file)

        def count(record: Record) -> int:
            bar.update()
            return len(encode(record, prompt, tokenizer).ids)

        report = build(options.prepared, options.output, count, options.paper, tokenizer=sha256(file))
    _print(report)
    return 0


def _tokenizer_of(backbone: str, scratch: Path) -> Path:
    from stelo_model.nn.tokenizer_files import write_tokenizer
    from stelo_model.training.commands.train_expert import backbone_path

    write_tokenizer(backbone_path(backbone), scratch / "tokenizer.json")
    return scratch / "tokenizer.json"


def _print(report: Report) -> None:
    from stelo_model.training.markdown import table

    columns = ("pairs", "tokens", "limit", "left_out_longer")
    rows = [(name, *(f"{counts[key]:,}" for key in columns)) for name, counts in report.files.items()]
    rows.append(("gate.jsonl", f"{report.gate_each * len(report.halves):,}", "", "", ""))
    print(table(("file", "pairs", "tokens", "longest allowed", "longer, left out"), rows), end="")
    if report.shared_problems:
        print(f"Problems that are in both train and valid: {report.shared_problems:,}", file=sys.stderr)
