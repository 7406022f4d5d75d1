"""Templates of semantic-gap pairs: slots, variants, what is refused; and every shipped template."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from stelo_model.errors import DataInvalid
from stelo_model.imports import parses
from stelo_model.languages import LANGUAGES
from stelo_model.training.gap_checks import check, missing_tools
from stelo_model.training.gap_records import digest, known_outputs, to_record
from stelo_model.training.gaps import Template, read_template, variant
from stelo_model.training.records import read_records, write_records
from tests.scripted import ROOT

GAPS = ROOT / "model" / "gaps"
TEMPLATES = sorted((GAPS / "templates").rglob("*.gap"))
HELD_OUT = sorted((GAPS / "heldout").rglob("*.gap"))
NAMES = [language.name for language in LANGUAGES]

TEXT = """topics: ternary, division
total = sum|amount
n = int 3..9
values = ints 4..7 -9..9
rates = floats 2 0.5..1.5 2
words = words 3
==== javascript
function «total»(a) { return a.length > «n» ? 1 : 2; }
==== check javascript
«SOURCE»
console.log(«total»([«values»]), [«rates»].length, [«words»].length);
==== python
def «total»(a):
    return 1 if len(a) > «n» else 2
==== check python
«SOURCE»


print(«total»([«values»]), len([«rates»]), len([«words»]))
"""


def template(text: str, tmp_path: Path) -> Template:
    path = tmp_path / "sample.gap"
    path.write_text(text, encoding="utf-8")
    return read_template(path)


def test_slots_have_one_value_in_all_sections(tmp_path: Path) -> None:
    pair = variant(template(TEXT, tmp_path), "javascript", 0)
    assert pair.topics == ("ternary", "division") and pair.level == "function"
    name = re.match(r"function (sum|amount)\(", pair.source)
    assert name and pair.python and f"def {name[1]}(a):" in pair.python
    assert pair.python_program and pair.python_program.startswith(pair.python)
    assert "«" not in pair.source_program + pair.python_program
    values = re.search(r"\(\[(.*?)\]\)", pair.source_program)
    assert values and 4 <= len(values[1].split(", ")) <= 7 and f"([{values[1]}])" in pair.python_program


def test_a_variant_is_always_the_same_and_variants_differ(tmp_path: Path) -> None:
    found = template(TEXT, tmp_path)
    assert variant(found, "javascript", 3) == variant(found, "javascript", 3)
    assert len({variant(found, "javascript", number).source_program for number in range(8)}) > 5


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("«n» ?", "«m» ?", "«m» has no header line"),
        ("==== javascript", "==== cobol", "“cobol” is no language"),
        ("n = int 3..9", "n = int 3-9", "no kind of slot"),
        ("n = int 3..9", "nine", "no header line"),
        ("«SOURCE»\nconsole", "console", "has no line «SOURCE»"),
        ("==== python\n", "==== javascript\n", "occurs twice"),
        ("====", "----", "no “==== <language>” line"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(DataInvalid, match=re.escape(message)):
        template(TEXT.replace(old, new), tmp_path)


def test_pairs_are_remembered_and_read_back(tmp_path: Path) -> None:
    pair = variant(template(TEXT, tmp_path), "javascript", 0)
    path = tmp_path / "pairs.jsonl.gz"
    write_records(path, [to_record(pair, "2 2 3\n")])
    first = path.read_bytes()
    write_records(path, [to_record(pair, "2 2 3\n")])
    assert path.read_bytes() == first
    assert known_outputs(path) == {digest(pair.source_program, pair.python_program): "2 2 3\n"}
    (record,) = read_records([path])
    assert (record.source, record.python, record.tests) == (pair.source, pair.python, None)


@pytest.mark.skipif(bool(missing_tools("javascript")), reason="node is not installed")
def test_a_pair_that_differs_fails(tmp_path: Path) -> None:
    good = variant(template(TEXT, tmp_path), "javascript", 0)
    assert check(good)[1] == ""
    bad = variant(
        template(TEXT.replace("1 if", "7 if").replace("else 2", "else 8"), tmp_path), "javascript", 0
    )
    assert re.search(r"^\+[78] ", check(bad)[1], re.MULTILINE)
    broken = variant(template(TEXT.replace("def «total»(a):", "def «total»(a)"), tmp_path), "javascript", 0)
    assert check(broken)[1].startswith("python: ") and "SyntaxError" in check(broken)[1]


# -- what is shipped --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", NAMES)
def test_there_are_enough(language: str) -> None:
    assert sum(path.parent.name == language for path in TEMPLATES) >= 80
    assert sum(path.parent.name == language for path in HELD_OUT) >= 40


def test_every_template_makes_python_that_parses() -> None:
    for path in TEMPLATES:
        found = read_template(path)
        assert found.python is not None and path.parent.name in found.sources, path
        for language in found.sources:
            pair = variant(found, language, 1)
            assert pair.python and parses(pair.python), path


def test_held_out_cases_are_whole_programs_without_python() -> None:
    for path in HELD_OUT:
        found = read_template(path)
        assert found.python is None and not found.checks and not found.slots, path
        assert len(found.sources[path.parent.name].splitlines()) <= 90, path


def test_no_held_out_case_is_a_template() -> None:
    """No template has more than a few of a case's lines: `#include <iostream>` and the like."""
    for language in NAMES:
        taught = {
            path.stem: _lines(variant(read_template(path), language, 0).source)
            for path in TEMPLATES
            if path.parent.name == language
        }
        for path in HELD_OUT:
            if path.parent.name == language:
                own = _lines(read_template(path).sources[language])
                nearest = max(taught, key=lambda name: len(own & taught[name]))
                assert len(own & taught[nearest]) <= 0.2 * len(own), (path, nearest)


def _lines(source: str) -> set[str]:
    lines = (re.sub(r"\s+", " ", line.strip()) for line in source.splitlines())
    return {line for line in lines if len(line) > 12}


@pytest.mark.parametrize("language", NAMES)
def test_the_checked_pairs_are_those_of_the_templates(language: str) -> None:
    """What training reads was made from the templates as they are now, and was run then."""
    with gzip.open(GAPS / "pairs" / f"gap.{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    named = {path.stem: path for path in TEMPLATES if path.parent.name == language}
    assert {record["id"].split("/")[1] for record in records} == set(named)
    for record in records:
        _, name, number, _ = record["id"].split("/")
        pair = variant(read_template(named[name]), language, int(number))
        assert (record["src"], record["py"]) == (pair.source, pair.python), record["id"]
        assert record["checked"] == digest(pair.source_program, pair.python_program), record["id"]


@pytest.mark.parametrize("language", NAMES)
def test_a_sample_still_prints_what_was_recorded(language: str) -> None:
    if missing := missing_tools(language):
        pytest.skip(f"{' and '.join(missing)} not installed")
    pairs = [path for path in TEMPLATES if path.parent.name == language][::30]
    for path in pairs:
        assert check(variant(read_template(path), language, 0))[1] == "", path


@pytest.mark.parametrize("language", NAMES)
def test_the_held_out_records_are_the_cases(language: str) -> None:
    path = GAPS / "heldout" / f"gap.{language}.jsonl.gz"
    records = {record.id.split("/")[1]: record for record in read_records([path], tests_suffice=True)}
    cases = {case.stem: case for case in HELD_OUT if case.parent.name == language}
    assert records.keys() == cases.keys()
    for name, record in records.items():
        assert record.source == read_template(cases[name]).sources[language]
        assert record.tests and str(record.tests["expected_stdout"]).strip()
