# SPDX-License-Identifier: GPL-3.0-or-later
"""Start, stop, kill -9, what the database holds afterwards, and the answers that need no provider."""

import contextlib
import json
import signal
import socket
import sqlite3
import stat
import tempfile
import threading
import time
from pathlib import Path

import wire
from harness import (CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, STREAM_BODY, Gateway, Stage, alias, auth, configuration,
                     expect, expect_error, free_port, notice, provider, read_rows, table, wait_for)
from upstream import STREAM_HEAD, Upstream, hangs, replies

EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n'
SCHEMA = 18
STATES = "SELECT state, count(*) FROM exchanges GROUP BY state"


def check_database(path) -> None:
    """Opens it as another program would, with what a crash left in the log beside it."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT version FROM schema_version").fetchall() == [(SCHEMA,)]


# -- start

def test_first_answer_comes_soon_after_the_start():
    took = []
    for _ in range(5):
        started = time.monotonic()
        with Gateway(configuration({"up": provider(1)})) as gateway:
            expect(gateway.ask("GET", "/health"), 200)
            took.append((time.monotonic() - started) * 1000)
    notice(f"first 200 after {min(took):.0f} ms (best of 5), {max(took):.0f} ms (worst)")
    assert min(took) < 1000, took


def test_start_says_where_and_nothing_else_on_standard_output():
    with Gateway(configuration({"up": provider(1)})) as gateway:
        expect(gateway.ask("GET", "/health"), 200)
        assert gateway.output == [f"Plexus is listening on http://127.0.0.1:{gateway.port}"], gateway.output
        assert " warning " not in gateway.log() and " critical " not in gateway.log(), gateway.log()


def test_first_start_without_a_file_makes_its_database_and_serves():
    with Gateway(None) as gateway:
        expect(gateway.ask("GET", "/health"), 200)
        assert "no client keys" in expect_error(gateway.chat(), 401)
        mode = {path.name: stat.S_IMODE(path.stat().st_mode) for path in [gateway.data, *gateway.data.iterdir()]}
        assert mode.pop("data") == 0o700 and set(mode.values()) == {0o600}, mode
        assert not read_rows(gateway.database, "SELECT 1 FROM exchanges WHERE state = 'running'")


def test_demo_answers_both_dialects_without_an_account():
    with Gateway(None, arguments=("--demo",)) as gateway:
        for target in (CHAT, MESSAGES):
            body = CHAT_BODY.replace(b"fast", b"demo-fast")
            assert expect(gateway.ask("POST", target, body, auth("plexus-demo")), 200).json()["usage"]
            body = STREAM_BODY.replace(b"fast", b"demo-fast")
            answer = expect(gateway.ask("POST", target, body, auth("plexus-demo")), 200)
            assert answer.body.endswith(b"data: [DONE]\n\n" if target == CHAT else b'data: {"type":"message_stop"}\n\n')
        assert not gateway.database.exists(), "a demo leaves nothing behind"


def test_database_that_cannot_be_made_does_not_stop_the_serving():
    with Upstream(replies(CHAT_REPLY)) as up, \
            Gateway(configuration({"up": provider(up.port)}), arguments=("--database", "sqlite:/dev/null/plexus.db")) as gateway:
        expect(gateway.chat(), 200)
        assert "not recorded" in gateway.log(), gateway.log()


@table([b"this is no database, only text\n" * 200, b"SQLite format 3\x00" + b"\xff" * 4000], contextlib.nullcontext,
       lambda content: repr(content[:15]))
def test_broken_database_is_said_and_left_alone(_, content):
    with tempfile.TemporaryDirectory(prefix="plexus-test-") as folder, Upstream(replies(CHAT_REPLY)) as up:
        broken = Path(folder) / "plexus.db"
        broken.write_bytes(content)
        where = ("--database", f"sqlite:{broken}")
        # Served from a file it is a loss of records only; without one the configuration itself is lost.
        with Gateway(configuration({"up": provider(up.port)}), arguments=where) as gateway:
            expect(gateway.chat(), 200)
            assert "not recorded" in gateway.log() and str(broken) in gateway.log(), gateway.log()
        with Gateway(None, arguments=where, wait=False, expect_exit=1) as gateway:
            assert gateway.wait_exit() == 1 and str(broken) in gateway.log(), gateway.log()
        assert broken.read_bytes() == content


# -- stop

@table([signal.SIGTERM, signal.SIGINT], contextlib.nullcontext, lambda number: number.name)
def test_stop_signal_ends_with_status_0_and_closes_everything(_, number):
    with Stage(hangs) as stage:
        gateway = stage.gateway
        with stage.wire() as kept, stage.wire() as waits:
            kept.request("GET", "/health")
            expect(kept.answer(), 200)
            waits.request("POST", CHAT, STREAM_BODY, auth())
            call = stage.upstream.call(0)
            started = time.monotonic()
            gateway.process.send_signal(number)
            assert gateway.wait_exit() == 0
            took = time.monotonic() - started
            assert took < 3, took
            assert call.gone.wait(5) and kept.ended()
        assert not gateway.database.with_name("plexus.db-wal").exists()
        check_database(gateway.database)
        # What was under way is written down as ended, not as running.
        assert read_rows(gateway.database, STATES) == [("cancelled", 1)]


def waiting_stream(call) -> None:
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
    call.chunk(EVENT)
    call.server.release.wait(20)
    call.chunk(b"data: [DONE]\n\n")
    call.end()


@contextlib.contextmanager
def running_stream(drain_seconds: str):
    """A gateway with a stream under way that ends when `upstream.release` is set."""
    with Upstream(waiting_stream) as upstream:
        upstream.release = threading.Event()
        config = configuration({"up": provider(upstream.port)})
        with Gateway(config, arguments=("--drain-seconds", drain_seconds)) as gateway, \
                wire.Wire(gateway.port) as client:
            client.request("POST", CHAT, STREAM_BODY, auth())
            wait_for(lambda: upstream.calls, "the call to the provider")
            yield gateway, upstream, client
            upstream.release.set()


def refuses_connections(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except (ConnectionRefusedError, ConnectionResetError):  # reset: it was under way as the door closed
        return True
    return False


def test_stop_signal_lets_what_runs_come_to_its_end_and_takes_nothing_new():
    with running_stream("20") as (gateway, upstream, client):
        gateway.process.send_signal(signal.SIGTERM)
        wait_for(lambda: refuses_connections(gateway.port), "the door to close")
        assert gateway.process.poll() is None
        upstream.release.set()
        answer = expect(client.answer(), 200)
        assert answer.body.endswith(b"data: [DONE]\n\n"), answer.body
        assert gateway.wait_exit() == 0
        assert read_rows(gateway.database, STATES) == [("completed", 1)]


def test_second_stop_signal_does_not_wait():
    with running_stream("600") as (gateway, _, _client):
        gateway.process.send_signal(signal.SIGTERM)
        wait_for(lambda: refuses_connections(gateway.port), "the door to close")
        gateway.process.send_signal(signal.SIGTERM)
        assert gateway.wait_exit() == 0
        assert read_rows(gateway.database, STATES) == [("cancelled", 1)]


def test_what_does_not_end_in_time_is_cancelled():
    with running_stream("1") as (gateway, _, _client):
        gateway.process.send_signal(signal.SIGTERM)
        assert gateway.wait_exit() == 0
        assert read_rows(gateway.database, STATES) == [("cancelled", 1)]


def test_the_service_manager_is_told_of_start_life_and_stop():
    with tempfile.TemporaryDirectory(prefix="plexus-test-") as folder, \
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"{folder}/notify")
        manager.settimeout(10)
        environment = {"NOTIFY_SOCKET": f"{folder}/notify", "WATCHDOG_USEC": "100000"}
        with Gateway(configuration({"up": provider(1)}), environment=environment) as gateway:
            assert manager.recv(4096).startswith(b"READY=1\nSTATUS=Listening on http://127.0.0.1:")
            assert [manager.recv(4096) for _ in range(3)] == [b"WATCHDOG=1"] * 3
            # Read all along: what a manager has no room for is not waited for.
            stopping = threading.Thread(target=gateway.stop)
            stopping.start()
            told = b""
            while not told.startswith(b"STOPPING=1"):
                told = manager.recv(4096)
            stopping.join()
            assert gateway.process.returncode == 0


def fill_queue(path: str) -> None:
    """Until its owner has no room for another message."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender, contextlib.suppress(BlockingIOError):
        sender.setblocking(False)
        while True:
            sender.sendto(b"x", path)


