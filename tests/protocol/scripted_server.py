"""`python -m tests.protocol.scripted_server FOLDER [OPTION…]`: the real command line, the scripted engine.

FOLDER/script.json holds `{"": {...}, "some text": {...}}`: the script for prompts with some text, and for
all others.  What the engine does is appended to FOLDER/record.jsonl.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from stelo_lsp import cli
from stelo_lsp.commands import serve
from stelo_lsp.server import create_server
from tests.scripted import Script, ScriptedEngine, open_gate, opening


def main() -> None:
    folder = Path(sys.argv[1])

    def script(prompt: str) -> Script:
        scripts = json.loads((folder / "script.json").read_text())
        found = next((name for name in scripts if name and name in prompt), "")
        return Script(**scripts[found])

    def record(entry: dict[str, Any]) -> None:
        with (folder / "record.jsonl").open("a") as stream:
            stream.write(json.dumps(entry) + "\n")

    engine = ScriptedEngine(script, record, with_process="--with-process" in sys.argv)
    serve.create_server = partial(create_server, open_model=opening(engine), open_gate=open_gate)
    cli.main([argument for argument in sys.argv[2:] if argument != "--with-process"])


if __name__ == "__main__":
    main()
