"""The llama.cpp engine's process: `python -m stelo_lsp.engines.llama_cpp_process`.

Reads one line of JSON (a `LlamaCppOptions`, and the `record` of a shared engine) from standard input, loads
the model, answers one line of JSON on standard output (`{"address": ...}` or `{"error": ..., "kind": ...}`)
and then serves llama.cpp's HTTP interface on loopback: until standard input ends, that is until its parent is
gone; a shared engine until the last of its users is (`leases`).
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from stelo_lsp.engines.child import answer_channel, die_with_parent, outlive_parent
from stelo_lsp.engines.leases import Leases
from stelo_lsp.engines.shared_files import Record, remove_record, write_record


def main() -> None:
    """Serve one model until the parent closes our standard input or dies, or until nobody shares it."""
    die_with_parent()  # standard input is not read while llama.cpp loads: it keeps the interpreter's lock
    answers = answer_channel()
    options = json.loads(sys.stdin.readline())
    server, answer = _start(options)
    if server is not None and options["record"]:
        _serve_all(options, answer, answers)
    else:
        _tell(answer, answers)
        if server is not None:
            sys.stdin.read()
    os._exit(0)  # llama.cpp's own teardown can take seconds while a request runs, or for ever


def _serve_all(options: dict[str, Any], answer: dict[str, Any], answers: TextIO) -> None:
    """Write where we are, and serve whoever comes, our parent first."""
    path, key = Path(options["record"]), options["api_key"]
    leases = Leases(key)
    record = Record(os.getpid(), answer["address"], answer["version"], leases.port, key)
    write_record(path, record)
    outlive_parent(path.with_suffix(".log"))
    _tell(answer, answers)
    answers.close()
    leases.wait_until_unused()
    remove_record(path, record)  # before our ports close: who finds them closed starts the next engine


def _tell(answer: dict[str, Any], answers: TextIO) -> None:
    with suppress(BrokenPipeError):  # the parent died while the model was loaded
        print(json.dumps(answer), file=answers, flush=True)


def _start(options: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    try:
        import xllamacpp
    except ImportError as error:
        return None, {"kind": "missing", "error": str(error)}
    try:
        server = xllamacpp.Server(_parameters(xllamacpp, options))
    except MemoryError:
        return None, {"kind": "memory", "error": "not enough memory"}
    except Exception as error:
        return None, {"kind": "load", "error": str(error)}
    return server, {"address": server.listening_address, "version": xllamacpp.__version__}


def _parameters(xllamacpp: Any, options: dict[str, Any]) -> Any:
    parameters = xllamacpp.CommonParams()
    parameters.model.path = options["model"]
    parameters.n_ctx = options["context_tokens"]
    parameters.n_parallel = 1
    parameters.cpuparams.n_threads = options["threads"]
    parameters.cpuparams_batch.n_threads = options["threads"]
    # A prompt is read in steps of this many tokens and a cancel is noticed between two of them:
    # 64 reads as fast as 512 on a CPU and is noticed in half a second instead of four.
    parameters.n_batch = parameters.n_ubatch = 64
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [options["api_key"]]
    parameters.fit_params = False  # it would shrink the context in silence
    parameters.warmup = False
    parameters.ui = False
    parameters.endpoint_slots = True
    # Prompts of other requests would be kept in memory; one user rarely repeats one.
    parameters.cache_ram_mib = 0
    parameters.verbosity = 1  # errors only: higher levels print prompts, that is the user's code
    parameters.lora_adapters = [
        xllamacpp.CommonAdapterLoraInfo(adapter["path"], 1.0) for adapter in options["adapters"]
    ]
    return parameters


if __name__ == "__main__":
    main()
