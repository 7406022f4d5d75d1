"""Configurations: the shipped ones are valid, and every fault is named."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from stelo_model.errors import ConfigInvalid
from stelo_model.prompt import ChatFormat, TagFormat
from stelo_model.training.config import CONFIGS, load_config, parse_config
from tests.training.run_expert import CONFIG

SHIPPED = sorted(path.stem for path in CONFIGS.glob("*.toml"))


def test_what_is_shipped() -> None:
    assert SHIPPED == ["gaps", "paper", "qwen", "tiny"]


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_configurations_are_valid(name: str) -> None:
    assert load_config(name).name == name


def test_paper_is_the_paper() -> None:
    """Sections 4.1.2 and 4.3, and facts of the notebooks."""
    config = load_config("paper")
    assert (config.lora.r, config.lora.alpha, config.expert.dropout) == (4, 32, 0.05)
    assert config.lora.target_modules == ("c_attn", "c_proj")
    assert [stage.learning_rate for stage in config.expert.stages] == [9e-5, 7e-5, 5e-5, 2e-5]
    assert [stage.data[0].partition("-")[2] for stage in config.expert.stages] == ["snippet"] * 2 + [
        "program"
    ] * 2
    assert [(s.epochs, s.batch_size, s.gradient_accumulation) for s in config.expert.stages] == [
        (1, 16, 8),
        (1, 16, 8),
        (1, 4, 8),
        (1, 4, 8),
    ]
    assert config.gate.mode == "mixture"
    assert (config.gate.steps, config.gate.batch_size, config.gate.gradient_accumulation) == (1000, 1, 4)
    assert (config.gate.learning_rate, config.gate.warmup_steps) == (5e-5, 50)
    prompt = config.prompt_format()
    assert isinstance(prompt, TagFormat)
    assert (prompt.target, prompt.end) == ("<py>", "<|endoftext|>")


def test_prompt_like_a_bundle() -> None:
    assert isinstance(load_config("qwen").prompt_format(), ChatFormat)


def test_overrides() -> None:
    config = load_config("qwen", ["expert.seed=7", "expert.stages.1.epochs=5", 'gate.mode="mixture"'])
    assert (config.expert.seed, config.expert.stages[1].epochs, config.gate.mode) == (7, 5, "mixture")


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("expert.seed", "no “=”"),
        ("expert.seed=", "changes nothing"),
        ("expert.seed=seven", "changes nothing"),
        ("expert.stages.9.epochs=1", "changes nothing"),
        ("expert.stages.x.epochs=1", "changes nothing"),
        ("expert.sead=1", "sead"),
        ("name.x=1", "changes nothing"),
    ],
)
def test_bad_overrides(override: str, message: str) -> None:
    with pytest.raises(ConfigInvalid, match=message):
        load_config("qwen", [override])


def changed(path: str, value: Any) -> dict[str, Any]:
    document = copy.deepcopy(CONFIG)
    *parents, last = path.split(".")
    place: Any = document
    for key in parents:
        place = place[int(key)] if key.isdigit() else place.setdefault(key, {})
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("lora", ..., "lora"),
        ("lora.r", 0, "lora.r is 0"),
        ("lora.r", "4", "expected int"),
        ("lora.rank", 4, "rank"),
        ("expert.stages", [], "expert.stages is empty"),
        ("expert.stages.0.learning_rate", 0, "stages.0.learning_rate is 0"),
        ("expert.stages.0.epochs", 1.5, "expected int"),
        ("expert.stages.0.data", "stage1", "expected list"),
        ("expert.dropout", 1.5, "expert.dropout is 1.5"),
        ("expert.loss_on", "prompt", "loss_on"),
        ("expert.mask_padding", 1, "expected bool"),
        ("gate.mode", "guess", "mode"),
        ("gate.steps", True, "expected int"),
        ("prompt", ..., "one of prompt and prompt_like"),
        ("prompt_like", "small", "one of prompt and prompt_like"),
        ("backbone.quantization", "2bit", "quantization"),
    ],
)
def test_every_fault_is_named(path: str, value: Any, message: str) -> None:
    with pytest.raises(ConfigInvalid, match=message):
        parse_config(changed(path, value), "test")


def test_no_such_configuration() -> None:
    with pytest.raises(ConfigInvalid, match="Shipped are gaps, paper, qwen, tiny"):
        load_config("nonsense")


@pytest.mark.parametrize("content", [b"a = ", b"\xff\xfe"])
def test_no_toml(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(content)
    with pytest.raises(ConfigInvalid, match="is not TOML"):
        load_config(str(tmp_path / "x.toml"))
