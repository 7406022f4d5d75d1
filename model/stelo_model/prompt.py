"""How source code becomes a prompt; a property of the bundle, shared by serving and training.

Two formats:

- `ChatFormat`: the backbone's own chat turns around an instruction, with the answer already begun.
- `TagFormat`: the paper's `<java> source <py>` (section 4.1.2), answered up to the end-of-text token.

A prompt is a sequence of segments.  Only *control* segments may be tokenised into special tokens, so
source code that happens to contain `<|im_end|>` or `<py>` stays code.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Literal

from stelo_model.languages import Language


@dataclass(frozen=True)
class Segment:
    """A piece of a prompt; `control` text may hold special tokens, other text never does."""

    text: str
    control: bool


@dataclass(frozen=True)
class Prompt:
    """What a model is given; generation ends at its end-of-text token or at one of `stop`."""

    segments: tuple[Segment, ...]
    stop: tuple[str, ...]

    @property
    def text(self) -> str:
        """All segments joined."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True)
class Turn:
    """What the backbone's chat template puts around one message; both parts hold special tokens."""

    before: str
    after: str


@dataclass(frozen=True)
class ChatFormat:
    """The backbone's chat template, written out.

    `user` holds the placeholders `{title}` (C++), `{fence}` (cpp) and `{code}`.  `answer_before` is
    put into the model's mouth and `stop` ends its answer, so that no chatter has to be removed.
    """

    kind: Literal["chat"]
    system_turn: Turn
    user_turn: Turn
    assistant_turn: Turn
    system: str
    user: str
    answer_before: str
    answer_after: str
    stop: tuple[str, ...]

    def render(self, code: str, language: Language) -> Prompt:
        """The prompt for one normalised piece of source code."""
        user = _fill(self.user, title=language.title, fence=language.fence, code=code)
        return Prompt(
            (
                Segment(self.system_turn.before, True),
                Segment(self.system, False),
                Segment(self.system_turn.after + self.user_turn.before, True),
                Segment(user, False),
                Segment(self.user_turn.after + self.assistant_turn.before, True),
                Segment(self.answer_before, False),
            ),
            self.stop,
        )

    def gate_segments(self, code: str, language: Language | None = None) -> tuple[Segment, ...]:
        """What the gate reads: the code alone, for the instruction around it names the language."""
        return (Segment(code, False),)

    def render_answer(self, python: str) -> tuple[Segment, ...]:
        """The completion that training teaches after `render`."""
        return (
            Segment(python.rstrip("\n") + self.answer_after, False),
            Segment(self.assistant_turn.after, True),
        )


@dataclass(frozen=True)
class TagFormat:
    """The paper's format: `<java> source <py> target` and the end-of-text token.

    The tags are ordinary text to StarCoder's tokenizer; `end` is a special token.
    """

    kind: Literal["tags"]
    target: str
    end: str

    def render(self, code: str, language: Language) -> Prompt:
        """The prompt for one normalised piece of source code."""
        return Prompt((self._segment(code, language),), ())

    def gate_segments(self, code: str, language: Language | None = None) -> tuple[Segment, ...]:
        """What the gate reads: the prompt, with `<code>` for an unknown language (section 5.3)."""
        return (self._segment(code, language),)

    def _segment(self, code: str, language: Language | None) -> Segment:
        tag = language.tag if language else "code"
        return Segment(f"<{tag}> {code} {self.target}", False)

    def render_answer(self, python: str) -> tuple[Segment, ...]:
        """The completion that training teaches after `render`."""
        return (Segment(" " + python, False), Segment(self.end, True))


PromptFormat = ChatFormat | TagFormat


def normalise(code: str) -> str:
    """Source code as every prompt shows it: `\\n` line ends, no common indentation, valid UTF-8.

    Lone surrogates (editors can send them) become U+FFFD: no tokenizer accepts them.
    """
    text = code.replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = (line.rstrip() for line in textwrap.dedent(text).split("\n"))
    return "\n".join(lines).strip("\n")


def _fill(template: str, **values: str) -> str:
    """Replace placeholders in one pass, so that braces in the code are never taken for one."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), template)
