"""A small random checkpoint laid out as the released one: experts, gate and StarCoder in the same files."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from tests.parity.models import gpt_bigcode, write_tokenizer

TAGS = ("cpp", "php", "js", "csharp", "java")  # the checkpoint's order
R = 4


def released_tensors(layers: int = 2, seed: int = 3) -> dict[str, Tensor]:
    """Every tensor of the checkpoint by its released name."""
    backbone = gpt_bigcode(layers=layers, seed=seed)
    tensors = {n: t.detach() for n, t in backbone.state_dict().items() if n != "lm_head.weight"}
    generator = torch.Generator().manual_seed(seed + 1)

    def random(rows: int, columns: int) -> Tensor:
        return torch.randn(rows, columns, generator=generator) * 0.15

    for layer in range(layers):
        for part, name, module in (
            ("attn", "c_attn", "attn.c_attn"),
            ("attn", "c_proj", "attn.c_proj"),
            ("mlp", "c_proj_MLP", "mlp.c_proj"),
        ):
            rows, columns = tensors[f"transformer.h.{layer}.{module}.weight"].shape
            for number in range(5):
                prefix = f"transformer.h.{layer}.{part}"
                tensors[f"{prefix}.lora_A_{name}.{number}.weight"] = random(R, columns)
                tensors[f"{prefix}.lora_B_{name}.{number}.weight"] = random(rows, R)
    tensors["transformer.moe_gate.weight"] = random(5, tensors["transformer.wte.weight"].shape[1])
    return tensors


def write_released(folder: Path, tensors: dict[str, Tensor], kind: str, shards: int = 3) -> Path:
    """Write the tensors as `safetensors` or `bin` in shards, or as one `single` file; with its config."""
    folder.mkdir(parents=True, exist_ok=True)
    write_tokenizer(folder)
    layers = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("transformer.h."))
    gpt_bigcode(layers=layers).config.save_pretrained(folder)
    names = sorted(tensors)
    if kind == "single":
        save_file(tensors, folder / "stelocoder.safetensors")
        return folder / "stelocoder.safetensors"
    stem, suffix = ("model", "safetensors") if kind == "safetensors" else ("pytorch_model", "bin")
    places = {}
    for number in range(shards):
        file = f"{stem}-{number + 1:05d}-of-{shards:05d}.{suffix}"
        part = {name: tensors[name] for name in names[number::shards]}
        places.update(dict.fromkeys(part, file))
        save_file(part, folder / file) if kind == "safetensors" else torch.save(part, folder / file)
    index = {"metadata": {}, "weight_map": places}
    (folder / f"{stem}.{suffix}.index.json").write_text(json.dumps(index), "utf-8")
    return folder
