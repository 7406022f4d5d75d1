"""What a piece of a program takes from outside of it: constants, global arrays, classes.

A model that is shown a function only makes up what it does not see: `MAX = 1000000`, `primes = [2]`, a class,
a call of the function with some numbers.  The user has the real ones, and would have them twice.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass

from stelo_model.edits import edited
from stelo_model.methods import NO_METHODS, Methods, methods_of
from stelo_model.scopes import Function
from stelo_model.source_functions import Places, plain, split_arguments
from stelo_model.translation import TranslationWarning


@dataclass(frozen=True)
class Piece:
    """A source that is nothing but functions.

    `values`: the variables that they use and that no function declares, nor gives a value as a whole.
    `written`: those of them whose elements they change; `filled`: by `memset` or `fill`.  `given`: names and
    the constants, as Python writes them, that their elements get.
    `defined`: the functions.  `names`: all words.  `single`: the only function, if it can be one of that name
    in Python: nothing asynchronous.  `parameters`: those of each function, but for functions that have
    defaults, any number, or give values back.  `methods`: those that belong to objects.
    """

    values: frozenset[str]
    written: frozenset[str]
    filled: frozenset[str]
    defined: frozenset[str]
    names: frozenset[str]
    single: str = ""
    parameters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    given: frozenset[tuple[str, str]] = frozenset()
    methods: Methods = NO_METHODS


# ---- The source -----------------------------------------------------------------------------------

_LONGEST = 20_000  # characters of a piece: a bound on the time
_WORD = re.compile(r"(?<![\w$.])(?<!->)(?<!::)\$?([A-Za-z_]\w*+)")
_VALUE = re.compile(r"(?<![\w$.])(?<!->)(?<!::)\$?([A-Za-z_]\w*+)(?!\s*+(?:\(|::))")
# What may stand around functions, and defines nothing.
_AROUND = re.compile(r"<\?(?:php)?|\b(?:using|import|package|namespace|use)\b[^;{}]*+;")
_STATEMENT = re.compile(r"[^;{}]++")
_LABELS = re.compile(r"\A(?:\s*+(?:case\b(?:[^:;{}]|::)*+|default\s*+):)++")
_NO_TYPE = (
    "for|foreach|return|else|throw|case|new|delete|goto|in|of|echo|print|await|yield|typeof|instanceof|if|while"
    "|switch|do|using|break|continue|global"
)
_TYPE = re.compile(
    r"\s*+(?:for(?:each)?\s*+\(\s*+)?"
    rf"(?:(?!(?:{_NO_TYPE}|as)\b)[A-Za-z_][\w.]*+(?:::[\w.]++)*+(?:<[^;(){{}}]*>)?(?:\[[\s,]*\])*[\s*&]++)+"
    rf"(?!(?:{_NO_TYPE}|as)\b)(?=[A-Za-z_$\[{{(])"
)
_TYPE_WITHOUT_SPACE = re.compile(
    r"\s*+(?:for\s*+\(\s*+)?[A-Za-z_][\w.]*+(?:::[\w.]++)*+(?:<[^;(){}]*>(?:\[[\s,]*+\])*+|(?:\[[\s,]*+\])++)(?=[A-Za-z_])"
)
_ASSIGNED = re.compile(
    r"\$?\b([A-Za-z_]\w*+)\s*+(?:(?:[-+*/%&|^.]|<<|>>>?|\*\*|\?\?)?=(?![=>])|\+\+|--)|(?:\+\+|--)\s*+\$?([A-Za-z_]\w*+)"
)
# Parameters of functions without a name, and what else names variables in brackets.
_BRACKETS = re.compile(
    r"\(([^()]*+)\)\s*+(?:=>|->)|\b(?:function|fn|use|catch|list)\b\s*+&?\w*+\s*+\(([^()]*+)\)|\bas\b([^()]*+)\)|(\w++)\s*+(?:=>|->)"
    r"|[;{}]\s*+\[([^\[\]{}]*+)\]\s*+=(?!=)|>>([^;]*+)|\b(?:const|let|var)\s*+\{([^{}]*+)\}"
)
_KEYWORDS = {
    *_NO_TYPE.split("|"), "auto", "bool", "boolean", "char", "const", "double", "false", "final", "float",
    "int", "let", "long", "null", "nullptr", "NULL", "short", "static", "this", "true", "undefined",
    "unsigned", "var", "void",
}  # fmt: skip
_FILLED = re.compile(r"\b(?:memset|fill)\s*+\(([^;]{0,200}+)")
_WRITTEN = re.compile(
    r"\b([A-Za-z_]\w*+)\s*+(?:\[(?:[^\[\]]|\[[^\[\]]*+\])*+\]\s*+)++(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)"
    r"|\b([A-Za-z_]\w*+)\s*+(?:\.|->)\s*+"
    r"(?:push|push_back|emplace_back|add|Add|append|insert|unshift|put|set)\s*+\("
    r"|\barray_push\s*+\(\s*+\$([A-Za-z_]\w*+)"
)

_GIVEN = re.compile(
    r"\b([A-Za-z_]\w*+)\s*+(?:\[(?:[^\[\]]|\[[^\[\]]*+\])*+\]\s*+)++=\s*+(-?\d++|true|false|null)\s*+;"
)
_CONSTANTS = {"true": "True", "false": "False", "null": "None"}


# What declares a name within a statement: `out var x`, `is Circle c`, `try (Scanner in = …`
_WITHIN = re.compile(
    rf"(?<![\w.])(?!(?:{_NO_TYPE}|is|as|out|ref)\b)[A-Za-z_][\w.]*+(?:<[^;(){{}}]{{0,80}}>)?(?:\[\s*+\])*+\??\s++"
    r"(?!in\b|is\b|as\b|instanceof\b)([A-Za-z_]\w*+)(?=\s*+(?:[=,;):\[]|in\b))"
)


def piece_of(bare: str, places: Places, language: str, in_class: bool | None = None) -> Piece | None:
    """What a source takes from outside, if it is nothing but functions; `bare` as `bare_code` gives it.

    `language` as in `Language.name`; `in_class`: whether it stands in a class, None where that is not known.
    """
    if len(bare) > _LONGEST:
        return None
    heads, bodies, at = "", "", 0
    for _, start, stop in places:
        if start >= at:
            heads += f" {_AROUND.sub(' ', bare[at:start]).lstrip().removeprefix(';')} "
            bodies += bare[start : stop + 1]
            at = stop + 1
    if not places or ";" in heads or bare[at:].strip(" \t\r\n;?>"):
        return None
    declared = set(_WORD.findall(heads)) | {name for name, _, _ in places}
    for groups in _BRACKETS.findall(bodies):
        declared.update(name for group in groups for name in _WORD.findall(group))
    for statement in _STATEMENT.findall(bodies):
        declared.update(_declared(_LABELS.sub("", statement)))
    outer = frozenset(_VALUE.findall(bodies)) - declared - _KEYWORDS
    values = outer - {name for names in _ASSIGNED.findall(bodies) for name in names}
    methods = methods_of(bare, language, places, outer - set(_WITHIN.findall(bodies)), in_class)
    filled = {name for arguments in _FILLED.findall(bodies) for name in _WORD.findall(arguments)} & values
    written = filled | ({name for groups in _WRITTEN.findall(bodies) for name in groups} & values)
    names = frozenset(_WORD.findall(bare))
    defined = frozenset(name for name, _, _ in places)
    return Piece(
        values,
        frozenset(written),
        frozenset(filled),
        defined,
        names,
        _single(bare, places, heads, methods),
        _parameters(heads, defined),
        frozenset((name, _CONSTANTS.get(value, value)) for name, value in _GIVEN.findall(bodies)),
        methods,
    )


_HEAD = re.compile(
    r"\s*+(?:[\w:.]++(?:<[^;(){}]*>)?(?:\[[\s,]*\])*[\s*&]++)++(?=(?:[\w<>]++::)*+[A-Za-z_]\w*+\s*+\()|\s*+(?:const|let|var)\b"
)
_MODIFIERS = {
    "public", "private", "protected", "static", "final", "virtual", "override", "inline", "explicit",
    "abstract", "internal", "export", "default",
}  # fmt: skip
_NO_DEF = re.compile(r"\b(?:async|yield|operator)\b|\bfunction\s*+\*|[@~]")


_ANNOTATION = re.compile(r"@[A-Z]\w*+(?:\([^()]*+\))?")
_ACCESSOR = re.compile(r"(?:static\s++)?[gs]et\s++\w++\s*+\(")


def _single(bare: str, places: Places, heads: str, methods: Methods) -> str:
    """The only function of a piece, if it can be a function of that name in Python, or `__init__`."""
    outermost = [place for place in places if not any(start < place[1] < stop for _, start, stop in places)]
    name, begun = outermost[0][0], _HEAD.match(heads)
    if len(outermost) > 1 or _NO_DEF.search(_ANNOTATION.sub(" ", bare)) or _ACCESSOR.match(heads.strip()):
        return ""
    if name in methods.constructors or (name in methods.names and plain(name) == "tostring"):
        return name
    typed = begun is not None and set(re.findall(r"\w+", begun[0])) - _MODIFIERS
    special = name.startswith("__") or keyword.iskeyword(name) or plain(name) == "tostring"
    return "" if special or not (typed or name in methods.names) else name


_PARAMETERS = re.compile(r"\b([A-Za-z_]\w*+)\s*+\(([^()]*+)\)")
_TYPES = re.compile(r"<[^<>()]*+>")
_NO_COUNT = re.compile(r"=|\.\.\.|\b(?:out|ref|params|void)\b")
_IN_BRACKETS = re.compile(r"\[[^\[\]]*+\]")


def _parameters(heads: str, defined: frozenset[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[tuple[str, ...] | None]] = {}
    for name, inside in _PARAMETERS.findall(heads):
        for _ in range(3):  # the commas between types: `Map<K, List<V>> m`
            inside = _TYPES.sub("", inside)
        if name in defined:
            found.setdefault(name, []).append(_names_of(inside))
    single = {name: each[0] for name, each in found.items() if len(each) == 1}
    return tuple((name, names) for name, names in single.items() if names is not None)


def _names_of(inside: str) -> tuple[str, ...] | None:
    """The names of parameters, `a` of `int a[]`; None where callers need not give just these."""
    if _NO_COUNT.search(inside):
        return None
    arguments = split_arguments(inside) if inside.strip() else []
    return tuple((re.findall(r"\w+", _IN_BRACKETS.sub(" ", one)) or [""])[-1] for one in arguments)


def head(piece: Piece) -> str:
    """The first line of the only function of a piece, as in Python: `def f(a, n):`; "" if that is not sure.

    Not sure are names that Python or its built-in functions have already, and functions that are objects.
    """
    names, method = dict(piece.parameters).get(piece.single), piece.single in piece.methods.names
    if names is None or ("this" in piece.names and not method) or len(set(names)) < len(names):
        return ""
    if "" in names or not _TAKEN.isdisjoint(names):
        return ""
    return f"def {name_of(piece)}({', '.join(('self', *names) if method else names)}):\n"


def name_of(piece: Piece) -> str:
    """The name that the only function of a piece has in Python; "" if there is no such function."""
    if piece.single in piece.methods.constructors:
        return "__init__"
    return "__str__" if plain(piece.single) == "tostring" else piece.single


_TAKEN = _KEYWORDS | {*keyword.kwlist, *dir(builtins)}


def _declared(statement: str) -> Iterator[str]:
    """The variables that a statement declares: `int a = 1, b[5]`, `for (auto [k, v] : all`, `let x`."""
    begun = _TYPE.match(statement) or _TYPE_WITHOUT_SPACE.match(statement)
    if begun is None:
        return
    depth, fresh = 0, True
    for token in re.finditer(r"[A-Za-z_]\w*|\S", statement[begun.end() :]):
        if token[0] in "([{":
            depth += not fresh
        elif token[0] in ")]}":
            depth -= depth > 0
        elif token[0] == "," and depth == 0:
            fresh = True
        elif fresh and token[0][0] not in "*&$":
            yield token[0]
            fresh = False


# ---- The Python -----------------------------------------------------------------------------------

_IMPORTS = (ast.Import, ast.ImportFrom)


def kept_to(python: str, tree: ast.Module, piece: Piece) -> str:
    """The Python without what it made up: values, classes, and statements after the last function."""
    own = {plain(name) for name in piece.defined}
    functions = [node for node in tree.body if isinstance(node, Function) and plain(node.name) in own]
    if not functions:
        return python
    last = max(node.lineno for node in tree.body if isinstance(node, Function | ast.ClassDef))
    after = [node for node in tree.body if node.lineno > last and not isinstance(node, _IMPORTS)]
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in piece.names]
    gone: list[ast.stmt] = [*after, *(node for node in classes if plain(node.name) not in own)]
    edits = []
    changed = _changed(tree)
    for assignment, target in _made_up(tree, piece):
        whole = target in piece.filled or (target in piece.written and target not in changed)
        whole = whole or (target, _element(assignment.value)) in piece.given
        if whole and _is_list(assignment.value):  # so was translated: `memset(a, …)`, a loop over `a[i] = 0`
            edits.append((assignment.lineno, assignment.col_offset, target, f"{target}[:]"))
        else:
            gone.append(assignment)
    text = _without({node.lineno: node for node in gone}, edited(python, edits))
    while after and text.rpartition("\n")[2].startswith("#"):  # "# Example"
        text = text.rpartition("\n")[0].rstrip("\n")
    return f"{text}\n" if gone or edits else python


def _without(gone: dict[int, ast.stmt], python: str) -> str:
    """The text without these statements, where they have their lines for themselves."""
    lines = python.split("\n")
    for _, node in sorted(gone.items(), reverse=True):
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        end = node.end_lineno or node.lineno
        before = lines[node.lineno - 1].encode()[: node.col_offset].strip()
        rest = lines[end - 1].encode()[node.end_col_offset :].strip()
        if not before and (not rest or rest.startswith(b"#")):
            del lines[first - 1 : end]
    return "\n".join(lines).strip("\n")


def other_parameters(tree: ast.Module, piece: Piece) -> tuple[TranslationWarning, ...]:
    """A warning for each function that the source's callers would call with another number of arguments."""
    wanted, found = {plain(name): (name, len(names)) for name, names in piece.parameters}, []
    for node in ast.walk(tree):
        if isinstance(node, Function) and plain(node.name) in wanted and node.args.vararg is None:
            names = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
            most = len(names) - (names[:1] in (["self"], ["cls"]))
            name, count = wanted[plain(node.name)]
            if not most - len(node.args.defaults) <= count <= most:
                message = f"“{name}” has {_counted(count, 'parameter')} in the source, {most or 'none'} here"
                found.append(TranslationWarning("lost", message, node.lineno))
    return tuple(found)


