"""One function for each message the server answers.

`textDocument/codeAction`, `codeAction/resolve`, `workspace/executeCommand`,
`workspace/textDocumentContent`, and our own `stelo/translate` and `stelo/status`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from lsprotocol import types

from stelo_lsp import actions, protocol
from stelo_lsp.documents import Selection, select
from stelo_lsp.gate import OpenGate, open_gate
from stelo_lsp.language_server import SteloServer, json_rpc_error
from stelo_lsp.routing import told
from stelo_lsp.session import open_model
from stelo_lsp.settings import Settings
from stelo_lsp.status import status_json
from stelo_lsp.translate import Source
from stelo_model.errors import Cancelled, InputError, SteloError
from stelo_model.translation import Translation

if TYPE_CHECKING:
    from stelo_lsp.session import OpenModel

P = ParamSpec("P")
R = TypeVar("R")


def create_server(
    settings: Settings | None = None, open_model: OpenModel = open_model, open_gate: OpenGate = open_gate
) -> SteloServer:
    """A server with every handler below bound to its method or command."""
    server = SteloServer(settings, open_model, open_gate)
    kinds: list[types.CodeActionKind | str] = [actions.REWRITE, actions.REPLACE]
    options = types.CodeActionOptions(code_action_kinds=kinds, resolve_provider=True)
    content = types.TextDocumentContentRegistrationOptions([protocol.PREVIEW_SCHEME])
    server.feature(types.INITIALIZE)(initialize)
    server.feature(types.INITIALIZED)(initialized)
    server.feature(types.SHUTDOWN)(shutdown)
    server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(did_change_configuration)
    server.feature(types.WINDOW_WORK_DONE_PROGRESS_CANCEL)(cancel_progress)
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)(code_action)
    server.feature(types.CODE_ACTION_RESOLVE)(resolve)
    server.feature(types.WORKSPACE_TEXT_DOCUMENT_CONTENT, content)(text_document_content)
    server.feature(protocol.TRANSLATE)(translate)
    server.feature(protocol.STATUS)(status)
    server.command(actions.TRANSLATE_COMMAND)(translate_command)
    server.command(actions.REPLACE_COMMAND)(replace_command)
    server.command(actions.PREVIEW_COMMAND)(preview_command)
    server.command(actions.RESTART_COMMAND)(restart_command)
    return server


def _answering(handler: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    """Turn our errors into JSON-RPC errors."""

    @wraps(handler)
    async def wrapped(*arguments: P.args, **keywords: P.kwargs) -> R:
        try:
            return await handler(*arguments, **keywords)
        except SteloError as error:
            raise json_rpc_error(error) from error

    return wrapped


def initialize(ls: SteloServer, params: types.InitializeParams) -> None:
    """Before the answer to `initialize`: nothing here may take long."""
    ls.start(params)


async def initialized(ls: SteloServer, params: types.InitializedParams) -> None:
    """Ask for the configuration, and to be told when it changes."""
    await ls.pull_configuration()
    workspace = ls.client_capabilities.workspace
    change = workspace.did_change_configuration if workspace else None
    if change and change.dynamic_registration:
        options = types.DidChangeConfigurationRegistrationOptions(section="stelo")
        registration = types.Registration(
            "stelo-configuration", types.WORKSPACE_DID_CHANGE_CONFIGURATION, options
        )
        await ls.client_register_capability_async(types.RegistrationParams([registration]))


def shutdown(ls: SteloServer, params: None) -> None:
    """Stop everything before the answer: an editor may kill us right after it."""
    ls.stop()


async def did_change_configuration(ls: SteloServer, params: types.DidChangeConfigurationParams) -> None:
    """New settings: in the notification for old clients, to be asked for by others."""
    settings = params.settings
    settings = settings.get("stelo") if isinstance(settings, dict) else getattr(settings, "stelo", None)
    if settings is not None:
        ls.configure(settings)
    else:
        await ls.pull_configuration()


def cancel_progress(ls: SteloServer, params: types.WorkDoneProgressCancelParams) -> None:
    """The cancel button of a progress."""
    ls.cancel_progress(params.token)


def code_action(
    ls: SteloServer, params: types.CodeActionParams
) -> list[types.CodeAction | types.Command] | None:
    """Offer the two actions; pure, no model is touched."""
    try:
        selection = select(ls.workspace.get_text_document(params.text_document.uri), params.range)
    except InputError:
        return None
    return actions.code_actions(selection, params.context.only, ls.client_capabilities, ls.translate_command)


@_answering
async def resolve(ls: SteloServer, action: types.CodeAction) -> types.CodeAction:
    """Translate for “Replace selection” and put the edit into the action; others come back unchanged."""
    if action.edit is not None or action.command is not None or action.data is None:
        return action
    selection = _selected(ls, action.data)
    source = ls.source_of(selection)
    translation = await ls.translate(source, _title(source), None)
    _show_doubts(ls, translation)
    if ls.editor.is_current(selection):
        action.edit = actions.replace_edit(selection, translation.python, ls.client_capabilities)
    else:
        await _open_instead(ls, selection, translation, refused=False)
    return action


@_answering
async def translate(ls: SteloServer, request: Any) -> dict[str, Any]:
    """`stelo/translate`: stream to the partial result token, then answer the whole Translation."""
    params = protocol.translate_params(request)
    if params.uri is not None:
        document = ls.workspace.get_text_document(params.uri)
        selection = select(document, params.range) if params.range else ls.selection_of({"uri": params.uri})
        source = ls.source_of(selection, params.language or params.language_id)
    else:
        text = params.text or ""
        known = told(name=params.language, language_id=params.language_id)
        source = Source(text, known, ls.settings.max_new_tokens or None)
    if params.max_new_tokens:
        source = replace(source, max_new_tokens=params.max_new_tokens)
    token, partial = params.work_done_token, params.partial_result_token
    translation = await ls.translate(source, _title(source), token, partial)
    return translation.to_json()


async def status(ls: SteloServer, params: Any) -> dict[str, Any]:
    """`stelo/status`: what the session is doing now."""
    return status_json(ls.session.status())


@_answering
async def translate_command(ls: SteloServer, argument: Any) -> dict[str, Any]:
    """Translate and open the result beside, for clients without a command of their own."""

    async def deliver(selection: Selection, translation: Translation) -> dict[str, Any]:
        return {"uri": await ls.editor.open_beside(selection, translation)}

    return await _command(ls, argument, deliver)


@_answering
async def replace_command(ls: SteloServer, argument: Any) -> dict[str, Any]:
    """Translate and replace by `workspace/applyEdit`, for clients that resolve no edits."""

    async def deliver(selection: Selection, translation: Translation) -> dict[str, Any]:
        current = ls.editor.is_current(selection)
        if current:
            edit = actions.replace_edit(selection, translation.python, ls.client_capabilities)
            if await ls.editor.apply(edit):
                return {"applied": True}
        return {"applied": False, "uri": await _open_instead(ls, selection, translation, refused=current)}

    return await _command(ls, argument, deliver)


@_answering
async def preview_command(ls: SteloServer, argument: Any) -> dict[str, Any]:
    """Translate and show a diff as a virtual document; beside, where the client knows none."""

    async def deliver(selection: Selection, translation: Translation) -> dict[str, Any]:
        uris = await ls.editor.preview(selection, translation)
        return dict(uris) if uris else {"uri": await ls.editor.open_beside(selection, translation)}

    return await _command(ls, argument, deliver)


async def restart_command(ls: SteloServer) -> None:
    """Stop the engine; the next translation starts a new one."""
    ls.session.unload()


def text_document_content(
    ls: SteloServer, params: types.TextDocumentContentParams
) -> types.TextDocumentContentResult:
    """The text of one of our virtual documents."""
    text = ls.editor.preview_text(params.uri)
    if text is None:
        raise json_rpc_error(InputError("This preview is no longer there.", "Translate again."))
    return types.TextDocumentContentResult(text)


async def _command(
    ls: SteloServer, argument: Any, deliver: Callable[[Selection, Translation], Awaitable[dict[str, Any]]]
) -> dict[str, Any]:
    """Translate what a command names and deliver it; errors are shown, for few clients show them."""
    try:
        selection = _selected(ls, argument)
        source = ls.source_of(selection)
        translation = await ls.translate(source, _title(source), ls.protocol.work_done_token)
        _show_doubts(ls, translation)
        return {**translation.to_json(), **await deliver(selection, translation)}
    except Cancelled:
        raise
    except SteloError as error:
        ls.editor.show(str(error), types.MessageType.Error)
        raise


def _selected(ls: SteloServer, argument: Any) -> Selection:
    """The selection of a command or an action.

    Raises: InputError, when the document changed since the action was offered: the range may be wrong.
    """
    selection = ls.selection_of(argument)
    offered = argument.get("version") if isinstance(argument, dict) else getattr(argument, "version", None)
    if offered is not None and offered != selection.version:
        raise InputError("The document changed since this action was offered.", "Select again.")
    return selection


async def _open_instead(
    ls: SteloServer, selection: Selection, translation: Translation, refused: bool
) -> str:
    uri = await ls.editor.open_beside(selection, translation)
    # A client does not say why it refuses an edit: the document changed, or the user saw it and declined.
    reason = "The edit was not applied" if refused else "The document changed while it was translated"
    ls.editor.show(
        f"{reason}: nothing was replaced, the translation is open beside.", types.MessageType.Warning
    )
    return uri


def _show_doubts(ls: SteloServer, translation: Translation) -> None:
    """Say that the code looks like another language; what stands in the Python shows itself there."""
    for warning in translation.warnings:
        if warning.kind == "language":
            ls.editor.show(warning.message, types.MessageType.Warning)


def _title(source: Source) -> str:
    return f"{source.language.title if source.language else 'Code'} → Python"
