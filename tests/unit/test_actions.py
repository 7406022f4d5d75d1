"""What is offered for a selection, and the edits and diffs a translation becomes."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest
from cattrs import Converter
from lsprotocol import converters, types
from pygls.workspace import PositionCodec

from stelo_lsp import actions
from stelo_lsp.documents import LspTextDocument, Selection, select
from stelo_lsp.settings import camel_case
from tests.protocol.positions import between, marked

CONVERTER: Converter = converters.get_converter()
LITERALS = {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["refactor"]}}}
RESOLVE = {"dataSupport": True, "resolveSupport": {"properties": ["edit"]}}
BOTH = ["refactor.rewrite.stelo", "refactor.rewrite.stelo.replace"]


def selection(
    text: str, language_id: str = "java", uri: str = "file:///A.java", version: int | None = 3
) -> Selection:
    """The text between « and », or all of it."""
    plain, start, end = marked(text if "«" in text else f"«{text}»")
    document = LspTextDocument(uri, plain, version, language_id, position_codec=PositionCodec())
    return select(document, between(plain, start, end))


def client(
    code_action: dict[str, Any] | None = None, edit: dict[str, Any] | None = None
) -> types.ClientCapabilities:
    document = {"textDocument": {"codeAction": code_action}} if code_action is not None else {}
    workspace = {"workspace": {"workspaceEdit": edit}} if edit is not None else {}
    return CONVERTER.structure({**document, **workspace}, types.ClientCapabilities)


def offered(
    text: str,
    code_action: dict[str, Any] | None = None,
    only: list[str | types.CodeActionKind] | None = None,
    language_id: str = "java",
    uri: str = "file:///A.java",
) -> list[dict[str, Any]]:
    found = actions.code_actions(selection(text, language_id, uri), only, client(code_action))
    return [CONVERTER.unstructure(action) for action in found]


# What is offered


@pytest.mark.parametrize(
    "language_id", ["cpp", "c", "csharp", "cs", "java", "javascript", "typescriptreact", "php"]
)
def test_both_actions_for_each_language(language_id: str) -> None:
    found = offered("x = 1;", {**LITERALS, **RESOLVE}, language_id=language_id, uri="file:///x")
    assert [action["kind"] for action in found] == BOTH
    assert [action["title"] for action in found] == [actions.TRANSLATE_TITLE, actions.REPLACE_TITLE]


@pytest.mark.parametrize("capabilities", [None, {}, LITERALS, {**LITERALS, "disabledSupport": True}])
@pytest.mark.parametrize("language_id", ["python", "plaintext", "rust", "markdown", ""])
def test_nothing_for_other_languages(language_id: str, capabilities: dict[str, Any] | None) -> None:
    assert offered("x = 1;", capabilities, language_id=language_id, uri="file:///x") == []


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        (None, BOTH),
        ([], BOTH),
        ([""], BOTH),
        ([types.CodeActionKind.Empty], BOTH),
        (["refactor"], BOTH),
        ([types.CodeActionKind.Refactor], BOTH),
        (["refactor.rewrite"], BOTH),
        ([types.CodeActionKind.RefactorRewrite], BOTH),
        (["refactor.rewrite.stelo"], BOTH),
        (["refactor.rewrite.stelo.replace"], BOTH[1:]),
        (["quickfix", "refactor"], BOTH),
        (["source"], []),
        (["source.fixAll", "quickfix"], []),
        (["refactor.extract"], []),
        (["refactor.rewrite.ste"], []),
        (["refactor.rewrite.stelo.replace.more"], []),
    ],
)
def test_only_filters_by_kind(only: list[str | types.CodeActionKind] | None, kinds: list[str]) -> None:
    assert [action["kind"] for action in offered("x = 1;", LITERALS, only)] == kinds


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Select some code first"),
        (" \t\r\n", "Select some code first"),
        ("// only this\n/* and\nthis */", "Only comments are selected"),
        ("int a\0;", "The selection is not text"),
        ("int a;", None),
        ("// why\nint a;", None),
        ("/" * 30_000, None),  # too long to look at for every movement of the cursor
    ],
)
def test_disabled_with_a_reason(text: str, reason: str | None) -> None:
    found = offered(text, {**LITERALS, **RESOLVE, "disabledSupport": True})
    assert [action.get("disabled", {}).get("reason") for action in found] == [reason] * 2
    if reason:
        assert all("command" not in action and "data" not in action for action in found)
        assert offered(text, LITERALS) == offered(text, None) == []


def test_what_an_action_carries() -> None:
    argument = {
        "uri": "file:///A.java",
        "version": 3,
        "range": {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 5}},
    }
    translate, replace = offered("int «x»;", {**LITERALS, **RESOLVE})
    assert translate["command"] == {
        "title": actions.TRANSLATE_TITLE,
        "command": actions.TRANSLATE_COMMAND,
        "arguments": [argument],
    }
    assert "data" not in translate
    assert replace["data"] == argument
    assert "command" not in replace
    assert "edit" not in replace


@pytest.mark.parametrize(
    "capabilities",
    [
        {},
        {"dataSupport": True},
        {"resolveSupport": {"properties": ["edit"]}},
        {"dataSupport": True, "resolveSupport": {"properties": ["command"]}},
    ],
)
def test_replace_is_a_command_for_clients_that_resolve_no_edits(capabilities: dict[str, Any]) -> None:
    replace = offered("x = 1;", {**LITERALS, **capabilities})[1]
    assert replace["command"]["command"] == actions.REPLACE_COMMAND
    assert "data" not in replace


def test_tags_only_where_they_are_known() -> None:
    tagged = offered("x = 1;", {**LITERALS, "tagSupport": {"valueSet": [1]}})
    assert [action["tags"] for action in tagged] == [[types.CodeActionTag.LlmGenerated]] * 2
    assert all("tags" not in action for action in offered("x = 1;", LITERALS))


@pytest.mark.parametrize("capabilities", [None, {}, {"disabledSupport": True}])
def test_bare_clients_get_commands(capabilities: dict[str, Any] | None) -> None:
    found = offered("x = 1;", capabilities)
    assert [action["command"] for action in found] == [actions.TRANSLATE_COMMAND, actions.REPLACE_COMMAND]


def test_the_clients_own_command() -> None:
    found = actions.code_actions(selection("x = 1;"), None, client(LITERALS), "stelo.translate")
    assert isinstance(found[0], types.CodeAction)
    assert found[0].command is not None
    assert found[0].command.command == "stelo.translate"


# The text that takes the selection's place


def replaced(text: str, python: str) -> str:
    """The whole document afterwards."""
    chosen = selection(text)
    before, after = text[: text.index("«")], text[text.index("»") + 1 :]
    return before + actions.replacement(chosen, python) + after


LOOP = "for i in x:\n    f(i)\n"


@pytest.mark.parametrize(
    ("text", "python", "expected"),
    [
        ("«int a = 1;»", "a = 1\n", "a = 1"),
        ("«int a = 1;\n»", "a = 1\n", "a = 1\n"),
        ("«int a = 1;\n»int b;", "a = 1", "a = 1\nint b;"),
        ("    «int a = 1;»\n", "a = 1\n", "    a = 1\n"),
        ("«    int a = 1;\n»", "a = 1\n", "    a = 1\n"),
        ("  «  int a = 1;\n»", "a = 1\n", "    a = 1\n"),
        ("\t«for (;;) f();»\n}", LOOP, "\tfor i in x:\n\t    f(i)\n}"),
        ("\t«for (;;)\n\t\tf();\n»}", LOOP, "\tfor i in x:\n\t    f(i)\n}"),
        ("{ «f();» }", LOOP, "{ for i in x:\n    f(i) }"),
        ("«a;\r\nb;\r\n»c;\r\n", LOOP, "for i in x:\r\n    f(i)\r\nc;\r\n"),
        ("«a;\rb;\r»", LOOP, "for i in x:\r    f(i)\r"),
        ("«a;\r\nb;»", "a\nb\n", "a\r\nb"),
        ("«\n\n  a;\n»", "a\n", "  a\n"),
        ("  «a;»", 's = """\nas is\n"""\n', '  s = """\nas is\n"""'),
        ("«a;»\n", "a\n\n\n", "a\n"),
        ("\t «a;»", LOOP, "\t for i in x:\n\t     f(i)"),
        ("x\u2028  «a;»", "a\n", "x\u2028  a"),
    ],
)  # fmt: skip
def test_replacement(text: str, python: str, expected: str) -> None:
    assert replaced(text, python) == expected


# The edit, for each set of capabilities


def edit_for(capabilities: dict[str, Any] | None, version: int | None = 3) -> dict[str, Any]:
    chosen = selection("int «x»;", version=version)
    return CONVERTER.unstructure(actions.replace_edit(chosen, "y\n", client(edit=capabilities)))


RANGE = {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 5}}


@pytest.mark.parametrize(
    "capabilities", [None, {}, {"documentChanges": False}, {"changeAnnotationSupport": {}}]
)
def test_plain_edit(capabilities: dict[str, Any] | None) -> None:
    assert edit_for(capabilities) == {"changes": {"file:///A.java": [{"range": RANGE, "newText": "y"}]}}


@pytest.mark.parametrize("version", [3, None])
def test_versioned_edit(version: int | None) -> None:
    (change,) = edit_for({"documentChanges": True}, version)["documentChanges"]
    assert change["textDocument"] == {"uri": "file:///A.java", "version": version}
    assert change["edits"] == [{"range": RANGE, "newText": "y"}]


def test_annotated_edit() -> None:
    edit = edit_for({"documentChanges": True, "changeAnnotationSupport": {"groupsOnLabel": True}})
    (annotation,) = edit["changeAnnotations"].values()
    (change,) = edit["documentChanges"][0]["edits"]
    assert change["annotationId"] in edit["changeAnnotations"]
    assert annotation["needsConfirmation"] is True
    assert edit["documentChanges"][0]["textDocument"]["version"] == 3
    assert "changes" not in edit


def test_argument_is_json_in_camel_case() -> None:
    argument = actions.command_argument(selection("int «x»;"))
    assert set(argument) == {camel_case(key) for key in argument}
    assert argument["range"] == RANGE


# The preview


@pytest.mark.parametrize(
    ("text", "python", "expected"),
    [
        (
            "«int a;\nint b;\n»",
            "a = 0\nb = 0\n",
            """\
            --- A.java
            +++ A.java (Python)
            @@ -1,2 +1,2 @@
            -int a;
            -int b;
            +a = 0
            +b = 0
            """,
        ),
        (
            "  «x;»",
            "x\n",
            """\
            --- A.java
            +++ A.java (Python)
            @@ -1 +1 @@
            -x;
            \\ No newline at end of file
            +x
            \\ No newline at end of file
            """,
        ),
        ("«x\n»", "x\n", ""),
        ("«x\r\ny\r\n»", "x\ny\n", ""),
    ],
)
def test_unified_diff(text: str, python: str, expected: str) -> None:
    diff = actions.unified_diff(selection(text), python, "A.java")
    assert diff == textwrap.dedent(expected)


def test_diff_counts_form_feeds_as_text() -> None:
    diff = actions.unified_diff(selection("«a\x0cb\nc\u2028d\n»"), "e\n", "A.java")
    assert "@@ -1,2 +1 @@" in diff
    assert "-a\x0cb\n-c\u2028d\n" in diff
