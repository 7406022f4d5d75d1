"""An editor for the tests: a pytest-lsp client that remembers all it was told, and its server's process."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.exceptions import FeatureRequestError
from pygls.lsp.client import LanguageClient as BaseClient
from pygls.protocol import JsonRPCNotification, JsonRPCResponseMessage, default_converter
from pytest_lsp import LanguageClient

from tests.protocol.positions import KINDS, between, edited, marked
from tests.scripted import ROOT, Script

NEVER = "never"


@dataclass
class Document:
    """An open document as the client has it."""

    uri: str
    text: str
    version: int = 1


@dataclass
class Request:
    """A request on its way; awaiting it gives its result or raises its JsonRpcException."""

    id: int
    task: asyncio.Future[Any]
    cancel: Callable[[], None]

    def __await__(self) -> Generator[Any, None, Any]:
        return asyncio.wait_for(asyncio.shield(self.task), 10).__await__()


@dataclass
class Heard:
    """Everything the server said since the last reset."""

    progress: dict[Any, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    created: list[Any] = field(default_factory=list)
    messages: list[types.ShowMessageParams] = field(default_factory=list)
    logs: list[types.LogMessageParams] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    asked: list[types.ShowMessageRequestParams] = field(default_factory=list)
    edits: list[types.ApplyWorkspaceEditParams] = field(default_factory=list)
    statuses: list[dict[str, Any]] = field(default_factory=list)
    registered: list[types.Registration] = field(default_factory=list)
    configuration_asked: int = 0

    def reports(self, token: Any) -> list[str]:
        """The messages of a progress, from begin to end."""
        return [value.get("message", "") for value in self.progress[token]]

    def streamed(self, token: Any) -> str:
        """What a client shows that appends every text, after cutting to the lines that are kept."""
        shown = ""
        for value in self.progress[token]:
            if "keepLines" in value:
                shown = "".join(shown.splitlines(keepends=True)[: value["keepLines"]])
            shown += value["text"]
        return shown


class Editor(LanguageClient):
    """One client and its server over stdio."""

    def __init__(self, folder: Path, capabilities: types.ClientCapabilities, *options: str) -> None:
        super().__init__(converter_factory=_converter)
        self.folder, self.capabilities, self.options = folder, capabilities, options
        self.heard = Heard()
        self.stderr = b""
        self.configuration: Any = None
        self.answer: str | None = None  # to a question; NEVER does not answer
        self.accepts_edits = True
        self.shows_documents = True
        self.documents: dict[str, Document] = {}
        self._recorded = 0
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        self.script()
        _register(self)

    # -- the process --------------------------------------------------------------------------------

    async def launch(self) -> None:
        command = ["-m", "tests.protocol.scripted_server", str(self.folder), *self.options]
        env = {**os.environ, "XDG_DATA_HOME": str(self.folder), "PYTHONPATH": str(ROOT)}
        await BaseClient.start_io(self, sys.executable, *command, cwd=self.folder, env=env)
        self._stderr_forwarder = asyncio.create_task(self._keep_stderr())

    async def start(self, **initialize: Any) -> None:
        """Launch the server, unless it was, and initialize it."""
        if self._server is None:
            await self.launch()
        params = types.InitializeParams(capabilities=self.capabilities, **initialize)
        self.initialized_with = await asyncio.wait_for(self.initialize_session(params), 20)
        self.encoding = KINDS(self.initialized_with.capabilities.position_encoding or "utf-16")

    async def _keep_stderr(self) -> None:
        while piece := await self.process.stderr.read(65536):
            self.stderr += piece

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._server is not None
        return self._server

    @property
    def alive(self) -> bool:
        return self._server is not None and self._server.returncode is None and not self.error

    async def leave(self) -> int:
        """Shut down properly; the exit code."""
        await asyncio.wait_for(self.shutdown_session(), 10)
        return await self.ended()

    async def ended(self, seconds: float = 10) -> int:
        """Wait until the process is gone; its exit code."""
        code = await asyncio.wait_for(self.process.wait(), seconds)
        if self._stderr_forwarder is not None:
            await self._stderr_forwarder
        await self.stop()
        self.process._transport.close()
        return code

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()

    def report_server_error(self, error: Exception, source: type[Any]) -> None:
        # Our own refusals are part of the test; pytest-lsp would fail it.
        if source is not FeatureRequestError:
            super().report_server_error(error, source)

    # -- the script ---------------------------------------------------------------------------------

    def script(self, answer: str = Script.answer, *, when: str = "", **fields: Any) -> None:
        """What the engine does for prompts that contain `when`, or for all others."""
        file = self.folder / "script.json"
        scripts = json.loads(file.read_text()) if when else {}
        scripts = {**scripts, when: {"answer": answer, **fields}}
        file.with_suffix(".new").write_text(json.dumps(scripts))
        file.with_suffix(".new").replace(file)

    def record(self, what: str) -> list[dict[str, Any]]:
        """What the engine did since the last reset."""
        file = self.folder / "record.jsonl"
        lines = file.read_text().splitlines()[self._recorded :] if file.exists() else []
        return [entry for entry in map(json.loads, lines) if entry["what"] == what]

    def reset(self) -> None:
        """Forget what was heard, for the next test with the same server."""
        self.heard = Heard()
        self.configuration = self.answer = None
        self.accepts_edits = self.shows_documents = True
        self.configure({"stelo": {}})
        self.script()
        file = self.folder / "record.jsonl"
        self._recorded = len(file.read_text().splitlines()) if file.exists() else 0

    # -- documents ----------------------------------------------------------------------------------

    def open(self, text: str, language: str = "java", uri: str | None = None) -> Document:
        self._count += 1
        document = Document(uri or f"file:///work/Case{self._count}.{language}", text)
        self.documents[document.uri] = document
        item = types.TextDocumentItem(document.uri, language, 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return document

    def select(
        self, text: str, language: str = "java", uri: str | None = None
    ) -> tuple[Document, types.Range]:
        """Open `int «x»;` and answer the range between the marks."""
        plain, start, end = marked(text)
        return self.open(plain, language, uri), between(plain, start, end, self.encoding)

    def change(self, document: Document, start: int, end: int, text: str) -> None:
        change = types.TextDocumentContentChangePartial(
            between(document.text, start, end, self.encoding), text
        )
        document.text = document.text[:start] + text + document.text[end:]
        document.version += 1
        identifier = types.VersionedTextDocumentIdentifier(document.version, document.uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [change]))

    def close(self, document: Document) -> None:
        del self.documents[document.uri]
        identifier = types.TextDocumentIdentifier(document.uri)
        self.text_document_did_close(types.DidCloseTextDocumentParams(identifier))

    def applied(self, document: Document, edit: types.WorkspaceEdit) -> str:
        """The document's text after an edit, which must concern nothing else."""
        if edit.document_changes:
            (change,) = edit.document_changes
            uri, edits = change.text_document.uri, change.edits
        else:
            ((uri, edits),) = (edit.changes or {}).items()
        assert uri == document.uri
        (one,) = edits
        return edited(document.text, one, self.encoding)

    # -- requests -----------------------------------------------------------------------------------

    def request(self, method: str, params: Any = None) -> Request:
        self._count += 1
        number = 1_000_000 + self._count
        task = asyncio.wrap_future(self.protocol.send_request(method, params, msg_id=number))
        task.add_done_callback(lambda task: task.cancelled() or task.exception())
        return Request(number, task, lambda: self.cancel_request(types.CancelParams(number)))

    def translate(self, text: str | None = "int a;", **params: Any) -> Request:
        """`stelo/translate`, for Java unless told otherwise."""
        named = {"text": text, "language": "java", **params}
        return self.request(
            "stelo/translate", {key: value for key, value in named.items() if value is not None}
        )

    def execute(self, command: str, *arguments: Any, token: Any = None) -> Request:
        params = types.ExecuteCommandParams(command, list(arguments), work_done_token=token)
        return self.request(types.WORKSPACE_EXECUTE_COMMAND, params)

    async def actions(
        self, document: Document, selected: types.Range, only: list[str] | None = None
    ) -> list[types.CodeAction | types.Command]:
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(document.uri), selected, types.CodeActionContext([], only)
        )
        return list(await self.request(types.TEXT_DOCUMENT_CODE_ACTION, params) or [])

    def resolve(self, action: types.CodeAction) -> Request:
        return self.request(types.CODE_ACTION_RESOLVE, action)

    async def status(self) -> dict[str, Any]:
        return await self.request("stelo/status", {})

    async def until_state(self, state: str, queue: int = 0) -> None:
        async with asyncio.timeout(5):
            while True:
                status = await self.status()
                if status["state"] == state and status["queue"] == queue:
                    return
                await asyncio.sleep(0.005)

    async def idle(self) -> None:
        async with asyncio.timeout(5):
            while (await self.status())["queue"]:
                await asyncio.sleep(0.005)

    def configure(self, settings: Any) -> None:
        self.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings))

    def raw(self, message: Any) -> None:
        """Send anything: bytes as they are, everything else as the body of a message."""
        if not isinstance(message, bytes):
            body = json.dumps(message).encode()
            message = f"Content-Length: {len(body)}\r\n\r\n".encode() + body
        assert self.process.stdin is not None
        self.process.stdin.write(message)


