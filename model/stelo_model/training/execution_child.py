"""The process that a translation is tested in: a script of the standard library alone, see `execution.py`.

    python -s -S -P -B execution_child.py FD      the request, one JSON object, comes on standard input

It leaves the machine as far as the kernel lets it, and forks:

    supervisor    new user, network, process, file-system and IPC namespaces; waits
      init        process 1 of the new namespace: when it ends, the kernel kills whatever is left in it
        worker    resource limits; runs the program, then its check

File descriptor FD tells how it went, a line each: `isolation …`, `passed`, `error …`, `exit N`.
"""

from __future__ import annotations

import builtins
import ctypes
import json
import os
import resource
import signal
import sys
import types
from contextlib import suppress
from typing import Any, NoReturn

_CLONE = {"user": 0x10000000, "net": 0x40000000, "pid": 0x20000000, "mount": 0x00020000, "ipc": 0x08000000}
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_NOSUID, _NODEV, _PRIVATE = 2, 4, 1 << 18
_MOUNT_SETATTR, _AT_FDCWD, _AT_RECURSIVE = 442, -100, 0x8000
_MOUNT_ATTR_RDONLY, _MOUNT_ATTR_NODEV = 1, 4
_CAPABILITY_VERSION_3 = 0x20080522
_NOBODY = 65534
_FOLDER_BYTES = 16 << 20

# What the reference scorer puts in front of a check, in the translation's own globals.
_PRELUDE = """
import math, heapq, bisect, collections, itertools, functools, string, re, operator, random, sys, typing
from typing import *
from collections import *
from itertools import *
from functools import *
from bisect import *
from heapq import *
from math import *
inf = float('inf')
"""


def main() -> NoReturn:
    """Isolate, fork, run one request; its exit status says nothing, the report does."""
    report = int(sys.argv[1])
    request = json.load(sys.stdin.buffer)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    isolation = _isolate()
    _die_with_parent()  # not before: new credentials would forget it
    if "processes" in isolation and (init := os.fork()):
        # Asked to end, it ends init, whose end the kernel reports when nothing of its namespace is left.
        signal.signal(signal.SIGTERM, lambda *_: os.kill(init, signal.SIGKILL))
        os.waitpid(init, 0)
        os._exit(0)
    _die_with_parent()
    _tell(report, f"isolation {' '.join(isolation)}")  # fails where the evaluation died meanwhile
    worker = os.fork()
    if not worker:
        _die_with_parent()
        _work(request, report, "processes" in isolation)
    while True:  # orphans of the worker become children of init
        pid, status = os.wait()
        if pid == worker:
            _tell(report, f"exit {os.waitstatus_to_exitcode(status)}")
            os._exit(0)


def _tell(report: int, line: str) -> None:
    os.write(report, line.replace("\n", " ").encode("utf-8", "replace")[:1000] + b"\n")


# ---- Leaving the machine ---------------------------------------------------------------------------


def _die_with_parent() -> None:
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def _isolate() -> tuple[str, ...]:
    """What of `network`, `processes` and `files` is out of the program's reach from now on."""
    libc = ctypes.CDLL(None, use_errno=True)
    uid, gid = os.geteuid(), os.getegid()
    try:
        if uid == 0:
            # The kernel limits no processes of a real root.  The effective user has to stay: an
            # interpreter below /root can be read by nobody else.
            os.setresuid(_NOBODY, -1, -1)
        _check(libc.unshare(sum(_CLONE.values())))
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{uid} {uid} 1")
        _write("/proc/self/gid_map", f"{gid} {gid} 1")
    except (AttributeError, OSError):  # not Linux, or user namespaces are forbidden here
        return ()
    isolation = ("network", "processes")
    try:
        _mount_read_only(libc)
    except OSError:
        return isolation
    return (*isolation, "files")


