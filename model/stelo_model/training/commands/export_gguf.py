"""`stelo-model export-gguf`: a bundle's experts, and a GPTBigCode backbone, as files for llama.cpp."""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "write a bundle's experts as GGUF LoRA files for llama.cpp, and a StarCoder backbone as a GGUF model"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("bundle", metavar="BUNDLE", help="the bundle's folder")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the files go")
    parser.add_argument(
        "--backbone",
        type=Path,
        metavar="PATH",
        help="the bundle's backbone; a folder of the StarCoder family is converted too",
    )
    parser.add_argument(
        "--dtype",
        choices=["float32", "float16", "q8_0"],
        default="float16",
        help="of the converted backbone's matrices (default: float16)",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there")


def run(options: argparse.Namespace) -> int:
    """Convert and list the files."""
    from stelo_model.training.gguf_export import export

    for path in export(options.bundle, options.output, options.backbone, options.dtype, options.force):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0
