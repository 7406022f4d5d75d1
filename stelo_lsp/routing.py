"""Which of the five languages a source is in, who says so, and which expert therefore translates it.

What a user or an editor says wins; where nothing is said the gate decides, or asks for the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from stelo_model import languages
from stelo_model.errors import UnsupportedLanguage
from stelo_model.languages import Language
from stelo_model.translation import Route, RouteSource, TranslationWarning

if TYPE_CHECKING:
    from stelo_model.bundle import Bundle
    from stelo_model.routing import GateDecision

# What is told is right far more often than any gate.  A gate trained on 10,000 sources would doubt 4 of
# 2,010 held-out ones wrongly (at 90 %: 13), and notice 83 % of programs, 60 % of functions and 45 % of
# snippets that go under a wrong name.
CERTAIN = 0.99
_TELLERS = {"given": "as was asked", "language id": "the editor's language mode", "suffix": "its suffix"}


@dataclass(frozen=True)
class Told:
    """What is known of a language before the code is looked at; without `language` the gate decides.

    `said` is the name, editor's id or suffix that tells it, or an id that tells nothing.
    """

    language: Language | None = None
    source: RouteSource = "gate"
    said: str = ""

    @property
    def is_dialect(self) -> bool:
        """Whether it is a relative that the gate does not recognise: TypeScript (C it takes for C++)."""
        return self.language is not None and self.said in self.language.dialects


def told(*, name: str | None = None, language_id: str | None = None, path: str | None = None) -> Told:
    """What is said of a language: a given name wins, then the editor's id, then the suffix.

    Raises: UnsupportedLanguage, for an unknown name, or when id or suffix tell another language.
    """
    if name and name != "auto":
        return Told(languages.by_name(name), "given", name.strip().lower())
    if found := languages.by_language_id(language_id):
        return Told(found, "language id", (language_id or "").lower())
    if found := languages.by_suffix(path or ""):
        return Told(found, "suffix", PurePath(path or "").suffix.lower())
    if other := languages.other_language(language_id, path or ""):
        raise _unknown(other)
    return Told(said=language_id or "")


def recognise(told: Told, decision: GateDecision | None) -> Language:
    """The language that was told, or else the gate's; `decision` is None where there is no gate.

    Raises: UnsupportedLanguage, when nothing tells: the gate abstains rather than guesses.
    """
    if told.language is not None:
        return told.language
    if decision is None:
        raise _unknown(told.said)
    if decision.language is None:
        raise _undecided(decision)
    return languages.by_name(decision.language)


def _undecided(decision: GateDecision) -> UnsupportedLanguage:
    names = decision.ranking[:2]
    titles = [f"{languages.by_name(name).title} ({percent(decision.probabilities[name])})" for name in names]
    return UnsupportedLanguage(
        "Which language is this? The gate cannot tell.",
        f"It looks most like {' or '.join(titles)}: name it"
        f" (--language {' or '.join(names)}, or the editor's language mode).",
    )


def _unknown(said: str) -> UnsupportedLanguage:
    seen = f"“{said}” is not one of them" if said else "neither its name nor its editor says"
    return UnsupportedLanguage(
        f"Which language is this? I translate {languages.KNOWN}; {seen}.",
        "Name the language (--language, or the editor's language mode).",
    )


def route(told: Told, decision: GateDecision | None, bundle: Bundle) -> Route:
    """Language, expert and probabilities: computed once for each request, nothing later changes it.

    Raises: UnsupportedLanguage (see `recognise`).
    """
    language = recognise(told, decision).name
    experts = [expert.language for expert in bundle.manifest.experts]
    probabilities = decision.probabilities if decision else {}
    return Route(language, language if language in experts else None, told.source, probabilities)


def disagreement(told: Told, probabilities: Mapping[str, float]) -> TranslationWarning | None:
    """A warning when the gate is certain (99 %) that the code is not in the language that was told.

    Not about TypeScript: a gate that learnt JavaScript takes its types for C# or Java.
    """
    if told.language is None or told.language.name not in probabilities or told.is_dialect:
        return None
    likeliest = max(probabilities, key=probabilities.__getitem__)
    if likeliest == told.language.name or probabilities[likeliest] < CERTAIN:
        return None
    looks = f"{languages.by_name(likeliest).title} ({percent(probabilities[likeliest])})"
    return TranslationWarning(
        "language",
        f"Taken for {told.language.title} ({_TELLERS[told.source]}), but it looks like {looks}.",
    )


def percent(probability: float) -> str:
    """`98 %`, as messages show it; 100 % is certainty."""
    return f"{100 if probability == 1 else min(99, round(100 * probability))} %"
