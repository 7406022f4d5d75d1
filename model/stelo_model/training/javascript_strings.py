"""XLCoST's JavaScript has lost the text of its strings; the same program in another language still has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stelo_model.training.detokenise.lexer import lex

BLANK = "blank in XLCoST"
DONORS = ("java", "cpp", "csharp")  # by likeness to the JavaScript


@dataclass
class Strings:
    """Raw lines of other languages, by the raw Python that they are the same program as."""

    sources: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, language: str, pairs: Iterable[tuple[str, str]]) -> None:
        """The raw source and Python lines of one of `DONORS`."""
        for source, python in pairs:
            self.sources.setdefault(python, {}).setdefault(language, source)

    def refill(self, source: str, python: str) -> tuple[tuple[str, ...], str]:
        """The literals of a raw JavaScript line, blanks filled, and what was done; "" when none is blank.

        Another language's are taken where it has as many, and none that is filled differs from it.
        """
        own = literals(source, "javascript")
        if not any(_is_blank(literal) for literal in own):
            return (), ""
        donors: Mapping[str, str] = self.sources.get(python, {})
        for language in DONORS:
            theirs = literals(donors.get(language, ""), language)
            if len(theirs) == len(own) and all(map(_agree, own, theirs)):
                filled = (t if _is_blank(o) else o for o, t in zip(own, theirs, strict=True))
                return tuple(filled), f"refilled from {language}"
        return (), BLANK


def literals(line: str, language: str) -> tuple[str, ...]:
    """The string literals of a raw line, as they were written."""
    tokens = lex(line, verbatim=language == "javascript")
    return tuple(token.text for token in tokens if token.kind == "string")


def _is_blank(literal: str) -> bool:
    return not literal[1:-1].strip()


def _agree(own: str, other: str) -> bool:
    return _is_blank(own) or own[1:-1].split() == other[1:-1].split()
