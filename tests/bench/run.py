#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Plexus costs, next to a direct call and an nginx hop in the same run.

  tests/bench/run.py [--build DIR] [--quick] [--json FILE]

Builds plexusd (release) and two small epoll programs into DIR (default build/bench), starts a scripted provider,
nginx (one worker, keep-alive to the provider, buffering off) and plexusd, and prints a Markdown table. Figures mean
something only against the others of the same run; the ratios are what is compared with the targets.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEY = "sk-plexus-bench"
POLICED_KEY = "sk-plexus-policed"
TICKS = os.sysconf("SC_CLK_TCK")
NGINX = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 2048; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  client_max_body_size 32m; client_body_buffer_size 2m;
  keepalive_requests 10000000;
  upstream provider {{ server 127.0.0.1:{upstream}; keepalive 600; keepalive_requests 10000000; }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://provider; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off;
    }}
  }}
}}
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def wait_listening(port: int) -> None:
    end = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()] if path.exists() else []


class Hop:
    """One way to the provider: a name, a port and the processes that work for it."""

    def __init__(self, name: str, port: int, pid: int | None) -> None:
        self.name, self.port, self.pid = name, port, pid

    def processes(self) -> list[int]:
        return [self.pid, *children(self.pid)] if self.pid else []

    def cpu_seconds(self) -> float:
        total = 0
        for pid in self.processes():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def rss_mb(self) -> float:
        total = 0
        for pid in self.processes():
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    total += int(line.split()[1])
        return total / 1024


def plexus_config(upstream: int) -> dict:
    models = ["unary", *(f"stream-{spec}" for spec in ("20-0", "20-10", "40-50", "100-50"))]

    def alias(*targets: tuple[str, str], **more) -> dict:
        return {"target_groups": [{"name": "default", "selector": "in_order",
                                   "targets": [{"provider": provider, "model": model} for provider, model in targets]}],
                **more}

    address = f"http://127.0.0.1:{upstream}/v1"
    chat = {"api_base_url": {"chat": address}, "api_key": "none"}
    return {
        "providers": {"bench": chat, "other": {"api_base_url": {"messages": address}, "api_key": "none"},
                      "second": chat, "unwatched": {**chat, "disable_cooldown": True}},
        "models": {"translated": alias(("other", "unary")),
                   # A rest would end the failing after the first request.
                   # And a pin would keep the conversation where it was answered.
                   "fails-over": alias(("unwatched", "broken"), ("bench", "unary"), sticky_session=False),
                   "plain": alias(("unwatched", "unary"), sticky_session=False),
                   "policed": alias(("bench", "unary"), ("second", "unary"), sticky_session=True),
                   **{model: alias(("bench", model)) for model in models}},
        "user_quotas": {"requests": {"type": "daily", "limitType": "requests", "limit": 1_000_000_000},
                        "tokens": {"type": "rolling", "limitType": "tokens", "limit": 1_000_000_000_000,
                                   "duration": "1h"}},
        "keys": {"bench": {"secret": KEY}, "policed": {"secret": POLICED_KEY, "quotas": ["requests", "tokens"]}},
    }


