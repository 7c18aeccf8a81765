// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the store's thread: what is to be written gathers here, questions are posted and answered on the
// asker's thread. Thread: any; the worker itself is only touched on its own.
#pragma once

#include "store/reply.h"
#include "store/store_worker.h"

#include <QMutex>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace gateway::store {

class StoreQueue {
public:
    explicit StoreQueue(const StoreOptions& options)
        : StoreQueue(options, identityFor(options))
    {
    }

    void start() { m_thread.start(); }

    // Whether other nodes may be on the same database.
    [[nodiscard]] bool isShared() const { return m_isShared; }

    // For connecting to its signals.
    [[nodiscard]] StoreWorker* worker() const { return m_worker; }

    // Behind everything queued before; the worker's destructor writes the rest. Joins: within some seconds,
    // should a server not answer.
    void close()
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (!std::exchange(m_isClosing, true)) {
                m_worker->hurry();
                QMetaObject::invokeMethod(
                    m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
            }
        }
        m_thread.wait();
    }

    // What is to be written waits here, not in the thread's event queue: one wake-up serves hundreds.
    template <typename Add> void keep(Add add)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosing)
            return;
        const bool isFirst = m_waiting.isEmpty();
        add(m_waiting);
        if (std::ssize(m_waiting.answers) > 2 * kMostAnswers)
            m_waiting.dropExcess(kMostAnswers);
        if (isFirst)
            QMetaObject::invokeMethod(m_worker, &StoreWorker::expectWrites, Qt::QueuedConnection);
        else if (m_waiting.records.size() == StoreWorker::kBatch)
            QMetaObject::invokeMethod(m_worker, &StoreWorker::batchReady, Qt::QueuedConnection);
    }

    // Runs `work(worker)` on the store thread and hands its result to `done` on the thread of `context`,
    // where `done` and what it holds also end.
    template <typename Work, typename Done> void ask(QObject* context, Work work, Done done)
    {
        using Answer = decltype(work(std::declval<StoreWorker&>()));
        auto answer = std::make_shared<std::optional<Answer>>();
        auto reply = std::make_shared<Reply>();
        QObject::connect(
            reply.get(), &Reply::ready, context,
            [answer, done = std::move(done)]() mutable {
                // What is left of the connection may go on the store thread; what was asked for must not.
                Done call = std::move(done);
                call(**answer);
            },
            Qt::QueuedConnection);
        const bool posted = post([answer, reply, work = std::move(work)](StoreWorker& asked) {
            answer->emplace(work(asked));
            Q_EMIT reply->ready();
        });
        if (!posted) {
            answer->emplace(Error { .code = ErrorCode::StoreFailed,
                .message = QStringLiteral("The database is closed: Plexus is shutting down.") });
            Q_EMIT reply->ready();
        }
    }

    // False once the store is closing: nothing may be posted behind its last write.
    bool post(std::function<void(StoreWorker&)> work)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosing)
            return false;
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
        return true;
    }

    // A finished request: to the journal at once, and to the others that wait.
    template <typename Record, typename Rows> void keepRow(const Record& record, Rows WriteBatch::*rows)
    {
        keep([this, &record, rows](WriteBatch& batch) {
            const RowJournal::Kept kept = m_journal.append(*record);
            if (!kept.waitsInMemory)
                return; // it lands from the journal
            (batch.*rows).append({ .record = record, .journaled = kept.number });
            batch.journaled = std::max(batch.journaled, kept.number);
            // The thread waits for the database and takes nothing.
            if ((batch.*rows).size() >= WriteBatch::kMostRows)
                m_journal.beginOutage();
            if ((batch.*rows).size() >= 2 * WriteBatch::kMostRows)
                batch.dropExcess(kMostAnswers);
        });
    }

private:
    // Far more than wait between two batches.
    static constexpr qsizetype kMostAnswers = 1000;

    StoreQueue(const StoreOptions& options, NodeIdentity identity)
        : m_isShared(std::holds_alternative<DatabaseServer>(options.location))
        , m_journal(identity.folder())
        , m_worker(new StoreWorker(options, std::move(identity), m_journal, [this] { return take(); }))
    {
        m_thread.setObjectName(QStringLiteral("store"));
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }

    static NodeIdentity identityFor(const StoreOptions& options)
    {
        return std::holds_alternative<DatabaseServer>(options.location) ? NodeIdentity::take(options.dataDir)
                                                                        : NodeIdentity();
    }

    WriteBatch take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, {});
    }

    bool m_isShared;
    RowJournal m_journal;
    QThread m_thread;
    StoreWorker* m_worker; // deleted on its own thread, when that ends
    QMutex m_mutex;
    WriteBatch m_waiting; // under the mutex
    bool m_isClosing = false;
};

} // namespace gateway::store
