"""The two n-gram components: BLEU-4, and recall in which a keyword weighs as much as five other tokens.

Both are matched and total n-grams summed over a corpus, then a geometric mean of four ratios.
BLEU: Papineni et al. 2002, smoothing 1 of Chen and Cherry 2014.  Weighted: Ren et al. 2020, section 3.1.
"""

from __future__ import annotations

import keyword
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_ORDERS = (1, 2, 3, 4)
_EPSILON = 0.1  # what stands for no match at all, whose logarithm there is not
_OTHER_WEIGHT = 0.2  # of a token that is no keyword, whose weight is 1
_KEYWORDS = frozenset(keyword.kwlist)


@dataclass
class NgramTally:
    """Matched and total n-grams of each order and the lengths in tokens, summed over a corpus.

    `least` is the smallest total that a pair adds to an order.  The original evaluator adds 1 even for a
    text too short for one such n-gram; with 0, an order that no text has is left out of the mean.
    """

    least: int
    matched: list[float] = field(default_factory=lambda: [0.0] * len(_ORDERS))
    total: list[float] = field(default_factory=lambda: [0.0] * len(_ORDERS))
    reference_length: int = 0
    hypothesis_length: int = 0

    def add(self, order: int, matched: float, total: float) -> None:
        """Count one pair's n-grams of one order."""
        self.matched[order - 1] += matched
        self.total[order - 1] += max(self.least, total)

    def add_lengths(self, reference: int, hypothesis: int) -> None:
        """Count one pair's lengths, which the brevity penalty compares."""
        self.reference_length += reference
        self.hypothesis_length += hypothesis

    def score(self) -> float:
        """Brevity penalty × geometric mean of the ratios; 0 when no token matched, 1 when there is none."""
        if self.total[0] == self.reference_length == self.hypothesis_length == 0:
            return 1.0
        if not self.matched[0]:
            return 0.0
        ratios = [(m or _EPSILON) / t for m, t in zip(self.matched, self.total, strict=True) if t]
        return self._brevity() * math.exp(math.fsum(map(math.log, ratios)) / len(ratios))

    def _brevity(self) -> float:
        return math.exp(min(0.0, 1 - self.reference_length / self.hypothesis_length))


def add_precision(tally: NgramTally, reference: Sequence[str], hypothesis: Sequence[str]) -> None:
    """Count which n-grams of the hypothesis the reference has, each as often as it has it."""
    for order in _ORDERS:
        wanted, found = Counter(_ngrams(reference, order)), Counter(_ngrams(hypothesis, order))
        tally.add(order, (wanted & found).total(), found.total())
    tally.add_lengths(len(reference), len(hypothesis))


def add_weighted_recall(tally: NgramTally, reference: Sequence[str], hypothesis: Sequence[str]) -> None:
    """Count which n-grams of the reference the hypothesis has; single tokens by weight."""
    for order in _ORDERS:
        wanted, found = Counter(_ngrams(reference, order)), Counter(_ngrams(hypothesis, order))
        tally.add(order, _weight(wanted & found, order), _weight(wanted, order))


def _ngrams(tokens: Sequence[str], order: int) -> Iterator[tuple[str, ...]]:
    return zip(*(tokens[start:] for start in range(order)), strict=False)


def _weight(counts: Counter[tuple[str, ...]], order: int) -> float:
    if order > 1:
        return counts.total()
    keywords = sum(count for (token,), count in counts.items() if token in _KEYWORDS)
    return keywords + _OTHER_WEIGHT * (counts.total() - keywords)
