"""`evaluate`: translate records with a bundle, run their tests when allowed, score, report.

translators.py, batch_translator.py   who translates
judging.py, execution.py              the tests
translations.py                       what is kept: a second run goes on where the first one ended
scores.py, gate_evaluation.py         the figures
report.py, plots.py                   report.json, report.md and its pictures
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.prompt import TagFormat
from stelo_model.routing import Router
from stelo_model.training.execution import require_platform
from stelo_model.training.gate_evaluation import gate_figures, recognise
from stelo_model.training.judging import judge
from stelo_model.training.metrics import sha256
from stelo_model.training.records import Record, read_records
from stelo_model.training.report import read_document, write_report
from stelo_model.training.scores import (
    OFFICIAL_ORDER,
    Result,
    by_language,
    by_level,
    failures,
    is_official,
    over_languages,
    parse_rate,
    reference_codebleu,
    share,
    summary,
)
from stelo_model.training.translations import Judged, TranslationsLog, claimed, read_translations
from stelo_model.training.translators import CommandLine, Experts, Translator, source_text

if TYPE_CHECKING:
    from stelo_model.nn.loading import Quantization


@dataclass(frozen=True)
class Evaluation:
    """What to evaluate, and how; `experts` None means the gate's choice where the bundle has a gate.

    `limit` records are taken from all languages alike, the first ones, or drawn by the seed `sample`.
    `raw_tokens` shows the model XLCoST's raw tokens, for bundles that were trained on them.  With `one_try`
    what does not parse is not asked for again.
    """

    bundle: str
    records: tuple[Path, ...]
    output: Path
    engine: Literal["llama_cpp", "transformers"] = "llama_cpp"
    backbone: Path | None = None
    quantization: Quantization = "none"
    dtype: str = "auto"
    experts: Experts | None = None
    raw_tokens: bool = False
    limit: int | None = None
    sample: int | None = None
    max_new_tokens: int | None = None
    batch_size: int = 8
    one_try: bool = False
    run_tests: bool = False
    beside: tuple[Path, ...] = ()


OpenTranslator = Callable[[Evaluation, Bundle], Translator]


def evaluate(asked: Evaluation, open_translator: OpenTranslator | None = None) -> Path:
    """Evaluate, or go on with it; the path of `report.md`.

    Raises: ConfigInvalid, DataInvalid, BundleInvalid, and what the translator raises.
    """
    bundle = load_bundle(asked.bundle)
    asked = _checked(asked, bundle)
    beside = [read_document(folder) for folder in asked.beside]
    records = select(list(read_records(asked.records, tests_suffice=True)), asked.limit, asked.sample)
    _check_records(records, asked)
    with claimed(asked.output, _fingerprint(asked, bundle)) as folder:
        judged = read_translations(folder)
        pending = [record for record in records if record.id not in judged]
        if pending:
            translator = (open_translator or _open)(asked, bundle)
            judged |= _work(asked, translator, pending, len(records))
        results = [Result(record, judged[record.id]) for record in records]
        return write_report(folder, document(asked, bundle, results), beside)


# ---- What is asked ---------------------------------------------------------------------------------


def _checked(asked: Evaluation, bundle: Bundle) -> Evaluation:
    """The same with the experts decided."""
    name, has_gate = bundle.manifest.name, bundle.manifest.gate is not None
    experts: Experts = asked.experts or ("gate" if has_gate else "given")
    if experts == "gate" and not has_gate:
        raise ConfigInvalid(f"Bundle “{name}” has no gate.", "Use --experts given.")
    if asked.engine == "llama_cpp" and asked.raw_tokens:
        raise ConfigInvalid("The command line translates natural text only.", "Use --engine transformers.")
    if asked.engine == "llama_cpp" and asked.quantization != "none":
        raise ConfigInvalid("llama.cpp's quantisation is that of its file.", "Leave --quantization out.")
    if asked.engine == "llama_cpp" and asked.dtype != "auto":
        raise ConfigInvalid("llama.cpp's number types are those of its file.", "Leave --dtype out.")
    if asked.engine == "llama_cpp" and asked.one_try:
        raise ConfigInvalid("The command line always asks again.", "Use --engine transformers.")
    if asked.run_tests:
        require_platform()
    return replace(asked, experts=experts)


def _fingerprint(asked: Evaluation, bundle: Bundle) -> dict[str, Any]:
    """What the results depend on; the size of a batch is no part of it."""
    return {
        "kind": "evaluation",
        "bundle": bundle.manifest.name,
        # Another release's experts do not change what the plain backbone answers.
        "manifest": _plain_hash(bundle) if asked.experts == "none" else sha256(bundle.root / "manifest.json"),
        "data": [[path.name, sha256(path)] for path in asked.records],
        "engine": asked.engine,
        "backbone": str(asked.backbone.expanduser().resolve()) if asked.backbone else None,
        "quantization": asked.quantization,
        "dtype": asked.dtype,
        "experts": asked.experts,
        "raw_tokens": asked.raw_tokens,
        "limit": asked.limit,
        "sample": asked.sample,
        "max_new_tokens": asked.max_new_tokens,
        "one_try": asked.one_try,
        "run_tests": asked.run_tests,
    }


def _plain_hash(bundle: Bundle) -> str:
    plain = {"backbone": asdict(bundle.manifest.backbone), "prompt": asdict(bundle.manifest.prompt)}
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def select(records: Sequence[Record], limit: int | None, seed: int | None) -> list[Record]:
    """At most `limit` records, of each language as many as of the others (as far as there are), in turns.

    A seed draws them; a larger limit then contains the smaller one's.
    """
    groups = {name: [r for r in records if r.language == name] for name in OFFICIAL_ORDER}
    if seed is not None:
        for name, group in groups.items():
            random.Random(f"{seed} {name}").shuffle(group)  # noqa: S311 (a sample, no secret)
    turns = zip_longest(*groups.values())
    return [record for turn in turns for record in turn if record is not None][:limit]


def _check_records(records: Sequence[Record], asked: Evaluation) -> None:
    if not records:
        raise DataInvalid("There is no record to evaluate.", "Name files that hold some.")
    seen: set[str] = set()
    for record in records:
        if record.id in seen:
            raise DataInvalid(f"Two records have the id {record.id}.", "Give each record an id of its own.")
        seen.add(record.id)
        source_text(record, asked.raw_tokens)
    if asked.run_tests and not any(record.tests for record in records):
        raise DataInvalid("None of these records has tests.", "Leave --run-tests out.")


# ---- Work ------------------------------------------------------------------------------------------


def _open(asked: Evaluation, bundle: Bundle) -> Translator:
    assert asked.experts is not None
    if asked.engine == "llama_cpp":
        from tqdm import tqdm

        return CommandLine(bundle, asked.experts, asked.backbone, asked.max_new_tokens, say=tqdm.write)
    from stelo_model.training.batch_translator import BatchTranslator

    return BatchTranslator.open(
        bundle,
        asked.backbone,
        asked.experts,
        asked.quantization,
        asked.max_new_tokens,
        asked.batch_size,
        asked.raw_tokens,
        asked.dtype,
        asked.one_try,
    )


def _work(
    asked: Evaluation, translator: Translator, pending: Sequence[Record], total: int
) -> dict[str, Judged]:
    """Translate and judge what is pending; each one is kept before the next one is waited for."""
    from tqdm import tqdm

    done: dict[str, Judged] = {}
    n_passed = n_tested = 0
    bar = tqdm(total=total, initial=total - len(pending), unit="source", disable=None)
    with bar, closing(TranslationsLog(asked.output)) as log:
        for record, judged in judge(translator.translate(pending), asked.run_tests):
            log.write(record, judged)
            done[record.id] = judged
            if judged.outcome is not None:
                n_tested, n_passed = n_tested + 1, n_passed + judged.outcome.passed
                bar.set_postfix_str(f"{n_passed} of {n_tested} pass", refresh=False)
            bar.update()
    return done


# ---- What comes out --------------------------------------------------------------------------------


def document(asked: Evaluation, bundle: Bundle, results: Sequence[Result]) -> dict[str, Any]:
    """`report.json`: all shares in 0..1, with their n and standard errors; None is not measured.

    `summary` has the most important ones as plain numbers, for a bundle's manifest.
    """
    official = by_language([result for result in results if is_official(result.record)])
    gate = _gate(asked, bundle, [result.record for result in results])
    outcomes = [result.outcome for result in results if result.outcome is not None]
    overall = {
        "n": len(results),
        "pass_rate": share([outcome.passed for outcome in outcomes]),
        "parse_rate": parse_rate(results),
        "codebleu_xlcost": over_languages(
            official, lambda scores: (scores["codebleu_xlcost"] or {}).get("codebleu")
        ),
        "gate_accuracy": gate and gate["untagged"]["accuracy"],
        "untranslated": sum(bool(result.answer.error) for result in results),
        "truncated": sum(result.answer.truncated for result in results),
    }
    isolation = [set(outcome.isolation) for outcome in outcomes if outcome.seconds]
    return {
        "bundle": {"name": bundle.manifest.name, "manifest": sha256(bundle.root / "manifest.json")},
        "engine": asked.engine,
        "quantization": asked.quantization,
        "experts": asked.experts,
        "raw_tokens": asked.raw_tokens,
        "data": [path.name for path in asked.records],
        "languages": {
            name: count
            for name in OFFICIAL_ORDER
            if (count := sum(result.record.language == name for result in results))
        },
        "summary": summary(overall),
        "overall": overall,
        "levels": by_level(results),
        "official": official or None,
        "codebleu_xlcost_of_references": None
        if asked.raw_tokens
        else reference_codebleu([result.record for result in results if is_official(result.record)]),
        "gate": gate,
        "failures": failures(results),
        "isolation": sorted(set.intersection(*isolation)) if isolation else None,
    }


def _gate(asked: Evaluation, bundle: Bundle, records: Sequence[Record]) -> dict[str, Any] | None:
    """The gate on the code alone, and on tagged prompts where the format has tags; None without a gate."""
    router, reference = Router.from_bundle(bundle), bundle.manifest.gate
    if router is None or reference is None:
        return None

    def about(tagged: bool) -> dict[str, Any]:
        found = [recognise(router, r, source_text(r, asked.raw_tokens), tagged) for r in records]
        return gate_figures(found, reference.languages)

    has_tags = isinstance(bundle.manifest.prompt, TagFormat)
    return {"untagged": about(False), "tagged": about(True) if has_tags else None}


__all__ = ["Evaluation", "OpenTranslator", "document", "evaluate", "select"]
