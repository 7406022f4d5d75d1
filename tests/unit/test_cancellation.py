"""The cancel token: trips once, from any thread, and wakes what waits."""

from __future__ import annotations

import threading

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_model.errors import Cancelled


def test_fresh_token_lets_everything_pass() -> None:
    token = CancelToken()
    token.raise_if_cancelled()
    assert not token.cancelled


def test_tripped_token_raises_every_time() -> None:
    token = CancelToken()
    token.cancel()
    token.cancel()
    assert token.cancelled
    for _ in range(2):
        with pytest.raises(Cancelled):
            token.raise_if_cancelled()


def test_waking_calls_once() -> None:
    calls: list[str] = []
    token = CancelToken()
    with token.waking(lambda: calls.append("woken")):
        token.cancel()
        token.cancel()
    assert calls == ["woken"]


def test_waking_after_the_fact_calls_at_once() -> None:
    calls: list[str] = []
    token = CancelToken()
    token.cancel()
    with token.waking(lambda: calls.append("woken")):
        assert calls == ["woken"]


@pytest.mark.parametrize("error", [None, RuntimeError])
def test_nothing_is_called_after_the_block(error: type[Exception] | None) -> None:
    calls: list[str] = []
    token = CancelToken()
    try:
        with token.waking(lambda: calls.append("woken")):
            if error:
                raise error
    except RuntimeError:
        pass
    token.cancel()
    assert calls == []


def test_blocks_may_be_nested() -> None:
    calls: list[str] = []
    token = CancelToken()
    with token.waking(lambda: calls.append("outer")):
        with token.waking(lambda: calls.append("inner")):
            pass
        token.cancel()
    assert calls == ["outer"]


def test_one_callback_may_be_used_twice() -> None:
    calls: list[str] = []

    def call() -> None:
        calls.append("woken")

    token = CancelToken()
    with token.waking(call), token.waking(call):
        token.cancel()
    assert calls == ["woken", "woken"]


def test_callback_may_look_at_the_token() -> None:
    token = CancelToken()
    seen: list[bool] = []
    with token.waking(lambda: seen.append(token.cancelled)):
        token.cancel()
    assert seen == [True]


def test_cancel_from_another_thread_wakes_a_wait() -> None:
    token, woken = CancelToken(), threading.Event()
    timer = threading.Timer(0.01, token.cancel)
    timer.start()
    with token.waking(woken.set):
        assert woken.wait(5)
    timer.join()


def test_racing_cancels_wake_exactly_once() -> None:
    for _ in range(50):
        token = CancelToken()
        calls: list[int] = []
        threads = [threading.Thread(target=token.cancel) for _ in range(4)]
        with token.waking(lambda calls=calls: calls.append(1)):
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert calls == [1]
