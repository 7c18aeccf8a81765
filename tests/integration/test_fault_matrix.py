# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way a provider can fail, in every dialect: is the next target asked, who rests, what does the client see?

Per fault and dialect three questions are put to one gateway: a model with a healthy second target (failover?), a model
with the failing target alone (the client's error), and afterwards models that prefer the failing target, or another
model of its provider, to a healthy one (who rests?). The answers make the table in gateway/FAULTS.md, which the test
compares; PLEXUS_UPDATE_FAULTS=1 writes it.
"""

import gzip
import json
import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from harness import (CHAT, MESSAGES, REPOSITORY, Gateway, alias, auth, configuration, notice, provider)
from upstream import JSON_HEAD, STREAM_HEAD, Call, Upstream, closes, resets
from wire import Answer, Broken

DOCUMENT = REPOSITORY / "gateway" / "FAULTS.md"
PATHS = {"chat": CHAT, "messages": MESSAGES, "responses": "/v1/responses",
         "gemini": "/v1beta/models/{model}:{action}", "embeddings": "/v1/embeddings",
         "transcriptions": "/v1/audio/transcriptions", "speech": "/v1/audio/speech",
         "images": "/v1/images/generations", "rerank": "/v1/rerank", "moderations": "/v1/moderations"}
# What is relayed: these cannot be empty, or be streamed; the rest of their faults are everybody's.
NEVER_EMPTY = {"transcriptions", "rerank", "moderations"}
NEVER_STREAMED = {"embeddings", "rerank", "moderations"}


def dumped(value) -> bytes:
    return json.dumps(value).encode()


GOOD = {
    "chat": dumped({"id": "c", "object": "chat.completion", "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 30, "completion_tokens": 20, "total_tokens": 50}}),
    "messages": dumped({"id": "m", "type": "message", "role": "assistant", "model": "m", "content": [
        {"type": "text", "text": "hello"}], "stop_reason": "end_turn",
        "usage": {"input_tokens": 30, "output_tokens": 20}}),
    "responses": dumped({"id": "r", "object": "response", "status": "completed", "model": "m", "output": [
        {"type": "message", "id": "i", "role": "assistant", "status": "completed",
         "content": [{"type": "output_text", "text": "hello", "annotations": []}]}],
        "usage": {"input_tokens": 30, "output_tokens": 20, "total_tokens": 50}}),
    "gemini": dumped({"candidates": [{"content": {"role": "model", "parts": [{"text": "hello"}]},
                                      "finishReason": "STOP"}],
                      "usageMetadata": {"promptTokenCount": 30, "candidatesTokenCount": 20}}),
    "embeddings": dumped({"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]}),
    "transcriptions": dumped({"text": "hello", "usage": {"type": "duration", "seconds": 1}}),
    "speech": b"ID3 hello, this is sound",
    "images": dumped({"created": 1, "data": [{"b64_json": "YWJjZGVmZ2hpamtsbW5vcA=="}]}),
    "rerank": dumped({"results": [{"index": 0, "relevance_score": 0.5}]}),
    "moderations": dumped({"id": "modr", "results": [{"flagged": False}]}),
}
EMPTY = {
    "chat": dumped({"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": ""},
                                            "finish_reason": "stop"}]}),
    "messages": dumped({"id": "m", "type": "message", "role": "assistant", "content": [], "stop_reason": "end_turn"}),
    "responses": dumped({"id": "r", "object": "response", "status": "completed", "output": []}),
    "gemini": dumped({"candidates": [{"content": {"role": "model", "parts": []}, "finishReason": "STOP"}]}),
    "embeddings": dumped({"object": "list", "data": []}),
    "speech": b"",
    "images": dumped({"created": 1, "data": []}),
}
OPENING = {
    "chat": {"id": "c", "object": "chat.completion.chunk",
             "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}]},
    "messages": {"type": "message_start", "message": {"id": "m", "type": "message", "role": "assistant", "content": [],
                                                      "usage": {"input_tokens": 3, "output_tokens": 1}}},
    "responses": {"type": "response.created", "response": {"id": "r", "object": "response", "status": "in_progress",
                                                           "output": []}},
    "gemini": {"usageMetadata": {"promptTokenCount": 3}, "candidates": []},
}
WORDS = {
    "chat": [{"id": "c", "object": "chat.completion.chunk",
              "choices": [{"index": 0, "delta": {"content": "hello"}}]}],
    "messages": [{"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
                 {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "hello"}}],
    "responses": [{"type": "response.output_item.added", "output_index": 0,
                   "item": {"type": "message", "id": "i", "role": "assistant", "status": "in_progress", "content": []}},
                  {"type": "response.content_part.added", "item_id": "i", "output_index": 0, "content_index": 0,
                   "part": {"type": "output_text", "text": "", "annotations": []}},
                  {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0,
                   "delta": "hello"}],
    "gemini": [{"candidates": [{"content": {"role": "model", "parts": [{"text": "hello"}]}}]}],
    "transcriptions": [{"type": "transcript.text.delta", "delta": "hello"}],
    "speech": [{"type": "speech.audio.delta", "audio": "YWJj"}],
    "images": [{"type": "image_generation.partial_image", "b64_json": "YWJj"}],
}


def event(dialect: str, document: dict) -> bytes:
    name = f"event: {document['type']}\n".encode() if "type" in document and dialect != "chat" else b""
    return name + b"data: " + dumped(document) + b"\n\n"


def error_in(dialect: str, message: str, code: str = "", status: int = 500) -> dict:
    if dialect == "messages":
        return {"type": "error", "error": {"type": code or "api_error", "message": message}}
    if dialect == "gemini":
        return {"error": {"code": status, "message": message, "status": code or "INTERNAL"}}
    return {"error": {"message": message, "type": code or "server_error", "code": code or None}}


OVERLOADED = {"chat": "overloaded", "messages": "overloaded_error", "responses": "overloaded", "gemini": "UNAVAILABLE"}


# -- what a failing provider does with a request

def half_head(call: Call, _: str) -> None:
    call.send(b"HTTP/1.1 200 OK\r\nContent-Ty")
    call.reset()


def half_body(call: Call, dialect: str) -> None:
    call.head(200, [*kind_of(dialect), ("Transfer-Encoding", "chunked")])
    call.chunk(GOOD[dialect][:20])
    call.reset()


def wrong_length(call: Call, dialect: str) -> None:
    call.head(200, [*kind_of(dialect), ("Content-Length", str(len(GOOD[dialect]) + 50))])
    call.send(GOOD[dialect])
    call.close()


def cut_chunk(call: Call, dialect: str) -> None:
    call.head(200, [*kind_of(dialect), ("Transfer-Encoding", "chunked")])
    call.send(b"%x\r\n" % len(GOOD[dialect]) + GOOD[dialect][:20])
    call.close()


def cut_gzip(call: Call, dialect: str) -> None:
    packed = gzip.compress(GOOD[dialect])[:-20]
    call.head(200, [*JSON_HEAD, ("Content-Encoding", "gzip"), ("Content-Length", str(len(packed)))])
    call.send(packed)


def begun(call: Call, dialect: str, *documents: dict) -> None:
    """Streams of media open with a comment at most: their first event is content."""
    call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
    call.chunk(event(dialect, OPENING[dialect]) if dialect in OPENING else b": opening\n\n")
    for document in documents:
        call.chunk(event(dialect, document))


def opening_then_reset(call: Call, dialect: str) -> None:
    begun(call, dialect)
    call.reset()


def opening_then_silence(call: Call, dialect: str) -> None:
    begun(call, dialect)
    call.wait_gone()


def opening_then_error(call: Call, dialect: str) -> None:
    begun(call, dialect, error_in(dialect, "Overloaded", OVERLOADED.get(dialect, "overloaded"), 503))
    call.end()


def word_then_reset(call: Call, dialect: str) -> None:
    begun(call, dialect, *WORDS[dialect])
    call.reset()


def word_then_silence(call: Call, dialect: str) -> None:
    begun(call, dialect, *WORDS[dialect])
    call.wait_gone()


def stream_that_ends(call: Call, _: str) -> None:
    call.stream([])


def answers(status: int, make=None, headers=JSON_HEAD):
    def script(call: Call, dialect: str) -> None:
        body = make(dialect) if make else dumped(error_in(dialect, f"refused with {status}", "", status))
        call.reply(status, body, list(headers))
    return script


def says(message: str):
    return lambda dialect: dumped(error_in(dialect, message, "", 400))


HTML = [("Content-Type", "text/html")]


def page(_: str) -> bytes:
    return b"<html><body>Bad gateway</body></html>"


@dataclass(frozen=True)
class Fault:
    name: str
    script: object
    stream: bool = False


FAULTS = [
    Fault("connection refused", None),
    Fault("name does not resolve", None),
    Fault("TLS breaks off", None),
    Fault("closed before the head", lambda call, _: closes(call)),
    Fault("reset before the head", lambda call, _: resets(call)),
    Fault("reset inside the head", half_head),
    Fault("reset inside a whole answer", half_body),
    Fault("shorter than its length", wrong_length),
    Fault("chunk cut off", cut_chunk),
    Fault("gzip cut off", cut_gzip),
    Fault("silent before the head", lambda call, _: call.wait_gone()),
    Fault("stream: ends without an event", stream_that_ends, True),
    Fault("stream: reset after its opening", opening_then_reset, True),
    Fault("stream: silent after its opening", opening_then_silence, True),
    Fault("stream: error after its opening", opening_then_error, True),
    Fault("stream: reset after a word", word_then_reset, True),
    Fault("stream: silent after a word", word_then_silence, True),
    Fault("web page with 502", answers(502, page, HTML)),
    Fault("web page with 200", answers(200, page, HTML)),
    Fault("200 with an error in it",
          answers(200, lambda dialect: dumped(error_in(dialect, "Overloaded", OVERLOADED.get(dialect, "overloaded"), 503)))),
    Fault("200 with nothing in it", lambda call, dialect: call.reply(200, EMPTY[dialect], kind_of(dialect))),
    Fault("400 for the request", answers(400, says("messages: field required"))),
    Fault("400 for too long a context", answers(400, says("This model's maximum context length is 8192 tokens."))),
    Fault("400 for want of credit", answers(400, says("Your credit balance is too low to access the API."))),
    *[Fault(str(status), answers(status)) for status in (401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 529)],
]


def applies(fault: Fault, dialect: str) -> bool:
    return not ((fault.stream and dialect in NEVER_STREAMED)
                or (fault.name == "200 with nothing in it" and dialect in NEVER_EMPTY))


def kind_of(dialect: str) -> list[tuple[str, str]]:
    return [("Content-Type", "audio/mpeg")] if dialect == "speech" else JSON_HEAD


CUTS_SOUND = {"reset inside a whole answer", "shorter than its length", "chunk cut off"}


def slug(fault: Fault, dialect: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in fault.name) + "-" + dialect


def request_for(dialect: str, model: str, stream: bool) -> tuple[str, bytes]:
    if dialect == "transcriptions":
        fields = {"model": model, "stream": "true" if stream else "false"}
        parts = [f'--form\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                 for name, value in fields.items()]
        parts.append('--form\r\nContent-Disposition: form-data; name="file"; filename="a.mp3"\r\n\r\nsound\r\n--form--\r\n')
        return PATHS[dialect], "".join(parts).encode()
    if dialect in PATHS and dialect not in ("chat", "messages", "responses", "gemini"):
        body = {"model": model, "input": "hi", "prompt": "hi", "query": "hi", "documents": ["hi"]}
        if stream:
            body.update({"stream_format": "sse"} if dialect == "speech" else {"stream": True})
        return PATHS[dialect], dumped(body)
    conversation = [{"role": "user", "content": "hi"}]
    if dialect == "gemini":
        action = "streamGenerateContent?alt=sse" if stream else "generateContent"
        return (PATHS[dialect].format(model=model, action=action),
                dumped({"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}))
    field = "input" if dialect == "responses" else "messages"
    return PATHS[dialect], dumped({"model": model, "stream": stream, "max_tokens": 50, field: conversation}
                                  if dialect != "responses" else {"model": model, "stream": stream, field: "hi"})


class BreaksTls:
    """Accepts, reads the client's hello, closes."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        while True:
            try:
                accepted, _ = self.server.accept()
            except OSError:
                return
            accepted.recv(1024)
            accepted.close()


def serve(call: Call) -> None:
    """The first folder of the path says what goes wrong, the second in which dialect; `good` is well."""
    _, name, dialect, *_ = call.request.target.split("/")
    if name == "good":
        call.reply(200, GOOD[dialect], kind_of(dialect))
        return
    next(fault.script for fault in FAULTS if slug(fault, dialect) == name)(call, dialect)


def base_of(fault: Fault, dialect: str, port: int, tls_port: int) -> str:
    if fault.name == "connection refused":
        # A free port could be somebody else's a moment later; nobody listens at this one.
        return "http://127.0.0.1:1/v1"
    if fault.name == "name does not resolve":
        return "http://no-such-host.invalid/v1"
    if fault.name == "TLS breaks off":
        return f"https://127.0.0.1:{tls_port}/v1"
    return f"http://127.0.0.1:{port}/{slug(fault, dialect)}/{dialect}/v1"


def set_up(port: int, tls_port: int) -> dict:
    providers, models = {}, {}
    for dialect in PATHS:
        good = f"good-{dialect}"
        providers[good] = provider(port, api_base_url={dialect: f"http://127.0.0.1:{port}/good/{dialect}/v1"})
        for fault in FAULTS:
            name = slug(fault, dialect)
            for copy in ("pair", "alone"):
                providers[f"{copy}-{name}"] = provider(
                    port, api_base_url={dialect: base_of(fault, dialect, port, tls_port)}, disable_cooldown=False)
            models[f"pair-{name}"] = alias((f"pair-{name}", "model"), (good, "model"))
            models[f"alone-{name}"] = alias((f"alone-{name}", "model"))
            models[f"again-{name}"] = alias((f"alone-{name}", "model"), (good, "model"))
            models[f"sibling-{name}"] = alias((f"alone-{name}", "other"), (good, "model"))
    for model in models.values():
        model["sticky_session"] = False
    return configuration(providers, models,
                         settings={"warm_up": False, "timeouts": {"first_byte_ms": 1000, "idle_ms": 1000}})


def observed(gateway: Gateway, fault: Fault, dialect: str) -> tuple[str, str, str]:
    name = slug(fault, dialect)

    def ask(which: str):
        target, body = request_for(dialect, f"{which}-{name}", fault.stream)
        kind = "multipart/form-data; boundary=form" if dialect == "transcriptions" else "application/json"
        try:
            return gateway.ask("POST", target, body, {**auth(), "Content-Type": kind}, timeout=30)
        except Broken:
            # What breaks in the same moment it begins is cut before its head went out.
            assert fault.name in CUTS_SOUND and dialect == "speech", (fault, dialect)
            return Answer(200, [], complete=False)

    pair = ask("pair")
    took_over = pair.header("x-plexus-provider") == f"good-{dialect}"
    assert not took_over or (pair.status == 200 and pair.complete and pair.body == GOOD[dialect]), (name, pair)
    alone = ask("alone")
    # Sound that has begun cannot be taken back, nor does it have words for an error: it is cut.
    is_cut = dialect == "speech" and fault.name in CUTS_SOUND
    assert alone.complete != is_cut, f"{name}: {alone!r}"
    says_error = b'"error"' in alone.body or b"event: error" in alone.body
    client = str(alone.status) + (", error in it" if alone.status == 200 and says_error else "")
    client += ", cut" if is_cut else ""

    def passes_over(kind: str) -> bool:
        answer = ask(kind)
        return (answer.header("x-plexus-attempts"), answer.header("x-plexus-provider")) == ("1", f"good-{dialect}")

    rests = "nobody"
    if passes_over("again"):
        rests = "provider" if passes_over("sibling") else "target"
    return ("yes" if took_over else "no"), rests, client


def test_every_fault_in_every_dialect():
    tls = BreaksTls()
    with Upstream(serve) as upstream, Gateway(set_up(upstream.port, tls.port)) as gateway:
        cases = [(fault, dialect) for fault in FAULTS for dialect in PATHS if applies(fault, dialect)]
        with ThreadPoolExecutor(16) as pool:
            results = dict(zip(cases, pool.map(lambda case: observed(gateway, *case), cases)))
    tls.server.close()
    lines = ["# What happens when a provider fails", "",
             "Made by tests/integration/test_fault_matrix.py, which also keeps it true. *Next target*: another one answers",
             "and the client sees nothing of it. *Rests*: who is left alone afterwards. *Client*: what it gets when there is no",
             "other target. Where the dialects differ, each has its own row; those that are not there cannot fail that way.", "",
             "| fault | dialect | next target | rests | client |", "|---|---|---|---|---|"]
    for fault in FAULTS:
        by_result: dict[tuple, list[str]] = {}
        asked = [dialect for dialect in PATHS if applies(fault, dialect)]
        for dialect in asked:
            by_result.setdefault(results[fault, dialect], []).append(dialect)
        for (next_target, rests, client), dialects in by_result.items():
            names = "all" if len(dialects) == len(asked) else ", ".join(dialects)
            lines.append(f"| {fault.name} | {names} | {next_target} | {rests} | {client} |")
    table = "\n".join(lines) + "\n"
    notice("\n" + table)
    if os.environ.get("PLEXUS_UPDATE_FAULTS"):
        DOCUMENT.write_text(table, encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == table, "gateway/FAULTS.md tells another story; see the table above"
