// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in exchanges, kept: packed and looked through on threads of its own, written and read on the
// store's, in steps that hold up no other row. Owned by Store.
//
// Thread: methods may be called from any thread; callbacks run on the thread of `context`, unless it is gone
// by then.
#pragma once

#include "store/capture_rows.h"
#include "store/store_queue.h"

#include <QMutex>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace gateway::store {

class StoreCaptures final {
public:
    template <typename T> using Done = std::function<void(Result<T>)>;
    // Runs on the packing thread, once, and owns what it touches.
    using Make = std::function<inspect::Capture()>;

    // The queue outlives it.
    explicit StoreCaptures(StoreQueue& queue);
    ~StoreCaptures();
    StoreCaptures(const StoreCaptures&) = delete;
    StoreCaptures& operator=(const StoreCaptures&) = delete;

    // Packed soon, and written with a batch after that. Nothing bounds what waits here: who makes captures
    // bounds what they hold (inspect/capture_budget.h).
    void put(const CaptureChoice& who, Make make);
    // Null: none is kept.
    void find(const CaptureChoice& choice, QObject* context, Done<inspect::CapturePtr> done);
    void list(const CaptureListQuery& query, QObject* context, Done<CapturePage> done);
    void total(QObject* context, Done<CaptureTotal> done);
    // Also those that are being packed. How many of the others.
    void remove(const CaptureChoice& choice, QObject* context, Done<qint64> done);
    // Likewise, of each of these exchanges.
    void removeEach(const QVector<ExchangeId>& ids, QObject* context, Done<qint64> done);
    // One step, of a quarter of a second or little more.
    void search(const inspect::BodyQuery& query, QObject* context, Done<inspect::BodySearchPage> done);
    // In force from now on; what is beyond them goes.
    void setLimits(const CaptureLimits& limits);

    // Waits until what was put is in the queue.
    void finish();

private:
    friend class BodySearch;

    // Runs `work()` on the reading thread, and `then` with what it returns on the thread of `context`.
    template <typename Work, typename Then> void onReader(QObject* context, Work work, Then then);

    struct Removed {
        CaptureChoice choice;
        quint64 at = 0; // of the puts
    };

    [[nodiscard]] bool isRemoved(const CaptureChoice& who, quint64 number);
    void pack(const CaptureChoice& who, quint64 number, const Make& make);

    StoreQueue& m_queue;
    QMutex m_mutex;
    quint64 m_puts = 0;             // under the mutex
    quint64 m_packing = 0;          // under the mutex; how many of them are on their way
    std::vector<Removed> m_removed; // under the mutex; while something is
    QThreadPool m_reader;
    QThreadPool m_packer; // the first to end
};

} // namespace gateway::store
