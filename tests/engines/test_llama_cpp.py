"""llama.cpp in its own process: what it refuses to load, what it is told, who may talk to it."""

from __future__ import annotations

import http.client
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Event
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_model import errors
from stelo_model.bundle import load_bundle
from tests.engines.asking import ADD, CONTEXT, prompt, text
from tests.scripted import ROOT

pytestmark = [pytest.mark.model, pytest.mark.timeout(120)]


def answer(engine: LlamaCppEngine, code: str = ADD, limit: int | None = 8) -> list[Event]:
    return list(engine.generate(prompt(code), None, limit, CancelToken()))


@pytest.fixture
def engine(llama: LlamaCppEngine) -> Iterator[LlamaCppEngine]:
    llama.load(CancelToken())
    yield llama
    llama.load(CancelToken())


# What cannot be loaded


def load_error(model: Path | str) -> errors.ModelError:
    engine = LlamaCppEngine(LlamaCppOptions(str(model), context_tokens=CONTEXT))
    with pytest.raises(errors.ModelError) as caught:
        engine.load(CancelToken())
    assert engine.info().pid is None
    return caught.value


def damaged(backbone: Path, size: int) -> bytes:
    with backbone.open("rb") as stream:
        return stream.read(size)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda backbone: damaged(backbone, 1_000), "failed to read"),
        (lambda backbone: damaged(backbone, 8_000_000), "corrupted or incomplete"),
        (lambda backbone: b"GGUF" + b"\xff" * 100, "version"),
        (lambda backbone: b"just some text, no model\n" * 100, "magic"),
        (lambda backbone: b"", "failed to read"),
    ],
    ids=["header cut", "tensors cut", "nonsense in GGUF", "no GGUF", "empty"],
)
def test_damaged_file(backbone: Path, tmp_path: Path, make: Callable[[Path], bytes], reason: str) -> None:
    (tmp_path / "bad.gguf").write_bytes(make(backbone))
    error = load_error(tmp_path / "bad.gguf")
    assert type(error) is errors.BackboneMissing
    assert "bad.gguf" in error.message
    assert reason in error.message
    assert "bundle verify" in error.hint


def test_missing_file(backbone: Path, tmp_path: Path) -> None:
    error = load_error(tmp_path / "none.gguf")
    assert type(error) is errors.BackboneMissing
    assert "No such file" in error.message


def test_folder_instead_of_a_file(backbone: Path, tmp_path: Path) -> None:
    assert type(load_error(tmp_path)) is errors.BackboneMissing


def test_llama_cpp_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    error = load_error("any.gguf")
    assert type(error) is errors.EngineMissing
    assert "stelo-lsp[embedded]" in error.hint


def test_llama_cpp_cannot_be_imported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A wheel for another system, say."""
    (tmp_path / "xllamacpp.py").write_text("raise ImportError('libgomp.so.1: cannot open shared object')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert type(load_error("any.gguf")) is errors.EngineMissing


def test_engine_that_dies_while_loading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "xllamacpp.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    error = load_error("any.gguf")
    assert type(error) is errors.EngineCrashed
    assert "SIGILL" in error.message


HUGE = """
import resource, sys
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))  # inherited: the machine stays out of it
try:
    LlamaCppEngine(LlamaCppOptions(sys.argv[1], context_tokens=2_000_000)).load(CancelToken())
except Exception as error:
    print(type(error).__name__, error)
