"""The bundle: what a trained model is, on disk.

    bundle/
      manifest.json      what everything below is, with a sha256 for every file
      tokenizer.json, gate.safetensors, experts/<language>/..., report.md      once trained

No pickles.  A bundle names its backbone but does not hold it (see `backbones.py`).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from stelo_model.documents import structure
from stelo_model.errors import BundleInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.prompt import PromptFormat

SCHEMA = 1
BUNDLED = Path(__file__).parent / "bundles"
NAMES = ("small", "large")


@dataclass(frozen=True)
class BackboneFile:
    """One weight file of the backbone; `size` in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class BackboneReference:
    """Which backbone the experts and the gate were trained for; `id` is a key of `backbones.BACKBONES`."""

    id: str
    family: str
    revision: str
    licence: str
    context_tokens: int
    files: tuple[BackboneFile, ...]


@dataclass(frozen=True)
class LoraShape:
    """Rank, scale numerator and matrices of every expert (section 3.2)."""

    r: int
    alpha: int
    target_modules: tuple[str, ...]


@dataclass(frozen=True)
class Expert:
    """One LoRA expert: its language name and its PEFT folder inside the bundle."""

    language: str
    path: str


@dataclass(frozen=True)
class GateReference:
    """The gate's tables (section 3.3): their file, the language of each output, when it abstains.

    `abstain_below` is the least margin between the two likeliest probabilities that it decides on.
    """

    path: str
    languages: tuple[str, ...]
    abstain_below: float


@dataclass(frozen=True)
class Manifest:
    """`manifest.json`, schema 1; a language without expert is translated by the plain backbone."""

    schema: int
    name: str
    backbone: BackboneReference
    prompt: PromptFormat
    experts: tuple[Expert, ...]
    lora: LoraShape | None = None
    gate: GateReference | None = None
    tokenizer: str | None = None
    files: dict[str, str] = field(default_factory=dict)
    training_runs: tuple[str, ...] = ()
    evaluation: dict[str, float] = field(default_factory=dict)
    data_licences: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bundle:
    """A verified bundle and where it lies."""

    root: Path
    manifest: Manifest


def find_bundle(name_or_path: str) -> Path:
    """The folder of a shipped bundle (`small`, `large`) or of a user's own.

    Raises: BundleInvalid.
    """
    if name_or_path in NAMES:
        return BUNDLED / name_or_path
    path = Path(name_or_path).expanduser()
    if not (path / "manifest.json").is_file():
        raise BundleInvalid(
            f"There is no bundle at “{name_or_path}”: it has no manifest.json.",
            f"Name one of {', '.join(NAMES)}, or a folder with a manifest.json.",
        )
    return path


def load_bundle(name_or_path: str) -> Bundle:
    """Read and verify a bundle: schema, expert order, every file's hash.

    Raises: BundleInvalid.
    """
    root = find_bundle(name_or_path)
    try:
        document = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BundleInvalid(f"The manifest of bundle {root} cannot be read: {error}.") from error
    manifest = parse_manifest(document)
    for name, digest in manifest.files.items():
        _verify_file(root, name, digest)
    return Bundle(root, manifest)


def parse_manifest(document: Any) -> Manifest:
    """A manifest from its JSON document, every key known and of its type.

    Raises: BundleInvalid, naming each key that is wrong.
    """
    if not isinstance(document, dict):
        raise BundleInvalid("A bundle's manifest must be a JSON object.")
    if document.get("schema") != SCHEMA:
        raise BundleInvalid(
            f"The bundle's manifest has schema {document.get('schema')!r}; this version reads {SCHEMA}.",
            "Update stelo-lsp, or use a bundle made for it.",
        )
    try:
        manifest = structure(document, Manifest, "manifest")
    except ValueError as error:
        raise BundleInvalid(f"The bundle's manifest is not valid: {error}.") from error
    _check_consistency(manifest)
    return manifest


def _check_consistency(manifest: Manifest) -> None:
    known = [language.name for language in LANGUAGES]
    languages = [expert.language for expert in manifest.experts]
    if len(set(languages)) != len(languages) or not set(languages) <= set(known):
        raise BundleInvalid(f"The bundle's experts {languages} are not distinct languages out of {known}.")
    if manifest.experts and manifest.lora is None:
        raise BundleInvalid("The bundle has experts but does not say their rank (key “lora”).")
    if not manifest.backbone.files:
        raise BundleInvalid("The bundle names no file for its backbone.")
    _check_gate(manifest, known)
    named = [name for name in (manifest.gate and manifest.gate.path, manifest.tokenizer) if name]
    missing = [name for name in named if name not in manifest.files]
    missing += [
        e.path for e in manifest.experts if not any(f.startswith(e.path + "/") for f in manifest.files)
    ]
    if missing:
        raise BundleInvalid(f"The bundle's manifest gives no hash for {', '.join(missing)}.")


def _check_gate(manifest: Manifest, known: list[str]) -> None:
    gate = manifest.gate
    if gate is None:
        return
    if len(set(gate.languages)) != len(gate.languages) or not set(gate.languages) <= set(known):
        raise BundleInvalid(f"The gate's languages {list(gate.languages)} are not distinct ones of {known}.")
    strangers = [expert.language for expert in manifest.experts if expert.language not in gate.languages]
    if strangers:
        raise BundleInvalid(f"The gate cannot choose the bundle's experts {', '.join(strangers)}.")
    if not 0 <= gate.abstain_below < 1:
        raise BundleInvalid(f"The gate's “abstain_below” is {gate.abstain_below}; it must be in [0, 1).")
    if manifest.tokenizer is None:
        raise BundleInvalid("The bundle has a gate but no tokenizer to read its input with.")


def _verify_file(root: Path, name: str, digest: str) -> None:
    if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
        raise BundleInvalid(f"The bundle's manifest names a file outside of the bundle: {name}.")
    path = root / name
    if not path.is_file():
        raise BundleInvalid(f"The bundle {root} lacks its file {name}.", "Copy the bundle again.")
    with path.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != digest:
        raise BundleInvalid(
            f"{name} of bundle {root} is damaged: its sha256 is {found[:12]}…, expected {digest[:12]}….",
            "Copy the bundle again.",
        )
