"""How the engine tests ask: the small bundle's prompt, a small context."""

from __future__ import annotations

from stelo_lsp.engines import Event, Text
from stelo_model import languages
from stelo_model.bundle import load_bundle
from stelo_model.prompt import Prompt, normalise

CONTEXT = 1024

ADD = "int add(int a, int b) {\n    return a + b;\n}"
LONG = "\n".join(f"int f{number}(int x) {{ return x * {number}; }}" for number in range(25))


def prompt(code: str, language: str = "java") -> Prompt:
    """The small bundle's prompt."""
    return load_bundle("small").manifest.prompt.render(normalise(code), languages.by_name(language))


def text(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))
