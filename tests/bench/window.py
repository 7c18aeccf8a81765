#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window costs and how it keeps up, painted in software under Xvfb.

  tests/bench/window.py --plexus PATH --plexusd PATH --tools DIR [--rows N] [--turns N]

`--tools`: where bench_load and bench_upstream are (cmake -DPLEXUS_BENCH=ON). Makes a database of so many requests
(default 100 000), then measures: from the start of the process to the first frame, memory, frames a second while
200 requests a second are shown live and while somebody scrolls through them, and what the gateway adds to these
requests with the window and without (plexusd), each over asking the provider at once, in many short turns: on a
computer shared with others a few of them tell nothing, so how far the ratio can be trusted is printed with it. Needs
Xvfb and xdotool. Takes a quarter of an hour; the error halves with four times the `--turns`. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from run import KEY, Hop, free_port, plexus_config, wait_listening  # noqa: E402

import json  # noqa: E402

FRAMES = re.compile(r"(\d+) frames in (\d+) ms, (\d+) late, longest (\d+) us")
STARTS = 7
SECONDS = 12
# Answers of 20 chunks, 10 ms apart, asked for at the moments of a Poisson process.
STREAMS, RATE, CONNECTIONS = "stream-20-10", 200, 200
TURN_SECONDS = 2
# Before each turn: what the window still has to paint of its last one is its own affair, and a processor that has
# rested is faster for a while.
REST_SECONDS = 1.2
RESAMPLES = 400
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid(ms: int, number: int) -> str:
    value = (ms << 80) | number
    return "".join(ALPHABET[(value >> (5 * place)) & 31] for place in range(25, -1, -1))


