"""`stelo-model import-stelocoder`: the authors' released checkpoint becomes a bundle."""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "make a bundle of the authors' released checkpoint (five experts and the gate)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "checkpoint",
        metavar="PATH|jlpan/SteloCoder",
        help="a folder with config.json and shards (safetensors or .bin), a single file, or the hub's name",
    )
    parser.add_argument("--output", type=Path, required=True, metavar="BUNDLE", help="the bundle's folder")
    parser.add_argument(
        "--backbone",
        metavar="PATH",
        help="StarCoder: a transformers folder or a GGUF file (default: the checkpoint's own folder)",
    )
    parser.add_argument(
        "--tokenizer", type=Path, metavar="FILE", help="tokenizer.json (default: the checkpoint's)"
    )
    parser.add_argument("--force", action="store_true", help="replace a bundle that is there")


def run(options: argparse.Namespace) -> int:
    """Import and say what came of it."""
    from stelo_model.training.checkpoint_import import import_checkpoint

    bundle = import_checkpoint(
        options.checkpoint,
        options.output,
        backbone=options.backbone,
        tokenizer=options.tokenizer,
        force=options.force,
    )
    lora = bundle.manifest.lora
    assert lora is not None
    print(
        f"{bundle.root}: {len(bundle.manifest.experts)} experts (r={lora.r}, alpha={lora.alpha}) and the gate"
    )
    print(f"Its backbone is {options.backbone or options.checkpoint}; serving needs it too.")
    return 0
