// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's part in captures: writing what waits, and keeping them within their limits.
#include "store/store_worker.h"

#include "base/clock.h"
#include "base/logging.h"

#include <numeric>

using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kCleanUpInterval = 1h;
// Between two clean-ups they may be so much beyond their limit: a sixteenth.
constexpr qint64 kSlack = 16;
// While the disk refuses, or a server is away, so much waits, packed; then the oldest go.
constexpr qint64 kMostWaiting = 64LL * 1024 * 1024;

} // namespace

Result<void> StoreWorker::writeCaptures()
{
    for (const PackedCapture& capture : m_queue.captures) {
        const Result<void> written = m_tables->captures.put(capture);
        if (written) {
            m_toldUncaptured = false;
            m_capturedBytes += capture.entry.storedBytes;
            continue;
        }
        if (written.error().code != ErrorCode::SecretUnavailable)
            return written;
        // As with answers: trying again is of no use, and in the clear it must not be kept.
        if (!std::exchange(m_toldUncaptured, true))
            qCWarning(lcStore).noquote()
                << "What is said in requests cannot be kept:" << written.error().message;
    }
    if (m_captureLimits && m_capturedBytes > m_captureLimits->maxBytes / kSlack)
        QMetaObject::invokeMethod(this, &StoreWorker::cleanUpCaptures, Qt::QueuedConnection);
    return {};
}

void StoreWorker::keepFewCaptures()
{
    qint64 waiting = std::accumulate(m_queue.captures.begin(), m_queue.captures.end(), qint64 { 0 },
        [](qint64 sum, const PackedCapture& capture) { return sum + capture.body.size(); });
    auto first = m_queue.captures.begin();
    for (; waiting > kMostWaiting && first != m_queue.captures.end(); ++first)
        waiting -= first->body.size();
    m_queue.captures.erase(m_queue.captures.begin(), first);
}

void StoreWorker::setCaptureLimits(const CaptureLimits& limits)
{
    m_captureLimits = limits;
    m_captureTimer.start(kCleanUpInterval);
    cleanUpCaptures();
}

void StoreWorker::cleanUpCaptures()
{
    if (!m_captureLimits || !isReady())
        return;
    m_capturedBytes = 0;
    const Result<qint64> removed = onCaptures<qint64>([this](CaptureRepository& captures, auto&) {
        return captures.cleanUp(SystemClock().epochMs(), *m_captureLimits);
    });
    if (!removed)
        qCWarning(lcStore).noquote() << removed.error().message;
}

} // namespace gateway::store
