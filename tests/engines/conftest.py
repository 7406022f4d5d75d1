"""Engines, loaded once: the scripted one and llama.cpp with the small backbone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_model import backbones
from stelo_model.errors import BackboneMissing
from tests.engines.asking import CONTEXT


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
