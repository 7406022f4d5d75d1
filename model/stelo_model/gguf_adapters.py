"""Experts for llama.cpp: PEFT LoRA folders → GGUF adapter files, written into the cache at first use.

A bundle holds each expert once, as PEFT reads it.  llama.cpp wants the same two matrices of every target
under its own names, A [r, in] and B [out, r], and multiplies by alpha / r as PEFT does.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock

from stelo_model import backbones
from stelo_model.bundle import Bundle
from stelo_model.errors import BundleInvalid, EngineMissing, ModelError

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float32]]

FORMAT = 1  # of the files in the cache: another number, another folder

_GPT = {
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}
_ATTENTION = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
}
_GATED_MLP = {"mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}
# transformers' model type → llama.cpp's name of the architecture, and of each matrix in a block.
ARCHITECTURES: dict[str, tuple[str, dict[str, str]]] = {
    "gpt_bigcode": ("starcoder", _GPT),
    "starcoder2": ("starcoder2", {**_ATTENTION, "mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down"}),
    "qwen2": ("qwen2", {**_ATTENTION, **_GATED_MLP}),
    "llama": ("llama", {**_ATTENTION, **_GATED_MLP}),
}
_KEY = re.compile(r"base_model\.model\.(?:\w+\.)+?(\d+)\.(.+)\.lora_([AB])\.weight")
# What plain LoRA does not have, with the value that says so.
_PLAIN = {
    "peft_type": "LORA",
    "bias": "none",
    "use_dora": False,
    "use_rslora": False,
    "fan_in_fan_out": False,
    "lora_bias": False,
    "modules_to_save": None,
    "rank_pattern": {},
    "alpha_pattern": {},
}


@dataclass(frozen=True)
class Heads:
    """Numbers of attention heads of a backbone; the llama family needs them (see `interleaved`)."""

    query: int
    key_value: int


def cached_adapters(bundle: Bundle, backbone: Path | None = None) -> tuple[Path, ...]:
    """The bundle's experts as GGUF files, in the manifest's order; converted by the first caller only.

    `backbone` is what they will run on; only for the llama family is it looked at (see `Heads`).

    Raises: BundleInvalid, EngineMissing (no gguf), ModelError (the cache cannot be written).
    """
    if not bundle.manifest.experts:
        return ()
    folder = backbones.cache_directory().parent / "adapters" / _cache_key(bundle)
    files = tuple(folder / f"{expert.language}.gguf" for expert in bundle.manifest.experts)
    try:
        if not folder.is_dir():
            folder.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(folder.with_suffix(".lock")):
                _fill(folder, bundle, backbone)
    except OSError as error:
        raise ModelError(
            f"The experts cannot be written to {folder.parent}: {error.strerror or error}.",
            "Make room there, or set STELO_CACHE to a folder on another disk.",
        ) from error
    return files


def write_adapters(bundle: Bundle, folder: Path, backbone: Path | None = None) -> tuple[Path, ...]:
    """Write every expert of a bundle to `folder/<language>.gguf`, in the manifest's order.

    Raises: BundleInvalid, EngineMissing, OSError.
    """
    family = bundle.manifest.backbone.family
    heads = _heads(bundle, backbone) if family == "llama" else None
    files = []
    for expert in bundle.manifest.experts:
        target = folder / f"{expert.language}.gguf"
        write_adapter(bundle.root / expert.path, target, family, heads)
        files.append(target)
    return tuple(files)


def write_adapter(peft: Path, target: Path, family: str, heads: Heads | None = None) -> None:
    """Convert one PEFT LoRA folder for a backbone of a family (transformers' model type), in float32.

    Raises: BundleInvalid (not plain LoRA, a matrix that llama.cpp has no name for), EngineMissing, OSError.
    """
    if family not in ARCHITECTURES:
        raise BundleInvalid(
            f"llama.cpp experts cannot be made for backbones of the family {family}.",
            f"Supported are {', '.join(ARCHITECTURES)}; the engine “transformers” takes any.",
        )
    alpha = _alpha(peft / "adapter_config.json")
    tensors = sorted(_renamed(peft, family, heads), key=lambda item: item[0])
    gguf = _gguf()
    writer = gguf.GGUFWriter(target, ARCHITECTURES[family][0])
    try:
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, alpha)
        for name, tensor in tensors:
            writer.add_tensor(name, tensor)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    finally:
        writer.close()


def interleaved(rows: Floats, n_heads: int) -> Floats:
    """Reorder the rows [out, …] of a llama query or key matrix from transformers' to llama.cpp's order.

    Rotary positions turn pairs of rows: transformers pairs row i of a head with i + half a head,
    llama.cpp (for this family only) with its neighbour.
    """
    out, *rest = rows.shape
    return rows.reshape(n_heads, 2, out // n_heads // 2, *rest).swapaxes(1, 2).reshape(rows.shape)


def _cache_key(bundle: Bundle) -> str:
    """Differs whenever the GGUF files would: the experts' hashes, their order, the family, our format."""
    manifest = bundle.manifest
    hashes = [
        sorted(item for item in manifest.files.items() if item[0].startswith(f"{expert.path}/"))
        for expert in manifest.experts
    ]
    languages = [expert.language for expert in manifest.experts]
    # The number of heads comes from the backbone.
    backbone = [file.sha256 for file in manifest.backbone.files]
    facts = [FORMAT, manifest.backbone.family, backbone, languages, hashes]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]


