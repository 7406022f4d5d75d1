"""Who uses a shared engine, from both ends: a lease is an open connection, so a dead server's ends by itself.

Both ends prove that they know the engine's key without sending it: a port of an engine that is gone may
meanwhile be a stranger's, who must neither learn the key nor be given the user's code.
"""

from __future__ import annotations

import hmac
import secrets
import selectors
import socket
import threading
import time
from contextlib import suppress

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines.shared_files import Record

_HANDSHAKE_SECONDS = 5.0
_GOODBYE_SECONDS = 3.0
# An engine whose last user vanished waits this long for the next, which may be the same one, restarted.
GRACE_SECONDS = 1.0
# Its starter takes the first lease at once, unless it has died.
FIRST_SECONDS = 10.0
_NONCE = 32
_WELCOME, _GOODBYE = b"+", b"-"


def _proof(key: str, who: bytes, nonces: bytes) -> bytes:
    return hmac.digest(key.encode(), who + nonces, "sha256")


def _receive(sock: socket.socket, size: int) -> bytes:
    """Exactly so many bytes. Raises OSError when there are fewer."""
    data = b""
    while len(data) < size:
        more = sock.recv(size - len(data))
        if not more:
            raise ConnectionError("the other end has closed")
        data += more
    return data


# -- the server's end -------------------------------------------------------------------------------


class Lease:
    """The right to use an engine until `give_back`, or until it dies."""

    def __init__(self, record: Record, sock: socket.socket) -> None:
        self.record = record
        self._sock = sock

    @property
    def alive(self) -> bool:
        """Whether the engine is still there: it sends nothing, so what can be read is the end."""
        return not self.ended(0.0)

    def ended(self, seconds: float) -> bool:
        """Wait up to so long for the engine's end; whether it came."""
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self._sock, selectors.EVENT_READ)
                return bool(selector.select(seconds))
        except (OSError, ValueError):  # given back
            return True

    def give_back(self) -> None:
        """Say goodbye and wait until it is heard: an engine without users has ended by then."""
        with suppress(OSError):
            self._sock.sendall(_GOODBYE)
            self.ended(_GOODBYE_SECONDS)
        self._sock.close()


def take_lease(record: Record, cancel: CancelToken) -> Lease | None:
    """A lease on this engine; None when it is gone, going, or somebody else.

    Raises: Cancelled.
    """
    sock = socket.socket()
    sock.settimeout(_HANDSHAKE_SECONDS)
    try:
        with cancel.waking(lambda: _shut(sock)):
            sock.connect(("127.0.0.1", record.lease_port))
            _greet(sock, record.key)
    except OSError:
        sock.close()
        cancel.raise_if_cancelled()
        return None
    return Lease(record, sock)


def _greet(sock: socket.socket, key: str) -> None:
    ours = secrets.token_bytes(_NONCE)
    sock.sendall(ours)
    theirs = _receive(sock, _NONCE)
    if not hmac.compare_digest(_receive(sock, _NONCE), _proof(key, b"engine", ours + theirs)):
        raise ConnectionError("this is not the engine")
    sock.sendall(_proof(key, b"server", ours + theirs))
    _receive(sock, len(_WELCOME))


def _shut(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


# -- the engine's end -------------------------------------------------------------------------------


class Leases:
    """Counts an engine's users; `port` is where they come."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._changed = threading.Condition()
        self._count = 0
        self._until = time.monotonic() + FIRST_SECONDS
        self._closed = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def wait_until_unused(self) -> None:
        """Return when nobody uses the engine any more; from then on nobody is let in."""
        with self._changed:
            while self._count or time.monotonic() < self._until:
                self._changed.wait(None if self._count else self._until - time.monotonic())
            self._closed = True

    def _accept(self) -> None:
        while True:
            with suppress(OSError):  # it was gone before it came
                sock = self._listener.accept()[0]
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with sock, suppress(OSError):
            sock.settimeout(_HANDSHAKE_SECONDS)
            if self._knows_key(sock) and self._enter():
                self._leave(polite=_said_goodbye(sock))

    def _knows_key(self, sock: socket.socket) -> bool:
        theirs, ours = _receive(sock, _NONCE), secrets.token_bytes(_NONCE)
        sock.sendall(ours + _proof(self._key, b"engine", theirs + ours))
        return hmac.compare_digest(_receive(sock, _NONCE), _proof(self._key, b"server", theirs + ours))

    def _enter(self) -> bool:
        with self._changed:
            self._count += not self._closed
            return not self._closed

    def _leave(self, polite: bool) -> None:
        """One user less.  The last one's goodbye means it: he wants the memory back."""
        with self._changed:
            self._count -= 1
            self._until = time.monotonic() + (0.0 if polite else GRACE_SECONDS)
            last = not self._count
            self._changed.notify_all()
        if last and polite:
            threading.Event().wait(_GOODBYE_SECONDS)  # the connection ends with this process


def _said_goodbye(sock: socket.socket) -> bool:
    try:
        sock.settimeout(None)
        sock.sendall(_WELCOME)
        return sock.recv(len(_GOODBYE)) == _GOODBYE
    except OSError:
        return False


__all__ = ["FIRST_SECONDS", "GRACE_SECONDS", "Lease", "Leases", "take_lease"]
