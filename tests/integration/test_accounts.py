# SPDX-License-Identifier: GPL-3.0-or-later
"""Providers asked with an account: a real plexusd, a scripted vendor, a definition of a person's own."""

import json
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import canaries
import harness
from account_vendor import Vendor, access, refresh
from harness import CHAT, CHAT_BODY, Gateway, alias, auth, configuration, expect
from management_client import ADMIN, Api

CONFIG = configuration({"one": {"oauth_provider": "firm", "oauth_account": "work", "disable_cooldown": True}},
                       {"fast": alias(("one", "m"))})


def data_dir(vendor: Vendor, **more) -> Path:
    data = Path(tempfile.mkdtemp(prefix="plexus-accounts-"))
    vendor.define(data, **more)
    return data


def login_file(data: Path, expires: int, **more) -> dict:
    """AUTH_JSON as the original kept it."""
    path = data / "auth.json"
    canaries.mine(path)
    path.write_text(json.dumps({"firm": {"accounts": {"work": {
        "type": "oauth", "access": access(0), "refresh": refresh(0), "expires": expires, "accountId": "acc-7", **more}}}}))
    return {"AUTH_JSON": str(path)}


def signed_in(vendor: Vendor, expires: int, **more) -> Gateway:
    """A gateway that has copied the login."""
    data = data_dir(vendor)
    environment = {**login_file(data, expires, **more), "LOG_LEVEL": "debug"}
    gateway = Gateway(CONFIG, data=data, environment=environment)
    # A keychain that does not answer is waited for first.
    harness.wait_for(lambda: "AUTH_JSON: copied the login firm work" in gateway.log(), "the copied login", 30)
    return gateway


def in_an_hour() -> int:
    return int(time.time() * 1000) + 3_600_000


def test_two_accounts_serve_a_provider_and_a_pause_is_taken_up_while_it_runs():
    def config(*accounts: dict) -> dict:
        return configuration({"one": {"oauth_provider": "firm", "oauth_accounts": ["work", "home"]}},
                             {"fast": alias(("one", "m"))}, accounts=list(accounts))

    def tokens() -> list[str]:
        return [seen["headers"]["authorization"] for seen in vendor.seen]

    with Vendor() as vendor:
        vendor.good.update((access(0), access(5)))
        data = data_dir(vendor)
        path = data / "auth.json"
        canaries.mine(path)
        path.write_text(json.dumps({"firm": {"accounts": {
            name: {"type": "oauth", "access": access(number), "refresh": refresh(number), "expires": in_an_hour()}
            for name, number in (("work", 0), ("home", 5))}}}))
        with Gateway(config(), data=data, environment={"AUTH_JSON": str(path)}) as gateway:
            harness.wait_for(lambda: gateway.log().count("AUTH_JSON: copied the login firm") == 2, "the logins", 30)
            expect(gateway.chat(), 200)
            assert tokens() == [f"Bearer {access(0)}"]
            gateway.write_config(config({"oauth_provider": "firm", "oauth_account": "work", "paused": True}))
            harness.wait_for(lambda: gateway.chat().status == 200 and tokens()[-1] == f"Bearer {access(5)}", "the pause")
            gateway.write_config(config(*({"oauth_provider": "firm", "oauth_account": name, "paused": True}
                                          for name in ("work", "home"))))
            answer = harness.wait_for(lambda: (got := gateway.chat()).status != 200 and got, "nobody left")
            assert b"paused" in answer.body, answer.body


def test_request_goes_out_with_the_accounts_token_and_the_definitions_rules():
    with Vendor() as vendor:
        vendor.good.add(access(0))
        with signed_in(vendor, in_an_hour()) as gateway:
            expect(gateway.chat(json.dumps({"model": "fast", "temperature": 1, "messages": [
                {"role": "user", "content": "x"}]}).encode()), 200)
        seen = vendor.seen[0]
        assert seen["path"] == "/v1/chat/completions"
        assert seen["headers"]["authorization"] == f"Bearer {access(0)}"
        assert seen["headers"]["x-firm-account"] == "acc-7" and seen["headers"]["x-initiator"] == "user"
        assert seen["body"]["store"] is False and "temperature" not in seen["body"]
        assert not vendor.refreshes


