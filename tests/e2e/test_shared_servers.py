"""Two whole servers, as two windows have them, on one engine with the real model: restart and idleness."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stelo_model import backbones
from tests.engines.test_processes import is_alive
from tests.scripted import wait_until

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(300)]


class Window:
    """A server and the least of a client: it hears what comes before the answer it waits for."""

    def __init__(self, **settings: object) -> None:
        command = [sys.executable, "-m", "stelo_lsp", "--stdio"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._count = 0
        self.status: dict[str, Any] = {}
        self.request(
            "initialize",
            {"processId": None, "rootUri": None, "capabilities": {}, "initializationOptions": settings},
        )
        self._send({"method": "initialized", "params": {}})

    def request(self, method: str, params: object = None) -> Any:
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while (heard := self._hear()).get("id") != self._count or "method" in heard:
            pass
        assert "error" not in heard, heard
        return heard["result"]

    def translate(self) -> int:
        """Translate a little; the engine's process id."""
        text = "int add(int a, int b) {\n    return a + b;\n}\n"
        answer = self.request("stelo/translate", {"text": text, "languageId": "java", "maxNewTokens": 12})
        assert answer["python"].startswith("def add(")
        self.until("ready")
        return int(self.status["enginePid"])

    def until(self, state: str) -> None:
        while self.status.get("state") != state or self.status["queue"]:
            self._hear()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b": ")
            length = int(value) if name == b"Content-Length" else length
        heard: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if heard.get("method") == "stelo/status":
            self.status = heard["params"]
        elif "method" in heard and "id" in heard:
            self._send({"id": heard["id"], "result": None})
        return heard


@pytest.fixture
def windows(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[Window]]:
    monkeypatch.setenv("STELO_RUNTIME", str(tmp_path))
    if backbones.locate(backbones.known("small")) is None:
        pytest.skip("the small backbone is not in the cache; scripts/test fetches it")
    opened = [Window(engine="llama_cpp", download="never", idleMinutes=request.param) for _ in range(2)]
    try:
        yield opened
    finally:
        for window in opened:
            window.process.kill()
            window.process.communicate()


@pytest.mark.parametrize("windows", [0], indirect=True)
def test_a_restart_in_one_leaves_the_other_its_engine(windows: list[Window]) -> None:
    first, second = windows
    pid = first.translate()
    assert second.translate() == pid
    first.request("workspace/executeCommand", {"command": "stelo.server.restart"})
    first.until("cold")
    assert second.translate() == pid
    assert first.translate() == pid
    for window in windows:
        window.request("workspace/executeCommand", {"command": "stelo.server.restart"})
        window.until("cold")
    wait_until(lambda: not is_alive(pid), 5.0)
    assert first.translate() != pid


@pytest.mark.parametrize("windows", [0.1], indirect=True)
def test_the_engine_goes_when_all_are_idle(windows: list[Window]) -> None:
    first, second = windows
    pid = first.translate()
    assert second.translate() == pid
    first.until("cold")
    second.until("cold")
    wait_until(lambda: not is_alive(pid), 5.0)
    assert second.translate() == first.translate() != pid
