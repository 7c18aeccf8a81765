# SPDX-License-Identifier: GPL-3.0-or-later
"""Quota checkers and meters by the management API: given, tried, asked, looked at, taken away."""

from __future__ import annotations

import contextlib
import json
import time

from canaries import COOKIE, PROVIDER_KEY
from harness import CHAT, CHAT_BODY, CHAT_REPLY, auth, configuration, expect, provider, wait_for
from management_client import Api, managed
from upstream import Upstream, replies

METER = {"key": "day", "label": "Day", "unit": "requests", "used": "/used", "limit": "/limit",
         "window": {"unit": "day"}, "resets": {"at": "/resets", "form": "unix_ms"}}


def definition(port: int, **more) -> dict:
    return {"id": "mine", "title": "Mine", "credential": "option:cookie",
            "options": {"cookie": {"help": "The session's cookie.", "secret": True, "required": True}},
            "steps": {"url": f"http://127.0.0.1:{port}/usage", "auth": "cookie:session"}, "meters": [METER], **more}


def in_an_hour() -> int:
    return int(time.time() * 1000) + 3_600_000


class Scene:
    """A gateway whose configuration is its own, and a provider that says at /usage what it is told to."""

    def __enter__(self) -> "Scene":
        self.usage = {"used": 1, "limit": 4, "resets": in_an_hour()}
        self.exits = contextlib.ExitStack()
        self.upstream = self.exits.enter_context(Upstream(self.answer))
        self.gateway = self.exits.enter_context(managed())
        self.api = Api(self.gateway)
        self.api.call("putProvider", {"api_base_url": {"chat": f"http://127.0.0.1:{self.upstream.port}/v1"},
                                      "api_key": PROVIDER_KEY, "models": ["m"]}, slug="one")
        self.api.call("putAlias", {"target_groups": [{"name": "default", "selector": "in_order", "targets": [
            {"provider": "one", "model": "m"}]}]}, slug="fast")
        self.key = self.api.call("createKey", {"name": "app"})["secret"]
        return self

    def __exit__(self, *failure) -> None:
        self.exits.__exit__(*failure)

    def answer(self, call) -> None:
        if call.request.target == "/usage":
            replies(json.dumps(self.usage).encode())(call)
        else:
            replies(CHAT_REPLY)(call)

    def give(self, **more) -> dict:
        return self.api.call("putQuotaChecker", {
            "type": "custom", "options": {"cookie": COOKIE}, "definition": definition(self.upstream.port), **more},
            provider="one")

    @property
    def checks(self) -> list:
        return [request for request in self.upstream.requests if request.target == "/usage"]

    def chat(self) -> int:
        return self.gateway.ask("POST", CHAT, CHAT_BODY, auth(self.key)).status


def test_a_checker_of_ones_own_is_given_asked_shown_and_taken_away():
    with Scene() as scene:
        given = scene.give(intervalMinutes=7)
        assert given["options"]["cookie"]["set"] is True and COOKIE not in json.dumps(given), given
        assert given["intervalMinutes"] == 7
        assert scene.api.call("listQuotaCheckers")["data"] == [scene.api.call("getQuotaChecker", provider="one")]
        standing = scene.api.call("checkQuota", provider="one")
        (meter,) = standing["meters"]
        assert (meter["used"], meter["limit"], meter["remaining"], meter["percent"]) == (1, 4, 3, 25), meter
        assert meter["scope"] == "account" and meter["window"] == {"count": 1, "unit": "day", "cycle": "fixed"}
        assert standing["health"]["failures"] == 0 and standing["health"]["lastSuccessAt"], standing
        assert COOKIE in (scene.checks[-1].header("cookie") or "")
        scene.usage["used"] = 2
        scene.api.call("checkQuota", provider="one")
        wait_for(lambda: scene.api.call("getQuotaHistory", provider="one", since="1h", meterKey="day")["total"] >= 2,
                 "the history")
        points = scene.api.call("getQuotaHistory", provider="one")["data"]
        assert points[-1]["used"] == 2 and points == sorted(points, key=lambda point: point["at"]), points
        assert scene.api.call("getQuotaHistory", provider="one", limit=1)["total"] == 1
        scene.api.refusal(422, "getQuotaHistory", provider="one", since="yesterday")
        # What was shown can be sent back as it is; the credential stays.
        scene.api.call("putQuotaChecker", {**given, "intervalMinutes": 9}, provider="one")
        scene.api.call("checkQuota", provider="one")
        assert COOKIE in (scene.checks[-1].header("cookie") or "")
        scene.api.call("deleteQuotaChecker", provider="one")
        assert scene.api.call("listQuotas")["data"] == [] and scene.api.call("listQuotaCheckers")["total"] == 0
        for operation in ("getQuota", "getQuotaChecker", "checkQuota", "deleteQuotaChecker"):
            scene.api.refusal(404, operation, provider="one")


