"""The command line `stelo-model`: the pipeline's stages, one command each.

Exit codes as `stelo-lsp`'s: 0 fine, 2 bad input, usage, configuration or data, 3 model, 130 interrupted.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence

from stelo_model.errors import Cancelled, InputError, SteloError, TrainingError

COMMANDS = (
    "gaps",
    "select",
    "pieces",
    "prepare",
    "curriculum",
    "train-expert",
    "train-gate",
    "evaluate",
    "release",
    "import-stelocoder",
    "export-gguf",
    "params",
)
OK, BAD_INPUT, MODEL, INTERRUPTED = 0, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point; ends the process."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Run one command and answer its exit code; the one place where errors become exit codes."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=options.log_level.upper(), stream=sys.stderr, format="%(name)s: %(message)s")
    try:
        code: int = options.run(options)
        return code
    except (Cancelled, KeyboardInterrupt):
        print("stelo-model: interrupted", file=sys.stderr)
        return INTERRUPTED
    except SteloError as error:
        print(f"stelo-model: {error}", file=sys.stderr)
        return BAD_INPUT if isinstance(error, (InputError, TrainingError)) else MODEL
    except ModuleNotFoundError as error:
        print(
            f"stelo-model: {error.name} is not installed. Install it: pip install 'stelo-lsp[train]'.",
            file=sys.stderr,
        )
        return MODEL


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="stelo-model",
        description="Train, evaluate and release gated LoRA experts that translate code to Python.",
        epilog="In order: prepare, curriculum, train-expert (per language), train-gate, release, evaluate. "
        "docs/training.md walks through it.",
    )
    parser.add_argument("--log-level", choices=["debug", "info", "warning", "error"], default="warning")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in COMMANDS:
        module = importlib.import_module(f"stelo_model.training.commands.{name.replace('-', '_')}")
        command = commands.add_parser(name, help=module.HELP, description=module.HELP)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


if __name__ == "__main__":
    main()
