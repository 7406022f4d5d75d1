"""Experts in llama.cpp and in torch give the same probabilities, for every family that we convert."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.llama_cpp import Adapter, LlamaCppEngine, LlamaCppOptions
from stelo_model.bundle import Bundle
from stelo_model.gguf_adapters import cached_adapters
from stelo_model.nn.loading import load_stelocoder
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.routing import GateTables
from stelo_model.training.backbone_reference import backbone_reference
from stelo_model.training.gguf_backbone import write_backbone
from stelo_model.training.provenance import read_prompt
from stelo_model.training.release import Release, release
from tests.parity.gguf_models import write_rotary
from tests.parity.llama_cpp_probabilities import log_probabilities
from tests.parity.models import gpt_bigcode, lora_for, rotary, write_expert, write_tokenizer

pytestmark = [pytest.mark.timeout(120)]

VOCABULARY = 320
LANGUAGES = ("cpp", "php", "javascript", "csharp", "java")
FAMILIES = ("gpt_bigcode", "llama", "qwen2", "starcoder2")


class Pair:
    """One bundle in both engines."""

    def __init__(self, root: Path, family: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("STELO_CACHE", str(root / "cache"))
        model = gpt_bigcode() if family == "gpt_bigcode" else rotary(family)
        model.save_pretrained(root / "backbone")
        tokenizer = write_tokenizer(root / "backbone")
        gguf = root / "backbone.gguf"
        if family == "gpt_bigcode":
            write_backbone(root / "backbone", gguf, "float32")
        else:
            write_rotary(model, tokenizer, gguf)
        experts = {
            language: write_expert(root / "trained" / language, model, lora_for(model), seed)
            for seed, language in enumerate(LANGUAGES)
        }
        GateTables(np.zeros((VOCABULARY, 5), np.float32)).save(root / "gate.safetensors")
        reference = backbone_reference(str(root / "backbone"))
        parts = Release("b", reference, read_prompt("tags"), experts, tokenizer, root / "gate.safetensors")
        self.bundle: Bundle = release(parts, root / "bundle")
        self.torch: SteloCoder = load_stelocoder(self.bundle, root / "backbone", device="cpu")
        files = cached_adapters(self.bundle, gguf)
        adapters = [Adapter(language, str(file)) for language, file in zip(LANGUAGES, files, strict=True)]
        self.llama = LlamaCppEngine(LlamaCppOptions(str(gguf), 128, threads=1, adapters=adapters))
        self.llama.load(CancelToken())

    def both(self, ids: list[int], language: str | None) -> tuple[np.ndarray, np.ndarray]:
        """Log-probabilities [V] of the next token: torch's and llama.cpp's."""
        self.torch.use_expert(language)
        with torch.no_grad():
            logits = self.torch(torch.tensor([ids])).logits[0, -1]
        scales = [float(name == language) for name in LANGUAGES]
        return logits.log_softmax(-1).numpy(), log_probabilities(self.llama, ids, scales, VOCABULARY)


@pytest.fixture(scope="module", params=FAMILIES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        pair = Pair(tmp_path_factory.mktemp(request.param), request.param, monkeypatch)
        yield pair
        pair.llama.close()


def prompts() -> list[list[int]]:
    random = np.random.default_rng(1)
    return [random.integers(1, VOCABULARY, length).tolist() for length in (1, 2, 9, 30)]


@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_log_probabilities_agree(pair: Pair, language: str | None) -> None:
    """To 1e-2, which llama.cpp's keys and values in float16 are to blame for.

    With float32 ones and without flash attention all agree to 4e-6, but for GELU, which is a float16 table
    in llama.cpp: 2e-3.
    """
    for ids in prompts():
        ours, theirs = pair.both(ids, language)
        assert np.abs(ours - theirs).max() < 1e-2


def test_experts_matter(pair: Pair) -> None:
    """Otherwise the test above would not see a wrong one."""
    for ids in prompts():
        found = [pair.both(ids, language)[1] for language in (None, *LANGUAGES)]
        for number, one in enumerate(found):
            for other in found[number + 1 :]:
                assert np.abs(one - other).max() > 0.3
