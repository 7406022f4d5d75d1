"""The GPU's bench: the same code with a tiny model here, the real thing where there is a GPU."""

from __future__ import annotations

import gc
import json
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

from stelo_model.nn.loading import Quantization, load_backbone, weight_bytes

SCRIPTS = Path(__file__).parents[2] / "scripts"
PARTS = ("decode-nf4", "decode-int8", "qlora-nf4")


def figures(folder: Path, part: str) -> dict[str, Any]:
    return json.loads((folder / f"{part}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def scripts() -> Iterator[None]:
    """The scripts import each other by name, as Python finds them beside the one that runs."""
    sys.path.insert(0, str(SCRIPTS))
    yield
    sys.path.remove(str(SCRIPTS))


def bench(*arguments: object, gpu: bool = False) -> int:
    import bench_gpu

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["bench_gpu.py", *map(str, arguments)])
        if not gpu:
            patch.setattr(torch.cuda, "is_available", lambda: False)
        return bench_gpu.main()


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "tiny"
    assert bench(folder, "--tiny") == 0
    return folder


def tiny_config() -> GPTBigCodeConfig:
    shape = {"n_positions": 128, "n_embd": 64, "n_layer": 2, "n_head": 4, "n_inner": 256}
    return GPTBigCodeConfig(vocab_size=512, bos_token_id=0, eos_token_id=0, **shape)


def test_every_part_runs(measured: Path) -> None:
    folder = measured
    table = (folder / "table.md").read_text(encoding="utf-8")
    assert "tiny on CPU" in table and table.count("\n| decode-nf4 |") == 4 and "| qlora-nf4 | 2 x 32" in table
    for part in ("decode-nf4", "decode-int8"):
        runs = figures(folder, part)["runs"]
        assert [(run["rows"], run["experts"]) for run in runs] == [
            (1, False),
            (8, False),
            (1, True),
            (8, True),
        ]
        for run in runs:
            assert run["tokens_per_second"] == pytest.approx(run["rows"] / run["step_seconds"])
            bound = figures(folder, part)["bandwidth_bytes_per_second"] / run["bytes_read_per_step"]
            assert run["share_of_bandwidth_bound"] == pytest.approx(1 / run["step_seconds"] / bound)
    trained = figures(folder, "qlora-nf4")
    assert (trained["rows"], trained["tokens"]) == (2, 32)
    # A and B of r = 4 beside c_attn (64 → 96) and the two c_proj (64 → 64, 256 → 64), twice
    assert trained["trained_parameters"] == 2 * 4 * (64 + 96 + 64 + 64 + 256 + 64)


def test_what_a_step_reads(measured: Path) -> None:
    linear = 2 * (64 * 96 + 64 * 64 + 2 * 64 * 256)
    biases, norms, head = 2 * (96 + 64 + 256 + 64) * 2, 5 * 2 * 64 * 2, 512 * 64 * 2
    constants = linear // 64 + 2 * 4 * 4  # a byte for 64 weights, and four for each matrix' 256 such bytes
    nf4 = [run["bytes_read_per_step"] for run in figures(measured, "decode-nf4")["runs"]]
    assert nf4[0] == nf4[1] == linear // 2 + constants + biases + norms + head
    expert = 2 * 4 * (64 + 96 + 64 + 64 + 256 + 64) * 2
    assert (nf4[2] - nf4[0], nf4[3] - nf4[0]) == (expert, 5 * expert)
    int8 = figures(measured, "decode-int8")["runs"][0]["bytes_read_per_step"]
    assert int8 == linear + 2 * (96 + 64 + 256 + 64) * 4 + biases + norms + head


def test_parts_that_are_there_stay(measured: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {part: (measured / f"{part}.json").read_bytes() for part in PARTS}
    (measured / "decode-nf4.json").unlink()
    assert bench(measured, "--tiny") == 0
    assert "decode-int8: already there" in capsys.readouterr().err
    assert figures(measured, "decode-nf4")["runs"]
    for part in PARTS[1:]:
        assert (measured / f"{part}.json").read_bytes() == before[part]


def test_figures_of_another_setup_are_not_mixed(
    measured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = figures(measured, "qlora-nf4")
    other["setup"]["device"] = "another"
    (tmp_path / "qlora-nf4.json").write_text(json.dumps(other), encoding="utf-8")
    assert bench(tmp_path, "--tiny", "--part", "qlora-nf4") == 2
    assert "another setup" in capsys.readouterr().err
    assert bench(tmp_path, "--tiny", "--part", "decode-nf4") == 0
    assert "qlora" not in (tmp_path / "table.md").read_text(encoding="utf-8")


def test_without_a_gpu_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(tmp_path / "none") == 2
    assert "no CUDA device" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(("ours", "theirs"), [("nf4", "4bit"), ("int8", "8bit")])
def test_it_is_the_model_that_transformers_loads(ours: Any, theirs: Quantization, tmp_path: Path) -> None:
    import quantised_models

    config = tiny_config()
    made = quantised_models.random_backbone(config, ours, torch.device("cpu"), torch.bfloat16)
    GPTBigCodeForCausalLM(config).save_pretrained(tmp_path)
    loaded = load_backbone(tmp_path, quantization=theirs, dtype="bfloat16", device="cpu")

    def layout(model: torch.nn.Module) -> dict[str, Any]:
        modules = {name: type(module) for name, module in model.named_modules()}
        tensors = {name: (tuple(p.shape), p.dtype) for name, p in model.named_parameters()}
        return {"modules": modules, "tensors": tensors}

    assert layout(made) == layout(loaded)
    parameters = sum(p.numel() * p.element_size() for p in made.parameters())
    assert parameters == pytest.approx(weight_bytes(config, theirs, torch.bfloat16), rel=0.03)
    with torch.inference_mode():
        logits = made(torch.tensor([[1, 2, 3]])).logits
    assert torch.isfinite(logits).all() and logits.std() > 0


def test_nothing_is_ever_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the matrices that are quantised, one at a time is there in bfloat16."""
    import quantised_models

    made: list[int] = []
    original = torch.empty

    def watched(*shape: Any, **how: Any) -> torch.Tensor:
        if how.get("dtype") is torch.bfloat16 and how.get("device") != "meta":
            gc.collect()
            assert all(reference() is None for reference in alive)
        tensor = original(*shape, **how)
        if how.get("dtype") is torch.bfloat16 and tensor.device.type != "meta":
            alive.append(weakref.ref(tensor))
            made.append(tensor.numel())
        return tensor

    alive: list[weakref.ref[torch.Tensor]] = []
    monkeypatch.setattr(quantised_models.torch, "empty", watched)
    quantised_models.random_backbone(tiny_config(), "nf4", torch.device("cpu"), torch.bfloat16)
    assert sorted(made) == sorted(2 * [64 * 96, 64 * 64, 64 * 256, 256 * 64])


@pytest.mark.gpu
@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device that torch can use")
def test_starcoder_in_full(tmp_path: Path) -> None:
    assert bench(tmp_path, gpu=True) == 0
    for part in PARTS:
        found = figures(tmp_path, part)
        assert not found.get("out_of_memory") or torch.cuda.get_device_properties(0).total_memory < 40e9
    nf4 = figures(tmp_path, "decode-nf4")
    assert nf4["load_peak_bytes"] < 12e9  # 31 GB in bfloat16
    assert all(0 < run["share_of_bandwidth_bound"] < 1 for run in nf4["runs"])
