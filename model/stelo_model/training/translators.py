"""Who translates the records of an evaluation: the product's own command line, or a batch in this process.

`CommandLine` asks `stelo-lsp translate --jsonl`, hence the very code and engine that a user has (llama.cpp).
`batch_translator.py` holds a bundle in this process and decodes batches (torch).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from stelo_model.bundle import Bundle
from stelo_model.errors import BackboneMissing, DataInvalid, EngineCrashed
from stelo_model.prompt import normalise
from stelo_model.training.records import Record

# Which expert translates: the gate's choice, that of the record's language, or none (the plain backbone).
Experts = Literal["gate", "given", "none"]


@dataclass(frozen=True)
class Answer:
    """One translation as a user would get it; `error` says why there is none.

    `language` is the routed one; `expert` None means the plain backbone.  `raw` is the model's text where
    it was asked for XLCoST's raw tokens.  `seconds` is a share of its batch's time.  `first` is the Python
    of the first of several `tries`, where the translator tells it.
    """

    python: str = ""
    language: str | None = None
    expert: str | None = None
    n_tokens: int = 0
    seconds: float = 0.0
    truncated: bool = False
    error: str = ""
    raw: str | None = None
    tries: int = 1
    first: str | None = None


def source_text(record: Record, raw_tokens: bool) -> str:
    """What the model and the gate are shown: the source, or XLCoST's raw tokens.

    Raises: DataInvalid, when a record has none.
    """
    if not raw_tokens:
        return normalise(record.source)
    if record.source_tokens is None:
        raise DataInvalid(f"{record.id} has no raw tokens.", "Use --text natural, or XLCoST's records.")
    return record.source_tokens


class Translator(Protocol):
    """What an evaluation needs of one."""

    def translate(self, records: Sequence[Record]) -> Iterator[tuple[Record, Answer]]:
        """Every record once, in any order, as soon as it is ready.

        Raises: ModelError.
        """


class CommandLine:
    """`stelo-lsp translate --jsonl` in a process of its own."""

    def __init__(
        self,
        bundle: Bundle,
        experts: Experts,
        backbone: Path | None = None,
        max_new_tokens: int | None = None,
        engine: str = "llama_cpp",
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        """`say` hears what the command reports while it loads, a line at a time."""
        self._bundle, self._experts, self._say = bundle, experts, say
        self._options = ["--engine", engine]
        self._options += ["--backbone", str(backbone)] if backbone else []
        self._options += ["--max-new-tokens", str(max_new_tokens)] if max_new_tokens else []

    def translate(self, records: Sequence[Record]) -> Iterator[tuple[Record, Answer]]:
        """In the order of the records.

        Raises: BackboneMissing, EngineCrashed.
        """
        with tempfile.TemporaryDirectory(prefix="stelo-evaluate-") as folder:
            yield from self._answers(records, Path(folder))

    def _answers(self, records: Sequence[Record], folder: Path) -> Iterator[tuple[Record, Answer]]:
        lines = folder / "sources.jsonl"
        lines.write_text("".join(map(self._line, records)), encoding="utf-8")
        bundle = plain_copy(self._bundle, folder) if self._experts == "none" else self._bundle.root
        command = [sys.executable, "-m", "stelo_lsp", "translate", "--jsonl", str(lines)]
        command += ["--bundle", str(bundle), *self._options]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
        assert process.stdout is not None
        said: deque[str] = deque(maxlen=5)
        reader = threading.Thread(target=self._listen, args=(process, said), daemon=True)
        reader.start()
        n_answers = 0
        try:
            for record, line in zip(records, process.stdout, strict=False):
                n_answers += 1
                yield record, _answer(json.loads(line))
            status = process.wait()
            reader.join()
            if n_answers < len(records):
                raise _failure(status, said)
        finally:
            _end(process)

    def _line(self, record: Record) -> str:
        named = {} if self._experts == "gate" else {"language": record.language}
        return json.dumps({"id": record.id, "code": record.source, **named}) + "\n"

    def _listen(self, process: subprocess.Popen[bytes], said: deque[str]) -> None:
        assert process.stderr is not None
        for line in process.stderr:
            text = line.decode("utf-8", "replace").strip()
            said.append(text.removeprefix("stelo-lsp: "))
            self._say(text)


def plain_copy(bundle: Bundle, folder: Path) -> Path:
    """A bundle like this one without experts and gate, in `folder`: the plain backbone translates."""
    manifest = json.loads((bundle.root / "manifest.json").read_text(encoding="utf-8"))
    manifest |= {"experts": [], "lora": None, "gate": None, "tokenizer": None, "files": {}}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def _answer(line: dict[str, Any]) -> Answer:
    if "error" in line:
        return Answer(error=line["error"])
    truncated = any(warning["kind"] == "truncated" for warning in line["warnings"])
    return Answer(
        line["python"],
        line["language"],
        line["expert"],
        line["n_tokens"],
        line["seconds"],
        truncated,
        tries=line["tries"],
    )


def _failure(status: int, said: Sequence[str]) -> Exception:
    reason = next((line for line in reversed(said) if line), f"exit status {status}")
    if "not on this machine" in reason:
        return BackboneMissing(reason)
    return EngineCrashed(f"`stelo-lsp translate` ended early: {reason}", "What is translated so far is kept.")


def _end(process: subprocess.Popen[bytes]) -> None:
    # SIGTERM lets it stop its engine; nobody waits for the rest of its output.
    if process.poll() is None:
        process.terminate()
    with suppress(BrokenPipeError):
        process.communicate()


__all__ = ["Answer", "CommandLine", "Experts", "Translator", "plain_copy", "source_text"]
