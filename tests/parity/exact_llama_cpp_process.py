"""The llama.cpp engine's process, but with keys and values in float32 and without flash attention.

The shipped one keeps them in float16, as everybody does; only this one shows that a conversion is exact.
"""

from __future__ import annotations

from typing import Any

from stelo_lsp.engines import llama_cpp_process as process

_shipped = process._parameters


def _exact(xllamacpp: Any, options: dict[str, Any]) -> Any:
    parameters = _shipped(xllamacpp, options)
    parameters.cache_type_k = parameters.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    parameters.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    return parameters


if __name__ == "__main__":
    process._parameters = _exact
    process.main()