def test_expired_token_is_renewed_once_for_fifty_requests():
    with Vendor() as vendor:
        with signed_in(vendor, 1000) as gateway:
            statuses = []
            threads = [threading.Thread(target=lambda: statuses.append(gateway.chat(CHAT_BODY).status))
                       for _ in range(50)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert statuses == [200] * 50, statuses
        assert vendor.refreshes == [refresh(0)]


def test_refused_token_is_renewed_and_the_request_sent_again():
    with Vendor() as vendor:
        # The first is good for an hour, says the file, and for nothing, says the vendor.
        with signed_in(vendor, in_an_hour()) as gateway:
            answer = expect(gateway.chat(CHAT_BODY), 200)
            assert answer.json()["choices"][0]["message"]["content"] == "signed"
        assert [seen["headers"]["authorization"] for seen in vendor.seen] == [
            f"Bearer {access(0)}", f"Bearer {access(1)}"]
        assert vendor.refreshes == [refresh(0)]


def test_revoked_login_is_an_error_that_says_so():
    with Vendor() as vendor:
        vendor.refresh_token = "another"
        with signed_in(vendor, 1000) as gateway:
            message = gateway.chat(CHAT_BODY).json()["error"]["message"]
            assert "invalid_grant" in message and "plexusd oauth login firm work" in message, message
        assert not vendor.seen


def test_without_a_login_the_error_says_how_to_sign_in():
    with Vendor() as vendor, Gateway(CONFIG, data=data_dir(vendor)) as gateway:
        # A keychain that does not answer takes ten seconds to be known for it.
        answer = gateway.ask("POST", CHAT, CHAT_BODY, auth(), timeout=30)
        assert answer.status >= 400, answer
        message = answer.json()["error"]["message"]
        assert "plexusd oauth login firm work" in message, message
        assert not vendor.seen


def test_logins_that_two_programs_would_renew_are_not_copied():
    with Vendor() as vendor:
        data = data_dir(vendor, refresh_is_single_use=True)
        with Gateway(CONFIG, data=data, environment=login_file(data, in_an_hour())) as gateway:
            harness.wait_for(lambda: "plexusd oauth login firm work" in gateway.log(), "the advice in the log", 30)
            assert gateway.chat(CHAT_BODY).status >= 400
        assert not vendor.seen and not vendor.refreshes


def test_tokens_are_in_no_log():
    with Vendor() as vendor:
        vendor.good.add(canaries.plant("imported access token", "at-canary-0123456789abcdef"))
        tokens = {"access": "at-canary-0123456789abcdef", "refresh": "rt-canary-0123456789abcdef"}
        with signed_in(vendor, in_an_hour(), **tokens) as gateway:
            expect(gateway.chat(CHAT_BODY), 200)
            gateway.stop()
            assert "canary-0123456789abcdef" not in gateway.log()
            for file in gateway.data.glob("plexus.db*"):
                assert b"canary-0123456789abcdef" not in file.read_bytes(), file


def run_command(data: Path, *words: str, text: str = "") -> subprocess.CompletedProcess:
    folder = Path(tempfile.mkdtemp(prefix="plexus-command-"))
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
                   "XDG_RUNTIME_DIR": str(folder)}
    done = subprocess.run([str(harness.plexusd), *words, "--data-dir", str(data)], input=text, env=environment,
                          capture_output=True, text=True, timeout=60, check=False)
    canaries.look_at_text(f"what plexusd {words[0]} printed", done.stdout, done.stderr)
    canaries.look_at(folder, data)
    return done


