"""Training: batches of like length against padding to the cap; the gate by tables against the mixture."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Literal

import torch
from bench_model import Run
from measures import Measure, ratio
from random_models import (
    MEDIUM,
    NAMES,
    PAPER,
    SMALL,
    STARCODER_VOCABULARY,
    backbone,
    millions,
    with_experts,
)

from stelo_model import backbones
from stelo_model.nn.embeddings import Embeddings
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.nn.tokenizer_files import write_tokenizer
from stelo_model.prompt import Segment
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.config import GateConfig, Stage, load_config
from stelo_model.training.curriculum import Measured, shortest
from stelo_model.training.dataset import Examples, encode
from stelo_model.training.gate_data import GateReader
from stelo_model.training.language_loss import target_loss
from stelo_model.training.records import Record, read_records
from stelo_model.training.stage_plan import StagePlan, Step
from stelo_model.training.train_gate import train_on_mixture, train_on_tables

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data" / "train"
PAIRS = ROOT / "tests" / "data" / "pairs.jsonl.gz"
CONFIG = load_config("qwen")
PROMPT = CONFIG.prompt_format()


class FoldedTokenizer(PromptTokenizer):
    """The embedded backbone's tokenizer for a smaller vocabulary: real lengths, ids that mean nothing."""

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Token ids of all segments, folded."""
        return [number % STARCODER_VOCABULARY for number in super().encode(segments)]


def tokenizer() -> FoldedTokenizer:
    """From the embedded backbone, fetched when need be."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tokenizer.json"
        write_tokenizer(backbones.resolve(backbones.known("small")), path)
        reader = FoldedTokenizer.from_file(path)
    assert isinstance(reader, FoldedTokenizer)
    return reader


def programs(language: str) -> tuple[list[Record], str]:
    """XLCoST's training programs of a language, or the few that are shipped; and which it was."""
    path = DATA / f"xlcost.program.{language}.jsonl.gz"
    if path.is_file():
        return list(read_records([path])), "XLCoST programs"
    records = [r for r in read_records([PAIRS]) if r.language == language and r.level == "program"]
    return records, "shipped pairs only, for there is no ../shared/data"


# -- batches ----------------------------------------------------------------------------------------


def batching(run: Run) -> Iterator[Measure]:
    """Non-padding tokens per second: batches of like length, and every row padded to the cap."""
    records, source = programs("java")
    examples = shortest_examples(records, tokenizer())
    grouped, padded = plan(examples, "length"), plan(examples, "padded")
    model = SteloCoder(backbone(SMALL), ["java"], PAPER, CONFIG.expert.dropout)
    model.use_expert("java")
    model.train()
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-5)
    ratios, speeds = [], []
    for repetition in range(run.choose(5, 1)):
        steps = sample(grouped, repetition, run.choose(4, 2))
        same = shuffled(steps, repetition)  # the same examples
        quick = sum(run.timed(partial(optimise, model, optimizer, grouped, step))[0] for step in steps)
        slow = sum(run.timed(partial(optimise, model, optimizer, padded, step))[0] for step in same)
        ratios.append(slow / quick)
        speeds.append(sum(grouped.n_tokens(step)[0] for step in steps) / quick)
    shares = [share_of_padding(one) for one in (grouped, padded)]
    detail = (
        f"{millions(model.backbone)} with one expert, {len(examples.examples)} Java {source}, cap "
        f"{max(len(e.ids) for e in examples.examples)} tokens, {grouped.stage.batch_size} rows; padding is "
        f"{shares[0]:.1f} % of an epoch against {shares[1]:.1f} %; {median(speeds):.0f} "
        f"tokens/s; {run.threads} thread(s)"
    )
    yield ratio("training, tokens/s by length, against padding to the cap", ratios, 1.5, "higher", detail)


