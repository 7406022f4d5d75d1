"""Every way to cancel really stops the engine, and the next request is served."""

from __future__ import annotations

import asyncio

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Editor, Request, until

LONG = {"answer": "".join(f"a = {number}\n" for number in range(1000)), "delay": 0.02}
CANCELLED = -32800


async def code_of(request: Request) -> int:
    with pytest.raises(JsonRpcException) as caught:
        await request
    return caught.value.code


def begun(editor: Editor, how: str, token: str | None = None) -> Request:
    """A translation by one of the four ways to ask for one."""
    document = editor.open("int a = 1;")
    place = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 10}}
    argument = {"uri": document.uri, "version": 1, "range": place}
    if how == "stelo/translate":
        return editor.translate(workDoneToken=token)
    if how == "resolve":
        return editor.resolve(types.CodeAction("x", kind="refactor.rewrite.stelo.replace", data=argument))
    return editor.execute(f"stelo.server.{how}", argument, token=token)


WAYS = ["stelo/translate", "resolve", "translate", "replace", "preview"]


@pytest.mark.parametrize("how", WAYS)
async def test_cancel_request(vscode: Editor, how: str) -> None:
    vscode.script(**LONG)
    request = begun(vscode, how)
    await until(lambda: vscode.record("generate"))
    request.cancel()
    assert await code_of(request) == CANCELLED
    (entry,) = await until(lambda: vscode.record("cancelled"))
    assert entry["tokens"] < 100
    assert (vscode.heard.shown, vscode.heard.edits, vscode.heard.messages) == ([], [], [])
    vscode.script()
    assert (await vscode.translate())["python"] == "print(1)\n"


@pytest.mark.parametrize("how", [way for way in WAYS if way != "resolve"])
async def test_cancel_button_of_the_clients_progress(vscode: Editor, how: str) -> None:
    vscode.script(**LONG)
    request = begun(vscode, how, token=f"c-{how}")
    await until(lambda: vscode.record("generate"))
    vscode.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(f"c-{how}"))
    assert await code_of(request) == CANCELLED
    assert vscode.record("cancelled")
    assert vscode.heard.progress[f"c-{how}"][-1] == {"kind": "end", "message": "cancelled"}


@pytest.mark.parametrize("how", WAYS)
async def test_cancel_button_of_the_servers_progress(neovim: Editor, how: str) -> None:
    neovim.script(**LONG)
    request = begun(neovim, how)
    await until(lambda: neovim.record("generate") and neovim.heard.progress)
    (token,) = neovim.heard.created
    neovim.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
    assert await code_of(request) == CANCELLED
    assert neovim.record("cancelled")
    assert neovim.heard.messages == []


async def test_cancel_while_queued(vscode: Editor) -> None:
    vscode.script(**LONG)
    running = vscode.translate()
    await until(lambda: vscode.record("generate"))
    queued = vscode.translate("int waiting;", workDoneToken="wq")
    await until(lambda: "queued, 1 ahead" in vscode.heard.reports("wq"))
    queued.cancel()
    assert await code_of(queued) == CANCELLED
    running.cancel()
    assert await code_of(running) == CANCELLED
    assert len(vscode.record("generate")) == 1


async def test_cancel_while_loading_and_while_reading(cold: Editor) -> None:
    editor = cold
    editor.script(loading=30)
    request = editor.translate()
    await until(lambda: editor.record("load"))
    request.cancel()
    assert await code_of(request) == CANCELLED
    editor.script(reading=30)
    request = editor.translate()
    await until(lambda: editor.record("generate"))
    request.cancel()
    assert await code_of(request) == CANCELLED
    assert await until(lambda: editor.record("cancelled")) == [{"what": "cancelled", "tokens": 0}]


async def test_cancel_of_nothing_is_ignored(any_editor: Editor) -> None:
    request = any_editor.translate()
    await request
    request.cancel()
    any_editor.cancel_request(types.CancelParams("no such request"))
    any_editor.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams("no such token"))
    assert (await any_editor.translate())["python"] == "print(1)\n"
    assert any_editor.heard.messages == []


async def test_fifty_requests_half_of_them_cancelled(any_editor: Editor) -> None:
    any_editor.script(delay=0.002)
    any_editor.script(when="int n0;", delay=0.2)  # until all have arrived
    requests = [any_editor.translate(f"int n{number};") for number in range(50)]
    for request in requests[1::2]:
        request.cancel()
    answers = await asyncio.gather(*(request.task for request in requests), return_exceptions=True)
    assert all(answer["python"] == "print(1)\n" for answer in answers[::2])
    assert all(isinstance(answer, JsonRpcException) for answer in answers[1::2])
    assert {answer.code for answer in answers[1::2]} == {CANCELLED}
    await until(lambda: any_editor.heard.statuses and any_editor.heard.statuses[-1]["queue"] == 0)


async def test_others_are_answered_meanwhile(vscode: Editor) -> None:
    vscode.script(**LONG)
    request = vscode.translate()
    await until(lambda: vscode.record("generate"))
    document, selected = vscode.select("«int a;»")
    loop = asyncio.get_running_loop()
    started = loop.time()
    for _ in range(5):
        assert len(await vscode.actions(document, selected)) == 2
    assert loop.time() - started < 1.0
    request.cancel()
    await code_of(request)
