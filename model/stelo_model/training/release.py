"""`release`: experts, gate, tokenizer and report become a bundle, hashed, and verified as serving does it.

A bundle is built in a folder beside its target and moved there in one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from stelo_model.bundle import (
    SCHEMA,
    BackboneReference,
    Bundle,
    Expert,
    GateReference,
    LoraShape,
    Manifest,
    load_bundle,
)
from stelo_model.errors import BundleInvalid, ConfigInvalid, DataInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.prompt import PromptFormat
from stelo_model.training.provenance import Run, read_evaluation, report_files

if TYPE_CHECKING:
    from stelo_model.nn.adapters import Adapter

GATE, TOKENIZER, REPORT = "gate.safetensors", "tokenizer.json", "report.md"
DTYPES = ("float32", "float16", "bfloat16")


@dataclass(frozen=True)
class Release:
    """What a bundle is put together from.

    `experts` maps language names to PEFT folders; a language without one is translated by the plain
    backbone.  `gate_languages` names the gate's outputs in order.  `dtype` is that of the experts in the
    bundle, None keeps each as it is.
    """

    name: str
    backbone: BackboneReference
    prompt: PromptFormat
    experts: Mapping[str, Path]
    tokenizer: Path
    gate: Path
    gate_languages: tuple[str, ...] = tuple(language.name for language in LANGUAGES)
    abstain_below: float = 0.0
    dtype: str | None = None
    report: Path | None = None
    runs: Sequence[Run] = ()
    data_licences: Sequence[str] = ()


def release(parts: Release, output: Path, force: bool = False) -> Bundle:
    """Build and verify the bundle `output`, which must not exist unless `force` is given.

    Raises: ConfigInvalid, DataInvalid, BundleInvalid; then there is no new bundle.
    """
    with building(output, force) as folder:
        for source, name in _files(parts):
            copy_file(source, folder / name)
        lora = _copy_experts(parts, folder)
        write_manifest(folder, _manifest(parts, lora))
        verify(folder)
    return load_bundle(str(output))


def _files(parts: Release) -> Iterator[tuple[Path, str]]:
    """What is copied as it is, and where to; experts are not."""
    yield parts.gate, GATE
    yield parts.tokenizer, TOKENIZER
    for run in parts.runs:
        yield run.path, f"runs/{run.id}.json"
    if parts.report is not None:
        report, *pictures = report_files(parts.report)
        yield report, REPORT
        yield from ((picture, picture.name) for picture in pictures)


def find_experts(folder: Path) -> dict[str, Path]:
    """The PEFT folders `folder/<language>`, by a language's name or tag, in the order of LANGUAGES.

    Raises: DataInvalid, when there is none or two for one language.
    """
    found: dict[str, Path] = {}
    for language in LANGUAGES:
        names = dict.fromkeys((language.name, language.tag))
        places = [folder / name for name in names if (folder / name / "adapter_config.json").is_file()]
        if len(places) > 1:
            raise DataInvalid(f"{folder} holds two experts for {language.title}: {places[0]}, {places[1]}.")
        found.update((language.name, place) for place in places)
    if not found:
        raise DataInvalid(
            f"There is no expert in {folder}.",
            "Expected are PEFT folders called " + ", ".join(language.name for language in LANGUAGES) + ".",
        )
    return found


@contextmanager
def building(output: Path, force: bool = False) -> Iterator[Path]:
    """A new folder that becomes `output` when the block ends, and vanishes when it raises.

    Raises: ConfigInvalid, when `output` exists and `force` is not given, or is no bundle.
    """
    output = output.expanduser().absolute()
    if output.exists():
        if not force:
            raise ConfigInvalid(f"{output} exists already.", "Choose another folder, or give --force.")
        if not (output / "manifest.json").is_file():
            raise ConfigInvalid(f"{output} is not a bundle; it is not replaced.", "Choose another folder.")
    output.parent.mkdir(parents=True, exist_ok=True)
    folder, old = (output.with_name(f".{output.name}.{kind}-{os.getpid()}") for kind in ("new", "old"))
    folder.mkdir()
    try:
        yield folder
        if output.exists():
            output.replace(old)
        folder.replace(output)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if not output.exists() and old.exists():
            old.replace(output)
        shutil.rmtree(old, ignore_errors=True)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Hash every file in the folder and write `manifest.json`."""
    import cattrs

    files = {
        path.relative_to(folder).as_posix(): _sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    document = cattrs.unstructure(replace(manifest, files=files))
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")


def verify(folder: Path) -> Bundle:
    """Read a bundle as serving does: hashes, tokenizer, gate, and every expert's shape.

    Raises: BundleInvalid.
    """
    from stelo_model.nn.adapters import read_adapter
    from stelo_model.routing import Router

    bundle = load_bundle(str(folder))
    Router.from_bundle(bundle)
    for expert in bundle.manifest.experts:
        found, wanted = read_adapter(folder / expert.path).lora, bundle.manifest.lora
        if found != wanted:
            raise BundleInvalid(f"The expert for {expert.language} has the shape {found}, not {wanted}.")
    return bundle


def _manifest(parts: Release, lora: LoraShape | None) -> Manifest:
    return Manifest(
        schema=SCHEMA,
        name=parts.name,
        backbone=parts.backbone,
        prompt=parts.prompt,
        experts=tuple(Expert(language, expert_path(language)) for language in parts.experts),
        lora=lora,
        gate=GateReference(GATE, parts.gate_languages, parts.abstain_below),
        tokenizer=TOKENIZER,
        training_runs=tuple(run.id for run in parts.runs),
        evaluation={} if parts.report is None else read_evaluation(parts.report),
        data_licences=tuple(parts.data_licences),
    )


def expert_path(language: str) -> str:
    """Where an expert lies in a bundle."""
    return f"experts/{language}"


def _copy_experts(parts: Release, folder: Path) -> LoraShape | None:
    """Write the experts in the wanted type; all must have one shape, which is returned."""
    if not parts.experts:
        return None
    from stelo_model.nn.adapters import read_adapter, write_adapter

    shapes: dict[LoraShape, str] = {}
    for language, source in parts.experts.items():
        adapter = read_adapter(source)
        # peft writes a set: the order of the targets differs from run to run.
        targets = tuple(sorted(adapter.lora.target_modules))
        adapter = replace(adapter, lora=replace(adapter.lora, target_modules=targets))
        shapes.setdefault(adapter.lora, language)
        adapter = adapter if parts.dtype is None else _cast(adapter, parts.dtype)
        write_adapter(adapter, folder / expert_path(language), parts.backbone.id)
    if len(shapes) != 1:
        found = "; ".join(f"{language} {shape}" for shape, language in shapes.items())
        raise ConfigInvalid(f"The experts must all have the same shape: {found}.")
    return next(iter(shapes))


def _cast(adapter: Adapter, dtype: str) -> Adapter:
    import torch

    kind: torch.dtype = getattr(torch, dtype)
    pairs = {name: (a.to(kind), b.to(kind)) for name, (a, b) in adapter.matrices.items()}
    for name, (a, b) in pairs.items():
        if not (a.isfinite().all() and b.isfinite().all()):
            raise DataInvalid(f"{name} has weights that {dtype} cannot hold.", "Keep float32 or bfloat16.")
    return replace(adapter, matrices=pairs)


def copy_file(source: Path, target: Path) -> None:
    """Copy one file into a bundle.

    Raises: DataInvalid.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise DataInvalid(f"{source} cannot be read: {error.strerror or error}.") from error


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


__all__ = [
    "Release",
    "building",
    "copy_file",
    "expert_path",
    "find_experts",
    "release",
    "verify",
    "write_manifest",
]
