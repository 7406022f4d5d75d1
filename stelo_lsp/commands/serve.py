"""`stelo-lsp --stdio` and `--tcp`: the language server."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys

from stelo_lsp.language_server import SteloServer
from stelo_lsp.server import create_server
from stelo_model.errors import InputError

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def run(options: argparse.Namespace) -> int:
    """Serve one client until it leaves; 0 after a proper shutdown, 1 when it just vanished."""
    server = create_server()
    try:
        if options.tcp:
            _serve_tcp(server, options.host, options.port)
        else:
            _serve_stdio(server)
    finally:
        server.session.close()
    return 0 if server.protocol._shutdown else 1


def _serve_stdio(server: SteloServer) -> None:
    if sys.stdin.isatty():
        print(
            "stelo-lsp: a language server, waiting for an editor on standard input (--help shows commands)",
            file=sys.stderr,
        )
    # Ctrl-C ends us at once: pygls would wait for one more line of input.  The engine ends with us.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Standard output belongs to the protocol: whatever else prints there must land in the log.
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    server.start_io(sys.stdin.buffer, output)


def _serve_tcp(server: SteloServer, host: str, port: int) -> None:
    try:
        # Port 0 means any free one; asyncio, asked directly, would not tell which and not fail clearly.
        with socket.create_server((host, port), reuse_port=False) as probe:
            port = probe.getsockname()[1]
    except OSError as error:
        raise InputError(
            f"Cannot listen on {host}:{port}: {error.strerror}.", "Choose another --port."
        ) from error
    if host not in _LOOPBACK:
        print(
            f"stelo-lsp: {host} is reachable from other machines, and nobody is asked for a password",
            file=sys.stderr,
        )
    print(f"stelo-lsp: listening on {host}:{port}", file=sys.stderr, flush=True)
    server.start_tcp(host, port)
