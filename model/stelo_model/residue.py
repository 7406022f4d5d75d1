"""Where `ast.parse` stops in a model's Python: casts, `? :`, `&&`, `x++`, `switch` and so on are rewritten.

Part of `repairs.py`.  Works line by line on text whose strings and comments are masked.
"""

from __future__ import annotations

import keyword
import re

from stelo_model.imports import lines_of, parse
from stelo_model.switches import without_switches

# Each repair parses the text once more: a bound on the time for a text that is wrong all over.
_MAX_REPAIRS = 40
_MAX_LENGTH = 100_000
_LITERAL = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'(?:\\.|[^\\])*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|#[^\n]*',
    re.DOTALL,
)
_MASK = re.compile("\ue000(\\d+)\ue001")


def repair_syntax(python: str) -> str:
    """Rewrite the lines where the parser stops, as long as that gets it further."""
    if len(python) > _MAX_LENGTH:
        return python
    masked, literals = _masked(python)
    lines = [_INCREMENT.sub(_increment, line) for line in masked.split("\n")]
    if "switch" in masked:
        lines = without_switches(lines)
    stop = _error_line(lines, literals)
    for _ in range(_MAX_REPAIRS):
        if stop is None or stop >= len(lines):
            break
        candidate = [*lines[:stop], *_rewritten(lines[stop]).split("\n"), *lines[stop + 1 :]]
        further = _error_line(candidate, literals)
        if candidate == lines or (further is not None and further <= stop):
            break
        lines, stop = candidate, further
    return _unmasked("\n".join(lines), literals)


def _error_line(lines: list[str], literals: list[str]) -> int | None:
    """The index of the line that the parser refuses, or None."""
    text = _unmasked("\n".join(lines), literals)
    try:
        parse(text)
    except SyntaxError as error:
        # Literals may span lines: count in the masked text, where none does.
        before = "".join(lines_of(text)[: (error.lineno or 1) - 1])
        inner = sum(literal.count("\n") for literal in literals if literal in before)
        return max(0, (error.lineno or 1) - 1 - inner)
    except (ValueError, RecursionError, MemoryError):
        return None
    return None


_KEYWORD = rf"(?:{'|'.join(keyword.kwlist)})"
# Members and functions that the source calls so: `self.del`, `def is(`, and `None = 0` in an enum.
_NAMED_AS_KEYWORD = re.compile(
    rf"(?<=[A-Za-z_)\]\ue001]\.){_KEYWORD}\b|(?<=\bdef ){_KEYWORD}(?=\s*\()"
    r"|^\s*(?:None|True|False)(?=\s*=(?!=))"
)
_F_STRING = re.compile(r"(?<!\w)(?:f|fr|rf)\Z", re.IGNORECASE)
_FIELD = re.compile(r"(?<!\{)\{[^{}]+\}(?!\})")


def _without_keyword_names(text: str) -> str:
    return _NAMED_AS_KEYWORD.sub(r"\g<0>_", text)


def _masked(text: str) -> tuple[str, list[str]]:
    literals: list[str] = []

    def mask(match: re.Match[str]) -> str:
        literal = match[0]
        if _F_STRING.search(text, max(0, match.start() - 3), match.start()):
            literal = _FIELD.sub(lambda field: _without_keyword_names(field[0]), literal)
        literals.append(literal)
        return f"\ue000{len(literals) - 1}\ue001"

    if "\ue000" in text:
        return text, []
    return _LITERAL.sub(mask, text), literals


def _unmasked(text: str, literals: list[str]) -> str:
    if not literals:
        return text
    return _MASK.sub(lambda match: literals[int(match[1])], text)


_TARGET = r"[A-Za-z_][\w.]*(?:\[[^\[\]]*\])*"
# `--x` alone parses and does nothing; `x++` alone does not parse.
_INCREMENT = re.compile(
    rf"^(\s*)(?:(?P<pre>\+\+|--)\s*(?P<a>{_TARGET})|(?P<b>{_TARGET})\s*(?P<post>\+\+|--))\s*;?\s*$"
)


def _increment(match: re.Match[str]) -> str:
    operator = (match["pre"] or match["post"])[0]
    return f"{match[1]}{match['a'] or match['b']} {operator}= 1"


