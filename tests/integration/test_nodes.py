# SPDX-License-Identifier: GPL-3.0-or-later
"""Two plexusd on one PostgreSQL: they agree, they outlive its absence, and one of them may be killed."""

import contextlib
import http.client
import json
import os
import tempfile
import threading
import time
from pathlib import Path

from account_vendor import Vendor, access, refresh
from canaries import mine
from fast_load import FastClient, FastProvider
from harness import CHAT, CHAT_BODY, CHAT_REPLY, KEY, Gateway, alias, auth, configuration, expect, notice, provider, wait_for
from management_client import ADMIN, Api
from postgres import Postgres
from test_meters import Account, definition
from test_responses_state import RESPONSES, Keeper, ask, id_of
from upstream import JSON_HEAD, Upstream, replies

# Long enough for the look for it to fail several times; a minute is more of the same.
OUTAGE_SECONDS = 60 if os.environ.get("PLEXUS_LONG_TESTS") == "1" else 6
ENCRYPTION_KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"


def node(database: Postgres, config: dict | None = None, **more) -> Gateway:
    environment = {**database.environment, "ADMIN_KEY": ADMIN, "ENCRYPTION_KEY": ENCRYPTION_KEY,
                   **more.pop("environment", {})}
    return Gateway(config, environment=environment, **more)


def seconds_until(condition, what: str, timeout: float = 10.0) -> float:
    begun = time.monotonic()
    wait_for(condition, what, timeout)
    return time.monotonic() - begun


@contextlib.contextmanager
def two_nodes(config: dict | None, **more):
    with Postgres() as database, node(database, config, **more) as one, node(database, config, **more) as two:
        yield database, one, two


