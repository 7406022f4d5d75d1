"""One module for each command of the command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from stelo_lsp.settings import Settings
from stelo_model.errors import InputError


def read_source(name: str) -> str:
    """The text of a file, or of standard input for `-`; UTF-8, a byte order mark is dropped.

    Raises: InputError.
    """
    if name == "-" and sys.stdin.isatty():
        print("stelo-lsp: reading standard input, end it with Ctrl-D", file=sys.stderr)
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = "Standard input" if name == "-" else name
        raise InputError(
            f"{what} is not UTF-8 text (byte {error.start}).", "Convert it to UTF-8 first."
        ) from error


def settings_from(options: argparse.Namespace) -> Settings:
    """The settings that the command line gives; a download needs no further question there."""
    given: dict[str, Any] = {
        "bundle": options.bundle,
        "engine": getattr(options, "engine", None),
        "quantization": getattr(options, "quantization", None),
        "backbone_path": options.backbone,
        "allow_hub": options.allow_hub,
        "threads": getattr(options, "threads", None),
        "context_tokens": getattr(options, "context_tokens", None),
    }
    return Settings(download="always", idle_minutes=0, **{k: v for k, v in given.items() if v is not None})


class Bar:
    """A progress bar on standard error when that is a terminal; a few plain lines otherwise."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._what = ""

    def update(self, what: str, done: int, total: int) -> None:
        """Show a step; `done` and `total` in bytes."""
        if not total or not sys.stderr.isatty():
            self._say(what)
            return
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=total, unit="B", unit_scale=True, file=sys.stderr, leave=False)
        self._bar.set_description(what, refresh=False)
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _say(self, what: str) -> None:
        if what != self._what:
            self.close()
            self._what = what
            print(f"stelo-lsp: {what} …", file=sys.stderr, flush=True)
