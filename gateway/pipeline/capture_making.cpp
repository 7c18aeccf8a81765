// SPDX-License-Identifier: GPL-3.0-or-later
// A raw capture as the value everybody else sees: cut, without credentials, its events found.
#include "pipeline/raw_capture.h"

#include "inspect/body_text.h"
#include "inspect/stream_events.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gateway::pipeline {

using inspect::CapturedAttempt;
using inspect::CapturedBody;
using inspect::kMaxCapturedBody;
using inspect::StreamEvent;
using inspect::StreamSide;

namespace {

// What a token of English or code comes to, where nobody counted.
constexpr qint64 kBytesPerToken = 4;

// Length for length. A credential the cut goes through is not there whole: its beginning goes.
QByteArray scrubbed(const QByteArray& bytes, qint64 size, const SecretScrubber& scrubber)
{
    SecretScrubber once = scrubber;
    QByteArray text = once.feed(bytes);
    if (bytes.size() == size)
        text += once.finish();
    return text;
}

// Within kMaxCapture: what was kept once in memory may be in a capture several times.
class BodyCutter {
public:
    explicit BodyCutter(qint64 room)
        : m_room(room)
    {
    }

    [[nodiscard]] CapturedBody body(QByteArray bytes, qint64 size, const SecretScrubber& scrubber)
    {
        if (bytes.size() > m_room)
            bytes.truncate(m_room);
        m_room -= bytes.size();
        return { .bytes = scrubbed(bytes, size, scrubber), .size = size };
    }

private:
    qint64 m_room;
};

// Pieces may point into bytes that go when the exchange does: joined() makes them ours.
QByteArray requestBytesOf(const RawCapture::Attempt& attempt)
{
    QByteArray joined = attempt.request.joined();
    if (joined.size() > kMaxCapturedBody)
        joined.truncate(kMaxCapturedBody);
    joined.detach();
    return joined;
}

void add(inspect::Capture& capture, inspect::EventList&& list)
{
    capture.events.append(std::move(list.events));
    capture.moreEvents += list.more;
}

// How much text of the answer stands before each event's end; the last entry is all of it.
struct TextProgress {
    qint64 end = 0;
    qint64 text = 0;
};

std::vector<TextProgress> progressIn(QByteArrayView body)
{
    std::vector<TextProgress> progress;
    const auto form = inspect::streamForm(body);
    if (!form)
        return progress;
    qint64 text = 0;
    qint64 from = 0;
    while (const auto event = inspect::nextEvent(body, *form, from)) {
        from = event->offset + event->size;
        text += inspect::eventText(event->type, event->data).size();
        progress.push_back({ .end = from, .text = text });
    }
    return progress;
}

// Tokens at a place in the answer: in proportion to its text where that is known, else to its bytes.
class TokenScale {
public:
    TokenScale(QByteArrayView body, qint64 size, std::optional<qint64> output)
        : m_progress(progressIn(body))
        , m_bytes(std::max<qint64>(size, 1))
    {
        const qint64 text = m_progress.empty() ? 0 : m_progress.back().text;
        // Behind the cut the text goes on as it went before it.
        m_text = m_progress.empty() ? 0 : text * m_bytes / std::max<qint64>(m_progress.back().end, 1);
        m_tokens = output.value_or(m_text > 0 ? m_text / kBytesPerToken : m_bytes / kBytesPerToken);
    }

    [[nodiscard]] qint64 at(qint64 bytes) const
    {
        if (m_text == 0 || m_progress.back().end < bytes)
            return m_tokens * bytes / m_bytes;
        const auto found = std::lower_bound(m_progress.begin(), m_progress.end(), bytes,
            [](const TextProgress& each, qint64 end) { return each.end < end; });
        return m_tokens * found->text / m_text;
    }

private:
    std::vector<TextProgress> m_progress;
    qint64 m_bytes;
    qint64 m_text = 0;
    qint64 m_tokens = 0;
};

void addSamples(inspect::Capture& capture, const RawCapture& raw, const inspect::ExchangeRecord& record)
{
    const TokenScale scale(capture.answer.bytes, capture.answer.size, record.usage.output);
    qint64 most = 0;
    for (const inspect::StreamSamples::Point& point : raw.samples().points()) {
        most = std::max(most, scale.at(point.bytes));
        capture.samples.append({ .atUs = point.atUs, .bytes = point.bytes, .tokens = most });
    }
}

} // namespace

inspect::Capture captureOf(const RawCapture& raw, const inspect::ExchangeRecord& record)
{
    inspect::Capture capture { .id = record.id,
        .keyName = record.keyName,
        .startedAtMs = record.startedAtMs,
        .request = { .bytes = raw.requestBytes(), .size = raw.requestSize() } };
    const qint64 answerSize = raw.answerTape().size();
    QByteArray answer = raw.answerBytes();
    BodyCutter cutter(inspect::kMaxCapture - raw.requestBytes().size() - answer.size());
    for (const RawCapture::Attempt& attempt : raw.attempts()) {
        CapturedBody request = cutter.body(requestBytesOf(attempt), attempt.requestSize, attempt.scrubber);
        CapturedBody reply =
            cutter.body(attempt.answer.first(kMaxCapturedBody), attempt.answer.size(), attempt.scrubber);
        capture.attempts.append(
            { .index = attempt.index, .request = std::move(request), .answer = std::move(reply) });
        answer = scrubbed(answer, answerSize, attempt.scrubber);
    }
    capture.answer = { .bytes = std::move(answer), .size = answerSize };
    for (qsizetype i = 0; i < capture.attempts.size(); ++i) {
        const CapturedAttempt& attempt = capture.attempts[i];
        add(capture,
            inspect::listEvents(attempt.answer.bytes,
                raw.attempts()[static_cast<std::size_t>(i)].answer.marks(),
                { .side = StreamSide::Upstream, .attempt = attempt.index }));
    }
    add(capture,
        inspect::listEvents(capture.answer.bytes, raw.answerTape().marks(), { .side = StreamSide::Client }));
    std::stable_sort(capture.events.begin(), capture.events.end(),
        [](const StreamEvent& a, const StreamEvent& b) { return a.atUs < b.atUs; });
    addSamples(capture, raw, record);
    return capture;
}

} // namespace gateway::pipeline
