"""What three kinds of clients announce."""

from __future__ import annotations

from typing import Any

from lsprotocol import converters, types
from pytest_lsp import client_capabilities

_KINDS = ["", "quickfix", "refactor", "refactor.extract", "refactor.inline", "refactor.rewrite", "source"]

# vscode-languageclient 10 in VS Code 1.100, as far as this server looks at it; pytest-lsp's newest is 1.65.
_VSCODE: dict[str, Any] = {
    "workspace": {
        "applyEdit": True,
        "workspaceEdit": {
            "documentChanges": True,
            "resourceOperations": ["create", "rename", "delete"],
            "failureHandling": "textOnlyTransactional",
            "normalizesLineEndings": True,
            "changeAnnotationSupport": {"groupsOnLabel": True},
        },
        "configuration": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
        "executeCommand": {"dynamicRegistration": True},
        "workspaceFolders": True,
        "textDocumentContent": {"dynamicRegistration": True},
    },
    "textDocument": {
        "synchronization": {
            "dynamicRegistration": True,
            "willSave": True,
            "willSaveWaitUntil": True,
            "didSave": True,
        },
        "codeAction": {
            "dynamicRegistration": True,
            "isPreferredSupport": True,
            "disabledSupport": True,
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit", "command"]},
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": _KINDS}},
            "honorsChangeAnnotations": True,
            "documentationSupport": True,
            "tagSupport": {"valueSet": [1]},
        },
    },
    "window": {
        "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}},
        "showDocument": {"support": True},
        "workDoneProgress": True,
    },
    "general": {"positionEncodings": ["utf-16"]},
}

VSCODE: types.ClientCapabilities = converters.get_converter().structure(_VSCODE, types.ClientCapabilities)
NEOVIM: types.ClientCapabilities = client_capabilities("neovim@v0.11.0")
BARE = types.ClientCapabilities()