def _mount_read_only(libc: Any) -> None:
    """Everything read-only and without devices, but for a small file system in memory as the folder."""
    folder = os.getcwd()  # noqa: PTH109 (pathlib is slow to import)
    attributes = (ctypes.c_uint64 * 4)(_MOUNT_ATTR_RDONLY | _MOUNT_ATTR_NODEV, 0, _PRIVATE, 0)
    _check(
        libc.syscall(_MOUNT_SETATTR, _AT_FDCWD, b"/", _AT_RECURSIVE, attributes, ctypes.sizeof(attributes))
    )
    options = f"size={_FOLDER_BYTES},mode=700".encode()
    _check(libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", _NOSUID | _NODEV, options))
    os.chdir(folder)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as stream:  # noqa: PTH123
        stream.write(text)


def _check(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _limit(limits: dict[str, int], isolated: bool) -> None:
    """Resource limits and no privileges; the number of processes is the namespace's own when isolated."""
    cpu = limits["cpu_seconds"]
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits["file_bytes"],) * 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Without a namespace the kernel counts all of the user's processes: then allow none at all.
    resource.setrlimit(resource.RLIMIT_NPROC, (limits["processes"] if isolated else 0,) * 2)
    with suppress(OSError, ValueError):  # macOS cannot limit it
        resource.setrlimit(resource.RLIMIT_AS, (limits["memory_bytes"],) * 2)
    if isolated:
        libc = ctypes.CDLL(None, use_errno=True)
        _check(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
        _check(libc.capset((ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)()))


# ---- Running the program ---------------------------------------------------------------------------


def _work(request: dict[str, Any], report: int, isolated: bool) -> NoReturn:
    with suppress(OSError):
        _write("/proc/self/oom_score_adj", "1000")  # short of memory, the kernel ends this one first
    code = 3
    try:
        _limit(request["limits"], isolated)
        code = _run(request, report)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)  # no clean-up that the program may have left behind, no waiting for its threads


def _run(request: dict[str, Any], report: int) -> int:
    """The exit code: 0, also for every `sys.exit`; 1 when an exception came through."""
    import io

    sys.stdin = io.StringIO(request["stdin"])
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.argv = ["translation.py"]
    vars(builtins).update(exit=sys.exit, quit=sys.exit)  # what `site` would have put there
    sys.setrecursionlimit(6000)
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        _execute(request["program"], module.__dict__)
        if request["check"] is not None:
            _check_candidate(request["check"], request["names"], module.__dict__)
            _tell(report, "passed")
    except SystemExit:
        return 0
    except BaseException as error:  # noqa: BLE001 (whatever it is, it is the verdict)
        _tell(report, f"error {error!r:.300}")
        return 1
    return 0


def _execute(source: str, scope: dict[str, Any]) -> None:
    exec(compile(source, "translation.py", "exec", dont_inherit=True), scope)  # noqa: S102


def _check_candidate(check: str, names: list[str], scope: dict[str, Any]) -> None:
    own = dict(scope)
    _execute(_PRELUDE, scope)
    candidate = resolve(own, names)
    scope["_eq"] = equal
    _execute(check, scope)
    scope["check"](candidate)


def resolve(scope: dict[str, Any], names: list[str]) -> Any:
    """The function under test: one of `names` as a function or a method, in any case and style, or the
    only function there is.

    Raises: NameError.
    """
    functions = {
        name: value
        for name, value in scope.items()
        if isinstance(value, types.FunctionType)
        and value.__module__ == "__main__"
        and not name.startswith("_")
    }
    wanted = [_plain(name) for name in names]
    for want in wanted:
        for name, function in functions.items():
            if _plain(name) == want:
                return function
    classes = [v for v in scope.values() if isinstance(v, type) and v.__module__ == "__main__"]
    for want in wanted:
        for owner in classes:
            for name in dir(owner):
                if _plain(name) == want:
                    return _method(owner, name)
    if len(functions) == 1:
        return next(iter(functions.values()))
    raise NameError(f"no entry point {names}")


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _method(owner: type, name: str) -> Any:
    import inspect

    if isinstance(inspect.getattr_static(owner, name), (staticmethod, classmethod)):
        return getattr(owner, name)
    try:
        return getattr(owner(), name)
    except TypeError:  # its constructor wants arguments
        return getattr(owner, name)


def equal(one: Any, other: Any) -> bool:
    """Lenient equality: numbers to 1e-6, lists like tuples, a set like the sorted list of its elements."""
    if isinstance(one, (set, frozenset)) and isinstance(other, (list, tuple)):
        one = sorted(one)
    if isinstance(other, (set, frozenset)) and isinstance(one, (list, tuple)):
        one, other = sorted(one), sorted(other)
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(equal(x, y) for x, y in zip(one, other, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        return len(one) == len(other) and all(k in other and equal(v, other[k]) for k, v in one.items())
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or abs(one - other) <= 1e-6 * max(1.0, abs(one), abs(other))
    return bool(one == other)


if __name__ == "__main__":
    main()
