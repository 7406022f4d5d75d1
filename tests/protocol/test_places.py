"""Where code may stand: every position encoding, unsaved and unopened documents, several folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Document, Editor, Start
from tests.protocol.positions import KINDS, between, marked

PYTHON = "def f():\n    return 1\n"


def encoded(*encodings: str) -> types.ClientCapabilities:
    return types.ClientCapabilities(general=types.GeneralClientCapabilities(position_encodings=encodings))


async def replaced(editor: Editor, document: Document, selected: types.Range) -> str:
    """The document after replacing the range."""
    editor.heard.edits.clear()
    await editor.execute("stelo.server.replace", argument(document.uri, selected))
    return editor.applied(document, editor.heard.edits[0].edit)


NASTY = [
    ("int a = «f('😀')»; // é", "f('😀')"),
    ("\t/* 😀é\t€ */ «int b;» 😀", "int b;"),
    ("// \x0c\u2028\x85\n😀 «int c;\r\nint d;»\r\n", "int c;\nint d;"),
    ("a\r«int e;\rint f;\r»b", "int e;\nint f;"),
    ("«\ufeffint g = '𐐀';»", "int g = '𐐀';"),
]


async def check_every_range(editor: Editor, encoding: KINDS) -> None:
    assert editor.encoding == encoding
    editor.script("x = 1\n")
    for text, seen in NASTY:
        document, selected = editor.select(text)
        plain, start_at, end_at = marked(text)
        after = await replaced(editor, document, selected)
        assert after.startswith(plain[:start_at])
        assert after.endswith(plain[end_at:])
        assert after[start_at : len(after) - len(plain) + end_at].strip() == "x = 1"
        assert seen in editor.record("generate")[-1]["prompt"]


async def test_utf_16(vscode: Editor) -> None:
    await check_every_range(vscode, KINDS.Utf16)


async def test_utf_16_by_default(bare: Editor) -> None:
    await check_every_range(bare, KINDS.Utf16)


async def test_utf_8(neovim: Editor) -> None:
    await check_every_range(neovim, KINDS.Utf8)


async def test_utf_32(start: Start) -> None:
    await check_every_range(await start(encoded("utf-32", "utf-16")), KINDS.Utf32)


async def test_unknown_encodings_mean_utf_16(start: Start) -> None:
    editor = await start(encoded("utf-7"))
    assert editor.encoding == KINDS.Utf16
    assert editor.stderr == b""


# Unsaved, unopened, elsewhere


async def test_unsaved_document(any_editor: Editor) -> None:
    any_editor.script(PYTHON)
    document, selected = any_editor.select("«int f() { return 1; }»\n", uri="untitled:Untitled-1")
    assert len(await any_editor.actions(document, selected)) == 2
    result = await any_editor.execute("stelo.server.translate", {"uri": document.uri})
    assert result["uri"].endswith("/Untitled-1.py")
    any_editor.close(document)
    result = await any_editor.request("stelo/status", {})
    assert result["state"] == "ready"


def in_folder(editor: Editor, name: str, content: bytes) -> str:
    (editor.folder / name).write_bytes(content)
    return (editor.folder / name).as_uri()


def argument(uri: str, selected: types.Range | None = None) -> dict[str, Any]:
    if selected is None:
        return {"uri": uri}
    ends = {"start": selected.start, "end": selected.end}
    return {
        "uri": uri,
        "range": {key: {"line": end.line, "character": end.character} for key, end in ends.items()},
    }


async def test_file_that_is_not_open(any_editor: Editor) -> None:
    any_editor.script(PYTHON)
    text = "// 😀\r\n«int f();\r\n»int g();\r\n"
    plain, start_at, end_at = marked(text)
    uri = in_folder(any_editor, "Not%open.java".replace("%", ""), plain.encode())
    selected = between(plain, start_at, end_at, any_editor.encoding)
    result = await any_editor.execute("stelo.server.replace", argument(uri, selected))
    assert result["applied"] is True
    edit = any_editor.heard.edits[0].edit
    expected = "// 😀\r\ndef f():\r\n    return 1\r\nint g();\r\n"
    assert any_editor.applied(Document(uri, plain), edit) == expected
    assert Path(uri.removeprefix("file://")).read_bytes() == plain.encode()  # the editor's to change


async def test_file_that_changes_on_the_disk_meanwhile(vscode: Editor) -> None:
    vscode.script("a = 1\n" * 10, delay=0.01)
    uri = in_folder(vscode, "Changing.java", b"int f();\n")
    request = vscode.execute("stelo.server.replace", argument(uri))
    in_folder(vscode, "Changing.java", b"// entirely new\nint g();\n")
    result = await request
    if "int f();" in vscode.record("generate")[0]["prompt"]:
        assert result["applied"] is False
        assert vscode.heard.edits == []


@pytest.mark.parametrize(
    "uri",
    [
        "file:///nowhere/A.java",
        "file:///tmp",
        "untitled:gone.java",
        "git:/etc/hostname.java",
        "http://[broken/A.java",
        "no uri at all",
        "",
        "file:///nul%00.java",
        "file://host/share/A.java",
        "file:///" + "x" * 5000 + ".java",
    ],
)
async def test_document_that_cannot_be_had(vscode: Editor, uri: str) -> None:
    with pytest.raises(JsonRpcException) as caught:
        await vscode.execute("stelo.server.translate", argument(uri))
    assert (caught.value.code, caught.value.data["kind"]) == (-32803, "InputError")
    document = Document(uri, "")
    nowhere = types.Range(types.Position(0, 0), types.Position(1, 0))
    assert await vscode.actions(document, nowhere) == []
    assert vscode.record("generate") == []


async def test_binary_file(vscode: Editor) -> None:
    uri = in_folder(vscode, "Binary.java", b"\xff\xfe\x00\x01")
    with pytest.raises(JsonRpcException, match="not UTF-8"):
        await vscode.execute("stelo.server.translate", argument(uri))


async def test_unsupported_language(vscode: Editor) -> None:
    document = vscode.open("fn main() {}", "rust")
    with pytest.raises(JsonRpcException, match="“rust” is not one of them") as caught:
        await vscode.execute("stelo.server.translate", argument(document.uri))
    assert caught.value.data["kind"] == "UnsupportedLanguage"


async def test_several_folders(start: Start) -> None:
    folders = [types.WorkspaceFolder(f"file:///work/{name}", name) for name in ("one", "two")]
    editor = await start(workspace_folders=folders)
    for name in ("one", "two"):
        document, selected = editor.select("«int a;»", uri=f"file:///work/{name}/A.java")
        assert len(await editor.actions(document, selected)) == 2
    event = types.WorkspaceFoldersChangeEvent(
        [types.WorkspaceFolder("file:///work/three", "three")], folders[:1]
    )
    editor.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))
    assert (await editor.translate())["python"] == "print(1)\n"
    assert editor.stderr == b""


async def test_document_with_a_quoted_uri(vscode: Editor) -> None:
    """Editors quote more or less; it is the same document."""
    document = vscode.open("int a;", uri="file:///work/a%20b%2B%C3%A9.java")
    result = await vscode.translate(None, language=None, uri="file:///work/a b%2b%C3%A9.java")
    assert result["routed_by"] == "language id"
    vscode.close(document)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("class A {\n  «int f(int x) { return x + 1; }»\n}\n", "def f(self, x):\n"),
        ("«int f(int x) { return x + 1; }»\nclass A { }\n", "def f(x):\n"),
    ],
)
async def test_the_document_around_tells_methods_from_functions(
    any_editor: Editor, text: str, head: str
) -> None:
    any_editor.script(f"{head}    return x + 1\n")
    document, selected = any_editor.select(text)
    await any_editor.translate(text=None, **argument(document.uri, selected))
    asked = any_editor.record("generate")[-1]["prompt"]
    assert asked.endswith(head)
    assert "class A" not in asked  # it is not translated
