"""Checked semantic-gap pairs as training and test records (JSON lines)."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from stelo_model.training.gaps import Variant
from stelo_model.training.records import read_records

ORIGIN = "stelo-lsp semantic gaps"
LICENCE = "Apache-2.0"


def to_record(pair: Variant, stdout: str) -> dict[str, Any]:
    """One record in our format; whole programs carry what they print as their test."""
    record: dict[str, Any] = {
        "id": f"gap/{pair.template}/{pair.number}/{pair.language}",
        "problem": f"gap/{pair.language}/{pair.template}",
        "lang": pair.language,
        "src": pair.source,
        "py": pair.python or "",
        "level": pair.level,
        "origin": ORIGIN,
        "licence": LICENCE,
        "topics": list(pair.topics),
        # What was run, so that the next run need not run it again.
        "checked": digest(pair.source_program, pair.python_program),
        "printed": stdout,
    }
    if pair.level == "program":
        record["tests"] = {"kind": "stdout", "stdin": "", "expected_stdout": stdout}
    return record


def digest(source: str, python: str | None) -> str:
    """What identifies a pair of programs."""
    return hashlib.sha256(f"{source}\0{python or ''}".encode()).hexdigest()[:16]


def known_outputs(path: Path) -> dict[str, str]:
    """What an earlier run has verified: {digest of both programs: what they print}.

    Raises: DataInvalid.
    """
    if not path.is_file():
        return {}
    return {
        str(record.flags["checked"]): str(record.flags["printed"])
        for record in read_records([path], tests_suffice=True)
        if "checked" in record.flags
    }


__all__ = ["LICENCE", "ORIGIN", "digest", "known_outputs", "to_record"]
