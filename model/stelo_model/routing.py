"""The gate as a table (section 3.3 of the paper): which language is this code in?

The paper's gate is linear on the embeddings, hence linear in each token:

    gate(wte[t] + wpe[p]) = T[t] + P[p]        T = wte Gᵀ  [V, E],   P = wpe Gᵀ  [positions, E]

so its maximum over the tokens needs no model, only two look-ups.  A route is computed once per request,
on the prompt alone, and is a value; nothing later can change it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.errors import BundleInvalid
from stelo_model.languages import Language
from stelo_model.prompt import normalise
from stelo_model.tokens import PromptTokenizer

if TYPE_CHECKING:
    import numpy as np

    from stelo_model.bundle import Bundle
    from stelo_model.prompt import PromptFormat

    Floats = np.ndarray[Any, np.dtype[np.float32]]

_DIMENSIONS = {"token": 2, "position": 2, "bias": 1}


@dataclass(frozen=True)
class GateTables:
    """`token` T [V, E], `position` P [positions, E] where the backbone has learned ones, `bias` [E]."""

    token: Floats
    position: Floats | None = None
    bias: Floats | None = None

    def logits(self, ids: Sequence[int]) -> Floats:
        """Max-pooled gate outputs [E] of one prompt; zeros and the bias where there is no token.

        Tokens behind the last learned position are not looked at: no engine accepts such a prompt.

        Raises: IndexError (an id outside of the table).
        """
        import numpy as np

        if self.position is not None:
            ids = ids[: len(self.position)]
        values = self.token[np.asarray(ids, dtype=np.int64)]  # [T, E]
        if self.position is not None:
            values = values + self.position[: len(ids)]
        pooled: Floats = values.max(axis=0) if len(ids) else np.zeros_like(self.token[0])
        return pooled if self.bias is None else pooled + self.bias

    def save(self, path: Path) -> None:
        """Write `gate.safetensors`."""
        import numpy as np
        from safetensors.numpy import save_file

        tables = {"token": self.token, "position": self.position, "bias": self.bias}
        # safetensors writes the bytes as they lie, also those of a transposed view.
        save_file({k: np.ascontiguousarray(table) for k, table in tables.items() if table is not None}, path)

    @classmethod
    def load(cls, path: Path) -> GateTables:
        """Read `gate.safetensors`.

        Raises: BundleInvalid.
        """
        from safetensors.numpy import load_file

        try:
            tables = load_file(path)
        except Exception as error:
            raise BundleInvalid(f"The gate {path} cannot be read: {error}.") from error
        if fault := _fault(tables):
            raise BundleInvalid(f"The gate {path} is not valid: {fault}.")
        return cls(tables["token"], tables.get("position"), tables.get("bias"))


def _fault(tables: dict[str, Any]) -> str:
    import numpy as np

    if "token" not in tables or set(tables) - set(_DIMENSIONS):
        return f"it holds {sorted(tables)}, expected token, position?, bias?"
    for name, table in tables.items():
        if table.dtype != np.float32 or table.ndim != _DIMENSIONS[name] or not table.size:
            return f"{name} is {table.dtype} {list(table.shape)}"
        if not np.isfinite(table).all():
            return f"{name} has values that are no finite numbers"
    if len({table.shape[-1] for table in tables.values()}) != 1:
        return "its tables disagree about the number of languages"
    return ""


def softmax(logits: Floats) -> Floats:
    """Probabilities [E] of logits [E]."""
    import numpy as np

    exponentials = np.exp(logits - logits.max())
    probabilities: Floats = exponentials / exponentials.sum()
    return probabilities


@dataclass(frozen=True)
class GateDecision:
    """What the gate thinks: probabilities by language name; `language` is None when it abstains.

    `margin` is the likeliest probability minus the second.
    """

    probabilities: dict[str, float]
    language: str | None
    margin: float

    @property
    def ranking(self) -> list[str]:
        """The languages, the likeliest first."""
        return sorted(self.probabilities, key=self.probabilities.__getitem__, reverse=True)


class Router:
    """A bundle's gate together with its tokenizer and prompt format."""

    def __init__(
        self,
        tokenizer: PromptTokenizer,
        tables: GateTables,
        languages: Sequence[str],
        prompt: PromptFormat,
        abstain_below: float = 0.0,
    ) -> None:
        self._tokenizer, self._tables, self._prompt = tokenizer, tables, prompt
        self._languages, self._abstain_below = tuple(languages), abstain_below

    @classmethod
    def from_bundle(cls, bundle: Bundle) -> Router | None:
        """The router of a verified bundle, or None when the bundle has no gate.

        Raises: BundleInvalid.
        """
        gate, tokenizer = bundle.manifest.gate, bundle.manifest.tokenizer
        if gate is None or tokenizer is None:
            return None
        tables = GateTables.load(bundle.root / gate.path)
        reader = PromptTokenizer.from_file(bundle.root / tokenizer)
        if tables.token.shape[1] != len(gate.languages):
            raise BundleInvalid(f"The gate has {tables.token.shape[1]} outputs for {gate.languages}.")
        if tables.token.shape[0] < reader.vocabulary_size:
            raise BundleInvalid("The gate's table is smaller than the tokenizer's vocabulary.")
        return cls(reader, tables, gate.languages, bundle.manifest.prompt, gate.abstain_below)

    def decide(self, code: str, language: Language | None = None) -> GateDecision:
        """Recognise any text; `language` only fills the tag of a tagged prompt.

        It abstains where the margin is below the bundle's, and on a text without any token.
        """
        ids = self._tokenizer.encode(self._prompt.gate_segments(normalise(code), language))
        probabilities = softmax(self._tables.logits(ids)).tolist()
        by_language = dict(zip(self._languages, probabilities, strict=True))
        likeliest = max(by_language, key=by_language.__getitem__)
        second = max((p for name, p in by_language.items() if name != likeliest), default=0.0)
        margin = by_language[likeliest] - second
        sure = len(ids) > 0 and margin >= self._abstain_below
        return GateDecision(by_language, likeliest if sure else None, margin)


__all__ = ["GateDecision", "GateTables", "Router", "softmax"]