def test_a_service_manager_that_does_not_read_holds_nothing_up():
    with tempfile.TemporaryDirectory(prefix="plexus-test-") as folder, \
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"{folder}/notify")
        fill_queue(f"{folder}/notify")
        environment = {"NOTIFY_SOCKET": f"{folder}/notify", "WATCHDOG_USEC": "100000"}
        with Gateway(configuration({"up": provider(1)}), environment=environment) as gateway:
            expect(gateway.ask("GET", "/health"), 200)
            assert gateway.stop() == 0


def test_log_lines_can_be_json_and_hold_no_key():
    config = configuration({"up": provider(1)})
    with Gateway(config, arguments=("--log-format", "json"), environment={"LOG_LEVEL": "debug"}) as gateway:
        expect(gateway.chat(), 502)
        assert gateway.stop() == 0
        lines = [json.loads(line) for line in gateway.log().splitlines()]
        assert lines and all({"time", "level", "category", "message"} == set(line) for line in lines), lines
        assert auth()["Authorization"].removeprefix("Bearer ") not in gateway.log()


def test_second_start_finds_what_the_first_recorded():
    with Stage() as stage:
        gateway = stage.gateway
        for _ in range(20):
            expect(gateway.chat(), 200)
        assert gateway.stop() == 0
        assert read_rows(gateway.database, STATES) == [("completed", 20)]
        config = configuration({"up": provider(stage.upstream.port)})
        with Gateway(config, arguments=("--database", f"sqlite:{gateway.database}")) as second:
            expect(second.chat(), 200)
            assert second.stop() == 0
            assert read_rows(gateway.database, STATES) == [("completed", 21)]


