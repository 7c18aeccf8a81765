# SPDX-License-Identifier: GPL-3.0-or-later
"""Quota checkers and meters from answers: what is used up rests until it is whole again, and nothing else does."""

import contextlib
import json
import time

from harness import (CHAT_REPLY, PROVIDER_KEY, Gateway, alias, configuration, expect, provider, read_rows, table,
                     wait_for)
from upstream import JSON_HEAD, Upstream, replies

USAGE = "/usage"


def now_ms() -> int:
    return int(time.time() * 1000)


class Account:
    """A provider that answers chats, and at /usage what it is told to."""

    def __init__(self, usage=None, headers=()):
        self.usage = usage
        self.headers = list(headers)
        self.upstream = Upstream(self.answer)

    def answer(self, call) -> None:
        if call.request.target.startswith(USAGE):
            status, body = self.usage
            call.reply(status, body if isinstance(body, bytes) else json.dumps(body).encode())
        else:
            call.reply(200, CHAT_REPLY, [*JSON_HEAD, *self.headers])

    @property
    def checks(self) -> list:
        return [request for request in self.upstream.requests if request.target.startswith(USAGE)]


def definition(port: int, **more) -> dict:
    meter = {"key": "day", "label": "Day", "unit": "requests", "used": "/used", "limit": "/limit",
             "window": {"unit": "day"}, "resets": {"at": "/resets", "form": "unix_ms"}, **more}
    return {"id": "mine", "title": "Mine", "steps": {"url": f"http://127.0.0.1:{port}{USAGE}"}, "meters": [meter]}


def rest(port: int, **more) -> dict:
    return provider(port, disable_cooldown=False, **more)


@contextlib.contextmanager
def pair(account: Account, checker: dict | None, **more):
    """A gateway that asks the account first and another provider after it."""
    with account.upstream, Upstream(replies(CHAT_REPLY)) as spare:
        fast = {**alias(("one", "real-model"), ("two", "real-model")), "sticky_session": False}
        port = account.upstream.port
        config = configuration({"one": rest(port, **({"quota_checker": checker} if checker else {})),
                                "two": rest(spare.port)}, {"fast": fast})
        with Gateway(config, **more) as gateway:
            gateway.settings = config
            yield gateway


def custom(account: Account, **more) -> dict:
    return {"type": "custom", "definition": definition(account.upstream.port, **more)}


def served_by(gateway: Gateway) -> str:
    return expect(gateway.chat(), 200).header("x-plexus-provider")


def health(gateway: Gateway) -> tuple | None:
    rows = read_rows(gateway.database, "SELECT last_success_ms, last_error, failures FROM checker_health")
    return rows[0] if rows else None


def test_what_is_used_up_is_passed_over_with_its_reason_until_its_reset():
    account = Account((200, {"used": 100, "limit": 100, "resets": now_ms() + 4000}))
    with pair(account, custom(account)) as gateway:
        wait_for(lambda: served_by(gateway) == "two", "the used-up account being passed over")
        assert account.checks[0].header("authorization") == f"Bearer {PROVIDER_KEY}"
        considered = wait_for(
            lambda: read_rows(gateway.database, "SELECT considered FROM exchanges WHERE provider = 'two'"), "its record")
        assert "is used up (100 %)" in considered[-1][0], considered
        wait_for(lambda: served_by(gateway) == "one", "the account being asked again after its reset")
        assert now_ms() >= account.usage[1]["resets"]


def test_scope_of_a_meter_is_what_rests():
    account = Account((200, {"used": 100, "limit": 100, "resets": now_ms() + 3_600_000}))
    with pair(account, custom(account, scope=["*opus*"])) as gateway:
        wait_for(lambda: health(gateway), "the check")
        for _ in range(3):
            assert served_by(gateway) == "one"


@table([{"used": 100}, {"used": -1, "limit": 100}, {"used": "NaN", "limit": 100}, b"<html>", (500, {}), (401, {})],
       contextlib.nullcontext, lambda case: repr(case)[:40])
