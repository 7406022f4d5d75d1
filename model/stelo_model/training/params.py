"""How many parameters: the backbone, one expert, all experts, the gate (the paper's 15.5B, 9M, 45M, 31k).

The model is built on torch's meta device: shapes only, so StarCoder takes no memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.bundle import LoraShape, load_bundle
from stelo_model.errors import ConfigInvalid
from stelo_model.languages import LANGUAGES

if TYPE_CHECKING:
    from transformers import PreTrainedConfig, PreTrainedModel

# Written out, for counting must not need the hub.
_QWEN_CODER: dict[str, Any] = {
    "model_type": "qwen2",
    "vocab_size": 151_936,
    "num_key_value_heads": 2,
    "max_position_embeddings": 32_768,
    "rms_norm_eps": 1e-6,
    "rope_theta": 1_000_000.0,
    "tie_word_embeddings": True,
}
CONFIGS: dict[str, dict[str, Any]] = {
    "bigcode/starcoder": {
        "model_type": "gpt_bigcode",
        "vocab_size": 49_152,
        "n_positions": 8_192,
        "n_embd": 6_144,
        "n_layer": 40,
        "n_head": 48,
        "n_inner": 24_576,
        "multi_query": True,
        "bos_token_id": 0,  # the class's default 50256 lies outside of StarCoder's vocabulary
        "eos_token_id": 0,
    },
    "qwen2.5-coder-0.5b-instruct-q4_k_m": {
        **_QWEN_CODER,
        "hidden_size": 896,
        "intermediate_size": 4_864,
        "num_hidden_layers": 24,
        "num_attention_heads": 14,
    },
    "qwen2.5-coder-1.5b-instruct-q4_k_m": {
        **_QWEN_CODER,
        "hidden_size": 1_536,
        "intermediate_size": 8_960,
        "num_hidden_layers": 28,
        "num_attention_heads": 12,
    },
}


@dataclass(frozen=True)
class Counts:
    """Numbers of parameters; a matrix shared by input and output embedding counts once."""

    backbone: int
    expert: int
    experts: int
    gate: int


def count(config: PreTrainedConfig, r: int, target_modules: Sequence[str], n_experts: int) -> Counts:
    """Count for one backbone, experts of rank r on `target_modules`, and a gate without bias.

    Raises: ConfigInvalid.
    """
    if r < 1:
        raise ConfigInvalid(f"The rank of an expert must be at least 1, not {r}.")
    backbone = _on_meta(config)
    shapes = [
        module.weight.shape  # [out, in]
        for name, module in backbone.named_modules()
        if name.endswith(tuple(f".{target}" for target in target_modules))
    ]
    if not shapes:
        raise ConfigInvalid(f"This backbone has no modules {', '.join(target_modules)} for an expert.")
    expert = sum(r * (rows + columns) for rows, columns in shapes)
    embedding: Any = backbone.get_input_embeddings()
    return Counts(
        sum(parameter.numel() for parameter in backbone.parameters()),
        expert,
        n_experts * expert,
        n_experts * embedding.embedding_dim,
    )


def count_named(name: str, r: int | None = None) -> tuple[Counts, LoraShape]:
    """Count for a built-in name, a transformers folder, a `config.json` or a bundle; five experts.

    Without `r` the rank is the bundle's, or the paper's 4.

    Raises: ConfigInvalid, BundleInvalid.
    """
    config, shape = find_config(name)
    shape = shape or LoraShape(4, 32, _targets(config))
    if r is not None:
        shape = LoraShape(r, shape.alpha, shape.target_modules)
    return count(config, shape.r, shape.target_modules, len(LANGUAGES)), shape


def find_config(name: str) -> tuple[PreTrainedConfig, LoraShape | None]:
    """A backbone's configuration, and the experts' shape where `name` is a bundle that has some.

    Raises: ConfigInvalid, BundleInvalid.
    """
    if name in CONFIGS:
        return _config(CONFIGS[name], name), None
    path = Path(name).expanduser()
    if name in ("small", "large") or (path / "manifest.json").is_file():
        manifest = load_bundle(name).manifest
        config, _ = find_config(manifest.backbone.id)
        return config, manifest.lora
    file = path / "config.json" if path.is_dir() else path
    if not file.is_file():
        known = ", ".join(CONFIGS)
        raise ConfigInvalid(
            f"“{name}” is no backbone that I know.",
            f"Give a folder with a config.json, a bundle, or one of {known}.",
        )
    return _config(_read(file), name), None


def _read(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigInvalid(f"{file} cannot be read: {error}.") from error
    if not isinstance(document, dict):
        raise ConfigInvalid(f"{file} is not a JSON object.")
    return document


def _config(document: dict[str, Any], name: str) -> PreTrainedConfig:
    from transformers import AutoConfig

    try:
        return AutoConfig.for_model(**document)
    except Exception as error:  # the configuration classes raise errors of many kinds
        raise ConfigInvalid(
            f"The configuration of {name} is not one that transformers knows: {error}"
        ) from error


def _targets(config: PreTrainedConfig) -> tuple[str, ...]:
    from stelo_model.nn.stelocoder import TARGETS

    if config.model_type not in TARGETS:
        raise ConfigInvalid(
            f"Experts for backbones of the family {config.model_type} are not supported.",
            f"Supported are {', '.join(TARGETS)}.",
        )
    return TARGETS[config.model_type]


def _on_meta(config: PreTrainedConfig) -> PreTrainedModel:
    import torch
    from transformers import AutoModelForCausalLM

    build: Callable[[PreTrainedConfig], PreTrainedModel] = AutoModelForCausalLM.from_config
    with torch.device("meta"):
        return build(config)
