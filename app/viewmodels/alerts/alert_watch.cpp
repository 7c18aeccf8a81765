// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert_watch.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <chrono>
#include <utility>

namespace app::viewmodels {

using namespace gateway::service;

namespace {

constexpr std::chrono::seconds kLook(30);

} // namespace

AlertWatch::AlertWatch(const GatewayServices& services, const gateway::Clock& clock, IsWanted isWanted,
    IsQuiet isQuiet, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(clock)
    , m_isWanted(std::move(isWanted))
    , m_isQuiet(std::move(isQuiet))
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &AlertWatch::lookAtHeld);
    connect(&services.accounts, &AccountService::accountsChanged, this, [this] {
        tell(m_book.lookAtAccounts(m_services.accounts.accounts(), m_services.accounts.vendors()));
    });
    connect(&services.meters, &MeterService::changed, this,
        [this] { tell(m_book.lookAtMeters(m_services.meters.standings(), m_clock.epochMs())); });
    connect(&services.policy, &PolicyFeed::stateChanged, this,
        [this] { tell(m_book.lookAtPolicy(m_services.policy.state(), m_clock.epochMs())); });
    connect(&services.control, &GatewayControl::stateChanged, this, [this] {
        if (m_services.control.state() == GatewayState::Running)
            tell(m_book.lookAtAddress(gatewayText(m_services.control.notice())));
    });
}

void AlertWatch::lookAtUpdate(const QString& version, const QString& told)
{
    tell(m_book.lookAtUpdate(version, told));
}

void AlertWatch::tell(const Alerts& alerts)
{
    // What came before is shown before.
    lookAtHeld();
    const bool isQuiet = m_isQuiet && m_isQuiet();
    for (const Alert& alert : alerts) {
        if (isQuiet)
            hold(alert);
        else if (m_isWanted(alert.kind))
            Q_EMIT raised(alert);
    }
}

void AlertWatch::hold(const Alert& alert)
{
    m_held.removeIf([&alert](const Alert& other) { return other.subject == alert.subject; });
    m_held.append(alert);
    m_timer.start();
}

void AlertWatch::lookAtHeld()
{
    if (m_held.isEmpty() || (m_isQuiet && m_isQuiet()))
        return;
    m_timer.stop();
    for (const Alert& alert : std::exchange(m_held, {})) {
        if (m_isWanted(alert.kind) && m_book.isStillSo(alert, m_clock.epochMs()))
            Q_EMIT raised(alert);
    }
}

} // namespace app::viewmodels

#include "moc_alert_watch.cpp"
