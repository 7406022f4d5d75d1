"""Loading a backbone (fp32, bf16, int8, nf4) and a whole bundle; what fits, what to say when it does not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError
from torch import nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    BitsAndBytesConfig,
    PretrainedConfig,
    PreTrainedModel,
)

from stelo_model.bundle import Bundle, LoraShape
from stelo_model.errors import BackboneMissing, EngineMissing, OutOfMemory
from stelo_model.nn.adapters import load_expert
from stelo_model.nn.stelocoder import TARGETS, SteloCoder

Quantization = Literal["none", "8bit", "4bit"]

# nf4 with double quantisation stores 4 bits and 0.127 bits of constants a weight.
_BYTES = {"8bit": 1.0, "4bit": 4.127 / 8}
# Beside the weights: activations, the KV cache of one request, the allocator's slack.
_HEADROOM = 1.15


def load_backbone(
    path: Path, *, quantization: Quantization = "none", dtype: str = "auto", device: str = "auto"
) -> PreTrainedModel:
    """A frozen causal language model in evaluation mode from a transformers folder or a GGUF file.

    `dtype` is “auto” (bfloat16 on CUDA, float32 on a CPU) or a torch name; `device` “auto”, “cpu”, “cuda”
    or “cuda:N”; “auto” spreads over all CUDA devices where one is too small (accelerate's device map).

    Raises: BackboneMissing, EngineMissing (bitsandbytes), OutOfMemory.
    """
    place = best_device() if device == "auto" else device
    kind = _dtype(dtype, place)
    _check_memory(path, quantization, kind, place)
    several = device == "auto" and place == "cuda" and torch.cuda.device_count() > 1
    arguments: dict[str, Any] = {"dtype": kind, "device_map": "auto" if several else {"": place}}
    if quantization != "none":
        arguments["quantization_config"] = _quantization(quantization, kind)
    try:
        model = _from_pretrained(path, arguments)
    except (torch.cuda.OutOfMemoryError, MemoryError) as error:
        raise _out_of_memory(path, quantization, kind, place) from error
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise BackboneMissing(
            f"transformers cannot load {path}: {error}.",
            "Give a folder with config.json and model.safetensors, or a .gguf file.",
        ) from error
    model.eval()
    model.requires_grad_(False)
    return model


def _from_pretrained(path: Path, arguments: dict[str, Any]) -> PreTrainedModel:
    if path.suffix == ".gguf":
        return _from_gguf(path, arguments)
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
        path, local_files_only=True, trust_remote_code=False, use_safetensors=True, **arguments
    )
    return model


def _from_gguf(path: Path, arguments: dict[str, Any]) -> PreTrainedModel:
    # transformers undoes llama.cpp's quantisation; it cannot apply another one on the way.
    if "quantization_config" in arguments:
        raise ValueError("a GGUF file is quantised already; use quantization none, or a transformers folder")
    from stelo_model.nn import gguf_files  # the package gguf is needed here only

    return gguf_files.read_model(path, **arguments)


def _quantization(quantization: Quantization, dtype: torch.dtype) -> BitsAndBytesConfig:
    import importlib.util

    if importlib.util.find_spec("bitsandbytes") is None:
        raise EngineMissing("bitsandbytes is not installed.", "Install it: pip install 'stelo-lsp[gpu]'.")
    if quantization == "8bit":
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=dtype,
    )


def load_stelocoder(
    bundle: Bundle,
    backbone: Path,
    *,
    quantization: Quantization = "none",
    dtype: str = "auto",
    device: str = "auto",
) -> SteloCoder:
    """A bundle's experts on its backbone, in evaluation mode; its gate is a table (`routing.Router`).

    Raises: BackboneMissing, BundleInvalid, EngineMissing, OutOfMemory.
    """
    base = load_backbone(backbone, quantization=quantization, dtype=dtype, device=device)
    manifest = bundle.manifest
    lora = manifest.lora or LoraShape(1, 1, TARGETS[base.config.model_type])
    model = SteloCoder(base, [expert.language for expert in manifest.experts], lora)
    for expert in manifest.experts:
        load_expert(model, expert.language, bundle.root / expert.path)
    for _, layer in model.layers():
        kind = base.dtype if base.dtype.is_floating_point else torch.float32
        layer.a.data, layer.b.data = layer.a.data.to(kind), layer.b.data.to(kind)
    return model.eval().requires_grad_(False)


def lay_out_for_decoding(backbone: nn.Module) -> None:
    """Store the wide float32 matrices [out, in] column by column, where they are on a CPU; values stay.

    For engines that decode one row: 1.5 to 1.9 times as fast for out > in, slower for the others, which are
    left alone, and for eight rows and more (docs/measures-model.md).
    """
    for module in backbone.modules():
        if isinstance(module, nn.Linear) and module.out_features > module.in_features:
            weight = module.weight
            if weight.device.type == "cpu" and weight.dtype == torch.float32:
                weight.data = weight.data.t().contiguous().t()


# -- memory -----------------------------------------------------------------------------------------


def best_device() -> str:
    """“cuda” where there is one, else “cpu”."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def _dtype(name: str, device: str) -> torch.dtype:
    if name == "auto":
        return torch.bfloat16 if device.startswith("cuda") else torch.float32
    found = getattr(torch, name, None)
    if not isinstance(found, torch.dtype):
        raise BackboneMissing(f"“{name}” is no torch number type.", "Use auto, float32, bfloat16 or float16.")
    return found


def weight_bytes(config: PretrainedConfig, quantization: Quantization, dtype: torch.dtype) -> int:
    """Bytes of a backbone's weights; only the linear layers of its blocks are quantised."""
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    head = model.get_output_embeddings()
    inner = sum(
        module.weight.numel()
        for module in model.modules()
        if isinstance(module, nn.Linear) and module is not head
    )
    rest = sum(parameter.numel() for parameter in model.parameters()) - inner
    return int(rest * dtype.itemsize + inner * _BYTES.get(quantization, dtype.itemsize))


def free_bytes(device: str) -> int | None:
    """Memory that a model could take now, in bytes; None where the system does not tell."""
    if device.startswith("cuda"):
        places = range(torch.cuda.device_count()) if device == "cuda" else [torch.device(device)]
        return sum(torch.cuda.mem_get_info(place)[0] for place in places)
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable")), None)


def needed_bytes(path: Path, dtype: torch.dtype) -> dict[Quantization, int]:
    """Bytes of memory that the backbone needs in each way of loading that is possible for it."""
    if path.suffix == ".gguf":
        from stelo_model.nn import gguf_files

        config = gguf_files.read_config(path)
        ways: tuple[Quantization, ...] = ("none",)
    else:
        config = AutoConfig.from_pretrained(path, local_files_only=True, trust_remote_code=False)
        ways = ("none", "8bit", "4bit")
    return {way: int(weight_bytes(config, way, dtype) * _HEADROOM) for way in ways}


def choose_quantization(needs: Mapping[Quantization, int], free: int | None) -> Quantization:
    """The finest way of loading that fits; the smallest, when none does (loading then says so)."""
    for way, need in needs.items():
        if free is None or need <= free:
            return way
    return list(needs)[-1]


def auto_quantization(path: Path) -> Quantization:
    """The finest way of loading a backbone that fits into what is free now."""
    device = best_device()
    try:
        return choose_quantization(needed_bytes(path, _dtype("auto", device)), free_bytes(device))
    except (OSError, ValueError, KeyError):
        return "none"  # no readable config: loading says it better


def _check_memory(path: Path, quantization: Quantization, dtype: torch.dtype, device: str) -> None:
    try:
        need, free = needed_bytes(path, dtype).get(quantization), free_bytes(device)
    except (OSError, ValueError, KeyError):
        return  # no readable config: loading says it better
    if need is not None and free is not None and need > free:
        raise _out_of_memory(path, quantization, dtype, device)


def _out_of_memory(path: Path, quantization: Quantization, dtype: torch.dtype, device: str) -> OutOfMemory:
    needs, free = needed_bytes(path, dtype), free_bytes(device) or 0
    table = ", ".join(f"{way} {need / 1e9:.1f} GB" for way, need in needs.items())
    fitting = [way for way, need in needs.items() if need <= free]
    hint = (
        f"Use --quantization {fitting[0]}."
        if fitting
        else "Nothing of it fits; use a smaller bundle (small) or another machine."
    )
    return OutOfMemory(
        f"{path.name} with quantization {quantization} does not fit into the {free / 1e9:.1f} GB that are "
        f"free on {device}; needed: {table}.",
        hint,
    )


__all__ = [
    "Quantization",
    "auto_quantization",
    "best_device",
    "choose_quantization",
    "free_bytes",
    "lay_out_for_decoding",
    "load_backbone",
    "load_stelocoder",
    "needed_bytes",
    "weight_bytes",
]
