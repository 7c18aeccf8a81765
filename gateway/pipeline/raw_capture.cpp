// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/raw_capture.h"

#include <algorithm>
#include <utility>

namespace gateway::pipeline {

using inspect::kMaxCapturedBody;

RawCapture::RawCapture(std::shared_ptr<inspect::CaptureBudget> budget)
    : m_budget(std::move(budget))
    , m_answer(m_budget)
{
}

RawCapture::~RawCapture()
{
    if (m_budget)
        m_budget->giveBack(m_taken);
}

std::shared_ptr<const RawCapture> RawCapture::look() const
{
    auto same = std::make_shared<RawCapture>(nullptr);
    same->m_request = m_request;
    same->m_requestSize = m_requestSize;
    for (const Attempt& attempt : m_attempts) {
        same->m_attempts.push_back({ .index = attempt.index,
            .request = attempt.request,
            .requestSize = attempt.requestSize,
            .answer = attempt.answer.look(),
            .scrubber = attempt.scrubber });
    }
    same->m_answer = m_answer.look();
    same->m_same = m_same;
    same->m_samples = m_samples;
    return same;
}

qint64 RawCapture::take(qint64 size)
{
    const qint64 wanted = std::min({ size, kMaxCapturedBody, kMostBytes - m_kept });
    if (wanted <= 0 || !m_budget || !m_budget->take(wanted))
        return 0;
    m_taken += wanted;
    m_kept += wanted;
    return wanted;
}

void RawCapture::request(const QByteArray& body)
{
    m_requestSize = body.size();
    const qint64 kept = take(body.size());
    // Whole, it is the exchange's own bytes.
    m_request = kept == body.size() ? body : body.first(kept);
}

void RawCapture::beginAttempt(int index)
{
    m_attempts.push_back({ .index = index, .answer = inspect::Tape(m_budget) });
}

void RawCapture::attemptRequest(const upstream::BodyPieces& body, const SecretScrubber& scrubber)
{
    if (m_attempts.empty())
        return;
    Attempt& attempt = m_attempts.back();
    attempt.scrubber = scrubber;
    attempt.requestSize = body.size();
    // Pieces of the client's own bytes cost nothing, while those are kept.
    const bool isShared = !body.source.isEmpty() && body.source.constData() == m_request.constData();
    qint64 own = 0;
    for (const QByteArray& piece : body.pieces) {
        const char* begin = m_request.constData();
        const bool isWithin =
            isShared && piece.constData() >= begin && piece.constData() < begin + m_request.size();
        own += isWithin ? 0 : piece.size();
    }
    if (own <= kMaxCapturedBody && (own == 0 || take(own) == own)) {
        attempt.request = body;
        return;
    }
    if (const qint64 kept = take(body.size()); kept > 0)
        attempt.request = { { body.joined().first(kept) } };
}

qint64 RawCapture::roomIn(const inspect::Tape& tape) const
{
    return std::min(kMaxCapturedBody - tape.kept(), kMostBytes - m_kept);
}

void RawCapture::append(inspect::Tape& tape, QByteArrayView bytes, qint64 atUs)
{
    const qint64 before = tape.kept();
    tape.append(bytes, atUs, roomIn(tape));
    m_kept += tape.kept() - before;
}

void RawCapture::attemptAnswer(QByteArrayView bytes, qint64 atUs)
{
    if (!m_attempts.empty())
        append(m_attempts.back().answer, bytes, atUs);
}

void RawCapture::answer(QByteArrayView bytes, qint64 atUs)
{
    if (bytes.isEmpty())
        return;
    if (m_answer.size() == 0 && !m_attempts.empty())
        m_same = m_attempts.size() - 1;
    if (m_same && *m_same + 1 == m_attempts.size()
        && m_attempts[*m_same].answer.holds(m_answer.size(), bytes)) {
        m_answer.mark(bytes.size(), atUs);
    } else {
        standAlone();
        append(m_answer, bytes, atUs);
    }
    m_samples.add({ .atUs = atUs, .bytes = m_answer.size() });
}

// From here on the client is sent something else than the provider sent.
void RawCapture::standAlone()
{
    if (!m_same)
        return;
    const qint64 before = m_answer.kept();
    m_answer.keepFrom(m_attempts[*m_same].answer, roomIn(m_answer));
    m_kept += m_answer.kept() - before;
    m_same.reset();
}

QByteArray RawCapture::answerBytes() const
{
    return m_same ? m_attempts[*m_same].answer.first(m_answer.size()) : m_answer.first(m_answer.kept());
}

} // namespace gateway::pipeline
