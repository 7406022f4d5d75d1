"""A tiny gate for the tests: a byte-level tokenizer, and a table made by hand in which some words tell."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from stelo_model.bundle import BUNDLED
from stelo_model.languages import LANGUAGES
from stelo_model.routing import GateTables

NAMES = tuple(language.name for language in LANGUAGES)
# One of them makes its language 99 % likely; code with none of them tells nothing.
WORDS = {"cpp": "cout", "php": "echo", "javascript": "console", "csharp": "Console", "java": "System"}
SILENT = "int a = b;"
END = "<|endoftext|>"
TAGS = {"kind": "tags", "target": "<py>", "end": END}


@cache
def tokenizer_json() -> str:
    """Every byte, the words of `WORDS` (alone and after a space), one special token."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator([f"{word} {word}" for word in WORDS.values()], trainer)
    tokenizer.add_special_tokens([AddedToken(END, special=True)])
    return str(tokenizer.to_str())


def tables(strength: float = 6.0) -> GateTables:
    """T [V, 5]: `strength` for a language's word, 0 elsewhere."""
    tokenizer = Tokenizer.from_str(tokenizer_json())
    token = np.zeros((tokenizer.get_vocab_size(), len(NAMES)), np.float32)
    for column, name in enumerate(NAMES):
        for text in (WORDS[name], "Ġ" + WORDS[name]):
            token[tokenizer.token_to_id(text), column] = strength
    return GateTables(token)


def write_bundle(
    folder: Path,
    gate: GateTables | None = None,
    *,
    with_gate: bool = True,
    experts: tuple[str, ...] = (),
    abstain_below: float = 0.2,
    prompt: dict[str, Any] | None = None,
) -> Path:
    """The small bundle with a gate, and with experts that are only files; `gate` is `tables()` by default."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.json").write_text(tokenizer_json(), encoding="utf-8")
    (gate or tables()).save(folder / "gate.safetensors")
    for name in experts:
        (folder / "experts" / name).mkdir(parents=True, exist_ok=True)
        (folder / "experts" / name / "adapter_model.safetensors").write_bytes(name.encode())
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.name != "manifest.json")
    manifest = json.loads((BUNDLED / "small" / "manifest.json").read_text(encoding="utf-8")) | {
        "name": folder.name,
        "experts": [{"language": name, "path": f"experts/{name}"} for name in experts],
        "lora": {"r": 4, "alpha": 32, "target_modules": ["q_proj"]},
        "gate": {"path": "gate.safetensors", "languages": list(NAMES), "abstain_below": abstain_below}
        if with_gate
        else None,
        "tokenizer": "tokenizer.json",
        "files": {
            file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in files
        },
    }
    if prompt is not None:
        manifest["prompt"] = prompt
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder
