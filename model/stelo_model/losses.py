"""What a source has and its Python has not: words of its texts, numbers, calls of its own functions, sorting.

A small model leaves things out. What Python says otherwise must not be missed, so that a warning is worth
reading: sizes of arrays, bounds that moved by one, functions that the Python does not define.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from stelo_model.imports import parse
from stelo_model.literals import COMMENT_OR_TEXT
from stelo_model.scopes import Function, stored
from stelo_model.source_functions import NO_FUNCTIONS, SourceFunctions, plain
from stelo_model.source_members import members_of, missing_members
from stelo_model.text_methods import classes_with_text, text_warnings
from stelo_model.translation import TranslationWarning


@dataclass(frozen=True)
class Content:
    """What the Python of a source should have, in the source's order.

    `texts`: its quoted texts with words.  `numbers`: as it writes them, with their values.  `functions`: its
    own, and how often at least it calls each.  `prints`, `sorts`: whether it does.  `members`: the fields and
    properties of its classes, `shown`: its classes that say how they are shown, as `plain` spells them.
    """

    texts: tuple[str, ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()
    functions: SourceFunctions = NO_FUNCTIONS
    prints: bool = False
    sorts: bool = False
    members: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


NOTHING = Content()


def content(code: str, bare: str, functions: SourceFunctions, closed: Mapping[int, int]) -> Content:
    """What the Python of this code should have; `bare` as `bare_code` gives it, `closed` as `brackets`."""
    prints = _PRINTS.search(bare) is not None
    sorts = _SORTS.search(bare) is not None
    classes = classes_with_text(bare, closed)
    return Content(worded_texts(code), _numbers(bare), functions, prints, sorts, members_of(bare), classes)


def lost(python: str, source: Content) -> tuple[TranslationWarning, ...]:
    """A warning for each kind of thing that is missing, and for each function that is called less often.

    The Python parses.
    """
    found = []
    if texts := [f"“{shown(text)}”" for text in lost_texts(python, source.texts)]:
        found.append(TranslationWarning("lost", f"Texts of the source are missing: {_listed(texts)}"))
    if numbers := _lost_numbers(python, source.numbers):
        found.append(TranslationWarning("lost", f"Numbers of the source are missing: {_listed(numbers)}"))
    tree = parse(python)
    names = Counter(plain(name) for name in _used(tree))
    if source.prints and not names.keys() & {"print", "write", "writelines"}:
        found.append(TranslationWarning("lost", "The source prints something, the Python nothing"))
    lines = {plain(node.name): node.lineno for node in ast.walk(tree) if isinstance(node, _DEFINES)}
    if source.sorts and not any(_SORTED.search(name) for name in (*names, *lines)):
        found.append(TranslationWarning("lost", "The source sorts something, the Python nothing"))
    if name := absent(tree, source):
        found.append(TranslationWarning("lost", f"“{name}” is not in the Python"))
    found += [TranslationWarning("lost", f"“{name}” is not in the Python") for name in left_out(tree, source)]
    found += [*missing_members(tree, source.members), *text_warnings(tree, source.shown)]
    found += _refused(tree) if source != NOTHING else ()
    for name, n_calls in source.functions.calls:
        n_here, line = names[plain(name)], lines.get(plain(name))
        if line is not None and n_here < n_calls:
            message = f"“{name}” is called {_times(n_calls)} in the source, {_times(n_here)} here"
            found.append(TranslationWarning("lost", message, line))
    return tuple(found)


def _refused(tree: ast.Module) -> Iterator[TranslationWarning]:
    """A warning for what parses and Python refuses all the same, a `break` outside of a loop; nothing is run.

    Not where there is no function: statements may be selected without their loop, or their function.
    """
    if any(isinstance(node, Function) for node in ast.walk(tree)):
        try:
            with warnings.catch_warnings(), suppress(RecursionError, MemoryError, ValueError):
                warnings.simplefilter("ignore")
                compile(tree, "<translation>", "exec", dont_inherit=True)
        except SyntaxError as error:
            yield TranslationWarning("lost", f"Python refuses it: {error.msg}", error.lineno)


def ends_early(tree: ast.Module, source: Content) -> bool:
    """Whether the Python defines what the source calls last, and never calls it."""
    wanted = plain(source.functions.last)
    own = [node for node in ast.walk(tree) if isinstance(node, _DEFINES) and plain(node.name) == wanted]
    uses = Counter(plain(name) for name in _used(tree))
    return bool(own) and uses[wanted] == sum(plain(name) == wanted for node in own for name in _used(node))


def absent(tree: ast.Module, source: Content) -> str:
    """The first function of a source, where the Python has none but those that the source calls; else ""."""
    ours = {plain(node.name) for node in ast.walk(tree) if isinstance(node, _DEFINES)}
    defined = source.functions.defined
    called = {plain(name) for name in source.functions.others}
    there = ours | {plain(name) for name in stored(ast.walk(tree))}
    if not ours or not ours <= called or any(plain(name) in there for name in defined):
        return ""
    return defined[0] if defined else ""


# Python has operators, other names or no need for them.
_SPECIAL = re.compile(
    r"tostring|equals|(?:get)?hashcode|compare(?:to)?|(?:get)?iterator|getenumerator|swap|(?:has|move)?next|reset"
    r"|[gs]et\w*|constructor|main|clone|dispose|close|finalize|valueof|begin|end|operator|what|init"
)


def left_out(tree: ast.Module, source: Content) -> tuple[str, ...]:
    """Functions of a source that the Python neither has nor names; none if it defines nothing of it."""
    nodes = list(ast.walk(tree))
    ours = {plain(node.name) for node in nodes if isinstance(node, _DEFINES)}
    if ours.isdisjoint(plain(name) for name in source.functions.defined):
        return ()
    there = ours | {plain(name) for name in (*_used(tree), *stored(nodes))}
    classes = {owner for _, owner in source.functions.owners}
    names = dict.fromkeys(name for name, _ in source.functions.owners if name not in classes)
    missing = [name for name in names if plain(name) not in there and not name.startswith("__")]
    return tuple(name for name in missing if not _SPECIAL.fullmatch(plain(name)))


def _listed(things: list[str]) -> str:
    more = f" and {len(things) - 2} more" if len(things) > 2 else ""
    return ", ".join(things[:2]) + more


def _times(count: int) -> str:
    return ("never", "once", "twice")[count] if count < 3 else f"{count} times"


# ---- Texts ----------------------------------------------------------------------------------------

# Imports and annotations may quote what no Python has; a template of JavaScript may go over several lines.
_WORDED = re.compile(
    r"^[ \t]*(?:#[ \t]*include\b|import\b|@)[^\n]*|\brequire\s*\([^\n)]*|"
    rf"{COMMENT_OR_TEXT.pattern}|`((?s:[^`\\]|\\.)*+)(?:`|\\?\Z)",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_WORDS = re.compile(r"\\.|\$\w+|[$#]?\{[^{}]*\}|%[-+ 0#\d.]*[a-zA-Z]+")
_SHOWN = 60


def worded_texts(code: str) -> tuple[str, ...]:
    """The quoted texts of a source that have words in them, not those of comments and imports."""
    found = (next((text for text in match.groups() if text), "") for match in _WORDED.finditer(code))
    return tuple(dict.fromkeys(text for text in found if _words(text)))


def lost_texts(python: str, texts: tuple[str, ...]) -> list[str]:
    """Those of the texts of which words are nowhere in the Python; none where it is but one word in all.

    One word may well have another name in Python: an encoding, a format, the name of a property.
    """
    there = {word.lower() for word in _WORD.findall(python)}
    lost = {text: _words(text) - there for text in texts}
    return [text for text, words in lost.items() if words] if len(set().union(*lost.values())) > 1 else []


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(_NO_WORDS.sub(" ", text))}


def shown(text: str) -> str:
    """A text of the source for a message: in one line, and not too long."""
    line = " ".join(re.sub(r"\\[nrt]", " ", text).split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


# ---- Numbers --------------------------------------------------------------------------------------

_NUMBER = re.compile(
    r"(?<![\w.$])(?:(?P<hex>0[xX][\da-fA-F_]++)|(?P<decimal>\d[\d_]*+(?:\.\d++)?))"
    r"[uUlLfFdDmM]{0,3}(?![\w.])"
)
# Annotations; sizes, which Python's lists do not need: `new int[100]`, `int a[10][20]`, `array<int, 5>`,
# `new HashMap<>(16)`; digits, which Python may have from `str`: `n % 10`.
_SIZES = re.compile(
    r"^[ \t]*+@[^\n]*+|[%/]=?\s*+10\b|\bnew\s++[\w.]++\s*+(?:\[[^\[\]\n]*+\]\s*+)++|<[^<>;(){}]*+>"
    r"|\bnew\s++(?:\w{0,20}(?:List|Map|Set|Queue|Builder|Deque|Stack|Vector|Dictionary)|Array)\b"
    r"[^\n(]{0,40}+\(\s*+\d++\s*+\)"
    r"|\b(?!(?:return|case|in|of|else|await|throw|echo|print|yield)\b)[A-Za-z_]\w*+\s++"
    r"[*&]?[A-Za-z_]\w*+\s*+(?:\[[^\[\]\n]*+\]\s*+)++(?:,\s*+\w++\s*+(?:\[[^\[\]\n]*+\]\s*+)++)*+",
    re.MULTILINE,
)
_SENTINEL = 10**8  # from here on it is “the largest number there is”, which Python may write as infinity


def _numbers(bare: str) -> tuple[tuple[str, float], ...]:
    found: dict[str, float] = {}
    for match in _NUMBER.finditer(_SIZES.sub(" ", bare)):
        text = match["hex"] or match["decimal"]
        value = float(int(text, 16)) if match["hex"] else float(text.replace("_", ""))
        octal = match["decimal"] and re.match(r"0\d", text)
        if not octal and 2 < value < _SENTINEL and set(text) != {"9"}:
            found.setdefault(text, value)
    return tuple(found.items())


def _lost_numbers(python: str, numbers: tuple[tuple[str, float], ...]) -> list[str]:
    there = {float(int(digits)) for digits in re.findall(r"\d{1,15}", python.replace("_", ""))}
    there |= {float(number) for number in re.findall(r"\d{1,15}\.\d{1,15}", python)}
    there |= {float(int(number, 16)) for number in re.findall(r"0[xX][\da-fA-F]{1,15}", python)}
    if "range(" in python:  # whose end is not in it
        there |= {number - 1 for number in there} | {number + 1 for number in there}
    there |= {number * 1000 for number in there}  # milliseconds
    characters = "ord(" in python or "chr(" in python
    return [text for text, value in numbers if value not in there and not (characters and 32 <= value < 127)]


# ---- Output, sorting and calls -----------------------------------------------------------------------------

_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_PRINTS = re.compile(
    r"\b(?:cout|printf|puts)\b|\bSystem\.out\.print|\bConsole\.Write|\bconsole\.log\b|\bdocument\.write|"
    r"^[ \t]*+(?:echo|print)\b",
    re.MULTILINE,
)
# `Arrays.sort`, `usort`, `qsort`, `.OrderBy`; and what Python may take for it, in `plain` spelling.
_SORTS = re.compile(
    r"(?<!\w)(?:stable_|partial_)?(?:[uakqr]|ua|uk|kr|ar)?[sS]ort(?:ed)?\s*+\(|\.OrderBy\w*+\s*+\("
)
_SORTED = re.compile(r"sort|heap|order|bisect|largest|smallest|mostcommon|\Am(?:ax|in)\Z|lexsort|rank")


def _used(tree: ast.AST) -> list[str]:
    """The names that the Python uses, as often as it does."""
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return names + [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
