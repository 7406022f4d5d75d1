"""A prompt's text ↔ token ids, with the tokenizer that a bundle brings (`tokenizer.json`); no torch."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stelo_model.errors import BundleInvalid
from stelo_model.prompt import Prompt, Segment

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class PromptTokenizer:
    """Encodes segments one by one: only control segments may become special tokens."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        # Training libraries leave their last padding and truncation in the file they save.
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        self._lock = threading.Lock()  # the library keeps “special tokens or not” as a state

    @classmethod
    def from_file(cls, path: Path) -> PromptTokenizer:
        """Read a `tokenizer.json`.

        Raises: BundleInvalid.
        """
        from tokenizers import Tokenizer

        try:
            return cls(Tokenizer.from_file(str(path)))
        except Exception as error:
            raise BundleInvalid(f"The tokenizer {path} cannot be read: {error}.") from error

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Token ids of all segments in a row; nothing is added before or after.

        The text must be valid Unicode, as `prompt.normalise` makes it.
        """
        ids: list[int] = []
        with self._lock:
            for segment in segments:
                self._tokenizer.encode_special_tokens = not segment.control
                ids += self._tokenizer.encode(segment.text, add_special_tokens=False).ids
        return ids

    def encode_prompt(self, prompt: Prompt) -> list[int]:
        """Token ids of a prompt."""
        return self.encode(prompt.segments)

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids, special tokens left out."""
        text: str = self._tokenizer.decode(list(ids), skip_special_tokens=True)
        return text

    @property
    def vocabulary_size(self) -> int:
        """One more than the highest id, added tokens included."""
        size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)
        return max(size, *(added + 1 for added in self._tokenizer.get_added_tokens_decoder()), 0)

    def token_id(self, text: str) -> int | None:
        """The id of one token by its exact text, or None."""
        found: int | None = self._tokenizer.token_to_id(text)
        return found


__all__ = ["PromptTokenizer"]
