// SPDX-License-Identifier: GPL-3.0-or-later
// The timers of an event dispatcher, in the order they come due. Times are of one monotonic clock, which the
// caller reads. Thread: its owner's.
#pragma once

#include <QAbstractEventDispatcher>
#include <QList>

#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace gateway {

class TimerQueue {
public:
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;
    using Moment = std::chrono::steady_clock::time_point;

    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject* object, Moment now);
    // False: there is none.
    bool remove(int id);
    bool removeAllOf(QObject* object);

    [[nodiscard]] QList<TimerInfo> timersOf(const QObject* object) const;
    // When the next comes due; empty: there is no timer, or only such as wait for their own event to end.
    [[nodiscard]] std::optional<Moment> next() const;
    // In milliseconds, rounded up, 0 when it is due; -1: there is no such timer.
    [[nodiscard]] int remainingMs(int id, Moment now) const;

    // Sends their event to all that are due by now, each once, oldest first; how many. What is started,
    // stopped or deleted meanwhile is respected, and a timer whose event is still being handled is left out.
    int fire(Moment now);

private:
    using Order = std::multimap<Moment, int>; // id by when it is due

    struct Timer {
        QObject* object = nullptr;
        std::chrono::milliseconds interval {};
        Qt::TimerType type = Qt::CoarseTimer;
        quint64 serial = 0; // ids are used again
        bool isInEvent = false;
        Order::iterator place;
    };

    [[nodiscard]] static Moment dueAfter(const Timer& timer, Moment from);
    void fireOne(int id, Moment now);

    std::unordered_map<int, Timer> m_timers;
    Order m_order;
    quint64 m_lastSerial = 0;
};

} // namespace gateway
