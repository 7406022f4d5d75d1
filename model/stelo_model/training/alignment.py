"""Which program each snippet of the XLCoST release is a piece of, and where it stands in it.

The release has no map from snippets to programs for all of its files, but both are in the same order:
a program's snippets stand together and in program order, each a piece of its source and of its Python.
Layout tokens differ, for a snippet was indented anew, or not at all where its lines do not fit together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

LAYOUT = frozenset({"NEW_LINE", "INDENT", "DEDENT"})

_WINDOW = 4  # programs to look into from the last one on: a few have no snippets

Pair = tuple[str, str]  # raw lines: source, Python


class Place(NamedTuple):
    """A program by number, and which of its Python's words; none where the order alone tells the program."""

    program: int
    words: range = range(0)


@dataclass(frozen=True)
class _Words:
    """Both sides without layout, each word between spaces."""

    source: str
    python: str

    @staticmethod
    def of(pair: Pair) -> _Words:
        return _Words(
            *(f" {' '.join(word for word in side.split() if word not in LAYOUT)} " for side in pair)
        )


def align(snippets: Sequence[Pair], programs: Sequence[Pair]) -> list[Place | None]:
    """The place of every snippet; None where no program has its words."""
    pieces, wholes = [_Words.of(pair) for pair in snippets], [_Words.of(pair) for pair in programs]
    found = _find(pieces, wholes)
    _fill(found)
    return found


def _find(pieces: Sequence[_Words], wholes: Sequence[_Words]) -> list[Place | None]:
    """The snippets that are found word by word on both sides, each behind the one before."""
    found: list[Place | None] = []
    last = _Match(0, 0, 0, 0)
    for i, piece in enumerate(pieces):
        match = _first_match(piece, pieces[i + 1 : i + 2], wholes, last)
        found.append(match and Place(match.program, _word_range(wholes[match.program].python, match)))
        last = match or last
    return found


class _Match(NamedTuple):
    """Where a snippet was found: its program, where its Python starts, where both its sides end."""

    program: int
    python: int
    source_end: int
    python_end: int


def _first_match(
    piece: _Words, following: Sequence[_Words], wholes: Sequence[_Words], last: _Match
) -> _Match | None:
    match = _match(piece, wholes[last.program], last)
    for number in range(last.program + 1, min(last.program + _WINDOW, len(wholes))):
        if match:
            break
        match = _match(piece, wholes[number], _Match(number, 0, 0, 0))
        # `for i in range ( n ) :` of a program that is not there is found in the next one as well.
        if (
            match
            and match.python > 0
            and not all(_match(next_, wholes[number], match) for next_ in following)
        ):
            match = None
    return match


def _match(piece: _Words, whole: _Words, last: _Match) -> _Match | None:
    source = whole.source.find(piece.source, last.source_end)
    python = whole.python.find(piece.python, last.python_end)
    if source < 0 or python < 0:
        return None
    # The space that ends a word begins the next.
    return _Match(last.program, python, source + len(piece.source) - 1, python + len(piece.python) - 1)


def _word_range(python: str, match: _Match) -> range:
    start = python.count(" ", 0, match.python)
    return range(start, start + python.count(" ", match.python, match.python_end))


def _fill(found: list[Place | None]) -> None:
    """Give what was not found the program that is before and behind it.

    The rest belongs to programs that the release left out.
    """
    before, after = _last_programs(found), _last_programs(found[::-1])[::-1]
    for i, (program, same) in enumerate(zip(before, after, strict=True)):
        if found[i] is None and program is not None and program == same:
            found[i] = Place(program)


def _last_programs(found: Sequence[Place | None]) -> list[int | None]:
    """For every snippet the program of the last one that was found."""
    last: int | None = None
    programs = []
    for place in found:
        last = place.program if place else last
        programs.append(last)
    return programs


def laid_out(program: str, words: range) -> str:
    """Some words of a program's raw Python with the layout between them, as deep as they stand there.

    The result begins with the `INDENT`s that its first line is deeper than its shallowest.
    """
    tokens = program.split()
    places = [i for i, token in enumerate(tokens) if token not in LAYOUT]
    start, end = places[words.start], places[words.stop - 1] + 1
    if tokens[end : end + 1] == ["NEW_LINE"]:
        end += 1
    depth = shallowest = 0
    for word in tokens[start:end]:
        depth += (word == "INDENT") - (word == "DEDENT")
        shallowest = min(shallowest, depth)
    return " ".join(["INDENT"] * -shallowest + tokens[start:end])
