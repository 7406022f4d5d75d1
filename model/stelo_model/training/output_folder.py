"""A folder that a stage writes: complete, or not there at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stelo_model.errors import ConfigInvalid

RUN = "run.json"


@contextmanager
def new_folder(output: Path) -> Iterator[Path]:
    """A folder to write into; it becomes `output` when the block ends well, and is gone when it does not.

    What a run before left in `output` is replaced; it is known by its `run.json`.
    Raises: ConfigInvalid, when something else is there.
    """
    if output.is_dir() and any(output.iterdir()) and not (output / RUN).is_file():
        raise ConfigInvalid(f"{output} has files of yours.", "Name a new folder with --output.")
    if output.exists() and not output.is_dir():
        raise ConfigInvalid(f"{output} is a file.", "Name a new folder with --output.")
    building, old = (output.with_name(f".{output.name}.{os.getpid()}.{word}") for word in ("partial", "old"))
    building.mkdir(parents=True)
    try:
        yield building
        if output.exists():
            output.replace(old)
        building.replace(output)
    finally:
        shutil.rmtree(building, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
