"""A two-layer GPTBigCode with a byte-level BPE tokenizer, made from the shipped pairs; real, but tiny."""

from __future__ import annotations

import gzip
import json
import random
import sys
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


def write_backbone(folder: Path, width: int = 128, pretraining_steps: int = 0) -> None:
    """A transformers folder: config.json, model.safetensors, tokenizer.json; random weights, or a little
    pretraining as a language model on the training pairs' texts, each on its own."""
    import torch
    from tokenizers import Tokenizer
    from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

    write_tokenizer(folder / "tokenizer.json")
    vocabulary = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab_size()
    torch.manual_seed(0)
    config = GPTBigCodeConfig(
        vocab_size=vocabulary,
        n_positions=1024,
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
    model = GPTBigCodeForCausalLM(config)
    _pretrain(model, folder / "tokenizer.json", pretraining_steps)
    model.save_pretrained(folder)


def _pretrain(model: Any, tokenizer_file: Path, steps: int) -> None:
    import torch
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    texts = [text for record in pairs("train") for text in (record["src"], record["py"])]
    random.Random(0).shuffle(texts)
    stream = [token for text in texts for token in [*tokenizer.encode(text).ids, 0]]
    rows = torch.tensor(stream[: len(stream) // 256 * 256]).view(-1, 256)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for step in range(steps):
        batch = rows[torch.randint(len(rows), (8,))]
        model.train()(batch, labels=batch).loss.backward()
        for group in optimizer.param_groups:
            group["lr"] = 3e-3 * min(1.0, (step + 1) / 10) * (1 - step / steps)
        optimizer.step()
        optimizer.zero_grad()
    model.eval()


def write_all(folder: Path) -> None:
    """`backbone/` (pretrained a little), `train/` and `valid/`: what docs/training.md begins with."""
    write_backbone(folder / "backbone", pretraining_steps=80)
    for split in ("train", "valid"):
        (folder / split).mkdir(exist_ok=True)
        lines = "".join(json.dumps(record) + "\n" for record in pairs(split))
        (folder / split / "pairs.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
