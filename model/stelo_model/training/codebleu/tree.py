"""A Python text as a tree of plain nodes, from which syntax and data flow are read.

tree-sitter recovers from every error, so every text has a tree.  All walks are loops, never recursion:
a model that runs wild writes thousands of brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import tree_sitter_python
from tree_sitter import Language, Parser, TreeCursor


@dataclass(slots=True, eq=False)
class Node:
    """A node of the syntax tree; a token has a `text` and an `index`, its place among the tokens."""

    type: str
    role: str | None  # the field of its parent that it fills
    named: bool
    missing: bool  # put in by the parser where the text lacks it
    start: int  # bytes
    end: int
    children: list[Node] = field(default_factory=list)
    is_token: bool = False  # a leaf or a whole string, but no comment
    text: str = ""
    index: int = -1

    def part(self, role: str) -> Node | None:
        """The first child that fills the field `role`."""
        return next((child for child in self.children if child.role == role), None)


def parse(text: str, misread: bool = False) -> Node:
    """The tree of a text, its tokens numbered in order of appearance.

    `misread` takes the text of tokens as the original evaluator does, which counts columns in bytes but reads
    characters: behind a `▁`, which XLCoST writes for a space, each token of the line is two characters late.
    """
    source = _encoded(text)
    root = _plain(_parser().parse(source).walk())
    for node in preorder(root):
        node.is_token = (not node.children or node.type == "string") and node.type != "comment"
        if node.type == "ERROR" and not node.children:
            node.type = f"UNEXPECTED {_decoded(source[node.start : node.end])[:1]}"
    late = _late(_decoded(source)) if misread else ""
    for index, token in enumerate(tokens(root)):
        span = slice(token.start, token.end)
        written = late[span].rstrip("\0") if misread else _decoded(source[span])
        # A token of several lines is joined without their ends, as in the original.
        token.index, token.text = index, written.replace("\n", "")
    return root


def without_comments(root: Node) -> Node:
    """Take comments and docstrings, that is statements which are only a string, out of a tree (in place)."""
    for node in preorder(root):
        node.children = [child for child in node.children if not _says_nothing(child)]
    return root


def preorder(root: Node) -> Iterator[Node]:
    """Every node, parents before children, in order of appearance."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


def tokens(root: Node) -> Iterator[Node]:
    """The tokens at or below a node, in order of appearance."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.is_token:
            yield node
        else:
            waiting.extend(reversed(node.children))


def _late(text: str) -> str:
    """Each line as long in characters as it is in bytes."""
    return "\n".join(line.ljust(len(_encoded(line)), "\0") for line in text.split("\n"))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # half a surrogate pair has no bytes


def _decoded(source: bytes) -> str:
    return source.decode("utf-8", "replace")


def _says_nothing(node: Node) -> bool:
    if node.type == "expression_statement":
        return all(child.type in ("string", "concatenated_string") for child in node.children)
    return node.type == "comment"


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_python.language()))


def _plain(cursor: TreeCursor) -> Node:
    """Copy tree-sitter's tree, depth first."""
    root = _copy(cursor)
    path = [root]
    while True:
        if cursor.goto_first_child():
            parent = path[-1]
        else:
            while not cursor.goto_next_sibling():
                path.pop()
                if not cursor.goto_parent():
                    return root
            path.pop()
            parent = path[-1]
        path.append(_copy(cursor))
        # Older grammars have no node for a line that goes on after a backslash.
        if path[-1].type != "line_continuation":
            parent.children.append(path[-1])


def _copy(cursor: TreeCursor) -> Node:
    node = cursor.node
    assert node is not None
    return Node(node.type, cursor.field_name, node.is_named, node.is_missing, node.start_byte, node.end_byte)
