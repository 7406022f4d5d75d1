"""Replacing a selection: by `codeAction/resolve`, or by `workspace/applyEdit`; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from stelo_lsp.settings import camel_case
from tests.protocol.editor import Document, Editor, Request, until
from tests.protocol.positions import between, offset

CODE = "class A {\n    «int f() { return 1; }»\n}\n"
PYTHON = "def f(self):\n    return 1\n"
REPLACED = "class A {\n    def f(self):\n        return 1\n}\n"
SLOW = {"answer": "def f(self):\n" + "    a = 1\n" * 10, "delay": 0.01}


async def replace_action(editor: Editor, text: str = CODE) -> tuple[Document, types.CodeAction]:
    document, selected = editor.select(text)
    (action,) = await editor.actions(document, selected, ["refactor.rewrite.stelo.replace"])
    assert isinstance(action, types.CodeAction)
    return document, action


async def started(editor: Editor, text: str = CODE) -> tuple[Document, Request]:
    """A slow replacement that the engine is at work on, by whatever this client would use."""
    editor.script(**SLOW)
    document, selected = editor.select(text)
    _, replace = await editor.actions(document, selected)
    if isinstance(replace, types.CodeAction) and replace.data is not None:
        request = editor.resolve(replace)
    else:
        request = editor.execute(replace.command, *replace.arguments)
    await until(lambda: editor.record("generate"))
    return document, request


def opened_beside(editor: Editor) -> str:
    """The text of the one document that was shown."""
    (uri,) = editor.heard.shown
    return Path(uri.removeprefix("file://")).read_text()


# Resolving


async def test_resolve_answers_a_versioned_annotated_edit(vscode: Editor) -> None:
    vscode.script(PYTHON)
    document, action = await replace_action(vscode)
    resolved = await vscode.resolve(action)
    edit = resolved.edit
    assert vscode.applied(document, edit) == REPLACED
    (change,) = edit.document_changes
    assert change.text_document.version == document.version
    (annotation,) = edit.change_annotations.values()
    assert annotation.needs_confirmation is True
    assert (resolved.title, resolved.kind, resolved.data) == (action.title, action.kind, action.data)


async def test_resolve_for_a_client_without_document_changes(neovim: Editor) -> None:
    neovim.script(PYTHON)
    document, action = await replace_action(neovim)
    edit = (await neovim.resolve(action)).edit
    assert (edit.document_changes, edit.change_annotations) == (None, None)
    assert neovim.applied(document, edit) == REPLACED


async def test_resolve_after_earlier_edits(any_editor: Editor) -> None:
    """Line ends that are none, then incremental changes: both sides must agree on every position."""
    any_editor.script(PYTHON)
    document = any_editor.open("// \u2028 \x0c 😀\nclass A {\n    int f();\n}\n")
    any_editor.change(document, 3, 4, "é\x85")
    at = document.text.index("int f();")
    any_editor.change(document, at, at + len("int f();"), "int g(); // 😀")
    any_editor.change(document, 0, 0, "\n")
    start = document.text.index("int g")
    await check_replacement(any_editor, document, start, start + len("int g();"))


async def check_replacement(editor: Editor, document: Document, start: int, end: int) -> None:
    selected = between(document.text, start, end, editor.encoding)
    _, replace = await editor.actions(document, selected)
    if isinstance(replace, types.Command):
        await editor.execute(replace.command, *replace.arguments)
        edit = editor.heard.edits[-1].edit
    else:
        edit = (await editor.resolve(replace)).edit
    expected = document.text[:start] + "def f(self):\n        return 1" + document.text[end:]
    assert editor.applied(document, edit) == expected
    assert "int g();" in editor.record("generate")[-1]["prompt"]


async def test_resolve_returns_other_actions_unchanged(vscode: Editor) -> None:
    """VS Code asks to resolve every action without an edit."""
    document, selected = vscode.select(CODE)
    translate, _ = await vscode.actions(document, selected)
    assert await vscode.resolve(translate) == translate
    foreign = types.CodeAction("Organize imports", kind="source.organizeImports")
    assert await vscode.resolve(foreign) == foreign
    assert vscode.record("generate") == []


@pytest.mark.parametrize(
    "data",
    [
        {"uri": 3},
        {"version": 1},
        [],
        "file:///a.java",
        {"uri": "file:///work/x.java", "range": {}},
        {"uri": "file:///work/x.java", "range": {"start": 0, "end": 1}},
        {"uri": "file:///work/x.java", "range": {"start": {"line": -1, "character": 0}, "end": {}}},
    ],
)
async def test_resolve_with_foreign_data(vscode: Editor, data: Any) -> None:
    with pytest.raises(JsonRpcException) as caught:
        await vscode.resolve(types.CodeAction("x", kind="refactor", data=data))
    assert caught.value.code == -32602


# The document changes meanwhile


async def test_changed_document_is_not_touched(any_editor: Editor) -> None:
    document, request = await started(any_editor)
    any_editor.change(document, 0, 0, "// new\n")
    result = await request
    edit = result.edit if isinstance(result, types.CodeAction) else None
    assert edit is None
    assert any_editor.heard.edits == []
    await until(lambda: any_editor.heard.messages)
    await check_beside(any_editor)


async def check_beside(editor: Editor) -> None:
    """The translation is in a file of its own, and the user was told so."""
    window = editor.capabilities.window
    if window and window.show_document:
        assert opened_beside(editor) == SLOW["answer"]
    else:
        assert any("The translation is in " in message.message for message in editor.heard.messages)
    warning = editor.heard.messages[-1]
    assert warning.type == types.MessageType.Warning
    assert "nothing was replaced" in warning.message


async def test_closed_document(any_editor: Editor) -> None:
    document, request = await started(any_editor)
    any_editor.close(document)
    result = await request
    assert not isinstance(result, types.CodeAction) or result.edit is None
    assert any_editor.heard.edits == []
    await until(lambda: any_editor.heard.messages)
    await check_beside(any_editor)


async def test_document_reopened_with_other_text_in_the_same_version(any_editor: Editor) -> None:
    document, request = await started(any_editor)
    any_editor.close(document)
    any_editor.open("class A {\n    float something_else = 1;\n}\n", uri=document.uri)
    result = await request
    assert not isinstance(result, types.CodeAction) or result.edit is None
    assert any_editor.heard.edits == []


async def test_changed_between_offer_and_resolve(vscode: Editor) -> None:
    document, action = await replace_action(vscode)
    vscode.change(document, 0, 0, "\n")
    with pytest.raises(JsonRpcException, match="changed since") as caught:
        await vscode.resolve(action)
    assert caught.value.code == -32803
    assert vscode.record("generate") == []


async def test_client_that_cannot_show_documents_is_told_the_path(vscode: Editor) -> None:
    vscode.shows_documents = False
    document, request = await started(vscode)
    vscode.change(document, 0, 0, "\n")
    await request
    await until(lambda: len(vscode.heard.messages) == 2)
    path = vscode.heard.messages[0].message.removeprefix("The translation is in ").rstrip(".")
    assert Path(path).read_text() == SLOW["answer"]


# By command


async def replace(editor: Editor, text: str = CODE, **changes: Any) -> tuple[Document, dict[str, Any]]:
    document, selected = editor.select(text)
    argument = {
        "uri": document.uri,
        "version": document.version,
        "range": {
            end: {camel_case(key): getattr(place, key) for key in ("line", "character")}
            for end, place in (("start", selected.start), ("end", selected.end))
        },
    }
    return document, await editor.execute("stelo.server.replace", {**argument, **changes})


async def test_replace_command_applies_an_edit(any_editor: Editor) -> None:
    any_editor.script(PYTHON)
    document, result = await replace(any_editor)
    (params,) = any_editor.heard.edits
    assert any_editor.applied(document, params.edit) == REPLACED
    assert params.label == "Replace selection with Python"
    assert (result["applied"], result["python"]) == (True, PYTHON)


async def test_refused_edit_opens_beside(vscode: Editor) -> None:
    vscode.script(PYTHON)
    vscode.accepts_edits = False
    _, result = await replace(vscode)
    assert result["applied"] is False
    assert opened_beside(vscode) == PYTHON
    assert result["uri"] == vscode.heard.shown[0]


async def test_without_a_range_everything_is_meant(vscode: Editor) -> None:
    vscode.script(PYTHON)
    document = vscode.open("int a;\nint b;")
    await vscode.execute("stelo.server.replace", {"uri": document.uri})
    assert vscode.applied(document, vscode.heard.edits[0].edit) == PYTHON.rstrip("\n")


async def test_range_past_the_end_is_answered_with_the_end(vscode: Editor) -> None:
    document = vscode.open("int a;\nint b;")
    beyond = {"start": {"line": 0, "character": 0}, "end": {"line": 2**40, "character": 2**31}}
    await vscode.execute("stelo.server.replace", {"uri": document.uri, "range": beyond})
    (change,) = vscode.heard.edits[0].edit.document_changes
    assert offset(document.text, change.edits[0].range.end) == len(document.text)
