# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server on standard streams, for tests: does what the name of a tool says.

Arguments: `--ignore-term` stays when it is told to end, `--child` has a child of its own that does the same,
`--tools FILE` reads its list of tools from a file at every listing, `--silent` never answers, `--restless` says that
its list has changed whenever it was asked for it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

TOOLS = ("echo", "environment", "count", "crash", "huge", "flood", "pids", "progress", "stderr", "hang", "print", "ask",
         "listings")
COUNT = 0
LISTINGS = 0


def send(message: dict) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def text(value: object) -> dict:
    return {"content": [{"type": "text", "text": value if isinstance(value, str) else json.dumps(value)}]}


def tools() -> list[dict]:
    if "--tools" in sys.argv:
        with open(sys.argv[sys.argv.index("--tools") + 1], encoding="utf-8") as file:
            return json.load(file)
    return [{"name": name, "description": f"The tool {name}.", "inputSchema": {"type": "object"}} for name in TOOLS]


def flood(count: int) -> None:
    line = json.dumps({"jsonrpc": "2.0", "method": "notifications/message",
                       "params": {"level": "info", "data": "x" * 40}}) + "\n"
    for _ in range(count // 1000):
        sys.stdout.write(line * 1000)
    sys.stdout.flush()


def call(request: dict) -> dict | None:
    global COUNT
    params = request["params"]
    arguments = params.get("arguments", {})
    name = params["name"]
    if name == "echo":
        return text(arguments.get("text", ""))
    if name == "environment":
        return text({"environment": dict(os.environ), "cwd": os.getcwd(), "argv": sys.argv[1:],
                     "files": sorted(os.listdir("/proc/self/fd"))})
    if name == "count":
        COUNT += 1
        return text(str(COUNT))
    if name == "listings":
        return text(str(LISTINGS))
    if name == "crash":
        os._exit(3)
    if name == "huge":
        chunk = "y" * (1 << 20)
        sys.stdout.write('{"jsonrpc":"2.0","id":%s,"result":{"text":"' % json.dumps(request["id"]))
        for _ in range(arguments["megabytes"]):
            sys.stdout.write(chunk)
        sys.stdout.write('"}}\n')
        sys.stdout.flush()
        return None
    if name == "flood":
        flood(arguments["count"])
        return text("flooded")
    if name == "pids":
        return text({"pid": os.getpid(), "group": os.getpgrp(), "child": CHILD.pid if CHILD else 0})
    if name == "progress":
        token = params["_meta"]["progressToken"]
        for step in (1, 2, 3):
            send({"method": "notifications/progress", "params": {"progressToken": token, "progress": step, "total": 3}})
        return text("done")
    if name == "stderr":
        print(arguments["text"], file=sys.stderr, flush=True)
        return text("said")
    if name == "print":
        print("this is no message", flush=True)
        return text("printed")
    if name == "hang":
        return None
    if name == "ask":
        send({"id": "server-1", "method": "sampling/createMessage", "params": {"messages": [], "maxTokens": 1}})
        answer = json.loads(sys.stdin.readline())
        return text(answer)
    raise KeyError(name)


def answer(request: dict) -> None:
    global LISTINGS
    method = request.get("method")
    if "--silent" in sys.argv:
        return
    if method == "initialize":
        send({"id": request["id"], "result": {
            "protocolVersion": request["params"]["protocolVersion"], "serverInfo": {"name": "stdio", "version": "1"},
            "capabilities": {"tools": {"listChanged": True}}}})
    elif method == "tools/list":
        LISTINGS += 1
        send({"id": request["id"], "result": {"tools": tools()}})
        if "--restless" in sys.argv:
            send({"method": "notifications/tools/list_changed"})
    elif method == "tools/call":
        try:
            result = call(request)
        except KeyError:
            send({"id": request["id"], "error": {"code": -32602, "message": "no such tool"}})
        else:
            if result is not None:
                send({"id": request["id"], "result": result})
    elif method == "ping":
        send({"id": request["id"], "result": {}})
    elif method == "notifications/changed":
        send({"method": "notifications/tools/list_changed"})
    elif "id" in request and method:
        send({"id": request["id"], "error": {"code": -32601, "message": "no such method"}})


CHILD = None
if "--ignore-term" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if "--child" in sys.argv:
    CHILD = subprocess.Popen([sys.executable, "-c",
                              "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"])
while True:
    for incoming in iter(sys.stdin.readline, ""):
        answer(json.loads(incoming))
    if "--ignore-term" not in sys.argv:
        break
    signal.pause()
