"""What the server asks of the editor: messages, progress, documents beside, edits."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from stelo_lsp import actions, protocol
from stelo_lsp.documents import Selection, select
from stelo_model.errors import InputError, ModelError
from stelo_model.translation import Translation

if TYPE_CHECKING:
    from stelo_lsp.language_server import SteloServer
    from stelo_model.backbones import Backbone

_MAX_PREVIEWS = 20
# A client that never answers must not keep a finished translation from its user.
_ANSWER_SECONDS = 10.0
DOWNLOAD = "Download"


class Editor:
    """The client, as far as the handlers need it; every request respects its capabilities."""

    def __init__(self, server: SteloServer) -> None:
        self._server = server
        self._previews: OrderedDict[str, str] = OrderedDict()

    # -- words ------------------------------------------------------------------------------------

    def log(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """A line in the client's log; never source code."""
        self._server.window_log_message(types.LogMessageParams(kind, message))

    def show(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """A message that the user sees."""
        self._server.window_show_message(types.ShowMessageParams(kind, message))

    async def ask_download(self, backbone: Backbone) -> bool:
        """Whether the user agrees to a download."""
        question = f"The model {backbone} is not on this machine yet. Download it now?"
        params = types.ShowMessageRequestParams(
            type=types.MessageType.Info,
            message=question,
            actions=[types.MessageActionItem(DOWNLOAD), types.MessageActionItem("Not now")],
        )
        answer = await self._server.window_show_message_request_async(params)
        return answer is not None and answer.title == DOWNLOAD

    # -- progress ---------------------------------------------------------------------------------

    async def create_progress(self) -> str | None:
        """A progress of our own, for requests that came without one; None if the client shows none."""
        window = self._server.client_capabilities.window
        if not (window and window.work_done_progress):
            return None
        token = str(uuid.uuid4())
        try:
            await asyncio.wait_for(
                self._server.window_work_done_progress_create_async(
                    types.WorkDoneProgressCreateParams(token)
                ),
                _ANSWER_SECONDS,
            )
        except (JsonRpcException, TimeoutError):
            return None
        return token

    def send_progress(self, token: int | str, value: Any) -> None:
        """One `$/progress` notification."""
        self._server.progress(types.ProgressParams(token, value))

    # -- documents --------------------------------------------------------------------------------

    def is_current(self, selection: Selection) -> bool:
        """Whether the document is still open (or still closed) and as it was when it was selected in."""
        document = self._server.workspace.text_documents.get(unquote(selection.uri))
        if (document.version if document else None) != selection.version:
            return False
        # A document that was closed and opened again may have its old version number and another text.
        with suppress(InputError):
            document = self._server.workspace.get_text_document(selection.uri)
            return select(document, selection.range) == selection
        return False

    async def open_beside(self, selection: Selection, translation: Translation) -> str:
        """Write the translation to a new file of its own and show it; answers its URI.

        Raises: ModelError, when it can be written nowhere.
        """
        path = await asyncio.to_thread(_write_new, python_name(selection.uri), translation.python)
        uri = path.as_uri()
        if not await self._show_document(uri):
            self.show(f"The translation is in {path}.")
        return uri

    async def preview(self, selection: Selection, translation: Translation) -> dict[str, str] | None:
        """Show a diff as a virtual document; None where the client knows none."""
        workspace = self._server.client_capabilities.workspace
        if not (workspace and workspace.text_document_content):
            return None
        name = python_name(selection.uri)
        folder = f"{protocol.PREVIEW_SCHEME}:/{uuid.uuid4().hex[:12]}"
        diff, python = f"{folder}/{quote(name)}.diff", f"{folder}/{quote(name)}"
        source_name = PurePosixPath(unquote(urlsplit(selection.uri).path)).name
        self._keep(diff, actions.unified_diff(selection, translation.python, source_name))
        self._keep(python, actions.replacement(selection, translation.python))
        await self._show_document(diff)
        return {"diff": diff, "python": python}

    def preview_text(self, uri: str) -> str | None:
        """The text of a virtual document; None when it is forgotten (the last 20 are kept)."""
        return self._previews.get(unquote(uri))  # editors quote more or less than we do

    def _keep(self, uri: str, text: str) -> None:
        self._previews[unquote(uri)] = text
        while len(self._previews) > _MAX_PREVIEWS:
            self._previews.popitem(last=False)

    async def apply(self, edit: types.WorkspaceEdit) -> bool:
        """Have the client apply an edit; whether it did."""
        params = types.ApplyWorkspaceEditParams(edit, label=actions.REPLACE_TITLE)
        result = await self._server.workspace_apply_edit_async(params)
        return bool(result.applied)

    async def _show_document(self, uri: str) -> bool:
        window = self._server.client_capabilities.window
        if not (window and window.show_document and window.show_document.support):
            return False
        try:
            result = await asyncio.wait_for(
                self._server.window_show_document_async(types.ShowDocumentParams(uri, take_focus=False)),
                _ANSWER_SECONDS,
            )
        except (JsonRpcException, TimeoutError):
            return False
        return bool(result.success)


def python_name(uri: str) -> str:
    """`file:///src/Word%20Count.java` → `Word Count.py`; a name that every file system takes."""
    stem = PurePosixPath(unquote(urlsplit(uri).path).replace("\\", "/")).stem or "untitled"
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", stem)[:80] + ".py"


def _write_new(name: str, text: str) -> Path:
    """Write a file that did not exist, readable by its owner only; nothing is ever overwritten."""
    from platformdirs import user_data_path

    folder = user_data_path("stelo-lsp") / "translations" / uuid.uuid4().hex[:8]
    try:
        folder.mkdir(parents=True, mode=0o700)
        path = folder / name
        with path.open("x", encoding="utf-8", errors="replace", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        raise ModelError(f"The translation cannot be written to {folder}: {error.strerror}.") from error
    return path
