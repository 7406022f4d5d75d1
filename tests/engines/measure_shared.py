"""Memory of three servers with the model loaded, sharing one engine or not; the time to join a running one.

    .venv/bin/python -m tests.engines.measure_shared [--servers 3]

PSS counts a page that n processes have mapped as 1/n of a page in each, so its sum is what is really taken;
the model's file is mapped, so servers that share no engine still share the file's pages.  The file is a copy:
an editor that runs meanwhile would share the pages of the cached one, and the sums be too small.  Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from stelo_model import backbones

PROGRAM = """
import json, sys, time
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.loading import open_model
from stelo_lsp.settings import Settings
share, path = sys.argv[1] == "shared", sys.argv[2]
settings = Settings(engine="llama_cpp", download="never", backbone_path=path, share_engine=share)
model = open_model(settings, CancelToken(), lambda *_: None, lambda *_: False)
started = time.perf_counter()
model.engine.load(CancelToken())
print(json.dumps([model.engine.info().pid, time.perf_counter() - started]), flush=True)
sys.stdin.read()
model.engine.close()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--servers", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["STELO_RUNTIME"] = folder
        model = backbones.locate(backbones.known("small"))
        assert model is not None, "the small backbone is not in the cache"
        copy = shutil.copy(model, folder)
        for how in ("shared", "apart"):
            print(how, json.dumps(measure(how, copy, options.servers)), flush=True)


def measure(how: str, model: str, n_servers: int) -> dict[str, float]:
    """Memory and loading times of so many servers, opened one after another."""
    command = [sys.executable, "-c", PROGRAM, how, model]
    pipe = subprocess.PIPE
    servers: list[subprocess.Popen[bytes]] = []
    loaded = []
    for _ in range(n_servers):
        server = subprocess.Popen(command, stdin=pipe, stdout=pipe)
        servers.append(server)
        loaded.append(json.loads(server.stdout.readline()))
    time.sleep(1)
    engines = {pid for pid, _ in loaded}
    found = {
        "engines": len(engines),
        "engines' PSS in MB": round(sum(map(pss, engines)) / 1e6),
        "servers' PSS in MB": round(sum(pss(server.pid) for server in servers) / 1e6),
        "first load in s": round(loaded[0][1], 3),
        "last load in s": round(loaded[-1][1], 3),
    }
    for server in servers:
        server.communicate()
    return found


def pss(pid: int) -> int:
    """Bytes, shared pages counted in part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
