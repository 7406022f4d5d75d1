"""One flag that stops one request, checked for every token and able to wake a blocked read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from stelo_model.errors import Cancelled


class CancelToken:
    """Trips once, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = threading.Event()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Trip the token; the callbacks of open `waking` blocks run here."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def raise_if_cancelled(self) -> None:
        """Raises: Cancelled, once the token has tripped."""
        if self.cancelled:
            raise Cancelled()

    @contextmanager
    def waking(self, callback: Callable[[], None]) -> Iterator[None]:
        """Within the block, `cancel` calls `callback` (to close the socket that the block reads)."""
        with self._lock:
            tripped = self._event.is_set()
            if not tripped:
                self._callbacks.append(callback)
        if tripped:
            callback()
        try:
            yield
        finally:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)
