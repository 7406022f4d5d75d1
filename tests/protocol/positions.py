"""The client's own counting of lines and characters, written down a second time."""

from __future__ import annotations

import re

from lsprotocol import types

KINDS = types.PositionEncodingKind
ENCODINGS = [KINDS.Utf8, KINDS.Utf16, KINDS.Utf32]
_UNIT = {KINDS.Utf8: ("utf-8", 1), KINDS.Utf16: ("utf-16-le", 2), KINDS.Utf32: ("utf-32-le", 4)}


def marked(text: str) -> tuple[str, int, int]:
    """`ab«cd»e` -> the text without marks, and where they stood."""
    start, end = text.index("«"), text.index("»") - 1
    return text.replace("«", "").replace("»", ""), start, end


def position(text: str, offset: int, encoding: KINDS = KINDS.Utf16) -> types.Position:
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    line = max(number for number, start in enumerate(starts) if start <= offset)
    codec, size = _UNIT[encoding]
    return types.Position(line, len(text[starts[line] : offset].encode(codec)) // size)


def is_position(text: str, offset: int) -> bool:
    return text[offset - 1 : offset + 1] != "\r\n"  # nothing stands between these two


def between(text: str, start: int, end: int, encoding: KINDS = KINDS.Utf16) -> types.Range:
    return types.Range(position(text, start, encoding), position(text, end, encoding))


def offset(text: str, place: types.Position, encoding: KINDS = KINDS.Utf16) -> int:
    """Raises: StopIteration, when there is no such position."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    candidates = range(starts[place.line], len(text) + 1)
    return next(at for at in candidates if position(text, at, encoding) == place)


def edited(text: str, edit: types.TextEdit, encoding: KINDS = KINDS.Utf16) -> str:
    """The text after the client applied an edit."""
    start, end = (offset(text, place, encoding) for place in (edit.range.start, edit.range.end))
    return text[:start] + edit.new_text + text[end:]
