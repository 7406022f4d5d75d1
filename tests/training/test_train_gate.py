"""Training the gate, both ways; when it should rather ask."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from stelo_model import errors
from stelo_model.bundle import load_bundle
from stelo_model.nn.embeddings import Embeddings, read_embeddings
from stelo_model.nn.loading import load_backbone
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.prompt import TagFormat
from stelo_model.routing import GateTables, Router
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.config import load_config
from stelo_model.training.gate_data import FOREIGN, GateReader, crop, foreign_text, read_gate_records
from stelo_model.training.records import Record, parse_record, read_records
from stelo_model.training.train_gate import (
    abstain_margin,
    score_gate,
    train_on_mixture,
    train_on_tables,
    whitening_of,
)
from tests.parity.small_models import NAMES
from tests.scripted import ROOT
from tests.training import tiny

HELD_OUT = ROOT / "model" / "gaps" / "heldout"
TAGS = TagFormat("tags", "<py>", tiny.END)
GATE = load_config("tiny").gate


def records(split: str) -> list[Record]:
    return [parse_record(json.dumps(record)) for record in tiny.pairs(split)]


@pytest.fixture(scope="module")
def reader(tiny_tokenizer: PromptTokenizer) -> GateReader:
    return GateReader(TAGS, tiny_tokenizer, NAMES, 1024)


@pytest.fixture(scope="module")
def held_out() -> list[Record]:
    return [record for record in records("valid") if record.level == "program"]


def test_on_tables_it_knows_programs_it_never_saw(
    pretrained_backbone: Path, reader: GateReader, held_out: list[Record]
) -> None:
    losses: list[float] = []
    embeddings = read_embeddings(pretrained_backbone)
    trained = train_on_tables(
        GATE, reader, records("train"), embeddings, lambda step, loss: losses.append(loss)
    )
    assert len(losses) == GATE.steps
    assert losses[0] == pytest.approx(np.log(5), abs=0.01)  # it begins undecided
    assert np.mean(losses[-20:]) < 0.7
    score = score_gate(trained.tables, [reader.example(record, tagged=False) for record in held_out])
    assert score.accuracy > 0.9
    assert [sum(row[x] for row in score.confusion) for x in range(5)] == [22] * 5
    assert trained.tables.position is not None
    assert trained.tables.token.shape[1] == 5


def test_the_same_seed_gives_the_same_gate(tiny_backbone: Path, reader: GateReader) -> None:
    short = replace(GATE, steps=5)
    embeddings = read_embeddings(tiny_backbone)
    first, second = (
        train_on_tables(short, reader, records("train"), embeddings, lambda *_: None) for _ in range(2)
    )
    np.testing.assert_array_equal(first.tables.token, second.tables.token)


def test_through_the_mixture_only_the_gate_moves(
    tiny_backbone: Path, tiny_tokenizer: PromptTokenizer
) -> None:
    backbone = load_backbone(tiny_backbone, device="cpu")
    config = load_config("tiny", ["gate.mode='mixture'", "gate.steps=8", "gate.batch_size=2"])
    model = SteloCoder(backbone, NAMES, config.lora, gate_languages=NAMES)
    torch.manual_seed(3)
    for _, layer in model.layers():  # experts that differ, so that choosing one matters
        torch.nn.init.normal_(layer.b, std=0.3)
    before = {name: value.clone() for name, value in model.named_parameters() if not name.startswith("gate.")}
    losses: list[float] = []
    trained = train_on_mixture(
        config.gate, model, TAGS, tiny_tokenizer, records("train"), lambda step, loss: losses.append(loss)
    )
    assert len(losses) == 8
    assert trained.tokens > 1000
    assert np.abs(trained.tables.token).max() > 0
    for name, value in model.named_parameters():
        if not name.startswith("gate."):
            assert torch.equal(value, before[name]), name


def test_the_gate_never_sees_the_answer(tiny_backbone: Path, tiny_tokenizer: PromptTokenizer) -> None:
    """Another Python text changes the loss of the mixture, but not the routing weights in it."""
    from stelo_model.training import train_gate

    model = SteloCoder(
        load_backbone(tiny_backbone, device="cpu"), NAMES, load_config("tiny").lora, gate_languages=NAMES
    )
    assert model.gate is not None
    torch.nn.init.normal_(model.gate.weight)
    weights = []
    for python in ("x = 1", "import this"):
        example = train_gate.encode(Record("1", "java", "int x = 1;", python), TAGS, tiny_tokenizer)
        train_gate._mixture_loss(GATE, model, [example], 0)
        assert model.experts.weights is not None
        weights.append(model.experts.weights.detach().clone())
    torch.testing.assert_close(weights[0], weights[1], rtol=0, atol=0)


def test_whitening_trains_the_same_gate_whatever_the_scale(
    tiny_backbone: Path, reader: GateReader, held_out: list[Record]
) -> None:
    """Embeddings a thousand times smaller: the same decisions after the same steps."""
    short = replace(GATE, steps=20)
    examples = [reader.example(record, tagged=False) for record in held_out]
    plain = read_embeddings(tiny_backbone)
    assert plain.position is not None
    small = Embeddings(plain.token / 1000, plain.position / 1000)
    tables = [
        train_on_tables(short, reader, records("train"), embeddings, lambda *_: None).tables
        for embeddings in (plain, small)
    ]
    first, second = (score_gate(table, examples).confusion for table in tables)
    assert first == second
    white = plain.token @ whitening_of(plain.token)
    moment = white.T @ white / len(white)
    torch.testing.assert_close(moment, torch.eye(len(moment)), rtol=0, atol=1e-3)


# Abstaining


def test_margin_keeps_the_decisions_that_are_right() -> None:
    margins = [(0.9, True)] * 200 + [(0.5, True)] * 50 + [(0.3, False)] * 10 + [(0.1, True)] * 10
    assert abstain_margin(margins, 0.99) == 0.3  # two wrong ones of 252 are still one in a hundred
    assert abstain_margin([(0.9, True)] * 5, 0.99) == 0.0
    assert abstain_margin([(0.9, False)] * 5, 0.99) == 0.999


@given(st.lists(st.tuples(st.floats(0, 0.99), st.booleans()), min_size=1))
def test_margin_always_keeps_its_promise(margins: list[tuple[float, bool]]) -> None:
    margin = abstain_margin(margins, 0.9)
    decided = [right for found, right in margins if found > margin]
    assert not decided or sum(decided) >= 0.9 * len(decided) - 1


# Data


@given(st.text(alphabet="abc{};\n ", min_size=1), st.integers(0, 999))
def test_a_crop_is_a_piece(code: str, seed: int) -> None:
    from stelo_model.prompt import normalise

    code = normalise(code)
    cut = crop(code, random.Random(seed))
    assert cut == code or (len(cut.split("\n")) <= 8 and sum(c.isalnum() for c in cut) >= 3)
    lines = {line.strip() for line in code.split("\n")}
    assert {line.strip() for line in cut.split("\n")} <= lines


def test_every_language_is_needed(tmp_path: Path) -> None:
    (tmp_path / "gate.jsonl").write_text('{"java": "int a;", "py": "a = 0"}\n')
    with pytest.raises(errors.DataInvalid, match="cpp, csharp, javascript, php"):
        read_gate_records(tmp_path, ["gate"], NAMES)


def test_equally_many_of_each_language(tmp_path: Path, reader: GateReader) -> None:
    for number, name in enumerate(("cpp", "php", "js", "csharp", "java")):
        lines = [json.dumps({"id": f"{name}{i}", name: f"x{i};", "py": "x"}) for i in range(3 * number + 1)]
        (tmp_path / f"stage.{name}.jsonl").write_text("\n".join(lines))
    found = read_gate_records(tmp_path, ["stage"], NAMES)
    assert len(found) == 1 + 4 + 7 + 10 + 13
    labels = [example.label for example in reader.draw(found, GATE, "1")]
    assert [labels.count(label) for label in range(5)] == [7] * 5
    with pytest.raises(errors.DataInvalid, match=r"There is no .*other\.jsonl"):
        read_gate_records(tmp_path, ["other"], NAMES)


def test_it_is_not_sure_of_texts_in_no_language(
    pretrained_backbone: Path, reader: GateReader, held_out: list[Record]
) -> None:
    embeddings = read_embeddings(pretrained_backbone)
    shuffle = random.Random("foreign")
    foreign = [reader.foreign(foreign_text(record, shuffle)) for record in held_out]
    examples = [reader.example(record, tagged=False) for record in held_out]
    margins, accuracies = [], []
    for share in (0.0, 0.3):
        config = replace(GATE, foreign=share)
        tables = train_on_tables(config, reader, records("train"), embeddings, lambda *_: None).tables
        margins.append(np.median([margin for margin, _ in score_gate(tables, foreign).margins]))
        accuracies.append(score_gate(tables, examples).accuracy)
    assert margins[1] < 0.7 * margins[0]
    assert accuracies[1] > accuracies[0] - 0.1


def test_foreign_texts_have_no_label_and_count_as_wrong(reader: GateReader) -> None:
    drawn = list(reader.draw(records("train"), replace(GATE, foreign=1.0), "1"))
    assert {example.label for example in drawn} == {FOREIGN}
    tables = GateTables(np.zeros((1 + max(max(e.ids) for e in drawn), 5), dtype=np.float32))
    score = score_gate(tables, drawn[:7])
    assert len(score.margins) == 7 and not any(right for _, right in score.margins)
    assert sum(map(sum, score.confusion)) == 0


# -- the shipped gate -------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["small", "large"])
def shipped(request: pytest.FixtureRequest) -> Router:
    router = Router.from_bundle(load_bundle(request.param))
    assert router is not None
    return router


def test_the_shipped_gate_knows_realistic_programs(shipped: Router) -> None:
    """Held-out cases that no training has seen; C# against Java included."""
    for language in NAMES:
        cases = list(read_records([HELD_OUT / f"gap.{language}.jsonl.gz"], tests_suffice=True))
        found = [shipped.decide(record.source) for record in cases]
        assert sum(decision.ranking[0] == language for decision in found) >= 0.97 * len(cases)
        assert sum(decision.language == language for decision in found) >= 0.95 * len(cases)


def test_the_shipped_gate_asks_about_python_and_prose(shipped: Router) -> None:
    python = [record.python for record in records("valid") if record.level == "program"]
    assert sum(shipped.decide(text).language is not None for text in python) <= 0.05 * len(python)
    files = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", *(ROOT / "docs").glob("*.md")]
    parts = [part for file in files for part in re.split(r"\n\s*\n", file.read_text("utf-8"))]
    english = [part for part in parts if part[:1].isalpha() and part.count(" ") > 12]
    assert len(english) > 25
    assert sum(shipped.decide(text).language is not None for text in english) <= 0.2 * len(english)
