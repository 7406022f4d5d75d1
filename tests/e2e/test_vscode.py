"""The VS Code extension in a real workbench (code-server, headless Chromium), with the real server and model.

The suite is TypeScript and runs inside of the workbench: `editors/vscode/test/workbench/`. Its results come
back as JSON; each of its tests is one here.
"""

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

# All tests wait for the one run of the suite, on machines with other things to do.
pytestmark = [pytest.mark.e2e, pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(2400)]

ROOT = Path(__file__).parents[2]
EXTENSION = ROOT / "editors" / "vscode"
WORKBENCH = Path(os.environ.get("STELO_WORKBENCH", "~/.cache/stelo-lsp-tests/workbench")).expanduser()
CHROMIUM = os.environ.get("STELO_CHROMIUM") or shutil.which("chromium") or ""
PARTS = [EXTENSION / "test" / "workbench" / f"{name}.ts" for name in ("translate", "commands", "server")]
NAMES = [
    name
    for part in PARTS
    for name in re.findall(r'^  "(.+)": async \(\) => \{$', part.read_text(encoding="utf-8"), re.MULTILINE)
]


@pytest.fixture(scope="module")
def npm() -> str:
    """npm, with everything that the extension's tests need installed."""
    found = shutil.which("npm")
    if found is None or shutil.which("node") is None:
        pytest.skip("needs Node.js 20 and npm")
    if not (EXTENSION / "node_modules" / "esbuild").exists():
        pytest.skip("needs the extension's packages: (cd editors/vscode && npm ci)")
    return found


@pytest.fixture(scope="module")
def results(npm: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What became of each test of the suite."""
    if not (WORKBENCH / "ready").exists():
        pytest.skip("needs the workbench: editors/vscode/test/install-workbench.sh")
    if not Path(CHROMIUM).is_file():
        pytest.skip("needs Chromium: apt-get install chromium, or STELO_CHROMIUM")
    server = Path(sys.executable).with_name("stelo-lsp")
    if not server.exists():
        pytest.skip("needs the program stelo-lsp beside this Python: pip install -e .")
    file = tmp_path_factory.mktemp("vscode") / "results.json"
    environment = {**os.environ, "STELO_CHROMIUM": CHROMIUM, "STELO_LSP": str(server)}
    command = [npm, "run", "--silent", "test:workbench", "--", "--json", str(file)]
    ran = subprocess.run(
        command, cwd=EXTENSION, env=environment, capture_output=True, text=True, timeout=2300
    )
    assert file.exists(), f"the suite did not finish:\n{ran.stdout[-4000:]}\n{ran.stderr[-4000:]}"
    return {result["name"]: result for result in json.loads(file.read_text(encoding="utf-8"))}


def test_units(npm: str) -> None:
    ran = subprocess.run(
        [npm, "test", "--silent"], cwd=EXTENSION, capture_output=True, text=True, timeout=600
    )
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-4000:]


def test_the_package_is_small(npm: str, tmp_path: Path) -> None:
    package = tmp_path / "stelo.vsix"
    command = [npm, "run", "--silent", "package", "--", "--out", str(package)]
    ran = subprocess.run(command, cwd=EXTENSION, capture_output=True, text=True, timeout=600)
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-4000:]
    assert package.stat().st_size < 200_000


@pytest.mark.skipif("STELO_FIRST_RUN" not in os.environ, reason="downloads 500 MB anew: STELO_FIRST_RUN=1")
def test_a_first_run_by_hand(npm: str, tmp_path: Path) -> None:
    """Package installed, walkthrough clicked through, a question answered; then three windows, offline."""
    if not (WORKBENCH / "ready").exists() or not Path(CHROMIUM).is_file():
        pytest.skip("needs the workbench and Chromium: editors/vscode/test/install-workbench.sh")
    ran = subprocess.run(
        ["node", "test/first-run.mjs", "--json", str(tmp_path / "facts.json")],
        cwd=EXTENSION,
        env={**os.environ, "STELO_CHROMIUM": CHROMIUM},
        capture_output=True,
        text=True,
        timeout=2300,
    )
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-4000:]
    facts = json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))
    shown = [step["percent"] for step in facts["progress"]]
    assert shown == sorted(shown)
    assert len(set(shown)) > 5, "the bar moves"
    assert len(facts["windows"]["servers"]) == 3
    assert len(facts["windows"]["engines"]) == 1, "all windows share one model"


def test_no_test_of_the_suite_is_missed(results: dict[str, dict[str, Any]]) -> None:
    """The names are read out of the TypeScript: what the pattern overlooks would fail unseen."""
    assert list(results) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_in_the_workbench(results: dict[str, dict[str, Any]], name: str) -> None:
    assert name in results, "it was not run"
    assert "error" not in results[name], results[name]["error"]
