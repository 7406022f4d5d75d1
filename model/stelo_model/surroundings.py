"""What the document around a selection tells of it: whether it stands in a class."""

from __future__ import annotations

import re

from stelo_model.source_functions import bare_code, brackets, class_places

_MARK = "stelo_selection_here"


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
    if any(start == innermost for _, start, _ in class_places(bare, closed)):
        return True
    return False if re.search(r"\bnamespace\b[^;{}()]*\Z", bare[:innermost]) else None


__all__ = ["stands_in_class"]
