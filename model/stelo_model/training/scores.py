"""The figures of an evaluation: what share passes its tests, parses, matches, and how similar the text is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from math import sqrt
from statistics import fmean
from typing import Any

from stelo_model.errors import DataInvalid
from stelo_model.imports import parses
from stelo_model.languages import LANGUAGES
from stelo_model.training.codebleu import corpus_codebleu
from stelo_model.training.detokenise import tokenise_python
from stelo_model.training.execution import Outcome
from stelo_model.training.records import LEVELS, Record
from stelo_model.training.translations import Judged
from stelo_model.training.translators import Answer

OFFICIAL_ORDER = ("cpp", "csharp", "javascript", "java", "php")  # of the paper's tables 1, 2 and 4


@dataclass(frozen=True)
class Result:
    """One record and what came of it."""

    record: Record
    judged: Judged

    @property
    def answer(self) -> Answer:
        """Its translation."""
        return self.judged.answer

    @property
    def outcome(self) -> Outcome | None:
        """That of its tests, where they were run."""
        return self.judged.outcome

    @cached_property
    def parses(self) -> bool:
        """Whether there is a translation that Python accepts."""
        return bool(self.answer.python) and parses(self.answer.python)

    @cached_property
    def tokens(self) -> str:
        """The translation in XLCoST's raw tokens."""
        return self.answer.raw if self.answer.raw is not None else _raw(self.answer.python)

    @cached_property
    def reference_tokens(self) -> str:
        """The reference in XLCoST's raw tokens: the release's own, where there are any."""
        return self.record.python_tokens or _raw(self.record.python)

    @cached_property
    def exact(self) -> bool:
        """Whether it has the very tokens of the reference; comments and spacing do not count."""
        return bool(self.answer.python) and _raw(self.answer.python) == _raw(self.record.python)


def _raw(python: str) -> str:
    try:
        return tokenise_python(python)
    except DataInvalid:  # does not tokenise: its words as they stand
        return " ".join(python.split())


def share(hits: Sequence[bool]) -> dict[str, Any] | None:
    """A proportion with its standard error √(p(1-p)/n); None of nothing."""
    if not hits:
        return None
    p = sum(hits) / len(hits)
    return {"n": len(hits), "value": p, "standard_error": sqrt(p * (1 - p) / len(hits))}


def scores(results: Sequence[Result]) -> dict[str, Any]:
    """All figures of a group of at least one result; `seconds` and `n_tokens` are sums."""
    tested = [result.outcome.passed for result in results if result.outcome is not None]
    return {
        "n": len(results),
        "pass_rate": share(tested),
        "parse_rate": parse_rate(results),
        "first_tries": first_tries(results),
        "exact_match": share([result.exact for result in results if result.record.python]),
        "codebleu_natural": _natural(results),
        "codebleu_xlcost": _xlcost(results),
        "untranslated": sum(bool(result.answer.error) for result in results),
        "truncated": sum(result.answer.truncated for result in results),
        "n_tokens": sum(result.answer.n_tokens for result in results),
        "seconds": sum(result.answer.seconds for result in results),
    }


def first_tries(results: Sequence[Result]) -> dict[str, Any] | None:
    """What it would be without second tries, and how many there were; None when each was asked for once."""
    again = [result for result in results if result.answer.tries > 1]
    if not again:
        return None
    found: dict[str, Any] = {"asked_again": len(again), "tries": sum(r.answer.tries - 1 for r in again)}
    if any(result.answer.first is not None for result in again):
        firsts = [
            Result(r.record, Judged(replace(r.answer, python=r.answer.first), r.judged.first_outcome))
            if r.answer.first is not None
            else r
            for r in results
        ]
        found["parse_rate"] = parse_rate(firsts)
        found["pass_rate"] = share([r.outcome.passed for r in firsts if r.outcome is not None])
    return found


def parse_rate(results: Sequence[Result]) -> dict[str, Any] | None:
    """The share that parses; a snippet counts where its reference, which may be a part, parses."""
    whole = [r for r in results if r.record.level != "snippet" or parses(r.record.python)]
    return share([result.parses for result in whole])


def _natural(results: Sequence[Result]) -> dict[str, float] | None:
    known = [result for result in results if result.record.python]
    references = [result.record.python for result in known]
    return asdict(corpus_codebleu(references, [r.answer.python for r in known], "natural")) if known else None


def _xlcost(results: Sequence[Result]) -> dict[str, float] | None:
    known = [result for result in results if result.record.python]
    references = [result.reference_tokens for result in known]
    return asdict(corpus_codebleu(references, [r.tokens for r in known], "xlcost")) if known else None


def by_level(results: Sequence[Result]) -> dict[str, dict[str, Any]]:
    """Scores by level, and in each by language and of `all`."""
    groups = {level: [r for r in results if r.record.level == level] for level in LEVELS}
    return {level: by_language(group) for level, group in groups.items() if group}


def by_language(results: Sequence[Result]) -> dict[str, Any]:
    """Scores by language, in the paper's order, and of `all`."""
    groups = {name: [r for r in results if r.record.language == name] for name in OFFICIAL_ORDER}
    return {name: scores(group) for name, group in {**groups, "all": list(results)}.items() if group}


def is_official(record: Record) -> bool:
    """Whether a record belongs to what the leaderboard and the paper's tables count: XLCoST's programs."""
    return record.level == "program" and record.python_tokens is not None


def summary(overall: Mapping[str, Any]) -> dict[str, float]:
    """The figures of a whole evaluation as plain numbers; what was not measured is left out."""
    found: dict[str, float] = {}
    for name, value in overall.items():
        if isinstance(value, Mapping):
            found |= {name: value["value"], f"{name}_standard_error": value["standard_error"]}
            found[f"{name}_n"] = value["n"]
        elif value is not None:
            found[name] = value
    return found


def reference_codebleu(records: Sequence[Record]) -> float | None:
    """CodeBLEU xlcost of the references' own source text, mean over the languages: what no translation into
    source text exceeds by much, for the release's tokens hold `;` and spacing that such text has not."""
    results = [Result(record, Judged(Answer(record.python))) for record in records]
    groups = [[r for r in results if r.record.language == name] for name in OFFICIAL_ORDER]
    found = [_xlcost(group) for group in groups]
    values = [scores["codebleu"] for scores in found if scores]
    return fmean(values) if values else None


def failures(results: Iterable[Result]) -> list[tuple[str, int]]:
    """Why translations with tests did not pass, the most frequent first."""
    counts = Counter(
        _failure(result) for result in results if result.outcome is not None and not result.outcome.passed
    )
    return counts.most_common()


def _failure(result: Result) -> str:
    """A reason without its particulars: `NameError("name 'x' …")` counts as NameError."""
    if result.answer.error:
        return "not translated"
    assert result.outcome is not None
    return result.outcome.reason.partition("(")[0].strip()


def over_languages(group: dict[str, Any], figure: Callable[[dict[str, Any]], float | None]) -> float | None:
    """The mean of a figure over the languages that have it: each counts the same, as in the paper's 73.76."""
    names = [language.name for language in LANGUAGES]
    found = (figure(scores) for name, scores in group.items() if name in names)
    values = [value for value in found if value is not None]
    return fmean(values) if values else None


__all__ = [
    "OFFICIAL_ORDER",
    "Result",
    "by_language",
    "by_level",
    "failures",
    "is_official",
    "over_languages",
    "parse_rate",
    "reference_codebleu",
    "scores",
    "share",
    "summary",
]
