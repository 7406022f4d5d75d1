"""The command line's contract: exit codes, streams, formats; no model is needed here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates import NAMES, WORDS, write_bundle


def stelo(
    *arguments: str, stdin: str | bytes = "", cache: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the real command in a process of its own, offline."""
    environment = {**os.environ, "STELO_OFFLINE": "1"}
    if cache is not None:
        environment["STELO_CACHE"] = str(cache)
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "stelo_lsp", *arguments],
        input=data,
        capture_output=True,
        env=environment,
        timeout=120,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_version() -> None:
    from stelo_lsp import __version__

    assert stelo("--version").stdout == f"stelo-lsp {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        (["translate", "--language", "java"], "", "white space"),
        (["translate", "--language", "java"], " \n\t\n", "white space"),
        (["translate", "--language", "java"], "// only\n/* comments */", "Only comments"),
        (["translate", "--language", "php"], "<?php # nothing\n?>", "Only comments"),
        (["translate", "--language", "java"], b"int x\0;", "NUL bytes"),
        (["translate", "--language", "java"], b"\xff\xfe\x00", "not UTF-8"),
        (["translate", "no-such-file.java"], "", "cannot be read"),
        (["translate", "."], "", "cannot be read"),
        (["route"], " ", "white space"),
        (["route"], "// int x;", "Only comments"),
        (["translate", "main.rs"], "", "cannot be read"),
        (["translate", "--language", "cobol"], "", "invalid choice"),
        (["translate", "--max-new-tokens", "0"], "", "at least 1"),
        (["frobnicate"], "", "invalid choice"),
    ],
)
def test_bad_input_is_exit_2_and_one_clear_line(
    arguments: list[str], stdin: str | bytes, message: str
) -> None:
    done = stelo(*arguments, stdin=stdin)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["translate", "--language", "java", "--bundle", "no/such/folder"], "There is no bundle"),
        (["translate", "--language", "java", "--backbone", "/no/such.gguf"], "no/such.gguf"),
        (["translate", "--language", "java"], "bundle fetch"),
        (["bundle", "verify"], "bundle fetch"),
        (["bundle", "show", "nowhere"], "There is no bundle"),
    ],
)
def test_a_missing_model_is_exit_3_and_says_what_to_do(
    arguments: list[str], message: str, tmp_path: Path
) -> None:
    done = stelo(*arguments, stdin="int x = 1;", cache=tmp_path)
    assert done.returncode == 3
    assert done.stdout == ""
    assert message in done.stderr
    assert "Traceback" not in done.stderr


# Routing


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A bundle without gate."""
    return str(write_bundle(tmp_path_factory.mktemp("plain"), with_gate=False))


@pytest.fixture(scope="module")
def gated(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A bundle with a gate, and an expert for Java."""
    return str(write_bundle(tmp_path_factory.mktemp("gated"), experts=("java",)))


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.cpp", "cpp"), ("a.h", "cpp"), ("a.cu", "cpp"), ("A.cs", "csharp"), ("A.JAVA", "java"),
     ("a.mjs", "javascript"), ("a.tsx", "javascript"), ("a.php", "php")],
)  # fmt: skip
def test_route_by_suffix_says_how_it_knows(name: str, language: str, plain: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("x")
    done = stelo("route", str(path), "--bundle", plain)
    assert (done.returncode, done.stdout) == (0, f"{language}\n")
    assert "suffix" in done.stderr
    assert "no gate" in done.stderr
    answer = json.loads(stelo("route", str(path), "--json", "--bundle", plain).stdout)
    assert answer == {
        "language": language,
        "expert": None,
        "routed_by": "suffix",
        "probabilities": {},
        "warnings": [],
    }


@pytest.mark.parametrize("command", ["route", "translate"])
def test_without_gate_the_language_must_be_told(command: str, plain: str, tmp_path: Path) -> None:
    done = stelo(command, "--bundle", plain, stdin=WORDS["java"], cache=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Which language is this? I translate cpp, php" in done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_the_gate_recognises_the_language(name: str, gated: str) -> None:
    done = stelo("route", "--bundle", gated, "--json", stdin=f"{WORDS[name]} x;")
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert (answer["language"], answer["routed_by"], answer["warnings"]) == (name, "gate", [])
    assert answer["expert"] == ("java" if name == "java" else None)
    assert set(answer["probabilities"]) == set(NAMES)
    assert answer["probabilities"][name] > 0.98


def test_the_gate_s_opinion_in_words(gated: str) -> None:
    done = stelo("route", "--bundle", gated, stdin=WORDS["php"])
    assert (done.returncode, done.stdout) == (0, "php\n")
    assert done.stderr == "stelo-lsp: told by the gate; the gate says PHP 99 %\n"


@pytest.mark.parametrize("command", ["route", "translate"])
def test_a_gate_that_cannot_tell_asks_and_needs_no_backbone(command: str, gated: str, tmp_path: Path) -> None:
    ambiguous = f"{WORDS['java']} {WORDS['csharp']}"
    done = stelo(command, "--bundle", gated, stdin=ambiguous, cache=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Which language is this?" in done.stderr
    assert "C# (50 %) or Java (50 %)" in done.stderr
    assert "--language csharp or java" in done.stderr


def test_a_doubtful_language_is_a_warning(gated: str, tmp_path: Path) -> None:
    path = tmp_path / "A.cs"
    path.write_text(WORDS["java"] * 2)
    done = stelo("route", "--bundle", gated, str(path))
    assert (done.returncode, done.stdout) == (0, "csharp\n")
    assert "warning" in done.stderr
    assert "looks like Java (99 %)" in done.stderr
    (warning,) = json.loads(stelo("route", "--bundle", gated, "--json", str(path)).stdout)["warnings"]
    assert warning["kind"] == "language"


def test_a_language_that_is_none_of_the_five(gated: str, tmp_path: Path) -> None:
    path = tmp_path / "main.rs"
    path.write_text(WORDS["java"])
    done = stelo("route", "--bundle", gated, str(path))
    assert done.returncode == 2
    assert "“.rs” is not one of them" in done.stderr


def test_a_damaged_gate_is_exit_3(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path)
    (bundle / "gate.safetensors").write_bytes(b"x")
    done = stelo("route", "--bundle", str(bundle), stdin="System")
    assert done.returncode == 3
    assert "gate.safetensors" in done.stderr


def test_a_bundle_s_gate_is_shown(gated: str, tmp_path: Path) -> None:
    shown = json.loads(stelo("bundle", "show", gated, "--json", cache=tmp_path).stdout)
    assert (shown["gate"], shown["experts"]) == (list(NAMES), ["java"])


def test_an_existing_output_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "a.py"
    target.write_text("mine")
    done = stelo("translate", "--language", "java", "--output", str(target), stdin="int x = 1;")
    assert done.returncode == 2
    assert "exists already" in done.stderr
    assert target.read_text() == "mine"


def test_doctor_reports_what_is_missing_as_json(tmp_path: Path) -> None:
    done = stelo("doctor", "--json", cache=tmp_path)
    assert done.returncode == 3
    report = json.loads(done.stdout)
    assert report["ok"] is False
    missing = {check["name"]: check for check in report["checks"] if not check["ok"]}
    assert "bundle fetch" in missing["backbone"]["hint"]


def test_a_taken_port_is_one_clear_line() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = stelo("--tcp", "--port", str(port))
    assert done.returncode == 2
    assert f"127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr
