# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversations that go on by an answer's id: kept over restarts, owned by a key, expiring, and never half at a
provider that keeps answers itself."""

import contextlib
import json
import sqlite3

from harness import KEY, Gateway, alias, auth, configuration, expect, expect_error, provider, wait_for
from upstream import JSON_HEAD, STREAM_HEAD, Upstream, replies

RESPONSES = "/v1/responses"
OTHER_KEY = "sk-plexus-other-77aa"


def response(number: int, **more) -> bytes:
    return json.dumps({"id": f"resp_up{number}", "object": "response", "created_at": 1, "status": "completed",
                       "model": "real-model", "store": True,
                       "output": [{"id": f"msg_up{number}", "type": "message", "role": "assistant",
                                   "status": "completed",
                                   "content": [{"type": "output_text", "text": f"answer {number}",
                                                "annotations": []}]}],
                       "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}, **more}).encode()


def stream_of(number: int) -> list[bytes]:
    whole = json.loads(response(number))
    opening = {**whole, "status": "in_progress", "output": []}
    item = whole["output"][0]
    part = item["content"][0]
    at = {"item_id": item["id"], "output_index": 0, "content_index": 0}
    events = [
        {"type": "response.created", "response": opening},
        {"type": "response.output_item.added", "output_index": 0, "item": {**item, "content": []}},
        {"type": "response.content_part.added", **at, "part": {**part, "text": ""}},
        {"type": "response.output_text.delta", **at, "delta": part["text"]},
        {"type": "response.output_text.done", **at, "text": part["text"]},
        {"type": "response.content_part.done", **at, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": whole},
    ]
    return [b"event: %s\ndata: %s\n\n" % (event["type"].encode(),
                                          json.dumps({**event, "sequence_number": index}).encode())
            for index, event in enumerate(events)]


class Keeper:
    """A provider that keeps what it answers, as OpenAI does."""

    def __init__(self):
        self.kept: set[str] = set()
        self.made = 0
        self.forgets = False

    def __call__(self, call) -> None:
        body = json.loads(call.request.body)
        previous = body.get("previous_response_id")
        if previous and (self.forgets or previous not in self.kept):
            call.reply(400, json.dumps({"error": {
                "message": f"Previous response with id '{previous}' not found.", "type": "invalid_request_error",
                "param": "previous_response_id", "code": "previous_response_not_found"}}).encode(), JSON_HEAD)
            return
        self.made += 1
        if body.get("store") is not False:
            self.kept.add(f"resp_up{self.made}")
        if body.get("stream"):
            call.stream(stream_of(self.made))
        else:
            call.reply(200, response(self.made, previous_response_id=previous), JSON_HEAD)


@contextlib.contextmanager
def keeper(**more):
    script = Keeper()
    with Upstream(script) as up:
        config = configuration({"up": provider(up.port, keeps_responses=True)}, **more)
        config["keys"]["other"] = {"secret": OTHER_KEY}
        with Gateway(config) as gateway:
            yield gateway, up, script


def ask(gateway, key: str = KEY, **fields):
    body = {"model": "fast", **fields}
    return gateway.ask("POST", RESPONSES, json.dumps(body).encode(), auth(key))


def id_of(answer) -> str:
    """Of a whole answer or a stream."""
    if answer.body.startswith(b"{"):
        return answer.json()["id"]
    last = [line for line in answer.body.split(b"\n") if line.startswith(b"data:")][-1]
    return json.loads(last[5:])["response"]["id"]


def sent(up) -> dict:
    return json.loads(up.last.body)


def test_a_provider_that_keeps_answers_is_gone_on_at_with_the_new_input_only():
    with keeper() as (gateway, up, _):
        for stream in (False, True):
            first = expect(ask(gateway, input="one", stream=stream), 200)
            second = expect(ask(gateway, input="two", stream=stream, previous_response_id=id_of(first)), 200)
            body = sent(up)
            assert body == {"model": "real-model", "input": "two", "stream": stream,
                            "previous_response_id": id_of(first)}, body
            # Kept here as well, byte for byte under the provider's id.
            kept = expect(gateway.ask("GET", f"{RESPONSES}/{id_of(second)}", None, auth()), 200).json()
            assert kept["previous_response_id"] == id_of(first), kept
            assert kept["output"][0]["content"][0]["text"].startswith("answer"), kept


def test_a_provider_that_lost_the_answer_is_told_everything():
    with keeper() as (gateway, up, script):
        first = expect(ask(gateway, input="one"), 200)
        script.forgets = True
        second = expect(ask(gateway, input="two", previous_response_id=id_of(first)), 200)
        body = sent(up)
        assert "previous_response_id" not in body, body
        assert body["store"] is False, body
        assert [item.get("role") for item in body["input"]] == ["user", "assistant", "user"], body["input"]
        assert all("id" not in item for item in body["input"]), body["input"]
        assert second.json()["previous_response_id"] == id_of(first)
        assert len(up.requests) == 3
        # From here on it is told everything: its own part of the conversation ended.
        third = expect(ask(gateway, input="three", previous_response_id=id_of(second)), 200)
        assert len(sent(up)["input"]) == 5, sent(up)
        assert len(up.requests) == 4
        assert third.json()["previous_response_id"] == id_of(second)


def test_another_provider_is_told_everything():
    script = Keeper()
    with Upstream(script) as one, Upstream(Keeper()) as two:
        models = {"first": alias(("one", "m")), "second": alias(("two", "m"))}
        providers = {"one": provider(one.port, keeps_responses=True), "two": provider(two.port, keeps_responses=True)}
        with Gateway(configuration(providers, models)) as gateway:
            made = expect(ask(gateway, model="first", input="one"), 200)
            expect(ask(gateway, model="second", input="two", previous_response_id=id_of(made)), 200)
            body = sent(two)
            assert "previous_response_id" not in body and len(body["input"]) == 3, body


def test_conversations_outlive_the_process():
    script = Keeper()
    with Upstream(script) as up:
        config = configuration({"up": provider(up.port)})
        with Gateway(config) as gateway:
            first = expect(ask(gateway, input="one", stream=True), 200)
            status = gateway.stop()
            assert status == 0
            with Gateway(config, data=gateway.data) as again:
                expect(ask(again, input="two", previous_response_id=id_of(first)), 200)
                assert len(sent(up)["input"]) == 3, sent(up)


def test_another_key_is_told_that_there_is_nothing():
    with keeper() as (gateway, up, _):
        first = expect(ask(gateway, input="one"), 200)
        seen = len(up.requests)
        answer = ask(gateway, OTHER_KEY, input="two", previous_response_id=id_of(first))
        expect_error(answer, 404, RESPONSES)
        assert answer.json()["error"]["code"] == "previous_response_not_found"
        assert answer.json()["error"]["param"] == "previous_response_id"
        for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/input_items"), ("POST", "/cancel")):
            answer = gateway.ask(method, f"{RESPONSES}/{id_of(first)}{path}", b"" if method == "POST" else None,
                                 auth(OTHER_KEY))
            expect_error(answer, 404, RESPONSES)
        assert len(up.requests) == seen


def test_what_has_expired_is_not_found_and_cleaned_up_at_the_start():
    script = Keeper()
    with Upstream(script) as up:
        config = configuration({"up": provider(up.port)})
        with Gateway(config) as gateway:
            first = expect(ask(gateway, input="one"), 200)
            second = expect(ask(gateway, input="two", previous_response_id=id_of(first)), 200)
            alone = expect(ask(gateway, input="alone"), 200)
            assert gateway.stop() == 0
            with contextlib.closing(sqlite3.connect(gateway.database)) as database:
                lives = database.execute("SELECT expires_ms - created_ms FROM responses").fetchall()
                assert set(lives) == {(7 * 86_400_000,)}, lives
                database.execute("UPDATE responses SET expires_ms = 1 WHERE id IN (?, ?)",
                                 (id_of(first), id_of(alone)))
                database.commit()
            with Gateway(config, data=gateway.data) as again:
                answer = ask(again, input="more", previous_response_id=id_of(first))
                expect_error(answer, 404, RESPONSES)
                expect_error(again.ask("GET", f"{RESPONSES}/{id_of(alone)}", None, auth()), 404, RESPONSES)
                # What a living answer is built on stays.
                expect(ask(again, input="three", previous_response_id=id_of(second)), 200)
                assert len(sent(up)["input"]) == 5
                with contextlib.closing(sqlite3.connect(gateway.database)) as database:
                    wait_for(lambda: database.execute("SELECT count(*) FROM responses WHERE id = ?",
                                                      (id_of(alone),)).fetchone() == (0,), "the clean-up")


def test_no_answer_is_kept_where_none_may_be():
    with keeper(settings={"responses": {"ttl_days": 0}}) as (gateway, up, _):
        first = expect(ask(gateway, input="one"), 200)
        answer = ask(gateway, input="two", previous_response_id=id_of(first))
        message = expect_error(answer, 400, RESPONSES)
        assert "ttl_days" in message, message
        expect_error(gateway.ask("GET", f"{RESPONSES}/{id_of(first)}", None, auth()), 404, RESPONSES)


def test_a_background_response_is_cancelled():
    def waits(call):
        call.wait_gone()

    with Upstream(waits) as up, Gateway(configuration({"up": provider(up.port)})) as gateway:
        queued = expect(ask(gateway, input="long", background=True), 200).json()
        assert queued["status"] == "queued" and queued["output"] == [], queued
        call = up.call()
        expect_error(ask(gateway, input="too early", previous_response_id=queued["id"]), 400, RESPONSES)
        cancelled = expect(gateway.ask("POST", f"{RESPONSES}/{queued['id']}/cancel", b"", auth()), 200).json()
        assert cancelled["status"] == "cancelled", cancelled
        assert call.gone.wait(10), "the provider's call goes on"
        kept = expect(gateway.ask("GET", f"{RESPONSES}/{queued['id']}", None, auth()), 200).json()
        assert kept["status"] == "cancelled", kept


def test_a_background_response_cut_by_a_stop_has_failed_afterwards():
    def waits(call):
        call.wait_gone()

    with Upstream(waits) as up:
        config = configuration({"up": provider(up.port)})
        with Gateway(config) as gateway:
            queued = expect(ask(gateway, input="long", background=True), 200).json()
            up.call()
            assert gateway.stop() == 0
            with Gateway(config, data=gateway.data) as again:
                kept = expect(again.ask("GET", f"{RESPONSES}/{queued['id']}", None, auth()), 200).json()
                assert kept["status"] == "failed" and kept["error"]["message"], kept


def test_a_conversation_too_long_is_shortened_where_the_client_allows_it():
    def strict(call):
        turns = len(json.loads(call.request.body)["messages"])
        if turns > 3:
            call.reply(400, json.dumps({"error": {
                "message": "This model's maximum context length is 100 tokens. However, your messages resulted in "
                           "900 tokens.", "type": "invalid_request_error", "param": "messages",
                "code": "context_length_exceeded"}}).encode(), JSON_HEAD)
        else:
            call.reply(200, json.dumps({"id": "c", "object": "chat.completion", "model": "m", "choices": [
                {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": str(turns)}}]}
            ).encode(), JSON_HEAD)

    with Upstream(strict) as up:
        base = f"http://127.0.0.1:{up.port}/v1"
        config = configuration({"up": {"api_base_url": {"chat": base}, "api_key": "k", "disable_cooldown": True}})
        with Gateway(config) as gateway:
            first = expect(ask(gateway, input="one"), 200)
            second = expect(ask(gateway, input="two", previous_response_id=id_of(first)), 200)
            refused = ask(gateway, input="three", previous_response_id=id_of(second))
            expect_error(refused, 400, RESPONSES)
            third = expect(ask(gateway, input="three", previous_response_id=id_of(second), truncation="auto"), 200)
            assert third.json()["output"][0]["content"][0]["text"] == "3", third.json()
            contents = [turn["content"] for turn in json.loads(up.last.body)["messages"]]
            assert contents == ["two", "3", "three"], contents


def test_a_keys_answers_are_listed():
    with keeper() as (gateway, _, _script):
        ids = [id_of(expect(ask(gateway, input=text), 200)) for text in ("one", "two", "three")]
        page = expect(gateway.ask("GET", f"{RESPONSES}?limit=2", None, auth()), 200).json()
        assert [entry["id"] for entry in page["data"]] == [ids[2], ids[1]], page
        assert page["has_more"] is True and page["last_id"] == ids[1], page
        rest = expect(gateway.ask("GET", f"{RESPONSES}?after={ids[1]}", None, auth()), 200).json()
        assert [entry["id"] for entry in rest["data"]] == [ids[0]] and rest["has_more"] is False, rest
        assert rest["data"][0]["output"][0]["content"][0]["text"] == "answer 1", rest
        others = expect(gateway.ask("GET", RESPONSES, None, auth(OTHER_KEY)), 200).json()
        assert others["data"] == [] and others["first_id"] is None, others
        expect_error(gateway.ask("GET", f"{RESPONSES}?after={ids[0]}", None, auth(OTHER_KEY)), 400, RESPONSES)
        expect_error(gateway.ask("GET", f"{RESPONSES}?limit=0", None, auth()), 400, RESPONSES)


def test_a_conversation_is_counted_with_the_turns_before():
    def counts(call) -> None:
        if call.request.target != "/v1/responses/input_tokens":
            script(call)
        elif knows:
            call.reply(200, b'{"object":"response.input_tokens","input_tokens":77}', JSON_HEAD)
        else:
            call.reply(404, b'{"error":{"message":"no such path"}}', JSON_HEAD)

    knows = True
    with keeper() as (gateway, up, script):
        up.play(counts)
        first = expect(ask(gateway, input="one " * 200), 200)
        body = json.dumps({"model": "fast", "input": "two", "previous_response_id": id_of(first)}).encode()
        answer = expect(gateway.ask("POST", f"{RESPONSES}/input_tokens", body, auth()), 200).json()
        assert answer == {"object": "response.input_tokens", "input_tokens": 77}, answer
        assert sent(up) == {"model": "real-model", "input": "two", "previous_response_id": id_of(first)}, sent(up)
        knows = False
        answer = expect(gateway.ask("POST", f"{RESPONSES}/input_tokens", body, auth()), 200).json()
        assert answer["object"] == "response.input_tokens" and answer["input_tokens"] > 200, answer
        # A count is no answer: nothing of it is kept.
        page = expect(gateway.ask("GET", RESPONSES, None, auth()), 200).json()
        assert [entry["id"] for entry in page["data"]] == [id_of(first)], page


def test_methods_and_paths_that_are_not_there_are_told():
    with keeper() as (gateway, _, _script):
        answer = gateway.ask("PUT", f"{RESPONSES}/resp_1", b"{}", auth())
        expect_error(answer, 405, RESPONSES)
        assert answer.header("allow") == "GET, DELETE"
        expect_error(gateway.ask("GET", f"{RESPONSES}/resp_1/nothing", None, auth()), 404, RESPONSES)
        expect_error(gateway.ask("GET", f"{RESPONSES}/resp_1", None), 401, RESPONSES)
