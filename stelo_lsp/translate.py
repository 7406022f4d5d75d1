"""One translation, from source text to `Translation`; shared by the server and the command line."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, Engine, Event, Text
from stelo_model import languages
from stelo_model.errors import EmptySelection, InputError, ModelError, UnsupportedLanguage
from stelo_model.languages import Language
from stelo_model.prompt import normalise
from stelo_model.translation import Route, Translation

if TYPE_CHECKING:
    from stelo_model.bundle import Bundle


@dataclass(frozen=True)
class Source:
    """What to translate: code, its language and how that is known; `max_new_tokens` None means by length."""

    code: str
    route: Route
    max_new_tokens: int | None = None

    @property
    def language(self) -> Language:
        """The routed language."""
        return languages.by_name(self.route.language)


def route(
    code: str, *, name: str | None = None, language_id: str | None = None, path: str | None = None
) -> Route:
    """Which of the five languages the code is in: a given name wins, then the editor's id, then the suffix.

    Raises: UnsupportedLanguage, when none of these tells (no bundle has a trained gate yet).
    """
    if name and name != "auto":
        return Route(languages.by_name(name).name, None, "given")
    if found := languages.by_language_id(language_id):
        return Route(found.name, None, "language id")
    if found := languages.by_suffix(path or ""):
        return Route(found.name, None, "suffix")
    seen = f"“{language_id}” is not one of them" if language_id else "neither its name nor its editor says"
    raise UnsupportedLanguage(
        f"Which language is this? I translate {languages.KNOWN}; {seen}.",
        "Name the language (--language, or the editor's language mode).",
    )


def check_source(code: str, language: Language | None) -> None:
    """Refuse what cannot be code.

    Raises: EmptySelection, InputError.
    """
    if "\0" in code:
        raise InputError(
            "The selection holds NUL bytes: this is no source code.", "Select text in a text file."
        )
    if not code.strip():
        raise EmptySelection("Nothing is selected but white space.", "Select the code to translate.")
    if not languages.has_code(code, language):
        raise EmptySelection("Only comments are selected.", "Select some code with them.")


def translate(
    engine: Engine, bundle: Bundle, source: Source, cancel: CancelToken, listen: Callable[[Event], None]
) -> Translation:
    """Translate with a loaded engine; `listen` hears every event as it arrives.

    Raises: InputError, ModelError, Cancelled.
    """
    from stelo_model import postprocess  # not before it is needed: `initialize` would wait for it

    check_source(source.code, source.language)
    prompt = bundle.manifest.prompt.render(normalise(source.code), source.language)
    started = time.perf_counter()
    pieces: list[str] = []
    done = Done(0, truncated=False)
    for event in engine.generate(prompt, source.route.expert, source.max_new_tokens, cancel):
        listen(event)
        if isinstance(event, Text):
            pieces.append(event.text)
        elif isinstance(event, Done):
            done = event
    python, warnings = postprocess.finish(
        "".join(pieces), done.truncated, languages.has_main(source.code, source.language)
    )
    if not python:
        raise ModelError(
            "The model answered with no code at all.", "Select a larger piece, or a whole function."
        )
    return Translation(python, source.route, warnings, done.n_tokens, time.perf_counter() - started)
