# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that leaves takes its upstream call along; one that reads slowly holds the provider back, not the RAM."""

import os
import statistics
import threading
import time

from harness import CHAT, STREAM_BODY, Stage, auth, expect, notice, read_rows, table, wait_for
from upstream import STREAM_HEAD, Hangup, hangs, replies

EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n'
WANTED_MS = 100.0
WORST_MS = 1000.0  # one scheduling hiccup of a busy machine is no defect


def streams_then_waits(call):
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
    call.chunk(EVENT)
    call.wait_gone()


def trickles(call):
    """Sends until the gateway leaves: the closing is seen at the first failing write."""
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
    try:
        while not call.server.closing.is_set():
            call.chunk(EVENT)
            call.server.closing.wait(0.001)
    except Hangup:
        pass


measured: dict[str, list[float]] = {}
PHASES = {"waiting for the head": hangs, "streaming, silent": streams_then_waits, "streaming, busy": trickles}


@table([(phase, way) for phase in PHASES for way in ("close", "reset", "half close")], Stage,
       lambda case: f"{case[0]}, {case[1]}")
def test_leaving_client_ends_the_upstream_call(stage, case):
    phase, way = case
    stage.upstream.play(PHASES[phase])
    delays = []
    for _ in range(5):
        index = len(stage.upstream.calls)
        with stage.wire() as wire:
            wire.request("POST", CHAT, STREAM_BODY, auth())
            call = stage.upstream.call(index)
            if phase != "waiting for the head":
                answer = wire.head()
                wire.read_until(answer, EVENT)
            left = time.monotonic()
            if way == "close":
                wire.close()
            elif way == "reset":
                wire.reset()
            else:
                wire.socket.shutdown(1)
            assert call.gone.wait(10), "the upstream call went on"
            delays.append((call.gone_at - left) * 1000)
    measured[f"{phase}, {way}"] = delays
    assert statistics.median(delays) < WANTED_MS and max(delays) < WORST_MS, delays


def test_leaving_client_figures():
    if measured:
        worst = max(measured, key=lambda case: max(measured[case]))
        middle = statistics.median(delay for delays in measured.values() for delay in delays)
        notice(f"upstream closed after {middle:.1f} ms (median of all), at worst {max(measured[worst]):.1f} ms ({worst})")


def test_cancelled_request_is_recorded_as_such():
    with Stage(hangs) as stage:
        with stage.wire() as wire:
            wire.request("POST", CHAT, STREAM_BODY, auth())
            stage.upstream.call(0)
        rows = wait_for(lambda: read_rows(stage.gateway.database, "SELECT state, error_code FROM exchanges"
                                                                  " WHERE state <> 'running'"), "the row")
        assert rows == [("cancelled", "cancelled")], rows


def test_other_requests_go_on_when_one_client_leaves():
    release = threading.Event()

    def held(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(EVENT)
        release.wait(20)
        call.chunk(EVENT)
        call.end()
    with Stage(held) as stage, stage.wire() as stays:
        stays.request("POST", CHAT, STREAM_BODY, auth())
        answer = stays.head()
        stays.read_until(answer, EVENT)
        for _ in range(10):
            with stage.wire() as leaves:
                leaves.request("POST", CHAT, STREAM_BODY, auth())
                leaves.head()
                leaves.reset()
        release.set()
        assert stays.rest(answer).body == EVENT * 2 and answer.complete


def test_slow_reader_holds_the_provider_back():
    total = 200 * 1024 * 1024
    block = b"data: " + b"x" * 65528 + b"\n\n"
    sent = [0]

    def floods(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        try:
            while sent[0] < total:
                call.chunk(block)
                sent[0] += len(block)
            call.end()
        except Hangup:
            pass

    def stalled():
        before = sent[0]
        time.sleep(0.5)  # nothing can be awaited: what is looked for is that nothing happens
        return sent[0] == before and sent[0] > 0

    with Stage() as stage:
        expect(stage.gateway.chat(), 200)
        idle = stage.gateway.rss_bytes()
        stage.upstream.play(floods)
        with stage.wire(receive_buffer=64 * 1024, timeout=60) as wire:
            wire.request("POST", CHAT, STREAM_BODY, auth())
            answer = wire.head()
            wait_for(stalled, "the provider to be held back", 20)
            held = sent[0]
            grown = stage.gateway.rss_bytes() - idle
            notice(f"client not reading: {held >> 20} MB taken from the provider, RSS {grown / 2**20:.1f} MB over idle")
            assert held < 64 << 20, held
            assert grown < 80 << 20, grown
            # Others are served meanwhile.
            stage.upstream.play(replies(b"{}"))
            expect(stage.gateway.chat(), 200)
            # And the slow one gets everything once it reads.
            count = 0
            while (piece := wire.piece(answer)) is not None:
                count += len(piece)
                answer.body = b""
            assert count >= total
            assert stage.gateway.rss_bytes() - idle < 80 << 20


def test_hundred_clients_leaving_at_once_leave_nothing_behind():
    with Stage(streams_then_waits) as stage:
        folder = f"/proc/{stage.gateway.process.pid}/fd"
        expect(stage.gateway.ask("GET", "/health"), 200)
        before = len(os.listdir(folder))
        wires = [stage.wire() for _ in range(100)]
        for wire in wires:
            wire.request("POST", CHAT, STREAM_BODY, auth())
        stage.upstream.wait_requests(100)
        for wire in wires:
            wire.reset()
        for call in list(stage.upstream.calls):
            assert call.gone.wait(10)
        # A little slack for pooled connections and the database.
        wait_for(lambda: len(os.listdir(folder)) <= before + 8, "the descriptors to be closed")
