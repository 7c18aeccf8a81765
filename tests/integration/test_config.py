# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration file while Plexus runs, what is said about mistakes in it, and the command line."""

import contextlib
import json
import os
import re
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

import canaries
import harness
from harness import (CHAT_BODY, CHAT_REPLY, KEY, MESSAGES, STREAM_BODY, CHAT, Gateway, Stage, alias, auth, configuration,
                     expect, expect_error, free_port, notice, provider, table, wait_for)
from upstream import STREAM_HEAD, Upstream, replies
from wire import Wire

EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\n'
OTHER = CHAT_BODY.replace(b'"fast"', b'"other"')


def run(*arguments: str, environment: dict | None = None) -> subprocess.CompletedProcess:
    with tempfile.TemporaryDirectory(prefix="plexus-test-") as home:
        return subprocess.run([harness.plexusd, *arguments], capture_output=True, text=True, timeout=20,
                              env={"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", **(environment or {})})


def with_other(port: int, **more) -> dict:
    return configuration({"up": provider(port)}, {"fast": alias(("up", "real-model")), "other": alias(("up", "second"))},
                         **more)


# -- live reload

def test_edit_is_in_force_without_a_restart():
    with Stage() as stage:
        gateway = stage.gateway
        expect_error(gateway.chat(OTHER), 404)
        gateway.write_config(with_other(stage.upstream.port))
        wait_for(lambda: gateway.chat(OTHER).status == 200, "the new alias")
        assert json.loads(stage.upstream.last.body)["model"] == "second"
        # And back, with a key more and one less.
        more = configuration({"up": provider(stage.upstream.port)})
        more["keys"] = {"new": {"secret": "sk-another-key-77"}}
        gateway.write_config(more)
        wait_for(lambda: gateway.chat().status == 401, "the old key to be gone")
        expect(gateway.chat(key="sk-another-key-77"), 200)
        expect_error(gateway.chat(OTHER, key="sk-another-key-77"), 404)
        assert "read again" in gateway.log()


