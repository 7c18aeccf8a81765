# SPDX-License-Identifier: GPL-3.0-or-later
"""A raw HTTP/1.1 client: sends exactly the bytes a test gives, reads answers strictly.

Strict on purpose: a missing length, a bad chunk or bytes behind an answer are an error here, since a lenient
client would hide a broken gateway.
"""

from __future__ import annotations

import json
import socket
import struct
from dataclasses import dataclass, field

import canaries

TIMEOUT = 20.0


class Broken(Exception):
    """The peer closed or reset the connection, or sent what is not HTTP."""


def head_value(headers: list[tuple[str, str]], name: str) -> str | None:
    for key, value in headers:
        if key.lower() == name.lower():
            return value
    return None


@dataclass
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes = b""
    complete: bool = True  # False: the connection ended before the framing said so
    head: bytes = b""
    interim: list[int] = field(default_factory=list)  # 1xx seen before

    def header(self, name: str) -> str | None:
        return head_value(self.headers, name)

    def json(self):
        return json.loads(self.body)

    def __repr__(self) -> str:
        return f"<{self.status} complete={self.complete} {self.body[:300]!r}>"


class Wire:
    """One connection. Reading is buffered; writing is not."""

    def __init__(self, port: int, host: str = "127.0.0.1", timeout: float = TIMEOUT, receive_buffer: int = 0):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.socket = socket.socket(family, socket.SOCK_STREAM)
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(timeout)
        self.socket.connect((host, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port = port
        self.buffer = b""

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        self.socket.close()

    def reset(self) -> None:
        """Leaves with RST instead of FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def request(self, method: str, target: str, body: bytes | None = None,
                headers: dict[str, str] | list[tuple[str, str]] = (), host: str | None = None) -> None:
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or f'127.0.0.1:{self.port}'}"]
        pairs = list(headers.items()) if isinstance(headers, dict) else list(headers)
        lines += [f"{name}: {value}" for name, value in pairs]
        if body is not None:
            lines.append(f"Content-Length: {len(body)}")
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (body or b""))

    # -- reading

    def _more(self) -> bool:
        try:
            data = self.socket.recv(262144)
        except ConnectionError:
            return False
        self.buffer += data
        return bool(data)

    def read_through(self, mark: bytes) -> bytes:
        while mark not in self.buffer:
            if not self._more():
                raise Broken(f"connection ended, read so far: {self.buffer[:200]!r}")
        part, _, self.buffer = self.buffer.partition(mark)
        return part + mark

    def _exactly(self, count: int) -> bytes:
        pieces, have = [], 0
        while True:
            piece = self.buffer[:count - have]
            self.buffer = self.buffer[len(piece):]
            pieces.append(piece)
            have += len(piece)
            if have == count:
                return b"".join(pieces)
            if not self._more():
                raise Short(b"".join(pieces))

    def head(self) -> Answer:
        interim = []
        while True:
            raw = self.read_through(b"\r\n\r\n")
            lines = raw[:-4].decode("latin-1").split("\r\n")
            version, status, *_ = lines[0].split(" ", 2)
            if version != "HTTP/1.1":
                raise Broken(f"not an HTTP/1.1 status line: {lines[0]!r}")
            if status.startswith("1"):
                interim.append(int(status))
                continue
            headers = []
            for line in lines[1:]:
                name, colon, value = line.partition(":")
                if not colon or name != name.strip() or not name:
                    raise Broken(f"bad header line {line!r}")
                headers.append((name, value.strip()))
            return Answer(int(status), headers, head=raw, interim=interim)

    def piece(self, answer: Answer) -> bytes | None:
        """The next chunk of a chunked answer as it was framed; None at its proper end."""
        size_line = self.read_through(b"\r\n")[:-2]
        size = int(size_line.split(b";")[0], 16)
        data = self._exactly(size)
        if self._exactly(2) != b"\r\n":
            raise Broken("a chunk does not end with CR LF")
        if size == 0:
            return None
        answer.body += data
        return data

    def read_until(self, answer: Answer, mark: bytes) -> None:
        """Pieces of a chunked answer until its body holds `mark`."""
        while mark not in answer.body:
            if self.piece(answer) is None:
                raise Broken(f"the answer ended without {mark!r}: {answer.body[-200:]!r}")

    def rest(self, answer: Answer, to_head: bool = False) -> Answer:
        """Everything of the answer that has not been read yet."""
        length = answer.header("content-length")
        coding = answer.header("transfer-encoding")
        if length is not None and coding is not None:
            raise Broken("both Content-Length and Transfer-Encoding")
        if to_head or answer.status in (204, 304):
            return answer
        pieces = [answer.body]
        answer.body = b""
        try:
            if coding is not None:
                if coding.lower() != "chunked":
                    raise Broken(f"Transfer-Encoding: {coding}")
                while self.piece(answer) is not None:
                    pieces.append(answer.body)
                    answer.body = b""
            elif length is not None:
                pieces.append(self._exactly(int(length) - len(pieces[0])))
            else:
                raise Broken("neither Content-Length nor Transfer-Encoding")
        except Short as short:
            pieces.append(short.data)
            answer.complete = False
        except Broken:
            if coding is None and length is None:
                raise
            answer.complete = False
        answer.body = b"".join(pieces)
        canaries.look_at_text(f"an answer with status {answer.status}", answer.head, answer.body)
        return answer

    def answer(self, to_head: bool = False) -> Answer:
        return self.rest(self.head(), to_head)

    def read_to_end(self) -> bytes:
        """All that comes until the peer closes."""
        while self._more():
            pass
        data, self.buffer = self.buffer, b""
        return data

    def ended(self) -> bool:
        """True when the peer closes without sending more."""
        if self.buffer:
            return False
        return not self._more()


class Short(Exception):
    def __init__(self, data: bytes):
        super().__init__(f"{len(data)} bytes only")
        self.data = data


def ask(port: int, method: str, target: str, body: bytes | None = None,
        headers: dict[str, str] | list[tuple[str, str]] = (), host: str | None = None,
        address: str = "127.0.0.1", timeout: float = TIMEOUT) -> Answer:
    """One request on a connection of its own."""
    with Wire(port, address, timeout) as wire:
        wire.request(method, target, body, headers, host)
        return wire.answer(to_head=method == "HEAD")


def send_raw(port: int, data: bytes, timeout: float = TIMEOUT) -> Answer:
    with Wire(port, timeout=timeout) as wire:
        wire.send(data)
        return wire.answer()
