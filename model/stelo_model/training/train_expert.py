"""Training one expert: LoRA beside a frozen (possibly 4-bit) backbone, stage after stage (section 4.3.1).

A small loop of our own, because it has to be exact where a general trainer is not: the loss of an
optimiser step is the mean over all its target tokens, whatever the micro-batches and processes; a run
that is killed at any moment goes on from its checkpoint and ends with the same weights.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from stelo_model.errors import ConfigInvalid, TrainingError
from stelo_model.nn.adapters import WEIGHTS_FILE, load_expert, save_expert
from stelo_model.nn.int8_products import use_int8_products
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.config import Stage, TrainingConfig
from stelo_model.training.dataset import Examples, collate, data_file, load_examples, plan_batches
from stelo_model.training.language_loss import target_loss
from stelo_model.training.metrics import Cost, MetricsLog, peak_memory, plot_losses, sha256, write_run
from stelo_model.training.stage_plan import StagePlan, Step
from stelo_model.training.training_state import load_state, restore, save_state

if TYPE_CHECKING:
    from accelerate import Accelerator
    from transformers import PreTrainedModel

    from stelo_model.tokens import PromptTokenizer


@dataclass(frozen=True)
class ExpertTask:
    """What to train: `data` is the curriculum's folder, `output` becomes the PEFT folder.

    `start_from` is a PEFT folder whose weights a new run begins with, instead of B = 0.
    """

    language: str
    data: Path
    output: Path
    backbone_id: str
    start_from: Path | None = None


@dataclass
class Progress:
    """Where a run is; everything that a resumed run has to know."""

    stage: int = 0
    epoch: int = 0
    step_of_epoch: int = 0
    step_of_stage: int = 0
    step: int = 0
    best_loss: float = math.inf
    tokens: int = 0
    padding: int = 0
    seconds: float = 0.0


class ExpertTrainer:
    """One run; `tell(text, progress, total_steps)` hears of every optimiser step."""

    def __init__(
        self,
        config: TrainingConfig,
        task: ExpertTask,
        backbone: PreTrainedModel,
        tokenizer: PromptTokenizer,
        accelerator: Accelerator,
        tell: Callable[[str, Progress, int], None] = lambda text, progress, total: None,
    ) -> None:
        self.config, self.task, self.accelerator, self.tell = config, task, accelerator, tell
        self.tokenizer = tokenizer
        self.pad_id = _pad_id(backbone)
        torch.manual_seed(config.expert.seed)  # A's first values
        self.model = SteloCoder(backbone, [task.language], config.lora, config.expert.dropout)
        if task.start_from:
            load_expert(self.model, task.language, task.start_from)
        if config.backbone.int8_products:
            use_int8_products(self.model)
        self.model.use_expert(task.language)
        if config.backbone.activation_checkpointing:
            backbone.activation_checkpointing_enable()
        self.parameters = {
            f"{name}.{key}": parameter
            for name, layer in self.model.layers()
            for key, parameter in (("a", layer.a), ("b", layer.b))
        }
        self.progress = Progress()
        self.fingerprint = self._fingerprint()

    # -- the run ----------------------------------------------------------------------------------

    def run(self) -> Progress:
        """Train, or go on training, until the expert is in the output folder.

        Raises: ConfigInvalid (the folder holds another run), DataInvalid, TrainingError (a loss that is no
        number).
        """
        self.task.output.mkdir(parents=True, exist_ok=True)
        optimizer = self._resume()
        log = MetricsLog(self.task.output, self.progress.step) if self._main else None
        settings, processes = self.config.expert, self.accelerator.num_processes
        plans = [
            StagePlan(number, stage, self._examples(stage.data), settings, processes)
            for number, stage in enumerate(settings.stages)
        ]
        checks = self._validation()
        total = sum(plan.n_steps for plan in plans)
        for plan in plans[self.progress.stage :]:
            # Each stage is a training of its own, as in the paper's notebooks: new moments, new schedule.
            self._train_stage(plan, optimizer or self._optimizer(plan.stage), checks, log, total)
            optimizer = None
        self._finish(plans, checks)
        return self.progress

    def _train_stage(
        self,
        plan: StagePlan,
        optimizer: torch.optim.Optimizer,
        checks: Examples | None,
        log: MetricsLog | None,
        total: int,
    ) -> None:
        progress, settings = self.progress, self.config.expert
        for epoch, index, step in plan.remaining(progress.epoch, progress.step_of_epoch):
            started = time.perf_counter()
            rate = learning_rate(plan.stage, progress.step_of_stage, plan.n_steps)
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = self._optimise(step, plan, optimizer)
            progress.seconds += time.perf_counter() - started
            progress.step += 1
            self._advance(plan, epoch, index)
            if log:
                log.write(step=progress.step, stage=plan.number, loss=loss, learning_rate=rate)
            last = progress.step == total
            if checks and (progress.step % settings.validate_every == 0 or last):
                self._check(checks, log)
            if progress.step % settings.checkpoint_every == 0 or last:
                self._save(optimizer)
            self.tell(f"loss {loss:.3f}", progress, total)

    def _advance(self, plan: StagePlan, epoch: int, index: int) -> None:
        """Say which step is next: a checkpoint after a stage's last step begins the next stage."""
        progress = self.progress
        progress.epoch, progress.step_of_epoch = epoch, index + 1
        progress.step_of_stage += 1
        if progress.step_of_stage == plan.n_steps:
            progress.stage, progress.epoch = plan.number + 1, 0
            progress.step_of_epoch = progress.step_of_stage = 0

    def _optimise(self, step: Step, plan: StagePlan, optimizer: torch.optim.Optimizer) -> float:
        """One optimiser step; the mean loss per target token over all micro-batches and processes."""
        settings, accelerator = self.config.expert, self.accelerator
        self.model.train()
        # Dropout depends on the step only, so that a resumed run draws what the first one would have.
        torch.manual_seed((settings.seed * 1_000_003 + self.progress.step) * 64 + accelerator.process_index)
        n_targets = plan.n_targets(step)
        total = torch.zeros((), device=self.model.device)
        for batch in step[accelerator.process_index :: accelerator.num_processes]:
            tensors = plan.collate(batch, self.pad_id)
            part = target_loss(self.model, tensors, settings.mask_padding) / n_targets
            (part * self._loss_scale).backward()
            total += part.detach()
        tokens, padding = plan.n_tokens(step)
        self.progress.tokens += tokens
        self.progress.padding += padding
        loss = self._reduce_gradients(total)
        if not math.isfinite(loss):
            raise TrainingError(
                f"The loss of step {self.progress.step + 1} is {loss}.",
                "Lower the learning rate, or use bfloat16 or float32 instead of float16; "
                "the last checkpoint is sound.",
            )
        torch.nn.utils.clip_grad_norm_(list(self.parameters.values()), settings.max_gradient_norm)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        return loss

    def _reduce_gradients(self, loss: torch.Tensor) -> float:
        """Sum gradients and loss over the processes, in one message; experts are small."""
        parameters = list(self.parameters.values())
        gradients = [p.grad if p.grad is not None else torch.zeros_like(p) for p in parameters]
        flat = torch.cat([loss.reshape(1) * self._loss_scale, *(g.reshape(-1) for g in gradients)])
        flat = self.accelerator.reduce(flat, reduction="sum") / self._loss_scale
        start = 1
        for parameter in parameters:
            parameter.grad = flat[start : start + parameter.numel()].view_as(parameter).clone()
            start += parameter.numel()
        return float(flat[0])

    @property
    def _loss_scale(self) -> float:
        # Gradients pass through the backbone in its own type; in float16 small ones would become zero.
        return 1024.0 if self.model.backbone.dtype == torch.float16 else 1.0

    # -- data -------------------------------------------------------------------------------------

    def _examples(self, names: Sequence[str]) -> Examples:
        return load_examples(
            self.task.data,
            names,
            self.task.language,
            self.config.prompt_format(),
            self.tokenizer,
            self.config.expert.max_tokens,
        )

    def _validation(self) -> Examples | None:
        if not self.config.expert.validation:
            return None
        found = self._examples(self.config.expert.validation)
        limit = self.config.expert.validation_limit
        return Examples(found.examples[:limit], found.too_long) if limit else found

    def _check(self, checks: Examples, log: MetricsLog | None) -> None:
        loss = self.validation_loss(checks)
        if log:
            log.write(step=self.progress.step, validation_loss=loss)
        if loss < self.progress.best_loss:
            self.progress.best_loss = loss
            self._save_expert()

    @torch.no_grad()
    def validation_loss(self, checks: Examples) -> float:
        """Mean loss per completion token, over all processes."""
        self.model.eval()
        for module in self.model.modules():
            # On a CPU, bitsandbytes repacks such a layer when it is first evaluated, and cannot train
            # beside it any more.
            if type(module).__name__ == "Linear4bit":
                module.train()
        lengths = [len(example.ids) for example in checks.examples]
        batches = plan_batches(lengths, 16, 4096, True, "validation")
        sums = torch.zeros(2, device=self.model.device)
        for batch in batches[self.accelerator.process_index :: self.accelerator.num_processes]:
            tensors = collate([checks.examples[index] for index in batch], self.pad_id, "completion")
            sums[0] += target_loss(self.model, tensors, True)
            sums[1] += tensors.n_targets
        sums = self.accelerator.reduce(sums, reduction="sum")
        return float(sums[0] / sums[1])

    # -- files ------------------------------------------------------------------------------------

    @property
    def _main(self) -> bool:
        main: bool = self.accelerator.is_main_process
        return main

    def _optimizer(self, stage: Stage) -> torch.optim.Optimizer:
        return torch.optim.AdamW(
            self.parameters.values(), lr=stage.learning_rate, weight_decay=self.config.expert.weight_decay
        )

    def _resume(self) -> torch.optim.Optimizer | None:
        found = load_state(self.task.output)
        if found is None:
            return None
        tensors, state = found
        if state.pop("fingerprint") != self.fingerprint:
            raise ConfigInvalid(
                f"{self.task.output} holds a run with another configuration, data or backbone.",
                "Choose another --output, or remove that folder.",
            )
        self.progress = Progress(**state)
        # Between two stages nothing but the weights goes on.
        middle = self.progress.step_of_stage > 0
        optimizer = self._optimizer(self.config.expert.stages[self.progress.stage]) if middle else None
        restore(tensors, self.parameters, optimizer)
        return optimizer

    def _save(self, optimizer: torch.optim.Optimizer) -> None:
        if self._main:
            state = {**asdict(self.progress), "fingerprint": self.fingerprint}
            save_state(self.task.output, self.parameters, optimizer, state)

    def _save_expert(self) -> None:
        if self._main:
            dropout = self.config.expert.dropout
            save_expert(self.model, self.task.language, self.task.output, self.task.backbone_id, dropout)

    def _finish(self, plans: Sequence[StagePlan], checks: Examples | None) -> None:
        if not self._main:
            return
        if checks is None:
            self._save_expert()
        plot_losses(self.task.output, f"Expert {self.task.language} on {self.task.backbone_id}")
        progress = self.progress
        write_run(
            self.task.output,
            "expert",
            self.config,
            self._files(),
            Cost(progress.seconds, progress.tokens, progress.padding, peak_memory()),
            language=self.task.language,
            backbone=self.task.backbone_id,
            start_from=self._start_hash(),
            steps=progress.step,
            processes=self.accelerator.num_processes,
            validation_loss=progress.best_loss if checks else None,
            examples=[len(plan.examples.examples) for plan in plans],
            too_long=[list(plan.examples.too_long) for plan in plans],
        )

    def _files(self) -> list[Path]:
        names = [name for stage in self.config.expert.stages for name in stage.data]
        names += self.config.expert.validation
        return [data_file(self.task.data, name, self.task.language) for name in dict.fromkeys(names)]

    def _start_hash(self) -> str | None:
        return sha256(self.task.start_from / WEIGHTS_FILE) if self.task.start_from else None

    def _fingerprint(self) -> str:
        """What must be the same for a checkpoint to fit: all that decides the weights."""
        settings = self.config.expert
        document = {
            "expert": asdict(settings),
            "lora": asdict(self.config.lora),
            "prompt": asdict(self.config.prompt_format()),
            "language": self.task.language,
            "backbone": self.task.backbone_id,
            "data": [sha256(path) for path in self._files()],
            "processes": self.accelerator.num_processes,
        }
        if self.task.start_from:
            document["start_from"] = self._start_hash()
        return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


def learning_rate(stage: Stage, step: int, n_steps: int) -> float:
    """Linear warm-up over `warmup_steps`, then a cosine down to 0; `step` of `n_steps` counts from 0."""
    if step < stage.warmup_steps:
        return stage.learning_rate * (step + 1) / stage.warmup_steps
    done = (step - stage.warmup_steps) / max(1, n_steps - stage.warmup_steps)
    return stage.learning_rate * 0.5 * (1 + math.cos(math.pi * done))


def _pad_id(backbone: PreTrainedModel) -> int:
    for name in ("pad_token_id", "eos_token_id"):
        found: Any = getattr(backbone.config, name, None)
        if isinstance(found, list):
            found = found[0]
        if isinstance(found, int):
            return found
    return 0  # any id will do: padding is masked


__all__ = ["ExpertTask", "ExpertTrainer", "Progress", "learning_rate"]
