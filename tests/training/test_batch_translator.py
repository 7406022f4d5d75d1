"""`BatchTranslator`: a batch gives what single requests give, each by its own expert."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from stelo_model import languages, postprocess
from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import DataInvalid
from stelo_model.nn.decoding import greedy
from stelo_model.nn.loading import load_stelocoder
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.prompt import ChatFormat, Segment, Turn, normalise
from stelo_model.second_tries import LADDER, beginning, continued
from stelo_model.tokens import PromptTokenizer
from stelo_model.training import batch_translator
from stelo_model.training.batch_translator import BatchTranslator
from stelo_model.training.detokenise import python_text
from stelo_model.training.execution import Outcome
from stelo_model.training.records import Record, read_records
from stelo_model.training.scores import Result, scores
from stelo_model.training.translations import Judged
from stelo_model.training.translators import Answer, Experts
from tests import gates
from tests.training.evaluation_parts import SIGNS, write_backbone, write_bundle, write_records


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_records(tmp_path_factory.mktemp("data") / "valid.jsonl")


Trained = tuple[Bundle, SteloCoder, PromptTokenizer]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    backbone = write_backbone(tmp_path_factory.mktemp("trained") / "backbone")
    bundle = write_bundle(backbone.with_name("bundle"), backbone)
    loaded = load_stelocoder(bundle, backbone, device="cpu")
    return bundle, loaded, PromptTokenizer.from_file(backbone / "tokenizer.json")


def one_by_one(
    bundle: Bundle,
    model: SteloCoder,
    tokenizer: PromptTokenizer,
    record: Record,
    expert: str | None,
    limit: int,
) -> tuple[str, int]:
    """The definition: one request at a time, as the engine decodes it."""
    language = languages.by_name(record.language)
    facts = languages.source_facts(record.source, language)
    prompt = bundle.manifest.prompt.render(normalise(record.source), language)
    begun = beginning(facts, bundle.manifest.backbone.family)
    ids = tokenizer.encode_prompt(continued(prompt, begun) if begun else prompt)
    answer = list(greedy(model, ids, expert, limit, frozenset({0})))
    python, _ = postprocess.finish(begun + tokenizer.decode(answer), len(answer) == limit, facts)
    return python, len(answer)


@pytest.mark.parametrize("batch_size", [1, 3, 20])
@pytest.mark.parametrize("experts", ["given", "none"])
def test_batches_equal_single_requests(
    data: Path, trained: Trained, batch_size: int, experts: Experts
) -> None:
    bundle, model, tokenizer = trained
    records = list(read_records([data]))[:8]
    translator = BatchTranslator(bundle, model, tokenizer, experts, 12, batch_size)
    found = dict((record.id, answer) for record, answer in translator.translate(records))
    assert len(found) == len(records)
    for record in records:
        expert = record.language if experts == "given" and record.language in ("java", "cpp") else None
        python, n_tokens = one_by_one(bundle, model, tokenizer, record, expert, 12)
        answer = found[record.id]
        assert (answer.python, answer.n_tokens, answer.expert) == (python, n_tokens, expert)
        assert answer.language == record.language
        assert answer.truncated == (n_tokens == 12)
    assert len({answer.python for answer in found.values()}) > 2


def test_the_gate_chooses_language_and_expert(data: Path, trained: Trained) -> None:
    bundle, model, tokenizer = trained
    first = next(read_records([data]))
    records = [replace(first, id=name, source=f"a{sign}b") for name, sign in SIGNS.items()]
    answers = BatchTranslator(bundle, model, tokenizer, "gate", 4).translate(records)
    routes = {record.id: (answer.language, answer.expert) for record, answer in answers}
    assert routes == {name: (name, name if name in ("java", "cpp") else None) for name in SIGNS}
    record = records[0]
    sure = replace(
        bundle, manifest=replace(bundle.manifest, gate=replace(bundle.manifest.gate, abstain_below=1.0))
    )
    ((_, answer),) = BatchTranslator(sure, model, tokenizer, "gate", 4).translate([record])
    assert answer.error.startswith("The gate abstains") and not answer.python


def test_what_cannot_be_asked_is_an_answer_with_an_error(data: Path, trained: Trained) -> None:
    bundle, model, tokenizer = trained
    record = next(read_records([data]))
    comment = replace(record, id="c", source="// nothing")
    long = replace(record, id="l", source="int a;\n" * 2000)
    found = dict(
        (r.id, a) for r, a in BatchTranslator(bundle, model, tokenizer, "given", 4).translate([comment, long])
    )
    assert found["c"].error == "The source has no code."
    assert found["l"].error.startswith("The source does not fit")


def test_raw_tokens_are_asked_and_answered(data: Path, trained: Trained) -> None:
    bundle, model, tokenizer = trained
    record = next(r for r in read_records([data]) if r.source_tokens)
    translator = BatchTranslator(bundle, model, tokenizer, "given", 16, raw_tokens=True)
    ((_, answer),) = translator.translate([record])
    language = languages.by_name(record.language)
    assert record.source_tokens
    prompt = bundle.manifest.prompt.render(record.source_tokens, language)
    ids = list(greedy(model, tokenizer.encode_prompt(prompt), answer.expert, 16, frozenset({0})))
    assert answer.raw == tokenizer.decode(ids).strip()
    assert answer.python == postprocess.finish(python_text(answer.raw), True)[0]
    with pytest.raises(DataInvalid, match="no raw tokens"):
        list(translator.translate([replace(record, source_tokens=None)]))


def test_a_stop_text_ends_a_row(data: Path, trained: Trained) -> None:
    bundle, model, tokenizer = trained
    record = next(read_records([data]))
    format_ = load_bundle("small").manifest.prompt
    assert isinstance(format_, ChatFormat)

    def answer(*stop: str) -> Answer:
        chat = replace(format_, stop=stop, assistant_turn=Turn("", gates.END), answer_after="")
        manifest = replace(bundle.manifest, prompt=chat)
        asked = BatchTranslator(replace(bundle, manifest=manifest), model, tokenizer, "none", 12)
        ((_, found),) = asked.translate([record])
        return found

    free = answer()
    assert free.n_tokens == 12 and free.truncated and len(free.python) > 6
    stop = free.python.strip()[3:5]
    cut = answer(stop)
    assert 0 < cut.n_tokens < 12 and not cut.truncated
    assert stop not in cut.python and free.python.startswith(cut.python.strip())


def test_what_does_not_parse_is_asked_for_again(
    data: Path, trained: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `stelo_lsp.translate` does: from the good lines on, and the first try is told, too."""
    bundle, model, tokenizer = trained
    prompts: list[str] = []

    def ids(text: str) -> list[int]:
        return tokenizer.encode([Segment(text, False)])

    def decode(model: SteloCoder, asked: list[list[int]], *rest: object, **more: Any) -> list[list[int]]:
        prompts.extend(tokenizer.decode(prompt) for prompt in asked)
        n_tries = len(prompts) - 1
        assert more.get("choice") == (LADDER[n_tries - 1] if n_tries else None)
        return [ids(("a = 1\nb = = 2\n", "b = = 3\n", "b = 2\n")[n_tries])]

    monkeypatch.setattr(batch_translator, "greedy_batch", decode)
    record = next(read_records([data]))
    ((_, answer),) = BatchTranslator(bundle, model, tokenizer, "given").translate([record])
    assert (answer.python, answer.tries) == ("a = 1\nb = 2\n", 3)
    assert answer.first == "a = 1\nb = = 2\n"
    assert len(prompts) == 3 and all(prompt.endswith("a = 1\n") for prompt in prompts[1:])
    prompts.clear()
    ((_, once),) = BatchTranslator(bundle, model, tokenizer, "given", one_try=True).translate([record])
    assert (once.python, once.tries, len(prompts)) == (answer.first, 1, 1)
    outcome = Outcome(True, "", 0.0, ())
    result = Result(record, Judged(answer, outcome, replace(outcome, passed=False)))
    found = scores([result])["first_tries"]
    assert (found["asked_again"], found["tries"]) == (1, 2)
    assert (found["parse_rate"]["value"], found["pass_rate"]["value"]) == (0.0, 0.0)
