"""The functions of a source: how often it calls its own, and which it calls that are defined elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from stelo_model.literals import COMMENT_OR_TEXT


@dataclass(frozen=True)
class SourceFunctions:
    """`calls`: its own functions and classes, with how often at least it calls each, in order of their calls.

    `outside`: functions that it calls by their bare name, and that neither it nor its language defines.
    `last`: of its own functions the one that it calls last, after all that it defines; "" if there is none.
    `defined`: its functions, but for `main`, in their order, and its classes; nothing if it has none.
    `others`: all that it calls by bare names and does not define, its language's functions included.
    `owners`: its functions that are in no other function, with their class, or "".
    """

    calls: tuple[tuple[str, int], ...] = ()
    outside: frozenset[str] = frozenset()
    last: str = ""
    defined: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    owners: tuple[tuple[str, str], ...] = ()


NO_FUNCTIONS = SourceFunctions()

Places = list[tuple[str, int, int]]
"""Name, start and end of the bodies of functions, or of classes."""


def plain(name: str) -> str:
    """A name as source and Python have in common: `AddGrade`, `add_grade`."""
    return name.replace("_", "").lower()


_SPACES = re.compile(r"[ \t]{2,}+")
# Lines of the preprocessor; comments of PHP, whose attributes begin with `#[`.
HASH = re.compile(r"#(?!\[)[^\n]*+")


# `public int Next() => ++counter;` of C#, which is a method like others.
_EXPRESSION_BODY = re.compile(
    r"(\b(?:public|private|protected|internal|static|override|virtual)\b[^;{}=()]{0,200}+\([^(){};]*+\))\s*+=>\s*+"
    r"([^;{}]++);"
)


def bare_code(code: str, language: str) -> str:
    """The code without comments, with empty texts and no wide spaces; `language` as in `Language.name`.

    Methods of C# that are one expression have a body in braces.
    """
    bare = COMMENT_OR_TEXT.sub(lambda text: " " if text[0][0] == "/" else '""', code)
    bare = _SPACES.sub(" ", bare)
    if language == "csharp":
        bare = _EXPRESSION_BODY.sub(r"\1 { return \2; }", bare)
    return bare if language == "javascript" else HASH.sub(" ", bare)  # there `#` is a private name


NO_FUNCTION = (
    "if|for|foreach|while|switch|catch|elseif|match|synchronized|lock|using|fixed|function|async|fn|main|Main"
    "|return|use|base|super|this|when|new|delegate|case|await|throw|typeof"
)
_FUNCTION = re.compile(
    r"(?<![\w.>:$])(?:(?P<of>[A-Za-z_]\w*+)(?:<[^<>(){};]*+>)?::)*+"  # `Stack::push`, but no `Stack::Stack`
    r"(?<!\brecord )(?<!\bclass )(?<!\bstruct )"  # whose parameters are fields
    rf"(?!(?:{NO_FUNCTION}|(?P=of))\b)(?P<name>[A-Za-z_]\w*+)\s*+\([^(){{}};]*+\)\s*+"
    r"(?:(?:const|noexcept|override|final)\b\s*+|throws\b[\w.,\s]*+|:\s*+\??[\w\\|]++\s*+)*+(?:\{|=>)"
    r"|\b(?:const|let|var)\s++(?P<variable>[A-Za-z_]\w*+)\s*+=\s*+(?:async\b\s*+)?(?:function\b|\([^()]*+\)\s*+=>|\w++\s*+=>)"
)
_CLASS = re.compile(r"\b(?:class|struct|record)\s++([A-Za-z_]\w*+)")
# What has members.
_OWNER = re.compile(r"\b(?:class|struct|record|interface|trait|enum)\s++(?!class\b|struct\b)([A-Za-z_]\w*+)")
_CLASS_BEGUN = re.compile(r"[^;{}]{0,400}+\{")
_CALL = re.compile(rf"(?<![\w$])(?!(?:{NO_FUNCTION})\b)([A-Za-z_]\w*+)\s*+\(")
_RECEIVER = re.compile(r"([A-Za-z_]\w*)\s*(?:\.|->|::|\?\.)\Z")
_LAST_WORD = re.compile(r"[A-Za-z_]\w*\Z")
_BEFORE_CALL = re.compile(
    r"\b(?:return|case|else|do|in|of|await|throw|echo|print|yield|and|or|xor|not)\Z",
)
_TYPE_ONLY = re.compile(r"(?:^|[;{}])[\w\s:<>,*&\[\]]*[*&>]\Z")
_SEEN = 80
_NAME = re.compile(r"(?<!\w)[A-Za-z_]\w*+")
_OPENED = re.compile(r"\s*+\(")
_PARENTHESIS = re.compile(r"[()]")
_LONGEST = 600
_BODY = re.compile(
    r"\s*+(?:(?:const|noexcept|override|final|throws)\b[\w.,\s]*+|:\s*+\??[\w\\|<>\[\] ]++)?(?:\{|=>)"
)
_MACRO = re.compile(r"#[ \t]*+define[ \t]++([A-Za-z_]\w*+)")
# What JavaScript has of itself.  In C++ and PHP those names are in small letters, or in capitals for macros.
_GLOBAL = re.compile(
    r"(?:parse(?:Int|Float)|is(?:NaN|Finite)|(?:de|en)codeURI(?:Component)?|(?:un)?escape|eval|require|import|super"
    r"|(?:set|clear)(?:Timeout|Interval|Immediate)|queueMicrotask|structuredClone|fetch|alert|prompt|confirm"
    r"|String|Number|Boolean|BigInt|Symbol|Object|Array|Date|Error|\w+Error|RegExp|Promise)\Z"
)
_MIXED_CASE = re.compile(r"(?=\w*[a-z])\w*[A-Z]")


def source_functions(
    code: str, bare: str, language: str, bodies: Places, closed: Mapping[int, int]
) -> SourceFunctions:
    """The functions of a code; `bare` as `bare_code` gives it, `language` as in `Language.name`.

    `bodies` and `closed` as `function_places` and `brackets` give them.
    """
    classes = set(_CLASS.findall(bare))
    defined = list(_FUNCTION.finditer(bare))
    functions = Counter(match["name"] or match["variable"] for match in defined)
    places = {match.start("name") for match in defined}
    # Of several functions of one name Python has one, with defaults, and so fewer calls.
    single = {name for name, count in functions.items() if count == 1} - classes
    calls: Counter[str] = Counter()
    called: set[str] = set()
    others: set[str] = set()
    end = max((stop for _, _, stop in bodies), default=0)
    last = ""
    for match in _CALL.finditer(bare):
        name, before = match[1], bare[max(0, match.start() - _SEEN) : match.start()].rstrip()
        if name in classes:
            calls[name] += re.search(r"\bnew\Z", before) is not None
        elif name in single and match.start() not in places:
            is_call = _is_call(before, classes)
            calls[name] += is_call
            last = name if is_call and match.start() > end else last
        elif name not in functions and _is_call(before, set()):
            others.add(name)
            called |= {name} if _may_be_own(name, language) else set()
    outside = called - _otherwise_used(bare, called) - set(_MACRO.findall(code))
    counted = tuple((name, count) for name, count in calls.items() if count)
    own = [name for name in functions if name not in classes]  # else it is a constructor
    names = (*own, *sorted(classes)) if own else ()
    owners = tuple(_owners(bare, bodies, closed))
    return SourceFunctions(counted, frozenset(outside), last, names, frozenset(others), owners)


def _owners(bare: str, bodies: Places, closed: Mapping[int, int]) -> Iterator[tuple[str, str]]:
    """The functions that are in no other function, with the innermost class around each, or ""."""
    classes = class_places(bare, closed)
    at = 0
    for name, start, stop in bodies:
        if start >= at:
            around = [owner for owner, first, last in classes if first < start < last]
            yield name, around[-1] if around else ""
            at = stop


_BRACKET = re.compile(r"[(){}]")
_MOST = 400  # functions that are placed: a bound on the time


def brackets(bare: str) -> dict[int, int]:
    """Where each bracket `(` or `{` that is closed at all is closed."""
    found, opened = {}, []
    for bracket in _BRACKET.finditer(bare):
        if bracket[0] in "({":
            opened.append(bracket.start())
        elif opened:
            found[opened.pop()] = bracket.start()
    return found


def function_places(bare: str, closed: Mapping[int, int]) -> Places:
    """The bodies in braces of a source's functions, but for `main`, in their order.

    `bare` as `bare_code` gives it, `closed` as `brackets`.
    """
    found = []
    for match in islice(_FUNCTION.finditer(bare), _MOST):
        start = match.end() - 1
        if bare[start] != "{":  # of an arrow function, say
            opened = _BODY_OPENED.match(bare, match.end())
            start = opened.end() - 1 if opened else -1
        if start >= 0:
            found.append((match["name"] or match["variable"], start, closed.get(start, len(bare))))
    return found


def class_places(bare: str, closed: Mapping[int, int]) -> Places:
    """The bodies in braces of what has members, in their order; for the rest see `function_places`."""
    found = []
    for match in islice(_OWNER.finditer(bare), _MOST):
        begun = _CLASS_BEGUN.match(bare, match.end())
        if begun:
            found.append((match[1], begun.end() - 1, closed.get(begun.end() - 1, len(bare))))
    return found


_BODY_OPENED = re.compile(r"[^;{}]{0,200}+\{")


def _otherwise_used(bare: str, names: set[str]) -> set[str]:
    """Those of the names that are anywhere but in a call: they may be defined there, in whatever way."""
    found: set[str] = set()
    for match in _NAME.finditer(bare) if names else ():
        name = match[0]
        if name in names and name not in found:
            before = bare[max(0, match.start() - _SEEN) : match.start()].rstrip()
            opened = _OPENED.match(bare, match.end())
            if opened is None or not _is_call(before, set()) or _opens_body(bare, opened.end()):
                found.add(name)
    return found


def _opens_body(bare: str, at: int) -> bool:
    """Whether after the parenthesis that is open at `at` comes a body; so it is said of what is too long."""
    depth = 1
    for match in _PARENTHESIS.finditer(bare, at, at + _LONGEST):
        depth += 1 if match[0] == "(" else -1
        if depth == 0:
            return _BODY.match(bare, match.end()) is not None
    return True


def _is_call(before: str, classes: set[str]) -> bool:
    """Whether a name with arguments is a call of a function of the user's, from what stands before it.

    Another object's method may be one of the library, a name after a type is a declaration.
    """
    if before.endswith((".", "->", "::")):
        receiver = _RECEIVER.search(before)
        return receiver is not None and (receiver[1] in ("this", "self", "static") or receiver[1] in classes)
    if before.endswith("@"):
        return False
    if _LAST_WORD.search(before):
        return _BEFORE_CALL.search(before) is not None
    return not before.endswith(("*", "&", ">")) or _TYPE_ONLY.search(before) is None


def _may_be_own(name: str, language: str) -> bool:
    if language in ("cpp", "php"):
        return _MIXED_CASE.match(name) is not None
    return language != "javascript" or _GLOBAL.match(name) is None


def split_arguments(arguments: str) -> list[str]:
    """The arguments at the commas outside of all brackets."""
    found, depth = [""], 0
    for character in arguments:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append("")
        else:
            found[-1] += character
    return found
