"""The data-flow component: where each variable's value comes from (CodeBLEU, Ren et al. 2020, 3.3).

A flow says of one token that its value `comesFrom` earlier tokens of the same name, or is `computedFrom` the
tokens on the right of an assignment.  Names are numbered in order of first use, so renaming costs nothing.
The rules are the original evaluator's, odd ones included (docs/codebleu.md).  Where it merges the sources of
a token it goes through a set, in an order that changes from run to run; here the order is `Order`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from zlib import crc32

from stelo_model.training.codebleu.tree import Node, tokens

_ASSIGNMENTS = ("assignment", "augmented_assignment", "for_in_clause")

# A loop is read twice, so that what its end writes reaches its beginning, and an assignment names all of its
# sources: thirty nested loops would take 2^30 readings, a chain of assignments a quadratic number of names.
# When this many are named (a program has a few thousand), loops are read once and sources left out.
_ENOUGH = 200_000

# `appearance`: as the names first appear, so that a renamed variable never matters.  `hash`: by a hash of the
# name, as in the original, where a renamed variable costs a little; CRC-32, for it is the same in every run.
Order = Literal["appearance", "hash"]

_States = dict[str, list[int]]  # for each name the tokens that may have written it last
_Visits = Generator[tuple[Node, _States], None, None]
_Numbered = tuple[int, str, tuple[int, ...]]


@dataclass(slots=True)
class _Flow:
    name: str
    index: int
    relation: str
    sources: list[str]
    places: list[int]  # the indices of the sources


def match_data_flow(reference: Node, hypothesis: Node, order: Order) -> tuple[int, int]:
    """Flows of the reference that the hypothesis has too, and all of the reference's (0 if it has none)."""
    wanted, found = Counter(_numbered_flows(reference, order)), Counter(_numbered_flows(hypothesis, order))
    return (wanted & found).total(), wanted.total()


def _numbered_flows(root: Node, order: Order) -> list[_Numbered]:
    """The flows of a tree, one a token, with numbers for names."""
    numbers: dict[str, int] = {}
    numbered = []
    for flow in _merged(_connected(_Reader(order).read(root)), _token, order):
        sources = tuple(numbers.setdefault(name, len(numbers)) for name in flow.sources)
        numbered.append((numbers.setdefault(flow.name, len(numbers)), flow.relation, sources))
    return numbered


def _connected(flows: list[_Flow]) -> list[_Flow]:
    """By place, without the tokens that have no source and are none: most literals, names used once."""
    connected = {flow.index for flow in flows if flow.places}
    connected.update(place for flow in flows for place in flow.places)
    return [flow for flow in sorted(flows, key=lambda flow: flow.index) if flow.index in connected]


def _merged(flows: Iterable[_Flow], same: Callable[[_Flow], Hashable], order: Order) -> list[_Flow]:
    """One flow for all that are the same, with the sources of each."""
    merged: dict[Hashable, _Flow] = {}
    for flow in flows:
        key = same(flow)
        merged[key] = _united(merged[key], flow, order) if key in merged else flow
    return list(merged.values())


def _united(one: _Flow, other: _Flow, order: Order) -> _Flow:
    sources = list(dict.fromkeys(one.sources + other.sources))
    if order == "hash":
        sources.sort(key=lambda name: (crc32(name.encode()), name))
    places = list(dict.fromkeys(one.places + other.places))
    return _Flow(other.name, other.index, other.relation, sources, places)


def _token(flow: _Flow) -> Hashable:
    return flow.index


def _token_and_relation(flow: _Flow) -> Hashable:
    return flow.name, flow.index, flow.relation


