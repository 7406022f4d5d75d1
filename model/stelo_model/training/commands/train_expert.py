"""`stelo-model train-expert`: one language's LoRA expert, as a PEFT folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.languages import LANGUAGES, by_name

if TYPE_CHECKING:
    from stelo_model.tokens import PromptTokenizer

HELP = "train one language's expert (LoRA; QLoRA with backbone.quantization=4bit) on a curriculum"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--language", required=True, choices=sorted(lang.name for lang in LANGUAGES))
    add_shared_arguments(parser)
    parser.add_argument(
        "--output",
        required=True,
        type=Path,
        metavar="DIR",
        help="the PEFT folder; a killed run goes on there",
    )
    parser.add_argument(
        "--start-from",
        type=Path,
        metavar="DIR",
        help="begin with this PEFT folder's weights, of the same shape (an expert of all languages, say)",
    )


def add_shared_arguments(parser: argparse.ArgumentParser) -> None:
    """What training an expert and training the gate have in common."""
    parser.add_argument(
        "--config",
        default="qwen",
        metavar="NAME|FILE",
        help="paper, qwen (default), gaps, tiny, or a TOML file",
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="change a value: expert.seed=1"
    )
    parser.add_argument(
        "--data", required=True, type=Path, metavar="DIR", help="what `stelo-model curriculum` wrote"
    )
    parser.add_argument(
        "--backbone",
        default="small",
        metavar="NAME|PATH",
        help="small (default), large, a .gguf file, or a transformers folder",
    )
    parser.add_argument("--tokenizer", type=Path, metavar="FILE", help="default: the backbone's own")


def backbone_path(name: str) -> Path:
    """The file or folder of a backbone; a known one must be in the cache.

    Raises: BackboneMissing.
    """
    from stelo_model import backbones
    from stelo_model.errors import BackboneMissing

    path = Path(name).expanduser()
    if path.suffix == ".gguf" or (path / "config.json").is_file():
        return path
    known = backbones.known(name)
    found = backbones.locate(known)
    if found is None:
        raise BackboneMissing(
            f"The backbone {known} is not in the cache.", f"Get it: stelo-lsp bundle fetch {name}"
        )
    return found


def read_tokenizer(given: Path | None, backbone: Path, folder: Path) -> PromptTokenizer:
    """The tokenizer that was named, or the backbone's own, of which a copy is kept in `folder`.

    Raises: BundleInvalid, BackboneMissing.
    """
    from stelo_model.nn.tokenizer_files import write_tokenizer
    from stelo_model.tokens import PromptTokenizer

    path = given or folder / "tokenizer.json"
    if given is None and not path.is_file():
        write_tokenizer(backbone, path)
    return PromptTokenizer.from_file(path)


def backbone_id(name: str, path: Path) -> str:
    """What `run.json` and the adapter call the backbone."""
    return path.stem if path.suffix == ".gguf" else (name if not Path(name).exists() else path.resolve().name)


def run(options: argparse.Namespace) -> int:
    """Train, or go on."""
    from accelerate import Accelerator

    from stelo_model.nn.loading import load_backbone
    from stelo_model.training.config import load_config
    from stelo_model.training.train_expert import ExpertTask, ExpertTrainer

    config = load_config(options.config, options.set)
    path = backbone_path(options.backbone)
    accelerator = Accelerator()
    with accelerator.main_process_first():
        tokenizer = read_tokenizer(options.tokenizer, path, options.output)
    settings = config.backbone
    backbone = load_backbone(
        path,
        quantization=settings.quantization,
        dtype=settings.dtype,
        device=str(accelerator.device),
    )
    language = by_name(options.language).name
    identity = backbone_id(options.backbone, path)
    task = ExpertTask(language, options.data, options.output, identity, options.start_from)
    bar = StepBar(f"expert {language}", accelerator.is_main_process)
    trainer = ExpertTrainer(
        config,
        task,
        backbone,
        tokenizer,
        accelerator,
        tell=lambda text, progress, total: bar.show(
            progress.step, total, f"{text}, {progress.tokens / max(progress.seconds, 1e-9):,.0f} tokens/s"
        ),
    )
    progress = trainer.run()
    bar.close()
    if accelerator.is_main_process:
        best = f", validation loss {progress.best_loss:.3f}" if config.expert.validation else ""
        print(f"{options.output}: expert {language} after {progress.step} steps{best}")
    accelerator.end_training()
    return 0


class StepBar:
    """A progress bar over optimiser steps on standard error."""

    def __init__(self, what: str, shown: bool = True) -> None:
        self._what, self._shown = what, shown
        self._bar: Any = None

    def show(self, step: int, total: int, text: str) -> None:
        """`step` of `total` steps are done."""
        if self._bar is None:
            from tqdm import tqdm

            # A resumed run begins in the middle, and must not count the steps before for its speed.
            self._bar = tqdm(
                total=total,
                initial=step - 1,
                desc=self._what,
                unit="step",
                file=sys.stderr,
                mininterval=0.5 if sys.stderr.isatty() else 30.0,
                disable=not self._shown,
            )
        self._bar.set_postfix_str(text, refresh=False)
        self._bar.update(step - self._bar.n)

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()
