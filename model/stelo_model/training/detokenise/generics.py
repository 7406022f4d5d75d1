"""Which `<` and `>` of a program are brackets around types, as in `Map<Integer, List<String>>`."""

from __future__ import annotations

from collections.abc import Sequence

from stelo_model.training.detokenise.lexer import Token

_GENERIC_WORDS = """
vector map set pair queue stack list deque multiset multimap unordered_map unordered_set
unordered_multiset priority_queue greater less array bitset tuple function hash numeric_limits template
static_cast node List ArrayList Map HashMap TreeMap Set HashSet TreeSet LinkedList Stack Queue Deque
ArrayDeque PriorityQueue Vector LinkedHashMap LinkedHashSet Dictionary Tuple SortedDictionary SortedSet
IEnumerable Comparator Entry Iterator Pair Comparable Integer Collection Iterable Hashtable KeyValuePair
IList IComparer Function Optional AtomicInteger Class Node
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_STEPS = {"<": 1, ">": -1, ">>": -2}
_NEVER_INSIDE = frozenset({";", "{", "&&", "||", "=="})


def type_brackets(tokens: Sequence[Token]) -> frozenset[int]:
    """The indices of the brackets around types."""
    found: set[int] = set()
    for i in range(1, len(tokens)):
        if tokens[i] == Token("<") and tokens[i - 1].text in _GENERIC:
            found.update(_bracketed(tokens, i))
    return frozenset(found)


def _bracketed(tokens: Sequence[Token], start: int) -> list[int]:
    """The indices of all type brackets from the one at `start` to its partner; [] if it has none."""
    depth, indices = 0, []
    never = _NEVER_INSIDE if tokens[start - 1].text == "function" else _NEVER_INSIDE | {"(", ")"}
    for i in range(start, len(tokens)):
        text = tokens[i].text
        if text in never:
            return []
        if text in _STEPS:
            depth += _STEPS[text]
            indices.append(i)
        if depth <= 0:
            return indices if depth == 0 else []
    return []
