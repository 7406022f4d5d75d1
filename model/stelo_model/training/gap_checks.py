"""Running both sides of a semantic-gap pair: what the source prints is what its Python must print.

These are our own templates, so they run as any test of ours does, with a time limit and in a folder of their
own; translations by a model go through `execution` instead.
"""

from __future__ import annotations

import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stelo_model.errors import ConfigInvalid
from stelo_model.training.gaps import PYTHON, Variant

TOOLS = {
    "java": ("javac", "java"),
    "csharp": ("mcs", "mono"),
    "cpp": ("g++",),
    "javascript": ("node",),
    "php": ("php",),
}
_SECONDS = 60
_EXTENSIONS = {
    "java": "java",
    "csharp": "cs",
    "cpp": "cpp",
    "javascript": "js",
    "php": "php",
    PYTHON: "py",
}


@dataclass(frozen=True)
class Printed:
    """What a program printed, or why it did not end well ("" when it did)."""

    stdout: str
    failure: str


def missing_tools(language: str) -> tuple[str, ...]:
    """Which programs that the language needs are not installed."""
    return tuple(tool for tool in TOOLS[language] if shutil.which(tool) is None)


def require_tools(language: str) -> None:
    """Refuse where sources of this language cannot be run.

    Raises: ConfigInvalid.
    """
    if missing := missing_tools(language):
        raise ConfigInvalid(
            f"{' and '.join(missing)} of {language} cannot be found.",
            "On Debian: apt install default-jdk-headless g++ nodejs php-cli php-mbstring mono-mcs",
        )


def check(pair: Variant) -> tuple[str, str]:
    """(what the source prints, why the pair is wrong or ""); without Python only the source is run."""
    source = run(pair.source_program, pair.language)
    if source.failure or not source.stdout.strip():
        return source.stdout, f"{pair.language}: {source.failure or 'prints nothing'}"
    if pair.python_program is None:
        return source.stdout, ""
    python = run(pair.python_program, PYTHON)
    if python.failure:
        return source.stdout, f"python: {python.failure}"
    ours, theirs = _lines(python.stdout), _lines(source.stdout)
    difference = "\n".join(difflib.unified_diff(theirs, ours, pair.language, PYTHON, lineterm="", n=0))
    return source.stdout, difference


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().splitlines()]


_COMPILE = {
    "java": "javac -nowarn -J-XX:TieredStopAtLevel=1 -encoding UTF-8 -d out Main.java",
    "csharp": "mcs -nologo -warn:0 -unsafe -out:main.exe Main.cs",
    "cpp": "g++ -std=c++17 -O0 -w -o main Main.cpp",
}
_RUN = {
    "java": "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp out",
    "csharp": "mono main.exe",
    "cpp": "./main",
    "javascript": "node Main.js",
    "php": "php Main.php",
    PYTHON: "python -I -X utf8 -W error::SyntaxWarning Main.py",
}


def run(program: str, language: str) -> Printed:
    """Compile and run one program of ours in an empty folder."""
    with tempfile.TemporaryDirectory(prefix="stelo-gap-") as name:
        folder = Path(name)
        (folder / f"Main.{_EXTENSIONS[language]}").write_text(program, encoding="utf-8")
        if language in _COMPILE:
            built = _call(_COMPILE[language].split(), folder)
            if built.failure:
                return built
        main = [_java_main(folder / "out")] if language == "java" else []
        command = [*_RUN[language].split(), *main]
        return _call([sys.executable, *command[1:]] if language == PYTHON else command, folder)


def _java_main(folder: Path) -> str:
    """The top-level class that has a main method, by its compiled form."""
    for path in sorted(folder.glob("*.class")):
        code = path.read_bytes()
        if "$" not in path.stem and b"\x04main" in code and b"([Ljava/lang/String;)V" in code:
            return path.stem
    return "Main"


def _call(command: Sequence[str], folder: Path) -> Printed:
    try:
        ended = subprocess.run(  # noqa: S603 (our own templates)
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return Printed("", f"{command[0]}: not done after {_SECONDS} s")
    stdout = ended.stdout.decode("utf-8", "replace")
    if ended.returncode:
        # node and php print errors to either stream, with the temporary folder's name.
        text = (ended.stderr.decode("utf-8", "replace") or stdout).replace(str(folder), "")
        return Printed(
            stdout, re.sub(r"\n+", "\n", text).strip()[-1500:] or f"exit status {ended.returncode}"
        )
    return Printed(stdout, "")


__all__ = ["TOOLS", "Printed", "check", "missing_tools", "require_tools", "run"]