def test_what_is_used_up_is_listed_and_let_go_by_a_persons_word():
    with Scene() as scene:
        scene.usage["used"] = 4
        scene.give()
        scene.api.call("checkQuota", provider="one")
        (cooldown,) = wait_for(lambda: scene.api.call("listMeterCooldowns")["data"], "the cooldown")
        assert cooldown["provider"] == "one" and cooldown["models"] == [] and "used up" in cooldown["reason"], cooldown
        assert scene.chat() == 503
        scene.api.call("clearCooldown", provider="one")
        assert scene.api.call("listMeterCooldowns")["total"] == 0
        assert scene.chat() == 200
        scene.api.refusal(404, "clearCooldown", provider="one")


def test_a_definition_is_tried_on_a_pasted_answer_and_nobody_is_asked():
    with Scene() as scene:
        checker = {"type": "custom", "definition": definition(1)}
        answer = {"used": 4, "limit": 4, "resets": in_an_hour()}
        for pasted in ({"answer": answer}, {"answer": json.dumps(answer)}, {"answers": {"": answer}}):
            (meter,) = scene.api.call("testQuotaChecker", {"checker": checker, **pasted})["data"]
            assert meter["status"] == "exhausted" and meter["percent"] == 100, meter
        said = scene.api.refusal(502, "testQuotaChecker", {"checker": checker, "answer": {"used": 4}})
        assert "/limit" in said["message"], said
        said = scene.api.refusal(422, "testQuotaChecker", {
            "checker": {"type": "custom", "definition": definition(1, meters=[{**METER, "used": "used"}])},
            "answer": answer})
        assert "definition.meters[0].used" in said["param"] and "begins with /" in said["message"], said
        said = scene.api.refusal(404, "testQuotaChecker", {"checker": {"type": "deepsek"}, "answer": answer})
        assert "deepseek" in said["message"], said
        assert not scene.checks
        assert scene.api.call("listQuotas")["data"] == []


def test_a_definition_is_tried_on_the_provider_and_nothing_is_kept():
    with Scene() as scene:
        checker = {"type": "custom", "options": {"cookie": COOKIE}, "definition": definition(scene.upstream.port)}
        (meter,) = scene.api.call("testQuotaChecker", {"provider": "one", "checker": checker})["data"]
        assert meter["percent"] == 25
        assert len(scene.checks) == 1 and COOKIE in (scene.checks[0].header("cookie") or "")
        assert scene.api.call("listQuotas")["data"] == [] and scene.api.call("listQuotaCheckers")["total"] == 0
        scene.usage = {"used": "many"}
        assert "/used" in scene.api.refusal(502, "testQuotaChecker", {"provider": "one", "checker": checker})["message"]
        scene.api.refusal(404, "testQuotaChecker", {"provider": "two", "checker": checker})
        scene.api.refusal(404, "testQuotaChecker", {"provider": "one"})
        (trial,) = [row for row in scene.api.call("listAudit")["data"]
                    if row["operation"] == "testQuotaChecker" and row["status"] == 200]
        assert "credential of one" in trial["summary"], trial


def test_types_say_what_they_need_and_what_is_wrong_with_ones_own():
    with managed() as first:
        data = first.data
        first.stop()
        folder = data / "quota-checkers"
        folder.mkdir()
        (folder / "home.json").write_text(json.dumps({**definition(1), "title": "At home"}))
        (folder / "broken.json").write_text(json.dumps({"id": "broken", "meters": "none"}))
        with managed(data=data) as gateway:
            listed = Api(gateway).call("listQuotaCheckerTypes")
            types = {row["id"]: row for row in listed["data"]}
            assert types["deepseek"]["ships"] is True and types["home"]["ships"] is False
            assert types["home"]["options"][0]["secret"] is True and types["home"]["title"] == "At home"
            assert "broken" not in types and any("broken.json" in problem for problem in listed["problems"]), listed


def test_mistakes_are_refused_with_their_place_and_a_file_is_not_changed():
    with Scene() as scene:
        said = scene.api.refusal(422, "putQuotaChecker", {"type": "custom", "definition": {
            "id": "x", "steps": {"url": "http://127.0.0.1:1/"}, "meters": [{**METER, "used": "used"}]}}, provider="one")
        assert said["param"].startswith("providers.one.quota_checker.definition"), said
        scene.api.refusal(404, "putQuotaChecker", {"type": "deepseek"}, provider="nobody")
    with managed(configuration({"up": provider(1)})) as gateway:
        assert Api(gateway).refusal(409, "putQuotaChecker", {"type": "deepseek"}, provider="up")["code"] == "read_only"
        expect(gateway.ask("GET", "/health"), 200)
