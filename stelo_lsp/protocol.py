"""What pygls's protocol lacks: cancelling for real, answers to malformed requests, virtual documents."""

from __future__ import annotations

import contextvars
from collections.abc import Callable, Generator
from dataclasses import dataclass, fields
from typing import Any

import attrs
from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams, JsonRpcServerNotInitialized
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.protocol.json_rpc import MsgId

from stelo_lsp.documents import LspWorkspace
from stelo_lsp.settings import camel_case

TRANSLATE = "stelo/translate"
STATUS = "stelo/status"
PREVIEW_SCHEME = "stelo-preview"


@attrs.define
class RawRequest:
    """One of our own requests, its parameters as they came."""

    id: int | str
    method: str
    params: Any = None
    jsonrpc: str = "2.0"


@dataclass(frozen=True)
class TranslateParams:
    """Parameters of `stelo/translate` (camelCase on the wire): either `text`, or `uri` with a `range`.

    With a `partial_result_token`, `$/progress` carries `{"text": more}` while the answer is generated;
    the final result is a whole Translation (see `Translation.to_json`).
    """

    text: str | None = None
    uri: str | None = None
    range: types.Range | None = None
    language: str | None = None
    language_id: str | None = None
    max_new_tokens: int | None = None
    partial_result_token: int | str | None = None
    work_done_token: int | str | None = None


def translate_params(raw: Any) -> TranslateParams:
    """The parameters of one `stelo/translate`; unknown keys are ignored, as the protocol wants.

    Raises: JsonRpcInvalidParams.
    """
    if not isinstance(raw, dict):
        raise invalid_params("the parameters must be an object")
    names = {camel_case(field.name): field.name for field in fields(TranslateParams)}
    kinds: dict[str, type | tuple[type, ...]] = {
        "maxNewTokens": int,
        "partialResultToken": (int, str),
        "workDoneToken": (int, str),
    }
    values: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in names or value is None:
            continue
        if key == "range":
            value = range_of(value)
        elif not isinstance(value, kinds.get(key, str)) or isinstance(value, bool):
            raise invalid_params(f"“{key}” has the wrong type")
        values[names[key]] = value
    if (values.get("text") is None) == (values.get("uri") is None):
        raise invalid_params("give either “text” or “uri”")
    if values.get("max_new_tokens", 1) < 1:
        raise invalid_params("“maxNewTokens” must be at least 1")
    return TranslateParams(**values)


def range_of(value: Any) -> types.Range:
    """A range from its JSON.

    Raises: JsonRpcInvalidParams.
    """
    try:
        ends = [value[end][key] for end in ("start", "end") for key in ("line", "character")]
    except (TypeError, KeyError) as error:
        raise invalid_params("“range” must have start and end, each with line and character") from error
    if not all(type(end) is int and end >= 0 for end in ends):
        raise invalid_params("“range” must consist of non-negative integers")
    # Some editors say “to the end” with a number that is none to the protocol.
    line, character, end_line, end_character = (min(end, 2**31 - 1) for end in ends)
    return types.Range(types.Position(line, character), types.Position(end_line, end_character))


def invalid_params(reason: str) -> JsonRpcInvalidParams:
    """The JSON-RPC error for parameters that are not what they should be."""
    return JsonRpcInvalidParams(f"Invalid parameters: {reason}.")


_work_done_token: contextvars.ContextVar[int | str | None] = contextvars.ContextVar(
    "work_done_token", default=None
)


class SteloProtocol(LanguageServerProtocol):
    """pygls's protocol with `on_cancel(request id)`, called for every `$/cancelRequest`."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.on_cancel: Callable[[MsgId], None] = lambda msg_id: None

    @property
    def work_done_token(self) -> int | str | None:
        """The progress token that came with the command being executed."""
        return _work_done_token.get()

    def get_message_type(  # type: ignore[override]  # a cached method there
        self, method: str
    ) -> type[Any] | None:
        """The type of a method's message; `stelo/translate` keeps its parameters as plain JSON."""
        return RawRequest if method == TRANSLATE else super().get_message_type(method)

    def structure_message(self, data: dict[str, Any]) -> Any:
        """As pygls, but a request that cannot be understood is answered, not dropped."""
        if "jsonrpc" in data and "method" in data:
            data.setdefault("params", None)  # may be left out, as `stelo/status` does
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if isinstance(data.get("id"), (int, str)) and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise

    def _handle_request(self, msg_id: MsgId, method_name: str, params: Any) -> None:
        if self._workspace is None and method_name != types.INITIALIZE:
            error = JsonRpcServerNotInitialized("The first request must be “initialize”.")
            self._send_response(msg_id, error=error.to_response_error())
        else:
            super()._handle_request(msg_id, method_name, params)

    def _handle_cancel_notification(self, msg_id: MsgId) -> None:
        # Cancelling a future neither stops a thread nor a command's coroutine: ours does.
        self.on_cancel(msg_id)
        if msg_id in self._request_futures:
            super()._handle_cancel_notification(msg_id)

    def cancel_requests(self) -> None:
        """Cancel every pending request but the current one (pygls's own shutdown trips over them)."""
        for msg_id, future in list(self._request_futures.items()):
            if msg_id != self.msg_id:
                future.cancel()

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Generator[Any, Any, types.InitializeResult]:
        """As pygls, and announces our virtual documents."""
        result: types.InitializeResult = yield from super().lsp_initialize(params)
        workspace = result.capabilities.workspace
        if workspace is not None:
            workspace.text_document_content = types.TextDocumentContentOptions([PREVIEW_SCHEME])
        return result

    def use_exact_lines(self, params: types.InitializeParams) -> None:
        """Swap pygls's workspace for ours; to be called while initialising."""
        old = self.workspace
        self._workspace = LspWorkspace(
            old.root_uri, old._sync_kind, params.workspace_folders or [], old.position_encoding
        )

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    def lsp_workspace__execute_command(self, params: types.ExecuteCommandParams) -> Generator[Any, Any, Any]:
        """As pygls, and keeps the command's progress token."""
        _work_done_token.set(params.work_done_token)
        return (yield from super().lsp_workspace__execute_command(params))
