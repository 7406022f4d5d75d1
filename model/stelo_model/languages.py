"""The five source languages: names, tags, editor language ids, file suffixes, and whether a text has code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from stelo_model.characters import names_of_texts
from stelo_model.constants import Constants, declared_constants
from stelo_model.data_classes import DataClass, data_classes
from stelo_model.errors import UnsupportedLanguage
from stelo_model.final_returns import final_prints, final_returns
from stelo_model.first_values import FirstValues, first_values
from stelo_model.literals import plain_texts
from stelo_model.loops import CountingLoop, loops_of
from stelo_model.losses import NOTHING, Content, content
from stelo_model.outer_variables import NONE as NO_VARIABLES
from stelo_model.outer_variables import OuterVariables, outer_variables
from stelo_model.outside import Piece, piece_of
from stelo_model.rectangular import rectangular_arrays
from stelo_model.sort_orders import SortOrders, sort_orders
from stelo_model.sorted_containers import sorted_containers
from stelo_model.source_functions import bare_code, brackets, function_places, source_functions
from stelo_model.substrings import Part, parts_of
from stelo_model.surroundings import stands_in_class


@dataclass(frozen=True)
class Language:
    """One source language; `tag` is the paper's (section 4.1.2), `name` the command line's.

    `dialects` are those of its ids and suffixes that mean a language which looks different to the gate.
    """

    name: str
    title: str
    tag: str
    fence: str
    language_ids: tuple[str, ...]
    suffixes: tuple[str, ...]
    dialects: tuple[str, ...] = ()


# The order is the released checkpoint's expert order: cpp, php, js, csharp, java.
LANGUAGES: tuple[Language, ...] = (
    Language(
        "cpp",
        "C++",
        "cpp",
        "cpp",
        ("cpp", "c", "cuda-cpp", "cuda", "objective-cpp"),
        (".cpp", ".cc", ".cxx", ".c++", ".c", ".h", ".hpp", ".hh", ".hxx", ".cu", ".cuh", ".ino"),
    ),
    Language("php", "PHP", "php", "php", ("php",), (".php", ".phtml")),
    Language(
        "javascript",
        "JavaScript",
        "js",
        "javascript",
        ("javascript", "javascriptreact", "typescript", "typescriptreact"),
        (".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"),
        ("typescript", "typescriptreact", ".ts", ".mts", ".cts", ".tsx"),
    ),
    Language("csharp", "C#", "csharp", "csharp", ("csharp", "cs"), (".cs", ".csx")),
    Language("java", "Java", "java", "java", ("java",), (".java",)),
)

# Other languages, by editor id and suffixes.  The gate knows only the five and would call these by the
# nearest one, so they are refused; what stands nowhere here says nothing.
_OTHERS: dict[str, tuple[str, ...]] = {
    "dart": (".dart",),
    "go": (".go",),
    "haskell": (".hs",),
    "kotlin": (".kt", ".kts"),
    "lua": (".lua",),
    "perl": (".pl", ".pm"),
    "powershell": (".ps1",),
    "python": (".py", ".pyi", ".pyw"),
    "r": (".r",),
    "ruby": (".rb",),
    "rust": (".rs",),
    "scala": (".scala",),
    "sh": (),
    "shellscript": (".sh", ".bash"),
    "sql": (".sql",),
    "swift": (".swift",),
}

_ALIASES = {"c++": "cpp", "c#": "csharp", "js": "javascript", "ts": "javascript", "cs": "csharp"}
KNOWN = ", ".join(language.name for language in LANGUAGES)

_SLASHES = r"//[^\r\n]*+"
_PHP_TAGS = r"<\?(?:php|=)?|\?>"
# Line comments, and what else says nothing, by language name ("" is any language).
_LINES = {
    "": rf"{_SLASHES}|{_PHP_TAGS}",
    "cpp": r"//(?:\\\r?\n|[^\r\n])*+",  # a backslash at its end takes the comment to the next line
    "php": rf"(?://|\#(?!\[))(?:(?!\?>)[^\r\n])*+|{_PHP_TAGS}",  # `#[` is an attribute; `?>` ends a comment
    "javascript": r"//[^\r\n\u2028\u2029]*+|\A\#![^\r\n]*+",
    "csharp": _SLASHES,
    "java": _SLASHES,
}
# Possessive, hence linear; a comment that is never closed goes on to the end.
_BLANK = {
    name: re.compile(rf"(?:[\s\ufeff]|/\*.*?(?:\*/|\Z)|{lines})*+", re.DOTALL | re.IGNORECASE)
    for name, lines in _LINES.items()
}


def by_name(name: str) -> Language:
    """The language of a name, a tag, an alias or an editor's language id, in any case.

    Raises: UnsupportedLanguage.
    """
    wanted = _ALIASES.get(name.strip().lower(), name.strip().lower())
    for language in LANGUAGES:
        if wanted in (language.name, language.tag, *language.language_ids):
            return language
    raise UnsupportedLanguage(f"“{name}” is not a language I translate.", f"Choose one of {KNOWN}.")


def by_language_id(language_id: str | None) -> Language | None:
    """The language of an editor's language id, or None (plain text, Python, unknown)."""
    for language in LANGUAGES:
        if (language_id or "").lower() in language.language_ids:
            return language
    return None


