"""Small, randomly initialised backbones of the families we support; all in memory."""

from __future__ import annotations

from typing import Any

import torch
from transformers import (
    GPTBigCodeConfig,
    GPTBigCodeForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    Qwen2Config,
    Qwen2ForCausalLM,
    Starcoder2Config,
    Starcoder2ForCausalLM,
)

from stelo_model.bundle import LoraShape
from stelo_model.languages import LANGUAGES
from stelo_model.nn.stelocoder import TARGETS, SteloCoder

VOCABULARY = 300
FAMILIES = ("gpt_bigcode", "qwen2", "llama", "starcoder2")
NAMES = tuple(language.name for language in LANGUAGES)
_ROPE: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "bos_token_id": 0,
    "eos_token_id": 0,
    "pad_token_id": 0,
}


def backbone(
    family: str = "gpt_bigcode", seed: int = 0, dtype: torch.dtype = torch.float64
) -> PreTrainedModel:
    """Two layers, 32 wide, no dropout; float64 so that parity tests can be strict."""
    torch.manual_seed(seed)
    model: PreTrainedModel
    if family == "gpt_bigcode":
        shape = {"n_layer": 2, "n_embd": 32, "n_head": 4, "n_inner": 64, "n_positions": 512}
        drops = {"resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0}
        ids = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
        model = GPTBigCodeForCausalLM(GPTBigCodeConfig(vocab_size=VOCABULARY, **shape, **drops, **ids))
    elif family == "qwen2":
        model = Qwen2ForCausalLM(Qwen2Config(**_ROPE))
    elif family == "llama":
        model = LlamaForCausalLM(LlamaConfig(**_ROPE))
    else:
        drops = {"attention_dropout": 0.0, "residual_dropout": 0.0, "embedding_dropout": 0.0}
        model = Starcoder2ForCausalLM(Starcoder2Config(**_ROPE, **drops))
    return model.to(dtype).eval()


def stelocoder(
    family: str = "gpt_bigcode",
    seed: int = 0,
    r: int = 4,
    alpha: int = 32,
    dtype: torch.dtype = torch.float64,
) -> SteloCoder:
    """Five experts with random A and B (not zero), and a random gate."""
    lora = LoraShape(r, alpha, TARGETS[family])
    model = SteloCoder(backbone(family, seed, dtype), NAMES, lora, gate_languages=NAMES)
    torch.manual_seed(seed + 1)
    for _, layer in model.layers():
        layer.a.data = torch.randn_like(layer.a.data) * 0.1
        layer.b.data = torch.randn_like(layer.b.data) * 0.1
    return model.to(dtype).eval()


def tokens(rows: int, length: int, seed: int = 0) -> torch.Tensor:
    """Random ids [rows, length], none of them padding."""
    return torch.randint(1, VOCABULARY, (rows, length), generator=torch.Generator().manual_seed(seed))
