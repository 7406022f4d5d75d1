"""The gate's process: `python -m stelo_lsp.gate_process`.

Reads lines of JSON (`{"bundle": folder, "code": ...}`, always the same bundle) from standard input, answers
each with a line of JSON on standard output (a `GateDecision`, or `{"error": ..., "hint": ...}`), until
standard input ends, that is until its parent is gone.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import asdict
from typing import Any, TextIO

from stelo_lsp.engines.child import answer_channel
from stelo_model.bundle import load_bundle
from stelo_model.errors import BundleInvalid
from stelo_model.routing import Router


def main() -> None:
    """Answer until the parent closes our standard input or dies."""
    with suppress(BrokenPipeError):  # the parent died while we were at work
        _serve(answer_channel())


def _serve(answers: TextIO) -> None:
    router: Router | None = None
    for line in sys.stdin.buffer:
        question = json.loads(line)
        try:
            router = router or _open(question["bundle"])
            answer: dict[str, Any] = asdict(router.decide(question["code"]))
        except BundleInvalid as error:
            answer = {"error": error.message, "hint": error.hint}
        print(json.dumps(answer), file=answers, flush=True)


def _open(bundle: str) -> Router:
    router = Router.from_bundle(load_bundle(bundle))
    if router is None:
        raise BundleInvalid(f"The bundle {bundle} has no gate any more.", "Restart the server.")
    return router


if __name__ == "__main__":
    main()
