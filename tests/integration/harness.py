# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real plexusd in a scratch home and gives tests what they need to look at it from outside.

A test is a function `test_*` in a module `test_*.py`. With `@table(cases, stage=…)` it runs once per case on one
shared stage and counts once per case.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import canaries
import wire
from upstream import Script, Upstream, replies

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURES = REPOSITORY.parent / "shared" / "fixtures"
KEY = canaries.CLIENT_KEY
PROVIDER_KEY = canaries.PROVIDER_KEY
READY = re.compile(r"^Plexus is listening on (http://127\.0\.0\.1:(\d+))$")
START_SECONDS = 20.0
CHAT = "/v1/chat/completions"
MESSAGES = "/v1/messages"
CHAT_BODY = b'{"model":"fast","messages":[{"role":"user","content":"hi"}]}'
STREAM_BODY = b'{"model":"fast","stream":true,"messages":[{"role":"user","content":"hi"}]}'
CHAT_REPLY = (b'{"id":"c1","object":"chat.completion","model":"real-model","choices":[{"index":0,"message":'
              b'{"role":"assistant","content":"hello"},"finish_reason":"stop"}],'
              b'"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}')

# Set by run.py.
plexusd = REPOSITORY / "build" / "dev" / "plexusd"
# What tests want a reader of the log to know: measured figures, skipped parts.
notices: list[str] = []


def notice(text: str) -> None:
    notices.append(text)


def table(cases: Iterable, stage: Callable, name: Callable = str) -> Callable:
    """Runs the function once per case as function(stage, case)."""
    def mark(function: Callable) -> Callable:
        function.cases = list(cases)
        function.stage = stage
        function.case_name = name
        return function
    return mark


