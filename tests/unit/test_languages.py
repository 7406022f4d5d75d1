"""The five languages by name, editor id and suffix, and whether a selection has code in it."""

from __future__ import annotations

import time

import pytest

from stelo_model import languages
from stelo_model.errors import UnsupportedLanguage


@pytest.mark.parametrize("name", ["cpp", "C++", "c++", " cpp ", "cuda", "objective-cpp"])
def test_names_of_cpp(name: str) -> None:
    assert languages.by_name(name).name == "cpp"


@pytest.mark.parametrize("name", ["csharp", "C#", "cs", "JS", "ts", "typescriptreact", "PHP", "Java"])
def test_every_alias_has_a_language(name: str) -> None:
    assert languages.by_name(name) in languages.LANGUAGES


@pytest.mark.parametrize("name", ["", "python", "rust", "auto"])
def test_an_unknown_name_says_what_there_is(name: str) -> None:
    with pytest.raises(UnsupportedLanguage, match="cpp, php, javascript, csharp, java"):
        languages.by_name(name)


def test_the_order_is_the_released_checkpoint_s() -> None:
    assert [language.tag for language in languages.LANGUAGES] == ["cpp", "php", "js", "csharp", "java"]


@pytest.mark.parametrize(
    ("language_id", "name"), [("c", "cpp"), ("javascriptreact", "javascript"), ("csharp", "csharp")]
)
def test_language_ids(language_id: str, name: str) -> None:
    language = languages.by_language_id(language_id)
    assert language is not None
    assert language.name == name


@pytest.mark.parametrize("language_id", [None, "", "plaintext", "python"])
def test_language_ids_of_others(language_id: str | None) -> None:
    assert languages.by_language_id(language_id) is None


@pytest.mark.parametrize(
    ("path", "name"), [("a/b.CPP", "cpp"), ("x.h", "cpp"), ("index.phtml", "php"), ("a.b.tsx", "javascript")]
)
def test_suffixes(path: str, name: str) -> None:
    language = languages.by_suffix(path)
    assert language is not None
    assert language.name == name


@pytest.mark.parametrize("path", ["", "a.py", "Makefile", ".java"])
def test_suffixes_of_others(path: str) -> None:
    assert languages.by_suffix(path) is None


def check(name: str, text: str, expect: bool) -> None:
    """`name` is a language's, or "" where it is not known."""
    language = languages.by_name(name) if name else None
    assert languages.has_code(text, language) is expect


EVERY = ["", "cpp", "php", "javascript", "csharp", "java"]


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\r\n\f",
        "\ufeff",
        "\u3000\n",
        "// a comment",
        "// one\n// two\r\n",
        "//",
        "/* a comment */",
        "/* over\nlines */ // and one more",
        "/** doc */\n",
        "/**/",
        "/* /* no nesting */",
        "/* never closed",
        "/*/",
        "// a ' quote",
        '/* a " quote */',
        '// "a string"',
        "// /* \n",
        "// mac\r// line ends\r",
    ],
)
def test_no_code_in_any_language(name: str, text: str) -> None:
    check(name, text, False)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize(
    "text",
    [
        "x",
        "}",
        ";",
        "0",
        "/",
        "*/",
        "// a comment\nx = 1;",
        "// a comment\rx = 1;",
        "/* a */ x /* b */",
        "/* // */ x",
        "/* a */*/",
        '"// no comment"',
        "'/* no comment'",
        '""',
        "'",
        '"',
        "@Override",
    ],
)
def test_code_in_every_language(name: str, text: str) -> None:
    check(name, text, True)


@pytest.mark.parametrize("text", ["#include <vector>", "#define X 1", "#if 0\n// x\n#endif", "#pragma once"])
def test_cpp_directives_are_code(text: str) -> None:
    check("cpp", text, True)


@pytest.mark.parametrize("text", ["// a \\\nsecond line of it", "// a \\\r\nsecond line of it"])
def test_a_cpp_comment_goes_on_after_a_backslash(text: str) -> None:
    check("cpp", text, False)
    check("java", text, True)


def test_cpp_strings_are_code() -> None:
    check("cpp", 'R"(// raw)"', True)


@pytest.mark.parametrize(
    "text", ["#region x", "#nullable enable", '@"C:\\"', '@"""//"""', '$"{x}"', "[Fact]"]
)
def test_csharp_directives_and_strings_are_code(text: str) -> None:
    check("csharp", text, True)


@pytest.mark.parametrize(
    "text",
    [
        "<?php",
        "<?php ?>",
        "<?PHP\n// x\n?>\n",
        "<?=",
        "<?php # a comment",
        "# one\n# two",
        "#!/usr/bin/env php\n<?php",
        "// a comment ?>",
        "# a comment ?>\n",
        "/* ?> still a comment */",
    ],
)
def test_php_without_code(text: str) -> None:
    check("php", text, False)


@pytest.mark.parametrize(
    "text",
    [
        "<?php echo 1;",
        "<?= $x ?>",
        "#[Attribute]",
        "# a comment\n#[Pure]\n",
        "// a comment ?> <b>text</b>",
        "# a comment ?> text",
        "<h1>text</h1>",
        "<?xml version='1.0'?>",
        "<<<EOT\n// text\nEOT",
        "'# no comment'",
    ],
)
def test_php_with_code(text: str) -> None:
    check("php", text, True)


@pytest.mark.parametrize("text", ["#!/usr/bin/env node", "#!/usr/bin/env node\n// x", "// a\u2028// b"])
def test_javascript_without_code(text: str) -> None:
    check("javascript", text, False)


@pytest.mark.parametrize(
    "text",
    [
        "`// no comment`",
        "`${x}`",
        "``",
        "/[/*]/",
        "/\\/\\//g",
        "#x = 1",
        "\n#!/usr/bin/env node",
        "// a\u2028b()",
        "<!-- html -->",
    ],
)
def test_javascript_with_code(text: str) -> None:
    check("javascript", text, True)


def test_a_php_tag_is_code_elsewhere() -> None:
    check("java", "<?php", True)
    check("", "<?php", False)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize(
    "unit",
    ["'", '"', "/*", "/* ", "/**/", "//", "//\n", "// \\\n", "/ ", " ", "\n", "#\n", "?>", "<?", "`", "*/"],
)
def test_a_megabyte_takes_no_time(name: str, unit: str) -> None:
    language = languages.by_name(name) if name else None
    text = unit * (1_000_000 // len(unit))
    start = time.process_time()
    languages.has_code(text, language)
    assert time.process_time() - start < 1


# Other languages, and relatives


@pytest.mark.parametrize(
    ("language_id", "path", "found"),
    [
        ("rust", "", "rust"),
        ("Python", "a.java", "Python"),
        ("plaintext", "a.PY", ".py"),
        (None, "a/b.kts", ".kts"),
    ],
)
def test_other_languages_are_known_by_name(language_id: str | None, path: str, found: str) -> None:
    assert languages.other_language(language_id, path) == found


@pytest.mark.parametrize("language_id", [None, "", "plaintext", "markdown", "vue", "c", "typescript"])
@pytest.mark.parametrize("path", ["", "-", "Untitled-1", "notes.txt", "a.java", "README.md", "x.inc"])
def test_what_names_no_other_language(language_id: str | None, path: str) -> None:
    assert languages.other_language(language_id, path) is None


def test_dialects_are_ids_and_suffixes_of_their_language() -> None:
    for language in languages.LANGUAGES:
        assert set(language.dialects) <= {*language.language_ids, *language.suffixes}
        assert language.name not in language.dialects
