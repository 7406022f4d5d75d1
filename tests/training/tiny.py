"""A two-layer GPTBigCode with a byte-level BPE tokenizer, made from the shipped pairs; real, but tiny."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

PAIRS = Path(__file__).parents[1] / "data" / "pairs.jsonl.gz"
END = "<|endoftext|>"


def pairs(split: str) -> list[dict[str, Any]]:
    """The shipped records of “train” or “valid”."""
    with gzip.open(PAIRS, "rt", encoding="utf-8") as file:
        return [record for record in map(json.loads, file) if record["split"] == split]


def write_tokenizer(path: Path, vocabulary: int = 1200) -> None:
    """Train a byte-level BPE on the training pairs."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = [text for record in pairs("train") for text in (record["src"], record["py"])]
    tokenizer.train_from_iterator(texts, trainer)
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path))


def write_backbone(folder: Path, width: int = 128, positions: int = 1024, seed: int = 0) -> None:
    """A transformers folder: config.json, model.safetensors, tokenizer.json; random weights."""
    import torch
    from tokenizers import Tokenizer
    from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

    write_tokenizer(folder / "tokenizer.json")
    vocabulary = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab_size()
    torch.manual_seed(seed)
    config = GPTBigCodeConfig(
        vocab_size=vocabulary,
        n_positions=positions,
        n_embd=width,
        n_layer=2,
        n_head=4,
        n_inner=4 * width,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=0,
        eos_token_id=0,
        pad_token_id=0,
    )
    GPTBigCodeForCausalLM(config).save_pretrained(folder)
