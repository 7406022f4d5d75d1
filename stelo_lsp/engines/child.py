"""An engine's process from both ends: the parent starts, hears and ends it; the child ends with its parent.

They speak JSON, a line a message, over the child's standard input and output.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

# -- the parent's end -------------------------------------------------------------------------------


class Child:
    """`python -m module`, running from the moment this exists; nothing it prints is shown to anybody."""

    def __init__(self, module: str, environment: Mapping[str, str]) -> None:
        # -P: an editor's workspace may hold a `torch.py`.
        command = [sys.executable, "-P", "-m", module, str(os.getpid())]
        self._process = subprocess.Popen(  # noqa: S603 (our own module)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **environment},
            start_new_session=True,  # Ctrl-C in a terminal is ours to handle
        )
        self._log: deque[str] = deque(maxlen=50)
        self._log_reader = threading.Thread(target=self._keep_log, daemon=True)
        self._log_reader.start()
        self._sending = threading.Lock()

    def _keep_log(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as stream:
            for line in stream:
                self._log.append(line.decode("utf-8", "replace").rstrip())

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        return self._process.pid if self._process.poll() is None else None

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message; a child that is gone is noticed by `receive`."""
        line = json.dumps(message).encode() + b"\n"
        with self._sending, suppress(OSError, ValueError):  # ValueError: closed meanwhile
            assert self._process.stdin is not None
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def receive(self) -> dict[str, Any] | None:
        """Wait for the next message; None when the child has ended."""
        assert self._process.stdout is not None
        with suppress(ValueError):  # closed meanwhile, or killed in the middle of a line
            line = self._process.stdout.readline()
            if line:
                message: dict[str, Any] = json.loads(line)
                return message
        return None

    def log(self) -> list[str]:
        """What a child that has ended, or is about to, wrote to standard error: its last lines."""
        self._log_reader.join(timeout=5.0)  # its last words may still be on their way
        return [line for line in list(self._log) if line]

    def exit_text(self) -> str:
        """How it ended, or will within a second; for messages."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=1.0)
        code = self._process.poll()
        if code is None:
            return "it does not answer"
        if code < 0:
            with suppress(ValueError):
                return f"killed by {signal.Signals(-code).name}"
        return f"exit status {code}"

    def let_go(self) -> None:
        """It may outlive us: close the pipes, and wait aside for its end, so that it leaves no zombie."""
        self._close_pipes()
        threading.Thread(target=self._process.wait, daemon=True).start()

    def kill(self) -> None:
        """End it without waiting; wakes a blocked `receive`."""
        self._process.kill()

    def close(self) -> None:
        """End it, wait for that, and close the pipes; safe to call twice and from another thread."""
        self._process.kill()
        self._process.wait()
        self._close_pipes()

    def _close_pipes(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def resident_bytes(pid: int | None) -> int | None:
    """A process's resident set in bytes, or None where the system does not tell (not Linux)."""
    with suppress(OSError, ValueError, IndexError):
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    return None


def usable_cores() -> int:
    """The physical cores this process may run on: a second thread on a core slows decoding down."""
    if not hasattr(os, "sched_getaffinity"):
        return os.cpu_count() or 1
    usable = os.sched_getaffinity(0)
    cores = set()
    for number in usable:
        siblings = Path(f"/sys/devices/system/cpu/cpu{number}/topology/thread_siblings_list")
        try:
            cores.add(siblings.read_text(encoding="ascii").strip())
        except OSError:
            return len(usable)
    return len(cores)


# -- the child's end --------------------------------------------------------------------------------


def die_with_parent() -> None:
    """Ask Linux to kill us with our parent: nobody may be reading standard input when that ends."""
    if sys.platform == "linux":
        _ask_for_signal(signal.SIGKILL)
        parent = sys.argv[1:] or [str(os.getppid())]
        if parent != [str(os.getppid())]:  # it died before we asked
            os._exit(0)


def outlive_parent(log: Path) -> None:
    """Take `die_with_parent` back, and let go of all that is the parent's: its pipes, its folder."""
    if sys.platform == "linux":
        _ask_for_signal(0)
    os.chdir(log.parent)
    log.unlink(missing_ok=True)
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(source, target)
    os.close(output)
    os.close(nothing)


def _ask_for_signal(number: int) -> None:
    import ctypes

    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, number)


def answer_channel() -> TextIO:
    """Standard output for our answers alone: what a library prints there goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


__all__ = [
    "Child",
    "answer_channel",
    "die_with_parent",
    "outlive_parent",
    "resident_bytes",
    "usable_cores",
]
