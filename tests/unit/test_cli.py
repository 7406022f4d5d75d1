"""The command line's contract: exit codes, streams, formats; no model is needed here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def stelo(
    *arguments: str, stdin: str | bytes = "", cache: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the real command in a process of its own, offline."""
    environment = {**os.environ, "STELO_OFFLINE": "1"}
    if cache is not None:
        environment["STELO_CACHE"] = str(cache)
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "stelo_lsp.cli", *arguments],
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
        (["translate"], "int x;", "Which language"),
        (["translate", "no-such-file.java"], "", "cannot be read"),
        (["translate", "."], "", "cannot be read"),
        (["route"], "int x;", "Which language"),
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


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.cpp", "cpp"), ("a.h", "cpp"), ("a.cu", "cpp"), ("A.cs", "csharp"), ("A.JAVA", "java"),
     ("a.mjs", "javascript"), ("a.tsx", "javascript"), ("a.php", "php")],
)  # fmt: skip
def test_route_by_suffix_says_how_it_knows(name: str, language: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("x")
    done = stelo("route", str(path))
    assert (done.returncode, done.stdout) == (0, f"{language}\n")
    assert "suffix" in done.stderr
    answer = json.loads(stelo("route", str(path), "--json").stdout)
    assert answer == {"language": language, "expert": None, "routed_by": "suffix", "probabilities": {}}


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
