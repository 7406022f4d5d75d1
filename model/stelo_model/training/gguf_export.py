"""`export-gguf`: a bundle's experts, and on request its backbone, as files for llama.cpp.

The server needs none of it: it converts the experts itself, when it first loads a bundle.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp

from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import BundleInvalid, ConfigInvalid
from stelo_model.gguf_adapters import write_adapters
from stelo_model.training.gguf_backbone import write_backbone


def export(
    bundle_name: str,
    output: Path,
    backbone: Path | None = None,
    dtype: str = "float16",
    force: bool = False,
) -> tuple[Path, ...]:
    """Write `<language>.gguf` for every expert and, for a GPTBigCode folder, `<backbone's name>.gguf`.

    Every file is complete or absent.

    Raises: BundleInvalid, ConfigInvalid (a file is there already), DataInvalid.
    """
    bundle = load_bundle(bundle_name)
    if not bundle.manifest.experts:
        raise BundleInvalid(f"Bundle “{bundle.manifest.name}” has no experts.")
    names = [f"{expert.language}.gguf" for expert in bundle.manifest.experts]
    converted = _converted(bundle, backbone)
    names += [name for name, _ in converted]
    there = [name for name in names if (output / name).exists()]
    if there and not force:
        raise ConfigInvalid(f"{output} holds {', '.join(there)} already.", "Give --force to replace them.")
    output.mkdir(parents=True, exist_ok=True)
    building = Path(mkdtemp(prefix=".export-", dir=output))
    try:
        write_adapters(bundle, building, backbone)
        for name, folder in converted:
            write_backbone(folder, building / name, dtype)
        return tuple((building / name).replace(output / name) for name in names)
    finally:
        shutil.rmtree(building)


def _converted(bundle: Bundle, backbone: Path | None) -> list[tuple[str, Path]]:
    """The name and the folder of the backbone, when it is one that we can convert."""
    reference = bundle.manifest.backbone
    if backbone is None or not backbone.is_dir() or reference.family != "gpt_bigcode":
        return []
    for file in reference.files:
        path = backbone / file.name
        if not path.is_file() or path.stat().st_size != file.size:
            raise BundleInvalid(
                f"{backbone} is not the bundle's backbone {reference.id}: {file.name} differs."
            )
    return [(f"{reference.id.replace('/', '-')}.gguf", backbone)]


__all__ = ["export"]
