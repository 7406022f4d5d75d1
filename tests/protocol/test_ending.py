"""How a server ends: properly, by a closed pipe, by a dead client; and that nothing is left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Editor, Start, until
from tests.scripted import ROOT

LONG = {"answer": "".join(f"a = {number}\n" for number in range(1000)), "delay": 0.02}


def is_alive(pid: int) -> bool:
    """Zombies are dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def at_work(editor: Editor) -> int:
    """Have the engine generate; the process id of the engine."""
    editor.script(**LONG)
    editor.translate()
    await until(lambda: editor.record("generate"))
    pid = (await editor.status())["enginePid"]
    assert is_alive(pid)
    return pid


async def test_proper_shutdown(start: Start) -> None:
    editor = await start()
    await editor.translate()
    assert await editor.leave() == 0
    assert len(editor.record("close")) == 1
    assert editor.stderr == b""


async def test_shutdown_of_an_unused_server(start: Start) -> None:
    editor = await start()
    assert await editor.leave() == 0


async def test_shutdown_with_requests_pending(start: Start) -> None:
    editor = await start()
    editor.script(**LONG)
    document = editor.open("int a;")
    requests = [editor.translate(), editor.execute("stelo.server.replace", {"uri": document.uri})]
    requests += [editor.translate("int b;", workDoneToken="w") for _ in range(3)]
    await until(lambda: editor.record("generate") and editor.heard.progress["w"])
    assert await asyncio.wait_for(editor.shutdown_async(None), 3) is None
    for request in requests:
        with pytest.raises(JsonRpcException) as caught:
            await request
        assert caught.value.code == -32800
    editor.exit(None)
    assert await editor.ended(3) == 0
    assert editor.record("cancelled")
    assert editor.stderr == b""


async def test_exit_without_shutdown(start: Start) -> None:
    editor = await start()
    await at_work(editor)
    editor.exit(None)
    assert await editor.ended(3) == 1


async def test_closed_pipe_ends_everything(start: Start) -> None:
    editor = await start(None, "--with-process")
    engine = await at_work(editor)
    editor.process.stdin.close()
    assert await editor.ended(3) == 1
    assert not is_alive(engine)
    assert b"int a;" not in editor.stderr


async def test_closed_pipe_before_anything() -> None:
    command = [sys.executable, "-m", "stelo_lsp", "--stdio"]
    process = await asyncio.create_subprocess_exec(*command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    output, _ = await asyncio.wait_for(process.communicate(), 10)
    assert (process.returncode, output) == (1, b"")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_signal_ends_everything(start: Start, number: signal.Signals) -> None:
    editor = await start(None, "--with-process")
    engine = await at_work(editor)
    editor.process.send_signal(number)
    await editor.ended(3)
    await until(lambda: not is_alive(engine), 3)


CLIENT = """
import json, os, subprocess, sys, time
command = [sys.executable, "-m", "tests.protocol.scripted_server", sys.argv[1], "--with-process"]
server = subprocess.Popen(command, stdin=subprocess.PIPE)
def send(**message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
    server.stdin.flush()
send(id=1, method="initialize", params={"processId": os.getpid(), "rootUri": None, "capabilities": {}})
send(method="initialized", params={})
send(id=2, method="stelo/translate", params={"text": "int a;", "language": "java"})
send(id=3, method="stelo/status", params={})
print(server.pid, flush=True)
time.sleep(600)
"""


async def test_client_that_is_killed_takes_everything_with_it(tmp_path: Path) -> None:
    editor = Editor(tmp_path, None)  # for its script and its record only
    editor.script(**LONG)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    client = subprocess.Popen([sys.executable, "-c", CLIENT, str(tmp_path)], stdout=subprocess.PIPE, env=env)
    try:
        server = int(client.stdout.readline())
        # The server's own answers go to the same pipe, after its process id.
        await until(lambda: editor.record("generate"), 10)
        children = Path(f"/proc/{server}/task").glob("*/children")
        (engine,) = [int(pid) for file in children for pid in file.read_text().split()]
        assert is_alive(server)
        assert is_alive(engine)
    finally:
        client.kill()
        client.wait()
        client.stdout.close()
    await until(lambda: not is_alive(server) and not is_alive(engine), 3)


async def test_two_servers_at_once(start: Start) -> None:
    one, other = await start(), await start()
    one.script("one = 1\n", delay=0.02)
    other.script("other = 1\n", delay=0.02)
    found = await asyncio.gather(one.translate().task, other.translate().task)
    assert [result["python"] for result in found] == ["one = 1\n", "other = 1\n"]
    assert await one.leave() == 0
    assert (await other.translate())["python"] == "other = 1\n"


async def test_printing_does_not_break_the_protocol(start: Start) -> None:
    editor = await start(script={"noise": True})
    for _ in range(2):
        assert (await editor.translate())["python"] == "print(1)\n"
    assert await editor.leave() == 0
    assert editor.stderr.count(b"this must not reach the protocol") == 6
