"""From a model's answer to Python that can stand in a file: extract, complete, check, lay out.

    answer -> extract_code -> repair -> add_missing_imports -> syntax_warning, undefined_warnings -> reindent

Pure functions, total and about linear: any text goes in, surrogates and NULs included, and none raises.
What might be code is kept: text is only dropped around fences and tags, or when what is left then parses.
"""

from __future__ import annotations

import ast
import keyword
import re
from typing import Literal

from stelo_model import losses, outside, repairs
from stelo_model.imports import (
    NEWLINE,
    add_missing_imports,
    completed,
    lines_of,
    parse,
    parses,
    undefined_names,
)
from stelo_model.languages import NO_FACTS, SourceFacts
from stelo_model.translation import TranslationWarning

__all__ = [
    "add_missing_imports",
    "extract_code",
    "finish",
    "indentation_of",
    "line_states",
    "reindent",
    "syntax_warning",
    "undefined_names",
    "undefined_warnings",
    "with_newlines",
]

_TRUNCATED = TranslationWarning(
    "truncated", "The answer was cut after its limit of new tokens; the end is missing"
)


def finish(
    answer: str, truncated: bool = False, facts: SourceFacts = NO_FACTS
) -> tuple[str, tuple[TranslationWarning, ...]]:
    """The Python of an answer, repaired and with its imports, and what to look at in it; "" if there is none.

    `facts`: what the source tells that the Python must keep.
    """
    # What a cut answer lacks cannot be told from what the model forgot: its text stays as it is.
    code = extract_code(answer)
    python, undefined = completed(code if truncated else repairs.repair(code, facts))
    syntax = None if undefined else syntax_warning(python)
    warnings = (syntax,) if syntax else _undefined(undefined)
    lost = () if syntax else losses.lost(python, facts.content)
    if facts.piece and not syntax:
        lost = (*lost, *outside.other_parameters(parse(python), facts.piece))
    return python, (*warnings, _TRUNCATED) if truncated else (*warnings, *lost)


def syntax_warning(python: str) -> TranslationWarning | None:
    """Why and where `ast.parse` refuses the text, or None."""
    try:
        parse(python)
    except SyntaxError as error:
        # At the end of the text Python may count a line more than there is.
        line = min(error.lineno, len(lines_of(python))) if error.lineno else None
        place = f" (line {line})" if line else ""
        return TranslationWarning("syntax", f"Does not parse: {error.msg}{place}", line)
    return None


def undefined_warnings(python: str) -> tuple[TranslationWarning, ...]:
    """A warning for each name that nothing in the text defines."""
    return _undefined(undefined_names(python))


def _undefined(names: list[tuple[str, int]]) -> tuple[TranslationWarning, ...]:
    return tuple(
        TranslationWarning("undefined", f"“{name}” is not defined (line {line})", line)
        for name, line in names
    )


# ---- Finding the code in the answer ---------------------------------------------------------------

# What Python's tokenizer tells apart, as far as lines and fences go; possessive, hence linear.
_LEXEME = re.compile(
    r"""
    (?P<long>(?P<quotes>\"{3}|'{3})(?:\\.|(?!(?P=quotes)).)*+(?:(?P=quotes)|(?P<unclosed>\Z)))
    | (?P<short>"(?:\\(?:\r\n|.)|[^"\\\r\n])*+"?|'(?:\\(?:\r\n|.)|[^'\\\r\n])*+'?)
    | (?P<comment>\#[^\r\n]*+)
    | (?P<fence>`{3,}+)
    | (?P<bracket>[][(){}])
    | (?P<newline>\\?(?:\r\n|\r|\n))
    | \\.
    """,
    re.DOTALL | re.VERBOSE,
)
# A fence opens on a line of its own; after chatter only if it says that it is Python.
_FENCE = re.compile(
    r"(?:^[ \t]*+|(?<!`)(?=`{3,}+py))`{3,}+[ \t]*+(?P<info>[\w+#.-]*+)[^\n`]*+(?:\n|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_INLINE = re.compile(r"(?P<ticks>`{1,3})(?:python3?\s|py\s)?(?P<code>[^`\n]*)(?P=ticks)\s*", re.IGNORECASE)
_LOST_INFO = re.compile(r"\A(?:(?:python3?|py)[ \t]*\n)+(?=.)", re.IGNORECASE)
# An end-of-turn token counts at the end of a line, not in a string that only mentions it.
_TURN = re.compile(r"(?:<\|\w+\|>|</s>)(?:(?:assistant)?[ \t]*(?=\n|\Z)|(?=<\|))")
_TAG = re.compile(r"(?:^|(?<=\s))<py(?:thon)?>(?:[ \t]*\n|[ \t]*)", re.MULTILINE)
_TAG_END = re.compile(r"</py(?:thon)?>(?=\s|\Z)")


