"""From settings to a model that is ready to start: the bundle, its backbone's file, the engine for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Engine
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_lsp.settings import Settings
from stelo_model import backbones
from stelo_model.backbones import Backbone
from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import BundleInvalid

Progress = Callable[[str, int, int], None]
Consent = Callable[[Backbone, CancelToken], bool]


@dataclass(frozen=True)
class Model:
    """A verified bundle and the (not yet started) engine that runs it."""

    bundle: Bundle
    engine: Engine


def open_model(settings: Settings, cancel: CancelToken, progress: Progress, consent: Consent) -> Model:
    """Verify the bundle, find or fetch its backbone, and make the engine.

    `progress(what, done, total)` counts bytes; `consent` is asked before anything is downloaded.

    Raises: BundleInvalid, BackboneMissing, Cancelled.
    """
    bundle = load_bundle(settings.bundle)
    if bundle.manifest.experts:
        raise BundleInvalid(
            f"Bundle “{bundle.manifest.name}” has experts; this version cannot give them to llama.cpp yet.",
            "Use the bundle “small” or “large”.",
        )
    backbone = find_backbone(settings, bundle, cancel, progress, consent)
    options = LlamaCppOptions(
        model=str(backbone),
        context_tokens=min(settings.context_tokens, bundle.manifest.backbone.context_tokens),
        threads=settings.threads,
    )
    return Model(bundle, LlamaCppEngine(options))


def find_backbone(
    settings: Settings, bundle: Bundle, cancel: CancelToken, progress: Progress, consent: Consent
) -> Path:
    """The backbone's file: the user's path, the cache, or a download that was consented to.

    Raises: BackboneMissing, Cancelled.
    """
    backbone = backbone_of(bundle)
    path = Path(settings.backbone_path).expanduser() if settings.backbone_path else None
    if found := backbones.locate(backbone, path):
        return found
    download = settings.download == "always" or (settings.download == "ask" and consent(backbone, cancel))
    return backbones.resolve(
        backbone,
        path=path,
        download=download,
        allow_hub=settings.allow_hub,
        progress=progress,
        cancelled=lambda: cancel.cancelled,
    )


def backbone_of(bundle: Bundle) -> Backbone:
    """The registry's entry for a bundle's backbone.

    Raises: BackboneMissing (not a known one), BundleInvalid (the bundle wants another file of that name).
    """
    reference = bundle.manifest.backbone
    backbone = backbones.known(reference.id)
    if [file.sha256 for file in reference.files] != [backbone.sha256]:
        raise BundleInvalid(
            f"Bundle “{bundle.manifest.name}” was made for other weights than the known {backbone.id}.",
            "Update stelo-lsp, or use another bundle.",
        )
    return backbone


__all__ = ["Consent", "Model", "Progress", "backbone_of", "find_backbone", "open_model"]
