"""How many translations pass their tests: the whole product on records with tests, by execution.

usage: .venv/bin/python scripts/quality.py --data DIR --scorer FILE [--bundle small] [--per-language 12]

DIR holds `<origin>.<level>.<language>.jsonl.gz` records, FILE a Python file with
`score(record, text, standalone=True)`.  It runs model output: only where that is acceptable.
Prints a table by language; `--json` keeps every translation.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

MIX = {"mbxp.function": 4, "xlcost.program": 6, "lc_doocs.program": 2}
LANGUAGES = ("cpp", "csharp", "java", "javascript", "php")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--bundle", default="small")
    parser.add_argument("--per-language", type=int, default=12)
    parser.add_argument("--max-characters", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    score = load_scorer(options.scorer)
    records = sample(options, score)
    results = [
        judge(record, answer, score)
        for record, answer in zip(records, translate(records, options.bundle), strict=True)
    ]
    print("\n| language | pass their tests | parse |\n|---|---|---|")
    for language in (*LANGUAGES, "all"):
        rows = [r for r in results if language in ("all", r["language"])]
        print(
            f"| {language} | {sum(r['ok'] for r in rows)} of {len(rows)} | {sum(r['parses'] for r in rows)} of {len(rows)} |"
        )
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))


def load_scorer(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.score


def sample(options: argparse.Namespace, score: Any) -> list[dict[str, Any]]:
    """A fixed draw: short sources whose own reference passes its tests."""
    chosen: list[dict[str, Any]] = []
    for language in LANGUAGES:
        for origin, parts in MIX.items():
            records = read(options.data / f"{origin}.{language}.jsonl.gz", options.max_characters)
            random.Random(f"{options.seed} {origin} {language}").shuffle(records)
            wanted = round(options.per_language * parts / sum(MIX.values()))
            good = (record for record in records if score(record, record["py"], standalone=True)["ok"])
            chosen += [record for record, _ in zip(good, range(wanted), strict=False)]
    return chosen


def read(path: Path, max_characters: int) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        records = [json.loads(line) for line in stream]
    return [record for record in records if record.get("tests") and len(record["src"]) <= max_characters]


def translate(records: list[dict[str, Any]], bundle: str) -> list[dict[str, Any]]:
    lines = "".join(
        json.dumps({"id": r["id"], "code": r["src"], "language": r["lang"]}) + "\n" for r in records
    )
    command = [str(Path(sys.executable).parent / "stelo-lsp"), "translate", "--jsonl", "--bundle", bundle]
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def judge(record: dict[str, Any], answer: dict[str, Any], score: Any) -> dict[str, Any]:
    python = answer.get("python", "")
    kinds = [warning["kind"] for warning in answer.get("warnings", [])]
    return {
        "id": record["id"],
        "language": record["lang"],
        "ok": bool(python) and score(record, python, standalone=True)["ok"],
        "parses": bool(python) and "syntax" not in kinds,
        "python": python,
        "error": answer.get("error"),
        "n_tokens": answer.get("n_tokens"),
        "seconds": answer.get("seconds"),
    }


if __name__ == "__main__":
    main()
