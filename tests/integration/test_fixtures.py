# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded answers of real providers, replayed by the scripted upstream, come back byte for byte.

The recordings lie beside the project and are read where they lie; whose answers they are is decided by what is in
them. Their forms:
  *.json         one whole answer (a few are error bodies): sent as it is;
  *.json with `interactions`   requests and answers of Google's, streams as lists of their payloads;
  *.chunks.txt   one JSON document a line, the payloads of a stream;
  *.sse          a raw event stream: sent as it is.
The framing of payloads is put back as the vendors send it: chat `data: …` and at the end `data: [DONE]`, messages and
responses `event: <type>` before each `data: …`, gemini `data: …` with CRLF.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness import CHAT, FIXTURES, MESSAGES, Stage, auth, expect, notice, table
from upstream import JSON_HEAD, STREAM_HEAD

RESPONSES = "/v1/responses"
GEMINI = "/v1beta/models/{model}:{action}"
CONVERSATION = {CHAT: '"messages":[]', MESSAGES: '"messages":[]', RESPONSES: '"input":[]', GEMINI: '"contents":[]'}
MESSAGES_EVENTS = ("message_start", "content_block_start", "content_block_delta", "ping")
# Error bodies do not say whose they are; their folder does.
FOLDERS = {"chat": CHAT, "responses": RESPONSES, "google": GEMINI}


@dataclass(frozen=True)
class Recording:
    target: str  # the inference path
    name: str
    sent: bytes
    stream: bool = False
    status: int = 200


def target_of(document) -> str | None:
    """The inference path whose answer the document is, or begins."""
    if not isinstance(document, dict):
        return None
    if document.get("type") in MESSAGES_EVENTS:
        return MESSAGES
    if document.get("type") == "message" and isinstance(document.get("content"), list):
        return MESSAGES
    if document.get("object") == "response" or str(document.get("type")).startswith("response."):
        return RESPONSES
    if "candidates" in document:
        return GEMINI
    choices = document.get("choices")
    if isinstance(choices, list) and (not choices or {"message", "delta"} & set(choices[0])):
        return CHAT
    return None


def parsed(text: bytes):
    try:
        return json.loads(text)
    except ValueError:
        return None


def framed(target: str, payloads: list[bytes]) -> bytes:
    """The payloads of a stream as the vendor sends them."""
    if target == GEMINI:
        return b"".join(b"data: " + payload + b"\r\n\r\n" for payload in payloads)
    if target == CHAT:
        return b"".join(b"data: " + payload + b"\n\n" for payload in [*payloads, b"[DONE]"])
    return b"".join(b"event: " + json.loads(payload)["type"].encode() + b"\ndata: " + payload + b"\n\n"
                    for payload in payloads)


def of_interactions(path: Path, interactions: list) -> Iterator[Recording]:
    for place, interaction in enumerate(interactions):
        action = interaction["request"]["url"].partition("?")[0].rpartition(":")[2]
        documents = interaction["response"].get("bodySegments")
        if action not in ("generateContent", "streamGenerateContent") or not documents:
            continue
        name, status = f"{path.name}#{place}", interaction["response"]["statusCode"]
        payloads = [json.dumps(document, ensure_ascii=False).encode() for document in documents]
        if action == "streamGenerateContent" and status == 200:
            yield Recording(GEMINI, name, framed(GEMINI, payloads), stream=True)
        else:
            yield Recording(GEMINI, name, payloads[0], status=status)


def read_recordings(path: Path) -> Iterator[Recording]:
    if not path.name.endswith((".json", ".chunks.txt", ".sse")):
        return
    raw = path.read_bytes()
    name = f"{path.relative_to(FIXTURES).parts[2]}/{path.name}"
    if path.suffix == ".sse":
        yield Recording(CHAT if b'"choices"' in raw else MESSAGES, name, raw, stream=True)
        return
    payloads = [line for line in raw.split(b"\n") if line.strip()]
    document = parsed(raw if path.suffix == ".json" else payloads[0])
    if path.suffix == ".json" and isinstance(document, dict) and "interactions" in document:
        yield from of_interactions(path, document["interactions"])
    elif target := target_of(document):
        if path.suffix == ".json":
            yield Recording(target, name, raw)
        else:
            yield Recording(target, name, framed(target, payloads), stream=True)
    elif isinstance(document, dict) and isinstance(document.get("error"), dict):
        for folder in set(path.parts) & set(FOLDERS):
            yield Recording(FOLDERS[folder], name, raw, status=400)


RECORDINGS = [found for path in sorted(FIXTURES.rglob("*")) if path.is_file() for found in read_recordings(path)]


# A picture of megabytes in single bytes shows nothing that larger crumbs do not, and takes ten seconds.
def crumb(recording: Recording) -> int:
    return 1 if len(recording.sent) < 200_000 else 97


def describe(case) -> str:
    recording, cut = case
    return f"{recording.name}, {f'{cut}-byte writes' if cut else 'whole'}"


def request_to(recording: Recording, model: str) -> tuple[str, bytes]:
    conversation = CONVERSATION[recording.target]
    if recording.target == GEMINI:
        action = "streamGenerateContent?alt=sse" if recording.stream else "generateContent"
        return GEMINI.format(model=model, action=action), b"{%s}" % conversation.encode()
    stream = "true" if recording.stream else "false"
    return recording.target, f'{{"model":"{model}","stream":{stream},{conversation}}}'.encode()


@table([(recording, cut) for recording in RECORDINGS for cut in (0, crumb(recording))], Stage, describe)
def test_recorded_answer_comes_back_byte_for_byte(stage, case):
    recording, cut = case

    def script(call):
        head = STREAM_HEAD if recording.stream else JSON_HEAD
        call.head(recording.status, [*head, ("Transfer-Encoding", "chunked")])
        # One chunk of the coding, written whole or a byte at a time.
        call.chunk(recording.sent, cut)
        call.end()

    stage.upstream.play(script)
    target, body = request_to(recording, "fast")
    answer = expect(stage.gateway.ask("POST", target, body, auth()), recording.status)
    seen = stage.upstream.last
    assert (seen.target, seen.body) == request_to(recording, "real-model"), (seen.target, seen.body)
    assert answer.body == recording.sent, f"{len(answer.body)} bytes of {len(recording.sent)}"


def test_recordings_are_found():
    if not FIXTURES.is_dir():
        notice("skipped: the folder ../shared/fixtures is not there; no recorded answer was replayed")
        return
    found = Counter((recording.target, recording.stream) for recording in RECORDINGS)
    least = {(CHAT, False): 25, (CHAT, True): 24, (MESSAGES, False): 31, (MESSAGES, True): 31,
             (RESPONSES, False): 46, (RESPONSES, True): 48, (GEMINI, False): 81, (GEMINI, True): 58}
    assert all(found[kind] >= count for kind, count in least.items()), found
