"""Experts as LoRA adapters of llama.cpp: chosen per request, and without a trace in the next one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.llama_cpp import Adapter, LlamaCppEngine, LlamaCppOptions
from tests.engines.asking import CONTEXT, prompt, text

pytestmark = [pytest.mark.model, pytest.mark.timeout(120)]

WIDTH, LAYERS, R, ALPHA = 896, 24, 4, 8.0


def write_adapter(path: Path, seed: int, scale: float) -> str:
    """A random expert on every `attn_q` and `attn_output`: y = W x + (alpha / r) B A x."""
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, ALPHA)
    for layer in range(LAYERS):
        for name in ("attn_q", "attn_output"):
            a = random.standard_normal((R, WIDTH)) / np.sqrt(WIDTH)  # [r, in]
            b = random.standard_normal((WIDTH, R)) * scale  # [out, r]
            writer.add_tensor(f"blk.{layer}.{name}.weight.lora_a", a.astype(np.float32))
            writer.add_tensor(f"blk.{layer}.{name}.weight.lora_b", b.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return str(path)


@pytest.fixture(scope="module")
def experts(backbone: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaCppEngine]:
    """An engine with experts for java and php; the other languages have none."""
    folder = tmp_path_factory.mktemp("experts")
    adapters = [
        Adapter("java", write_adapter(folder / "java.gguf", seed=1, scale=0.3)),
        Adapter("php", write_adapter(folder / "php.gguf", seed=2, scale=0.3)),
    ]
    engine = LlamaCppEngine(LlamaCppOptions(str(backbone), context_tokens=CONTEXT, adapters=adapters))
    engine.load(CancelToken())
    yield engine
    engine.close()


def answer(engine: LlamaCppEngine, expert: str | None) -> str:
    return text(list(engine.generate(prompt("int a = f(1);"), expert, 6, CancelToken())))


@pytest.fixture(scope="module")
def plain(llama: LlamaCppEngine) -> str:
    """What the backbone alone answers."""
    llama.load(CancelToken())
    return answer(llama, None)


def test_no_expert_is_the_backbone(experts: LlamaCppEngine, plain: str) -> None:
    assert answer(experts, None) == plain
    assert answer(experts, "cpp") == plain  # a language that has none


def test_experts_differ_and_leave_no_trace(experts: LlamaCppEngine, plain: str) -> None:
    """The prompt is the same: a cache that remembered it with other weights would show."""
    java, php = answer(experts, "java"), answer(experts, "php")
    assert len({plain, java, php}) == 3
    order = [(None, plain), ("java", java), (None, plain), ("php", php), ("java", java)]
    assert [answer(experts, expert) for expert, _ in order] == [expected for _, expected in order]