def multiply(database: Path, rows: int) -> None:
    """As many requests as asked for, made of those that are there, over the last thirty days."""
    with sqlite3.connect(database) as connection:
        connection.row_factory = sqlite3.Row
        patterns = connection.execute("SELECT * FROM exchanges").fetchall()
        columns = patterns[0].keys()
        attempts = {pattern["id"]: connection.execute("SELECT * FROM attempts WHERE exchange_id = ?",
                                                      (pattern["id"],)).fetchall() for pattern in patterns}
        now = int(time.time() * 1000)
        for number in range(rows):
            pattern = dict(patterns[number % len(patterns)])
            at = now - 86_400_000 * 30 * (rows - number) // rows
            former = pattern["id"]
            pattern["id"], pattern["started_at_ms"] = ulid(at, number), at
            connection.execute(f"INSERT INTO exchanges ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                               tuple(pattern[column] for column in columns))
            for attempt in attempts[former]:
                values = {**dict(attempt), "exchange_id": pattern["id"]}
                connection.execute(f"INSERT INTO attempts ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
                                   tuple(values.values()))


class Log:
    """What a program says, and when."""

    def __init__(self, stream) -> None:
        self.lines: list[tuple[float, str]] = []
        self.thread = threading.Thread(target=self.read, args=(stream,), daemon=True)
        self.thread.start()

    def read(self, stream) -> None:
        for line in stream:
            self.lines.append((time.monotonic(), line))

    def wait_for(self, words: str, seconds: float = 30) -> float:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for at, line in list(self.lines):
                if words in line:
                    return at
            time.sleep(0.002)
        raise SystemExit(f"waited {seconds:g} s for {words!r}:\n" + "".join(line for _, line in self.lines[-20:]))

    def frames(self, since: float, until: float) -> list[dict]:
        """What the window says of each second between them."""
        found = [(at, FRAMES.search(line)) for at, line in list(self.lines)]
        return [{"fps": int(match[1]) * 1000 / int(match[2]), "frames": int(match[1]), "late": int(match[3]),
                 "longest": int(match[4]) / 1000} for at, match in found if match and since <= at <= until]


class Window:
    def __init__(self, plexus: Path, plexusd: Path, tools: Path) -> None:
        self.plexus, self.plexusd, self.tools = plexus, plexusd, tools
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-window-"))
        self.data = self.folder / "data"
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "QT_QUICK_BACKEND": "software",
                            "QT_QPA_PLATFORM": "xcb", "LOG_LEVEL": "debug"}
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                         "XDG_RUNTIME_DIR"):
            place = self.folder / variable.lower()
            place.mkdir(mode=0o700)
            self.environment[variable] = str(place)
        self.others: list[subprocess.Popen] = []
        self.upstream = int(self.start([str(tools / "bench_upstream")], stdout=subprocess.PIPE, text=True)
                            .stdout.readline())
        self.display = f":{90 + os.getpid() % 900}"
        self.start(["Xvfb", self.display, "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.environment["DISPLAY"] = self.display
        socket = Path(f"/tmp/.X11-unix/X{self.display[1:]}")
        end = time.monotonic() + 20
        while not socket.exists() and time.monotonic() < end:
            time.sleep(0.02)
        self.config = self.folder / "plexus.yaml"
        self.config.write_text(json.dumps(plexus_config(self.upstream)))

    def start(self, command: list[str], **more) -> subprocess.Popen:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **more)
        self.others.append(process)
        return process

    def tear_down(self) -> None:
        for process in self.others:
            process.terminate()
            process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, program: Path, port: int, data: Path | None = None) -> tuple[subprocess.Popen, Log, float]:
        command = [str(program), "--config", str(self.config), "--data-dir", str(data or self.data), "--listen",
                   f"127.0.0.1:{port}"]
        if program == self.plexus:
            command += ["--size", "1280x800"]
        started = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=self.environment,
                                   stderr=subprocess.PIPE, text=True)
        return process, Log(process.stderr), started

    def stop(self, process: subprocess.Popen) -> None:
        process.terminate()
        process.wait(30)

    def load(self, port: int, requests: int, model: str, *pace: str) -> dict:
        done = subprocess.run([str(self.tools / "bench_load"), "--port", str(port), "--key", KEY, "--requests",
                               str(requests), "--model", model, *pace], capture_output=True, text=True, timeout=300)
        answer = json.loads(done.stdout)
        if answer["errors"]:
            raise SystemExit(f"{answer['errors']} of {requests} requests failed")
        return answer

    def paced(self, port: int, seconds: int = SECONDS, model: str = STREAMS) -> dict:
        return self.load(port, RATE * seconds, model, "--rate", str(RATE), "--connections", str(CONNECTIONS))

    def keys(self, *names: str) -> None:
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Plexus", "windowfocus", "--sync", "key", "--delay", "10",
                        *names], env=self.environment, check=False, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    # -- measuring

    def fill(self, rows: int) -> None:
        port = free_port()
        process, _, _ = self.run(self.plexusd, port)
        wait_listening(port)
        for model, count in (("unary", 20), (STREAMS, 20), ("policed", 10)):
            self.load(port, count, model, "--connections", "2")
        self.stop(process)
        multiply(self.data / "plexus.db", rows)

    def first_frame(self) -> tuple[float, float]:
        times, sizes = [], []
        for _ in range(STARTS):
            port = free_port()
            process, log, started = self.run(self.plexus, port)
            times.append((log.wait_for("first frame") - started) * 1000)
            wait_listening(port)
            time.sleep(2)
            sizes.append(Hop("", port, process.pid).rss_mb())
            self.stop(process)
        return statistics.median(times), statistics.median(sizes)

    def page_of_requests(self) -> tuple[subprocess.Popen, Log, int]:
        port = free_port()
        process, log, _ = self.run(self.plexus, port)
        log.wait_for("first frame")
        wait_listening(port)
        self.keys("ctrl+2")
        return process, log, port

    def live(self) -> dict:
        """The page of requests while 200 a second come in; then the same while somebody scrolls. Pictures are only
        painted when something has changed, ten times a second by what comes in: what counts of these is how many took
        longer than fifty a second leave time for."""
        process, log, port = self.page_of_requests()
        result = {}
        for what in ("live", "scrolling"):
            since = until = time.monotonic() + 1

            def scroll() -> None:
                nonlocal until
                self.keys(*(["Down"] * 700))
                until = time.monotonic()

            typist = threading.Thread(target=scroll)
            if what == "scrolling":
                typist.start()
            answer = self.paced(port)
            if what == "scrolling":
                typist.join()
            else:
                until = time.monotonic()
            seconds = log.frames(since, until)
            if not seconds:
                raise SystemExit("no frame was painted")
            result[what] = {"fps": statistics.median(one["fps"] for one in seconds),
                            "least": min(one["fps"] for one in seconds),
                            "late": sum(one["late"] for one in seconds) / sum(one["frames"] for one in seconds) * 100,
                            "longest": max(one["longest"] for one in seconds),
                            "rate": answer["requests"] / answer["seconds"]}
        result["rss"] = Hop("", port, process.pid).rss_mb()
        self.stop(process)
        return result

    def added(self, count: int) -> dict[str, Added]:
        """What a request without a stream, a stream's first chunk and each chunk after it take more than without a
        gateway, in µs. Both programs stand ready and take turns, in an order that chance decides."""
        service_port = free_port()
        service, _, _ = self.run(self.plexusd, service_port, self.folder / "service")
        wait_listening(service_port)
        shown, _, shown_port = self.page_of_requests()
        time.sleep(2)
        kinds = (("a request without a stream", "unary", "p50"),
                 ("a stream, up to its first chunk", STREAMS, "first_p50"), ("a chunk under way", STREAMS, "delay_p50"))
        turns: dict[str, list[list[float]]] = {what: [] for what, _, _ in kinds}
        chance = random.Random(1)
        ways = [self.upstream, service_port, shown_port]
        for _ in range(count):
            for model in ("unary", STREAMS):
                answers = {}
                for way in chance.sample((0, 1, 2), 3):
                    time.sleep(REST_SECONDS)
                    answers[way] = self.paced(ways[way], TURN_SECONDS, model)
                for what, of, share in kinds:
                    if of == model:
                        turns[what].append([answers[way][share] - answers[0][share] for way in (1, 2)])
        self.stop(service)
        self.stop(shown)
        return {what: Added(found) for what, found in turns.items()}


