"""The pictures of an evaluation, as PNG files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stelo_model.training.markdown import title as title_of
from stelo_model.training.scores import OFFICIAL_ORDER

_COLOURS = {"snippet": "#9bb8d3", "function": "#d1661f", "program": "#1f5f99"}
_TAGGED = {
    "untagged": ("o-", "#1f5f99", "code alone"),
    "tagged": ("s--", "#d1661f", "with the language's tag"),
}


def plot_pass_rates(path: Path, levels: Mapping[str, Mapping[str, Any]], title: str) -> None:
    """Bars with standard errors: the share that passes its tests, by language and level."""
    tested = {
        level: {name: scores["pass_rate"] for name, scores in group.items() if scores["pass_rate"]}
        for level, group in levels.items()
    }
    tested = {level: group for level, group in tested.items() if group}
    present = {name for group in tested.values() for name in group}
    names = [name for name in (*OFFICIAL_ORDER, "all") if name in present]
    figure, axes = _figure(8, 4.2)
    width = 0.8 / max(1, len(tested))
    for number, (level, group) in enumerate(tested.items()):
        shift = (number - (len(tested) - 1) / 2) * width
        places = {at + shift: group[name] for at, name in enumerate(names) if name in group}
        _bars(axes, places, width * 0.92, level)
    axes.set_xticks(range(len(names)), [title_of(name) for name in names])
    axes.set(title=title, ylabel="pass their tests (%, ± standard error)", ylim=(0, 109))
    axes.set_yticks(range(0, 101, 20))
    axes.grid(axis="y", alpha=0.25)
    axes.set_axisbelow(True)
    figure.legend(loc="outside lower center", ncols=3, frameon=False)
    figure.savefig(path)


def _bars(axes: Any, places: Mapping[float, Mapping[str, Any]], width: float, level: str) -> None:
    values = [100 * rate["value"] for rate in places.values()]
    errors = [100 * rate["standard_error"] for rate in places.values()]
    axes.bar(
        list(places),
        values,
        width,
        color=_COLOURS[level],
        yerr=errors,
        capsize=3,
        ecolor="#444444",
        label=f"{level}s",
    )
    for (at, rate), value, error in zip(places.items(), values, errors, strict=True):
        axes.text(at, value + error + 1.5, f"{value:.0f}", ha="center", fontsize=8)
        colour = "white" if value > 15 else "none"  # no room inside a low bar; the report has it
        axes.text(at, 1.5, f"n={rate['n']}", ha="center", fontsize=7, color=colour, rotation=90)


def plot_gate_by_length(path: Path, gate: Mapping[str, Any], title: str) -> None:
    """The gate's accuracy by the number of non-blank lines it sees, with standard errors."""
    figure, axes = _figure(7, 4.2)
    for kind, (form, colour, label) in _TAGGED.items():
        if found := gate[kind]:
            bins = found["by_lines"]
            axes.errorbar(
                [_range(one) for one in bins],
                [100 * one["value"] for one in bins],
                [100 * one["standard_error"] for one in bins],
                fmt=form,
                color=colour,
                capsize=3,
                label=label,
            )
    for one in gate["untagged"]["by_lines"]:
        axes.annotate(
            f"n={one['n']}",
            (_range(one), 0),
            xytext=(0, 3),
            textcoords="offset points",
            ha="center",
            fontsize=8,
        )
    axes.set(title=title, xlabel="non-blank lines of the source", ylabel="recognised (%, ± standard error)")
    axes.set_ylim(0, 105)
    axes.grid(alpha=0.25)
    axes.legend(frameon=False, loc="center right")
    figure.savefig(path)


def _range(one: Mapping[str, Any]) -> str:
    low, below = one["from"], one["below"]
    if below is None:
        return f"{low}+"
    return f"{low}" if below == low + 1 else f"{low}–{below - 1}"


def _figure(width: float, height: float) -> tuple[Any, Any]:
    # The object interface: no global state, no display.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.subplots()


__all__ = ["plot_gate_by_length", "plot_pass_rates"]