_WHOLE = [
    "int",
    "long",
    "short",
    "byte",
    "uint",
    "ulong",
    "ushort",
    "size_t",
    "unsigned",
    "Integer",
    "Long",
    "int64_t",
]
CASTS = {
    **dict.fromkeys(_WHOLE, "int"),
    **dict.fromkeys(["long long", "long int", "unsigned int", "unsigned long", "unsigned long long"], "int"),
    **dict.fromkeys(["float", "double", "decimal", "Float", "Double"], "float"),
    **dict.fromkeys(["string", "String"], "str"),
    **dict.fromkeys(["bool", "boolean", "Boolean"], "bool"),
    **dict.fromkeys(["char", "Character"], "chr"),
}
_TYPE_NAMES = "|".join(sorted(map(re.escape, CASTS), key=len, reverse=True))
_CAST = re.compile(rf"\(\s*({_TYPE_NAMES})\s*\)\s*(?=[\w(\ue000])")
_MODIFIERS = r"(?:(?:final|const|static|public|private|readonly)\s+)*"
_TYPE = rf"(?:{_TYPE_NAMES}|var|let|auto|const|final|[A-Z]\w*(?:<[^=()]*>)?)(?:\[\])*"
_DECLARATION = re.compile(rf"^(\s*){_MODIFIERS}{_TYPE}\s*[&*]?\s+[&*]?(?=[A-Za-z_]\w*\s*=[^=])")
_UNARY_OPERAND = re.compile(r"[\w.\ue000\ue001]+")
_CAUGHT = r"(?:(?:const|final)\s+)?(?:\w+::)*\\?(\w+)"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(\s*)\}\s*(?=(?:else|catch|finally)\b)"), r"\1"),
    (re.compile(r"^(\s*)else\s+if\b"), r"\1elif"),
    (re.compile(r"^(\s*(?:if|elif|else|while|for|try|finally|def|class)\b.*?)\s*\{\s*$"), r"\1:"),
    (re.compile(r"^(\s*)else\s+(?!:)(?=\S)"), r"\1else:\n\1    "),
    (re.compile(r"^(\s*)else\s*$"), r"\1else:"),
    (re.compile(rf"^(\s*)catch\s*\(\s*(?:{_CAUGHT})[\s&]+\$?(\w+)\s*\)\s*[:{{]?\s*$"), r"\1except \2 as \3:"),
    (re.compile(r"^(\s*)catch\s*\(\s*(\w+)\s*\)\s*[:{]?\s*$"), r"\1except Exception as \2:"),
    (re.compile(r"^(\s*)catch\s*[:{]?\s*$"), r"\1except Exception:"),
    (re.compile(r"^(\s*)throw\s+(?:new\s+)?(?=\w)"), r"\1raise "),
    (re.compile(rf"^(\s*)return\s+({_TARGET})\s*=(?!=)\s*(.*)$"), r"\1\2 = \3\n\1return \2"),
    (re.compile(r"^(\s*def\s+\w+)\s+\w+\s*\("), r"\1("),
    (re.compile(r"\$(?=[A-Za-z_])"), ""),
    (re.compile(r"&&"), " and "),
    (re.compile(r"\|\|"), " or "),
    (re.compile(r"!(?=[\w(\ue000])"), "not "),
    (re.compile(r"([=!]=)="), r"\1"),
    (re.compile(r"\bnew\s+(?=[A-Z]\w*\s*\()"), ""),
    (re.compile(r"(?<=[\w)\]])\s*->\s*(?=[A-Za-z_]\w*\s*[(=.])"), "."),
    (re.compile(r";\s*$"), ""),
    (re.compile(r"(?<=\d)[lLfFuU]+\b"), ""),
)  # fmt: skip


def _rewritten(line: str) -> str:
    """One masked line without what is left of the source language; may become two lines."""
    text = _without_keyword_names(line)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _untyped_parameters(text)
    text = _DECLARATION.sub(r"\1", text)
    text = _without_casts(text)
    text = _KEYED.sub(_dictionary, text)
    text = _without_ternaries(text)
    text = _without_arrows(text)
    text = _with_increment_after(text)
    return _colon_added(text)


def _untyped_parameters(line: str) -> str:
    """`def f(int a, List<int> b):` → `def f(a, b):`."""
    match = re.match(r"^(\s*def\s+\w+\s*\()(.*)(\)\s*(?:->\s*[^:]+)?:.*)$", line)
    if not match or ":" in match[2]:
        return line
    parameters = [
        re.sub(r"^(?!\*\*?\w+$).*[\s>\]&*](?=\w+\s*(?:=.*)?$)", "", part.strip())
        for part in _split(match[2], ",")
    ]
    return match[1] + ", ".join(parameters) + match[3]


def _without_casts(line: str) -> str:
    while match := _CAST.search(line):
        end = _operand_end(line, match.end())
        if end == match.end():
            break
        operand = line[match.end() : end]
        if operand.startswith("(") and _closing(operand, 0) == len(operand) - 1:
            operand = operand[1:-1]
        line = f"{line[: match.start()]}{CASTS[match[1]]}({operand}){line[end:]}"
    return line


def _operand_end(line: str, start: int) -> int:
    """Where the operand of a prefix operator ends: a name or a bracket with its calls and subscripts."""
    position = start
    if match := _UNARY_OPERAND.match(line, position):
        position = match.end()
    while position < len(line) and line[position] in "([":
        position = _closing(line, position) + 1
        if match := re.compile(r"\.[\w.]+").match(line, position):
            position = match.end()
    return position


def _closing(line: str, start: int) -> int:
    """The index of the bracket that closes the one at `start`, or the line's last."""
    depth = 0
    for position in range(start, len(line)):
        depth += (line[position] in "([{") - (line[position] in ")]}")
        if depth == 0:
            return position
    return len(line) - 1


