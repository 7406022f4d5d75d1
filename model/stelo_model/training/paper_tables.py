"""Ours beside the paper's results (arXiv:2310.15539, tables 2 to 4); its CodeBLEU is in percent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from stelo_model.training.markdown import NOT_MEASURED, percent, rate, table, title
from stelo_model.training.metrics import confusion_table
from stelo_model.training.scores import OFFICIAL_ORDER

# Tables 2 and 4, second column: the best of XLCoST's leaderboard at that time.
LEADERBOARD = {"cpp": 71.56, "csharp": 69.52, "javascript": 68.42, "java": 69.57, "php": 72.26}

# Table 2: each expert alone.
SINGLE_EXPERT = {"cpp": 76.62, "csharp": 73.93, "javascript": 72.13, "java": 73.59, "php": 71.21}

# Table 4: the experts behind the gate.
STELOCODER = {"cpp": 75.42, "csharp": 74.83, "javascript": 73.05, "java": 74.39, "php": 71.11}

# Table 3: predictions (rows) of true languages (columns), 153 programs of each.
CONFUSION_ORDER = ("cpp", "php", "javascript", "csharp", "java")
CONFUSION = (
    (149, 0, 1, 0, 3),
    (1, 152, 0, 0, 0),
    (1, 0, 145, 0, 0),
    (2, 1, 7, 150, 47),
    (0, 0, 0, 3, 103),
)

EXPERTS = {"gate": "experts behind the gate", "given": "single experts", "none": "plain backbone"}

_HEAD = f"""\
## Beside the paper (arXiv:2310.15539)

CodeBLEU in percent, of XLCoST's programs, on raw tokens as its leaderboard computes it. The paper's figures
are its own, for StarCoder (15.5B parameters) on XLCoST's whole test set; ours are of the sources that were
evaluated here. “{NOT_MEASURED}”: not measured.
"""
_CEILING = """\
Our translations are source text, tokenised again for this measure; the paper's models write XLCoST's tokens
themselves, stray `;` and all. The references' own source text scores {percent} against their tokens.
"""


def comparison(runs: Sequence[Mapping[str, Any]], pictures: str) -> str:
    """Tables 2 to 4 with the runs of the fitting kind and those of the plain backbone; the gate is the
    first run's, `pictures` are shown under it."""
    single = _codebleu_table(runs, "given", SINGLE_EXPERT, "single expert (paper)")
    gated = _codebleu_table(runs, "gate", STELOCODER, "SteloCoder (paper)")
    ceiling = runs[0]["codebleu_xlcost_of_references"]
    return "\n".join(
        (
            _HEAD,
            *([_CEILING.format(percent=percent(ceiling))] if ceiling is not None else []),
            f"### Table 2: single experts\n\n{single}",
            f"### Table 3: the gate's confusion matrix\n\n{_gate_table(runs[0]['gate'])}{pictures}",
            f"### Table 4: the experts behind the gate\n\n{gated}",
        )
    )


def _codebleu_table(
    runs: Sequence[Mapping[str, Any]], experts: str, theirs: Mapping[str, float], column: str
) -> str:
    fitting: list[Mapping[str, Any] | None] = [run for run in runs if run["experts"] == experts]
    ours = [*(fitting or [None]), *(run for run in runs if run["experts"] == "none")]
    rows = [
        (
            title(language),
            f"{theirs[language]:.2f}",
            f"{LEADERBOARD[language]:.2f}",
            *(_official(run, language) for run in ours),
        )
        for language in OFFICIAL_ORDER
    ]
    means = [percent(run["overall"]["codebleu_xlcost"] if run else None) for run in ours]
    rows.append(("mean", f"{fmean(theirs.values()):.2f}", f"{fmean(LEADERBOARD.values()):.2f}", *means))
    names = [_name(run) if run else f"{EXPERTS[experts]} (ours)" for run in ours]
    return table(("to Python from", column, "1st in XLCoST (paper)", *names), rows)


def _name(run: Mapping[str, Any]) -> str:
    return f"{EXPERTS[run['experts']]} of “{run['bundle']['name']}” (ours)"


def _official(run: Mapping[str, Any] | None, language: str) -> str:
    scores = (run["official"] or {}).get(language) if run else None
    if scores is None:
        return NOT_MEASURED
    return f"{percent((scores['codebleu_xlcost'] or {}).get('codebleu'))} (n={scores['n']:,})"


def _gate_table(gate: Mapping[str, Any] | None) -> str:
    titles = [title(name) for name in CONFUSION_ORDER]
    right, n = sum(CONFUSION[at][at] for at in range(len(titles))), sum(map(sum, CONFUSION))
    parts = [
        f"The paper's, {n} programs with their languages' tags: {percent(right / n)} % right.\n",
        confusion_table(titles, CONFUSION),
    ]
    if gate is None:
        return "\n".join((*parts, f"Ours: {NOT_MEASURED} (this bundle has no gate).\n"))
    parts.append(_ours(gate["untagged"], "the code alone, without any tag"))
    if gate["tagged"]:
        parts.append(_ours(gate["tagged"], "with their languages' tags"))
    return "\n".join(parts)


def _ours(found: Mapping[str, Any], words: str) -> str:
    lines = [
        f"Ours, {found['n']:,} sources, {words}: {rate(found['accuracy'])} % right. It abstains from "
        f"{rate(found['abstains'])} %; of the others {rate(found['accuracy_when_decided'])} % are right.\n",
        confusion_table([title(name) for name in found["languages"]], found["confusion"]),
    ]
    if len(found["by_level"]) > 1:
        levels = ((f"{level}s", rate(value), f"{value['n']:,}") for level, value in found["by_level"].items())
        lines.append(table(("level", "right, %", "sources"), levels))
    return "\n".join(lines)


__all__ = ["EXPERTS", "comparison"]
