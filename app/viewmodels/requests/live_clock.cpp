// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/live_clock.h"

#include <chrono>

namespace app::viewmodels {

namespace {

constexpr std::chrono::milliseconds kTick { 100 };
constexpr std::chrono::milliseconds kCalmTick { 1'000 };
// What comes in ten times a second is seldom exactly on time.
constexpr std::chrono::milliseconds kTickAfterBeat { 150 };

} // namespace

LiveClock::LiveClock(const gateway::Clock& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_calm)
            m_timer.setInterval(kTick);
        Q_EMIT ticked();
    });
}

void LiveClock::beat()
{
    if (m_calm || !m_timer.isActive())
        return;
    m_timer.start(kTickAfterBeat);
    Q_EMIT ticked();
}

void LiveClock::setCalm(bool calm)
{
    if (m_calm == calm)
        return;
    m_calm = calm;
    m_timer.setInterval(calm ? kCalmTick : kTick);
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
