"""What to do with an answer that is no Python: keep its good lines and ask again from there.

Greedy decoding has one answer to a prompt, so a second try must differ: it begins with the second likeliest
token, the next ones are drawn, with fixed seeds, at a low and a higher temperature.  The same code therefore
still gives the same Python.  An answer that repeats itself without end (`repetition.py`) is treated alike.
One that stops before the calls at the end of its source is asked to go on after two blank lines, one that
has only what the source calls, and not its function, to begin with that.  One that calls a function of the
source and left it out, to go on with that, where the source has it; so is one whose class says no more how
it is shown.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from stelo_model import postprocess, repairs
from stelo_model.choice import GREEDY, Choice
from stelo_model.imports import lines_of, parse, parses
from stelo_model.languages import NO_FACTS, SourceFacts
from stelo_model.losses import absent, ends_early, left_out
from stelo_model.outside import head, name_of
from stelo_model.prompt import Prompt, Segment
from stelo_model.scopes import Function
from stelo_model.source_functions import plain
from stelo_model.text_methods import without_text
from stelo_model.translation import TranslationWarning

# A few tries at most: each costs as much time as the rest of the answer; what they gain is in
# docs/experiments.md.
LADDER = (Choice(rank=1), Choice(temperature=0.4, seed=1), Choice(temperature=0.8, seed=2))


_REPEATED = TranslationWarning(
    "truncated", "The model began to repeat itself and was stopped; the end is missing"
)

# `NAME = …`, `function NAME`, `NAME(…) {`, `int NAME;`
_NO_TYPE = (
    "as|await|case|delete|echo|else|extends|global|implements|in|instanceof|new|of|print|return|throw|throws"
    "|typeof|yield"
)
_DEFINED = (
    r"\bNAME\s*+=(?![=>])|\b(?:class|struct|enum|interface|record|function)\s++NAME\b|\bNAME\s*+\([^(){}]*+\)\s*+\{"
    rf"|(?:\b(?!(?:{_NO_TYPE})\b)[A-Za-z]\w*+|\w>|>>|\[\])(?:\s++[&*]?|[&*]{{1,2}}\s++)\$?NAME\s*+[,;:)\[]"
)


@dataclass(frozen=True)
class Attempt:
    """One answer: the model's text from its first line on, and the Python that became of it.

    `kept`: the characters up to the end of what it then repeated until it was cut; None if it did not.
    `early`: whether it stops before the calls at the end of its source.
    `absent`: the function of the source that it has not, where it defines only what the source calls.
    `left_out`: the lines before the place of a function that it calls and left out, and that function's name.
    """

    text: str
    python: str
    warnings: tuple[TranslationWarning, ...]
    n_tokens: int
    truncated: bool
    kept: int | None = None
    early: bool = False
    absent: str = ""
    left_out: str = ""

    @classmethod
    def of(
        cls, text: str, n_tokens: int, truncated: bool, facts: SourceFacts, kept: int | None = None
    ) -> Attempt:
        """Post-process an answer; see `postprocess.finish`, and `Repetition.kept` for `kept`."""
        python, warnings = postprocess.finish(text[:kept], truncated, facts)
        if kept is not None:
            warnings = tuple(_REPEATED if one.kind == "truncated" else one for one in warnings)
        attempt = cls(text, python, warnings, n_tokens, truncated, kept)
        if truncated or not attempt.parses:
            return attempt
        tree = parse(python)
        code, functions = postprocess.extract_code(text), facts.content.functions
        return replace(
            attempt,
            early=ends_early(tree, facts.content),
            absent=absent(tree, facts.content),
            left_out=_left_out(code, _undefined(warnings), functions.defined)
            or _left_out(code, left_out(tree, facts.content), functions.defined, dict(functions.owners))
            or _text_left_out(code, facts.content.shown),
        )

    @property
    def parses(self) -> bool:
        """Whether `ast.parse` accepts the Python."""
        return not any(warning.kind == "syntax" for warning in self.warnings)


class Tries:
    """The tries of one translation: `question` says what to ask next, `hear` takes the answer.

    `best` is the answer that counts, `count` how many there were, `n_tokens` what all of them generated.
    """

    def __init__(self, first: Attempt, source: str) -> None:
        self.first = self.best = first
        self.count, self.n_tokens = 1, first.n_tokens
        self._source = source
        self._asked: set[str] = set()

    def question(self) -> tuple[str, Choice] | None:
        """The lines to go on from and how to choose what follows; None when nothing is to be asked again."""
        best = self.best
        if not best.python or self.count > len(LADDER):
            return None
        if best.kept is not None:
            return _before_repetition(best.text, best.kept), LADDER[self.count - 1]
        if best.left_out and best.left_out not in self._asked:
            self._asked.add(best.left_out)
            return best.left_out, GREEDY
        if best.truncated or (best.parses and self.count > 1):
            return None
        if best.absent:
            return f"def {best.absent}", GREEDY
        kept = good_lines(best.text, best.warnings, self._source)
        if kept is None and best.early:
            return f"{postprocess.extract_code(best.text)}\n\n", GREEDY
        return None if kept is None else (kept, LADDER[self.count - 1])

    def hear(self, attempt: Attempt) -> None:
        """Count a try, and keep it if it is better."""
        self.count += 1
        self.n_tokens += attempt.n_tokens
        if is_better(attempt, self.best):
            self.best = attempt


# Backbones whose tokens hold the line end with the spaces after it, not with what is before it.
_INDENTING = {"gpt_bigcode", "starcoder2"}


def beginning(facts: SourceFacts, family: str) -> str:
    """What an answer begins with: the first line of the only function of a source, or its name.

    It ends where a token does, for a backbone of this family (transformers' model type): after `def f(` the
    model would go on with what never follows that token.
    """
    if facts.piece is None or not facts.piece.single:
        return ""
    if line := head(facts.piece):
        return line.rstrip("\n") if family in _INDENTING else line
    method = facts.piece.single in facts.piece.methods.names
    return f"def {name_of(facts.piece)}{'(self' if method else ''}"


def good_lines(answer: str, warnings: Sequence[TranslationWarning], source: str) -> str | None:
    """The part of an answer that a second try goes on from; None when there is nothing to mend.

    Mended are Python that does not parse, from the statement with the error on, and undefined names that the
    source does not have or defines itself, from their first use on.  A name that the source only uses is
    defined outside of the selection.
    """
    code = postprocess.extract_code(answer)
    if any(warning.kind == "syntax" for warning in warnings):
        line = _error_line(code)
    else:
        names = [name for name in _undefined(warnings) if not _is_outside(name, source)]
        line = _first_use(code, names)
    if line is None:
        return None
    return "".join(lines_of(code)[: _statement(code, line)])


def _undefined(warnings: Sequence[TranslationWarning]) -> list[str]:
    names = (re.match(r"“(\w+)”", warning.message) for warning in warnings if warning.kind == "undefined")
    return [name[1] for name in names if name]


_DEFINITION = re.compile(r"^([ \t]*+)(?:async[ ]++)?def[ ]++(\w+)")


def _left_out(
    code: str, missing: Sequence[str], order: Sequence[str], owners: Mapping[str, str] | None = None
) -> str:
    """The lines before the first function that the source has after one that is missing, and `def NAME`.

    Where there is none, and `owners` tells the class of each: the lines up to the end of that, or all.
    """
    places = {plain(name): place for place, name in enumerate(order)}
    found = sorted((places[plain(name)], name) for name in missing if name in order)
    if not found:
        return ""
    place, name = found[0]
    lines = lines_of(code)
    for at, line in enumerate(lines):
        definition = _DEFINITION.match(line)
        if definition and places.get(plain(definition[2]), -1) > place:
            while at and lines[at - 1].lstrip().startswith(("@", "#")):
                at -= 1
            return f"{''.join(lines[:at])}{definition[1]}def {name}"
    if owners is None or not parses(code):
        return ""
    for node in parse(code).body:
        if isinstance(node, ast.ClassDef) and node.name == owners.get(name):
            return (
                f"{''.join(lines[: node.end_lineno]).rstrip()}\n\n{' ' * node.body[0].col_offset}def {name}"
            )
    return "" if owners.get(name) else f"{code.rstrip()}\n\n\ndef {name}"


def _text_left_out(code: str, classes: frozenset[str]) -> str:
    """The lines up to the end of a class that should have a text of its own, and has none; `def __str__`."""
    for node in without_text(parse(code), classes) if parses(code) else ():
        methods = [one for one in node.body if isinstance(one, Function)]
        if methods:
            lines = "".join(lines_of(code)[: node.end_lineno]).rstrip("\n")
            return f"{lines}\n\n{' ' * methods[0].col_offset}def __str__"
    return ""


def _before_repetition(answer: str, kept: int) -> str:
    """The lines of an answer up to the end of what it then repeats, or to the statement that does it."""
    whole_lines = answer[kept - 1] == "\n" or answer[kept : kept + 1] == "\n"
    code = postprocess.extract_code(answer[:kept])
    lines = lines_of(code)
    return "".join(lines[: _statement(code, len(lines) if whole_lines else len(lines) - 1)])


def is_better(new: Attempt, old: Attempt) -> bool:
    """Whether a try has fewer warnings and lost nothing: that it parses counts first, then undefined names,
    then what the source has and it has not.

    An answer that simply ends early parses as well; it must have all functions and classes of the other.
    """

    if old.absent:
        return new.parses and not new.truncated and not new.absent

    def badness(attempt: Attempt) -> list[int]:
        kinds = [warning.kind for warning in attempt.warnings]
        return [kinds.count(kind) for kind in ("syntax", "truncated", "undefined", "lost")]

    there, here = _defined(old.text[: old.kept]), _defined(new.text[: new.kept])
    again = old.early and (here - there).keys() & there.keys()  # it began anew, instead of going on
    return badness(new) < badness(old) and not there - here and not again


def _defined(text: str) -> Counter[str]:
    """Functions and classes by name; methods of different classes may share theirs."""
    return Counter(re.findall(r"^[ \t]*(?:async[ ]+)?(?:def|class)[ ]+(\w+)", text, re.MULTILINE))


def continued(prompt: Prompt, kept: str) -> Prompt:
    """The prompt whose answer begins with what is kept.

    After whole lines the closing fence begins a line of its own, so its usual stop text (with a line end
    before it) would not be seen.
    """
    stop = (*prompt.stop, "```") if kept.endswith("\n") else prompt.stop
    return Prompt((*prompt.segments, Segment(kept, False)), stop)


def _error_line(code: str) -> int | None:
    """The line, from 0, where the code is wrong beyond our repair."""
    mended = repairs.repair(code, NO_FACTS)
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


def _is_outside(name: str, source: str) -> bool:
    """Whether the source uses a name without a sign that it is defined there."""
    if re.search(rf"\b{name}\b", source) is None:
        return False
    return re.search(_DEFINED.replace("NAME", name), source) is None


def _statement(code: str, line: int) -> int:
    """The line where the statement that goes over this one begins."""
    states = postprocess.line_states(code)
    while line > 0 and line < len(states) and states[line] != "code":
        line -= 1
    return line


__all__ = ["LADDER", "Attempt", "Tries", "beginning", "continued", "good_lines", "is_better"]
