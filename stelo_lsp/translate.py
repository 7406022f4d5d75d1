"""One translation, from source text to `Translation`; shared by the server and the command line."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Done, Engine, Event, Text
from stelo_lsp.routing import Told, disagreement
from stelo_model import languages
from stelo_model.choice import GREEDY, Choice
from stelo_model.errors import EmptySelection, InputError, ModelError, SelectionTooLong
from stelo_model.languages import Language, SourceFacts
from stelo_model.prompt import Prompt, normalise
from stelo_model.translation import Route, Translation

if TYPE_CHECKING:
    from stelo_model.bundle import Bundle
    from stelo_model.second_tries import Attempt


logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Source:
    """What to translate, and what is known of its language; `max_new_tokens` None means by length.

    `around`: the document that it is selected in, which is read for what it declares and not translated.
    """

    code: str
    told: Told
    max_new_tokens: int | None = None
    around: str = ""

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


@dataclass(frozen=True)
class Again:
    """What was heard last is cut to its first `lines` lines and followed by `text`: try `number` (from 2)
    goes on from there."""

    lines: int
    text: str
    number: int


def translate(
    engine: Engine,
    bundle: Bundle,
    source: Source,
    route: Route,
    cancel: CancelToken,
    listen: Callable[[Event | Again], None],
) -> Translation:
    """Translate with a loaded engine; `listen` hears every event as it arrives.

    Raises: InputError, ModelError, Cancelled.
    """
    from stelo_model import second_tries  # not before it is needed: `initialize` would wait for it

    language = languages.by_name(route.language)
    check_source(source.code, language)
    prompt = bundle.manifest.prompt.render(normalise(source.code), language)
    started = time.perf_counter()
    facts = languages.source_facts(source.code, language, source.around)
    ask = _Ask(engine, prompt, route.expert, source, facts, cancel, listen)
    begun = second_tries.beginning(ask.facts, bundle.manifest.backbone.family)
    if begun:
        listen(Text(begun, 0))
    first = ask.once(begun, source.max_new_tokens, GREEDY)
    if not first.python:
        raise ModelError(
            "The model answered with no code at all.", "Select a larger piece, or a whole function."
        )
    tries, heard = second_tries.Tries(first, source.code), first.text
    while question := tries.question():
        kept, choice = question
        whole = heard.startswith(kept)
        listen(Again(kept.count("\n") if whole else 0, "" if whole else kept, tries.count + 1))
        try:
            attempt = ask.once(kept, ask.left(tries.best, kept), choice)
        except (SelectionTooLong, ModelError) as error:
            # There is an answer, and its warnings say what is wrong with it: better than none.
            logger.warning("no further try: %s", error.message)
            break
        heard = attempt.text
        tries.hear(attempt)
    warnings = tries.best.warnings
    if doubt := disagreement(source.told, route.probabilities):
        warnings = (doubt, *warnings)
    seconds = time.perf_counter() - started
    return Translation(tries.best.python, route, warnings, tries.n_tokens, seconds, tries.count)


@dataclass(frozen=True)
class _Ask:
    """Everything that the tries of one translation have in common."""

    engine: Engine
    prompt: Prompt
    expert: str | None
    source: Source
    facts: SourceFacts
    cancel: CancelToken
    listen: Callable[[Event | Again], None]

    def once(self, kept: str, limit: int | None, choice: Choice) -> Attempt:
        """Generate one answer that begins with `kept`."""
        from stelo_model import second_tries
        from stelo_model.repetition import Repetition

        prompt = second_tries.continued(self.prompt, kept) if kept else self.prompt
        pieces, done = [kept], Done(0, truncated=False)
        repetition = Repetition(self.source.code)
        repetition.hears(kept)
        with closing(self.engine.generate(prompt, self.expert, limit, self.cancel, choice)) as events:
            for event in events:
                self.listen(event)
                if isinstance(event, Text):
                    pieces.append(event.text)
                    if repetition.hears(event.text):
                        done = Done(event.n_tokens, truncated=True)
                        break
                elif isinstance(event, Done):
                    done = event
        text = "".join(pieces)
        good = repetition.kept(text) if done.truncated else None
        return second_tries.Attempt.of(text, done.n_tokens, done.truncated, self.facts, good)

    def left(self, answer: Attempt, kept: str) -> int | None:
        """How many tokens a try may generate after the kept part, where the user has set a limit."""
        limit = self.source.max_new_tokens
        if limit is None:
            return None
        return max(1, limit - answer.n_tokens * len(kept) // max(1, len(answer.text)))
