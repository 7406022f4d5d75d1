"""Pairs → token ids → batches: what a training step sees."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stelo_model import languages
from stelo_model.errors import DataInvalid
from stelo_model.prompt import PromptFormat, normalise
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.records import Record, read_records

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Example:
    """One pair as token ids: `n_prompt` of them are the prompt, the rest is the completion."""

    id: str
    ids: tuple[int, ...]
    n_prompt: int


@dataclass(frozen=True)
class Examples:
    """The examples of some files; `too_long` names those that were left out for their length."""

    examples: tuple[Example, ...]
    too_long: tuple[str, ...]


def encode(record: Record, prompt: PromptFormat, tokenizer: PromptTokenizer) -> Example:
    """Prompt and completion exactly as serving renders them; they are tokenised apart, as serving must."""
    rendered = prompt.render(normalise(record.source), languages.by_name(record.language))
    question = tokenizer.encode_prompt(rendered)
    answer = tokenizer.encode(prompt.render_answer(normalise(record.python)))
    return Example(record.id, tuple(question + answer), len(question))


def load_examples(
    folder: Path,
    names: Iterable[str],
    language: str,
    prompt: PromptFormat,
    tokenizer: PromptTokenizer,
    max_tokens: int = 0,
) -> Examples:
    """The examples of `folder/<name>.<tag>.jsonl` for each name, without those of over `max_tokens`.

    Raises: DataInvalid, when a file is missing, a line is bad, or nothing remains.
    """
    files = [data_file(folder, name, language) for name in names]
    encoded = [encode(record, prompt, tokenizer) for record in read_records(files)]
    kept = tuple(example for example in encoded if not max_tokens or len(example.ids) <= max_tokens)
    if not kept:
        raise DataInvalid(
            f"No training example is left of {', '.join(map(str, files))}.", "Raise expert.max_tokens."
        )
    held = {example.id for example in kept}
    return Examples(kept, tuple(example.id for example in encoded if example.id not in held))


def data_file(folder: Path, name: str, language: str) -> Path:
    """`folder/<name>.<tag>.jsonl`, or `folder/<name>.jsonl` of several languages, each maybe with .gz.

    Raises: DataInvalid.
    """
    plain = folder / f"{name}.{languages.by_name(language).tag}.jsonl"
    shared = folder / f"{name}.jsonl"
    for path in (plain, Path(f"{plain}.gz"), shared, Path(f"{shared}.gz")):
        if path.is_file():
            return path
    there = ", ".join(sorted(path.name for path in folder.glob("*.jsonl*"))) or "nothing"
    raise DataInvalid(f"There is no {plain}.", f"`stelo-model curriculum` writes it; the folder has {there}.")


# -- batches ----------------------------------------------------------------------------------------


def plan_batches(
    lengths: Sequence[int], batch_size: int, batch_tokens: int, by_length: bool, seed: str
) -> list[list[int]]:
    """Indices of each micro-batch of one epoch, shuffled by `seed`, every index once.

    By length: examples of like length share a batch, so that little is padding; batches come in random
    order.  A batch has at most `batch_size` rows and, unless 0, `batch_tokens` tokens with padding.
    """
    shuffle = random.Random(seed)  # noqa: S311 (an order, not a secret)
    order = list(range(len(lengths)))
    shuffle.shuffle(order)
    if by_length:
        # Sorted within windows of fifty batches: like lengths together, yet other neighbours each epoch.
        window = 50 * batch_size
        windows = (order[start : start + window] for start in range(0, len(order), window))
        order = [index for part in windows for index in sorted(part, key=lengths.__getitem__)]
    batches = _fill(order, lengths, batch_size, batch_tokens)
    if by_length:
        shuffle.shuffle(batches)
    return batches


def _fill(
    order: Sequence[int], lengths: Sequence[int], batch_size: int, batch_tokens: int
) -> list[list[int]]:
    batches: list[list[int]] = []
    longest = 0
    for index in order:
        longest = max(longest, lengths[index])
        rows = len(batches[-1]) + 1 if batches else 1
        full = rows > batch_size or (batch_tokens and rows > 1 and rows * longest > batch_tokens)
        if not batches or full:
            batches.append([])
            longest = lengths[index]
        batches[-1].append(index)
    return batches


@dataclass(frozen=True)
class Batch:
    """Tensors [B, T]: ids padded on the right, mask (0 on padding), targets (True where the loss counts).

    `targets[b, t]` says whether predicting ids[b, t] counts; the first column never does.
    """

    ids: Tensor
    mask: Tensor
    targets: Tensor

    @property
    def n_targets(self) -> int:
        """How many tokens the loss counts."""
        return int(self.targets.sum())


def collate(examples: Sequence[Example], pad_id: int, loss_on: str, width: int = 0) -> Batch:
    """A batch of some examples, `width` tokens wide at least; `loss_on` completion or everything."""
    import torch

    width = max(width, *(len(example.ids) for example in examples))
    ids = torch.full((len(examples), width), pad_id, dtype=torch.long)
    mask = torch.zeros(len(examples), width, dtype=torch.long)
    targets = torch.zeros(len(examples), width, dtype=torch.bool)
    for row, example in enumerate(examples):
        length = len(example.ids)
        ids[row, :length] = torch.tensor(example.ids)
        mask[row, :length] = 1
        targets[row, example.n_prompt : length] = True
    if loss_on == "everything":
        targets[:] = True
    targets[:, 0] = False  # nothing predicts the first token
    return Batch(ids, mask, targets)


def count_targets(example: Example, loss_on: str, width: int) -> int:
    """How many tokens the loss will count for an example in a batch `width` tokens wide."""
    return width - 1 if loss_on == "everything" else len(example.ids) - max(example.n_prompt, 1)


__all__ = [
    "Batch",
    "Example",
    "Examples",
    "collate",
    "count_targets",
    "data_file",
    "encode",
    "load_examples",
    "plan_batches",
]
