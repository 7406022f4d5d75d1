"""`textDocument/codeAction` over the wire, for each kind of client."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.protocol.editor import Editor, Start

CODE = "class A {\n    «int f() { return 1; }»\n}\n"


async def test_what_the_server_announces(vscode: Editor) -> None:
    found = vscode.initialized_with.capabilities
    assert found.code_action_provider.resolve_provider is True
    assert tuple(found.code_action_provider.code_action_kinds) == (
        "refactor.rewrite.stelo",
        "refactor.rewrite.stelo.replace",
    )
    assert found.text_document_sync.change == types.TextDocumentSyncKind.Incremental
    commands = {f"stelo.server.{name}" for name in ("translate", "replace", "preview", "restart")}
    assert set(found.execute_command_provider.commands) == commands
    assert vscode.initialized_with.server_info.name == "stelo-lsp"


async def test_vscode_gets_a_command_and_a_lazy_edit(vscode: Editor) -> None:
    document, selected = vscode.select(CODE)
    translate, replace = await vscode.actions(document, selected)
    assert isinstance(translate, types.CodeAction)
    assert isinstance(replace, types.CodeAction)
    assert translate.command is not None
    assert translate.command.command == "stelo.server.translate"
    assert replace.command is None
    assert replace.edit is None
    assert replace.data["uri"] == document.uri
    assert translate.tags == replace.tags == (types.CodeActionTag.LlmGenerated,)
    assert [translate.kind, replace.kind] == ["refactor.rewrite.stelo", "refactor.rewrite.stelo.replace"]


async def test_neovim_gets_no_tags(neovim: Editor) -> None:
    document, selected = neovim.select(CODE)
    translate, replace = await neovim.actions(document, selected)
    assert isinstance(translate, types.CodeAction)
    assert isinstance(replace, types.CodeAction)
    assert (translate.tags, replace.tags) == (None, None)
    assert replace.data is not None


async def test_bare_client_gets_commands(bare: Editor) -> None:
    document, selected = bare.select(CODE)
    found = await bare.actions(document, selected)
    assert all(isinstance(action, types.Command) for action in found)
    assert [action.command for action in found] == ["stelo.server.translate", "stelo.server.replace"]


@pytest.mark.parametrize("text", ["class A {«»}", "«// only a comment»", "« \n »", "«int\0 a;»"])
async def test_what_cannot_be_translated(any_editor: Editor, text: str) -> None:
    document, selected = any_editor.select(text)
    found = await any_editor.actions(document, selected)
    document_capabilities = any_editor.capabilities.text_document
    if document_capabilities and document_capabilities.code_action.disabled_support:
        assert all(action.disabled and action.disabled.reason for action in found)
        assert len(found) == 2
    else:
        assert found == []


@pytest.mark.parametrize("language", ["python", "plaintext", "rust"])
async def test_other_languages_get_nothing(any_editor: Editor, language: str) -> None:
    document, selected = any_editor.select("«x = 1»", language, f"file:///work/other.{language}")
    assert await any_editor.actions(document, selected) == []


@pytest.mark.parametrize(
    ("only", "count"),
    [
        (["refactor"], 2),
        (["refactor.rewrite"], 2),
        ([""], 2),
        (["refactor.rewrite.stelo.replace"], 1),
        (["source"], 0),
    ],
)
async def test_only(vscode: Editor, only: list[str], count: int) -> None:
    document, selected = vscode.select(CODE)
    assert len(await vscode.actions(document, selected, only)) == count


async def test_no_model_is_touched(cold: Editor) -> None:
    document, selected = cold.select(CODE)
    assert len(await cold.actions(document, selected)) == 2
    assert cold.record("open") == []
    assert (await cold.status())["state"] == "cold"


async def test_a_client_announces_its_own_command(start: Start) -> None:
    editor = await start(initialization_options={"commands": {"translate": "stelo.translate"}})
    document, selected = editor.select(CODE)
    translate, _ = await editor.actions(document, selected)
    assert translate.command.command == "stelo.translate"
    assert editor.heard.messages == []
