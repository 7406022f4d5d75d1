"""The language server's state: its session, its settings, and which job belongs to which request.

The handlers are in `server.py`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from stelo_lsp import __version__, actions, editor, protocol
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.documents import Selection, select, whole
from stelo_lsp.engines import Text
from stelo_lsp.gate import OpenGate, open_gate
from stelo_lsp.progress import JobProgress
from stelo_lsp.protocol import SteloProtocol
from stelo_lsp.routing import told
from stelo_lsp.session import Job, JobEvent, Session, open_model
from stelo_lsp.settings import Settings, parse_settings
from stelo_lsp.status import Status, status_json
from stelo_lsp.translate import Again, Source
from stelo_model.errors import BackboneMissing, Cancelled, SteloError
from stelo_model.translation import Translation

if TYPE_CHECKING:
    from stelo_lsp.session import OpenModel
    from stelo_model.backbones import Backbone

logger = logging.getLogger(__name__)


class SteloServer(LanguageServer):
    """One server, one session; `open_model` and `open_gate` are what tests replace."""

    protocol: SteloProtocol

    def __init__(
        self,
        settings: Settings | None = None,
        open_model: OpenModel = open_model,
        open_gate: OpenGate = open_gate,
    ) -> None:
        super().__init__(
            "stelo-lsp", __version__, protocol_cls=SteloProtocol, converter_factory=default_converter
        )
        self.settings = settings or Settings()
        self.editor = editor.Editor(self)
        self.translate_command = actions.TRANSLATE_COMMAND
        self._loop: asyncio.AbstractEventLoop | None = None
        self._jobs: dict[int | str, Job] = {}
        self._job_of_token: dict[int | str, Job] = {}
        self.session = Session(
            self.settings,
            open_model=open_model,
            open_gate=open_gate,
            consent=self._ask_consent,
            on_status=self._tell_status,
        )
        self.protocol.on_cancel = self._cancel_request

    # -- configuration ----------------------------------------------------------------------------

    def start(self, params: types.InitializeParams) -> None:
        """Take over the client's options; called while initialising."""
        self._loop = asyncio.get_running_loop()
        self.protocol.use_exact_lines(params)
        options = params.initialization_options
        options = dict(options) if isinstance(options, dict) else {}
        commands = options.pop("commands", None)
        if isinstance(commands, dict) and isinstance(commands.get("translate"), str):
            self.translate_command = commands["translate"]
        if options:
            self.configure(options)

    async def pull_configuration(self) -> None:
        """Ask the client for the section “stelo” and use it."""
        workspace = self.client_capabilities.workspace
        if not (workspace and workspace.configuration):
            return
        items = [types.ConfigurationItem(section="stelo")]
        try:
            answer = await self.workspace_configuration_async(types.ConfigurationParams(items))
        except JsonRpcException as error:
            self.editor.log(
                f"The client did not tell its configuration: {error.message}", types.MessageType.Warning
            )
            return
        if answer and answer[0] is not None:
            self.configure(answer[0])

    def configure(self, document: Any) -> None:
        """Use settings from an editor; what is wrong in them is shown and replaced by its default."""
        self.settings, problems = parse_settings(_plain(document))
        for problem in problems:
            self.editor.show(problem, types.MessageType.Warning)
        self.session.configure(self.settings)

    # -- translating ------------------------------------------------------------------------------

    async def translate(
        self, source: Source, title: str, token: int | str | None, partial: int | str | None = None
    ) -> Translation:
        """Queue a translation, show its progress, stream it to `partial`, stop it when cancelled."""
        loop = asyncio.get_running_loop()
        listeners: list[Callable[[JobEvent], None]] = []
        last: list[JobEvent] = []
        if partial is not None:
            listeners.append(lambda event: self._stream(partial, event))

        def listen(event: JobEvent) -> None:
            last[:] = [event]
            for listener in tuple(listeners):
                listener(event)

        job = self.session.submit(source, lambda event: _soon(loop, listen, event))
        async with self._tracked(job, title, token) as progress:
            if progress is not None:
                # What happened while the client was asked for a progress: its place in the queue.
                for event in last:
                    progress.hear(event)
                listeners.append(progress.hear)
            return await asyncio.wrap_future(job.future)

    @asynccontextmanager
    async def _tracked(
        self, job: Job, title: str, token: int | str | None
    ) -> AsyncIterator[JobProgress | None]:
        """While the block runs, the job can be cancelled by request id and by progress token."""
        msg_id = self.protocol.msg_id
        if msg_id is not None:
            self._jobs[msg_id] = job
        progress = None
        outcome = "done"
        try:
            token = token if token is not None else await self.editor.create_progress()
            if token is not None:
                self._job_of_token[token] = job
                progress = JobProgress(title, lambda value: self.editor.send_progress(token, value))
            yield progress
        except (Cancelled, asyncio.CancelledError):
            outcome = "cancelled"
            job.cancel()
            raise
        except SteloError as error:
            outcome = error.message
            raise
        finally:
            if progress is not None:
                progress.end(outcome)
            if token is not None:
                self._job_of_token.pop(token, None)
            if msg_id is not None:
                self._jobs.pop(msg_id, None)

    def _stream(self, token: int | str, event: JobEvent) -> None:
        if isinstance(event, Text):
            self.editor.send_progress(token, {"text": event.text})
        elif isinstance(event, Again):
            self.editor.send_progress(token, {"keepLines": event.lines, "text": event.text})

    def source_of(self, selection: Selection, language: str | None = None) -> Source:
        """What the session is asked for a selection.

        Raises: UnsupportedLanguage.
        """
        # Text before the selection in its first line is indentation more often than not: with it,
        # the first line is dedented together with the others.
        lead = selection.before if not selection.before.strip() else ""
        known = told(name=language, language_id=selection.language_id, path=unquote(selection.uri))
        limit = self.settings.max_new_tokens or None
        return Source(lead + selection.text, known, limit, "".join(selection.lines))

    def selection_of(self, argument: Any) -> Selection:
        """The selection that a command's argument or an action's data names; without a range, everything.

        Raises: JsonRpcInvalidParams, InputError.
        """
        argument = _plain(argument)
        if not isinstance(argument, dict) or not isinstance(argument.get("uri"), str):
            raise protocol.invalid_params("the argument must be an object with a “uri”")
        document = self.workspace.get_text_document(argument["uri"])
        wanted = argument.get("range")
        return select(document, whole(document) if wanted is None else protocol.range_of(wanted))

    # -- cancelling, status, consent --------------------------------------------------------------

    def _cancel_request(self, msg_id: int | str) -> None:
        if job := self._jobs.get(msg_id):
            job.cancel()

    def cancel_progress(self, token: int | str) -> None:
        """The user pressed the progress's own cancel button."""
        if job := self._job_of_token.get(token):
            job.cancel()

    def _tell_status(self, status: Status) -> None:
        if self._loop is not None:
            _soon(self._loop, self.protocol.notify, protocol.STATUS, status_json(status))

    def _ask_consent(self, backbone: Backbone, cancel: CancelToken) -> bool:
        """Ask the user before a download; called in the session's thread, which waits for the answer."""
        if self._loop is None:
            return False
        answer = asyncio.run_coroutine_threadsafe(self.editor.ask_download(backbone), self._loop)

        def give_up() -> None:
            answer.cancel()

        with cancel.waking(give_up):
            try:
                return answer.result()
            except BaseException as error:
                cancel.raise_if_cancelled()
                raise BackboneMissing(
                    "The model is not here, and the question whether to download it was not answered.",
                    "Translate again, or run `stelo-lsp bundle fetch`.",
                ) from error

    def stop(self) -> None:
        """Cancel everything and stop the engine."""
        self.protocol.cancel_requests()
        self.session.close()

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log what goes wrong outside of a request; never a pop-up with a stack trace."""
        # A JsonRpcException was the answer to a request: its client knows already.
        level = logging.DEBUG if isinstance(error, JsonRpcException) else logging.WARNING
        logger.log(level, "%s: %s", getattr(source, "__name__", source), type(error).__name__)


def json_rpc_error(error: SteloError) -> JsonRpcException:
    """The one place where our errors become JSON-RPC errors; `data` names the class and the hint."""
    code = (
        types.LSPErrorCodes.RequestCancelled
        if isinstance(error, Cancelled)
        else types.LSPErrorCodes.RequestFailed
    )
    return JsonRpcException(str(error), int(code), {"kind": type(error).__name__, "hint": error.hint})


def _soon(loop: asyncio.AbstractEventLoop, function: Callable[..., Any], *arguments: Any) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(function, *arguments)


def _plain(value: Any) -> Any:
    """pygls's namedtuple objects back into the JSON they came from."""
    if hasattr(value, "_asdict"):
        return {key: _plain(item) for key, item in value._asdict().items()}
    return value
