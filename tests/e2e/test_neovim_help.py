"""`:help stelo`: valid tags, and nothing that a user can type or set is missing."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import fields

import pytest

from stelo_lsp.settings import Settings, camel_case
from tests.e2e.neovim import PLUGIN, find_nvim

HELP = PLUGIN / "doc" / "stelo.txt"


@pytest.fixture(scope="module")
def tags(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The tags that Neovim finds in the help file; `:helptags` fails at duplicates."""
    folder = tmp_path_factory.mktemp("help") / "doc"
    folder.mkdir()
    shutil.copy(HELP, folder)
    command = [find_nvim(), "--clean", "--headless", "-es", "-c", f"helptags {folder}", "-c", "qall!"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    return {line.split("\t")[0] for line in (folder / "tags").read_text().splitlines()}


@pytest.fixture(scope="module")
def known_elsewhere() -> set[str]:
    runtime = find_nvim().parents[1] / "share" / "nvim" / "runtime"
    return {line.split("\t")[0] for line in (runtime / "doc" / "tags").read_text().splitlines()}


def test_every_command_has_a_tag(tags: set[str]) -> None:
    lua = (PLUGIN / "lua" / "stelo" / "commands.lua").read_text()
    commands = {f":{name}" for name in re.findall(r"'(LspStelo\w+)'", lua)}
    assert len(commands) >= 4
    assert commands <= tags


def test_every_setting_is_there_with_its_default(tags: set[str]) -> None:
    text = HELP.read_text()
    for field in fields(Settings):
        name = camel_case(field.name)
        assert f"stelo-{name}" in tags
        found = re.search(rf"^{name} +\(default (.*?)\)", text, re.MULTILINE)
        assert found, name
        assert found[1] == json.dumps(field.default).removesuffix(".0")


def test_every_link_leads_somewhere(tags: set[str], known_elsewhere: set[str]) -> None:
    linked = set(re.findall(r"(?<!\S)\(?\|([^|\s]+)\|", HELP.read_text()))
    assert len(linked) > 10
    assert linked - tags <= known_elsewhere


def test_tags_are_our_own(tags: set[str], known_elsewhere: set[str]) -> None:
    assert tags
    assert not tags & known_elsewhere


def test_it_fits_into_78_columns() -> None:
    assert [line for line in HELP.read_text().splitlines() if len(line.expandtabs(8)) > 78] == []
