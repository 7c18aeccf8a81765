// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop process: gateway, window, tray, and the two ways of running without a person (screenshots,
// self-test).
// Thread: the main thread. Needs a QApplication.
#pragma once

#include "app/bootstrap/command_line.h"
#include "app/platform/single_instance.h"

#include <QObject>

#include <memory>

namespace app {

class DesktopApp : public QObject {
    Q_OBJECT
public:
    explicit DesktopApp(Options options, QObject* parent = nullptr);
    ~DesktopApp() override;

    // Starts everything and runs the event loop. Returns the process's exit status: 0, or 1 when the window
    // could not be loaded, a screenshot not be written or the self-test found something.
    [[nodiscard]] int run();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
