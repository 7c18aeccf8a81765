// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what happens to one exchange: stamps phases on the exchange's clock, opens and closes attempts,
// keeps what was said when asked to (raw_capture.h). No decisions are taken here.
// Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "dialects/unified/note.h"
#include "http/http_types.h"
#include "inspect/exchange_record.h"
#include "pipeline/raw_capture.h"
#include "upstream/upstream_client.h"

#include <QByteArrayView>

#include <memory>

namespace gateway::pipeline {

class ExchangeRecorder {
public:
    // A conversation of a thousand turns may have a thousand reasons; the first tell the story.
    static constexpr qsizetype kMaxNotes = 100;

    // `budget`: what is said takes its memory from it; null: nothing of it is kept.
    ExchangeRecorder(const Clock& clock, std::shared_ptr<inspect::CaptureBudget> budget,
        const http::RequestHead& head, Dialect dialect);

    [[nodiscard]] const inspect::ExchangeRecord& record() const { return m_record; }

    [[nodiscard]] inspect::ExchangeRecord& record() { return m_record; }

    // Null: nothing is kept.
    [[nodiscard]] const RawCapture* capture() const { return m_capture.get(); }

    // At the end.
    [[nodiscard]] RawCapturePtr takeCapture() { return std::move(m_capture); }

    // Now, on the record's clock.
    [[nodiscard]] qint64 now() const { return m_clock.monotonicUs() - m_originUs; }

    void requestBody(const http::InboundRequest& request);
    // Of the attempt under way; replaces those of the one before.
    void notes(const dialects::Notes& notes);
    // Of its answer, behind those of the request.
    void addNotes(const dialects::Notes& notes);
    void upstreamBody(const upstream::BodyPieces& body, const SecretScrubber& scrubber);
    // As they came from the provider.
    void upstreamBytes(QByteArrayView bytes);
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
    qint64 m_originUs;
    inspect::ExchangeRecord m_record;
    std::shared_ptr<RawCapture> m_capture; // null: nothing is kept
};

} // namespace gateway::pipeline
