"""Small random backbones and experts whose answers are far from uniform, so that a wrong matrix shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
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
from stelo_model.nn.adapters import Adapter, write_adapter
from stelo_model.nn.stelocoder import TARGETS

M = TypeVar("M", bound=PreTrainedModel)

TEXT = """
int main() { for (int i = 0; i < 10; i++) { std::cout << i << std::endl; } return 0; }
public static void main(String[] args) { System.out.println(args.length + 1234567890); }
def main():\n    for i in range(10):\n        print(i)\n\nif __name__ == "__main__":\n    main()
function add($a, $b) { return $a + $b; }  echo add(1, 2); const f = (x) => x * 2; console.log(f(21));
"""


def write_tokenizer(folder: Path, size: int = 320) -> Path:
    """A byte-level BPE as StarCoder's: single digits, `<|endoftext|>` with id 0."""
    tokenizer = Tokenizer(models.BPE())
    split = [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(split)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=["<|endoftext|>"], initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(TEXT.splitlines(), trainer)
    assert tokenizer.get_vocab_size() == size
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder / "tokenizer.json"


def gpt_bigcode(vocabulary: int = 320, layers: int = 3, seed: int = 0) -> GPTBigCodeForCausalLM:
    """StarCoder's architecture in small: multi-query attention, learned positions, a tied head."""
    config = GPTBigCodeConfig(
        vocab_size=vocabulary,
        n_positions=128,
        n_embd=64,
        n_layer=layers,
        n_head=4,
        bos_token_id=0,
        eos_token_id=0,
        **dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), 0.0),
    )
    return _randomised(GPTBigCodeForCausalLM(config), seed)


def rotary(family: str, vocabulary: int = 320, seed: int = 0) -> PreTrainedModel:
    """llama, qwen2 or starcoder2 in small: grouped queries and rotary positions."""
    shape: dict[str, Any] = {
        "vocab_size": vocabulary,
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 128,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    if family == "llama":
        return _randomised(LlamaForCausalLM(LlamaConfig(**shape)), seed)
    if family == "qwen2":
        return _randomised(Qwen2ForCausalLM(Qwen2Config(**shape)), seed)
    return _randomised(Starcoder2ForCausalLM(Starcoder2Config(**shape, norm_epsilon=1e-5)), seed)


def _randomised(model: M, seed: int) -> M:
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            is_scale = parameter.ndim == 1 and name.endswith("weight")
            parameter.copy_(1 + 0.1 * noise if is_scale else 0.12 * noise)
    return model.eval()


def write_expert(
    folder: Path, backbone: PreTrainedModel, lora: LoraShape, seed: int, size: float = 0.3
) -> Path:
    """A random expert for every target matrix, as a PEFT folder."""
    generator = torch.Generator().manual_seed(seed)
    matrices = {}
    for name, module in backbone.named_modules():
        if name.endswith(tuple(f".{target}" for target in lora.target_modules)):
            rows, columns = module.weight.shape
            a = torch.randn(lora.r, columns, generator=generator) / columns**0.5
            b = torch.randn(rows, lora.r, generator=generator) * size / lora.alpha
            matrices[name] = (a, b)
    write_adapter(Adapter(lora, matrices), folder, "a small random backbone")
    return folder


def lora_for(backbone: PreTrainedModel, r: int = 4, alpha: int = 32) -> LoraShape:
    """The family's usual targets."""
    return LoraShape(r, alpha, TARGETS[backbone.config.model_type])
