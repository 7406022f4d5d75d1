"""Settings from the editor, in all the ways editors send them, and consent before a download."""

from __future__ import annotations

from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import NEVER, Editor, Start, until
from tests.protocol.profiles import BARE, NEOVIM

WRONG = {"bundle": 7, "threads": True, "colour": "red", "nested": {"a": [1]}, "download": "never"}


async def opened(editor: Editor) -> dict[str, Any]:
    """The settings that the model is opened with, as the scripted engine saw them."""
    await editor.translate()
    return editor.record("open")[-1]


async def check_wrong(editor: Editor) -> None:
    """The four faults in WRONG were told, the rest was used."""
    await until(lambda: len(editor.heard.messages) == 4)
    text = "\n".join(message.message for message in editor.heard.messages)
    for key in ("bundle", "threads", "colour", "nested"):
        assert f"“stelo.{key}”" in text
    assert {message.type for message in editor.heard.messages} == {types.MessageType.Warning}
    assert (await opened(editor)) == {"what": "open", "bundle": "small", "download": "never"}


async def test_configuration_is_asked_for_at_the_start(start: Start) -> None:
    editor = await start(configuration={"bundle": "large", "download": "never"})
    await until(lambda: editor.heard.configuration_asked)
    assert (await opened(editor)) == {"what": "open", "bundle": "large", "download": "never"}
    assert editor.heard.messages == []
    await until(lambda: editor.heard.registered)
    assert editor.heard.registered[0].method == "workspace/didChangeConfiguration"


async def test_faults_are_told_at_the_start(start: Start) -> None:
    await check_wrong(await start(NEOVIM, configuration=WRONG))


async def test_initialization_options(start: Start) -> None:
    editor = await start(BARE, initialization_options={**WRONG, "bundle": "large", "commands": 5})
    assert (await opened(editor))["bundle"] == "large"
    assert editor.heard.configuration_asked == 0
    assert len(editor.heard.messages) == 3


async def test_change_is_asked_for(cold: Editor) -> None:
    asked = cold.heard.configuration_asked
    cold.configuration = {"bundle": "large"}
    cold.configure(None)
    await until(lambda: cold.heard.configuration_asked == asked + 1)
    assert (await opened(cold))["bundle"] == "large"


async def test_change_is_told(any_editor: Editor) -> None:
    any_editor.configure({"stelo": {"bundle": "large"}, "other": {"bundle": 1}})
    assert (await opened(any_editor))["bundle"] == "large"
    assert any_editor.heard.messages == []


async def test_faults_in_a_change(any_editor: Editor) -> None:
    await any_editor.execute("stelo.server.restart")
    any_editor.configure({"stelo": WRONG})
    await check_wrong(any_editor)


@pytest.mark.parametrize("settings", [None, {}, [], "x", 1, {"other": 1}])
async def test_change_that_says_nothing(bare: Editor, settings: Any) -> None:
    bare.configure({"stelo": {"bundle": "large"}})
    bare.configure(settings)
    assert (await opened(bare))["bundle"] == "large"
    assert bare.heard.messages == []


@pytest.mark.parametrize("configuration", [[], "x", 1, True])
async def test_configuration_that_is_no_object(cold: Editor, configuration: Any) -> None:
    cold.configuration = configuration
    cold.configure(None)
    await until(lambda: cold.heard.messages)
    assert "must be an object" in cold.heard.messages[0].message
    assert (await opened(cold))["bundle"] == "small"


async def test_client_that_refuses_to_tell(cold: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(params: types.ConfigurationParams) -> list[Any]:
        raise JsonRpcException("not now")

    monkeypatch.setitem(cold.protocol.fm.features, types.WORKSPACE_CONFIGURATION, refuse)
    cold.configure({"stelo": {"bundle": "large"}})
    cold.configure(None)
    await until(lambda: cold.heard.logs)
    assert cold.heard.logs[0].type == types.MessageType.Warning
    assert (await opened(cold))["bundle"] == "large"


# Consent


async def test_consent_is_asked_for(cold: Editor) -> None:
    cold.script(ask_consent=True, loading=0.5)
    cold.answer = "Download"
    await cold.translate(workDoneToken="consent")
    (question,) = cold.heard.asked
    assert "491 MB" in question.message
    assert [action.title for action in question.actions] == ["Download", "Not now"]
    assert cold.record("consent")[0]["agreed"] is True
    assert any("of 100 MB" in report for report in cold.heard.reports("consent"))


@pytest.mark.parametrize("answer", ["Not now", None])
async def test_consent_is_refused(cold: Editor, answer: str | None) -> None:
    cold.script(ask_consent=True)
    cold.answer = answer
    with pytest.raises(JsonRpcException) as caught:
        await cold.translate()
    assert caught.value.data["kind"] == "BackboneMissing"
    assert (await cold.status())["state"] == "failed"
    cold.answer = "Download"
    assert (await cold.translate())["python"] == "print(1)\n"
    assert len(cold.heard.asked) == 2


async def test_a_question_that_fails_leaves_no_session_that_loads_for_ever(
    cold: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(params: types.ShowMessageRequestParams) -> None:
        raise JsonRpcException("no window")

    cold.script(ask_consent=True)
    with monkeypatch.context() as patch:
        patch.setitem(cold.protocol.fm.features, types.WINDOW_SHOW_MESSAGE_REQUEST, fail)
        with pytest.raises(JsonRpcException) as caught:
            await cold.translate()
    assert caught.value.data["kind"] == "BackboneMissing"
    assert (await cold.status())["state"] == "failed"


async def test_cancelled_while_asking(cold: Editor) -> None:
    cold.script(ask_consent=True)
    cold.answer = NEVER
    first, second = cold.translate(), cold.translate("int b;")
    await until(lambda: cold.heard.asked)
    first.cancel()
    with pytest.raises(JsonRpcException) as caught:
        await first
    assert caught.value.code == -32800
    await until(lambda: len(cold.heard.asked) == 2)  # now for the second
    cold.answer = "Download"
    assert (await second)["python"] == "print(1)\n"


async def test_shutdown_while_asking(start: Start) -> None:
    editor = await start(script={"ask_consent": True})
    editor.answer = NEVER
    request = editor.translate()
    await until(lambda: editor.heard.asked)
    await editor.request("shutdown")
    with pytest.raises(JsonRpcException) as caught:
        await request
    assert caught.value.code == -32800
    editor.answer = None
    editor.exit(None)
    assert await editor.ended() == 0
