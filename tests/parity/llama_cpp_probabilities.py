"""What llama.cpp thinks of the next token, through the engine that the server uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from stelo_lsp.engines.llama_cpp import LlamaCppEngine


def log_probabilities(
    engine: LlamaCppEngine, ids: Sequence[int], scales: Sequence[float], vocabulary: int
) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Log-probabilities [vocabulary] of the token after `ids`; -inf where llama.cpp tells none.

    `scales` has one number for every adapter that the engine was started with.
    """
    request = {
        "prompt": list(ids),
        "n_predict": 1,
        "temperature": 0.0,
        "samplers": ["temperature"],
        "cache_prompt": False,
        "n_probs": vocabulary,
        "lora": [{"id": number, "scale": scale} for number, scale in enumerate(scales)],
        # The token that comes out is this one (a letter): half a UTF-8 sequence would hide its
        # probabilities.  They are those before the bias.
        "logit_bias": [[LETTER, 1e4]],
    }
    answer = engine._call("POST", "/completion", request)
    found = np.full(vocabulary, -np.inf)
    for token in answer["completion_probabilities"][0]["top_logprobs"]:
        found[token["id"]] = token["logprob"]
    return found


LETTER = 66
