# SPDX-License-Identifier: GPL-3.0-or-later
"""The log by the management API: followed as it is written, part by part, and without a secret in it."""

from __future__ import annotations

import contextlib
import json

import wire
from harness import KEY, auth, configuration, expect, provider, wait_for
from management_client import ADMIN, Api, managed

STREAM = "/v0/management/logs/stream"


class Reader:
    """Follows the log."""

    def __init__(self, port: int, query: str = ""):
        self.wire = wire.Wire(port)
        self.wire.request("GET", STREAM + query, headers={"x-admin-key": ADMIN})
        self.head = self.wire.head()
        assert self.head.status == 200, self.head
        self.wire.read_until(self.head, b": Plexus\n\n")

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_) -> None:
        self.wire.close()

    def until(self, mark: str) -> list[dict]:
        """The lines so far, once one holds `mark`."""
        self.wire.read_until(self.head, mark.encode())
        self.wire.read_until(self.head, b"\n\n")
        return [json.loads(block.split("data: ", 1)[1]) for block in self.head.body.decode().split("\n\n")
                if block.startswith("event: syslog")]


def test_the_log_is_followed_as_it_is_written_and_holds_no_key():
    with managed(configuration({"up": provider(1)})) as gateway, Reader(gateway.port) as reader:
        expect(gateway.chat(), 502)
        expect(gateway.ask("POST", "/v1/chat/completions", b"{}", auth("sk-wrong-canary-123456")), 401)
        lines = reader.until("attempt failed")
        assert all(set(line) == {"at", "level", "category", "message"} for line in lines), lines
        assert KEY not in json.dumps(lines) and "sk-wrong-canary" not in json.dumps(lines)


def test_a_reader_of_warnings_is_spared_the_rest_and_only_so_many_may_read():
    with managed(configuration({"up": provider(1)})) as gateway, contextlib.ExitStack() as readers:
        for _ in range(8):
            readers.enter_context(Reader(gateway.port, "?level=error"))
        refused = gateway.ask("GET", STREAM, headers={"x-admin-key": ADMIN})
        assert refused.status == 429 and refused.header("retry-after"), refused
        assert gateway.ask("GET", STREAM + "?level=loud", headers={"x-admin-key": ADMIN}).status == 422
        expect(gateway.chat(), 502)


def test_a_part_logs_at_a_level_of_its_own():
    with managed(configuration({"up": provider(1)}), environment={"LOG_LEVEL": "warn"}) as gateway:
        api = Api(gateway)
        assert api.call("getLogModules")["modules"] == {}
        expect(gateway.chat(), 502)
        quiet = gateway.log()
        assert "attempt failed" not in quiet, quiet
        told = api.call("setLogModules", {"modules": {"gateway.pipeline": "debug"}})
        assert told["modules"] == {"gateway.pipeline": "debug"} and "gateway.secrets" in told["known"], told
        expect(gateway.chat(), 502)
        wait_for(lambda: "attempt failed" in gateway.log(), "the line of that part")
        api.refusal(422, "setLogModules", {"modules": {"gateway.nothing": "debug"}})
        api.refusal(422, "setLogModules", {"modules": {"gateway.http": "loud"}})
        assert api.call("setLogLevel", {"level": "error"})["level"] == "error"
        assert api.call("getLogModules")["modules"]["gateway.pipeline"] == "debug", "a level for all leaves those alone"
        assert api.call("resetLogModules")["modules"] == {}
