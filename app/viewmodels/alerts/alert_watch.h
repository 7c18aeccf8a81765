// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the gateway whenever something changes and says what is worth hearing, but for the kinds a person
// has switched off.
// Thread: the main thread. The services, the clock and the preferences must outlive it.
#pragma once

#include "app/viewmodels/alerts/alert_book.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>

#include <functional>

namespace app::viewmodels {

class AlertWatch : public QObject {
    Q_OBJECT
public:
    using IsWanted = std::function<bool(AlertKind)>;

    AlertWatch(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        IsWanted isWanted, QObject* parent = nullptr);

Q_SIGNALS:
    void raised(const app::viewmodels::Alert& alert);

private:
    void tell(const Alerts& alerts);

    gateway::service::GatewayServices m_services;
    const gateway::Clock& m_clock;
    IsWanted m_isWanted;
    AlertBook m_book;
};

} // namespace app::viewmodels
