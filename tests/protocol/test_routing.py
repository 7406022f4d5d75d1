"""The gate behind the protocol: plain text is recognised or asked about, doubts are shown, status tells."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.gates import NAMES, SILENT, WORDS, write_bundle
from tests.protocol.editor import Document, Editor, until

JAVA = f"class A {{ {WORDS['java']} x; }}"


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_bundle(tmp_path_factory.mktemp("bundle"), experts=("java",)))


@pytest_asyncio.fixture(loop_scope="session")
async def gated(any_editor: Editor, bundle: str) -> Editor:
    """Every kind of editor, configured with a bundle that has a gate and an expert for Java."""
    return await configured(any_editor, bundle)


@pytest_asyncio.fixture(loop_scope="session")
async def vscode_gated(vscode: Editor, bundle: str) -> Editor:
    return await configured(vscode, bundle)


async def configured(editor: Editor, bundle: str) -> Editor:
    editor.configure({"stelo": {"bundle": bundle}})
    await editor.until_state("cold")
    return editor


def range_of(document: Document) -> dict[str, Any]:
    return {
        "uri": document.uri,
        "version": document.version,
        "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": len(document.text)}},
    }


async def test_the_gate_routes_plain_text(gated: Editor) -> None:
    document = gated.open(JAVA, "plaintext", "untitled:Untitled-1")
    result = await gated.translate(None, language=None, uri=document.uri)
    assert (result["language"], result["expert"], result["routed_by"]) == ("java", "java", "gate")
    assert set(result["probabilities"]) == set(NAMES)
    assert result["probabilities"]["java"] > 0.98
    (entry,) = gated.record("generate")
    assert entry["expert"] == "java"
    gated.close(document)


@pytest.mark.parametrize("params", [{"language": "auto"}, {"language": None, "languageId": "plaintext"}])
async def test_the_gate_routes_text_without_document(gated: Editor, params: dict[str, Any]) -> None:
    result = await gated.translate(f"{WORDS['cpp']} << 1;", **params)
    assert (result["language"], result["expert"], result["routed_by"]) == ("cpp", None, "gate")


@pytest.mark.parametrize("command", ["translate", "replace", "preview"])
async def test_commands_ask_for_the_language_of_text_that_tells_nothing(gated: Editor, command: str) -> None:
    document = gated.open(SILENT, "plaintext", f"untitled:Silent-{command}")
    with pytest.raises(JsonRpcException) as caught:
        await gated.execute(f"stelo.server.{command}", {"uri": document.uri})
    assert (caught.value.code, caught.value.data["kind"]) == (-32803, "UnsupportedLanguage")
    assert "(20 %)" in caught.value.data["hint"]
    (message,) = gated.heard.messages
    assert message.type == types.MessageType.Error
    assert "Which language is this?" in message.message
    assert "language mode" in message.message
    assert gated.record("open") == gated.record("load") == []
    gated.close(document)


async def test_a_refusal_does_not_wait_for_a_running_translation(vscode_gated: Editor) -> None:
    vscode_gated.script("a = 1\n" * 1000, delay=0.02)
    running = vscode_gated.translate()
    await until(lambda: vscode_gated.record("generate"))
    with pytest.raises(JsonRpcException, match="Which language is this"):
        await vscode_gated.translate(SILENT, language=None)
    assert not running.task.done()
    running.cancel()


async def test_the_editor_s_language_wins_and_the_doubt_is_shown(gated: Editor) -> None:
    document = gated.open(JAVA, "csharp")
    result = await gated.execute("stelo.server.translate", {"uri": document.uri})
    assert (result["language"], result["expert"], result["routed_by"]) == ("csharp", None, "language id")
    (warning,) = result["warnings"]
    assert (warning["kind"], warning["line"]) == ("language", None)
    doubts = [one for one in gated.heard.messages if one.type == types.MessageType.Warning]
    assert [one.message for one in doubts] == [warning["message"]]
    assert "looks like Java (99 %)" in warning["message"]
    assert "C#" in gated.record("generate")[0]["prompt"]


async def test_the_doubt_is_shown_for_a_resolved_edit_too(vscode_gated: Editor) -> None:
    document = vscode_gated.open(JAVA, "csharp")
    kind = "refactor.rewrite.stelo.replace"
    await vscode_gated.resolve(types.CodeAction("x", kind=kind, data=range_of(document)))
    assert any("looks like Java" in message.message for message in vscode_gated.heard.messages)


async def test_a_client_of_its_own_shows_the_warning_itself(vscode_gated: Editor) -> None:
    result = await vscode_gated.translate(JAVA, language="csharp")
    assert [warning["kind"] for warning in result["warnings"]] == ["language"]
    assert vscode_gated.heard.messages == []


@pytest.mark.parametrize(
    ("code", "language_id"), [(JAVA, "java"), (SILENT, "java"), (JAVA, "typescript"), (WORDS["cpp"], "c")]
)
async def test_no_doubt_without_reason(vscode_gated: Editor, code: str, language_id: str) -> None:
    result = await vscode_gated.translate(code, language=None, languageId=language_id)
    assert result["routed_by"] == "language id"
    assert result["warnings"] == []


async def test_another_language_is_refused_whatever_the_gate_says(vscode_gated: Editor) -> None:
    document = vscode_gated.open(JAVA, "rust")
    with pytest.raises(JsonRpcException, match="“rust” is not one of them"):
        await vscode_gated.execute("stelo.server.translate", {"uri": document.uri})


# What is told meanwhile


async def test_progress_tells_the_route(gated: Editor) -> None:
    gated.script("a = 1\n" * 20, delay=0.02, reading=0.3)
    await gated.translate(JAVA, language=None, workDoneToken="r1")
    begin, *reports, _ = gated.heard.progress["r1"]
    assert begin["title"] == "Code → Python"
    messages = [report["message"] for report in reports]
    told = [message for message in messages if message.startswith("Java (99 %) · expert java · ")]
    assert any("reading the code" in message for message in told)
    assert any(message.endswith("tokens/s") for message in told)


async def test_status_tells_gate_and_last_route(gated: Editor) -> None:
    await gated.translate(JAVA, language=None)
    await gated.idle()
    status = await gated.status()
    assert status["gate"] is True
    assert status["route"]["probability"] == pytest.approx(0.99, abs=0.01)
    assert {**status["route"], "probability": None} == {
        "language": "java",
        "expert": "java",
        "routedBy": "gate",
        "probability": None,
    }
    assert gated.heard.statuses[-1] == status


async def test_status_of_a_bundle_without_gate(vscode: Editor) -> None:
    await vscode.translate()
    status = await vscode.status()
    assert status["gate"] is False
    assert (status["route"]["expert"], status["route"]["probability"]) == (None, None)


async def test_a_damaged_gate_is_told(vscode: Editor, tmp_path: Path) -> None:
    folder = write_bundle(tmp_path)
    (folder / "gate.safetensors").write_bytes(b"x")
    await configured(vscode, str(folder))
    with pytest.raises(JsonRpcException, match=r"gate\.safetensors") as caught:
        await vscode.translate(JAVA, language=None)
    assert caught.value.data["kind"] == "BundleInvalid"
    assert (await vscode.status())["state"] == "failed"


async def test_cancel_while_the_gate_is_started(vscode_gated: Editor) -> None:
    await vscode_gated.execute("stelo.server.restart")
    request = vscode_gated.translate(JAVA, language=None)
    request.cancel()
    with pytest.raises(JsonRpcException) as caught:
        await request
    assert caught.value.code == -32800
    assert (await vscode_gated.translate(JAVA, language=None))["language"] == "java"


async def test_code_actions_are_quick_while_the_gate_is_started_and_reads(vscode_gated: Editor) -> None:
    """Both happen in another process: a thread would keep Python's lock."""
    document, selected = vscode_gated.select("«int a;»")
    await vscode_gated.actions(document, selected)
    started_at, slowest = time.perf_counter(), 0.0
    request = vscode_gated.translate("int a = b + c;\n" * 20_000, language=None)
    while not request.task.done():
        started = time.perf_counter()
        await vscode_gated.actions(document, selected)
        slowest = max(slowest, time.perf_counter() - started)
        await asyncio.sleep(0.01)
    with pytest.raises(JsonRpcException, match="Which language"):
        await request
    assert slowest < (time.perf_counter() - started_at) / 3