def extract_code(answer: str) -> str:
    """The Python in an answer, with LF line ends and one of them at the end; "" if there is nothing."""
    text = _tidy(with_newlines(answer, "\n"))
    for _ in range(8):  # a wrapping may hold another one: <py> around a fence
        if (inner := _unwrapped(text)) == text:
            break
        text = inner
    return text


def _unwrapped(text: str) -> str:
    """The text without its outermost wrapping; unchanged if it parses as it is."""
    text = _LOST_INFO.sub("", text)
    if parses(text):
        return text
    steps = (_without_fences, _without_turns, _without_tags, _without_chatter)
    inner = next((inner for step in steps if (inner := step(text)) != text), text)
    return _tidy(inner)


def _tidy(text: str) -> str:
    """Without blank lines around and without common indentation, and with one line end at the end."""
    text = re.sub(r"\A(?:[\s\ufeff]*\n)?\ufeff*", "", text).rstrip()
    if text[:1] in (" ", "\t", "#"):  # else there is none to take away
        text = reindent(text, "")
    return f"{text}\n" if text else ""


def _without_fences(text: str) -> str:
    """The Python blocks, or else the largest block that names no language, or else the largest."""
    if "```" not in text and not text.startswith("`"):
        return text
    if inline := _INLINE.fullmatch(text):
        return inline["code"]
    blocks = [(info, code) for info, code in _blocks(text) if code.strip()]
    if python := [_tidy(code) for info, code in blocks if info.startswith("py")]:
        return "\n".join(python)
    unnamed = [code for info, code in blocks if not info]
    return max(unnamed or [code for _, code in blocks] or [_FENCE.sub("", text)], key=len)


def _blocks(text: str) -> list[tuple[str, str]]:
    """All fenced blocks as (info, content).

    Code may come before the first fence, which then closes a block that the prompt had opened.
    """
    blocks: list[tuple[str, str]] = []
    position, end = 0, _block_end(text, 0)
    if _begins_as_code(text[:end]):
        blocks.append(("python", text[:end]))
        position = _after_fence(text, end)
    while fence := _FENCE.search(text, position):
        end = _block_end(text, fence.end())
        blocks.append((fence["info"].lower(), text[fence.end() : end]))
        position = _after_fence(text, end)
    return blocks


def _block_end(text: str, start: int) -> int:
    """Where the block from `start` ends: at its closing fence, or with the text if it was cut.

    A fence inside a docstring does not end it, unless the docstring cannot be one: the fence is not
    indented, and with the string the block does not parse.
    """
    suspect = -1
    for lexeme in _LEXEME.finditer(text, start):
        if lexeme.lastgroup == "fence":
            end = lexeme.start()
            break
        if lexeme.lastgroup == "long" and suspect < 0:
            suspect = text.find("\n```", lexeme.start(), lexeme.end()) + 1 or -1
    else:
        end = len(text)
    return end if suspect < 0 or parses(_tidy(text[start:end])) else suspect


def _after_fence(text: str, end: int) -> int:
    """Where to look on after a closing fence; at it, if it opens a Python block as well."""
    fence = re.compile(r"`{3,}+(?!py)", re.IGNORECASE).match(text, end)
    return fence.end() if fence else end


def _without_turns(text: str) -> str:
    """The text up to the token that ended the model's turn."""
    return next((turn for turn in _TURN.split(text) if turn.strip()), "")


def _without_tags(text: str) -> str:
    """What the paper's tag `<py>` introduces."""
    tag = _TAG.search(text)
    return _TAG_END.split(text[tag.end() :] if tag else text, maxsplit=1)[0]


# ---- Telling chatter from code --------------------------------------------------------------------

_KEYWORD = rf"(?:{'|'.join(keyword.kwlist)})\b"
# Two plain words side by side: never Python, unless one is a keyword.
_TWO_WORDS = re.compile(rf"\b(?!{_KEYWORD})[A-Za-z][a-z']{{0,20}} (?!{_KEYWORD})[A-Za-z]")
_HEADING = re.compile(r"[A-Z][\w' -]*[:!.]\**\Z")
_BULLET = re.compile(r"(?:[-*•>]+\s+|\d+[.)]\s+|##+\s*)?\**")
_CODE_LINE = re.compile(
    r"""@\w | import\s+[\w.]+\s*(?:as\b|,|\Z) | from\s+[\w.]+\s+import\b | return\b
    | (?:async\s+)?def\s+\w+\s*\(
    | (?:async|class|if|for|while|with|try|else|elif|except|finally|match|case)\b.*:\s*(?:\#.*)?\Z
    | [A-Za-z_][\w.\[\]]*\s*(?:[-+*/%|&^]|//|\*\*|<<|>>)?=(?!=)
    | [A-Za-z_][\w.]*\(.*\)\s*\Z""",
    re.VERBOSE,
)


