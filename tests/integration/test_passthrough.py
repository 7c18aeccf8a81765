# SPDX-License-Identifier: GPL-3.0-or-later
"""Same dialect in and out: nothing of a request changes but the model's name, nothing of an answer at all."""

import threading

from harness import CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, Stage, auth, expect, table
from upstream import STREAM_HEAD, replies

DEEP = b"[" * 500 + b"]" * 500

# What a client sends; every "fast" that is the model (written @) must arrive as real-model, nothing else changes.
SAME_BUT_MODEL = {
    "plain": b'{"model":@,"messages":[]}',
    "model last": b'{"messages":[{"role":"user","content":"x"}],"model":@}',
    "odd whitespace": b' \t\r\n{\n  "messages" : [ ]\r\n ,\t"model"\t:  @  , "n" : 1 }\n \t',
    "key order": b'{"z":1,"a":2,"model":@,"m":3,"b":{"y":1,"x":2}}',
    "number text": b'{"model":@,"a":1.0,"b":1e-7,"c":12345678901234567890,"d":123456789012345678901234567890,'
                   b'"e":0.10,"f":-0,"g":1E+2,"h":3.141592653589793238462643383279}',
    "lone surrogate": b'{"model":@,"messages":[{"role":"user","content":"\\ud800 and \\uDFFF"}]}',
    "escapes kept": b'{"model":@,"a":"\\u0041\\/\\b\\f\\n\\r\\t\\"\\\\","b":"\x7f"}',
    "escaped key": b'{"mod\\u0065l":@,"messages":[]}',
    "duplicate model": b'{"model":@,"messages":[],"model":@}',
    "duplicate other keys": b'{"temperature":1,"model":@,"temperature":2,"temperature":null}',
    "nested model": b'{"metadata":{"model":"fast"},"tools":[{"model":"fast"}],"model":@,"x":{"y":{"model":"fast"}}}',
    "model in a string": b'{"note":"\\"model\\":\\"fast\\"","model":@}',
    "unicode": '{"model":@,"messages":[{"content":"žluťoučký 🐎 \u2028 日本"}]}'.encode(),
    "empty key": b'{"":0,"model":@}',
    "deep": b'{"deep":' + DEEP + b',"model":@}',
    "long": b'{"model":@,"data":"' + b"A" * 3_000_000 + b'"}',
    "many keys": b'{' + b"".join(b'"k%d":%d,' % (i, i) for i in range(20_000)) + b'"model":@}',
}

TARGETS = [(target, name) for target in (CHAT, MESSAGES) for name in SAME_BUT_MODEL]


def describe(case) -> str:
    return f"{case[0].rsplit('/', 1)[-1]}, {case[1]}"


@table(TARGETS, Stage, describe)
def test_request_reaches_the_provider_unchanged_but_for_the_model(stage, case):
    target, name = case
    body = SAME_BUT_MODEL[name]
    expect(stage.gateway.ask("POST", target, body.replace(b"@", b'"fast"'), auth()), 200)
    got = stage.upstream.last
    assert got.body == body.replace(b"@", b'"real-model"'), got.body[:400]
    assert got.target == target, got.target
    assert got.all("content-length") == [str(len(got.body))], got.headers


def test_escaped_model_name_is_understood():
    with Stage() as stage:
        expect(stage.gateway.chat(b'{"model":"f\\u0061st","messages":[]}'), 200)
        assert stage.upstream.last.body == b'{"model":"real-model","messages":[]}'


@table([b'{"model":"fast","content":"\xff\xfe"}', b'{"model":"fast","content":"\xed\xa0\x80"}',
        b'\xef\xbb\xbf{"model":"fast"}'], Stage, repr)
def test_text_that_is_no_utf8_is_refused_or_passed_whole(stage, body):
    before = len(stage.upstream.requests)
    answer = stage.gateway.chat(body)
    if answer.status == 200:
        assert stage.upstream.last.body == body.replace(b'"fast"', b'"real-model"')
    else:
        expect(answer, 400)
        assert len(stage.upstream.requests) == before


def test_chunked_request_body_arrives_whole():
    with Stage() as stage, stage.wire() as wire:
        wire.send(b"POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n"
                  b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                  % (stage.port, auth()["Authorization"][7:].encode()))
        for at in range(len(CHAT_BODY)):
            wire.send(b"1\r\n" + CHAT_BODY[at:at + 1] + b"\r\n")
        wire.send(b"0\r\n\r\n")
        expect(wire.answer(), 200)
        assert stage.upstream.last.body == CHAT_BODY.replace(b'"fast"', b'"real-model"')


EVENTS = [
    b'data: {"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n',
    b": a comment\n\n",
    b'event: odd\r\ndata: one\r\ndata: two\r\nid: 7\r\nretry: 3\r\n\r\n',
    b'data:{"no":"space","n":12345678901234567890,"u":"\\ud800"}\n\n',
    'data: {"text":"žluťoučký 🐎"}\n\n'.encode(),
    b"data: \x00\x01\xff\n\n",
    b"data: " + b"x" * 200_000 + b"\n\n",
    b"data: [DONE]\n\n",
]

