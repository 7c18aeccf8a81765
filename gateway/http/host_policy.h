// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a request may be addressed to and which web page may send one. A page in a browser can make the
// browser connect to us, but it cannot forge Host (so DNS rebinding shows there) nor hide Origin.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <QVector>

namespace gateway::http {

// Who may connect: this computer alone, or whoever is in its network.
enum class Reach { ThisComputer, Network };

enum class HostVerdict { Allowed, Foreign, Malformed };

class HostPolicy {
public:
    HostPolicy() = default;
    // `boundAddress`: the literal we listen on, for loopback addresses other than 127.0.0.1 and ::1.
    // Allowed hosts may carry a port ("box.lan:4000"); without one every port passes.
    HostPolicy(quint16 port, const QString& boundAddress, const QStringList& allowedHosts,
        const QStringList& allowedOrigins, Reach reach = Reach::ThisComputer);

    // Whether the address a connection came in at counts as a name of ours: it is a literal, which no name
    // can be rebound to.
    [[nodiscard]] bool answersToOwnAddress() const noexcept { return m_reach == Reach::Network; }

    // A Host field or the authority of an absolute-form target. `reachedAt`: this end's address of the
    // connection, as it stands in a Host field; of use where answersToOwnAddress().
    [[nodiscard]] HostVerdict judgeHost(QByteArrayView host, QByteArrayView reachedAt = {}) const;
    [[nodiscard]] bool allowsOrigin(QByteArrayView origin, QByteArrayView reachedAt = {}) const;

private:
    [[nodiscard]] bool isOwnName(QByteArrayView name, QByteArrayView reachedAt) const noexcept;

    quint16 m_port = 0;
    QByteArray m_boundAddress;
    QVector<QByteArray> m_allowedHosts;
    QVector<QByteArray> m_allowedOrigins;
    Reach m_reach = Reach::ThisComputer;
};

} // namespace gateway::http