def wait_for(condition: Callable[[], object], what: str, timeout: float = 10.0):
    """The value of `condition` once it is true. For states that can only be asked for, not awaited."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {timeout:g} s for {what}")
        time.sleep(0.005)


def auth(key: str = KEY, **more: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}", "Content-Type": "application/json",
            **{name.replace("_", "-"): value for name, value in more.items()}}


def provider(port: int, **more) -> dict:
    base = f"http://127.0.0.1:{port}/v1"
    dialects = ("chat", "messages", "responses", "gemini")
    # No rests, so that one test's failures are not the next one's; tests of cooldowns say otherwise.
    return {"api_base_url": {dialect: base for dialect in dialects}, "api_key": PROVIDER_KEY,
            "disable_cooldown": True, **more}


def alias(*targets: tuple[str, str], selector: str = "in_order") -> dict:
    return {"target_groups": [{"name": "default", "selector": selector,
                               "targets": [{"provider": slug, "model": model} for slug, model in targets]}]}


def configuration(providers: dict, models: dict | None = None, **more) -> dict:
    """One alias `fast` over all the providers in order, unless `models` says otherwise."""
    if models is None:
        models = {"fast": alias(*((slug, "real-model") for slug in providers))}
    return {"providers": providers, "models": models, "keys": {"app": {"secret": KEY}}, **more}


# Planted in every gateway, unless the test says otherwise (None: not set).
SECRET_VARIABLES = {"ENCRYPTION_KEY": canaries.ENCRYPTION_KEY, "BACKUP_PASSPHRASE": canaries.BACKUP_PASSPHRASE}
# Data directories whose database is sealed with the planted key: it belongs to them from then on.
_sealed: set[Path] = set()


def variables(given: dict | None, data: Path, is_new: bool) -> dict:
    """What a gateway is told in its environment: everything at debug level, with secrets planted."""
    given = given or {}
    planted = dict(SECRET_VARIABLES)
    if "ENCRYPTION_KEY" not in given and (is_new or data in _sealed):
        _sealed.add(data)
    else:
        del planted["ENCRYPTION_KEY"]
    return {name: value for name, value in {"LOG_LEVEL": "debug", **planted, **given}.items() if value is not None}


class Gateway:
    """One plexusd process with its scratch folders. What it leaves there is looked through for secrets."""

    def __init__(self, config: dict | str | None, *, arguments: Iterable[str] = (), environment: dict | None = None,
                 port: int = 0, wait: bool = True, listen: bool = True, expect_exit: int | None = 0,
                 data: Path | None = None):
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-test-"))
        # Of a gateway that has stopped, for one that goes on where it ended.
        self.data = data or self.folder / "data"
        self.log_path = self.folder / "stderr.log"
        self.config_path = self.folder / "plexus.yaml"
        self.expect_exit = expect_exit
        command = [str(plexusd), "--data-dir", str(self.data), *arguments]
        # What a test leaves running must not keep the gateway alive; tests of stopping say otherwise.
        if "--drain-seconds" not in command:
            command += ["--drain-seconds", "0"]
        if listen:
            command += ["--listen", f"127.0.0.1:{port}"]
        if config is not None:
            self.write_config(config)
            command += ["--config", str(self.config_path)]
        scratch = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share", "XDG_STATE_HOME": "state",
                   "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
                            # Sanitizer builds say how they want to be run.
                            **{key: value for key, value in os.environ.items() if key.endswith("SAN_OPTIONS")}}
        for variable, folder in scratch.items():
            (self.folder / folder).mkdir(mode=0o700)
            self.environment[variable] = str(self.folder / folder)
        self.environment.update(variables(environment, self.data, data is None))
        self.output: list[str] = []
        self.port = 0
        self._listening = threading.Event()
        self.log_file = open(self.log_path, "wb")
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=self.log_file, env=self.environment, cwd=self.folder)
        # Only who may start programs is watched for them.
        self._watch = canaries.Watch(self.process.pid) if "--allow-mcp" in command else None
        self._reader = threading.Thread(target=self._read_output, daemon=True)
        self._reader.start()
        if wait:
            self.wait_listening()

    def write_config(self, config: dict | str) -> None:
        text = config if isinstance(config, str) else json.dumps(config, indent=1)
        # In one step, as editors save.
        canaries.mine(self.config_path)
        scratch = self.config_path.with_suffix(".new")
        scratch.write_text(text, encoding="utf-8")
        scratch.replace(self.config_path)

    def _read_output(self) -> None:
        for line in self.process.stdout:
            text = line.decode("utf-8", "replace").rstrip("\n")
            self.output.append(text)
            if match := READY.match(text):
                self.port = int(match.group(2))
                self._listening.set()
        self._listening.set()

    def wait_listening(self) -> None:
        if not self._listening.wait(START_SECONDS) or not self.port:
            log = self.log()
            self.kill()
            raise AssertionError(f"plexusd did not come up (status {self.process.poll()}); its log:\n{log}")

    def log(self) -> str:
        return self.log_path.read_text(encoding="utf-8", errors="replace")

    @property
    def database(self) -> Path:
        return self.data / "plexus.db"

    def rss_bytes(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1)) * 1024

    def ask(self, method: str, target: str, body: bytes | None = None, headers=(), **more) -> wire.Answer:
        return wire.ask(self.port, method, target, body, headers, **more)

    def chat(self, body: bytes = CHAT_BODY, **more) -> wire.Answer:
        return self.ask("POST", CHAT, body, auth(**more))

    def wait_exit(self, timeout: float = 15.0) -> int:
        return self.process.wait(timeout)

    def look(self) -> None:
        """For secrets in what it has written so far, and in what it runs."""
        canaries.look_at(self.folder, *([] if self.data.is_relative_to(self.folder) else [self.data]))
        if self.process.poll() is None:
            canaries.look_at_family(self.process.pid)

    def stop(self) -> int:
        if self.process.poll() is None:
            # While the database still has its log beside it.
            self.look()
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.wait_exit()
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("plexusd did not end within 15 s of SIGTERM") from None

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def dispose(self) -> None:
        if self.process.poll() is None:
            self.kill()
        if self._watch:
            self._watch.end()
        self._reader.join(5)
        self.process.stdout.close()
        self.log_file.close()
        self.look()
        canaries.look_at_text("standard output", "\n".join(self.output))
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> "Gateway":
        return self

    def __exit__(self, kind, *_) -> None:
        try:
            status = self.stop()
            if kind is None and self.expect_exit is not None:
                assert status == self.expect_exit, f"plexusd ended with {status}; its log:\n{self.log()[-3000:]}"
            elif kind is not None:
                notice(f"log of plexusd:\n{self.log()[-3000:]}")
        finally:
            self.dispose()


class Stage:
    """A gateway in front of one scripted provider, alias `fast` → `real-model`."""

    def __init__(self, *scripts: Script, **more):
        self.upstream = Upstream(*(scripts or (replies(CHAT_REPLY),)))
        try:
            self.gateway = Gateway(configuration({"up": provider(self.upstream.port)}, **more.pop("config", {})), **more)
        except BaseException:
            self.upstream.close()
            raise

    @property
    def port(self) -> int:
        return self.gateway.port

    def wire(self, **more) -> wire.Wire:
        return wire.Wire(self.port, **more)

    def __enter__(self) -> "Stage":
        self._exits = contextlib.ExitStack()
        self._exits.enter_context(self.upstream)
        self._exits.enter_context(self.gateway)
        return self

    def __exit__(self, *failure) -> None:
        self._exits.__exit__(*failure)
        if failure[0] is None:
            assert not self.upstream.errors, self.upstream.errors


def read_rows(database: Path, statement: str) -> list[tuple]:
    """What the statement finds; nothing while the database or its tables are not there yet."""
    if not database.exists():
        return []
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            return connection.execute(statement).fetchall()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error) or "locked" in str(error):
                return []
            raise


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def expect(answer: wire.Answer, status: int) -> wire.Answer:
    assert answer.status == status, f"expected {status}, got {answer!r}"
    assert answer.complete, f"the answer was cut: {answer!r}"
    return answer


OPENAI_TYPES = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error",
                404: "not_found_error", 413: "invalid_request_error", 415: "invalid_request_error",
                429: "rate_limit_error", 431: "invalid_request_error", 405: "invalid_request_error",
                408: "timeout", 504: "timeout"}
ANTHROPIC_TYPES = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error",
                   404: "not_found_error", 413: "request_too_large", 415: "invalid_request_error",
                   429: "rate_limit_error", 405: "invalid_request_error", 431: "invalid_request_error",
                   503: "overloaded_error", 529: "overloaded_error", 408: "timeout_error", 504: "timeout_error"}


def expect_error(answer: wire.Answer, status: int, target: str = CHAT) -> str:
    """The answer is an error in the shape of the dialect `target` belongs to. Returns its message."""
    expect(answer, status)
    assert (answer.header("content-type") or "").startswith("application/json"), answer.headers
    document = answer.json()
    if "messages" in target:
        assert document["type"] == "error", document
        assert document["error"]["type"] == ANTHROPIC_TYPES.get(status, "api_error"), document
    else:
        assert set(document["error"]) >= {"message", "type", "code"}, document
        assert document["error"]["type"] == OPENAI_TYPES.get(status, "server_error"), document
    message = document["error"]["message"]
    assert isinstance(message, str) and message, document
    return message