# -- kill -9

def test_kill_9_loses_at_most_the_last_second_and_never_the_database():
    rounds, lost = 4, []
    with Upstream(replies(CHAT_REPLY)) as up:
        config = configuration({"up": provider(up.port)})
        with Gateway(config, expect_exit=None) as first:
            database = first.database
            for number in range(rounds):
                with Gateway(config, arguments=("--database", f"sqlite:{database}"), expect_exit=-9) as gateway:
                    before = len(read_rows(database, "SELECT id FROM exchanges"))
                    answered: list[float] = []
                    stop = threading.Event()

                    def load():
                        with wire.Wire(gateway.port) as kept:
                            while not stop.is_set():
                                try:
                                    kept.request("POST", CHAT, CHAT_BODY, auth())
                                    expect(kept.answer(), 200)
                                except (wire.Broken, OSError, AssertionError):
                                    return
                                answered.append(time.monotonic())
                    worker = threading.Thread(target=load)
                    worker.start()
                    # Killed at another place of the batching interval each time, while writes go on.
                    moment = time.monotonic() + 1.2 + number * 0.17
                    wait_for(lambda: time.monotonic() >= moment, "the moment to kill")
                    gateway.process.kill()
                    killed = time.monotonic()
                    gateway.process.wait()
                    stop.set()
                    worker.join(10)
                    check_database(database)
                    kept = len(read_rows(database, "SELECT id FROM exchanges")) - before
                    certain = sum(1 for moment in answered if moment < killed - 1.0)
                    lost.append(len(answered) - kept)
                    assert kept >= certain > 0, (kept, certain, len(answered))
            # It is good for the next start too.
            with Gateway(config, arguments=("--database", f"sqlite:{database}")) as last:
                expect(last.chat(), 200)
                assert last.stop() == 0
                check_database(database)
                assert not read_rows(database, "SELECT id FROM exchanges WHERE state = 'running'")
    notice(f"killed {rounds} times under load: {max(lost)} answered requests missing at worst, database whole each time")


