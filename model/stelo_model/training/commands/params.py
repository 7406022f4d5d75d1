"""`stelo-model params`: how many parameters a backbone, its experts and its gate have."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

HELP = "count the parameters of a backbone, an expert, all experts and the gate"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--backbone",
        default="bigcode/starcoder",
        metavar="NAME|PATH",
        help="bigcode/starcoder (default), a transformers folder or config.json, or a bundle",
    )
    parser.add_argument("--r", type=int, help="rank of the experts (default: the bundle's, or 4)")
    parser.add_argument("--alpha", type=float, help="shown only: it scales an expert, it adds no parameter")
    parser.add_argument("--json", action="store_true", help="print a JSON object")


def run(options: argparse.Namespace) -> int:
    """Count and print."""
    from stelo_model.training.params import count_named

    counts, shape = count_named(options.backbone, options.r)
    if options.json:
        print(json.dumps(asdict(counts)))
        return 0
    print(f"{options.backbone}: r={shape.r} alpha={options.alpha or shape.alpha:g}", end=" ")
    print(f"on {', '.join(shape.target_modules)}")
    for name, number in asdict(counts).items():
        print(f"{name:<9} {number:>15,}  {number / counts.backbone:>9.4%}")
    return 0
