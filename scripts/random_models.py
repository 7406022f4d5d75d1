"""Randomly initialised GPTBigCode models with five experts, for `scripts/bench model`."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

from stelo_model.bundle import LoraShape
from stelo_model.languages import LANGUAGES
from stelo_model.nn.stelocoder import TARGETS, SteloCoder

if TYPE_CHECKING:
    import peft

NAMES = tuple(language.name for language in LANGUAGES)
PAPER = LoraShape(4, 32, TARGETS["gpt_bigcode"])  # section 4.3.1
STARCODER_VOCABULARY, STARCODER_WIDTH, STARCODER_POSITIONS = 49_152, 6_144, 8_192


@dataclass(frozen=True)
class Shape:
    """A model between StarCoder's vocabulary and a size that a laptop can measure."""

    layers: int
    width: int
    heads: int

    def __str__(self) -> str:
        return f"{self.layers} layers of {self.width}"


MEDIUM = Shape(12, 1024, 16)  # 180M
DEEP = Shape(24, 768, 12)  # 183M: twice the layers, hence twice the experts' overhead
SMALL = Shape(8, 512, 8)  # 51M


def backbone(shape: Shape, positions: int = 2048) -> GPTBigCodeForCausalLM:
    """Random weights in float32; no dropout."""
    torch.manual_seed(0)
    config = GPTBigCodeConfig(
        vocab_size=STARCODER_VOCABULARY,
        n_positions=positions,
        n_embd=shape.width,
        n_layer=shape.layers,
        n_head=shape.heads,
        n_inner=4 * shape.width,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=0,
        eos_token_id=0,
        pad_token_id=0,
    )
    model = GPTBigCodeForCausalLM(config)
    model.eval().requires_grad_(False)
    return model


def millions(model: torch.nn.Module) -> str:
    """Its parameters, as “180M”."""
    return f"{sum(parameter.numel() for parameter in model.parameters()) / 1e6:.0f}M"


@torch.no_grad()
def with_experts(plain: GPTBigCodeForCausalLM, copied: bool = True) -> SteloCoder:
    """Five experts of the paper's shape, A and B random and not zero, and a gate."""
    model = SteloCoder(copy.deepcopy(plain) if copied else plain, NAMES, PAPER, gate_languages=NAMES)
    for _, layer in model.layers():
        layer.b.normal_(std=0.02)
    assert model.gate is not None
    model.gate.weight.normal_(std=0.02)
    return model.eval().requires_grad_(False)


@torch.no_grad()
def with_peft(plain: GPTBigCodeForCausalLM, ours: SteloCoder) -> peft.PeftModel:
    """The same backbone with the same experts as five adapters of peft."""
    import peft

    lora = [
        peft.LoraConfig(
            r=PAPER.r,
            lora_alpha=PAPER.alpha,
            target_modules=list(PAPER.target_modules),
            lora_dropout=0.0,
            inference_mode=True,
        )
        for _ in NAMES
    ]
    model = peft.get_peft_model(copy.deepcopy(plain), lora[0], adapter_name=NAMES[0])
    for name, config in zip(NAMES[1:], lora[1:], strict=True):
        model.add_adapter(name, config)
    wrapped: Any = model.base_model.model
    modules = dict(wrapped.named_modules())
    for path, layer in ours.layers():
        for number, name in enumerate(NAMES):
            modules[path].lora_A[name].weight.copy_(layer.a[number])
            modules[path].lora_B[name].weight.copy_(layer.b[number].T)
    return model.eval().requires_grad_(False)
