"""A process that uses a shared engine, as a server does: `python -m tests.engines.sharer MODEL`.

It reads a command a line (load, ask N, cancel, close) and writes a line of JSON when one is done; `ask` does
so at its first event as well.  A MODEL that is no GGUF file is run by `scripted_llama_cpp_process`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Event, llama_cpp
from stelo_lsp.engines.llama_cpp import LlamaCppEngine, LlamaCppOptions
from stelo_model.errors import SteloError
from stelo_model.prompt import Prompt, Segment
from tests.engines.asking import text
from tests.scripted import ROOT

PROMPT = Prompt((Segment("def numbers():\n    return [1, 2, 3,", control=False),), ("```",))


class Sharer:
    """Such a process, from outside."""

    def __init__(self, model: Path) -> None:
        command = [sys.executable, "-m", "tests.engines.sharer", str(model)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        heard: dict[str, Any] = json.loads(self.process.stdout.readline())
        return heard

    def load(self) -> int:
        """Load; the engine's process id."""
        self.tell("load")
        return int(self.hear()["pid"])

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


def main() -> None:
    model = sys.argv[1]
    if not model.endswith(".gguf"):
        llama_cpp._MODULE = "tests.engines.scripted_llama_cpp_process"
    engine = LlamaCppEngine(LlamaCppOptions(model, context_tokens=512, threads=1, share=True))
    token = CancelToken()
    for line in sys.stdin:
        command, *numbers = line.split()
        if command == "cancel":
            token.cancel()
        elif command == "close":
            engine.close()
            say(closed=True)
        else:
            token = CancelToken()
            arguments = (engine, token, *map(int, numbers))
            threading.Thread(target=run, args=arguments, daemon=True).start()
    engine.close()


def run(engine: LlamaCppEngine, token: CancelToken, n_tokens: int = 0) -> None:
    """Load, and then answer with so many tokens."""
    events: list[Event] = []
    try:
        engine.load(token)
        if n_tokens:
            for event in engine.generate(PROMPT, None, n_tokens, token):
                if not events:
                    say(begun=True)
                events.append(event)
        say(pid=engine.info().pid, text=text(events))
    except SteloError as error:
        say(error=type(error).__name__, message=str(error))


def say(**message: object) -> None:
    print(json.dumps(message), flush=True)


if __name__ == "__main__":
    main()
