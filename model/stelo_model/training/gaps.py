"""Templates of semantic-gap pairs: one file holds a source and its Python with slots for names and values.

The format is described in `model/gaps/README.md`.  A variant fills every slot with one value, drawn from the
template's name and the variant's number, so a variant stays the same when other templates come or go.
Nothing is run here; `gap_checks` does that.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stelo_model.errors import DataInvalid
from stelo_model.languages import LANGUAGES

PYTHON = "python"
SOURCE = "«SOURCE»"

_NAMES = frozenset(language.name for language in LANGUAGES)
_SECTION = re.compile(r"^==== (check )?(\w+)[ ]*$", re.MULTILINE)
_SLOT = re.compile(r"«(\w+)»")
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_INT = re.compile(rf"int {_NUMBER}\.\.{_NUMBER}$")
_INTS = re.compile(rf"ints (\d+)(?:\.\.(\d+))? {_NUMBER}\.\.{_NUMBER}( distinct)?$")
_FLOAT = re.compile(rf"float {_NUMBER}\.\.{_NUMBER} (\d)$")
_FLOATS = re.compile(rf"floats (\d+)(?:\.\.(\d+))? {_NUMBER}\.\.{_NUMBER} (\d)$")
_WORDS = re.compile(r"words (\d+)(?:\.\.(\d+))?$")
_WORD_LIST = tuple(
    """
apple anchor basket beacon bridge butter cactus candle carbon castle cedar cherry circle clover
cobalt copper coral cotton crystal delta desert diamond dragon eagle ember falcon feather fern
forest galaxy garden ginger glacier granite harbor hazel honey island ivory jasmine jungle kettle
kiwi lagoon lantern lemon lily lotus magnet mango maple marble meadow melon meteor mint mirror
monsoon nectar nickel oasis ocean olive onyx orbit orchid otter panda paper parrot pepper pine
planet plum prairie quartz rabbit raven river rocket saffron salmon sapphire shadow silver sparrow
spruce summit sunset tiger timber topaz tulip turtle valley velvet violet walnut willow winter
yarrow zephyr
""".split()  # noqa: SIM905 (a hundred quoted words would fill the page)
)


@dataclass(frozen=True)
class Template:
    """A parsed file; the keys of `sources` and `checks` are languages, of `checks` also "python"."""

    name: str
    topics: tuple[str, ...]
    slots: Mapping[str, str]
    sources: Mapping[str, str]
    python: str | None
    checks: Mapping[str, str]


@dataclass(frozen=True)
class Variant:
    """One filled template for one language: source and Python are learnt, the programs around them print."""

    template: str
    number: int
    language: str
    topics: tuple[str, ...]
    source: str
    python: str | None
    source_program: str
    python_program: str | None

    @property
    def level(self) -> str:
        """Whether the source is a whole program or a fragment."""
        return "program" if self.source == self.source_program else "function"


def read_template(path: Path) -> Template:
    """Parse one `.gap` file.

    Raises: DataInvalid, naming the file and what is wrong.
    """
    try:
        return _parse(path.stem, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise DataInvalid(f"{path}: {error}.", "model/gaps/README.md describes the format.") from error


def _parse(name: str, text: str) -> Template:
    marks = list(_SECTION.finditer(text))
    if not marks:
        raise ValueError("there is no “==== <language>” line")
    topics, slots = _header(text[: marks[0].start()])
    sources: dict[str, str] = {}
    checks: dict[str, str] = {}
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        body = text[mark.end() : following.start() if following else None].strip("\n") + "\n"
        section, kind = mark[2], checks if mark[1] else sources
        if section not in _NAMES and section != PYTHON:
            raise ValueError(f"“{section}” is no language")
        if section in kind:
            raise ValueError(f"the section {mark[0]} occurs twice")
        if mark[1] and SOURCE not in body:
            raise ValueError(f"the section {mark[0]} has no line {SOURCE}")
        kind[section] = body
    python = sources.pop(PYTHON, None)
    if not sources:
        raise ValueError("there is no source section")
    for body in (*sources.values(), *checks.values(), python or ""):
        unknown = {slot for slot in _SLOT.findall(body) if slot not in slots and f"«{slot}»" != SOURCE}
        if unknown:
            raise ValueError(f"the slot «{sorted(unknown)[0]}» has no header line")
    return Template(name, topics, slots, sources, python, checks)


def _header(text: str) -> tuple[tuple[str, ...], dict[str, str]]:
    topics: tuple[str, ...] = ()
    slots: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        if line.startswith("topics:"):
            topics = tuple(topic.strip() for topic in line.removeprefix("topics:").split(","))
            continue
        slot, equals, kind = (part.strip() for part in line.partition("="))
        if not equals or not slot.isidentifier():
            raise ValueError(f"“{line}” is no header line")
        _draw(kind, random.Random(0))  # noqa: S311 (values for examples, no secrets)
        slots[slot] = kind
    return topics, slots


def variant(template: Template, language: str, number: int) -> Variant:
    """Fill the slots; the same arguments always give the same text.

    Raises: KeyError, when the template has no such language.
    """
    chance = random.Random(f"{template.name}/{number}")  # noqa: S311
    values = {slot: _draw(kind, chance) for slot, kind in template.slots.items()}

    def fill(text: str) -> str:
        return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), text)

    def program(text: str, section: str) -> str:
        check = template.checks.get(section)
        return text if check is None else fill(check).replace(SOURCE, text.rstrip("\n"))

    source = fill(template.sources[language])
    python = None if template.python is None else fill(template.python)
    return Variant(
        template.name,
        number,
        language,
        template.topics,
        source,
        python,
        program(source, language),
        None if python is None else program(python, PYTHON),
    )


def _draw(kind: str, chance: random.Random) -> str:
    """One value of a slot, as it is written into the text.

    Raises: ValueError.
    """
    if found := _INT.match(kind):
        return str(chance.randint(int(found[1]), int(found[2])))
    if found := _INTS.match(kind):
        count = chance.randint(int(found[1]), int(found[2] or found[1]))
        choices = range(int(found[3]), int(found[4]) + 1)
        values = chance.sample(choices, count) if found[5] else chance.choices(choices, k=count)
        return ", ".join(map(str, values))
    if found := _FLOAT.match(kind):
        return f"{chance.uniform(float(found[1]), float(found[2])):.{found[3]}f}"
    if found := _FLOATS.match(kind):
        count = chance.randint(int(found[1]), int(found[2] or found[1]))
        low, high = float(found[3]), float(found[4])
        return ", ".join(f"{chance.uniform(low, high):.{found[5]}f}" for _ in range(count))
    if kind == "word":
        return chance.choice(_WORD_LIST)
    if found := _WORDS.match(kind):
        words = chance.sample(_WORD_LIST, chance.randint(int(found[1]), int(found[2] or found[1])))
        return ", ".join(f'"{word}"' for word in words)
    if re.match(r"(int|ints|float|floats|words)\b.*\d", kind):
        raise ValueError(f"“{kind}” is no kind of slot")
    return chance.choice([choice.strip() for choice in kind.split("|")])


__all__ = ["PYTHON", "SOURCE", "Template", "Variant", "read_template", "variant"]
