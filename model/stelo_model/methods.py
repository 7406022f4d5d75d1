"""Methods that are selected without their class: their Python takes `self`, and their fields are `self.x`.

Java, C# and C++ name the fields and methods of an object by their bare names.  A model that sees only
a method takes it for a function, and its fields for global variables.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stelo_model.edits import Edit, renaming_edits
from stelo_model.scopes import Function, parameters, stored
from stelo_model.source_functions import Places, plain


@dataclass(frozen=True)
class Methods:
    """The methods of objects among the functions of a piece, as the source writes their names.

    `names`: the methods; `constructors`: those that make the object.  `fields`: the names that they use bare
    and that no function declares.  `calls`: what they call by a bare name, where that is a method, too.
    """

    names: frozenset[str] = frozenset()
    constructors: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()


NO_METHODS = Methods()

# ---- The source -----------------------------------------------------------------------------------

_OF_CLASSES = {
    "java": {"public", "private", "protected", "synchronized", "abstract", "Override"},
    "csharp": {"public", "private", "protected", "internal", "virtual", "override", "abstract", "sealed"},
    "php": {"public", "private", "protected", "abstract", "final"},
}
_BARE = {"java", "csharp", "cpp"}  # languages where a field may be named without `this`
_WORDS = re.compile(r"\w+")
_CALLED = re.compile(r"(?<![\w.>:])(?<!\bnew )([A-Za-z_]\w*+)\s*+\(")
_CLASS_NAME = re.compile(r"[A-Z]\w*[a-z]\w*\Z")
_CONSTANT_NAME = re.compile(r"(?:[A-Z][A-Z\d_]*|k[A-Z]\w*)\Z")
_INDENTED = re.compile(r"\A[\r\n]*+[ \t]++(?:[\w@][^\n(]*+\(|@)|\n[ \t]++\}\s*+\Z")
# Words of the languages that stand where a name may stand, and names that C++ has outside of all classes.
_NO_FIELDS = {
    "java": {
        "assert", "byte", "catch", "class", "default", "enum", "finally", "private", "protected", "public",
        "short", "super", "synchronized", "throws", "try", "volatile",
    },
    "csharp": {
        "and", "async", "base", "byte", "catch", "checked", "class", "decimal", "default", "dynamic", "enum",
        "finally", "fixed", "internal", "lock", "nameof", "not", "object", "or", "out", "override", "params",
        "private", "protected", "public", "readonly", "ref", "sbyte", "short", "sizeof", "string", "struct",
        "try", "uint", "ulong", "unchecked", "unsafe", "ushort", "value", "virtual", "volatile", "when",
        "where",
    },
    "cpp": {
        "and", "assert", "catch", "cerr", "cin", "class", "clog", "constexpr", "cout", "default", "endl",
        "enum", "errno", "flush", "not", "npos", "or", "ostream", "override", "private", "protected",
        "public", "register", "short", "signed", "sizeof", "size_t", "stderr", "stdin", "stdout", "string",
        "struct", "template", "try", "virtual", "volatile", "xor",
    },
}  # fmt: skip
_MAKES = {"constructor", "__construct"}


def methods_of(
    bare: str, language: str, places: Places, outer: frozenset[str], in_class: bool | None = None
) -> Methods:
    """The methods of a piece; `bare` as `bare_code` gives it, `language` as in `Language.name`.

    `outer`: the names that its functions use and do not declare.  `in_class`: whether it stands in a class;
    where that is not known, its heads, its fields and its indentation tell.
    """
    names, constructors, at = set(), set(), 0
    indented = _INDENTED.search(bare) is not None  # as it stands in its class
    fields = frozenset(name for name in outer if _is_field(name, bare, language))
    for name, start, stop in places:
        if start < at:  # within the one before
            continue
        before, at = re.split(rf"\b{name}\s*\(", bare[at:start])[0], stop + 1
        if _is_method(before, bare[start:at], language, in_class, indented, bool(fields)):
            names.add(name)
            if _makes_object(before, name, language):
                constructors.add(name)
    if not names or language not in _BARE:
        return Methods(frozenset(names), frozenset(constructors))
    calls = frozenset(_CALLED.findall(bare)) if language != "cpp" else frozenset()
    return Methods(frozenset(names), frozenset(constructors), fields, calls)


def _is_method(
    before: str, body: str, language: str, in_class: bool | None, indented: bool, fields: bool
) -> bool:
    """Whether a function belongs to an object, from what is before its name, and from where it stands.

    `in_class`: whether that is a class, None where it is not known; `indented`: whether the selection is;
    `fields`: whether it uses names that it does not declare.
    """
    words = set(_WORDS.findall(before))
    if "static" in words:
        return False
    if language == "javascript":
        return not before.strip(" \t\r\n;,}")
    if in_class is not None or language == "cpp":
        here = in_class if in_class is not None else indented and fields
        return here or before.rstrip().endswith("::")
    of_class = bool(words & _OF_CLASSES[language]) or re.search(r"\bthis\b", body) is not None
    return of_class or (language in _BARE and (indented or fields))  # they have no global variables


def _makes_object(before: str, name: str, language: str) -> bool:
    if language in ("javascript", "php"):
        return name in _MAKES
    return language != "cpp" and not set(_WORDS.findall(before)) - _OF_CLASSES[language]


def _is_field(name: str, bare: str, language: str) -> bool:
    typed = re.search(rf"\b{name}\s+(?!(?:in|is|as|instanceof|and|or|when)\b)[A-Za-z_]", bare)
    if typed or name in _NO_FIELDS.get(language, ()):
        return False
    if not _CLASS_NAME.match(name):
        return language != "cpp" or not _CONSTANT_NAME.match(name)
    # A class, or in C# a property, which stands where a value stands.
    other = (
        rf"(?:\b(?:new|is|as|catch|typeof)\b\s*\(?\s*|<){name}\b|(?<![\w.]){name}\s*(?:[<.\w(]|\[\s*[\],])"
        rf"|\(\s*{name}\s*\)\s*[\w(]"
    )
    return language == "csharp" and re.search(other, bare) is None


# ---- The Python -----------------------------------------------------------------------------------


def method_edits(
    tree: ast.Module, python: str, methods: Methods, counts: Mapping[str, int]
) -> Iterator[Edit]:
    """Let functions that are methods take `self`, and let it have their fields and methods.

    `counts`: of how many parameters the functions of the source are, as far as that is sure.
    """
    lines = python.split("\n")
    wanted = _in_python(methods)
    inside = [node for node in tree.body if isinstance(node, Function) and plain(node.name) in wanted]
    own = {node.name for node in inside}
    others = [node for node in tree.body if isinstance(node, Function | ast.ClassDef) and node not in inside]
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    outside = {node.name for node in others}
    outside |= {alias.asname or alias.name for node in imports for alias in node.names}
    for function in inside:
        arguments = [*function.args.posonlyargs, *function.args.args]
        bound = bool(arguments) and arguments[0].arg in ("self", "cls")
        if not bound:
            begun = re.match(rf"def {function.name}\(", lines[function.lineno - 1])
            count = counts.get(wanted[plain(function.name)], -1)
            if begun is None or function.decorator_list or count != len(arguments):
                continue
            more = arguments or function.args.vararg
            yield function.lineno, len(begun[0].encode()), "", "self, " if more else "self"
        elif arguments[0].arg == "cls":
            continue
        yield from _qualified(function, python, methods, own, outside)


def _in_python(methods: Methods) -> dict[str, str]:
    """The methods by their names in Python, as `plain` spells them."""
    special = {"init": methods.constructors, "str": {n for n in methods.names if plain(n) == "tostring"}}
    found = {name: min(those) for name, those in special.items() if those}
    return found | {plain(name): name for name in methods.names}


def _qualified(
    function: Function, python: str, methods: Methods, own: set[str], outside: set[str]
) -> Iterator[Edit]:
    """`self.` before the fields and methods in a function."""
    nodes = [node for statement in function.body for node in ast.walk(statement)]
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    names = [node for node in nodes if isinstance(node, ast.Name)]
    taken = parameters(function) | _otherwise_bound(nodes) | outside
    calls = {plain(name) for name in methods.calls}
    fields = methods.fields - taken
    mine = {name for name in own | {node.id for node in names} if name in own or plain(name) in calls}
    mine -= taken | stored(nodes) | set(dir(builtins))
    found = [node for node in names if node.id in (mine if id(node) in called else fields)]
    edits = {id(node): (node.lineno, node.col_offset, node.id, f"self.{node.id}") for node in found}
    renamed = {node.id for node in found}
    if renamed:
        in_field = re.compile(rf"(?<![\w.\"'])({'|'.join(sorted(renamed))})\b(?!\s*=(?!=))")
        yield from renaming_edits(function, python, edits, in_field, r"self.\1")


def without_global(tree: ast.Module, python: str, methods: Methods) -> str:
    """The text without the lines that declare fields `global` in methods."""
    wanted, gone = _in_python(methods), set()
    lines = python.split("\n")
    for function in (node for node in tree.body if isinstance(node, Function) and plain(node.name) in wanted):
        fields = methods.fields - _otherwise_bound([node for one in function.body for node in ast.walk(one)])
        declared = [
            node.lineno
            for node in function.body
            if isinstance(node, ast.Global)
            and fields.issuperset(node.names)
            and lines[node.lineno - 1].strip() == f"global {', '.join(node.names)}"
        ]
        if len(declared) < len(function.body):
            gone.update(declared)
    return "\n".join(line for number, line in enumerate(lines, 1) if number not in gone)


def _otherwise_bound(nodes: list[ast.AST]) -> set[str]:
    """Names that loops, `with`, `except`, functions or annotations bind: they are variables of their own."""
    found: set[str] = set()
    for node in nodes:
        match node:
            case ast.For(target=target) | ast.AsyncFor(target=target) | ast.comprehension(target=target):
                found |= stored(ast.walk(target))
            case ast.withitem(optional_vars=ast.expr() as target) | ast.NamedExpr(target=target):
                found |= stored(ast.walk(target))
            case ast.AnnAssign(target=target):
                found |= stored(ast.walk(target))
            case ast.ExceptHandler(name=str(name)) | ast.arg(name) | ast.FunctionDef(name=name):
                found.add(name)
    return found


__all__ = ["NO_METHODS", "Methods", "method_edits", "methods_of", "without_global"]
