"""The engines behind the command line: `--engine`, `--quantization`, `--backbone`, doctor, bundle."""

from __future__ import annotations

import ast
import difflib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from stelo_lsp.engines.llama_cpp import LlamaCppEngine
from tests.engines.asking import ADD, prompt

pytestmark = pytest.mark.timeout(400)

FUNCTIONS = """
public static int countVowels(String text) {
    int count = 0;
    for (char letter : text.toCharArray()) {
        if ("aeiou".indexOf(letter) >= 0) {
            count++;
        }
    }
    return count;
}
"""


def stelo(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "stelo_lsp", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=390)


@pytest.fixture
def own(tiny: tuple[Path, Path]) -> list[str]:
    """The options for a bundle of one's own, whose backbone is a transformers folder."""
    return ["--bundle", str(tiny[0]), "--backbone", str(tiny[1])]


@pytest.mark.parametrize("engine", ["auto", "transformers"])
def test_translate_with_transformers(own: list[str], engine: str) -> None:
    arguments = ["--language", "cpp", "--engine", engine, "--threads", "1", "--quantization", "none"]
    done = stelo("translate", *own, *arguments, stdin=ADD)
    assert done.returncode == 0
    assert done.stderr in ("", "stelo-lsp: checking the file …\n")
    assert done.stdout == "def add(a, b):\n    return a + b\n"


def test_the_route_chooses_the_expert(own: list[str]) -> None:
    arguments = ["--language", "java", "--threads", "1", "--max-new-tokens", "12"]
    done = stelo("translate", *own, *arguments, stdin=ADD)
    assert done.returncode in (0, 1, 3)  # a random expert answers nonsense, or nothing
    assert "def add(a, b):\n    return a + b" not in done.stdout


def test_llama_cpp_says_what_it_cannot_run(own: list[str]) -> None:
    done = stelo("translate", *own, "--language", "java", "--engine", "llama_cpp", stdin=ADD)
    assert (done.returncode, done.stdout) == (3, "")
    assert "GGUF" in done.stderr
    assert "--engine transformers" in done.stderr


def test_doctor_measures_the_chosen_engine(own: list[str]) -> None:
    done = stelo("doctor", *own, "--threads", "1", "--json")
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert done.returncode == 0, checks
    assert {"machine", "llama_cpp", "transformers", "bundle", "backbone", "speed"} == set(checks)
    assert "torch" in checks["transformers"]["detail"]
    assert "2 experts" in checks["bundle"]["detail"]
    assert "tokens/s on" in checks["speed"]["detail"]


def test_bundle_verify_hashes_every_file(own: list[str], tiny: tuple[Path, Path], tmp_path: Path) -> None:
    done = stelo("bundle", "verify", str(tiny[0]), "--backbone", str(tiny[1]), "--json")
    assert json.loads(done.stdout)["file"] == str(tiny[1])
    done = stelo("bundle", "verify", str(tiny[0]), "--backbone", str(tmp_path))
    assert done.returncode == 3
    assert "config.json" in done.stderr


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.usefixtures("backbone", "tiny")
def test_both_engines_translate_alike() -> None:
    """The same backbone: llama.cpp computes with its 4-bit matrices, torch with what they stand for."""
    answers = {}
    for engine in ("llama_cpp", "transformers"):
        done = stelo("translate", "--language", "java", "--engine", engine, stdin=FUNCTIONS)
        assert done.returncode == 0, done.stderr
        answers[engine] = done.stdout
    names = [
        [node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
        for text in answers.values()
    ]
    assert names[0] == names[1]
    assert len(names[0]) == 1
    assert difflib.SequenceMatcher(None, *answers.values()).ratio() > 0.8
    for text in answers.values():
        found: dict[str, object] = {}
        exec(text, found)
        assert found[names[0][0]]("a bridge too far") == 6  # type: ignore[operator]


@pytest.mark.model
@pytest.mark.slow
def test_both_engines_read_the_same_tokens(
    llama: LlamaCppEngine, backbone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shipped tokenizer, and one made from the GGUF file, are llama.cpp's, special tokens included."""
    pytest.importorskip("transformers")
    from stelo_model.bundle import load_bundle
    from stelo_model.nn.tokenizer_files import load_tokenizer

    monkeypatch.setenv("STELO_CACHE", str(tmp_path))
    small = load_bundle("small")
    without = replace(small, manifest=replace(small.manifest, tokenizer=None))
    shipped, made = load_tokenizer(small, backbone), load_tokenizer(without, backbone)
    assert [file.suffix for file in (tmp_path / "tokenizers").iterdir()] == [".json"]
    codes = [ADD, FUNCTIONS, "s = '<|im_end|>\u2028é😀';\t\t\r\n\n   x  =  10_000.5;", "größe+=1;// naïve"]
    for code in codes:
        expected = llama._tokenize(prompt(code))
        assert shipped.encode_prompt(prompt(code)) == made.encode_prompt(prompt(code)) == expected
