"""`stelo-lsp --tcp`: one client on loopback, and an end with it."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time


def message(method: str, params: object = None, identity: int | None = None) -> bytes:
    body: dict[str, object] = {"jsonrpc": "2.0", "method": method}
    if params is not None:
        body["params"] = params
    if identity is not None:
        body["id"] = identity
    text = json.dumps(body).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(text), text)


def start() -> tuple[subprocess.Popen[bytes], int]:
    command = [sys.executable, "-m", "stelo_lsp", "--tcp", "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert process.stderr
    line = process.stderr.readline().decode()
    found = re.search(r"listening on 127\.0\.0\.1:(\d+)", line)
    assert found, line
    return process, int(found[1])


def connect(port: int) -> socket.socket:
    for _ in range(200):  # it says where before it listens there
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=10)
        except ConnectionRefusedError:
            time.sleep(0.05)
    raise AssertionError("nobody listens")


def test_a_session_over_tcp() -> None:
    process, port = start()
    with connect(port) as client, client.makefile("rb") as answers:
        client.sendall(message("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 1))
        headers = {}
        while line := answers.readline().strip():
            key, _, value = line.partition(b": ")
            headers[key] = value
        answer = json.loads(answers.read(int(headers[b"Content-Length"])))
        assert answer["result"]["serverInfo"]["name"] == "stelo-lsp"
        client.sendall(message("shutdown", identity=2) + message("exit"))
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_the_server_ends_with_its_client() -> None:
    process, port = start()
    connect(port).close()
    process.communicate(timeout=10)
    assert process.returncode == 1
