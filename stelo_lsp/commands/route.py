"""`stelo-lsp route`: which language a source is in, without starting a model."""

from __future__ import annotations

import argparse
import json
import sys

from stelo_lsp.commands import read_source
from stelo_lsp.translate import route


def run(options: argparse.Namespace) -> int:
    """Print the language; how it is known goes to standard error (or into the JSON)."""
    found = route(read_source(options.file), name=options.language, path=options.file)
    if options.json:
        answer = {
            "language": found.language,
            "expert": found.expert,
            "routed_by": found.source,
            "probabilities": dict(found.probabilities),
        }
        print(json.dumps(answer))
    else:
        print(found.language)
        print(f"stelo-lsp: told by the {found.source}; this bundle has no trained gate yet", file=sys.stderr)
    return 0
