"""The whole pipeline on real pairs, in miniature: every stage by its command, up to a bundle that is served.

Two layers cannot learn to translate; they show that each stage does what it says with what the one before
it wrote, that losses fall, and that experts and gate learn what they are for.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stelo_lsp.routing import told
from stelo_lsp.session import Session
from stelo_lsp.settings import Settings
from stelo_lsp.translate import Source
from stelo_model.bundle import load_bundle
from stelo_model.languages import LANGUAGES, by_name
from stelo_model.routing import Router
from stelo_model.training import cli
from stelo_model.training.metrics import read_metrics
from tests.scripted import ROOT
from tests.training import tiny

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

NAMES = [language.name for language in LANGUAGES]


def stelo_model(*arguments: object) -> None:
    assert cli.run([str(argument) for argument in arguments]) == 0


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The backbone, and the records split by folder as `prepare` wants them."""
    folder = tmp_path_factory.mktemp("pipeline")
    tiny.write_all(folder)
    return folder


@pytest.fixture(scope="module")
def pretrained_backbone(work: Path) -> Path:
    return work / "backbone"


@pytest.fixture(scope="module")
def curriculum(work: Path, pretrained_backbone: Path) -> Path:
    stelo_model("prepare", work / "train", work / "valid", "--output", work / "prepared")
    tokenizer = pretrained_backbone / "tokenizer.json"
    stelo_model("curriculum", work / "prepared", "--tokenizer", tokenizer, "--output", work / "curriculum")
    return work / "curriculum"


@pytest.fixture(scope="module")
def experts(work: Path, curriculum: Path, pretrained_backbone: Path) -> Path:
    for name in NAMES:
        stelo_model(
            *("train-expert", "--config", "tiny", "--language", name, "--data", curriculum),
            *("--backbone", pretrained_backbone, "--output", work / "experts" / name),
        )
    return work / "experts"


@pytest.fixture(scope="module")
def gate(work: Path, curriculum: Path, pretrained_backbone: Path) -> Path:
    stelo_model(
        *("train-gate", "--config", "tiny", "--data", curriculum),
        *("--backbone", pretrained_backbone, "--output", work / "gate"),
    )
    return work / "gate"


@pytest.fixture(scope="module")
def bundle(work: Path, experts: Path, gate: Path, pretrained_backbone: Path) -> Path:
    stelo_model(
        *("release", "--experts", experts, "--gate", gate, "--backbone", pretrained_backbone),
        *("--data", work / "prepared", "--output", work / "bundle"),
    )
    return work / "bundle"


def test_the_loss_falls(experts: Path) -> None:
    """The last epoch's mean against the first one's, over the same programs."""
    for name in NAMES:
        losses = [row["loss"] for row in read_metrics(experts / name) if row.get("stage") == 1]
        epoch = len(losses) // 6
        assert sum(losses[-epoch:]) < 0.97 * sum(losses[:epoch]), name


def validation_loss(backbone: Path, curriculum: Path, expert: Path | None) -> float:
    """Of the Java programs that nobody trained on."""
    from accelerate import Accelerator

    from stelo_model.nn.adapters import load_expert
    from stelo_model.nn.loading import load_backbone
    from stelo_model.tokens import PromptTokenizer
    from stelo_model.training.config import load_config
    from stelo_model.training.train_expert import ExpertTask, ExpertTrainer

    trainer = ExpertTrainer(
        load_config("tiny"),
        ExpertTask("java", curriculum, curriculum, "tiny"),
        load_backbone(backbone, device="cpu"),
        PromptTokenizer.from_file(backbone / "tokenizer.json"),
        Accelerator(cpu=True),
    )
    if expert:
        load_expert(trainer.model, "java", expert)
    checks = trainer._validation()
    assert checks
    return trainer.validation_loss(checks)


def test_a_trained_expert_beats_an_untrained_one(
    pretrained_backbone: Path, curriculum: Path, experts: Path
) -> None:
    untrained = validation_loss(pretrained_backbone, curriculum, None)
    trained = validation_loss(pretrained_backbone, curriculum, experts / "java")
    assert trained < untrained - 0.05
    run = json.loads((experts / "java" / "run.json").read_text())
    assert run["validation_loss"] == pytest.approx(trained, rel=1e-3)


