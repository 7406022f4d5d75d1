"""Verdicts equal the reference scorer's; and nothing that a program does gets out of its sandbox."""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from stelo_model.errors import DataInvalid
from stelo_model.training import execution, execution_child
from stelo_model.training.execution import Limits, Outcome, run_tests, same_output

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
QUICK = Limits(cpu_seconds=1, wall_seconds=30.0)
IMPATIENT = Limits(cpu_seconds=1, wall_seconds=1.5)
STDOUT = {"kind": "stdout", "stdin": "", "expected_stdout": "done\n"}
KINDS = ("network", "processes", "files")


def run(program: str, limits: Limits = QUICK, **tests: Any) -> Outcome:
    """Run a program that passes when it prints `done`."""
    return run_tests(textwrap.dedent(program), {**STDOUT, **tests}, [], limits)


def check(program: str, *asserts: str, names: tuple[str, ...] = ("f",)) -> Outcome:
    """Run a program with asserts about `candidate`."""
    code = "def check(candidate):\n" + "".join(f"    assert {line}\n" for line in asserts)
    return run_tests(textwrap.dedent(program), {"kind": "asserts", "code": code}, names, QUICK)


@pytest.fixture(scope="module")
def isolation() -> tuple[str, ...]:
    return run("print('done')").isolation


def needs(isolation: tuple[str, ...], kind: str) -> None:
    if kind not in isolation:
        pytest.skip(f"this kernel lets nobody leave its {kind} (user namespaces are forbidden)")


