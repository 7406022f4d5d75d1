"""What `stelo-lsp doctor` measures; its checks are in test_cli.py."""

from __future__ import annotations

import re

from scripted import Script, ScriptedEngine

from stelo_lsp.commands import doctor
from stelo_lsp.loading import Model
from stelo_model.bundle import load_bundle


def test_the_speed_is_that_of_decoding_without_the_time_for_the_prompt() -> None:
    answer = "def add(a, b):\n" + "    a = a + b\n" * 5
    engine = ScriptedEngine(lambda _: Script(answer, delay=0.01, reading=1.0), lambda _: None)
    check = doctor._speed(Model(load_bundle("small"), engine))
    speed = re.match(r"\d+(?= tokens/s)", check.detail)
    assert check.ok and speed, check.detail
    assert int(speed[0]) > 30  # a hundred at most; with the prompt less than 25
