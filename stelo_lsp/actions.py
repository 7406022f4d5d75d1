"""Pure: a selection → code actions; a translation → a workspace edit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lsprotocol import types

from stelo_lsp.documents import Selection
from stelo_model import languages

REWRITE = "refactor.rewrite.stelo"
REPLACE = "refactor.rewrite.stelo.replace"
TRANSLATE_TITLE = "Translate selection to Python"
REPLACE_TITLE = "Replace selection with Python"

TRANSLATE_COMMAND = "stelo.server.translate"
REPLACE_COMMAND = "stelo.server.replace"
PREVIEW_COMMAND = "stelo.server.preview"
RESTART_COMMAND = "stelo.server.restart"

# Looking for code in a megabyte at every cursor movement would be felt; the request itself looks again.
_LOOK_AT = 20_000


def code_actions(
    selection: Selection,
    only: Sequence[str | types.CodeActionKind] | None,
    capabilities: types.ClientCapabilities,
    translate_command: str = TRANSLATE_COMMAND,
) -> list[types.CodeAction | types.Command]:
    """The two actions for a selection in one of the five languages; none elsewhere.

    `translate_command` is the client's own command where it announced one.  Clients that know no
    `disabled` get no action for an empty selection, and clients without literals get commands.
    """
    if selection.language is None:
        return []
    reason = disabled_reason(selection)
    support = capabilities.text_document.code_action if capabilities.text_document else None
    if reason and not (support and support.disabled_support):
        return []
    argument = [command_argument(selection)]
    translate = types.Command(TRANSLATE_TITLE, translate_command, arguments=argument)
    replace = types.Command(REPLACE_TITLE, REPLACE_COMMAND, arguments=argument)
    if not (support and support.code_action_literal_support):
        return [translate, replace]
    actions = [_action(translate, REWRITE), _action(replace, REPLACE)]
    if can_resolve_edits(capabilities):
        actions[1].command = None
        actions[1].data = argument[0]
    for action in actions:
        if reason:
            action.disabled = types.CodeActionDisabled(reason)
            action.command = action.data = None
        if support.tag_support:
            action.tags = [types.CodeActionTag.LlmGenerated]
    return [action for action in actions if _wanted(str(action.kind), only)]


def disabled_reason(selection: Selection) -> str | None:
    """Why this selection cannot be translated, in a few words; None when it can."""
    if not selection.text.strip():
        return "Select some code first"
    if "\0" in selection.text:
        return "The selection is not text"
    if len(selection.text) < _LOOK_AT and not languages.has_code(selection.text, selection.language):
        return "Only comments are selected"
    return None


def can_resolve_edits(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client asks `codeAction/resolve` for an action's edit."""
    support = capabilities.text_document.code_action if capabilities.text_document else None
    resolve = support.resolve_support if support else None
    return bool(support and support.data_support and resolve and "edit" in resolve.properties)


def command_argument(selection: Selection) -> dict[str, Any]:
    """The single argument of our commands, and the `data` of an action: JSON only."""
    start, end = selection.range.start, selection.range.end
    return {
        "uri": selection.uri,
        "version": selection.version,
        "range": {
            "start": {"line": start.line, "character": start.character},
            "end": {"line": end.line, "character": end.character},
        },
    }


def replacement(selection: Selection, python: str) -> str:
    """The text that takes the selection's place: its indentation, its newlines, its last line end."""
    from stelo_model import postprocess  # not before it is needed: `initialize` would wait for it

    indentation = postprocess.indentation_of(selection.text, selection.before)
    text = postprocess.reindent(python.rstrip("\n"), indentation)
    # What stands before the selection is already in the document.
    if not selection.before.strip():
        text = text.removeprefix(selection.before)
    if selection.text.endswith(("\n", "\r")):
        text += "\n"
    return postprocess.with_newlines(text, selection.newline)


def replace_edit(
    selection: Selection, python: str, capabilities: types.ClientCapabilities
) -> types.WorkspaceEdit:
    """The edit that replaces the selection, versioned and to be confirmed where the client can do that."""
    support = capabilities.workspace.workspace_edit if capabilities.workspace else None
    text = replacement(selection, python)
    if not (support and support.document_changes):
        return types.WorkspaceEdit(changes={selection.uri: [types.TextEdit(selection.range, text)]})
    document = types.OptionalVersionedTextDocumentIdentifier(selection.uri, selection.version)
    if not support.change_annotation_support:
        edit = types.TextDocumentEdit(document, [types.TextEdit(selection.range, text)])
        return types.WorkspaceEdit(document_changes=[edit])
    annotation = types.ChangeAnnotation(
        REPLACE_TITLE, needs_confirmation=True, description="Written by a language model: read it first."
    )
    annotated = types.AnnotatedTextEdit("stelo", selection.range, text)
    return types.WorkspaceEdit(
        document_changes=[types.TextDocumentEdit(document, [annotated])],
        change_annotations={"stelo": annotation},
    )


def unified_diff(selection: Selection, python: str, name: str) -> str:
    """Source against translation as a unified diff, for clients that show virtual documents."""
    import difflib

    from stelo_model import postprocess

    # Not `splitlines`, which also ends a line at a form feed.
    old, new = (
        re.findall(r"[^\n]*\n|[^\n]+", postprocess.with_newlines(text, "\n"))
        for text in (selection.text, replacement(selection, python))
    )
    lines = difflib.unified_diff(old, new, name, f"{name} (Python)")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _action(command: types.Command, kind: str) -> types.CodeAction:
    return types.CodeAction(title=command.title, kind=kind, command=command)


def _wanted(kind: str, only: Sequence[str | types.CodeActionKind] | None) -> bool:
    wanted = [str(getattr(entry, "value", entry)) for entry in only or []]
    return not wanted or any(entry in ("", kind) or kind.startswith(entry + ".") for entry in wanted)
