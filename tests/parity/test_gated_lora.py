"""Our gated LoRA against peft and against spelled-out loops: values and gradients."""

from __future__ import annotations

from pathlib import Path

import peft
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from stelo_model.bundle import LoraShape
from stelo_model.errors import BundleInvalid, ConfigInvalid
from stelo_model.nn.adapters import load_expert, read_adapter, save_expert
from stelo_model.nn.gated_lora import ExpertWeights, GatedLora, gated_lora
from stelo_model.nn.stelocoder import SteloCoder
from tests.parity.small_models import FAMILIES, NAMES, backbone, stelocoder, tokens

TIGHT = {"rtol": 1e-10, "atol": 1e-10}


def spelled_out(x: Tensor, a: Tensor, b: Tensor, weights: Tensor, scaling: float) -> Tensor:
    """Σ_e w[b, e] · scaling · B_e A_e x, one row, one expert at a time."""
    rows = []
    for row, gates in zip(x, weights, strict=True):
        total = torch.zeros(row.shape[0], b.shape[2], dtype=x.dtype)
        for expert in range(a.shape[0]):
            total = total + gates[expert] * scaling * (row @ a[expert].T @ b[expert])
        rows.append(total)
    return torch.stack(rows)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4), st.integers(1, 5), st.integers(1, 6), st.integers(1, 5), st.integers(0, 9999))
def test_the_formula(rows: int, length: int, experts: int, r: int, seed: int) -> None:
    torch.manual_seed(seed)
    x, weights = torch.randn(rows, length, 7).double(), torch.randn(rows, experts).double().softmax(-1)
    a, b = torch.randn(experts, r, 7).double(), torch.randn(experts, r, 3).double()
    y = torch.randn(rows, length, 3).double()
    expected = y + spelled_out(x, a, b, weights, 8.0)
    torch.testing.assert_close(gated_lora(y, x, a, b, weights, 8.0), expected, **TIGHT)


def layer_of(experts: int = 3) -> tuple[GatedLora, ExpertWeights]:
    torch.manual_seed(1)
    gates = ExpertWeights()
    layer = GatedLora(nn.Linear(6, 5).double(), gates, experts, r=2, alpha=16, dropout=0.0).double()
    nn.init.normal_(layer.b)
    return layer, gates


def test_a_new_expert_changes_nothing() -> None:
    layer = GatedLora(nn.Linear(6, 5), ExpertWeights(), 2, r=2, alpha=16, dropout=0.0)
    x = torch.randn(2, 3, 6)
    layer.gates.use_expert(1)
    torch.testing.assert_close(layer(x), layer.base(x), rtol=0, atol=0)


def test_one_expert_is_the_one_hot() -> None:
    layer, gates = layer_of()
    x = torch.randn(2, 4, 6).double()
    for expert in range(3):
        gates.use_expert(expert)
        quick = layer(x)
        gates.use(torch.eye(3).double()[[expert, expert]])
        torch.testing.assert_close(quick, layer(x), **TIGHT)


def test_zeros_are_the_plain_backbone() -> None:
    layer, gates = layer_of()
    x = torch.randn(2, 4, 6).double()
    gates.use(torch.zeros(2, 3).double())
    torch.testing.assert_close(layer(x), layer.base(x), rtol=0, atol=0)
    gates.use_expert(None)
    torch.testing.assert_close(layer(x), layer.base(x), rtol=0, atol=0)


# peft


def with_peft(family: str, folder: Path, names: tuple[str, ...] = NAMES[:2]) -> peft.PeftModel:
    """The same backbone in peft, with our experts loaded from the folders we wrote."""
    first, *others = names
    model = peft.PeftModel.from_pretrained(
        backbone(family), folder / first, adapter_name=first, autocast_adapter_dtype=False
    )
    for name in others:
        model.load_adapter(folder / name, adapter_name=name, autocast_adapter_dtype=False)
    return model.double().eval()


def saved(model: SteloCoder, folder: Path, names: tuple[str, ...] = NAMES[:2]) -> None:
    for name in names:
        save_expert(model, name, folder / name, "small")


@pytest.mark.parametrize("family", FAMILIES)
def test_one_hot_is_peft_with_that_adapter(family: str, tmp_path: Path) -> None:
    ours = stelocoder(family)
    saved(ours, tmp_path)
    theirs = with_peft(family, tmp_path)
    ids = tokens(2, 11)
    for name in NAMES[:2]:
        theirs.set_adapter(name)
        ours.use_expert(name)
        torch.testing.assert_close(ours(ids).logits, theirs(input_ids=ids).logits, **TIGHT)
    ours.use_expert(None)
    torch.testing.assert_close(ours(ids).logits, backbone(family)(ids).logits, **TIGHT)


@pytest.mark.parametrize("family", ["gpt_bigcode", "qwen2"])
def test_a_mixed_batch_is_peft_with_adapter_names(family: str, tmp_path: Path) -> None:
    ours = stelocoder(family)
    saved(ours, tmp_path)
    theirs = with_peft(family, tmp_path)
    ids = tokens(3, 9)
    ours.use_experts([NAMES[1], None, NAMES[0]])
    expected = theirs(input_ids=ids, adapter_names=[NAMES[1], "__base__", NAMES[0]]).logits
    torch.testing.assert_close(ours(ids).logits, expected, **TIGHT)