def by_suffix(path: str) -> Language | None:
    """The language of a file name's suffix, or None."""
    suffix = PurePath(path).suffix.lower()
    return next((language for language in LANGUAGES if suffix in language.suffixes), None)


def other_language(language_id: str | None, path: str) -> str | None:
    """The editor's id or the file's suffix, when it names a language that is none of the five; or None."""
    if (language_id or "").lower() in _OTHERS:
        return language_id
    suffix = PurePath(path).suffix.lower()
    return suffix if any(suffix in suffixes for suffixes in _OTHERS.values()) else None


def has_code(text: str, language: Language | None) -> bool:
    """Whether anything but white space, comments and (for PHP) open/close tags is in `text`.

    What is not blank is code: a string, a template, a regular expression or a preprocessor line ends
    the search, so that no comment mark inside one can mislead it, and one pass is enough.
    """
    blank = _BLANK[language.name if language else ""].match(text)
    return blank is None or blank.end() < len(text)


_MAIN = {
    "cpp": r"^[ \t]*(?:int|void|auto)\s+main\s*\(",
    "csharp": r"\bstatic\s+(?:async\s+)?(?:void|int|Task(?:<int>)?)\s+Main\s*\(",
    "java": r"\bstatic\s+void\s+main\s*\(",
}


@dataclass(frozen=True)
class SourceFacts:
    """What a source tells that its Python must keep.

    `has_main`: it is a whole program that starts in a `main`.  `whole_division`: and every `/` in it divides
    integers, for it has no floating-point type, number or function.  `whole_names`: variables, arrays and
    functions that it declares with integer types only, in a language that divides integers so.  `texts`: its
    quoted texts that need no escape.  `constants`: names that it declares with literals, and their values in
    Python.  `content`: what must not be left out.  `outside`: functions that it calls and that are defined
    elsewhere.  `loops`: its loops over numbers.  `countdowns`: the function and the variable of each
    `while (n-- > 0)`, or `--n`.  `lists`: as `constants`, for the lists inside of its functions.
    `parts`: what it takes of texts and lists by start and length.  `returns`:
    functions and what they return in their last statement.  `characters`: names that hold texts.
    `piece`: what it takes from outside, if it is nothing but functions.  `rectangular`: C#'s arrays of
    several dimensions.  `first_values`: what variables of its functions are first.  `outer`:
    variables outside of its functions that these change.  `data_classes`: its classes that only hold fields.
    `language`: as in `Language.name`.  `prints`: functions, the variable that they print in their last
    statement, and whether a line ends there.  `sorted_names`: its containers that are sorted by their keys.
    `sorts`: what it sorts by, and in which direction.
    """

    has_main: bool = False
    whole_division: bool = False
    whole_names: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    constants: Constants = ()
    content: Content = NOTHING
    outside: frozenset[str] = frozenset()
    loops: tuple[CountingLoop, ...] = ()
    countdowns: frozenset[tuple[str, str]] = frozenset()
    lists: Constants = ()
    parts: frozenset[Part] = frozenset()
    returns: tuple[tuple[str, str], ...] = ()
    characters: frozenset[str] = frozenset()
    piece: Piece | None = None
    rectangular: frozenset[str] = frozenset()
    first_values: FirstValues = ()
    outer: OuterVariables = NO_VARIABLES
    data_classes: tuple[DataClass, ...] = ()
    language: str = ""
    prints: tuple[tuple[str, str, bool], ...] = ()
    sorted_names: frozenset[str] = frozenset()
    sorts: SortOrders = ()


