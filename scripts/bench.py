"""Measure the language server as an editor feels it; see `scripts/bench`.

Everything is a ratio or a latency taken beside its reference in the same run, because the absolute
speed of a shared machine says little.  Run it on an otherwise idle machine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lsprotocol import types
from measures import Measure, conclude, tell
from pygls.lsp.client import LanguageClient

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Text
from stelo_lsp.engines.child import resident_bytes, usable_cores
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_lsp.loading import known_backbone
from stelo_model import backbones, languages
from stelo_model.bundle import load_bundle
from stelo_model.errors import Cancelled
from stelo_model.prompt import normalise

ROOT = Path(__file__).parents[1]
SOURCE = (ROOT / "examples" / "Zoo.java").read_text(encoding="utf-8")
BUNDLE = load_bundle("small")
MODEL = backbones.resolve(known_backbone(BUNDLE))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, for a first look")
    parser.add_argument("--json", metavar="FILE", help="write the figures here; others in it stay")
    options = parser.parse_args()
    measures: list[Measure] = []
    n = (lambda many, few: few) if options.quick else (lambda many, few: many)
    steps: list[Callable[[], list[Measure]]] = [
        lambda: [initialize_ratio(n(15, 5))],
        lambda: [decode_ratio(n(7, 3))],
        lambda: asyncio.run(while_generating(n(300, 100))),
        lambda: cancel_latency(n(20, 6)),
        lambda: asyncio.run(memory(n(200, 30))),
    ]
    for step in steps:
        for measure in step():
            measures.append(measure)
            tell(measure, options.json)
    sys.exit(conclude(measures))


# -- start ----------------------------------------------------------------------------------------


def initialize_ratio(pairs: int) -> Measure:
    """From starting the process to its answer to `initialize`, against jedi-language-server."""
    ours, theirs = [str(Path(sys.executable).parent / name) for name in ("stelo-lsp", "jedi-language-server")]
    ratios, times = [], []
    seconds_to_initialize(ours), seconds_to_initialize(theirs)  # fills the file cache
    for _ in range(pairs):
        mine, other = seconds_to_initialize(ours), seconds_to_initialize(theirs)
        ratios.append(mine / other)
        times.append(mine)
    detail = f"median of {pairs} pairs; {statistics.median(times) * 1000:.0f} ms"
    return Measure(
        "initialize, against jedi-language-server", statistics.median(ratios), "x", 1.0, "lower", detail
    )


def seconds_to_initialize(command: str) -> float:
    params = {"processId": None, "rootUri": None, "capabilities": {}}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}).encode()
    started = time.perf_counter()
    process = subprocess.Popen(
        [command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdin and process.stdout
    process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    process.stdin.flush()
    process.stdout.readline()
    seconds = time.perf_counter() - started
    process.kill()
    process.communicate()
    return seconds


# -- decoding -------------------------------------------------------------------------------------


def decode_ratio(pairs: int) -> Measure:
    """Tokens/s from the first to the last token, as a client sees them, against xllamacpp alone."""
    with BareEngine() as bare:
        return asyncio.run(_decode_ratio(pairs, bare))


async def _decode_ratio(pairs: int, bare: BareEngine) -> Measure:
    client = await start_client(["stelo-lsp", "--stdio"])
    await tokens_per_second(client)  # loads the model
    bare.tokens_per_second()
    ratios, speeds = [], []
    for _ in range(pairs):
        through, alone = await tokens_per_second(client), bare.tokens_per_second()
        ratios.append(through / alone)
        speeds.append(through)
    await stop_client(client)
    detail = f"median of {pairs} pairs, range {min(ratios):.2f}-{max(ratios):.2f}; {statistics.median(speeds):.0f} tokens/s on {usable_cores()} cores"
    return Measure(
        "decoding through the server, against xllamacpp bare",
        statistics.median(ratios),
        "x",
        0.95,
        "higher",
        detail,
    )


async def tokens_per_second(client: Client) -> float:
    client.arrivals.clear()
    answer = await client.translate(SOURCE, max_new_tokens=160)
    assert answer["n_tokens"] == 160, answer
    times = client.arrivals
    return (answer["n_tokens"] - 1) / (times[-1] - times[0])


class BareEngine:
    """xllamacpp in a process of its own, nothing of ours in between."""

    PROGRAM = """
