// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a LiveClock ticking from QML, for as long as `active`.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/live_clock.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ClockWatcher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::viewmodels::LiveClock* clock READ clock WRITE setClock NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] LiveClock* clock() const { return m_clock; }

    [[nodiscard]] bool isActive() const { return m_active; }

    void setClock(LiveClock* clock);
    void setActive(bool active);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QPointer<LiveClock> m_clock;
    bool m_active = false;
};

} // namespace app::viewmodels
