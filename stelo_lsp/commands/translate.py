"""`stelo-lsp translate`: a file, standard input, or JSON lines."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from stelo_lsp.commands import Bar, read_source, settings_from
from stelo_lsp.routing import told
from stelo_lsp.session import JobEvent, Preparing, Session
from stelo_lsp.translate import Source
from stelo_model.errors import InputError, ModelError
from stelo_model.translation import Translation


def run(options: argparse.Namespace) -> int:
    """Translate; 0, or 1 when some Python does not parse."""
    if options.jsonl:
        return _run_lines(options)
    code = read_source(options.file)
    source = Source(code, told(name=options.language, path=options.file), options.max_new_tokens)
    target = _target(options)
    with _session(options) as (session, bar):
        translation = session.submit(source, lambda event: _show(bar, event)).future.result()
    for warning in translation.warnings:
        print(f"stelo-lsp: warning: {warning.message}", file=sys.stderr)
    text = json.dumps(translation.to_json(), indent=2) + "\n" if options.json else translation.python
    _write(text, target)
    return 0 if translation.parses else 1


def _target(options: argparse.Namespace) -> Path | None:
    """Where to write; checked before minutes of work are spent."""
    if options.output in (None, "-"):
        return None
    target = Path(options.output)
    if target.exists() and not options.force:
        raise InputError(f"{target} exists already.", "Name another file, or add --force to overwrite it.")
    if not target.parent.is_dir():
        raise InputError(f"There is no folder {target.parent}.", "Create it first.")
    return target


def _write(text: str, target: Path | None) -> None:
    if target is None:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        partial.write_text(text, encoding="utf-8", newline="\n")
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise InputError(f"{target} cannot be written: {error.strerror}.") from error


# -- JSON lines -----------------------------------------------------------------------------------


def _run_lines(options: argparse.Namespace) -> int:
    """Every line in, a line out, in input order and as soon as it is ready; a bad one is an error line."""
    from tqdm import tqdm

    lines, count = _lines(options.file)
    parsed = True
    output = _open_lines(_target(options))
    with (
        _session(options) as (session, bar),
        output,
        tqdm(total=count, unit="source", file=sys.stderr, disable=not sys.stderr.isatty()) as total,
    ):
        for line in lines:
            if not line.strip():
                continue
            answer, fine = _answer_line(line, options, session, bar)
            parsed = parsed and fine
            output.write(json.dumps(answer).encode() + b"\n")
            output.flush()
            total.update()
    return 0 if parsed else 1


def _lines(name: str) -> tuple[Iterable[bytes], int | None]:
    """The lines, and how many if that can be known: a program may write one and wait for its answer."""
    if name == "-":
        return sys.stdin.buffer, None
    try:
        lines = Path(name).read_bytes().splitlines(keepends=True)
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.") from error
    return lines, len(lines)


def _open_lines(target: Path | None) -> Any:
    return os.fdopen(os.dup(1), "wb") if target is None else target.open("wb")


def _answer_line(
    line: bytes, options: argparse.Namespace, session: Session, bar: Bar
) -> tuple[dict[str, Any], bool]:
    identity: Any = None
    try:
        record = _record(line)
        identity = record.get("id")
        known = told(name=record.get("language") or options.language)
        source = Source(record["code"], known, options.max_new_tokens)
        translation = session.submit(source, lambda event: _show(bar, event)).future.result()
    except InputError as error:
        return {"id": identity, "error": str(error)}, True
    except ModelError as error:
        # A missing model stops everything; a model that failed on one source does not stop the next.
        if session.status().state == "failed" and not session.status().pid:
            raise
        return {"id": identity, "error": str(error)}, True
    return {"id": identity, **_line_json(translation)}, translation.parses


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise InputError(f"This line is not JSON: {error}.") from error
    if not isinstance(record, dict) or not isinstance(record.get("code"), str):
        raise InputError('A line must be an object with a text “code”: {"id": 1, "code": "..."}.')
    if not isinstance(record.get("language", ""), (str, type(None))):
        raise InputError("“language” must be a text.")
    return record


def _line_json(translation: Translation) -> dict[str, Any]:
    keys = ("python", "language", "expert", "probabilities", "n_tokens", "seconds", "tries", "warnings")
    whole = translation.to_json()
    return {key: whole[key] for key in keys}


# -- the session ----------------------------------------------------------------------------------


@contextmanager
def _session(options: argparse.Namespace) -> Iterator[tuple[Session, Bar]]:
    """A session that ends, engine and all, with the block: also on Ctrl-C and on SIGTERM."""
    bar = Bar()
    session = Session(settings_from(options))
    previous = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield session, bar
    finally:
        signal.signal(signal.SIGTERM, previous)
        bar.close()
        session.close()


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def _show(bar: Bar, event: JobEvent) -> None:
    if isinstance(event, Preparing) and event.total:
        bar.update(event.what, event.done, event.total)
    else:
        bar.close()