import json, sys, time, xllamacpp
model, threads, prompt = json.loads(sys.stdin.readline())
p = xllamacpp.CommonParams()
p.model.path, p.n_ctx, p.n_parallel, p.warmup, p.verbosity = model, 8192, 1, False, 0
p.cpuparams.n_threads = p.cpuparams_batch.n_threads = threads
p.port, p.fit_params, p.cache_ram_mib = 0, False, 0
server = xllamacpp.Server(p)
body = {"prompt": prompt, "n_predict": 160, "temperature": 0.0, "samplers": ["temperature"], "stream": True, "cache_prompt": False, "stop": ["\\n```"]}
for line in sys.stdin:
    times = []
    server.handle_completions(body, lambda chunk: times.append(time.perf_counter()) and False)
    print(json.dumps(159 / (times[-2] - times[0])), flush=True)
"""

    def __enter__(self) -> BareEngine:
        command = [sys.executable, "-c", self.PROGRAM]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._tell(json.dumps([str(MODEL), usable_cores(), prompt_of(SOURCE).text]))
        return self

    def __exit__(self, *exception: object) -> None:
        self.process.kill()
        self.process.communicate()

    def tokens_per_second(self) -> float:
        self._tell("go")
        assert self.process.stdout
        return float(json.loads(self.process.stdout.readline()))

    def _tell(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


def prompt_of(code: str) -> Any:
    return BUNDLE.manifest.prompt.render(normalise(code), languages.by_name("java"))


# -- while it generates ---------------------------------------------------------------------------


TAPPED_SERVER = """
import sys, time
from stelo_lsp import cli
from stelo_lsp.commands import serve
from stelo_lsp.engines import Text
from stelo_lsp.engines.llama_cpp import LlamaCppEngine
original = LlamaCppEngine.generate
def tapped(self, *arguments):
    with open(sys.argv[-1], "a") as log:
        for event in original(self, *arguments):
            if isinstance(event, Text):
                print(repr(time.monotonic()), file=log, flush=True)
            yield event
LlamaCppEngine.generate = tapped
sys.exit(cli.run(["--stdio"]))
"""


async def while_generating(requests: int) -> list[Measure]:
    """Code actions answered during a generation, and how long a token takes from engine to editor."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "emitted"
        client = await start_client([sys.executable, "-c", TAPPED_SERVER, str(log)])
        await client.translate("int f(int a) { return a; }", max_new_tokens=4)
        log.write_text("")
        uri = (Path(folder) / "A.java").as_uri()
        client.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "java", 1, SOURCE))
        )
        client.arrivals.clear()
        generation = asyncio.create_task(client.translate(SOURCE, max_new_tokens=900))
        while not client.arrivals:
            await asyncio.sleep(0.01)
        latencies = []
        for _ in range(requests):
            started = time.perf_counter()
            await client.text_document_code_action_async(code_action_params(uri))
            latencies.append((time.perf_counter() - started) * 1000)
            await asyncio.sleep(0.01)
        assert not generation.done(), "the generation ended before the code actions did"
        generation.cancel()
        await asyncio.sleep(1)
        emitted = [float(line) for line in log.read_text().split()]
        delays = [(seen - sent) * 1000 for sent, seen in zip(emitted, client.monotonic, strict=False)]
        await stop_client(client)
    p99 = statistics.quantiles(latencies, n=100)[98]
    return [
        Measure("codeAction while generating, p99", p99, "ms", 10, "lower", f"{requests} requests, median {statistics.median(latencies):.1f} ms"),
        Measure("engine emits a token → editor has it, first", delays[0], "ms", 30, "lower", f"all {len(delays)}: median {statistics.median(delays):.1f} ms, p99 {statistics.quantiles(delays, n=100)[98]:.1f} ms"),
    ]  # fmt: skip


def code_action_params(uri: str) -> types.CodeActionParams:
    lines = SOURCE.count("\n")
    whole = types.Range(types.Position(0, 0), types.Position(lines, 0))
    return types.CodeActionParams(types.TextDocumentIdentifier(uri), whole, types.CodeActionContext([]))


# -- cancelling -----------------------------------------------------------------------------------


