"""A run's metrics as JSON lines, its plots, and `run.json`: what was trained, on what, at what cost."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from pathlib import Path
from typing import Any

METRICS = "metrics.jsonl"


class MetricsLog:
    """Appends one JSON object a line; opening it forgets what came after `step` (a run that was killed)."""

    def __init__(self, folder: Path, step: int = 0) -> None:
        self._path = folder / METRICS
        kept = [row for row in read_metrics(folder) if row.get("step", 0) <= step] if step else []
        text = "".join(json.dumps(row) + "\n" for row in kept)
        partial = folder / f".{METRICS}.partial"
        partial.write_text(text, encoding="utf-8")
        partial.replace(self._path)

    def write(self, **values: Any) -> None:
        """Append a line; `step` says when."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(values) + "\n")


def read_metrics(folder: Path) -> list[dict[str, Any]]:
    """All complete lines; the last one may be torn by a kill."""
    path = folder / METRICS
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        try:
            rows.append(json.loads(line))
        except ValueError:
            break  # only the last line can be torn, and it is written again
    return rows


def plot_losses(folder: Path, title: str) -> Path:
    """`loss.png` from the metrics: training loss (with its running mean), validation loss, learning rate."""
    figure_class, canvas_class = _agg()
    rows = read_metrics(folder)
    steps = [(row["step"], row["loss"]) for row in rows if "loss" in row]
    checks = [(row["step"], row["validation_loss"]) for row in rows if "validation_loss" in row]
    figure = figure_class(figsize=(8, 4.5), dpi=110, layout="constrained")
    canvas_class(figure)
    axes = figure.subplots()
    if steps:
        xs, ys = zip(*steps, strict=True)
        axes.plot(xs, ys, color="#9bb8d3", linewidth=0.8, label="training, each step")
        axes.plot(xs, _running_mean(ys), color="#1f5f99", linewidth=1.8, label="training, running mean")
    if checks:
        axes.plot(*zip(*checks, strict=True), "o-", color="#d1661f", label="validation")
    for before, after in pairwise(row for row in rows if "stage" in row):
        if before["stage"] != after["stage"]:
            axes.axvline(before["step"], color="#999999", linewidth=0.8, linestyle=":")
    axes.set(title=title, xlabel="optimiser step", ylabel="loss per target token (nats)")
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.25)
    if steps or checks:
        axes.legend(frameon=False)
    figure.savefig(folder / "loss.png")
    return folder / "loss.png"


def plot_confusion(path: Path, labels: Sequence[str], matrix: Sequence[Sequence[int]], title: str) -> None:
    """A confusion matrix as a PNG: rows are predictions, columns true languages, as the paper's table 3."""
    figure_class, canvas_class = _agg()
    figure = figure_class(figsize=(5.6, 4.8), dpi=110, layout="constrained")
    canvas_class(figure)
    axes = figure.subplots()
    totals = [max(1, sum(row[column] for row in matrix)) for column in range(len(matrix[0]))]
    shares = [[value / totals[column] for column, value in enumerate(row)] for row in matrix]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for y, row in enumerate(matrix):
        for x, value in enumerate(row):
            axes.text(x, y, value, ha="center", va="center", color="white" if shares[y][x] > 0.6 else "black")
    axes.set_xticks(range(len(totals)), labels[: len(totals)])
    axes.set_yticks(range(len(matrix)), labels[: len(matrix)])
    axes.set(title=title, xlabel="true language", ylabel="predicted")
    figure.savefig(path)


def confusion_table(labels: Sequence[str], matrix: Sequence[Sequence[int]]) -> str:
    """The same as a Markdown table, with the totals of each true language."""
    n = len(matrix[0])
    head = f"| predicted ↓, true → | {' | '.join(labels[:n])} |\n|---|{'---:|' * n}\n"
    rows = "".join(f"| {labels[y]} | {' | '.join(map(str, row))} |\n" for y, row in enumerate(matrix))
    totals = [sum(row[x] for row in matrix) for x in range(n)]
    return head + rows + f"| total | {' | '.join(map(str, totals))} |\n"


def _agg() -> tuple[Any, Any]:
    # The object interface: no global state, no display.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    return Figure, FigureCanvasAgg


def _running_mean(values: Sequence[float], keep: float = 0.95) -> list[float]:
    means: list[float] = []
    total = weight = 0.0
    for value in values:
        total, weight = keep * total + value, keep * weight + 1
        means.append(total / weight)
    return means


# -- run.json ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cost:
    """What a run took: wall seconds, tokens seen (padding apart), peak memory in bytes."""

    seconds: float
    tokens: int
    padding_tokens: int
    peak_memory_bytes: int


def write_run(folder: Path, kind: str, config: Any, data: Iterable[Path], cost: Cost, **more: Any) -> None:
    """`run.json`: configuration, data hashes, versions, cost, and whatever `more` says (JSON)."""
    document = {
        "kind": kind,
        **more,
        "config": asdict(config),
        "data": {path.name: sha256(path) for path in data},
        "versions": versions(),
        "cost": asdict(cost),
    }
    partial = folder / ".run.json.partial"
    partial.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    partial.replace(folder / "run.json")


def sha256(path: Path) -> str:
    """The hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def versions() -> dict[str, str]:
    """Python's version and those of the packages that a result depends on."""
    found = {"python": platform.python_version()}
    for package in ("stelo-lsp", "torch", "transformers", "tokenizers", "bitsandbytes", "accelerate"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def peak_memory() -> int:
    """Peak bytes of this process: of the CUDA device where one is used, else its resident set."""
    import sys

    import torch

    if torch.cuda.is_available() and torch.cuda.is_initialized():
        return torch.cuda.max_memory_allocated()
    try:
        import resource
    except ImportError:  # Windows
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


__all__ = [
    "Cost",
    "MetricsLog",
    "confusion_table",
    "peak_memory",
    "plot_confusion",
    "plot_losses",
    "read_metrics",
    "sha256",
    "write_run",
]
