"""A real headless Neovim with the real model, set up by the lines of `editors/neovim/README.md`.

`drive_neovim.lua` acts in one Neovim and reports what it saw; the tests judge that report.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.neovim import PLUGIN, find_nvim
from tests.e2e.sources import MAIN, PRINTS

pytestmark = [pytest.mark.e2e, pytest.mark.model]

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).with_name("drive_neovim.lua")
LONG = "".join(
    f"class Account{n} {{\n    int balance = {n};\n\n    void deposit(int amount) {{\n"
    "        balance += amount;\n    }\n\n    int doubled() {\n        return balance * 2;\n    }\n}\n\n"
    for n in range(6)
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a user's init.lua, and a working directory with two Java files."""
    home = tmp_path_factory.mktemp("neovim")
    (home / "config" / "nvim").mkdir(parents=True)
    settings = "vim.lsp.config('stelo', { settings = { stelo = { download = 'never' } } })\n"
    (home / "config" / "nvim" / "init.lua").write_text(readme_setup() + settings)
    (home / "work").mkdir()
    (home / "work" / "Main.java").write_text(MAIN)
    (home / "work" / "Long.java").write_text(LONG)
    return home


@pytest.fixture(scope="module")
def report(home: Path) -> dict[str, Any]:
    """What happened in Neovim; the model's cache is the user's own."""
    path = home / "report.json"
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "STELO_REPORT": str(path),
    }
    environment.pop("VIMINIT", None)
    command = [str(find_nvim()), "--headless", "-i", "NONE", "-n", "-S", str(DRIVER)]
    with suppress(subprocess.TimeoutExpired):  # the report then ends with the step before
        subprocess.run(command, cwd=home / "work", env=environment, stdin=subprocess.DEVNULL, timeout=240)
    report: dict[str, Any] = json.loads(path.read_text())
    return report


def step(report: dict[str, Any], name: str) -> dict[str, Any]:
    assert name in report, f"Neovim hung before the end of “{name}”"
    result: dict[str, Any] = report[name]
    assert "error" not in result, result["error"]
    return result


def readme_setup() -> str:
    """The first Lua block of the README, with the true path."""
    block = re.search(r"```lua\n(.*?)```", (PLUGIN / "README.md").read_text(), re.DOTALL)
    assert block and "/path/to/stelo-lsp" in block[1]
    return block[1].replace("/path/to/stelo-lsp", str(ROOT))


def output_of(python: str) -> str:
    command = [sys.executable, "-I", "-c", python]
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout


def test_code_action_on_a_visual_range_replaces_it_with_python_that_runs(report: dict[str, Any]) -> None:
    seen = step(report, "replace")
    assert seen["mode"] == "V"
    assert seen["before"] == MAIN
    above, *python, below = seen["after"].splitlines()
    assert (above, below) == ("// kept above: Größe 😀", "// kept below")
    assert output_of("\n".join(python)) == PRINTS


def test_one_undo_restores_the_source(report: dict[str, Any]) -> None:
    assert step(report, "replace")["undone"] == MAIN


def test_translate_streams_into_a_scratch_buffer(report: dict[str, Any]) -> None:
    seen = step(report, "translate")
    assert seen["updates"] > 5, "one for each piece of text, and the last that replaces all"
    assert seen["seconds"] > 0.1, "they come one after another"
    assert (seen["name"], seen["filetype"], seen["buftype"]) == ("stelo://Main.py", "python", "nofile")
    assert output_of(seen["python"]) == PRINTS
    assert seen["remarks"] == []
    assert seen["source_unchanged"]
    assert seen["focus_kept"]
    assert re.fullmatch(r"stelo: Java → Python, \d+ tokens in \d+\.\d s", seen["message"])


def test_the_bar_above_the_scratch_buffer_tells_what_goes_on(report: dict[str, Any]) -> None:
    *meanwhile, last = step(report, "translate")["bars"]
    assert all(bar.startswith("Java → Python") and "LspSteloCancel" in bar for bar in meanwhile if bar)
    assert re.search(r" · \d+ tokens, \d+ tokens/s · \d+ % · ", "\n".join(meanwhile))
    assert f"stelo: {last}" == step(report, "translate")["message"]


def test_the_bar_stays_with_its_buffer(report: dict[str, Any]) -> None:
    assert step(report, "translate")["bar_of_another_buffer"] == ""


def test_a_replacement_shows_its_progress_where_messages_stand(report: dict[str, Any]) -> None:
    echoed = step(report, "replace")["echoed"]
    assert any(re.match(r"stelo: Java → Python · .*\d+ tokens", line) for line in echoed)
    assert echoed[-1] == "stelo: Java → Python · done"


def test_the_translate_action_streams_as_the_command_does(report: dict[str, Any]) -> None:
    seen = step(report, "action")
    assert seen["name"] == "stelo://Main-2.py"
    assert output_of(seen["python"]) == PRINTS


