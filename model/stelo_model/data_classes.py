"""Classes that only hold fields, `class Node { int data; Node left, right; }`, which a model left out.

Part of `source_repairs.py`: what uses them raises NameError.  A class with anything but fields and one
constructor that fills them is none of these.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from stelo_model.source_functions import split_arguments


@dataclass(frozen=True)
class DataClass:
    """`parameters`: of its constructor, each with its default or "". `fields`: each with its value in it."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]


_MOST = 40  # classes of one source: a bound on the time
_LONGEST = 2_000  # characters of one class
_CLASS = re.compile(r"\b(?:class|struct)\s++([A-Za-z_]\w*+)\s*+\{")
_FIELD = re.compile(
    r"\s*+(?:(?:public|private|protected|internal|readonly|final|mutable|struct)\b[\s:]*+)*+"
    r"([A-Za-z_][\w.:]*+(?:<[^;(){}]*>)?(?:\[[\s,]*+\])*+)(?:\s++[*&\s]*+|[*&]++\s*+)"
    r"([A-Za-z_][^;(){}\[\]]*+)\Z"
)
_ONE = re.compile(r"[\s*&]*+([A-Za-z_]\w*+)\s*+(?:=\s*+(-?\w++(?:\.\d++)?)\s*+)?\Z")
_NO_TYPE = {"static", "const", "using", "typedef", "enum", "class", "return", "friend", "event", "delegate"}
_ZEROS = {
    "int": "0", "long": "0", "short": "0", "byte": "0", "unsigned": "0", "size_t": "0", "double": "0.0",
    "float": "0.0", "bool": "False", "boolean": "False",
}  # fmt: skip
_SPELLED = {
    "true": "True", "false": "False", "null": "None", "nullptr": "None", "NULL": "None",
}  # fmt: skip
_ASSIGNMENT = re.compile(r"((?:(?:this\s*+(?:\.|->)\s*+)?[A-Za-z_]\w*+\s*+=\s*+)++)(-?\w++)\s*+\Z")
_STARTED = re.compile(r"\s*+([A-Za-z_]\w*+)\s*+\(\s*+(-?\w*+)\s*+\)\s*+\Z")


def data_classes(bare: str, language: str, closed: Mapping[int, int]) -> tuple[DataClass, ...]:
    """The classes of a source that only hold fields; for C++, C# and Java, which declare these.

    `bare` and `closed` as in `source_functions`, `language` as in `Language.name`.
    """
    if language not in ("cpp", "csharp", "java"):
        return ()
    found = []
    for match in islice(_CLASS.finditer(bare), _MOST):
        start = match.end() - 1
        end = closed.get(start, len(bare))
        if end - start <= _LONGEST and (one := _data_class(match[1], bare[start + 1 : end])):
            found.append(one)
    return tuple(found)


def _data_class(name: str, body: str) -> DataClass | None:
    constructor = re.search(rf"(?:\b(?:public|explicit)\s*+:?\s*+)*+\b{name}\s*+\(([^(){{}};]*+)\)", body)
    parameters: list[tuple[str, str]] = []
    begun: dict[str, str] = {}
    if constructor:
        opened = body.find("{", constructor.end())
        closing = body.find("}", opened)
        started, inner = body[constructor.end() : opened], body[opened + 1 : closing]
        filled = list(_filled(started.strip().removeprefix(":"), inner))
        if opened < 0 or closing < 0 or None in filled:
            return None
        begun = {field: value for one in filled if one for field, value in one}
        parameters = [_parameter(one) for one in split_arguments(constructor[1]) if one.strip()]
        body = body[: constructor.start()] + body[closing + 1 :]
    fields: dict[str, str] = {}
    for statement in re.sub(r"\b(?:public|private|protected)\s*+:", "", body).split(";"):
        if not statement.strip():
            continue
        declared = _FIELD.match(statement)
        if declared is None or declared[1] in _NO_TYPE:
            return None
        for part in declared[2].split(","):
            one = _ONE.fullmatch(part)
            if one is None:
                return None
            fields[one[1]] = _SPELLED.get(one[2], one[2]) or _ZEROS.get(declared[1], "None")
    names = {parameter for parameter, _ in parameters}
    known = all(value in names or _is_literal(value) for value in begun.values())
    words = [name, *fields, *names]
    if not fields or not known or not begun.keys() <= fields.keys() or any(map(keyword.iskeyword, words)):
        return None
    if constructor is None:
        return DataClass(name, tuple(fields.items()), tuple((field, field) for field in fields))
    return DataClass(name, tuple(parameters), tuple((fields | begun).items()))


def _filled(started: str, inner: str) -> Iterator[list[tuple[str, str]] | None]:
    """The fields with their values, statement by statement; None for one that does something else."""
    for part in split_arguments(started) if started.strip() else ():
        match = _STARTED.fullmatch(part)
        yield [(match[1], _SPELLED.get(match[2], match[2]) or "None")] if match else None
    for statement in inner.split(";"):
        match = _ASSIGNMENT.fullmatch(statement.strip()) if statement.strip() else None
        if match:
            value = _SPELLED.get(match[2], match[2])
            yield [(field, value) for field in re.findall(r"(\w++)\s*+=", match[1])]
        elif statement.strip():
            yield None


def _parameter(text: str) -> tuple[str, str]:
    name, _, default = text.partition("=")
    return (re.findall(r"\w+", name) or [""])[-1], _SPELLED.get(default.strip(), default.strip())


def _is_literal(value: str) -> bool:
    return value in ("None", "True", "False") or value.removeprefix("-").isdigit()


def missing_classes(tree: ast.Module, undefined: set[str], classes: tuple[DataClass, ...]) -> list[str]:
    """The texts of those of the classes that the Python only uses, each as the source has it."""
    return [_text(one) for one in classes if one.name in undefined and _fits(tree, one)]


def _fits(tree: ast.Module, one: DataClass) -> bool:
    """Whether all that the Python calls the class with are arguments of its constructor."""
    names = [name for name, _ in one.parameters]
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name(name), arguments, keywords) if name == one.name:
                given = {keyword.arg for keyword in keywords} | set(names[: len(arguments)])
                needed = {name for name, default in one.parameters if not default}
                if len(arguments) > len(names) or not given <= set(names) or not needed <= given:
                    return False
    return True


def _text(one: DataClass) -> str:
    parameters = [f"{name}={default}" if default else name for name, default in one.parameters]
    lines = [f"        self.{field} = {value}" for field, value in one.fields]
    head = f"class {one.name}:\n    def __init__({', '.join(['self', *parameters])}):"
    return "\n".join([head, *lines])


__all__ = ["DataClass", "data_classes", "missing_classes"]
