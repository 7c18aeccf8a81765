# SPDX-License-Identifier: GPL-3.0-or-later
"""Many at a time: paced streams that all arrive whole, memory that stays bounded, clients that leave in a crowd.

Threads would measure Python; one selector serves all clients, one serves the provider's side of all streams.
"""

import json
import os
import resource
import selectors
import socket
import statistics
import threading
import time

from harness import (CHAT, CHAT_REPLY, STREAM_BODY, Gateway, auth, configuration, expect, notice, provider, read_rows,
                     wait_for)
from upstream import Upstream, replies
from wire import Wire

STREAMS = 500
EVENTS = 20
PACE = 0.1
SEE_MS = 100.0
# What one paced stream may cost on both its sides. tests/bench holds the release build to a total.
STREAM_BYTES = 64 * 1024
# They keep freed memory and shadow the rest.
SANITIZED = any(name.endswith("SAN_OPTIONS") for name in os.environ)


def event(number: int) -> bytes:
    return b'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"%06d"},"finish_reason":"stop"}]}\n\n' % number


class PacedProvider:
    """Answers every request with EVENTS events, all streams in step, and notices who leaves. One thread."""

    HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"

    def __init__(self, events: int = EVENTS, pace: float = PACE):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
        self.port = self.listener.getsockname()[1]
        self.events, self.pace = events, pace
        self.begin = threading.Event()   # streams wait for it with the first event
        self.gone: dict[int, float] = {}  # number of the stream → when its closing was seen
        self.streams: dict[socket.socket, int] = {}
        self.started = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join(10)
        self.listener.close()
        for stream in list(self.streams):
            stream.close()

    def _serve(self) -> None:
        watch = selectors.DefaultSelector()
        watch.register(self.listener, selectors.EVENT_READ)
        pending: dict[socket.socket, bytes] = {}
        sent, due = 0, 0.0
        while not self._stop.is_set():
            for key, _ in watch.select(0.005):
                if key.fileobj is self.listener:
                    accepted, _ = self.listener.accept()
                    accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    pending[accepted] = b""
                    watch.register(accepted, selectors.EVENT_READ)
                    continue
                peer = key.fileobj
                try:
                    data = peer.recv(65536)
                except ConnectionError:
                    data = b""
                if not data:
                    if peer in self.streams:
                        self.gone[self.streams.pop(peer)] = time.monotonic()
                    pending.pop(peer, None)
                    watch.unregister(peer)
                    peer.close()
                    continue
                pending[peer] = pending.get(peer, b"") + data
                if pending[peer].endswith(b"}") and b"\r\n\r\n" in pending[peer]:
                    body = json.loads(pending[peer].partition(b"\r\n\r\n")[2])
                    pending[peer] = b""
                    self.streams[peer] = body["n"]
                    self.started += 1
                    peer.sendall(self.HEAD + self.chunk(event(0)))
            if not self.begin.is_set() or time.monotonic() < due or sent >= self.events - 1:
                continue
            due = time.monotonic() + self.pace
            sent += 1
            last = sent == self.events - 1
            for peer in list(self.streams):
                try:
                    peer.sendall(self.chunk(event(sent)) + (b"0\r\n\r\n" if last else b""))
                except OSError:
                    pass  # its closing is read above
            if last:
                self.streams.clear()

    @staticmethod
    def chunk(data: bytes) -> bytes:
        return b"%x\r\n%s\r\n" % (len(data), data)


class Crowd:
    """Clients of one gateway, each with one stream; read by the calling thread alone."""

    def __init__(self, port: int, count: int):
        self.wires = [Wire(port, timeout=30) for _ in range(count)]
        self.received = [bytearray() for _ in range(count)]
        self.watch = selectors.DefaultSelector()
        for number, client in enumerate(self.wires):
            client.request("POST", CHAT, STREAM_BODY[:-1] + b',"n":%d}' % number, auth())
            self.watch.register(client.socket, selectors.EVENT_READ, number)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.watch.close()
        for client in self.wires:
            client.close()

    def read_until(self, condition, timeout: float = 60.0) -> None:
        end = time.monotonic() + timeout
        while not condition(self):
            assert time.monotonic() < end, f"{sum(map(len, self.received))} bytes received in {timeout:g} s"
            for key, _ in self.watch.select(0.1):
                data = key.fileobj.recv(65536)
                assert data, f"the stream of client {key.data} was cut"
                self.received[key.data] += data

    def everybody_has(self, mark: bytes):
        return lambda crowd: all(mark in received for received in crowd.received)


def body_of(answer: bytes) -> bytes:
    """The payload of a chunked answer, whatever its chunks."""
    _, _, rest = bytes(answer).partition(b"\r\n\r\n")
    body = b""
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        body, end, rest = body + rest[:length], rest[length:length + 2], rest[length + 2:]
        assert end == b"\r\n"
        if not length:
            return body
    raise AssertionError("the answer has no end")


def raise_descriptor_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < 8192:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))