def cancel_latency(times: int) -> list[Measure]:
    """From cancel to an idle engine, beyond one token while decoding, and while a prompt is read."""
    engine = LlamaCppEngine(LlamaCppOptions(str(MODEL)))
    engine.load(CancelToken())
    try:
        token_ms = 1000 / decode_speed(engine)
        decoding = [cancel_once(engine, SOURCE, after_tokens=10 + i) for i in range(times)]
        reading = [
            cancel_once(engine, f"// {i}\n" + SOURCE * 3, after_tokens=0) for i in range(max(3, times // 3))
        ]
    finally:
        engine.close()
    worst, median = max(decoding), statistics.median(decoding)
    step = f"{len(reading)} times, median {statistics.median(reading):.0f} ms; a step reads 64 tokens"
    return [
        Measure("cancel while decoding → engine idle, beyond one token", worst - token_ms, "ms", 150, "lower", f"worst of {times}, median {median:.0f} ms; a token takes {token_ms:.0f} ms"),
        Measure("cancel while reading the prompt → engine idle", max(reading), "ms", 2500, "lower", step),
    ]  # fmt: skip


def decode_speed(engine: LlamaCppEngine) -> float:
    times = [
        time.perf_counter()
        for event in engine.generate(prompt_of(SOURCE), None, 60, CancelToken())
        if isinstance(event, Text)
    ]
    return (len(times) - 1) / (times[-1] - times[0])


def cancel_once(engine: LlamaCppEngine, code: str, after_tokens: int) -> float:
    """Milliseconds from `cancel` to an engine that decodes no more."""
    token = CancelToken()
    stopped: list[float] = []

    def stop() -> None:
        stopped.append(time.perf_counter())
        token.cancel()

    if not after_tokens:
        threading.Timer(1.0, stop).start()
    try:
        for event in engine.generate(prompt_of(code), None, 400, token):
            if isinstance(event, Text) and after_tokens and event.n_tokens >= after_tokens and not stopped:
                stop()
    except Cancelled:
        pass
    while engine.busy():
        time.sleep(0.002)
    return (time.perf_counter() - stopped[0]) * 1000


# -- memory ---------------------------------------------------------------------------------------


async def memory(translations: int) -> list[Measure]:
    """Resident memory of the server before and after many translations, and of the engine."""
    client = await start_client([str(Path(sys.executable).parent / "stelo-lsp"), "--stdio"])
    pid = client._server.pid
    await client.protocol.send_request_async("stelo/status", {})
    idle = resident_bytes(pid) or 0
    code = "int f{i}(int a) {{ return a + {i}; }}"
    for i in range(20):
        await client.translate(code.format(i=i), max_new_tokens=12)
    status = await client.protocol.send_request_async("stelo/status", {})
    before, engine_before = resident_bytes(pid) or 0, resident_bytes(status.enginePid) or 0
    for i in range(translations):
        await client.translate(code.format(i=i), max_new_tokens=12)
    after, engine_after = resident_bytes(pid) or 0, resident_bytes(status.enginePid) or 0
    await stop_client(client)
    server = f"{before / 1e6:.1f} → {after / 1e6:.1f} MB"
    engine = f"{engine_before / 1e6:.0f} → {engine_after / 1e6:.0f} MB"
    return [
        Measure("server's memory without engine", idle / 1e6, "MB", 80, "lower", "resident set"),
        Measure(f"server's growth over {translations} translations", (after / before - 1) * 100, "%", 5, "lower", server),
        Measure(f"engine's growth over {translations} translations", (engine_after / engine_before - 1) * 100, "%", 5, "lower", engine),
    ]  # fmt: skip


# -- a client -------------------------------------------------------------------------------------


class Client(LanguageClient):
    """A client that notes when partial results arrive."""

    def __init__(self) -> None:
        super().__init__("bench", "1")
        self.arrivals: list[float] = []
        self.monotonic: list[float] = []
        self.feature("stelo/status")(lambda params: None)
        self.feature(types.PROGRESS)(lambda params: self._progress(params))

    def _progress(self, params: Any) -> None:
        if params.token == "partial":
            self.arrivals.append(time.perf_counter())
            self.monotonic.append(time.monotonic())

    async def translate(self, code: str, max_new_tokens: int) -> dict[str, Any]:
        self.monotonic.clear()
        params = {
            "text": code,
            "language": "java",
            "maxNewTokens": max_new_tokens,
            "partialResultToken": "partial",
        }
        answer = await self.protocol.send_request_async("stelo/translate", params)
        return dict(answer._asdict())


async def start_client(command: list[str]) -> Client:
    client = Client()
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    await client.start_io(*command, env=environment)
    await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
    client.initialized(types.InitializedParams())
    return client


async def stop_client(client: Client) -> None:
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


if __name__ == "__main__":
    main()