def _without_ternaries(line: str) -> str:
    """`x = a ? b : c` → `x = b if a else c`, in brackets as well; the last, that is innermost, first."""
    for _ in range(8):
        mark = line.rfind("?")
        if mark < 0:
            break
        start, nested = _condition_start(line, mark)
        end = _expression_end(line, mark + 1, nested)
        colon = _find_at_depth(line, mark + 1, end, ":")
        if colon < 0:
            break
        cuts = (line[start:mark], line[mark + 1 : colon], line[colon + 1 : end])
        condition, yes, no = (part.strip() for part in cuts)
        value = f"{yes} if {condition} else {no}"
        before = (
            line[:start].rstrip() + " "
            if line[:start].strip() and line[start - 1] not in "(["
            else line[:start]
        )
        line = before + (f"({value})" if nested else value) + line[end:]
    return line


def _condition_start(line: str, mark: int) -> tuple[int, bool]:
    """Where the condition of a `?` starts, and whether it is itself a branch of another one."""
    depth = 0
    for position in range(mark - 1, -1, -1):
        char = line[position]
        depth += (char in ")]}") - (char in "([{")
        if depth < 0 or (depth == 0 and (char in ",?:" or (char == "=" and _is_assignment(line, position)))):
            return position + 1, char in "?:" and "?" in line[: position + 1]
    match = re.match(r"\s*(?:return\b|yield\b)?\s*", line)
    return (match.end() if match else 0), False


def _expression_end(line: str, start: int, nested: bool) -> int:
    """Where the third part ends: at a comma, a closing bracket, or the `:` of the ternary around it."""
    colons = depth = 0
    for position in range(start, len(line)):
        char = line[position]
        depth += (char in "([{") - (char in ")]}")
        if depth < 0 or (depth == 0 and char == ","):
            return position
        if depth == 0 and char == ":":
            colons += 1
            if nested and colons == 2:
                return position
    return len(line.rstrip())


def _is_assignment(line: str, position: int) -> bool:
    return line[position - 1 : position] not in tuple("=!<>") and line[position + 1 : position + 2] != "="


def _find_at_depth(line: str, start: int, end: int, wanted: str) -> int:
    depth = 0
    for position in range(start, end):
        char = line[position]
        if depth == 0 and char == wanted:
            return position
        depth += (char in "([{") - (char in ")]}")
        if depth < 0:
            return -1
    return -1


# PHP's arrays with keys.  A key that is a literal is no parameter of an arrow function.
_KEYED = re.compile(r"(?<![\w)\]\ue001])\[([^\[\]{}]*=>(?:[^\[\]{}]|\[[^\[\]{}]*\])*)\]")
_ITEM = re.compile(r"\s*(\ue000\d+\ue001|-?\d+)\s*\ue002\s*(.*)")


def _dictionary(match: re.Match[str]) -> str:
    """`['a' => 1, 'b' => 2]` → `{'a': 1, 'b': 2}`; a list of which not every item has a key stays."""
    parts = [part for part in _split(match[1].replace("=>", "\ue002"), ",") if part.strip()]
    items = [_ITEM.fullmatch(part) for part in parts]
    pairs = [
        f"{item[1]}: {item[2].rstrip()}" for item in items if item is not None and "\ue002" not in item[2]
    ]
    return "{" + ", ".join(pairs) + "}" if len(pairs) == len(parts) else match[0]


def _without_arrows(line: str) -> str:
    """`x => x + 1`, `(a, b) -> a - b` → lambdas."""
    if line.lstrip().startswith("def "):
        return line
    return re.sub(r"(?:\(([\w\s,]*)\)|\b(\w+))\s*(?:=>|->)\s*(?!\{)", _lambda, line)


def _lambda(match: re.Match[str]) -> str:
    names = (match[1] if match[1] is not None else match[2]).strip()
    return f"lambda {names}: " if names else "lambda: "


def _with_increment_after(line: str) -> str:
    """`a[i++] = x` → `a[i] = x` and `i += 1` on a line of its own."""
    found = re.findall(r"\b([A-Za-z_]\w*)(\+\+|--)(?!\w)", line)
    indentation = line[: len(line) - len(line.lstrip())]
    if len(found) != 1 or re.match(r"\s*(?:if|elif|while|for|return|def|class)\b", line):
        return line
    name, operator = found[0]
    return f"{line.replace(name + operator, name)}\n{indentation}{name} {operator[0]}= 1"


def _colon_added(line: str) -> str:
    opens = re.match(r"\s*(?:if|elif|while|for|def|class|with|try|except|finally)\b", line)
    return line.rstrip() + ":" if opens and not re.search(r":", line) else line


def _split(text: str, separator: str) -> list[str]:
    """Split at separators outside of brackets, angle brackets included."""
    parts, depth, start = [], 0, 0
    for position, char in enumerate(text):
        depth += (char in "([{<") - (char in ")]}>")
        if depth == 0 and char == separator:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]] if text.strip() else []
