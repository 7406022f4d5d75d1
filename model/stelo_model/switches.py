"""A `switch` that a model left in its Python → `if`, `elif`, `else`.

Part of `residue.py`: lines whose strings and comments are masked go in and out.
"""

from __future__ import annotations

import re

_SWITCH = re.compile(r"^(\s*)switch\s*(?:\((?P<bracketed>.*)\)|(?P<bare>\S.*?))\s*(?::|\{)?\s*$")
_LABEL = re.compile(r"^(?P<indent>\s*)(?:case\b\s*(?P<value>[^:]+?)|default)\s*:\s*(?P<rest>.*)$")
_BREAK = re.compile(r"^\s*break\s*;?\s*$")
_LEAVES = re.compile(r"^\s*(?:break|return|continue|raise|throw)\b")
_SIMPLE = re.compile(r"^[\w.\[\]\ue000\ue001 ]+$")
_STEP = "    "


def without_switches(lines: list[str]) -> list[str]:
    """Every `switch` as a chain of conditions; one that falls through, or breaks in its middle, stays."""
    done: list[str] = []
    start = 0
    while start < len(lines):
        if not _SWITCH.match(lines[start]):
            done.append(lines[start])
            start += 1
            continue
        end = _block_end(lines, start)
        chain = _chain(lines[start], without_switches(lines[start + 1 : end]))
        done += lines[start:end] if chain is None else chain
        start = end
    return done


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _block_end(lines: list[str], start: int) -> int:
    """Where the block that is indented under a line ends, without blank lines at its end."""
    end = start + 1
    for number in range(start + 1, len(lines)):
        if lines[number].strip():
            if _indent(lines[number]) <= _indent(lines[start]):
                break
            end = number + 1
    return end


def _chain(head: str, block: list[str]) -> list[str] | None:
    """The conditions for a switch and its block; None where they would not mean the same."""
    found = _SWITCH.match(head)
    labels = [n for n, line in enumerate(block) if _LABEL.match(line) and _indent(line) == _indent(block[0])]
    if found is None or not labels or labels[0] != 0 or any("|" in block[number] for number in labels):
        return None
    ends = [*labels[1:], len(block)]
    cases = [_case(block[start:end]) for start, end in zip(labels, ends, strict=True)]
    margin, value = found[1], (found["bracketed"] or found["bare"]).strip()
    chain = [] if _SIMPLE.match(value) else [f"{margin}value = {value}"]
    name = "value" if chain else value
    word = "if"
    falls = any(map(_BREAK.match, block))  # where one breaks, one that does not falls through
    waiting: list[str] = []  # the labels so far whose case has no lines of its own
    for number, (label, body) in enumerate(cases, 1):
        waiting.append(label)
        last = number == len(cases)
        if not body and not last:
            continue
        if falls and not last and not _LEAVES.match(body[-1]):
            return None
        body = body[:-1] if body and _BREAK.match(body[-1]) else body
        if any(_BREAK.match(line) for line in body) or ("" in waiting and (not last or word == "if")):
            return None
        values = ", ".join(waiting)
        test = f"{name} in ({values})" if "," in values else f"{name} == {label}"
        chain.append(f"{margin}else:" if "" in waiting else f"{margin}{word} {test}:")
        chain += _moved(body or ["pass"], len(margin) + len(_STEP))
        word, waiting = "elif", []
    return chain


def _case(lines: list[str]) -> tuple[str, list[str]]:
    """The value of a case, "" of the default, and its lines; the first may stand beside the label."""
    label = _LABEL.match(lines[0])
    assert label is not None  # so the cases were found
    body = [line for line in lines[1:] if line.strip()]
    beside = [part for part in re.split(r";\s*(?=break\b)|;\s*$", label["rest"]) if part]
    indent = " " * (_indent(body[0]) if body else 0)
    return label["value"] or "", [*(indent + part for part in beside), *body]


def _moved(body: list[str], indent: int) -> list[str]:
    by = indent - min(map(_indent, body))
    return [" " * (_indent(line) + by) + line.lstrip() for line in body]
