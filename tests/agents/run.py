#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real coding agents from npm, set up by Plexus' own recipes, ask a real plexusd.

  tests/agents/run.py --build DIR [--agents DIR] [WORD…]

Each agent is set up in a scratch home by what the window uses (client_setup, made in the build directory), answers one
question by way of plexusd and a scripted provider, is opened once more by the window's script for one session, and gets
its files back to the byte. Needs a network and 1.6 GB for the agents as they are today (kept in --agents, by default
DIR/agents), so it is no part of tests/run.sh unless PLEXUS_AGENT_TESTS=1. The last line is "N passed, N failed".
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
from scripted_provider import ANSWER, Provider  # noqa: E402

KEY = "sk-plexus-agents-0123456789"
UPSTREAM_KEY = "scripted"
LISTENING = re.compile(r"listening on http://127\.0\.0\.1:(\d+)")
# Recipe, and what asks one question and ends.
AGENTS = {
    "claude-code": ["claude", "-p", "say something"],
    "codex": ["codex", "exec", "--skip-git-repo-check", "say something"],
    "gemini-cli": ["gemini", "-p", "say something"],
    "qwen-code": ["qwen", "-p", "say something"],
    "opencode": ["opencode", "run", "say something"],
    "cline": ["cline", "say something"],
}
# Gemini CLI reads ~/.gemini/.env only in folders that are trusted, and without a terminal cannot ask. Opened for one
# session, where nothing is written, it would ask how to sign in, which it cannot either.
ENVIRONMENT = {"gemini-cli": {"GEMINI_CLI_TRUST_WORKSPACE": "true"}}
ASKS_AT_LAUNCH = {"gemini-cli"}
SECONDS = 120


class Bench:
    def __init__(self, build: Path, agents: Path, provider: Provider, folder: Path) -> None:
        self.setup, self.agents, self.provider = build / "client_setup", agents, provider
        config = folder / "plexus.yaml"
        config.write_text(json.dumps({
            "providers": {"scripted": {"api_base_url": {"chat": provider.base_url}, "api_key": UPSTREAM_KEY}},
            "models": {"smart": {"target_groups": [{"name": "default", "selector": "in_order", "targets": [
                {"provider": "scripted", "model": "scripted-smart"}]}]}},
            "keys": {"agents": {"secret": KEY}}}))
        self.log = open(folder / "plexusd.log", "w+")
        self.plexusd = subprocess.Popen([str(build / "plexusd"), "--config", str(config), "--data-dir",
                                         str(folder / "data"), "--listen", "127.0.0.1:0"],
                                        stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not (found := LISTENING.search(Path(self.log.name).read_text())):
            assert time.monotonic() < end and self.plexusd.poll() is None, "plexusd does not listen"
            time.sleep(0.05)
        self.root = f"http://127.0.0.1:{found[1]}"

    def stop(self) -> None:
        self.plexusd.terminate()
        self.plexusd.wait(20)
        self.log.close()

    def environment(self, home: Path, client: str) -> dict[str, str]:
        # Nothing of the person's own set-up reaches the agents.
        return {"HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm", "PLEXUS_AGENT_KEY": KEY,
                "PATH": f"{self.agents / 'node_modules' / '.bin'}:{os.environ['PATH']}", **ENVIRONMENT.get(client, {})}

    def run(self, command: list[str], home: Path, client: str) -> subprocess.CompletedProcess:
        project = home / "project"
        project.mkdir(exist_ok=True)
        return subprocess.run(command, env=self.environment(home, client), cwd=project, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=SECONDS)

    def desk(self, home: Path, client: str, *arguments: str) -> str:
        done = self.run([str(self.setup), *arguments], home, client)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, home: Path, client: str, command: list[str]) -> None:
        before = len(self.provider.asked)
        done = self.run(command, home, client)
        said = done.stdout + done.stderr
        asked = self.provider.asked[before:]
        assert asked, f"the provider was asked nothing:\n{said[-1500:]}"
        assert ANSWER in said, f"the answer was not shown:\n{said[-1500:]}"
        assert KEY not in json.dumps(asked), "the key went on to the provider"


