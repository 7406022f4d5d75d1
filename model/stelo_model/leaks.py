"""Library names of the source language that a model leaves in its Python, where only one thing can be meant.

Part of `repairs.py`.  A name like `Math` or `console` must be defined nowhere; a method like `.length`
or `.toUpperCase()` must be one that no built-in type and no class of the module has.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from stelo_model.edits import Edit

_MATH = (
    "floor",
    "sqrt",
    "trunc",
    "log",
    "log10",
    "log2",
    "exp",
    "sin",
    "cos",
    "tan",
    "atan",
    "atan2",
    "hypot",
    "cbrt",
)
_PLAIN = {
    **{f"Math.{name}": f"math.{name}" for name in _MATH},
    **{f"Math.{name.capitalize()}": f"math.{name}" for name in _MATH},
    **{f"Math.{name}": name for name in ("abs", "max", "min", "pow")},
    **{f"Math.{name.capitalize()}": name for name in ("abs", "max", "min", "pow")},
    "Math.ceil": "math.ceil",
    "Math.Ceiling": "math.ceil",
    "Math.PI": "math.pi",
    "Math.E": "math.e",
    "Math.random": "random.random",
    "Integer.parseInt": "int",
    "Long.parseLong": "int",
    "Double.parseDouble": "float",
    "String.valueOf": "str",
    "Integer.toString": "str",
    "Integer.MAX_VALUE": "2147483647",
    "Integer.MIN_VALUE": "(-2147483648)",
    "Long.MAX_VALUE": "9223372036854775807",
    "Long.MIN_VALUE": "(-9223372036854775808)",
    "Number.MAX_SAFE_INTEGER": "9007199254740991",
    "int.MaxValue": "2147483647",
    "int.MinValue": "(-2147483648)",
    "console.log": "print",
    "Console.WriteLine": "print",
    "System.out.println": "print",
}
# They print without ending the line.
_OPEN_ENDED = {"document.write", "System.out.print", "Console.Write", "process.stdout.write"}
_METHODS = {
    **dict.fromkeys(("toUpperCase", "ToUpper"), "upper"),
    **dict.fromkeys(("toLowerCase", "ToLower"), "lower"),
    **dict.fromkeys(("trim", "Trim"), "strip"),
    **dict.fromkeys(("startsWith", "StartsWith"), "startswith"),
    **dict.fromkeys(("endsWith", "EndsWith"), "endswith"),
    **dict.fromkeys(("push", "push_back"), "append"),
}
_LENGTHS = {"length", "size", "Length", "Count"}


def leak_edits(tree: ast.Module, undefined: set[tuple[int, int]]) -> Iterator[Edit]:
    """The edits that turn leaked library names into Python's own."""
    nodes = list(ast.walk(tree))
    read = [node for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)]
    if not read:
        return
    own = own_names(tree)
    foreign = imports_foreign_code(nodes)
    called = {id(node.func): node for node in nodes if isinstance(node, ast.Call)}
    for node in read:
        yield from _dotted_edits(node, called.get(id(node)), undefined)
        if node.attr not in own and not foreign:
            yield from _member_edits(node, called.get(id(node)))


def _dotted_edits(
    node: ast.Attribute, call: ast.Call | None, undefined: set[tuple[int, int]]
) -> Iterator[Edit]:
    dotted = ast.unparse(node)
    base = dotted.partition(".")[0]
    if (node.lineno, node.col_offset) not in undefined and base != "int":
        return
    if dotted in _PLAIN:
        yield node.lineno, node.col_offset, dotted, _PLAIN[dotted]
    elif dotted in _OPEN_ENDED and call is not None and call.args and not call.keywords:
        yield node.lineno, node.col_offset, dotted, "print"
        if call.end_lineno is not None and call.end_col_offset is not None:
            yield call.end_lineno, call.end_col_offset - 1, ")", ', end="")'


def _member_edits(node: ast.Attribute, call: ast.Call | None) -> Iterator[Edit]:
    end_line, end = node.end_lineno, node.end_col_offset
    if end_line is None or end is None:
        return
    if call is not None and node.attr in _METHODS:
        yield end_line, end - len(node.attr), node.attr, _METHODS[node.attr]
    # `xs.count` is a method of lists: without a call it can only be C#'s Count in disguise, but who knows.
    elif node.attr in _LENGTHS and (call is None or not (call.args or call.keywords)):
        if call is None and node.attr == "size":
            return
        old = f".{node.attr}" + ("()" if call is not None else "")
        yield node.lineno, node.col_offset, "", "len("
        yield end_line, end - len(node.attr) - 1, old, ")"


def own_names(tree: ast.Module) -> set[str]:
    """Every attribute and method that the module itself defines anywhere."""
    names = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for member in ast.walk(node):
                if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                    names.add(member.name)
                elif isinstance(member, ast.Name) and isinstance(member.ctx, ast.Store):
                    names.add(member.id)
    return names


def imports_foreign_code(nodes: list[ast.AST]) -> bool:
    """Whether anything outside the standard library is imported: its objects may have any member."""
    for node in nodes:
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        if any(module.partition(".")[0] not in sys.stdlib_module_names for module in modules):
            return True
    return False
