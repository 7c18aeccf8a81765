// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's side of what is queued: writing it together, and what becomes of it while that fails.
#include "store/store_worker.h"

#include "base/logging.h"
#include "conversations/items.h"
#include "store/sql.h"

#include <chrono>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kFlushInterval = 50ms;
constexpr auto kRetryInterval = 500ms; // while the disk refuses
constexpr auto kLandAgain = 1s;        // while the server does
// While nothing can be written, this many wait; then the oldest go. Each holds its request and its answer.
constexpr qsizetype kMaxAnswers = 100;

} // namespace

void StoreWorker::expectWrites()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start(kFlushInterval);
}

void StoreWorker::batchReady()
{
    // While writing fails the timer's pace is enough.
    if (m_told.isEmpty())
        flush();
}

void StoreWorker::flush()
{
    const ConnectionWatch::Work work(m_watch);
    m_flushTimer.stop();
    m_queue.add(m_take());
    // Whoever goes on from them is told that there is no database; a server comes back.
    if (!isOpen() && server() == nullptr) {
        m_queue.answers.clear();
        m_queue.captures.clear();
    }
    if (m_queue.isEmpty() || !isReady()) {
        m_queue.dropExcess(kMaxAnswers);
        keepFewCaptures();
        return;
    }
    const Result<void> written = writeBatch();
    if (written) {
        batchWritten();
        return;
    }
    lookAfterConnection();
    if (isOpen() && server() != nullptr)
        holdBack();
    if (isOpen() && isOfRows(written.error()))
        writeApart();
    m_queue.dropExcess(kMaxAnswers);
    keepFewCaptures();
    // Lost, which is said; what waits is written when it is back.
    if (!isOpen())
        return;
    // Kept, and tried again.
    m_flushTimer.start(kRetryInterval);
    const QString& message = written.error().message;
    if (m_told.contains(message))
        return;
    m_told.insert(message);
    qCWarning(lcStore).noquote() << message << "Serving goes on; what happens is kept and written later.";
    Q_EMIT writeFailed(message);
}

void StoreWorker::batchWritten()
{
    m_journal.settle(m_queue.journaled);
    WriteBatch kept { .dropped = m_queue.dropped };
    if (holdsBackQuotaUse())
        kept.quotaUse = std::exchange(m_queue.quotaUse, {});
    m_queue = std::move(kept);
    if (server() == nullptr || !m_journal.isOutage()) {
        noteRecovery();
        return;
    }
    // The thread was held up for so long that rows went to the journal alone.
    if (!m_isHeldBack)
        landFromNowOn();
}

// The server is there and takes nothing: its disk is full, or it is a copy that may only be read. Finished
// requests wait where there is room for them, and landing them is how it is found out that it does again.
void StoreWorker::holdBack()
{
    if (!std::exchange(m_isHeldBack, true)) {
        m_backlog = m_journal.holdBack();
        QTimer::singleShot(kLandAgain, this, &StoreWorker::land);
    }
    m_queue.leaveToJournal();
}

// One of them is not taken, and would hold up the others for ever.
void StoreWorker::writeApart()
{
    WriteBatch kept { .dropped = m_queue.dropped };
    for (WriteBatch& part : std::exchange(m_queue, {}).apart()) {
        m_queue = std::move(part);
        const Result<void> written = m_queue.isEmpty() ? Result<void>() : writeBatch();
        if (!written && !isOfRows(written.error()))
            kept.add(std::move(m_queue));
        else if (!written)
            qCCritical(lcStore).noquote()
                << "Left out, for the database does not take it:" << written.error().message;
    }
    m_queue = std::move(kept);
}

void StoreWorker::noteRecovery()
{
    if (const qint64 dropped = std::exchange(m_queue.dropped, 0); dropped > 0)
        qCWarning(lcStore) << dropped
                           << "finished requests were lost while the database could not be written";
    if (m_told.isEmpty())
        return;
    m_told.clear();
    Q_EMIT writeRecovered();
}

