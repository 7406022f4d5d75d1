"""A GPTBigCode folder as a GGUF model: number types, vocabulary, and what is refused."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.prompt import Segment
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.gguf_backbone import write_backbone
from tests.parity.llama_cpp_probabilities import log_probabilities, start
from tests.parity.models import gpt_bigcode, write_tokenizer
from tests.training.released_checkpoint import released_tensors, write_released

PAIRS = Path(__file__).parents[1] / "data" / "pairs.jsonl.gz"
VOCABULARY = 600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    gpt_bigcode(layers=2).save_pretrained(tmp_path / "backbone")
    write_tokenizer(tmp_path / "backbone")
    return tmp_path / "backbone"


def texts() -> list[str]:
    with gzip.open(PAIRS, "rt", encoding="utf-8") as file:
        found = [json.loads(line) for line in file]
    return [text for record in found for text in (record["src"], record["py"])]


def train_tokenizer(file: Path, digits: bool) -> None:
    """A byte-level BPE of real code, split as StarCoder's (single digits) or as GPT-2's."""
    tokenizer = Tokenizer(models.BPE())
    bytes_only = pre_tokenizers.ByteLevel(add_prefix_space=False)
    single = pre_tokenizers.Digits(individual_digits=True)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([single, bytes_only]) if digits else bytes_only
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=["<|endoftext|>", "<fim_prefix>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts()[:400], trainer)
    tokenizer.save(str(file))


@pytest.fixture(scope="module", params=[True, False], ids=["starcoder", "gpt-2"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Our tokenizer, and llama.cpp with the vocabulary that was made of it."""
    root = tmp_path_factory.mktemp("vocabulary")
    gpt_bigcode(vocabulary=VOCABULARY + 3, layers=1).save_pretrained(root)
    train_tokenizer(root / "tokenizer.json", request.param)
    write_backbone(root, root / "model.gguf")
    engine = start(root / "model.gguf", {}, exact=False)
    yield PromptTokenizer.from_file(root / "tokenizer.json"), engine
    engine.close()


@pytest.mark.parametrize("control", [False, True])
def test_llama_cpp_cuts_text_the_same_way(both: Any, control: bool) -> None:
    ours, engine = both
    odd = [
        "<|endoftext|><fim_prefix> x",
        "\t\tü 汉 \r\n\r\n  12345 a1b2  don't",
        " ",
        "\u00a0\u2028x",
        "''''",
    ]
    for text in [*texts()[:300], *odd]:
        body = {"content": text, "add_special": True, "parse_special": control}
        theirs = engine._call("POST", "/tokenize", body)["tokens"]
        assert theirs == ours.encode([Segment(text, control)]), text


@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 5e-3), ("float16", 1e-2), ("q8_0", 0.2)])
def test_number_types(folder: Path, tmp_path: Path, dtype: str, tolerance: float) -> None:
    write_backbone(folder, tmp_path / "model.gguf", dtype)
    types = {
        tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(tmp_path / "model.gguf").tensors
    }
    assert types["blk.1.attn_qkv.weight"] == {"float32": "F32", "float16": "F16", "q8_0": "Q8_0"}[dtype]
    assert types["position_embd.weight"] == types["blk.0.attn_qkv.bias"] == "F32"
    ids = [11, 200, 45, 45, 7, 310, 99]
    with torch.no_grad():
        ours = gpt_bigcode(layers=2)(torch.tensor([ids])).logits[0, -1].log_softmax(-1).numpy()
    engine = start(tmp_path / "model.gguf", {}, exact=True)
    theirs = log_probabilities(engine, ids, [], 320, top=320)
    engine.close()
    np.testing.assert_allclose(theirs, ours, rtol=0, atol=tolerance)


def test_the_released_checkpoint_is_a_backbone_too(tmp_path: Path) -> None:
    """In shards, with experts and gate in it, which are left out."""
    whole = released_tensors()
    plain = {name: tensor for name, tensor in whole.items() if "lora" not in name and "moe" not in name}
    for name, tensors, kind in (("a", whole, "safetensors"), ("b", plain, "bin")):
        write_backbone(write_released(tmp_path / name, tensors, kind), tmp_path / f"{name}.gguf")
    a, b = (gguf.GGUFReader(tmp_path / f"{name}.gguf").tensors for name in "ab")
    assert {t.name: t.data.tobytes() for t in a} == {t.name: t.data.tobytes() for t in b}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("model_type", "gpt2"),
        ("multi_query", False),
        ("activation_function", "relu"),
        ("tie_word_embeddings", False),
    ],
)
def test_other_architectures_are_refused(folder: Path, tmp_path: Path, key: str, value: object) -> None:
    config = json.loads((folder / "config.json").read_text("utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, key: value}), "utf-8")
    with pytest.raises(ConfigInvalid):
        write_backbone(folder, tmp_path / "model.gguf")
    assert not (tmp_path / "model.gguf").exists()


def test_missing_and_unknown_tensors(folder: Path, tmp_path: Path) -> None:
    file = folder / "model.safetensors"
    tensors = load_file(file)
    save_file({n: t for n, t in tensors.items() if n != "transformer.h.1.ln_2.bias"}, file)
    with pytest.raises(DataInvalid, match=r"lacks 1 tensors, among them blk.1.ffn_norm.bias"):
        write_backbone(folder, tmp_path / "model.gguf")
    save_file({**tensors, "transformer.h.0.crossattention.weight": torch.zeros(1)}, file)
    with pytest.raises(DataInvalid, match="crossattention"):
        write_backbone(folder, tmp_path / "model.gguf")


def test_other_tokenizers_are_refused(folder: Path, tmp_path: Path) -> None:
    file = folder / "tokenizer.json"
    document = json.loads(file.read_text("utf-8"))
    for splitter in (
        {"type": "Whitespace"},
        {"type": "ByteLevel", "use_regex": True, "add_prefix_space": True},
    ):
        file.write_text(json.dumps({**document, "pre_tokenizer": splitter}), "utf-8")
        with pytest.raises(ConfigInvalid, match="splits text by"):
            write_backbone(folder, tmp_path / "model.gguf")
    file.write_text(json.dumps({**document, "normalizer": {"type": "NFC"}}), "utf-8")
    with pytest.raises(ConfigInvalid):
        write_backbone(folder, tmp_path / "model.gguf")
    added = [*document["added_tokens"], {"id": 400, "content": "<x>", "special": True}]
    file.write_text(json.dumps({**document, "added_tokens": added}), "utf-8")
    with pytest.raises(DataInvalid, match="up to id 400, the model only 320"):
        write_backbone(folder, tmp_path / "model.gguf")
    file.write_text("{}", "utf-8")
    with pytest.raises(DataInvalid, match="not a BPE tokenizer"):
        write_backbone(folder, tmp_path / "model.gguf")
    assert not (tmp_path / "model.gguf").exists()