def _fill(folder: Path, bundle: Bundle, backbone: Path | None) -> None:
    """Make the cache's folder in one step, so that whoever finds it finds it whole."""
    if folder.is_dir():  # another process made it while we waited
        return
    building = folder.with_suffix(".building")
    shutil.rmtree(building, ignore_errors=True)  # left by a process that was killed
    building.mkdir()
    try:
        for file in write_adapters(bundle, building, backbone):
            with file.open("rb+") as stream:
                os.fsync(stream.fileno())
        building.replace(folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _alpha(file: Path) -> float:
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
        alpha = float(config["lora_alpha"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleInvalid(f"{file} is not the configuration of a LoRA expert: {error!r}.") from error
    other = {key: config[key] for key, plain in _PLAIN.items() if config.get(key, plain) not in (plain, None)}
    if other:
        raise BundleInvalid(f"{file}: llama.cpp runs plain LoRA only, not {other}.")
    return alpha


def _renamed(peft: Path, family: str, heads: Heads | None) -> Iterable[tuple[str, Floats]]:
    names = ARCHITECTURES[family][1]
    file = peft / "adapter_model.safetensors"
    for key, tensor in _tensors(file):
        match = _KEY.fullmatch(key)
        if match is None or match[2] not in names:
            raise BundleInvalid(f"{file}: llama.cpp has no matrix for {key} in the family {family}.")
        layer, module, part = match.groups()
        if part == "B" and family == "llama" and names[module] in ("attn_q", "attn_k"):
            assert heads is not None
            tensor = interleaved(tensor, heads.query if names[module] == "attn_q" else heads.key_value)
        yield f"blk.{layer}.{names[module]}.weight.lora_{part.lower()}", tensor


def _tensors(file: Path) -> Iterable[tuple[str, Floats]]:
    """All tensors as float32; numpy has no bfloat16, but its bits are the upper half of a float32's."""
    import numpy as np
    from safetensors import SafetensorError, deserialize

    parse: Callable[[bytes], list[tuple[str, dict[str, Any]]]] = deserialize
    read: dict[str, Callable[[bytes], Any]] = {
        "F32": lambda data: np.frombuffer(data, np.float32),
        "F16": lambda data: np.frombuffer(data, np.float16).astype(np.float32),
        "BF16": lambda data: (np.frombuffer(data, np.uint16).astype(np.uint32) << 16).view(np.float32),
    }
    try:
        tensors = parse(file.read_bytes())
    except (OSError, SafetensorError) as error:
        raise BundleInvalid(f"{file} cannot be read: {error}.") from error
    for name, tensor in tensors:
        if tensor["dtype"] not in read:
            raise BundleInvalid(f"{file}: {name} has the type {tensor['dtype']}, which no expert has.")
        yield name, read[tensor["dtype"]](tensor["data"]).reshape(tensor["shape"])


def _heads(bundle: Bundle, backbone: Path | None) -> Heads:
    """Numbers of heads, from the backbone: a GGUF file's metadata or a transformers folder's config.json."""
    if backbone is None:
        raise BundleInvalid(
            f"The experts of bundle “{bundle.manifest.name}” cannot be converted without its backbone.",
            "Name the backbone: its GGUF file or its transformers folder.",
        )
    try:
        read = _folder_heads if backbone.is_dir() else _gguf_heads
        query, key_value = read(backbone)
        return Heads(int(query), int(key_value or query))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleInvalid(f"{backbone} is not a backbone of the llama family: {error!r}.") from error


def _folder_heads(folder: Path) -> tuple[Any, Any]:
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return config["num_attention_heads"], config.get("num_key_value_heads")


def _gguf_heads(file: Path) -> tuple[Any, Any]:
    fields = _gguf().GGUFReader(file).fields
    key_value = fields.get("llama.attention.head_count_kv")
    return fields["llama.attention.head_count"].contents(), key_value and key_value.contents()


def _gguf() -> Any:
    try:
        import gguf
    except ImportError as error:
        raise EngineMissing(
            "The package gguf, which gives a bundle's experts to llama.cpp, is not installed.",
            "Run `pip install 'stelo-lsp[embedded]'`.",
        ) from error
    return gguf


__all__ = ["ARCHITECTURES", "Heads", "cached_adapters", "interleaved", "write_adapter", "write_adapters"]
