"""Variables that a source declares outside of its functions and changes in them: `static int total = 0;`.

In the other languages a function that says `total = 5` means that variable; in Python it makes one of its
own, unless it declares it `global`.  A model forgets that, or the variable itself.  Not for PHP, whose
functions declare what they mean, as Python's do.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stelo_model.constants import Constants
from stelo_model.edits import Edit, lines_before
from stelo_model.first_values import may_be_read_early
from stelo_model.scopes import Function, first_statement, inside, parameters, stored
from stelo_model.source_functions import Places, plain


@dataclass(frozen=True)
class OuterVariables:
    """`values`: the variables with the literals that they are given first, as Python writes them, or with the
    arrays of such.

    `changes`: functions, as `plain` writes names, and the variables that each gives a value.
    """

    values: tuple[tuple[str, str], ...] = ()
    changes: frozenset[tuple[str, str]] = frozenset()


NONE = OuterVariables()

# ---- The source -----------------------------------------------------------------------------------

_LONGEST = 40_000  # characters of a source: a bound on the time
_MAIN = re.compile(r"\b([mM]ain)\s*+\([^(){};]*+\)[^(){};=]*+\{")
_DECLARATION = re.compile(
    r"(?:(?<=[;{}])|\A)\s*+((?:[A-Za-z_][\w.]*+(?:<[^;(){}=]*>)?(?:\[[\s,]*+\])*+[\s*&]++(?=[A-Za-z_]))++)"
    r"([^;(){}\[\]]*+);"
)
_DECLARED = re.compile(r"\s*+([A-Za-z_]\w*+)\s*+(?:=\s*+([^,]+))?\s*\Z")
_ARRAY = re.compile(
    r"(?:(?<=[;{}])|\A)\s*+((?:[A-Za-z_][\w.]*+(?:\[[\s,]*+\])*+[\s*&]++(?=[A-Za-z_]))++)"
    r"([A-Za-z_]\w*+)\s*+((?:\[[\w +*]*+\])*+)\s*+"
    r"(?:=\s*+new\s++\w++\s*+((?:\[[\w ,+*]*+\])++|\([\w +*]*+\)))?"
    r"(?:\s*+\.fill\s*+\(\s*+(-?\w++)\s*+\))?\s*+;"
)
_ELEMENTS = {
    "int": "0", "long": "0", "short": "0", "byte": "0", "unsigned": "0", "double": "0.0", "float": "0.0",
    "bool": "False", "boolean": "False", "let": "None", "var": "None", "const": "None",
}  # fmt: skip
_LITERAL = re.compile(r"(-?\d++(?:\.\d++)?|true|false|\"\")[uUlLfFdDmM]{0,2}\s*\Z")
_SPELLED = {"true": "True", "false": "False"}
_NO_VARIABLES = {
    "using", "import", "package", "namespace", "return", "typedef", "extern", "goto", "throw", "new",
    "delete", "const", "final", "constexpr", "readonly", "export",
}  # fmt: skip
_ASSIGNED = re.compile(
    r"(?<![\w.>$])([A-Za-z_]\w*+)\s*+(?:(?:[-+*/%&|^]|<<|>>>?|\*\*|\?\?)?=(?!=)|\+\+|--)"
    r"|(?:\+\+|--)\s*+([A-Za-z_]\w*+)"
)
_LOCAL = re.compile(
    r"(?<!\w)([A-Za-z_]\w*+)(?:<[^;(){}]{0,200}>)?(?:\[[\s,]*+\])*+[\s*&]++([A-Za-z_]\w*+)\s*+(?=[=;,):\[])"
)
_HEAD = re.compile(r"\(([^(){};]*+)\)[^;(){}]*+\Z")
_LONGEST_HEAD = 300
_NO_TYPE = {
    "return", "else", "case", "throw", "new", "delete", "in", "of", "goto", "await", "yield", "typeof",
}  # fmt: skip


def outer_variables(
    bare: str, language: str, places: Places, closed: Mapping[int, int], constants: Constants
) -> OuterVariables:
    """The outer variables of a source that its functions change.

    `bare`, `places` and `closed` as `source_functions` gives them; `language` as in `Language.name`.
    """
    if language == "php" or len(bare) > _LONGEST:
        return NONE
    bodies = list(places)
    for match in _MAIN.finditer(bare):
        bodies.append(("main", match.end() - 1, closed.get(match.end() - 1, len(bare))))
    around, at = "", 0
    for _, start, stop in sorted(bodies, key=lambda place: place[1]):
        if start >= at:
            around += f"{bare[at:start]}{{}}"
            at = stop + 1
    around += bare[at:]
    values = dict(_declared(around, language)) | dict(_arrays(around, language, dict(constants)))
    changed: set[tuple[str, str]] = set()
    local: Counter[str] = Counter()
    for name, start, stop in bodies:
        body = bare[start:stop]
        changed |= {(plain(name), one or other) for one, other in _ASSIGNED.findall(body) if one or other}
        local.update(variable for word, variable in _LOCAL.findall(body) if word not in _NO_TYPE)
    # What a function declares as well, or has for a parameter, may be that.
    heads = [_HEAD.search(bare, max(0, start - _LONGEST_HEAD), start) for _, start, _ in bodies]
    words = {word for head in heads if head for word in re.findall(r"\w+", head[1])}
    outer = {name for name in values if not local[name] and name not in words}
    return OuterVariables(
        tuple((name, value) for name, value in values.items() if name in outer and value is not None),
        frozenset((function, name) for function, name in changed if name in outer),
    )


def _declared(around: str, language: str) -> Iterator[tuple[str, str | None]]:
    """The variables of the text outside of all functions, each with its literal."""
    for match, words in _outermost(_DECLARATION, around, language):
        if not _NO_VARIABLES.isdisjoint(words):
            continue
        for part in match[2].split(","):
            if found := _DECLARED.fullmatch(part):
                literal = _LITERAL.fullmatch(found[2]) if found[2] else None
                value = literal[1] if literal else _zero(words) if not found[2] else None
                yield found[1], _SPELLED.get(value, value) if value else None


def _arrays(around: str, language: str, constants: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The arrays of the text outside of all functions, of one or two dimensions, with zeros."""
    for match, words in _outermost(_ARRAY, around, language):
        element = match[5] or _zero(words)
        sizes = [size.strip() for size in re.split(r"[\[\](),]+", match[4] or match[3]) if size.strip()]
        sizes = [re.sub(r"[A-Za-z_]\w*", lambda name: constants.get(name[0], "?"), size) for size in sizes]
        known = all(re.fullmatch(r"\d+(?: *[+*] *\d+)*", size) for size in sizes)
        if not element or not known or not 1 <= len(sizes) <= 2:
            continue
        last = sizes[-1] if sizes[-1].isdigit() else f"({sizes[-1]})"
        row = f"[{_SPELLED.get(element, element)}] * {last}"
        yield match[2], row if len(sizes) == 1 else f"[{row} for _ in range({sizes[0]})]"


