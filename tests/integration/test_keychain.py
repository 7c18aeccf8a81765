# SPDX-License-Identifier: GPL-3.0-or-later
"""The key of the database in a desktop's keychain, with the real program in a real session (gnome-keyring on a bus of
its own): unlocked, locked, another keychain, and no session at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import canaries
import harness
from harness import CHAT_REPLY, Gateway, configuration, expect, expect_error, notice, provider, wait_for
from management_client import ADMIN, Api
from upstream import Upstream, replies

SECRET = canaries.plant("secret under the keychain's key", "kanarie-keychain-19d4e7")
PASSWORD = "x"
TOOLS = ("dbus-run-session", "gnome-keyring-daemon")


def has_tools() -> bool:
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        notice(f"skipped: {', '.join(missing)} is not installed (packages dbus and gnome-keyring)")
    return not missing


class Desktop:
    """A person's home, with the keyrings in it."""

    def __init__(self):
        self.home = Path(tempfile.mkdtemp(prefix="plexus-desktop-"))
        for folder in ("run", "share", "config"):
            (self.home / folder).mkdir(mode=0o700)

    def __enter__(self) -> "Desktop":
        return self

    def __exit__(self, *_) -> None:
        shutil.rmtree(self.home, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8",
                "XDG_RUNTIME_DIR": str(self.home / "run"), "XDG_DATA_HOME": str(self.home / "share"),
                "XDG_CONFIG_HOME": str(self.home / "config")}

    @contextlib.contextmanager
    def session(self, locked: bool = False):
        """What a program of the session has in its environment. The keyring is opened with the session, or not."""
        start = "gnome-keyring-daemon --start --components=secrets" if locked else \
            f"printf {PASSWORD} | gnome-keyring-daemon --unlock --components=secrets"
        script = f'{start} >/dev/null 2>&1; echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _'
        with subprocess.Popen(["dbus-run-session", "--", "sh", "-c", script], env=self.environment,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
            try:
                address = bus.stdout.readline().strip()
                assert address, "there is no bus"
                yield {"DBUS_SESSION_BUS_ADDRESS": address}
            finally:
                bus.stdin.close()
                bus.wait(10)


def command(data: Path, bus: dict[str, str], *words: str, given: str = "") -> str:
    done = subprocess.run([str(harness.plexusd), *words, "--data-dir", str(data)], input=given, text=True, timeout=60,
                          capture_output=True, check=False,
                          env={"PATH": os.environ["PATH"], "HOME": str(data), "LANG": "C.UTF-8", **bus})
    canaries.look_at_text(f"what plexusd {words[0]} printed", done.stdout, done.stderr)
    assert done.returncode == 0, done
    return done.stdout


@contextlib.contextmanager
def gateway_on(data: Path, bus: dict[str, str] | None):
    environment = {"ADMIN_KEY": ADMIN, "ENCRYPTION_KEY": None, "BACKUP_PASSPHRASE": None, **(bus or {})}
    with Upstream(replies(CHAT_REPLY)) as up:
        config = configuration({"up": provider(up.port, api_key="secret:provider/up"), "plain": provider(up.port)},
                               {"fast": harness.alias(("up", "m")), "other": harness.alias(("plain", "m"))})
        with Gateway(config, data=data, environment=environment) as gateway:
            yield gateway, up


def sealed_under_keychain(data: Path, bus: dict[str, str]) -> None:
    command(data, bus, "secrets", "set", "provider/up", given=SECRET + "\n")
    said = command(data, bus, "rekey", "--keychain")
    assert "keychain" in said, said
    assert not list(data.glob("plexus-*.key")), "no copy of a key lies about"


def expect_secret(gateway: Gateway, up: Upstream) -> None:
    expect(gateway.chat(), 200)
    assert up.last.header("authorization") == f"Bearer {SECRET}"
    state = Api(gateway).call("getSecretStore")
    assert (state["state"], state["keySource"]) == ("ready", "keychain"), state


def expect_shut(gateway: Gateway, up: Upstream, state: str, said: str) -> None:
    """What needs no secret is served; what does is told why."""
    def settled():
        told = Api(gateway).call("getSecretStore")
        return told["state"] == state and told
    told = wait_for(settled, f"the state {state}", 40)
    assert said in told["problem"], told
    assert said in expect_error(gateway.chat(), 503)
    expect(gateway.chat(harness.CHAT_BODY.replace(b"fast", b"other")), 200)
    assert not any(request.header("authorization") == f"Bearer {SECRET}" for request in up.requests)


@contextlib.contextmanager
def sealed():
    with Desktop() as desktop, tempfile.TemporaryDirectory(prefix="plexus-keychain-") as folder:
        data = Path(folder) / "data"
        with desktop.session() as bus:
            sealed_under_keychain(data, bus)
        yield desktop, data


def test_a_key_in_the_keychain_opens_the_database_over_restarts_of_the_session():
    if not has_tools():
        return
    with sealed() as (desktop, data):
        for _ in range(2):
            with desktop.session() as bus, gateway_on(data, bus) as (gateway, up):
                expect_secret(gateway, up)


def test_a_locked_keychain_is_told_and_its_secrets_come_with_a_session_that_is_unlocked():
    if not has_tools():
        return
    with sealed() as (desktop, data):
        with desktop.session(locked=True) as bus, gateway_on(data, bus) as (gateway, up):
            expect_shut(gateway, up, "locked", "keychain")
        with desktop.session() as bus, gateway_on(data, bus) as (gateway, up):
            expect_secret(gateway, up)


def test_another_keychain_is_told_and_changes_nothing():
    if not has_tools():
        return
    with sealed() as (desktop, data), Desktop() as other:
        with other.session() as bus, gateway_on(data, bus) as (gateway, up):
            expect_shut(gateway, up, "missing", "another keychain")
        with desktop.session() as bus, gateway_on(data, bus) as (gateway, up):
            expect_secret(gateway, up)


def test_without_a_session_it_is_said_how_to_go_on():
    if not has_tools():
        return
    with sealed() as (desktop, data):
        with gateway_on(data, None) as (gateway, up):
            expect_shut(gateway, up, "locked", "rekey --key-file")
        with desktop.session() as bus:
            command(data, bus, "rekey", "--key-file")
        with gateway_on(data, None) as (gateway, up):
            expect(gateway.chat(), 200)
            assert up.last.header("authorization") == f"Bearer {SECRET}"
