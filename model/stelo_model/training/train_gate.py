"""Training the gate (sections 3.3, 3.4 and 4.3.2), in one of two ways that give the same artefact.

- `tables` (our default): the gate is a linear classifier on embeddings, max-pooled; it is trained as one,
  by cross-entropy.  No backbone runs, so a thousand steps take seconds instead of hours.
- `mixture` (the paper): the softmax of the gate mixes all experts inside the frozen backbone, and the
  language-model loss trains it; whatever lowers that loss counts as the right expert.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from typing import TYPE_CHECKING, TypeVar

import torch
from torch import Tensor
from torch.nn import functional as F

from stelo_model.errors import TrainingError
from stelo_model.nn.embeddings import Embeddings
from stelo_model.nn.gate import Gate, fold, masked_max
from stelo_model.routing import GateTables, softmax
from stelo_model.training.config import GateConfig, Stage
from stelo_model.training.dataset import Example, collate, encode
from stelo_model.training.gate_data import FOREIGN, GateExample, GateReader
from stelo_model.training.language_loss import target_loss
from stelo_model.training.records import Record
from stelo_model.training.train_expert import learning_rate

if TYPE_CHECKING:
    from stelo_model.nn.stelocoder import SteloCoder
    from stelo_model.prompt import PromptFormat
    from stelo_model.tokens import PromptTokenizer

T = TypeVar("T")
Tell = Callable[[int, float], None]  # step, loss


@dataclass(frozen=True)
class TrainedGate:
    """The gate as tables, and the tokens and seconds that its training took."""

    tables: GateTables
    tokens: int
    seconds: float


# -- tables -----------------------------------------------------------------------------------------


def train_on_tables(
    config: GateConfig, reader: GateReader, records: Sequence[Record], embeddings: Embeddings, tell: Tell
) -> TrainedGate:
    """Cross-entropy of the max-pooled gate on prompts; each distinct token is computed once a step.

    Raises: TrainingError, for a loss that is no number.
    """
    torch.manual_seed(config.seed)
    outputs = 1 + max(reader.example(record, True).label for record in records)
    gate = Gate(embeddings.token.shape[1], outputs)
    whitening = whitening_of(embeddings.token)  # [D, D]
    white = Embeddings(
        embeddings.token @ whitening,
        None if embeddings.position is None else embeddings.position @ whitening,
    )
    optimizer = torch.optim.AdamW(gate.parameters(), config.learning_rate, weight_decay=config.weight_decay)
    started, tokens = time.perf_counter(), 0
    examples = _endless(lambda epoch: reader.draw(records, config, f"{config.seed} epoch {epoch}"))
    for step in range(config.steps):
        batch = list(islice(examples, config.batch_size * config.gradient_accumulation))
        loss = F.cross_entropy(_pooled(gate, white, batch), _targets(batch, outputs))
        _descend(optimizer, loss, _rate(config, step))
        tokens += sum(len(example.ids) for example in batch)
        tell(step + 1, _finite(loss, step))
    seconds = time.perf_counter() - started
    gate.weight.data = gate.weight.data @ whitening.T
    return TrainedGate(fold(gate, embeddings.token, embeddings.position), tokens, seconds)


def _targets(batch: Sequence[GateExample], outputs: int) -> Tensor:
    """What the softmax [B, E] shall be: one-hot, or for a foreign text the same for every language."""
    labels = torch.tensor([example.label for example in batch])
    targets = F.one_hot(labels.clamp(min=0), outputs).float()
    targets[labels == FOREIGN] = 1 / outputs
    return targets


def whitening_of(embedding: Tensor) -> Tensor:
    """W [D, D] so that the rows of wte W [V, D] have the identity as their second moment.

    A gate G on wte W is the gate G Wᵀ on wte: the same functions, but all directions of the embedding
    space are learned at the same speed, whatever the backbone's scale.  Trained on Qwen's embeddings as
    they are (standard deviation 0.017, a few directions dominate) it was still undecided after 600 steps.
    """
    moment = (embedding.T @ embedding / len(embedding)).double()
    values, vectors = torch.linalg.eigh(moment)
    scale = values.clamp(min=1e-6 * float(values.max())).rsqrt()
    whitening: Tensor = ((vectors * scale) @ vectors.T).float()
    return whitening


def _pooled(gate: Gate, embeddings: Embeddings, batch: Sequence[GateExample]) -> Tensor:
    """Logits [B, E]: T[t] + P[p] as in serving, with T made for the tokens that occur."""
    rows = [torch.tensor(example.ids) for example in batch]
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(row)) for row in rows], batch_first=True)
    ids = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)  # [B, T]
    distinct, places = ids.unique(return_inverse=True)
    outputs = F.linear(embeddings.token[distinct], gate.weight)[places]  # [B, T, E]
    if embeddings.position is not None:
        outputs = outputs + F.linear(embeddings.position[: ids.shape[1]], gate.weight)
    return masked_max(outputs, mask)


# -- mixture ----------------------------------------------------------------------------------------


def train_on_mixture(
    config: GateConfig,
    model: SteloCoder,
    prompt: PromptFormat,
    tokenizer: PromptTokenizer,
    records: Sequence[Record],
    tell: Tell,
    pad_id: int = 0,
) -> TrainedGate:
    """The paper's way: only the gate of `model` is trained, through the mixture of its frozen experts.

    The gate reads the prompt of each pair; with `loss_on` everything it reads what the authors' did, the
    whole sequence.

    Raises: TrainingError, ConfigInvalid (a model without gate).
    """
    torch.manual_seed(config.seed)
    model.requires_grad_(False).train()
    gate = model.gate
    assert gate is not None, "a model that was made with gate languages"
    gate.requires_grad_(True)
    optimizer = torch.optim.AdamW(gate.parameters(), config.learning_rate, weight_decay=config.weight_decay)
    started, tokens = time.perf_counter(), 0
    order = _endless(lambda epoch: iter(_shuffled(records, config, epoch)))
    for step in range(config.steps):
        total = 0.0
        for _ in range(config.gradient_accumulation):
            chosen = [encode(record, prompt, tokenizer) for record in islice(order, config.batch_size)]
            loss = _mixture_loss(config, model, chosen, pad_id) / config.gradient_accumulation
            loss.backward()
            total += _finite(loss, step)
            tokens += sum(len(example.ids) for example in chosen)
        _descend(optimizer, None, _rate(config, step))
        tell(step + 1, total)
    model.eval()
    return TrainedGate(model.fold_gate(), tokens, time.perf_counter() - started)


def _mixture_loss(config: GateConfig, model: SteloCoder, chosen: Sequence[Example], pad_id: int) -> Tensor:
    batch = collate(chosen, pad_id, config.loss_on)
    seen = batch.mask.clone()
    if config.loss_on == "completion":  # in serving there is no answer to look at
        for row, example in enumerate(chosen):
            seen[row, example.n_prompt :] = 0
    elif not config.mask_padding:
        seen[:] = 1
    logits = model.gate_logits(batch.ids.to(model.device), seen.to(model.device))
    return target_loss(model, batch, config.mask_padding, logits.softmax(-1)) / batch.n_targets


def _shuffled(records: Sequence[Record], config: GateConfig, epoch: int) -> Sequence[Record]:
    import random

    return random.Random(f"{config.seed} epoch {epoch}").sample(records, len(records))  # noqa: S311


# -- both -------------------------------------------------------------------------------------------


def _endless(epochs: Callable[[int], Iterator[T]]) -> Iterator[T]:
    for epoch in count():
        yield from epochs(epoch)


def _rate(config: GateConfig, step: int) -> float:
    stage = Stage(config.data, config.learning_rate, warmup_steps=config.warmup_steps)
    return learning_rate(stage, step, config.steps)


def _descend(optimizer: torch.optim.Optimizer, loss: Tensor | None, rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate
    if loss is not None:
        loss.backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


def _finite(loss: Tensor, step: int) -> float:
    value = float(loss.detach())
    if not math.isfinite(value):
        raise TrainingError(f"The gate's loss in step {step + 1} is {value}.", "Lower gate.learning_rate.")
    return value


# -- judging ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class GateScore:
    """Rows of `confusion` are predictions, columns true languages (the paper's table 3).

    A decision on a foreign text is wrong, whichever it is; it has no column.
    """

    confusion: list[list[int]]
    margins: list[tuple[float, bool]]  # margin of each decision, and whether it was right

    @property
    def accuracy(self) -> float:
        """Share of right decisions, none abstained from."""
        return sum(right for _, right in self.margins) / len(self.margins)


def score_gate(tables: GateTables, examples: Sequence[GateExample]) -> GateScore:
    """Route every example by the tables."""
    n = tables.token.shape[1]
    confusion = [[0] * n for _ in range(n)]
    margins = []
    for example in examples:
        probabilities = softmax(tables.logits(example.ids)).tolist()
        second, first = sorted(probabilities)[-2:]
        predicted = probabilities.index(first)
        if example.label != FOREIGN:
            confusion[predicted][example.label] += 1
        margins.append((first - second, predicted == example.label))
    return GateScore(confusion, margins)


def abstain_margin(margins: Sequence[tuple[float, bool]], accuracy: float) -> float:
    """The least margin above which decisions are right with this share; below it the gate had better ask.

    Of a validation set that holds short pieces too.  0 when all decisions together are good enough.
    """
    ordered = sorted(margins, reverse=True)
    right, best = 0, 0.999
    for number, (margin, correct) in enumerate(ordered, start=1):
        right += correct
        if right / number >= accuracy:
            best = margin if number < len(ordered) else 0.0
    return min(best, 0.999)


__all__ = [
    "GateScore",
    "TrainedGate",
    "abstain_margin",
    "score_gate",
    "train_on_mixture",
    "train_on_tables",
]