def test_broken_answers_are_a_health_message_and_no_rest(_, case):
    account = Account(case if isinstance(case, tuple) else (200, case))
    with pair(account, custom(account)) as gateway:
        success, error, failures = wait_for(lambda: health(gateway), "the failure being kept")
        assert (success, failures) == (0, 1)
        assert error and PROVIDER_KEY not in error
        assert "the quota checker of one fails" in gateway.log() and PROVIDER_KEY not in gateway.log()
        assert served_by(gateway) == "one"


def test_removing_the_checker_ends_the_rest():
    account = Account((200, {"used": 100, "limit": 100, "resets": now_ms() + 3_600_000}))
    with pair(account, custom(account)) as gateway:
        wait_for(lambda: served_by(gateway) == "two", "the used-up account being passed over")
        del gateway.settings["providers"]["one"]["quota_checker"]
        gateway.write_config(gateway.settings)
        wait_for(lambda: served_by(gateway) == "one", "the account being asked again")
        wait_for(lambda: not read_rows(gateway.database, "SELECT * FROM checker_health"), "its health being forgotten")


def test_what_was_read_holds_over_a_restart():
    account = Account((200, {"used": 100, "limit": 100, "resets": now_ms() + 3_600_000}))
    with account.upstream, Upstream(replies(CHAT_REPLY)) as spare:
        config = configuration({"one": rest(account.upstream.port, quota_checker=custom(account)),
                                "two": rest(spare.port)})
        with Gateway(config) as first:
            wait_for(lambda: served_by(first) == "two", "the used-up account being passed over")
            first.stop()
            # From now on nothing is to be had of it.
            account.usage = (500, {})
            with Gateway(config, data=first.data) as second:
                wait_for(lambda: health(second)[2] >= 1, "the check failing")
                assert served_by(second) == "two"


def test_a_form_that_ships_reads_another_address():
    account = Account((200, {"is_available": True, "balance_infos": [
        {"currency": "USD", "total_balance": "110.25", "granted_balance": "0", "topped_up_balance": "110.25"}]}))
    checker = {"type": "deepseek", "options": {"endpoint": f"http://127.0.0.1:{account.upstream.port}{USAGE}"}}
    with pair(account, checker) as gateway:
        rows = wait_for(lambda: read_rows(
            gateway.database, "SELECT meter, label, kind, unit, remaining, status FROM meters ORDER BY place"), "meters")
        assert rows == [("account", "Account", "balance", "USD", 110.25, "ok"),
                        ("balance:USD", "Balance, USD", "balance", "USD", 110.25, "ok")]
        assert len(wait_for(lambda: read_rows(gateway.database, "SELECT * FROM meter_history"), "history")) == 2
        assert served_by(gateway) == "one"


def test_answers_say_for_free_that_a_plan_is_used_up():
    account = Account(headers=[("x-codex-primary-used-percent", "100"), ("x-codex-primary-window-minutes", "300"),
                               ("x-codex-primary-reset-after-seconds", "3")])
    with pair(account, None) as gateway:
        assert served_by(gateway) == "one"
        ends = time.monotonic() + 3
        assert served_by(gateway) == "two"
        account.headers = [("x-codex-primary-used-percent", "1"), ("x-codex-primary-reset-after-seconds", "18000")]
        wait_for(lambda: served_by(gateway) == "one", "the account being asked again after its reset")
        assert time.monotonic() >= ends - 0.1
        rows = wait_for(lambda: read_rows(
            gateway.database, "SELECT meter, percent FROM meters WHERE source = 'answers' AND percent = 100"), "meters")
        assert rows == [("primary", 100.0)]


def test_a_mistake_in_a_definition_is_refused_with_its_place():
    account = Account((200, {}))
    with account.upstream:
        checker = custom(account)
        checker["definition"]["meters"][0]["used"] = "used"
        config = configuration({"one": rest(account.upstream.port, quota_checker=checker)})
        with Gateway(config, wait=False, expect_exit=None) as gateway:
            assert gateway.wait_exit() != 0
            assert "providers.one.quota_checker.definition.meters[0].used" in gateway.log()
            assert "begins with /" in gateway.log()
