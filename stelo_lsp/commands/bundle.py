"""`stelo-lsp bundle show|verify|fetch`: the model on this machine."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.commands import Bar, settings_from
from stelo_lsp.loading import backbone_of, find_backbone
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
    backbone = backbone_of(bundle)
    found = backbones.locate(backbone, Path(path).expanduser() if path else None)
    manifest = bundle.manifest
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
        "size_mb": round(backbone.size / 1e6),
        "sha256": backbone.sha256,
        "file": str(found) if found else f"not here; `stelo-lsp bundle fetch {manifest.name}` gets it",
    }


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
    backbone = backbone_of(bundle)
    target = backbones.cache_directory() / backbone.filename
    path = Path(options.backbone).expanduser() if options.backbone else target
    if not path.exists():
        raise BackboneMissing(
            f"{path} is not there.", f"`stelo-lsp bundle fetch {bundle.manifest.name}` gets it."
        )
    backbones.verify(path / backbone.filename if path.is_dir() else path, backbone)
