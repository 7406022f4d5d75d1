"""Raw XLCoST folders and records to pairs; what is bad is named with its line, what was lost comes back."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.training import cli
from stelo_model.training.alignment import Place, align, laid_out
from stelo_model.training.detokenise import python_text
from stelo_model.training.javascript_strings import BLANK, Strings
from stelo_model.training.prepare import Preparation, prepare
from stelo_model.training.records import Record, read_records
from stelo_model.training.xlcost import read_release

DATA = Path(__file__).parents[1] / "data"
RAW = DATA / "xlcost_raw"
PAIRS = DATA / "pairs.jsonl.gz"
SHARED = Path(__file__).parents[3] / "shared" / "data"


def read(folder: Path, name: str) -> list[Record]:
    return list(read_records([folder / f"{name}.jsonl"]))


def write_raw(folder: Path, level: str, sides: tuple[list[str], list[str]], split: str = "train") -> Path:
    pair = folder / {"program": "pair_data_tok_full", "snippet": "pair_data_tok_1"}[level] / "Java-Python"
    pair.mkdir(parents=True, exist_ok=True)
    for suffix, lines in zip(("java", "py"), sides, strict=True):
        (pair / f"{split}-Java-Python-tok.{suffix}").write_text("".join(f"{line}\n" for line in lines))
    return folder


# -- the release ------------------------------------------------------------------------------------


def test_a_release_becomes_pairs_in_natural_text(tmp_path: Path) -> None:
    summary = prepare(Preparation((RAW,), tmp_path / "out"))
    assert summary.pairs["train", "program", "php"] == 8
    assert summary.pairs["valid", "snippet", "java"] == 24
    assert not summary.left_out and not summary.kept
    first = read(tmp_path / "out", "valid/program.java")[0]
    assert first.id == "xlcost/program/val/java/0"
    assert first.source.startswith(
        "import java.io.*;\nclass GFG {\n    static double Conversion(double centi) {\n"
    )
    assert first.python.startswith("def ") and "NEW_LINE" not in first.python
    assert first.python_tokens and "NEW_LINE" in first.python_tokens


def test_a_release_becomes_pairs_of_tokens(tmp_path: Path) -> None:
    prepare(Preparation((RAW,), tmp_path / "out", tokens=True))
    lines = (RAW / "pair_data_tok_full/Java-Python/val-Java-Python-tok.py").read_text().splitlines()
    assert [record.python for record in read(tmp_path / "out", "valid/program.java")] == lines


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        prepare(Preparation((RAW, PAIRS), tmp_path / name))
    files = sorted(path.relative_to(tmp_path / "a") for path in (tmp_path / "a").rglob("*") if path.is_file())
    assert len(files) == 36
    assert all((tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes() for file in files)


def test_snippets_are_given_the_problem_of_their_program(tmp_path: Path) -> None:
    prepare(Preparation((RAW,), tmp_path / "out"))
    programs = read(tmp_path / "out", "train/program.php")
    snippets = read(tmp_path / "out", "train/snippet.php")
    by_problem = {program.problem: program for program in programs}
    assert len(by_problem) == 8 and len(snippets) == 64
    inside = [
        "".join(snippet.source.replace("<?php", "").split())
        in "".join(by_problem[snippet.problem].source.split())
        for snippet in snippets
    ]
    assert inside.count(False) == 1  # `echo "\\n" ;` became `echo " "` in one snippet; its neighbours tell


def test_a_map_names_the_problems(tmp_path: Path) -> None:
    raw = shutil.copytree(RAW, tmp_path / "raw")
    for folder, count in (("pair_data_tok_full", 4), ("pair_data_tok_1", 24)):
        names = "".join(f"{70 + i % 4}-Python-{i}\n" for i in range(count))
        (raw / folder / "Java-Python" / "val-Python-map.jsonl").write_text(names)
    prepare(Preparation((raw,), tmp_path / "out"))
    assert [r.problem for r in read(tmp_path / "out", "valid/program.java")] == [
        f"gfg/{70 + i}" for i in range(4)
    ]
    assert read(tmp_path / "out", "valid/snippet.java")[5].problem == "gfg/71"


def test_all_languages_share_a_programs_problem(tmp_path: Path) -> None:
    prepare(Preparation((RAW,), tmp_path / "out"))
    java, php = (
        {record.python: record.problem for record in read(tmp_path / "out", f"valid/program.{tag}")}
        for tag in ("java", "php")
    )
    assert set(java) & set(php)
    assert all(java[python] == php[python] for python in set(java) & set(php))


# -- bad lines --------------------------------------------------------------------------------------


def test_unequal_sides_are_not_used(tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw", "program", (["int a ;", "int b ;"], ["a = 0 NEW_LINE"]))
    write_raw(raw, "program", (["int a ;"], ["a = 0 NEW_LINE"]), "val")
    summary = prepare(Preparation((raw,), tmp_path / "out"))
    assert [line.line for line in summary.left_out] == [2]
    assert "2 lines of source, 1 of Python" in summary.left_out[0].reason
    assert not (tmp_path / "out/train").exists() and (tmp_path / "out/valid/program.java.jsonl").exists()


def test_empty_sides_are_named_with_their_line(tmp_path: Path) -> None:
    sides = ["int a ;", "int b ;", " ", "int d ;"], ["a = 0", "NEW_LINE", "c = 0", "d = 0"]
    summary = prepare(Preparation((write_raw(tmp_path / "raw", "snippet", sides),), tmp_path / "out"))
    assert [(line.line, line.reason) for line in summary.left_out] == [
        (n, "one side is empty") for n in (2, 3)
    ]
    assert summary.pairs.total() == 2


BROKEN = ["int a ;"], ["if a : NEW_LINE b ("]


def test_python_that_does_not_parse_leaves_train_and_stays_in_valid(tmp_path: Path) -> None:
    raw = write_raw(write_raw(tmp_path / "raw", "program", BROKEN), "program", BROKEN, "val")
    summary = prepare(Preparation((raw,), tmp_path / "out"))
    assert [line.path.name for line in summary.left_out] == ["train-Java-Python-tok.py"]
    assert [line.path.name for line in summary.kept] == ["val-Java-Python-tok.py"]
    (record,) = read(tmp_path / "out", "valid/program.java")
    assert record.flags["py_fix"] == "fail"
    listed = (tmp_path / "out/bad_lines.txt").read_text().splitlines()
    assert listed[0].endswith("train-Java-Python-tok.py:1: the Python does not parse (left out)")
    assert listed[1].endswith("val-Java-Python-tok.py:1: the Python does not parse (kept)")


def test_it_can_be_kept_in_train(tmp_path: Path) -> None:
    raw = write_raw(tmp_path / "raw", "program", BROKEN)
    summary = prepare(Preparation((raw,), tmp_path / "out", keep_unparsable=True))
    assert summary.pairs == {("train", "program", "java"): 1} and len(summary.kept) == 1


def test_an_id_that_comes_twice_is_named(tmp_path: Path) -> None:
    summary = prepare(Preparation((PAIRS, PAIRS), tmp_path / "out"))
    assert summary.pairs.total() == 530 == len(summary.left_out)
    assert summary.reasons() == {"its id was there before: left out": 530}


def test_bad_lines_of_records_are_named(tmp_path: Path) -> None:
    file = tmp_path / "train" / "a.jsonl"
    file.parent.mkdir()
    file.write_text('{"java": "int a;", "py": "a = 0"}\n{"java": 1}\n')
    summary = prepare(Preparation((file,), tmp_path / "out"))
    assert [str(line) for line in summary.left_out] == [f"{file}:2: “java” is not text"]
    assert summary.pairs == {("train", "program", "java"): 1}


def test_records_without_tokens_cannot_become_tokens(tmp_path: Path) -> None:
    summary = prepare(Preparation((PAIRS,), tmp_path / "out", tokens=True))
    assert summary.pairs.total() == 410 and len(summary.left_out) == 120
    assert all("has no raw tokens" in line.reason for line in summary.left_out)


def test_where_the_split_cannot_be_told_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"java": "int a;", "py": "a = 0"}\n')
    with pytest.raises(DataInvalid, match=r"whether .* is for training"):
        prepare(Preparation((RAW, file), tmp_path / "out"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]
    assert prepare(Preparation((file,), tmp_path / "out", split="valid")).pairs.total() == 1


def test_a_folder_of_somebody_elses_stays(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("x")
    with pytest.raises(ConfigInvalid, match="files of yours"):
        prepare(Preparation((RAW,), tmp_path / "out"))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_what_a_run_before_left_is_replaced(tmp_path: Path) -> None:
    prepare(Preparation((PAIRS,), tmp_path / "out"))
    prepare(Preparation((RAW,), tmp_path / "out"))
    assert not (tmp_path / "out/train/program.cpp.jsonl").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("what", ["missing", "empty"])
def test_an_input_that_is_not_there_is_an_error(tmp_path: Path, what: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataInvalid, match=r"cannot read|neither"):
        prepare(Preparation((tmp_path / what,), tmp_path / "out"))


# -- what the release lost --------------------------------------------------------------------------


def test_javascripts_strings_come_from_the_same_program() -> None:
    strings = Strings()
    strings.add("java", [('f ( " a ▁ b " , " x " ) ;', "python"), ('f ( " a " ) ;', "other")])
    assert strings.refill('f ( " " , " x " ) ;', "python") == (('"a b"', '" x "'), "refilled from java")
    assert strings.refill('f ( " " , " y " ) ;', "python") == ((), BLANK)
    assert strings.refill('f ( " " , " " ) ;', "other") == ((), BLANK)
    assert strings.refill("f ( 1 ) ;", "python") == ((), "")


def test_a_snippets_indentation_comes_from_its_program() -> None:
    program = (
        "void f ( ) { while ( x ) { y ( ) ; } } void g ( ) { z ( ) ; }",
        "def f ( ) : NEW_LINE INDENT while x : NEW_LINE INDENT y ( ) NEW_LINE DEDENT DEDENT "
        "def g ( ) : NEW_LINE INDENT z ( ) NEW_LINE DEDENT",
    )
    snippet = "y ( ) ; } } void g ( ) { z ( ) ; }", "y ( ) NEW_LINE def g ( ) : NEW_LINE z ( ) NEW_LINE"
    (place,) = align([snippet], [program])
    assert place == Place(0, range(8, 19))
    assert python_text(laid_out(program[1], place.words)) == "        y()\n\n\ndef g():\n    z()\n"


def test_a_snippet_of_no_program_has_no_place() -> None:
    programs = [
        ("int a ; int b ;", "a = 0 NEW_LINE b = 0"),
        ("int c ; i ++ ; int d ;", "c = 0 NEW_LINE i += 1 NEW_LINE d = 0"),
    ]
    snippets = [
        ("int a ;", "a = 0 NEW_LINE"),
        ("int lost ;", "lost = 1"),  # between two of the same program
        ("int b ;", "b = 0"),
        ("int x ;", "x = 0"),  # of a program that is not there
        ("i ++ ;", "i += 1"),  # so is this; it is in the next one by chance
        ("int y ;", "y = 0"),
        ("int c ;", "c = 0"),
        ("int d ;", "d = 0"),
    ]
    assert [place and place.program for place in align(snippets, programs)] == [
        0,
        0,
        0,
        None,
        None,
        None,
        1,
        1,
    ]


# -- the command ------------------------------------------------------------------------------------


def test_table_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["prepare", str(RAW), "--table1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("| found / paper | train snippets | train programs | valid snippets |")
    assert lines[6] == "| php-to-python | 64 / 17,616 | 8 / 3,003 | 25 / 923 | 3 / 153 | 3 / 304 |"
    assert lines[2].startswith("| cpp-to-python | – / 80,100 | – / 9,139 |")


def test_the_command_counts_and_names_what_is_bad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = write_raw(tmp_path / "raw", "program", BROKEN)
    assert cli.run(["prepare", str(raw), str(PAIRS), "--output", str(tmp_path / "out")]) == 0
    printed = capsys.readouterr()
    assert "| train programs | 50 | 50 | 50 | 50 | 50 |" in printed.out
    assert "1  the Python does not parse: left out" in printed.err and "bad_lines.txt" in printed.err
    run = json.loads((tmp_path / "out/run.json").read_text())
    assert run["pairs"]["train/program/java"] == 50
    assert len(run["data"]) == 3


def test_the_command_wants_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["prepare", str(RAW)]) == 2
    assert "--output" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(
    not SHARED.exists(), reason="needs the whole release, which is not part of the repository"
)
def test_snippets_of_the_release_are_placed_as_its_maps_say(tmp_path: Path) -> None:
    import tarfile

    with tarfile.open(SHARED / "xlcost_raw.tar.xz") as archive:
        archive.extractall(tmp_path, filter="data")
    (root,) = {folder.parent for folder in tmp_path.rglob("pair_data_tok_full")}
    gold: dict[str, Any] = {}
    for path in SHARED.glob("*/xlcost.*.jsonl.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            gold |= {record["id"]: record["problem"] for record in map(json.loads, file)}
    files = {(file.level, file.split, file.language): file for file in read_release(root)}
    placed = right = total = 0
    for (level, split, language), file in files.items():
        if level == "snippet" and split != "train":
            name = {"valid": "val", "test": "test"}[split]
            for i, place in enumerate(align(file.pairs, files["program", split, language].pairs)):
                problem = place and gold.get(f"xlcost/program/{name}/{language}/{place.program}")
                total, placed = total + 1, placed + bool(problem)
                right += bool(problem) and problem == gold.get(f"xlcost/snippet/{name}/{language}/{i}")
    assert total == 46_664
    assert placed / total > 0.97
    assert right / placed > 0.998