def shortest_examples(records: Sequence[Record], reader: PromptTokenizer) -> Examples:
    """The shortest 95 %, as the curriculum keeps them (section 4.1.4)."""
    encoded = [encode(record, PROMPT, reader) for record in records]
    limit = shortest([Measured(r, len(e.ids)) for r, e in zip(records, encoded, strict=True)]).limit
    return Examples(tuple(example for example in encoded if len(example.ids) <= limit), ())


def plan(examples: Examples, way: Literal["length", "padded"]) -> StagePlan:
    """One epoch in batches of eight."""
    stage = Stage(("stage2-program",), 1e-5, batch_size=8)
    return StagePlan(0, stage, examples, replace(CONFIG.expert, batching=way), processes=1)


def share_of_padding(one: StagePlan) -> float:
    """Percent of all tokens of an epoch."""
    counts = [one.n_tokens(step) for step in one.steps(0)]
    real, padding = (sum(column) for column in zip(*counts, strict=True))
    return float(padding / (real + padding) * 100)


def sample(one: StagePlan, seed: int, n: int) -> list[Step]:
    """`n` steps of an epoch, one of each n-th of them by length, so that few stand for all."""
    steps = sorted(one.steps(0), key=lambda step: one.width(step[0]))
    draw = random.Random(seed)
    return [draw.choice(steps[len(steps) * i // n : len(steps) * (i + 1) // n]) for i in range(n)]


def shuffled(steps: Sequence[Step], seed: int) -> list[Step]:
    """The same examples in as many steps of the same sizes, in random order."""
    indices = [index for step in steps for batch in step for index in batch]
    random.Random(seed).shuffle(indices)
    return [[[indices.pop() for _ in batch] for batch in step] for step in steps]


def optimise(model: SteloCoder, optimizer: torch.optim.Optimizer, one: StagePlan, step: Step) -> None:
    """An optimiser step as `ExpertTrainer` takes it."""
    n_targets = one.n_targets(step)
    for batch in step:
        (target_loss(model, one.collate(batch, 0), CONFIG.expert.mask_padding) / n_targets).backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), CONFIG.expert.max_gradient_norm)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


# -- the gate ---------------------------------------------------------------------------------------


def gate(run: Run) -> Iterator[Measure]:
    """Seconds per training example: cross-entropy on the tables, and the paper's softmax mixture."""
    reader = tokenizer()
    found = {name: programs(name) for name in NAMES}
    records = [r for name in NAMES for r in found[name][0][:20]]
    plain = backbone(run.choose(MEDIUM, SMALL))
    size = millions(plain)
    model = with_experts(plain, copied=False)
    wpe = model.position_embedding
    assert wpe is not None
    embeddings = Embeddings(model.token_embedding, wpe)
    gate_reader = GateReader(PROMPT, reader, NAMES, max_tokens=len(wpe))
    # Whole texts on both sides; the batches are each way's own.
    tables = GateConfig("tables", steps=10, batch_size=64, crop=0.0)
    mixture = GateConfig("mixture", steps=1, batch_size=1, gradient_accumulation=run.choose(5, 2))
    ratios, spent = [], []
    for _ in range(run.choose(5, 1)):
        quick, _ = run.timed(lambda: train_on_tables(tables, gate_reader, records, embeddings, _ignore))
        slow, _ = run.timed(lambda: train_on_mixture(mixture, model, PROMPT, reader, records, _ignore))
        quick, slow = quick / (tables.steps * 64), slow / mixture.gradient_accumulation
        ratios.append(slow / quick)
        spent.append((quick * 1000, slow))
    milliseconds, seconds = sorted(spent)[len(spent) // 2]
    detail = (
        f"{size}, {len(records)} {found['java'][1]} in five languages; {milliseconds:.2f} ms against "
        f"{seconds:.1f} s an example; {run.threads} thread(s)"
    )
    yield ratio("gate by tables, seconds per example, the mixture's against", ratios, None, "higher", detail)


def _ignore(step: int, loss: float) -> None:
    """Nobody listens."""


__all__ = ["batching", "gate"]
