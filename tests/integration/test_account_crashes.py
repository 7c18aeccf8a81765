# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a sign-in when the gateway is killed at the worst moment: between the vendor's answer and its
being kept. Afterwards the new token is used, or the person is asked to sign in again; never neither."""

from __future__ import annotations

import contextlib
import json
import socket
import sqlite3
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

import canaries
import harness
from account_vendor import Vendor, access, refresh
from harness import CHAT_BODY, Gateway, alias, configuration, expect, wait_for
from management_client import ADMIN, Api

CONFIG = configuration({"one": {"oauth_provider": "firm", "oauth_account": "work", "disable_cooldown": True}},
                       {"fast": alias(("one", "m"))})
HOUR_MS = 3_600_000


class LockedDatabase:
    """Holds the database so that nothing is kept, from a moment on."""

    def __init__(self, database: Path):
        self.database = database
        self.connection: sqlite3.Connection | None = None

    def lock(self) -> None:
        self.connection = sqlite3.connect(self.database, timeout=10, isolation_level=None, check_same_thread=False)
        self.connection.execute("BEGIN IMMEDIATE")

    def free(self) -> None:
        if self.connection:
            self.connection.rollback()
            self.connection.close()


def now_ms() -> int:
    return int(time.time() * 1000)


@contextlib.contextmanager
def home(vendor: Vendor, **more):
    data = Path(tempfile.mkdtemp(prefix="plexus-crash-"))
    vendor.define(data, **more)
    harness._sealed.add(data)
    try:
        yield data
    finally:
        canaries.look_at(data)
        harness.shutil.rmtree(data, ignore_errors=True)


def gateway_on(data: Path, **more) -> Gateway:
    return Gateway(CONFIG, data=data, environment={"ADMIN_KEY": ADMIN}, **more)


def sign_in(gateway: Gateway, vendor: Vendor) -> None:
    api = Api(gateway)
    begun = api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
    wait_for(lambda: api.call("getOauthSession", id=begun["id"])["status"] == "success", "the login", 30)


def account(gateway: Gateway) -> dict:
    (row,) = wait_for(lambda: [row for row in Api(gateway).call("listOauthAccounts")["data"] if row["state"] != "unread"],
                      "the account")
    return row


def killed_while_renewing(data: Path, vendor: Vendor) -> None:
    """Signed in with a token that is over at once; killed when the vendor has answered the renewal."""
    vendor.lives = 1
    with gateway_on(data) as gateway:
        sign_in(gateway, vendor)
    vendor.lives = 3600
    answered = threading.Event()
    with gateway_on(data, expect_exit=None) as gateway:
        locked = LockedDatabase(gateway.database)
        vendor.before_token, vendor.after_token = locked.lock, answered.set
        time_is_over = now_ms() + 1500
        wait_for(lambda: now_ms() > time_is_over, "the token's end")
        asking = threading.Thread(target=ask_in_vain, args=(gateway,))
        asking.start()
        assert answered.wait(15), "the vendor was not asked"
        gateway.kill()
        locked.free()
        asking.join(10)
    vendor.before_token = vendor.after_token = lambda: None


def ask_in_vain(gateway: Gateway) -> None:
    with contextlib.suppress(OSError, harness.wire.Broken):
        gateway.chat(CHAT_BODY)


def test_kill_9_between_a_renewals_answer_and_its_keeping_asks_for_a_new_sign_in():
    with Vendor() as vendor, home(vendor, refresh_is_single_use=True) as data:
        killed_while_renewing(data, vendor)
        assert vendor.refreshes == [refresh(1)] and vendor.count == 2
        with gateway_on(data) as gateway:
            answer = gateway.chat(CHAT_BODY)
            message = answer.json()["error"]["message"]
            assert answer.status >= 400, answer
            assert "plexusd oauth login firm work" in message and "before it could keep" in message, message
            assert account(gateway)["state"] == "signed_out" and "before it could keep" in account(gateway)["problem"]
            # It was tried once with the token that may still have been good, and not again and again.
            assert vendor.refreshes == [refresh(1), refresh(1)]
            gateway.chat(CHAT_BODY)
            assert len(vendor.refreshes) == 2
            vendor.entered = False
            sign_in(gateway, vendor)
            expect(gateway.chat(CHAT_BODY), 200)


def test_kill_9_between_a_renewals_answer_and_its_keeping_costs_nothing_where_tokens_are_good_twice():
    with Vendor() as vendor, home(vendor) as data:
        killed_while_renewing(data, vendor)
        # The vendor takes the old one still.
        vendor.refresh_token = refresh(1)
        with gateway_on(data) as gateway:
            expect(gateway.chat(CHAT_BODY), 200)
            assert vendor.seen[-1]["headers"]["authorization"] == f"Bearer {access(3)}"
            assert account(gateway)["state"] == "signed_in"


def test_kill_9_after_the_keeping_goes_on_with_the_new_token():
    with Vendor() as vendor, home(vendor, refresh_is_single_use=True) as data:
        vendor.lives = 1
        with gateway_on(data) as gateway:
            sign_in(gateway, vendor)
        vendor.lives = 3600
        time_is_over = now_ms() + 1500
        wait_for(lambda: now_ms() > time_is_over, "the token's end")
        with gateway_on(data, expect_exit=None) as gateway:
            # What goes to the vendor's API is on disk by then.
            expect(gateway.chat(CHAT_BODY), 200)
            gateway.kill()
        assert vendor.refreshes == [refresh(1)]
        with gateway_on(data) as gateway:
            expect(gateway.chat(CHAT_BODY), 200)
            assert vendor.seen[-1]["headers"]["authorization"] == f"Bearer {access(2)}"
        assert vendor.refreshes == [refresh(1)], "nothing is renewed that is good"


def test_kill_9_between_a_logins_answer_and_its_keeping_is_no_login():
    with Vendor() as vendor, home(vendor) as data:
        answered = threading.Event()
        with gateway_on(data, expect_exit=None) as gateway:
            locked = LockedDatabase(gateway.database)
            vendor.before_token, vendor.after_token = locked.lock, answered.set
            Api(gateway).call("beginOauthSession", {"providerId": "firm", "accountId": "work"})
            assert answered.wait(15), "the vendor was not asked"
            gateway.kill()
            locked.free()
        vendor.before_token = vendor.after_token = lambda: None
        with gateway_on(data) as gateway:
            assert Api(gateway).call("listOauthAccounts")["data"] == []
            assert "plexusd oauth login firm work" in gateway.chat(CHAT_BODY).json()["error"]["message"]
            vendor.entered = False
            sign_in(gateway, vendor)
            expect(gateway.chat(CHAT_BODY), 200)


def test_signing_out_ends_the_sign_in_at_the_vendor():
    with Vendor() as vendor, home(vendor) as data:
        with gateway_on(data) as gateway:
            sign_in(gateway, vendor)
            Api(gateway).call("deleteOauthCredentials", providerId="firm", accountId="work")
            wait_for(lambda: vendor.revoked == [refresh(1)], "the vendor being told")


BROWSER = {"authorize_url": "{origin}/authorize", "redirect": "http://localhost:{port}/back",
           "parameters": {"response_type": "code", "client_id": "{{client_id}}", "redirect_uri": "{{redirect}}",
                          "code_challenge": "{{challenge}}", "code_challenge_method": "S256", "state": "{{state}}"}}
REDEEM = {"grant_type": "authorization_code", "client_id": "{client_id}", "code": "{code}",
          "code_verifier": "{verifier}", "redirect_uri": "{redirect}"}


def by_browser(vendor: Vendor, port: int) -> dict:
    def filled(value):
        if isinstance(value, dict):
            return {name: filled(each) for name, each in value.items()}
        return value.format(origin=vendor.origin, port=port)
    return {"browser": filled(BROWSER), "device": None, "token": {"url": f"{vendor.origin}/token", "fields": REDEEM}}


def state_of(page: str) -> str:
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page).query))["state"]


def test_a_browser_login_goes_on_by_pasting_where_its_port_is_taken():
    with socket.create_server(("127.0.0.1", 0)) as taken, Vendor() as vendor:
        port = taken.getsockname()[1]
        with home(vendor, **by_browser(vendor, port)) as data, gateway_on(data) as gateway:
            api = Api(gateway)
            begun = api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
            session = wait_for(lambda: (lambda each: each["authInfo"] and each)(
                api.call("getOauthSession", id=begun["id"])), "the page")
            assert str(port) in json.dumps(session), session
            state = state_of(session["authInfo"]["url"])
            api.refusal(400, "enterOauthCode",
                        {"value": f"http://localhost:{port}/back?code=c1&state=another"}, id=begun["id"])
            api.call("enterOauthCode", {"value": f"http://localhost:{port}/back?code=c1&state={state}"}, id=begun["id"])
            wait_for(lambda: api.call("getOauthSession", id=begun["id"])["status"] == "success", "the login")
            expect(gateway.chat(CHAT_BODY), 200)


def test_a_browser_that_is_closed_leaves_the_login_open_for_pasting_and_for_giving_up():
    with Vendor() as vendor:
        port = harness.free_port()
        with home(vendor, **by_browser(vendor, port)) as data, gateway_on(data) as gateway:
            api = Api(gateway)
            begun = api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
            wait_for(lambda: api.call("getOauthSession", id=begun["id"])["authInfo"], "the page")
            # The browser asks for something else there, and is closed.
            assert harness.wire.ask(port, "GET", "/favicon.ico").status == 404
            assert harness.wire.ask(port, "GET", "/back?code=c1&state=forged").status >= 400
            session = api.call("getOauthSession", id=begun["id"])
            assert session["status"] in ("awaiting_auth", "awaiting_manual_code"), session
            assert api.call("cancelOauthSession", id=begun["id"])["status"] == "cancelled"
            wait_for(lambda: refuses(port), "the port being let go")
            # The next login has it again, and comes back by it.
            begun = api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
            page = wait_for(lambda: api.call("getOauthSession", id=begun["id"])["authInfo"], "the page")["url"]
            answer = harness.wire.ask(port, "GET", f"/back?code=c2&state={state_of(page)}")
            assert answer.status == 200, answer
            wait_for(lambda: api.call("getOauthSession", id=begun["id"])["status"] == "success", "the login")
            expect(gateway.chat(CHAT_BODY), 200)


def refuses(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except ConnectionRefusedError:
        return True
    return False


def test_a_vendors_clock_that_is_far_off_changes_nothing():
    for skew in (-86_400, 86_400):
        with Vendor() as vendor, home(vendor) as data:
            tokens = vendor.tokens
            # Its tokens say when they end by its own clock, and for how long.
            vendor.tokens = lambda: {**tokens(), "expires_at": int(time.time()) + skew + 3600}
            with gateway_on(data) as gateway:
                sign_in(gateway, vendor)
                for _ in range(3):
                    expect(gateway.chat(CHAT_BODY), 200)
                assert vendor.refreshes == [], skew