def write_in_place(path: Path, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def replace_by_rename(path: Path, text: str) -> None:
    path.with_suffix(".tmp").write_text(text)
    path.with_suffix(".tmp").replace(path)


def delete_and_create(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text)


def move_away_and_create(path: Path, text: str) -> None:
    canaries.mine(path.with_suffix(".bak"))
    path.replace(path.with_suffix(".bak"))
    path.write_text(text)


@table([write_in_place, replace_by_rename, delete_and_create, move_away_and_create], contextlib.nullcontext,
       lambda way: way.__name__)
def test_every_way_editors_save_is_seen_again_and_again(_, way):
    with Stage() as stage:
        for config, status in ((with_other(stage.upstream.port), 200),
                               (configuration({"up": provider(stage.upstream.port)}), 404)) * 2:
            way(stage.gateway.config_path, json.dumps(config))
            wait_for(lambda status=status: stage.gateway.chat(OTHER).status == status, f"a {status}")


def test_running_stream_keeps_the_configuration_it_began_with():
    release = threading.Event()

    def held(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(EVENT)
        release.wait(20)
        call.chunk(EVENT)
        call.end()
    with Stage(held, replies(CHAT_REPLY)) as stage, Wire(stage.port) as stays:
        stays.request("POST", CHAT, STREAM_BODY, auth())
        answer = stays.head()
        stays.read_until(answer, EVENT)
        stage.gateway.write_config("{}")
        wait_for(lambda: stage.gateway.chat().status == 401, "the empty configuration")
        release.set()
        assert stays.rest(answer).body == EVENT * 2 and answer.complete


BAD = {
    "syntax": "providers: [",
    "misspelt field": '{"providers":{"up":{"api_base_urls":"http://127.0.0.1:1"}}}',
    "wrong kind": '{"providers": 7}',
    "unknown provider": '{"models":{"fast":{"target_groups":[{"name":"g","targets":[{"provider":"none","model":"m"}]}]}}}',
    "empty": "",
}


@table(BAD, contextlib.nullcontext)
def test_bad_edit_keeps_what_runs_and_says_where(_, name):
    with Stage() as stage:
        gateway = stage.gateway
        gateway.write_config(BAD[name])
        place = re.escape(str(gateway.config_path)) + r":\d+:\d+: "
        wait_for(lambda: re.search(place, gateway.log()), "the mistake in the log")
        for _ in range(3):
            expect(gateway.chat(), 200)
        # The next good one is taken, also when it is the one that runs already.
        gateway.write_config(with_other(stage.upstream.port))
        wait_for(lambda: gateway.chat(OTHER).status == 200, "the corrected file")


def test_file_that_vanishes_keeps_what_runs():
    with Stage() as stage:
        stage.gateway.config_path.unlink()
        wait_for(lambda: "there is no such file" in stage.gateway.log(), "the log to say so")
        expect(stage.gateway.chat(), 200)
        stage.gateway.write_config(with_other(stage.upstream.port))
        wait_for(lambda: stage.gateway.chat(OTHER).status == 200, "the file that came back")


def test_other_listen_address_moves_the_listener():
    with Upstream(replies(CHAT_REPLY)) as up:
        first = free_port()
        config = configuration({"up": provider(up.port)}, settings={"listen": f"127.0.0.1:{first}"})
        with Gateway(config, listen=False) as gateway:
            assert gateway.port == first
            expect(gateway.chat(), 200)
            second = free_port()
            gateway.write_config({**config, "settings": {"listen": f"127.0.0.1:{second}"}})
            wait_for(lambda: gateway.port == second, "the new port")
            expect(gateway.chat(), 200)
            wait_for(lambda: not reachable(first), "the old port to be closed")


def reachable(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


# -- what is said about mistakes

MISTAKES = """\
providers:
  up:
    api_base_url: http://127.0.0.1:1/v1
    api_kee: x12345678901
  down:
    api_base_url: ftp://127.0.0.1
    api_key: y12345678901
models:
  fast:
    target_groups:
      - name: g
        selector: in_ordr
        targets:
          - provider: upp
            model: m
keys:
  app:
    secret: key-for-the-app-1
    excluded_model: [fast]
settings:
  timeouts:
    idle_ms: soon
"""


def test_every_mistake_is_told_at_once_with_its_place():
    with Gateway(MISTAKES, wait=False, expect_exit=2) as gateway:
        assert gateway.wait_exit() == 2, gateway.log()
        log = gateway.log()
    name = str(gateway.config_path)
    for line, column, path, word in ((4, 5, "providers.up.api_kee", "api_key"),
                                     (6, 19, "providers.down.api_base_url", "http://"),
                                     (12, 19, "models.fast.target_groups[0].selector", "in_order"),
                                     (14, 23, "models.fast.target_groups[0].targets[0]", "up"),
                                     (19, 5, "keys.app.excluded_model", "excludedModels"),
                                     (22, 14, "settings.timeouts.idle_ms", "soon")):
        found = [text for text in log.splitlines() if f"{name}:{line}:{column}: {path}" in text]
        assert found and word in found[0], (line, column, path, word, log)


def test_missing_file_ends_with_status_2_and_its_name():
    done = run("--config", "/nonexistent/plexus.yaml")
    assert done.returncode == 2 and "/nonexistent/plexus.yaml" in done.stderr, done


@table([("--conifg", "x"), ("--lisen", "127.0.0.1:0"), ("--nonsense",), ("--config",), ("--config", ""), ("--listen", "4000"),
        ("--listen", "127.0.0.1"), ("--listen", "127.0.0.1:port"), ("--listen", "127.0.0.1:65536"),
        ("--listen", "127.0.0.1:-1"), ("--listen",), ("--database", "mysql://localhost/x"), ("--database", "sqlite:"),
        ("--database", "mysql://x"), ("--demo=yes",), ("--demo", "--demo"), ("file.yaml",), ("-x",), ("--version=1",),
        ("--screenshots", "dir")], contextlib.nullcontext, " ".join)
def test_wrong_option_ends_with_status_2_and_is_named(_, arguments):
    done = run(*arguments)
    assert done.returncode == 2, done
    assert arguments[0].split("=")[0] in done.stderr and len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert not done.stdout
    for typo, meant in (("--conifg", "--config"), ("--lisen", "--listen")):
        if arguments[0] == typo:
            assert meant in done.stderr, done.stderr


@table([("PORT", "abc"), ("PORT", "70000"), ("HOST", "0.0.0.0"), ("DATABASE_URL", "mysql://x/y"), ("LOG_LEVEL", "loud")],
       contextlib.nullcontext, "=".join)
def test_wrong_variable_ends_with_status_2_and_is_named(_, case):
    done = run(environment=dict([case]))
    assert done.returncode == 2 and case[0] in done.stderr, done


def test_help_and_version_end_with_status_0():
    for option in ("--help", "-h"):
        done = run(option)
        assert done.returncode == 0 and not done.stderr, done
        for word in ("--config", "--database", "--data-dir", "--listen", "--demo", "--version", "--help", "PORT", "HOST",
                     "ADMIN_KEY", "DATABASE_URL", "ENCRYPTION_KEY", "AUTH_JSON", "DATA_DIR", "LOG_LEVEL"):
            assert word in done.stdout, (word, done.stdout)
    done = run("--version", environment={"PORT": "nonsense"})
    assert done.returncode == 0 and re.fullmatch(r"plexusd \d+\.\d+\.\d+\S*\n", done.stdout), done


def test_environment_names_port_host_data_and_log_level():
    wanted = free_port()
    environment = {"PORT": str(wanted), "HOST": "localhost", "LOG_LEVEL": "debug"}
    with Gateway(configuration({"up": provider(1)}), environment=environment, listen=False) as gateway:
        assert gateway.port == wanted
        expect(gateway.ask("GET", "/health"), 200)
        assert gateway.data.is_dir()
    # An option wins over its variable.
    with Gateway(configuration({"up": provider(1)}), environment={"PORT": str(wanted)}) as gateway:
        assert gateway.port != wanted


# -- a port that is taken

def test_taken_port_moves_to_the_next_free_one_and_says_who_holds_it():
    with socket.create_server(("127.0.0.1", 0)) as holder:
        taken = holder.getsockname()[1]
        with Gateway(configuration({"up": provider(1)}), port=taken) as gateway:
            assert taken < gateway.port <= taken + 10, gateway.port
            expect(gateway.ask("GET", "/health"), 200)
            log = wait_for(lambda: gateway.log() if "is taken by" in gateway.log() else None, "the log to say so")
            assert f"Port {taken} is taken by" in log and f"(pid {os.getpid()})" in log and str(gateway.port) in log, log


def test_port_taken_on_ipv6_alone_counts_as_taken():
    try:
        holder = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        notice("skipped: this computer has no IPv6 loopback address")
        return
    with holder:
        taken = holder.getsockname()[1]
        with Gateway(configuration({"up": provider(1)}), port=taken) as gateway:
            assert gateway.port != taken


def test_eleven_taken_ports_end_with_status_1_and_the_holder():
    with contextlib.ExitStack() as held:
        for first in range(20_000, 60_000, 500):
            try:
                with contextlib.ExitStack() as tried:
                    for port in range(first, first + 11):
                        tried.enter_context(socket.create_server(("127.0.0.1", port)))
                    held.push(tried.pop_all())
                    break
            except OSError:
                continue
        with Gateway(configuration({"up": provider(1)}), port=first, wait=False, expect_exit=1) as gateway:
            assert gateway.wait_exit() == 1, gateway.log()
            assert f"Port {first} is held by" in gateway.log() and f"(pid {os.getpid()})" in gateway.log(), gateway.log()


def test_own_port_as_provider_is_refused():
    port = free_port()
    for host in ("127.0.0.1", "localhost", "[::1]"):
        base = f"http://{host}:{port}/v1"
        loop = configuration({"up": {"api_base_url": {"chat": base, "messages": base}, "api_key": KEY}})
        with Gateway(loop, port=port) as gateway:
            for target in (CHAT, MESSAGES):
                message = expect_error(gateway.ask("POST", target, CHAT_BODY, auth()), 502, target)
                assert "itself" in message or "own" in message, message


def test_autosync_never_writes_a_file_and_says_so_once():
    with Upstream(replies(CHAT_REPLY)) as upstream:
        config = configuration({"up": provider(upstream.port, model_autosync={"enabled": True})})
        with Gateway(config) as gateway:
            wait_for(lambda: "model_autosync is passed over" in gateway.log(), "the line in the log")
            config["keys"]["other"] = {"secret": "sk-plexus-other-77aa"}
            gateway.write_config(config)
            wait_for(lambda: gateway.ask("POST", CHAT, CHAT_BODY, auth("sk-plexus-other-77aa")).status == 200,
                     "the new key")
            assert gateway.log().count("model_autosync is passed over") == 1, gateway.log()
            assert not any(request.target.endswith("/models") for request in upstream.requests)