class _Reader:
    """Reads a tree from top to bottom and collects its flows.

    Each method that reads a node is a generator of the children to read in turn; `read` runs them on a stack
    of its own.  `states` is changed in place, its lists never.
    """

    def __init__(self, order: Order) -> None:
        self._order = order
        self._flows: list[_Flow] = []
        self._named = 0

    def read(self, root: Node) -> list[_Flow]:
        """All flows, in the order in which they were met."""
        running = [self._read(root, {})]
        while running:
            visit = next(running[-1], None)
            if visit is None:
                running.pop()
            else:
                running.append(self._read(*visit))
        return self._flows

    def _read(self, node: Node, states: _States) -> _Visits:
        if node.is_token:
            self._token(node, states)
        elif node.type == "default_parameter":
            yield from self._default(node, states)
        elif node.type in _ASSIGNMENTS:
            yield from self._assignment(node, states)
        elif node.type == "if_statement":
            yield from self._if(node, states)
        elif node.type in ("for_statement", "while_statement"):
            yield from self._loop(node, states)
        else:
            # In a comprehension the loop variable is written before the element in front of it is read.
            for child in sorted(node.children, key=lambda child: child.type != "for_in_clause"):
                yield child, states

    def _token(self, node: Node, states: _States) -> None:
        if node.type == node.text:
            return
        if node.text in states:
            self._add(node, "comesFrom", [node.text], states[node.text])
            return
        self._add(node, "comesFrom", [], [])
        if node.type == "identifier":
            states[node.text] = [node.index]

    def _default(self, node: Node, states: _States) -> _Visits:
        name, value = node.part("name"), node.part("value")
        if name is None or value is None:
            return
        yield value, states
        sources = self._sources(value)
        for token in _variables(name):
            for source in sources:
                self._add(token, "comesFrom", [source.text], [source.index])
            states[token.text] = [token.index]

    def _assignment(self, node: Node, states: _States) -> _Visits:
        sides = _sides(node)
        for _, right in sides:
            yield right, states
        for left, right in sides:
            sources = self._sources(right)
            names, places = [source.text for source in sources], [source.index for source in sources]
            for token in _variables(left):
                self._add(token, "computedFrom", names, places)
                states[token.text] = [token.index]

    def _sources(self, right: Node) -> list[Node]:
        return [] if self._named > _ENOUGH else list(_variables(right))

    def _add(self, token: Node, relation: str, names: list[str], places: list[int]) -> None:
        self._flows.append(_Flow(token.text, token.index, relation, names, places))
        self._named += 1 + len(names)

    def _if(self, node: Node, states: _States) -> _Visits:
        ends, taken = [], dict(states)
        for child in node.children:
            if child.type in ("elif_clause", "else_clause"):
                ends.append(dict(states))
                yield child, ends[-1]
            else:
                yield child, taken
        ends.append(taken)
        if not any("else" in child.type for child in node.children):
            ends.append(dict(states))
        for name in dict.fromkeys(name for end in ends for name in end):
            states[name] = sorted({place for end in ends for place in end.get(name, ())})

    def _loop(self, node: Node, states: _States) -> _Visits:
        first = len(self._flows)
        for reading in (1, 2):
            if reading == 2 and self._named > _ENOUGH:
                break
            if node.type == "while_statement":
                for child in node.children:
                    yield child, states
            else:
                yield from self._assignment(node, states)
                # As in the original: after an `else` clause the body is not the last child, and is not read.
                if node.children[-1].type == "block":
                    yield node.children[-1], states
        self._flows[first:] = _merged(self._flows[first:], _token_and_relation, self._order)


def _variables(node: Node) -> Iterator[Node]:
    """The tokens that are no keyword and no operator: names, but literals too."""
    return (token for token in tokens(node) if token.type != token.text)


def _sides(node: Node) -> list[tuple[Node, Node]]:
    """What is written from what: part by part when both sides have as many, else the left from the right."""
    left, right = node.part("left"), node.part("right")
    if left is None or right is None:
        return []
    if node.type == "for_in_clause":
        return [(left, node.children[-1])]
    lefts, rights = _items(left), _items(right)
    if lefts and len(lefts) == len(rights):
        return list(zip(lefts, rights, strict=True))
    return [(left, right)]


def _items(node: Node) -> list[Node]:
    return [] if node.is_token else [child for child in node.children if child.type != ","]
