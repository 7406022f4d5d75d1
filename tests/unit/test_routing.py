"""The gate's tables: equal to the paper's formula spelled out, sure or abstaining, refused when damaged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from stelo_model import languages
from stelo_model.bundle import load_bundle
from stelo_model.errors import BundleInvalid
from stelo_model.prompt import TagFormat
from stelo_model.routing import GateTables, Router, softmax
from stelo_model.tokens import PromptTokenizer
from tests.gates import NAMES, SILENT, TAGS, WORDS, tables, tokenizer_json, write_bundle

V, E, D, POSITIONS = 97, 5, 16, 40


def router(folder: Path, **options: Any) -> Router:
    found = Router.from_bundle(load_bundle(str(write_bundle(folder, **options))))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory) -> Router:
    return router(tmp_path_factory.mktemp("gate"))


# The tables


@pytest.mark.parametrize("with_position", [True, False])
@pytest.mark.parametrize("with_bias", [True, False])
def test_tables_are_the_gate_of_the_paper(with_position: bool, with_bias: bool) -> None:
    random = np.random.default_rng(7)
    wte, wpe = random.normal(size=(V, D)), random.normal(size=(POSITIONS, D)) * with_position
    weight, bias = random.normal(size=(E, D)), random.normal(size=E) * with_bias
    folded = GateTables(
        (wte @ weight.T).astype(np.float32),
        (wpe @ weight.T).astype(np.float32) if with_position else None,
        bias.astype(np.float32) if with_bias else None,
    )
    for length in (1, 2, POSITIONS):
        ids = random.integers(V, size=length).tolist()
        direct = [
            max(float(weight[e] @ (wte[t] + wpe[p]) + bias[e]) for p, t in enumerate(ids)) for e in range(E)
        ]
        assert folded.logits(ids) == pytest.approx(np.array(direct), abs=1e-5)
        assert folded.logits(ids).dtype == np.float32


def test_nothing_is_read_behind_the_last_position() -> None:
    random = np.random.default_rng(8)
    tables = GateTables(*(random.normal(size=(n, E)).astype(np.float32) for n in (V, POSITIONS)))
    ids = random.integers(V, size=3 * POSITIONS).tolist()
    assert tables.logits(ids).tolist() == tables.logits(ids[:POSITIONS]).tolist()


def test_no_token_says_nothing() -> None:
    bias = np.arange(E, dtype=np.float32)
    assert GateTables(np.ones((V, E), np.float32)).logits([]).tolist() == [0.0] * E
    assert GateTables(np.ones((V, E), np.float32), None, bias).logits([]).tolist() == bias.tolist()


@pytest.mark.parametrize("logits", [[0.0] * 5, [1e4, -1e4, 0, 1, 2], [-1e30, -1e30, -3e38, 0, 0]])
def test_softmax(logits: list[float]) -> None:
    probabilities = softmax(np.array(logits, np.float32))
    assert probabilities.sum() == pytest.approx(1)
    assert np.argmax(probabilities) == np.argmax(logits)


@pytest.mark.parametrize("optional", [(), ("position",), ("bias",), ("position", "bias")])
def test_saved_and_loaded(tmp_path: Path, optional: tuple[str, ...]) -> None:
    random = np.random.default_rng(9)
    # Transposed views, as `wte @ weight.T` may be: their bytes lie in another order.
    parts = {"token": random.normal(size=(E, V)), "position": random.normal(size=(E, 9))}
    made = {name: part.astype(np.float32).T for name, part in parts.items()}
    made["bias"] = random.normal(size=E).astype(np.float32)
    kept = GateTables(**{name: made[name] for name in ("token", *optional)})
    kept.save(tmp_path / "gate.safetensors")
    found = GateTables.load(tmp_path / "gate.safetensors")
    for name in ("token", "position", "bias"):
        table, same = getattr(found, name), getattr(kept, name)
        assert (table is None and same is None) or np.array_equal(table, same)


GOOD = np.zeros((V, E), np.float32)
DAMAGED: list[dict[str, Any]] = [
    {},
    {"position": GOOD},
    {"token": GOOD, "gate": GOOD},
    {"token": GOOD.astype(np.float16)},
    {"token": GOOD[0]},
    {"token": GOOD[:0]},
    {"token": GOOD[:, :0]},
    {"token": GOOD, "bias": GOOD[0, :4]},
    {"token": GOOD, "bias": GOOD},
    {"token": GOOD, "position": GOOD[:, :4]},
    {"token": np.full((V, E), np.nan, np.float32)},
    {"token": np.full((V, E), np.inf, np.float32)},
]


@pytest.mark.parametrize("damaged", DAMAGED)
def test_damaged_tables(tmp_path: Path, damaged: dict[str, Any]) -> None:
    save_file(damaged, tmp_path / "gate.safetensors")
    with pytest.raises(BundleInvalid, match="not valid"):
        GateTables.load(tmp_path / "gate.safetensors")


@pytest.mark.parametrize("content", [None, b"", b"gate", b"\xff" * 100])
def test_file_that_holds_no_tables(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "gate.safetensors").write_bytes(content)
    with pytest.raises(BundleInvalid, match="cannot be read"):
        GateTables.load(tmp_path / "gate.safetensors")


# The router


@pytest.mark.parametrize("name", NAMES)
def test_every_language_is_recognised_by_its_word(gate: Router, name: str) -> None:
    decision = gate.decide(f"int a = 1;\r\n    {WORDS[name]} b;")
    assert decision.language == decision.ranking[0] == name
    assert decision.probabilities[name] > 0.98
    assert sum(decision.probabilities.values()) == pytest.approx(1)
    assert decision.margin == pytest.approx(
        decision.probabilities[name] - min(decision.probabilities.values())
    )


def test_code_that_tells_nothing_is_not_guessed(gate: Router) -> None:
    decision = gate.decide(SILENT)
    assert decision.language is None
    assert decision.margin == 0
    assert decision.probabilities == {name: pytest.approx(0.2) for name in NAMES}


def test_code_of_two_languages_is_not_guessed(gate: Router) -> None:
    decision = gate.decide(f"{WORDS['java']} {WORDS['csharp']}")
    assert decision.language is None
    assert set(decision.ranking[:2]) == {"java", "csharp"}


@pytest.mark.parametrize(("abstain_below", "sure"), [(0.0, True), (0.5, True), (0.99, False)])
def test_the_bundle_says_when_to_abstain(tmp_path: Path, abstain_below: float, sure: bool) -> None:
    decision = router(tmp_path, abstain_below=abstain_below).decide(WORDS["php"])
    assert 0.5 < decision.margin < 0.99
    assert (decision.language is not None) is sure


@pytest.mark.parametrize("code", ["", " \n\t", "\ufeff"])
def test_no_code_is_no_language(tmp_path: Path, code: str) -> None:
    decision = router(tmp_path, abstain_below=0.0).decide(code.strip("\ufeff"))
    assert decision.language is None


def test_a_gate_of_one_language(tmp_path: Path) -> None:
    reader = PromptTokenizer(Tokenizer.from_str(tokenizer_json()))
    one = GateTables(tables().token[:, :1])
    decision = Router(reader, one, ["cpp"], TagFormat(kind="tags", target="<py>", end=""), 0.5).decide("x")
    assert (decision.language, decision.margin) == ("cpp", 1.0)


def test_the_tag_is_read_too(tmp_path: Path) -> None:
    """As in the paper's prompts: `<java> code <py>`, or `<code> code <py>` for an unknown language."""
    reader = PromptTokenizer(Tokenizer.from_str(tokenizer_json()))
    learnt = tables()
    token = learnt.token.copy()
    # The letter that only “<java>” has, for a gate that learnt the tags themselves.
    token[reader.token_id("j"), NAMES.index("java")] = 9.0
    found = router(tmp_path, gate=GateTables(token), prompt=TAGS)
    assert found.decide(SILENT).language is None
    assert found.decide(SILENT, languages.by_name("java")).language == "java"


