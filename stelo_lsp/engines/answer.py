"""An answer's tokens → its text, piece by piece: never half a character, never a beginning stop text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_HALF = "\ufffd"  # what tokenizers show for the first bytes of a character whose last are not there yet


class AnswerText:
    """`decode` gives the text of some ids; `stopped` is set once the answer holds one of `stop`."""

    def __init__(self, decode: Callable[[Sequence[int]], str], stop: Sequence[str]) -> None:
        self.stopped = False
        self._decode = decode
        self._stop = stop
        self._window: list[int] = []  # the ids that were shown last, and those that were not shown yet
        self._n_shown, self._shown = 0, ""  # of the window: so many ids are shown, with this text
        self._held = ""  # text that may turn out to be the beginning of a stop text

    def push(self, token: int) -> str:
        """What may be shown now that this token has come."""
        self._window.append(token)
        text = self._decode(self._window)
        if text.endswith(_HALF) or len(text) <= len(self._shown):
            return ""
        new = text[len(self._shown) :]
        # Some tokenizers decode a token otherwise when it is the first (no space): keep one that is not.
        self._window = self._window[self._n_shown :]
        self._n_shown, self._shown = len(self._window), self._decode(self._window)
        return self._release(new)

    def finish(self, *, truncated: bool) -> str:
        """What was held back, now that the answer is complete, or was cut: half a character is dropped."""
        rest = self._decode(self._window)[len(self._shown) :]
        shown = self._release(rest.rstrip(_HALF) if truncated else rest)
        return shown if self.stopped else shown + self._held  # no stop text any more

    def _release(self, text: str) -> str:
        if self.stopped:
            return ""
        self._held += text
        found = [at for stop in self._stop if (at := self._held.find(stop)) >= 0]
        self.stopped = bool(found)
        end = min(found) if found else len(self._held) - self._begun()
        shown, self._held = self._held[:end], self._held[end:]
        return shown

    def _begun(self) -> int:
        """How many characters at the end could begin a stop text."""
        lengths = (n for stop in self._stop for n in range(1, len(stop)) if self._held.endswith(stop[:n]))
        return max(lengths, default=0)


__all__ = ["AnswerText"]