def contents(home: Path) -> dict[str, bytes]:
    return {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*"))
            if path.is_file() and "plexus" not in path.relative_to(home).parts[0]}


def check(bench: Bench, client: str, home: Path) -> None:
    before = contents(home)
    bench.desk(home, client, "write", client, bench.root, "smart")
    written = contents(home)
    assert written != before, "nothing was written"
    bench.ask(home, client, AGENTS[client])
    # What the agent itself has written meanwhile is its own.
    for path, data in written.items():
        (home / path).write_bytes(data)
    bench.desk(home, client, "undo", client)
    after = contents(home)
    left = [path for path in written if after.get(path) != before.get(path)]
    assert not left, f"not as before: {left}"


def check_launch(bench: Bench, client: str, home: Path) -> None:
    script = bench.desk(home, client, "launch", client, bench.root, "smart")
    lines = script.splitlines()
    assert lines[1].startswith("rm ") and lines[-1].startswith("exec "), script
    # As the window opens it, but with a question, and without the shell that stays.
    file = home / "launch.sh"
    file.write_text("\n".join([*lines[:-1]]) + " " + " ".join(f"'{word}'" for word in AGENTS[client][1:]) + "\n")
    bench.ask(home, client, ["sh", str(file)])
    assert not file.exists(), "the script with the key in it is still there"


def end_left_behind(folder: Path) -> None:
    """Cline leaves a daemon running in the home it was started in."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={folder}/".encode() in (process / "environ").read_bytes():
                os.kill(int(process.name), signal.SIGKILL)
        except OSError:
            pass


def install(agents: Path) -> None:
    agents.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", agents)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"], cwd=agents, check=True,
                   stdout=subprocess.DEVNULL)
    # Their programs, which a script of theirs puts in place.
    for package, script in (("@anthropic-ai/claude-code", "install.cjs"), ("opencode-ai", "postinstall.mjs")):
        subprocess.run(["node", script], cwd=agents / "node_modules" / package, check=True, stdout=subprocess.DEVNULL)


def versions(agents: Path) -> str:
    wanted = json.loads((HERE / "package.json").read_text())["dependencies"]
    return ", ".join(f"{name} {json.loads((agents / 'node_modules' / name / 'package.json').read_text())['version']}"
                     for name in wanted)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--agents", type=Path)
    parser.add_argument("words", nargs="*")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    agents = (arguments.agents or build / "agents").resolve()
    subprocess.run(["cmake", "--build", str(build), "--target", "client_setup", "plexusd"], check=True,
                   stdout=subprocess.DEVNULL)
    install(agents)
    print(versions(agents))
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="plexus-agents-", ignore_cleanup_errors=True) as place, \
            Provider(UPSTREAM_KEY) as provider:
        folder = Path(place)
        bench = Bench(build, agents, provider, folder)
        try:
            for client in AGENTS:
                recipe = json.loads((HERE.parents[1] / "resources/clients" / f"{client}.json").read_text())
                for name, test in (("set up, asked, undone", check), ("for one session", check_launch)):
                    if arguments.words and not any(word in f"{client} {name}" for word in arguments.words):
                        continue
                    if test is check_launch and ("launch" not in recipe or client in ASKS_AT_LAUNCH):
                        continue
                    home = folder / f"{client}-{test.__name__}"
                    home.mkdir()
                    try:
                        test(bench, client, home)
                        passed += 1
                        print(f"ok      {client}: {name}", flush=True)
                    except (AssertionError, subprocess.TimeoutExpired) as problem:
                        failed += 1
                        print(f"FAILED  {client}: {name}\n        {problem}", flush=True)
        finally:
            bench.stop()
            end_left_behind(folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
