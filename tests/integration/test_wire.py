# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP/1.1 as clients speak it: kept connections, pipelining, HEAD, Expect, framing of both sides, limits in time
and size, and the addresses Plexus can be reached at. What is malformed on purpose stands in test_attacks.py."""

import http.client
import json
import threading
import time
import urllib.request

import wire
from harness import (CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, STREAM_BODY, Stage, auth, expect, expect_error, table,
                     wait_for)
from upstream import STREAM_HEAD, replies, streams

EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n'
# The least the configuration takes.
QUICK = {"settings": {"limits": {"head_timeout_ms": 1000, "body_timeout_ms": 1000, "idle_timeout_ms": 1000}}}


def head(stage, *lines: str, method: str = "POST", target: str = CHAT) -> bytes:
    first = [f"{method} {target} HTTP/1.1", f"Host: 127.0.0.1:{stage.port}"]
    first += [f"{name}: {value}" for name, value in auth().items()]
    return "\r\n".join([*first, *lines]).encode("latin-1") + b"\r\n\r\n"


def whole(stage, body: bytes = CHAT_BODY, *lines: str, **more) -> bytes:
    return head(stage, f"Content-Length: {len(body)}", *lines, **more) + body


# -- connections

def test_connection_is_kept_for_every_kind_of_answer():
    with Stage(replies(CHAT_REPLY), streams(EVENT, EVENT), replies(b'{"error":{"message":"no"}}', 400),
               replies(CHAT_REPLY)) as stage, stage.wire() as kept:
        for send, status in ((whole(stage), 200), (whole(stage, STREAM_BODY), 200), (whole(stage), 400),
                             (head(stage, method="GET", target="/health"), 200),
                             (head(stage, method="GET", target="/nothing"), 404),
                             (whole(stage, b'{"model":"none"}'), 404),
                             (whole(stage, b'{"model":'), 400),
                             (whole(stage), 200)):
            kept.send(send)
            answer = expect(kept.answer(), status)
            assert answer.header("connection") != "close", answer.headers
        assert not kept.buffer


def test_connection_close_is_honoured_and_announced():
    with Stage() as stage:
        for send in (whole(stage, CHAT_BODY, "Connection: close"),
                     whole(stage, CHAT_BODY, "Connection: Close, X-Other"),
                     head(stage, "Connection: close", method="GET", target="/health")):
            with stage.wire() as once:
                once.send(send)
                assert expect(once.answer(), 200).header("connection") == "close"
                assert once.ended()


def test_http_1_0_is_answered_without_chunks_and_closed():
    with Stage(streams(EVENT, EVENT), streams(EVENT)) as stage:
        for keep, pieces in (("", 2), ("Connection: keep-alive\r\n", 1)):
            with stage.wire() as old:
                old.send(b"POST %s HTTP/1.0\r\nAuthorization: %s\r\n%sContent-Length: %d\r\n\r\n%s"
                         % (CHAT.encode(), auth()["Authorization"].encode(), keep.encode(), len(STREAM_BODY),
                            STREAM_BODY))
                answer = old.head()
                assert answer.status == 200 and answer.header("transfer-encoding") is None, answer.headers
                assert old.read_to_end() == EVENT * pieces


@table(["HTTP/1.2", "HTTP/2.0", "HTTP/0.9", "HTTP/11", "http/1.1", "HTTP/1.1 ", "SIP/2.0"], Stage)
def test_other_versions_are_refused(stage, version):
    with stage.wire() as odd:
        odd.send(f"GET /health {version}\r\nHost: 127.0.0.1:{stage.port}\r\n\r\n".encode())
        expect_error(odd.answer(), 400)
        assert odd.ended()


def test_http_2_preface_and_tls_hello_end_quickly():
    with Stage() as stage:
        for hello in (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64):
            with stage.wire() as other:
                other.send(hello)
                expect_error(other.answer(), 400)
                assert other.ended()
        expect(stage.gateway.chat(), 200)


# -- pipelining

def test_pipelined_requests_are_answered_in_order():
    count = 40
    with Stage() as stage, stage.wire() as pipe:
        stage.upstream.play(lambda call: call.reply(200, b'{"n":%d}' % json.loads(call.request.body)["n"]))
        pipe.send(b"".join(whole(stage, b'{"model":"fast","n":%d}' % n) for n in range(count)))
        assert [expect(pipe.answer(), 200).json()["n"] for _ in range(count)] == list(range(count))
        assert not pipe.buffer


def test_pipelined_request_waits_for_the_stream_before_it():
    release = threading.Event()

    def held(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(EVENT)
        release.wait(20)
        call.chunk(EVENT)
        call.end()
    with Stage(held, replies(CHAT_REPLY)) as stage, stage.wire() as pipe:
        pipe.send(whole(stage, STREAM_BODY) + head(stage, method="GET", target="/health") + whole(stage))
        first = pipe.head()
        pipe.read_until(first, EVENT)
        # Nothing of what follows is begun: the second provider call would show.
        expect(stage.gateway.ask("GET", "/health"), 200)
        assert len(stage.upstream.requests) == 1
        release.set()
        assert pipe.rest(first).body == EVENT * 2
        assert expect(pipe.answer(), 200).json()["status"] == "ok"
        assert expect(pipe.answer(), 200).body == CHAT_REPLY


def test_request_in_one_byte_pieces_is_understood():
    with Stage() as stage, stage.wire() as slow:
        for byte in whole(stage):
            slow.send(bytes([byte]))
        assert expect(slow.answer(), 200).body == CHAT_REPLY
        assert stage.upstream.last.body == CHAT_BODY.replace(b'"fast"', b'"real-model"')


# -- HEAD, Expect, chunks

@table(["/", "/health", "/v1/models", "/v1/models/fast"], Stage)
def test_head_has_the_fields_of_get_and_no_body(stage, target):
    with stage.wire() as both:
        both.send(head(stage, method="HEAD", target=target) + head(stage, method="GET", target=target))
        bare, full = expect(both.answer(to_head=True), 200), expect(both.answer(), 200)
        for name in ("content-length", "content-type"):
            assert bare.header(name) == full.header(name), (bare.headers, full.headers)
        assert full.body and not both.buffer


def test_head_of_a_refusal_has_no_body():
    with Stage() as stage, stage.wire() as both:
        both.send(head(stage, method="HEAD", target="/nothing") + head(stage, method="GET", target="/health"))
        expect(both.answer(to_head=True), 404)
        assert expect(both.answer(), 200).json()["status"] == "ok"


@table(["Content-Length: %d" % len(CHAT_BODY), "Transfer-Encoding: chunked"], Stage)
def test_expect_continue_is_met_at_once(stage, framing):
    with stage.wire() as waits:
        started = time.monotonic()
        waits.send(head(stage, framing, "Expect: 100-continue"))
        waits.socket.settimeout(5)
        assert waits.read_through(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        took = time.monotonic() - started
        waits.send(CHAT_BODY if "Length" in framing else b"%x\r\n%s\r\n0\r\n\r\n" % (len(CHAT_BODY), CHAT_BODY))
        answer = expect(waits.answer(), 200)
        assert answer.interim == [] and answer.body == CHAT_REPLY
        # curl waits one second and then sends anyway; a client that is answered does not wait.
        assert took < 0.5, took


@table([("without a key", {"Authorization": "Bearer wrong"}, 401), ("too large", {"Content-Length": 64 << 20}, 413),
        ("other type", {"Content-Type": "text/plain"}, 415)], Stage, lambda case: case[0])
def test_expect_continue_is_refused_before_the_body(stage, case):
    _, fields, status = case
    lines = {**auth(), "Content-Length": len(CHAT_BODY), "Expect": "100-continue", **fields}
    with stage.wire() as waits:
        waits.send("".join([f"POST {CHAT} HTTP/1.1\r\nHost: 127.0.0.1:{stage.port}\r\n",
                            *(f"{name}: {value}\r\n" for name, value in lines.items()), "\r\n"]).encode())
        answer = waits.answer()
        expect_error(answer, status)
        assert answer.interim == [] and waits.ended()
    assert not stage.upstream.requests


def test_other_expectations_are_417():
    with Stage() as stage, stage.wire() as odd:
        odd.send(whole(stage, CHAT_BODY, "Expect: 200-ok"))
        expect(odd.answer(), 417)


def test_chunked_bodies_in_every_cut():
    coded = b"".join(b"%x;ext=1\r\n%s\r\n" % (len(part), part)
                     for part in (CHAT_BODY[:1], CHAT_BODY[1:20], CHAT_BODY[20:])) + b"0\r\nX-Trailer: dropped\r\n\r\n"
    with Stage() as stage:
        for cut in (len(coded), 1, 3, 7):
            with stage.wire() as chunks:
                chunks.send(head(stage, "Transfer-Encoding: chunked"))
                for at in range(0, len(coded), cut):
                    chunks.send(coded[at:at + cut])
                expect(chunks.answer(), 200)
                got = stage.upstream.last
                assert got.body == CHAT_BODY.replace(b'"fast"', b'"real-model"')
                assert got.header("transfer-encoding") is None and got.header("x-trailer") is None
                # The next request begins where the trailer ended.
                chunks.send(whole(stage))
                expect(chunks.answer(), 200)


def test_head_and_first_event_leave_in_one_write():
    with Stage(streams(EVENT)) as stage:
        together = 0
        for _ in range(10):
            with stage.wire() as reads:
                reads.send(whole(stage, STREAM_BODY))
                first = reads.socket.recv(65536)
                reads.buffer = first
                assert reads.answer().body == EVENT
                together += EVENT in first
        assert together == 10, together


def test_nothing_is_held_back_for_the_next_packet():
    """TCP_NODELAY and no batching: a later event arrives while nothing follows it."""
    gate = threading.Semaphore(0)

    def paced(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        for _ in range(50):
            call.chunk(EVENT)
            gate.acquire(timeout=10)
        call.end()
    with Stage(paced) as stage, stage.wire() as reads:
        reads.send(whole(stage, STREAM_BODY))
        answer = reads.head()
        delays = []
        for _ in range(50):
            started = time.monotonic()
            assert reads.piece(answer) == EVENT
            delays.append(time.monotonic() - started)
            gate.release()
        assert reads.piece(answer) is None
        assert sorted(delays)[25] < 0.02, delays  # Nagle with delayed ACK would make it 40 ms


# -- limits

def test_head_of_64_kb_passes_and_one_above_is_431():
    with Stage() as stage:
        base = len(whole(stage, CHAT_BODY, "X-Fill: ")) - len(CHAT_BODY)
        for size, status in ((64 * 1024 - 64, 200), (64 * 1024, 200), (64 * 1024 + 1, 431), (70_000, 431)):
            with stage.wire() as fills:
                fills.send(whole(stage, CHAT_BODY, "X-Fill: " + "a" * (size - base)))
                answer = fills.answer()
                if status == 200:
                    expect(answer, 200)
                else:
                    expect_error(answer, 431)
                    assert fills.ended()


@table(["one long line", "many lines", "request line"], Stage)
def test_endless_head_is_431_and_costs_no_memory(stage, kind):
    expect(stage.gateway.ask("GET", "/health"), 200)
    before = stage.gateway.rss_bytes()
    with stage.wire() as endless:
        start = f"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{stage.port}\r\n".encode()
        piece = {"one long line": b"a" * 4096, "many lines": b"X-A: b\r\n" * 512, "request line": b"a" * 4096}[kind]
        start = {"one long line": start + b"X-A: ", "many lines": start, "request line": b"GET /health?"}[kind]
        try:
            endless.send(start)
            for _ in range(4096):  # 16 MB
                endless.send(piece)
        except ConnectionError:
            pass
        try:
            expect_error(endless.answer(), 431)
        except wire.Broken:
            pass  # our own unread bytes may have reset the connection before the answer was read
    assert stage.gateway.rss_bytes() - before < 8 << 20


@table([(target, chunked) for target in (CHAT, MESSAGES) for chunked in (False, True)], Stage,
       lambda case: f"{case[0]}, {'chunked' if case[1] else 'Content-Length'}")
def test_body_above_the_limit_is_413_and_never_buffered(stage, case):
    target, chunked = case
    expect(stage.gateway.ask("GET", "/health"), 200)
    before = stage.gateway.rss_bytes()
    size = 512 << 20
    with stage.wire() as large:
        framing = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {size}"
        large.send(head(stage, framing, target=target) + (b"%x\r\n" % size if chunked else b""))
        try:
            for _ in range(48):
                large.send(b" " * (1 << 20))
        except ConnectionError:
            pass
        peak = stage.gateway.rss_bytes()
        expect_error(large.answer(), 413, target)
    assert peak - before < 8 << 20, (peak - before) >> 20
    assert not stage.upstream.requests


def test_chunks_adding_up_above_the_limit_are_413():
    with Stage(config={"settings": {"limits": {"body_bytes": 4096}}}) as stage, stage.wire() as grows:
        grows.send(head(stage, "Transfer-Encoding: chunked"))
        for _ in range(5):
            grows.send(b"400\r\n" + b" " * 1024 + b"\r\n")
        expect_error(grows.answer(), 413)
        assert grows.ended()


def test_body_of_32_mb_passes():
    filler = b"a" * ((32 << 20) - len(CHAT_BODY) - 20)
    body = CHAT_BODY[:-1] + b',"x":"' + filler + b'"}'
    with Stage() as stage:
        expect(stage.gateway.chat(body), 200)
        assert stage.upstream.last.body == body.replace(b'"fast"', b'"real-model"', 1)


@table(["nothing", "half a request line", "half a head", "half a body", "half a chunk"], lambda: Stage(config=QUICK))
def test_slow_request_is_408_or_closed(stage, sent):
    part = {"nothing": b"", "half a request line": b"POST /v1/chat", "half a head": head(stage)[:-20],
            "half a body": whole(stage)[:-10], "half a chunk": head(stage, "Transfer-Encoding: chunked") + b"40\r\n{"}
    with stage.wire(timeout=15) as slow:
        slow.send(part[sent])
        if sent == "nothing":
            assert slow.ended()  # an idle connection is closed without a word
            return
        answer = slow.answer()
        expect_error(answer, 408)
        assert answer.header("connection") == "close" and slow.ended()
    assert not stage.upstream.requests


def test_kept_connection_is_closed_after_its_idle_time_and_not_before_its_answer():
    release = threading.Event()

    def held(call):
        release.wait(20)
        call.reply(200, CHAT_REPLY)
    with Stage(config=QUICK) as stage, stage.wire(timeout=15) as idle, stage.wire(timeout=15) as waits:
        stage.upstream.play(held)
        waits.send(whole(stage))
        stage.upstream.call(0)
        idle.send(head(stage, method="GET", target="/health"))
        expect(idle.answer(), 200)
        assert idle.ended()
        release.set()
        assert expect(waits.answer(), 200).body == CHAT_REPLY


def test_connections_above_the_limit_are_told_so():
    with Stage(config={"settings": {"limits": {"max_connections": 4}}}) as stage:
        kept = [stage.wire() for _ in range(4)]
        for connection in kept:
            connection.send(head(stage, method="GET", target="/health"))
            expect(connection.answer(), 200)
        with stage.wire() as fifth:
            expect(fifth.answer(), 503)
        for connection in kept:
            connection.close()
        wait_for(lambda: stage.gateway.ask("GET", "/health").status == 200, "a free connection")


# -- addresses

@table(["127.0.0.1:{port}", "localhost:{port}", "LocalHost:{port}", "[::1]:{port}"], Stage)
def test_own_names_are_answered(stage, name):
    answer = stage.gateway.ask("POST", CHAT, CHAT_BODY, auth(), host=name.format(port=stage.port))
    expect(answer, 200)


def test_ipv6_loopback_serves_too():
    with Stage() as stage:
        body = wire.ask(stage.port, "POST", CHAT, CHAT_BODY, auth(), host=f"[::1]:{stage.port}", address="::1").body
        assert body == CHAT_REPLY


def test_no_answer_ever_allows_another_origin():
    with Stage() as stage:
        own = f"http://127.0.0.1:{stage.port}"
        for answer in (stage.gateway.chat(), stage.gateway.chat(Origin=own),
                       stage.gateway.ask("GET", "/v1/models", headers=auth(Origin=own)),
                       stage.gateway.ask("OPTIONS", CHAT, headers={"Origin": own}),
                       stage.gateway.ask("GET", "/health"), stage.gateway.ask("GET", "/nothing")):
            assert not any(name.lower().startswith("access-control-") for name, _ in answer.headers), answer.headers


def test_clients_of_the_python_library_are_served():
    """A lenient and a common implementation, as a check on the strict one all other tests use."""
    with Stage(streams(EVENT, EVENT)) as stage:
        connection = http.client.HTTPConnection("127.0.0.1", stage.port, timeout=10)
        for _ in range(3):
            connection.request("POST", CHAT, STREAM_BODY, auth())
            assert connection.getresponse().read() == EVENT * 2
        connection.close()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{stage.port}/health", timeout=10) as answer:
            assert json.load(answer)["status"] == "ok"
