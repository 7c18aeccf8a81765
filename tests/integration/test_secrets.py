# SPDX-License-Identifier: GPL-3.0-or-later
"""Attack 19: planted secrets are looked for wherever Plexus writes or answers: log, database, every file below its
folders, its arguments, the children it might start, error answers. Providers that echo keys are part of it."""

import contextlib
import os
import subprocess
from pathlib import Path

import harness
from harness import (CHAT, CHAT_REPLY, MESSAGES, Gateway, alias, auth, configuration, expect, expect_error, free_port,
                     provider, read_rows, table, wait_for)
from upstream import STREAM_HEAD, Upstream, replies

# No vendor's prefix in them: only knowing the secret itself hides these.
CANARIES = {
    "client key": "canaryclient7c1e5b02aa",
    "wrong client key": "canarywrong93b2d4e8c1",
    "client key in the address": "canaryquery5d0f7a6b11",
    "provider key": "canaryprovider4f8e2d1c",
    "second provider key": "canarysecond0a9b8c7d6e",
    "provider key of the environment": "canaryenvironment61d7",
    "static header": "canaryheader2b3c4d5e6f",
    "proxy password": "canaryproxy8e7f6a5b4c",
    "cookie": "canarycookie1f2e3d4c5b",
    "websocket protocol": "canarysocket9a8b7c6d5e",
    "admin key": "canaryadmin0f1e2d3c4b",
    "encryption key": "canaryencryption7f6e5d",
    "prompt": "canaryprompt3c4d5e6f7a",
    "answer": "canaryanswer6f7a8b9c0d",
}
C = CANARIES


def echo(status: int, *secrets: str, headers=()):
    """A provider that says in its error what it was sent."""
    body = b'{"error":{"message":"Incorrect API key provided: %s","type":"invalid_request_error"}}' % " ".join(secrets).encode()
    return replies(body, status, [("Content-Type", "application/json"), *headers])