class Client(threading.Thread):
    """Asks on one kept connection, `pause` seconds apart, until told to stop; counts what came of it."""

    def __init__(self, port: int, pause: float = 0.0, most: int | None = None):
        super().__init__(daemon=True)
        self.port, self.pause, self.most = port, pause, most
        self.statuses: list[int] = []
        self.broken = 0
        self.ends = threading.Event()

    def run(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        due = time.monotonic()
        while not self.ends.is_set() and (self.most is None or len(self.statuses) < self.most):
            try:
                connection.request("POST", CHAT, CHAT_BODY, auth())
                answer = connection.getresponse()
                answer.read()
                self.statuses.append(answer.status)
            except (OSError, http.client.HTTPException):
                self.broken += 1
                return
            due += self.pause
            self.ends.wait(max(0.0, due - time.monotonic()))
        connection.close()


def finish(clients: list[Client], stop: bool = True) -> list[int]:
    for client in clients:
        if stop:
            client.ends.set()
    for client in clients:
        client.join(60)
        assert not client.is_alive()
    return [status for client in clients for status in client.statuses]


def test_configuration_of_one_node_is_in_force_on_the_other_within_a_second():
    with Upstream(replies(CHAT_REPLY)) as up, two_nodes(None) as (_, one, two):
        first, second = Api(one), Api(two)
        slowest = 0.0
        first.call("importConfig", json.dumps(configuration({"up": provider(up.port)})))
        slowest = max(slowest, seconds_until(lambda: two.chat().status == 200, "the imported configuration"))
        for round in range(5):
            changed, other = (first, second) if round % 2 else (second, first)
            changed.call("patchProvider", {"discount": (round + 1) / 10}, slug="up")
            slowest = max(slowest, seconds_until(
                lambda: other.call("getProvider", slug="up").get("discount") == (round + 1) / 10, "the other's change"))
        assert slowest < 1.0, slowest
        notice(f"a change is in force on the other node within {slowest * 1000:.0f} ms")
        # Made from a revision that another node's has taken the place of.
        tag = second.send("getProvider", slug="up").header("etag")
        first.call("patchProvider", {"discount": 0.7}, slug="up")
        assert second.send("patchProvider", {"discount": 0.9}, {"If-Match": tag}, slug="up").status == 409
        # At the same time on both: nothing of either is lost.
        names = [f"key-{number}" for number in range(12)]
        threads = [threading.Thread(target=lambda name=name, api=(first, second)[number % 2]: create_key(api, name))
                   for number, name in enumerate(names)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for api in (first, second):
            wait_for(lambda api=api: set(names) <= {key["name"] for key in api.call("listKeys")["data"]}, "all the keys")


def create_key(api: Api, name: str) -> None:
    """Tried again where another change came first, as a client would."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        answer = api.send("createKey", {"name": name})
        if answer.status == 200:
            return
        assert answer.status in (409, 412), answer


def test_a_rest_on_one_node_is_one_on_the_other_and_so_is_its_end():
    fails = replies(b'{"error":{"message":"quota","type":"rate_limit"}}', 429, [*JSON_HEAD, ("retry-after", "300")])
    with Upstream(fails) as bad, Upstream(replies(CHAT_REPLY)) as good:
        config = configuration({"bad": {**provider(bad.port), "disable_cooldown": False}, "good": provider(good.port)})
        with two_nodes(config) as (_, one, two):
            expect(one.chat(), 200)
            assert len(bad.requests) == 1
            api = Api(two)
            took = seconds_until(lambda: api.call("listCooldowns")["data"], "the rest on the other node")
            expect(two.chat(), 200)
            assert len(bad.requests) == 1, "the other node asked a target that rests"
            Api(two).call("clearCooldowns")
            ended = seconds_until(lambda: not Api(one).call("listCooldowns")["data"], "the end of the rest")
            assert max(took, ended) < 1.0, (took, ended)
            notice(f"a rest is known on the other node after {took * 1000:.0f} ms, its end after {ended * 1000:.0f} ms")


def test_a_quota_is_overrun_by_no_more_than_what_is_in_flight():
    limit, crowd, seconds = 120, 12, 0.25

    def answer(call):
        time.sleep(seconds)
        call.reply(200, CHAT_REPLY, JSON_HEAD)

    with Upstream(answer) as up:
        config = configuration({"up": provider(up.port)},
                               user_quotas={"calls": {"type": "daily", "limitType": "requests", "limit": limit}})
        config["keys"]["app"] = {"secret": KEY, "quotas": ["calls"]}
        with two_nodes(config) as (database, one, two):
            clients = [Client(gateway.port, most=60) for gateway in (one, two) for _ in range(crowd // 2)]
            for client in clients:
                client.start()
            statuses = finish(clients, stop=False)
            answered = statuses.count(200)
            assert set(statuses) == {200, 429} and not any(client.broken for client in clients), set(statuses)
            notice(f"of a limit of {limit}, two nodes let {answered} requests in, {crowd} at a time")
            assert limit <= answered <= limit + crowd, answered
            # What was counted is what was answered, whoever counted it; and both nodes say so.
            wait_for(lambda: sum(int(bucket.split(":")[1]) for (buckets,) in database.rows(
                "SELECT buckets FROM quota_use") for bucket in buckets.split()) == answered, "the use of both")
            for gateway in (one, two):
                wait_for(lambda gateway=gateway: gateway.chat().status == 429, "the limit to be known")
            # Set to nothing on one, it is nothing on both.
            Api(one).call("clearQuota", {"key": "app", "quota": "calls"})
            took = seconds_until(lambda: two.chat().status == 200, "the cleared quota on the other node")
            assert took < 1.0, took


def test_an_answer_of_one_node_is_gone_on_from_at_the_other():
    with Upstream(Keeper()) as up:
        config = configuration({"up": provider(up.port, keeps_responses=True)})
        with two_nodes(config) as (_, one, two):
            previous = None
            for turn in range(20):
                gateway = (one, two)[turn % 2]
                more = {"previous_response_id": previous} if previous else {}
                answer = expect(ask(gateway, input=f"turn {turn}", stream=turn % 3 == 0, **more), 200)
                previous = id_of(answer)
            assert expect(one.ask("DELETE", f"/v1/responses/{previous}", None, auth()), 200)
            assert two.ask("GET", f"/v1/responses/{previous}", None, auth()).status == 404


def test_a_login_of_both_is_renewed_by_one():
    with Vendor() as vendor, Postgres() as database:
        config = configuration({"one": {"oauth_provider": "firm", "oauth_account": "work", "disable_cooldown": True}},
                               {"fast": alias(("one", "m"))})
        folders = [Path(tempfile.mkdtemp(prefix="plexus-nodes-")) for _ in range(2)]
        for folder in folders:
            vendor.define(folder)
        login = folders[0] / "auth.json"
        login.write_text(json.dumps({"firm": {"accounts": {"work": {
            "type": "oauth", "access": access(0), "refresh": refresh(0), "accountId": "acc-7",
            "expires": int(time.time() * 1000) + 3_600_000}}}}))
        mine(login)
        vendor.good.add(access(0))
        with node(database, config, data=folders[0], environment={"AUTH_JSON": str(login)}) as one:
            wait_for(lambda: one.chat().status == 200, "the copied login", 30)
            with node(database, config, data=folders[1]) as two:
                wait_for(lambda: two.chat().status == 200, "the login on the other node", 30)
                # Both find out at the same moment that it is over.
                vendor.good.clear()
                clients = [Client(gateway.port, most=1) for gateway in (one, two) for _ in range(20)]
                for client in clients:
                    client.start()
                statuses = finish(clients, stop=False)
                assert statuses == [200] * len(clients), statuses
                assert vendor.refreshes == [refresh(0)], vendor.refreshes
                assert vendor.good == {access(1)}, vendor.good


def test_quota_checkers_are_run_by_one_node_and_read_by_both():
    usage = {"used": 10, "limit": 10, "resets": int(time.time() * 1000) + 3_600_000}
    account = Account((200, usage))
    with account.upstream as up, Upstream(replies(CHAT_REPLY)) as spare:
        checker = {"type": "custom", "definition": definition(up.port), "intervalMinutes": 1}
        fast = {**alias(("one", "real-model"), ("two", "real-model")), "sticky_session": False}
        config = configuration({"one": {**provider(up.port), "disable_cooldown": False, "quota_checker": checker},
                                "two": provider(spare.port)}, {"fast": fast})
        with two_nodes(config) as (database, one, two):
            wait_for(lambda: account.checks, "a check", 15)
            for gateway in (one, two):
                def passed_over(gateway=gateway):
                    before = len(spare.requests)
                    expect(gateway.chat(), 200)
                    return len(spare.requests) > before
                wait_for(passed_over, "what is used up to be passed over", 15)
            assert len(account.checks) == 1, len(account.checks)
            assert database.number("SELECT COUNT(*) FROM leases WHERE name = 'chores'") == 1


def test_without_the_database_requests_are_served_and_written_down():
    with Upstream(replies(CHAT_REPLY)) as up, two_nodes(None, expect_exit=None) as (database, one, two):
        Api(one).call("importConfig", json.dumps(configuration({"up": provider(up.port)})))
        wait_for(lambda: two.chat().status == 200, "the configuration")
        expect(one.chat(), 200)
        before = 2
        wait_for(lambda: database.number("SELECT COUNT(*) FROM exchanges") >= before, "the first rows")
        before = len(up.requests)
        clients = [Client(gateway.port, pause=0.02) for gateway in (one, two) for _ in range(2)]
        for client in clients:
            client.start()
        time.sleep(0.5)
        database.stop()
        time.sleep(OUTAGE_SECONDS)
        refused = one.ask("GET", "/v0/management/usage", None, {"x-admin-key": ADMIN})
        assert refused.status >= 500, refused
        assert "is away" in refused.body.decode(), refused.body
        database.start()
        time.sleep(0.5)
        statuses = finish(clients)
        assert set(statuses) == {200} and not any(client.broken for client in clients), set(statuses)
        total = before + len(statuses)
        # What was asked before there was a configuration has rows too, without an attempt.
        asked = "FROM exchanges WHERE EXISTS (SELECT 1 FROM attempts WHERE attempts.exchange_id = exchanges.id)"
        took = seconds_until(lambda: database.number(f"SELECT COUNT(*) {asked}") == total, "all the rows", 30)
        assert database.number(f"SELECT COUNT(DISTINCT id) {asked}") == total
        assert database.number("SELECT COUNT(*) FROM attempts") == total
        notice(f"{len(statuses)} requests around an outage of {OUTAGE_SECONDS} s: all served, all recorded once {took:.1f} s after it")
        # And they agree again.
        Api(two).call("patchProvider", {"discount": 0.5}, slug="up")
        wait_for(lambda: Api(one).call("getProvider", slug="up").get("discount") == 0.5, "the change")


def test_a_node_that_is_killed_under_load_loses_no_row_and_breaks_nobody_elses_connection():
    rate, crowd = 200, 8  # requests a second on each node, on so many connections

    with FastProvider(CHAT_REPLY, delay=0.02) as up, Postgres() as database:
        config = configuration({"up": provider(up.port)})
        data = Path(tempfile.mkdtemp(prefix="plexus-killed-"))
        with node(database, config) as one:
            with node(database, config, data=data, expect_exit=-9) as two:
                def clients_of(gateway):
                    return [FastClient(gateway.port, CHAT, CHAT_BODY, auth(), crowd / rate) for _ in range(crowd)]
                ours, killed = clients_of(one), clients_of(two)
                begun = time.monotonic()
                for client in ours + killed:
                    client.start()
                time.sleep(3)
                two.kill()
                ended = time.monotonic()
                time.sleep(2)
                seen = finish(ours)
                lasted = time.monotonic() - begun
                assert not any(client.broken for client in ours), "a client of the other node was hurt"
                assert set(seen) == {200}, set(seen)
                cut = finish(killed)
                assert set(cut) == {200}, set(cut)
            # What it had answered and not told the database yet is on its disk.
            with node(database, config, data=data):
                answered = len(seen) + len(cut)
                wait_for(lambda: database.number(
                    "SELECT COUNT(*) FROM exchanges WHERE state = 'completed'") >= answered, "all answered requests", 15)
            rows = database.number("SELECT COUNT(*) FROM exchanges")
            # Those in flight were answered by the provider, or not; nobody saw their ends.
            assert answered <= rows <= answered + crowd, (answered, rows)
            assert rows == database.number("SELECT COUNT(DISTINCT id) FROM exchanges")
            notice(f"{len(cut) / (ended - begun):.0f} requests/s on the node that was killed, {len(seen) / lasted:.0f} on "
                   f"the other; {answered} answered in all, {rows} rows")


def test_what_a_killed_node_held_of_a_quota_is_free_once_it_is_back():
    crowd = 5
    answers = threading.Event()

    def answer(call):
        answers.wait(20)
        call.reply(200, CHAT_REPLY, JSON_HEAD)

    with Upstream(answer) as up, Postgres() as database:
        config = configuration({"up": provider(up.port)},
                               user_quotas={"calls": {"type": "daily", "limitType": "requests", "limit": crowd}})
        config["keys"]["app"] = {"secret": KEY, "quotas": ["calls"]}
        data = Path(tempfile.mkdtemp(prefix="plexus-held-"))
        with node(database, config) as one:
            with node(database, config, data=data, expect_exit=-9) as two:
                clients = [Client(two.port, most=1) for _ in range(crowd)]
                for client in clients:
                    client.start()
                wait_for(lambda: database.number("SELECT COALESCE(SUM(held), 0) FROM quota_use") == crowd, "what is held")
                two.kill()
            answers.set()
            finish(clients)
            with node(database, config, data=data):
                wait_for(lambda: one.chat().status == 200, "what was held to be free", 5)


def test_a_node_that_starts_without_the_database_writes_nothing_there_in_the_clear():
    with Upstream(Keeper()) as up, Postgres() as database:
        config = configuration({"up": provider(up.port, keeps_responses=True)})
        with node(database, config) as one:
            expect(ask(one, input="canary-said-first"), 200)
            wait_for(lambda: database.number("SELECT COUNT(*) FROM responses") == 1, "the first answer")
        database.stop()
        with node(database, config, expect_exit=None) as two:
            expect(ask(two, input="canary-said-meanwhile"), 200)
            database.start()
            wait_for(lambda: "is back" in two.log(), "the database", 20)
            wait_for(lambda: two.ask("GET", "/v0/management/usage", None, {"x-admin-key": ADMIN}).status == 200, "the database")

            def keeps():
                expect(ask(two, input="canary-said-later"), 200)
                return database.number("SELECT COUNT(*) FROM responses") > 1
            wait_for(keeps, "an answer to be kept", 15)
        said = [text for (text,) in database.rows("SELECT input FROM responses")]
        assert not any("canary-said" in text for text in said), said


def test_a_background_answer_is_cancelled_and_deleted_from_any_node():
    answers = threading.Event()

    def answer(call):
        if not call.wait_gone(20):
            answers.set()

    with Upstream(answer) as up:
        with two_nodes(configuration({"up": provider(up.port, keeps_responses=True)})) as (_, one, two):
            for number, way in enumerate(("cancel", "delete")):
                made = id_of(expect(ask(one, input=way, background=True), 200))
                call = up.call(number)
                if way == "cancel":
                    done = expect(two.ask("POST", f"{RESPONSES}/{made}/cancel", b"{}", auth()), 200)
                    assert json.loads(done.body)["status"] == "cancelled", done.body
                else:
                    expect(two.ask("DELETE", f"{RESPONSES}/{made}", None, auth()), 200)
                assert call.gone.wait(5), "its maker goes on with what nobody wants"
                left = one.ask("GET", f"{RESPONSES}/{made}", None, auth())
                if way == "cancel":
                    assert json.loads(expect(left, 200).body)["status"] == "cancelled", left.body
                else:
                    assert left.status == 404, left
            assert not answers.is_set()


def test_a_password_is_shown_nowhere():
    secret = "canary-pa55"
    with Postgres() as database:
        url = database.url.replace("plexus@", f"plexus:{secret}@")
        with Upstream(replies(CHAT_REPLY)) as up:
            with Gateway(configuration({"up": provider(up.port)}), environment={"DATABASE_URL": url, "LOG_LEVEL": "debug"}) as gateway:
                expect(gateway.chat(), 200)
                database.stop()
                wait_for(lambda: "is away" in gateway.log(), "the loss")
                assert secret not in gateway.log()
            gone = Gateway(None, environment={"DATABASE_URL": url}, wait=False, expect_exit=1)
            try:
                assert gone.wait_exit() == 1
                assert "cannot be reached" in gone.log() and secret not in gone.log(), gone.log()
            finally:
                gone.dispose()
