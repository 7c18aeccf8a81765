// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert_watch.h"

#include <utility>

namespace app::viewmodels {

using namespace gateway::service;

AlertWatch::AlertWatch(
    const GatewayServices& services, const gateway::Clock& clock, IsWanted isWanted, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(clock)
    , m_isWanted(std::move(isWanted))
{
    connect(&services.accounts, &AccountService::accountsChanged, this, [this] {
        tell(m_book.lookAtAccounts(m_services.accounts.accounts(), m_services.accounts.vendors()));
    });
    connect(&services.meters, &MeterService::changed, this,
        [this] { tell(m_book.lookAtMeters(m_services.meters.standings(), m_clock.epochMs())); });
    connect(&services.policy, &PolicyFeed::stateChanged, this,
        [this] { tell(m_book.lookAtPolicy(m_services.policy.state(), m_clock.epochMs())); });
    connect(&services.control, &GatewayControl::stateChanged, this, [this] {
        if (m_services.control.state() == GatewayState::Running)
            tell(m_book.lookAtAddress(m_services.control.notice()));
    });
}

void AlertWatch::tell(const Alerts& alerts)
{
    for (const Alert& alert : alerts) {
        if (m_isWanted(alert.kind))
            Q_EMIT raised(alert);
    }
}

} // namespace app::viewmodels

#include "moc_alert_watch.cpp"
