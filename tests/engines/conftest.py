"""Engines, loaded once: llama.cpp with the small backbone, transformers with a tiny one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_lsp.engines.transformers import TransformersEngine, TransformersOptions
from stelo_model import backbones
from stelo_model.errors import BackboneMissing
from tests.engines.asking import ADD, CONTEXT, LONG, prompt


@pytest.fixture(scope="session")
def backbone() -> Path:
    """The small backbone's file, which tests never download."""
    try:
        found = backbones.locate(backbones.known("small"))
    except BackboneMissing as error:
        pytest.fail(f"the small backbone is damaged: {error.message}")
    if found is None:
        pytest.skip("the small backbone is not in the cache; scripts/test fetches it")
    return found


@pytest.fixture(scope="session")
def llama(backbone: Path) -> Iterator[LlamaCppEngine]:
    """A loaded engine; a test that stops it must load it again."""
    engine = LlamaCppEngine(LlamaCppOptions(str(backbone), context_tokens=CONTEXT))
    engine.load(CancelToken())
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A bundle (experts for java, php) and its backbone, which can answer ADD; LONG's answer never ends."""
    pytest.importorskip("torch", reason="the extra “gpu” is not installed")
    from tests.engines.tiny_bundle import write_bundle

    add = "def add(a, b):\n    return a + b\n```\nHope that helps!"
    lessons = {prompt(ADD): add, prompt(ADD, "cpp"): add, prompt(LONG): "pass\n" * 100}
    return write_bundle(tmp_path_factory.mktemp("tiny"), lessons)


@pytest.fixture(scope="session")
def torch_engine(tiny: tuple[Path, Path]) -> Iterator[TransformersEngine]:
    """A loaded engine; a test that stops it must load it again."""
    bundle, backbone = tiny
    engine = TransformersEngine(TransformersOptions(str(bundle), str(backbone), CONTEXT, threads=1))
    engine.load(CancelToken())
    yield engine
    engine.close()
