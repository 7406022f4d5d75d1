"""From settings to a model that is ready to start: the bundle, its backbone's files, the engine for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Engine
from stelo_lsp.engines.cuda import cuda_usable
from stelo_lsp.engines.llama_cpp import Adapter, LlamaCppEngine, LlamaCppOptions
from stelo_lsp.engines.transformers import TransformersEngine, TransformersOptions
from stelo_lsp.settings import Settings
from stelo_model import backbones
from stelo_model.backbones import Backbone
from stelo_model.bundle import Bundle, load_bundle
from stelo_model.errors import BundleInvalid, EngineMissing

Progress = Callable[[str, int, int], None]
Consent = Callable[[Backbone, CancelToken], bool]
EngineName = Literal["llama_cpp", "transformers"]


@dataclass(frozen=True)
class Model:
    """A verified bundle and the (not yet started) engine that runs it."""

    bundle: Bundle
    engine: Engine


def open_model(settings: Settings, cancel: CancelToken, progress: Progress, consent: Consent) -> Model:
    """Verify the bundle, find or fetch its backbone, and make the engine.

    `progress(what, done, total)` counts bytes; `consent` is asked before anything is downloaded.

    Raises: BundleInvalid, BackboneMissing, EngineMissing, Cancelled.
    """
    bundle = load_bundle(settings.bundle)
    backbone = find_backbone(settings, bundle, cancel, progress, consent)
    return Model(bundle, make_engine(settings, bundle, backbone))


# -- the engine -------------------------------------------------------------------------------------


def make_engine(settings: Settings, bundle: Bundle, backbone: Path) -> Engine:
    """The engine for a bundle, not yet started; its experts are converted for llama.cpp when need be.

    Raises: EngineMissing, BundleInvalid.
    """
    context = min(settings.context_tokens, bundle.manifest.backbone.context_tokens)
    if engine_name(settings, bundle) == "transformers":
        options = TransformersOptions(
            str(bundle.root), str(backbone), context, settings.threads, settings.quantization
        )
        return TransformersEngine(options)
    if backbone.suffix != ".gguf":
        raise EngineMissing(
            f"llama.cpp runs GGUF files only; the backbone {bundle.manifest.backbone.id} is none.",
            "Use the engine “transformers” (--engine transformers, or auto).",
        )
    adapters = _adapters(bundle, backbone)
    share = settings.share_engine
    return LlamaCppEngine(LlamaCppOptions(str(backbone), context, settings.threads, adapters, share=share))


def engine_name(settings: Settings, bundle: Bundle) -> EngineName:
    """The engine that the settings name; “auto” is llama.cpp where there is a GGUF file and no GPU."""
    if settings.engine != "auto":
        return settings.engine
    is_gguf = bundle.manifest.backbone.files[0].name.endswith(".gguf")
    return "llama_cpp" if is_gguf and not cuda_usable() else "transformers"


def _adapters(bundle: Bundle, backbone: Path) -> list[Adapter]:
    if not bundle.manifest.experts:
        return []
    from stelo_model.gguf_adapters import cached_adapters  # not every bundle needs it

    paths = cached_adapters(bundle, backbone)
    return [
        Adapter(expert.language, str(path))
        for expert, path in zip(bundle.manifest.experts, paths, strict=True)
    ]


# -- the backbone -----------------------------------------------------------------------------------


def find_backbone(
    settings: Settings, bundle: Bundle, cancel: CancelToken, progress: Progress, consent: Consent
) -> Path:
    """The backbone's file or folder: the user's path, the cache, or a download that was consented to.

    Raises: BackboneMissing, BundleInvalid, Cancelled.
    """
    path = Path(settings.backbone_path).expanduser() if settings.backbone_path else None
    known = known_backbone(bundle)
    if known is None:
        return backbones.locate_own(
            bundle.manifest.backbone, path=path, progress=progress, cancelled=lambda: cancel.cancelled
        )
    if found := backbones.locate(known, path):
        return found
    download = settings.download == "always" or (settings.download == "ask" and consent(known, cancel))
    return backbones.resolve(
        known,
        path=path,
        download=download,
        allow_hub=settings.allow_hub,
        progress=progress,
        cancelled=lambda: cancel.cancelled,
    )


def known_backbone(bundle: Bundle) -> Backbone | None:
    """The registry's entry for a bundle's backbone; None for one of the user's own.

    Raises: BundleInvalid, when the bundle wants another file of that name.
    """
    reference = bundle.manifest.backbone
    known = backbones.BACKBONES.get(reference.id)
    if known is not None and [file.sha256 for file in reference.files] != [known.sha256]:
        raise BundleInvalid(
            f"Bundle “{bundle.manifest.name}” was made for other weights than the known {known.id}.",
            "Update stelo-lsp, or use another bundle.",
        )
    return known


__all__ = [
    "Consent",
    "EngineName",
    "Model",
    "Progress",
    "engine_name",
    "find_backbone",
    "known_backbone",
    "make_engine",
    "open_model",
]
