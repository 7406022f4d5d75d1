"""The gate: padding never wins, tables equal the layer, the router equals both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from stelo_model.nn.gate import Gate, masked_max
from stelo_model.routing import GateTables, softmax
from tests.parity.small_models import FAMILIES, stelocoder, tokens


def test_masked_max_ignores_padding_on_either_side() -> None:
    outputs = torch.tensor([[[1.0], [9.0], [2.0]]])
    assert masked_max(outputs, torch.tensor([[1, 0, 1]])).item() == 2.0


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("side", ["left", "right"])
def test_padding_changes_nothing(family: str, side: str) -> None:
    """200 random prompts: the argmax of the authors' code changed in 79 of them."""
    model = stelocoder(family)
    for seed in range(200):
        ids = tokens(1, 6, seed)
        alone = model.gate_logits(ids, torch.ones_like(ids))
        pad, mask = torch.zeros(1, 5, dtype=torch.long), torch.ones(1, 6)
        parts = [pad, ids] if side == "left" else [ids, pad]
        masks = [pad.float(), mask] if side == "left" else [mask, pad.float()]
        padded = model.gate_logits(torch.cat(parts, 1), torch.cat(masks, 1))
        torch.testing.assert_close(padded, alone, rtol=0, atol=0)


@pytest.mark.parametrize("family", FAMILIES)
def test_tables_equal_the_layer(family: str) -> None:
    model = stelocoder(family, dtype=torch.float32)
    tables = model.fold_gate()
    assert (tables.position is not None) == (family == "gpt_bigcode")
    for seed in range(50):
        ids = tokens(1, 40, seed)
        direct = model.gate_logits(ids, torch.ones_like(ids))[0].detach().numpy()
        routed = tables.logits(ids[0].tolist())
        np.testing.assert_allclose(routed, direct, rtol=1e-4, atol=1e-5)
        assert routed.argmax() == direct.argmax()


def test_tables_survive_a_file(tmp_path: Path) -> None:
    tables = stelocoder(dtype=torch.float32).fold_gate()
    tables.save(tmp_path / "gate.safetensors")
    again = GateTables.load(tmp_path / "gate.safetensors")
    np.testing.assert_array_equal(again.token, tables.token)
    np.testing.assert_array_equal(again.position, tables.position)
    assert again.bias is None


def test_probabilities_are_the_softmax() -> None:
    logits = np.array([1.0, 2.0, 3.0], np.float32)
    np.testing.assert_allclose(softmax(logits), torch.tensor(logits).softmax(0).numpy(), rtol=1e-6)


def test_starcoders_gate_has_30720_parameters() -> None:
    assert sum(p.numel() for p in Gate(6144, 5).parameters()) == 30_720
