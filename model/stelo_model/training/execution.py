"""Whether a translation passes its tests: it is run, in a process of its own that can do little harm.

Only `stelo-model evaluate --run-tests` comes here; nothing that the server imports does.  What a verdict
means is the reference scorer's `standalone`: the translation brings its own imports, out of the standard
library.  Like there, asserts come with imports of their own, into the translation's globals: a function that
is called then finds `math`.  The process itself, its namespaces and limits are in `execution_child.py`.
"""

from __future__ import annotations

import json
import os
import re
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from stelo_model.errors import ConfigInvalid, DataInvalid

_CHILD = Path(__file__).with_name("execution_child.py")
# No site-packages, no byte code written; set order must not depend on the run.
_PYTHON = ("-s", "-S", "-P", "-B", "-X", "utf8")


@dataclass(frozen=True)
class Limits:
    """What one program may use; `wall_seconds` and `output_bytes` count for all of its processes together."""

    cpu_seconds: int = 5
    wall_seconds: float = 20.0
    memory_bytes: int = 2 << 30
    file_bytes: int = 1 << 20
    output_bytes: int = 300_000
    processes: int = 64


_ENDING_SECONDS = 2.0  # for the kernel to take a namespace down


@dataclass(frozen=True)
class Outcome:
    """A verdict; `reason` says why not, `isolation` what of network, processes and files was out of reach."""

    passed: bool
    reason: str
    seconds: float
    isolation: tuple[str, ...]


@dataclass(frozen=True)
class _Ending:
    """How the process ended: its output, the lines of its report, and the limit that it ran into."""

    stdout: str
    report: dict[str, str]
    limit: str


def require_platform() -> None:
    """Refuse where processes cannot be limited.

    Raises: ConfigInvalid.
    """
    if os.name != "posix":
        raise ConfigInvalid(
            "Tests cannot be run on this system: it has no resource limits.",
            "Leave --run-tests out, or evaluate on Linux (WSL is enough).",
        )


def run_tests(
    python: str, tests: Mapping[str, Any], names: Sequence[str | None], limits: Limits | None = None
) -> Outcome:
    """Run one translation with its tests; `names` are the entry point's, the preferred one first.

    `tests`: `{"kind": "stdout", "stdin", "expected_stdout", "after"}`, where `after` is the rest of the
    program, if there is any, or `{"kind": "asserts", "code", "lenient"}`.

    Raises: DataInvalid, ConfigInvalid.
    """
    require_platform()
    kind = tests.get("kind")
    if kind not in ("stdout", "asserts"):
        raise DataInvalid(f"Tests of the kind {kind!r} are unknown.", "Known are “stdout” and “asserts”.")
    limits = limits or Limits()
    request = {
        "program": python + (tests.get("after") or ""),
        "stdin": tests.get("stdin") or "",
        "check": None if kind == "stdout" else tests.get("lenient") or tests["code"],
        "names": [name for name in names if name],
        "limits": asdict(limits),
    }
    started = time.monotonic()
    ending = _run(request, limits)
    reason = _reason(ending, tests.get("expected_stdout"))
    isolation = tuple(ending.report.get("isolation", "").split())
    return Outcome(not reason, reason, time.monotonic() - started, isolation)


def _reason(ending: _Ending, expected: str | None) -> str:
    """Why the program failed, or "" when it passed."""
    status = ending.report.get("exit")
    if ending.limit or status is None:
        return ending.limit or "its process vanished"
    if "error" in ending.report:
        return ending.report["error"]
    if status != "0":
        return _signal_name(int(status))
    if expected is None:
        return "" if "passed" in ending.report else "ended before its check"
    return "" if same_output(ending.stdout, expected) else "wrong output"


def _signal_name(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    name = signal.Signals(-status).name if -status in list(signal.Signals) else str(-status)
    return "out of CPU time" if name == "SIGXCPU" else f"killed by {name}"


_WORD = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[a-z]+")


def same_output(printed: str, expected: str) -> bool:
    """The same numbers (to 1e-4) and words in the same order; spacing, punctuation and case do not count."""
    if re.sub(r"\s+", "", printed).lower() == re.sub(r"\s+", "", expected).lower():
        return True
    ours, theirs = _WORD.findall(printed.lower()), _WORD.findall(expected.lower())
    return bool(theirs) and len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def _same_word(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    try:
        return not abs(float(ours) - float(theirs)) > 1e-4 * max(1, abs(float(theirs)))
    except ValueError:
        return False


# ---- The process -----------------------------------------------------------------------------------


def _run(request: dict[str, Any], limits: Limits) -> _Ending:
    """Start the process, feed it, and leave none of its family and files behind."""
    with tempfile.TemporaryDirectory(prefix="stelo-test-", ignore_cleanup_errors=True) as folder:
        report, report_end = os.pipe()
        try:
            process = _start(folder, report_end)
        finally:
            os.close(report_end)
        try:
            return _watch(process, json.dumps(request).encode(), report, limits)
        finally:
            os.close(report)
            _kill(process)


def _start(folder: str, report: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 (our own script; the program it runs is confined there)
        [sys.executable, *_PYTHON, str(_CHILD), str(report)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={"HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"},
        pass_fds=(report,),
        start_new_session=True,
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    # The supervisor waits for the whole namespace; where there is none, this may be refused, or nothing.
    with suppress(PermissionError, subprocess.TimeoutExpired):
        process.terminate()
        process.wait(_ENDING_SECONDS)
    # The whole group: where there is no process namespace, the program's children are still in it.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(BrokenPipeError):
                stream.close()
    process.wait()


def _watch(process: subprocess.Popen[bytes], request: bytes, report: int, limits: Limits) -> _Ending:
    """Read what the program prints and reports until it ends or breaks a limit."""
    assert process.stdin is not None and process.stdout is not None
    deadline = time.monotonic() + limits.wall_seconds
    with suppress(BrokenPipeError):  # it reads the request before it does anything else
        process.stdin.write(request)
        process.stdin.close()
    read = {process.stdout.fileno(): bytearray(), report: bytearray()}
    printed, told = read.values()
    limit = ""
    with selectors.DefaultSelector() as selector:
        for descriptor in read:
            os.set_blocking(descriptor, False)
            selector.register(descriptor, selectors.EVENT_READ)
        while not limit and selector.get_map() and not _ended(told):
            _read_ready(selector, read, deadline - time.monotonic())
            limit = _broken_limit(printed, deadline, limits)
        _read_ready(selector, read, 0)  # what it printed last may have come after its end
    return _Ending(printed.decode("utf-8", "replace"), _parsed(told), limit)


def _ended(told: bytearray) -> bool:
    return b"\nexit " in told and told.endswith(b"\n")


def _read_ready(selector: selectors.BaseSelector, read: dict[int, bytearray], seconds: float) -> None:
    for key, _ in selector.select(max(0.0, seconds)):
        data = os.read(key.fd, 1 << 20)
        read[key.fd] += data
        if not data:
            selector.unregister(key.fd)


def _broken_limit(printed: bytearray, deadline: float, limits: Limits) -> str:
    if len(printed) > limits.output_bytes:
        return f"more than {limits.output_bytes:,} bytes of output"
    return f"not done after {limits.wall_seconds:g} s" if time.monotonic() >= deadline else ""


def _parsed(told: bytearray) -> dict[str, str]:
    """The report's lines by their first word."""
    lines = told.decode("utf-8", "replace").splitlines()
    return {word: rest for word, _, rest in (line.partition(" ") for line in lines)}