"""


def test_context_far_too_large(backbone: Path) -> None:
    command = [sys.executable, "-c", HUGE, str(backbone)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.stdout.startswith("OutOfMemory ")
    assert "2,000,000 tokens" in done.stdout
    assert done.stderr == ""


# What it is told


def test_a_megabyte_is_refused_with_numbers(engine: LlamaCppEngine) -> None:
    with pytest.raises(errors.SelectionTooLong) as caught:
        answer(engine, "int add(int a) { return a; }\n" * 36_000)
    numbers = [int(number.replace(",", "")) for number in re.findall(r"[\d,]*\d", caught.value.message)]
    assert numbers[0] > 300_000
    assert numbers[1] == CONTEXT
    assert "contextTokens" in caught.value.hint


CONTROL = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]


def test_special_tokens_in_code_stay_text(engine: LlamaCppEngine) -> None:
    def ids(content: str, special: bool) -> list[int]:
        body = {"content": content, "add_special": False, "parse_special": special}
        return list(engine._call("POST", "/tokenize", body)["tokens"])

    special = {ids(token, special=True)[0] for token in CONTROL}
    assert len(special) == len(CONTROL)
    harmless = engine._tokenize(prompt("x = 1;"))
    nasty = engine._tokenize(prompt(f"x = '{''.join(CONTROL)}';"))
    assert sum(token in special for token in nasty) == sum(token in special for token in harmless) == 5
    assert len(nasty) > len(harmless) + 10


def test_tokens_are_those_of_the_whole_prompt(engine: LlamaCppEngine) -> None:
    """Tokenised piece by piece, without a token added at a seam or at the start."""
    whole = prompt(ADD)
    body = {"content": whole.text, "add_special": False, "parse_special": True}
    assert engine._tokenize(whole) == engine._call("POST", "/tokenize", body)["tokens"]
    assert load_bundle("small").manifest.prompt.kind == "chat"


@pytest.mark.parametrize("code", ["c = '\ufffd';", "é€😀 = 1;", "\u2028", "a\x0cb", "x" * 200])
def test_odd_text_is_answered(engine: LlamaCppEngine, code: str) -> None:
    assert answer(engine, code, limit=2)[-1].n_tokens <= 2


# Who may talk to it


def ask(engine: LlamaCppEngine, method: str, path: str, headers: dict[str, str]) -> int:
    assert engine._serving is not None
    connection = http.client.HTTPConnection(engine._serving.host, engine._serving.port, timeout=10)
    body = json.dumps({"prompt": "x", "content": "x", "n_predict": 1}) if method == "POST" else None
    connection.request(method, path, body, {"Content-Type": "application/json", **headers})
    status = connection.getresponse().status
    connection.close()
    return status


PATHS = [("POST", "/completion"), ("POST", "/tokenize"), ("GET", "/slots"), ("GET", "/props")]


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer "}])
@pytest.mark.parametrize(
    ("method", "path"), [*PATHS, ("POST", "/v1/chat/completions"), ("GET", "/lora-adapters")]
)
def test_key_is_needed(engine: LlamaCppEngine, method: str, path: str, headers: dict[str, str]) -> None:
    assert ask(engine, method, path, headers) == 401


def test_key_is_new_each_time_and_never_shown(engine: LlamaCppEngine, backbone: Path) -> None:
    options = engine._options
    assert len(options.api_key) >= 32
    assert options.api_key != LlamaCppOptions("x").api_key
    assert options.api_key not in repr(options)
    pid = engine.info().pid
    for secret_place in ("cmdline", "environ"):
        assert options.api_key.encode() not in Path(f"/proc/{pid}/{secret_place}").read_bytes()


def listening(pid: int) -> set[str]:
    """The local addresses that a process listens on, as the kernel spells them."""
    sockets = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            sockets |= set(re.findall(r"socket:\[(\d+)\]", str(descriptor.readlink())))
        except OSError:
            continue
    found: set[str] = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            columns: list[Any] = line.split()
            if columns[3] == "0A" and columns[9] in sockets:
                found.add(columns[1].partition(":")[0])
    return found


def test_listens_on_loopback_only(engine: LlamaCppEngine) -> None:
    pid = engine.info().pid
    assert pid is not None
    assert listening(pid) == {"0100007F"}


def test_proxies_are_never_asked(engine: LlamaCppEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert text(answer(engine)).startswith("def add")


def test_a_parent_that_dies_during_the_load_leaves_no_process(backbone: Path) -> None:
    """Both pipes are closed before the model is there: nobody is left to be answered."""
    child = subprocess.Popen(
        [sys.executable, "-m", "stelo_lsp.engines.llama_cpp_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdin
    assert child.stdout
    options = {
        "model": str(backbone),
        "context_tokens": CONTEXT,
        "threads": 1,
        "adapters": [],
        "api_key": "k",
        "record": None,
    }
    child.stdin.write(json.dumps(options).encode() + b"\n")
    child.stdin.close()
    child.stdout.close()
    assert child.wait(60) == 0
