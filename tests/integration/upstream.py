# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider whose every byte a test decides.

One thread per connection reads requests and hands each to a script: a function taking a `Call`. Scripts write
bytes, cut, wait for events, reset, close or hang; nothing is timed by sleeping. `Upstream.play` queues one
script per request, the last one stays.
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wire import head_value

WAIT = 20.0
JSON_HEAD = [("Content-Type", "application/json")]
STREAM_HEAD = [("Content-Type", "text/event-stream")]


@dataclass
class Received:
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    raw_head: bytes
    connection: int  # how manieth connection, from 0
    place: int       # how manieth request on it, from 0

    def header(self, name: str) -> str | None:
        return head_value(self.headers, name)

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


class Hangup(Exception):
    """The gateway closed the connection."""


@dataclass
class Call:
    request: Received
    socket: socket.socket
    server: "Upstream"
    gone: threading.Event = field(default_factory=threading.Event)
    gone_at: float = 0.0  # time.monotonic() when the gateway's closing was seen
    keep_alive: bool = True
    detached: bool = False

    def send(self, data: bytes, cut: int = 0) -> None:
        """Writes all of it, in pieces of `cut` bytes when given."""
        try:
            if not cut:
                self.socket.sendall(data)
                return
            for at in range(0, len(data), cut):
                self.socket.sendall(data[at:at + cut])
        except OSError:
            self.mark_gone()
            raise Hangup from None

    def head(self, status: int, headers: Iterable[tuple[str, str]], cut: int = 0) -> None:
        lines = [f"HTTP/1.1 {status} Scripted", *(f"{name}: {value}" for name, value in headers)]
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n", cut)

    def reply(self, status: int, body: bytes, headers: Iterable[tuple[str, str]] = JSON_HEAD, cut: int = 0) -> None:
        self.head(status, [*headers, ("Content-Length", str(len(body)))], cut)
        self.send(body, cut)

    def chunk(self, data: bytes, cut: int = 0) -> None:
        self.send(b"%x\r\n" % len(data) + data + b"\r\n", cut)

    def end(self) -> None:
        self.send(b"0\r\n\r\n")

    def stream(self, pieces: Iterable[bytes], cut: int = 0,
               headers: Iterable[tuple[str, str]] = STREAM_HEAD) -> None:
        """A whole chunked answer, a chunk per piece."""
        self.head(200, [*headers, ("Transfer-Encoding", "chunked")])
        for piece in pieces:
            self.chunk(piece, cut)
        self.end()

    def reset(self) -> None:
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self.keep_alive = False
        # Closing alone waits for the reader's file on the same socket; whoever is told next must find it closed.
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()

    def detach(self) -> None:
        """The test goes on with the socket itself; the connection's thread ends."""
        self.keep_alive = False
        self.detached = True

    def mark_gone(self) -> None:
        if not self.gone.is_set():
            self.gone_at = time.monotonic()
            self.gone.set()
        self.keep_alive = False

    def wait_gone(self, timeout: float = WAIT) -> bool:
        """Waits until the gateway closes the connection; answers whether it did."""
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0 and not self.server.closing.is_set():
            readable, _, _ = select.select([self.socket], [], [], min(left, 0.25))
            if not readable:
                continue
            try:
                data = self.socket.recv(65536)
            except OSError:
                data = b""
            if not data:
                self.mark_gone()
                return True
        return False


Script = Callable[[Call], None]


class Upstream:
    def __init__(self, *scripts: Script):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = self.listener.getsockname()[1]
        self.closing = threading.Event()
        self.requests: list[Received] = []
        self.calls: list[Call] = []
        self.connections = 0
        self.errors: list[str] = []
        self._scripts: list[Script] = list(scripts)
        self._changed = threading.Condition()
        self._sockets: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> "Upstream":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def play(self, *scripts: Script) -> None:
        with self._changed:
            self._scripts = list(scripts)

    def close(self) -> None:
        self.closing.set()
        # Wakes the accepting thread on every kernel.
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            pass
        self.listener.close()
        with self._changed:
            for open_socket in list(self._sockets):
                open_socket.close()

    def wait_requests(self, count: int, timeout: float = WAIT) -> list[Received]:
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.requests) >= count, timeout):
                raise AssertionError(f"the upstream saw {len(self.requests)} requests, {count} expected")
            return list(self.requests)

    def call(self, index: int = 0, timeout: float = WAIT) -> Call:
        self.wait_requests(index + 1, timeout)
        return self.calls[index]

    @property
    def last(self) -> Received:
        return self.requests[-1]

    # -- its threads

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                accepted, _ = self.listener.accept()
            except OSError:
                return
            if self.closing.is_set():
                accepted.close()
                return
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                number = self.connections
                self.connections += 1
                self._sockets.add(accepted)
            threading.Thread(target=self._serve, args=(accepted, number), daemon=True).start()

    def _serve(self, accepted: socket.socket, number: int) -> None:
        reader = accepted.makefile("rb", buffering=65536)
        place = 0
        detached = False
        try:
            while (request := read_request(reader, number, place)) is not None:
                call = Call(request, accepted, self)
                with self._changed:
                    self.requests.append(request)
                    self.calls.append(call)
                    script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
                    self._changed.notify_all()
                script(call)
                place += 1
                detached = call.detached
                if not call.keep_alive:
                    break
        except Hangup:
            pass
        except (OSError, ValueError) as error:
            if not self.closing.is_set() and not isinstance(error, ConnectionError):
                self.errors.append(repr(error))
        finally:
            reader.close()
            if not detached:
                accepted.close()
                with self._changed:
                    self._sockets.discard(accepted)


def read_request(reader, connection: int, place: int) -> Received | None:
    raw = b""
    while not raw.endswith(b"\r\n\r\n"):
        line = reader.readline()
        if not line:
            if raw:
                raise ValueError(f"request head cut off: {raw!r}")
            return None
        raw += line
    lines = raw[:-4].decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ")
    headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines[1:])]
    coding = head_value(headers, "transfer-encoding")
    if coding:
        body = b""
        while size := int(reader.readline(), 16):
            body += reader.read(size)
            reader.read(2)
        reader.readline()
    else:
        body = reader.read(int(head_value(headers, "content-length") or 0))
    return Received(method, target, headers, body, raw, connection, place)


# -- scripts most tests use

def replies(body: bytes, status: int = 200, headers: Iterable[tuple[str, str]] = JSON_HEAD, cut: int = 0) -> Script:
    kept = list(headers)
    return lambda call: call.reply(status, body, kept, cut)


def streams(*pieces: bytes, cut: int = 0) -> Script:
    return lambda call: call.stream(pieces, cut)


def hangs(call: Call) -> None:
    """Answers nothing until the gateway leaves."""
    call.wait_gone()


def resets(call: Call) -> None:
    call.reset()


def closes(call: Call) -> None:
    call.close()
