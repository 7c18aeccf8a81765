// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/clock_watcher.h"

namespace app::viewmodels {

void ClockWatcher::setClock(LiveClock* clock)
{
    if (m_clock == clock)
        return;
    if (m_clock)
        m_clock->unwatch(this);
    m_clock = clock;
    apply();
    Q_EMIT changed();
}

void ClockWatcher::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    apply();
    Q_EMIT changed();
}

void ClockWatcher::apply()
{
    if (!m_clock)
        return;
    if (m_active)
        m_clock->watch(this);
    else
        m_clock->unwatch(this);
}

} // namespace app::viewmodels

#include "moc_clock_watcher.cpp"
