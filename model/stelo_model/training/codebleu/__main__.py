"""`python -m stelo_model.training.codebleu REFERENCE HYPOTHESIS`: the score of two files, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import get_args

from stelo_model.errors import DataInvalid
from stelo_model.training.codebleu import Variant, corpus_codebleu


def main() -> int:
    """Score the files named on the command line; 1 when they cannot be compared."""
    parser = argparse.ArgumentParser(prog="python -m stelo_model.training.codebleu", description=__doc__)
    parser.add_argument("reference", type=Path)
    parser.add_argument("hypothesis", type=Path)
    parser.add_argument("--variant", choices=get_args(Variant), default="natural")
    parser.add_argument("--lines", action="store_true", help="each line is a program, as in XLCoST's files")
    options = parser.parse_args()
    try:
        references, hypotheses = (
            _programs(path, options.lines) for path in (options.reference, options.hypothesis)
        )
        score = corpus_codebleu(references, hypotheses, options.variant)
    except (OSError, UnicodeDecodeError, DataInvalid) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{json.dumps(asdict(score))}\n")
    return 0


def _programs(path: Path, lines: bool) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return text.removesuffix("\n").split("\n") if lines else [text]


if __name__ == "__main__":
    sys.exit(main())
