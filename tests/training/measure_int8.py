"""Training with products of 8-bit integers against float32: tokens a second, losses, gradients.

    .venv/bin/python -m tests.training.measure_int8 DATA [BATCHES]     (DATA: a folder with mix.java.jsonl)

The same batches twice, forward and backward, from the start that all experts share; nothing is learnt.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from stelo_model.nn.adapters import load_expert
from stelo_model.nn.int8_products import use_int8_products
from stelo_model.nn.loading import load_backbone
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.commands.train_expert import backbone_path, read_tokenizer
from stelo_model.training.config import load_config
from stelo_model.training.dataset import Batch, collate, load_examples, plan_batches
from stelo_model.training.language_loss import target_loss
from tests.scripted import ROOT


def main() -> None:
    data, n_batches = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
    config, path = load_config("gaps"), backbone_path("small")
    model = SteloCoder(load_backbone(path, dtype="float32", device="cpu"), ["java"], config.lora)
    load_expert(model, "java", ROOT / "model" / "starts" / "small")
    model.use_expert("java")
    tokenizer = read_tokenizer(None, path, data)
    examples = load_examples(data, ["mix"], "java", config.prompt_format(), tokenizer, 1280).examples
    plan = plan_batches([len(example.ids) for example in examples], 16, 2048, True, "measure")[:n_batches]
    batches = [collate([examples[index] for index in batch], 0, "completion") for batch in plan]
    float32 = measure("float32", model, batches)
    use_int8_products(model)
    for ours, theirs in zip(measure("8 bits", model, batches), float32, strict=True):
        print(f"cosine of the two gradients: {F.cosine_similarity(ours, theirs, dim=0).item():.3f}")


def measure(name: str, model: SteloCoder, batches: list[Batch]) -> list[torch.Tensor]:
    """Each batch's gradient of all A and B, in one row."""
    gradients, losses = [], []
    started = time.perf_counter()
    for batch in batches:
        loss = target_loss(model, batch, True) / batch.n_targets
        loss.backward()
        losses.append(f"{loss.item():.4f}")
        found = [matrix.grad for _, layer in model.layers() for matrix in (layer.a, layer.b)]
        gradients.append(torch.cat([gradient.flatten() for gradient in found if gradient is not None]))
        model.zero_grad(set_to_none=True)
    n_tokens = sum(int(batch.mask.sum()) for batch in batches)
    speed = n_tokens / (time.perf_counter() - started)
    print(f"{name}: {speed:.0f} tokens/s, losses {' '.join(losses)}", flush=True)
    return gradients


if __name__ == "__main__":
    main()