NO_FACTS = SourceFacts()


# Where `/` of two integers is an integer.  What may be a floating-point number: types, literals, functions.
_WHOLE_DIVISION = {"cpp", "csharp", "java"}
_FLOATING = re.compile(
    r"(?i:double|float|decimal|\breal|complex|random|average|\bsto(?:ld|[df])\b|strtod|ato(?:f|ld)|difftime|tosingle)"
    r"|\b\d+\.|\.\d|\b\d+[eE]|\b\d+[fFdD]\b"
    r"|\b(?:sqrt|cbrt|pow|log\w*|exp\w*|a?(?:sin|cos|tan)h?|atan2|ceil|floor|round|trunc|hypot|fmod)l?\s*\("
    r"|\bMath\s*\.\s*(?!(?:max|min|abs|Max|Min|Abs|floorMod|floorDiv)\b)"
)


_LOOP_MACRO = re.compile(r"^[ \t]*+#[ \t]*+define\b[^\n]*?\bfor\b", re.MULTILINE)


_LONGEST = 200_000  # characters of a document that is looked at: a bound on the time


def source_facts(code: str, language: Language, around: str = "") -> SourceFacts:
    """What the Python of this code must keep; `around`: the document that it is selected in."""
    has_main = _has_main(code, language)
    whole = has_main and language.name in _WHOLE_DIVISION and _FLOATING.search(code) is None
    if len(around) > _LONGEST or code.strip() not in around:
        around = ""
    # Fields are declared elsewhere in the document; what the code declares itself counts first.
    names = _whole_names(code) | _whole_names(around) if language.name in _WHOLE_DIVISION else frozenset()
    constants, lists = declared_constants(code, language.name)
    bare = bare_code(code, language.name)
    closed = brackets(bare)
    places = function_places(bare, closed)
    functions = source_functions(code, bare, language.name, places, closed)
    kept = content(code, bare, functions, closed)
    loops, counted = loops_of(bare, language.name, closed, places)
    if _LOOP_MACRO.search(code):  # which of the loops are then missing, cannot be told
        loops = ()
    return SourceFacts(
        has_main,
        whole,
        names,
        plain_texts(code),
        constants,
        kept,
        functions.outside,
        loops,
        counted,
        lists,
        parts_of(bare, language.name, closed),
        final_returns(bare, places),
        names_of_texts(bare, language.name),
        piece_of(bare, places, language.name, stands_in_class(code, around, language.name)),
        rectangular_arrays(bare, language.name),
        first_values(bare, places),
        outer_variables(bare, language.name, places, closed, constants),
        data_classes(bare, language.name, closed),
        language.name,
        final_prints(bare, places),
        sorted_containers(bare, language.name),
        sort_orders(code, bare, language.name),
    )


_WHOLE = r"u?int|u?long|u?short|s?byte|Integer|Long|size_t|unsigned|u?int\d+_t"
# Any other type, `var` and `auto` included, may be no integer's.
_OTHER = r"double|float|decimal|Double|Float|auto|var|bool|boolean|char|string|String|real|complex"
_DECLARED = re.compile(
    rf"\b(?:(?P<whole>{_WHOLE})|{_OTHER})\b(?:\s*\[\s*,?\s*\])*+[\s&*]++"
    rf"(?P<name>(?!(?:{_WHOLE}|{_OTHER})\b)[A-Za-z_]\w*+)(?=(?P<more>[^;(){{}}]{{0,200}}))"
)
_NEXT = re.compile(r",\s*+[&*]?([A-Za-z_]\w*+)\s*+(?=[,=\[]|\Z)")


def _whole_names(code: str) -> frozenset[str]:
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for match in _DECLARED.finditer(code):
        names[match["whole"] is not None].update([match["name"], *_NEXT.findall(match["more"])])
    return frozenset(names[True] - names[False])


def _has_main(code: str, language: Language) -> bool:
    """Whether the code is a whole program that starts in a `main`, rather than a piece of one.

    A `main` method selected alone, indented as the member of a class, is a piece.
    """
    pattern = _MAIN.get(language.name)
    piece = code.strip("\r\n")[:1].isspace()
    return pattern is not None and not piece and re.search(pattern, code, re.MULTILINE) is not None
