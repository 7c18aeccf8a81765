// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at once and then again every so often, as long as somebody watches: for what the gateway does not
// tell of itself. Thread: that of its owner.
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace app::viewmodels {

class WatchTimer {
public:
    // `look` is called from set() and by the timer.
    WatchTimer(std::chrono::milliseconds pace, std::function<void()> look);

    [[nodiscard]] bool isWatched() const { return m_timer.isActive(); }

    // Whether that is a change.
    [[nodiscard]] bool set(bool watched);

private:
    QTimer m_timer;
    std::function<void()> m_look;
};

} // namespace app::viewmodels
