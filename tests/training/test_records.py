"""Reading and writing of records, and what becomes of lines that are none."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from stelo_model.errors import DataInvalid
from stelo_model.training.records import BadLine, Record, parse_record, read_records, to_pair

OURS = {
    "id": "x/1",
    "lang": "javascript",
    "src": "let a = 1;\n",
    "py": "a = 1\n",
    "level": "snippet",
    "problem": "gfg/1",
    "origin": "XLCoST",
    "licence": "CC-BY-SA-4.0",
    "src_tok": "let a = 1 ;",
    "py_tok": "a = 1 NEW_LINE",
    "tests": {"kind": "stdout", "stdin": "", "expected_stdout": "1"},
    "py_runs": True,
    "flags": {"op_restored": 2},
}


def write(path: Path, *lines: object) -> Path:
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_our_records_are_read(tmp_path: Path, name: str) -> None:
    (record,) = read_records([write(tmp_path / name, OURS)])
    assert (record.id, record.language, record.source, record.python) == (
        "x/1",
        "javascript",
        "let a = 1;\n",
        "a = 1\n",
    )
    assert (record.level, record.problem, record.source_tokens) == ("snippet", "gfg/1", "let a = 1 ;")
    assert record.tests and record.tests["expected_stdout"] == "1"
    assert record.flags == {"py_runs": True, "op_restored": 2}


def test_the_papers_pairs_are_read(tmp_path: Path) -> None:
    (record,) = read_records([write(tmp_path / "cpp.jsonl", "", {"cpp": "int a;", "py": "a = 0"})])
    assert record == Record(id="cpp:2", language="cpp", source="int a;", python="a = 0")


def test_a_pair_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    (record,) = read_records([write(tmp_path / "a.jsonl", OURS)])
    (again,) = read_records([write(tmp_path / "b.jsonl", to_pair(record))])
    assert again == record
    assert to_pair(record)["js"] == "let a = 1;\n"


def test_a_pair_of_tokens(tmp_path: Path) -> None:
    (record,) = read_records([write(tmp_path / "a.jsonl", OURS)])
    pair = to_pair(record, tokens=True)
    assert (pair["js"], pair["py"]) == ("let a = 1 ;", "a = 1 NEW_LINE")
    with pytest.raises(DataInvalid, match="raw tokens"):
        to_pair(Record("y", "cpp", "int a;", "a = 0"), tokens=True)


BAD = {
    "not JSON": "{",
    "not a JSON object": "[1]",
    "“src” is empty": {"lang": "java", "src": " \n", "py": "a"},
    "“py” is empty": {"java": "int a;"},
    "“py” is not text": {"java": "int a;", "py": 3},
    "is not a language": {"lang": "ruby", "src": "a", "py": "a"},
    "exactly one of the keys": {"java": "a", "cpp": "b", "py": "a"},
    "level “class”": {"java": "a", "py": "a", "level": "class"},
    "“tests” is not an object": {"java": "a", "py": "a", "tests": [1]},
    "not UTF-8 text": '{"java": "\\ud800", "py": "a"}',
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_line_says_why(reason: str) -> None:
    line = BAD[reason]
    with pytest.raises(DataInvalid, match=reason):
        parse_record(line if isinstance(line, str) else json.dumps(line))


def test_bad_lines_are_collected_with_their_place(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", OURS, "{", OURS)
    bad: list[BadLine] = []
    assert len(list(read_records([path], bad))) == 2
    assert [(line.path, line.line) for line in bad] == [(path, 2)]
    with pytest.raises(DataInvalid, match=r"a\.jsonl:2: not JSON"):
        list(read_records([path]))


def test_bytes_that_are_no_text_are_a_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"java": "\xff", "py": "a"}\n' + json.dumps(OURS).encode())
    bad: list[BadLine] = []
    assert len(list(read_records([path], bad))) == 1
    assert str(bad[0]) == f"{path}:1: not UTF-8 text"


def test_a_cut_archive_is_an_error_not_an_end(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl.gz", *[OURS | {"id": str(n)} for n in range(500)])
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DataInvalid, match="cannot read"):
        list(read_records([path], []))


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataInvalid, match="cannot read"):
        list(read_records([tmp_path / "no.jsonl"]))


def test_a_record_with_tests_needs_no_python_where_that_is_said(tmp_path: Path) -> None:
    tests = {"kind": "stdout", "stdin": "", "expected_stdout": "1"}
    path = write(tmp_path / "a.jsonl", {"lang": "java", "src": "f();", "py": "", "tests": tests})
    with pytest.raises(DataInvalid, match="“py” is empty"):
        list(read_records([path]))
    (record,) = read_records([path], tests_suffice=True)
    assert record.python == "" and record.tests == tests
    bare = write(tmp_path / "b.jsonl", {"lang": "java", "src": "f();", "py": ""})
    with pytest.raises(DataInvalid, match="“py” is empty"):
        list(read_records([bare], tests_suffice=True))
