"""The embedded engine: llama.cpp (xllamacpp) in a process of its own, spoken to over loopback HTTP.

The process listens on a random port of 127.0.0.1, wants a key that only this user's servers know, holds one
model and decodes one request at a time.  It is ours alone or shared (`llama_cpp_starting`).  `http.client`
is used because it never looks at proxy settings, which must not see loopback traffic, and because closing
its socket is what stops a generation.
"""

from __future__ import annotations

import http.client
import importlib.util
import json
import logging
import socket
import struct
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, EngineInfo, Event, Reading, Text, token_limit
from stelo_lsp.engines.child import resident_bytes, usable_cores
from stelo_lsp.engines.llama_cpp_starting import (
    Adapter,
    EngineProcess,
    LlamaCppOptions,
    OwnProcess,
    Serving,
    SharedProcess,
    engine_missing,
    last_words,
)
from stelo_lsp.engines.shared_files import shared_folder
from stelo_model.choice import GREEDY, Choice
from stelo_model.errors import Cancelled, EngineCrashed
from stelo_model.prompt import Prompt

logger = logging.getLogger(__name__)

# Of silence: other servers' requests may come first.
_ANSWER_SECONDS = 600.0
_MODULE = "stelo_lsp.engines.llama_cpp_process"
_LINGER_ZERO = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class LlamaCppEngine:
    """One model in one process; see `engines.Engine` for the protocol."""

    def __init__(self, options: LlamaCppOptions) -> None:
        self._options = replace(options, threads=options.threads or usable_cores())
        self._process: EngineProcess | None = None
        self._serving: Serving | None = None
        self._sock: socket.socket | None = None
        self._version = ""

    # -- the process ------------------------------------------------------------------------------

    def load(self, cancel: CancelToken) -> None:
        """Find or start the process and wait until the model is loaded; nothing to do when it runs.

        Raises: EngineMissing, BackboneMissing, OutOfMemory, EngineCrashed, Cancelled.
        """
        if self._process is not None and self._process.pid is not None:
            return
        self.close()
        if importlib.util.find_spec("xllamacpp") is None:
            raise engine_missing()
        process = self._process = self._new_process()
        try:
            self._serving = process.load(cancel)
        except BaseException:
            self.close()
            raise
        self._version = self._serving.version

    def _new_process(self) -> EngineProcess:
        if self._options.share:
            try:
                return SharedProcess(_MODULE, self._options, shared_folder())
            except OSError as error:
                logger.warning("the engine is not shared with other windows: %s", error)
        return OwnProcess(_MODULE, self._options)

    def close(self) -> None:
        """Stop the process, or leave it to those who share it; safe to call twice and from another thread."""
        process, self._process, self._serving = self._process, None, None
        if self._sock is not None:  # others may keep the process alive, so it would go on with our request
            _reset(self._sock)
        if process is not None:
            process.close()

    # -- generation -------------------------------------------------------------------------------

    def generate(
        self,
        prompt: Prompt,
        expert: str | None,
        max_new_tokens: int | None,
        cancel: CancelToken,
        choice: Choice = GREEDY,
    ) -> Generator[Event, None, None]:
        """Decoding of one answer; see `engines.Engine.generate`.

        Raises: SelectionTooLong, EngineCrashed, Cancelled.
        """
        try:
            tokens = self._tokenize(prompt)
            limit = token_limit(self._options.context_tokens, len(tokens), max_new_tokens)
            cancel.raise_if_cancelled()
            request = self._request(prompt, expert, choice) | {"prompt": tokens, "n_predict": limit}
            if choice.rank:
                yield from self._from_rank(request, choice.rank, cancel)
            else:
                yield from self._stream(request, cancel)
        except (OSError, http.client.HTTPException) as error:
            if cancel.cancelled:
                raise Cancelled() from None
            raise self._crash(error) from error

    def _tokenize(self, prompt: Prompt) -> list[int]:
        """Token ids of the prompt, with special tokens in control segments only."""
        tokens: list[int] = []
        for segment in prompt.segments:
            body = {"content": segment.text, "add_special": False, "parse_special": segment.control}
            tokens += self._call("POST", "/tokenize", body)["tokens"]
        return tokens

    def _request(self, prompt: Prompt, expert: str | None, choice: Choice) -> dict[str, Any]:
        return {
            "stop": list(prompt.stop),
            "stream": True,
            "temperature": choice.temperature,
            "seed": choice.seed,
            # Greedy.  With no sampler at all llama.cpp draws from the raw distribution instead.
            "samplers": ["temperature"],
            # The same code must always give the same Python: a prompt whose first part is remembered is
            # read in other steps, rounds otherwise, and a greedy choice may flip.
            "cache_prompt": False,
            # Progress while the prompt is read: for the user, and because llama.cpp notices that we
            # are gone only when it writes something.
            "return_progress": True,
            # All adapters, always: an omitted list applies every one of them at full scale.
            "lora": [
                {"id": number, "scale": 1.0 if adapter.expert == expert else 0.0}
                for number, adapter in enumerate(self._options.adapters)
            ],
        }

    def _from_rank(
        self, request: dict[str, Any], rank: int, cancel: CancelToken
    ) -> Generator[Event, None, None]:
        """An answer that begins with the token of this rank by its chance (1: the second likeliest).

        llama.cpp cannot be told to, so one token is asked for with its rivals, and then the rest after the
        rival.  The second request goes on from what the first has just read, always the same.
        """
        rivals: list[dict[str, Any]] = []
        for message in self._messages(request | {"n_predict": 1, "n_probs": rank + 1}, cancel):
            if probabilities := message.get("completion_probabilities"):
                rivals = probabilities[0]["top_logprobs"]
            elif progress := message.get("prompt_progress"):
                yield Reading(progress["processed"], progress["total"])
        rival = rivals[rank]
        text = bytes(rival["bytes"]).decode(errors="replace")
        if not text or request["n_predict"] == 1:  # special tokens have no text: the answer ends here
            if text:
                yield Text(text, 1)
            yield Done(len(text[:1]), truncated=bool(text))
            return
        yield Text(text, 1)
        rest = {"prompt": [*request["prompt"], rival["id"]], "n_predict": request["n_predict"] - 1}
        for event in self._stream(request | rest | {"cache_prompt": True}, cancel):
            if isinstance(event, Reading):  # the prompt was read before
                continue
            yield replace(event, n_tokens=event.n_tokens + 1)

    def _stream(self, request: dict[str, Any], cancel: CancelToken) -> Generator[Event, None, None]:
        for message in self._messages(request, cancel):
            if message.get("stop"):
                yield Done(message["tokens_predicted"], truncated=message["stop_type"] == "limit")
            elif progress := message.get("prompt_progress"):
                yield Reading(progress["processed"], progress["total"])
            elif message["content"]:
                yield Text(message["content"], message["tokens_predicted"])

    def _messages(self, request: dict[str, Any], cancel: CancelToken) -> Iterator[dict[str, Any]]:
        """What llama.cpp streams for a request, up to the message with `stop`."""
        connection = self._connect()
        connection.request("POST", "/completion", json.dumps(request), self._headers())
        sock = self._sock = connection.sock
        with cancel.waking(lambda: _reset(sock)):
            try:
                response = connection.getresponse()
                if response.status != http.client.OK:
                    raise EngineCrashed(f"The engine refused the request: {response.read(500)!r}.")
                yield from _messages_of(response, cancel)
            finally:
                self._sock = None
                # Also when the consumer stops early: an open connection keeps the engine decoding.
                _reset(sock)
                connection.close()

    def _crash(self, error: Exception) -> EngineCrashed:
        process = self._process
        reason = process.exit_text() if process is not None else str(error)
        log = process.errors() if process is not None else []
        self.close()
        return EngineCrashed(
            f"The engine stopped in the middle of the translation ({reason}).",
            "Ask again: the next request starts it anew. " + last_words(log),
        )

    # -- small things -----------------------------------------------------------------------------

    def busy(self) -> bool:
        """Whether the engine is decoding at this moment (asked over HTTP)."""
        return any(slot["is_processing"] for slot in self._call("GET", "/slots"))

    def info(self) -> EngineInfo:
        """What is running now; the device is what llama.cpp was built for."""
        pid = self._process.pid if self._process is not None else None
        return EngineInfo(
            name="llama_cpp",
            version=self._version,
            model=Path(self._options.model).name,
            device=f"CPU, {self._options.threads} thread{'s' * (self._options.threads != 1)}",
            context_tokens=self._options.context_tokens,
            pid=pid,
            memory_bytes=resident_bytes(pid),
        )

    def _connect(self) -> http.client.HTTPConnection:
        serving = self._serving
        if serving is None:
            raise EngineCrashed("The engine is not running.")
        connection = http.client.HTTPConnection(serving.host, serving.port, timeout=_ANSWER_SECONDS)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def _headers(self) -> dict[str, str]:
        key = self._serving.key if self._serving is not None else ""
        return {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        connection = self._connect()
        try:
            connection.request(method, path, None if body is None else json.dumps(body), self._headers())
            response = connection.getresponse()
            answer = json.loads(response.read())
            if response.status != http.client.OK:
                raise EngineCrashed(f"The engine refused {path}: {answer.get('error', answer)}.")
            return answer
        finally:
            connection.close()


def _messages_of(response: http.client.HTTPResponse, cancel: CancelToken) -> Iterator[dict[str, Any]]:
    for line in response:
        cancel.raise_if_cancelled()
        if not line.startswith(b"data: "):
            continue
        message = json.loads(line.removeprefix(b"data: "))
        if "error" in message:
            raise EngineCrashed(f"The engine reported an error: {message['error']}.")
        yield message
        if message.get("stop"):
            return
    cancel.raise_if_cancelled()
    raise http.client.IncompleteRead(b"")


def _reset(sock: socket.socket) -> None:
    """Close at once with a reset: after a polite close llama.cpp would decode until its second write."""
    with suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        sock.shutdown(socket.SHUT_RDWR)
        sock.close()


__all__ = ["Adapter", "LlamaCppEngine", "LlamaCppOptions"]