def echoing_stream(secret: str):
    def script(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(b'data: {"choices":[{"index":0,"delta":{"content":"%s"}}]}\n\n' % C["answer"].encode())
        call.chunk(b'data: {"error":{"message":"key %s is over quota"}}\n\n' % secret.encode())
        call.end()
    return script


def found_in(data: bytes) -> list[str]:
    return [name for name, secret in C.items() if secret.encode() in data]


def search(gateway: Gateway) -> dict[str, list[str]]:
    """Which canaries stand in which file below the gateway's folders, the log among them."""
    leaks = {}
    for path in gateway.folder.rglob("*"):
        if path.is_file() and path != gateway.config_path and (names := found_in(path.read_bytes())):
            leaks[str(path.relative_to(gateway.folder))] = names
    return leaks


@contextlib.contextmanager
def planted(*scripts, arguments=()):
    with Upstream(*(scripts or (replies(CHAT_REPLY),))) as up:
        dead = free_port()
        providers = {
            "up": provider(up.port, api_key=C["provider key"], headers={"X-Internal-Token": C["static header"]}),
            "second": provider(up.port, api_key=C["second provider key"]),
            "env": provider(up.port, api_key="env:UPSTREAM_KEY"),
            "dead": provider(dead, api_key=C["provider key"]),
            "proxied": provider(up.port, api_key=C["provider key"],
                                proxy=f"http://user:{C['proxy password']}@127.0.0.1:{dead}"),
        }
        models = {"fast": alias(("up", "real-model")), "both": alias(("up", "a"), ("second", "b")),
                  **{name: alias((name, "m")) for name in ("env", "dead", "proxied")}}
        config = configuration(providers, models)
        config["keys"] = {"app": {"secret": C["client key"]}, "query": {"secret": C["client key in the address"]}}
        environment = {"LOG_LEVEL": "debug", "UPSTREAM_KEY": C["provider key of the environment"],
                       "ADMIN_KEY": C["admin key"], "ENCRYPTION_KEY": C["encryption key"]}
        with Gateway(config, environment=environment, arguments=arguments) as gateway:
            yield gateway, up


def body_of(model: str, stream: bool = False) -> bytes:
    return b'{"model":"%s","stream":%s,"messages":[{"role":"user","content":"%s"}]}' % (
        model.encode(), b"true" if stream else b"false", C["prompt"].encode())


def test_attack_19_nothing_secret_is_written_anywhere():
    with planted() as (gateway, up):
        key = auth(C["client key"], Cookie=f"session={C['cookie']}", Sec_WebSocket_Protocol=f"key.{C['websocket protocol']}")
        up.play(replies(CHAT_REPLY.replace(b"hello", C["answer"].encode())))
        for target in (CHAT, MESSAGES):
            expect(gateway.ask("POST", target, body_of("fast"), key), 200)
        expect(gateway.ask("POST", CHAT, body_of("env"), key), 200)
        expect(gateway.ask("POST", f"{CHAT}?key={C['client key in the address']}&a=b", body_of("fast"),
                           {"Content-Type": "application/json"}), 200)
        for fields in ({"Authorization": f"Bearer {C['wrong client key']}"}, {"x-api-key": C["wrong client key"]},
                       {"Authorization": f"Basic {C['wrong client key']}"}):
            expect_error(gateway.ask("POST", CHAT, body_of("fast"), fields), 401)
        expect_error(gateway.ask("POST", f"{CHAT}?key={C['wrong client key']}", body_of("fast"), {}), 401)
        expect_error(gateway.ask("GET", f"/nothing?key={C['client key in the address']}", headers=key), 404)
        for model in ("dead", "proxied"):
            expect_error(gateway.ask("POST", CHAT, body_of(model), key), 502)
        up.play(echoing_stream(C["provider key"]))
        gateway.ask("POST", CHAT, body_of("fast", stream=True), key)
        up.play(echo(401, C["provider key"]))
        gateway.ask("POST", CHAT, body_of("fast"), key)
        gateway.ask("POST", MESSAGES, body_of("fast"), key)
        up.play(echo(500, C["provider key"]), echo(500, C["second provider key"]))
        gateway.ask("POST", CHAT, body_of("both"), key)
        up.play(echo(302, headers=[("Location", f"http://127.0.0.1/?key={C['provider key']}")]))
        gateway.ask("POST", CHAT, body_of("fast"), key)
        # All of it is in the database before it is searched.
        wait_for(lambda: len(read_rows(gateway.database, "SELECT id FROM exchanges WHERE state <> 'running'")) >= 13,
                 "the rows")
        arguments = Path(f"/proc/{gateway.process.pid}/cmdline").read_bytes()
        assert not found_in(arguments)
        children = Path(f"/proc/{gateway.process.pid}/task/{gateway.process.pid}/children")
        assert children.read_text() == "", "Plexus started a program"
        assert not (leaks := search(gateway)), leaks
        assert gateway.stop() == 0
        assert not (leaks := search(gateway)), leaks
        assert "gateway." in gateway.log()


ECHOES = {
    "401, alone": ("fast", [echo(401, C["provider key"])]),
    "403, alone, in a field too": ("fast", [echo(403, C["provider key"], headers=[("X-RateLimit-Note", C["provider key"])])]),
    "400, callers fault": ("both", [echo(400, C["provider key"], C["static header"])]),
    "500 and 500": ("both", [echo(500, C["provider key"]), echo(500, C["second provider key"])]),
    "429 and 401": ("both", [echo(429, C["provider key"]), echo(401, C["second provider key"])]),
    "redirect": ("fast", [echo(307, headers=[("Location", f"http://127.0.0.1/?key={C['provider key']}")])]),
    "of the environment": ("env", [echo(401, C["provider key of the environment"])]),
    "no provider": ("dead", [echo(500)]),
    "no proxy": ("proxied", [echo(500)]),
}


@table([(name, target) for name in ECHOES for target in (CHAT, MESSAGES)], planted,
       lambda case: f"{case[0]} on {case[1]}")
def test_attack_19_error_answers_hold_no_provider_secret(stage, case):
    gateway, up = stage
    model, scripts = ECHOES[case[0]]
    up.play(*scripts)
    answer = gateway.ask("POST", case[1], body_of(model), auth(C["client key"]))
    assert answer.status >= 400 and answer.complete, answer
    assert answer.header("location") is None
    assert answer.json()["error"]["message"]
    assert not found_in(answer.head + answer.body), answer


@table([1, 7, 0], planted, lambda cut: f"writes of {cut} bytes" if cut else "whole")
def test_attack_19_echo_in_pieces_is_found_too(stage, cut):
    gateway, up = stage
    body = b'{"error":{"message":"' + b"x" * 300 + C["provider key"].encode() + b'","type":"authentication_error"}}'
    for coding in ("length", "chunked"):
        def script(call):
            if coding == "length":
                call.reply(401, body, cut=cut)
                return
            call.head(401, [("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")])
            for at in range(0, len(body), cut or len(body)):
                call.chunk(body[at:at + (cut or len(body))])
            call.end()
        up.play(script)
        answer = expect(gateway.ask("POST", CHAT, body_of("fast"), auth(C["client key"])), 401)
        assert not found_in(answer.body), answer
        assert answer.json()["error"]["message"].startswith("x" * 300)


def test_attack_19_error_answers_without_a_secret_stay_byte_for_byte():
    body = b' {"error" : {"message":"no such model \\ud800", "n":1.0}}\n'
    with planted(replies(body, 404)) as (gateway, up):
        assert expect(gateway.ask("POST", CHAT, body_of("fast"), auth(C["client key"])), 404).body == body


MISTAKES = {
    "list": '{"providers":{"up":{"api_base_url":"http://127.0.0.1:1","api_key":["@"]}}}',
    "misspelt field": '{"providers":{"up":{"api_base_url":"http://127.0.0.1:1","api_kee":"@"}}}',
    "map": '{"keys":{"app":{"secret":{"@":1}}}}',
    "digest": '{"keys":{"app":{"secret_digest":"@"}}}',
    "syntax": 'keys:\n  app:\n    secret: "@" x\n',
    "syntax, unquoted": "keys:\n  app:\n    secret: [@\n",
    "address": '{"providers":{"up":{"api_base_url":"ftp://user:@@host/","api_key":"x12345678"}}}',
    "proxy": '{"settings":{"proxy":"gopher://user:@@host/"}}',
    "number": '{"providers":{"up":{"api_base_url":"http://127.0.0.1:1","api_key":"x12345678","timeout_ms":"@"}}}',
}


@table(MISTAKES, contextlib.nullcontext)
def test_attack_19_mistakes_in_the_configuration_are_told_without_the_value(_, name):
    with Gateway(MISTAKES[name].replace("@", C["provider key"], 1), wait=False, expect_exit=2) as gateway:
        assert gateway.wait_exit() == 2, gateway.log()
        assert gateway.log().strip()
        if name == "number":
            return  # shown on purpose: no secret belongs there
        assert not (leaks := search(gateway)), (leaks, gateway.log())


@table([("--database", "postgres://user:@/db"), ("--database", "mysql://user:@/db"), ("--listen", "@"), ("--data-dir", ""),
        ("--api-key", "@"), ("--api-key=@", None)], contextlib.nullcontext, lambda case: case[0])
def test_attack_19_options_are_told_without_passwords(_, case):
    option, value = (None if part is None else part.replace("@", C["proxy password"] + "@" if "://" in part else
                                                            C["proxy password"]) for part in case)
    done = subprocess.run([harness.plexusd, option, *([] if value is None else [value])], capture_output=True, timeout=20,
                          env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"})
    # A PostgreSQL that is not there is no mistake of the option's.
    assert done.returncode == (1 if str(value).startswith("postgres:") else 2), done
    if option != "--listen":
        assert not found_in(done.stdout + done.stderr), done
