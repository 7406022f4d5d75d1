"""`stelo-model release`: experts, gate, tokenizer and report become a bundle."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stelo_model.bundle import BackboneReference, Bundle
    from stelo_model.prompt import PromptFormat
    from stelo_model.training.provenance import Run

HELP = "put experts, gate, tokenizer and report together as a bundle, verified"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--experts",
        type=Path,
        metavar="DIR",
        help="PEFT folders, one a language: DIR/java, … (without: a bundle with a gate only)",
    )
    parser.add_argument(
        "--gate", type=Path, required=True, metavar="DIR|FILE", help="what train-gate wrote, or its tables"
    )
    parser.add_argument(
        "--tokenizer", type=Path, metavar="FILE", help="tokenizer.json (default: the one beside the gate)"
    )
    parser.add_argument("--output", type=Path, required=True, metavar="BUNDLE", help="the bundle's folder")
    parser.add_argument("--name", help="the bundle's name (default: its folder's)")
    parser.add_argument("--like", metavar="BUNDLE", help="take backbone and prompt from this bundle")
    parser.add_argument(
        "--backbone", metavar="NAME|PATH", help="small, large, a .gguf file, or a transformers folder"
    )
    parser.add_argument("--backbone-id", default="", metavar="NAME", help="default: the folder's name")
    parser.add_argument("--backbone-revision", default="", metavar="TEXT")
    parser.add_argument("--backbone-licence", default="", metavar="TEXT")
    parser.add_argument(
        "--prompt",
        metavar="tags|FILE|BUNDLE",
        help="the paper's tags, a JSON file, or a bundle's (default: what the experts were trained with)",
    )
    parser.add_argument("--dtype", choices=["float32", "float16", "bfloat16"], help="default: as trained")
    parser.add_argument("--report", type=Path, metavar="FILE", help="report.md of evaluate")
    parser.add_argument("--data", type=Path, metavar="DIR", help="training data, to name its licences")
    parser.add_argument(
        "--data-licence", action="append", default=[], metavar="TEXT", help="name one more licence"
    )
    parser.add_argument("--force", action="store_true", help="replace a bundle that is there")


def run(options: argparse.Namespace) -> int:
    """Assemble, verify, say what is in it."""
    from stelo_model.training.provenance import check_runs, data_licences, read_runs
    from stelo_model.training.release import Release, find_experts, release

    experts = find_experts(options.experts) if options.experts else {}
    gate, languages, abstain_below = _gate(options.gate)
    runs = read_runs([*experts.values(), gate.parent])
    backbone = _backbone(options)
    prompt = _prompt(options, runs)
    check_runs(runs, {backbone.id, Path(options.backbone or backbone.id).resolve().name}, prompt)
    licences = (*(data_licences(options.data) if options.data else ()), *options.data_licence)
    bundle = release(
        Release(
            name=options.name or options.output.resolve().name,
            backbone=backbone,
            prompt=prompt,
            experts=experts,
            tokenizer=options.tokenizer or gate.with_name("tokenizer.json"),
            gate=gate,
            gate_languages=languages,
            abstain_below=abstain_below,
            dtype=options.dtype,
            report=options.report,
            runs=runs,
            data_licences=licences,
        ),
        options.output,
        options.force,
    )
    _tell(bundle)
    return 0


def _gate(path: Path) -> tuple[Path, tuple[str, ...], float]:
    """The tables, the languages of their columns, and the margin to abstain below (0 when nothing says)."""
    from stelo_model.errors import DataInvalid
    from stelo_model.languages import LANGUAGES

    tables = path / "gate.safetensors" if path.is_dir() else path
    facts = tables.with_name("gate.json")
    if not facts.is_file():
        return tables, tuple(language.name for language in LANGUAGES), 0.0
    try:
        document: dict[str, Any] = json.loads(facts.read_text(encoding="utf-8"))
        return tables, tuple(document["languages"]), float(document["abstain_below"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataInvalid(f"{facts} cannot be read: {error!r}.") from error


def _backbone(options: argparse.Namespace) -> BackboneReference:
    from stelo_model.bundle import load_bundle
    from stelo_model.errors import ConfigInvalid
    from stelo_model.training.backbone_reference import backbone_reference

    if options.backbone:
        return backbone_reference(
            options.backbone,
            identifier=options.backbone_id,
            revision=options.backbone_revision,
            licence=options.backbone_licence,
        )
    if not options.like:
        raise ConfigInvalid("Nothing says which backbone the experts are for.", "Give --backbone or --like.")
    return load_bundle(options.like).manifest.backbone


def _prompt(options: argparse.Namespace, runs: tuple[Run, ...]) -> PromptFormat:
    from stelo_model.bundle import load_bundle
    from stelo_model.errors import ConfigInvalid
    from stelo_model.training.provenance import read_prompt, trained_prompt

    if options.prompt:
        return read_prompt(options.prompt)
    if found := trained_prompt(runs):
        return found
    if not options.like:
        raise ConfigInvalid("Nothing says which prompt the experts know.", "Give --prompt or --like.")
    return load_bundle(options.like).manifest.prompt


def _tell(bundle: Bundle) -> None:
    from stelo_model.languages import LANGUAGES

    size = sum(path.stat().st_size for path in bundle.root.rglob("*") if path.is_file())
    experts = [expert.language for expert in bundle.manifest.experts]
    print(f"{bundle.root}: {size / 1e6:.1f} MB, experts {', '.join(experts)}")
    without = [language.name for language in LANGUAGES if language.name not in experts]
    if without:
        print(f"without expert, translated by the plain backbone: {', '.join(without)}")
