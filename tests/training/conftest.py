"""A tiny backbone and a curriculum of the shipped pairs, made once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stelo_model.languages import LANGUAGES
from stelo_model.tokens import PromptTokenizer
from tests.training import tiny


@pytest.fixture(scope="session")
def tiny_backbone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transformers folder: two layers, random weights, a byte-level BPE tokenizer."""
    folder = tmp_path_factory.mktemp("backbone") / "tiny"
    tiny.write_backbone(folder, width=64)  # bitsandbytes on CPUs wants outputs in multiples of 32
    return folder


@pytest.fixture(scope="session")
def pretrained_backbone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, 128 wide, after a little pretraining (10 s): its embeddings know what goes together."""
    folder = tmp_path_factory.mktemp("pretrained") / "tiny"
    tiny.write_backbone(folder, pretraining_steps=80)
    return folder


@pytest.fixture(scope="session")
def tiny_tokenizer(tiny_backbone: Path) -> PromptTokenizer:
    return PromptTokenizer.from_file(tiny_backbone / "tokenizer.json")


@pytest.fixture(scope="session")
def short_curriculum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two files of a dozen short pairs a language, and one to validate on, as `curriculum` names them."""
    folder = tmp_path_factory.mktemp("curriculum")
    for language in LANGUAGES:
        train = [r for r in tiny.pairs("train") if r["lang"] == language.name]
        valid = [r for r in tiny.pairs("valid") if r["lang"] == language.name]
        files = {
            "stage1-snippet": [r for r in train if r["level"] == "snippet"][:12],
            "stage2-program": sorted((r for r in train if r["level"] == "program"), key=size)[:12],
            "valid-program": sorted((r for r in valid if r["level"] == "program"), key=size)[:6],
        }
        for name, records in files.items():
            text = "".join(json.dumps(record) + "\n" for record in records)
            (folder / f"{name}.{language.tag}.jsonl").write_text(text, encoding="utf-8")
    return folder


def size(record: dict[str, str]) -> int:
    return len(record["src"]) + len(record["py"])
