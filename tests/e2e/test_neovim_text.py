"""The Neovim plugin's scratch buffer follows what the server streams; no model is needed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.e2e.neovim import PLUGIN, find_nvim

SCRIPT = """
local Scratch = require('stelo.scratch')
local scratch = Scratch.open('text')
scratch:append('def f(x):\\n    y = 1\\n    return = y')
scratch:keep(2)
local kept = vim.api.nvim_buf_get_lines(scratch.buf, 0, -1, true)
scratch:append('    return y\\n')
local after = vim.api.nvim_buf_get_lines(scratch.buf, 0, -1, true)
scratch:keep(0)
scratch:append('a = 1')
local anew = vim.api.nvim_buf_get_lines(scratch.buf, 0, -1, true)
io.stdout:write(vim.json.encode({ kept, after, anew }))
"""


def test_a_second_try_goes_on_after_the_lines_that_are_kept(tmp_path: Path) -> None:
    script = tmp_path / "script.lua"
    script.write_text(f"vim.opt.rtp:prepend([[{PLUGIN}]])\n{SCRIPT}")
    command = [find_nvim(), "--clean", "--headless", "-l", script]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    kept, after, anew = json.loads(ended.stdout)
    assert kept == ["def f(x):", "    y = 1", ""]
    assert after == ["def f(x):", "    y = 1", "    return y", ""]
    assert anew == ["a = 1"]
