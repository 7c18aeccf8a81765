# SPDX-License-Identifier: GPL-3.0-or-later
"""Media, embeddings, reranking, moderation and the raw relay through the real program; forms that attack it."""

import json
import os

from harness import (KEY, PROVIDER_KEY, Gateway, Stage, alias, auth, configuration, expect, expect_error, provider, read_rows,
                     table, wait_for)
from upstream import Call, Upstream, replies

BOUNDARY = "----plexus-form"
TRANSCRIPT = "/v1/audio/transcriptions"
MEGABYTE = 1024 * 1024


def part(head: str, content: bytes) -> bytes:
    return f"--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + content + b"\r\n"


def field(name: str, value: str) -> bytes:
    return part(f'name="{name}"', value.encode())


def file(name: str, content: bytes, kind: str = "audio/mpeg") -> bytes:
    return part(f'name="file"; filename="{name}"\r\nContent-Type: {kind}', content)


def form(*parts: bytes) -> bytes:
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


def form_head() -> dict[str, str]:
    return {"Authorization": f"Bearer {KEY}", "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


def send_form(stage: Stage, body: bytes, path: str = TRANSCRIPT, **more):
    return stage.gateway.ask("POST", path, body, form_head(), **more)


FORMATS = {
    "json": ("application/json", b'{"text":"hi","usage":{"type":"duration","seconds":3}}'),
    "verbose_json": ("application/json", b'{"task":"transcribe","language":"english","duration":3.2,"text":"hi","segments":[]}'),
    "text": ("text/plain; charset=utf-8", "grüß dich\n".encode()),
    "srt": ("text/plain; charset=utf-8", b"1\n00:00:00,000 --> 00:00:01,000\nhi\n\n"),
    "vtt": ("text/vtt", b"WEBVTT\n\n00:00.000 --> 00:01.000\nhi\n"),
}


@table(FORMATS, Stage)
def test_transcripts_of_every_format_come_back_as_they_are(stage: Stage, name: str):
    kind, body = FORMATS[name]
    stage.upstream.play(lambda call: call.reply(200, body, [("Content-Type", kind)]))
    sound = os.urandom(300_000)
    parts = (file("speech.mp3", sound), field("response_format", name), field("timestamp_granularities[]", "word"))
    for path in (TRANSCRIPT, "/v1/audio/translations"):
        answer = expect(send_form(stage, form(field("model", "fast"), *parts), path), 200)
        assert (answer.body, answer.header("content-type")) == (body, kind)
        seen = stage.upstream.requests[-1]
        assert seen.target == path and seen.body == form(field("model", "real-model"), *parts)
        assert seen.header("authorization") == f"Bearer {PROVIDER_KEY}"


def test_a_form_of_25_megabytes_is_relayed_without_three_copies():
    with Stage(replies(b'{"text":"hi"}')) as stage:
        expect(send_form(stage, form(field("model", "fast"), file("a.mp3", b"x"))), 200)
        before = stage.gateway.rss_bytes()
        sound = os.urandom(25 * MEGABYTE)
        body = form(file("a.mp3", sound), field("model", "fast"))
        peak = 0

        def answer(call: Call) -> None:
            nonlocal peak
            peak = stage.gateway.rss_bytes()
            call.reply(200, b'{"text":"hi"}')

        stage.upstream.play(answer)
        expect(send_form(stage, body, timeout=60), 200)
        assert stage.upstream.requests[-1].body == form(file("a.mp3", sound), field("model", "real-model"))
        assert peak - before < 45 * MEGABYTE, f"{(peak - before) // MEGABYTE} MB for a form of 25 MB"
        refused = send_form(stage, form(field("model", "fast"), file("a.mp3", sound + b"x")), timeout=60)
        assert "26214401 bytes" in expect_error(refused, 413, TRANSCRIPT)


def test_forms_that_attack_end_in_400_and_leave_no_memory_behind():
    model = field("model", "fast")
    good = form(model, file("a.mp3", b"sound" * 1000))
    attacks = {
        "truncated": good[:-20],
        "no end": model + file("a.mp3", b"x" * 5 * MEGABYTE),
        "a hundred thousand parts": form(model, *[field("a", "")] * 100_000),
        "a hundred thousand files": form(model, *[file("a.mp3", b"")] * 100_000),
        "a head without an end": f"--{BOUNDARY}\r\n".encode() + b"X: " + b"y" * 8 * MEGABYTE,
        "a huge head": form(model, part('name="a"; x="' + "y" * MEGABYTE + '"', b"")),
        "a huge field": form(model, field("prompt", "p" * 8 * MEGABYTE)),
        "a huge model": form(field("model", "m" * 8 * MEGABYTE)),
        "only line ends": b"\r\n" * 4 * MEGABYTE,
        "only dashes": b"-" * 8 * MEGABYTE,
        "nearly boundaries": f"--{BOUNDARY}".encode() + f"\r\n--{BOUNDARY[:-1]}".encode() * 400_000,
        "a path up": form(model, file("../../../etc/passwd", b"x")),
        "an absolute path": form(model, file("/etc/passwd", b"x")),
        "a path of Windows": form(model, file("..\\\\evil.exe", b"x")),
        "a path in filename*": form(model, part("name=file; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", b"x")),
        "a NUL in the name": form(model, part('name="file"; filename="a\0.mp3"', b"x")),
        "two models": form(model, field("model", "other"), file("a.mp3", b"x")),
        "no model": form(file("a.mp3", b"x")),
        "empty": b"",
    }
    with Stage() as stage:
        expect(send_form(stage, good), 200)
        requests = len(stage.upstream.requests)
        before = stage.gateway.rss_bytes()
        for name, body in attacks.items():
            for path in (TRANSCRIPT, "/v1/images/edits"):
                answer = send_form(stage, body, path, timeout=30)
                assert answer.status == 400, (name, answer)
                expect_error(answer, 400, path)
        grown = stage.gateway.rss_bytes() - before
        assert grown < 40 * MEGABYTE, f"{grown // MEGABYTE} MB are still held"
        assert len(stage.upstream.requests) == requests, "a form that was refused reached the provider"
        for kind in ("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b" * 71):
            expect_error(stage.gateway.ask("POST", TRANSCRIPT, good, auth(Content_Type=kind)), 400, TRANSCRIPT)
        too_large = stage.gateway.ask("POST", TRANSCRIPT, None, {**form_head(), "Content-Length": str(10**12)})
        assert too_large.status == 413, too_large


def test_a_transcript_is_streamed_event_by_event():
    events = [b'data: {"type":"transcript.text.delta","delta":"he"}\n\n',
              b'data: {"type":"transcript.text.delta","delta":"llo"}\n\n',
              b'data: {"type":"transcript.text.done","text":"hello","usage":{"type":"tokens","input_tokens":7,"output_tokens":2}}\n\n']
    with Stage(lambda call: call.stream(events)) as stage:
        answer = expect(send_form(stage, form(field("model", "fast"), field("stream", "true"), file("a.mp3", b"x"))), 200)
        assert answer.body == b"".join(events)
        row = wait_for(lambda: read_rows(stage.gateway.database,
                                         "SELECT operation, media, streaming, input_tokens, output_tokens FROM exchanges"), "row")
        assert row == [("transcription", "files=1 file_bytes=1", 1, 7, 2)], row


def test_what_is_relayed_is_recorded_with_its_figures_and_price():
    providers = lambda port: {"up": provider(port, models={
        "real-model": {"pricing": {"source": "simple", "input": 1000, "output": 0}},
        "flat": {"pricing": {"source": "per_request", "amount": 0.04}},
        "each": {"pricing": {"source": "per_unit", "per_image": 0.03, "per_audio_minute": 0.006}}})}
    images = b'{"created":1,"data":[{"b64_json":"YQ=="},{"b64_json":"Yg=="}]}'
    with Upstream(replies(images)) as upstream:
        models = {name: alias(("up", model)) for name, model in (("fast", "real-model"), ("flat", "flat"), ("each", "each"))}
        with Gateway(configuration(providers(upstream.port), models)) as gateway:
            for model in ("fast", "flat", "each"):
                expect(gateway.ask("POST", "/v1/images/generations",
                                   json.dumps({"model": model, "prompt": "x", "n": 2}).encode(), auth()), 200)
            upstream.play(replies(b'{"object":"list","data":[{"embedding":[1]}],"usage":{"prompt_tokens":2000,"total_tokens":2000}}'))
            expect(gateway.ask("POST", "/v1/embeddings", b'{"model":"fast","input":["a","b"]}', auth()), 200)
            upstream.play(replies(b'{"text":"hello","duration":"30.0"}'))
            expect(gateway.ask("POST", TRANSCRIPT, form(field("model", "each"), file("a.mp3", b"x")), form_head()), 200)
            rows = wait_for(lambda: (found := read_rows(
                gateway.database, "SELECT operation, media, cost_nanos, cost_source FROM exchanges ORDER BY rowid"))
                and len(found) == 5 and found, "five rows")
    assert rows == [("image_generation", "images=2", None, ""),
                    ("image_generation", "images=2", 40_000_000, "per_request"),
                    ("image_generation", "images=2", 60_000_000, "per_unit"),
                    ("embeddings", "inputs=2", 2_000_000_000, "simple"),
                    ("transcription", "files=1 file_bytes=1 audio_ms=30000", 3_000_000, "per_unit")], rows


def test_speech_begins_before_it_is_whole():
    sent = []

    def speak(call: Call) -> None:
        sent.append(call)
        call.head(200, [("Content-Type", "audio/mpeg"), ("Transfer-Encoding", "chunked")])
        call.chunk(b"ID3")
        call.detach()

    with Stage(speak) as stage:
        with stage.wire() as wire:
            wire.request("POST", "/v1/audio/speech", b'{"model":"fast","input":"hello","voice":"alloy"}', auth())
            answer = wire.head()
            wire.read_until(answer, b"ID3")
            sent[0].chunk(b"rest")
            sent[0].end()
            assert wire.rest(answer).body == b"ID3rest", answer
            sent[0].close()


def test_embeddings_cross_between_openai_and_google():
    google = json.dumps({"embeddings": [{"values": [0.5, 1]}, {"values": [2, 3]}]}).encode()
    openai = json.dumps({"data": [{"index": 0, "embedding": [0.5]}], "usage": {"prompt_tokens": 3, "total_tokens": 3}}).encode()

    def serve(call: Call) -> None:
        call.reply(200, google if "batchEmbedContents" in call.request.target else openai)

    with Upstream(serve) as upstream:
        base = f"http://127.0.0.1:{upstream.port}"
        providers = {"google": provider(upstream.port, api_base_url={"gemini": base}),
                     "openai": provider(upstream.port, api_base_url={"chat": base})}
        with Gateway(configuration(providers, {"g": alias(("google", "gem")), "o": alias(("openai", "ada"))})) as gateway:
            answer = expect(gateway.ask("POST", "/v1/embeddings", b'{"model":"g","input":["a","b"]}', auth()), 200).json()
            assert [entry["embedding"] for entry in answer["data"]] == [[0.5, 1], [2, 3]], answer
            assert upstream.requests[-1].target == "/v1beta/models/gem:batchEmbedContents"
            answer = expect(gateway.ask("POST", "/v1beta/models/o:embedContent",
                                        b'{"content":{"parts":[{"text":"a"}]}}', auth()), 200).json()
            assert answer["embedding"] == {"values": [0.5]}, answer
            assert upstream.requests[-1].target == "/v1/embeddings"


def test_the_raw_relay_is_closed_until_it_is_opened_twice():
    with Upstream(replies(b'{"id":"file-1"}')) as upstream:
        raw = {"enabled": True, "base_url": f"http://127.0.0.1:{upstream.port}/base", "auth": "x-api-key"}
        config = configuration({"open": provider(upstream.port, raw_passthrough=raw), "shut": provider(upstream.port)})
        config["keys"]["raw"] = {"secret": "sk-plexus-raw-77", "allowRawPassthrough": True}
        with Gateway(config) as gateway:
            expect_error(gateway.ask("GET", "/raw/open/v1/files", None, auth()), 403)
            expect_error(gateway.ask("GET", "/raw/shut/v1/files", None, auth("sk-plexus-raw-77")), 403)
            expect_error(gateway.ask("GET", "/raw/none/v1/files", None, auth("sk-plexus-raw-77")), 404)
            for path in ("/raw/open/../x", "/raw/open/%2e%2e/x", "/raw/open/a%2f..%2fb", "/raw/open/a%5c..%5cb"):
                assert gateway.ask("GET", path, None, auth("sk-plexus-raw-77")).status == 400, path
            assert not upstream.requests
            answer = expect(gateway.ask("DELETE", "/raw/open/v1/files/f?x=1&key=secret", None, auth("sk-plexus-raw-77")), 200)
            assert answer.body == b'{"id":"file-1"}'
            seen = upstream.requests[-1]
            assert (seen.method, seen.target) == ("DELETE", "/base/v1/files/f?x=1"), seen
            assert seen.header("x-api-key") == PROVIDER_KEY and seen.header("authorization") is None
            upstream.play(lambda call: call.reply(204, b"", []))
            assert gateway.ask("GET", "/raw/open/empty", None, auth("sk-plexus-raw-77")).status == 204
            upstream.play(lambda call: call.head(200, [("Content-Length", "77"), ("X-A", "b")]))
            head = gateway.ask("HEAD", "/raw/open/v1/files", None, auth("sk-plexus-raw-77"))
            assert (head.status, head.header("content-length"), head.body) == (200, "77", b""), head
            rows = wait_for(lambda: (found := read_rows(
                gateway.database, "SELECT operation, key_name, provider, status FROM exchanges WHERE status < 400"))
                and len(found) == 3 and found, "rows")
    assert set(rows) == {("raw", "raw", "open", 200), ("raw", "raw", "open", 204)}, rows
