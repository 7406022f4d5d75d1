"""`stelo-lsp route`: which language a source is in, without starting a model."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from stelo_lsp.commands import read_source
from stelo_lsp.routing import disagreement, percent, route, told
from stelo_lsp.translate import check_source
from stelo_model import languages
from stelo_model.bundle import load_bundle
from stelo_model.translation import Route


def run(options: argparse.Namespace) -> int:
    """Print the language; how it is known goes to standard error (or into the JSON)."""
    from stelo_model.routing import Router

    code = read_source(options.file)
    known = told(name=options.language, path=options.file)
    if known.language is None:
        check_source(code, None)
    bundle = load_bundle(options.bundle)
    router = Router.from_bundle(bundle)
    found = route(known, router.decide(code) if router else None, bundle)
    doubt = disagreement(known, found.probabilities)
    if options.json:
        print(json.dumps({**_json(found), "warnings": [asdict(doubt)] if doubt else []}))
        return 0
    print(found.language)
    print(f"stelo-lsp: {_explained(found)}", file=sys.stderr)
    if doubt:
        print(f"stelo-lsp: warning: {doubt.message}", file=sys.stderr)
    return 0


def _json(found: Route) -> dict[str, object]:
    return {
        "language": found.language,
        "expert": found.expert,
        "routed_by": found.source,
        "probabilities": dict(found.probabilities),
    }


def _explained(found: Route) -> str:
    ranking = sorted(found.probabilities.items(), key=lambda item: -item[1])
    said = [f"{languages.by_name(name).title} {percent(p)}" for name, p in ranking if p >= 0.005]
    gate = ", ".join(said)
    return f"told by the {found.source}; " + (f"the gate says {gate}" if gate else "this bundle has no gate")
