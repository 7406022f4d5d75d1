"""Examples and batches: completions as serving asks for them, every example once, padding known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from stelo_model.errors import DataInvalid
from stelo_model.languages import by_name
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.prompt import TagFormat
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.dataset import (
    Batch,
    Example,
    collate,
    count_targets,
    encode,
    load_examples,
    plan_batches,
)
from stelo_model.training.language_loss import FrozenHeadLoss, target_loss
from stelo_model.training.records import Record
from tests.parity.small_models import stelocoder, tokens
from tests.training.tiny import END

TAGS = TagFormat("tags", "<py>", END)


def test_an_example_is_what_serving_renders(tiny_tokenizer: PromptTokenizer) -> None:
    record = Record("1", "java", "int a = 1;\r\n", "a = 1\n")
    example = encode(record, TAGS, tiny_tokenizer)
    prompt = tiny_tokenizer.encode_prompt(TAGS.render("int a = 1;", by_name("java")))
    assert list(example.ids[: example.n_prompt]) == prompt
    assert example.ids[-1] == tiny_tokenizer.token_id(END)
    assert tiny_tokenizer.decode(example.ids) == "<java> int a = 1; <py> a = 1"


def test_the_end_token_in_source_code_stays_text(tiny_tokenizer: PromptTokenizer) -> None:
    example = encode(Record("1", "java", f'String s = "{END}";', f's = "{END}"'), TAGS, tiny_tokenizer)
    assert example.ids.count(tiny_tokenizer.token_id(END)) == 1


@given(
    st.lists(st.integers(1, 300), min_size=1, max_size=200),
    st.integers(1, 20),
    st.integers(0, 900),
    st.booleans(),
    st.text(max_size=5),
)
def test_every_example_is_in_one_batch(
    lengths: list[int], batch_size: int, batch_tokens: int, by_length: bool, seed: str
) -> None:
    batches = plan_batches(lengths, batch_size, batch_tokens, by_length, seed)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        assert 1 <= len(batch) <= batch_size
        padded = len(batch) * max(lengths[index] for index in batch)
        assert not batch_tokens or len(batch) == 1 or padded <= batch_tokens
    assert batches == plan_batches(lengths, batch_size, batch_tokens, by_length, seed)


def test_batches_by_length_pad_little_and_change_each_epoch() -> None:
    lengths = [(index * 37) % 500 + 1 for index in range(2000)]

    def padded(by_length: bool) -> int:
        return sum(
            len(batch) * max(lengths[i] for i in batch)
            for batch in plan_batches(lengths, 8, 0, by_length, "1")
        )

    assert padded(True) < 1.1 * sum(lengths)
    assert padded(False) > 1.5 * sum(lengths)
    assert plan_batches(lengths, 8, 0, True, "1") != plan_batches(lengths, 8, 0, True, "2")


EXAMPLES = [Example("a", (5, 6, 7, 8), 2), Example("b", (9, 10, 11), 1)]


def test_collate_counts_completions_only() -> None:
    batch = collate(EXAMPLES, 0, "completion", 6)
    assert batch.ids.tolist() == [[5, 6, 7, 8, 0, 0], [9, 10, 11, 0, 0, 0]]
    assert batch.mask.tolist() == [[1, 1, 1, 1, 0, 0], [1, 1, 1, 0, 0, 0]]
    assert batch.targets.int().tolist() == [[0, 0, 1, 1, 0, 0], [0, 1, 1, 0, 0, 0]]
    assert batch.n_targets == sum(count_targets(example, "completion", 6) for example in EXAMPLES) == 4


def test_collate_counts_everything_like_the_paper() -> None:
    batch = collate(EXAMPLES, 0, "everything", 6)
    assert batch.n_targets == sum(count_targets(example, "everything", 6) for example in EXAMPLES) == 10


@pytest.mark.parametrize("family", ["gpt_bigcode", "qwen2"])
@pytest.mark.parametrize("loss_on", ["completion", "everything"])
def test_the_loss_is_the_backbones_own(family: str, loss_on: str) -> None:
    """Logits on target tokens only give what all logits and masked labels give."""
    model: SteloCoder = stelocoder(family)
    model.use_expert("java")
    rows = tokens(2, 40).tolist()
    examples = [Example("a", tuple(rows[0]), 11), Example("b", tuple(rows[1][:23]), 5)]
    batch = collate(examples, 0, loss_on)
    labels = torch.where(batch.targets, batch.ids, -100)
    expected = model(batch.ids, batch.mask, labels=labels).loss * batch.n_targets
    torch.testing.assert_close(target_loss(model, batch, True), expected.float(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("n", [1, 63, 64, 65, 200])
def test_the_loss_of_a_frozen_head_and_its_gradient(n: int) -> None:
    """In pieces and without logits that are kept: the same as cross-entropy on all logits."""
    torch.manual_seed(n)
    weight = torch.randn(50, 16)
    expected = torch.randint(0, 50, (n,))
    hidden = torch.randn(n, 16, requires_grad=True)
    plain = torch.nn.functional.cross_entropy(hidden @ weight.T, expected, reduction="sum")
    (wanted,) = torch.autograd.grad(plain * 3, hidden)
    loss = FrozenHeadLoss.apply(hidden, expected, weight)
    (found,) = torch.autograd.grad(loss * 3, hidden)
    torch.testing.assert_close(loss, plain, rtol=1e-5, atol=1e-4)
    torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-5)
    with torch.no_grad():
        torch.testing.assert_close(FrozenHeadLoss.apply(hidden, expected, weight), loss.detach())


def test_padding_on_the_right_needs_no_mask() -> None:
    """Without one the real tokens' loss is the same: causal attention never looks to the right."""
    model = stelocoder()
    model.use_expert("java")
    ids = tokens(2, 12)
    mask = torch.ones_like(ids)
    mask[1, 7:] = 0
    targets = mask.bool().clone()
    targets[:, 0] = False
    whole = target_loss(model, Batch(ids, mask, targets), True)
    parts = [
        target_loss(model, Batch(ids[:1], mask[:1], targets[:1]), True),
        target_loss(model, Batch(ids[1:, :7], mask[1:, :7], targets[1:, :7]), True),
    ]
    torch.testing.assert_close(whole, parts[0] + parts[1], rtol=1e-5, atol=1e-4)


