"""The released checkpoint as a bundle: the same logits and gate as a plain loop over its raw tensors."""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.nn.loading import load_stelocoder
from stelo_model.routing import GateTables, Router, softmax
from stelo_model.training.checkpoint_import import HUB_ID, import_checkpoint
from stelo_model.training.commands import import_stelocoder as command
from stelo_model.training.gguf_backbone import write_backbone
from tests.training.released_checkpoint import TAGS, R, released_tensors, write_released

HEADS = 4
IDS = [11, 200, 45, 45, 7, 310, 99, 128, 3, 250]
TENSORS = released_tensors()


def reference_logits(raw: dict[str, Tensor], ids: list[int], expert: int | None) -> Tensor:
    """GPTBigCode written out in float64, with one expert beside its matrices: logits [T, V]."""
    w = {name: tensor.double() for name, tensor in raw.items()}

    def norm(x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], eps=1e-5)

    def linear(x: Tensor, block: str, module: str, lora: str | None = None) -> Tensor:
        y = x @ w[f"{block}.{module}.weight"].T + w[f"{block}.{module}.bias"]
        if expert is not None and lora is not None:
            a = w[f"{block}.{lora.format('A')}.{expert}.weight"]  # [r, in]
            b = w[f"{block}.{lora.format('B')}.{expert}.weight"]  # [out, r]
            for position in range(len(x)):
                y[position] += 8 * (b @ (a @ x[position]))  # 32 / 4
        return y

    n, width = len(ids), w["transformer.wte.weight"].shape[1]
    size = width // HEADS
    x = w["transformer.wte.weight"][ids] + w["transformer.wpe.weight"][:n]
    for layer in range(2):
        block = f"transformer.h.{layer}"
        qkv = linear(norm(x, f"{block}.ln_1"), block, "attn.c_attn", "attn.lora_{}_c_attn")
        key, value = qkv[:, width : width + size], qkv[:, width + size :]
        heads = []
        for head in range(HEADS):
            scores = qkv[:, head * size : (head + 1) * size] @ key.T / math.sqrt(size)
            scores = scores.masked_fill(torch.ones(n, n).triu(1).bool(), -torch.inf)
            heads.append(scores.softmax(dim=-1) @ value)
        x = x + linear(torch.cat(heads, dim=-1), block, "attn.c_proj", "attn.lora_{}_c_proj")
        hidden = F.gelu(linear(norm(x, f"{block}.ln_2"), block, "mlp.c_fc"), approximate="tanh")
        x = x + linear(hidden, block, "mlp.c_proj", "mlp.lora_{}_c_proj_MLP")
    return norm(x, "transformer.ln_f") @ w["transformer.wte.weight"].T


def reference_gate(raw: dict[str, Tensor], ids: list[int]) -> Tensor:
    """Probabilities [5]: the gate on every embedding, maximum over the positions, softmax (section 3.3)."""
    w = {name: tensor.double() for name, tensor in raw.items()}
    outputs = []
    for position, token in enumerate(ids):
        embedding = w["transformer.wte.weight"][token] + w["transformer.wpe.weight"][position]
        outputs.append(w["transformer.moe_gate.weight"] @ embedding)
    return torch.stack(outputs).amax(dim=0).softmax(dim=0)


@pytest.fixture(scope="module", params=["safetensors", "single"])
def imported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bundle, Path]:
    """A bundle, and its backbone's folder: the checkpoint's own, or for a single file StarCoder's."""
    root = tmp_path_factory.mktemp("released")
    source = write_released(root / "checkpoint", TENSORS, request.param)
    if request.param == "safetensors":
        return import_checkpoint(str(source), root / "bundle"), source
    backbone = plain_backbone(root / "starcoder")
    return import_checkpoint(str(source), root / "bundle", backbone=str(backbone)), backbone


def plain_backbone(folder: Path) -> Path:
    """StarCoder's part of the checkpoint."""
    return write_released(
        folder, {n: t for n, t in TENSORS.items() if "lora" not in n and "moe" not in n}, "safetensors"
    )


def test_logits_are_the_plain_loops(imported: tuple[Bundle, Path]) -> None:
    bundle, backbone = imported
    model = load_stelocoder(bundle, backbone, dtype="float64", device="cpu")
    ids = torch.tensor([IDS])
    plain = reference_logits(TENSORS, IDS, None)
    model.use_expert(None)
    torch.testing.assert_close(model(ids).logits[0], plain, rtol=0, atol=1e-10)
    for number, language in enumerate(LANGUAGES):
        assert language.tag == TAGS[number]
        expected = reference_logits(TENSORS, IDS, number)
        assert (expected - plain).abs().max() > 1  # the experts matter
        model.use_expert(language.name)
        torch.testing.assert_close(model(ids).logits[0], expected, rtol=0, atol=1e-10)


