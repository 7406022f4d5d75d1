"""Translate example sources with the shipped model, show the Python, run it, compare what it prints."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from stelo_lsp.engines import Text
from stelo_lsp.routing import told
from stelo_lsp.session import JobEvent, Session
from stelo_lsp.settings import Settings
from stelo_lsp.translate import Source
from stelo_model.errors import SteloError
from stelo_model.translation import Translation

ROOT = Path(__file__).parents[1]
TERMINAL = sys.stdout.isatty()


def main() -> None:
    session = Session(Settings(idle_minutes=0))
    try:
        right = [demonstrate(session, Path(name)) for name in sys.argv[1:]]
    except SteloError as error:
        sys.exit(f"demo: {error}")
    except KeyboardInterrupt:
        sys.exit("demo: interrupted")
    finally:
        session.close()
    print(f"\n{sum(right)} of {len(right)} translations print exactly what their source prints.")
    print(
        "Next: `.venv/bin/stelo-lsp translate YOUR_FILE`, or point your editor at `.venv/bin/stelo-lsp --stdio`."
    )
    sys.exit(0 if all(right) else 1)


def demonstrate(session: Session, path: Path) -> bool:
    """Show one translation; whether its output is the source program's."""
    code = path.read_text(encoding="utf-8")
    source = Source(code, told(path=path.name))
    lines = code.count("\n")
    print(
        f"\n{bold(f'── {path} ({source.language.title}, {lines} lines) → Python')} {'─' * 20}\n", flush=True
    )
    started = time.perf_counter()
    translation = session.submit(source, show).future.result()
    if not TERMINAL:
        print(translation.python, end="")
    print(f"\n{bold('── it prints')}")
    output = run(translation)
    print(output.rstrip())
    expected = (ROOT / "examples" / "expected" / f"{path.name}.txt").read_text(encoding="utf-8")
    same = output == expected
    verdict = (
        f"✓ exactly what the {source.language.title} program prints"
        if same
        else f"✗ the {source.language.title} program prints something else:\n{expected}"
    )
    seconds = time.perf_counter() - started
    print(f"{bold(verdict)} ({translation.n_tokens} tokens in {seconds:.0f} s)")
    return same


def show(event: JobEvent) -> None:
    # On a terminal the Python appears as it is generated; in a pipe, the finished text is printed.
    if TERMINAL and isinstance(event, Text):
        print(event.text, end="", flush=True)


def run(translation: Translation) -> str:
    """Run the Python in a process of its own; our own examples only, the server never does this."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-I", "-c", translation.python],
            capture_output=True,
            text=True,
            timeout=20,
            cwd=folder,
        )
    return done.stdout + done.stderr


def bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if TERMINAL else text


if __name__ == "__main__":
    main()
