"""What the gate is trained on: source texts with their language, whole or cut down to a few lines."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stelo_model import languages
from stelo_model.errors import DataInvalid
from stelo_model.prompt import PromptFormat, normalise
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.config import GateConfig
from stelo_model.training.records import Record, read_records


@dataclass(frozen=True)
class GateExample:
    """Token ids that the gate reads, and the number of their language among its outputs."""

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

    def draw(self, records: Sequence[Record], config: GateConfig, seed: str) -> Iterator[GateExample]:
        """All records in random order: some cut to a few lines, some without their tag (`tag_dropout`)."""
        shuffle = random.Random(seed)  # noqa: S311 (an order, not a secret)
        for record in shuffle.sample(records, len(records)):
            code = normalise(record.source)
            if shuffle.random() < config.crop:
                code = crop(code, shuffle)
            yield self.example(record, shuffle.random() >= config.tag_dropout, code)


def crop(code: str, shuffle: random.Random, longest: int = 8) -> str:
    """One to `longest` consecutive lines that hold some code; short selections must be recognised too."""
    lines = code.split("\n")
    length = shuffle.randint(1, longest)
    start = shuffle.randrange(max(1, len(lines) - length + 1))
    cut = normalise("\n".join(lines[start : start + length]))
    return cut if sum(character.isalnum() for character in cut) >= 3 else code


def read_gate_records(folder: Path, stems: Iterable[str], names: Sequence[str]) -> list[Record]:
    """The records of `folder/<stem>.jsonl`, or of each language's `<stem>.<tag>.jsonl`, equally many of each.

    Raises: DataInvalid, when a language has none, or no file of a stem exists.
    """
    records: list[Record] = []
    for stem in stems:
        whole = folder / f"{stem}.jsonl"
        records += list(read_records([whole])) if whole.is_file() else _balanced(folder, stem, names)
    missing = set(names) - {record.language for record in records}
    if missing:
        raise DataInvalid(f"There is no training text for the gate in {', '.join(sorted(missing))}.")
    return [record for record in records if record.language in names]


def _balanced(folder: Path, stem: str, names: Sequence[str]) -> list[Record]:
    """Some kinds of text do not exist in every language (XLCoST has no PHP functions)."""
    files = [folder / f"{stem}.{languages.by_name(name).tag}.jsonl" for name in names]
    parts = [list(read_records([path])) for path in files if path.is_file()]
    if not parts:
        raise DataInvalid(f"There is no {folder / stem}.jsonl, and none of a language.")
    fewest = min(len(part) for part in parts)
    return [record for part in parts for record in part[:fewest]]


__all__ = ["GateExample", "GateReader", "crop", "read_gate_records"]
