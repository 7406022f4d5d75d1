"""The settings that VS Code shows are the server's: names, types, choices, limits, defaults, descriptions."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from stelo_lsp.settings import _LIMITS, DESCRIPTIONS, Settings, camel_case

MANIFEST = Path(__file__).parents[2] / "editors" / "vscode" / "package.json"
CLIENT_ONLY = {"stelo.path", "stelo.interpreter", "stelo.installFrom", "stelo.trace.server"}
TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(MANIFEST.read_text(encoding="utf-8"))
    return document


@pytest.fixture(scope="module")
def properties(manifest: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = manifest["contributes"]["configuration"]["properties"]
    return found


def test_all_settings_are_there_and_no_others(properties: dict[str, Any]) -> None:
    server = {f"stelo.{camel_case(field.name)}" for field in fields(Settings)}
    assert set(properties) == server | CLIENT_ONLY


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_each_is_the_servers(properties: dict[str, Any], name: str) -> None:
    shown = properties[f"stelo.{camel_case(name)}"]
    hint = get_type_hints(Settings)[name]
    choices = list(get_args(hint)) if get_origin(hint) is Literal else None
    assert shown["type"] == ("string" if choices else TYPES[hint])
    assert shown.get("enum") == choices
    assert shown["default"] == getattr(Settings(), name)
    assert shown["description"] == DESCRIPTIONS[name]
    assert (shown.get("minimum"), shown.get("maximum")) == _LIMITS.get(name, (None, None))


def test_untrusted_workspaces_choose_no_program_and_no_model(manifest: dict[str, Any]) -> None:
    untrusted = manifest["capabilities"]["untrustedWorkspaces"]
    assert untrusted["supported"] == "limited"
    assert {
        f"stelo.{name}" for name in ("path", "interpreter", "installFrom", "bundle", "backbonePath")
    } == set(untrusted["restrictedConfigurations"])
