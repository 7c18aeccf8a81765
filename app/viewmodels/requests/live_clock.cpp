// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/live_clock.h"

#include <algorithm>
#include <utility>

namespace app::viewmodels {

namespace {

constexpr std::chrono::milliseconds kTick { 100 };
constexpr std::chrono::milliseconds kSlowTick { 1'000 };
constexpr std::chrono::milliseconds kCalmTick { 1'000 };
// The gateway works beside the window, and its answers come first: pictures may take an eightieth of a
// processor's time. A list that changes from top to bottom many times a second is read by nobody.
constexpr int kShare = 80;

} // namespace

LiveClock::LiveClock(const gateway::Clock& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_pace(kTick)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(interval());
        m_awaitsPicture = true;
        Q_EMIT ticked();
    });
}

std::chrono::milliseconds LiveClock::interval() const
{
    return m_calm ? kCalmTick : m_pace;
}

void LiveClock::beat(std::chrono::nanoseconds work)
{
    m_changedUs = m_source.monotonicUs();
    m_work = work;
    m_awaitsPicture = true;
    if (m_calm || !m_timer.isActive())
        return;
    // What comes in at a pace is seldom exactly on time.
    m_timer.start(m_pace * 3 / 2);
    Q_EMIT ticked();
}

void LiveClock::pictureTook(std::chrono::nanoseconds duration)
{
    // Others, such as a blinking cursor's, say nothing about it.
    if (!std::exchange(m_awaitsPicture, false))
        return;
    m_cost += (std::exchange(m_work, {}) + duration - m_cost) / 4;
    m_pace =
        std::clamp(std::chrono::duration_cast<std::chrono::milliseconds>(m_cost * kShare), kTick, kSlowTick);
}

std::chrono::milliseconds LiveClock::untilBeat() const
{
    if (m_pace == kTick) // as what comes in
        return {};
    const std::chrono::microseconds since(m_source.monotonicUs() - m_changedUs);
    return std::max(
        std::chrono::milliseconds {}, std::chrono::ceil<std::chrono::milliseconds>(m_pace - since));
}

void LiveClock::setCalm(bool calm)
{
    if (m_calm == calm)
        return;
    m_calm = calm;
    m_timer.setInterval(interval());
    Q_EMIT calmChanged();
}

void LiveClock::watch(QObject* watcher)
{
    if (m_watchers.contains(watcher))
        return;
    m_watchers.insert(watcher);
    connect(watcher, &QObject::destroyed, this, &LiveClock::forget);
    if (m_timer.isActive())
        return;
    m_timer.start();
    Q_EMIT tickingChanged();
}

void LiveClock::unwatch(QObject* watcher)
{
    if (!m_watchers.contains(watcher))
        return;
    disconnect(watcher, &QObject::destroyed, this, &LiveClock::forget);
    forget(watcher);
}

void LiveClock::forget(QObject* watcher)
{
    m_watchers.remove(watcher);
    if (!m_watchers.isEmpty() || !m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT tickingChanged();
}

} // namespace app::viewmodels

#include "moc_live_clock.cpp"
