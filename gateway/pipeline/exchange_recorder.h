// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what happens to one exchange: stamps phases on the exchange's clock, opens and closes attempts,
// keeps the bodies for the inspector when asked to. No decisions are taken here.
// Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "dialects/unified/note.h"
#include "http/http_types.h"
#include "inspect/exchange_record.h"
#include "upstream/upstream_client.h"

#include <QByteArrayView>

namespace gateway::pipeline {

// Where bodies are kept for the inspector.
enum class Capture { Off, On };

class ExchangeRecorder {
public:
    // Largest part of a body that is kept, each direction.
    static constexpr qsizetype kCaptureLimit = 256 * 1024;
    // A conversation of a thousand turns may have a thousand reasons; the first tell the story.
    static constexpr qsizetype kMaxNotes = 100;

    ExchangeRecorder(const Clock& clock, Capture capture, const http::RequestHead& head, Dialect dialect);

    [[nodiscard]] const inspect::ExchangeRecord& record() const { return m_record; }

    [[nodiscard]] inspect::ExchangeRecord& record() { return m_record; }

    [[nodiscard]] const inspect::CapturedBodies& bodies() const { return m_bodies; }

    [[nodiscard]] Capture capture() const { return m_capture; }

    // Now, on the record's clock.
    [[nodiscard]] qint64 now() const { return m_clock.monotonicUs() - m_originUs; }

    void requestBody(const http::InboundRequest& request);
    // Of the attempt under way; replaces those of the one before.
    void notes(const dialects::Notes& notes);
    // Of its answer, behind those of the request.
    void addNotes(const dialects::Notes& notes);
    void upstreamBody(const upstream::BodyPieces& body);
    void responseBytes(QByteArrayView bytes);

    // The attempt under way.
    [[nodiscard]] inspect::AttemptRecord& attempt() { return m_record.attempts.last(); }

    void beginAttempt(const QString& provider, const QString& model, const QString& reason);
    void endAttempt(inspect::AttemptOutcome outcome, const upstream::UpstreamTimings* timings);
    void failAttempt(const Error& error, const upstream::UpstreamTimings* timings);

    void finish(inspect::ExchangeState state);

private:
    [[nodiscard]] qint64 relative(qint64 monotonicUs) const
    {
        return monotonicUs < 0 ? inspect::kNever : monotonicUs - m_originUs;
    }

    const Clock& m_clock;
    Capture m_capture;
    qint64 m_originUs;
    inspect::ExchangeRecord m_record;
    inspect::CapturedBodies m_bodies;
};

} // namespace gateway::pipeline
