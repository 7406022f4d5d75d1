"""The folder of an evaluation: what was asked (`run.json`), what is judged so far (`translations.jsonl`).

A line is appended as soon as its record is judged, so a run can be killed at any moment and goes on; another
question for the same folder is an error.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.training.execution import Outcome
from stelo_model.training.metrics import versions
from stelo_model.training.records import Record
from stelo_model.training.translators import Answer

RUN, TRANSLATIONS = "run.json", "translations.jsonl"


@dataclass(frozen=True)
class Judged:
    """A record's translation and, where its tests were run, their outcome; `first_outcome` is that of the
    first of several tries."""

    answer: Answer
    outcome: Outcome | None = None
    first_outcome: Outcome | None = None


@contextmanager
def claimed(folder: Path, wanted: Mapping[str, Any]) -> Iterator[Path]:
    """The folder for this process alone, begun with or already belonging to the question `wanted` (JSON).

    Raises: ConfigInvalid.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / ".lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise ConfigInvalid(
            f"Another evaluation is writing into {folder}.", "Wait for it, or choose another --output."
        ) from error
    try:
        _claim(folder, wanted)
        yield folder
    finally:
        lock.release()


def _claim(folder: Path, wanted: Mapping[str, Any]) -> None:
    path = folder / RUN
    if not path.is_file():
        if (folder / TRANSLATIONS).exists():
            raise ConfigInvalid(f"{folder} has translations, but no {RUN}.", "Choose another --output.")
        partial = folder / f".{RUN}.partial"
        document = {**wanted, "versions": versions()}
        partial.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        partial.replace(path)
        return
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ConfigInvalid(f"{path} is not JSON: {error}.", "Choose another --output.") from error
    if changes := [key for key, value in wanted.items() if found.get(key) != value]:
        details = ", ".join(f"{key} was {found.get(key)!r}, is {wanted[key]!r}" for key in changes)
        raise ConfigInvalid(
            f"{folder} holds another evaluation: {details}.",
            "Choose another --output, or remove that folder.",
        )


def read_translations(folder: Path) -> dict[str, Judged]:
    """What is judged so far, by record id; the beginning of a line that a kill tore is cut off the file.

    Raises: DataInvalid.
    """
    path = folder / TRANSLATIONS
    if not path.is_file():
        return {}
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        os.truncate(path, len(whole))
    found: dict[str, Judged] = {}
    for number, line in enumerate(whole.split(b"\n")[:-1], 1):
        try:
            row = json.loads(line)
            found[row["id"]] = _judged(row)
        except (ValueError, KeyError, TypeError) as error:
            raise DataInvalid(
                f"{path}:{number} is no translation ({error}).", "Remove the folder to start anew."
            ) from error
    return found


def _judged(row: Mapping[str, Any]) -> Judged:
    return Judged(Answer(**row["answer"]), _outcome(row["outcome"]), _outcome(row["first_outcome"]))


def _outcome(row: Mapping[str, Any] | None) -> Outcome | None:
    return None if row is None else Outcome(**{**row, "isolation": tuple(row["isolation"])})


class TranslationsLog:
    """Appends lines; each is handed to the system as a whole before `write` returns."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / TRANSLATIONS).open("ab", buffering=0)

    def write(self, record: Record, judged: Judged) -> None:
        """Keep one."""
        row = {"id": record.id, "language": record.language, "level": record.level, **asdict(judged)}
        self._file.write(json.dumps(row).encode() + b"\n")

    def close(self) -> None:
        """Nothing more will come."""
        self._file.close()


__all__ = ["RUN", "TRANSLATIONS", "Judged", "TranslationsLog", "claimed", "read_translations"]
