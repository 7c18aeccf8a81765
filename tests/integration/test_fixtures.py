# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded answers of real providers, replayed by the scripted upstream, come back byte for byte.

The recordings lie beside the project and are read where they lie; which of them are chat or messages answers is
decided by what is in them. Their forms:
  *.json         one whole answer (a few are error bodies): sent as it is;
  *.chunks.txt   one JSON document a line, the payloads of a stream. The framing is put back as the vendors send
                 it: chat `data: …` and at the end `data: [DONE]`, messages `event: <type>` before each `data: …`;
  *.sse          a raw event stream: sent as it is.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from harness import CHAT, FIXTURES, MESSAGES, Stage, auth, expect, notice, table
from upstream import JSON_HEAD, STREAM_HEAD

MESSAGES_EVENTS = ("message_start", "content_block_start", "content_block_delta", "ping")


@dataclass(frozen=True)
class Recording:
    target: str
    path: Path
    status: int = 200


def target_of(document) -> str | None:
    """The inference path whose answer the document is, or begins."""
    if not isinstance(document, dict):
        return None
    if document.get("type") in MESSAGES_EVENTS:
        return MESSAGES
    if document.get("type") == "message" and isinstance(document.get("content"), list):
        return MESSAGES
    choices = document.get("choices")
    if isinstance(choices, list) and (not choices or {"message", "delta"} & set(choices[0])):
        return CHAT
    return None


def read_recording(path: Path) -> Recording | None:
    if path.suffix == ".sse":
        return Recording(CHAT if b'"choices"' in path.read_bytes() else MESSAGES, path)
    if not path.name.endswith((".json", ".chunks.txt")):
        return None
    first = path.read_bytes() if path.suffix == ".json" else path.read_bytes().split(b"\n", 1)[0]
    try:
        document = json.loads(first)
    except ValueError:
        return None
    if target := target_of(document):
        return Recording(target, path)
    # Error bodies do not say whose they are; their folder does.
    if "chat" in path.parts and isinstance(document, dict) and isinstance(document.get("error"), dict):
        return Recording(CHAT, path, 400)
    return None


def as_sent(recording: Recording) -> tuple[bytes, bool]:
    """The answer's bytes, and whether it is a stream."""
    raw = recording.path.read_bytes()
    if not recording.path.name.endswith(".chunks.txt"):
        return raw, recording.path.suffix == ".sse"
    out = bytearray()
    for line in raw.split(b"\n"):
        if not line.strip():
            continue
        if recording.target == MESSAGES:
            out += b"event: " + json.loads(line)["type"].encode() + b"\n"
        out += b"data: " + line + b"\n\n"
    if recording.target == CHAT:
        out += b"data: [DONE]\n\n"
    return bytes(out), True


RECORDINGS = [found for path in sorted(FIXTURES.rglob("*")) if path.is_file() and (found := read_recording(path))]


def describe(case) -> str:
    recording, cut = case
    relative = recording.path.relative_to(FIXTURES).parts
    return f"{relative[2]}/{recording.path.name}, {'1-byte writes' if cut else 'whole'}"


@table([(recording, cut) for recording in RECORDINGS for cut in (0, 1)], Stage, describe)
def test_recorded_answer_comes_back_byte_for_byte(stage, case):
    recording, cut = case
    sent, stream = as_sent(recording)

    def script(call):
        call.head(recording.status, [*(STREAM_HEAD if stream else JSON_HEAD), ("Transfer-Encoding", "chunked")])
        # One chunk of the coding, written whole or a byte at a time.
        call.chunk(sent, cut)
        call.end()

    stage.upstream.play(script)
    body = b'{"model":"fast","stream":%s,"messages":[]}' % (b"true" if stream else b"false")
    answer = expect(stage.gateway.ask("POST", recording.target, body, auth()), recording.status)
    assert answer.body == sent, f"{len(answer.body)} bytes of {len(sent)}"


def test_recordings_are_found():
    if not FIXTURES.is_dir():
        notice("skipped: the folder ../shared/fixtures is not there; no recorded answer was replayed")
        return
    targets = [recording.target for recording in RECORDINGS]
    assert targets.count(CHAT) >= 45 and targets.count(MESSAGES) >= 60, len(targets)
