"""What a user sees while a job runs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from stelo_lsp import progress
from stelo_lsp.engines import Done, Reading, Text
from stelo_lsp.progress import JobProgress
from stelo_lsp.session import JobEvent, Preparing, Queued, Routed
from stelo_model.translation import Route


class Clock:
    """Time as the test wants it."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(progress, "time", clock)
    return clock


def messages(clock: Clock, events: list[JobEvent], seconds: float = 1.0) -> list[tuple[str, int]]:
    """Message and percentage of each report, with so much time before each event."""
    sent: list[Any] = []
    job = JobProgress("Java → Python", sent.append)
    for event in events:
        clock.now += seconds
        job.hear(event)
    assert isinstance(sent[0], types.WorkDoneProgressBegin)
    return [(report.message, report.percentage) for report in sent[1:]]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Queued(2), "queued, 2 ahead"),
        (Preparing("loading the model", 0, 0), "loading the model"),
        (Preparing("downloading", 12_345_678, 491_400_064), "downloading: 12 of 491 MB"),
        (Preparing("downloading", 1_000_000_000, 1_117_320_768), "downloading: 1,000 of 1,117 MB"),
        (Reading(64, 2048), "reading the code, 64 of 2,048 tokens"),
        (Reading(0, 0), "reading the code, 0 of 0 tokens"),
        (Text("x", 1), "1 tokens"),
        (Done(1234, truncated=False), "1,234 tokens"),
    ],
)
def test_message(clock: Clock, event: JobEvent, expected: str) -> None:
    ((message, _),) = messages(clock, [event])
    assert message == expected


def test_begin_and_end(clock: Clock) -> None:
    sent: list[Any] = []
    job = JobProgress("Java → Python", sent.append)
    job.end("done")
    begin, end = sent
    assert (begin.kind, begin.title, begin.cancellable, begin.percentage) == (
        "begin",
        "Java → Python",
        True,
        0,
    )
    assert (end.kind, end.message) == ("end", "done")


@pytest.mark.parametrize(
    ("route", "said"),
    [
        (Route("java", None, "given"), ""),
        (Route("java", None, "language id", {"java": 0.3, "cpp": 0.7}), ""),
        (Route("java", "java", "suffix", {"java": 0.9, "cpp": 0.1}), "expert java · "),
        (Route("csharp", None, "gate", {"java": 0.0204, "csharp": 0.9796}), "C# (98 %) · "),
        (Route("java", "java", "gate", {"java": 0.983, "cpp": 0.017}), "Java (98 %) · expert java · "),
    ],
)
def test_the_route_is_told_with_what_follows(clock: Clock, route: Route, said: str) -> None:
    events: list[JobEvent] = [Queued(1), Routed(route), Reading(64, 128), Text("x", 1)]
    found = [message for message, _ in messages(clock, events)]
    assert found == ["queued, 1 ahead", f"{said}reading the code, 64 of 128 tokens", f"{said}1 tokens"]


def test_percentage_of_a_usual_job(clock: Clock) -> None:
    events: list[JobEvent] = [
        Queued(1),
        Preparing("loading the model", 0, 0),
        Reading(50, 100),
        Reading(100, 100),
    ]
    events += [Text("x", n) for n in (1, 50, 100, 300)]
    found = [percentage for _, percentage in messages(clock, events)]
    assert found == [0, 0, 5, 10, 10, 54, 99, 99]


def test_speed_is_told_once_it_can_be(clock: Clock) -> None:
    found = [message for message, _ in messages(clock, [Text("x", 1), Text("y", 21)], seconds=2.0)]
    assert found[0] == "1 tokens"
    assert found[1].startswith("21 tokens, 1")
    assert found[1].endswith(" tokens/s")


def test_many_tokens_are_few_messages(clock: Clock) -> None:
    events: list[JobEvent] = [Text("x", n) for n in range(1000)]
    assert 10 <= len(messages(clock, events, seconds=0.001)) <= 11


def test_a_new_place_in_the_queue_is_always_told(clock: Clock) -> None:
    found = messages(clock, [Queued(3), Queued(2), Queued(1)], seconds=0.0)
    assert [message for message, _ in found] == ["queued, 3 ahead", "queued, 2 ahead", "queued, 1 ahead"]


numbers = st.integers(0, 10_000)
events = st.one_of(
    st.builds(Queued, numbers),
    st.builds(Preparing, st.just("downloading"), numbers, numbers),
    st.builds(Reading, numbers, numbers),
    st.builds(Text, st.just("x"), numbers),
    st.builds(Done, numbers, st.booleans()),
    st.just(Routed(Route("java", "java", "gate", {"java": 1.0}))),
)


@given(st.lists(events, max_size=20))
def test_percentage_never_falls_and_never_ends_early(sequence: list[JobEvent]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        clock = Clock()
        patch.setattr(progress, "time", clock)
        found = [percentage for _, percentage in messages(clock, sequence)]
    assert found == sorted(found)
    assert all(0 <= percentage <= 99 for percentage in found)


def test_a_download_moves_the_bar_and_leaves_room_for_the_rest(clock: Clock) -> None:
    events: list[JobEvent] = [Preparing("model", done, 200) for done in (0, 50, 100, 200)]
    events += [Preparing("loading the model", 0, 0), Reading(10, 10), Text("x", 5), Done(10, truncated=False)]
    percentages = [percentage for _, percentage in messages(clock, events)]
    assert percentages == [0, 22, 45, 90, 90, 91, 95, 99]


def test_what_an_answer_is_begun_with_is_no_token_whose_time_counts(clock: Clock) -> None:
    events: list[JobEvent] = [Text("def f", 0), Reading(100, 100), Text("(", 1), Text("x", 21)]
    found = [message for message, _ in messages(clock, events, seconds=2.0)]
    assert found == ["reading the code, 100 of 100 tokens", "1 tokens", "21 tokens, 10 tokens/s"]
