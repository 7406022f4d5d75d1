"""A default install has no torch, and nothing heavy is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

NOT_INSTALLED = {
    "torch",
    "transformers",
    "peft",
    "bitsandbytes",
    "accelerate",
    "xllamacpp",
    "huggingface_hub",
}
HEAVY = NOT_INSTALLED | {"numpy", "tokenizers", "safetensors"}  # the gate's process alone needs these


@pytest.mark.parametrize(
    "module",
    ["stelo_lsp.cli", "stelo_lsp.server", "stelo_lsp.commands.translate", "stelo_lsp.commands.route"],
)
def test_importing_the_server_imports_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not HEAVY & set(done.stdout.split())


def test_the_default_install_has_no_torch() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert not [line for line in project["dependencies"] if line.startswith(tuple(NOT_INSTALLED))]


def test_constraints_pin_every_dependency_exactly() -> None:
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    pins = [line.partition("#")[0].strip() for line in (root / "constraints.txt").read_text().splitlines()]
    pins = [line for line in pins if line]
    assert all("==" in line for line in pins)
    names = {line.partition("==")[0].lower().replace("_", "-") for line in pins}
    wanted = [
        *project["dependencies"],
        *(x for extra in project["optional-dependencies"].values() for x in extra),
    ]
    import re

    for requirement in wanted:
        name = re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")  # type: ignore[index]
        assert name == "stelo-lsp" or name in names, requirement
