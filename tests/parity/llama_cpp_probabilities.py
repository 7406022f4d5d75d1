"""What llama.cpp thinks of the next token, through the engine that the server uses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import llama_cpp
from stelo_lsp.engines.llama_cpp import Adapter, LlamaCppEngine, LlamaCppOptions

ROOT = Path(__file__).parents[2]
LETTER = 66  # a token of one byte in every vocabulary here


def start(model: Path, adapters: dict[str, Path], *, exact: bool) -> LlamaCppEngine:
    """An engine with experts by language; `exact` computes attention in float32 (see its process)."""
    experts = [Adapter(language, str(path)) for language, path in adapters.items()]
    engine = LlamaCppEngine(LlamaCppOptions(str(model), 512, threads=1, adapters=experts))
    with pytest.MonkeyPatch.context() as patch:
        if exact:
            patch.setattr(llama_cpp, "_MODULE", "tests.parity.exact_llama_cpp_process")
            patch.setenv("PYTHONPATH", str(ROOT))
        engine.load(CancelToken())
    return engine


def log_probabilities(
    engine: LlamaCppEngine, ids: Sequence[int], scales: Sequence[float], vocabulary: int, top: int
) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Log-probabilities [vocabulary] of the token after `ids`: those of the `top` likeliest, else -inf.

    `scales` has one number for every adapter that the engine was started with.
    """
    request = {
        "prompt": list(ids),
        "n_predict": 1,
        "temperature": 0.0,
        "samplers": ["temperature"],
        "cache_prompt": False,
        "n_probs": top,
        "lora": [{"id": number, "scale": scale} for number, scale in enumerate(scales)],
        # Let a letter come out: half a UTF-8 sequence would hide its probabilities.  Those that are told
        # are the ones before this bias.
        "logit_bias": [[LETTER, 1e4]],
    }
    answer = engine._call("POST", "/completion", request)
    found = np.full(vocabulary, -np.inf)
    for token in answer["completion_probabilities"][0]["top_logprobs"]:
        found[token["id"]] = token["logprob"]
    return found
