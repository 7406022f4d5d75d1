"""The syntax component: which subtrees of the reference the hypothesis has (CodeBLEU, Ren et al. 2020, 3.2).

A subtree is a node that has children, with the types and fields of all named nodes below it and no names or
values.  Each of the reference's counts once, whether the hypothesis has it once or often.
"""

from __future__ import annotations

from collections.abc import Iterator

from stelo_model.training.codebleu.tree import Node, preorder

_Shape = tuple[str, tuple[tuple[str | None, int], ...]]


def match_syntax(reference: Node, hypothesis: Node) -> tuple[int, int]:
    """Subtrees of the reference that the hypothesis has too, and all of the reference's (at least 1)."""
    shapes: dict[_Shape, int] = {}
    wanted = _subtrees(reference, shapes)
    found = set(_subtrees(hypothesis, shapes))
    return sum(shape in found for shape in wanted), len(wanted)


def _subtrees(root: Node, shapes: dict[_Shape, int]) -> list[int]:
    """A number for each subtree: equal numbers, equal shapes.  The root is one even when it is empty."""
    numbers: dict[Node, int] = {}
    for node in reversed(list(preorder(root))):
        below = tuple((child.role, numbers[child]) for child in _shown(node))
        numbers[node] = shapes.setdefault((_label(node), below), len(shapes))
    return [numbers[node] for node in preorder(root) if _is_subtree(node) or node is root]


def _shown(node: Node) -> Iterator[Node]:
    """The children that shape a node.  Of a string only what it interpolates and escapes: the grammar that
    XLCoST uses shows neither its quotes nor its text.
    """
    for child in node.children:
        if child.type == "string_content":
            yield from _shown(child)
        elif (child.named or child.missing) and child.type not in ("string_start", "string_end"):
            yield child


def _is_subtree(node: Node) -> bool:
    return bool(node.children) and node.type != "string_content"


def _label(node: Node) -> str:
    return f"MISSING {node.type}" if node.missing else node.type
