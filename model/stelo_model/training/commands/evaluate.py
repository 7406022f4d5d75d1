"""`stelo-model evaluate`: translate records, run their tests, score and report."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

HELP = "translate records with a bundle and report pass rate, CodeBLEU and the gate's accuracy"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--bundle", required=True, metavar="NAME|PATH", help="small, large, or a folder")
    parser.add_argument(
        "--records", required=True, nargs="+", type=Path, metavar="FILE", help=".jsonl or .jsonl.gz"
    )
    parser.add_argument(
        "--output",
        "-o",
        required=True,
        type=Path,
        metavar="DIR",
        help="folder for the results; goes on there",
    )
    parser.add_argument(
        "--run-tests",
        action="store_true",
        help="run the translations with the records' tests: this runs model-written code, "
        "in processes with limits and, where the kernel allows, without network and files",
    )
    parser.add_argument(
        "--experts",
        choices=["gate", "given", "none"],
        help="who translates: the expert that the gate picks (default, where there is a gate), that of the "
        "record's language, or the plain backbone",
    )
    _add_model(parser)
    _add_selection(parser)
    parser.add_argument(
        "--beside",
        nargs="+",
        type=Path,
        default=[],
        metavar="DIR",
        help="finished evaluations to show in the same tables",
    )


def _add_model(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("model")
    group.add_argument(
        "--engine",
        choices=["llama_cpp", "transformers"],
        default="llama_cpp",
        help="llama_cpp (default): what users have; transformers: batches, on a GPU where there is one",
    )
    group.add_argument(
        "--backbone", type=Path, metavar="PATH", help="a .gguf file or a transformers folder (default: cache)"
    )
    group.add_argument(
        "--quantization",
        choices=["none", "8bit", "4bit"],
        default="none",
        help="of the backbone (transformers)",
    )
    group.add_argument(
        "--dtype",
        default="auto",
        metavar="NAME",
        help="what transformers computes in: auto (bfloat16 on a GPU, float32 on a CPU), or a name; bfloat16 "
        "is twice as fast on CPUs that have it",
    )
    group.add_argument(
        "--batch-size", type=_positive, default=8, metavar="N", help="sources at once (transformers)"
    )
    group.add_argument(
        "--one-try",
        action="store_true",
        help="what does not parse is not asked for again, which the editors would (transformers)",
    )
    group.add_argument(
        "--max-new-tokens", type=_positive, metavar="N", help="limit on a translation's length"
    )
    group.add_argument(
        "--text",
        choices=["natural", "tokens"],
        default="natural",
        help="show the model source text, or XLCoST's raw tokens if it was trained on them (transformers)",
    )


def _add_selection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which records")
    group.add_argument("--limit", type=_positive, metavar="N", help="take N, of all languages alike")
    group.add_argument("--sample", type=int, metavar="SEED", help="draw them (default: the first ones)")


def run(options: argparse.Namespace) -> int:
    """Evaluate and say where the report is."""
    from stelo_model.training.evaluate import Evaluation, evaluate

    # As an exception it lets the translating process be ended on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    report = evaluate(
        Evaluation(
            bundle=options.bundle,
            records=tuple(options.records),
            output=options.output,
            engine=options.engine,
            backbone=options.backbone,
            quantization=options.quantization,
            dtype=options.dtype,
            one_try=options.one_try,
            experts=options.experts,
            raw_tokens=options.text == "tokens",
            limit=options.limit,
            sample=options.sample,
            max_new_tokens=options.max_new_tokens,
            batch_size=options.batch_size,
            run_tests=options.run_tests,
            beside=tuple(options.beside),
        )
    )
    print(report)
    return 0


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value
