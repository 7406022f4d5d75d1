"""Engines are processes: what kills them costs one request, and what starts them takes them with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Engine, Event, Reading, Text
from stelo_model import errors
from tests.engines.asking import ADD, LONG, prompt, text
from tests.scripted import ROOT, wait_until

pytestmark = pytest.mark.timeout(120)

ENGINES = [pytest.param("llama", marks=pytest.mark.model), "torch_engine"]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    found: Any = request.getfixturevalue(request.param)
    found.load(CancelToken())
    yield found
    found.load(CancelToken())  # for the next test


def is_alive(pid: int) -> bool:
    """Zombies are dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def answer(engine: Engine, limit: int | None = 8) -> str:
    return text(list(engine.generate(prompt(ADD), None, limit, CancelToken())))


@pytest.mark.parametrize("at", [Reading, Text])
def test_killed_engine_costs_one_request(engine: Engine, at: type[Event]) -> None:
    pid = engine.info().pid
    assert pid is not None
    long = LONG if engine.info().name == "transformers" else ADD  # the tiny model is quick
    with pytest.raises(errors.EngineCrashed, match="SIGKILL"):
        for event in engine.generate(prompt(long), None, None, CancelToken()):
            if isinstance(event, at):
                os.kill(pid, signal.SIGKILL)
    assert engine.info().pid is None
    engine.load(CancelToken())
    assert answer(engine).startswith("def add")


def test_engine_killed_between_requests(engine: Engine) -> None:
    pid = engine.info().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: engine.info().pid is None)
    with pytest.raises(errors.EngineCrashed):
        answer(engine)
    engine.load(CancelToken())
    assert answer(engine).startswith("def add")


def test_cancel_while_loading_ends_the_process(engine: Engine) -> None:
    engine.close()
    token = CancelToken()
    seen: list[int] = []

    def cancel() -> None:
        seen.append(wait_until(lambda: engine.info().pid))
        token.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(errors.Cancelled):
        engine.load(token)
    thread.join()
    assert not is_alive(seen[0])
    assert engine.info().pid is None


# Nobody is left behind

MAKE = {
    "llama_cpp": """
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
engine = LlamaCppEngine(LlamaCppOptions(sys.argv[1], context_tokens=1024))
""",
    "transformers": """
from stelo_lsp.engines.transformers import TransformersEngine, TransformersOptions
engine = TransformersEngine(TransformersOptions(sys.argv[1], sys.argv[2], context_tokens=1024, threads=1))
""",
}
OWN = """
def tell():
    while not (pid := engine.info().pid):
        time.sleep(0.001)
    print(pid, flush=True)
threading.Thread(target=tell).start()
engine.load(CancelToken())
print("loaded", flush=True)
from tests.engines.asking import LONG, prompt
for event in engine.generate(prompt(LONG), None, None, CancelToken()):
    print("event", flush=True)
"""


@pytest.fixture(params=[pytest.param("llama_cpp", marks=pytest.mark.model), "transformers"])
def owner(request: pytest.FixtureRequest) -> list[str]:
    """The command of a process that starts an engine and asks it."""
    if request.param == "llama_cpp":
        files = [request.getfixturevalue("backbone")]
    else:
        files = request.getfixturevalue("tiny")
    start = "import sys, threading, time\nfrom stelo_lsp.cancellation import CancelToken\n"
    return [sys.executable, "-c", start + MAKE[request.param] + OWN, *map(str, files)]


@pytest.mark.parametrize("moment", ["at once", "loading", "loaded", "generating"])
def test_killed_owner_leaves_no_engine(owner: list[str], moment: str) -> None:
    with subprocess.Popen(owner, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        if moment == "loading":
            time.sleep(0.25)
        elif moment != "at once":
            assert process.stdout.readline() == b"loaded\n"
        if moment == "generating":
            assert process.stdout.readline() == b"event\n"
        assert is_alive(pid)
        process.kill()
        process.wait()
        wait_until(lambda: not is_alive(pid), 2.0)


CLIENT = """
import json, os, subprocess, sys
command = [sys.executable, "-m", "stelo_lsp", "--stdio"]
server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(server.pid, flush=True)
settings = json.loads(sys.argv[1])
def send(**message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
    server.stdin.flush()
send(id=1, method="initialize", params={"processId": os.getpid(), "rootUri": None, "capabilities": {},
     "initializationOptions": settings})
send(method="initialized", params={})
params = {"text": sys.argv[2], "language": "java", "workDoneToken": 1}
send(id=2, method="stelo/translate", params=params)
while line := server.stdout.readline():
    if b"reading the code" in line:  # and the next message has begun
        print("reading", flush=True)
"""


@pytest.fixture(params=[pytest.param("llama_cpp", marks=pytest.mark.model), "transformers"])
def settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    if request.param == "llama_cpp":
        request.getfixturevalue("backbone")
        return {"engine": "llama_cpp"}
    bundle, backbone = request.getfixturevalue("tiny")
    return {"bundle": str(bundle), "backbonePath": str(backbone), "threads": 1}


def test_killed_client_leaves_neither_server_nor_engine(settings: dict[str, Any]) -> None:
    command = [sys.executable, "-c", CLIENT, json.dumps(settings), "int a; " * 50]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as client:
        assert client.stdout is not None
        server = int(client.stdout.readline())
        assert client.stdout.readline() == b"reading\n"
        children = Path(f"/proc/{server}/task").glob("*/children")
        engines = [int(pid) for file in children for pid in file.read_text().split()]
        assert engines
        client.kill()
        client.wait()
        wait_until(lambda: not is_alive(server) and not any(map(is_alive, engines)), 3.0)
