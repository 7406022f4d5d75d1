"""A StarCoder-family backbone for llama.cpp: a GPTBigCode folder of transformers → one GGUF file.

llama.cpp calls the architecture “starcoder”.  It is GPTBigCode with multi-query attention and the tanh
approximation of GELU, matrix by matrix; anything else is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.training.shards import Checkpoint, read_config

if TYPE_CHECKING:
    import gguf

DTYPES = ("float32", "float16", "q8_0")

_NAMES = {
    "wte": "token_embd",
    "wpe": "position_embd",
    "ln_f": "output_norm",
    "ln_1": "attn_norm",
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "ln_2": "ffn_norm",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}
_KEY = re.compile(r"transformer\.(?:h\.(?P<layer>\d+)\.)?(?P<module>.+)\.(?P<part>weight|bias)")
# Nothing of the backbone: a copy of wte, masks of old versions, and the released checkpoint's own parts.
_OTHER = re.compile(r"lm_head\.weight|.*\.attn\.(?:bias|masked_bias)|.*\.lora_[AB]_.*|.*\.moe_gate\..*")


def write_backbone(folder: Path, target: Path, dtype: str = "float16") -> None:
    """Write `target` from a transformers folder with a `tokenizer.json`, one tensor in memory at a time.

    `dtype` is that of the matrices; vectors stay in float32.

    Raises: ConfigInvalid (another architecture), DataInvalid (tensors, tokenizer), OSError.
    """
    import gguf
    import numpy as np

    config = _checked(read_config(folder))
    checkpoint = Checkpoint.open(folder)
    names = _names(checkpoint, config)
    writer = gguf.GGUFWriter(target, "starcoder")
    try:
        _write_shape(writer, config, dtype)
        write_vocabulary(writer, folder / "tokenizer.json", config["vocab_size"])
        for name, new in names.items():
            shape = checkpoint.shapes[name]
            kind = _kind(new, shape, dtype)
            writer.add_tensor_info(new, shape, np.dtype(np.float32), _n_bytes(shape, kind), raw_dtype=kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for name, new in names.items():
            tensor = checkpoint.read(name).float().numpy()
            writer.write_tensor_data(gguf.quantize(tensor, _kind(new, tensor.shape, dtype)))
    finally:
        writer.close()


def write_vocabulary(writer: gguf.GGUFWriter, file: Path, size: int) -> None:
    """Write a byte-level BPE `tokenizer.json` as the vocabulary of a model with `size` embeddings.

    Raises: DataInvalid, ConfigInvalid (a tokenizer that llama.cpp would split in another way).
    """
    import gguf

    try:
        document = json.loads(file.read_text(encoding="utf-8"))
        model, added = document["model"], document["added_tokens"]
        by_id = {number: text for text, number in model["vocab"].items()}
        merges = [m if isinstance(m, str) else " ".join(m) for m in model["merges"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataInvalid(f"{file} is not a BPE tokenizer: {error!r}.") from error
    special = {token["id"]: token["special"] for token in added}
    by_id.update({token["id"]: token["content"] for token in added})
    if max(by_id) >= size:
        raise DataInvalid(f"{file} has tokens up to id {max(by_id)}, the model only {size} embeddings.")
    kinds = gguf.TokenType
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(_pre_tokenizer(document, file))
    writer.add_token_list([by_id.get(number, f"[PAD{number}]") for number in range(size)])
    writer.add_token_types(
        [
            (kinds.CONTROL if special[number] else kinds.USER_DEFINED)
            if number in special
            else (kinds.NORMAL if number in by_id else kinds.UNUSED)
            for number in range(size)
        ]
    )
    writer.add_token_merges(merges)
    writer.add_add_bos_token(False)


def _pre_tokenizer(document: dict[str, Any], file: Path) -> str:
    """llama.cpp's name of how text is split before BPE: as GPT-2, or with single digits as StarCoder."""
    splitter = document.get("pre_tokenizer") or {}
    steps = splitter.get("pretokenizers", [splitter])
    kinds = [step.get("type") for step in steps]
    plain = steps[-1].get("use_regex", True) and not steps[-1].get("add_prefix_space")
    if document.get("normalizer") is None and plain:
        if kinds == ["ByteLevel"]:
            return "gpt-2"
        if kinds == ["Digits", "ByteLevel"] and steps[0].get("individual_digits"):
            return "starcoder"
    raise ConfigInvalid(f"{file} splits text by {kinds}; only StarCoder's and GPT-2's way can be written.")