def test_an_expert_that_peft_wrote_is_read(tmp_path: Path) -> None:
    config = peft.LoraConfig(r=4, lora_alpha=32, target_modules=["c_attn", "c_proj"], init_lora_weights=False)
    theirs = peft.get_peft_model(backbone(), config, autocast_adapter_dtype=False).double().eval()
    theirs.save_pretrained(tmp_path)
    ours = stelocoder()
    load_expert(ours, "java", tmp_path)
    ours.use_expert("java")
    ids = tokens(2, 7)
    torch.testing.assert_close(ours(ids).logits, theirs(input_ids=ids).logits, **TIGHT)


def test_gradients_of_one_expert_are_pefts(tmp_path: Path) -> None:
    ours = stelocoder().train()
    saved(ours, tmp_path, NAMES[:1])
    theirs = peft.PeftModel.from_pretrained(
        backbone(), tmp_path / NAMES[0], is_trainable=True, autocast_adapter_dtype=False
    ).double()
    ids = tokens(2, 9)
    ours.use_expert(NAMES[0])
    ours(ids, labels=ids).loss.backward()
    theirs(input_ids=ids, labels=ids).loss.backward()
    gradients = {n.replace("base_model.model.", ""): p.grad for n, p in theirs.named_parameters()}
    checked = 0
    for name, layer in ours.layers():
        assert layer.a.grad is not None
        assert layer.b.grad is not None
        torch.testing.assert_close(layer.a.grad[0], gradients[f"{name}.lora_A.default.weight"], **TIGHT)
        torch.testing.assert_close(layer.b.grad[0].T, gradients[f"{name}.lora_B.default.weight"], **TIGHT)
        assert not layer.a.grad[1:].any()
        checked += 1
    assert checked == 6
    assert all(p.grad is None for n, p in ours.backbone.named_parameters() if not n.endswith((".a", ".b")))


# The gate through the mixture


def test_mixture_and_gate_gradients_equal_a_spelled_out_loop() -> None:
    ours = stelocoder()
    ids = tokens(2, 8)
    mask = torch.ones_like(ids)

    def run(model: SteloCoder) -> tuple[Tensor, Tensor]:
        assert model.gate is not None
        model.gate.weight.grad = None
        output = model(ids, weights=model.gate_logits(ids, mask).softmax(-1), labels=ids)
        output.loss.backward()
        assert model.gate.weight.grad is not None
        return output.logits.detach(), model.gate.weight.grad.clone()

    logits, gradient = run(ours)
    for _, layer in ours.layers():  # the same model with the loop in place of the concatenation

        def loop(x: Tensor, layer: GatedLora = layer) -> Tensor:
            assert layer.gates.weights is not None
            out: Tensor = layer.base(x)
            return out + spelled_out(x, layer.a, layer.b, layer.gates.weights, layer.scaling)

        layer.forward = loop  # type: ignore[method-assign]
    expected_logits, expected_gradient = run(ours)
    torch.testing.assert_close(logits, expected_logits, **TIGHT)
    torch.testing.assert_close(gradient, expected_gradient, **TIGHT)
    assert gradient.abs().max() > 0


def test_gradient_checkpointing_keeps_the_routing() -> None:
    def gradient(checkpointing: bool) -> Tensor:
        model = stelocoder().train()
        if checkpointing:
            model.backbone.activation_checkpointing_enable()
        ids = tokens(2, 8)
        assert model.gate is not None
        weights = model.gate_logits(ids, torch.ones_like(ids)).softmax(-1)
        model(ids, weights=weights, labels=ids, use_cache=False).loss.backward()
        assert model.gate.weight.grad is not None
        return model.gate.weight.grad

    torch.testing.assert_close(gradient(True), gradient(False), **TIGHT)


# What does not fit


def test_unknown_target_module() -> None:
    with pytest.raises(ConfigInvalid, match=r"no linear layer “nonsense”.*c_attn"):
        SteloCoder(backbone(), NAMES, LoraShape(4, 32, ("c_attn", "nonsense")))


def test_expert_of_another_shape(tmp_path: Path) -> None:
    saved(stelocoder(r=8), tmp_path, ("java",))
    with pytest.raises(BundleInvalid, match="r=8"):
        load_expert(stelocoder(), "java", tmp_path / "java")


def test_expert_of_another_backbone(tmp_path: Path) -> None:
    saved(stelocoder("qwen2"), tmp_path, ("java",))
    with pytest.raises(BundleInvalid, match="other layers"):
        load_expert(stelocoder(), "java", tmp_path / "java")


@pytest.mark.parametrize("name", ["adapter_config.json", "adapter_model.safetensors"])
def test_damaged_expert(name: str, tmp_path: Path) -> None:
    saved(stelocoder(), tmp_path, ("java",))
    (tmp_path / "java" / name).write_bytes(b"{")
    with pytest.raises(BundleInvalid, match="cannot be read"):
        read_adapter(tmp_path / "java")
