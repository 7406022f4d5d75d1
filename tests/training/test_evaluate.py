"""`evaluate` from records to a report: selection, figures, going on after a kill."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from stelo_model.bundle import load_bundle
from stelo_model.errors import ConfigInvalid, DataInvalid, EngineCrashed
from stelo_model.languages import LANGUAGES
from stelo_model.training.commands import evaluate as command
from stelo_model.training.evaluate import Evaluation, evaluate, select
from stelo_model.training.judging import judge
from stelo_model.training.records import Record, read_records
from stelo_model.training.translators import Answer, plain_copy
from tests import gates
from tests.training.evaluation_parts import write_backbone, write_bundle, write_records
from tests.training.fake_translator import Fake, reference

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_records(tmp_path_factory.mktemp("data") / "valid.jsonl")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gate and five experts that are only files."""
    folder = tmp_path_factory.mktemp("bundles") / "tiny"
    return gates.write_bundle(folder, experts=gates.NAMES, prompt=gates.TAGS)


@pytest.fixture
def asked(data: Path, bundle: Path, tmp_path: Path) -> Evaluation:
    return Evaluation(str(bundle), (data,), tmp_path / "out", run_tests=True)


def read(output: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((output / "report.json").read_text(encoding="utf-8"))
    return document


def rows(output: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (output / "translations.jsonl").read_text().splitlines()]


# ---- figures ----------------------------------------------------------------------------------------


def test_references_pass_everything(asked: Evaluation) -> None:
    assert evaluate(asked, Fake()) == asked.output / "report.md"
    document = read(asked.output)
    assert document["experts"] == "gate"  # the bundle has one
    assert document["summary"]["n"] == 20
    assert document["summary"]["pass_rate"] == document["summary"]["parse_rate"] == 1.0
    assert document["overall"]["pass_rate"] == {"n": 20, "value": 1.0, "standard_error": 0.0}
    assert document["languages"] == {language.name: 4 for language in LANGUAGES}
    for group in document["levels"].values():
        for scores in group.values():
            assert scores["exact_match"]["value"] == 1.0
            assert scores["codebleu_natural"]["codebleu"] == pytest.approx(1.0, abs=1e-3)
    ceiling = document["codebleu_xlcost_of_references"]
    assert document["summary"]["codebleu_xlcost"] == pytest.approx(ceiling)
    assert 0.8 < ceiling <= 1
    assert document["official"]["all"]["n"] == 10
    assert document["failures"] == []
    assert {path.suffix for path in asked.output.glob("*.png")} == {".png"}


def spoil(record: Record) -> Answer | None:
    """One of each language is not translated, one does not parse, one prints something else."""
    number = ids.index(record.id) % 4
    if number == 0:
        return Answer(error="The gate abstains (margin 0.01).")
    if number == 1:
        return replace(reference(record), python="def f(:\n", truncated=True)
    return replace(reference(record), python="print('x')\n") if number == 2 else None


ids: list[str] = []


def test_figures_of_a_mixed_result(asked: Evaluation, data: Path) -> None:
    ids[:] = [record.id for record in read_records([data])]
    evaluate(asked, Fake(spoil))
    document = read(asked.output)
    assert document["summary"]["pass_rate"] == 0.25
    assert document["summary"]["pass_rate_standard_error"] == pytest.approx((0.25 * 0.75 / 20) ** 0.5)
    assert document["summary"]["parse_rate"] == 0.5
    assert (document["summary"]["untranslated"], document["summary"]["truncated"]) == (5, 5)
    reasons = dict(map(tuple, document["failures"]))
    assert reasons["not translated"] == 5 and reasons["SyntaxError"] == 5
    assert sum(reasons.values()) == 15
    languages_seen = {name: group["pass_rate"]["value"] for name, group in by_language(document).items()}
    assert set(languages_seen.values()) == {0.25}
    untranslated = [row for row in rows(asked.output) if row["answer"]["error"]]
    assert len(untranslated) == 5
    assert all(not row["outcome"]["passed"] and not row["outcome"]["isolation"] for row in untranslated)


def by_language(document: dict[str, Any]) -> dict[str, Any]:
    """Figures by language over all levels, recounted from the parts."""
    found: dict[str, Any] = {}
    for language in LANGUAGES:
        parts = [
            group[language.name]["pass_rate"]
            for group in document["levels"].values()
            if language.name in group
        ]
        n = sum(part["n"] for part in parts)
        found[language.name] = {"pass_rate": {"value": sum(p["n"] * p["value"] for p in parts) / n}}
    return found


def test_nothing_is_run_unless_it_is_asked_for(asked: Evaluation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stelo_model.training.judging.run_tests", None)
    evaluate(replace(asked, run_tests=False), Fake())
    document = read(asked.output)
    assert document["overall"]["pass_rate"] is None and "pass_rate" not in document["summary"]
    assert all(row["outcome"] is None for row in rows(asked.output))
    assert not (asked.output / "pass_rate.png").exists()
    assert "| – |" in (asked.output / "report.md").read_text()


def test_a_failing_test_does_not_stop_the_others(data: Path) -> None:
    records = list(read_records([data]))
    slow = replace(reference(records[0]), python="import time; time.sleep(2)")
    answers = [(records[0], slow), *((record, reference(record)) for record in records[1:])]
    judged = list(judge(iter(answers), tests=True))
    assert [record.id for record, _ in judged] == [record.id for record in records]
    assert [one.outcome.passed for _, one in judged if one.outcome] == [False] + [True] * (len(records) - 1)


def test_the_gate_is_asked_about_every_source(asked: Evaluation, data: Path) -> None:
    evaluate(asked, Fake())
    gate = read(asked.output)["gate"]
    assert gate["untagged"]["n"] == gate["tagged"]["n"] == 20
    assert sum(map(sum, gate["untagged"]["confusion"])) == 20
    columns = [sum(row[at] for row in gate["untagged"]["confusion"]) for at in range(5)]
    assert columns == [4] * 5
    right = sum(gate["untagged"]["confusion"][at][at] for at in range(5))
    assert gate["untagged"]["accuracy"]["value"] == pytest.approx(right / 20)
    assert sum(one["n"] for one in gate["untagged"]["by_lines"]) == 20


# ---- selection --------------------------------------------------------------------------------------


def many() -> list[Record]:
    counts = {"cpp": 9, "java": 9, "php": 2}
    return [Record(f"{name}{n}", name, "s", "p") for name, count in counts.items() for n in range(count)]


def test_a_limit_takes_languages_in_turns() -> None:
    assert [r.id for r in select(many(), 5, None)] == ["cpp0", "java0", "php0", "cpp1", "java1"]
    found = Counter(record.language for record in select(many(), 12, 7))
    assert found == {"cpp": 5, "java": 5, "php": 2}
    assert len(select(many(), None, None)) == len(select(many(), 99, 1)) == 20


def test_a_seed_draws_and_a_larger_limit_contains_the_smaller() -> None:
    assert select(many(), 8, 1) == select(many(), 8, 1) != select(many(), 8, 2)
    assert select(many(), 12, 1)[:8] == select(many(), 8, 1)
    assert select(many(), 8, 1) != select(many(), 8, None)


# ---- going on ---------------------------------------------------------------------------------------


def test_a_finished_evaluation_asks_for_nothing(asked: Evaluation) -> None:
    evaluate(asked, Fake())
    before = (asked.output / "report.json").read_bytes()
    again = Fake()
    evaluate(replace(asked, batch_size=1), again)
    assert again.asked == []
    assert (asked.output / "report.json").read_bytes() == before


def test_what_is_judged_is_kept_when_a_translator_fails(asked: Evaluation) -> None:
    n = 0

    def fail(record: Record) -> None:
        nonlocal n
        n += 1
        if n == 12:
            raise EngineCrashed("gone")

    with pytest.raises(EngineCrashed):
        evaluate(asked, Fake(fail))
    kept = [row["id"] for row in rows(asked.output)]
    assert len(kept) >= 11 - (os.cpu_count() or 1)
    rest = Fake()
    evaluate(asked, rest)
    assert not set(rest.asked) & set(kept) and len(rest.asked) + len(kept) == 20
    assert read(asked.output)["summary"]["pass_rate"] == 1.0


@pytest.mark.parametrize("cut", [1, 2, 40, -1])
def test_a_torn_line_is_repaired(asked: Evaluation, cut: int) -> None:
    evaluate(asked, Fake())
    path = asked.output / "translations.jsonl"
    whole = path.read_bytes()
    last = whole.splitlines(keepends=True)[-1]
    path.write_bytes(whole[: len(whole) - (cut if cut > 0 else len(last) - 1)])
    report = (asked.output / "report.json").read_bytes()
    again = Fake()
    evaluate(asked, again)
    assert again.asked == [json.loads(last)["id"]]
    assert Counter(row["id"] for row in rows(asked.output)).most_common(1)[0][1] == 1
    assert (asked.output / "report.json").read_bytes() == report


def test_a_damaged_line_is_named(asked: Evaluation) -> None:
    evaluate(asked, Fake())
    path = asked.output / "translations.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + '{"id": 1}\n' + "".join(lines[2:]))
    with pytest.raises(DataInvalid, match=r"translations\.jsonl:2 "):
        evaluate(asked, Fake())


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"limit": 3}, "limit was None, is 3"),
        ({"sample": 3}, "sample was None, is 3"),
        ({"experts": "given"}, "experts was 'gate', is 'given'"),
        ({"engine": "transformers"}, "engine was 'llama_cpp'"),
        ({"run_tests": False}, "run_tests was True"),
        ({"max_new_tokens": 5}, "max_new_tokens was None"),
    ],
)
def test_another_question_for_the_same_folder_is_an_error(
    asked: Evaluation, change: dict[str, Any], named: str
) -> None:
    evaluate(asked, Fake())
    with pytest.raises(ConfigInvalid, match=named) as caught:
        evaluate(replace(asked, **change), Fake())
    assert "--output" in caught.value.hint