def _checked(config: dict[str, Any]) -> dict[str, Any]:
    wanted = {"model_type": "gpt_bigcode", "multi_query": True, "activation_function": "gelu_pytorch_tanh"}
    found = {key: config.get(key, None if key == "model_type" else value) for key, value in wanted.items()}
    if found != wanted:
        raise ConfigInvalid(f"llama.cpp's “starcoder” needs {wanted}, this backbone has {found}.")
    if not config.get("tie_word_embeddings", True):
        raise ConfigInvalid("The backbone has an output matrix of its own; StarCoder shares the embedding's.")
    return config


def _names(checkpoint: Checkpoint, config: dict[str, Any]) -> dict[str, str]:
    """Old name → new name of every tensor of the backbone."""
    names: dict[str, str] = {}
    for old in checkpoint.shapes:
        match = _KEY.fullmatch(old)
        if match and match["module"] in _NAMES:
            block = f"blk.{match['layer']}." if match["layer"] else ""
            names[old] = f"{block}{_NAMES[match['module']]}.{match['part']}"
        elif not _OTHER.fullmatch(old):
            raise DataInvalid(f"The checkpoint has a tensor that StarCoder does not have: {old}.")
    missing = sorted(set(_expected(config["n_layer"])) - set(names.values()))
    if missing:
        raise DataInvalid(f"The checkpoint lacks {len(missing)} tensors, among them {missing[0]}.")
    return names


def _expected(n_layer: int) -> Iterator[str]:
    yield from ("token_embd.weight", "position_embd.weight", "output_norm.weight", "output_norm.bias")
    for layer in range(n_layer):
        for name in list(_NAMES.values())[3:]:
            yield from (f"blk.{layer}.{name}.weight", f"blk.{layer}.{name}.bias")


def _write_shape(writer: gguf.GGUFWriter, config: dict[str, Any], dtype: str) -> None:
    import gguf

    writer.add_context_length(config["n_positions"])
    writer.add_embedding_length(config["n_embd"])
    writer.add_feed_forward_length(config.get("n_inner") or 4 * config["n_embd"])
    writer.add_block_count(config["n_layer"])
    writer.add_head_count(config["n_head"])
    writer.add_head_count_kv(1)
    writer.add_layer_norm_eps(config.get("layer_norm_epsilon", 1e-5))
    kinds = gguf.LlamaFileType
    types = {"float32": kinds.ALL_F32, "float16": kinds.MOSTLY_F16, "q8_0": kinds.MOSTLY_Q8_0}
    writer.add_file_type(types[dtype])
    for name in ("bos", "eos"):
        if (number := config.get(f"{name}_token_id")) is not None:
            getattr(writer, f"add_{name}_token_id")(number)


def _kind(name: str, shape: tuple[int, ...], dtype: str) -> gguf.GGMLQuantizationType:
    import gguf

    kinds = gguf.GGMLQuantizationType
    if len(shape) < 2 or dtype == "float32" or name == "position_embd.weight":  # added, never multiplied
        return kinds.F32
    whole_blocks = shape[-1] % gguf.GGML_QUANT_SIZES[kinds.Q8_0][0] == 0
    return kinds.Q8_0 if dtype == "q8_0" and whole_blocks else kinds.F16


def _n_bytes(shape: tuple[int, ...], kind: gguf.GGMLQuantizationType) -> int:
    import gguf
    import numpy as np

    block, n_bytes = gguf.GGML_QUANT_SIZES[kind]
    return int(np.prod(shape)) // block * n_bytes


__all__ = ["DTYPES", "write_backbone", "write_vocabulary"]
