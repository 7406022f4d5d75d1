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
from stelo_lsp.engines import Text
from stelo_lsp.engines.child import usable_cores
from stelo_lsp.loading import Model, backbone_of, open_model
from stelo_lsp.routing import route, told
from stelo_lsp.translate import Source, translate
from stelo_model import backbones
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
    checks = [_machine(), _engine(), *_model(options)]
    if options.json:
        document: dict[str, Any] = {"version": __version__, "ok": all(check.ok for check in checks)}
        print(json.dumps({**document, "checks": [asdict(check) for check in checks]}, indent=2))
    else:
        for check in checks:
            print(f"{'ok     ' if check.ok else 'MISSING'}  {check.name:<9} {check.detail}")
            if check.hint:
                print(f"{'':20}{check.hint}")
    return 0 if all(check.ok for check in checks) else 3


def _machine() -> Check:
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        memory = f", {total / 1e9:.0f} GB memory"
    python = f"Python {platform.python_version()} at {sys.executable}"
    return Check("machine", True, f"{platform.machine()}, {usable_cores()} cores{memory}; {python}")


def _engine() -> Check:
    try:
        return Check("engine", True, f"llama_cpp (xllamacpp {version('xllamacpp')})")
    except PackageNotFoundError:
        return Check("engine", False, "llama.cpp is not installed", "pip install 'stelo-lsp[embedded]'")


def _model(options: argparse.Namespace) -> list[Check]:
    """Bundle, backbone and speed; nothing is downloaded."""
    settings = settings_from(options)
    try:
        bundle = load_bundle(settings.bundle)
        backbone = backbone_of(bundle)
    except SteloError as error:
        return [Check("bundle", False, error.message, error.hint)]
    experts = (
        f"{len(bundle.manifest.experts)} experts" if bundle.manifest.experts else "no trained experts yet"
    )
    checks = [Check("bundle", True, f"{bundle.manifest.name}, {experts}")]
    try:
        model = open_model(
            replace(settings, download="never"), CancelToken(), lambda *_: None, lambda *_: False
        )
    except SteloError as error:
        hint = f"stelo-lsp bundle fetch {settings.bundle}   ({backbone.size / 1e6:.0f} MB)"
        return [
            *checks,
            Check(
                "backbone", False, error.message, hint if isinstance(error, BackboneMissing) else error.hint
            ),
        ]
    path = settings.backbone_path or backbones.cache_directory() / backbone.filename
    checks.append(Check("backbone", True, f"{backbone} at {path}, sha256 {backbone.sha256[:12]}… verified"))
    return [*checks, _speed(model)]


def _speed(model: Model) -> Check:
    """Load the model and translate a four-line function twice; the second time is measured."""
    token = CancelToken()
    times: list[tuple[float, int]] = []

    def listen(event: object) -> None:
        if isinstance(event, Text):
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