class Bench:
    def __init__(self, build: Path, quick: bool) -> None:
        self.build = build
        self.scale = 0.2 if quick else 1.0
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-bench-"))
        self.processes: list[subprocess.Popen] = []
        self.rows: list[tuple[str, str, float, float, float]] = []
        self.compared: list[tuple[str, str, float, float]] = []
        self.beside_plain: list[tuple[str, str, float, float]] = []
        self.figures: dict[str, float] = {}

    # -- processes

    def start(self, command: list[str], **more) -> subprocess.Popen:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self.processes.append(process)
        return process

    def plexusd_command(self, port: int, data: Path) -> list[str]:
        config = self.folder / "plexus.yaml"
        config.write_text(json.dumps(plexus_config(self.upstream)))
        return [str(self.build / "plexusd"), "--config", str(config), "--data-dir", str(data),
                "--listen", f"127.0.0.1:{port}"]

    def set_up(self) -> None:
        mock = self.start([str(self.build / "bench_upstream")], stdout=subprocess.PIPE, text=True)
        self.upstream = int(mock.stdout.readline())
        nginx_port, plexus_port = free_port(), free_port()
        config = self.folder / "nginx.conf"
        config.write_text(NGINX.format(folder=self.folder, upstream=self.upstream, port=nginx_port))
        nginx_program = shutil.which("nginx") or "/usr/sbin/nginx"
        nginx = self.start([nginx_program, "-c", str(config), "-e", str(self.folder / "nginx.log")],
                           stdout=subprocess.DEVNULL)
        plexusd = self.start(self.plexusd_command(plexus_port, self.folder / "data"), stdout=subprocess.DEVNULL)
        self.direct = Hop("direct", self.upstream, None)
        self.nginx = Hop("nginx", nginx_port, nginx.pid)
        self.plexus = Hop("Plexus", plexus_port, plexusd.pid)
        self.hops = [self.direct, self.nginx, self.plexus]
        for hop in self.hops:
            wait_listening(hop.port)

    def tear_down(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- measuring

    def load(self, hop: Hop, **options) -> dict:
        command = [str(self.build / "bench_load"), "--port", str(hop.port), "--key", options.pop("key", KEY)]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if not done.stdout:
            raise SystemExit(f"{hop.name}: {done.stderr}")
        answer = json.loads(done.stdout)
        if answer["errors"]:
            raise SystemExit(f"{hop.name}: {answer['errors']} of {options['requests']} requests failed")
        return answer

    def count(self, number: int) -> int:
        return max(100, int(number * self.scale))

    def each(self, repeat: int, **options) -> dict[str, dict]:
        """The median run of every hop; hops take turns, so that a busy moment hits all."""
        runs: dict[str, list[dict]] = {hop.name: [] for hop in self.hops}
        for _ in range(repeat):
            for hop in self.hops:
                before = hop.cpu_seconds()
                answer = self.load(hop, **options)
                answer["cpu_us"] = (hop.cpu_seconds() - before) / answer["requests"] * 1e6
                answer["rps"] = answer["requests"] / answer["seconds"]
                runs[hop.name].append(answer)
        return {name: {field: statistics.median(run[field] for run in list_of) for field in list_of[0]}
                for name, list_of in runs.items()}

    def row(self, what: str, unit: str, direct: float, nginx: float, plexus: float) -> None:
        self.rows.append((what, unit, direct, nginx, plexus))

    def unary(self) -> None:
        for hop in self.hops:
            self.load(hop, requests=self.count(2000), connections=8, model="unary")
        one = self.each(5, requests=self.count(4000), connections=1, model="unary")
        base = one["direct"]
        for share in ("p50", "p99"):
            added = {name: one[name][share] - base[share] for name in one}
            self.row(f"latency of a 2 KB request, {share}, one connection", "µs",
                     *(one[name][share] for name in ("direct", "nginx", "Plexus")))
            self.figures[f"added_{share}_nginx"] = added["nginx"]
            self.figures[f"added_{share}_plexus"] = added["Plexus"]
        busy = self.each(3, requests=self.count(30000), connections=32, model="unary")
        self.row("CPU per request, 32 connections", "µs", 0, busy["nginx"]["cpu_us"], busy["Plexus"]["cpu_us"])
        self.row("requests per second, 32 connections", "1/s",
                 *(busy[name]["rps"] for name in ("direct", "nginx", "Plexus")))
        self.figures["cpu_nginx"] = busy["nginx"]["cpu_us"]
        self.figures["cpu_plexus"] = busy["Plexus"]["cpu_us"]
        large = self.each(3, requests=self.count(400), connections=1, model="unary", padding=1_000_000)
        self.row("latency of a 1 MB request, p50", "µs", *(large[name]["p50"] for name in ("direct", "nginx", "Plexus")))

    def streams(self) -> None:
        few = self.each(3, requests=self.count(500), connections=1, model="stream-20-0")
        self.row("time to first chunk, p50", "µs", *(few[name]["first_p50"] for name in ("direct", "nginx", "Plexus")))
        paced = self.each(3, requests=self.count(200), connections=20, model="stream-20-10")
        self.row("chunk under way, p50, 20 streams", "µs",
                 *(paced[name]["delay_p50"] for name in ("direct", "nginx", "Plexus")))
        self.row("chunk under way, p99, 20 streams", "µs",
                 *(paced[name]["delay_p99"] for name in ("direct", "nginx", "Plexus")))

    def translation(self) -> None:
        """A chat client in front of a messages provider, next to pass-through in the same minute."""
        only = [hop for hop in self.hops if hop.name == "Plexus"]

        def median(field: str, **options) -> tuple[float, float]:
            runs: dict[str, list[float]] = {"unary": [], "translated": []}
            for _ in range(3):
                for model, figures in runs.items():
                    before = only[0].cpu_seconds()
                    answer = self.load(only[0], model=model, **options)
                    answer["cpu_us"] = (only[0].cpu_seconds() - before) / answer["requests"] * 1e6
                    figures.append(answer[field])
            return statistics.median(runs["unary"]), statistics.median(runs["translated"])

        plain, translated = median("cpu_us", requests=self.count(20000), connections=32)
        self.figures["cpu_pass_through"], self.figures["cpu_translated"] = plain, translated
        self.compared.append(("CPU of a 2 KB request", "µs", plain, translated))
        plain, translated = median("p50", requests=self.count(3000), connections=1, padding=128_000, turns=63)
        self.figures["added_128k"] = translated - plain
        self.compared.append(("latency of a 128 KB conversation, p50", "µs", plain, translated))
        delays = {model: self.beside(only[0], model) for model in ("unary", "translated")}
        self.figures["delay_1mb"] = delays["translated"] - delays["unary"]
        self.compared.append(("chunk of another stream under way, p99, 1 MB conversations beside it", "µs",
                              delays["unary"], delays["translated"]))

    def policy(self) -> None:
        """What a failing first target costs, and what limits, rests and pins do; each next to a request without."""

        def turns(field: str, pair: list[dict], **options) -> list[float]:
            runs: list[list[float]] = [[] for _ in pair]
            for _ in range(9):  # one run of policy differs from the next by a few per cent
                for which, figures in zip(pair, runs):
                    before = self.plexus.cpu_seconds()
                    answer = self.load(self.plexus, **which, **options)
                    answer["cpu_us"] = (self.plexus.cpu_seconds() - before) / options["requests"] * 1e6
                    figures.append(answer[field])
            return [statistics.median(figures) for figures in runs]

        direct, failing = turns("p50", [{"model": "unary"}, {"model": "fails-over"}],
                                requests=self.count(3000), connections=1)
        self.figures["failover_us"] = failing - direct
        self.beside_plain.append(("latency when the first target answers 500, p50", "µs", direct, failing))
        plain, policed = turns("cpu_us", [{"model": "plain"}, {"model": "policed", "key": POLICED_KEY}],
                               requests=self.count(15000), connections=32)
        self.figures["policy_share"] = policed / plain - 1
        self.beside_plain.append(("CPU with quotas, rests and pins", "µs", plain, policed))

    def beside(self, hop: Hop, model: str) -> float:
        """p99 of the chunk delay of 20 paced streams while 1 MB requests for `model` come one after the other."""
        done = threading.Event()

        def large() -> None:
            while not done.is_set():
                self.load(hop, requests=5, connections=1, model=model, padding=1_000_000, turns=255)

        worker = threading.Thread(target=large)
        worker.start()
        try:
            return statistics.median(
                self.load(hop, requests=100, connections=20, model="stream-20-10")["delay_p99"] for _ in range(5))
        finally:
            done.set()
            worker.join()

    def many_streams(self) -> None:
        peaks, answers = {}, {}
        for hop in self.hops:
            peak = [0.0]
            done = threading.Event()

            def watch(hop=hop, peak=peak, done=done) -> None:
                while not done.wait(0.05):
                    peak[0] = max(peak[0], hop.rss_mb())

            watcher = threading.Thread(target=watch)
            watcher.start()
            answers[hop.name] = self.load(hop, requests=500, connections=500, model="stream-100-50")
            done.set()
            watcher.join()
            peaks[hop.name] = peak[0]
        for name, answer in answers.items():
            if answer["chunks"] != 500 * 100:
                raise SystemExit(f"{name}: {answer['chunks']} of 50000 chunks arrived")
        self.row("chunk under way, p99, 500 streams", "µs",
                 *(answers[name]["delay_p99"] for name in ("direct", "nginx", "Plexus")))
        self.row("memory at 500 streams (RSS)", "MB", 0, peaks["nginx"], peaks["Plexus"])
        self.figures["rss_500"] = peaks["Plexus"]

    def cold_start(self) -> None:
        times = []
        for index in range(11):
            port = free_port()
            started = time.monotonic()
            process = subprocess.Popen(self.plexusd_command(port, self.folder / f"cold{index}"),
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                while True:
                    try:
                        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                        connection.request("GET", "/health")
                        if connection.getresponse().status == 200:
                            break
                    except OSError:
                        if time.monotonic() - started > 10:
                            raise SystemExit("plexusd did not answer within 10 s") from None
                        time.sleep(0.001)
                times.append((time.monotonic() - started) * 1000)
            finally:
                process.terminate()
                process.wait(10)
        self.figures["cold_ms"] = statistics.median(times)
        self.row("first 200 after exec", "ms", 0, 0, self.figures["cold_ms"])

    def run(self) -> None:
        self.set_up()
        time.sleep(3)  # until it has given back what only its start took
        self.row("memory at rest (RSS)", "MB", 0, self.nginx.rss_mb(), self.plexus.rss_mb())
        self.unary()
        self.streams()
        self.translation()
        self.policy()
        self.many_streams()
        self.cold_start()

    # -- telling

    def table(self) -> str:
        def figure(value: float, unit: str) -> str:
            if value == 0:
                return "–"
            return f"{value:,.0f}" if unit == "1/s" or value >= 100 else f"{value:,.1f}"

        lines = ["| | unit | direct | nginx | Plexus | Plexus / nginx |", "|---|---|---:|---:|---:|---:|"]
        for what, unit, direct, nginx, plexus in self.rows:
            ratio = f"{plexus / nginx:.2f}" if nginx else "–"
            lines.append(f"| {what} | {unit} | {figure(direct, unit)} | {figure(nginx, unit)} | {figure(plexus, unit)} "
                         f"| {ratio} |")
        for title, one, other, rows in (
                ("translated, chat to messages", "passed through", "translated", self.compared),
                ("traffic policy", "without", "with", self.beside_plain)):
            lines += ["", f"| {title} | unit | {one} | {other} | ratio |", "|---|---|---:|---:|---:|"]
            for what, unit, first, second in rows:
                lines.append(f"| {what} | {unit} | {figure(first, unit)} | {figure(second, unit)} "
                             f"| {second / first:.2f} |")
        return "\n".join(lines)

    def targets(self) -> list[tuple[str, bool]]:
        f = self.figures
        allowed = 2.5 * f["added_p50_nginx"] + 60
        return [
            (f"CPU per request {f['cpu_plexus'] / f['cpu_nginx']:.2f} × nginx (target ≤ 3)",
             f["cpu_plexus"] <= 3 * f["cpu_nginx"]),
            (f"added p50 {f['added_p50_plexus']:.0f} µs, nginx adds {f['added_p50_nginx']:.0f} µs "
             f"(target ≤ 2.5 × nginx + 60 = {allowed:.0f})", f["added_p50_plexus"] <= allowed),
            (f"500 paced streams: every chunk arrived, {f['rss_500']:.1f} MB (target ≤ 45)", f["rss_500"] <= 45),
            (f"translated 2 KB request {f['cpu_translated']:.0f} µs CPU (target ≤ 150), "
             f"{f['cpu_translated'] / f['cpu_pass_through']:.2f} × passed through (target ≤ 2)",
             f["cpu_translated"] <= 150 and f["cpu_translated"] <= 2 * f["cpu_pass_through"]),
            (f"128 KB conversation: translation adds {f['added_128k']:.0f} µs (target ≤ 1000)", f["added_128k"] <= 1000),
            (f"1 MB conversations delay another stream by {f['delay_1mb']:.0f} µs more at p99 (target ≤ 2000)",
             f["delay_1mb"] <= 2000),
            (f"failover adds {f['failover_us']:.0f} µs at p50 (target ≤ 1000)", f["failover_us"] <= 1000),
            (f"policy adds {f['policy_share'] * 100:.0f} % CPU (target ≤ 10)", f["policy_share"] <= 0.10),
            (f"first 200 after {f['cold_ms']:.0f} ms (target ≤ 150)", f["cold_ms"] <= 150),
        ]


def build_tools(build: Path) -> None:
    for command in (["cmake", "--preset", "release", "-B", str(build), "-DPLEXUS_DESKTOP=OFF", "-DPLEXUS_BENCH=ON"],
                    ["cmake", "--build", str(build), "--target", "plexusd", "bench_load", "bench_upstream"]):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stdout[-3000:] + done.stderr[-3000:])


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", type=Path, default=ROOT / "build" / "bench")
    options.add_argument("--quick", action="store_true", help="a fifth of the requests")
    options.add_argument("--json", type=Path, help="write the figures there")
    given = options.parse_args()
    build_tools(given.build)
    bench = Bench(given.build.resolve(), given.quick)
    try:
        bench.run()
    finally:
        bench.tear_down()
    print(bench.table())
    print()
    for text, met in bench.targets():
        print(("met      " if met else "not met  ") + text)
    if given.json:
        given.json.write_text(json.dumps(bench.figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
