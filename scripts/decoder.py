"""Greedy decoding step by step, for any model that takes transformers' arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor
from transformers import DynamicCache


class Decoder:
    """B rows of equal length.

    The step is that of `nn/decoding.py` (one token in, one out, the same cache); `greedy` itself runs
    neither a backbone without our module nor peft's.
    """

    def __init__(self, forward: Callable[..., Any], config: Any, prompts: Tensor) -> None:
        self._forward = forward
        self._cache = DynamicCache(config=config)
        self.tokens = self._next(prompts)  # [B, 1]

    def step(self) -> None:
        """Decode one token a row."""
        self.tokens = self._next(self.tokens)

    def _next(self, ids: Tensor) -> Tensor:
        output = self._forward(input_ids=ids, past_key_values=self._cache, use_cache=True, logits_to_keep=1)
        tokens: Tensor = output.logits[:, -1].argmax(dim=-1, keepdim=True)
        return tokens