def _counted(count: int, thing: str) -> str:
    return f"{count or 'no'} {thing}{'s' if count != 1 else ''}"


def _made_up(tree: ast.Module, piece: Piece) -> Iterator[tuple[ast.Assign, str]]:
    """The statements that give outer variables a value; none for a name that gets one otherwise as well."""
    stores: dict[str, set[int]] = {}
    assigned: list[tuple[ast.Assign, list[ast.expr]]] = []
    for node in ast.walk(tree):
        match node:
            case ast.Name(name, ast.Store() | ast.Del()):
                stores.setdefault(name, set()).add(id(node))
            case ast.arg(name) | ast.alias(asname=str(name)):
                stores.setdefault(name, set()).add(0)
            case ast.Assign([ast.Tuple(targets)]) | ast.Assign([_] as targets):
                assigned.append((node, targets))
    places = {id(target) for _, targets in assigned for target in targets}
    for node, targets in assigned:
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        outer = len(names) == len(targets) and piece.values.issuperset(names)
        if not outer or not all(stores[name] <= places for name in names):
            continue
        if piece.written.issuperset(names) or _is_made_up(node.value, piece.values):
            yield node, names[0]


def _changed(tree: ast.Module) -> set[str]:
    """The names whose elements are given a value or added."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value, _, ast.Store()) | ast.Call(ast.Attribute(value)):
                while isinstance(value, ast.Subscript):
                    value = value.value
                if isinstance(value, ast.Name):
                    found.add(value.id)
    return found


_KNOWN = {"int", "float", "input", "range", "list", "dict", "set", "sqrt", "math"}


def _is_made_up(value: ast.expr, values: frozenset[str]) -> bool:
    """Whether a value is made of literals, other outer variables and the input only."""
    bound = {
        node.id for node in ast.walk(value) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return all(node.id in values | _KNOWN | bound for node in ast.walk(value) if isinstance(node, ast.Name))


def _element(value: ast.expr) -> str:
    """What all elements of a list are: `[[0] * n for _ in range(m)]`: 0"""
    while True:
        match value:
            case ast.ListComp(inner) | ast.BinOp(ast.List([inner]), ast.Mult()):
                value = inner
            case _:
                return ast.unparse(value)


def _is_list(value: ast.expr) -> bool:
    match value:
        case (
            ast.List()
            | ast.ListComp()
            | ast.BinOp(ast.List(), ast.Mult())
            | ast.BinOp(_, ast.Mult(), ast.List())
        ):
            return True
    return False


__all__ = ["Piece", "head", "kept_to", "name_of", "other_parameters", "piece_of"]
