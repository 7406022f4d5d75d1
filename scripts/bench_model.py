"""Measure the model half: routing, generation, decoding with experts, training; see `scripts/bench`.

Every figure is a ratio whose two sides alternate in one process, because the absolute speed of a shared
machine says little.  With one thread (the default) the clock is the process's CPU time, which other
programs on the machine disturb least; with more threads it is the clock on the wall.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from measures import Measure, conclude, tell

T = TypeVar("T")


@dataclass(frozen=True)
class Run:
    """How to measure: `quick` is a first look, where what is not measured at full size has no limit."""

    quick: bool
    threads: int

    def choose(self, full: T, quick: T) -> T:
        """One of two sizes."""
        return quick if self.quick else full

    def clock(self) -> float:
        """Seconds."""
        return time.process_time() if self.threads == 1 else time.perf_counter()

    def timed(self, work: Callable[[], T]) -> tuple[float, T]:
        """Seconds that some work takes, and what it returns."""
        started = self.clock()
        result = work()
        return self.clock() - started, result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="fewer repetitions and smaller sizes, a first look"
    )
    parser.add_argument("--json", metavar="FILE", help="write the figures here; others in it stay")
    parser.add_argument("--only", action="append", choices=PARTS, help="only these (repeatable)")
    parser.add_argument("--threads", type=int, default=1, help="torch's threads (default 1)")
    options = parser.parse_args()
    # Before torch: its libraries read these once.
    os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(options.threads)
    import torch

    torch.set_num_threads(options.threads)
    print(f"torch {torch.__version__}, {options.threads} thread(s), float32, CPU", file=sys.stderr)
    run = Run(options.quick, options.threads)
    measures: list[Measure] = []
    for part in options.only or PARTS:
        for figure in measure(part, run):
            measures.append(figure)
            tell(figure, options.json)
    return conclude(measures)


PARTS = {
    "routing": "bench_serving",
    "generation": "bench_serving",
    "long_generation": "bench_serving",
    "decoding": "bench_serving",
    "batching": "bench_training",
    "gate": "bench_training",
}


def measure(part: str, run: Run) -> Iterable[Measure]:
    """Run the function of this name; its module imports torch, hence only now."""
    found: Iterable[Measure] = getattr(importlib.import_module(PARTS[part]), part)(run)
    return found


if __name__ == "__main__":
    sys.exit(main())