def test_500_paced_streams_arrive_whole_in_bounded_memory():
    raise_descriptor_limit()
    with PacedProvider() as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        expect(gateway.ask("GET", "/health"), 200)
        idle = gateway.rss_bytes()
        with Crowd(gateway.port, STREAMS) as crowd:
            crowd.read_until(crowd.everybody_has(event(0)))
            began = time.monotonic()
            up.begin.set()
            crowd.read_until(crowd.everybody_has(event(EVENTS // 2)))
            busy = gateway.rss_bytes()
            crowd.read_until(crowd.everybody_has(b"0\r\n\r\n"))
            took = time.monotonic() - began
            wanted = b"".join(event(number) for number in range(EVENTS))
            wrong = [number for number, received in enumerate(crowd.received) if body_of(received) != wanted]
            assert not wrong, f"{len(wrong)} of {STREAMS} streams differ"
        ideal = (EVENTS - 1) * PACE
        notice(f"{STREAMS} streams of {EVENTS} events every {PACE * 1000:.0f} ms: all whole in {took:.2f} s ({ideal:.2f} s at the"
               f" provider's pace), RSS {busy / 2**20:.1f} MB, idle {idle / 2**20:.1f} MB")
        assert SANITIZED or busy - idle < STREAMS * STREAM_BYTES, (busy - idle) // STREAMS
        rows = wait_for(lambda: (found := read_rows(gateway.database, "SELECT state, count(*) FROM exchanges GROUP BY state"))
                        and found[0][1] == STREAMS and found, "the records")
        assert rows == [("completed", STREAMS)], rows


def test_client_leaving_a_crowd_is_seen_upstream_in_time():
    raise_descriptor_limit()
    count, leaving = 300, 60
    with PacedProvider(events=100_000, pace=0.05) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        with Crowd(gateway.port, count) as crowd:
            crowd.read_until(crowd.everybody_has(event(0)))
            up.begin.set()
            crowd.read_until(crowd.everybody_has(event(2)))
            left: dict[int, float] = {}
            for number in range(0, count, count // leaving):
                crowd.watch.unregister(crowd.wires[number].socket)
                left[number] = time.monotonic()
                crowd.wires[number].reset() if number % 2 else crowd.wires[number].close()
                # One at a time, the others' streams being read meanwhile.
                crowd.read_until(lambda _: number in up.gone, 10)
            delays = [(up.gone[number] - when) * 1000 for number, when in left.items()]
            middle, worst = statistics.median(delays), max(delays)
            notice(f"{leaving} of {count} busy streams left: upstream closed after {middle:.1f} ms (median), {worst:.1f} ms (worst)")
            assert middle < SEE_MS and worst < 10 * SEE_MS, delays
            # Nobody else was touched.
            assert set(up.gone) == set(left)


def test_crowd_of_slow_readers_keeps_memory_bounded():
    """Fifty clients that do not read: each holds at most its buffers, and its provider back."""
    block = b"data: " + b"x" * 65528 + b"\n\n"
    count, total = 50, 16 << 20

    body = block * (total // len(block))

    def floods(call):
        call.reply(200, body, [("Content-Type", "text/event-stream")])
    with Upstream(floods) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        expect(gateway.ask("GET", "/health"), 200)
        idle = gateway.rss_bytes()
        clients = [Wire(gateway.port, timeout=60, receive_buffer=32 * 1024) for _ in range(count)]
        for client in clients:
            client.request("POST", CHAT, STREAM_BODY, auth())
        heads = [client.head() for client in clients]
        assert all(head.status == 200 for head in heads)
        samples = [gateway.rss_bytes()]

        def settled():
            samples.append(gateway.rss_bytes())
            return len(samples) > 60 and max(samples[-60:]) - min(samples[-60:]) < 1 << 20
        wait_for(settled, "the memory to stop growing", 20)
        grown = max(samples) - idle
        notice(f"{count} clients that do not read {total >> 20} MB each: RSS {grown / 2**20:.1f} MB over idle")
        assert SANITIZED or grown < count * (3 << 20), grown
        # Others are served meanwhile, and those who begin to read get all of it.
        up.play(replies(CHAT_REPLY))
        expect(gateway.chat(), 200)
        for client, head in list(zip(clients, heads))[:5]:
            assert client.rest(head).body == body and head.complete
        for client in clients:
            client.close()


def test_ten_thousand_requests_leave_no_memory_and_no_descriptors():
    with Upstream(replies(CHAT_REPLY)) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        folder = f"/proc/{gateway.process.pid}/fd"

        def load(count: int) -> None:
            def client() -> None:
                with Wire(gateway.port) as kept:
                    for _ in range(count // 4):
                        kept.request("POST", CHAT, STREAM_BODY, auth())
                        expect(kept.answer(), 200)
                    done.append(1)
            done: list[int] = []
            workers = [threading.Thread(target=client) for _ in range(4)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join(120)
            assert len(done) == 4

        def recorded(count: int) -> None:
            # On a busy machine the store lags behind; what waits in its queue is no leak.
            wait_for(lambda: read_rows(gateway.database, "SELECT count(*) FROM exchanges WHERE state = 'completed'")
                     == [(count,)], f"{count} records", 60)
        load(2000)
        recorded(2000)
        sizes, descriptors = [gateway.rss_bytes()], len(os.listdir(folder))
        for reached in range(4000, 10_001, 2000):
            load(2000)
            recorded(reached)
            sizes.append(gateway.rss_bytes())
        # A leak grows in every round; a heap that a busy moment stretched stays as it is.
        growth = min(after - before for before, after in zip(sizes, sizes[1:]))
        notice(f"RSS after 2000, 4000 … 10000 requests: {', '.join(f'{size / 2**20:.1f}' for size in sizes)} MB")
        assert SANITIZED or growth < 1 << 20, sizes
        wait_for(lambda: len(os.listdir(folder)) <= descriptors + 2, "the descriptors to be closed")
