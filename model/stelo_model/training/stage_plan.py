"""Which examples each optimiser step of a stage sees: a function of the configuration, nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from stelo_model.training.config import ExpertConfig, Stage
from stelo_model.training.dataset import Batch, Examples, collate, count_targets, plan_batches

Step = list[list[int]]  # the micro-batches of one optimiser step, of all processes


@dataclass(frozen=True)
class StagePlan:
    """Stage `number` of a run with its examples; a micro-batch is a list of indices into them."""

    number: int
    stage: Stage
    examples: Examples
    settings: ExpertConfig
    processes: int

    def steps(self, epoch: int) -> list[Step]:
        """The optimiser steps of one epoch; every example once."""
        lengths = [len(example.ids) for example in self.examples.examples]
        by_length = self.settings.batching == "length"
        seed = f"{self.settings.seed} stage {self.number} epoch {epoch}"
        batches = plan_batches(lengths, self.stage.batch_size, self.stage.batch_tokens, by_length, seed)
        size = self.stage.gradient_accumulation * self.processes
        return [batches[start : start + size] for start in range(0, len(batches), size)]

    def remaining(self, epoch: int, step: int) -> Iterator[tuple[int, int, Step]]:
        """(epoch, number in it, step) of everything from a place on."""
        for number in range(epoch, self.stage.epochs):
            steps = self.steps(number)
            for index in range(step if number == epoch else 0, len(steps)):
                yield number, index, steps[index]

    @cached_property
    def n_steps(self) -> int:
        """Optimiser steps of the whole stage."""
        return sum(len(self.steps(epoch)) for epoch in range(self.stage.epochs))

    @cached_property
    def _longest(self) -> int:
        return max(len(example.ids) for example in self.examples.examples)

    def width(self, batch: Sequence[int]) -> int:
        """Tokens of a row, padding included."""
        if self.settings.batching == "padded":
            return self._longest
        return max(len(self.examples.examples[index].ids) for index in batch)

    def n_targets(self, step: Step) -> int:
        """How many tokens the loss of a step is the mean of."""
        examples, kind = self.examples.examples, self.settings.loss_on
        return sum(
            count_targets(examples[index], kind, self.width(batch)) for batch in step for index in batch
        )

    def n_tokens(self, step: Step) -> tuple[int, int]:
        """Real tokens and padding tokens of a step."""
        real = sum(len(self.examples.examples[index].ids) for batch in step for index in batch)
        return real, sum(self.width(batch) * len(batch) for batch in step) - real

    def collate(self, batch: Sequence[int], pad_id: int) -> Batch:
        """The tensors of one micro-batch."""
        chosen = [self.examples.examples[index] for index in batch]
        return collate(chosen, pad_id, self.settings.loss_on, self.width(batch))


__all__ = ["StagePlan", "Step"]
