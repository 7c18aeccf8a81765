# SPDX-License-Identifier: GPL-3.0-or-later
"""A failing target is replaced before the first byte; after it the stream breaks in the client's own grammar."""

import contextlib
import json
import threading

from harness import (CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, STREAM_BODY, Gateway, alias, auth, configuration, expect,
                     expect_error, free_port, provider, table)
from upstream import JSON_HEAD, STREAM_HEAD, Upstream, closes, replies, resets, streams
from wire import Wire

ERROR = b'{"error":{"message":"no","type":"server_error","param":null,"code":null}}'
CHAT_EVENT = b'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"a"}}]}\n\n'
MESSAGES_EVENT = (b'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,'
                  b'"delta":{"type":"text_delta","text":"a"}}\n\n')


@contextlib.contextmanager
def pair(first, second=None, refused=False, models=None, **more):
    """A gateway over two providers, tried in order."""
    with contextlib.ExitStack() as stack:
        one = stack.enter_context(Upstream(first))
        two = stack.enter_context(Upstream(second or replies(CHAT_REPLY)))
        ports = [free_port() if refused else one.port, two.port]
        config = configuration({"one": provider(ports[0]), "two": provider(ports[1], api_key="sk-second-key")},
                               models, **more)
        yield stack.enter_context(Gateway(config)), one, two


def half_head(call):
    call.send(b"HTTP/1.1 200 OK\r\nContent-Ty")
    call.reset()


def head_then_reset(call):
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
    call.reset()


def not_http(call):
    call.send(b"220 smtp.example ESMTP\r\n")
    call.close()


def bad_chunk(call):
    call.head(200, [*JSON_HEAD, ("Transfer-Encoding", "chunked")])
    call.send(b"zz\r\n")
    call.close()


FAULTS = {
    **{f"status {status}": replies(ERROR, status) for status in (500, 502, 503, 529, 429, 401, 402, 403, 404, 408)},
    "reset": resets,
    "close": closes,
    "reset inside the head": half_head,
    "reset behind the head": head_then_reset,
    "not HTTP": not_http,
    "bad chunk": bad_chunk,
    "redirect": replies(b"", 307, [("Location", "http://127.0.0.1:1/")]),
    "empty stream": streams(),
}


@table([(fault, target) for fault in [*FAULTS, "refused"] for target in (CHAT, MESSAGES)], lambda: contextlib.nullcontext(),
       lambda case: f"{case[0]} on {case[1]}")
def test_second_target_answers_after(_, case):
    fault, target = case
    body = STREAM_BODY if "stream" in fault or "behind" in fault else CHAT_BODY
    with pair(FAULTS.get(fault, resets), refused=fault == "refused") as (gateway, one, two):
        answer = expect(gateway.ask("POST", target, body, auth()), 200)
        assert answer.body == CHAT_REPLY
        assert len(two.requests) == 1
        assert len(one.requests) == (0 if fault == "refused" else 1)
        assert two.last.body == body.replace(b'"fast"', b'"real-model"')
        assert answer.header("x-plexus-provider") == "two"
        assert answer.header("x-plexus-attempts") == "2"
        # The first provider's key stays with it.
        name = "authorization" if target == CHAT else "x-api-key"
        assert two.last.header(name).endswith("sk-second-key")


@table([(status, target) for status in (400, 413, 415, 422) for target in (CHAT, MESSAGES)],
       lambda: contextlib.nullcontext(), lambda case: f"{case[0]} on {case[1]}")
def test_callers_fault_is_not_tried_elsewhere(_, case):
    status, target = case
    with pair(replies(ERROR, status)) as (gateway, one, two):
        answer = expect(gateway.ask("POST", target, CHAT_BODY, auth()), status)
        assert answer.body == ERROR
        assert len(one.requests) == 1 and not two.requests


def test_last_error_is_passed_on_when_all_fail():
    last = b'{"error":{"message":"the last","type":"server_error","param":null,"code":"z"}}'
    with pair(replies(ERROR, 500), replies(last, 503)) as (gateway, one, two):
        answer = expect(gateway.chat(), 503)
        if answer.body != last:
            message = answer.json()["error"]["message"]
            assert "one/real-model (500)" in message and "two/real-model (503)" in message, message
        assert len(one.requests) == len(two.requests) == 1


def test_all_refused_names_every_target():
    dead = configuration({"one": provider(free_port()), "two": provider(free_port())})
    with Gateway(dead) as gateway:
        for target in (CHAT, MESSAGES):
            message = expect_error(gateway.ask("POST", target, CHAT_BODY, auth()), 502, target)
            assert "one/real-model" in message and "two/real-model" in message, message


def test_failover_can_be_switched_off():
    with pair(replies(ERROR, 500), failover={"enabled": False}) as (gateway, _, two):
        assert expect(gateway.chat(), 500).body == ERROR
        assert not two.requests


def test_groups_are_exhausted_in_order():
    models = {"fast": {"target_groups": [
        {"name": "first", "selector": "in_order", "targets": [{"provider": "one", "model": "a"}]},
        {"name": "second", "selector": "random", "targets": [{"provider": "two", "model": "b"}]}]},
        "nested": {"target_groups": [{"name": "g", "selector": "in_order", "targets": [{"alias": "fast"}]}]}}
    with pair(replies(ERROR, 500), models=models) as (gateway, one, two):
        for name in (b"fast", b"nested"):
            expect(gateway.chat(CHAT_BODY.replace(b"fast", name)), 200)
            assert json.loads(one.last.body)["model"] == "a"
            assert json.loads(two.last.body)["model"] == "b"


