"""The transformers engine's process: `python -m stelo_lsp.engines.transformers_process`.

Reads a line of JSON (a `TransformersOptions`) from standard input, loads the model, answers with a line on
standard output, and then takes requests one after another, each a line, until standard input ends.  A line
`{"cancel": id}` ends that request and all before it.  The only module of the server that imports torch.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

from stelo_lsp.engines import token_limit
from stelo_lsp.engines.answer import AnswerText
from stelo_lsp.engines.child import answer_channel, die_with_parent
from stelo_model.choice import Choice
from stelo_model.errors import Cancelled, EngineMissing, ModelError, OutOfMemory, SteloError
from stelo_model.prompt import Segment

Tell = Callable[[dict[str, Any]], None]
Check = Callable[[], None]  # raises Cancelled


def main() -> None:
    """Serve one model until the parent closes our standard input or dies."""
    die_with_parent()
    answers = answer_channel()
    options = json.loads(sys.stdin.readline())
    inbox = _Inbox()

    def tell(message: dict[str, Any]) -> None:
        print(json.dumps(message), file=answers, flush=True)

    try:
        worker = load(options)
    except SteloError as error:
        tell(_failure(error))
        return
    tell(worker.facts())
    while True:
        _serve(worker, inbox, tell)


def _serve(worker: Worker, inbox: _Inbox, tell: Tell) -> None:
    request = inbox.requests.get()
    number = request["id"]

    def check() -> None:
        if number <= inbox.cancelled:
            raise Cancelled()

    last = worker.answer(request, lambda message: tell({"id": number, **message}), check)
    tell({"id": number, "final": True, "memory_bytes": worker.gpu_bytes(), **last})


class _Inbox:
    """Standard input, read by a thread of its own so that a cancel is heard at once; its end is ours."""

    def __init__(self) -> None:
        self.requests: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self.cancelled = 0  # this request and all before it
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            message = json.loads(line)
            if "cancel" in message:
                self.cancelled = message["cancel"]
            else:
                self.requests.put(message)
        os._exit(0)


def load(options: dict[str, Any]) -> Worker:
    """Load a model.

    Raises: BackboneMissing, BundleInvalid, EngineMissing, OutOfMemory, ModelError.
    """
    try:
        return Worker(options)
    except ImportError as error:
        raise EngineMissing(
            f"torch or transformers cannot be used: {error}.", "Install them: pip install 'stelo-lsp[gpu]'."
        ) from error
    except SteloError:
        raise
    except Exception as error:
        name = Path(options["model"]).name
        raise ModelError(f"transformers failed to load {name}: {type(error).__name__}: {error}.") from error


class Worker:
    """A loaded model and how it answers."""

    def __init__(self, options: dict[str, Any]) -> None:
        import torch
        from transformers.utils import logging

        from stelo_model.bundle import load_bundle
        from stelo_model.nn import decoding, loading, tokenizer_files

        logging.set_verbosity_error()
        logging.disable_progress_bar()
        torch.set_num_threads(options["threads"])
        backbone = Path(options["model"])
        bundle = load_bundle(options["bundle"])
        asked = options["quantization"]
        self._threads = options["threads"]
        self._quantization = loading.auto_quantization(backbone) if asked == "auto" else asked
        self._tokenizer = tokenizer_files.load_tokenizer(bundle, backbone)
        self._model = loading.load_stelocoder(bundle, backbone, quantization=self._quantization)
        loading.lay_out_for_decoding(self._model)
        self._end_ids = decoding.end_ids(self._model, bundle.manifest.prompt, self._tokenizer)
        self._context = min(options["context_tokens"], self._model.backbone.config.max_position_embeddings)
        self._from_gguf = backbone.suffix == ".gguf"
        self._reached = 0  # tokens of the request that memory sufficed for
        self._on_gpu = self._model.device.type == "cuda"
        # A cancel is noticed between two steps through the prompt.  A GPU reads a long one in less time
        # than a CPU needs for a short one.
        self._chunk = 1024 if self._on_gpu else 64

    def facts(self) -> dict[str, Any]:
        """What the parent wants to know of us."""
        import torch
        import transformers

        return {
            "version": f"{transformers.__version__}, torch {torch.__version__}",
            "device": self._device(),
            "context_tokens": self._context,
            "memory_bytes": self.gpu_bytes(),
        }

    def _device(self) -> str:
        import torch

        if not self._on_gpu:
            how = "" if self._quantization == "none" else f", {self._quantization}"
            return f"CPU, {self._threads} thread{'s' * (self._threads != 1)}{how}"
        places = sorted({str(parameter.device) for parameter in self._model.parameters()})
        kind = str(self._model.backbone.dtype).removeprefix("torch.")
        how = kind if self._quantization == "none" else self._quantization
        return " + ".join(map(torch.cuda.get_device_name, places)) + f", {how}"

    def gpu_bytes(self) -> int | None:
        """What we hold of the GPUs' memory; None on a CPU."""
        import torch

        if not self._on_gpu:
            return None
        return sum(torch.cuda.memory_reserved(place) for place in range(torch.cuda.device_count()))

    def answer(self, request: dict[str, Any], tell: Tell, check: Check) -> dict[str, Any]:
        """Generate one answer → the message that ends it, whatever happens."""
        self._reached = 0
        try:
            return self._generate(request, tell, check)
        except SteloError as error:
            return _failure(error)
        except Exception as error:
            if not _is_out_of_memory(error):
                internal = f"Internal error of the engine: {type(error).__name__}: {error}."
                return _failure(ModelError(internal))
        # Behind the except clause, where nothing holds the failed computation's tensors any more.
        return _failure(self._out_of_memory())

    def _generate(self, request: dict[str, Any], tell: Tell, check: Check) -> dict[str, Any]:
        from stelo_model.nn.decoding import greedy

        check()
        ids = self._tokenizer.encode(Segment(*segment) for segment in request["segments"])
        limit = token_limit(self._context, len(ids), request["max_new_tokens"])
        text = AnswerText(self._tokenizer.decode, request["stop"])
        n_tokens = 0

        def on_prefill(done: int, total: int) -> None:
            self._reached = done
            tell({"reading": [done, total]})
            check()

        def show(piece: str) -> None:
            if piece:
                tell({"text": piece, "n_tokens": n_tokens})

        expert = request["expert"]
        choice = Choice(**request["choice"])
        for token in greedy(self._model, ids, expert, limit, self._end_ids, on_prefill, self._chunk, choice):
            check()
            n_tokens += 1
            self._reached = len(ids) + n_tokens
            show(text.push(token))
            if text.stopped:
                break
        show(text.finish(truncated=n_tokens == limit))
        return {"n_tokens": n_tokens, "truncated": n_tokens == limit and not text.stopped}

    def _out_of_memory(self) -> OutOfMemory:
        import torch

        from stelo_model.nn.loading import free_bytes

        gc.collect()
        if self._on_gpu:
            torch.cuda.empty_cache()
        free = free_bytes(self._model.device.type)
        what = f" ({free / 1e9:.1f} GB are free now)" if free is not None else ""
        fits = f"About {self._reached:,} tokens, source and translation together, fit: select less"
        smaller = self._on_gpu and self._quantization != "4bit" and not self._from_gguf
        return OutOfMemory(
            f"Memory ran out after {self._reached:,} tokens of source and translation{what}.",
            f"{fits if self._reached else 'Use a smaller bundle'}, free some memory"
            + (", or use --quantization 4bit." if smaller else "."),
        )


def _is_out_of_memory(error: Exception) -> bool:
    import torch

    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    # What the allocator for CPUs and cuBLAS raise.
    signs = ("can't allocate memory", "not enough memory", "ALLOC_FAILED")
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in signs)


def _failure(error: SteloError) -> dict[str, Any]:
    return {"error": type(error).__name__, "message": error.message, "hint": error.hint}


if __name__ == "__main__":
    main()
