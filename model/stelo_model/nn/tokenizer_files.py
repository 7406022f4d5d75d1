"""A backbone's `tokenizer.json`: taken from its folder, or made from what its GGUF file says."""

from __future__ import annotations

import shutil
from pathlib import Path

from stelo_model.errors import BackboneMissing


def write_tokenizer(backbone: Path, target: Path) -> None:
    """Write the `tokenizer.json` of a transformers folder or a GGUF file to `target`.

    Raises: BackboneMissing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name}.partial")
    if backbone.suffix == ".gguf":
        _from_gguf(backbone, partial)
    elif (backbone / "tokenizer.json").is_file():
        shutil.copyfile(backbone / "tokenizer.json", partial)
    else:
        raise BackboneMissing(f"There is no tokenizer.json in {backbone}.", "Name one with --tokenizer FILE.")
    partial.replace(target)


def _from_gguf(backbone: Path, target: Path) -> None:
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(
            backbone.parent, gguf_file=backbone.name, local_files_only=True, trust_remote_code=False
        )
    except (OSError, ValueError, KeyError) as error:
        raise BackboneMissing(f"The tokenizer in {backbone} cannot be read: {error}.") from error
    tokenizer.backend_tokenizer.save(str(target), pretty=False)


__all__ = ["write_tokenizer"]
