"""Nothing of the user's code reaches the log, whatever happens to it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Editor, Start, until

SECRET = "swordfish"
CODE = f'String key = "{SECRET}";'
ANSWER = f'key = "{SECRET}"\n'


async def settle(request: Any) -> None:
    with pytest.raises((JsonRpcException, TimeoutError)):
        await request


async def everything(editor: Editor) -> None:
    """Each path that code takes through the server, the failing ones as well."""
    editor.script(ANSWER)
    document = editor.open(CODE, uri=f"file:///work/{SECRET}.java")
    place = {"uri": document.uri}
    everything = types.Range(types.Position(0, 0), types.Position(1, 0))
    _, replace = await editor.actions(document, everything)
    await editor.resolve(replace)
    for command in ("translate", "replace", "preview"):
        await editor.execute(f"stelo.server.{command}", place)
    await editor.translate(CODE, partialResultToken="p", workDoneToken="w")
    editor.change(document, 0, 0, f"// {SECRET}\n")
    await settle(editor.resolve(replace))  # stale
    await settle(editor.execute("stelo.server.translate", {"uri": f"file:///{SECRET}/none.java"}))
    await settle(editor.execute("stelo.server.translate", SECRET))
    await settle(editor.execute(SECRET, SECRET))
    await settle(editor.request(SECRET, {"code": SECRET}))
    await settle(editor.translate(f"// {SECRET}"))
    await settle(editor.translate(CODE + "\0"))
    await settle(editor.translate(CODE, language=SECRET))
    await settle(editor.translate(CODE, maxNewTokens=SECRET))
    for script in (
        {"bug_after": 1},
        {"crash_after": 1},
        {"load_error": "OutOfMemory"},
        {"load_error": "bug"},
        {"load_error": ""},
    ):
        editor.script(ANSWER, **script)
        if script == {"load_error": ""}:
            await editor.translate(CODE)
        else:
            await settle(editor.translate(CODE))
            await settle(editor.execute("stelo.server.translate", place))
    editor.script("")
    await settle(editor.translate(CODE))


async def nonsense(editor: Editor) -> None:
    body = f'{{"jsonrpc": "2.0", "id": 9, "method": "{SECRET}", "params": {SECRET}'.encode()
    editor.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    editor.raw({"jsonrpc": "2.0", "id": 10, "method": "textDocument/codeAction", "params": {"x": SECRET}})
    editor.raw({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": SECRET}})
    editor.raw({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": {"x": SECRET}}})
    editor.raw([{"jsonrpc": "2.0", "method": SECRET}])
    editor.configure({"stelo": {"bundle": [1]}})
    missing = types.VersionedTextDocumentIdentifier(1, f"file:///{SECRET}.java")
    change = types.TextDocumentContentChangeWholeDocument(CODE)
    editor.text_document_did_change(types.DidChangeTextDocumentParams(missing, [change]))


async def cancelled(editor: Editor) -> None:
    editor.script(ANSWER * 100, delay=0.02)
    document = editor.open(CODE)
    for begin in (
        lambda: editor.translate(CODE, workDoneToken="c"),
        lambda: editor.execute("stelo.server.replace", {"uri": document.uri}),
    ):
        count = len(editor.record("generate"))
        running, queued = begin(), begin()
        await until(lambda count=count: len(editor.record("generate")) > count)
        for request in (queued, running):
            request.cancel()
            await settle(request)


async def test_log_holds_no_code(start: Start) -> None:
    editor = await start()
    await everything(editor)
    await nonsense(editor)
    await cancelled(editor)
    editor.script(ANSWER * 100, delay=0.02)
    pending = editor.translate(CODE)
    await until(lambda: editor.record("generate")[-1]["prompt"])
    assert await editor.leave() == 0
    await settle(pending)
    assert SECRET not in editor.stderr.decode()
    assert SECRET not in "".join(log.message for log in editor.heard.logs)


async def test_log_is_empty_when_all_goes_well(start: Start) -> None:
    editor = await start()
    editor.script(ANSWER)
    document = editor.open(CODE)
    for command in ("translate", "replace", "preview"):
        await editor.execute(f"stelo.server.{command}", {"uri": document.uri})
    await cancelled(editor)
    await asyncio.sleep(0.1)
    assert await editor.leave() == 0
    assert editor.stderr == b""


async def test_these_tests_would_notice(start: Start) -> None:
    """At level debug, which a user must ask for, whole messages are logged."""
    editor = await start(None, "--log-level", "debug", script={"answer": ANSWER})
    await editor.translate(CODE)
    assert await editor.leave() == 0
    assert SECRET in editor.stderr.decode()
