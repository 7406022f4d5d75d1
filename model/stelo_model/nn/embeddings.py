"""A backbone's embeddings alone: all that the gate needs to see of it (section 3.3).

Reading one or two matrices takes seconds where loading StarCoder takes minutes and 31 GB.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from stelo_model.errors import BackboneMissing

_TOKEN = ("transformer.wte.weight", "model.embed_tokens.weight", "token_embd.weight")
_POSITION = ("transformer.wpe.weight", "position_embd.weight")


@dataclass(frozen=True)
class Embeddings:
    """`token` wte [V, D] and, where positions are learned, `position` wpe [positions, D]; float32."""

    token: Tensor
    position: Tensor | None


def read_embeddings(backbone: Path) -> Embeddings:
    """The embeddings of a transformers folder (safetensors, sharded or not) or of a GGUF file.

    Raises: BackboneMissing.
    """
    read = _from_gguf if backbone.suffix == ".gguf" else _from_folder
    try:
        token, position = read(backbone, _TOKEN), read(backbone, _POSITION)
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise BackboneMissing(f"The embeddings of {backbone} cannot be read: {error}.") from error
    if token is None:
        raise BackboneMissing(
            f"{backbone} has no token embedding.", "Give a folder with model.safetensors, or a .gguf file."
        )
    return Embeddings(token, position)


def _from_folder(folder: Path, names: tuple[str, ...]) -> Tensor | None:
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        files: dict[str, str] = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
        found = next((name for name in names if name in files), None)
        return None if found is None else _tensor(folder / files[found], (found,))
    return _tensor(folder / "model.safetensors", names)


def _tensor(path: Path, names: tuple[str, ...]) -> Tensor | None:
    with safe_open(path, "pt") as file:
        keys = set(file.keys())
        found = next((name for name in names if name in keys), None)
        return None if found is None else file.get_tensor(found).float()


def _from_gguf(path: Path, names: tuple[str, ...]) -> Tensor | None:
    import gguf

    for tensor in gguf.GGUFReader(path).tensors:
        if tensor.name in names:
            return torch.from_numpy(gguf.quants.dequantize(tensor.data, tensor.tensor_type).copy()).float()
    return None


__all__ = ["Embeddings", "read_embeddings"]
