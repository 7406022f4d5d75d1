"""One translation, from source text to `Translation`; shared by the server and the command line."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, Engine, Event, Text
from stelo_lsp.routing import Told, disagreement
from stelo_model import languages
from stelo_model.errors import EmptySelection, InputError, ModelError
from stelo_model.languages import Language
from stelo_model.prompt import normalise
from stelo_model.translation import Route, Translation

if TYPE_CHECKING:
    from stelo_model.bundle import Bundle


@dataclass(frozen=True)
class Source:
    """What to translate, and what is known of its language; `max_new_tokens` None means by length."""

    code: str
    told: Told
    max_new_tokens: int | None = None

    @property
    def language(self) -> Language | None:
        """The language, where it was told."""
        return self.told.language


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
    engine: Engine,
    bundle: Bundle,
    source: Source,
    route: Route,
    cancel: CancelToken,
    listen: Callable[[Event], None],
) -> Translation:
    """Translate with a loaded engine; `listen` hears every event as it arrives.

    Raises: InputError, ModelError, Cancelled.
    """
    from stelo_model import postprocess  # not before it is needed: `initialize` would wait for it

    language = languages.by_name(route.language)
    check_source(source.code, language)
    prompt = bundle.manifest.prompt.render(normalise(source.code), language)
    started = time.perf_counter()
    pieces: list[str] = []
    done = Done(0, truncated=False)
    for event in engine.generate(prompt, route.expert, source.max_new_tokens, cancel):
        listen(event)
        if isinstance(event, Text):
            pieces.append(event.text)
        elif isinstance(event, Done):
            done = event
    python, warnings = postprocess.finish(
        "".join(pieces), done.truncated, languages.has_main(source.code, language)
    )
    if not python:
        raise ModelError(
            "The model answered with no code at all.", "Select a larger piece, or a whole function."
        )
    if doubt := disagreement(source.told, route.probabilities):
        warnings = (doubt, *warnings)
    return Translation(python, route, warnings, done.n_tokens, time.perf_counter() - started)
