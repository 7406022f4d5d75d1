"""What the tests of an evaluation start from: a few real records, and a bundle with small real experts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

from stelo_model.bundle import Bundle, load_bundle
from stelo_model.languages import LANGUAGES
from stelo_model.nn.adapters import save_expert
from stelo_model.nn.loading import load_backbone
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.prompt import Segment
from stelo_model.routing import GateTables
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.metrics import sha256
from tests import gates
from tests.parity.models import lora_for
from tests.training import tiny

# What the gate of `write_bundle` knows: one byte, one token, for each language.
SIGNS = {"cpp": "@", "php": "$", "javascript": "~", "csharp": "#", "java": "^"}


def write_records(path: Path) -> Path:
    """Four valid pairs of each language, all with tests: two programs of XLCoST, two others."""
    records: list[dict[str, Any]] = []
    for language in LANGUAGES:
        pairs = [r for r in tiny.pairs("valid") if r["lang"] == language.name and r.get("tests")]
        records += [r for r in pairs if r.get("py_tok") and r["level"] == "program"][:2]
        records += [r for r in pairs if not r.get("py_tok")][:2]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def write_bundle(folder: Path, backbone: Path) -> Bundle:
    """Experts for Java and C++, random and loud enough that answers differ; a gate that knows `SIGNS`."""
    tokenizer = PromptTokenizer.from_file(backbone / "tokenizer.json")
    table = torch.zeros(tokenizer.vocabulary_size, len(SIGNS))
    for column, word in enumerate(SIGNS.values()):
        table[tokenizer.encode([Segment(word, False)]), column] += 3.0
    gates.write_bundle(folder, GateTables(table.numpy()), prompt=gates.TAGS, abstain_below=0.0)
    (folder / "tokenizer.json").write_bytes((backbone / "tokenizer.json").read_bytes())
    model = _model(backbone)
    for name in model.languages:
        save_expert(model, name, folder / "experts" / name, "tiny")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["experts"] = [{"language": name, "path": f"experts/{name}"} for name in model.languages]
    manifest["lora"] = {**vars(model.lora), "target_modules": list(model.lora.target_modules)}
    manifest["backbone"]["context_tokens"] = 1024
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "manifest.json"]
    manifest["files"] = {path.relative_to(folder).as_posix(): sha256(path) for path in files}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return load_bundle(str(folder))


def write_backbone(folder: Path) -> Path:
    """Two layers whose weights are large, and a head of its own: its answers wander instead of repeating."""
    tiny.write_tokenizer(folder / "tokenizer.json")
    vocabulary = PromptTokenizer.from_file(folder / "tokenizer.json").vocabulary_size
    shape = {"n_positions": 1024, "n_embd": 64, "n_layer": 2, "n_head": 4}
    ends = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
    config = GPTBigCodeConfig(vocab_size=vocabulary, tie_word_embeddings=False, **shape, **ends)
    torch.manual_seed(0)
    model = GPTBigCodeForCausalLM(config)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    model.save_pretrained(folder)
    return folder


def _model(backbone: Path) -> SteloCoder:
    base = load_backbone(backbone, device="cpu")
    model = SteloCoder(base, ("java", "cpp"), lora_for(base))
    torch.manual_seed(1)
    for _, layer in model.layers():
        torch.nn.init.normal_(layer.a, std=0.3)
        torch.nn.init.normal_(layer.b, std=0.3)
    return model
