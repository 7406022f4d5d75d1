"""Experts as standard PEFT LoRA folders: `adapter_config.json` and `adapter_model.safetensors`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from stelo_model.bundle import LoraShape
from stelo_model.errors import BundleInvalid
from stelo_model.nn.stelocoder import SteloCoder

_PREFIX = "base_model.model."
_CONFIG, WEIGHTS_FILE = "adapter_config.json", "adapter_model.safetensors"


@dataclass(frozen=True)
class Adapter:
    """One expert: its shape and, by module path, its A [r, in] and B [out, r]."""

    lora: LoraShape
    matrices: dict[str, tuple[Tensor, Tensor]]


def save_expert(
    model: SteloCoder, language: str, folder: Path, backbone_id: str, dropout: float = 0.0
) -> None:
    """Write one expert; each file is complete or absent."""
    number = model.languages.index(language)
    matrices = {name: (layer.a[number], layer.b[number].T) for name, layer in model.layers()}
    write_adapter(Adapter(model.lora, matrices), folder, backbone_id, dropout)


def write_adapter(adapter: Adapter, folder: Path, backbone_id: str, dropout: float = 0.0) -> None:
    """Write a PEFT LoRA folder; each file is complete or absent."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, Tensor] = {}
    for name, (a, b) in adapter.matrices.items():
        tensors[f"{_PREFIX}{name}.lora_A.weight"] = a.detach().cpu().contiguous()
        tensors[f"{_PREFIX}{name}.lora_B.weight"] = b.detach().cpu().contiguous()
    partial = folder / f".{WEIGHTS_FILE}.partial"
    save_file(tensors, partial, metadata={"format": "pt"})
    partial.replace(folder / WEIGHTS_FILE)
    partial = folder / f".{_CONFIG}.partial"
    config = _peft_config(adapter.lora, backbone_id, dropout)
    partial.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    partial.replace(folder / _CONFIG)


def _peft_config(lora: LoraShape, backbone_id: str, dropout: float) -> dict[str, Any]:
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": backbone_id,
        "r": lora.r,
        "lora_alpha": lora.alpha,
        "lora_dropout": dropout,
        "target_modules": list(lora.target_modules),
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
    }


def read_adapter(folder: Path) -> Adapter:
    """Read a PEFT LoRA folder.

    Raises: BundleInvalid, for anything but plain LoRA on linear layers.
    """
    try:
        config = json.loads((folder / _CONFIG).read_text(encoding="utf-8"))
        tensors = load_file(folder / WEIGHTS_FILE)
        targets = config["target_modules"]
        lora = LoraShape(
            config["r"], config["lora_alpha"], (targets,) if isinstance(targets, str) else tuple(targets)
        )
    except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
        raise BundleInvalid(f"The expert in {folder} cannot be read: {error!r}.") from error
    if config.get("peft_type") != "LORA" or config.get("use_rslora") or config.get("use_dora"):
        raise BundleInvalid(f"The expert in {folder} is not a plain LoRA adapter.")
    if config.get("bias", "none") != "none" or config.get("rank_pattern") or config.get("alpha_pattern"):
        raise BundleInvalid(f"The expert in {folder} has biases or ranks of its own for some layers.")
    return Adapter(lora, _pairs(tensors, folder))


def _pairs(tensors: dict[str, Tensor], folder: Path) -> dict[str, tuple[Tensor, Tensor]]:
    matrices: dict[str, tuple[Tensor, Tensor]] = {}
    for key in tensors:
        name, mark, rest = key.removeprefix(_PREFIX).partition(".lora_A.")
        partner = f"{_PREFIX}{name}.lora_B.{rest}"
        if mark and partner in tensors:
            matrices[name] = (tensors[key], tensors[partner])
    if len(matrices) * 2 != len(tensors):
        known = {f"{_PREFIX}{name}.lora_{x}.weight" for name in matrices for x in "AB"}
        raise BundleInvalid(
            f"The expert in {folder} has unknown tensors: {sorted(set(tensors) - known)[:3]}."
        )
    return matrices


@torch.no_grad()
def load_expert(model: SteloCoder, language: str, folder: Path) -> None:
    """Copy an expert's weights into a model of the same shape.

    Raises: BundleInvalid, naming what does not fit.
    """
    adapter = read_adapter(folder)
    if (adapter.lora.r, adapter.lora.alpha) != (model.lora.r, model.lora.alpha):
        raise BundleInvalid(
            f"The expert in {folder} has r={adapter.lora.r}, alpha={adapter.lora.alpha}; the bundle says "
            f"r={model.lora.r}, alpha={model.lora.alpha}."
        )
    layers = dict(model.layers())
    if layers.keys() != adapter.matrices.keys():
        odd = sorted(layers.keys() ^ adapter.matrices.keys())
        raise BundleInvalid(f"The expert in {folder} is for other layers than the model's: {odd[:3]} differ.")
    number = model.languages.index(language)
    for name, (a, b) in adapter.matrices.items():
        layer = layers[name]
        if a.shape != layer.a[number].shape or b.T.shape != layer.b[number].shape:
            raise BundleInvalid(
                f"The expert in {folder} has {name} of shape {tuple(b.shape)}·{tuple(a.shape)}."
            )
        layer.a[number].copy_(a)
        layer.b[number].copy_(b.T)


__all__ = ["WEIGHTS_FILE", "Adapter", "load_expert", "read_adapter", "save_expert", "write_adapter"]
