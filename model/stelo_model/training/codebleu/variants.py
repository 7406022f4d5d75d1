"""What each variant of the metric reads in a text: its tokens for the n-grams, its tree for the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from stelo_model.training.codebleu.tree import Node, parse, tokens, without_comments

Variant = Literal["natural", "xlcost"]

# A comment as Java has it, or a string, in which there is none.
_JAVA = re.compile(r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^\\'])*'|"(?:\\.|[^\\"])*\"""", re.DOTALL)


@dataclass(frozen=True)
class Reading:
    """One text as the metric sees it."""

    tokens: list[str]
    tree: Node


def read(text: str, variant: Variant) -> Reading:
    """Read a text the way of the variant; any text can be read."""
    return _read_as_xlcost(text.strip()) if variant == "xlcost" else _read_as_source(text)


def _read_as_source(text: str) -> Reading:
    """Tokens by the grammar; no comments and no docstrings."""
    tree = without_comments(parse(text))
    return Reading([token.text for token in tokens(tree)], tree)


def _read_as_xlcost(text: str) -> Reading:
    """Tokens by white space, comments included; for the tree comments are removed by the rules of Java."""
    return Reading(text.split(), parse(_without_java_comments(text), misread=True))


def _without_java_comments(text: str) -> str:
    """So `n // 2` loses its end, in one-line token text everything after it; `#` comments stay."""
    kept = _JAVA.sub(lambda found: " " if found[0].startswith("/") else found[0], text)
    return "\n".join(line for line in kept.split("\n") if line.strip())
