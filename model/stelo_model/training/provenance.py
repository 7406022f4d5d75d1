"""Where a bundle's parts come from: the `run.json` of each training, the evaluation, the data's licences."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stelo_model.bundle import load_bundle
from stelo_model.documents import structure
from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.prompt import PromptFormat, TagFormat
from stelo_model.training.records import read_records

_PICTURE = re.compile(r"\]\(([\w.-]+\.png)\)")


@dataclass(frozen=True)
class Run:
    """One training: `id` is its kind, its language and the hash of its `run.json`."""

    id: str
    path: Path
    backbone: str
    prompt: PromptFormat


@dataclass(frozen=True)
class _Prompted:
    prompt: PromptFormat


def read_runs(folders: Iterable[Path]) -> tuple[Run, ...]:
    """The runs that left a `run.json` in these folders; an expert from elsewhere has none.

    Raises: DataInvalid.
    """
    return tuple(_read_run(folder / "run.json") for folder in folders if (folder / "run.json").is_file())


def _read_run(path: Path) -> Run:
    try:
        content = path.read_bytes()
        document = json.loads(content)
        config = document["config"]
        prompt = _prompt(config["prompt"], config["prompt_like"])
        name = "-".join(str(document[key]) for key in ("kind", "language") if key in document)
        digest = hashlib.sha256(content).hexdigest()
        return Run(f"{name}-{digest[:12]}", path, str(document["backbone"]), prompt)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataInvalid(f"{path} is not the record of a training run: {error!r}.") from error


def _prompt(written_out: Any, like: str) -> PromptFormat:
    if written_out is None:
        return load_bundle(like).manifest.prompt
    return structure({"prompt": written_out}, _Prompted, "config").prompt


def read_prompt(source: str) -> PromptFormat:
    """A prompt format: `tags` (the paper's), a JSON file, or that of a bundle.

    Raises: ConfigInvalid, BundleInvalid.
    """
    if source == "tags":
        return TagFormat("tags", target="<py>", end="<|endoftext|>")
    path = Path(source).expanduser()
    if not path.is_file():
        return load_bundle(source).manifest.prompt
    try:
        return _prompt(json.loads(path.read_text(encoding="utf-8")), "")
    except (OSError, ValueError) as error:
        raise ConfigInvalid(f"{path} is not a prompt format: {error}.") from error


def trained_prompt(runs: Iterable[Run]) -> PromptFormat | None:
    """The prompt format of all the runs; None when there are none.

    Raises: ConfigInvalid, when two differ.
    """
    found: dict[PromptFormat, str] = {}
    for run in runs:
        found.setdefault(run.prompt, run.id)
    if len(found) > 1:
        raise ConfigInvalid(f"The runs {' and '.join(found.values())} were made with different prompts.")
    return next(iter(found), None)


def check_runs(runs: Iterable[Run], backbones: Iterable[str], prompt: PromptFormat) -> None:
    """Refuse parts that were trained for another backbone or prompt: they would fit, and translate badly.

    `backbones` are the names that the bundle's backbone goes by.

    Raises: ConfigInvalid.
    """
    names = set(backbones)
    for run in runs:
        if run.backbone not in names:
            raise ConfigInvalid(
                f"{run.path} is of the backbone {run.backbone}, not of {' or '.join(sorted(names))}.",
                "Name the backbone that it was trained on; --backbone-id gives it another name.",
            )
        if run.prompt != prompt:
            raise ConfigInvalid(
                f"{run.path} was trained with another prompt.", "Leave out --prompt to take that one."
            )


def read_evaluation(report: Path) -> dict[str, float]:
    """The summary in the `report.json` beside a `report.md`; empty when there is none.

    Raises: DataInvalid.
    """
    path = report.with_name("report.json")
    if not path.is_file():
        return {}
    try:
        summary = json.loads(path.read_text(encoding="utf-8"))["summary"]
        return {str(key): value for key, value in summary.items() if type(value) in (int, float)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataInvalid(f"{path} is not an evaluation: {error!r}.") from error


def report_files(report: Path) -> tuple[Path, ...]:
    """A `report.md` and the pictures in its folder that it shows.

    Raises: DataInvalid.
    """
    try:
        text = report.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise DataInvalid(f"{report} cannot be read: {error}.") from error
    pictures = dict.fromkeys(_PICTURE.findall(text))
    return (report, *(report.with_name(name) for name in pictures))


def data_licences(folder: Path) -> tuple[str, ...]:
    """“origin: licence” of every record in a folder of training data (`.jsonl`, `.jsonl.gz`), sorted.

    Raises: DataInvalid.
    """
    files = sorted(path for path in folder.rglob("*") if path.name.endswith((".jsonl", ".jsonl.gz")))
    if not files:
        raise DataInvalid(f"There are no records in {folder}.", "Expected are .jsonl files.")
    found = {(record.origin, record.licence) for record in read_records(files)}
    return tuple(sorted(f"{origin or 'unknown'}: {licence or 'none stated'}" for origin, licence in found))


__all__ = [
    "Run",
    "check_runs",
    "data_licences",
    "read_evaluation",
    "read_prompt",
    "read_runs",
    "report_files",
    "trained_prompt",
]
