"""What the document around a selection tells of it: whether it stands in a class, and what that declares."""

from __future__ import annotations

import re
from itertools import islice

from stelo_model.source_functions import OWNER, bare_code, brackets

_MOST = 400
_MARK = "stelo_selection_here"
_BEGUN = re.compile(r"[^;{}]{0,400}+\{")


def stands_in_class(code: str, around: str, language: str) -> bool | None:
    """Whether the code is a member of a class in the document around it; None where that is not sure.

    `language` as in `Language.name`.  Sure it is not within a function, or where the document has it not.
    """
    selected = code.strip()
    if not selected or around.strip() == selected:
        return None
    before, found, after = around.partition(selected)
    if not found or selected in after:
        return None
    bare = bare_code(f"{before} {_MARK}; {after}", language)
    at = bare.find(_MARK)
    closed = brackets(bare)
    around_it = [start for start, end in closed.items() if start < at < end]
    if at < 0 or any(bare[start] == "(" for start in around_it):
        return None
    if not around_it:
        return False
    innermost = max(around_it)
    for match in islice(OWNER.finditer(bare), _MOST):
        begun = _BEGUN.match(bare, match.end())
        if begun and begun.end() - 1 == innermost:
            return True
    return False if re.search(r"\bnamespace\b[^;{}()]*\Z", bare[:innermost]) else None


__all__ = ["stands_in_class"]
