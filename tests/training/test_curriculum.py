"""The stages, the cut at half of the tokens, the shortest 95 %, the gate's balanced set."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from stelo_model.errors import DataInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.tokens import PromptTokenizer
from stelo_model.training import cli
from stelo_model.training.curriculum import Measured, build, halve, shortest
from stelo_model.training.prepare import Preparation, prepare
from stelo_model.training.records import Record, read_records, to_pair
from tests.training import tiny

ALL = Path(__file__).parents[1] / "data"


def program(problem: str, tokens: int) -> Measured:
    return Measured(Record(f"p{problem}", "java", "int a;", "a = 0", "program", problem), tokens)


def snippets(*problems: str) -> list[Measured]:
    return [
        Measured(Record(f"s{i}", "java", "int a;", "a = 0", "snippet", problem), 1)
        for i, problem in enumerate(problems)
    ]


def ids(pairs: Sequence[Measured]) -> list[str]:
    return [pair.record.id for pair in pairs]


def count(record: Record) -> int:
    return len(record.source) + 1


# -- halves -----------------------------------------------------------------------------------------


def test_programs_are_cut_at_half_of_their_tokens_not_of_their_number() -> None:
    halves = halve(
        [program("a", 60), program("b", 20), program("c", 20), program("d", 10)], snippets(*"abcd")
    )
    assert ids(halves.programs) == ["pb", "pc", "pd"]
    assert ids(halves.snippets) == ["s0"]
    assert halves.summary["first_half_tokens"] == 60 and halves.summary["tokens"] == 110


def test_no_problem_is_in_both_stages() -> None:
    halves = halve(
        [program("a", 10), program("b", 10), program("a", 10), program("c", 10)], snippets(*"aabc")
    )
    assert ids(halves.programs) == ["pa", "pc"]
    assert ids(halves.snippets) == ["s2"]


def test_programs_without_snippets_are_not_lost() -> None:
    programs = [program("x", 50), program("a", 10), program("b", 10)]
    assert ids(halve(programs, snippets(*"ab")).programs) == ["px", "pb"]
    assert ids(halve(programs, snippets(*"ab"), paper=True).programs) == ["pa", "pb"]


def test_snippets_of_no_program_are_kept_but_not_in_the_papers_way() -> None:
    programs = [program("a", 10), program("b", 10)]
    halves = halve(programs, snippets("a", "b", "", "z"))
    assert ids(halves.snippets) == ["s0", "s2", "s3"]
    assert halves.summary["snippets_of_first_half"] == 1 and halves.summary["snippets_without_program"] == 2
    assert ids(halve(programs, snippets("a", "b", "", "z"), paper=True).snippets) == ["s0"]


def test_nothing_to_halve() -> None:
    assert halve([], []).programs == () == halve([], snippets(), paper=True).snippets


# -- the shortest 95 % ------------------------------------------------------------------------------


def test_the_shortest_95_percent_in_their_order() -> None:
    cut = shortest([program(str(n), n) for n in range(100, 0, -1)])
    assert (cut.limit, cut.longer, len(cut.kept)) == (95, 5, 95)
    assert ids(cut.kept)[0] == "p95"


def test_pairs_of_equal_length_are_treated_alike() -> None:
    cut = shortest([program(str(n), min(n, 10)) for n in range(40)])
    assert (cut.limit, cut.longer) == (10, 0)


def test_few_pairs_are_all_kept() -> None:
    assert [shortest([program(str(n), n) for n in range(size)]).longer for size in (0, 1, 19, 20)] == [
        0,
        0,
        0,
        1,
    ]


# -- the folder -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared") / "out"
    prepare(Preparation((ALL / "xlcost_raw", ALL / "pairs.jsonl.gz"), folder))
    return folder


def test_every_language_has_every_file(prepared: Path, tmp_path: Path) -> None:
    build(prepared, tmp_path / "out", count)
    names = {path.name.split(".")[0] for path in (tmp_path / "out").glob("*.*.jsonl")}
    assert names == {
        "stage1-snippet",
        "stage2-function",
        "stage2-program",
        "valid-snippet",
        "valid-function",
        "valid-program",
    }
    for name in names:
        for language in LANGUAGES:
            records = list(read_records([tmp_path / "out" / f"{name}.{language.tag}.jsonl"]))
            assert {record.language for record in records} <= {language.name}
            assert {record.level for record in records} <= {name.split("-")[1]}


def test_in_the_papers_way_there_are_no_functions(prepared: Path, tmp_path: Path) -> None:
    build(prepared, tmp_path / "out", count, paper=True)
    assert not list((tmp_path / "out").glob("*function*"))


def test_stages_share_no_problem_and_every_left_out_pair_is_counted(prepared: Path, tmp_path: Path) -> None:
    report = build(prepared, tmp_path / "out", count)
    early = {r.problem for r in read_records([tmp_path / "out/stage1-snippet.php.jsonl"])}
    late = {r.problem for r in read_records([tmp_path / "out/stage2-program.php.jsonl"])}
    assert early and late and not early & late
    halves, files = report.halves["php"], report.files
    stage = files["stage2-program.php.jsonl"]
    assert stage["pairs"] + stage["left_out_longer"] == halves["second_half_programs"]
    assert halves["first_half_programs"] + halves["second_half_programs"] == halves["programs"] == 58
    stage = files["stage1-snippet.php.jsonl"]
    kept = halves["snippets_of_first_half"] + halves["snippets_without_program"]
    assert stage["pairs"] + stage["left_out_longer"] == kept


def test_the_gates_set_is_balanced_and_takes_the_first_programs(prepared: Path, tmp_path: Path) -> None:
    report = build(prepared, tmp_path / "out", count)
    records = list(read_records([tmp_path / "out/gate.jsonl"]))
    assert report.gate_each == 50 and len(records) == 250
    php = [record.id for record in records if record.language == "php"]
    assert php == [r.id for r in read_records([prepared / "train/program.php.jsonl"])][:50]


def test_the_same_input_gives_the_same_bytes(prepared: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        build(prepared, tmp_path / name, count)
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_problems_on_both_sides_are_counted(tmp_path: Path) -> None:
    for split in ("train", "valid"):
        path = tmp_path / "in" / split / "program.java.jsonl"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(to_pair(program("a", 1).record)) + "\n")
    assert build(tmp_path / "in", tmp_path / "out", count).shared_problems == 1


def test_nothing_prepared_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataInvalid, match="no training pairs"):
        build(tmp_path, tmp_path / "out", count)
    assert not list(tmp_path.iterdir())


# -- the command ------------------------------------------------------------------------------------


def test_lengths_are_measured_as_training_encodes_with_the_end(
    prepared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.write_tokenizer(tmp_path / "tokenizer.json")
    arguments = ["curriculum", str(prepared), "--tokenizer", str(tmp_path / "tokenizer.json")]
    assert cli.run([*arguments, "--output", str(tmp_path / "out")]) == 0
    assert "| gate.jsonl | 250 |" in capsys.readouterr().out
    run = json.loads((tmp_path / "out/run.json").read_text())
    assert len(run["tokenizer"]) == 64 and "train/program.php.jsonl" in run["data"]
    tokenizer = PromptTokenizer.from_file(tmp_path / "tokenizer.json")
    from tokenizers import Tokenizer

    plain = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    lengths = [
        len(plain.encode(f"<js> {r.source.strip()} <py>").ids)
        + len(plain.encode(f" {r.python.strip()}").ids)
        + 1
        for r in read_records([tmp_path / "out/valid-function.js.jsonl"])
    ]
    assert run["files"]["valid-function.js.jsonl"]["tokens"] == sum(lengths)
    assert tokenizer.token_id(tiny.END) is not None


def test_the_tokenizer_can_be_a_backbones(prepared: Path, tmp_path: Path) -> None:
    (tmp_path / "backbone").mkdir()
    (tmp_path / "backbone/config.json").write_text("{}")
    tiny.write_tokenizer(tmp_path / "backbone/tokenizer.json")
    for option, value in (("--backbone", "backbone"), ("--tokenizer", "backbone/tokenizer.json")):
        arguments = ["curriculum", str(prepared), option, str(tmp_path / value)]
        assert cli.run([*arguments, "--output", str(tmp_path / option)]) == 0
    runs = [(tmp_path / option / "run.json").read_text() for option in ("--backbone", "--tokenizer")]
    assert runs[0] == runs[1]


def test_a_tokenizer_that_is_not_there_is_an_error(prepared: Path, tmp_path: Path) -> None:
    arguments = ["curriculum", str(prepared), "--tokenizer", str(tmp_path / "no.json")]
    assert cli.run([*arguments, "--output", str(tmp_path / "out")]) != 0
    assert not (tmp_path / "out").exists()
