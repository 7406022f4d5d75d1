"""What to do with an answer that is no Python: keep its good lines and ask again from there.

Greedy decoding has one answer to a prompt, so a second try must differ: it begins with the second likeliest
token, the next ones are drawn, with fixed seeds, at a low and a higher temperature.  The same code therefore
still gives the same Python.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stelo_model import postprocess, repairs
from stelo_model.choice import Choice
from stelo_model.imports import lines_of, parse, parses
from stelo_model.prompt import Prompt, Segment
from stelo_model.translation import TranslationWarning

# A few tries at most: each costs as much time as the rest of the answer.  Their effect is not measured yet;
# `stelo-model evaluate` reports it.
LADDER = (Choice(rank=1), Choice(temperature=0.4, seed=1), Choice(temperature=0.8, seed=2))


def good_lines(answer: str, warnings: Sequence[TranslationWarning], source: str) -> str | None:
    """The part of an answer that a second try goes on from; None when there is nothing to mend.

    Mended are Python that does not parse, from the statement with the error on, and names that neither the
    Python nor the source has, from their first use on.  A name that the source has, too, is more likely
    defined outside of the selection.
    """
    code = postprocess.extract_code(answer)
    if any(warning.kind == "syntax" for warning in warnings):
        line = _error_line(code)
    else:
        known = set(re.findall(r"\w+", source))
        names = (re.match(r"“(\w+)”", warning.message) for warning in warnings if warning.kind == "undefined")
        invented = [name[1] for name in names if name and name[1] not in known]
        line = _first_use(code, invented)
    if line is None:
        return None
    return "".join(lines_of(code)[: _statement(code, line)])


def is_better(new: Sequence[TranslationWarning], old: Sequence[TranslationWarning]) -> bool:
    """Whether a try's warnings are fewer: that it parses counts first, then the undefined names."""

    def badness(warnings: Sequence[TranslationWarning]) -> tuple[int, int, int]:
        kinds = [warning.kind for warning in warnings]
        return kinds.count("syntax"), kinds.count("truncated"), kinds.count("undefined")

    return badness(new) < badness(old)


def continued(prompt: Prompt, kept: str) -> Prompt:
    """The prompt whose answer begins with the lines that are kept.

    After them the closing fence begins a line of its own, so its usual stop text (with a line end before it)
    would not be seen.
    """
    return Prompt((*prompt.segments, Segment(kept, False)), (*prompt.stop, "```"))


def _error_line(code: str) -> int | None:
    """The line, from 0, where the code is wrong beyond our repair."""
    mended = repairs.repair(code, False)
    for text in (mended, code):
        # Repairs mostly keep lines; where they do not, the first error of the code itself must do.
        if len(lines_of(text)) == len(lines_of(code)) and not parses(text):
            try:
                parse(text)
            except SyntaxError as error:
                return min(error.lineno or 1, len(lines_of(code))) - 1
    return None


def _first_use(code: str, names: Sequence[str]) -> int | None:
    if not names:
        return None
    wanted = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return next((at for at, line in enumerate(lines_of(code)) if wanted.search(line)), None)


def _statement(code: str, line: int) -> int:
    """The line where the statement that goes over this one begins."""
    states = postprocess.line_states(code)
    while line > 0 and line < len(states) and states[line] != "code":
        line -= 1
    return line


__all__ = ["LADDER", "continued", "good_lines", "is_better"]
