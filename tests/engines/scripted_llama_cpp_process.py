"""The llama.cpp engine's process with everything but llama.cpp: the “model” is a text, its loading time.

`bad` in it is a file that llama.cpp refuses.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from stelo_lsp.engines import llama_cpp_process as process


def _start(options: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    script = Path(options["model"]).read_text()
    if script == "bad":
        return None, {"kind": "load", "error": "bad magic"}
    time.sleep(float(script))
    return object(), {"address": "http://127.0.0.1:9", "version": "scripted"}


if __name__ == "__main__":
    process._start = _start
    process.main()
