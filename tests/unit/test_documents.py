"""Selections and edits, exactly as the client counts: every encoding, every line end."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types
from pygls.workspace import PositionCodec

from stelo_lsp import actions
from stelo_lsp.documents import LspTextDocument, LspWorkspace, Selection, select, whole
from stelo_model.errors import InputError
from tests.protocol.positions import ENCODINGS, KINDS, between, edited, is_position, marked, position

URI = "file:///a.java"

# What breaks line counting and column counting, next to ordinary text.
SNAGS = "ab \t\n\r\f\v\x1c\x85\u2028\u2029é€😀"
texts = st.lists(st.sampled_from([*SNAGS, "\r\n"]), max_size=40).map("".join)


def document(text: str, encoding: KINDS = KINDS.Utf16, uri: str = URI) -> LspTextDocument:
    return LspTextDocument(uri, text, 1, "java", position_codec=PositionCodec(encoding))


def at(line: int, character: int, end_line: int, end_character: int) -> types.Range:
    return types.Range(types.Position(line, character), types.Position(end_line, end_character))


def selected(text: str, encoding: KINDS = KINDS.Utf16) -> Selection:
    plain, start, end = marked(text)
    return select(document(plain, encoding), between(plain, start, end, encoding))


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    ("text", "expected", "before"),
    [
        ("int «x»;", "x", "int "),
        ("«»", "", ""),
        ("a\n«b\nc»\nd", "b\nc", ""),
        ("😀«é😀»é", "é😀", "😀"),
        ("\t\t«€»\t", "€", "\t\t"),
        ("a\r\n  «b\r\n»c", "b\r\n", "  "),
        ("a\rb«\rc»", "\rc", "b"),
        ("a\u2028b«c\u2029d»", "c\u2029d", "a\u2028b"),
        ("\x0ca«b\x0c»\nc", "b\x0c", "\x0ca"),
        ("a\x85b\x1c«c\x0bd»", "c\x0bd", "a\x85b\x1c"),
        ("«a\n\n»", "a\n\n", ""),
        ("a\n«»", "", ""),
        ("\ufeff«class A {}»", "class A {}", "\ufeff"),
    ],
)
def test_selected_text(encoding: KINDS, text: str, expected: str, before: str) -> None:
    selection = selected(text, encoding)
    assert (selection.text, selection.before) == (expected, before)


@pytest.mark.parametrize(
    ("text", "wanted", "expected", "clamped"),
    [
        ("ab\ncd", at(0, 1, 0, 99), "b", at(0, 1, 0, 2)),
        ("ab\ncd", at(0, 1, 99, 0), "b\ncd", at(0, 1, 1, 2)),
        ("ab\ncd\n", at(1, 0, 99, 9), "cd\n", at(1, 0, 2, 0)),
        ("ab\ncd", at(7, 0, 9, 0), "", at(1, 2, 1, 2)),
        ("", at(3, 3, 4, 4), "", at(0, 0, 0, 0)),
        ("ab\r\ncd", at(0, 3, 1, 1), "\r\nc", at(0, 2, 1, 1)),
        ("ab\ncd", at(1, 1, 0, 1), "b\nc", at(0, 1, 1, 1)),
        ("abcd", at(0, 3, 0, 1), "bc", at(0, 1, 0, 3)),
        ("a😀b", at(0, 2, 0, 4), "😀b", at(0, 1, 0, 4)),  # half a surrogate pair: before it
        ("a😀b", at(0, 0, 0, 2), "a", at(0, 0, 0, 1)),
        ("a", at(0, 0, 2**31 - 1, 2**31 - 1), "a", at(0, 0, 0, 1)),
    ],
)
def test_range_is_clamped(text: str, wanted: types.Range, expected: str, clamped: types.Range) -> None:
    selection = select(document(text), wanted)
    assert (selection.text, selection.range) == (expected, clamped)


@given(texts, st.data(), st.sampled_from(ENCODINGS))
def test_select_equals_the_slice(text: str, data: st.DataObject, encoding: KINDS) -> None:
    offsets = st.sampled_from([at for at in range(len(text) + 1) if is_position(text, at)])
    start, end = sorted((data.draw(offsets), data.draw(offsets)))
    selection = select(document(text, encoding), between(text, start, end, encoding))
    assert selection.text == text[start:end]
    assert selection.range == between(text, start, end, encoding)
    assert text[:start].endswith(selection.before)


@given(texts, st.tuples(*[st.integers(0, 50)] * 4), st.sampled_from(ENCODINGS))
def test_any_range_selects_something_within(
    text: str, numbers: tuple[int, int, int, int], encoding: KINDS
) -> None:
    selection = select(document(text, encoding), at(*numbers))
    assert selection.text in text
    assert select(document(text, encoding), selection.range) == selection


@given(texts, st.sampled_from(ENCODINGS))
def test_whole_is_everything(text: str, encoding: KINDS) -> None:
    everything = whole(document(text, encoding))
    assert select(document(text, encoding), everything).text == text
    assert everything.end == position(text, len(text), encoding)


# Edits, as the client applies them


@given(texts, st.data(), st.sampled_from(ENCODINGS))
def test_replacing_leaves_everything_else(text: str, data: st.DataObject, encoding: KINDS) -> None:
    offsets = st.sampled_from([at for at in range(len(text) + 1) if is_position(text, at)])
    start, end = sorted((data.draw(offsets), data.draw(offsets)))
    selection = select(document(text, encoding), between(text, start, end, encoding))
    (edit,) = actions.replace_edit(selection, "print(1)\n", types.ClientCapabilities()).changes[URI]
    expected = text[:start] + actions.replacement(selection, "print(1)\n") + text[end:]
    assert edited(text, edit, encoding) == expected


changes = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), texts), max_size=5)


@given(texts, changes, st.sampled_from(ENCODINGS))
def test_incremental_changes_keep_in_step_with_the_client(
    text: str, edits: list[tuple[float, float, str]], encoding: KINDS
) -> None:
    workspace = LspWorkspace(None, types.TextDocumentSyncKind.Incremental, [], encoding)
    workspace.put_text_document(types.TextDocumentItem(URI, "java", 1, text))
    for version, (one, other, new) in enumerate(edits, start=2):
        ends = sorted(round(part * len(text)) for part in (one, other))
        start, end = (at if is_position(text, at) else at + 1 for at in ends)
        change = types.TextDocumentContentChangePartial(between(text, start, end, encoding), new)
        workspace.update_text_document(types.VersionedTextDocumentIdentifier(version, URI), change)
        text = text[:start] + new + text[end:]
        found = workspace.get_text_document(URI)
        assert (found.source, found.version) == (text, version)


# Documents that are not open


@pytest.mark.parametrize("content", [b"int a;\r\n\tint b;\r\n", b"a\rb", b"\xef\xbb\xbfclass A {}\n", b""])
def test_unopened_file_is_read_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "A.java").write_bytes(content)
    workspace = LspWorkspace(None)
    found = workspace.get_text_document((tmp_path / "A.java").as_uri())
    selection = select(found, whole(found))
    assert (selection.text, selection.version) == (content.decode(), None)
    assert selection.language is not None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.java", "No such file"),
        ("folder", "Is a directory"),
        ("binary.java", "not UTF-8"),
        ("nul%00.java", "not"),
    ],
)
def test_unreadable_file_is_an_input_error(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "binary.java").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match=reason):
        whole(LspWorkspace(None).get_text_document(f"{tmp_path.as_uri()}/{name}"))


@pytest.mark.parametrize(
    "scheme", ["git:", "untitled:", "vscode-remote://host", "http://host", "stelo-preview:"]
)
def test_other_schemes_are_never_read_from_the_disk(tmp_path: Path, scheme: str) -> None:
    file = tmp_path / "A.java"
    file.write_text("class A {}")
    with pytest.raises(InputError, match="not open"):
        whole(LspWorkspace(None).get_text_document(f"{scheme}{file}"))


@pytest.mark.parametrize(
    ("uri", "language_id", "expected"),
    [
        ("file:///A.java", "java", "java"),
        ("file:///A.java", "plaintext", "java"),
        ("file:///a", "cs", "csharp"),
        ("file:///a.cs", "csharp", "csharp"),
        ("untitled:Untitled-1", "php", "php"),
        ("file:///a.py", "python", None),
        ("file:///a.txt", None, None),
        ("file:///a%2Ejava", "plaintext", "java"),
    ],
)
def test_language_of_a_selection(uri: str, language_id: str | None, expected: str | None) -> None:
    found = LspTextDocument(uri, "x", 1, language_id)
    language = select(found, whole(found)).language
    assert (language.name if language else None) == expected


def test_a_long_line_is_no_burden() -> None:
    """A minified file asks for code actions at every cursor movement."""
    found = document("x" * 1_000_000)
    started = time.perf_counter()
    select(found, at(0, 999_990, 0, 999_999))
    assert time.perf_counter() - started < 0.1
