"""A real Emacs in batch mode with the real model, set up by the configuration in `docs/editors.md`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.sources import MAIN, PRINTS

pytestmark = [pytest.mark.e2e, pytest.mark.model]

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).with_name("drive_emacs.el")


@pytest.fixture(scope="module")
def emacs() -> str:
    """An Emacs with eglot: built in from 29 on; STELO_EMACS names another than the one on the path."""
    program = os.environ.get("STELO_EMACS") or shutil.which("emacs")
    if program is None:
        pytest.skip("needs an Emacs: apt-get install emacs-nox, before Emacs 29 elpa-eglot as well")
    command = [program, "--batch", "-q", "--eval", "(require 'eglot)"]
    if subprocess.run(command, capture_output=True, timeout=60).returncode != 0:
        pytest.skip("this Emacs has no eglot: apt-get install elpa-eglot, or Emacs 29")
    return program


@pytest.fixture(scope="module")
def report(emacs: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What happened in Emacs; the model's cache is the user's own."""
    home = tmp_path_factory.mktemp("emacs")
    (home / "work").mkdir()
    (home / "work" / "Main.java").write_text(MAIN)
    configuration, path = home / "stelo.el", home / "report.json"
    configuration.write_text(documented())
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "XDG_DATA_HOME": str(home / "data"),
        "STELO_CONFIGURATION": str(configuration),
        "STELO_REPORT": str(path),
    }
    command = [emacs, "--batch", "-q", "-l", str(DRIVER)]
    ended = subprocess.run(
        command,
        cwd=home / "work",
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=280,
    )
    assert ended.returncode == 0, ended.stderr
    seen: dict[str, Any] = json.loads(path.read_text())
    return seen


def documented() -> str:
    """The configuration for Emacs as the page has it."""
    block = re.search(r"```elisp\n(.*?)```", (ROOT / "docs" / "editors.md").read_text(), re.DOTALL)
    assert block
    return f";;; -*- lexical-binding: t -*-\n{block[1]}"


def output_of(python: str) -> str:
    command = [sys.executable, "-I", "-c", python]
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout


def test_the_translation_opens_beside(report: dict[str, Any]) -> None:
    assert report["untouched"]
    assert report["shown"]
    assert output_of(report["python"]) == PRINTS


def test_emacs_does_not_wait_for_it(report: dict[str, Any]) -> None:
    assert not report["waited"]


def test_the_replacement_is_python_that_runs(report: dict[str, Any]) -> None:
    assert report["before"] == MAIN
    above, *python, below = report["after"].splitlines()
    assert (above, below) == ("// kept above: Größe 😀", "// kept below")
    assert output_of("\n".join(python)) == PRINTS
