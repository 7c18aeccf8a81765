# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotas and usage outlive the worst: kill -9 in the middle of a thousand requests."""

import contextlib
import resource
import threading
import time

import wire
from harness import (CHAT, CHAT_BODY, CHAT_REPLY, KEY, Gateway, auth, configuration, expect, notice, provider, read_rows,
                     wait_for)
from upstream import JSON_HEAD, Upstream

REQUESTS = 1000
EARLY = 300  # answered and written before the end
FINISHED = "SELECT COUNT(*) FROM exchanges WHERE state = 'completed'"
TOKENS_EACH = 5  # CHAT_REPLY's prompt and completion


def test_quota_and_usage_agree_with_the_provider_after_kill_9():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < 4 * REQUESTS:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
    release = threading.Semaphore(0)
    done = threading.Event()
    counted = []

    def answer(call):
        release.acquire()
        if not done.is_set():
            call.reply(200, CHAT_REPLY, JSON_HEAD)
            counted.append(time.monotonic())

    with Upstream(answer) as up, contextlib.ExitStack() as sockets:
        config = configuration({"up": provider(up.port)},
                               user_quotas={"calls": {"type": "monthly", "limitType": "requests", "limit": 10 ** 6},
                                            "tokens": {"type": "monthly", "limitType": "tokens", "limit": 10 ** 12}})
        config["keys"]["app"] = {"secret": KEY, "quotas": ["calls", "tokens"]}
        with Gateway(config, expect_exit=None) as first:
            database = first.database
            with Gateway(config, arguments=("--database", f"sqlite:{database}"), expect_exit=-9) as gateway:
                clients = [sockets.enter_context(wire.Wire(gateway.port)) for _ in range(REQUESTS)]
                for client in clients:
                    client.request("POST", CHAT, CHAT_BODY, auth())
                up.wait_requests(REQUESTS, 60)
                release.release(EARLY)
                wait_for(lambda: read_rows(database, FINISHED)[:1] >= [(EARLY,)], "the early ones to be written", 60)
                # And more while it is at it.
                release.release(REQUESTS // 2 - EARLY)
                wait_for(lambda: len(counted) >= REQUESTS // 2, "half of the answers", 60)
                gateway.process.kill()
                gateway.process.wait()
            done.set()
            release.release(REQUESTS)
            in_flight = REQUESTS - REQUESTS // 2
            kept = read_rows(database, "SELECT COUNT(*), COALESCE(SUM(input_tokens + output_tokens), 0) FROM exchanges "
                                       "WHERE state = 'completed'")[0]
            used = {quota: sum(int(bucket.split(":")[1]) for bucket in buckets.split())
                    for quota, buckets in read_rows(database, "SELECT quota, buckets FROM quota_use WHERE owner = 'app'")}
            notice(f"killed with {in_flight} requests in flight: the provider answered {len(counted)}, "
                   f"{kept[0]} are recorded, {used.get('calls', 0)} are booked")
            for figure in (kept[0], used.get("calls", 0)):
                assert max(EARLY, len(counted) - in_flight) <= figure <= len(counted), (figure, len(counted))
            assert kept[1] == TOKENS_EACH * kept[0], kept
            assert used["tokens"] == TOKENS_EACH * used["calls"], used
            # What was booked counts from the start.
            with Gateway(config, arguments=("--database", f"sqlite:{database}")) as again:
                up.play(lambda call: call.reply(200, CHAT_REPLY, JSON_HEAD))
                before = used["calls"]
                expect(again.chat(), 200)
                assert again.stop() == 0
                rows = read_rows(database, "SELECT buckets FROM quota_use WHERE quota = 'calls'")
                assert sum(int(bucket.split(":")[1]) for bucket in rows[0][0].split()) == before + 1, (rows, before)
