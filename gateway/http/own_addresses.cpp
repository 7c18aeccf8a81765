// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/own_addresses.h"

#include <QNetworkInterface>

namespace gateway::http {

QVector<QHostAddress> ownNetworkAddresses()
{
    QVector<QHostAddress> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : interfaces) {
        const auto flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const QHostAddress address = entry.ip();
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLinkLocal()
                && !found.contains(address))
                found.append(address);
        }
    }
    return found;
}

} // namespace gateway::http
