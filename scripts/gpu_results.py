"""The figures of `bench_gpu.py`: one JSON file a part, and all of them as a Markdown table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Figures = dict[str, Any]


def read(folder: Path, part: str) -> Figures | None:
    """A part's figures, or None."""
    path = folder / f"{part}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def write(folder: Path, part: str, figures: Figures) -> None:
    """Keep a part's figures; the file is complete or absent."""
    partial = folder / f".{part}.partial"
    partial.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    partial.replace(folder / f"{part}.json")


def markdown(parts: Sequence[Figures]) -> str:
    """All parts that are there, as one table."""
    if not parts:
        return ""
    setup = parts[0]["setup"]
    lines = [
        f"{setup['model']} on {setup['device']}; {setup['versions']}; random weights.",
        "",
        "| part | batch | experts | step | tokens/s | of the bandwidth bound | peak memory |",
        "|---|---|---|---|---|---|---|",
    ]
    for part in parts:
        if "load_seconds" in part:
            lines.append(
                f"| {part['part']}, loading | | | {part['load_seconds']:.1f} s | | | "
                f"{part['load_peak_bytes'] / 1e9:.1f} GB |"
            )
        if part.get("out_of_memory"):
            lines.append(f"| {part['part']} | | | | | | out of memory |")
        elif "runs" in part:
            lines += [_row(part["part"], run["rows"], _experts(run), run) for run in part["runs"]]
        else:
            lines.append(_row(part["part"], f"{part['rows']} x {part['tokens']} tokens", "1, trained", part))
    return "\n".join(lines) + "\n"


def _experts(run: Figures) -> str:
    if not run["experts"]:
        return "none"
    return "1 of 5" if run["rows"] == 1 else "5, mixed rows"


def _row(part: str, batch: object, experts: str, figures: Figures) -> str:
    share = figures.get("share_of_bandwidth_bound")
    bound = f"{share * 100:.0f} %" if share is not None else ""
    return (
        f"| {part} | {batch} | {experts} | {figures['step_seconds'] * 1000:.1f} ms | "
        f"{figures['tokens_per_second']:.1f} | {bound} | {figures['peak_bytes'] / 1e9:.1f} GB |"
    )
