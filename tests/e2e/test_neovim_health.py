"""`:checkhealth stelo` in a real Neovim: what it finds, and that every failure comes with advice.

No model is loaded here; with one loaded, `test_neovim.py` looks at the report.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.neovim import PLUGIN, find_nvim

pytestmark = pytest.mark.e2e

SCRIPTS = str(Path(sys.executable).parent)
SCRIPT = """
vim.opt.runtimepath:append([[{plugin}]])
{setup}
vim.cmd('silent checkhealth stelo')
vim.fn.writefile(vim.api.nvim_buf_get_lines(0, 0, -1, true), [[{report}]])
"""
NO_MODEL = "vim.lsp.config('stelo', { settings = { stelo = { backbonePath = '/nowhere.gguf' } } })\n"
ENABLED = f"vim.lsp.enable('stelo')\n{NO_MODEL}"


def health(folder: Path, setup: str, path: str = SCRIPTS) -> str:
    """The report as Neovim shows it, white space made one."""
    script, report = folder / "script.lua", folder / "report.txt"
    script.write_text(SCRIPT.format(plugin=PLUGIN, setup=setup, report=report))
    environment = {**os.environ, "PATH": f"{path}{os.pathsep}/usr/bin:/bin", "XDG_STATE_HOME": str(folder)}
    command = [find_nvim(), "--clean", "--headless", "-l", script]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=folder, env=environment)
    assert ended.returncode == 0, ended.stderr
    return " ".join(report.read_text().split())


def program(folder: Path, script: str) -> str:
    """A folder with a `stelo-lsp` that does what the script says."""
    (folder / "bin").mkdir()
    file = folder / "bin" / "stelo-lsp"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file.parent)


def test_the_real_doctor_finds_all_but_the_model(tmp_path: Path) -> None:
    report = health(tmp_path, ENABLED)
    assert "OK Neovim 0.1" in report
    assert "OK Enabled" in report
    assert f"at {SCRIPTS}/stelo-lsp" in report
    assert "OK machine: " in report
    assert "OK bundle: small" in report
    assert "ERROR backbone: There is no file /nowhere.gguf. - ADVICE: - stelo-lsp bundle fetch" in report
    assert f"Log: {tmp_path}" in report
    assert "WARNING" not in report


def test_without_the_program_it_tells_how_to_get_it(tmp_path: Path) -> None:
    report = health(tmp_path, ENABLED, path=str(tmp_path))
    assert "ERROR `stelo-lsp` is not there - ADVICE: - Install it: `pip install" in report
    assert "Not checked" in report


def test_a_program_that_fails_is_an_error(tmp_path: Path) -> None:
    report = health(tmp_path, ENABLED, path=program(tmp_path, "echo no module >&2; exit 1"))
    assert "ERROR `stelo-lsp --version` fails: no module" in report


def test_a_doctor_that_fails_is_an_error(tmp_path: Path) -> None:
    path = program(tmp_path, '[ "$1" = --version ] && exec echo stelo-lsp 1; echo broken >&2; exit 3')
    assert "ERROR `stelo-lsp doctor` fails: broken" in health(tmp_path, ENABLED, path)


def test_a_slow_doctor_is_left(tmp_path: Path) -> None:
    path = program(tmp_path, '[ "$1" = --version ] && exec echo stelo-lsp 1; exec sleep 60')
    report = health(tmp_path, f"{ENABLED}require('stelo.health').doctor_seconds = 0.5", path)
    assert "WARNING `stelo-lsp doctor` took longer than 0.5 s" in report
    assert "ADVICE: - The machine is probably busy" in report


def test_what_is_not_enabled_is_told(tmp_path: Path) -> None:
    assert "WARNING Not enabled: no file starts it - ADVICE: - Add `vim.lsp.enable" in health(
        tmp_path, NO_MODEL
    )


def test_an_on_attach_that_hides_ours_is_named(tmp_path: Path) -> None:
    own = "vim.lsp.config('stelo', { on_attach = function() end })"
    report = health(tmp_path, f"{ENABLED}{own}")
    assert "WARNING The `on_attach` in " in report
    assert "script.lua:5 replaces" in report
    assert "`LspAttach`" in report
