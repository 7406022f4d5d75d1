"""`release`: parts become a verified bundle, or nothing at all."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import BundleInvalid, ConfigInvalid, DataInvalid, SteloError
from stelo_model.nn.adapters import read_adapter
from stelo_model.nn.loading import load_stelocoder
from stelo_model.routing import GateTables, Router
from stelo_model.training.commands import release as command
from tests.parity.models import gpt_bigcode, lora_for, write_expert, write_tokenizer

LANGUAGES = ["cpp", "php", "javascript", "csharp", "java"]
TAGS = {"kind": "tags", "target": "<py>", "end": "<|endoftext|>"}


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """What training leaves: backbone/ experts/java experts/js gate/ report/ data/."""
    backbone = gpt_bigcode(layers=2)
    backbone.save_pretrained(tmp_path / "backbone")
    for seed, name in enumerate(("java", "js")):
        folder = write_expert(tmp_path / "experts" / name, backbone, lora_for(backbone), seed)
        write_run(folder, "expert", language=name)
    gate = tmp_path / "gate"
    gate.mkdir()
    write_tokenizer(gate)
    table = np.random.default_rng(0).standard_normal((320, 5)).astype(np.float32)
    GateTables(table).save(gate / "gate.safetensors")
    gate_facts = {"languages": LANGUAGES, "abstain_below": 0.25}
    (gate / "gate.json").write_text(json.dumps(gate_facts), "utf-8")
    write_run(gate, "gate")
    report = tmp_path / "report"
    report.mkdir()
    (report / "report.md").write_text("# Report\n\n![rates](pass_rate.png)\n", "utf-8")
    (report / "pass_rate.png").write_bytes(b"\x89PNG")
    summary = {"n": 3, "pass_rate": 0.5, "codebleu_xlcost": None}
    (report / "report.json").write_text(json.dumps({"summary": summary}), "utf-8")
    data = tmp_path / "data"
    data.mkdir()
    record = {"lang": "java", "src": "int a;", "py": "a = 0"}
    lines = [record | {"origin": "xlcost", "licence": "CC-BY-SA-4.0"}, record]
    (data / "train.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return tmp_path


def write_run(folder: Path, kind: str, backbone: str = "backbone", prompt: Any = None, **more: Any) -> None:
    config = {"prompt": prompt or TAGS, "prompt_like": ""}
    document = {"kind": kind, **more, "backbone": backbone, "config": config}
    (folder / "run.json").write_text(json.dumps(document), "utf-8")


def run(parts: Path, *arguments: str, backbone: bool = True) -> Bundle:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    given = ["--experts", str(parts / "experts"), "--gate", str(parts / "gate")]
    given += ["--output", str(parts / "bundle")]
    given += ["--backbone", str(parts / "backbone")] if backbone else []
    assert command.run(parser.parse_args([*given, *arguments])) == 0
    return load_bundle(str(parts / "bundle"))


def test_a_whole_bundle(parts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, data = str(parts / "report" / "report.md"), str(parts / "data")
    manifest = run(parts, "--report", report, "--data", data, "--data-licence", "mine: MIT").manifest
    assert [(e.language, e.path) for e in manifest.experts] == [
        ("javascript", "experts/javascript"),
        ("java", "experts/java"),
    ]
    assert "without expert, translated by the plain backbone: cpp, php, csharp" in capsys.readouterr().out
    assert manifest.gate is not None
    assert (list(manifest.gate.languages), manifest.gate.abstain_below) == (LANGUAGES, 0.25)
    assert manifest.lora == lora_for(gpt_bigcode())
    assert manifest.evaluation == {"n": 3, "pass_rate": 0.5}
    assert manifest.data_licences == ("unknown: none stated", "xlcost: CC-BY-SA-4.0", "mine: MIT")
    assert [name.rpartition("-")[0] for name in manifest.training_runs] == [
        "expert-js",
        "expert-java",
        "gate",
    ]
    assert set(manifest.files) == {
        *(f"runs/{name}.json" for name in manifest.training_runs),
        *("gate.safetensors", "tokenizer.json", "report.md", "pass_rate.png"),
        *(f"experts/{name}/adapter_config.json" for name in ("java", "javascript")),
        *(f"experts/{name}/adapter_model.safetensors" for name in ("java", "javascript")),
    }
    assert manifest.prompt.render_answer("x")[-1].text == "<|endoftext|>"


def test_the_backbone_is_hashed_and_loads(parts: Path) -> None:
    bundle = run(parts, "--backbone-licence", "Apache-2.0", "--backbone-revision", "abc")
    reference = bundle.manifest.backbone
    assert (reference.id, reference.family, reference.context_tokens) == ("backbone", "gpt_bigcode", 128)
    assert (reference.licence, reference.revision) == ("Apache-2.0", "abc")
    names = {file.name for file in reference.files}
    assert names == {"config.json", "generation_config.json", "model.safetensors"}
    model = load_stelocoder(bundle, parts / "backbone", device="cpu")
    assert model.languages == ("javascript", "java")
    assert Router.from_bundle(bundle) is not None


def test_the_small_bundle_as_template(parts: Path) -> None:
    """Its backbone and prompt; the runs say otherwise here, so they are taken away."""
    for path in parts.rglob("run.json"):
        path.unlink()
    bundle = run(parts, "--like", "small", backbone=False)
    small = load_bundle("small").manifest
    assert (bundle.manifest.backbone, bundle.manifest.prompt) == (small.backbone, small.prompt)
    assert bundle.manifest.training_runs == ()


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32"])
def test_dtype(parts: Path, dtype: str) -> None:
    bundle = run(parts, "--dtype", dtype)
    before = read_adapter(parts / "experts" / "java")
    after = read_adapter(bundle.root / "experts" / "java")
    assert after.lora == before.lora
    for name, pair in before.matrices.items():
        for old, new in zip(pair, after.matrices[name], strict=True):
            assert new.dtype == getattr(torch, dtype)
            assert torch.equal(new, old.to(new.dtype))


def test_a_weight_too_large_for_float16_is_refused(parts: Path) -> None:
    backbone = gpt_bigcode(layers=2)
    write_expert(parts / "experts" / "java", backbone, lora_for(backbone), seed=0, size=1e9)
    with pytest.raises(DataInvalid, match="float16 cannot hold"):
        run(parts, "--dtype", "float16")


def test_nothing_is_overwritten_unless_told(parts: Path) -> None:
    run(parts, "--name", "first")
    with pytest.raises(ConfigInvalid, match="exists already"):
        run(parts, "--name", "second")
    assert load_bundle(str(parts / "bundle")).manifest.name == "first"
    assert run(parts, "--name", "second", "--force").manifest.name == "second"
    (parts / "bundle" / "manifest.json").unlink()
    with pytest.raises(ConfigInvalid, match="not a bundle"):
        run(parts, "--force")


def _other_backbone(parts: Path) -> None:
    write_run(parts / "experts" / "js", "expert", backbone="another")


def _other_prompt(parts: Path) -> None:
    write_run(parts / "experts" / "js", "expert", prompt=TAGS | {"target": "<python>"})


def _other_rank(parts: Path) -> None:
    backbone = gpt_bigcode(layers=2)
    write_expert(parts / "experts" / "js", backbone, lora_for(backbone, r=2), seed=0)


def _no_experts(parts: Path) -> None:
    for path in (parts / "experts").rglob("adapter_config.json"):
        path.unlink()


def _two_experts(parts: Path) -> None:
    (parts / "experts" / "javascript").mkdir()
    (parts / "experts" / "javascript" / "adapter_config.json").write_text("{}", "utf-8")


def _damaged_expert(parts: Path) -> None:
    (parts / "experts" / "java" / "adapter_model.safetensors").write_bytes(b"x" * 20)


def _small_gate(parts: Path) -> None:
    GateTables(np.zeros((100, 5), np.float32)).save(parts / "gate" / "gate.safetensors")


def _narrow_gate(parts: Path) -> None:
    GateTables(np.zeros((320, 4), np.float32)).save(parts / "gate" / "gate.safetensors")


def _no_gate(parts: Path) -> None:
    (parts / "gate" / "gate.safetensors").unlink()


def _bad_tokenizer(parts: Path) -> None:
    (parts / "gate" / "tokenizer.json").write_text("{}", "utf-8")


def _bad_run(parts: Path) -> None:
    (parts / "gate" / "run.json").write_text("{}", "utf-8")


def _no_weights(parts: Path) -> None:
    (parts / "backbone" / "model.safetensors").unlink()


@pytest.mark.parametrize(
    ("spoil", "error", "says"),
    [
        (_other_backbone, ConfigInvalid, "is of the backbone another, not of backbone"),
        (_other_prompt, ConfigInvalid, "different prompts"),
        (_other_rank, ConfigInvalid, "same shape.*javascript.*r=2.*java.*r=4"),
        (_no_experts, DataInvalid, "no expert in"),
        (_two_experts, DataInvalid, "two experts for JavaScript"),
        (_damaged_expert, BundleInvalid, "cannot be read"),
        (_small_gate, BundleInvalid, "smaller than the tokenizer's vocabulary"),
        (_narrow_gate, BundleInvalid, "4 outputs"),
        (_no_gate, DataInvalid, "gate.safetensors cannot be read"),
        (_bad_tokenizer, BundleInvalid, "tokenizer .* cannot be read"),
        (_bad_run, DataInvalid, "run.json is not the record of a training run"),
        (_no_weights, DataInvalid, "no checkpoint in"),
    ],
)
def test_bad_parts_leave_nothing(parts: Path, spoil: Any, error: type[SteloError], says: str) -> None:
    spoil(parts)
    before = sorted(path.name for path in parts.iterdir())
    with pytest.raises(error, match=says):
        run(parts)
    assert sorted(path.name for path in parts.iterdir()) == before


def test_a_prompt_that_was_not_trained_is_refused(parts: Path) -> None:
    with pytest.raises(ConfigInvalid, match="trained with another prompt"):
        run(parts, "--prompt", "small")
    (parts / "prompt.json").write_text(json.dumps(TAGS), "utf-8")
    run(parts, "--prompt", str(parts / "prompt.json"))


def test_nothing_says_which_backbone_or_prompt(parts: Path) -> None:
    with pytest.raises(ConfigInvalid, match="which backbone"):
        run(parts, backbone=False)
    for path in parts.rglob("run.json"):
        path.unlink()
    with pytest.raises(ConfigInvalid, match="which prompt"):
        run(parts)
    assert run(parts, "--prompt", "tags").manifest.prompt.render_answer("")[-1].text == "<|endoftext|>"
