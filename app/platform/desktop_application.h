// SPDX-License-Identifier: GPL-3.0-or-later
// The application object of a program with windows. Qt asks it about every event of every thread, and
// QApplication looks at each as if it might be a widget's: events on the gateway's threads go past that.
// Thread: made on the main thread; notify() any.
#pragma once

#include <QApplication>

namespace app {

class DesktopApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    // What a filter on the application sees stays what Qt says: objects of the main thread.
    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace app
