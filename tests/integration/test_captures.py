# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of what was said: whole, over a restart, of whom it should be and for whom it should be; and found
again by its words."""

from __future__ import annotations

import contextlib
import json
import random
import sqlite3

import canaries
from harness import (CHAT, CHAT_REPLY, KEY, Gateway, auth, configuration, expect, provider, read_rows, wait_for)
from management_client import Api, managed
from postgres import Postgres
from upstream import Upstream, replies, streams

PIECES = [b'data: {"id":"c1","choices":[{"index":0,"delta":{"content":"the quick br"}}]}\n\n',
          b'data: {"id":"c1","choices":[{"index":0,"delta":{"content":"own fox"},"finish_reason":"stop"}]}\n\n',
          b'data: [DONE]\n\n']
OTHER_KEY = canaries.plant("second client key", "sk-plexus-client-two-77ab")


def captured(upstream: Upstream, mode: str = "all", **more) -> dict:
    return configuration({"up": provider(upstream.port)}, settings={"capture": {"mode": mode, **more}})


def ask(gateway: Gateway, words: str, key: str = KEY, stream: bool = False, model: str = "fast") -> str:
    body = {"model": model, "messages": [{"role": "user", "content": words}], **({"stream": True} if stream else {})}
    return gateway.ask("POST", CHAT, json.dumps(body).encode(), auth(key)).header("x-request-id")


def kept_of(api: Api, request: str) -> dict:
    wait_for(lambda: any(row["requestId"] == request and row["storedBytes"] > 0
                         for row in api.call("listDebugLogs")["data"]), "the request to be kept")
    return api.call("getDebugLog", requestId=request)


def test_a_streamed_request_is_kept_whole_over_a_restart():
    with Upstream(streams(*PIECES)) as upstream:
        config = captured(upstream)
        with managed(config) as gateway:
            request = ask(gateway, "say something", stream=True)
            first = kept_of(Api(gateway), request)
            assert gateway.stop() == 0
            with managed(config, data=gateway.data) as second:
                log = Api(second).call("getDebugLog", requestId=request)
                assert log == first, "as it was before"
                assert '"say something"' in log["rawRequest"] and "real-model" in log["transformedRequest"]
                assert log["response"].encode() == b"".join(PIECES) and not log["responseCut"]
                assert [each["response"].encode() for each in log["attempts"]] == [b"".join(PIECES)]
                for side in ("upstream", "client"):
                    events = [event for event in log["events"] if event["side"] == side]
                    assert [event["bytes"] for event in events] == [len(piece) for piece in PIECES], events
                    assert [event["offset"] for event in events] == [0, len(PIECES[0]), len(PIECES[0] + PIECES[1])]
                    assert [event["atUs"] for event in events] == sorted(event["atUs"] for event in events)
                assert log["samples"][-1]["bytes"] == sum(map(len, PIECES)) and log["moreEvents"] == 0


def test_what_is_kept_is_sealed_in_the_database():
    with Upstream(replies(CHAT_REPLY)) as upstream, managed(captured(upstream)) as gateway:
        request = ask(gateway, "a private matter")
        kept_of(Api(gateway), request)
        (body,), = read_rows(gateway.database, "SELECT body FROM captures")
        assert body.startswith("px1:"), body[:20]
        assert "private" not in body


def test_of_errors_alone_what_failed_is_kept():
    refusal = b'{"error":{"message":"no such thing","type":"invalid_request_error"}}'
    answers = [replies(CHAT_REPLY), replies(refusal, 404), replies(CHAT_REPLY)]
    with Upstream(*answers) as upstream, managed(captured(upstream, "errors")) as gateway:
        api = Api(gateway)
        ask(gateway, "first")
        failed = ask(gateway, "second")
        ask(gateway, "third")
        log = kept_of(api, failed)
        assert "no such thing" in log["response"] and '"second"' in log["rawRequest"]
        assert [row["requestId"] for row in api.call("listDebugLogs")["data"]] == [failed]


def test_off_keeps_nothing():
    with Upstream(replies(CHAT_REPLY)) as upstream, managed(captured(upstream, "off")) as gateway:
        request = ask(gateway, "first")
        wait_for(lambda: Api(gateway).send("getUsage", requestId=request).status == 200, "the row")
        assert Api(gateway).call("listDebugLogs")["total"] == 0
        assert gateway.ask("GET", "/", None).status == 200
        assert read_rows(gateway.database, "SELECT COUNT(*) FROM captures") == [(0,)]


def test_a_key_sees_finds_and_forgets_its_own_alone():
    with Upstream(replies(CHAT_REPLY)) as upstream:
        config = captured(upstream)
        config["keys"]["other"] = {"secret": OTHER_KEY}
        with managed(config) as gateway:
            api = Api(gateway)
            theirs, mine = ask(gateway, "the needle of app"), ask(gateway, "the needle of other", OTHER_KEY)
            for request in (theirs, mine):
                kept_of(api, request)
            own = api.as_key(OTHER_KEY)
            assert [row["requestId"] for row in own.call("listDebugLogs")["data"]] == [mine]
            own.refusal(404, "getDebugLog", requestId=theirs)
            assert [row["requestId"] for row in own.call("searchDebugLogs", text="needle")["data"]] == [mine]
            own.refusal(404, "deleteDebugLog", requestId=theirs)
            assert own.call("deleteDebugLogs")["deleted"] == 1
            assert [row["requestId"] for row in api.call("listDebugLogs")["data"]] == [theirs]
            assert len(api.call("searchDebugLogs", text="NEEDLE")["data"]) == 1


def searched(api: Api, text: str, **more) -> list[str]:
    found, place = [], {}
    for _ in range(100):
        page = api.call("searchDebugLogs", text=text, **more, **place)
        found += [row["requestId"] for row in page["data"]]
        if page["isAtEnd"]:
            return found
        place = {"before": page["searchedBackTo"], "beforeId": page["searchedBackToId"]}
    raise AssertionError("the search has no end")


def search_through(gateway: Gateway) -> None:
    api = Api(gateway)
    streamed = ask(gateway, "first of all", stream=True)
    others = [ask(gateway, f"number {number} of many", stream=True) for number in range(12)]
    for request in (streamed, *others):
        kept_of(api, request)
    assert searched(api, "FIRST of all") == [streamed]
    assert len(searched(api, "quick brown fox", limit=5)) == 13, "said in two events"
    # Of one millisecond, by their ids.
    assert sorted(searched(api, "of many", limit=5)) == sorted(others)
    assert searched(api, "of many", limit=5)[-1] in others[:3], "newest first"
    assert sorted(searched(api, "many number", match="words", limit=5)) == sorted(others)
    assert searched(api, "man number", match="words") == []
    match, = api.call("searchDebugLogs", text="first of all")["data"]
    place = slice(match["snippetFrom"], match["snippetFrom"] + match["snippetLength"])
    assert match["part"] == "request" and match["snippet"][place] == "first of all", match
    assert api.refusal(400, "searchDebugLogs", text=" ")["message"]


def test_bodies_are_found_by_what_was_said():
    with Upstream(streams(*PIECES)) as upstream, managed(captured(upstream)) as gateway:
        search_through(gateway)


def test_bodies_are_found_in_postgresql():
    with Postgres() as database, Upstream(streams(*PIECES)) as upstream, \
            managed(captured(upstream), environment=database.environment) as gateway:
        search_through(gateway)


def test_a_credential_a_provider_repeats_is_not_kept():
    # Not one of those the whole suite looks for: the client is told what its provider says.
    secret = "sk-repeated-0123456789abcdef"
    with Upstream(replies(json.dumps({"your_key": secret}).encode())) as upstream:
        config = captured(upstream)
        config["providers"]["up"]["api_key"] = secret
        kept_without(secret, config)


def kept_without(secret: str, config: dict) -> None:
    with managed(config) as gateway:
        gateway.chat()
        rows = wait_for(lambda: Api(gateway).call("listDebugLogs")["data"], "the request to be kept")
        log = Api(gateway).call("getDebugLog", requestId=rows[0]["requestId"])
        assert secret not in json.dumps(log) and "your_key" in log["attempts"][0]["response"]


def test_the_oldest_make_room():
    with Upstream(replies(CHAT_REPLY)) as upstream:
        config = captured(upstream, max_mb=1)
        with managed(config) as gateway:
            # What no compression makes smaller.
            chance = random.Random(7)
            words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", k=200_000))
                     for _ in range(12)]
            requests = [ask(gateway, text) for text in words]

            def stored():
                with contextlib.suppress(sqlite3.OperationalError):
                    return read_rows(gateway.database, "SELECT exchange_id, stored_bytes FROM captures "
                                                       "ORDER BY started_ms, exchange_id")
                return []
            wait_for(lambda: any(row[0] == requests[-1] for row in stored()), "the last to be kept")
            wait_for(lambda: sum(row[1] for row in stored()) <= 1024 * 1024 * 17 // 16, "room to be made")
            left = [row[0] for row in stored()]
            assert requests[0] not in left and requests[-1] in left and left == requests[-len(left):]


def test_sessions_and_agents_are_told_and_chosen_by():
    with Upstream(replies(CHAT_REPLY)) as upstream, \
            managed(configuration({"up": provider(upstream.port)})) as gateway:
        api = Api(gateway)
        body = b'{"model":"fast","messages":[{"role":"user","content":"hi"}]}'
        for fields in ({"X-Claude-Code-Session-Id": "s-1"},
                       {"X-Claude-Code-Session-Id": "s-1", "x-claude-code-agent-id": "a-2",
                        "x-claude-code-parent-agent-id": "a-1"}, {}):
            expect(gateway.ask("POST", CHAT, body, {**auth(), **fields}), 200)
        wait_for(lambda: api.call("listUsage")["total"] == 3, "the rows")
        rows = api.call("listUsage", sessionId="s-1")["data"]
        assert [(row["sessionId"], row["agentId"], row["parentAgentId"]) for row in rows] == \
            [("s-1", "a-2", "a-1"), ("s-1", "", "")]
        assert api.call("listUsage", agentId="a-2")["total"] == 1