def _outermost(
    pattern: re.Pattern[str], around: str, language: str
) -> Iterator[tuple[re.Match[str], list[str]]]:
    """What is declared for all functions, with the words before its name: outside of braces, or `static`."""
    depth = at = 0
    for match in pattern.finditer(around):
        depth += around.count("{", at, match.start()) - around.count("}", at, match.start())
        at = match.start()
        words = re.findall(r"\w+", match[1])
        if depth == 0 if language in ("cpp", "javascript") else "static" in words:
            yield match, words


def _zero(words: list[str]) -> str:
    """What a variable of this type is before it is given a value; "" if that is not known."""
    zeros = [_ELEMENTS[word] for word in words if word in _ELEMENTS]
    return zeros[-1] if zeros else ""  # `long double`


# ---- The Python -----------------------------------------------------------------------------------


def missing_variables(tree: ast.Module, undefined: set[str], outer: OuterVariables) -> list[str]:
    """The lines that define those of the variables which the Python only uses, or declares `global`."""
    nodes = list(ast.walk(tree))
    used = undefined.union(*(node.names for node in nodes if isinstance(node, ast.Global)))
    changed: Counter[str] = Counter()  # in how many functions
    for function in (node for node in nodes if isinstance(node, Function)):
        names = {name for owner, name in outer.changes if owner == plain(function.name)}
        used |= {name for name in names if may_be_read_early(function, name)}
        own = list(inside(function, ast.ClassDef, ast.Lambda))
        changed.update(names & stored(own) - parameters(function))
        changed.update({name: -len(nodes) for name in names if _gives_back(own, name)})
    used |= {name for name, count in changed.items() if count > 1}
    bound = stored(inside(tree)) | {node.arg for node in nodes if isinstance(node, ast.arg)}
    return [f"{name} = {value}" for name, value in outer.values if name in used - bound]


def global_edits(tree: ast.Module, outer: OuterVariables) -> Iterator[Edit]:
    """The edits that declare `global` what functions of the source change outside of them."""
    at_module = stored(inside(tree, ast.ClassDef, ast.Lambda))
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    names = Counter(plain(function.name) for function in functions)
    for function in functions:
        nodes = list(inside(function, ast.ClassDef, ast.Lambda))
        own = (stored(nodes) & at_module) - parameters(function)
        for node in nodes:
            own -= set(node.names) if isinstance(node, ast.Global | ast.Nonlocal) else set()
        own -= {n for n in own if _gives_back(nodes, n) and not may_be_read_early(function, n)}
        wanted = sorted(name for name in own if (plain(function.name), name) in outer.changes)
        first = first_statement(function.body)
        if wanted and names[plain(function.name)] == 1 and first.lineno > function.lineno:
            yield lines_before(first, f"global {', '.join(wanted)}")


def _gives_back(nodes: list[ast.AST], name: str) -> bool:
    """Whether a function returns its own variable: then it needs no outer one."""
    return any(isinstance(one, ast.Return) and _is(one.value, name) for one in nodes)


def _is(node: ast.expr | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


__all__ = ["NONE", "OuterVariables", "global_edits", "missing_variables", "outer_variables"]
