#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program from outside: tour, pictures, one instance, a display. The last line is
"N passed, N failed".

  tests/e2e/run.py --plexus PATH [WORD …]     only tests whose name holds one of the words
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.request
import zlib
from pathlib import Path

SECONDS = 120
LISTENING = re.compile(r"listening on 127\.0\.0\.1.*port (\d+)")
PAGES = ("home", "first-run", "first-run-clients", "first-run-check", "link-provider", "link-refused",
         "palette", "palette-found", "shortcuts", "usage", "usage-cost", "usage-tokens",
         "usage-at-once", "usage-models", "usage-clients", "usage-status", "usage-speed", "usage-heatmap", "usage-heat-table",
         "usage-table", "requests", "requests-translated", "requests-thinking", "requests-timeline",
         "requests-range", "requests-summary", "requests-request", "requests-diff", "requests-response",
         "requests-events", "requests-headers", "requests-attempts", "requests-related", "requests-note",
         "requests-replay",
         "requests-export", "requests-compared", "requests-sorted", "requests-picked", "requests-menu",
         "requests-clear", "requests-outline", "requests-below", "requests-sessions", "requests-figures", "requests-filter", "providers",
         "providers-tested", "providers-account", "providers-addresses", "providers-adapters", "providers-advanced",
         "providers-add", "providers-model", "providers-import", "accounts", "meter-history", "meter-history-table",
         "accounts-add", "accounts-import", "accounts-sign-out", "accounts-restricted", "accounts-login", "models",
         "models-failover", "models-tested", "models-drag", "models-advanced", "models-found", "clients",
         "clients-setup", "clients-opened-here", "clients-guide", "keys", "keys-secret", "keys-quotas",
         "keys-recount", "mcp", "mcp-sign-ins", "mcp-log", "mcp-delete-log", "playground", "playground-tool",
         "playground-error", "playground-route", "settings",
         "settings-gateway", "settings-routing", "settings-prices", "settings-found",
         "settings-privacy", "settings-notifications", "settings-appearance", "settings-shortcuts",
         "settings-backup", "settings-revisions",
         "settings-revision-diff", "settings-roll-back", "settings-restore", "settings-log", "settings-updates", "settings-about")
plexus = Path()


class Home:
    """A scratch home, and what to start plexus with so that it touches nothing else."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-e2e-"))
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        for variable, name in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "share"),
                               ("XDG_STATE_HOME", "state"), ("XDG_CACHE_HOME", "cache"),
                               ("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")):
            (self.folder / name).mkdir(mode=0o700)
            self.environment[variable] = str(self.folder / name)

    def command(self, *arguments: str) -> list[str]:
        return [str(plexus), "--data-dir", str(self.folder / "data"), "--listen", "127.0.0.1:0", *arguments]

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
        return subprocess.run(self.command(*arguments), env={**self.environment, **environment},
                              capture_output=True, text=True, timeout=SECONDS)

    @contextlib.contextmanager
    def started(self, *arguments: str, **environment: str):
        """A running plexus and the port it listens on."""
        log = self.folder / f"log{time.monotonic_ns()}"
        with open(log, "w") as sink:
            process = subprocess.Popen(self.command(*arguments), env={**self.environment, **environment},
                                       stdout=sink, stderr=sink)
        try:
            yield process, int(wait_for(lambda: LISTENING.search(log.read_text()), f"a port in the log {log}").group(1))
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            try:
                status = process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                status = "killed after 15 s"
            assert status == 0, f"plexus ended with {status}:\n{log.read_text()[-2000:]}"

    def __enter__(self) -> "Home":
        return self

    def __exit__(self, *_) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def wait_for(condition, what: str, timeout: float = 20.0):
    end = time.monotonic() + timeout
    while not (value := condition()):
        assert time.monotonic() < end, f"waited {timeout:g} s for {what}"
        time.sleep(0.02)
    return value


def png_size_and_colours(path: Path) -> tuple[tuple[int, int], int]:
    """Size, and how many different bytes the picture's raw rows hold: a blank one has two or three."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", f"{path} is no PNG"
    size = struct.unpack(">II", data[16:24])
    packed, at = b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + length]
        at += 12 + length
    return size, len(set(zlib.decompress(packed)))