def test_several_at_once_have_a_buffer_each(report: dict[str, Any]) -> None:
    seen = step(report, "at_once")
    assert seen["waiting"] == "Java → Python · queued, 1 ahead · stop: :LspSteloCancel"
    assert output_of(seen["first"]) == output_of(seen["second"]) == PRINTS
    assert seen["third"] == "\n", "stopped before its turn"
    assert seen["first_line"] == "// typed meanwhile"
    assert seen["n_lines"] == seen["n_lines_before"] + 1


def test_a_stale_replacement_opens_beside_and_takes_no_focus(report: dict[str, Any]) -> None:
    seen = step(report, "stale")
    assert seen["untouched"]
    assert output_of(seen["python"]) == PRINTS
    assert seen["focus_kept"]


@pytest.mark.parametrize("how", ["cancel", "cancel_in_scratch", "close"])
def test_a_translation_can_be_stopped(report: dict[str, Any], how: str) -> None:
    seen = step(report, how)
    assert not seen["ended_before"]
    assert seen["running"] == 1
    assert seen["seconds"] < 2
    assert seen["queue_seconds"] < 2
    assert seen["remarks"] == ["(stopped: the rest is missing)"]
    assert seen["bar"] == "stopped: the rest is missing"
    assert seen["engine_ticks"] <= 3, "the engine is idle, not only unheard"
    assert 3 < seen["python"].count("\n") < LONG.count("\n") // 2


@pytest.mark.parametrize("how", ["cancel", "cancel_in_scratch"])
def test_cancel_says_so(report: dict[str, Any], how: str) -> None:
    assert step(report, how)["message"] == "stelo: stopped"


def test_the_replace_command_works_on_lines_after_a_cancelled_run(report: dict[str, Any]) -> None:
    after = step(report, "replace_after_cancel")["after"]
    lines = MAIN.splitlines()
    assert (after[:3], after[-3:]) == (lines[:3], lines[-3:])
    python = after[3:-3]
    assert all(line.startswith("        ") for line in python), "it has the indentation of what it replaces"
    assert output_of("if True:\n" + "\n".join(python)) == PRINTS


def test_an_error_is_told_and_leaves_no_empty_window(report: dict[str, Any]) -> None:
    seen = step(report, "failure")
    assert seen["message"].startswith("stelo: ")
    assert seen["scratch_left"] == 0


def test_warnings_become_diagnostics(report: dict[str, Any]) -> None:
    seen = step(report, "warnings")
    found = {diagnostic["code"]: diagnostic for diagnostic in seen["diagnostics"]}
    assert found["truncated"]["lnum"] == 0, "it concerns the whole"
    assert all(diagnostic["severity"] == "WARN" for diagnostic in found.values())
    assert all(0 <= diagnostic["lnum"] < seen["lines"] for diagnostic in found.values())
    assert re.search(rf", {len(found)} warnings?$", seen["message"])


def test_the_death_of_the_server_is_told(report: dict[str, Any]) -> None:
    seen = step(report, "server_dies")
    assert seen["remarks"] == ["(failed: the rest is missing)"]
    ended, not_running = seen["messages"]
    assert "the server ended in the middle" in ended
    assert "the server is not running" in not_running
    assert seen["scratch_left"] == 0


def test_status_tells_about_the_model(report: dict[str, Any]) -> None:
    seen = step(report, "status")
    assert seen["text"].startswith("stelo: ready, 0 in the queue\n")
    assert re.search(r"memory +\d{3,} MB", seen["text"])
    assert seen["n_clients"] == 1, "one server for all files"


def test_checkhealth_asks_the_running_server(report: dict[str, Any]) -> None:
    text = step(report, "health")["text"]
    assert re.search(r"OK Client \d+, buffers [\d, ]+: ready, 0 in the queue", text)
    assert "OK Loaded by the server above" in text
    assert "OK backbone" in text and "speed" not in text, "no second model is loaded to be measured"
    assert "WARNING" not in text
    assert "ERROR" not in text


def test_a_client_without_our_plugin_gets_a_file(report: dict[str, Any], home: Path) -> None:
    seen = step(report, "plain_client")
    file = Path(seen["file"])
    assert file.is_relative_to(home / "data")
    assert file.name == "Main.py"
    assert file.read_text() == seen["python"]
    assert seen["focus_kept"]
    assert output_of(seen["python"]) == PRINTS


@pytest.mark.parametrize("name", ["status", "plain_client"])
def test_no_engine_outlives_its_server(report: dict[str, Any], name: str) -> None:
    """The first server was killed, the second one was left by quitting Neovim."""
    engine = Path(f"/proc/{step(report, name)['engine_pid']}")
    deadline = time.monotonic() + 5
    while engine.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not engine.exists()


def test_neovim_reported_no_errors(report: dict[str, Any]) -> None:
    assert not re.search(r"\bE\d+:|Error|stack traceback", report["echoed"]), report["echoed"]
