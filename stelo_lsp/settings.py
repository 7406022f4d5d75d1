"""The user's settings; a bad value becomes a message and the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

import cattrs


@dataclass(frozen=True)
class Settings:
    """What an editor may configure under the section “stelo” (in camelCase there).

    Each attribute's meaning stands in `DESCRIPTIONS`, which editors show as well.
    """

    bundle: str = "small"
    engine: Literal["auto", "llama_cpp", "transformers"] = "auto"
    quantization: Literal["auto", "none", "8bit", "4bit"] = "auto"
    backbone_path: str = ""
    download: Literal["ask", "always", "never"] = "ask"
    allow_hub: bool = False
    threads: int = 0
    context_tokens: int = 8192
    max_new_tokens: int = 0
    idle_minutes: float = 10.0
    share_engine: bool = True


DESCRIPTIONS: dict[str, str] = {
    "bundle": "Which model: “small” (0.5B, quick), “large” (1.5B, better and slower), or a bundle folder.",
    "engine": "What runs the model: “llama_cpp”, “transformers” (needs the extra “gpu”), or “auto”:"
    " transformers where there is a GPU for it or no GGUF file, else llama_cpp.",
    "quantization": "How the engine “transformers” loads a backbone: “none”, “8bit”, “4bit”, or “auto”:"
    " the finest that fits into memory.",
    "backbone_path": "The bundle's own backbone, if it is not in the cache: a GGUF file, or a folder of"
    " transformers.",
    "download": "Whether a missing model may be downloaded: after asking, always, or never.",
    "allow_hub": "Whether the model hub may be contacted for a missing model (needs the extra “hub”).",
    "threads": "Threads that decode; 0 means one for each core.",
    "context_tokens": "Tokens that source and translation may take together; more needs more memory.",
    "max_new_tokens": "Limit on the length of a translation; 0 means three times its source.",
    "idle_minutes": "Minutes without work after which the model leaves memory; 0 means never.",
    "share_engine": "Whether windows share one llama.cpp engine where model and settings are the same;"
    " otherwise each holds its own in memory.",
}

_LIMITS = {
    "threads": (0, 512),
    "context_tokens": (512, 131072),
    "max_new_tokens": (0, 131072),
    "idle_minutes": (0, 10080),
}


# Editors keep settings of their own in the same section: `stelo.trace.server` is vscode-languageclient's.
_CLIENT_ONLY = {"trace"}


def parse_settings(document: Any) -> tuple[Settings, tuple[str, ...]]:
    """Settings from an editor's JSON, and a message for every key or value that was not usable."""
    if document is None:
        return Settings(), ()
    if not isinstance(document, Mapping):
        return Settings(), (f"Settings must be an object, found {_shown(document)}; using the defaults.",)
    names = {camel_case(field.name): field.name for field in fields(Settings)}
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in document.items():
        if key in _CLIENT_ONLY:
            continue
        name = names.get(key)
        if name is None:
            problems.append(f"There is no setting “stelo.{key}”; known are {', '.join(sorted(names))}.")
            continue
        try:
            values[name] = _checked(name, value, hints[name])
        except ValueError as error:
            problems.append(f"“stelo.{key}” {error}; using {_shown(getattr(Settings(), name))}.")
    return cattrs.structure(values, Settings), tuple(problems)


def camel_case(name: str) -> str:
    """`context_tokens` → `contextTokens`, as editors write it."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _checked(name: str, value: Any, hint: Any) -> Any:
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            raise ValueError(f"must be one of {', '.join(get_args(hint))}, found {_shown(value)}")
        return value
    # A bool is an int to Python, but not to somebody who wrote `"threads": true`.
    if type(value) not in ((float, int) if hint is float else (hint,)):
        raise ValueError(f"must be of type {hint.__name__}, found {_shown(value)}")
    low, high = _LIMITS.get(name, (None, None))
    if low is not None and high is not None and not low <= value <= high:
        raise ValueError(f"must be between {low} and {high}, found {_shown(value)}")
    return hint(value)  # after the limits: not every int is a float


def _shown(value: Any) -> str:
    return f"{value!r:.60}"
