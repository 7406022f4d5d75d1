"""Translating into a document beside, and previews as virtual documents."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Editor, Start, until

PYTHON = "def f():\n    return 1\n"


def whole(editor: Editor, text: str = "int f() { return 1; }", uri: str | None = None) -> dict[str, Any]:
    """The argument of a command for a whole new document."""
    return {"uri": editor.open(text, uri=uri).uri}


def path_of(uri: str) -> Path:
    return Path(uri.removeprefix("file://").replace("%20", " "))


async def content(editor: Editor, uri: str) -> str:
    params = types.TextDocumentContentParams(uri)
    return (await editor.request(types.WORKSPACE_TEXT_DOCUMENT_CONTENT, params)).text


# Beside


async def test_translate_command_opens_beside(any_editor: Editor) -> None:
    any_editor.script(PYTHON)
    result = await any_editor.execute("stelo.server.translate", whole(any_editor))
    assert (result["python"], path_of(result["uri"]).read_text()) == (PYTHON, PYTHON)
    window = any_editor.capabilities.window
    if window and window.show_document:
        assert any_editor.heard.shown == [result["uri"]]
    else:
        (message,) = any_editor.heard.messages
        assert str(path_of(result["uri"])) in message.message


async def test_two_translations_are_two_files_of_their_owner(vscode: Editor) -> None:
    argument = whole(vscode)
    first, second = [await vscode.execute("stelo.server.translate", argument) for _ in range(2)]
    assert first["uri"] != second["uri"]
    folder = path_of(first["uri"]).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("file:///src/Word%20Count.java", "Word Count.py"),
        ("untitled:Untitled-1", "Untitled-1.py"),
        ("file:///a/b%3Ac%2A.java", "b_c_.py"),
        ("file:///", "untitled.py"),
        ("file:///x/" + "n" * 300 + ".java", "n" * 80 + ".py"),
        ("file:///x/%2E%2E%2F%2E%2E%2Fevil.java", "evil.py"),
    ],
)
async def test_name_of_the_new_file(vscode: Editor, uri: str, name: str) -> None:
    result = await vscode.execute("stelo.server.translate", whole(vscode, uri=uri))
    assert path_of(result["uri"]).name == name
    assert path_of(result["uri"]).is_relative_to(vscode.folder)


async def test_unwritable_folder_is_told(start: Start) -> None:
    editor = await start()
    (editor.folder / "stelo-lsp").write_text("in the way")
    with pytest.raises(JsonRpcException, match="cannot be written"):
        await editor.execute("stelo.server.translate", whole(editor))
    assert editor.heard.messages[0].type == types.MessageType.Error


# Previews


async def test_preview_is_a_virtual_diff(vscode: Editor) -> None:
    vscode.script(PYTHON)
    result = await vscode.execute("stelo.server.preview", whole(vscode, uri="file:///work/A.java"))
    assert vscode.heard.shown == [result["diff"]]
    assert await content(vscode, result["diff"]) == (
        "--- A.java\n+++ A.java (Python)\n@@ -1 +1,2 @@\n"
        "-int f() { return 1; }\n\\ No newline at end of file\n"
        "+def f():\n+    return 1\n\\ No newline at end of file\n"
    )
    assert await content(vscode, result["python"]) == PYTHON.rstrip("\n")
    assert result["diff"].startswith("stelo-preview:")
    assert result["diff"].endswith("/A.py.diff")


async def test_preview_of_an_odd_name(vscode: Editor) -> None:
    result = await vscode.execute(
        "stelo.server.preview", whole(vscode, uri="file:///work/My%20%C3%84%23%3F.java")
    )
    (shown,) = vscode.heard.shown
    assert shown == result["diff"]
    assert not re.search("[ Ä#?]", shown)
    assert "@@" in await content(vscode, shown)
    assert "@@" in await content(vscode, shown.replace(".", "%2E"))  # quoted by the editor's rules


async def test_preview_where_virtual_documents_are_unknown(neovim: Editor) -> None:
    neovim.script(PYTHON)
    result = await neovim.execute("stelo.server.preview", whole(neovim))
    assert path_of(result["uri"]).read_text() == PYTHON


async def test_old_previews_are_forgotten(vscode: Editor) -> None:
    argument = whole(vscode)
    first, *_, last = [await vscode.execute("stelo.server.preview", argument) for _ in range(11)]
    assert await content(vscode, last["diff"])
    with pytest.raises(JsonRpcException, match="no longer there") as caught:
        await content(vscode, first["diff"])
    assert (caught.value.code, caught.value.data["kind"]) == (-32803, "InputError")


@pytest.mark.parametrize("uri", ["stelo-preview:/nothing/A.py", "file:///etc/hostname", "", "%%%"])
async def test_unknown_preview(vscode: Editor, uri: str) -> None:
    with pytest.raises(JsonRpcException, match="no longer there"):
        await content(vscode, uri)


async def test_server_announces_its_scheme(vscode: Editor) -> None:
    workspace = vscode.initialized_with.capabilities.workspace
    assert workspace.text_document_content.schemes == ("stelo-preview",)


# Commands with wrong arguments


@pytest.mark.parametrize("command", ["translate", "replace", "preview"])
@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [None],
        [1],
        ["file:///a.java"],
        [[]],
        [{}],
        [{"uri": 1}],
        [{"uri": "file:///work/a.java", "range": 5}],
        [{"uri": "file:///work/a.java"}, "more"],
    ],
)
async def test_wrong_arguments(vscode: Editor, command: str, arguments: list[Any]) -> None:
    with pytest.raises(JsonRpcException) as caught:
        await vscode.execute(f"stelo.server.{command}", *arguments)
    assert caught.value.code == -32602


async def test_unknown_command(vscode: Editor) -> None:
    with pytest.raises(JsonRpcException) as caught:
        await vscode.execute("stelo.server.explode")
    assert caught.value.code == -32602


async def test_stale_version_is_refused_and_told(vscode: Editor) -> None:
    argument = {**whole(vscode), "version": 7}
    with pytest.raises(JsonRpcException, match="changed since"):
        await vscode.execute("stelo.server.translate", argument)
    await until(lambda: vscode.heard.messages)
    assert vscode.heard.messages[0].type == types.MessageType.Error


@pytest.mark.parametrize("key", ["a-b", "_x", "1", "class", "a b", "type_name"])
async def test_keys_that_are_no_names_do_no_harm(vscode: Editor, key: str) -> None:
    """pygls turns objects into named tuples, and renames such fields."""
    vscode.script(PYTHON)
    result = await vscode.execute("stelo.server.translate", {**whole(vscode), key: {"x": 1}})
    assert result["python"] == PYTHON
