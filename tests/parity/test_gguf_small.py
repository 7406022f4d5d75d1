"""Experts in llama.cpp and in torch give the same probabilities, for every family that we convert."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

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
from tests.parity.llama_cpp_probabilities import log_probabilities, start
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
        adapters = dict(zip(LANGUAGES, cached_adapters(self.bundle, gguf), strict=True))
        self.engines = {exact: start(gguf, adapters, exact=exact) for exact in (True, False)}

    def torch_log_probabilities(self, ids: list[int], language: str | None) -> np.ndarray:
        """[V], of the next token."""
        self.torch.use_expert(language)
        with torch.no_grad():
            logits = self.torch(torch.tensor([ids])).logits[0, -1]
        return logits.log_softmax(-1).numpy()

    def llama_log_probabilities(self, ids: list[int], language: str | None, exact: bool) -> np.ndarray:
        """[V], of the next token."""
        scales = [float(name == language) for name in LANGUAGES]
        return log_probabilities(self.engines[exact], ids, scales, VOCABULARY, top=VOCABULARY)


@pytest.fixture(scope="module", params=FAMILIES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        pair = Pair(tmp_path_factory.mktemp(request.param), request.param, monkeypatch)
        yield pair
        for engine in pair.engines.values():
            engine.close()


def prompts() -> list[list[int]]:
    random = np.random.default_rng(1)
    return [random.integers(1, VOCABULARY, length).tolist() for length in (1, 2, 9, 30)]


@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_the_conversion_is_exact(pair: Pair, language: str | None) -> None:
    """Where llama.cpp computes in float32; its GELU is a table of float16."""
    gelu = pair.bundle.manifest.backbone.family in ("gpt_bigcode", "starcoder2")
    for ids in prompts():
        ours = pair.torch_log_probabilities(ids, language)
        theirs = pair.llama_log_probabilities(ids, language, exact=True)
        np.testing.assert_allclose(theirs, ours, rtol=0, atol=5e-3 if gelu else 2e-5)


@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_as_it_is_served(pair: Pair, language: str | None) -> None:
    """With keys and values in float16."""
    for ids in prompts():
        ours = pair.torch_log_probabilities(ids, language)
        theirs = pair.llama_log_probabilities(ids, language, exact=False)
        np.testing.assert_allclose(theirs, ours, rtol=0, atol=1e-2)


def test_experts_matter(pair: Pair) -> None:
    """Otherwise the tests above would not see a wrong one."""
    for ids in prompts():
        found = [pair.torch_log_probabilities(ids, language) for language in (None, *LANGUAGES)]
        for number, one in enumerate(found):
            for other in found[number + 1 :]:
                assert np.abs(one - other).max() > 0.3
