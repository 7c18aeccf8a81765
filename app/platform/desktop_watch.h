// SPDX-License-Identifier: GPL-3.0-or-later
// Follows what the desktop wishes of windows: high contrast, less motion, larger text. Nobody waits for it:
// until the desktop has answered, and where none does, nothing is wished. It looks again when the program
// comes to the front, for not every desktop tells of every change. Thread: the main thread.
#pragma once

#include "app/platform/desktop_wishes.h"

#include <QObject>

#include <memory>

namespace app {

class DesktopWatch : public QObject {
    Q_OBJECT
public:
    // xdg-desktop-portal on Linux, elsewhere the system itself.
    [[nodiscard]] static std::unique_ptr<DesktopWatch> ofThisDesktop();

    // `changed` may come from within it.
    virtual void begin();

    [[nodiscard]] DesktopWishes wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed(const app::DesktopWishes& wishes);

protected:
    explicit DesktopWatch(QObject* parent = nullptr);

    // Ends in take(), now or later.
    virtual void look() = 0;
    void take(const DesktopWishes& wishes);

private:
    DesktopWishes m_wishes;
};

} // namespace app
