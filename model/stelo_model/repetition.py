"""When a model begins to repeat itself without end, as small ones do, and what of its text is kept then."""

from __future__ import annotations

import re

# A table of zeros is a repetition too: less than this, or not three times what the source repeats, is none.
_CHARACTERS = 400
_TIMES = 6
_MORE_THAN_SOURCE = 3
_TAIL = 32  # what is looked for further up; a shorter text may well be there twice

_REPEATED = re.compile(r"(.{1,200}?)\1{3,}")


class Repetition:
    """Watches an answer as it grows; `source` is what it translates, which may repeat something itself."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._in_source: int | None = None  # looked for when it matters: most answers never repeat anything
        self._text = ""
        self._seen = 0

    def hears(self, text: str) -> bool:
        """Whether the answer, with this text at its end, repeats itself without end."""
        self._text += text
        if len(self._text) - self._seen < 2 * _TAIL:  # often enough
            return False
        self._seen = len(self._text)
        return self.kept(self._text) is not None

    def kept(self, answer: str) -> int | None:
        """How many characters there are up to the end of what is then repeated; None if nothing is."""
        if len(answer) < _CHARACTERS:
            return None
        start, period = _last_run(answer)
        length = len(answer) - start
        if length < max(_CHARACTERS, _TIMES * period):
            return None
        if self._in_source is None:
            compact = "".join(self._source.split())
            self._in_source = max((len(run[0]) for run in _REPEATED.finditer(compact)), default=0)
        return start + period if length > _MORE_THAN_SOURCE * self._in_source else None


def _last_run(text: str) -> tuple[int, int]:
    """Where the periodic end of a text starts, and its period."""
    period = len(text) - _TAIL - text.rfind(text[-_TAIL:], 0, -1)
    at = len(text)
    while at > period and text[at - 1] == text[at - period - 1]:
        at -= 1
    return max(0, at - period), period


__all__ = ["Repetition"]