def _without_chatter(text: str) -> str:
    """Without prose before and after, if what remains is code that parses; else the text as it is."""
    lines = lines_of(text)
    start = next((at for at, line in enumerate(lines) if line.strip() and not _is_prose(line)), 0)
    rest = lines[start:]
    code = _tidy("".join(rest[: _prose_start(rest)]))
    return code if _is_code(code) else text


def _prose_start(lines: list[str]) -> int:
    """The first of the closing lines that are prose and what belongs to it, but no code."""
    states = line_states("".join(lines))
    for at, (line, state) in enumerate(zip(lines, states, strict=False)):
        if state == "code" and not line[:1].isspace() and _is_prose(line):
            has_code = any(_CODE_LINE.match(later.strip()) for later in lines[at:])
            return len(lines) if has_code else at
    return len(lines)


def _is_prose(line: str) -> bool:
    """Whether a line reads like a sentence or a heading, and not like code in any language."""
    words = _BULLET.sub("", line.strip(), count=1)
    if re.search(r"[;{}]| = ", words) or _CODE_LINE.match(words):
        return False
    if _HEADING.match(words) or re.match(r"##+ ", line):  # Markdown's headings are Python's comments
        return True
    sentence = words[:1].isupper() or words.endswith((".", ":", "!", "?"))
    return sentence and words.count(" ") >= 2 and bool(_TWO_WORDS.search(words))


def _is_code(text: str) -> bool:
    """Whether the text parses and does something: `Sure` and `Answer: yes` parse, too."""
    try:
        statements = parse(text).body
    except SyntaxError:
        return False
    return any(not _is_idle(statement) for statement in statements)


def _is_idle(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Call() | ast.Await() | ast.Yield() | ast.YieldFrom()):
            return False
        case ast.Expr() | ast.AnnAssign(value=None):
            return True
    return False


def _begins_as_code(text: str) -> bool:
    """Whether the text, which may not parse, is code rather than an introduction."""
    stripped = (line.strip() for line in text.split("\n"))
    first = next((line for line in stripped if line and not line.startswith("#")), "")
    return bool(_CODE_LINE.match(first)) or _is_code(text)


# ---- Laying it out --------------------------------------------------------------------------------

_State = Literal["code", "continuation", "string"]
_NESTING = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


def reindent(python: str, indentation: str) -> str:
    """Move the text as a whole to an indentation; lines inside string literals stay as they are."""
    lines = lines_of(python)
    states = line_states(python)
    margin = _margin(lines, states)
    return "".join(
        line if state == "string" else _moved(line, margin, indentation)
        for line, state in zip(lines, states, strict=False)
    )


def indentation_of(selected: str, line_prefix: str = "") -> str:
    """The white space before the selection's first line with text.

    `line_prefix` is what precedes the selection in its first line: white space is part of the
    indentation, and after anything else the selection's first line has none.
    """
    lines = lines_of(selected)
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None or (first == 0 and line_prefix.strip()):
        return ""
    return _leading(lines[first] if first else line_prefix + lines[first])


def with_newlines(text: str, like: str) -> str:
    """The text with the line ends that `like` has most of; LF if it has none."""
    ends = NEWLINE.findall(like)
    return NEWLINE.sub(max(("\n", "\r\n", "\r"), key=ends.count), text)


def _leading(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _moved(line: str, margin: str, indentation: str) -> str:
    """One line from one indentation to another; nothing but its end if it is blank."""
    content = line[_shared(margin, line) :]
    return indentation + content if content.strip() else content.lstrip(" \t\f")


def _margin(lines: list[str], states: list[_State]) -> str:
    """The indentation that statements have in common; comments count only where there is nothing else."""
    heads = [line for line, state in zip(lines, states, strict=False) if state == "code" and line.strip()]
    code = [line for line in heads if not line.lstrip().startswith("#")]
    margins = [_leading(line) for line in code or heads] or [""]
    return min(margins)[: _shared(min(margins), max(margins))]


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def line_states(text: str) -> list[_State]:
    """For each line whether it begins a statement, goes on with one, or begins inside a string literal.

    Where a string is never closed nothing is certain, and every line counts as code.
    """
    states: list[_State] = ["code"]
    depth = 0
    for lexeme in _LEXEME.finditer(text):
        if lexeme["unclosed"] is not None:
            return ["code"] * len(lines_of(text))
        depth = max(0, depth + _NESTING.get(lexeme[0], 0))
        states += _states_after(lexeme, depth)
    return states if depth == 0 else ["string" if state == "string" else "code" for state in states]


def _states_after(lexeme: re.Match[str], depth: int) -> list[_State]:
    """The states of the lines that begin with or after this lexeme."""
    if lexeme.lastgroup in ("long", "short"):
        return ["string"] * len(NEWLINE.findall(lexeme[0]))
    if lexeme.lastgroup == "newline":
        return ["continuation" if depth or lexeme[0].startswith("\\") else "code"]
    return []
