// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/watch_timer.h"

#include <utility>

namespace app::viewmodels {

WatchTimer::WatchTimer(std::chrono::milliseconds pace, std::function<void()> look)
    : m_look(std::move(look))
{
    m_timer.setInterval(pace);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_look(); });
}

bool WatchTimer::set(bool watched)
{
    if (watched == isWatched())
        return false;
    if (watched) {
        m_timer.start();
        m_look();
    } else {
        m_timer.stop();
    }
    return true;
}

} // namespace app::viewmodels
