"""Who says which language it is, what the gate adds to it, and when it asks or doubts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stelo_lsp.routing import CERTAIN, Told, disagreement, recognise, route, told
from stelo_model import languages
from stelo_model.bundle import Expert, LoraShape, load_bundle
from stelo_model.errors import UnsupportedLanguage
from stelo_model.languages import LANGUAGES
from stelo_model.routing import GateDecision

NAMES = [language.name for language in LANGUAGES]
PLAIN = load_bundle("small")
PLAIN = replace(PLAIN, manifest=replace(PLAIN.manifest, experts=(), gate=None))
WITH_EXPERT = replace(
    PLAIN,
    manifest=replace(PLAIN.manifest, experts=(Expert("java", "x"),), lora=LoraShape(4, 32, ("q_proj",))),
)


def decision(language: str | None, **probabilities: float) -> GateDecision:
    """A gate's decision; languages that are not named share the rest."""
    rest = (1 - sum(probabilities.values())) / max(1, 5 - len(probabilities))
    every = {name: probabilities.get(name, rest) for name in NAMES}
    first, second = sorted(every.values())[:-3:-1]
    return GateDecision(every, language, first - second)


JAVA = decision("java", java=0.98)
UNSURE = decision(None, java=0.48, csharp=0.41)


# Precedence


@pytest.mark.parametrize(
    ("name", "language_id", "path", "expected"),
    [
        ("cpp", "java", "a.php", ("cpp", "given")),
        ("C#", "java", "a.php", ("csharp", "given")),
        ("ts", None, None, ("javascript", "given")),
        ("auto", "java", "a.php", ("java", "language id")),
        (None, "java", "a.php", ("java", "language id")),
        (None, "typescriptreact", "", ("javascript", "language id")),
        (None, "C", "", ("cpp", "language id")),
        ("", "plaintext", "a.php", ("php", "suffix")),
        (None, "rust", "a.php", ("php", "suffix")),
        (None, None, "file:///a/B.CS", ("csharp", "suffix")),
        (None, "plaintext", "a.txt", (None, "gate")),
        (None, "vue", None, (None, "gate")),
        (None, "", "-", (None, "gate")),
        ("auto", None, None, (None, "gate")),
    ],
)
def test_who_says_it(
    name: str | None, language_id: str | None, path: str | None, expected: tuple[str | None, str]
) -> None:
    found = told(name=name, language_id=language_id, path=path)
    assert (found.language and found.language.name, found.source) == expected


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"name": "cobol"}, "“cobol” is not a language I translate"),
        ({"language_id": "rust"}, "“rust” is not one of them"),
        ({"language_id": "Python", "path": "a.txt"}, "“Python” is not one of them"),
        ({"path": "main.go"}, "“.go” is not one of them"),
    ],
)
def test_other_languages_are_refused_whatever_the_gate_would_say(given: dict[str, str], said: str) -> None:
    with pytest.raises(UnsupportedLanguage, match=said):
        told(**given)


# Routes


@pytest.mark.parametrize("known", [told(name="csharp"), told(language_id="csharp"), told(path="a.cs")])
@pytest.mark.parametrize("gate", [None, JAVA, UNSURE])
def test_what_is_told_wins_and_the_gate_s_opinion_is_kept(known: Told, gate: GateDecision | None) -> None:
    found = route(known, gate, PLAIN)
    assert (found.language, found.expert, found.source) == ("csharp", None, known.source)
    assert found.probabilities == (gate.probabilities if gate else {})


def test_the_gate_decides_where_nothing_is_told() -> None:
    found = route(told(), JAVA, PLAIN)
    assert (found.language, found.source, found.probabilities["java"]) == ("java", "gate", 0.98)


@pytest.mark.parametrize("known", [told(), told(name="java")])
def test_the_expert_is_the_language_s_where_there_is_one(known: Told) -> None:
    assert route(known, JAVA, WITH_EXPERT).expert == "java"
    assert route(known, JAVA, PLAIN).expert is None
    assert route(told(name="php"), JAVA, WITH_EXPERT).expert is None


def test_a_gate_that_abstains_asks_and_names_the_two_likeliest() -> None:
    with pytest.raises(UnsupportedLanguage, match="Which language is this") as caught:
        recognise(told(language_id="plaintext"), UNSURE)
    assert "Java (48 %) or C# (41 %)" in caught.value.hint
    assert "--language java or csharp" in caught.value.hint
    assert "language mode" in caught.value.hint


@pytest.mark.parametrize(
    ("known", "seen"),
    [(told(), "neither its name nor its editor"), (told(language_id="plaintext"), "“plaintext” is not one")],
)
def test_without_gate_the_language_must_be_told(known: Told, seen: str) -> None:
    with pytest.raises(UnsupportedLanguage, match=seen):
        route(known, None, PLAIN)


# Doubts


@pytest.mark.parametrize(
    ("known", "teller"),
    [
        (told(name="csharp"), "as was asked"),
        (told(language_id="csharp"), "language mode"),
        (told(path="a.cs"), "its suffix"),
        (told(language_id="c"), "language mode"),
        (told(language_id="javascript"), "language mode"),
    ],
)
def test_a_certain_gate_doubts_what_was_told(known: Told, teller: str) -> None:
    warning = disagreement(known, decision("java", java=0.995).probabilities)
    assert warning is not None
    assert (warning.kind, warning.line) == ("language", None)
    assert known.language is not None
    assert f"Taken for {known.language.title} (" in warning.message
    assert teller in warning.message
    assert warning.message.endswith("looks like Java (99 %).")


@pytest.mark.parametrize(
    ("known", "gate"),
    [
        (told(language_id="csharp"), decision("java", java=0.98)),
        (told(language_id="csharp"), UNSURE),
        (told(language_id="java"), decision("java", java=0.999)),
        (told(), decision("java", java=0.999)),
    ],
)
def test_no_doubt_where_the_gate_is_not_certain_or_agrees(known: Told, gate: GateDecision) -> None:
    assert disagreement(known, gate.probabilities) is None


@pytest.mark.parametrize(
    "known", [told(language_id="typescript"), told(path="a.tsx"), told(path="A.TS"), told(name="typescript")]
)
def test_no_doubt_about_typescript(known: Told) -> None:
    """Its types look like another language's to a gate that knows JavaScript only."""
    assert disagreement(known, decision("csharp", csharp=0.999).probabilities) is None


def test_no_doubt_without_a_gate_or_about_a_language_it_does_not_know() -> None:
    assert disagreement(told(name="php"), {}) is None
    assert disagreement(told(name="php"), {"java": 0.999, "cpp": 0.001}) is None


@given(
    st.sampled_from([*NAMES, "typescript"]),
    st.lists(st.floats(0.0001, 1), min_size=5, max_size=5),
    st.floats(0, 0.99),
)
def test_every_decision_gives_a_route_or_a_question(name: str, weights: list[float], margin: float) -> None:
    total = sum(weights)
    probabilities = {language: weight / total for language, weight in zip(NAMES, weights, strict=True)}
    first, second = sorted(probabilities.values())[:-3:-1]
    likeliest = max(probabilities, key=probabilities.__getitem__)
    gate = GateDecision(probabilities, likeliest if first - second >= margin else None, first - second)
    assert route(told(name=name), gate, PLAIN).language == languages.by_name(name).name
    warning = disagreement(told(name=name), probabilities)
    assert warning is None or (first >= CERTAIN and likeliest != name)
    if gate.language is None:
        with pytest.raises(UnsupportedLanguage):
            route(told(), gate, PLAIN)
    else:
        assert route(told(), gate, PLAIN).language == likeliest
