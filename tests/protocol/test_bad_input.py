"""Text that cannot be translated, and messages that are none: refused with a reason, and served on."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Document, Editor
from tests.protocol.profiles import VSCODE


async def refusal(editor: Editor, text: str, **params: Any) -> tuple[str, str]:
    """The class and the message of an input error, which must cost no engine."""
    with pytest.raises(JsonRpcException) as caught:
        await editor.translate(text, **params)
    assert caught.value.code == -32803
    assert caught.value.data["hint"]
    assert editor.record("generate") == []
    return caught.value.data["kind"], caught.value.message


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        ("", "EmptySelection", "white space"),
        (" \t\r\n\x0b\x0c ", "EmptySelection", "white space"),
        ("\u2028\u00a0\u3000", "EmptySelection", "white space"),
        ("// nothing\n/* at\nall */", "EmptySelection", "Only comments"),
        ("/* never closed", "EmptySelection", "Only comments"),
        ("int a\0;", "InputError", "NUL"),
        ("\0", "InputError", "NUL"),
    ],
)
async def test_what_is_no_code(any_editor: Editor, text: str, kind: str, message: str) -> None:
    found = await refusal(any_editor, text)
    assert found[0] == kind
    assert message in found[1]


@pytest.mark.parametrize("language", ["cobol", "", "  ", "python", "java;", "\0"])
async def test_unknown_language(vscode: Editor, language: str) -> None:
    kind, _ = await refusal(vscode, "int a;", language=language)
    assert kind == "UnsupportedLanguage"


@pytest.mark.parametrize("params", [{}, {"languageId": "python"}, {"language": "auto"}])
async def test_no_language_at_all(vscode: Editor, params: dict[str, str]) -> None:
    kind, message = await refusal(vscode, "int a;", **{"language": None, **params})
    assert kind == "UnsupportedLanguage"
    assert "cpp, php, javascript, csharp, java" in message


async def test_too_long_says_how_long(vscode: Editor) -> None:
    with pytest.raises(JsonRpcException, match=r"\d[\d,]+ tokens; the context holds 8,192") as caught:
        await vscode.translate("int a; " * 30_000)
    assert caught.value.data["kind"] == "SelectionTooLong"
    assert (await vscode.translate())["python"] == "print(1)\n"


@pytest.mark.parametrize("code", ["c = '\ud83d';", "\udc00", "a\ud800\ud800b"])
async def test_lone_surrogates(vscode: Editor, code: str) -> None:
    assert (await vscode.translate(code))["python"] == "print(1)\n"
    assert "\ufffd" in vscode.record("generate")[0]["prompt"]


async def test_lone_surrogates_in_a_document(vscode: Editor) -> None:
    document = vscode.open("c = '\ud83d';\nint b;")
    selected = types.Range(types.Position(0, 0), types.Position(1, 6))
    assert len(await vscode.actions(document, selected)) == 2
    await vscode.execute("stelo.server.preview", {"uri": document.uri})
    await vscode.execute("stelo.server.translate", {"uri": document.uri})
    assert len(vscode.heard.shown) == 2


async def test_answer_with_lone_surrogates(vscode: Editor) -> None:
    """The model may end in the middle of a character; a file cannot hold that."""
    vscode.script("x = '\ud83d'\n")
    document = vscode.open("int a;")
    for command in ("translate", "preview", "replace"):
        await vscode.execute(f"stelo.server.{command}", {"uri": document.uri})


async def test_range_outside(vscode: Editor) -> None:
    document = vscode.open("int a;")
    beyond = types.Range(types.Position(10, 0), types.Position(20, 5))
    found = await vscode.actions(document, beyond)
    assert [action.disabled.reason for action in found] == ["Select some code first"] * 2


# Messages that are none


class Wire:
    """The raw answers to raw messages."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor

    async def ask(self, message: dict[str, Any]) -> Any:
        """Result, or the error's code."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.editor.protocol._request_futures[message["id"]] = future
        self.editor.raw({"jsonrpc": "2.0", **message})
        try:
            return await asyncio.wait_for(future, 5)
        except JsonRpcException as error:
            return error.code

    async def lives(self) -> None:
        """The server still translates, and nobody was bothered."""
        assert (await self.editor.translate())["python"] == "print(1)\n"
        assert self.editor.heard.messages == []
        assert b"Traceback" not in self.editor.stderr


@pytest.fixture
def wire(vscode: Editor) -> Wire:
    return Wire(vscode)


@pytest.mark.parametrize(
    "body",
    [
        b"garbage",
        b"{",
        b'{"jsonrpc": "2.0", "id": 1, "method": ',
        b"\xff\xfe\x00",
        b"null",
        b"3",
        b'"text"',
        b"[]",
        b"{}",
        b'[{"jsonrpc": "2.0", "id": 5, "method": "stelo/status"}]',
        b'{"jsonrpc": "1.0", "id": 6, "method": "stelo/status", "params": {}}',
        b'{"id": 7, "method": "stelo/status", "params": {}}',
        b'{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "2.0", "id": 8}',
        b'{"jsonrpc": "2.0", "id": "never asked", "result": {}}',
        b'{"jsonrpc": "2.0", "id": "never asked", "error": {"code": 1, "message": "x"}}',
        b'{"jsonrpc": "2.0", "method": "nobody/knows", "params": {"a": 1}}',
        b'{"jsonrpc": "2.0", "method": "nobody/knows"}',
        b'{"jsonrpc": "2.0", "method": "$/setTrace", "params": {"value": 5}}',
        b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {}}',
        b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": [1]}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": 5}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": '
        b'{"uri": "file:///never/opened.java", "version": 1}, "contentChanges": [{"text": "x"}]}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didClose", "params": {"textDocument": {"uri": "x:y"}}}',
        b"[" * 100_000,
    ],
    ids=lambda body: body[:60].decode("latin-1"),
)
async def test_nonsense_is_survived(wire: Wire, body: bytes) -> None:
    wire.editor.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    await wire.lives()


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("nobody/knows", {}, -32601),
        (
            "textDocument/hover",
            {"textDocument": {"uri": "x"}, "position": {"line": 0, "character": 0}},
            -32601,
        ),
        ("textDocument/codeAction", {}, -32602),
        ("textDocument/codeAction", {"textDocument": {"uri": 1}, "range": 2, "context": []}, -32602),
        ("textDocument/codeAction", None, -32602),
        ("codeAction/resolve", {}, -32602),
        ("workspace/executeCommand", {"command": 3}, -32602),
        ("workspace/textDocumentContent", {}, -32602),
        ("stelo/translate", "text", -32602),
        ("stelo/status", None, None),
        ("stelo/status", [1], None),
        ("stelo/status", {"a": {"b": [{}]}}, None),
    ],
)
@pytest.mark.parametrize("number", [77, "a string"])
async def test_wrong_request_is_answered(
    wire: Wire, method: str, params: Any, code: int | None, number: int | str
) -> None:
    answer = await wire.ask({"id": number, "method": method, "params": params})
    if code is None:
        assert "state" in answer
    else:
        assert answer == code
    await wire.lives()


async def test_unknown_request_without_params(wire: Wire) -> None:
    assert await wire.ask({"id": 78, "method": "nobody/knows"}) == -32601
    await wire.lives()


async def test_headers_of_all_sorts(wire: Wire) -> None:
    body = json.dumps({"jsonrpc": "2.0", "method": "nobody/knows", "params": {}}).encode()
    length = b"Content-Length: %d\r\n" % len(body)
    other = b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
    for header in (length + other, other + length, b"X-Nonsense: 1\r\n" + length):
        wire.editor.raw(header + b"\r\n" + body)
    await wire.lives()


async def test_message_in_small_pieces(wire: Wire) -> None:
    body = json.dumps({"jsonrpc": "2.0", "method": "nobody/knows", "params": {"a": "é😀"}}).encode()
    for byte in b"Content-Length: %d\r\n\r\n" % len(body) + body:
        wire.editor.raw(bytes([byte]))
        await asyncio.sleep(0)
    await wire.lives()


async def test_requests_before_initialize(tmp_path: Path) -> None:
    editor = Editor(tmp_path, VSCODE)
    await editor.launch()
    try:
        document = Document("file:///a.java", "int a;")
        nowhere = types.Range(types.Position(0, 0), types.Position(0, 0))
        for request in (
            editor.translate("int a;"),
            editor.execute("stelo.server.translate", {"uri": document.uri}),
            editor.actions(document, nowhere),
            editor.request("nobody/knows", {}),
        ):
            with pytest.raises(JsonRpcException) as caught:
                await request
            assert caught.value.code == -32002
        await editor.start()
        assert (await editor.translate())["python"] == "print(1)\n"
        assert await editor.leave() == 0
    finally:
        if editor.alive:
            await editor.kill()
