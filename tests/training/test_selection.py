"""Only sound pairs are learnt."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from stelo_model.training import cli
from stelo_model.training.records import Record, read_records
from stelo_model.training.selection import formatted, select, unsound


def record(python: str = "def f(x):\n    return x\n", name: str = "1", **more: Any) -> Record:
    return Record(name, "java", "int f(int x) { return x; }", python, **more)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (record(), ""),
        (record("def f(x)\n    return x\n"), "does not parse"),
        (record("def f(x):\n    return y\n"), "undefined names"),
        (record("import numpy as np\nx = np.zeros(3)\n"), "imports numpy"),
        (record("from os import path\nprint(path.sep)\n"), ""),
        (record(flags={"py_runs": True, "tests_confirmed": False}), "its output is not confirmed"),
        (record(flags={"py_runs": True, "tests_confirmed": True}), ""),
        (record(flags={"op_restored": 1}), "the source is a guess"),
        (record(flags={"sim": 0.5}), "another program"),
        (record(flags={"sim": 0.9}), ""),
    ],
)
def test_what_is_refused(found: Record, reason: str) -> None:
    assert unsound(found, run=False) == reason


def asserts(code: str) -> dict[str, str]:
    return {"kind": "asserts", "code": f"def check(candidate):\n    {code}\n"}


def test_asserts_are_run_only_when_allowed() -> None:
    wrong = record(tests=asserts("assert candidate(1) == 2"), entry_point="f")
    assert unsound(wrong, run=False) == ""
    assert unsound(wrong, run=True) == "fails its tests"
    assert unsound(record(tests=asserts("assert candidate(1) == 1"), entry_point="f"), run=True) == ""


def test_a_draw_is_repeatable_and_says_what_it_refused() -> None:
    records = [record(name=str(number)) for number in range(20)] + [record("x = (\n", name="bad")]
    first, again = select(records, 5, 1, False), select(reversed(records), 5, 1, False)
    assert first == again and len(first.records) == 5
    assert select(records, 5, 2, False).records != first.records
    assert select(records, 0, 1, False).refused == {"does not parse": 1}


def test_missing_imports_are_put_into_the_target() -> None:
    (found,) = select([record("def f(x):\n    return math.floor(x)\n")], 0, 0, False).records
    assert found.python.startswith("import math\n")


def test_one_style() -> None:
    (found,) = formatted([record("def f( x ):\n  if (x==1): return 'a'\n  return \"b\"\n")])
    assert found.python == 'def f(x):\n    if x == 1:\n        return "a"\n    return "b"\n'


def test_the_command_writes_a_file_a_language_or_one_of_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("java", "php"):
        lines = [
            {"id": f"{language}{n}", "lang": language, "src": "f();", "py": f"print({n})\n"} for n in range(6)
        ]
        with gzip.open(tmp_path / f"some.{language}.jsonl.gz", "wt") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
    output = str(tmp_path / "mix")
    common = ["select", f"{tmp_path}/some=4", "--output", output]
    assert cli.run([*common, "--name", "own"]) == 0
    assert len(list(read_records([tmp_path / "mix" / "own.java.jsonl"]))) == 4
    assert cli.run([*common, "--name", "all", "--mixed"]) == 0
    assert {r.language for r in read_records([tmp_path / "mix" / "all.jsonl"])} == {"java", "php"}
    assert "some.php.jsonl.gz: 4 pairs" in capsys.readouterr().out
    assert cli.run(["select", f"{tmp_path}/none", "--output", output, "--name", "x"]) == 2
    own = {record.id for record in read_records([tmp_path / "mix" / "own.java.jsonl"])}
    others = ["select", f"{tmp_path}/some", "--output", output, "--name", "others", "--without"]
    assert cli.run([*others, f"{output}/own"]) == 0
    rest = {record.id for record in read_records([tmp_path / "mix" / "others.java.jsonl"])}
    assert rest | own == {f"java{n}" for n in range(6)}
    assert len(rest) == 2
    assert cli.run([*others, f"{output}/none"]) == 2


def test_the_command_cuts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = "int f(int x) {\n    return g(x);\n}\nint g(int x) {\n    return x;\n}\n"
    line = {"lang": "cpp", "src": source, "py": "def f(x):\n    return g(x)\n\n\ndef g(x):\n    return x\n"}
    (tmp_path / "some.cpp.jsonl").write_text(json.dumps({"id": "a", **line}) + "\n", encoding="utf-8")
    parts = [f"pieces:{tmp_path}/some", f"{tmp_path}/some=1"]
    assert cli.run(["select", *parts, "--output", str(tmp_path), "--name", "own"]) == 0
    found = {record.id: record for record in read_records([tmp_path / "own.cpp.jsonl"])}
    assert set(found) == {"a", "a#f", "a#g"}
    assert found["a#f"].python == "def f(x):\n    return g(x)\n"
    assert "some.cpp.jsonl: 2 pieces\n" in capsys.readouterr().out
