# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks on a gateway that listens on a developer's own computer, numbered as in the project's list: web pages
(1-6), request framing (10, 17), header injection and hop-by-hop fields (12, 13), exhaustion (14).
Keys (18) stand in test_auth.py, leaking secrets (19) in test_secrets.py."""

import contextlib
import json
import socket
import subprocess
import threading
import time
from pathlib import Path

import harness
import wire
from harness import (CHAT, CHAT_BODY, CHAT_REPLY, KEY, MESSAGES, PROVIDER_KEY, Gateway, Stage, alias, auth,
                     configuration, expect, expect_error, provider, table, wait_for)
from upstream import Upstream, replies

EVIL = "https://evil.example"
PATHS = [("GET", "/"), ("GET", "/health"), ("GET", "/v1/models"), ("POST", CHAT), ("POST", MESSAGES),
         ("GET", "/nothing"), ("OPTIONS", CHAT)]


def body_for(method: str) -> bytes | None:
    return CHAT_BODY if method == "POST" else None


def no_cors(answer: wire.Answer) -> None:
    assert not any(name.lower().startswith("access-control-") for name, _ in answer.headers), answer.headers


# -- a web page against the port

@table([CHAT, MESSAGES], Stage)
def test_attack_01_simple_post_from_a_page_without_a_key(stage, target):
    for fields, status in (({"Content-Type": "text/plain;charset=UTF-8"}, 401),
                           ({"Content-Type": "text/plain", "Authorization": f"Bearer {KEY}"}, 415),
                           ({"Content-Type": "text/plain", "Origin": EVIL}, 403),
                           ({"Content-Type": "text/plain", "Origin": EVIL, "Authorization": f"Bearer {KEY}"}, 403)):
        answer = stage.gateway.ask("POST", target, CHAT_BODY, fields)
        expect_error(answer, status, target)
        no_cors(answer)
    assert not stage.upstream.requests


@table([f"http://127.0.0.1:{{port}}", EVIL, "null"], Stage)
def test_attack_02_preflight_is_granted_to_nobody(stage, origin):
    for target in (CHAT, MESSAGES, "/v1/models", "/health", "*"):
        answer = stage.gateway.ask("OPTIONS", target, headers={
            "Origin": origin.format(port=stage.port), "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
            "Access-Control-Request-Private-Network": "true"})
        assert answer.status in (403, 404, 405), answer
        no_cors(answer)
    assert not stage.upstream.requests


FOREIGN_ORIGINS = [EVIL, "null", "", "http://localhost.evil.com", "http://127.0.0.1.nip.io", "http://127.0.0.1.nip.io:{port}",
                   "http://localhost:{port}@evil", "http://localhost:{port}.evil.com", "http://localhost:3000",
                   "http://127.0.0.1", "https://127.0.0.1:{port}", "http://127.0.0.1:{port}/", "http://127.0.0.1:0{port}",
                   "http://127.0.0.2:{port}", "http://[::1]:1", "http://0.0.0.0:{port}", "http://2130706433:{port}",
                   "http://127.1:{port}", "file://", "chrome-extension://abc", "http://evil.example, http://localhost:{port}"]


@table(FOREIGN_ORIGINS, Stage, repr)
def test_attack_03_foreign_origin_with_a_valid_key(stage, origin):
    for method, target in PATHS:
        answer = stage.gateway.ask(method, target, body_for(method),
                                   auth(Origin=origin.format(port=stage.port)))
        expect_error(answer, 403, target)
        no_cors(answer)
    assert not stage.upstream.requests


def test_attack_03_two_origins_of_which_one_is_ours():
    with Stage() as stage:
        own = ("Origin", f"http://127.0.0.1:{stage.port}")
        for pair in ([own, ("Origin", EVIL)], [("Origin", EVIL), own]):
            expect_error(stage.gateway.ask("POST", CHAT, CHAT_BODY, [*auth().items(), *pair]), 403)
        assert not stage.upstream.requests


def test_attack_03_named_origin_is_allowed_exactly():
    with Stage(config={"settings": {"allowed_origins": ["https://my.example"]}}) as stage:
        expect(stage.gateway.chat(Origin="https://my.example"), 200)
        for origin in ("https://my.example.evil", "http://my.example", "https://my.example:444", "https://MY.example"):
            expect_error(stage.gateway.chat(Origin=origin), 403)


@table(["evil.example:{port}", "evil.example", "localhost.evil.example:{port}", "127.0.0.1.nip.io:{port}", "127.0.0.1",
        "localhost", "127.0.0.1:1", "0.0.0.0:{port}", "127.0.0.2:{port}", "[::2]:{port}", "[::]:{port}",
        "127.1:{port}", "2130706433:{port}", "0x7f000001:{port}", "localhost.:{port}"], Stage)
def test_attack_04_rebinding_host(stage, host):
    for method, target in PATHS:
        answer = stage.gateway.ask(method, target, body_for(method), auth(), host=host.format(port=stage.port))
        expect_error(answer, 403, target)
    assert not stage.upstream.requests


BAD_HOSTS = ["127.0.0.1:{port}?x", "127.0.0.1:{port}/x", "a/b", "user@127.0.0.1:{port}", "127.0.0.1:{port}#", "127.0.0.1:",
             "127.0.0.1:{port},evil", "127.0.0.1:{port} evil", "[::1", "::1:{port}", "127.0.0.1:99999", "127.0.0.1:0x1", "%31"]


@table(BAD_HOSTS, Stage)
def test_attack_05_malformed_host(stage, host):
    expect_error(stage.gateway.ask("POST", CHAT, CHAT_BODY, auth(), host=host.format(port=stage.port)), 400)
    assert not stage.upstream.requests


@table(["GET /health HTTP/1.1\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost:\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nhost: evil.example\r\n\r\n",
        "GET http://evil.example/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "GET http://evil.example:{port}/health HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n",
        "GET https://127.0.0.1:{port}/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "GET http://127.0.0.1:{port}@evil/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "GET evil.example HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
        "GET * HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"], Stage, repr)
def test_attack_05_whom_the_request_is_for_is_not_clear(stage, text):
    with stage.wire() as odd:
        odd.send(text.format(port=stage.port).encode())
        expect_error(odd.answer(), 400)
        assert odd.ended()


def test_attack_05_absolute_form_of_our_own_address_is_served():
    with Stage() as stage, stage.wire() as plain:
        plain.send(f"GET http://127.0.0.1:{stage.port}/health HTTP/1.1\r\nHost: 127.0.0.1:{stage.port}\r\n\r\n".encode())
        expect(plain.answer(), 200)


def listening_sockets(pid: int) -> set[str]:
    """Local addresses of the process's listening sockets, as the kernel writes them."""
    inodes = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            inodes.add(str(descriptor.readlink()))
    found = set()
    for name in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{pid}/net/{name}").read_text().splitlines()[1:]:
            fields = line.split()
            if f"socket:[{fields[9]}]" in inodes and (name.startswith("udp") or fields[3] == "0A"):
                found.add(fields[1].split(":")[0])
    return found


