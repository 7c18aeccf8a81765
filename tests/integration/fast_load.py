# SPDX-License-Identifier: GPL-3.0-or-later
"""A client and a provider that cost next to nothing, for hundreds of requests a second out of one Python: requests
and answers are bytes made beforehand, and of what comes back only its status and its length are looked at."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time

STATUS = re.compile(rb"HTTP/1\.1 (\d{3})")
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def receive(connection: socket.socket) -> bytes | None:
    """One message with a length, whole; None where the connection ends before it."""
    data = b""
    end = -1
    while True:
        if end < 0 and (head := data.find(b"\r\n\r\n")) >= 0:
            length = LENGTH.search(data[:head + 2])
            end = head + 4 + (int(length.group(1)) if length else 0)
        if 0 <= end <= len(data):
            return data
        with contextlib.suppress(OSError):
            if piece := connection.recv(65536):
                data += piece
                continue
        return None


class FastClient(threading.Thread):
    """Asks on one kept connection, `pause` seconds apart, until told to stop or cut off; counts what came of it."""

    def __init__(self, port: int, target: str, body: bytes, headers: dict[str, str], pause: float):
        super().__init__(daemon=True)
        fields = {"host": f"127.0.0.1:{port}", "content-type": "application/json", **headers,
                  "content-length": str(len(body))}
        self.request = (f"POST {target} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items())
                        + "\r\n").encode() + body
        self.port, self.pause = port, pause
        self.statuses: list[int] = []
        self.broken = 0
        self.ends = threading.Event()

    def run(self) -> None:
        with socket.create_connection(("127.0.0.1", self.port), 20) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            due = time.monotonic()
            while not self.ends.is_set():
                answer = None
                with contextlib.suppress(OSError):
                    connection.sendall(self.request)
                    answer = receive(connection)
                if answer is None:
                    self.broken += 1
                    return
                self.statuses.append(int(STATUS.match(answer).group(1)))
                due += self.pause
                self.ends.wait(max(0.0, due - time.monotonic()))


class FastProvider:
    """Answers every request the same, `delay` seconds after it came."""

    def __init__(self, body: bytes, delay: float = 0.0):
        self.answer = (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)) + body
        self.delay = delay
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self._serve, args=(self.listener.accept()[0],), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection, contextlib.suppress(OSError):
            while receive(connection) is not None:
                time.sleep(self.delay)
                connection.sendall(self.answer)

    def __enter__(self) -> "FastProvider":
        return self

    def __exit__(self, *_) -> None:
        # Wakes the accepting thread on every kernel.
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
