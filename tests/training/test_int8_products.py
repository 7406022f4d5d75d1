"""Products of 8-bit integers: close to those of floats, both ways, and good enough to learn with."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from stelo_model.bundle import LoraShape
from stelo_model.errors import ConfigInvalid
from stelo_model.nn.int8_products import Int8Linear, round_rows, use_int8_products
from stelo_model.nn.loading import load_backbone
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.metrics import read_metrics
from tests.training.run_expert import CONFIG, train

LORA = LoraShape(2, 16, ("c_attn", "c_proj"))


def test_rounded_rows_keep_their_values() -> None:
    x = torch.tensor([[0.5, -2.0, 1.0], [0.0, 0.0, 0.0], [3e-9, 1e-9, -2e-9]])
    integers, scale = round_rows(x)
    assert integers.dtype == torch.int8 and integers.abs().amax(dim=1).tolist() == [127, 0, 127]
    torch.testing.assert_close(integers * scale, x, rtol=0.01, atol=0.01)
    torch.testing.assert_close((integers * scale)[2], x[2], rtol=0.02, atol=0)


@pytest.mark.parametrize("bias", [True, False])
def test_the_layer_is_close_to_the_one_it_replaces(bias: bool) -> None:
    torch.manual_seed(0)
    linear = nn.Linear(64, 96, bias=bias).requires_grad_(False)
    x = torch.randn(2, 33, 64)
    upstream = torch.randn(2, 33, 96)
    results = []
    for layer in (linear, Int8Linear(linear)):
        given = x.clone().requires_grad_(True)
        y = layer(given)
        assert y.shape == (2, 33, 96)
        y.backward(upstream)
        assert given.grad is not None
        results.append((y.detach(), given.grad))
    for exact, rounded in zip(*results, strict=True):
        assert (exact - rounded).norm() < 0.015 * exact.norm()
        assert not torch.equal(exact, rounded)


def test_an_expert_learns_the_same(tiny_backbone: Path, short_curriculum: Path, tmp_path: Path) -> None:
    found = {}
    for int8 in (False, True):
        config = copy.deepcopy(CONFIG)
        config["backbone"] = {"dtype": "float32", "int8_products": int8}
        for stage in config["expert"]["stages"]:
            stage["learning_rate"] = 2e-3  # large steps would make small differences large ones
        output = tmp_path / str(int8)
        trainer, _ = train(
            {
                "backbone": str(tiny_backbone),
                "data": str(short_curriculum),
                "output": str(output),
                "config": config,
            }
        )
        assert any(isinstance(module, Int8Linear) for module in trainer.model.modules()) == int8
        assert not isinstance(trainer.model.backbone.get_output_embeddings(), Int8Linear)
        losses = [row["loss"] for row in read_metrics(output) if "loss" in row]
        moved = torch.cat([layer.b.detach().flatten() for _, layer in trainer.model.layers()])
        found[int8] = losses, moved
    losses, moved = zip(*found.values(), strict=True)
    assert losses[1] == pytest.approx(losses[0], rel=0.02)
    assert losses[1][-1] < losses[1][0] - 0.05
    assert F.cosine_similarity(*moved, dim=0) > 0.8


def test_it_is_for_float32_only(tiny_backbone: Path) -> None:
    model = SteloCoder(load_backbone(tiny_backbone, dtype="bfloat16", device="cpu"), ["java"], LORA)
    with pytest.raises(ConfigInvalid, match=r"are for float32 on a CPU, not torch\.bfloat16 on cpu"):
        use_int8_products(model)