def test_random_selector_reaches_every_target():
    drawn = {**alias(("one", "m"), ("two", "m"), selector="random"), "sticky_session": False}
    with pair(replies(CHAT_REPLY), models={"fast": drawn}) \
            as (gateway, one, two):
        for _ in range(60):
            expect(gateway.chat(), 200)
        # Sixty fair draws miss one side once in 2^59 runs.
        assert one.requests and two.requests
        assert len(one.requests) + len(two.requests) == 60


def breaks(event, how):
    def script(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(event)
        # Not before the gateway has passed the event on: an RST may overtake what is unread.
        call.server.released.wait(20)
        how(call)
    return script


@table([(dialect, how) for dialect in ("chat", "messages") for how in ("reset", "close", "bad chunk")],
       lambda: contextlib.nullcontext(), lambda case: f"{case[0]}, {case[1]}")
def test_no_failover_after_the_first_byte_but_an_error_event(_, case):
    dialect, way = case
    how = {"reset": resets, "close": closes, "bad chunk": lambda call: (call.send(b"zz\r\n"), call.close())}[way]
    event, target = (CHAT_EVENT, CHAT) if dialect == "chat" else (MESSAGES_EVENT, MESSAGES)
    with pair(breaks(event, how)) as (gateway, one, two):
        one.released = threading.Event()
        with Wire(gateway.port) as wire:
            wire.request("POST", target, STREAM_BODY, auth())
            answer = wire.head()
            assert answer.status == 200
            wire.read_until(answer, event)
            one.released.set()
            wire.rest(answer)
        assert not two.requests
        assert answer.body.startswith(event)
        tail = answer.body[len(event):].decode()
        assert "[DONE]" not in tail and "message_stop" not in tail, tail
        lines = tail.strip().split("\n")
        if dialect == "messages":
            assert lines[0] == "event: error", tail
            lines = lines[1:]
        assert len(lines) == 1 and lines[0].startswith("data: "), tail
        error = json.loads(lines[0][6:])
        assert error["error"]["message"], error
        if dialect == "messages":
            assert error["type"] == "error", error


def test_unary_answer_that_breaks_is_never_shown_as_whole():
    def script(call):
        call.head(200, [*JSON_HEAD, ("Content-Length", "1000")])
        call.send(CHAT_REPLY[:50])
        call.close()
    with pair(script) as (gateway, _, two):
        answer = gateway.chat()
        assert not answer.complete or answer.body == CHAT_REPLY, answer
        assert answer.complete == bool(two.requests)


@contextlib.contextmanager
def provider_that_closes_behind_each_answer():
    closed = threading.Semaphore(0)

    def script(call):
        call.reply(200, CHAT_REPLY)
        call.close()
        closed.release()
    with Upstream(script) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        yield up, gateway, closed


def numbered(count):
    return [CHAT_BODY[:-1] + b',"n":%d}' % number for number in range(count)]


def test_dead_kept_connection_is_noticed():
    with provider_that_closes_behind_each_answer() as (up, gateway, closed):
        for body in numbered(20):
            expect(gateway.chat(body), 200)
            assert closed.acquire(timeout=10)
        assert up.connections == 20


def test_request_is_never_sent_twice_while_the_provider_closes():
    """The next request may meet the closing of its connection; it then fails, but nobody sees it twice."""
    with provider_that_closes_behind_each_answer() as (up, gateway, _):
        bodies = numbered(60)
        with Wire(gateway.port) as wire:
            for body in bodies:
                wire.request("POST", CHAT, body, auth())
                answer = wire.answer()
                assert answer.status in (200, 502), answer
        sent = [json.loads(request.body)["n"] for request in up.requests]
        assert len(sent) == len(set(sent)), sent


def test_post_is_not_sent_twice_when_a_reused_connection_dies():
    """The provider takes a request on a kept connection and dies without a byte: the transport must not resend."""
    def dies(call):
        if call.request.place == 0:
            call.reply(200, CHAT_REPLY)
        else:
            call.reset()
    with pair(dies, replies(CHAT_REPLY)) as (gateway, one, two):
        expect(gateway.chat(), 200)
        body = CHAT_BODY[:-1] + b',"second":true}'
        expect(gateway.chat(body), 200)
        seen = [request for request in one.requests if b"second" in request.body]
        assert len(seen) == 1 and seen[0].place == 1, seen
        assert len(two.requests) == 1


@table([301, 302, 303, 307, 308], lambda: contextlib.nullcontext())
def test_redirect_is_not_followed(_, status):
    with Upstream(replies(CHAT_REPLY)) as other:
        elsewhere = replies(b"moved", status, [("Location", other.origin + "/v1/chat/completions?token=abc")])
        with Upstream(elsewhere) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
            answer = gateway.chat()
            message = expect_error(answer, 502)
            assert "redirect" in message, message
            assert answer.header("location") is None
            assert other.origin not in message and "abc" not in message
        assert not other.requests and other.connections == 0