def test_gate_probabilities_are_the_plain_loops(imported: tuple[Bundle, Path]) -> None:
    bundle, _ = imported
    tables = GateTables.load(bundle.root / "gate.safetensors")
    found = softmax(tables.logits(IDS))
    np.testing.assert_allclose(found, reference_gate(TENSORS, IDS).numpy(), atol=1e-6)
    router = Router.from_bundle(bundle)
    assert router is not None
    decision = router.decide("int main() {}")
    assert list(decision.probabilities) == ["cpp", "php", "javascript", "csharp", "java"]
    assert decision.language == max(decision.probabilities, key=decision.probabilities.__getitem__)


def test_manifest(imported: tuple[Bundle, Path]) -> None:
    manifest = imported[0].manifest
    assert (manifest.backbone.id, manifest.backbone.family) == ("bigcode/starcoder", "gpt_bigcode")
    names = {file.name for file in manifest.backbone.files}
    shards = {f"model-0000{number}-of-00003.safetensors" for number in (1, 2, 3)}
    assert names == {"config.json", "model.safetensors.index.json", *shards}
    assert manifest.lora is not None
    assert (manifest.lora.r, manifest.lora.alpha) == (R, 32)
    prompt = manifest.prompt.render("x", LANGUAGES[2])
    assert prompt.text == "<js> x <py>"
    assert manifest.prompt.render_answer("y")[-1].text == "<|endoftext|>"


def test_bin_shards_need_a_backbone_and_give_the_same(tmp_path: Path, imported: tuple[Bundle, Path]) -> None:
    source = write_released(tmp_path / "checkpoint", TENSORS, "bin")
    with pytest.raises(DataInvalid, match="not safetensors"):
        import_checkpoint(str(source), tmp_path / "bundle")
    backbone = plain_backbone(tmp_path / "starcoder")
    bundle = import_checkpoint(str(source), tmp_path / "bundle", backbone=str(backbone))
    other = imported[0]
    same = [
        name for name in bundle.manifest.files if bundle.manifest.files[name] == other.manifest.files[name]
    ]
    assert set(same) == set(other.manifest.files)
    assert len(same) == 2 + 5 * 2


def test_a_gguf_file_as_backbone(tmp_path: Path) -> None:
    """For llama.cpp."""
    source = write_released(tmp_path / "checkpoint", TENSORS, "safetensors")
    write_backbone(source, tmp_path / "starcoder.gguf")
    bundle = import_checkpoint(str(source), tmp_path / "b", backbone=str(tmp_path / "starcoder.gguf"))
    reference = bundle.manifest.backbone
    assert [file.name for file in reference.files] == ["starcoder.gguf"]
    assert (reference.id, reference.family) == ("bigcode/starcoder", "gpt_bigcode")
    assert reference.context_tokens == 128


def _without(name: str) -> dict[str, Tensor]:
    return {n: t for n, t in TENSORS.items() if n != name}


A = "transformer.h.1.attn.lora_A_c_proj.4.weight"


@pytest.mark.parametrize(
    ("tensors", "says"),
    [
        (_without(A), f"{A} is missing"),
        (_without("transformer.moe_gate.weight"), "no matrix transformer.moe_gate.weight"),
        (_without("transformer.wte.weight"), "no matrix transformer.wte.weight"),
        (_without("transformer.h.1.mlp.c_proj.weight"), "no matrix transformer.h.1.mlp.c_proj.weight"),
        (
            {**TENSORS, "transformer.h.0.attn.lora_A_c_attn.5.weight": TENSORS[A]},
            "c_attn.5.weight is unknown",
        ),
        ({**TENSORS, A: torch.zeros(8, 64)}, r"c_proj.4.weight has the shape \[8, 64\], not \[4, 64\]"),
        ({"a": torch.zeros(1)}, "not a SteloCoder checkpoint"),
    ],
)
def test_other_layouts_are_named(tmp_path: Path, tensors: dict[str, Tensor], says: str) -> None:
    source = tmp_path / "checkpoint"
    if "a" in tensors:
        write_released(source, TENSORS, "single").unlink()
        from safetensors.torch import save_file

        save_file(tensors, source / "model.safetensors")
    else:
        write_released(source, tensors, "safetensors")
    with pytest.raises(DataInvalid, match=says):
        import_checkpoint(str(source), tmp_path / "bundle")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint"]


def test_damaged_shards(tmp_path: Path) -> None:
    source = write_released(tmp_path / "checkpoint", TENSORS, "safetensors")
    shard = source / "model-00002-of-00003.safetensors"
    whole = shard.read_bytes()
    shard.write_bytes(whole[:1000])
    with pytest.raises(DataInvalid, match=r"00002-of-00003.safetensors cannot be read"):
        import_checkpoint(str(source), tmp_path / "bundle")
    shard.unlink()
    with pytest.raises(DataInvalid, match=r"lacks model-00002-of-00003.safetensors"):
        import_checkpoint(str(source), tmp_path / "bundle")
    shard.write_bytes((source / "model-00001-of-00003.safetensors").read_bytes())
    with pytest.raises(DataInvalid, match=r"is in .*00001.* and in .*00002"):
        import_checkpoint(str(source), tmp_path / "bundle")


