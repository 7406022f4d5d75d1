"""`stelo-lsp bundle show|verify|fetch`: the model on this machine."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.commands import Bar, settings_from
from stelo_lsp.loading import find_backbone, known_backbone
from stelo_model import backbones
from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import BackboneMissing


def run(options: argparse.Namespace) -> int:
    """Do it and print what is there."""
    bundle = load_bundle(options.bundle)
    if options.action == "fetch":
        _fetch(options, bundle)
    elif options.action == "verify":
        _verify(options, bundle)
    facts = describe(bundle, options.backbone)
    if options.json:
        print(json.dumps(facts, indent=2))
    else:
        width = max(map(len, facts))
        for key, value in facts.items():
            print(f"{key:<{width}}  {', '.join(value) if isinstance(value, list) else value}")
    return 0


def describe(bundle: Bundle, path: str | None = None) -> dict[str, Any]:
    """What a bundle is and where its backbone lies, as `show` prints it."""
    manifest, backbone = bundle.manifest, bundle.manifest.backbone
    return {
        "bundle": manifest.name,
        "folder": str(bundle.root),
        "experts": [expert.language for expert in manifest.experts]
        or "none yet: the plain backbone translates",
        "gate": list(manifest.gate.languages)
        if manifest.gate
        else "none yet: the language comes from the editor or the file name",
        "backbone": backbone.id,
        "licence": backbone.licence,
        "size_mb": round(sum(file.size for file in backbone.files) / 1e6),
        "sha256": ", ".join(file.sha256 for file in backbone.files),
        "file": _whereabouts(bundle, Path(path).expanduser() if path else None),
    }


def _whereabouts(bundle: Bundle, path: Path | None) -> str:
    """Where the backbone is; a user's path must be right.

    Raises: BackboneMissing.
    """
    known = known_backbone(bundle)
    if known is not None:
        found = backbones.locate(known, path)
        return str(found) if found else f"not here; `stelo-lsp bundle fetch {bundle.manifest.name}` gets it"
    try:
        return str(backbones.locate_own(bundle.manifest.backbone, path=path))
    except BackboneMissing as error:
        if path is not None:
            raise
        return f"not here; {error.hint}"


def _fetch(options: argparse.Namespace, bundle: Bundle) -> None:
    bar = Bar()
    try:
        find_backbone(
            settings_from(options), bundle, CancelToken(), bar.update, lambda backbone, cancel: True
        )
    finally:
        bar.close()


def _verify(options: argparse.Namespace, bundle: Bundle) -> None:
    """Hash the backbone again, whatever the cache remembers.

    Raises: BackboneMissing.
    """
    known = known_backbone(bundle)
    path = Path(options.backbone).expanduser() if options.backbone else None
    if known is None:
        backbones.locate_own(bundle.manifest.backbone, path=path, anew=True)
        return
    target = path or backbones.cache_directory() / known.filename
    if not target.exists():
        raise BackboneMissing(
            f"{target} is not there.", f"`stelo-lsp bundle fetch {bundle.manifest.name}` gets it."
        )
    backbones.verify(target / known.filename if target.is_dir() else target, known)
