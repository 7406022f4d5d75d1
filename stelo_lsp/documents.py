"""Open documents and the text selected in them, exactly as the client counts lines and characters."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lsprotocol import types
from pygls.workspace import PositionCodec, TextDocument, Workspace

from stelo_model import languages
from stelo_model.errors import InputError
from stelo_model.languages import Language

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class LspTextDocument(TextDocument):
    """A document whose lines end where the protocol says.

    pygls uses `str.splitlines`, which also splits at form feeds and at U+2028: then every position
    after one is off, and edits land in the wrong place.
    """

    @property
    def source(self) -> str:
        """The text; of a document that is not open, the file's, with the line ends that it has.

        pygls turns `\\r\\n` into `\\n` there, and takes the path of any URI for one of the disk: of
        `git:/A.java`, an older version of the file.

        Raises: OSError, ValueError (not UTF-8).
        """
        if self._source is not None:
            return self._source
        if not self.uri.startswith("file:"):
            raise FileNotFoundError(errno.ENOENT, "it is no file")
        with Path(self.path).open(encoding="utf-8", newline="") as stream:
            return stream.read()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines with their ends: `\\n`, `\\r\\n` or `\\r`, nothing else."""
        return tuple(_LINE.findall(self.source))


class LspWorkspace(Workspace):
    """A workspace of `LspTextDocument`s."""

    def get_text_document(self, doc_uri: str) -> TextDocument:
        """The open document, or one that reads its file.

        Raises: InputError (it is no URI).
        """
        try:
            return super().get_text_document(doc_uri)
        except ValueError as error:
            raise InputError(f"{doc_uri} is no URI: {error}.") from error

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> TextDocument:
        return LspTextDocument(
            doc_uri,
            source=source,
            version=version,
            language_id=language_id,
            sync_kind=self._sync_kind,
            position_codec=self._position_codec,
        )


@dataclass(frozen=True)
class Selection:
    """Selected text; `range` is in the client's units and lies within the document.

    `before` is what stands before the selection in its first line, `newline` the document's line end;
    `version` is None for a document that is not open in the editor; `lines` are all of the document.
    """

    uri: str
    version: int | None
    language_id: str | None
    range: types.Range
    text: str
    before: str
    newline: str = "\n"
    lines: tuple[str, ...] = ()

    @property
    def language(self) -> Language | None:
        """The language that the editor's id, or else the file's name, tells."""
        return languages.by_language_id(self.language_id) or languages.by_suffix(unquote(self.uri))


def select(document: TextDocument, wanted: types.Range) -> Selection:
    """The text in a range, which is clamped to the document and may have its ends swapped.

    Raises: InputError (the document cannot be read).
    """
    lines = read_lines(document)
    codec = document.position_codec
    (line, column), (end_line, end_column) = sorted(
        _clamped(codec, lines, position) for position in (wanted.start, wanted.end)
    )
    if line == end_line:
        text = lines[line][column:end_column] if line < len(lines) else ""
    else:
        last = lines[end_line][:end_column] if end_line < len(lines) else ""
        text = lines[line][column:] + "".join(lines[line + 1 : end_line]) + last
    return Selection(
        uri=document.uri,
        version=document.version,
        language_id=document.language_id,
        range=types.Range(_client(codec, lines, line, column), _client(codec, lines, end_line, end_column)),
        text=text,
        before=lines[line][:column] if line < len(lines) else "",
        newline=lines[0][len(lines[0].rstrip("\r\n")) :] or "\n" if lines else "\n",
        lines=lines,
    )


def whole(document: TextDocument) -> types.Range:
    """The range of everything in a document, in the client's units."""
    lines = read_lines(document)
    return types.Range(types.Position(0, 0), _client(document.position_codec, lines, *_end(lines)))


def read_lines(document: TextDocument) -> tuple[str, ...]:
    """The lines of an open document, or of a file that is not open.

    Raises: InputError.
    """
    try:
        return tuple(document.lines)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise InputError(
            f"{document.uri} is not open and cannot be read: {reason}.", "Open it first."
        ) from error


def _clamped(codec: PositionCodec, lines: tuple[str, ...], position: types.Position) -> tuple[int, int]:
    """Line and code point index.  Past a line's end means its end, past the last line the text's end."""
    if position.line >= len(lines):
        return _end(lines)
    content = lines[position.line].rstrip("\r\n")
    # A minified file is one long line, and its cursor should still move.
    if content[: position.character].isascii():
        return position.line, min(position.character, len(content))
    units = index = 0
    for index, char in enumerate(content):
        # A position inside of a character (half a surrogate pair) means before it.
        units += codec.client_num_units(char)
        if units > position.character:
            return position.line, index
    return position.line, len(content)


def _end(lines: tuple[str, ...]) -> tuple[int, int]:
    """Line and code point index of the text's end: after a last line end, on the line that follows."""
    if lines and lines[-1][-1] not in "\r\n":
        return len(lines) - 1, len(lines[-1])
    return len(lines), 0


def _client(codec: PositionCodec, lines: tuple[str, ...], line: int, column: int) -> types.Position:
    text = lines[line][:column] if line < len(lines) else ""
    return types.Position(line, len(text) if text.isascii() else codec.client_num_units(text))