def test_no_pickle_is_run(tmp_path: Path) -> None:
    """A `.bin` file may hold tensors only."""
    source = tmp_path / "checkpoint"
    write_released(source, TENSORS, "bin")
    torch.save({"a": argparse.Namespace()}, source / "pytorch_model-00001-of-00003.bin")
    with pytest.raises(DataInvalid, match=r"00001-of-00003.bin cannot be read"):
        import_checkpoint(str(source), tmp_path / "bundle")


def test_a_backbone_that_does_not_fit(tmp_path: Path) -> None:
    source = write_released(tmp_path / "checkpoint", TENSORS, "safetensors")
    config = json.loads((source / "config.json").read_text("utf-8"))
    (source / "config.json").write_text(json.dumps({**config, "n_layer": 3}), "utf-8")
    with pytest.raises(ConfigInvalid, match="n_layer is 3, not 2"):
        import_checkpoint(str(source), tmp_path / "bundle")


def test_the_hub_is_named_when_it_cannot_be_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataInvalid, match="no checkpoint /no/such"):
        import_checkpoint("/no/such", tmp_path / "bundle")
    monkeypatch.setenv("STELO_OFFLINE", "1")
    with pytest.raises(DataInvalid, match="STELO_OFFLINE") as caught:
        import_checkpoint(HUB_ID, tmp_path / "bundle")
    assert "tokenizer.json" in caught.value.hint
    monkeypatch.delenv("STELO_OFFLINE")
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    with pytest.raises(DataInvalid, match="huggingface_hub is not installed"):
        import_checkpoint(HUB_ID, tmp_path / "bundle")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_released(tmp_path / "checkpoint", TENSORS, "safetensors")
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    arguments = [str(source), "--output", str(tmp_path / "bundle")]
    assert command.run(parser.parse_args(arguments)) == 0
    assert "5 experts" in capsys.readouterr().out
    assert len(load_bundle(str(tmp_path / "bundle")).manifest.experts) == 5
    with pytest.raises(ConfigInvalid, match="exists already"):
        command.run(parser.parse_args(arguments))
    assert command.run(parser.parse_args([*arguments, "--force"])) == 0


MEASURE = """
import resource, sys, torch
from pathlib import Path
import stelo_model.nn.adapters, stelo_model.training.checkpoint_import as importing
torch.set_num_threads(1)
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
before = peak()
importing.import_checkpoint(sys.argv[1], Path(sys.argv[2]), backbone=sys.argv[3] or None)
print(peak() - before)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's figure of peak memory")
@pytest.mark.parametrize("kind", ["safetensors", "bin"])
def test_the_checkpoint_is_never_in_memory_as_a_whole(tmp_path: Path, kind: str) -> None:
    """400 MB in eight shards, of which experts, gate and embeddings are read piece by piece."""
    config = {"n_embd": 1024, "n_layer": 8, "n_head": 8, "n_positions": 64, "vocab_size": 320}
    source = write_large(tmp_path / "checkpoint", config, kind)
    backbone = "" if kind == "safetensors" else str(write_large(tmp_path / "b", config, "safetensors"))
    size = sum(file.stat().st_size for file in source.iterdir())
    command = [sys.executable, "-c", MEASURE, str(source), str(tmp_path / "bundle"), backbone]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert size > 320e6
    assert int(done.stdout.split()[-1]) < 60e6, done.stdout


def write_large(folder: Path, config: dict[str, int], kind: str) -> Path:
    """A checkpoint of the layout whose size is in the backbone's matrices, as the released one's."""
    from transformers import GPTBigCodeConfig

    width, layers = config["n_embd"], config["n_layer"]
    tensors = {
        "transformer.wte.weight": torch.zeros(config["vocab_size"], width),
        "transformer.wpe.weight": torch.zeros(config["n_positions"], width),
        "transformer.moe_gate.weight": torch.zeros(5, width),
    }
    modules = {
        "attn.c_attn": (width + 256, width),
        "attn.c_proj": (width, width),
        "mlp.c_proj": (width, 4 * width),
    }
    for layer in range(layers):
        block = f"transformer.h.{layer}"
        tensors[f"{block}.mlp.c_fc.weight"] = torch.zeros(4 * width, width)
        for module, (rows, columns) in modules.items():
            tensors[f"{block}.{module}.weight"] = torch.zeros(rows, columns)
            part, name = module.split(".")
            name = "c_proj_MLP" if part == "mlp" else name
            for number in range(5):
                tensors[f"{block}.{part}.lora_A_{name}.{number}.weight"] = torch.zeros(R, columns)
                tensors[f"{block}.{part}.lora_B_{name}.{number}.weight"] = torch.zeros(rows, R)
    write_released(folder, tensors, kind, shards=8)
    GPTBigCodeConfig(bos_token_id=0, eos_token_id=0, **config).save_pretrained(folder)
    return folder
