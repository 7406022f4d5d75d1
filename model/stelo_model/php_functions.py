"""PHP's functions that a model leaves in its Python, `count($xs)` → `len(xs)`, where nothing defines them.

In PHP nobody else can: their names are taken.  Part of `members.py`.
"""

from __future__ import annotations

import ast

from stelo_model.scopes import is_simple

# Name and number of arguments; {0}, {1}: these; {a}, {b}, {c}: the same, in brackets where they need them.
_FORMS = {
    "array_key_exists/2": "({a} in {b})",
    "array_map/2": "list(map({0}, {1}))",
    "array_filter/2": "list(filter({1}, {0}))",
    "array_fill/3": "([{2}] * {b})",
    "array_pop/1": "{a}.pop()",
    "array_push/2": "{a}.append({1})",
    "array_reverse/1": "{a}[::-1]",
    "array_shift/1": "{a}.pop(0)",
    "array_sum/1": "sum({0})",
    "array_unique/1": "list(dict.fromkeys({0}))",
    "array_unshift/2": "{a}.insert(0, {1})",
    "count/1": "len({0})",
    "empty/1": "(not {a})",
    "explode/2": "{b}.split({0})",
    "implode/2": "{a}.join(map(str, {1}))",
    "in_array/2": "({a} in {b})",
    "is_array/1": "isinstance({0}, (list, dict))",
    "is_bool/1": "isinstance({0}, bool)",
    "is_int/1": "isinstance({0}, int)",
    "is_null/1": "({a} is None)",
    "is_string/1": "isinstance({0}, str)",
    "join/2": "{a}.join(map(str, {1}))",
    "ltrim/1": "{a}.lstrip()",
    "mb_strlen/1": "len({0})",
    "mb_strtolower/1": "{a}.lower()",
    "mb_strtoupper/1": "{a}.upper()",
    "rtrim/1": "{a}.rstrip()",
    "sizeof/1": "len({0})",
    "str_contains/2": "({b} in {a})",
    "str_ends_with/2": "{a}.endswith({1})",
    "str_pad/2": "{a}.ljust({1})",
    "str_repeat/2": "({a} * {b})",
    "str_replace/3": "{c}.replace({0}, {1})",
    "str_split/1": "list({0})",
    "str_starts_with/2": "{a}.startswith({1})",
    "strlen/1": "len({0})",
    "strrev/1": "{a}[::-1]",
    "strtolower/1": "{a}.lower()",
    "strtoupper/1": "{a}.upper()",
    "trim/1": "{a}.strip()",
    "ucfirst/1": "({a}[:1].upper() + {a}[1:])",
    "ucwords/1": "{a}.title()",
}
# What they do with the values of a dictionary, Python does with its keys.
_VALUES = {
    "array_filter",
    "array_map",
    "array_reverse",
    "array_sum",
    "array_unique",
    "implode",
    "in_array",
    "join",
}
_MEMBERS = {"items", "keys", "values"}


def php_form(call: ast.Call, taken: set[str], dictionaries: set[str]) -> str | None:
    """What a call is in Python, as a form; None where it is no such call or may mean something else.

    `taken`: the names that the Python defines; `dictionaries`: those that hold one.
    """
    name, arguments = ast.unparse(call.func), call.args
    if name in taken or call.keywords or any(isinstance(one, ast.Starred) for one in arguments):
        return None
    match name, arguments:
        case "isset", [ast.Subscript(ast.Name(text), key)]:  # of a list or a text it asks for a place
            key_text = ast.unparse(key).replace("{", "{{").replace("}", "}}")
            return f"({key_text} in {text})" if text in dictionaries else None
        case "empty", [argument] if not isinstance(argument, ast.Name):  # which need not be there
            return None
        case "substr" | "mb_substr", [_, start, *length] if len(length) < 2:
            return _part(start, length)
    if name in _VALUES and any(isinstance(one, ast.Name) and one.id in dictionaries for one in arguments):
        return None
    form = _FORMS.get(f"{name}/{len(arguments)}")
    return None if form and form.count("{a}") > 1 and not is_simple(arguments[0]) else form


def _part(start: ast.expr, length: list[ast.expr]) -> str | None:
    """`substr($s, $i, $n)`: `s[i:i + n]`"""
    if not length:
        return "{a}[{1}:]"
    if _is_negative(length[0]):
        return "{a}[{1}:{2}]"
    if ast.unparse(start) == "0":
        return "{a}[:{2}]"
    return "{a}[{1}:{b} + {c}]" if is_simple(start) and not _is_negative(start) else None


def _is_negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)


def php_dictionaries(nodes: list[ast.AST]) -> set[str]:
    """The names that surely hold dictionaries; `nodes`: all of a tree."""
    found: set[str] = set()
    for node in nodes:
        match node:
            case ast.Assign([ast.Name(name)], ast.Dict() | ast.DictComp()):
                found.add(name)
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("dict" | "defaultdict" | "Counter"))):
                found.add(name)
            case ast.Attribute(ast.Name(name), member) if member in _MEMBERS:
                found.add(name)
    return found


__all__ = ["php_dictionaries", "php_form"]
