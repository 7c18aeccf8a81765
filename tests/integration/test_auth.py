# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may call, and that no credential of a client goes further."""

from harness import (CHAT, CHAT_BODY, KEY, MESSAGES, PROVIDER_KEY, Stage, auth, expect, expect_error, read_rows, table,
                     wait_for)

JSON = {"Content-Type": "application/json"}

ACCEPTED = {
    "Bearer": (CHAT, {"Authorization": f"Bearer {KEY}"}),
    "bearer, lower case": (CHAT, {"authorization": f"bearer {KEY}"}),
    "bare Authorization": (CHAT, {"Authorization": KEY}),
    "x-api-key": (CHAT, {"x-api-key": KEY}),
    "x-goog-api-key": (CHAT, {"x-goog-api-key": KEY}),
    "?key=": (f"{CHAT}?key={KEY}", {}),
    "?key= among others": (f"{CHAT}?beta=true&key={KEY}", {}),
    "label": (CHAT, {"Authorization": f"Bearer {KEY}:Team-A"}),
    "label on x-api-key": (CHAT, {"x-api-key": f"{KEY}:x:y"}),
}


@table([(name, target) for name in ACCEPTED for target in (CHAT, MESSAGES)], Stage,
       lambda case: f"{case[0]} on {case[1]}")
def test_key_is_accepted(stage, case):
    path, headers = ACCEPTED[case[0]]
    expect(stage.gateway.ask("POST", path.replace(CHAT, case[1]), CHAT_BODY, {**JSON, **headers}), 200)
    got = stage.upstream.last
    assert KEY.encode() not in got.raw_head + got.body, got.raw_head
    assert PROVIDER_KEY.encode() in got.raw_head
    if case[1] == CHAT:
        assert got.all("authorization") == [f"Bearer {PROVIDER_KEY}"]
        assert got.header("x-api-key") is None
    else:
        assert got.all("x-api-key") == [PROVIDER_KEY]
        assert got.header("authorization") is None
        assert got.header("anthropic-version") == "2023-06-01"
    assert got.header("x-goog-api-key") is None
    assert "key=" not in got.target


REFUSED = {
    "none": {},
    "empty Bearer": {"Authorization": "Bearer "},
    "wrong": {"Authorization": "Bearer sk-wrong"},
    "longer": {"Authorization": f"Bearer {KEY}x"},
    "shorter": {"Authorization": f"Bearer {KEY[:-1]}"},
    "upper case": {"Authorization": f"Bearer {KEY.upper()}"},
    "SQL": {"Authorization": "Bearer ' OR '1'='1' --"},
    "SQL statement": {"x-api-key": "x'; DROP TABLE exchanges; --"},
    "look-alike letters": {"Authorization": "Bearer " + KEY.replace("e", "е").encode().decode("latin-1")},
    "full width": {"x-api-key": "".join(chr(ord(c) + 0xFEE0) for c in KEY).encode().decode("latin-1")},
    "zero width": {"x-api-key": (KEY + "\u200b").encode().decode("latin-1")},
    "the digest of no key": {"Authorization": "Bearer :label"},
    "the provider's": {"Authorization": f"Bearer {PROVIDER_KEY}"},
    "Basic": {"Authorization": f"Basic {KEY}"},
    "wrong first, right second": {"Authorization": "Bearer wrong", "x-api-key": KEY},
}


@table([(name, target) for name in REFUSED for target in (CHAT, MESSAGES)], Stage,
       lambda case: f"{case[0]} on {case[1]}")
def test_attack_18_key_is_refused_before_any_upstream_call(stage, case):
    answer = stage.gateway.ask("POST", case[1], CHAT_BODY, {**JSON, **REFUSED[case[0]]})
    expect_error(answer, 401, case[1])
    assert answer.header("x-should-retry") == "false"
    assert not stage.upstream.requests


def test_attack_18_key_of_a_megabyte_is_refused():
    with Stage() as stage, stage.wire() as wire:
        try:
            wire.request("POST", CHAT, CHAT_BODY, {**JSON, "Authorization": "Bearer " + "k" * 1_000_000})
        except ConnectionError:
            pass  # refused before all of it was sent
        answer = wire.answer()
        assert answer.status in (401, 431), answer
        expect_error(answer, answer.status)
        assert not stage.upstream.requests
        expect(stage.gateway.chat(), 200)


def test_key_switched_off_is_refused():
    with Stage(config={"keys": {"app": {"secret": KEY, "enabled": False}}}) as stage:
        assert "switched off" in expect_error(stage.gateway.chat(), 401)


def test_key_limits_which_models_are_seen_and_used():
    keys = {"app": {"secret": KEY}, "narrow": {"secret": "sk-narrow-1", "excludedModels": ["fast"]}}
    with Stage(config={"keys": keys}) as stage:
        expect_error(stage.gateway.chat(key="sk-narrow-1"), 403)
        listed = expect(stage.gateway.ask("GET", "/v1/models", headers=auth("sk-narrow-1")), 200).json()
        assert [entry["id"] for entry in listed["data"]] == []
        assert not stage.upstream.requests
        expect(stage.gateway.chat(), 200)


def test_label_is_recorded_in_lower_case():
    with Stage() as stage:
        expect(stage.gateway.chat(key=f"{KEY}:Team-A"), 200)
        row = wait_for(lambda: read_rows(stage.gateway.database,
                                         "SELECT key_name, attribution FROM exchanges"), "the row")[0]
        assert row == ("app", "team-a"), row
