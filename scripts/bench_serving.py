"""Routing by table, generation with a cache, decoding with experts: each against the other way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from statistics import median
from typing import Any

import torch
from bench_model import Run
from decoder import Decoder
from measures import Measure, ratio
from random_models import (
    DEEP,
    MEDIUM,
    NAMES,
    STARCODER_POSITIONS,
    STARCODER_VOCABULARY,
    STARCODER_WIDTH,
    backbone,
    millions,
    with_experts,
    with_peft,
)
from torch.nn import functional as F

from stelo_model.nn.decoding import greedy
from stelo_model.nn.gate import Gate, fold
from stelo_model.nn.loading import lay_out_for_decoding
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.routing import softmax

PROMPT = 256  # tokens

# -- routing ----------------------------------------------------------------------------------------


@torch.inference_mode()
def routing(run: Run) -> Iterator[Measure]:
    """The gate as tables against the paper's computation, at StarCoder's width."""
    torch.manual_seed(0)
    wte = torch.randn(STARCODER_VOCABULARY, STARCODER_WIDTH) * 0.02
    wpe = torch.randn(STARCODER_POSITIONS, STARCODER_WIDTH) * 0.02
    gate = Gate(STARCODER_WIDTH, len(NAMES))
    gate.weight.normal_(std=0.02)
    tables = fold(gate, wte, wpe)

    def directly(ids: list[int]) -> int:
        tokens = torch.tensor(ids)
        embeddings = F.embedding(tokens, wte) + F.embedding(torch.arange(len(ids)), wpe)  # [T, D]
        return int(F.linear(embeddings, gate.weight).amax(dim=0).softmax(dim=0).argmax())

    def by_table(ids: list[int]) -> int:
        return int(softmax(tables.logits(ids)).argmax())

    prompt = _ids(2000, seed=1)
    many = 100  # one is over before the clock has ticked
    directly(prompt), by_table(prompt)  # warms up
    ratios, microseconds = [], []
    for _ in range(run.choose(15, 5)):
        slow, _ = run.timed(lambda: [directly(prompt) for _ in range(5)])
        quick, _ = run.timed(lambda: [by_table(prompt) for _ in range(many)])
        ratios.append(slow / 5 / (quick / many))
        microseconds.append(quick / many * 1e6)
    size = f"V {STARCODER_VOCABULARY}, D {STARCODER_WIDTH}, 2,000 tokens"
    detail = f"{size}; {median(microseconds):.0f} µs"
    yield ratio("routing by table, against the direct computation", ratios, 100, "higher", detail)

    prompts = [_ids(1 + 1999 * n // 999, seed=n) for n in range(0, 1000, run.choose(1, 20))]
    same = sum(directly(ids) == by_table(ids) for ids in prompts)
    lengths = f"{len(prompts)} random prompts of 1 to 2,000 tokens"
    yield Measure(
        "routing by table, the same language", same / len(prompts) * 100, "%", 100, "higher", lengths
    )


def _ids(length: int, seed: int) -> list[int]:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(1, STARCODER_VOCABULARY, (length,), generator=generator).tolist()


# -- generation -------------------------------------------------------------------------------------

# As long as the prompts are of XLCoST's Java test programs whose Python has about so many tokens (medians
# 179 and 461 in the paper's format, by the embedded backbone's tokenizer).
PROMPT_OF = {128: 180, 384: 460, 16: 180}


def generation(run: Run) -> Iterator[Measure]:
    """A whole answer: routed once, decoded with a cache, against the authors' way."""
    if run.quick:
        yield _generation(run, 16, 1, True, None)
    else:
        yield _generation(run, 128, 3, True, 15.0)
        yield _generation(run, 128, 1, False, None)


def long_generation(run: Run) -> Iterator[Measure]:
    """The same for a long answer; the authors' way takes many minutes, so one pair has to do."""
    if not run.quick:
        yield _generation(run, 384, 1, True, 35.0)


