"""Editors for the protocol tests.

Starting a server costs a second, so most tests share one per kind of client and begin with `reset`; the
tests that end, break or configure a server start their own with `start`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from lsprotocol import types

from tests.protocol.editor import Editor, Start
from tests.protocol.profiles import BARE, NEOVIM, VSCODE

PROFILES = {"vscode": VSCODE, "neovim": NEOVIM, "bare": BARE}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests here run in one event loop, which the shared editors live in."""
    for item in items:
        if isinstance(item, pytest.Function) and item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
            item.add_marker(pytest.mark.timeout(60))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Editor]]:
    editors: dict[str, Editor] = {}
    yield editors
    for editor in editors.values():
        if editor.alive:
            assert await editor.leave() == 0


async def _ready(name: str, shared: dict[str, Editor], factory: pytest.TempPathFactory) -> Editor:
    if name in shared and shared[name].alive:
        try:
            await shared[name].idle()
        except TimeoutError:  # a failed test left it at work
            await shared[name].kill()
    if name not in shared or not shared[name].alive:
        shared[name] = Editor(factory.mktemp(name), PROFILES[name])
        await shared[name].start()
    shared[name].reset()
    return shared[name]


@pytest_asyncio.fixture(loop_scope="session")
async def vscode(shared: dict[str, Editor], tmp_path_factory: pytest.TempPathFactory) -> Editor:
    return await _ready("vscode", shared, tmp_path_factory)


@pytest_asyncio.fixture(loop_scope="session")
async def neovim(shared: dict[str, Editor], tmp_path_factory: pytest.TempPathFactory) -> Editor:
    return await _ready("neovim", shared, tmp_path_factory)


@pytest_asyncio.fixture(loop_scope="session")
async def bare(shared: dict[str, Editor], tmp_path_factory: pytest.TempPathFactory) -> Editor:
    return await _ready("bare", shared, tmp_path_factory)


@pytest_asyncio.fixture(loop_scope="session")
async def cold(vscode: Editor) -> Editor:
    """`vscode`, whose server has no model in memory."""
    await vscode.execute("stelo.server.restart")
    await vscode.until_state("cold")
    vscode.reset()
    return vscode


@pytest_asyncio.fixture(loop_scope="session", params=["vscode", "neovim", "bare"])
async def any_editor(
    request: pytest.FixtureRequest, shared: dict[str, Editor], tmp_path_factory: pytest.TempPathFactory
) -> Editor:
    return await _ready(request.param, shared, tmp_path_factory)


@pytest_asyncio.fixture(loop_scope="session")
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """Starts an editor of one's own; killed at the end if it still runs."""
    started: list[Editor] = []

    async def begin(
        capabilities: types.ClientCapabilities | None = None,
        *options: str,
        script: dict[str, Any] | None = None,
        **more: Any,
    ) -> Editor:
        editor = Editor(tmp_path / str(len(started)), capabilities or VSCODE, *options)
        editor.configuration = more.pop("configuration", None)
        editor.script(**(script or {}))
        started.append(editor)
        await editor.start(**more)
        return editor

    yield begin
    for editor in started:
        if editor._server is not None and editor._server.returncode is None:
            await editor.kill()
