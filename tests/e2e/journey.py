#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a first start to the first answer and back, as somebody does it who works by a screen reader: every control is
found by role and name in the accessibility tree and pressed by its action; only typing goes through the keyboard.

Runs inside a session with a display, a D-Bus and an open keyring, in a scratch home; tests/e2e/run.py makes one.

  tests/e2e/journey.py --plexus PATH --home DIR --sdk DIR --node PATH
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from scripted_provider import ANSWER, Provider
from screen_reader import CHECKED, Screen, wait_until

LISTENING = re.compile(r"listening on 127\.0\.0\.1.*port (\d+)")
KEY = "sk-journey-5f2c"
LINK_KEY = "sk-linked-8a41"
MODEL = "tiny-1"
# What somebody has there already, in their own hand.
SETTINGS = b"""{
  // mine
  "model": "opus",
  "env": { "DISABLE_TELEMETRY": "1" }
}
"""


class Journey:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.home: Path = options.home
        self.settings = self.home / "home" / ".claude" / "settings.json"
        self.screen: Screen

    def prepare(self) -> None:
        """A client is on this computer: its program and its settings."""
        self.settings.parent.mkdir(parents=True)
        self.settings.write_bytes(SETTINGS)
        program = self.home / "bin" / "claude"
        program.parent.mkdir()
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)

    @contextlib.contextmanager
    def plexus(self):
        log = self.home / "plexus.log"
        environment = {**os.environ, "PATH": f"{self.home / 'bin'}:{os.environ['PATH']}",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QUICK_BACKEND": "software"}
        with open(log, "w") as sink:
            process = subprocess.Popen([str(self.options.plexus), "--data-dir", str(self.home / "data"),
                                        "--listen", "127.0.0.1:0"], env=environment, stdout=sink, stderr=sink)
        try:
            wait_until(lambda: LISTENING.search(log.read_text()), f"a port in {log}")
            self.screen = Screen(dict(os.environ))
            self.screen.activate("Plexus")
            yield
        except BaseException:
            print(log.read_text()[-3000:])
            raise
        finally:
            process.send_signal(signal.SIGTERM)
            status = process.wait(30)
        assert status == 0, f"plexus ended with {status}"
        for key in (KEY, LINK_KEY):
            assert key not in log.read_text(), "a key is in the log"

    # -- the steps

    def add_provider(self, provider: Provider) -> None:
        """The first run has opened by itself; its first step leads to a form and comes back."""
        see = self.screen
        see.find("heading", "Set up Plexus")
        see.press("push button", "Add an API key …")
        see.press("push button", "Another provider")
        see.type_into("Name", "scripted")
        see.type_into("Base URL for OpenAI chat completions", provider.base_url)
        see.type_behind("combo box", "Where the API key comes from", KEY)
        see.type_into("Models to add", MODEL)
        see.press("push button", "Add")
        see.heard(f"Price and limit of {MODEL}")
        see.press("push button", "Add provider")
        see.press("push button", "Offer the models of scripted")
        see.gone("push button", "Offer the models of scripted")
        see.press("push button", "Next")

    def configure_client(self) -> None:
        """Nothing is written before it was shown."""
        see = self.screen
        see.press("check box", "Claude Code", "Toggle")
        assert see.find("check box", "Claude Code").has(CHECKED)
        see.heard("ANTHROPIC_BASE_URL")
        assert self.settings.read_bytes() == SETTINGS, "written before it was agreed to"
        see.press("push button", "Write these changes")
        see.heard("Claude Code is pointed at Plexus.")
        written = self.settings.read_text()
        assert "// mine" in written and "ANTHROPIC_BASE_URL" in written, written
        assert KEY not in written, "the provider's key stays with Plexus"
        see.press("push button", "Next")

    def check(self, provider: Provider) -> None:
        """The check's own request, then the first one of the client, by the SDK it is made with."""
        see = self.screen
        see.press("push button", "Try the ticked models")
        see.heard(f"{MODEL} answered in")
        assert len(provider.asked) == 1, provider.asked
        see.heard("Claude Code: Waiting for its first request")
        done = subprocess.run([str(self.options.node), str(Path(__file__).with_name("ask.mjs")),
                               str(self.options.sdk), str(self.settings), MODEL],
                              capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and done.stdout.strip() == ANSWER, done
        see.heard("Claude Code: Works: its first request was answered")
        see.find_row("list item", "from Anthropic")
        see.press("push button", "Finish")
        see.gone("heading", "Set up Plexus")

    def inspect_and_replay(self, provider: Provider) -> None:
        """The client's request is in the list; its inspector sends it again."""
        see = self.screen
        see.press("page tab|push button", "Requests")
        see.find_row("list item", "from Anthropic").act("Press")
        see.press("page tab|push button", "Summary")
        see.heard("scripted")
        asked = len(provider.asked)
        see.press("push button", "Send again")
        wait_until(lambda: len(provider.asked) == asked + 1, "the request to come again")
        assert provider.asked[-1]["messages"] == provider.asked[-2]["messages"], provider.asked

    def undo(self) -> None:
        """The file is as it was, to the byte."""
        see = self.screen
        see.press("page tab|push button", "Clients")
        see.press("push button", "Undo the set-up of Claude Code")
        see.heard("Claude Code is as it was before.")
        assert self.settings.read_bytes() == SETTINGS, self.settings.read_bytes()

    def follow_link(self) -> None:
        """Another start passes its link on; it is asked about, and a yes fills in a form that nobody has saved."""
        see = self.screen
        link = f"plexus://add-provider?name=Linked&base_url=http://llm.example.com/v1&api_key={LINK_KEY}"
        second = subprocess.run([str(self.options.plexus), "--data-dir", str(self.home / "data"), link],
                                env={**os.environ, "QT_QUICK_BACKEND": "software"}, capture_output=True, text=True,
                                timeout=60)
        assert second.returncode == 0 and LINK_KEY not in second.stdout + second.stderr, second
        see.find("heading", "A link wants to add a provider")
        see.heard("Base URL: http://llm.example.com/v1")
        see.heard("This address is not encrypted")
        assert not [name for name in see.names() if LINK_KEY in name], "the key is shown"
        see.press("push button", "Fill in the form")
        wait_until(lambda: see.find("text", "Display name").text == "Linked", "the form to be filled in")
        see.press("push button", "Cancel")
        see.gone("heading", "Linked")

    def run(self) -> None:
        self.prepare()
        with Provider(KEY) as provider, self.plexus():
            for step in (lambda: self.add_provider(provider), self.configure_client, lambda: self.check(provider),
                         lambda: self.inspect_and_replay(provider), self.undo, self.follow_link):
                step()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("--plexus", "--home", "--sdk", "--node"):
        options.add_argument(name, type=Path, required=True)
    Journey(options.parse_args()).run()
    print("The journey is over.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
