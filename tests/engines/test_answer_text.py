"""Token ids → text: whole characters only, nothing of a stop text, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stelo_lsp.engines.answer import AnswerText

Decode = Callable[[Sequence[int]], str]


def by_bytes(ids: Sequence[int]) -> str:
    """A tokenizer whose tokens are bytes, as those of byte-level BPE are when nothing merges."""
    return bytes(ids).decode("utf-8", "replace")


def by_words(ids: Sequence[int]) -> str:
    """A tokenizer of words that drops the first one's space, as sentencepiece does."""
    return "".join(f" w{number}" for number in ids)[1:]


def pieces(decode: Decode, ids: Sequence[int], stop: Sequence[str], *, truncated: bool = False) -> list[str]:
    text = AnswerText(decode, stop)
    shown = []
    for token in ids:
        shown.append(text.push(token))
        if text.stopped:
            return shown
    return [*shown, text.finish(truncated=truncated)]


def before_stop(answer: str, stop: Sequence[str]) -> str:
    """What stands before the stop text that is complete first: nobody waits for a longer one around it."""
    for end in range(len(answer) + 1):
        found = [at for at in map(answer[:end].find, stop) if at >= 0]
        if found:
            return answer[: min(found)]
    return answer


@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=4), max_size=3))
@example("baaab", ["baaa", "a"])
def test_the_text_before_the_first_stop(answer: str, stop: list[str]) -> None:
    assert "".join(pieces(by_bytes, answer.encode(), stop)) == before_stop(answer, stop)


@given(st.text(alphabet="ab`\n", max_size=30))
def test_what_may_begin_a_stop_text_waits(answer: str) -> None:
    """At no time is more shown than what no continuation could take back."""
    text, shown = AnswerText(by_bytes, ["\n```"]), ""
    for number, token in enumerate(answer.encode(), start=1):
        shown += text.push(token)
        if text.stopped:
            break
        seen = answer[:number]
        assert seen.startswith(shown)
        assert seen[len(shown) :] in ("", "\n", "\n`", "\n``")


@given(st.text(max_size=20))
def test_no_half_character_is_shown(answer: str) -> None:
    for piece in pieces(by_bytes, answer.encode(), []):
        assert piece.count("\ufffd") <= answer.count("\ufffd")


def test_a_character_cut_by_the_limit_is_dropped() -> None:
    cut = "é€".encode()[:-1]
    assert "".join(pieces(by_bytes, cut, [], truncated=True)) == "é"
    assert "".join(pieces(by_bytes, "a\ufffd".encode(), [])) == "a\ufffd"


def test_bytes_that_are_no_character_stop_nothing() -> None:
    assert "".join(pieces(by_bytes, b"a\xffb```c", ["```"])) == "a\ufffdb"


@given(st.lists(st.integers(0, 20), min_size=1, max_size=30))
def test_tokens_keep_their_spaces(ids: list[int]) -> None:
    assert "".join(pieces(by_words, ids, [])) == by_words(ids)


@pytest.mark.parametrize("end", ["", "`", "``"])
def test_a_begun_stop_text_is_shown_when_the_answer_ends(end: str) -> None:
    assert pieces(by_bytes, f"ab{end}".encode(), ["```"])[-1] == end
