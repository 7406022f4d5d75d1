"""`stelo-model train-gate`: the gate, as the tables that serving uses."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.training.commands.train_expert import (
    StepBar,
    add_shared_arguments,
    backbone_id,
    backbone_path,
    read_tokenizer,
)

if TYPE_CHECKING:
    from stelo_model.tokens import PromptTokenizer
    from stelo_model.training.config import TrainingConfig
    from stelo_model.training.gate_data import GateExample, GateReader
    from stelo_model.training.records import Record
    from stelo_model.training.train_gate import TrainedGate

HELP = "train the gate that recognises the language: on its tables (default), or through the mixture"


_EVERY = 5  # of the validation texts, a foreign one: a tenth of all, as each text also counts cut


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_shared_arguments(parser)
    parser.add_argument(
        "--experts", type=Path, metavar="DIR", help="folder of the five experts (mode mixture only)"
    )
    parser.add_argument("--output", required=True, type=Path, metavar="DIR", help="gate.safetensors and more")


def run(options: argparse.Namespace) -> int:
    """Train, judge on the validation files, write everything."""
    from stelo_model.languages import LANGUAGES
    from stelo_model.training.config import load_config
    from stelo_model.training.gate_data import GateReader, read_gate_records

    config = load_config(options.config, options.set)
    path = backbone_path(options.backbone)
    options.output.mkdir(parents=True, exist_ok=True)
    tokenizer = read_tokenizer(options.tokenizer, path, options.output)
    names = [language.name for language in LANGUAGES]
    records = read_gate_records(options.data, config.gate.data, names)
    train = _on_mixture if config.gate.mode == "mixture" else _on_tables
    trained, max_tokens = train(options, config, path, tokenizer, records, names)
    reader = GateReader(config.prompt_format(), tokenizer, names, max_tokens)
    _write(options, config, trained, _validation(options.data, config, names), reader, path, names)
    return 0


def _on_tables(
    options: argparse.Namespace,
    config: TrainingConfig,
    path: Path,
    tokenizer: PromptTokenizer,
    records: Sequence[Record],
    names: Sequence[str],
) -> tuple[TrainedGate, int]:
    from stelo_model.nn.embeddings import read_embeddings
    from stelo_model.training.gate_data import GateReader
    from stelo_model.training.train_gate import train_on_tables

    embeddings = read_embeddings(path)
    max_tokens = 0 if embeddings.position is None else len(embeddings.position)
    reader = GateReader(config.prompt_format(), tokenizer, names, max_tokens)
    bar = StepBar("gate")
    trained = train_on_tables(
        config.gate,
        reader,
        records,
        embeddings,
        lambda step, loss: bar.show(step, config.gate.steps, f"loss {loss:.3f}"),
    )
    bar.close()
    return trained, max_tokens


def _on_mixture(
    options: argparse.Namespace,
    config: TrainingConfig,
    path: Path,
    tokenizer: PromptTokenizer,
    records: Sequence[Record],
    names: Sequence[str],
) -> tuple[TrainedGate, int]:
    from stelo_model.errors import ConfigInvalid
    from stelo_model.nn.adapters import load_expert
    from stelo_model.nn.loading import load_backbone
    from stelo_model.nn.stelocoder import SteloCoder
    from stelo_model.training.train_gate import train_on_mixture

    if options.experts is None:
        raise ConfigInvalid("The mixture mixes experts, and none are named.", "Add --experts DIR.")
    settings = config.backbone
    backbone = load_backbone(path, quantization=settings.quantization, dtype=settings.dtype)
    model = SteloCoder(backbone, names, config.lora, gate_languages=names)
    for name in names:
        load_expert(model, name, options.experts / name)
    model.to(model.device)
    bar = StepBar("gate through the mixture")
    trained = train_on_mixture(
        config.gate,
        model,
        config.prompt_format(),
        tokenizer,
        records,
        lambda step, loss: bar.show(step, config.gate.steps, f"loss {loss:.3f}"),
    )
    bar.close()
    position = model.position_embedding
    return trained, 0 if position is None else len(position)


def _validation(folder: Path, config: TrainingConfig, names: Sequence[str]) -> list[Record]:
    from stelo_model.training.gate_data import read_gate_records

    return read_gate_records(folder, config.gate.validation, names) if config.gate.validation else []


def _write(
    options: argparse.Namespace,
    config: TrainingConfig,
    trained: TrainedGate,
    validation: Sequence[Record],
    reader: GateReader,
    backbone: Path,
    names: Sequence[str],
) -> None:
    from stelo_model.training.metrics import Cost, peak_memory, write_run

    partial = options.output / ".gate.safetensors.partial"
    trained.tables.save(partial)
    partial.replace(options.output / "gate.safetensors")
    judged = _judge(options.output, trained, validation, reader, names, config) if validation else {}
    gate = {"languages": list(names), "abstain_below": judged.get("abstain_below", 0.0)}
    (options.output / "gate.json").write_text(json.dumps(gate, indent=2) + "\n", encoding="utf-8")
    write_run(
        options.output,
        "gate",
        config,
        sorted(path for stem in config.gate.data for path in options.data.glob(f"{stem}.*")),
        Cost(trained.seconds, trained.tokens, 0, peak_memory()),
        backbone=backbone_id(options.backbone, backbone),
        **judged,
    )


def _judge(
    folder: Path,
    trained: TrainedGate,
    validation: Sequence[Record],
    reader: GateReader,
    names: Sequence[str],
    config: TrainingConfig,
) -> dict[str, Any]:
    """Accuracy on whole validation texts (untagged), and on cuts of them for the margin to abstain below."""
    from stelo_model.languages import by_name
    from stelo_model.training.metrics import confusion_table, plot_confusion
    from stelo_model.training.train_gate import abstain_margin, score_gate

    whole = score_gate(trained.tables, [reader.example(record, False) for record in validation])
    cuts = score_gate(trained.tables, _cuts(validation, reader))
    # A tenth of what the margin is chosen on is in no language at all.
    foreign = score_gate(trained.tables, _foreign(validation[::_EVERY], reader))
    known = [*whole.margins, *cuts.margins]
    margin = abstain_margin([*known, *foreign.margins], config.gate.decided_accuracy)
    titles = [by_name(name).title for name in names]
    table = confusion_table(titles, whole.confusion)
    (folder / "confusion.md").write_text(table, encoding="utf-8")
    plot_confusion(folder / "confusion.png", titles, whole.confusion, "Gate on validation texts")
    print(table)
    decided = [right for m, right in known if m >= margin]
    share = len(decided) / len(known)
    fooled = sum(m >= margin for m, _ in foreign.margins) / len(foreign.margins)
    print(f"whole texts {whole.accuracy:.2%}, cuts of 1-8 lines {cuts.accuracy:.2%};", end=" ")
    print(
        f"abstaining below a margin of {margin:.3f}: "
        f"{sum(decided) / max(1, len(decided)):.2%} of {share:.0%}, "
        f"and {fooled:.1%} of Python and prose taken for one of the languages"
    )
    return {
        "accuracy": whole.accuracy,
        "accuracy_of_cuts": cuts.accuracy,
        "abstain_below": margin,
        "decided": share,
        "foreign_decided": fooled,
        "confusion": whole.confusion,
    }


def _foreign(validation: Sequence[Record], reader: GateReader) -> list[GateExample]:
    import random

    from stelo_model.training.gate_data import foreign_text

    shuffle = random.Random("foreign")  # noqa: S311 (the same texts every time)
    return [reader.foreign(foreign_text(record, shuffle)) for record in validation]


def _cuts(validation: Sequence[Record], reader: GateReader) -> list[GateExample]:
    import random

    from stelo_model.prompt import normalise
    from stelo_model.training.gate_data import crop

    shuffle = random.Random("cuts")  # noqa: S311 (the same cuts every time)
    return [reader.example(record, False, crop(normalise(record.source), shuffle)) for record in validation]
