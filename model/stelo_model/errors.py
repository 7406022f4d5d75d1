"""Every error that stelo raises on purpose.

SteloError(message, hint)
├── InputError               what was asked cannot be translated
│   ├── EmptySelection
│   ├── SelectionTooLong
│   └── UnsupportedLanguage
├── ModelError               the model or the engine is not usable
│   ├── EngineMissing
│   ├── BackboneMissing
│   ├── BundleInvalid
│   ├── OutOfMemory
│   └── EngineCrashed
├── TrainingError            the pipeline was given something it cannot train on
│   ├── ConfigInvalid
│   └── DataInvalid
└── Cancelled                the user stopped it; not a fault

`message` says what happened, `hint` what to do next.  They become JSON-RPC errors in
`stelo_lsp/server.py` and exit codes in `stelo_lsp/cli.py`, nowhere else.
"""

from __future__ import annotations


class SteloError(Exception):
    """Base of all errors raised on purpose; `str()` gives the message and the hint."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(SteloError):
    """The text or an option cannot be translated as it is."""


class EmptySelection(InputError):
    """Nothing but white space or comments was selected."""


class SelectionTooLong(InputError):
    """Prompt and answer do not fit into the model's context."""


class UnsupportedLanguage(InputError):
    """The source is in none of the five languages, or cannot be told apart."""


class ModelError(SteloError):
    """The model or its engine cannot be used."""


class EngineMissing(ModelError):
    """The package that runs the model is not installed."""


class BackboneMissing(ModelError):
    """The backbone's file is not here and could not be fetched, or is damaged."""


class BundleInvalid(ModelError):
    """A bundle's manifest or one of its files is not what it says it is."""


class OutOfMemory(ModelError):
    """The model does not fit into the memory there is."""


class EngineCrashed(ModelError):
    """The engine's process ended while it was needed; the next request starts a new one."""


class TrainingError(SteloError):
    """The training pipeline cannot go on."""


class ConfigInvalid(TrainingError):
    """A training configuration has an unknown key or an unusable value."""


class DataInvalid(TrainingError):
    """A training record or file is not in the expected format."""


class Cancelled(SteloError):
    """The request was stopped by its user."""

    def __init__(self, message: str = "Cancelled.", hint: str = "") -> None:
        super().__init__(message, hint)
