"""Cached greedy decoding against the plain definition: everything again for each token, without a cache."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from transformers import (
    GPTBigCodeConfig,
    GPTBigCodeForCausalLM,
    PreTrainedModel,
    Qwen2Config,
    Qwen2ForCausalLM,
)

from stelo_model.bundle import LoraShape
from stelo_model.choice import Choice
from stelo_model.nn.decoding import greedy, greedy_batch
from stelo_model.nn.loading import lay_out_for_decoding
from stelo_model.nn.stelocoder import TARGETS, SteloCoder

VOCABULARY = 97
LANGUAGES = ("cpp", "php", "java")
NO_END: frozenset[int] = frozenset()


def gpt_bigcode() -> PreTrainedModel:
    config = GPTBigCodeConfig(
        vocab_size=VOCABULARY, n_positions=128, n_embd=32, n_layer=2, n_head=4, tie_word_embeddings=False
    )
    return GPTBigCodeForCausalLM(config)


def qwen2() -> PreTrainedModel:
    config = Qwen2Config(
        vocab_size=VOCABULARY,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=128,
        tie_word_embeddings=False,
    )
    return Qwen2ForCausalLM(config)


@pytest.fixture(params=[gpt_bigcode, qwen2], ids=["gpt_bigcode", "qwen2"])
def model(request: pytest.FixtureRequest) -> SteloCoder:
    """Random weights large enough that answers wander, and experts that change them."""
    torch.manual_seed(0)
    make: Callable[[], PreTrainedModel] = request.param
    backbone = make().double().eval()
    family = backbone.config.model_type
    found = SteloCoder(backbone, LANGUAGES, LoraShape(4, 32, TARGETS[family])).double().eval()
    for name, parameter in found.named_parameters():
        if parameter.ndim > 1:
            torch.nn.init.normal_(parameter, std=1.0 if "wpe" in name or "embed" in name else 0.2)
    return found


def prompt(length: int, seed: int = 1) -> list[int]:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(1, VOCABULARY, (length,), generator=generator).tolist()


@torch.inference_mode()
def reference(model: SteloCoder, ids: list[int], expert: str | None, limit: int) -> list[int]:
    """The definition: no cache, no padding, no chunks."""
    model.use_expert(expert)
    answer: list[int] = []
    for _ in range(limit):
        answer.append(int(model(torch.tensor([ids + answer])).logits[0, -1].argmax()))
    return answer


@pytest.mark.parametrize("expert", [None, *LANGUAGES])
@pytest.mark.parametrize("chunk", [1, 7, 64])
def test_greedy_is_the_definition(model: SteloCoder, expert: str | None, chunk: int) -> None:
    ids = prompt(23)
    expected = reference(model, ids, expert, 20)
    assert list(greedy(model, ids, expert, 20, NO_END, chunk=chunk)) == expected
    assert len(set(expected)) > 3  # a model that repeats itself would hide a wrong position


def test_experts_answer_differently_and_leave_no_trace(model: SteloCoder) -> None:
    ids = prompt(12)
    answers = {expert: list(greedy(model, ids, expert, 12, NO_END)) for expert in (None, *LANGUAGES)}
    assert len({tuple(answer) for answer in answers.values()}) == 4
    for expert in reversed(answers):
        assert list(greedy(model, ids, expert, 12, NO_END)) == answers[expert]


def test_a_language_without_expert_gets_the_backbone(model: SteloCoder) -> None:
    ids = prompt(12)
    assert list(greedy(model, ids, "csharp", 8, NO_END)) == list(greedy(model, ids, None, 8, NO_END))


def test_an_end_id_ends_and_is_not_yielded(model: SteloCoder) -> None:
    answer = list(greedy(model, prompt(9), "java", 12, NO_END))
    end = answer[5]
    assert list(greedy(model, prompt(9), "java", 12, frozenset({end}))) == answer[: answer.index(end)]


def test_no_step_is_computed_after_the_limit(model: SteloCoder) -> None:
    calls: list[int] = []
    model.backbone.register_forward_hook(lambda *_: calls.append(1))
    assert len(list(greedy(model, prompt(9), None, 4, NO_END))) == 4
    assert len(calls) == 4  # the prompt, and the first three of the tokens
    assert list(greedy(model, prompt(9), None, 0, NO_END)) == []
    assert len(calls) == 4


def test_prefill_reports_every_chunk_and_can_be_stopped(model: SteloCoder) -> None:
    heard: list[tuple[int, int]] = []
    next(greedy(model, prompt(20), None, 3, NO_END, lambda done, total: heard.append((done, total)), chunk=8))
    assert heard == [(8, 20), (16, 20), (20, 20)]

    def refuse(done: int, total: int) -> None:
        raise InterruptedError

    calls: list[int] = []
    model.backbone.register_forward_hook(lambda *_: calls.append(1))
    with pytest.raises(InterruptedError):
        list(greedy(model, prompt(20), None, 3, NO_END, refuse, chunk=8))
    assert len(calls) == 1


LENGTHS = [3, 17, 40, 8, 17]
EXPERTS = [None, "java", "cpp", "php", "java"]


@pytest.mark.parametrize("chunk", [5, 512])
def test_rows_are_what_they_are_alone(model: SteloCoder, chunk: int) -> None:
    prompts = [prompt(length, seed) for seed, length in enumerate(LENGTHS)]
    limits = [20, 3, 12, 1, 20]
    expected = [reference(model, *row) for row in zip(prompts, EXPERTS, limits, strict=True)]
    assert greedy_batch(model, prompts, EXPERTS, limits, NO_END, chunk=chunk) == expected


def test_rows_end_by_themselves(model: SteloCoder) -> None:
    """By an end id, by a stop condition, by a limit of nothing; the others go on."""
    prompts = [prompt(length, seed) for seed, length in enumerate(LENGTHS)]
    limits = [12, 12, 0, 12, 12]
    alone = [list(greedy(model, *row, NO_END)) for row in zip(prompts, EXPERTS, limits, strict=True)]
    end = frozenset({alone[1][4]})

    def ended(answer: list[int]) -> list[int]:
        cut = next((n for n, token in enumerate(answer) if token in end), len(answer))
        return answer[: min(cut, 7)]

    answers = greedy_batch(model, prompts, EXPERTS, limits, end, stop=lambda answer: len(answer) == 7)
    assert answers == [ended(answer) for answer in alone]
    assert {len(answer) for answer in answers} >= {0, 7}


def test_one_row_and_none(model: SteloCoder) -> None:
    assert greedy_batch(model, [], [], [], NO_END) == []
    assert greedy_batch(model, [prompt(9)], ["cpp"], [6], NO_END) == [
        list(greedy(model, prompt(9), "cpp", 6, NO_END))
    ]


def test_the_second_likeliest_first_and_then_the_likeliest(model: SteloCoder) -> None:
    ids = prompt(11)
    model.use_expert("java")
    with torch.inference_mode():
        second = int(model(torch.tensor([ids])).logits[0, -1].topk(2).indices[1])
    answer = list(greedy(model, ids, "java", 8, NO_END, choice=Choice(rank=1)))
    assert answer[0] == second
    assert answer[1:] == reference(model, [*ids, second], "java", 7)


def test_what_is_drawn_depends_on_the_seed_alone(model: SteloCoder) -> None:
    def drawn(seed: int, temperature: float) -> list[int]:
        choice = Choice(temperature=temperature, seed=seed)
        return list(greedy(model, prompt(11), "java", 16, NO_END, choice=choice))

    assert drawn(1, 2.0) == drawn(1, 2.0)
    assert len({tuple(drawn(seed, 2.0)) for seed in range(5)}) > 1
    assert drawn(1, 1e-4) == list(greedy(model, prompt(11), "java", 16, NO_END))


@pytest.mark.parametrize("choice", [Choice(), Choice(rank=1), Choice(temperature=1.5, seed=3)])
def test_a_batch_chooses_as_its_rows_would_alone(model: SteloCoder, choice: Choice) -> None:
    prompts = [prompt(5, 1), prompt(11, 2), prompt(8, 3)]
    experts, limits = ["java", None, "cpp"], [9, 4, 12]
    found = greedy_batch(model, prompts, experts, limits, NO_END, choice=choice)
    for ids, expert, limit, answer in zip(prompts, experts, limits, found, strict=True):
        assert answer == list(greedy(model, ids, expert, limit, NO_END, choice=choice))


def test_the_layout_for_decoding_changes_no_value(model: SteloCoder) -> None:
    single = model.float()
    before = {name: value.clone() for name, value in single.named_parameters()}
    lay_out_for_decoding(single)
    for name, value in single.named_parameters():
        assert torch.equal(value, before[name]), name
    linears = [module for module in single.modules() if isinstance(module, torch.nn.Linear)]
    wide = [module.weight for module in linears if module.out_features > module.in_features]
    assert wide and all(weight.t().is_contiguous() for weight in wide)
    narrow = [module.weight for module in linears if module.out_features <= module.in_features]
    assert narrow and all(weight.is_contiguous() for weight in narrow)
