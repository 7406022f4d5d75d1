"""What the gate is trained on: source texts with their language, whole or cut down to a few lines."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from stelo_model import languages
from stelo_model.errors import DataInvalid
from stelo_model.prompt import PromptFormat, normalise
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.config import GateConfig
from stelo_model.training.records import Record, read_records

FOREIGN = -1


@dataclass(frozen=True)
class GateExample:
    """Token ids that the gate reads, and the number of their language among its outputs; FOREIGN is none."""

    ids: tuple[int, ...]
    label: int


class GateReader:
    """Turns records into gate examples; `languages` is the order of the gate's outputs."""

    def __init__(
        self, prompt: PromptFormat, tokenizer: PromptTokenizer, names: Sequence[str], max_tokens: int = 0
    ) -> None:
        self._prompt, self._tokenizer, self._names = prompt, tokenizer, tuple(names)
        self._max_tokens = max_tokens

    def example(self, record: Record, tagged: bool, code: str | None = None) -> GateExample:
        """One record, with its language's tag or with `<code>`; the gate never sees the answer."""
        language = languages.by_name(record.language)
        code = normalise(record.source) if code is None else code
        ids = self._tokenizer.encode(self._prompt.gate_segments(code, language if tagged else None))
        # Tokens behind the last learned position have no embedding; serving refuses such prompts.
        return GateExample(tuple(ids[: self._max_tokens or None]), self._names.index(record.language))

    def foreign(self, text: str) -> GateExample:
        """A text in none of the languages."""
        ids = self._tokenizer.encode(self._prompt.gate_segments(normalise(text), None))
        return GateExample(tuple(ids[: self._max_tokens or None]), FOREIGN)

    def draw(self, records: Sequence[Record], config: GateConfig, seed: str) -> Iterator[GateExample]:
        """As many examples as records, in random order and equally many of each language.

        Some are cut to a few lines (`crop`), some lose their tag (`tag_dropout`), and some are the Python of
        their record or a piece of prose instead (`foreign`).
        """
        shuffle = random.Random(seed)  # noqa: S311 (an order, not a secret)
        order = shuffle.sample(records, len(records))
        groups = [[record for record in order if record.language == name] for name in self._names]
        groups = [group for group in groups if group]
        for number in range(len(records)):
            group = groups[number % len(groups)]
            record = group[number // len(groups) % len(group)]
            if shuffle.random() < config.foreign:
                yield self.foreign(foreign_text(record, shuffle))
                continue
            code = normalise(record.source)
            if shuffle.random() < config.crop:
                code = crop(code, shuffle)
            yield self.example(record, shuffle.random() >= config.tag_dropout, code)


def foreign_text(record: Record, shuffle: random.Random) -> str:
    """The record's Python, whole or cut, or a paragraph or two of English."""
    if shuffle.random() < 0.5:
        return "\n\n".join(shuffle.sample(prose(), shuffle.randint(1, 2)))
    python = normalise(record.python)
    return crop(python, shuffle) if shuffle.random() < 0.5 else python


@cache
def prose() -> tuple[str, ...]:
    """Paragraphs of the manual that comes with Python (`help()` shows it): English with bits of code."""
    from pydoc_data.topics import topics

    paragraphs = (part.strip() for text in topics.values() for part in re.split(r"\n\s*\n", text))
    return tuple(part for part in paragraphs if len(part) > 80 and part.count(" ") > 12)


def crop(code: str, shuffle: random.Random, longest: int = 8) -> str:
    """One to `longest` consecutive lines that hold some code; short selections must be recognised too."""
    lines = code.split("\n")
    length = shuffle.randint(1, longest)
    start = shuffle.randrange(max(1, len(lines) - length + 1))
    cut = normalise("\n".join(lines[start : start + length]))
    return cut if sum(character.isalnum() for character in cut) >= 3 else code


def read_gate_records(folder: Path, stems: Iterable[str], names: Sequence[str]) -> list[Record]:
    """The records of `folder/<stem>.jsonl`, or of each language's `<stem>.<tag>.jsonl`.

    Raises: DataInvalid, when a language has none, or no file of a stem exists.
    """
    records: list[Record] = []
    for stem in stems:
        whole = folder / f"{stem}.jsonl"
        parts = [folder / f"{stem}.{languages.by_name(name).tag}.jsonl" for name in names]
        files = [whole] if whole.is_file() else [path for path in parts if path.is_file()]
        if not files:
            raise DataInvalid(f"There is no {whole}, and none of a language.")
        records += read_records(files)
    missing = set(names) - {record.language for record in records}
    if missing:
        raise DataInvalid(f"There is no training text for the gate in {', '.join(sorted(missing))}.")
    return [record for record in records if record.language in names]


__all__ = ["FOREIGN", "GateExample", "GateReader", "crop", "foreign_text", "prose", "read_gate_records"]