def gone(mark: str) -> bool:
    """Whether those processes end; the kernel may take a moment."""
    deadline = time.monotonic() + 5
    while leftovers(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not leftovers(mark)


def leftovers(mark: str) -> list[str]:
    """The command lines of living processes that contain a mark."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        if mark in line:
            found.append(line)
    return found


# ---- verdicts ---------------------------------------------------------------------------------------


def test_a_program_that_prints_what_is_expected_passes() -> None:
    outcome = run("print('Done')")
    assert outcome.passed and not outcome.reason
    assert set(outcome.isolation) <= set(KINDS)
    assert outcome.seconds > 0


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("print('other')", "wrong output"),
        ("print('done'", "SyntaxError"),
        ("print('done'); raise ValueError('no')", "ValueError('no')"),
        ("print('done'); raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("import numpy; print('done')", "ModuleNotFoundError"),
        ("print('done'); print('\\ud800')", "UnicodeEncodeError"),
        ("x = '\0'", "SyntaxError"),
        ("x = '\ud800'", "UnicodeEncodeError"),
        ("", "wrong output"),
        ("def f(): return f()\nf()", "RecursionError"),
        ("print('done', flush=True); import os; os._exit(3)", "exit status 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", "killed by SIGTERM"),
        ("import os; os.abort()", "killed by SIGABRT"),
        ("import os, signal; os.killpg(0, signal.SIGKILL)", ""),
    ],
)
def test_what_makes_a_program_fail(program: str, reason: str) -> None:
    outcome = run(program)
    assert not outcome.passed and outcome.reason.startswith(reason)


@pytest.mark.parametrize("end", ["import sys; sys.exit(3)", "raise SystemExit('bye')", "exit()", "quit(1)"])
def test_sys_exit_is_an_end_like_another(end: str) -> None:
    assert run(f"print('done')\n{end}").passed


def test_os_exit_with_0_passes_only_with_its_output_flushed() -> None:
    assert run("import os; print('done', flush=True); os._exit(0)").passed
    assert run("import os; print('done'); os._exit(0)").reason == "wrong output"


def test_standard_input_is_the_tests() -> None:
    program = "import sys; a = input(); print('done' if (a, sys.stdin.read()) == ('1 2', '3') else 'no')"
    assert run(program, stdin="1 2\n3").passed
    assert run("input()").reason.startswith("EOFError")
    assert run("import os; print('done' if os.read(0, 9) == b'' else 'no')").passed


def test_output_that_a_program_has_no_encoding_for_does_not_matter() -> None:
    assert run("print('dönë ✓')", expected_stdout="dönë ✓").passed


@pytest.mark.parametrize(
    ("printed", "expected", "same"),
    [
        ("a  b\n", "A b", True),
        ("3.14159", "3.14158", True),
        ("3.14", "3.15", False),
        ("1, 2, 3", "[1 2 3]", True),
        ("1 2 3", "1 2", False),
        ("-1", "1", False),
        ("1e3", "1000", True),
        ("yes", "no", False),
        ("", "", True),
        ("!", "?", False),
        ("1 x", "1 1", False),
        ("True", "true", True),
    ],
)
def test_which_outputs_are_the_same(printed: str, expected: str, same: bool) -> None:
    assert same_output(printed, expected) is same


@pytest.mark.parametrize(
    "program",
    [
        "def f(x): return x + 1",
        "def F(x): return x + 1\ndef other(): pass",
        "class A:\n    def f(self, x): return x + 1",
        "class A:\n    @staticmethod\n    def f(x): return x + 1",
        "class A:\n    @classmethod\n    def f(cls, x): return x + 1",
        "class A:\n    def __init__(self, y): pass\n    def f(x): return x + 1",
        "def anything(x): return x + 1",
        "import sys\ndef f(x): return x + 1\nprint('noise')",
        "from __future__ import annotations\ndef f(x: Unknown) -> Unknown: return x + 1",
        "def f(x):\n    return x + 1\nif __name__ == '__main__':\n    print(f(1))",
    ],
)
def test_an_entry_point_is_found(program: str) -> None:
    assert check(program, "candidate(1) == 2").passed
    assert check(program, "candidate(1) == 3").reason.startswith("AssertionError")


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("def g(x): return x\ndef h(x): return x", "NameError"),
        ("import sys\ndef f(x): sys.exit(0)", "ended before its check"),
        ("import os\ndef f(x): os._exit(0)", "ended before its check"),
        ("import sys\nsys.exit(0)\ndef f(x): return 2", "ended before its check"),
        ("def f(x: List[int]): return 2", "NameError"),
        ("print('__PASSED__')\nimport sys\nsys.exit(0)", "ended before its check"),
    ],
)
def test_a_check_that_is_not_reached_is_not_passed(program: str, reason: str) -> None:
    assert check(program, "candidate(1) == 2").reason.startswith(reason)


def test_lenient_asserts_are_preferred() -> None:
    tests = {"kind": "asserts", "code": "def check(c): assert c() == [1, 2.0]"}
    lenient = {**tests, "lenient": "def check(c): assert _eq(c(), [1, 2.0])"}
    program = "def f(): return (1, 2.0000001)"
    assert not run_tests(program, tests, ["f"], QUICK).passed
    assert run_tests(program, lenient, [None, "f"], QUICK).passed


def test_lenient_equality() -> None:
    equal = execution_child.equal
    assert equal((1, [2, {3}]), [1, (2, [3])]) and equal({1: (2,)}, {1: [2.0000001]})
    assert equal({2, 1}, [1, 2]) and equal([2, 1], {1, 2}) and equal(True, 1)
    assert not equal([1], [1, 2]) and not equal({1: 2}, {2: 2}) and not equal(1, 1.1) and not equal("1", 1)


def test_unknown_tests_are_an_error() -> None:
    with pytest.raises(DataInvalid, match="doctest"):
        run_tests("", {"kind": "doctest"}, [])


# ---- limits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("while True: pass", "out of CPU time"),
        (
            "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass",
            "killed by SIGKILL",
        ),
        ("x = bytearray(3 << 30)", "MemoryError"),
        ("while True: print('x' * 9999)", "more than 300,000 bytes of output"),
        ("import os\nwhile True: os.write(2, b'x' * 9999)", "out of CPU time"),
        ("f = open('big', 'wb')\nwhile True: f.write(bytes(99999))", "OSError"),
    ],
)
def test_a_program_that_wants_too_much(program: str, reason: str) -> None:
    outcome = run(program)
    assert not outcome.passed and outcome.reason.startswith(reason)


@pytest.mark.parametrize(
    "program",
    [
        "import time; time.sleep(60)",
        "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)",
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)",
        "import os, time; os.setsid() if os.getpid() != os.getpgid(0) else None; time.sleep(60)",
    ],
)
def test_a_program_that_waits_is_ended(program: str) -> None:
    started = time.monotonic()
    assert run(program, IMPATIENT).reason == "not done after 1.5 s"
    assert time.monotonic() - started < 10


def test_a_program_that_takes_memory_bit_by_bit() -> None:
    limits = Limits(cpu_seconds=10, wall_seconds=20, memory_bytes=300 << 20)
    assert run("x = []\nwhile True: x.append(bytearray(1 << 22))", limits).reason == "MemoryError()"


def test_a_non_daemon_thread_is_not_waited_for() -> None:
    outcome = run(
        "import threading, time; threading.Thread(target=time.sleep, args=(60,)).start(); print('done')"
    )
    assert outcome.passed or "start new thread" in outcome.reason  # the latter where nothing is isolated


def test_a_fork_bomb_dies(isolation: tuple[str, ...]) -> None:
    needs(isolation, "processes")
    program = """
        import ctypes, os, time
        ctypes.CDLL(None).prctl(15, b"stelo-bomb")  # its name
        while True:
            try:
                os.fork()
            except OSError:
                time.sleep(0.01)
    """
    before = len(list(Path("/proc").glob("[0-9]*")))
    most = [0]
    outcome: list[Outcome] = []
    thread = threading.Thread(target=lambda: outcome.append(run(program, IMPATIENT)))
    thread.start()
    while thread.is_alive():
        most[0] = max(most[0], len(list(Path("/proc").glob("[0-9]*"))))
        time.sleep(0.05)
    assert not outcome[0].passed
    assert most[0] - before < 2 * QUICK.processes + 40  # other tests' processes come and go
    assert most[0] - before > 20  # the bomb did go off
    names = []
    for path in Path("/proc").glob("[0-9]*/comm"):
        with suppress(OSError):  # another process ended meanwhile
            names.append(path.read_text())
    assert names and "stelo-bomb\n" not in names


@pytest.mark.parametrize("escape", ["", "os.setsid()"])
def test_children_do_not_outlive_the_program(isolation: tuple[str, ...], escape: str) -> None:
    if escape:
        needs(isolation, "processes")
    program = f"""
        import os, time
        if os.fork() == 0:
            {escape or "pass"}
            if os.fork() == 0:
                os.execv("/bin/sleep", ["sleep", "98765.125"])
            os._exit(0)
        time.sleep(0.3)
        print('done')
    """
    started = time.monotonic()
    outcome = run(program)
    # Without a process namespace a program may start no process at all.
    assert outcome.passed or "processes" not in outcome.isolation
    assert time.monotonic() - started < 20
    assert not leftovers("98765.125")


def test_files_are_written_only_into_a_folder_that_goes(isolation: tuple[str, ...], tmp_path: Path) -> None:
    outcome = run(
        """
        import os, tempfile
        open('a', 'w').write('x')
        open(tempfile.gettempdir() + '/b', 'w').write('y')
        assert sorted(os.listdir('.')) == ['a', 'b'], os.listdir('.')
        print(os.getcwd())
        """,
        expected_stdout="",
    )
    assert outcome.reason == "wrong output"  # it printed its folder, and nothing went wrong before
    needs(isolation, "files")
    target = tmp_path / "target"
    tmp_path.chmod(0o777)
    assert "Read-only" in run(f"open({str(target)!r}, 'w')").reason
    assert "Read-only" in run(f"import os; os.rmdir({str(tmp_path)!r})").reason
    assert not target.exists()
    program = "f = 0\nwhile True:\n    f += 1\n    open(str(f), 'wb').write(bytes(1000000))"
    assert "No space left" in run(program).reason


def test_the_temporary_folder_is_removed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert run("open('a', 'w').write('x'); print('done')").passed
    assert not run("import os; os.mkdir('d'); os.chmod('d', 0); os.chmod('.', 0)").passed
    assert not list(tmp_path.iterdir())


def test_the_mounts_cannot_be_made_writable_again(isolation: tuple[str, ...]) -> None:
    needs(isolation, "files")
    outcome = run(
        """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        assert libc.mount(None, b"/", None, 32 | 4096, None) == -1, "remounted"
        assert libc.unshare(0x00020000) == -1, "unshared"
        assert os.path.exists("/dev/null")
        try:
            open("/dev/null")
        except PermissionError:
            print('done')
        """
    )
    assert outcome.passed, outcome.reason


def test_no_network(isolation: tuple[str, ...]) -> None:
    needs(isolation, "network")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        outcome = run(f"import socket; socket.create_connection(('127.0.0.1', {port}), 2); print('done')")
        assert outcome.reason.startswith("OSError(101")  # network is unreachable
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()


def test_other_processes_are_out_of_reach(isolation: tuple[str, ...]) -> None:
    needs(isolation, "processes")
    outcome = run(
        f"""
        import os, signal
        for pid in [{os.getpid()}, -1]:
            try:
                os.kill(pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                print('done', end=' ')
        try:
            open('/proc/{os.getpid()}/mem', 'rb')
        except OSError:
            print('done')
        """,
        expected_stdout="done done done",
    )
    assert outcome.passed, outcome.reason


def test_the_environment_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    program = """
        import os, sys
        assert 'hunter2' not in str(os.environ), os.environ
        assert not any('site-packages' in path or 'stelo' in path for path in sys.path), sys.path
        assert sys.argv == ['translation.py'] and __name__ == '__main__'
        print('done')
    """
    assert run(program).passed


def test_set_order_does_not_depend_on_the_run() -> None:
    program = "print(*{'a', 'bb', 'ccc', 'dddd', 'eeeee'})"
    orders = {run(program, expected_stdout=text).passed for text in ["x"]}
    assert orders == {False}
    expected = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert all(run(program, expected_stdout=expected).passed for _ in range(3))


def test_without_namespaces_the_limits_still_hold(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where user namespaces are forbidden: what is left is reported, and works."""
    child = tmp_path / "child.py"
    text = Path(execution_child.__file__).read_text(encoding="utf-8")
    child.write_text(text.replace("libc.unshare(sum(_CLONE.values()))", "-1"), encoding="utf-8")
    monkeypatch.setattr(execution, "_CHILD", child)
    outcome = run("print('done')")
    assert outcome.passed and outcome.isolation == ()
    assert run("while True: pass").reason == "out of CPU time"
    assert run("import time; time.sleep(60)", IMPATIENT).reason == "not done after 1.5 s"
    assert check("def f(x): return x + 1", "candidate(1) == 2").passed
    outcome = run("import subprocess; subprocess.Popen(['/bin/sleep', '98765.25']); print('done')")
    assert outcome.passed == (os.getuid() == 0)  # the kernel limits no processes of a real root
    assert gone("98765.25 ")


def test_nothing_is_left_when_the_evaluation_is_killed() -> None:
    program = (
        "from stelo_model.training.execution import run_tests\n"
        "run_tests(\"import os; os.execv('/bin/sleep', ['sleep', '98765.5'])\", "
        "{'kind': 'stdout', 'expected_stdout': 'x'}, [])"
    )
    process = subprocess.Popen([sys.executable, "-c", program])
    deadline = time.monotonic() + 10
    while not leftovers("98765.5 ") and time.monotonic() < deadline:
        time.sleep(0.05)
    assert leftovers("98765.5 ")
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert gone("98765.5 ")


# ---- agreement with the reference scorer --------------------------------------------------------------


def reference_scorer() -> Any:
    path = SHARED / "tools" / "score_translation.py"
    if not path.is_file():
        pytest.skip("the reference scorer is not here (shared/tools)")
    spec = importlib.util.spec_from_file_location("score_translation", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.score


def records(every: int) -> Iterator[dict[str, Any]]:
    """Every so many-th record with tests; third-party imports depend on what is installed."""
    for path in sorted((SHARED / "data" / "valid").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            found = [record for record in map(json.loads, stream) if record.get("tests")]
        yield from (record for record in found[::every] if "import numpy" not in record["py"])


def changed(python: str) -> list[str]:
    """The reference, and what a model may make of it: an end, a bound or the imports are wrong."""
    lines = python.splitlines(keepends=True)
    without_imports = "".join(line for line in lines if not line.startswith(("import ", "from ")))
    return [python, "".join(lines[:-1]), python.replace("range(", "range(1 + ", 1), without_imports]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_verdicts_equal_the_reference_scorer() -> None:
    score = reference_scorer()
    n_passed = n = 0
    for record in records(40):
        for python in changed(record["py"]):
            names = [record.get("entry_point"), record.get("src_entry_point")]
            ours = run_tests(python, record["tests"], names)
            theirs = score(record, python, standalone=True)
            assert ours.passed == theirs["ok"], (record["id"], python, ours, theirs)
            n, n_passed = n + 1, n_passed + ours.passed
    assert n > 150 and n // 4 < n_passed < n
