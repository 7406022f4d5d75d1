"""`CommandLine`: what `stelo-lsp translate` is asked, what its answers become, how it ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from stelo_model.bundle import load_bundle
from stelo_model.errors import BackboneMissing, EngineCrashed
from stelo_model.training import translators
from stelo_model.training.records import read_records
from stelo_model.training.translators import Answer, CommandLine, Experts, plain_copy
from tests import gates
from tests.training.evaluation_parts import write_records


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_records(tmp_path_factory.mktemp("data") / "valid.jsonl")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gate and five experts that are only files."""
    folder = tmp_path_factory.mktemp("bundles") / "tiny"
    return gates.write_bundle(folder, experts=gates.NAMES, prompt=gates.TAGS)


_COMMAND = """#!{python}
import json, pathlib, sys
arguments = sys.argv[1:]
pathlib.Path({folder!r}, "arguments.json").write_text(json.dumps(arguments))
source = pathlib.Path(arguments[arguments.index("--jsonl") + 1])
pathlib.Path({folder!r}, "sources.jsonl").write_text(source.read_text())
bundle = pathlib.Path(arguments[arguments.index("--bundle") + 1], "manifest.json")
pathlib.Path({folder!r}, "manifest.json").write_text(bundle.read_text())
print("stelo-lsp: loading the model ...", file=sys.stderr, flush=True)
for number, line in enumerate(source.read_text().splitlines()):
    record = json.loads(line)
    if number == {limit}:
        sys.exit("stelo-lsp: {last}")
    if number == 1:
        print(json.dumps({{"id": record["id"], "error": "Which language is this?"}}), flush=True)
        continue
    print(json.dumps({{
        "id": record["id"], "python": "x = 1\\n", "language": "java", "expert": None, "probabilities": {{}},
        "n_tokens": 7, "seconds": 0.25, "tries": 1,
        "warnings": [{{"kind": "truncated", "message": "cut", "line": None}}],
    }}), flush=True)
"""


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, limit: int = -1, last: str = "") -> None:
    """Put a script in the place of `python -m stelo_lsp`; it keeps what it was given in `folder`."""
    script = folder / "python"
    text = _COMMAND.format(python=sys.executable, folder=str(folder), limit=limit, last=last)
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(translators.sys, "executable", str(script))


@pytest.mark.parametrize("experts", ["gate", "given", "none"])
def test_what_the_command_line_is_asked(
    data: Path, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, experts: Experts
) -> None:
    pretend(tmp_path, monkeypatch)
    records = list(read_records([data]))[:3]
    heard: list[str] = []
    command = CommandLine(load_bundle(str(bundle)), experts, Path("b.gguf"), 9, say=heard.append)
    found = list(command.translate(records))
    assert [record.id for record, _ in found] == [record.id for record in records]
    assert found[0][1] == Answer("x = 1\n", "java", None, 7, 0.25, truncated=True)
    assert found[1][1] == Answer(error="Which language is this?")
    assert heard == ["stelo-lsp: loading the model ..."]
    arguments = json.loads((tmp_path / "arguments.json").read_text())
    assert arguments[:4] == ["-m", "stelo_lsp", "translate", "--jsonl"]
    assert arguments[-6:] == ["--engine", "llama_cpp", "--backbone", "b.gguf", "--max-new-tokens", "9"]
    sources = [json.loads(line) for line in (tmp_path / "sources.jsonl").read_text().splitlines()]
    assert [source["code"] for source in sources] == [record.source for record in records]
    assert all(("language" in source) == (experts != "gate") for source in sources)
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert bool(manifest["experts"]) == bool(manifest["gate"]) == (experts != "none")


def test_a_bundle_without_its_experts_is_valid(bundle: Path, tmp_path: Path) -> None:
    plain = load_bundle(str(plain_copy(load_bundle(str(bundle)), tmp_path)))
    assert not plain.manifest.experts and plain.manifest.gate is None
    assert plain.manifest.backbone == load_bundle(str(bundle)).manifest.backbone


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        ("The engine stopped", EngineCrashed),
        (
            "The model q.gguf (491 MB) is not on this machine yet. Downloading is switched off.",
            BackboneMissing,
        ),
    ],
)
def test_a_command_line_that_ends_early(
    data: Path,
    bundle: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    last: str,
    kind: type[Exception],
) -> None:
    pretend(tmp_path, monkeypatch, 2, last)
    found = []
    with pytest.raises(kind, match=last.split("(")[0].strip()):
        found += list(CommandLine(load_bundle(str(bundle)), "given").translate(list(read_records([data]))))


def test_a_command_line_is_stopped_with_the_evaluation(
    data: Path, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch)
    answers = CommandLine(load_bundle(str(bundle)), "given").translate(list(read_records([data])))
    next(answers)
    answers.close()  # waits for the process
