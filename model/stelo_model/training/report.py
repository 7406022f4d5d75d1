"""An evaluation as a document (`report.json`) and as text for people (`report.md`, with its pictures)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from stelo_model.errors import DataInvalid
from stelo_model.training.markdown import percent, rate, table, title
from stelo_model.training.metrics import plot_confusion
from stelo_model.training.paper_tables import EXPERTS, comparison
from stelo_model.training.plots import plot_gate_by_length, plot_pass_rates

JSON, MARKDOWN = "report.json", "report.md"
PASS_RATES, CONFUSION, BY_LENGTH = "pass_rate.png", "confusion.png", "gate_by_length.png"

_TRANSLATED = {
    "gate": "by the expert of the language that the gate recognises",
    "given": "by the expert of their own language",
    "none": "by the plain backbone, without any expert",
}
_MOST_FREQUENT = 12


def write_report(folder: Path, document: Mapping[str, Any], beside: Sequence[Mapping[str, Any]] = ()) -> Path:
    """Write everything; `beside` are the documents of other evaluations to show in the same tables."""
    _replace(folder / JSON, json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    _pictures(folder, document)
    _replace(folder / MARKDOWN, markdown(document, beside))
    return folder / MARKDOWN


def read_document(folder: Path) -> dict[str, Any]:
    """The document of a finished evaluation.

    Raises: DataInvalid.
    """
    try:
        document: dict[str, Any] = json.loads((folder / JSON).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataInvalid(
            f"There is no finished evaluation in {folder}: {error}.", "Name the --output of another one."
        ) from error
    return document


def _replace(path: Path, text: str) -> None:
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def _pictures(folder: Path, document: Mapping[str, Any]) -> None:
    name = document["bundle"]["name"]
    if document["overall"]["pass_rate"] is not None:
        plot_pass_rates(
            folder / PASS_RATES, document["levels"], f"{name}: translations that pass their tests"
        )
    if gate := document["gate"]:
        found = gate["untagged"]
        titles = [title(language) for language in found["languages"]]
        plot_confusion(folder / CONFUSION, titles, found["confusion"], f"{name}: the gate, code alone")
        plot_gate_by_length(folder / BY_LENGTH, gate, f"{name}: the gate by the source's length")


def markdown(document: Mapping[str, Any], beside: Sequence[Mapping[str, Any]] = ()) -> str:
    """`report.md`."""
    runs = [document, *beside]
    pictures = f"\n![confusion matrix]({CONFUSION})\n\n![accuracy by length]({BY_LENGTH})\n"
    parts = [
        _head(document),
        _several(runs) if beside else "",
        *(_level(level, group) for level, group in document["levels"].items()),
        _failures(document),
        _second_tries(document),
        comparison(runs, pictures if document["gate"] else ""),
        _notes(document),
    ]
    return "\n".join(part for part in parts if part)


def _head(document: Mapping[str, Any]) -> str:
    overall = document["overall"]
    counts = ", ".join(f"{count} {title(name)}" for name, count in document["languages"].items())
    raw = " The model is shown, and answers, XLCoST's raw tokens." if document["raw_tokens"] else ""
    facts = {
        "translations that pass their tests": rate(overall["pass_rate"], overall["n"]),
        "translations that parse": rate(overall["parse_rate"], overall["n"]),
        "CodeBLEU xlcost of XLCoST's programs, mean over the languages": percent(overall["codebleu_xlcost"]),
        "sources whose language the gate recognises, from the code alone": rate(overall["gate_accuracy"]),
    }
    return (
        f"# Evaluation of the bundle “{document['bundle']['name']}”\n\n"
        f"{overall['n']:,} sources ({counts}), translated greedily with {document['engine']}, "
        f"{_TRANSLATED[document['experts']]}.{raw}\n\n" + table(("", "%"), facts.items())
    )


def _several(runs: Sequence[Mapping[str, Any]]) -> str:
    """The same figures of several evaluations, a column each."""
    overalls = [run["overall"] for run in runs]
    rows = [
        ("translated by", *(EXPERTS[run["experts"]] for run in runs)),
        ("sources", *(f"{overall['n']:,}" for overall in overalls)),
        ("pass their tests", *(rate(overall["pass_rate"], overall["n"]) for overall in overalls)),
        ("parse", *(rate(overall["parse_rate"], overall["n"]) for overall in overalls)),
        ("CodeBLEU xlcost, programs", *(percent(overall["codebleu_xlcost"]) for overall in overalls)),
    ]
    head = ("", *(run["bundle"]["name"] for run in runs))
    return "## Beside other evaluations\n\n" + table(head, rows)


_LEVEL_HEAD = (
    "from",
    "sources",
    "pass their tests",
    "parse",
    "same tokens",
    "CodeBLEU natural",
    "CodeBLEU xlcost",
    "new tokens",
    "seconds",
)


def _level(level: str, group: Mapping[str, Any]) -> str:
    rows = [_row(name, scores) for name, scores in group.items()]
    return f"## {level.capitalize()}s\n\n" + table(_LEVEL_HEAD, rows)


def _row(name: str, scores: Mapping[str, Any]) -> tuple[str, ...]:
    n = scores["n"]
    return (
        title(name),
        f"{n:,}",
        rate(scores["pass_rate"], n),
        rate(scores["parse_rate"], n),
        rate(scores["exact_match"]),
        *(percent((scores[kind] or {}).get("codebleu")) for kind in ("codebleu_natural", "codebleu_xlcost")),
        f"{scores['n_tokens'] / n:.0f}",
        f"{scores['seconds'] / n:.2f}",
    )


def _failures(document: Mapping[str, Any]) -> str:
    tested = document["overall"]["pass_rate"]
    if tested is None:
        return ""
    picture = f"![share that passes its tests, by language and level]({PASS_RATES})\n"
    counts = list(document["failures"][:_MOST_FREQUENT])
    if rest := sum(count for _, count in document["failures"][_MOST_FREQUENT:]):
        counts.append(("others", rest))
    if not counts:
        return picture
    rows = ((reason, f"{count:,}", percent(count / tested["n"])) for reason, count in counts)
    heading = "\n### Why translations fail their tests\n\n"
    return picture + heading + table(("reason", "translations", "% of those tested"), rows)


def _second_tries(document: Mapping[str, Any]) -> str:
    """What asking again brought, where something was asked again."""
    found = {
        level: group["all"] for level, group in document["levels"].items() if group["all"]["first_tries"]
    }
    if not found:
        return ""
    rows = [
        (
            f"{level}s",
            f"{scores['first_tries']['asked_again']:,} of {scores['n']:,}",
            f"{scores['first_tries']['tries']:,}",
            rate(scores["first_tries"].get("parse_rate"), scores["n"]),
            rate(scores["parse_rate"], scores["n"]),
            rate(scores["first_tries"].get("pass_rate"), scores["n"]),
            rate(scores["pass_rate"], scores["n"]),
        )
        for level, scores in found.items()
    ]
    head = ("", "asked again", "tries", "parse at first", "parse", "pass at first", "pass")
    return "## Second tries\n\n" + table(head, rows)


def _notes(document: Mapping[str, Any]) -> str:
    overall = document["overall"]
    notes = [
        "Shares are in percent ± one standard error √(p(1-p)/n), which is 0 at 0 and 100 % whatever n is; "
        "n is given where not every source of the row counts. Tokens and seconds are means.",
        "A translation passes when it brings its own imports, out of the standard library, and its tests "
        "hold: the same numbers and words printed, or all asserts true. Asserts come with the usual imports, "
        "which its functions then see as well; the reference scorer does the same.",
        "Snippets may be parts of statements: only those whose reference parses count for the share that "
        "parses.",
        "Same tokens: exactly the reference's tokens; comments and spacing do not count.",
        "CodeBLEU natural compares source text; xlcost compares raw tokens as XLCoST's evaluator does. They "
        "are two different measures, and neither says that a program works.",
        f"{overall['untranslated']} sources have no translation, which counts as a failure everywhere; "
        f"{overall['truncated']} translations were cut at the limit of new tokens and count as they stand.",
    ]
    if (isolation := document["isolation"]) is not None:
        notes.append(
            "Tests ran in processes of their own with limits on time, memory, output and files"
            f"{_out_of_reach(isolation)}."
        )
    return "## How to read this\n\n" + "".join(f"- {note}\n" for note in notes)


def _out_of_reach(isolation: Sequence[str]) -> str:
    words = {"network": "the network", "processes": "other processes", "files": "other files"}
    reach = [f"{word} {'out of' if kind in isolation else 'WITHIN'} reach" for kind, word in words.items()]
    return f"; {', '.join(reach)}"


__all__ = ["markdown", "read_document", "write_report"]
