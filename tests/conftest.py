"""What every test may use: the repository root on the path, so that tests can import `tests.…`.

Engines are shared among the tests' own processes only, never with the editors of whoever runs them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


@pytest.fixture(scope="session", autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where shared engines are found, also by the processes that tests start."""
    os.environ["STELO_RUNTIME"] = str(tmp_path_factory.mktemp("engines"))