async def until(condition: Callable[[], Any], seconds: float = 5.0) -> Any:
    """Poll; answers the condition's first true value. Raises: TimeoutError."""
    async with asyncio.timeout(seconds):
        while not (value := condition()):
            await asyncio.sleep(0.005)
        return value


def _converter() -> Any:
    converter = default_converter()
    # lsprotocol takes every action that holds a command for a bare command.
    converter.register_structure_hook(
        types.Command | types.CodeAction,
        lambda value, _: converter.structure(
            value, types.Command if isinstance(value.get("command"), str) else types.CodeAction
        ),
    )
    # Our own messages as plain JSON instead of named tuples.
    converter.register_structure_hook(JsonRPCResponseMessage, lambda value, kind: kind(**value))
    converter.register_structure_hook(JsonRPCNotification, lambda value, kind: kind(**value))
    return converter


def _register(editor: Editor) -> None:
    def feature(method: str, handler: Callable[[Any], Any]) -> None:
        editor.feature(method)(handler)

    async def ask(params: types.ShowMessageRequestParams) -> types.MessageActionItem | None:
        editor.heard.asked.append(params)
        while editor.answer == NEVER:
            await asyncio.sleep(0.01)
        return types.MessageActionItem(editor.answer) if editor.answer else None

    def show_document(params: types.ShowDocumentParams) -> types.ShowDocumentResult:
        editor.heard.shown.append(params.uri)
        return types.ShowDocumentResult(success=editor.shows_documents)

    def apply_edit(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
        editor.heard.edits.append(params)
        return types.ApplyWorkspaceEditResult(applied=editor.accepts_edits)

    def configuration(params: types.ConfigurationParams) -> list[Any]:
        editor.heard.configuration_asked += 1
        return [editor.configuration for _ in params.items]

    feature(types.WINDOW_SHOW_MESSAGE, lambda params: editor.heard.messages.append(params))
    feature(types.WINDOW_LOG_MESSAGE, lambda params: editor.heard.logs.append(params))
    feature(types.WINDOW_WORK_DONE_PROGRESS_CREATE, lambda params: editor.heard.created.append(params.token))
    feature(types.PROGRESS, lambda params: editor.heard.progress[params.token].append(params.value))
    feature("stelo/status", lambda params: editor.heard.statuses.append(params))
    feature(
        types.CLIENT_REGISTER_CAPABILITY,
        lambda params: editor.heard.registered.extend(params.registrations),
    )
    feature(types.WINDOW_SHOW_DOCUMENT, show_document)
    feature(types.WINDOW_SHOW_MESSAGE_REQUEST, ask)
    feature(types.WORKSPACE_APPLY_EDIT, apply_edit)
    feature(types.WORKSPACE_CONFIGURATION, configuration)


Start = Callable[..., Awaitable[Editor]]