def ask(port: int, path: str, body: dict | None = None) -> dict:
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", json.dumps(body).encode() if body else None,
                                     {"Authorization": "Bearer plexus-demo", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


@contextlib.contextmanager
def display():
    """An X server of its own; its name."""
    xvfb = shutil.which("Xvfb")
    assert xvfb, "Xvfb is missing (package xvfb)"
    read, write = os.pipe()
    server = subprocess.Popen([xvfb, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        os.close(read)
        server.terminate()
        server.wait(10)


def debian_python() -> str:
    """The Python that python3-gi is for, which need not be the one that runs this."""
    for candidate in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([candidate, "-c", "import gi"], capture_output=True).returncode == 0:
            return candidate
    raise AssertionError("python3-gi is missing (package python3-gi)")


# -- tests

def test_self_test_finds_no_warning_in_the_demo() -> None:
    with Home() as home:
        done = home.run("--self-test", "--demo")
        assert done.returncode == 0, done.stdout + done.stderr


def test_self_test_finds_no_warning_with_nothing_configured() -> None:
    with Home() as home:
        done = home.run("--self-test")
        assert done.returncode == 0, done.stdout + done.stderr


def test_self_test_finds_no_warning_in_german() -> None:
    with Home() as home:
        done = home.run("--self-test", "--demo", LANG="de_DE.UTF-8", LC_ALL="de_DE.UTF-8", LANGUAGE="de")
        assert done.returncode == 0, done.stdout + done.stderr


def test_it_speaks_the_language_a_person_chose_else_that_of_the_system() -> None:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    running = {"de": "läuft bereits", "es": "ya está en marcha", "fr": "est déjà lancé", "ja": "すでに起動",
               "zh_CN": "已在运行"}
    with Home() as home, home.started(**offscreen):
        for language, words in running.items():
            (home.folder / "data" / "window.ini").write_text(f"[window]\nlanguage={language}\n")
            second = home.run(**offscreen)
            assert words in second.stderr, f"{language}: {second.stderr}"
        (home.folder / "data" / "window.ini").unlink()
        second = home.run(**offscreen, LANG="fr_CA.UTF-8", LC_ALL="fr_CA.UTF-8", LANGUAGE="fr_CA")
        assert running["fr"] in second.stderr, second.stderr


def screenshots(theme: str, size: tuple[int, int]) -> None:
    with Home() as home:
        folder = home.folder / "pictures"
        done = home.run("--demo", "--screenshots", str(folder), "--theme", theme, "--size", f"{size[0]}x{size[1]}")
        assert done.returncode == 0, done.stdout + done.stderr
        assert sorted(path.stem for path in folder.iterdir()) == sorted(PAGES), list(folder.iterdir())
        for page in PAGES:
            found, colours = png_size_and_colours(folder / f"{page}.png")
            assert found == size, f"{page}: {found}"
            assert colours > 16, f"{page} is blank"


def test_every_page_is_rendered_light_at_1280x800() -> None:
    screenshots("light", (1280, 800))


def test_every_page_is_rendered_dark_at_1024x640() -> None:
    screenshots("dark", (1024, 640))


def test_every_page_is_rendered_light_at_1600x1000() -> None:
    screenshots("light", (1600, 1000))


def test_screenshots_into_a_file_say_what_is_wrong() -> None:
    with Home() as home:
        (home.folder / "taken").write_text("")
        done = home.run("--demo", "--screenshots", str(home.folder / "taken" / "x"))
        assert done.returncode == 1, done
        assert "taken/x" in done.stderr, done.stderr


def test_a_wrong_option_needs_no_display_and_ends_with_2() -> None:
    with Home() as home:
        done = home.run("--screenshot", "x")
        assert done.returncode == 2, done
        assert "--screenshots" in done.stderr, done.stderr


def test_without_a_display_it_names_the_daemon() -> None:
    with Home() as home:
        done = home.run("--demo")
        assert done.returncode == 1, done
        assert "plexusd" in done.stderr, done.stderr


def test_the_demo_answers_with_a_window() -> None:
    with Home() as home, home.started("--demo", QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software") as (_, port):
        answer = ask(port, "/v1/chat/completions", {"model": "demo-fast", "messages": [
            {"role": "user", "content": "Hello"}]})
        assert answer["choices"][0]["message"]["content"], answer


def test_a_second_start_raises_the_first_and_ends() -> None:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with Home() as home, home.started(**offscreen) as (first, _):
        second = home.run(**offscreen)
        assert second.returncode == 0, second
        assert "already" in second.stderr, second.stderr
        assert first.poll() is None


def test_runs_on_a_display_and_remembers_its_database() -> None:
    with Home() as home, display() as name:
        with home.started(DISPLAY=name, QT_QUICK_BACKEND="software") as (process, port):
            assert ask(port, "/health"), "no health"
            assert process.poll() is None
        assert (home.folder / "data" / "plexus.db").is_file()


def test_a_link_is_passed_on_to_the_plexus_that_runs() -> None:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with Home() as home, home.started(**offscreen) as (first, _):
        second = home.run("plexus://add-provider?preset=openai&api_key=sk-linked-1", **offscreen)
        assert second.returncode == 0 and "already" in second.stderr, second
        assert "sk-linked-1" not in second.stdout + second.stderr
        assert first.poll() is None
        logs = "".join(path.read_text() for path in home.folder.glob("log*"))
        assert "sk-linked-1" not in logs, logs


def test_something_that_is_no_link_of_plexus_is_refused() -> None:
    with Home() as home:
        done = home.run("https://example.com/")
        assert done.returncode == 2 and "unknown option" in done.stderr, done


def test_from_a_first_start_to_the_first_answer_by_a_screen_reader() -> None:
    here = Path(__file__).parent
    installed = subprocess.run(["bash", str(here.parent / "clients" / "install.sh"), str(plexus.parent)],
                               capture_output=True, text=True, timeout=SECONDS * 2)
    assert installed.returncode == 0, installed.stderr
    sdk, node = installed.stdout.split()
    with Home() as home, display() as name:
        journey = [debian_python(), str(here / "journey.py"), "--plexus", str(plexus), "--home", str(home.folder),
                   "--sdk", sdk, "--node", node]
        script = 'printf journey | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
        done = subprocess.run(["dbus-run-session", "--", "sh", "-c", script, "sh", *journey],
                              env={**home.environment, "DISPLAY": name}, capture_output=True, text=True,
                              timeout=SECONDS * 2)
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]


def main() -> int:
    global plexus
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--plexus", type=Path, required=True)
    options.add_argument("words", nargs="*")
    given = options.parse_args()
    plexus = given.plexus.resolve()
    passed = failed = 0
    for name, function in list(globals().items()):
        if not name.startswith("test_") or (given.words and not any(word in name for word in given.words)):
            continue
        started = time.monotonic()
        try:
            function()
        except Exception:
            failed += 1
            print(f"FAILED  {name}")
            traceback.print_exc(file=sys.stdout)
        else:
            passed += 1
            print(f"ok      {name} ({time.monotonic() - started:.1f} s)")
        sys.stdout.flush()
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed else 1


if __name__ == "__main__":
    sys.exit(main())