class Added:
    """What two ways add, in µs, of turns in which both took their part: [without a window, with it]."""

    def __init__(self, turns: list[list[float]]) -> None:
        self.without, self.shown = self.medians(turns)
        self.more = self.percent(turns)
        chance = random.Random(1)
        # The standard error, by drawing the turns anew: of so few that differ so much nothing else is known.
        self.error = statistics.stdev(self.percent(chance.choices(turns, k=len(turns))) for _ in range(RESAMPLES))

    @staticmethod
    def medians(turns: list[list[float]]) -> list[float]:
        return [statistics.median(turn[way] for turn in turns) for way in (0, 1)]

    def percent(self, turns: list[list[float]]) -> float:
        without, shown = self.medians(turns)
        return shown / without * 100 - 100


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--plexus", type=Path, required=True)
    parser.add_argument("--plexusd", type=Path, required=True)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--turns", type=int, default=36)
    arguments = parser.parse_args()
    window = Window(arguments.plexus.resolve(), arguments.plexusd.resolve(), arguments.tools.resolve())
    try:
        window.fill(arguments.rows)
        first, memory = window.first_frame()
        added = window.added(arguments.turns)
        live = window.live()
    finally:
        window.tear_down()
    print(f"| {arguments.rows} stored requests, {os.cpu_count()} cores | measured | target |\n|---|---|---|")
    print(f"| start to first frame | {first:.0f} ms | ≤ 400 |")
    print(f"| memory at rest | {memory:.0f} MB | ≤ 160 |")
    print(f"| memory after live requests | {live['rss']:.0f} MB | ≤ 160 |")
    for what in ("live", "scrolling"):
        found = live[what]
        fps = f"{found['fps']:.0f} / {found['least']:.0f}"
        print(f"| {what}, {found['rate']:.0f} requests/s: frames a second, median / least | {fps} | "
              f"{'≥ 50' if what == 'scrolling' else ''} |")
        print(f"| {what}: frames that took longer than 20 ms | {found['late']:.1f} % | |")
        print(f"| {what}: longest frame, layout included | {found['longest']:.1f} ms | |")
    for what, found in added.items():
        print(f"| {what}, added, p50, beside {found.without:.0f} µs without a window | {found.shown:.0f} µs "
              f"({found.more:+.0f} % ± {found.error:.0f}) | ≤ +5 % |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