def test_other_data_and_another_bundle_are_errors(asked: Evaluation, data: Path, tmp_path: Path) -> None:
    evaluate(asked, Fake())
    changed = tmp_path / data.name
    changed.write_text(data.read_text() + "\n")
    with pytest.raises(ConfigInvalid, match="data was"):
        evaluate(replace(asked, records=(changed,)), Fake())
    other = gates.write_bundle(tmp_path / "tiny", experts=("java",), prompt=gates.TAGS)
    with pytest.raises(ConfigInvalid, match="manifest was"):
        evaluate(replace(asked, bundle=str(other)), Fake())


def test_what_the_plain_backbone_answers_outlasts_a_release(asked: Evaluation, tmp_path: Path) -> None:
    before, after = (
        gates.write_bundle(tmp_path / str(len(experts)) / "tiny", experts=experts, prompt=gates.TAGS)
        for experts in ((), ("java",))
    )
    plain = replace(asked, experts="none", bundle=str(before))
    evaluate(plain, Fake())

    def open_none(*_: Any) -> Any:
        raise AssertionError("all is there")

    evaluate(replace(plain, bundle=str(after)), open_none)


def test_a_folder_with_foreign_translations_is_not_taken(asked: Evaluation) -> None:
    asked.output.mkdir()
    (asked.output / "translations.jsonl").write_text("mine")
    with pytest.raises(ConfigInvalid, match=r"no run\.json"):
        evaluate(asked, Fake())
    assert (asked.output / "translations.jsonl").read_text() == "mine"