def test_special_tokens_in_code_stay_code(tmp_path: Path) -> None:
    reader = PromptTokenizer(Tokenizer.from_str(tokenizer_json()))
    token = tables().token.copy()
    token[reader.token_id("<|endoftext|>")] = [0, 0, 0, 0, 50]
    found = router(tmp_path, gate=GateTables(token))
    assert found.decide(f"{WORDS['cpp']} << '<|endoftext|>'").language == "cpp"


@pytest.fixture(scope="module")
def both(gate: Router, tmp_path_factory: pytest.TempPathFactory) -> list[Router]:
    """A gate that reads the code alone, and one that reads tagged prompts and has few positions."""
    positions = np.zeros((POSITIONS, len(NAMES)), np.float32)
    tagged = GateTables(tables().token, positions, positions[0])
    return [gate, router(tmp_path_factory.mktemp("tagged"), gate=tagged, prompt=TAGS)]


@given(st.text(st.characters(codec=None)), st.sampled_from([None, *languages.LANGUAGES]))
def test_any_text_has_a_decision(both: list[Router], code: str, language: languages.Language | None) -> None:
    for gate in both:
        decision = gate.decide(code, language)
        assert sum(decision.probabilities.values()) == pytest.approx(1)
        assert decision.language in (None, decision.ranking[0])
        assert decision == gate.decide(code, language)


def test_lone_surrogates_have_a_decision(gate: Router) -> None:
    assert gate.decide(f"'\ud800' {WORDS['java']}").language == "java"


# Bundles


def test_a_bundle_without_gate_has_no_router(tmp_path: Path) -> None:
    bundle = load_bundle(str(write_bundle(tmp_path)))
    bundle = replace(bundle, manifest=replace(bundle.manifest, gate=None))
    assert Router.from_bundle(bundle) is None


@pytest.mark.parametrize(
    ("gate", "message"),
    [
        (GateTables(tables().token[:, :4]), "4 outputs"),
        (GateTables(tables().token[:-1]), "smaller than the tokenizer"),
    ],
)
def test_a_gate_that_does_not_fit_its_bundle(tmp_path: Path, gate: GateTables, message: str) -> None:
    with pytest.raises(BundleInvalid, match=message):
        router(tmp_path, gate=gate)
