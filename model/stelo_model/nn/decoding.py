"""Greedy decoding with a KV cache; the experts are chosen once, before the prompt is read.

The authors' code asks the gate again for every token, which forbids a cache: they run the whole text
through the model for each token.  A cached decode gives the same tokens, if the route stays what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from transformers import DynamicCache

from stelo_model.choice import GREEDY, Choice
from stelo_model.errors import BundleInvalid
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.prompt import PromptFormat
from stelo_model.tokens import PromptTokenizer

OnPrefill = Callable[[int, int], None]


@torch.inference_mode()
def greedy(
    model: SteloCoder,
    ids: Sequence[int],
    expert: str | None,
    max_new_tokens: int,
    end_ids: frozenset[int],
    on_prefill: OnPrefill | None = None,
    chunk: int = 64,
    choice: Choice = GREEDY,
) -> Iterator[int]:
    """Yield at most `max_new_tokens` ids that follow a prompt; an end id is not yielded, it ends.

    `on_prefill(done, total)` is called after every `chunk` prompt tokens that were read.  Each id is the
    likeliest, unless `choice` says otherwise.
    """
    if max_new_tokens < 1:
        return
    model.use_expert(expert)
    state = _State.of(model, [ids])
    generator = torch.Generator().manual_seed(choice.seed)
    logits = state.read(model, chunk, on_prefill)
    for number in range(1, max_new_tokens + 1):
        token = _chosen(logits[0], choice, generator, first=number == 1)
        if token in end_ids:
            return
        yield token
        if number < max_new_tokens:
            logits = state.step(model, torch.tensor([[token]], device=model.device))


def _chosen(logits: Tensor, choice: Choice, generator: torch.Generator, first: bool) -> int:
    """The id that a choice picks by its logits [V]."""
    if choice.temperature > 0:
        # Drawn on the CPU: a seed means the same on every device.
        chances = (logits.float().cpu() / choice.temperature).softmax(dim=-1)
        return int(torch.multinomial(chances, 1, generator=generator))
    if first and choice.rank:
        return int(logits.topk(choice.rank + 1).indices[-1])
    return int(logits.argmax())


@torch.inference_mode()
def greedy_batch(
    model: SteloCoder,
    prompts: Sequence[Sequence[int]],
    experts: Sequence[str | None],
    max_new_tokens: Sequence[int],
    end_ids: frozenset[int],
    stop: Callable[[list[int]], bool] | None = None,
    chunk: int = 512,
    choice: Choice = GREEDY,
) -> list[list[int]]:
    """Continue B prompts at once, each with its own expert and limit; end ids are left out.

    A row also ends when `stop(its new ids so far)` holds.  Rows that have ended leave the batch.  A `choice`
    counts for each row as it would alone.
    """
    answers: list[list[int]] = [[] for _ in prompts]
    rows = [row for row, limit in enumerate(max_new_tokens) if limit > 0]
    if not rows:
        return answers
    model.use_experts([experts[row] for row in rows])
    state = _State.of(model, [prompts[row] for row in rows])
    generators = [torch.Generator().manual_seed(choice.seed) for _ in rows]
    logits, first = state.read(model, chunk), True
    while True:
        if choice == GREEDY:
            tokens = logits.argmax(dim=-1).tolist()
        else:
            tokens = [
                _chosen(row, choice, generator, first)
                for row, generator in zip(logits, generators, strict=True)
            ]
        first = False
        going: list[int] = []  # places in the batch
        for place, token in enumerate(tokens):
            answer = answers[rows[place]]
            if token in end_ids:
                continue
            answer.append(token)
            if len(answer) < max_new_tokens[rows[place]] and not (stop and stop(answer)):
                going.append(place)
        if not going:
            return answers
        if len(going) < len(rows):
            rows = [rows[place] for place in going]
            generators = [generators[place] for place in going]
            state.keep(going)
            model.use_experts([experts[row] for row in rows])
        read = torch.tensor([[tokens[place]] for place in going], device=model.device)
        logits = state.step(model, read)


def end_ids(model: SteloCoder, prompt: PromptFormat, tokenizer: PromptTokenizer) -> frozenset[int]:
    """The tokens that end an answer: the prompt format's, and those that the backbone ends any text with.

    Raises: BundleInvalid, when the tokenizer does not know the format's.
    """
    last = prompt.render_answer("")[-1]
    ids = tokenizer.encode([last])[:1]
    if not ids or tokenizer.decode(ids):  # special tokens decode to nothing
        raise BundleInvalid(f"The tokenizer does not know the special token in “{last.text}”.")
    for config in (model.backbone.config, model.backbone.generation_config):
        known = getattr(config, "eos_token_id", None)
        ids += [known] if isinstance(known, int) else known or []
    return frozenset(ids)


@dataclass
class _State:
    """What has been read: B rows of T prompt tokens, padded on the left, then a token for each step."""

    ids: Tensor  # [B, T] the prompt
    mask: Tensor | None  # [B, T + steps], False on padding; None without any
    positions: Tensor  # [B, T] of the prompt; learned positions would count the padding by themselves
    last: Tensor  # [B, 1] position of the last token read
    cache: DynamicCache

    @classmethod
    def of(cls, model: SteloCoder, prompts: Sequence[Sequence[int]]) -> _State:
        lengths = torch.tensor([[len(prompt)] for prompt in prompts])  # [B, 1]
        longest = int(lengths.max())
        padded = torch.tensor([[0] * (longest - len(prompt)) + list(prompt) for prompt in prompts])
        positions = torch.arange(longest) - (longest - lengths)  # [B, T], negative on padding
        mask = None if bool((lengths == longest).all()) else (positions >= 0).to(model.device)
        last = (lengths - 1).to(model.device)
        cache = DynamicCache(config=model.backbone.config)
        return cls(padded.to(model.device), mask, positions.clamp(min=0).to(model.device), last, cache)

    def read(self, model: SteloCoder, chunk: int, on_prefill: OnPrefill | None = None) -> Tensor:
        """Read the prompt → the logits [B, V] of what follows it."""
        total = self.ids.shape[1]
        for start in range(0, total, chunk):
            end = min(start + chunk, total)
            mask = None if self.mask is None else self.mask[:, :end]
            logits = self._forward(model, self.ids[:, start:end], mask, self.positions[:, start:end])
            if on_prefill is not None:
                on_prefill(end, total)
        return logits

    def step(self, model: SteloCoder, tokens: Tensor) -> Tensor:
        """Read one more token [B, 1] a row → the logits [B, V] of what follows."""
        self.last = self.last + 1
        if self.mask is not None:
            self.mask = torch.cat([self.mask, self.mask.new_ones(len(self.mask), 1)], dim=1)
        return self._forward(model, tokens, self.mask, self.last)

    def keep(self, places: list[int]) -> None:
        """Drop all rows but these."""
        self.cache.batch_select_indices(torch.tensor(places, device=self.last.device))
        self.mask = None if self.mask is None else self.mask[places]
        self.last = self.last[places]

    def _forward(self, model: SteloCoder, ids: Tensor, mask: Tensor | None, positions: Tensor) -> Tensor:
        output = model(
            ids,
            attention_mask=mask,
            position_ids=positions,
            past_key_values=self.cache,
            use_cache=True,
            logits_to_keep=1,
        )
        logits: Tensor = output.logits[:, -1].to(ids.device)
        return logits


__all__ = ["end_ids", "greedy", "greedy_batch"]
