"""Training an expert: it learns, it survives SIGKILL, batches and processes do not change what it learns."""

from __future__ import annotations

import copy
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from stelo_model import errors
from stelo_model.nn.adapters import load_expert
from stelo_model.training.config import Stage
from stelo_model.training.metrics import read_metrics, sha256
from stelo_model.training.train_expert import learning_rate
from tests.scripted import ROOT
from tests.training.run_expert import CONFIG, train


def config(**expert: Any) -> dict[str, Any]:
    changed = copy.deepcopy(CONFIG)
    changed["expert"].update(expert)
    return changed


@pytest.fixture
def options(tiny_backbone: Path, short_curriculum: Path, tmp_path: Path) -> dict[str, Any]:
    return {
        "backbone": str(tiny_backbone),
        "data": str(short_curriculum),
        "output": str(tmp_path / "java"),
        "config": CONFIG,
    }


def weights(options: dict[str, Any]) -> dict[str, torch.Tensor]:
    return load_file(Path(options["output"]) / "adapter_model.safetensors")


def assert_same(a: dict[str, torch.Tensor], b: dict[str, torch.Tensor], **tolerance: float) -> None:
    assert a.keys() == b.keys()
    for name in a:
        torch.testing.assert_close(a[name], b[name], **(tolerance or {"rtol": 0, "atol": 0}))


def test_it_learns_and_leaves_a_peft_folder(options: dict[str, Any]) -> None:
    trainer, progress = train(options)
    rows = read_metrics(Path(options["output"]))
    losses = [row["loss"] for row in rows if "loss" in row]
    assert len(losses) == progress.step == 3 + 2 * 3
    assert losses[-1] < losses[0] - 0.05
    checks = [row["validation_loss"] for row in rows if "validation_loss" in row]
    assert progress.best_loss == min(checks)
    run = json.loads((Path(options["output"]) / "run.json").read_text())
    assert run["language"] == "java"
    assert run["cost"]["tokens"] == progress.tokens > 1000
    assert run["examples"] == [12, 12]
    assert (Path(options["output"]) / "loss.png").stat().st_size > 5000
    before = trainer.validation_loss(trainer._validation())
    load_expert(trainer.model, "java", Path(options["output"]))
    assert trainer.validation_loss(trainer._validation()) <= before + 1e-6


def test_a_second_run_trains_nothing(options: dict[str, Any]) -> None:
    train(options)
    first = weights(options)
    _, progress = train(options)
    assert progress.step == 9
    assert_same(weights(options), first)


@pytest.mark.slow
def test_sigkill_at_any_moment_changes_nothing(options: dict[str, Any], tmp_path: Path) -> None:
    """Killed again and again at odd moments, started again: the same weights, bit for bit."""
    whole = {**options, "output": str(tmp_path / "whole")}
    train(whole)
    file = tmp_path / "options.json"
    file.write_text(json.dumps({**options, "pause": 0.15}))
    output = Path(options["output"])
    kills = 0
    for attempt in range(4):
        child = subprocess.Popen([sys.executable, "-m", "tests.training.run_expert", str(file)], cwd=ROOT)
        done = len(read_metrics(output))
        while child.poll() is None and (attempt == 3 or len(read_metrics(output)) <= done + attempt):
            time.sleep(0.01)
        time.sleep(0.037 * attempt)
        if child.poll() is not None:
            break
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        kills += 1
    assert child.wait() == 0
    assert kills == 3
    assert_same(weights(options), weights(whole))
    rows, expected = read_metrics(output), read_metrics(tmp_path / "whole")
    assert [row["step"] for row in rows] == [row["step"] for row in expected]
    assert [row.get("loss") for row in rows] == [row.get("loss") for row in expected]


def test_another_configuration_does_not_continue_a_run(options: dict[str, Any]) -> None:
    train(options)
    with pytest.raises(errors.ConfigInvalid, match="another configuration"):
        train({**options, "config": config(seed=9)})


def one_step(options: dict[str, Any], output: Path, **stage: Any) -> dict[str, torch.Tensor]:
    settings = {"data": ["stage2-program"], "learning_rate": 1e-2, "warmup_steps": 1, **stage}
    changed = config(dropout=0.0, validation=[], stages=[settings])
    run = {**options, "config": changed, "output": str(output)}
    train(run)
    return weights(run)


def test_accumulation_equals_one_large_batch(options: dict[str, Any], tmp_path: Path) -> None:
    """Micro-batches of unequal length: the loss is the mean over the step's tokens, not of batch means."""
    whole = one_step(options, tmp_path / "whole", batch_size=12)
    parts = one_step(options, tmp_path / "parts", batch_size=3, gradient_accumulation=4)
    assert_same(whole, parts, rtol=1e-3, atol=1e-5)


