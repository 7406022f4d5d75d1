"""CodeBLEU of Python: the mean of n-gram, weighted n-gram, syntax and data-flow match (Ren et al. 2020)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from stelo_model.errors import DataInvalid
from stelo_model.training.codebleu.dataflow import Order, match_data_flow
from stelo_model.training.codebleu.ngrams import NgramTally, add_precision, add_weighted_recall
from stelo_model.training.codebleu.syntax import match_syntax
from stelo_model.training.codebleu.variants import Variant, read


@dataclass(frozen=True)
class CodeBleu:
    """The score and its four components, each in 0..1."""

    codebleu: float
    ngram: float
    weighted_ngram: float
    syntax: float
    dataflow: float


def codebleu(reference: str, hypothesis: str, variant: Variant) -> CodeBleu:
    """CodeBLEU of one text against its reference; any two texts have one."""
    return corpus_codebleu([reference], [hypothesis], variant)


def corpus_codebleu(references: Sequence[str], hypotheses: Sequence[str], variant: Variant) -> CodeBleu:
    """CodeBLEU of a corpus: matches and totals are summed over all pairs before anything is divided.

    Raises: DataInvalid when there are no pairs, or not as many hypotheses as references.
    """
    if not references or len(references) != len(hypotheses):
        raise DataInvalid(
            f"CodeBLEU was given {len(references)} references and {len(hypotheses)} hypotheses.",
            "It needs at least one pair, and one hypothesis for each reference.",
        )
    tally = _Tally(variant)
    for reference, hypothesis in zip(references, hypotheses, strict=True):
        tally.add(reference, hypothesis)
    return tally.score()


class _Tally:
    """The counts of the four components, summed over the pairs added."""

    def __init__(self, variant: Variant) -> None:
        self._variant = variant
        least = 1 if variant == "xlcost" else 0
        self._order: Order = "hash" if variant == "xlcost" else "appearance"
        self._ngram, self._weighted = NgramTally(least), NgramTally(least)
        self._syntax = self._dataflow = (0, 0)  # matched, total

    def add(self, reference: str, hypothesis: str) -> None:
        """Count one pair."""
        wanted, found = read(reference, self._variant), read(hypothesis, self._variant)
        add_precision(self._ngram, wanted.tokens, found.tokens)
        add_weighted_recall(self._weighted, wanted.tokens, found.tokens)
        # XLCoST's evaluator takes 2 for the length of every reference here; recall needs no penalty at all.
        self._weighted.add_lengths(2 if self._variant == "xlcost" else 0, len(found.tokens))
        self._syntax = _sum(self._syntax, match_syntax(wanted.tree, found.tree))
        self._dataflow = _sum(self._dataflow, match_data_flow(wanted.tree, found.tree, self._order))

    def score(self) -> CodeBleu:
        """The score of all pairs added, at least one."""
        first_three = (self._ngram.score(), self._weighted.score(), self._syntax[0] / self._syntax[1])
        matched, total = self._dataflow
        if total:
            return CodeBleu(fmean((*first_three, matched / total)), *first_three, matched / total)
        if self._variant == "xlcost":
            return CodeBleu(fmean((*first_three, 0.0)), *first_three, 0.0)
        return CodeBleu(
            fmean(first_three), *first_three, 1.0
        )  # nothing to match: the component has no weight


def _sum(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] + other[0], one[1] + other[1]