def test_command_signs_in_with_a_code_for_devices():
    with Vendor() as vendor:
        done = run_command(data_dir(vendor), "oauth", "login", "firm", "work")
        assert vendor.count == 1 and vendor.entered, done
        # Where there is no keychain the account could not be kept, and that is not a success.
        assert done.returncode == (1 if "lasts only until" in done.stderr else 0), done
        assert "ABCD-1234" in done.stdout and f"{vendor.origin}/enter" in done.stdout, done.stdout
        assert "Signed in with firm" in done.stdout
        assert access(1) not in done.stdout + done.stderr and refresh(1) not in done.stdout + done.stderr


def test_account_of_the_command_line_serves_a_gateway_that_runs():
    with Vendor() as vendor:
        data = data_dir(vendor)
        with Gateway(CONFIG, data=data) as gateway:
            assert gateway.chat(CHAT_BODY).status >= 400
            done = run_command(data, "oauth", "login", "firm", "work")
            assert done.returncode == 0, done
            harness.wait_for(lambda: gateway.chat(CHAT_BODY).status == 200, "the account to be taken up")
        assert vendor.seen[-1]["headers"]["authorization"] == f"Bearer {access(1)}"
        done = run_command(data, "oauth", "logout", "firm", "work")
        assert done.returncode == 0, done
        assert "firm  work" not in run_command(data, "oauth", "list").stdout


def test_api_signs_in_and_the_account_outlives_the_gateway():
    with Vendor() as vendor:
        data = data_dir(vendor)
        with Gateway(CONFIG, data=data, environment={"ADMIN_KEY": ADMIN}) as gateway:
            api = Api(gateway)
            assert "firm" in [row["id"] for row in api.call("listOauthProviders")["data"]]
            begun = api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
            asked = harness.wait_for(lambda: api.call("getOauthSession", id=begun["id"])["authInfo"], "the page")
            assert asked["userCode"] == "ABCD-1234" and asked["url"] == f"{vendor.origin}/enter"
            harness.wait_for(lambda: api.call("getOauthSession", id=begun["id"])["status"] == "success", "the login")
            assert api.call("getOauthCredentialStatus", providerId="firm", accountId="work") == {"ready": True}
            account = api.call("listOauthAccounts")["data"][0]
            assert account["plan"] == "pro" and account["state"] == "signed_in" and account["renews"], account
            expect(gateway.chat(CHAT_BODY), 200)
        with Gateway(CONFIG, data=data, environment={"ADMIN_KEY": ADMIN}) as gateway:
            expect(gateway.chat(CHAT_BODY), 200)
            api = Api(gateway)
            assert api.call("deleteOauthCredentials", providerId="firm", accountId="work") == {"deleted": 1}
            assert gateway.chat(CHAT_BODY).status >= 400
            assert access(1) not in gateway.log()


def test_api_wants_the_restriction_confirmed_and_a_wrong_word_changes_nothing():
    with Vendor() as vendor:
        data = data_dir(vendor, restriction={"id": "firm", "text": "The firm does not like this."})
        with Gateway(CONFIG, data=data, environment={"ADMIN_KEY": ADMIN}) as gateway:
            api = Api(gateway)
            session = api.call("beginOauthSession", {"providerId": "firm"})["data"]
            assert session["status"] == "awaiting_prompt"
            assert session["prompt"]["message"].startswith("The firm does not like this."), session
            api.refusal(400, "answerOauthPrompt", {"value": "no"}, id=session["id"])
            api.refusal(400, "enterOauthCode", {"value": "code"}, id=session["id"])
            assert api.call("answerOauthPrompt", {"value": "yes"}, id=session["id"])["prompt"] is None
            assert api.call("cancelOauthSession", id=session["id"])["status"] == "cancelled"
        assert vendor.count == 0


def test_command_lists_vendors_and_refuses_strangers():
    with Vendor() as vendor:
        data = data_dir(vendor)
        done = run_command(data, "oauth", "list")
        assert done.returncode == 0 and "firm  The firm" in done.stdout and "openai-codex" in done.stdout, done
        done = run_command(data, "oauth", "login", "nobody")
        assert done.returncode == 2 and "nobody" in done.stderr, done
        done = run_command(data, "oauth", "logout", "firm", "work")
        assert done.returncode == 1, done
