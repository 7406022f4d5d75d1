"""The command line with the real model: the shipped examples, pipes, formats, interruption."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.gates import SILENT, write_bundle

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.is_file())
COMMAND = [sys.executable, "-m", "stelo_lsp"]

# Of a hang: the five examples are some 1,500 tokens, which a slow or busy machine decodes at 5 a second.
_SECONDS = 900

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(_SECONDS + 60)]


def stelo(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, text=True, timeout=_SECONDS
    )


def run_python(program: str) -> str:
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, timeout=20)
    return done.stdout + done.stderr


def test_there_is_an_example_for_each_language() -> None:
    assert sorted(path.suffix for path in EXAMPLES) == [".cpp", ".cs", ".java", ".js", ".php"]
    for path in EXAMPLES:
        assert 20 <= path.read_text().count("\n") <= 60, path


@pytest.fixture(scope="module")
def lines() -> dict[str, dict[str, object]]:
    """All examples through one `--jsonl` run, with a bad line among them."""
    requests = [{"id": path.name, "code": path.read_text(), "language": route(path)} for path in EXAMPLES]
    text = "\n".join([*map(json.dumps, requests), "not json"]) + "\n"
    done = stelo("translate", "--jsonl", stdin=text)
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [*(path.name for path in EXAMPLES), None]
    assert "not JSON" in answers[-1]["error"]
    return {answer["id"]: answer for answer in answers}


def route(path: Path) -> str:
    return stelo("route", str(path)).stdout.strip()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_prints_what_its_source_prints(path: Path, lines: dict[str, dict[str, object]]) -> None:
    answer = lines[path.name]
    expected = (ROOT / "examples" / "expected" / f"{path.name}.txt").read_text()
    assert run_python(str(answer["python"])) == expected
    assert answer["warnings"] == []
    assert answer["language"] == route(path)
    assert int(str(answer["n_tokens"])) > 100


def test_a_pipe_gets_python_and_nothing_else() -> None:
    code = "public class A {\n    static int twice(int x) {\n        return x + x;\n    }\n}\n"
    done = stelo("translate", "--language", "java", stdin=code)
    assert done.returncode == 0
    assert done.stderr == ""
    compile(done.stdout, "a.py", "exec")


def test_json_has_the_whole_translation(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    source = tmp_path / "a.js"
    source.write_text("function add(a, b) {\n  return a + b;\n}\n")
    done = stelo("translate", str(source), "--json", "--output", str(target))
    assert (done.returncode, done.stdout) == (0, "")
    answer = json.loads(target.read_text())
    assert answer["language"] == "javascript"
    assert answer["routed_by"] == "suffix"
    assert set(answer) >= {"python", "expert", "probabilities", "n_tokens", "seconds", "warnings"}
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".partial"]


def test_a_gate_decides_doubts_and_asks(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "gated")
    code = "class A {\n    int a() {\n        System.gc();\n        return 1;\n    }\n}\n"
    requests = [{"code": code}, {"code": code, "language": "csharp"}, {"code": SILENT}]
    done = stelo("translate", "--jsonl", "--bundle", str(bundle), stdin="\n".join(map(json.dumps, requests)))
    decided, doubted, asked = map(json.loads, done.stdout.splitlines())
    assert (decided["language"], decided["expert"], decided["warnings"]) == ("java", None, [])
    assert decided["probabilities"]["java"] > 0.98
    assert doubted["language"] == "csharp"
    assert "looks like Java (99 %)" in doubted["warnings"][0]["message"]
    assert "Which language is this?" in asked["error"]

    source = tmp_path / "A.cs"
    source.write_text(code)
    done = stelo("translate", str(source), "--bundle", str(bundle))
    assert "warning: Taken for C# (its suffix), but it looks like Java (99 %)." in done.stderr


def test_a_translation_that_does_not_parse_is_exit_1() -> None:
    code = (ROOT / "examples" / "Zoo.java").read_text()
    done = stelo("translate", "--language", "java", "--max-new-tokens", "9", stdin=code)
    assert "limit of new tokens" in done.stderr
    try:
        compile(done.stdout, "a.py", "exec")
    except SyntaxError:
        assert done.returncode == 1
    else:
        assert done.returncode == 0


def test_a_selection_beyond_the_context_is_refused_with_the_numbers() -> None:
    code = (ROOT / "examples" / "Zoo.java").read_text()
    done = stelo("translate", "--language", "java", "--context-tokens", "512", stdin=code)
    assert done.returncode == 2
    assert "512" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_is_clean(stop: signal.Signals) -> None:
    code = (ROOT / "examples" / "Zoo.java").read_text()
    process = subprocess.Popen(
        [*COMMAND, "translate", "--language", "java"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    process.stdin.write(code)
    process.stdin.close()
    process.stdin = None
    engine = wait_for_child(process.pid)
    time.sleep(3)
    process.send_signal(stop)
    output, errors = process.communicate(timeout=10)
    assert process.returncode == 130
    assert output == ""
    assert errors == "stelo-lsp: interrupted\n"
    wait_until_gone(engine)


def test_doctor_measures_the_speed() -> None:
    done = stelo("doctor", "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0, report
    (speed,) = (check for check in report["checks"] if check["name"] == "speed")
    assert "tokens/s" in speed["detail"]


def test_doctor_without_the_speed_loads_no_model() -> None:
    report = json.loads(stelo("doctor", "--json", "--no-speed").stdout)
    assert report["ok"]
    names = [check["name"] for check in report["checks"]]
    assert names == ["machine", "llama_cpp", "transformers", "bundle", "backbone"]


def test_bundle_verify_hashes_the_file() -> None:
    done = stelo("bundle", "verify", "small", "--json")
    assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["file"]).is_file()


def wait_for_child(pid: int) -> int:
    """The process id of the engine that a command starts."""
    path = Path(f"/proc/{pid}/task/{pid}/children")
    tasks = Path(f"/proc/{pid}/task")
    if not path.exists():
        pytest.skip("this system does not tell a process's children")
    for _ in range(200):
        children = " ".join((task / "children").read_text() for task in tasks.iterdir()).split()
        if children:
            return int(children[0])
        time.sleep(0.05)
    raise AssertionError("no engine was started")


def wait_until_gone(pid: int) -> None:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError(f"the engine {pid} lives on")
