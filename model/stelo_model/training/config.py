"""The TOML configuration of a training run; every key is known, every value checked.

Shipped: `paper` (the paper to the letter), `qwen` (our default), `gaps` (checked pairs only), `tiny` (the
tests' whole pipeline).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from stelo_model.bundle import LoraShape
from stelo_model.documents import structure
from stelo_model.errors import ConfigInvalid
from stelo_model.prompt import PromptFormat

CONFIGS = Path(__file__).parents[1] / "configs"


@dataclass(frozen=True)
class BackboneConfig:
    """How the backbone is loaded: `quantization` none, 8bit or 4bit (QLoRA); `dtype` auto or a torch name.

    `int8_products` multiplies by its frozen matrices in 8 bits, forward and backward: quicker on a CPU that
    has VNNI and no bfloat16 (`nn.int8_products`).
    """

    quantization: Literal["none", "8bit", "4bit"] = "none"
    dtype: str = "auto"
    activation_checkpointing: bool = False
    int8_products: bool = False


@dataclass(frozen=True)
class Stage:
    """One stage of the curriculum (section 4.3.1), with a learning-rate schedule of its own.

    `data` names files `<name>.<tag>.jsonl` of the curriculum's folder.  A micro-batch has at most
    `batch_size` examples and, unless 0, `batch_tokens` tokens, padding included.
    """

    data: tuple[str, ...]
    learning_rate: float
    epochs: int = 1
    batch_size: int = 16
    batch_tokens: int = 0
    gradient_accumulation: int = 1
    warmup_steps: int = 10


@dataclass(frozen=True)
class ExpertConfig:
    """How one expert is trained.

    `loss_on`: the completion, or everything (the paper: prompt and padding too).  `batching`: by length,
    or padded to the longest example of the stage (the paper).  `mask_padding` false is the paper's.
    Examples of more than `max_tokens` tokens are left out, and counted; 0 keeps all.
    `validation` names the files that choose the best weights (by loss) every `validate_every` steps,
    `validation_limit` of their examples (0: all).  A checkpoint is written every `checkpoint_every` steps.
    """

    stages: tuple[Stage, ...]
    validation: tuple[str, ...] = ()
    loss_on: Literal["completion", "everything"] = "completion"
    batching: Literal["length", "padded"] = "length"
    mask_padding: bool = True
    dropout: float = 0.05
    weight_decay: float = 0.01
    max_gradient_norm: float = 1.0
    max_tokens: int = 0
    validate_every: int = 200
    validation_limit: int = 0
    checkpoint_every: int = 50
    seed: int = 0


@dataclass(frozen=True)
class GateConfig:
    """How the gate is trained.

    `data` names files of the curriculum's folder: `<name>.jsonl`, or `<name>.<tag>.jsonl` of the languages.
    `mode` tables: cross-entropy on the tables, no backbone forward.  `mode` mixture: the softmax mixture
    of all experts through the frozen backbone, language-model loss (section 3.4).  `tag_dropout` is the
    share of prompts whose tag becomes `<code>`; `crop` the share cut down to a few lines, `foreign` the share
    replaced by Python or prose, of which the gate shall not be sure (tables only).
    The gate abstains where fewer than `decided_accuracy` of its validation decisions would be right.
    `loss_on`, `mask_padding` as for an expert (mixture only).
    """

    mode: Literal["tables", "mixture"] = "tables"
    data: tuple[str, ...] = ("gate",)
    validation: tuple[str, ...] = ()
    steps: int = 1500
    batch_size: int = 64
    gradient_accumulation: int = 1
    learning_rate: float = 5e-3
    warmup_steps: int = 50
    weight_decay: float = 0.0
    tag_dropout: float = 0.5
    crop: float = 0.5
    foreign: float = 0.0
    loss_on: Literal["completion", "everything"] = "completion"
    mask_padding: bool = True
    decided_accuracy: float = 0.97
    seed: int = 0


@dataclass(frozen=True)
class TrainingConfig:
    """A whole run; `prompt_like` takes the prompt format of a bundle where `prompt` is not written out."""

    name: str
    lora: LoraShape
    expert: ExpertConfig
    gate: GateConfig = field(default_factory=GateConfig)
    backbone: BackboneConfig = field(default_factory=BackboneConfig)
    prompt: PromptFormat | None = None
    prompt_like: str = ""

    def prompt_format(self) -> PromptFormat:
        """The prompt that experts are trained with.

        Raises: BundleInvalid.
        """
        from stelo_model.bundle import load_bundle

        return self.prompt or load_bundle(self.prompt_like).manifest.prompt


def load_config(name_or_path: str, overrides: Sequence[str] = ()) -> TrainingConfig:
    """A shipped configuration by name or a file, with `section.key=value` (TOML values) put over it.

    Raises: ConfigInvalid, naming what is wrong.
    """
    path = CONFIGS / f"{name_or_path}.toml"
    if not path.is_file():
        path = Path(name_or_path).expanduser()
    shipped = ", ".join(sorted(file.stem for file in CONFIGS.glob("*.toml")))
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigInvalid(
            f"There is no configuration {name_or_path}: {error.strerror}.", f"Shipped are {shipped}."
        ) from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise ConfigInvalid(f"{path} is not TOML: {error}.") from error
    for override in overrides:
        _override(document, override)
    return parse_config(document, path.name)


def parse_config(document: dict[str, Any], name: str) -> TrainingConfig:
    """A configuration from its document.

    Raises: ConfigInvalid.
    """
    try:
        config = structure(document, TrainingConfig, name)
    except ValueError as error:
        raise ConfigInvalid(f"The configuration is not valid: {error}.") from error
    _check(config)
    return config


def _override(document: dict[str, Any], text: str) -> None:
    key, equals, value = text.partition("=")
    *parents, last = key.strip().split(".")
    place: Any = document
    try:
        parsed = tomllib.loads(f"value = {value}")["value"]
        for parent in parents:
            place = place[int(parent)] if isinstance(place, list) else place.setdefault(parent, {})
        place[int(last) if isinstance(place, list) else last] = parsed
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise ConfigInvalid(
            f"“{text}” changes nothing: {error}." if equals else f"“{text}” has no “=”.",
            "Write it as a path and a TOML value: expert.seed=1 or expert.stages.0.epochs=2.",
        ) from error


def _check(config: TrainingConfig) -> None:
    expert, gate = config.expert, config.gate
    positive = {
        "lora.r": config.lora.r,
        "lora.alpha": config.lora.alpha,
        "gate.steps": gate.steps,
        "gate.batch_size": gate.batch_size,
        "gate.gradient_accumulation": gate.gradient_accumulation,
        "gate.learning_rate": gate.learning_rate,
        "expert.validate_every": expert.validate_every,
        "expert.checkpoint_every": expert.checkpoint_every,
        "expert.max_gradient_norm": expert.max_gradient_norm,
    }
    for number, stage in enumerate(expert.stages):
        for key in ("learning_rate", "epochs", "batch_size", "gradient_accumulation"):
            positive[f"expert.stages.{number}.{key}"] = getattr(stage, key)
    shares = {
        "expert.dropout": expert.dropout,
        "gate.tag_dropout": gate.tag_dropout,
        "gate.crop": gate.crop,
        "gate.decided_accuracy": gate.decided_accuracy,
    }
    faults = [f"{key} is {value}, it must be more than 0" for key, value in positive.items() if value <= 0]
    faults += [
        f"{key} is {value}, it must be in 0..1" for key, value in shares.items() if not 0 <= value <= 1
    ]
    if not expert.stages:
        faults.append("expert.stages is empty")
    if (config.prompt is None) == (not config.prompt_like):
        faults.append("one of prompt and prompt_like is needed")
    if faults:
        raise ConfigInvalid(f"The configuration is not valid: {'; '.join(faults)}.")


__all__ = [
    "BackboneConfig",
    "ExpertConfig",
    "GateConfig",
    "Stage",
    "TrainingConfig",
    "load_config",
    "parse_config",
]
