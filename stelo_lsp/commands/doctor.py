"""`stelo-lsp doctor`: what is installed, what is missing and how to get it, and how fast it is here."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from stelo_lsp import __version__
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.commands import settings_from
from stelo_lsp.engines import Text, cuda
from stelo_lsp.engines.child import usable_cores
from stelo_lsp.loading import Model, engine_name, find_backbone, known_backbone, make_engine
from stelo_lsp.routing import route, told
from stelo_lsp.settings import Settings
from stelo_lsp.translate import Source, translate
from stelo_model.bundle import load_bundle
from stelo_model.errors import BackboneMissing, SteloError

_SAMPLE = "int add(int a, int b) {\n    int sum = a + b;\n    return sum;\n}\n"


@dataclass(frozen=True)
class Check:
    """One line of the report; `hint` says what to do when it is not `ok`."""

    name: str
    ok: bool
    detail: str
    hint: str = ""


def run(options: argparse.Namespace) -> int:
    """Print the report; 0 when everything is there, 3 when something is missing."""
    settings = settings_from(options)
    checks = [_machine(), *_engines(settings), *_model(settings, measure=not options.no_speed)]
    if options.json:
        document: dict[str, Any] = {"version": __version__, "ok": all(check.ok for check in checks)}
        print(json.dumps({**document, "checks": [asdict(check) for check in checks]}, indent=2))
    else:
        for check in checks:
            print(f"{'ok     ' if check.ok else 'MISSING'}  {check.name:<12} {check.detail}")
            if check.hint:
                print(f"{'':23}{check.hint}")
    return 0 if all(check.ok for check in checks) else 3


def _machine() -> Check:
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        memory = f", {total / 1e9:.0f} GB memory"
    python = f"Python {platform.python_version()} at {sys.executable}"
    return Check("machine", True, f"{platform.machine()}, {usable_cores()} cores{memory}; {python}")


def _llama_cpp(needed: bool) -> Check:
    try:
        return Check("llama_cpp", True, f"xllamacpp {version('xllamacpp')}")
    except PackageNotFoundError:
        return Check("llama_cpp", not needed, "not installed", "pip install 'stelo-lsp[embedded]'")


def _transformers(needed: bool) -> Check:
    try:
        found = f"transformers {version('transformers')}, torch {version('torch')}"
    except PackageNotFoundError:
        return Check("transformers", not needed, "not installed", "pip install 'stelo-lsp[gpu]'")
    built, devices = cuda.torch_cuda_version(), cuda.device_count()
    if built and devices:
        return Check("transformers", True, f"{found}, CUDA {built}, {devices} GPU{'s' * (devices > 1)}")
    return Check("transformers", True, f"{found}, {'no GPU found' if built else 'built without CUDA'}")


def _engines(settings: Settings) -> list[Check]:
    """Both engines; only the one that would be used must be there."""
    try:
        used = engine_name(settings, load_bundle(settings.bundle))
    except SteloError:  # reported with the bundle
        used = "llama_cpp"
    return [_llama_cpp(used == "llama_cpp"), _transformers(used == "transformers")]


def _model(settings: Settings, measure: bool) -> list[Check]:
    """Bundle, backbone and, to `measure`, speed; nothing is downloaded."""
    try:
        bundle = load_bundle(settings.bundle)
        known = known_backbone(bundle)
    except SteloError as error:
        return [Check("bundle", False, error.message, error.hint)]
    n_experts = len(bundle.manifest.experts)
    checks = [
        Check(
            "bundle",
            True,
            f"{bundle.manifest.name}, {f'{n_experts} experts' if n_experts else 'no trained experts yet'}",
        )
    ]
    # An engine of its own: a shared one may be busy with somebody's translation while it is measured.
    alone = replace(settings, download="never", share_engine=False)
    try:
        path = find_backbone(alone, bundle, CancelToken(), lambda *_: None, lambda *_: False)
        engine = make_engine(alone, bundle, path)
    except SteloError as error:
        hint = error.hint
        if known is not None and isinstance(error, BackboneMissing):
            hint = f"stelo-lsp bundle fetch {settings.bundle}   ({known.size / 1e6:.0f} MB)"
        return [*checks, Check("backbone", False, error.message, hint)]
    files = bundle.manifest.backbone.files
    checks.append(Check("backbone", True, f"{path}, sha256 {files[0].sha256[:12]}… verified"))
    return [*checks, _speed(Model(bundle, engine))] if measure else checks


def _speed(model: Model) -> Check:
    """Load the model and translate a four-line function twice; the second time is measured."""
    token = CancelToken()
    times: list[tuple[float, int]] = []

    def listen(event: object) -> None:
        if isinstance(event, Text) and event.n_tokens:  # not what an answer is begun with
            times.append((time.perf_counter(), event.n_tokens))

    try:
        model.engine.load(token)
        source = Source(_SAMPLE, told(name="java"), 48)
        found = route(source.told, None, model.bundle)
        for _ in range(2):
            times.clear()
            translate(model.engine, model.bundle, source, found, token, listen)
        info = model.engine.info()
    except SteloError as error:
        return Check("speed", False, error.message, error.hint)
    finally:
        model.engine.close()
    if len(times) < 2:
        return Check("speed", False, "the model answered too little to measure")
    (start, first), (end, last) = times[0], times[-1]
    memory = f", {info.memory_bytes / 1e6:.0f} MB" if info.memory_bytes else ""
    return Check("speed", True, f"{(last - first) / (end - start):.0f} tokens/s on {info.device}{memory}")
