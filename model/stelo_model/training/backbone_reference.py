"""What a manifest says of a backbone: a known GGUF file, any GGUF file, or a transformers folder, hashed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stelo_model import backbones
from stelo_model.bundle import BackboneFile, BackboneReference, load_bundle
from stelo_model.errors import BackboneMissing, ConfigInvalid, DataInvalid
from stelo_model.gguf_adapters import ARCHITECTURES
from stelo_model.training.shards import Checkpoint, read_config

_CONTEXT = ("n_positions", "max_position_embeddings")


def backbone_reference(
    backbone: str, *, identifier: str = "", revision: str = "", licence: str = ""
) -> BackboneReference:
    """The reference for a bundle's name, a known backbone's id, a GGUF file, or a transformers folder.

    `identifier`, `revision` and `licence` are said of a file or folder that is not a known one.

    Raises: ConfigInvalid, DataInvalid, BackboneMissing, BundleInvalid.
    """
    path = Path(backbone).expanduser()
    if path.suffix == ".gguf" and path.is_file():
        return _of_gguf(path, identifier or path.stem, revision, licence)
    if (path / "config.json").is_file():
        return _of_folder(path, identifier or path.resolve().name, revision, licence)
    if (path / "manifest.json").is_file() or backbone in ("small", "large"):
        return load_bundle(backbone).manifest.backbone
    if backbone in backbones.BACKBONES:
        return _of_known(backbones.BACKBONES[backbone])
    raise BackboneMissing(
        f"“{backbone}” is no backbone that I know.",
        f"Give a folder with a config.json, a bundle, or one of {', '.join(backbones.BACKBONES)}.",
    )


def _of_known(known: backbones.Backbone) -> BackboneReference:
    for name in ("small", "large"):
        reference = load_bundle(name).manifest.backbone
        if reference.id == known.id:
            return reference
    raise BackboneMissing(f"No shipped bundle describes {known.id}.")


def _of_gguf(file: Path, identifier: str, revision: str, licence: str) -> BackboneReference:
    (hashed,) = _hashed([file])
    for known in backbones.BACKBONES.values():
        if known.sha256 == hashed.sha256:
            return _of_known(known)
    import gguf

    try:
        fields = gguf.GGUFReader(file).fields
        architecture = fields["general.architecture"].contents()
        context = fields[f"{architecture}.context_length"].contents()
    except (OSError, ValueError, KeyError) as error:
        raise DataInvalid(f"{file} is not a GGUF model: {error!r}.") from error
    families = {name: family for family, (name, _) in ARCHITECTURES.items()}
    family = families.get(architecture, architecture)
    return BackboneReference(identifier, family, revision, licence, int(context), (hashed,))


def _of_folder(folder: Path, identifier: str, revision: str, licence: str) -> BackboneReference:
    config = read_config(folder)
    context = next((config[key] for key in _CONTEXT if isinstance(config.get(key), int)), None)
    if context is None or not isinstance(config.get("model_type"), str):
        raise ConfigInvalid(f"{folder / 'config.json'} lacks “model_type” or {' / '.join(_CONTEXT)}.")
    files = tuple(_hashed(list(_files(folder))))
    return BackboneReference(identifier, config["model_type"], revision, licence, context, files)


def _files(folder: Path) -> Iterator[Path]:
    """What transformers reads to build the model: configuration, index, weights."""
    yield folder / "config.json"
    if (generation := folder / "generation_config.json").is_file():
        yield generation
    weights = Checkpoint.open(folder).files
    if any(file.suffix != ".safetensors" for file in weights):
        raise DataInvalid(
            f"The weights in {folder} are not safetensors, and no engine loads anything else.",
            "Convert them: `AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder)`.",
        )
    if len(weights) > 1:
        yield folder / "model.safetensors.index.json"
    yield from weights


def _hashed(files: list[Path]) -> Iterator[BackboneFile]:
    from tqdm import tqdm

    bar: Any = tqdm(files, desc="hashing the backbone", unit="file", disable=None)
    for file in bar:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        yield BackboneFile(file.name, file.stat().st_size, digest)


__all__ = ["backbone_reference"]
