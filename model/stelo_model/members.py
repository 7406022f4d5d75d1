"""Method calls of the source language that a model leaves in its Python, as Python writes them.

Part of `repairs.py`.  `s.charCodeAt(i)` → `ord(s[i])`, `m.containsKey(k)` → `k in m`: no built-in type has
a method of that name with so many arguments, so the call is certain to fail on one.  Where the module defines
such a method, or imports anything but the standard library, nothing is changed.  What a piece of a program
leaves out is not known: a receiver is taken for a built-in type's there, too.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from stelo_model.edits import Edit
from stelo_model.leaks import imports_foreign_code, own_names
from stelo_model.php_functions import php_dictionaries, php_form
from stelo_model.scopes import is_simple, stored

# {x}: the receiver; {0}, {1}: the arguments; {a}, {b}: the same, in brackets where they need them.
_FORMS = {
    "charAt/1": "{x}[{0}]",
    "charCodeAt/1": "ord({x}[{0}])",
    "codePointAt/1": "ord({x}[{0}])",
    "compareTo/1": "(({x} > {a}) - ({x} < {a}))",
    "concat/1": "({x} + {a})",
    "Concat/1": "({x} + {a})",
    "contains/1": "({a} in {x})",
    "Contains/1": "({a} in {x})",
    "containsKey/1": "({a} in {x})",
    "ContainsKey/1": "({a} in {x})",
    "equals/1": "({x} == {a})",
    "Equals/1": "({x} == {a})",
    "equalsIgnoreCase/1": "({x}.lower() == {a}.lower())",
    "getOrDefault/2": "{x}.get({0}, {1})",
    "GetValueOrDefault/2": "{x}.get({0}, {1})",
    "has/1": "({a} in {x})",
    "hasOwnProperty/1": "({a} in {x})",
    "includes/1": "({a} in {x})",
    "indexOf/1": "({x}.index({0}) if {a} in {x} else -1)",
    "IndexOf/1": "({x}.index({0}) if {a} in {x} else -1)",
    "intValue/0": "int({x})",
    "isEmpty/0": "(len({x}) == 0)",
    "keySet/0": "{x}.keys()",
    "padEnd/1": "{x}.ljust({0})",
    "padEnd/2": "{x}.ljust({0}, {1})",
    "padStart/1": "{x}.rjust({0})",
    "padStart/2": "{x}.rjust({0}, {1})",
    "PadLeft/1": "{x}.rjust({0})",
    "PadLeft/2": "{x}.rjust({0}, {1})",
    "PadRight/1": "{x}.ljust({0})",
    "PadRight/2": "{x}.ljust({0}, {1})",
    "pop_back/0": "{x}.pop()",
    "repeat/1": "({x} * {a})",
    "slice/0": "{x}[:]",
    "slice/1": "{x}[{0}:]",
    "slice/2": "{x}[{0}:{1}]",
    "substr/1": "{x}[{0}:]",
    "substr/2": "{x}[{0}:{a} + {b}]",
    "substring/1": "{x}[{0}:]",
    "substring/2": "{x}[{0}:{1}]",
    "Substring/1": "{x}[{0}:]",
    "Substring/2": "{x}[{0}:{a} + {b}]",
    "toCharArray/0": "list({x})",
    "ToCharArray/0": "list({x})",
    "toFixed/1": 'format({x}, ".{0}f")',
    "__format__/1": 'format({x}, ".{0}f")',  # what models make of it
    "toString/0": "str({x})",
    "ToString/0": "str({x})",
    "unshift/1": "{x}.insert(0, {0})",
}
# Only as a statement, for what they answer has no twin; queues and XML's elements have such methods.
_STATEMENTS = {"put/2": "{x}[{0}] = {1}", "set/2": "{x}[{0}] = {1}"}
_HAVE_STATEMENTS = {"asyncio", "multiprocessing", "queue", "tkinter", "xml"}
_ATOMS = (ast.Name, ast.Constant, ast.Attribute, ast.Subscript, ast.Call)
_Place = tuple[int, int]


def member_edits(tree: ast.Module, python: str, php: bool = False) -> Iterator[Edit]:
    """The edits that turn leaked calls into Python's own; of calls in one another only the innermost.

    `php`: those of PHP's functions, too (see `php_functions.py`).
    """
    nodes = list(ast.walk(tree))
    candidates = [node for node in nodes if isinstance(node, ast.Call | ast.BinOp)]
    if not candidates or imports_foreign_code(nodes):
        return
    own, modules = own_names(tree) | _defined(nodes), _imported(nodes)
    has_twins = modules & _HAVE_STATEMENTS
    statements = {id(node.value) for node in nodes if isinstance(node, ast.Expr) and not has_twins}
    loose = {id(child) for node in nodes for child in _loose(node)}
    dictionaries = php_dictionaries(nodes) if php else set()
    lines = [line.encode() for line in python.split("\n")]
    found: list[tuple[_Place, int, str, str]] = []
    for node in candidates:
        if node.lineno != node.end_lineno or node.end_col_offset is None:
            continue
        line = lines[node.lineno - 1]
        form = new = _special(node, own, line)
        if form is None and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            form = _form(node, node.func, own, modules, id(node) in statements)
            new = form and _filled(form, node, line, _receiver(node.func, line))
        elif form is None and php and isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            form = php_form(node, own | modules, dictionaries)
            new = form and _filled(form, node, line)
        if not form or not new:
            continue
        if id(node) in loose and form.startswith("("):
            new = new[1:-1]
        old = line[node.col_offset : node.end_col_offset].decode()
        found.append(((node.lineno, node.col_offset), node.end_col_offset, old, new))
    found.sort(key=lambda one: (one[0], -one[1]))
    for (place, end, old, new), after in itertools.zip_longest(found, found[1:]):
        if after is None or after[0] >= (place[0], end):
            yield *place, old, new


def _special(node: ast.Call | ast.BinOp, own: set[str], line: bytes) -> str | None:
    """`len(a) / sizeof(a[0])` → `len(a)`; `Array(n).fill(0)` → `[0] * n`; `"a".charCodeAt(0)` → `ord("a")`;
    `s.split("")` → `list(s)`"""
    match node:
        case ast.Call(ast.Attribute(ast.Constant(str(text)) as value, "charCodeAt"), [ast.Constant(0)]):
            return f"ord({_text(value, line)})" if len(text) == 1 else None
        case ast.Call(ast.Attribute(value, "split"), [ast.Constant("")], []) if "split" not in own:
            return f"list({_text(value, line)})"
        case ast.BinOp(ast.Call(ast.Name("len" | "sizeof"), [array]), ast.Div() | ast.FloorDiv(), size):
            if _is_call_of(size, "sizeof") and "sizeof" not in own:
                return f"len({_text(array, line)})"
        case ast.Call(ast.Attribute(ast.Call(ast.Name("Array"), [count]), "fill"), [value]) if (
            "Array" not in own
        ):
            return f"([{_text(value, line)}] * {_atom(count, line)})"
    return None


def _is_call_of(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _form(
    call: ast.Call, function: ast.Attribute, own: set[str], modules: set[str], is_statement: bool
) -> str | None:
    if function.attr in own or call.keywords or any(isinstance(one, ast.Starred) for one in call.args):
        return None
    if isinstance(function.value, ast.Name) and function.value.id in modules:
        return None
    name = f"{function.attr}/{len(call.args)}"
    form = _FORMS.get(name) or (_STATEMENTS.get(name) if is_statement else None)
    if form is None:
        return None
    if name in ("toFixed/1", "__format__/1") and not (
        isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, int)
    ):
        return None
    if name in ("substr/2", "Substring/2") and ast.unparse(call.args[0]) == "0":
        return "{x}[:{1}]"
    # What the form says twice is evaluated twice.
    twice = [call.args[0]] if form.count("{0}") + form.count("{a}") > 1 else []
    twice += [function.value] if form.count("{x}") > 1 else []
    return form if all(map(is_simple, twice)) else None


def _receiver(function: ast.Attribute, line: bytes) -> str:
    # With the brackets around it, which the tree does not count to it.
    receiver = line[function.col_offset : (function.end_col_offset or 0) - len(function.attr.encode())]
    return receiver.decode().rstrip().removesuffix(".").rstrip()


def _filled(form: str, call: ast.Call, line: bytes, receiver: str = "") -> str:
    return form.format(
        *(_text(one, line) for one in call.args),
        x=receiver,
        **{name: _atom(one, line) for name, one in zip("abc", call.args, strict=False)},
    )


def _text(node: ast.expr, line: bytes) -> str:
    return line[node.col_offset : node.end_col_offset].decode()


def _atom(node: ast.expr, line: bytes) -> str:
    text = _text(node, line)
    return text if isinstance(node, _ATOMS) else f"({text})"


def _loose(node: ast.AST) -> list[ast.expr]:
    """What stands where it needs no brackets around it."""
    match node:
        case ast.If(test) | ast.While(test) | ast.Assert(test):
            return [test]
        case ast.Return(ast.expr() as value) | ast.Assign(value=value) | ast.keyword(value=value):
            return [value]
        case ast.Call(args=arguments):
            return arguments
    return []


def _defined(nodes: list[ast.AST]) -> set[str]:
    named = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return stored(nodes) | named


def _imported(nodes: list[ast.AST]) -> set[str]:
    """The names that imports bind, and the modules that they come from."""
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.asname or alias.name for node in imports for alias in node.names}
    modules = {alias.name for node in imports for alias in node.names}
    modules |= {node.module or "" for node in imports if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names | modules}
