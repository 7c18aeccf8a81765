// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/network_access.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::service::ConfigService;
using gateway::service::GatewayControl;
using gateway::service::GatewayState;

namespace {

// As the configuration writes them.
const QString kNetwork = QStringLiteral("network");
const QString kThisComputer = QStringLiteral("127.0.0.1");

} // namespace

NetworkAccess::NetworkAccess(
    const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_changer(changer)
    , m_addresses(services.control.networkUrls())
{
    connect(&services.control, &GatewayControl::stateChanged, this, &NetworkAccess::retell);
    connect(&services.configuration, &ConfigService::changed, this, &NetworkAccess::retell);
    connect(&changer, &ConfigChanger::busyChanged, this, &NetworkAccess::changed);
}

bool NetworkAccess::isWanted() const
{
    return m_changer.current()->settings.listenHost == kNetwork;
}

QString NetworkAccess::status() const
{
    if (m_services.control.state() != GatewayState::Running)
        return isWanted() ? tr("Other computers can connect once the gateway runs.")
                          : tr("Only this computer can connect, once the gateway runs.");
    if (isOpen() && !isWanted())
        return tr("Other computers can connect: Plexus was started that way (--listen or HOST), which counts "
                  "more than this switch.");
    if (!isOpen() && isWanted())
        return tr("Only this computer can connect: Plexus was started with an address of its own (--listen, "
                  "HOST or a socket of the service manager), which counts more than this switch.");
    if (!isOpen())
        return tr("Only this computer can connect.");
    return m_addresses.isEmpty() ? tr("Other computers can connect, but this one is in no network now.")
                                 : tr("Every computer in the network can connect. They need a client key.");
}

QString NetworkAccess::question() const
{
    const QString closing = m_services.control.state() == GatewayState::Running
        ? tr("Requests that run now are ended, for Plexus listens anew.")
        : QString();
    const QString meaning =
        tr("Every computer in the same network can then reach Plexus, in a café as well as at home. Whoever "
           "has a client key spends what your providers bill; without one, nothing is answered. Keys and "
           "conversations travel unencrypted: Plexus has no TLS of its own, so use it in a network you "
           "trust, or "
           "put a proxy with TLS in front of it. The system's firewall may have to let the port through.");
    return closing.isEmpty() ? meaning : QString(meaning + u"\n\n"_s + closing);
}

void NetworkAccess::set(bool open)
{
    if (open == isWanted() || !canChange()) {
        // The switch shows again what is so.
        Q_EMIT changed();
        return;
    }
    if (open) {
        Q_EMIT openAsked();
        return;
    }
    apply(kThisComputer, tr("Closed to other computers"), tr("Only this computer can connect now."));
}

void NetworkAccess::confirmOpen()
{
    if (!isWanted() && canChange())
        apply(kNetwork, tr("Opened to other computers"), tr("Other computers can connect now."));
}

void NetworkAccess::apply(const QString& host, const QString& summary, const QString& undoText)
{
    Config config = *m_changer.current();
    config.settings.listenHost = host;
    m_changer.apply({ .config = config, .summary = summary, .undoText = undoText }, {});
}

void NetworkAccess::refresh()
{
    if (m_services.control.networkUrls() != m_addresses)
        retell();
}

void NetworkAccess::retell()
{
    m_addresses = m_services.control.networkUrls();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_network_access.cpp"