def held_out() -> list[dict[str, Any]]:
    return [record for record in tiny.pairs("valid") if record["level"] == "program"]


def test_the_gate_knows_held_out_programs(bundle: Path) -> None:
    router = Router.from_bundle(load_bundle(str(bundle)))
    assert router is not None
    right = 0
    for record in held_out():
        probabilities = router.decide(record["src"]).probabilities
        right += max(probabilities, key=probabilities.__getitem__) == record["lang"]
    assert right / len(held_out()) > 0.9


def test_the_bundle_says_what_it_is(bundle: Path) -> None:
    manifest = load_bundle(str(bundle)).manifest
    assert [expert.language for expert in manifest.experts] == NAMES
    assert manifest.lora is not None
    assert manifest.lora.r == 8
    assert manifest.gate is not None
    assert len(manifest.training_runs) == 6
    assert any("CC-BY-SA" in licence for licence in manifest.data_licences)


@pytest.fixture(scope="module")
def session(bundle: Path, pretrained_backbone: Path) -> Iterator[Session]:
    """What the server has behind its protocol."""
    settings = Settings(
        bundle=str(bundle), backbone_path=str(pretrained_backbone), context_tokens=1024, threads=1
    )
    session = Session(settings)
    yield session
    session.close()


def test_the_server_loads_it_and_routes_by_it(session: Session) -> None:
    """Nothing says which language it is: the gate does, and its expert translates."""
    program = next(record for record in held_out() if record["lang"] == "php")
    source = Source(program["src"], told(), 40)
    translation = session.submit(source, lambda event: None).future.result()
    assert translation.route.source == "gate"
    assert (translation.route.language, translation.route.expert) == ("php", "php")
    assert translation.n_tokens > 0
    assert session.status().engine.startswith("transformers")


def test_the_command_line_routes_by_it(bundle: Path) -> None:
    program = next(record for record in held_out() if record["lang"] == "cpp")
    done = subprocess.run(
        [sys.executable, "-m", "stelo_lsp", "route", "--bundle", str(bundle), "--json"],
        input=program["src"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    answer = json.loads(done.stdout)
    assert answer["language"] == answer["expert"] == "cpp"
    assert answer["routed_by"] == "gate"
    assert sum(answer["probabilities"].values()) == pytest.approx(1)


def test_it_is_evaluated(work: Path, bundle: Path, pretrained_backbone: Path) -> None:
    records = work / "held_out.jsonl"
    records.write_text("".join(json.dumps(record) + "\n" for record in held_out()), encoding="utf-8")
    stelo_model(
        *("evaluate", "--bundle", bundle, "--records", records, "--output", work / "evaluation"),
        *("--engine", "transformers", "--backbone", pretrained_backbone, "--limit", 10),
        *("--max-new-tokens", 24, "--sample", 1, "--run-tests"),
    )
    report = json.loads((work / "evaluation" / "report.json").read_text())
    text = (work / "evaluation" / "report.md").read_text()
    assert report
    for title in (by_name(name).title for name in NAMES):
        assert title in text
    assert len((work / "evaluation" / "translations.jsonl").read_text().splitlines()) == 10


def test_the_gate_through_the_mixture_is_the_same_artefact(
    work: Path, curriculum: Path, experts: Path, pretrained_backbone: Path
) -> None:
    stelo_model(
        *("train-gate", "--config", "tiny", "--set", 'gate.mode="mixture"', "--set", "gate.steps=6"),
        *("--set", "gate.batch_size=4", "--set", "gate.learning_rate=1e-2", "--data", curriculum),
        *("--backbone", pretrained_backbone, "--experts", experts, "--output", work / "mixture"),
    )
    assert {path.name for path in (work / "mixture").iterdir()} >= {
        "gate.safetensors",
        "gate.json",
        "run.json",
        "confusion.md",
        "confusion.png",
    }
    stelo_model(
        *("release", "--experts", experts, "--gate", work / "mixture", "--backbone", pretrained_backbone),
        *("--output", work / "other-bundle"),
    )
    assert load_bundle(str(work / "other-bundle")).manifest.gate is not None
