"""Converting experts for llama.cpp: what is refused, and what the cache does."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from stelo_model import gguf_adapters
from stelo_model.bundle import Bundle, LoraShape, load_bundle
from stelo_model.errors import BundleInvalid, ConfigInvalid, EngineMissing, ModelError
from stelo_model.gguf_adapters import cached_adapters, interleaved, write_adapter
from stelo_model.routing import GateTables
from stelo_model.training.backbone_reference import backbone_reference
from stelo_model.training.commands import export_gguf as command
from stelo_model.training.provenance import read_prompt
from stelo_model.training.release import Release, release
from tests.parity.models import gpt_bigcode, lora_for, rotary, write_expert, write_tokenizer

LORA = LoraShape(4, 32, ("c_attn", "c_proj"))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the converted experts."""
    monkeypatch.setenv("STELO_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "adapters"


@pytest.fixture
def expert(tmp_path: Path) -> Path:
    return write_expert(tmp_path / "java", gpt_bigcode(layers=1), LORA, seed=1)


def make_bundle(root: Path, family: str = "gpt_bigcode", seed: int = 0, name: str = "bundle") -> Bundle:
    model = gpt_bigcode(layers=1) if family == "gpt_bigcode" else rotary(family)
    model.save_pretrained(root / "backbone")
    tokenizer = write_tokenizer(root / "backbone")
    experts = {
        language: write_expert(root / "trained" / language, model, lora_for(model), seed + number)
        for number, language in enumerate(("php", "java"))
    }
    GateTables(np.zeros((320, 5), np.float32)).save(root / "gate.safetensors")
    reference = backbone_reference(str(root / "backbone"))
    parts = Release(name, reference, read_prompt("tags"), experts, tokenizer, root / "gate.safetensors")
    return release(parts, root / name)


def tensors(file: Path) -> dict[str, np.ndarray]:
    return {tensor.name: tensor.data for tensor in gguf.GGUFReader(file).tensors}


def test_the_file(tmp_path: Path, expert: Path) -> None:
    write_adapter(expert, tmp_path / "java.gguf", "gpt_bigcode")
    fields = gguf.GGUFReader(tmp_path / "java.gguf").fields
    keys = ("general.type", "general.architecture", "adapter.type", "adapter.lora.alpha")
    assert [fields[key].contents() for key in keys] == ["adapter", "starcoder", "lora", 32.0]
    peft = load_file(expert / "adapter_model.safetensors")
    found = tensors(tmp_path / "java.gguf")
    for module, name in (
        ("attn.c_attn", "attn_qkv"),
        ("attn.c_proj", "attn_output"),
        ("mlp.c_proj", "ffn_down"),
    ):
        for part in "AB":
            expected = peft.pop(f"base_model.model.transformer.h.0.{module}.lora_{part}.weight").numpy()
            assert np.array_equal(found.pop(f"blk.0.{name}.weight.lora_{part.lower()}"), expected)
    assert not peft
    assert not found


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_is_read_exactly(tmp_path: Path, expert: Path, dtype: torch.dtype) -> None:
    file = expert / "adapter_model.safetensors"
    halves = {name: tensor.to(dtype) for name, tensor in load_file(file).items()}
    save_file(halves, file)
    write_adapter(expert, tmp_path / "java.gguf", "gpt_bigcode")
    found = tensors(tmp_path / "java.gguf")["blk.0.attn_qkv.weight.lora_b"]
    expected = halves["base_model.model.transformer.h.0.attn.c_attn.lora_B.weight"].float().numpy()
    assert np.array_equal(found, expected)


def test_interleaved_rows() -> None:
    """Two heads of four rows: a head's halves are dealt like cards."""
    rows = np.arange(8, dtype=np.float32)[:, None]
    assert interleaved(rows, 2)[:, 0].tolist() == [0, 2, 1, 3, 4, 6, 5, 7]


def test_experts_are_converted_once(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = make_bundle(tmp_path)
    files = cached_adapters(bundle)
    assert [file.name for file in files] == ["php.gguf", "java.gguf"]
    assert all(file.is_file() and cache in file.parents for file in files)
    monkeypatch.setattr(gguf_adapters, "write_adapter", None)
    assert cached_adapters(bundle) == files
    assert not list(cache.glob("*.building"))


def test_other_weights_or_another_order_are_another_folder(tmp_path: Path, cache: Path) -> None:
    bundle = make_bundle(tmp_path)
    first = cached_adapters(bundle)
    other = cached_adapters(make_bundle(tmp_path, seed=7, name="other"))
    assert first[0].parent != other[0].parent
    assert not np.array_equal(
        tensors(first[0])["blk.0.attn_qkv.weight.lora_a"], tensors(other[0])["blk.0.attn_qkv.weight.lora_a"]
    )
    copy = load_bundle(str(bundle.root))
    assert cached_adapters(copy) == first


def test_two_at_once(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second waits for the first and takes its files; what a killed process left is in nobody's way."""
    bundle = make_bundle(tmp_path)
    left = cached_adapters(bundle)[0].parent
    left.rename(left.with_suffix(".building"))
    written = []
    write = gguf_adapters.write_adapter
    monkeypatch.setattr(gguf_adapters, "write_adapter", lambda *a: (written.append(a[1].name), write(*a)))
    found: list[tuple[Path, ...]] = []
    threads = [threading.Thread(target=lambda: found.append(cached_adapters(bundle))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] == found[1]
    assert sorted(written) == ["java.gguf", "php.gguf"]
    assert not list(cache.glob("*.building"))


def test_a_failure_leaves_nothing(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = make_bundle(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(gguf_adapters, "write_adapter", full)
        with pytest.raises(ModelError, match="No space left") as caught:
            cached_adapters(bundle)
    assert "STELO_CACHE" in caught.value.hint
    assert [path.suffix for path in cache.iterdir()] in ([], [".lock"])
    assert len(cached_adapters(bundle)) == 2


def test_no_experts_need_no_gguf(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gguf", None)
    assert cached_adapters(load_bundle("large")) == ()
    assert not cache.exists()


def test_without_gguf(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = make_bundle(tmp_path)
    monkeypatch.setitem(sys.modules, "gguf", None)
    with pytest.raises(EngineMissing, match="gguf"):
        cached_adapters(bundle)


def test_llama_needs_its_number_of_heads(tmp_path: Path, cache: Path) -> None:
    bundle = make_bundle(tmp_path, "llama")
    with pytest.raises(BundleInvalid, match="without its backbone"):
        cached_adapters(bundle)
    with pytest.raises(BundleInvalid, match="not a backbone of the llama family"):
        cached_adapters(bundle, tmp_path / "backbone" / "model.safetensors")
    assert len(cached_adapters(bundle, tmp_path / "backbone")) == 2


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("use_dora", True),
        ("use_rslora", True),
        ("bias", "all"),
        ("fan_in_fan_out", True),
        ("rank_pattern", {"c_attn": 2}),
        ("modules_to_save", ["wte"]),
        ("peft_type", "IA3"),
    ],
)
def test_only_plain_lora(tmp_path: Path, expert: Path, key: str, value: object) -> None:
    file = expert / "adapter_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), key: value}), "utf-8")
    with pytest.raises(BundleInvalid, match=f"plain LoRA only, not .*{key}"):
        write_adapter(expert, tmp_path / "java.gguf", "gpt_bigcode")


def test_unknown_matrices_and_families(tmp_path: Path, expert: Path) -> None:
    with pytest.raises(BundleInvalid, match=r"no matrix for base_model.model.transformer.h.0"):
        write_adapter(expert, tmp_path / "java.gguf", "qwen2")
    with pytest.raises(BundleInvalid, match="family bloom"):
        write_adapter(expert, tmp_path / "java.gguf", "bloom")
    (expert / "adapter_model.safetensors").write_bytes(b"")
    with pytest.raises(BundleInvalid, match="cannot be read"):
        write_adapter(expert, tmp_path / "java.gguf", "gpt_bigcode")
    (expert / "adapter_config.json").write_text("{}", "utf-8")
    with pytest.raises(BundleInvalid, match="not the configuration of a LoRA expert"):
        write_adapter(expert, tmp_path / "java.gguf", "gpt_bigcode")
    assert not (tmp_path / "java.gguf").exists()


def export(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


def test_export(tmp_path: Path, cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle, output = make_bundle(tmp_path), tmp_path / "out"
    arguments = [str(bundle.root), "--output", str(output), "--backbone", str(tmp_path / "backbone")]
    assert export(*arguments) == 0
    assert sorted(path.name for path in output.iterdir()) == ["backbone.gguf", "java.gguf", "php.gguf"]
    assert len(capsys.readouterr().out.splitlines()) == 3
    for name in ("php", "java"):
        cached = cached_adapters(bundle)[0].with_name(f"{name}.gguf")
        assert (output / f"{name}.gguf").read_bytes() == cached.read_bytes()
    with pytest.raises(ConfigInvalid, match=r"holds php.gguf, java.gguf, backbone.gguf already"):
        export(*arguments)
    assert export(*arguments, "--force", "--dtype", "q8_0") == 0
    with pytest.raises(BundleInvalid, match="has no experts"):
        export("large", "--output", str(output))


def test_export_refuses_another_backbone(tmp_path: Path) -> None:
    bundle, output = make_bundle(tmp_path), tmp_path / "out"
    (tmp_path / "backbone" / "model.safetensors").write_bytes(b"another")
    with pytest.raises(
        BundleInvalid, match=r"is not the bundle's backbone backbone: model.safetensors differs"
    ):
        export(str(bundle.root), "--output", str(output), "--backbone", str(tmp_path / "backbone"))
    assert not output.exists()
