"""Untrusted documents (a manifest, a configuration) into dataclasses: every key known, every type exact."""

from __future__ import annotations

from typing import Any, TypeVar, get_args, get_origin

from stelo_model.prompt import ChatFormat, PromptFormat, TagFormat

T = TypeVar("T")


def structure(document: Any, kind: type[T], name: str) -> T:
    """An instance of the dataclass `kind` from JSON or TOML values; `name` begins every path in a message.

    Raises: ValueError, its text naming each key that is wrong.
    """
    import cattrs

    converter = cattrs.Converter(forbid_extra_keys=True)
    for plain in (str, int, float, bool):
        converter.register_structure_hook(plain, _strict)
    converter.register_structure_hook_func(_is_tuple, lambda value, of: _tuple(converter, value, of))
    converter.register_structure_hook(PromptFormat, lambda value, _: _prompt_format(converter, value))
    try:
        return converter.structure(document, kind)
    except (cattrs.BaseValidationError, TypeError, ValueError, KeyError) as error:
        faults = cattrs.transform_error(error, path=name, format_exception=_fault)
        raise ValueError("; ".join(faults)) from error


def _fault(error: BaseException, kind: type | None) -> str:
    from cattrs.v import format_exception

    return str(error) if type(error) in (TypeError, ValueError) else format_exception(error, kind)


def _strict(value: Any, kind: type) -> Any:
    # cattrs would turn 3 into "3"; a document with the wrong type is a damaged document.
    wanted = (int, float) if kind is float else kind
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind is not bool):
        raise TypeError(f"expected {kind.__name__}, found {value!r:.80}")
    return value


def _is_tuple(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _tuple(converter: Any, value: Any, kind: Any) -> tuple[Any, ...]:
    # cattrs would take "stop" for four strings, and an object for its keys.
    if not isinstance(value, list):
        raise TypeError(f"expected list, found {value!r:.80}")
    return tuple(converter.structure(item, get_args(kind)[0]) for item in value)


def _prompt_format(converter: Any, value: Any) -> PromptFormat:
    kinds: dict[str, type[ChatFormat] | type[TagFormat]] = {"chat": ChatFormat, "tags": TagFormat}
    kind = value.get("kind") if isinstance(value, dict) else None
    if kind not in kinds:
        raise ValueError(f"unknown prompt kind {kind!r}, expected one of {', '.join(kinds)}")
    result: PromptFormat = converter.structure(value, kinds[kind])
    return result


__all__ = ["structure"]
