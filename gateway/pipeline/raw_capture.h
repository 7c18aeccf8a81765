// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in one exchange, as the gateway thread keeps it while it happens: references to what is in
// memory anyway, and one append for each piece of an answer. Everything that takes work (finding events,
// taking out credentials, cutting) is captureOf(), for a pool thread.
//
// Where the client is sent the provider's very bytes they are kept once. Memory comes from one budget for all
// exchanges and is given back with this object, wherever it ends; what does not fit is not kept, and the body
// says that it was cut. Thread: one at a time; const and shared once the exchange has ended.
#pragma once

#include "inspect/capture.h"
#include "inspect/capture_budget.h"
#include "inspect/stream_samples.h"
#include "inspect/tape.h"
#include "pipeline/secret_scrubber.h"
#include "upstream/upstream_client.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace gateway::pipeline {

class RawCapture {
public:
    // Of memory, for one exchange with all its attempts. What is in it twice is kept once.
    static constexpr qint64 kMostBytes = 4 * inspect::kMaxCapturedBody;

    explicit RawCapture(std::shared_ptr<inspect::CaptureBudget> budget);
    ~RawCapture();
    RawCapture(const RawCapture&) = delete;
    RawCapture& operator=(const RawCapture&) = delete;

    // As it is now, for somebody who looks at an exchange that runs. Takes nothing of the budget.
    [[nodiscard]] std::shared_ptr<const RawCapture> look() const;

    void request(const QByteArray& body);
    void beginAttempt(int index);
    // What the attempt is sent, and the credentials it is sent with.
    void attemptRequest(const upstream::BodyPieces& body, const SecretScrubber& scrubber);
    void attemptAnswer(QByteArrayView bytes, qint64 atUs);
    void answer(QByteArrayView bytes, qint64 atUs);

    // Of memory.
    [[nodiscard]] qint64 heldBytes() const { return m_kept; }

    struct Attempt {
        int index = 0;
        upstream::BodyPieces request = {};
        qint64 requestSize = 0;
        inspect::Tape answer;
        SecretScrubber scrubber = {};
    };

    [[nodiscard]] const QByteArray& requestBytes() const { return m_request; }

    [[nodiscard]] qint64 requestSize() const { return m_requestSize; }

    [[nodiscard]] const std::vector<Attempt>& attempts() const { return m_attempts; }

    // Moments and size always; the bytes unless they are an attempt's.
    [[nodiscard]] const inspect::Tape& answerTape() const { return m_answer; }

    // The client's answer as far as it was kept.
    [[nodiscard]] QByteArray answerBytes() const;

    [[nodiscard]] const inspect::StreamSamples& samples() const { return m_samples; }

private:
    // How much of a body of that size may still be kept, and is from now on.
    [[nodiscard]] qint64 take(qint64 size);
    void append(inspect::Tape& tape, QByteArrayView bytes, qint64 atUs);
    [[nodiscard]] qint64 roomIn(const inspect::Tape& tape) const;
    void standAlone();

    std::shared_ptr<inspect::CaptureBudget> m_budget; // null: of a look
    qint64 m_taken = 0;                               // of the budget, besides what the tapes took
    qint64 m_kept = 0;
    QByteArray m_request;
    qint64 m_requestSize = 0;
    std::vector<Attempt> m_attempts;
    inspect::Tape m_answer;
    std::optional<std::size_t> m_same; // whose answer begins with the client's
    inspect::StreamSamples m_samples;
};

using RawCapturePtr = std::shared_ptr<const RawCapture>;

// Takes some milliseconds a megabyte: not for the gateway thread. `record`: as it is at the moment.
[[nodiscard]] inspect::Capture captureOf(const RawCapture& raw, const inspect::ExchangeRecord& record);

} // namespace gateway::pipeline
