# SPDX-License-Identifier: GPL-3.0-or-later
"""What a caller did wrong is said in the shape of its dialect, with the right status, before any upstream call."""

from harness import (CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, Gateway, Stage, alias, auth, configuration, expect,
                     expect_error, table)
from upstream import replies

BOTH = (CHAT, MESSAGES)


def on_both(cases):
    return [(case, target) for case in cases for target in BOTH]


def describe(case) -> str:
    return f"{case[0]!r:.60} on {case[1]}"


@table(BOTH, Stage)
def test_unknown_model_is_404(stage, target):
    message = expect_error(stage.gateway.ask("POST", target, b'{"model":"fost","messages":[]}', auth()), 404, target)
    assert "fost" in message and "fast" in message, message
    assert not stage.upstream.requests


@table(on_both([b"", b"{", b"nope", b"[]", b'"model"', b'{"model":"fast",}', b'{"model":"fast"',
                b'{"model" "fast"}', b'{"model":"fast","messages":[', b"\x00", b"null",
                b'{"model":"fast"} trailing']), Stage, describe)
def test_invalid_json_is_400(stage, case):
    body, target = case
    expect_error(stage.gateway.ask("POST", target, body, auth()), 400, target)
    assert not stage.upstream.requests


@table(on_both([b"{}", b'{"messages":[]}', b'{"model":null}', b'{"model":7}', b'{"model":""}', b'{"model":["fast"]}',
                b'{"Model":"fast"}', b'{"x":{"model":"fast"}}']), Stage, describe)
def test_missing_model_is_400(stage, case):
    body, target = case
    assert "model" in expect_error(stage.gateway.ask("POST", target, body, auth()), 400, target)
    assert not stage.upstream.requests


@table(on_both(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml",
                "text/plain; charset=application/json", "application/jsonp"]), Stage, describe)
def test_other_content_types_are_415(stage, case):
    kind, target = case
    expect_error(stage.gateway.ask("POST", target, CHAT_BODY, {**auth(), "Content-Type": kind}), 415, target)
    assert not stage.upstream.requests


@table(["application/json", "application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.api+json"], Stage)
def test_json_content_types_are_taken(stage, kind):
    expect(stage.gateway.ask("POST", CHAT, CHAT_BODY, {**auth(), "Content-Type": kind}), 200)


@table([("GET", CHAT), ("PUT", CHAT), ("DELETE", MESSAGES), ("PATCH", MESSAGES), ("POST", "/v1/models"),
        ("POST", "/health"), ("DELETE", "/"), ("TRACE", CHAT), ("BREW", CHAT)], Stage,
       lambda case: " ".join(case))
def test_wrong_method_is_405_and_names_the_right_ones(stage, case):
    method, target = case
    answer = stage.gateway.ask(method, target, b"{}" if method != "GET" else None, auth())
    expect_error(answer, 405, target)
    wanted = "POST" if target in BOTH else "GET, HEAD"
    assert answer.header("allow") == wanted, answer.headers


@table(["/v1/nothing", "/v1/messages/nothing", "/v1/chat", "/admin", "/v0/manage/config", "/v1/../admin",
        "/v1/chat/completions%2F", "//v1/chat/completions/..", "/v1/files/../../keys", "/index.html"], Stage)
def test_unknown_path_is_404(stage, target):
    for method in ("GET", "POST"):
        answer = stage.gateway.ask(method, target, b"{}" if method == "POST" else None, auth())
        expect_error(answer, 404, target)
    assert not stage.upstream.requests


def test_models_list_in_both_shapes():
    models = {"fast": {**alias(("up", "real-model")), "additional_aliases": ["quick"]},
              "slow": alias(("up", "other")), "off": {**alias(("up", "third")), "enabled": False}}
    with Stage(config={"models": models}) as stage:
        openai = expect(stage.gateway.ask("GET", "/v1/models", headers=auth()), 200).json()
        assert openai["object"] == "list"
        assert [entry["id"] for entry in openai["data"]] == ["fast", "slow"], openai
        assert all(entry["object"] == "model" and isinstance(entry["created"], int) for entry in openai["data"])
        anthropic = expect(stage.gateway.ask("GET", "/v1/models", headers=auth(anthropic_version="2023-06-01")), 200).json()
        assert [entry["id"] for entry in anthropic["data"]] == ["fast", "slow"], anthropic
        assert anthropic["has_more"] is False and anthropic["first_id"] == "fast" and anthropic["last_id"] == "slow"
        assert all(entry["type"] == "model" and entry["display_name"] for entry in anthropic["data"])
        one = expect(stage.gateway.ask("GET", "/v1/models/quick", headers=auth()), 200).json()
        assert one["object"] == "model", one
        expect_error(stage.gateway.ask("GET", "/v1/models/none", headers=auth()), 404)
        for path in ("/models", "/v1/v1/models", "/v1/models/"):
            assert expect(stage.gateway.ask("GET", path, headers=auth()), 200).json() == openai
        expect_error(stage.gateway.ask("GET", "/v1/models"), 401)


def test_health_and_root_need_no_key():
    with Stage() as stage:
        for path in ("/health", "/", "/v1"):
            answer = expect(stage.gateway.ask("GET", path), 200)
            head = expect(stage.gateway.ask("HEAD", path), 200)
            assert head.header("content-length") == answer.header("content-length")
            assert head.body == b""
        assert expect(stage.gateway.ask("GET", "/health"), 200).json()["status"] == "ok"


@table(on_both([0, 1]), Stage, describe)
def test_body_above_the_limit_is_413_before_it_is_read(stage, case):
    chunked, target = case
    with stage.wire() as wire:
        length = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: %d" % (64 << 20)
        wire.send(b"POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: %s\r\nContent-Type: application/json\r\n%s"
                  b"\r\n\r\n" % (target.encode(), stage.port, auth()["Authorization"].encode(), length))
        if chunked:
            wire.send(b"%x\r\n" % (64 << 20))
        expect_error(wire.answer(), 413, target)
        assert wire.ended()
    assert not stage.upstream.requests


def test_body_limit_is_configurable():
    with Stage(config={"settings": {"limits": {"body_bytes": 2048}}}) as stage:
        expect(stage.gateway.chat(CHAT_BODY[:-1] + b',"x":"' + b"a" * 1000 + b'"}'), 200)
        expect_error(stage.gateway.chat(CHAT_BODY[:-1] + b',"x":"' + b"a" * 3000 + b'"}'), 413)


def test_provider_no_conversation_can_be_translated_to_is_said():
    with Stage() as stage:
        only_speech = {"api_base_url": {"speech": stage.upstream.origin + "/v1"}, "api_key": "sk-one-two-three"}
        with Gateway(configuration({"up": only_speech})) as gateway:
            message = expect_error(gateway.ask("POST", MESSAGES, CHAT_BODY, auth()), 400, MESSAGES)
            assert "speech" in message, message
        assert not stage.upstream.requests


def test_provider_error_of_the_only_target_is_passed_on_as_it_is():
    body = b'{"error":{"message":"slow down","type":"rate_limit_error","param":null,"code":"x"}}'
    with Stage(replies(body, 429, [("Content-Type", "application/json"), ("Retry-After", "20")])) as stage:
        answer = expect(stage.gateway.chat(), 429)
        assert answer.body == body
        assert answer.header("retry-after") == "20"
        assert len(stage.upstream.requests) == 1
        stage.upstream.play(replies(CHAT_REPLY))
        expect(stage.gateway.chat(), 200)