def write(path: Path, *sources: str) -> None:
    lines = [json.dumps({"id": str(n), "java": source, "py": "x = 1"}) for n, source in enumerate(sources)]
    path.write_text("\n".join(lines) + "\n")


def test_long_examples_are_left_out_by_name(tmp_path: Path, tiny_tokenizer: PromptTokenizer) -> None:
    write(tmp_path / "stage.java.jsonl", "int a;", "int a = 12345678901234567890;" * 20)
    found = load_examples(tmp_path, ["stage"], "java", TAGS, tiny_tokenizer, 60)
    assert [example.id for example in found.examples] == ["0"]
    assert found.too_long == ("1",)
    with pytest.raises(DataInvalid, match="No training example is left"):
        load_examples(tmp_path, ["stage"], "java", TAGS, tiny_tokenizer, 3)


def test_a_missing_file_names_what_is_there(tmp_path: Path, tiny_tokenizer: PromptTokenizer) -> None:
    write(tmp_path / "other.java.jsonl", "int a;")
    with pytest.raises(DataInvalid, match=r"no .*stage.java.jsonl.*curriculum.*other.java.jsonl"):
        load_examples(tmp_path, ["stage"], "java", TAGS, tiny_tokenizer)


def test_a_bad_line_is_named(tmp_path: Path, tiny_tokenizer: PromptTokenizer) -> None:
    (tmp_path / "stage.java.jsonl").write_text('{"java": "int a;", "py": "a"}\n{"java": 1}\n')
    with pytest.raises(DataInvalid, match=r"stage.java.jsonl:2"):
        load_examples(tmp_path, ["stage"], "java", TAGS, tiny_tokenizer)
