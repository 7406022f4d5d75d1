"""`stelo/translate`: partial results, the final record, progress, the status."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pygls.exceptions import JsonRpcException

from tests.protocol.editor import Editor, until

PYTHON = "def f(x):\n    return x + 1\n"
SLOW = {"answer": "a = 1\n" * 10, "delay": 0.02}


async def test_final_record(any_editor: Editor) -> None:
    any_editor.script(PYTHON)
    result = await any_editor.translate("int f(int x) { return x + 1; }")
    assert (result["python"], result["language"], result["routed_by"]) == (PYTHON, "java", "given")
    assert (result["expert"], result["probabilities"], result["warnings"]) == (None, {}, [])
    assert result["n_tokens"] > 3
    assert result["seconds"] >= 0


async def test_partial_results_stream(any_editor: Editor) -> None:
    any_editor.script(PYTHON, delay=0.01)
    request = any_editor.translate(partialResultToken="p1")
    await until(lambda: any_editor.heard.progress["p1"])
    assert not request.task.done()
    result = await request
    assert any_editor.heard.streamed("p1") == result["python"] == PYTHON
    assert all(set(value) == {"text"} for value in any_editor.heard.progress["p1"])


async def test_a_second_try_cuts_the_stream_to_its_good_lines(any_editor: Editor) -> None:
    any_editor.script("def f(x):\n    return x ++ else\n", answers=("    return x + 1\n",))
    result = await any_editor.translate(partialResultToken="p1", workDoneToken="w1")
    assert (result["python"], result["tries"]) == (PYTHON, 2)
    assert {"keepLines": 1, "text": ""} in any_editor.heard.progress["p1"]
    assert any_editor.heard.streamed("p1") == PYTHON


@pytest.mark.parametrize("token", ["", 0, 7, "w"])
async def test_tokens_may_be_any_string_or_number(vscode: Editor, token: int | str) -> None:
    await vscode.translate(workDoneToken=token)
    assert vscode.heard.progress[token][0]["kind"] == "begin"
    assert vscode.heard.created == []


async def test_progress_of_the_clients_own_token(any_editor: Editor) -> None:
    any_editor.script("a = 1\n" * 10, delay=0.01, reading=0.2)
    await any_editor.translate(workDoneToken="w1")
    begin, *reports, end = any_editor.heard.progress["w1"]
    assert (begin["kind"], begin["title"], begin["cancellable"]) == ("begin", "Java → Python", True)
    assert (end["kind"], end["message"]) == ("end", "done")
    percentages = [begin["percentage"], *(report["percentage"] for report in reports)]
    assert percentages == sorted(percentages)
    assert percentages[-1] <= 99
    messages = [report["message"] for report in reports]
    assert any(message.startswith("reading the code") for message in messages)
    assert any("tokens" in message for message in messages)


async def test_progress_made_by_the_server(any_editor: Editor) -> None:
    any_editor.script(**SLOW)
    await any_editor.translate()
    window = any_editor.capabilities.window
    if window and window.work_done_progress:
        (token,) = any_editor.heard.created
        kinds = [value["kind"] for value in any_editor.heard.progress[token]]
        assert (kinds[0], kinds[-1]) == ("begin", "end")
        assert kinds.count("begin") == kinds.count("end") == 1
    else:
        assert any_editor.heard.progress == {}


@pytest.mark.parametrize("own_token", [True, False])
async def test_waiting_requests_see_their_place(vscode: Editor, own_token: bool) -> None:
    vscode.script(**SLOW)
    params = [{"workDoneToken": f"q{number}"} if own_token else {} for number in range(3)]
    first = vscode.translate(**params[0])
    await until(lambda: vscode.record("generate"))
    second, third = (vscode.translate(**one) for one in params[1:])
    await until(lambda: own_token or len(vscode.heard.created) == 3)
    tokens = ["q0", "q1", "q2"] if own_token else list(vscode.heard.created)
    await until(lambda: "queued, 2 ahead" in vscode.heard.reports(tokens[2]))
    assert "queued, 1 ahead" in vscode.heard.reports(tokens[1])
    for request in (first, second):
        request.cancel()
    await third
    assert "queued, 1 ahead" in vscode.heard.reports(tokens[2])


@pytest.mark.parametrize(
    ("params", "language", "routed_by"),
    [
        ({"text": "x", "language": "cpp"}, "cpp", "given"),
        ({"text": "x", "language": "c#"}, "csharp", "given"),
        ({"text": "x", "language": None, "languageId": "php"}, "php", "language id"),
        ({"text": "x", "language": "auto", "languageId": "javascriptreact"}, "javascript", "language id"),
    ],
)
async def test_routing(vscode: Editor, params: dict[str, Any], language: str, routed_by: str) -> None:
    result = await vscode.translate(**params)
    assert (result["language"], result["routed_by"]) == (language, routed_by)


async def test_range_of_a_document(vscode: Editor) -> None:
    document, selected = vscode.select("class A {\n\t«int marked = 1;»\n}")
    wanted = {"start": vars_of(selected.start), "end": vars_of(selected.end)}
    result = await vscode.translate(None, language=None, uri=document.uri, range=wanted)
    assert result["routed_by"] == "language id"
    (entry,) = vscode.record("generate")
    assert "int marked = 1;" in entry["prompt"]
    assert "class A" not in entry["prompt"]


def vars_of(place: Any) -> dict[str, int]:
    return {"line": place.line, "character": place.character}


async def test_whole_document(vscode: Editor) -> None:
    document = vscode.open("int first;\nint last;")
    await vscode.translate(None, uri=document.uri)
    (entry,) = vscode.record("generate")
    assert "int first;\nint last;" in entry["prompt"]


async def test_max_new_tokens(vscode: Editor) -> None:
    vscode.script("a = 1\n" * 50)
    result = await vscode.translate(maxNewTokens=6)
    assert result["n_tokens"] == 6
    assert [warning["kind"] for warning in result["warnings"]] == ["truncated"]


async def test_max_new_tokens_from_the_settings(vscode: Editor) -> None:
    vscode.configure({"stelo": {"maxNewTokens": 5}})
    document = vscode.open("int a;")
    await vscode.translate(None, uri=document.uri)
    await vscode.translate("int a;")
    await vscode.execute("stelo.server.translate", {"uri": document.uri})
    assert [entry["limit"] for entry in vscode.record("generate")] == [5, 5, 5]


@pytest.mark.parametrize(
    "params",
    [
        None,
        [],
        "text",
        {},
        {"text": "x", "uri": "file:///a.java"},
        {"text": 1, "language": "java"},
        {"text": "x", "language": 1},
        {"text": "x", "languageId": ["java"]},
        {"uri": 1},
        {"uri": "file:///a.java", "range": 1},
        {"uri": "file:///a.java", "range": {"start": {}}},
        {"uri": "file:///a.java", "range": {"start": {"line": 1.5, "character": 0}, "end": None}},
        {"text": "x", "language": "java", "maxNewTokens": 0},
        {"text": "x", "language": "java", "maxNewTokens": -1},
        {"text": "x", "language": "java", "maxNewTokens": True},
        {"text": "x", "language": "java", "maxNewTokens": "9"},
        {"text": "x", "language": "java", "partialResultToken": {}},
        {"text": "x", "language": "java", "workDoneToken": 1.5},
    ],
)
async def test_invalid_params(vscode: Editor, params: Any) -> None:
    with pytest.raises(JsonRpcException) as caught:
        await vscode.request("stelo/translate", params)
    assert caught.value.code == -32602
    assert vscode.record("generate") == []


async def test_unknown_keys_are_ignored(vscode: Editor) -> None:
    assert (await vscode.translate(future={"a": 1}))["python"] == "print(1)\n"


async def test_failed_translation_ends_its_progress_with_the_reason(vscode: Editor) -> None:
    vscode.script("")
    with pytest.raises(JsonRpcException) as caught:
        await vscode.translate(workDoneToken="w2")
    assert (caught.value.code, caught.value.data["kind"]) == (-32803, "ModelError")
    assert caught.value.data["hint"]
    end = vscode.heard.progress["w2"][-1]
    assert end["kind"] == "end"
    assert "no code" in end["message"]


# Status


async def test_status_follows_the_session(cold: Editor) -> None:
    assert (await cold.status())["state"] == "cold"
    cold.script(loading=0.1)
    await cold.translate()
    await until(lambda: cold.heard.statuses and cold.heard.statuses[-1]["queue"] == 0)
    states = [status["state"] for status in cold.heard.statuses]
    assert list(dict.fromkeys(states)) == ["cold", "loading", "ready"]
    status = await cold.status()
    assert (status["state"], status["bundle"], status["engine"]) == ("ready", "small", "scripted 1")
    assert set(cold.heard.statuses[-1]) == set(status)


async def test_status_needs_no_params(vscode: Editor) -> None:
    """As vscode-jsonrpc sends a request without parameters."""
    future = vscode.protocol._request_futures[41] = asyncio.Future()
    vscode.raw({"jsonrpc": "2.0", "id": 41, "method": "stelo/status"})
    status = await asyncio.wait_for(future, 5)
    assert "state" in status


async def test_restart_command(vscode: Editor) -> None:
    await vscode.translate()
    assert await vscode.execute("stelo.server.restart") is None
    await until(lambda: vscode.record("close"))
    await vscode.translate()
    assert len(vscode.record("load")) == 1
