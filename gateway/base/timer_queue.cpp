// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timer_queue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>
#include <vector>

namespace gateway {

namespace {

namespace chrono = std::chrono;
using std::chrono::milliseconds;

// Coarse timers may be a twentieth of their interval late: those that come due together wake the program
// once.
constexpr int kCoarseParts = 20;

TimerQueue::Moment rounded(TimerQueue::Moment moment, milliseconds step)
{
    const auto rest = moment.time_since_epoch() % step;
    return rest.count() == 0 ? moment : moment + (step - rest);
}

} // namespace

TimerQueue::Moment TimerQueue::dueAfter(const Timer& timer, Moment from)
{
    const Moment due = from + timer.interval;
    const milliseconds slack = timer.type == Qt::PreciseTimer ? milliseconds(0)
        : timer.type == Qt::VeryCoarseTimer                   ? milliseconds(1000)
                                                              : timer.interval / kCoarseParts;
    return slack.count() > 1 ? rounded(due, slack) : due;
}

void TimerQueue::add(int id, qint64 intervalMs, Qt::TimerType type, QObject* object, Moment now)
{
    Timer timer { .object = object, .interval = milliseconds(std::max<qint64>(0, intervalMs)), .type = type };
    timer.serial = ++m_lastSerial;
    timer.place = m_order.emplace(dueAfter(timer, now), id);
    m_timers.insert_or_assign(id, timer);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_order.erase(found->second.place);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAllOf(QObject* object)
{
    bool hadSome = false;
    for (auto timer = m_timers.begin(); timer != m_timers.end();) {
        if (timer->second.object != object) {
            ++timer;
            continue;
        }
        m_order.erase(timer->second.place);
        timer = m_timers.erase(timer);
        hadSome = true;
    }
    return hadSome;
}

QList<TimerQueue::TimerInfo> TimerQueue::timersOf(const QObject* object) const
{
    QList<TimerInfo> list;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(id, static_cast<int>(timer.interval.count()), timer.type));
    }
    return list;
}

std::optional<TimerQueue::Moment> TimerQueue::next() const
{
    const auto free = std::find_if(m_order.begin(), m_order.end(),
        [this](const auto& entry) { return !m_timers.at(entry.second).isInEvent; });
    return free == m_order.end() ? std::nullopt : std::optional(free->first);
}

int TimerQueue::remainingMs(int id, Moment now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return -1;
    const qint64 left = chrono::ceil<milliseconds>(found->second.place->first - now).count();
    return static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

int TimerQueue::fire(Moment now)
{
    std::vector<std::pair<int, quint64>> due; // with the serial: what takes an id over is not due
    for (auto entry = m_order.begin(); entry != m_order.end() && entry->first <= now; ++entry)
        due.emplace_back(entry->second, m_timers.at(entry->second).serial);
    int fired = 0;
    for (const auto& [id, serial] : due) {
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.serial != serial || found->second.isInEvent
            || found->second.place->first > now) // an event loop within an event has fired it
            continue;
        fireOne(id, now);
        ++fired;
    }
    return fired;
}

void TimerQueue::fireOne(int id, Moment now)
{
    Timer& timer = m_timers.at(id);
    const quint64 serial = timer.serial;
    // Keeps its beat, unless it is behind by more than one.
    const Moment beat = timer.place->first + timer.interval;
    m_order.erase(timer.place);
    timer.place = m_order.emplace(beat > now ? beat : dueAfter(timer, now), id);
    timer.isInEvent = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);
    const auto after = m_timers.find(id);
    if (after != m_timers.end() && after->second.serial == serial)
        after->second.isInEvent = false;
}

} // namespace gateway
