"""Settings: a bad value is a message and its default, never a failure."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_lsp.settings import DESCRIPTIONS, Settings, camel_case, parse_settings

NAMES = [field.name for field in fields(Settings)]


def problem(document: Any) -> str:
    """The one message for a document with one fault; everything else must be the default."""
    settings, problems = parse_settings(document)
    assert settings == Settings()
    (message,) = problems
    return message


@pytest.mark.parametrize("document", [None, {}])
def test_nothing_given(document: Any) -> None:
    assert parse_settings(document) == (Settings(), ())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("bundle", "large"),
        ("bundle", "/home/me/bundle"),
        ("engine", "llama_cpp"),
        ("engine", "transformers"),
        ("quantization", "4bit"),
        ("backbonePath", "~/a b.gguf"),
        ("download", "never"),
        ("allowHub", True),
        ("threads", 0),
        ("threads", 512),
        ("contextTokens", 512),
        ("contextTokens", 131072),
        ("maxNewTokens", 131072),
        ("idleMinutes", 0),
        ("idleMinutes", 2.5),
        ("idleMinutes", 10080),
        ("shareEngine", False),
    ],
)
def test_good_value(key: str, value: Any) -> None:
    settings, problems = parse_settings({key: value})
    name = next(name for name in NAMES if camel_case(name) == key)
    assert problems == ()
    assert getattr(settings, name) == value
    assert type(getattr(settings, name)) is type(getattr(Settings(), name))


WRONG: dict[str, list[Any]] = {
    "bundle": [None, 1, True, [], {}, 1.5],
    "engine": [None, "torch", "", 1, [], {}],
    "quantization": [None, 4, "4", "4-bit", True, [], {}],
    "backbonePath": [None, 1, False, ["a"]],
    "download": [None, "Ask", True, [], {}],
    "allowHub": [None, 0, 1, "true", []],
    "threads": [None, True, False, "2", 1.0, -1, 513, []],
    "contextTokens": [None, True, "8192", 511, 131073, 8192.0, {}],
    "maxNewTokens": [None, False, -1, 131073, 1.5, "a"],
    "shareEngine": [None, 0, 1, "true", []],
    "idleMinutes": [None, True, "10", -0.1, 10081, [], float("nan"), float("inf"), 10**400],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key in WRONG for value in WRONG[key]])
def test_wrong_value_is_named_with_its_default(key: str, value: Any) -> None:
    message = problem({key: value})
    assert message.startswith(f"“stelo.{key}” must be ")
    assert "using" in message
    assert len(message) < 200


def test_every_setting_is_tried_with_wrong_values() -> None:
    assert {camel_case(name) for name in NAMES} == set(WRONG)


@pytest.mark.parametrize("key", ["thread", "context_tokens", "", "stelo", "__class__"])
def test_unknown_key_is_named_with_the_known_ones(key: str) -> None:
    message = problem({key: 1})
    assert f"“stelo.{key}”" in message
    assert "contextTokens" in message


@pytest.mark.parametrize("document", [[], "small", 1, True, [{"threads": 1}]])
def test_no_object(document: Any) -> None:
    assert "must be an object" in problem(document)


def test_good_values_survive_bad_ones() -> None:
    settings, problems = parse_settings({"threads": 3, "bundle": 1, "nonsense": {}, "download": "always"})
    assert settings == Settings(threads=3, download="always")
    assert len(problems) == 2


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from([camel_case(name) for name in NAMES]) | st.text()


@given(st.dictionaries(keys, json_values) | json_values)
def test_any_document_gives_settings(document: Any) -> None:
    settings, problems = parse_settings(document)
    assert isinstance(settings, Settings)
    assert isinstance(document, dict) or document is None or len(problems) == 1


def test_what_was_said_can_be_said_again() -> None:
    given_ = {camel_case(name): getattr(Settings(), name) for name in NAMES}
    assert parse_settings(json.loads(json.dumps(given_))) == (Settings(), ())


def test_descriptions_cover_every_setting() -> None:
    assert set(DESCRIPTIONS) == set(NAMES)
    assert all(text.endswith(".") for text in DESCRIPTIONS.values())