# -- answers that need no provider

def test_root_and_health_name_the_product():
    with Stage() as stage:
        for target in ("/", "/health"):
            for method in ("GET", "HEAD"):
                answer = expect(stage.gateway.ask(method, target), 200)
                assert answer.header("content-type") == "application/json", answer.headers
                assert answer.header("x-content-type-options") == "nosniff"
                if method == "GET":
                    assert answer.json()["product"] == "Plexus" and answer.json()["version"]
        assert not stage.upstream.connections


def test_models_in_the_shape_of_who_asks():
    models = {name: alias(("up", "m")) for name in ("b-model", "a-model")}
    with Stage(config={"models": models}) as stage:
        openai = expect(stage.gateway.ask("GET", "/v1/models", headers=auth()), 200).json()
        assert set(openai) == {"object", "data"} and {frozenset(entry) for entry in openai["data"]} == {
            frozenset({"id", "object", "created", "owned_by", "name", "type", "preferred_api"})}, openai
        fields = {"x-api-key": auth()["Authorization"][7:], "anthropic-version": "2023-06-01"}
        anthropic = expect(stage.gateway.ask("GET", "/v1/models?limit=20", headers=fields), 200).json()
        assert set(anthropic) == {"data", "has_more", "first_id", "last_id"}
        assert {frozenset(entry) for entry in anthropic["data"]} >= {frozenset({"id", "type", "display_name", "created_at"})}
        assert [entry["id"] for entry in openai["data"]] == [entry["id"] for entry in anthropic["data"]]
        for name in ("b-model", "a-model"):
            assert expect(stage.gateway.ask("GET", f"/v1/models/{name}", headers=auth()), 200).json()["id"] == name
            assert expect(stage.gateway.ask("GET", f"/v1/models/{name}", headers=fields), 200).json()["type"] == "model"
        for headers in (auth(), fields):
            answer = stage.gateway.ask("GET", "/v1/models/none", headers=headers)
            assert answer.status == 404 and "none" in json.dumps(answer.json())


# -- what is recorded

def test_exchange_is_recorded_with_its_phases_usage_and_attempts():
    def stream(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(EVENT)
        call.chunk(b'data: {"choices":[],"usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}\n\n')
        call.chunk(b"data: [DONE]\n\n")
        call.end()
    with Upstream(stream) as up:
        config = configuration({"dead": provider(free_port()), "up": provider(up.port)})
        with Gateway(config) as gateway:
            answer = expect(gateway.ask("POST", CHAT, STREAM_BODY, auth()), 200)
            row = wait_for(lambda: read_rows(
                gateway.database, "SELECT id, state, dialect, model, alias, provider, target_model, streaming, status,"
                " input_tokens, output_tokens, request_bytes, response_bytes, head_us, body_us, auth_us, route_us,"
                " first_byte_us, first_token_us, end_us FROM exchanges WHERE state <> 'running'"), "the row")[0]
            assert row[0] == answer.header("x-request-id")
            assert row[1:9] == ("completed", "chat", "fast", "fast", "up", "real-model", 1, 200), row
            assert row[9:13] == (11, 7, len(STREAM_BODY), len(answer.body)), row
            phases = row[13:]
            assert all(phase >= 0 for phase in phases) and list(phases) == sorted(phases), phases
            attempts = read_rows(gateway.database, "SELECT attempt, provider, outcome, status, error_code, start_us, head_us,"
                                                   " end_us FROM attempts ORDER BY attempt")
            assert [attempt[1:3] for attempt in attempts] == [("dead", "failed"), ("up", "succeeded")], attempts
            assert attempts[0][4] == "upstream_connect" and attempts[1][3] == 200, attempts
            assert 0 <= attempts[0][5] <= attempts[0][7] <= attempts[1][5] <= attempts[1][6] <= attempts[1][7] <= phases[-1]
