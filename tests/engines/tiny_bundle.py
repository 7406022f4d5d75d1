"""A bundle on a tiny GPTBigCode that was really trained, on two answers: enough for an engine to work with.

Its prompt is that of the small bundle.  It has random experts for java and php, which change what it says.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch.nn import functional as F
from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

from stelo_model.bundle import LoraShape, load_bundle
from stelo_model.nn.adapters import Adapter as Expert
from stelo_model.nn.adapters import write_adapter
from stelo_model.nn.stelocoder import TARGETS, SteloCoder
from stelo_model.prompt import Prompt, Segment
from stelo_model.tokens import PromptTokenizer
from tests.engines.asking import CONTEXT

SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
LORA = LoraShape(4, 16, TARGETS["gpt_bigcode"])


def write_bundle(root: Path, lessons: dict[Prompt, str]) -> tuple[Path, Path]:
    """Train on `lessons` (prompt → answer) and write a bundle's folder and its backbone's; seconds."""
    bundle, backbone = root / "bundle", root / "backbone"
    for folder in (bundle, backbone):
        folder.mkdir(parents=True)
    tokenizer = _write_tokenizer(bundle / "tokenizer.json", lessons)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # quicker for matrices as small as these
    _trained(tokenizer, lessons).save_pretrained(backbone)
    torch.set_num_threads(threads)
    for seed, language in enumerate(("java", "php")):
        _write_expert(bundle / "experts" / language, seed)
    _write_manifest(bundle, backbone)
    return bundle, backbone


def _write_tokenizer(path: Path, lessons: dict[Prompt, str]) -> PromptTokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=512,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = [segment.text for lesson in lessons for segment in lesson.segments if not segment.control]
    tokenizer.train_from_iterator([*texts, *lessons.values()], trainer)
    tokenizer.save(str(path))
    return PromptTokenizer.from_file(path)


def _model(vocabulary: int) -> GPTBigCodeForCausalLM:
    dropouts = dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), 0.0)
    config = GPTBigCodeConfig(
        vocab_size=vocabulary,
        n_positions=CONTEXT,
        n_embd=64,
        n_layer=2,
        n_head=4,
        bos_token_id=0,
        eos_token_id=0,
        **dropouts,
    )
    return GPTBigCodeForCausalLM(config)


def _trained(tokenizer: PromptTokenizer, lessons: dict[Prompt, str]) -> GPTBigCodeForCausalLM:
    """Overfitted: it answers these prompts with these answers, each with a loss near nothing."""
    torch.manual_seed(0)
    model = _model(tokenizer.vocabulary_size)
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3)
    examples: list[tuple[torch.Tensor, int]] = []
    for lesson, answer in lessons.items():
        ids = tokenizer.encode_prompt(lesson)
        examples.append((torch.tensor([ids + _encode(tokenizer, answer)]), len(ids)))
    for _ in range(400):
        losses = [_loss(model, ids, start) for ids, start in examples]
        torch.stack(losses).sum().backward()
        optimiser.step()
        optimiser.zero_grad()
        if max(losses) < 0.02:
            return model.eval()
    raise AssertionError(f"the tiny model did not learn its lessons: {losses}")


def _encode(tokenizer: PromptTokenizer, answer: str) -> list[int]:
    return tokenizer.encode([Segment(answer, False)])


def _loss(model: GPTBigCodeForCausalLM, ids: torch.Tensor, start: int) -> torch.Tensor:
    logits = model(ids).logits[0, start - 1 : -1]
    return F.cross_entropy(logits, ids[0, start:])


def _write_expert(folder: Path, seed: int) -> None:
    torch.manual_seed(seed)
    shapes = SteloCoder(_model(8), ["any"], LORA)
    matrices = {}
    for name, layer in shapes.layers():
        a, b = layer.a[0], layer.b[0].T
        matrices[name] = (torch.randn(a.shape) / a.shape[1] ** 0.5, torch.randn(b.shape) * 0.1)
    write_adapter(Expert(LORA, matrices), folder, "tiny")


def _write_manifest(bundle: Path, backbone: Path) -> None:
    def digest(path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    files = [path for path in sorted(bundle.rglob("*")) if path.is_file()]
    weights = sorted(backbone.iterdir())
    manifest: dict[str, Any] = {
        "schema": 1,
        "name": "tiny",
        "backbone": {
            "id": "tests/tiny",
            "family": "gpt_bigcode",
            "revision": "1",
            "licence": "Apache-2.0",
            "context_tokens": CONTEXT,
            "files": [{"name": f.name, "size": f.stat().st_size, "sha256": digest(f)} for f in weights],
        },
        "prompt": asdict(load_bundle("small").manifest.prompt),
        "lora": asdict(LORA),
        "tokenizer": "tokenizer.json",
        "experts": [{"language": name, "path": f"experts/{name}"} for name in ("java", "php")],
        "files": {path.relative_to(bundle).as_posix(): digest(path) for path in files},
    }
    (bundle / "manifest.json").write_text(json.dumps(manifest))