def test_two_at_once_are_refused(asked: Evaluation) -> None:
    asked.output.mkdir()
    with FileLock(asked.output / ".lock"), pytest.raises(ConfigInvalid, match="Another evaluation"):
        evaluate(asked, Fake())


@pytest.mark.slow
def test_going_on_after_sigkill_at_any_moment(
    asked: Evaluation, data: Path, bundle: Path, tmp_path: Path
) -> None:
    evaluate(asked, Fake())
    output = tmp_path / "killed"
    arguments = [str(bundle), str(data), str(output), "0.05"]
    script = [sys.executable, "-m", "tests.training.fake_translator", *arguments]
    n_kills = 0
    for more in range(60):
        process = subprocess.Popen(script, cwd=ROOT, start_new_session=True, stderr=subprocess.PIPE)
        before = len(lines(output))
        deadline = time.monotonic() + 60
        while process.poll() is None and len(lines(output)) < before + 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.013 * (more % 5))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            n_kills += 1
        _, error = process.communicate()
        if process.returncode == 0:
            break
        assert process.returncode == -signal.SIGKILL, error.decode()
    assert process.returncode == 0 and n_kills >= 3
    found = [row["id"] for row in rows(output)]
    assert len(found) == len(set(found)) == 20
    assert read(output) == read(asked.output)


def lines(output: Path) -> list[bytes]:
    path = output / "translations.jsonl"
    return path.read_bytes().splitlines() if path.is_file() else []