Result<void> StoreWorker::begin()
{
    QSqlDatabase asked = database();
    if (asked.transaction())
        return {};
    const Error error = sqlError(u"The database cannot be written"_s, asked);
    QMetaObject::invokeMethod(this, &StoreWorker::lookAfterConnection, Qt::QueuedConnection);
    return error;
}

Result<void> StoreWorker::end(Ending ending)
{
    QSqlDatabase asked = database();
    if (ending == Ending::Commit && asked.commit())
        return {};
    const Result<void> result = ending == Ending::Commit
        ? Result<void>(sqlError(u"The database cannot be written"_s, asked))
        : Result<void>();
    asked.rollback();
    return result;
}

Result<void> StoreWorker::writeBatch()
{
    if (auto begun = begin(); !begun)
        return begun;
    if (auto written = writeQueued(); !written) {
        std::ignore = end(Ending::RollBack);
        return written;
    }
    const Result<void> ended = end(Ending::Commit);
    if (ended && m_queue.resting)
        m_tables->policy.settle();
    return ended;
}

Result<void> StoreWorker::writeAnswer(const conversations::StoredResponse& response)
{
    const Result<void> kept = keepAnswer(response);
    if (kept || kept.error().code != ErrorCode::SecretUnavailable)
        return kept;
    // Trying again is of no use, and in the clear it must not be kept.
    if (!std::exchange(m_toldUnkept, true))
        qCWarning(lcStore).noquote() << "Answers cannot be kept for clients to go on from:"
                                     << kept.error().message;
    return {};
}

Result<void> StoreWorker::keepAnswer(const conversations::StoredResponse& response)
{
    using conversations::AnswerStatus;
    const Result<bool> written = m_tables->responses.put(response);
    if (!written)
        return written.error();
    const bool isSaid =
        response.status == AnswerStatus::Completed || response.status == AnswerStatus::Incomplete;
    if (!*written || !isSaid || response.conversationId.isEmpty())
        return {};
    const conversations::ResponseKey key { response.owner, response.conversationId };
    const auto appended = m_tables->conversations.append(key, response.createdMs,
        conversations::storedItemsOf({ response.input, response.output }),
        ConversationRepository::Room::LastTurn);
    // Deleted meanwhile, or larger than all that is kept: the answer is kept all the same, and writing it
    // again would not help.
    if (!appended) {
        const ErrorCode code = appended.error().code;
        const bool isLost = code == ErrorCode::ConversationNotFound || code == ErrorCode::InvalidRequest;
        return isLost ? Result<void>() : appended;
    }
    return m_tables->conversations.extend(key, response.expiresMs);
}

Result<void> StoreWorker::writeQueued()
{
    std::vector<const inspect::ExchangeRecord*> records;
    records.reserve(static_cast<std::size_t>(m_queue.records.size()));
    for (const auto& row : std::as_const(m_queue.records))
        records.push_back(row.record.get());
    if (auto written = m_tables->exchanges.write(records); !written)
        return written;
    for (const auto& row : std::as_const(m_queue.mcpRequests)) {
        if (auto written = m_tables->mcp.write(*row.record); !written)
            return written;
    }
    if (auto written = writeCaptures(); !written)
        return written;
    if (m_queue.resting) {
        const Result<bool> written = m_tables->policy.writeCooldowns(*m_queue.resting, m_queue.restingOf);
        if (!written)
            return written.error();
        const Result<void> told = *written ? tell(SharedTopic::Cooldowns) : Result<void>();
        if (!told)
            return told;
    }
    if (m_queue.measured) {
        if (auto written = m_tables->measurements.write(*m_queue.measured); !written)
            return written;
    }
    for (const auto& make : m_queue.answers) {
        const std::optional<conversations::StoredResponse> response = make();
        if (!response)
            continue;
        if (auto written = writeAnswer(*response); !written)
            return written;
    }
    if (m_queue.quotaUse.isEmpty() || holdsBackQuotaUse())
        return {};
    if (auto told = tell(SharedTopic::QuotaUse); !told)
        return told;
    return m_tables->policy.writeQuotaUse(m_queue.quotaUse);
}

} // namespace gateway::store