def own_addresses() -> list[str]:
    """Addresses of this computer beyond 127.0.0.1 and ::1. Nothing is sent to find them."""
    found = ["127.0.0.2"]
    for family, far in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((far, 9))
            found.append(probe.getsockname()[0])
    return found


def test_attack_06_only_the_loopback_address_is_open():
    loopback = {"0100007F", "00000000000000000000000001000000"}
    for arguments in ((), ("--demo",)):
        config = None if arguments else configuration({"up": provider(1)})
        with Gateway(config, arguments=arguments) as gateway:
            assert "0100007F" in listening_sockets(gateway.process.pid) <= loopback
            for address in own_addresses():
                try:
                    socket.create_connection((address, gateway.port), 2).close()
                except OSError:
                    continue
                raise AssertionError(f"reachable at {address}")


@table(["0.0.0.0", "[::]", "192.0.2.7", "example.com", "*", "", "0", "127.0.0.1.nip.io"],
       contextlib.nullcontext)
def test_attack_06_other_addresses_are_refused(_, host):
    done = subprocess.run([harness.plexusd, "--listen", f"{host}:0"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 2 and "--listen" in done.stderr, done
    config = configuration({"up": provider(1)}, settings={"listen": f"{host}:0"})
    with Gateway(config, wait=False, expect_exit=2) as gateway:
        # The command line of the harness names a good address; the file is wrong all the same.
        assert gateway.wait_exit() == 2, gateway.log()
        assert "settings.listen" in gateway.log(), gateway.log()


def test_attack_06_the_network_is_let_in_by_a_word_alone():
    """Opened by a person, the gateway still answers to nobody's name, and is managed from here alone."""
    config = configuration({"up": provider(1)})
    port = harness.free_port()
    with Gateway(config, arguments=("--listen", f"network:{port}"), listen=False) as gateway:
        assert "00000000" in listening_sockets(gateway.process.pid)
        for address in own_addresses():
            if ":" in address:
                continue  # IPv6 stays closed
            own = f"{address}:{port}"
            for target, host, fields, status in (
                    ("/health", own, {}, 200), ("/health", f"evil.example:{port}", {}, 403),
                    ("/health", f"192.0.2.1:{port}", {}, 403), ("/health", own, {"Origin": EVIL}, 403),
                    ("/health", own, {"Origin": f"http://192.0.2.1:{port}"}, 403),
                    (CHAT, own, {}, 401), ("/v1/models", own, {}, 401)):
                method = "POST" if target == CHAT else "GET"
                answer = wire.ask(port, method, target, body_for(method), {**fields, "Content-Type": "application/json"},
                                  host, address)
                assert answer.status == status, (address, target, host, fields, answer)


# -- framing

def framed(*lines: str, body: bytes = CHAT_BODY, target: str = CHAT) -> bytes:
    head = [f"POST {target} HTTP/1.1", "Host: 127.0.0.1:@PORT@", f"Authorization: Bearer {KEY}",
            "Content-Type: application/json", *lines]
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


SIZE = f"Content-Length: {len(CHAT_BODY)}"
CHUNKED = "Transfer-Encoding: chunked"
CODED = b"%x\r\n%s\r\n0\r\n\r\n" % (len(CHAT_BODY), CHAT_BODY)
MALFORMED = {
    "CL and TE": framed(SIZE, CHUNKED, body=CODED),
    "TE and CL": framed(CHUNKED, "Content-Length: 4", body=CODED),
    "two equal CL": framed(SIZE, SIZE),
    "two CL": framed(SIZE, "Content-Length: 3"),
    "CL list": framed(f"{SIZE}, {len(CHAT_BODY)}"),
    "CL negative": framed("Content-Length: -1"),
    "CL plus": framed("Content-Length: +3"),
    "CL hexadecimal": framed("Content-Length: 0x3c"),
    "CL decimal point": framed("Content-Length: 60.0"),
    "CL empty": framed("Content-Length:"),
    "CL of 2^64 - 1": framed("Content-Length: 18446744073709551615"),
    "CL of 2^64": framed("Content-Length: 18446744073709551616"),
    "CL with a letter": framed("Content-Length: 60a"),
    "TE list": framed("Transfer-Encoding: chunked, identity", body=CODED),
    "TE identity": framed("Transfer-Encoding: identity"),
    "TE gzip": framed("Transfer-Encoding: gzip, chunked", body=CODED),
    "TE twice": framed(CHUNKED, CHUNKED, body=CODED),
    "TE obscured": framed("Transfer-Encoding: xchunked", body=CODED),
    "TE quoted": framed('Transfer-Encoding: "chunked"', body=CODED),
    "TE tab": framed("Transfer-Encoding:\tchunked\x0b", body=CODED),
    "space before colon": framed(SIZE, "X-A : b"),
    "space before colon of TE": framed("Transfer-Encoding : chunked", SIZE),
    "tab before colon": framed(SIZE, "X-A\t: b"),
    "space before name": framed(" X-A: b", SIZE),
    "obs-fold": framed(SIZE, "X-A: b\r\n c"),
    "obs-fold with tab": framed(SIZE, "X-A: b\r\n\tc"),
    "bare LF in head": framed(SIZE, "X-A: b\nX-B: c"),
    "bare LF everywhere": framed(SIZE).replace(b"\r\n", b"\n"),
    "bare CR in value": framed(SIZE, "X-A: b\rX-B: c"),
    "NUL in value": framed(SIZE, "X-A: b\x00c"),
    "NUL in name": framed(SIZE, "X\x00A: b"),
    "DEL in value": framed(SIZE, "X-A: b\x7fc"),
    "no colon": framed(SIZE, "nonsense"),
    "empty name": framed(SIZE, ": b"),
    "bad name": framed(SIZE, "X(A): b"),
    "NUL in target": framed(SIZE, target=CHAT + "\x00"),
    "space in target": framed(SIZE, target=CHAT + " x"),
    "fragment in target": framed(SIZE, target=CHAT + "#x"),
    "raw UTF-8 in target": framed(SIZE, target=CHAT + "\xe9"),
    "two spaces": framed(SIZE).replace(b"POST ", b"POST  ", 1),
    "space first": b" " + framed(SIZE),
    "chunk size of no digits": framed(CHUNKED, body=b"zz\r\n"),
    "chunk size empty": framed(CHUNKED, body=b"\r\n"),
    "chunk size negative": framed(CHUNKED, body=b"-1\r\n"),
    "chunk size 0x": framed(CHUNKED, body=b"0x3c\r\n"),
    "chunk size with space first": framed(CHUNKED, body=b" 3c\r\n"),
    "chunk ends with LF": framed(CHUNKED, body=b"3c\n" + CHAT_BODY + b"\n0\n\n"),
    "chunk longer than its size": framed(CHUNKED, body=b"3\r\nabcd\r\n0\r\n\r\n"),
    "chunk without its CRLF": framed(CHUNKED, body=b"3\r\nabc0\r\n\r\n"),
    "chunk extension with NUL": framed(CHUNKED, body=b"3c;\x00\r\n"),
    "trailer without colon": framed(CHUNKED, body=b"3\r\n{ }\r\n0\r\nnonsense\r\n\r\n"),
}


@table(MALFORMED, Stage)
def test_attack_10_framing_two_readers_could_take_differently(stage, name):
    with stage.wire() as odd:
        odd.send(MALFORMED[name].replace(b"@PORT@", str(stage.port).encode()))
        expect_error(odd.answer(), 400)
        assert odd.ended(), "the connection goes on after a framing nobody understands"
    assert not stage.upstream.requests


@table([b"f" * 16 + b"\r\n", b"f" * 17 + b"\r\n", b"1" + b"0" * 40 + b"\r\n", b"7fffffffffffffff\r\n"], Stage, repr)
def test_attack_11_chunk_size_overflow(stage, size):
    with stage.wire() as odd:
        odd.send(framed(CHUNKED, body=size).replace(b"@PORT@", str(stage.port).encode()))
        answer = odd.answer()
        assert answer.status in (400, 413), answer
        assert odd.ended()
    assert not stage.upstream.requests


@table([b"3c;" + b"a" * (4 << 20), b"3\r\n{ }\r\n0\r\n" + b"X-A: b\r\n" * 500_000], Stage, lambda body: repr(body[:12]))
def test_attack_11_megabytes_of_extensions_and_trailers(stage, body):
    expect(stage.gateway.ask("GET", "/health"), 200)
    before = stage.gateway.rss_bytes()
    with stage.wire() as odd:
        with contextlib.suppress(ConnectionError):
            odd.send(framed(CHUNKED, body=body).replace(b"@PORT@", str(stage.port).encode()))
        expect_error(odd.answer(), 400)
    assert stage.gateway.rss_bytes() - before < 8 << 20
    assert not stage.upstream.requests


def test_attack_11_trailers_change_nothing():
    def sends(stage, odd, trailers):
        odd.send(framed(CHUNKED, body=CODED[:-2] + trailers + b"\r\n").replace(b"@PORT@", str(stage.port).encode()))
        return odd.answer()
    with Stage() as stage:
        with stage.wire() as odd:
            expect(sends(stage, odd, b"Authorization: Bearer wrong\r\nHost: evil\r\nX-Evil: 1\r\n"), 200)
            assert stage.upstream.last.all("authorization") == [f"Bearer {PROVIDER_KEY}"]
            assert b"evil" not in stage.upstream.last.raw_head.lower()
            # And the connection stands where the trailer ended.
            expect(sends(stage, odd, b""), 200)
        with stage.wire() as odd:
            expect_error(sends(stage, odd, b"Content-Length: 3\r\n"), 400)
            assert odd.ended()
        assert len(stage.upstream.requests) == 2


# -- header injection and hop-by-hop fields

@table([b"fast\\r\\nX-Evil: 1", b"fast\\u0000", b"fast\\u000aX-Evil: 1", b"\\r\\n\\r\\nHTTP/1.1 200 OK"], Stage, repr)
def test_attack_12_line_breaks_in_the_model_name(stage, name):
    for target in (CHAT, MESSAGES):
        answer = stage.gateway.ask("POST", target, b'{"model":"' + name + b'"}', auth())
        expect_error(answer, 404, target)
        assert not any("evil" in field.lower() for pair in answer.headers for field in pair), answer.headers
    assert not stage.upstream.requests


def test_attack_12_line_breaks_in_configured_names_reach_no_header():
    name = "real\r\nX-Evil: 1"
    with Upstream(replies(CHAT_REPLY)) as up, \
            Gateway(configuration({"up": provider(up.port)}, {"fast": alias(("up", name))}), wait=False,
                    expect_exit=None) as gateway:
        # Refused as a configuration, or used in the body alone.
        if wait_for(lambda: gateway.port or gateway.process.poll() is not None, "plexusd") and not gateway.port:
            assert gateway.process.poll() == 2, gateway.log()
            return
        answer = expect(gateway.chat(), 200)
        assert answer.header("x-evil") is None, answer.headers
        assert up.last.header("x-evil") is None
        assert b'"real\\r\\nX-Evil: 1"' in up.last.body


def test_attack_12_client_fields_reach_no_upstream_field_unchecked():
    fields = {"x-request-id": "abc\u00ffdef", "anthropic-beta": "tools-2024\u00ff", "User-Agent": "agent\u00a0/1",
              "traceparent": "00-" + "a" * 32}
    with Stage() as stage:
        expect(stage.gateway.ask("POST", MESSAGES, CHAT_BODY, {**auth(), **fields}), 200)
        got = stage.upstream.last
        assert got.header("x-request-id") is None
        assert got.header("traceparent") == "00-" + "a" * 32
        for name in ("anthropic-beta", "user-agent"):
            values = got.all(name)
            assert values in ([], [fields["anthropic-beta"]], [fields["User-Agent"]]), values
        head, _, rest = got.raw_head.partition(b"\r\n\r\n")
        assert not rest and head.count(b"\n") == head.count(b"\r\n")


HOP_BY_HOP = {"Connection": "keep-alive, X-Listed, OpenAI-Beta", "X-Listed": "secret-1", "Keep-Alive": "timeout=5",
              "Proxy-Authorization": "Basic c2VjcmV0LTI=", "Proxy-Connection": "keep-alive", "TE": "trailers",
              "Trailer": "X-A", "Upgrade": "websocket", "Forwarded": "for=1.2.3.4", "X-Forwarded-Host": "a",
              "X-Real-IP": "1.2.3.4", "Via": "1.1 other", "Cookie": "a=b", "x-goog-api-key": "secret-3",
              "Accept-Encoding": "gzip", "Range": "bytes=0-1", "If-None-Match": "*", "X-HTTP-Method-Override": "GET"}


@table([CHAT, MESSAGES], Stage)
def test_attack_13_hop_by_hop_and_credential_fields_stay_here(stage, target):
    key = {"x-api-key": KEY} if target == MESSAGES else {"Authorization": f"Bearer {KEY}"}
    expect(stage.gateway.ask("POST", target, CHAT_BODY, {"Content-Type": "application/json", **HOP_BY_HOP, **key}), 200)
    got = stage.upstream.last
    names = {name.lower() for name, _ in got.headers}
    assert not names & ({name.lower() for name in HOP_BY_HOP} - {"connection", "accept-encoding"}), names
    assert got.header("connection") in (None, "keep-alive", "Keep-Alive"), got.headers
    head = got.raw_head.lower()
    assert b"secret-" not in head and b"c2vjcmv0" not in head and KEY.encode() not in got.raw_head
    assert b"gzip" not in head  # what comes back is passed on byte for byte, and read along


def test_attack_13_fields_listed_in_connection_are_not_passed_on():
    with Stage() as stage:
        expect(stage.gateway.chat(Connection="OpenAI-Beta", OpenAI_Beta="x=1"), 200)
        assert stage.upstream.last.header("openai-beta") is None


# -- exhaustion

def test_attack_14_two_thousand_half_requests_hold_nobody_up():
    limits = {"settings": {"limits": {"head_timeout_ms": 4000, "body_timeout_ms": 4000}}}
    with Stage(config=limits) as stage, contextlib.ExitStack() as open_wires:
        expect(stage.gateway.chat(), 200)
        before = stage.gateway.rss_bytes()
        started = time.monotonic()
        wires = [open_wires.enter_context(stage.wire(timeout=30)) for _ in range(2000)]
        for number, slow in enumerate(wires):
            slow.send((b"POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: a", framed(SIZE, body=b'{"model":')
                       .replace(b"@PORT@", str(stage.port).encode()))[number % 2])
        # Those who are honest are served at once, all the while.
        asked = time.monotonic()
        expect(stage.gateway.chat(), 200)
        assert time.monotonic() - asked < 2
        assert stage.gateway.rss_bytes() - before < 48 << 20
        for slow in wires:
            assert slow.answer().status == 408
        assert time.monotonic() - started < 30
        assert len(stage.upstream.requests) == 2
    # The sockets are gone too.


def test_attack_14_one_byte_a_second_does_not_extend_the_time():
    with Stage(config={"settings": {"limits": {"head_timeout_ms": 1500}}}) as stage, stage.wire(timeout=15) as slow:
        started = time.monotonic()
        slow.send(b"GET /health HTTP/1.1\r\n")
        slow.socket.settimeout(0.2)
        while time.monotonic() - started < 10:
            try:
                slow.send(b"X")
                answer = slow.answer()
                break
            except TimeoutError:
                continue
        expect_error(answer, 408)
        assert 1.2 < time.monotonic() - started < 5


# -- desynchronising clients

SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: 127.0.0.1:@PORT@\r\n\r\n"


@table([("no key", {"Authorization": "Bearer wrong"}, CHAT, 401), ("type", {"Content-Type": "text/plain"}, CHAT, 415),
        ("origin", {"Origin": EVIL}, CHAT, 403), ("host", {"Host": "evil"}, CHAT, 403), ("path", {}, "/nothing", 404),
        ("method", {}, "/health", 405), ("coding", {"Content-Encoding": "gzip"}, CHAT, 415),
        ("no JSON", {}, CHAT, 400), ("too large", {"Content-Length": 1 << 30}, CHAT, 413)], Stage, lambda case: case[0])
def test_attack_17_body_of_a_refused_request_is_no_request(stage, case):
    _, fields, target, status = case
    body = SMUGGLED.replace(b"@PORT@", str(stage.port).encode())
    lines = {"Host": f"127.0.0.1:{stage.port}", **auth(), "Content-Length": len(body), **fields}
    with stage.wire() as odd:
        odd.send("".join([f"POST {target} HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in lines.items()),
                          "\r\n"]).encode() + body)
        answer = odd.answer()
        expect_error(answer, status, target)
        if answer.header("connection") == "close":
            assert odd.ended()
            return
        # Kept open: then the very next answer is that of the next request.
        odd.send(f"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{stage.port}\r\n\r\n".encode())
        assert expect(odd.answer(), 200).json()["status"] == "ok"
        assert not odd.buffer
    assert not stage.upstream.requests


def test_attack_17_answers_never_reach_another_client():
    with Stage(lambda call: call.reply(200, call.request.body)) as stage:
        failures: list[str] = []

        def client(name: int) -> None:
            try:
                connection = stage.wire()
                for number in range(60):
                    if number % 5 == 4:
                        # A refusal that closes, a refusal that does not, a request cut off in the middle.
                        bad = (b'{"model":"none"}', b"{", None)[number // 5 % 3]
                        if bad is None:
                            connection.send(framed(SIZE, body=b"{").replace(b"@PORT@", str(stage.port).encode()))
                            connection.close()
                            connection = stage.wire()
                            continue
                        connection.request("POST", CHAT, bad, auth())
                        if connection.answer().header("connection") == "close":
                            connection = stage.wire()
                        continue
                    mark = f"{name}-{number}"
                    connection.request("POST", CHAT, b'{"model":"fast","mark":"%s"}' % mark.encode(), auth())
                    answer = expect(connection.answer(), 200)
                    if json.loads(answer.body)["mark"] != mark:
                        failures.append(f"{mark} got {answer.body!r}")
                connection.close()
            except Exception as error:
                failures.append(f"{name}: {error!r}")

        threads = [threading.Thread(target=client, args=(name,)) for name in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert not failures, failures[:3]
