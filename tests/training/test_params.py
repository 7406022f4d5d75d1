"""Counting parameters: the paper's figures exactly, and any other backbone."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from stelo_model.bundle import BUNDLED
from stelo_model.errors import ConfigInvalid
from stelo_model.training.commands import params as command
from stelo_model.training.params import Counts, count_named

TINY = {
    "model_type": "gpt_bigcode",
    "vocab_size": 50,
    "n_positions": 16,
    "n_embd": 8,
    "n_layer": 2,
    "n_head": 2,
    "multi_query": True,
    "bos_token_id": 0,
    "eos_token_id": 0,
}


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


def test_starcoder_is_the_papers(capsys: pytest.CaptureFixture[str]) -> None:
    """15.5B, 9M, 45M and 31k in the paper (sections 3.2 and 3.3)."""
    assert run("--backbone", "bigcode/starcoder", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "backbone": 15_517_456_384,
        "expert": 8_888_320,
        "experts": 44_441_600,
        "gate": 30_720,
    }


def test_the_table_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--backbone", "bigcode/starcoder") == 0
    printed = capsys.readouterr().out
    for figure in ("15,517,456,384", "8,888,320", "0.0573%", "44,441,600", "30,720"):
        assert figure in printed


@pytest.mark.parametrize(
    ("name", "backbone", "width"), [("small", 494_032_768, 896), ("large", 1_543_714_304, 1_536)]
)
def test_the_embedded_backbones(name: str, backbone: int, width: int) -> None:
    """Qwen publishes 0.49B and 1.54B; the bundle and the backbone's id name the same."""
    counts, _ = count_named(name)
    assert counts.backbone == backbone
    assert counts.gate == 5 * width
    identifier = json.loads((BUNDLED / name / "manifest.json").read_text("utf-8"))["backbone"]["id"]
    assert count_named(identifier)[0].backbone == backbone


def test_a_folder_by_hand(tmp_path: Path) -> None:
    """D = 8, two layers: every matrix is written out here."""
    (tmp_path / "config.json").write_text(json.dumps(TINY), "utf-8")
    qkv = 8 + 2 * 4  # multi-query: one key and one value head of width 4
    layer = 2 * (8 + 8) + (8 * qkv + qkv) + (8 * 8 + 8) + (8 * 32 + 32) + (32 * 8 + 8)
    backbone = 50 * 8 + 16 * 8 + 2 * layer + (8 + 8)
    expert = 2 * 3 * ((8 + qkv) + (8 + 8) + (32 + 8))
    for name in (tmp_path, tmp_path / "config.json"):
        counts, shape = count_named(str(name), r=3)
        assert counts == Counts(backbone, expert, 5 * expert, 5 * 8)
        assert shape.r == 3


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ("{", "cannot be read"),
        ("[]", "not a JSON object"),
        ('{"model_type": "no-such-model"}', "not one that transformers knows"),
        ('{"model_type": "gpt2"}', "family gpt2"),
    ],
)
def test_bad_configurations(tmp_path: Path, document: str, says: str) -> None:
    (tmp_path / "config.json").write_text(document, "utf-8")
    with pytest.raises(ConfigInvalid, match=says):
        count_named(str(tmp_path))


def test_unknown_name_and_rank() -> None:
    with pytest.raises(ConfigInvalid, match="no backbone that I know"):
        count_named("no/such")
    with pytest.raises(ConfigInvalid, match="at least 1"):
        count_named("small", r=0)