@torch.inference_mode()
def _generation(run: Run, n: int, pairs: int, all_logits: bool, limit: float | None) -> Measure:
    plain = backbone(MEDIUM)
    size = f"{millions(plain)}, {MEDIUM}"
    model = with_experts(plain, copied=False)
    lay_out_for_decoding(model)
    prompt = _ids(PROMPT_OF[n], seed=n)
    _let_the_tag_decide(model, prompt[0])
    tables = model.fold_gate()

    def ours() -> list[int]:
        language = NAMES[int(tables.logits(prompt).argmax())]
        return list(greedy(model, prompt, language, n, frozenset()))

    ours(), authors_way(model, prompt, 1, all_logits)  # warms up
    ratios, changes = [], 0
    for _ in range(pairs):
        quick, answer = run.timed(ours)
        slow, (expected, changed) = run.timed(partial(authors_way, model, prompt, n, all_logits))
        ratios.append(slow / quick if answer == expected else 0.0)  # other tokens are no gain
        changes += changed
    same = "the same tokens" if all(ratios) else "OTHER TOKENS"
    detail = (
        f"{size}, prompt {len(prompt)} tokens; {quick:.1f} s against {slow:.0f} s; {same}, "
        f"{changes} changes of route; {run.threads} thread(s)"
    )
    way = "the authors' way" if all_logits else "the authors' way with logits for one position only"
    return ratio(f"{n} new tokens, against {way}", ratios, limit, "higher", detail)


def authors_way(
    model: SteloCoder, prompt: list[int], n: int, all_logits: bool = True
) -> tuple[list[int], int]:
    """Their generation: for each token the gate and the model read the whole text again.

    The model of that time made logits for all positions (`all_logits`).  Only the chosen expert is computed.
    → the new tokens, and how often the route changed.
    """
    text, routes = list(prompt), []
    for _ in range(n):
        ids = torch.tensor([text])
        routes.append(int(model.gate_logits(ids, torch.ones_like(ids)).argmax()))
        model.use_expert(model.languages[routes[-1]])
        logits = model(ids, use_cache=False, logits_to_keep=0 if all_logits else 1).logits
        text.append(int(logits[0, -1].argmax()))
    changes = sum(before != after for before, after in pairwise(routes))
    return text[len(prompt) :], changes


def _let_the_tag_decide(model: SteloCoder, tag: int) -> None:
    # As in a trained gate, where the first token is the language's tag; a random one would follow the
    # random tokens that come, and the two ways would compute different things.
    assert model.gate is not None
    embedding = model.token_embedding[tag]
    model.gate.weight[NAMES.index("java")] += 10 * embedding / embedding.norm()


# -- decoding ---------------------------------------------------------------------------------------


@torch.inference_mode()
def decoding(run: Run) -> Iterator[Measure]:
    """A decoding step with experts, ours and peft's, against the same backbone without any."""
    for shape in (MEDIUM, DEEP):
        plain = backbone(shape)
        ours = with_experts(plain)
        theirs = with_peft(plain, ours)
        for rows, limit in ((1, 1.10), (5, 1.05)):
            if rows == 1:
                ours.use_expert("java")
                theirs.set_adapter("java", inference_mode=True)
                adapters: dict[str, Any] = {}
                theirs_name = "peft's set_adapter"
            else:
                ours.use_experts(NAMES)
                adapters = {"adapter_names": list(NAMES)}
                theirs_name = "peft's adapter_names"
            models: dict[str, Callable[..., Any]] = {
                "plain": plain,
                "ours": ours,
                "theirs": partial(theirs, **adapters),
            }
            seconds = _alternate(run, models, plain.config, rows)
            experts = "one expert" if rows == 1 else "five different experts"
            detail = f"{millions(plain)}, {shape}, after {PROMPT} tokens; {run.threads} thread(s)"
            for key, way, bound in (("ours", "stacked", limit), ("theirs", theirs_name, None)):
                ratios = [a / b for a, b in zip(seconds[key], seconds["plain"], strict=True)]
                name = f"decode, B={rows}, {experts}, {way}, {shape}, against none"
                yield ratio(name, ratios, bound, "lower", detail)


def _alternate(
    run: Run, models: dict[str, Callable[..., Any]], config: Any, rows: int
) -> dict[str, list[float]]:
    """Seconds of a step, the median of each block of 15; the models take turns at every single step."""
    prompts = torch.tensor([_ids(PROMPT, seed=row) for row in range(rows)])
    decoders = {name: Decoder(forward, config, prompts) for name, forward in models.items()}
    assert torch.equal(decoders["ours"].tokens, decoders["theirs"].tokens), "peft's experts are not ours"
    for decoder in decoders.values():
        decoder.step()
    seconds: dict[str, list[float]] = {name: [] for name in models}
    for _ in range(run.choose(11, 3)):
        block: dict[str, list[float]] = {name: [] for name in models}
        for number in range(15):
            turn = number % len(models)
            for name in [*models][turn:] + [*models][:turn]:
                block[name].append(run.timed(decoders[name].step)[0])
        for name, steps in block.items():
            seconds[name].append(median(steps))
    return seconds


__all__ = ["decoding", "generation", "long_generation", "routing"]
