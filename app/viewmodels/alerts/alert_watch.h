// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the gateway whenever something changes and says what is worth hearing, but for the kinds a person
// has switched off.
// Thread: the main thread. The services, the clock and the preferences must outlive it.
#pragma once

#include "app/viewmodels/alerts/alert_book.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace app::viewmodels {

class AlertWatch : public QObject {
    Q_OBJECT
public:
    using IsWanted = std::function<bool(AlertKind)>;

    // Asked each time; empty: never.
    using IsQuiet = std::function<bool()>;

    AlertWatch(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        IsWanted isWanted, IsQuiet isQuiet = {}, QObject* parent = nullptr);

    // Whether it is quiet no longer: then what was held and still is so is raised. By itself twice a minute
    // while something is held, since a computer may have slept through the moment.
    void lookAtHeld();

    // What is offered is known to the window alone, which calls this when it has changed.
    void lookAtUpdate(const QString& version, const QString& told);

    [[nodiscard]] const Alerts& held() const { return m_held; }

Q_SIGNALS:
    void raised(const app::viewmodels::Alert& alert);

private:
    void tell(const Alerts& alerts);
    void hold(const Alert& alert);

    gateway::service::GatewayServices m_services;
    const gateway::Clock& m_clock;
    IsWanted m_isWanted;
    IsQuiet m_isQuiet;
    AlertBook m_book;
    Alerts m_held; // oldest first, one of each subject
    QTimer m_timer;
};

} // namespace app::viewmodels
