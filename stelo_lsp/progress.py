"""What a user sees while a job runs: begin, messages with a percentage, end."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from lsprotocol import types

from stelo_lsp.engines import Event, Reading, Text
from stelo_lsp.routing import percent
from stelo_lsp.session import JobEvent, Preparing, Queued, Routed
from stelo_lsp.translate import Again
from stelo_model import languages
from stelo_model.translation import Route

_INTERVAL = 0.1  # seconds; faster than this nobody reads
_FETCHED = 90  # percent that a download takes, where there is one: all else is short beside it


class JobProgress:
    """Turns a job's events into work-done progress; `send(value)` delivers one notification.

    The percentage never falls: reading the prompt takes the first tenth, the answer the rest, measured
    against the expectation that Python is about as long as its source. A download takes nine tenths, and
    all else the last one.
    """

    def __init__(self, title: str, send: Callable[[Any], None]) -> None:
        self._send = send
        self._sent = 0.0
        self._percentage = 0
        self._floor = 0
        self._expected = 1
        self._first_token = 0.0
        self._route = self._again = ""
        send(types.WorkDoneProgressBegin(title=title, cancellable=True, percentage=0, message="starting"))

    def hear(self, event: JobEvent) -> None:
        """Report one event, unless the last report was only just made."""
        if isinstance(event, Routed):
            self._route = _describe_route(event.route)
            return
        if isinstance(event, Text) and not event.n_tokens:
            return  # what the answer is begun with: no token yet, its time would be the prompt's
        if isinstance(event, Again):
            self._again = f"try {event.number} · "
            self._first_token = 0.0
            return
        now = time.monotonic()
        message, share = self._describe(event, now)
        percentage = self._floor + (100 - self._floor) * share // 100
        if isinstance(event, Preparing) and event.total:
            percentage = self._floor = min(_FETCHED, _FETCHED * event.done // event.total)
        if now - self._sent < _INTERVAL and not isinstance(event, Queued):
            return
        self._sent = now
        self._percentage = max(self._percentage, percentage)
        message = self._route + self._again + message
        self._send(
            types.WorkDoneProgressReport(message=message, percentage=self._percentage, cancellable=True)
        )

    def end(self, message: str) -> None:
        """Close the progress with a last word."""
        self._send(types.WorkDoneProgressEnd(message=message))

    def _describe(self, event: Queued | Preparing | Event, now: float) -> tuple[str, int]:
        if isinstance(event, Queued):
            return f"queued, {event.ahead} ahead", 0
        if isinstance(event, Preparing):
            if not event.total:
                return event.what, 0
            mega = 1_000_000
            return f"{event.what}: {event.done // mega:,} of {event.total // mega:,} MB", 0
        if isinstance(event, Reading):
            self._expected = max(1, event.total)
            message = f"reading the code, {event.done:,} of {event.total:,} tokens"
            return message, min(10, 10 * event.done // self._expected)
        if isinstance(event, Text):
            self._first_token = self._first_token or now
            speed = event.n_tokens / max(now - self._first_token, 1e-3)
            rate = f", {speed:.0f} tokens/s" if now > self._first_token else ""
            return f"{event.n_tokens:,} tokens{rate}", min(99, 10 + 89 * event.n_tokens // self._expected)
        return f"{event.n_tokens:,} tokens", 99


def _describe_route(route: Route) -> str:
    """`Java (98 %) · expert java · `: what the title does not say already."""
    told = route.source != "gate"
    language = (
        ""
        if told
        else f"{languages.by_name(route.language).title} ({percent(route.probabilities[route.language])}) · "
    )
    return language + (f"expert {route.expert} · " if route.expert else "")
