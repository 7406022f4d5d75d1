"""What a reader sees: the paper's figures beside ours, nothing invented, pictures that are pictures."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from stelo_model.errors import DataInvalid
from stelo_model.training import paper_tables
from stelo_model.training.execution import Outcome
from stelo_model.training.gate_evaluation import Recognition, gate_figures
from stelo_model.training.markdown import rate, table
from stelo_model.training.plots import plot_gate_by_length, plot_pass_rates
from stelo_model.training.records import Record
from stelo_model.training.report import markdown, read_document, write_report
from stelo_model.training.scores import (
    Result,
    by_language,
    by_level,
    failures,
    is_official,
    over_languages,
    parse_rate,
    reference_codebleu,
    scores,
    share,
    summary,
)
from stelo_model.training.translations import Judged
from stelo_model.training.translators import Answer

ORDER = ("cpp", "php", "javascript", "csharp", "java")
PNG = b"\x89PNG\r\n\x1a\n"


def result(
    python: str = "x = 1\n",
    *,
    wanted: str = "x = 1\n",
    language: str = "java",
    level: str = "program",
    passed: bool | None = None,
    reason: str = "",
    **answer: Any,
) -> Result:
    record = Record("id", language, "int x = 1;", wanted, level, python_tokens="x = 1 ; NEW_LINE")
    outcome = None if passed is None else Outcome(passed, reason, 0.1, ("network", "processes", "files"))
    return Result(record, Judged(Answer(python, language, None, 4, 0.5, **answer), outcome))


# ---- figures ----------------------------------------------------------------------------------------


def test_a_share_has_its_standard_error() -> None:
    assert share([True, False, False, False]) == {
        "n": 4,
        "value": 0.25,
        "standard_error": pytest.approx(0.2165, abs=1e-4),
    }
    assert share([]) is None


def test_exact_means_the_same_tokens() -> None:
    assert result("x  =  1  # one\n").exact
    assert not result("x = 2\n").exact
    assert not result("").exact
    assert result("def f(:\n", wanted="def f(:\n").exact  # what does not tokenise is compared as words


def test_only_tested_results_count_for_the_pass_rate() -> None:
    found = scores([result(passed=True), result(passed=False), result()])
    assert found["pass_rate"] == share([True, False])
    assert (found["n"], found["n_tokens"], found["seconds"]) == (3, 12, 1.5)
    assert scores([result()])["pass_rate"] is None


def test_a_part_of_a_statement_need_not_parse() -> None:
    part = result("else:\n", wanted="else:\n", level="snippet")
    whole = result("else:\n", level="snippet")
    assert parse_rate([part]) is None
    assert parse_rate([part, whole]) == share([False])
    assert parse_rate([result("else:\n", wanted="else:\n")]) == share([False])  # a program must


def test_groups() -> None:
    found = by_level([result(), result(language="cpp"), result(level="snippet")])
    assert {level: list(group) for level, group in found.items()} == {
        "snippet": ["java", "all"],
        "program": ["cpp", "java", "all"],
    }
    assert found["program"]["all"]["n"] == 2


def test_a_mean_over_languages_counts_each_the_same() -> None:
    group = by_language([*[result(passed=True)] * 9, result(language="cpp", passed=False)])
    assert over_languages(group, lambda scores: scores["pass_rate"]["value"]) == 0.5
    assert group["all"]["pass_rate"]["value"] == 0.9
    assert over_languages({}, lambda scores: 1.0) is None


def test_raw_answers_are_scored_as_they_are() -> None:
    raw = result("x = 1\n", raw="x = 1 ; NEW_LINE")
    assert raw.tokens == raw.reference_tokens
    assert result("x = 1\n").tokens == "x = 1 NEW_LINE"
    assert scores([raw])["codebleu_xlcost"]["ngram"] > scores([result()])["codebleu_xlcost"]["ngram"]
    ceiling = reference_codebleu([result().record])
    assert ceiling == pytest.approx(scores([result()])["codebleu_xlcost"]["codebleu"])
    assert reference_codebleu([]) is None


def test_official_are_programs_with_raw_tokens() -> None:
    assert is_official(result().record)
    assert not is_official(result(level="function").record)
    assert not is_official(Record("id", "java", "s", "p"))


def test_failures_are_counted_by_kind() -> None:
    found = failures(
        [
            result(passed=False, reason="NameError(\"name 'x'\")"),
            result(passed=False, reason="NameError('y')"),
            result(passed=False, reason="wrong output"),
            result("", passed=False, error="abstains"),
            result(passed=True),
            result(),
        ]
    )
    assert found == [("NameError", 2), ("wrong output", 1), ("not translated", 1)]


def test_the_summary_is_plain_numbers() -> None:
    found = summary({"n": 3, "pass_rate": share([True]), "codebleu_xlcost": None})
    assert found == {"n": 3, "pass_rate": 1.0, "pass_rate_standard_error": 0.0, "pass_rate_n": 1}


# ---- the gate ----------------------------------------------------------------------------------------


def seen(
    truth: str, language: str, abstains: bool = False, lines: int = 5, level: str = "program"
) -> Recognition:
    return Recognition(truth, level, language, abstains, lines)


def test_confusion_has_predictions_in_rows() -> None:
    found = gate_figures([seen("java", "csharp"), seen("java", "java"), seen("cpp", "cpp", True)], ORDER)
    assert found["confusion"][ORDER.index("csharp")][ORDER.index("java")] == 1
    assert found["confusion"][ORDER.index("java")][ORDER.index("csharp")] == 0
    assert found["accuracy"]["value"] == pytest.approx(2 / 3)
    assert found["abstains"]["value"] == pytest.approx(1 / 3)
    assert found["accuracy_when_decided"]["value"] == 0.5
    assert found["by_language"]["java"] == share([False, True]) and found["by_language"]["php"] is None


def test_lengths_are_counted_in_lines() -> None:
    found = gate_figures([seen("java", "java", lines=n) for n in (1, 2, 3, 4, 63, 64, 500)], ORDER)
    counts = {(one["from"], one["below"]): one["n"] for one in found["by_lines"]}
    assert counts == {(1, 2): 1, (2, 4): 2, (4, 8): 1, (32, 64): 1, (64, None): 2}


def test_a_gate_that_always_abstains_has_no_accuracy_when_it_decides() -> None:
    found = gate_figures([seen("java", "java", True)], ORDER)
    assert found["accuracy_when_decided"] is None


# ---- the paper -----------------------------------------------------------------------------------------


def test_the_papers_figures_are_the_papers() -> None:
    """Tables 3 and 4 in other words: 699 of 765, and a mean of 73.76."""
    confusion = paper_tables.CONFUSION
    assert sum(confusion[at][at] for at in range(5)) == 699
    assert [sum(row[at] for row in confusion) for at in range(5)] == [153] * 5
    assert sum(paper_tables.STELOCODER.values()) / 5 == pytest.approx(73.76)
    better = [k for k, v in paper_tables.SINGLE_EXPERT.items() if v > paper_tables.LEADERBOARD[k]]
    assert set(ORDER) - set(better) == {"php"}  # “in all languages except PHP”


def document(
    experts: str = "gate", name: str = "mine", tested: bool = True, gate: bool = True
) -> dict[str, Any]:
    """A small but whole document; JSON, as it is read back."""
    results = [
        result(passed=True if tested else None),
        result("y = 2\n", language="cpp", passed=False if tested else None, reason="wrong output"),
        result(level="function", language="php"),
    ]
    official = by_language([one for one in results if is_official(one.record)])
    figures = gate_figures([seen("java", "java"), seen("cpp", "java", level="function")], ORDER)
    overall = {
        "n": 3,
        "pass_rate": share([True, False]) if tested else None,
        "parse_rate": share([True] * 3),
        "codebleu_xlcost": over_languages(official, lambda one: one["codebleu_xlcost"]["codebleu"]),
        "gate_accuracy": figures["accuracy"] if gate else None,
        "untranslated": 0,
        "truncated": 1,
    }
    found = {
        "bundle": {"name": name, "manifest": "0"},
        "engine": "llama_cpp",
        "quantization": "none",
        "experts": experts,
        "raw_tokens": False,
        "data": ["valid.jsonl"],
        "languages": {"cpp": 1, "java": 1, "php": 1},
        "summary": summary(overall),
        "overall": overall,
        "levels": by_level(results),
        "official": official,
        "codebleu_xlcost_of_references": 0.9,
        "gate": {"untagged": figures, "tagged": figures} if gate else None,
        "failures": failures(results),
        "isolation": ["files", "network", "processes"] if tested else None,
    }
    loaded: dict[str, Any] = json.loads(json.dumps(found))
    return loaded


def section(text: str, title: str) -> str:
    return text.split(title, 1)[1].split("\n#", 1)[0]


def cells(text: str, first: str) -> list[str]:
    line = next(line for line in text.splitlines() if line.startswith(f"| {first} |"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_tables_2_and_4_show_the_run_that_fits_and_nothing_else() -> None:
    text = markdown(document("gate"))
    assert cells(section(text, "### Table 2"), "C++")[1:] == ["76.62", "71.56", "–"]
    cpp = cells(section(text, "### Table 4"), "C++")[1:]
    assert cpp[:2] == ["75.42", "71.56"] and cpp[2].endswith("(n=1)")
    assert cells(section(text, "### Table 4"), "PHP")[1:] == ["71.11", "72.26", "–"]
    assert cells(section(text, "### Table 4"), "mean")[1] == "73.76"
    assert "scores 90.0 against" in text


def test_other_evaluations_stand_beside() -> None:
    runs = [document("gate"), document("given", "single"), document("none", "bare")]
    text = markdown(runs[0], runs[1:])
    head = section(text, "### Table 2").splitlines()
    assert "single experts of “single” (ours) | plain backbone of “bare” (ours)" in " ".join(head)
    assert "“single”" not in section(text, "### Table 4") and "“bare”" in section(text, "### Table 4")
    assert cells(section(text, "## Beside other evaluations"), "translated by")[1:] == [
        "experts behind the gate",
        "single experts",
        "plain backbone",
    ]


def test_table_3_shows_both_matrices() -> None:
    text = section(markdown(document()), "### Table 3")
    assert cells(text, "C#") == ["C#", "2", "1", "7", "150", "47"]  # the first one is the paper's
    assert "91.4 % right" in text
    ours = text.split("Ours", 1)[1]
    assert cells(ours, "Java")[1:] == ["1", "0", "0", "0", "1"]
    assert "without any tag" in text and "with their languages' tags" in text
    assert "![confusion matrix](confusion.png)" in text
    without = section(markdown(document(gate=False)), "### Table 3")
    assert "Ours: – (this bundle has no gate)" in without and "confusion.png" not in without


def test_what_was_not_tested_is_a_dash() -> None:
    text = markdown(document(tested=False))
    assert cells(text, "translations that pass their tests")[1] == "–"
    assert "pass_rate.png" not in text and "Why translations fail" not in text
    assert "Tests ran" not in text


def test_failures_and_isolation_are_told() -> None:
    text = markdown(document())
    assert cells(text, "wrong output")[1:] == ["1", "50.0"]
    assert "the network out of reach" in text and "WITHIN" not in text
    bare = {**document(), "isolation": []}
    assert "the network WITHIN reach" in markdown(bare)


def test_every_table_is_a_table() -> None:
    """All rows of a table have as many cells as its head, or Markdown shows no table."""
    lines = markdown(document(), [document("none", "bare")]).splitlines()
    for above, line in pairwise(lines):
        if above.startswith("|") and line.startswith("|"):
            assert above.count("|") == line.count("|"), line
        if line.startswith("|") and not above.startswith("|"):
            assert above == "", above


def test_cells() -> None:
    assert rate({"n": 4, "value": 0.25, "standard_error": 0.2165}) == "25.0 ± 21.6"
    assert rate({"n": 4, "value": 0.25, "standard_error": 0.2165}, 5).endswith("(n=4)")
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n|---|---:|\n| 1 | 2 |\n"


# ---- files --------------------------------------------------------------------------------------------


def test_all_files_are_written_and_read_back(tmp_path: Path) -> None:
    found = document()
    assert write_report(tmp_path, found) == tmp_path / "report.md"
    assert read_document(tmp_path) == found
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"report.json", "report.md", "pass_rate.png", "confusion.png", "gate_by_length.png"}
    assert all(path.read_bytes().startswith(PNG) for path in tmp_path.glob("*.png"))


def test_pictures_are_the_same_every_time_and_differ_with_the_figures(tmp_path: Path) -> None:
    first, again, other = (tmp_path / name for name in ("1.png", "2.png", "3.png"))
    levels = document()["levels"]
    plot_pass_rates(first, levels, "t")
    plot_pass_rates(again, levels, "t")
    levels["program"]["java"]["pass_rate"]["value"] = 0.5
    plot_pass_rates(other, levels, "t")
    assert first.read_bytes() == again.read_bytes() != other.read_bytes()
    gate = document()["gate"]
    plot_gate_by_length(first, gate, "t")
    plot_gate_by_length(other, {**gate, "tagged": None}, "t")
    assert first.read_bytes() != other.read_bytes()


def test_an_unfinished_evaluation_cannot_stand_beside(tmp_path: Path) -> None:
    with pytest.raises(DataInvalid, match="no finished evaluation"):
        read_document(tmp_path)
    (tmp_path / "report.json").write_text("{")
    with pytest.raises(DataInvalid, match="no finished evaluation"):
        read_document(tmp_path)
