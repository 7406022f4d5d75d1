"""Constants that a model uses but did not take along: `static final int MOD = 1000000007;`, and lists."""

from __future__ import annotations

import ast
import keyword
import re
from collections import Counter

from stelo_model.literals import COMMENT_OR_TEXT

Constants = tuple[tuple[str, str], ...]
"""Names and their values as Python writes them."""

# Texts that nothing below can take for code, and that mean the same in Python.
_HARMLESS = re.compile(r"""(["'])[^"'\\\n\r;{}=]*\1""")

_DECLARATION = re.compile(
    r"""^[ \t]*+(?:
      (?P<words>(?:[\w:<>\[\]]++[ \t]++){0,6})\$?(?P<name>[A-Za-z_]\w*+)(?P<array>(?:\[[\w ]*\])*+)[ \t]*+
        =(?!=)(?P<value>[^\n;=]++(?<![,({\[]);?+[ \t]*+$|[^;=]++;)
    | \#[ \t]*+define[ \t]++(?P<macro>[A-Za-z_]\w*+)[ \t]++(?P<text>[^\n]++)$
    | define\([ \t]*+["'](?P<key>[A-Za-z_]\w*+)["'][ \t]*+,(?P<given>[^\n;=]+)\)[ \t]*+;
    )""",
    re.MULTILINE | re.VERBOSE,
)
_CHANGED = re.compile(
    r"(?<!\w)([A-Za-z_]\w*+)\s*+(?:(?:[-+*/%&|^.]|<<|>>>?|\*\*|\?\?)?+=(?!=)|\+\+|--)|(?:\+\+|--)\s*+\$?([A-Za-z_]\w*+)"
)
_KEPT = {"const", "constexpr", "final", "static", "readonly"}
_FLOATING = {"double", "float", "decimal", "Double", "Float"}
_SUFFIX = re.compile(
    r"\b(0[xX][\da-fA-F]+(?=[uUlL])|\d[\d.eE_]*(?=[uUlLfFdDmM]))(?:[uU]?[lL]{1,2}|[uUfFdDmM])\b"
)
_EXPONENT = re.compile(r"\b(\d+)[eE]\+?(\d+)\b")
_LONGEST = 80
_ARRAY = re.compile(r"^new\b\s*(?:\w+\s*)?(?:\[[\d ,]*\]\s*)+(?=\{)")
_LIST = re.compile(r"new\b|array\(|[\[{]")
_TRUTH = re.compile(r"\b(?:true|false)\b")
_QUOTED = re.compile(r"""("[^"]*"|'[^']*')""")
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.LShift, ast.Pow)


def declared_constants(code: str, language: str) -> tuple[Constants, Constants]:
    """The constants of a source, in order, and the lists inside of its functions.

    They are declared once, on a line of their own, as a constant or outside of all braces, with a number,
    arithmetic of numbers, a truth value, a text or a list of such, and never assigned anew.  `language` as in
    `Language.name`.
    """
    bare = COMMENT_OR_TEXT.sub(lambda text: text[0] if _HARMLESS.fullmatch(text[0]) else " ", code)
    assigned = Counter(match[1] or match[2] for match in _CHANGED.finditer(bare))
    found: dict[str, list[tuple[str | None, bool]]] = {}
    declared: Counter[str] = Counter()  # as `assigned` counts it
    depth = at = 0
    for match in _DECLARATION.finditer(bare):
        depth += bare.count("{", at, match.start()) - bare.count("}", at, match.start())
        at = match.start()
        words = set(re.findall(r"\w+", match["words"] or ""))
        constant = match["name"] is None or bool(words & _KEPT) or depth == 0
        text = (match["value"] or match["text"] or match["given"]).strip().removesuffix(";").rstrip()
        value = _python(text, bool(words & _FLOATING), language) if constant or _LIST.match(text) else None
        name = match["name"] or match["macro"] or match["key"]
        declared[name] += match["array"] == ""
        found.setdefault(name, []).append((value, constant))
    once = [
        (name, *values[0])
        for name, values in found.items()
        if len(values) == 1 and assigned[name] == declared[name] and not keyword.iskeyword(name)
    ]
    constants = tuple((name, value) for name, value, constant in once if constant and value is not None)
    return constants, tuple(
        (name, value) for name, value, constant in once if not constant and value is not None
    )


def _python(text: str, floating: bool, language: str) -> str | None:
    """A literal, arithmetic of numbers, or a list of such, as Python; None where it is none of these."""
    text = _ARRAY.sub("", text)
    if text.startswith("array("):
        text = f"[{text[6:-1]}]"
    if len(text) > _LONGEST and text[0] not in "[{":
        return None
    if "'" in text and language not in ("javascript", "php"):
        return None  # one character, which counts as a number in the other languages
    parts = _QUOTED.split(text)
    parts[::2] = (_plain(part, floating) for part in parts[::2])
    text = "".join(parts)
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if not _is_literal(tree):
        return None
    if isinstance(tree, ast.List) and "\n" in text:
        text = ast.unparse(tree)
    numbers = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    if language == "java" and floating and not any(isinstance(number, float | str) for number in numbers):
        return f"float({text})" if not isinstance(tree, ast.List) else None  # Java prints 5.0
    return ast.unparse(tree) if text.startswith("(") else text


def _plain(text: str, floating: bool) -> str:
    """What stands between quoted texts, as Python writes it."""
    text = re.sub(r"\[\s+", "[", re.sub(r"\s+\]", "]", text.replace("{", "[").replace("}", "]")))
    text = _SUFFIX.sub(r"\1", _TRUTH.sub(lambda match: match[0].capitalize(), text))
    if floating:
        return text
    # `int mod = 1e9 + 7`
    return _EXPONENT.sub(lambda match: f"{match[1]} * 10**{match[2]}".removeprefix("1 * "), text)


def _is_literal(tree: ast.expr) -> bool:
    match tree:
        case ast.Constant(value=str() | bool()):
            return True
        case ast.List(elts=parts):
            return all(_is_literal(part) for part in parts)
    return _is_arithmetic(tree)


def _is_arithmetic(tree: ast.expr) -> bool:
    match tree:
        case ast.Constant(value=bool()):
            return False
        case ast.Constant(value=int() | float()):
            return True
        case ast.UnaryOp(op=ast.USub() | ast.UAdd()):
            return _is_arithmetic(tree.operand)
        case ast.BinOp() if isinstance(tree.op, _ARITHMETIC):
            return _is_arithmetic(tree.left) and _is_arithmetic(tree.right)
    return False
