# SPDX-License-Identifier: GPL-3.0-or-later
"""Images for models that see none: described once each over a whole conversation, in every dialect, under the
caller's key, and remembered over restarts within a bound."""

import base64
import contextlib
import json

from harness import (KEY, Gateway, alias, auth, configuration, expect, expect_error, provider, read_rows, table,
                     wait_for)
from upstream import Upstream, hangs, replies
from wire import Wire

MESSAGES = "/v1/messages"
CHAT = "/v1/chat/completions"
DIALECTS = ("chat", "messages", "responses", "gemini")
TARGETS = {"chat": CHAT, "messages": MESSAGES, "responses": "/v1/responses",
           "gemini": "/v1beta/models/blind:generateContent"}


def chat_reply(text: str) -> bytes:
    return json.dumps({"id": "c1", "object": "chat.completion", "created": 1, "model": "m",
                       "choices": [{"index": 0, "message": {"role": "assistant", "content": text},
                                    "finish_reason": "stop"}],
                       "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}}).encode()


def picture(number: int, size: int = 3000) -> str:
    """Base64 of something that is a PNG as far as its first bytes say."""
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + f"picture {number} ".encode() * (size // 12)).decode()


def describes(call) -> None:
    """Says which picture it was shown."""
    body = json.loads(call.request.body)
    url = body["messages"][0]["content"][0]["image_url"]["url"]
    seen = base64.b64decode(url.split(",", 1)[1])[8:].split(b" ")[1].decode()
    call.reply(200, chat_reply(f"a drawing with the number {seen}"))


# One turn: what the user shows, what the model calls, what the tool shows.
def chat_turn(number: int, first: str, second: str) -> list:
    return [
        {"role": "user", "content": [{"type": "text", "text": f"turn {number}"},
                                     {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{first}"}}]},
        {"role": "assistant", "content": None, "tool_calls": [
            {"id": f"call_{number}", "type": "function", "function": {"name": "shot", "arguments": "{}"}}]},
        {"role": "tool", "tool_call_id": f"call_{number}", "content": [
            {"type": "text", "text": "see"},
            {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{second}"}}]}]


def messages_turn(number: int, first: str, second: str) -> list:
    def image(data: str) -> dict:
        return {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": data}}
    return [
        {"role": "user", "content": [{"type": "text", "text": f"turn {number}"}, image(first)]},
        {"role": "assistant", "content": [{"type": "tool_use", "id": f"call_{number}", "name": "shot", "input": {}}]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": f"call_{number}",
                                      "content": [{"type": "text", "text": "see"}, image(second)]}]}]


def responses_turn(number: int, first: str, second: str) -> list:
    def image(data: str) -> dict:
        return {"type": "input_image", "image_url": f"data:image/png;base64,{data}"}
    return [
        {"role": "user", "content": [{"type": "input_text", "text": f"turn {number}"}, image(first)]},
        {"type": "function_call", "call_id": f"call_{number}", "name": "shot", "arguments": "{}"},
        {"type": "function_call_output", "call_id": f"call_{number}",
         "output": [{"type": "input_text", "text": "see"}, image(second)]}]


def gemini_turn(number: int, first: str, second: str) -> list:
    def image(data: str) -> dict:
        return {"inlineData": {"mimeType": "image/png", "data": data}}
    return [
        {"role": "user", "parts": [{"text": f"turn {number}"}, image(first)]},
        {"role": "model", "parts": [{"functionCall": {"name": "shot", "args": {}}}]},
        {"role": "user", "parts": [{"functionResponse": {"name": "shot", "response": {"output": "see"},
                                                         "parts": [image(second)]}}]}]


TURNS = {"chat": chat_turn, "messages": messages_turn, "responses": responses_turn, "gemini": gemini_turn}


def request(dialect: str, turns: list) -> bytes:
    if dialect == "gemini":
        tools = [{"functionDeclarations": [{"name": "shot"}]}]
        return json.dumps({"contents": turns, "tools": tools}).encode()
    if dialect == "responses":
        tools = [{"type": "function", "name": "shot", "parameters": {"type": "object", "properties": {}}}]
        return json.dumps({"model": "blind", "input": turns, "tools": tools, "store": False}).encode()
    if dialect == "messages":
        tools = [{"name": "shot", "input_schema": {"type": "object", "properties": {}}}]
        return json.dumps({"model": "blind", "max_tokens": 50, "messages": turns, "tools": tools}).encode()
    tools = [{"type": "function", "function": {"name": "shot", "parameters": {"type": "object", "properties": {}}}}]
    return json.dumps({"model": "blind", "messages": turns, "tools": tools}).encode()


class Stage:
    """Alias `blind` over a chat provider that sees nothing, `eyes` over one that describes."""

    def __init__(self, *describing, keys: dict | None = None, data=None, **vision):
        self.exits = contextlib.ExitStack()
        self.blind = self.exits.enter_context(Upstream(replies(chat_reply("fine"))))
        self.eyes = self.exits.enter_context(Upstream(*(describing or (describes,))))
        models = {"blind": {**alias(("blind", "real-model")), "use_image_fallthrough": True},
                  "eyes": alias(("eyes", "seeing-model"))}
        chat_only = {name: {**provider(upstream.port),
                            "api_base_url": {"chat": f"http://127.0.0.1:{upstream.port}/v1"}}
                     for name, upstream in (("blind", self.blind), ("eyes", self.eyes))}
        config = configuration(chat_only, models, vision_fallthrough={"descriptor_model": "eyes", **vision},
                               **(keys or {}))
        self.gateway = self.exits.enter_context(Gateway(config, data=data))

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *failure) -> None:
        self.exits.__exit__(*failure)

    def ask(self, dialect: str, turns: list):
        return self.gateway.ask("POST", TARGETS[dialect], request(dialect, turns), auth())

    def rows(self, statement: str) -> list[tuple]:
        return read_rows(self.gateway.database, statement)


@table(DIALECTS, stage=Stage)
def test_twenty_images_cost_one_description_each_over_ten_turns(stage: Stage, dialect: str) -> None:
    place = DIALECTS.index(dialect)
    before = len(stage.eyes.requests)
    turns: list = []
    for number in range(10):
        # Not the pictures of another dialect's case.
        turns += TURNS[dialect](number, picture(1000 * place + 2 * number), picture(1000 * place + 2 * number + 1))
        expect(stage.ask(dialect, turns), 200)
        told = stage.blind.last.body.decode()
        assert "base64" not in told and "iVBOR" not in told, told[:2000]
        for shown in range(2 * number + 2):
            assert f"a drawing with the number {1000 * place + shown}" in told, f"turn {number}, picture {shown}"
    assert len(stage.eyes.requests) - before == 20, len(stage.eyes.requests) - before


def test_descriptions_are_exchanges_of_their_own_with_a_parent() -> None:
    with Stage() as stage:
        expect(stage.ask("chat", chat_turn(0, picture(1), picture(2))), 200)
        rows = wait_for(lambda: (found := stage.rows(
            "SELECT id, kind, parent, key_name, notes, describe_us, described_us FROM exchanges")) and
            len(found) == 3 and found, "the rows")
        parents = [row for row in rows if row[1] == "client"]
        children = [row for row in rows if row[1] == "descriptor"]
        assert len(parents) == 1 and len(children) == 2, rows
        assert {child[2] for child in children} == {parents[0][0]}, rows
        assert {child[3] for child in children} == {"app"}, rows
        notes = parents[0][4]
        assert notes.count("described by") == 2 and "messages[2].content[0].content[1]" in notes, notes
        assert 0 <= parents[0][5] <= parents[0][6], parents


def test_a_restart_finds_what_was_described() -> None:
    with Stage() as stage:
        expect(stage.ask("messages", messages_turn(0, picture(1), picture(2))), 200)
        wait_for(lambda: stage.rows("SELECT COUNT(*) FROM image_descriptions")[0][0] == 2, "two descriptions kept")
        stage.gateway.stop()
        with Stage(data=stage.gateway.data) as later:
            expect(later.ask("messages", messages_turn(0, picture(1), picture(2))), 200)
            assert not later.eyes.requests, "nothing was asked again"
            assert "a drawing with the number 2" in later.blind.last.body.decode()


def test_what_is_kept_is_bounded() -> None:
    text = "a long description " * 1500  # 28 KB
    with Stage(replies(chat_reply(text)), cache_mb=1) as stage:
        for number in range(15):
            turns = []
            for shown in range(4):
                turns += chat_turn(shown, picture(8 * number + 2 * shown), picture(8 * number + 2 * shown + 1))
            expect(stage.ask("chat", turns), 200)
        stage.gateway.stop()
        (count, size), = stage.rows("SELECT COUNT(*), SUM(LENGTH(text)) FROM image_descriptions")
        assert size <= 1024 * 1024, size
        assert count >= 20, count


def test_a_client_that_leaves_cancels_its_descriptions() -> None:
    with Stage(hangs) as stage:
        client = Wire(stage.gateway.port)
        body = request("chat", chat_turn(0, picture(1), picture(2)))
        client.send(b"POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: %s\r\n"
                    b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                    % (CHAT.encode(), stage.gateway.port, auth()["Authorization"].encode(), len(body), body))
        stage.eyes.wait_requests(2)
        client.close()
        for index in (0, 1):
            assert stage.eyes.call(index).gone.wait(10), "the description goes on"
        assert not stage.blind.requests


def test_a_failure_names_the_image_in_the_clients_dialect() -> None:
    with Stage(replies(b'{"error":{"message":"no eyes today"}}', 500)) as stage:
        message = expect_error(stage.ask("messages", messages_turn(0, picture(1), picture(2))), 502, MESSAGES)
        assert "Image" in message and "messages[" in message and "no eyes today" in message, message
        assert not stage.blind.requests


def test_a_failure_may_be_passed_over() -> None:
    failing = replies(b'{"error":{"message":"no eyes today"}}', 500)
    with Stage(failing, on_failure="without") as stage:
        expect(stage.ask("chat", chat_turn(0, picture(1), picture(2))), 200)
        told = stage.blind.last.body.decode()
        assert told.count("could not be described") == 2 and "base64" not in told, told
    with Stage(failing, on_failure="anyway") as stage:
        expect(stage.ask("chat", chat_turn(0, picture(1), picture(2))), 200)
        assert picture(1) in stage.blind.last.body.decode()


def test_descriptions_count_against_the_callers_quota() -> None:
    with Stage(keys={"user_quotas": {"few": {"type": "daily", "limitType": "requests", "limit": 2}},
                     "keys": {"app": {"secret": KEY, "quotas": ["few"]}}}) as stage:
        answer = stage.ask("chat", chat_turn(0, picture(1), picture(2)))
        assert answer.status == 429, answer
        assert "could not be described" in answer.json()["error"]["message"], answer
        assert not stage.blind.requests


def test_a_kept_conversation_keeps_the_images_themselves() -> None:
    with Stage() as stage:
        body = {"model": "blind", "input": [{"role": "user", "content": [
            {"type": "input_text", "text": "look"},
            {"type": "input_image", "image_url": f"data:image/png;base64,{picture(7)}"}]}]}
        first = expect(stage.gateway.ask("POST", "/v1/responses", json.dumps(body).encode(), auth()), 200).json()
        again = {"model": "blind", "input": "and now?", "previous_response_id": first["id"]}
        expect(stage.gateway.ask("POST", "/v1/responses", json.dumps(again).encode(), auth()), 200)
        told = stage.blind.last.body.decode()
        assert "a drawing with the number 7" in told and "and now?" in told, told
        assert len(stage.eyes.requests) == 1
        items = expect(stage.gateway.ask("GET", f"/v1/responses/{first['id']}/input_items", None, auth()), 200)
        assert picture(7) in items.body.decode(), "what the client sent"
