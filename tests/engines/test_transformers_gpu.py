"""The engine transformers on CUDA: it is what `auto` picks, and says what it holds of the GPU."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.cuda import cuda_usable
from stelo_lsp.engines.transformers import TransformersEngine, TransformersOptions
from stelo_lsp.loading import engine_name
from stelo_lsp.settings import Settings
from stelo_model import errors
from stelo_model.bundle import load_bundle
from tests.engines.asking import ADD, CONTEXT, LONG, prompt, text

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not cuda_usable(), reason="no CUDA device that torch can use"),
]


@pytest.fixture(params=["none", "8bit", "4bit"])
def engine(request: pytest.FixtureRequest, tiny: tuple[Path, Path]) -> Iterator[TransformersEngine]:
    options = TransformersOptions(str(tiny[0]), str(tiny[1]), CONTEXT)
    found = TransformersEngine(replace(options, quantization=request.param))
    found.load(CancelToken())
    yield found
    found.close()


def test_translates_and_says_where(engine: TransformersEngine) -> None:
    answers = [
        text(list(engine.generate(prompt(ADD), expert, 12, CancelToken()))) for expert in (None, "java", None)
    ]
    assert answers[0].startswith("def add")
    assert answers[0] == answers[2] != answers[1]
    info = engine.info()
    assert not info.device.startswith("CPU")
    assert info.device.endswith((", bfloat16", ", 8bit", ", 4bit"))
    assert info.memory_bytes is not None
    assert 0 < info.memory_bytes < 1 << 30


def test_cancel_is_noticed(engine: TransformersEngine) -> None:
    token = CancelToken()
    with pytest.raises(errors.Cancelled):
        for _ in engine.generate(prompt(LONG), None, None, token):
            token.cancel()
    assert text(list(engine.generate(prompt(ADD), None, 4, CancelToken())))


def test_auto_is_transformers() -> None:
    assert engine_name(Settings(), load_bundle("small")) == "transformers"