def test_two_processes_equal_one(options: dict[str, Any], tmp_path: Path) -> None:
    """Two CPU processes (gloo) that Accelerate joins: the same weights as one process accumulating.

    `accelerate launch` starts several CPU processes through MPI only; for GPUs it calls what is called here.
    """
    alone = one_step(options, tmp_path / "alone", batch_size=3, gradient_accumulation=4)
    stage = {
        "data": ["stage2-program"],
        "learning_rate": 1e-2,
        "warmup_steps": 1,
        "batch_size": 3,
        "gradient_accumulation": 2,
    }
    run = {
        **options,
        "config": config(dropout=0.0, validation=[], stages=[stage]),
        "output": str(tmp_path / "two"),
    }
    file = tmp_path / "options.json"
    file.write_text(json.dumps(run))
    launch = ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2"]
    done = subprocess.run(
        [sys.executable, *launch, "-m", "tests.training.run_expert", str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads((tmp_path / "two" / "run.json").read_text())["processes"] == 2
    assert_same(weights(run), alone, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("quantization", ["8bit", "4bit"])
def test_qlora_trains_beside_a_quantised_backbone(options: dict[str, Any], quantization: str) -> None:
    from accelerate import Accelerator

    from stelo_model.nn.loading import load_backbone
    from stelo_model.tokens import PromptTokenizer
    from stelo_model.training.config import parse_config
    from stelo_model.training.train_expert import ExpertTask, ExpertTrainer

    folder = Path(options["backbone"])
    backbone = load_backbone(folder, quantization=quantization, device="cpu")  # type: ignore[arg-type]
    kinds = {type(module).__name__ for module in backbone.modules()}
    assert kinds & {"Linear8bitLt", "Linear4bit"}
    stage = {
        "data": ["stage2-program"],
        "learning_rate": 1e-2,
        "batch_size": 4,
        "warmup_steps": 1,
        "epochs": 3,
    }
    trainer = ExpertTrainer(
        parse_config(config(stages=[stage], dropout=0.0), "test"),
        ExpertTask("java", Path(options["data"]), Path(options["output"]), "tiny"),
        backbone,
        PromptTokenizer.from_file(folder / "tokenizer.json"),
        Accelerator(cpu=True),
    )
    trainer.run()
    losses = [row["loss"] for row in read_metrics(Path(options["output"])) if "loss" in row]
    assert sum(losses[-3:]) < sum(losses[:3])


def test_the_papers_way_runs(options: dict[str, Any]) -> None:
    """Loss on everything, padding to the longest, no mask."""
    _, progress = train(
        {
            **options,
            "config": config(loss_on="everything", batching="padded", mask_padding=False, dropout=0.0),
        }
    )
    assert progress.padding > 0
    losses = [row["loss"] for row in read_metrics(Path(options["output"])) if "loss" in row]
    assert losses[-1] < losses[0]


def test_a_loss_that_is_no_number_stops_the_run(options: dict[str, Any]) -> None:
    stage = {"data": ["stage1-snippet"], "learning_rate": 1e30, "batch_size": 2, "warmup_steps": 1}
    with pytest.raises(errors.TrainingError, match=r"The loss of step \d+ is (nan|inf)"):
        train({**options, "config": config(stages=[stage], max_gradient_norm=1e30)})


def test_learning_rate_warms_up_and_falls_to_zero() -> None:
    stage = Stage(("x",), 1.0, warmup_steps=10)
    rates = [learning_rate(stage, step, 110) for step in range(110)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == rates[10] == pytest.approx(1.0)
    assert rates[59] == pytest.approx(0.5, abs=0.02)
    assert rates[-1] < 0.001


def test_a_start_from_another_expert(options: dict[str, Any], tmp_path: Path) -> None:
    train(options)
    still = config(stages=[{"data": ["stage1-snippet"], "learning_rate": 1e-12, "batch_size": 4}])
    second = options | {"output": str(tmp_path / "second"), "start_from": options["output"], "config": still}
    train(second)
    first, after = weights(options), weights(second)
    assert_same(first, after, rtol=0, atol=1e-6)
    run = json.loads((tmp_path / "second" / "run.json").read_text())
    assert run["start_from"] == sha256(Path(options["output"]) / "adapter_model.safetensors")
    # It is part of what a checkpoint belongs to.
    with pytest.raises(errors.ConfigInvalid, match="another configuration"):
        train({name: value for name, value in second.items() if name != "start_from"})


def test_a_start_of_another_shape_is_refused(options: dict[str, Any], tmp_path: Path) -> None:
    train(options)
    wider = copy.deepcopy(CONFIG)
    wider["lora"]["r"] = 4
    with pytest.raises(errors.BundleInvalid, match="r=2"):
        train(options | {"output": str(tmp_path / "w"), "start_from": options["output"], "config": wider})
