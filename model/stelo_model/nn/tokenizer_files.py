"""A backbone's `tokenizer.json`: taken from its folder, or made from what its GGUF file says."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from stelo_model import backbones
from stelo_model.bundle import Bundle
from stelo_model.errors import BackboneMissing, ModelError
from stelo_model.tokens import PromptTokenizer


def load_tokenizer(bundle: Bundle, backbone: Path) -> PromptTokenizer:
    """A bundle's own tokenizer, or its backbone's; the one of a GGUF file is remembered in the cache.

    Raises: BundleInvalid, BackboneMissing, ModelError (the cache cannot be written).
    """
    if bundle.manifest.tokenizer:
        return PromptTokenizer.from_file(bundle.root / bundle.manifest.tokenizer)
    if backbone.suffix != ".gguf":
        return PromptTokenizer.from_file(backbone / "tokenizer.json")
    name = f"{bundle.manifest.backbone.files[0].sha256}.json"
    cached = backbones.cache_directory().parent / "tokenizers" / name
    try:
        if not cached.is_file():
            write_tokenizer(backbone, cached)
    except OSError as error:
        raise ModelError(
            f"The tokenizer cannot be written to {cached.parent}: {error.strerror or error}.",
            "Make room there, or set STELO_CACHE to a folder on another disk.",
        ) from error
    return PromptTokenizer.from_file(cached)


def write_tokenizer(backbone: Path, target: Path) -> None:
    """Write the `tokenizer.json` of a transformers folder or a GGUF file to `target`.

    Raises: BackboneMissing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    if backbone.suffix == ".gguf":
        _from_gguf(backbone, partial)
    elif (backbone / "tokenizer.json").is_file():
        shutil.copyfile(backbone / "tokenizer.json", partial)
    else:
        raise BackboneMissing(f"There is no tokenizer.json in {backbone}.", "Name one with --tokenizer FILE.")
    partial.replace(target)


def _from_gguf(backbone: Path, target: Path) -> None:
    from stelo_model.nn import gguf_files

    try:
        tokenizer = gguf_files.read_tokenizer(backbone)
    except (OSError, ValueError, KeyError) as error:
        raise BackboneMissing(f"The tokenizer in {backbone} cannot be read: {error}.") from error
    tokenizer.save(str(target), pretty=False)


__all__ = ["load_tokenizer", "write_tokenizer"]