# ---- bad questions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"raw_tokens": True}, "natural text only"),
        ({"quantization": "4bit"}, "quantisation"),
        ({"one_try": True}, "always asks again"),
        ({"beside": (Path("nowhere"),)}, "no finished evaluation in nowhere"),
    ],
)
def test_what_makes_no_sense(asked: Evaluation, change: dict[str, Any], message: str) -> None:
    with pytest.raises((ConfigInvalid, DataInvalid), match=message):
        evaluate(replace(asked, **change), Fake())
    assert not asked.output.exists()


def test_a_bundle_without_gate_has_no_choice(asked: Evaluation, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    plain = plain_copy(load_bundle(asked.bundle), tmp_path / "plain")
    asked = replace(asked, bundle=str(plain))
    with pytest.raises(ConfigInvalid, match="has no gate"):
        evaluate(replace(asked, experts="gate"), Fake())
    report = evaluate(replace(asked, limit=5), Fake())
    assert read(asked.output)["experts"] == "given" and read(asked.output)["gate"] is None
    assert "this bundle has no gate" in report.read_text(encoding="utf-8")
    assert not (asked.output / "confusion.png").exists()


@pytest.mark.parametrize(
    ("text", "change", "message"),
    [
        ("", {}, "no record"),
        ('{"lang": "java", "src": "a", "py": "b", "id": "x"}\n' * 2, {}, "Two records have the id x"),
        ('{"lang": "java", "src": "a", "py": "b", "id": "x"}\n', {}, "has tests"),
        (
            '{"lang": "java", "src": "a", "py": "b", "id": "x"}\n',
            {"run_tests": False, "engine": "transformers", "raw_tokens": True},
            "x has no raw tokens",
        ),
    ],
)
def test_bad_records(
    asked: Evaluation, tmp_path: Path, text: str, change: dict[str, Any], message: str
) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(text)
    with pytest.raises(DataInvalid, match=message):
        evaluate(replace(asked, records=(path,), **change), Fake())
    assert not asked.output.exists()


# ---- whole evaluations --------------------------------------------------------------------------------


@pytest.mark.model
@pytest.mark.slow
def test_the_real_command_line(data: Path, tmp_path: Path) -> None:
    report = evaluate(
        Evaluation("small", (data,), tmp_path / "out", limit=1, run_tests=True, max_new_tokens=120)
    )
    (row,) = rows(tmp_path / "out")
    assert row["answer"]["python"].strip() and row["answer"]["n_tokens"] > 5
    shipped = [expert.language for expert in load_bundle("small").manifest.experts]
    language = row["answer"]["language"]
    assert row["answer"]["expert"] == (language if language in shipped else None)
    assert not row["answer"]["error"]
    assert read(tmp_path / "out")["gate"]["untagged"]["n"] == 1 and report.is_file()


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="asks Linux for a process's children")
def test_terminated_it_ends_what_translates(data: Path, tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("stelo-model")
    command = [program, "evaluate", "--bundle", "small", "--records", data, "--output", tmp_path / "out"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        translating = wait_for(lambda: children(process.pid))
        translating += wait_for(lambda: children(translating[0]))  # its engine
        process.terminate()
        assert process.wait(30) == 128 + signal.SIGTERM
    finally:
        process.kill()
        process.wait()
    wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in translating))


def children(pid: int) -> list[int]:
    files = Path(f"/proc/{pid}/task").glob("*/children")  # of each thread
    with suppress(OSError):
        return [int(child) for file in files for child in file.read_text().split()]
    return []


def wait_for(look: Callable[[], Any], seconds: float = 60) -> Any:
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
    return found


def test_the_whole_evaluation_with_torch(data: Path, tmp_path: Path) -> None:
    backbone = write_backbone(tmp_path / "backbone")
    bundle = write_bundle(tmp_path / "bundle", backbone)
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    options = ["--bundle", str(bundle.root), "--records", str(data), "--output", str(tmp_path / "out")]
    options += ["--engine", "transformers", "--backbone", str(backbone), "--max-new-tokens", "8"]
    assert command.run(parser.parse_args([*options, "--limit", "6", "--sample", "1", "--run-tests"])) == 0
    document = read(tmp_path / "out")
    assert document["summary"]["n"] == 6 and document["summary"]["pass_rate"] < 1
    assert document["engine"] == "transformers" and document["experts"] == "gate"
    assert len(rows(tmp_path / "out")) == 6
