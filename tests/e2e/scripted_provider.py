# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider on loopback that speaks OpenAI's chat completions, one sentence to every question."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ANSWER = "The scripted provider."


class Provider:
    def __init__(self, key: str) -> None:
        self.asked: list[dict] = []  # bodies, in their order
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_) -> None:
                pass

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.headers["Authorization"] != f"Bearer {key}":
                    self._send(401, "application/json", json.dumps({"error": {"message": "not that key"}}))
                    return
                provider.asked.append(body)
                if body.get("stream"):
                    self._send(200, "text/event-stream", provider.stream(body["model"]))
                else:
                    self._send(200, "application/json", json.dumps(provider.whole(body["model"])))

            def _send(self, status: int, kind: str, text: str) -> None:
                data = text.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    @staticmethod
    def whole(model: str) -> dict:
        return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": model,
                "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ANSWER}}],
                "usage": {"prompt_tokens": 5, "completion_tokens": 4, "total_tokens": 9}}

    @staticmethod
    def stream(model: str) -> str:
        def chunk(delta: dict, finish: str | None, **more) -> str:
            data = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": model,
                    "choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **more}
            return f"data: {json.dumps(data)}\n\n"
        usage = {"prompt_tokens": 5, "completion_tokens": 4, "total_tokens": 9}
        return (chunk({"role": "assistant", "content": ANSWER}, None) + chunk({}, "stop", usage=usage)
                + "data: [DONE]\n\n")

    def __enter__(self) -> "Provider":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()
