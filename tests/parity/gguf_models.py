"""A rotary backbone of transformers as GGUF, written out here to check the product's own tables."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import torch
from transformers import PreTrainedModel

from stelo_model.training.gguf_backbone import write_vocabulary

_OF_THE_FILE = ("general.architecture", "general.file_type", "general.quantization_version")
_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}


def write_rotary(model: PreTrainedModel, tokenizer: Path, target: Path) -> Path:
    """llama, qwen2 or starcoder2 in float32."""
    config = model.config
    writer = gguf.GGUFWriter(target, config.model_type)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    if config.model_type == "starcoder2":
        writer.add_layer_norm_eps(config.norm_epsilon)
    else:
        writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(0)
    write_vocabulary(writer, tokenizer, config.vocab_size)
    for name, tensor in model.state_dict().items():
        if name != "lm_head.weight" or not config.tie_word_embeddings:
            writer.add_tensor(*_renamed(name, tensor, config))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


def copy_with_tensors(source: Path, model: PreTrainedModel, target: Path) -> Path:
    """All that `source` says (vocabulary, shape) with a model's own weights in float32."""
    reader = gguf.GGUFReader(source)
    writer = gguf.GGUFWriter(target, reader.fields["general.architecture"].contents())
    for name, field in reader.fields.items():
        if not name.startswith("GGUF.") and name not in _OF_THE_FILE:
            of = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
            writer.add_key_value(name, field.contents(), field.types[0], of)
    for name, tensor in model.state_dict().items():
        writer.add_tensor(*_renamed(name, tensor, model.config))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


def _renamed(name: str, tensor: torch.Tensor, config: object) -> tuple[str, np.ndarray]:
    values = tensor.detach().float().numpy()
    module, _, kind = name.removeprefix("model.").rpartition(".")
    whole = {"embed_tokens": "token_embd", "norm": "output_norm", "lm_head": "output"}
    if module in whole:
        return f"{whole[module]}.{kind}", values
    _, layer, module = module.split(".", 2)
    if config.model_type == "llama" and module in ("self_attn.q_proj", "self_attn.k_proj"):
        heads = config.num_attention_heads if "q_proj" in module else config.num_key_value_heads
        values = _pairs_beside_each_other(values, heads)
    return f"blk.{layer}.{_NAMES[module]}.{kind}", values


def _pairs_beside_each_other(values: np.ndarray, heads: int) -> np.ndarray:
    """Row by row: of each head row 0, row half, row 1, row half + 1, …"""
    size = len(values) // heads
    order = [
        h * size + half * (size // 2) + i for h in range(heads) for i in range(size // 2) for half in (0, 1)
    ]
    return np.ascontiguousarray(values[order])