UNARY = {
    "json": CHAT_REPLY,
    "odd json": b' {\n "b" : 1.0 ,\t"a":1e-7, "u":"\\ud800", "n":123456789012345678901234567890 }\r\n\n',
    "empty": b"",
    "no json": b"<html>\x00\xff</html>",
    "large": b"[" + b'"0123456789abcdef",' * 120_000 + b"1]",
}


@table([(name, cut) for name in UNARY for cut in (0, 1) if (name, cut) != ("large", 1)], Stage,
       lambda case: f"{case[0]}, {'1-byte writes' if case[1] else 'whole'}")
def test_whole_answer_comes_back_byte_for_byte(stage, case):
    name, cut = case
    stage.upstream.play(replies(UNARY[name], cut=cut))
    answer = expect(stage.gateway.chat(), 200)
    assert answer.body == UNARY[name]
    assert answer.header("content-type") == "application/json"


def cut_bytes(call, pieces, cut):
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")], cut)
    for piece in pieces:
        call.chunk(piece, cut)
    call.send(b"0\r\n\r\n", cut)


def ends_with_close(call, pieces, cut):
    call.head(200, [*STREAM_HEAD, ("Connection", "close")], cut)
    for piece in pieces:
        call.send(piece, cut)
    call.close()


def says_length(call, pieces, cut):
    call.reply(200, b"".join(pieces), STREAM_HEAD, cut)


@table([(how, pieces, cut) for how in (cut_bytes, ends_with_close, says_length)
        for pieces in (EVENTS, EVENTS[:-1], [EVENTS[0] + EVENTS[3][:-1]])
        for cut in (0, 1, 7)], Stage,
       lambda case: f"{case[0].__name__}, {len(case[1])} events, cut {case[2]}")
def test_stream_comes_back_byte_for_byte(stage, case):
    how, pieces, cut = case
    stage.upstream.play(lambda call: how(call, pieces, cut))
    body = CHAT_BODY.replace(b'"fast"', b'"fast","stream":true')
    answer = expect(stage.gateway.chat(body), 200)
    assert answer.body == b"".join(pieces), (len(answer.body), answer.body[-200:])
    assert answer.header("content-type") == "text/event-stream"


def test_streamed_event_leaves_before_the_next_arrives():
    with Stage(lambda call: None) as stage:
        first, second = EVENTS[0], EVENTS[4]
        seen = []

        def script(call):
            call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
            call.chunk(first)
            # Only a client that has the first event makes the second come.
            seen.append(released.wait(20))
            call.chunk(second)
            call.end()

        released = threading.Event()
        stage.upstream.play(script)
        with stage.wire() as wire:
            wire.request("POST", CHAT, CHAT_BODY.replace(b'"fast"', b'"fast","stream":true'), auth())
            answer = wire.head()
            wire.read_until(answer, first)
            released.set()
            wire.rest(answer)
        assert seen == [True]
        assert answer.body == first + second


def test_provider_headers_are_filtered_both_ways():
    sent = [("Content-Type", "application/json"), ("Retry-After", "7"), ("X-RateLimit-Remaining-Requests", "41"),
            ("anthropic-ratelimit-tokens-remaining", "9"), ("X-Request-Id", "up-1"), ("Set-Cookie", "session=1"),
            ("Server", "secret-box"), ("Alt-Svc", "h3"), ("Keep-Alive", "timeout=5"),
            ("Access-Control-Allow-Origin", "*")]
    with Stage(replies(CHAT_REPLY, headers=sent)) as stage:
        answer = expect(stage.gateway.ask("POST", CHAT, CHAT_BODY, auth(
            Cookie="a=b", X_Forwarded_For="1.2.3.4", OpenAI_Beta="assistants=v2", User_Agent="agent/1")), 200)
        names = {name.lower() for name, _ in answer.headers}
        assert not names & {"set-cookie", "server", "alt-svc", "keep-alive", "access-control-allow-origin"}, names
        assert answer.header("retry-after") == "7"
        assert answer.header("x-ratelimit-remaining-requests") == "41"
        assert answer.header("anthropic-ratelimit-tokens-remaining") == "9"
        assert answer.header("x-upstream-request-id") == "up-1"
        assert answer.header("x-request-id") not in (None, "up-1")
        got = stage.upstream.last
        assert got.header("openai-beta") == "assistants=v2"
        assert got.header("user-agent") == "agent/1"
        assert got.header("cookie") is None and got.header("x-forwarded-for") is None


@table(["/v1/chat/completions", "/chat/completions", "/v1/v1/chat/completions", "/v1/chat/completions/",
        "/v1/messages", "/messages", "/v1/v1/messages"], Stage)
def test_base_paths_are_forgiving(stage, target):
    expect(stage.gateway.ask("POST", target, CHAT_BODY, auth()), 200)
    wanted = MESSAGES if "messages" in target else CHAT
    assert stage.upstream.last.target == wanted
