"""GGUF files read by transformers, in a third of the time.

transformers parses the whole file for the configuration, for the weights and for the tokenizer, and gguf's
reader slices a memory map, which numpy does slowly, a million times for a large vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, PretrainedConfig, PreTrainedModel


class _Reader(gguf.GGUFReader):
    """gguf's reader, slicing a plain array."""

    @property
    def data(self) -> Any:
        return self._data

    @data.setter
    def data(self, mapped: Any) -> None:
        self._data = np.asarray(mapped)


@contextmanager
def _quick_reader() -> Iterator[None]:
    # transformers imports the reader anew each time that it reads a file.
    original, gguf.GGUFReader = gguf.GGUFReader, _Reader  # type: ignore[misc]
    try:
        yield
    finally:
        gguf.GGUFReader = original  # type: ignore[misc]


@lru_cache(maxsize=1)
def read_config(path: Path) -> PretrainedConfig:
    """The configuration of the model in a file; the last one is remembered.

    Raises: OSError, ValueError, KeyError.
    """
    with _quick_reader():
        config: PretrainedConfig = AutoConfig.from_pretrained(
            path.parent, gguf_file=path.name, local_files_only=True
        )
        return config


def read_model(path: Path, **arguments: Any) -> PreTrainedModel:
    """The model in a file, its matrices as plain tensors of one number type.

    Raises: OSError, ValueError, KeyError.
    """
    with _quick_reader():
        model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
            path.parent,
            gguf_file=path.name,
            config=deepcopy(read_config(path)),
            local_files_only=True,
            **arguments,
        )
    # What remains in memory are plain matrices, which may be trained beside and saved.
    model.hf_quantizer = None  # type: ignore[assignment]
    model.is_quantized = False  # type: ignore[assignment]
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    return model


def read_tokenizer(path: Path) -> Any:
    """The tokenizer in a file, as the tokenizers library has it.

    Raises: OSError, ValueError, KeyError.
    """
    with _quick_reader():
        return AutoTokenizer.from_pretrained(
            path.parent, gguf_file=path.name, local_files_only=True
        ).backend_tokenizer


__all__ = ["read_config", "read_model", "read_tokenizer"]
