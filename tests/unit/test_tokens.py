"""Tokens: special tokens that stand in code stay code, and nothing is added, cut or padded."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from stelo_model.errors import BundleInvalid
from stelo_model.prompt import Prompt, Segment
from stelo_model.tokens import PromptTokenizer
from tests.gates import END, WORDS, tokenizer_json

TOKENIZER = PromptTokenizer(Tokenizer.from_str(tokenizer_json()))
END_ID = TOKENIZER.token_id(END)
assert END_ID is not None

valid_text = st.text(st.characters(exclude_categories=["Cs"]))
code = st.lists(st.one_of(valid_text, st.sampled_from([END, "<|", "|>", *WORDS.values()]))).map("".join)


def test_a_special_token_in_code_stays_code() -> None:
    control, plain = Segment(END, True), Segment(f"s = '{END}';", False)
    assert TOKENIZER.encode([control]) == [END_ID]
    assert END_ID not in TOKENIZER.encode([plain])
    assert TOKENIZER.encode([control, plain, control]) == [END_ID, *TOKENIZER.encode([plain]), END_ID]


@given(code)
def test_code_never_becomes_a_special_token_and_comes_back_whole(text: str) -> None:
    ids = TOKENIZER.encode([Segment(text, False)])
    assert END_ID not in ids
    assert TOKENIZER.decode(ids) == text


@given(st.lists(st.builds(Segment, code, st.booleans())))
def test_segments_are_encoded_one_by_one(segments: list[Segment]) -> None:
    apart = [TOKENIZER.encode([segment]) for segment in segments]
    assert TOKENIZER.encode(segments) == [id_ for ids in apart for id_ in ids]
    assert TOKENIZER.encode_prompt(Prompt(tuple(segments), ())) == TOKENIZER.encode(segments)


def test_special_tokens_are_left_out_of_text() -> None:
    assert TOKENIZER.decode(TOKENIZER.encode([Segment(f"a{END}b", True)])) == "ab"


def test_ids_and_their_number() -> None:
    assert TOKENIZER.token_id("no such token") is None
    assert TOKENIZER.vocabulary_size == 1 + END_ID
    assert max(TOKENIZER.encode([Segment(END + "".join(WORDS.values()), True)])) < TOKENIZER.vocabulary_size


def test_padding_and_truncation_that_a_file_asks_for_are_not_done(tmp_path: Path) -> None:
    tokenizer = Tokenizer.from_str(tokenizer_json())
    tokenizer.enable_truncation(4)
    tokenizer.enable_padding(length=8, pad_id=END_ID)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    reader = PromptTokenizer.from_file(tmp_path / "tokenizer.json")
    assert len(reader.encode([Segment("x", False)])) == 1
    assert len(reader.encode([Segment("x y z " * 9, False)])) > 8


@pytest.mark.parametrize("content", [None, b"", b"{", b"{}", b"\xff", b'{"model": {"type": "BPE"}}'])
def test_a_file_that_is_no_tokenizer(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "tokenizer.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BundleInvalid, match="cannot be read"):
        PromptTokenizer.from_file(path)
