// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration with one provider and one key, listening on any free port.
#pragma once

#include "support/http_client.h"
#include "support/wait_for.h"

#include "pipeline/snapshot.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace gateway::service {

using test::Answer;
using test::HttpClient;
using test::waitFor;

inline constexpr const char* kClientKey = "plx-client-canary-1";

inline config::Config smallConfig(const QByteArray& providerUrl = "http://127.0.0.1:1/v1")
{
    using namespace Qt::StringLiterals;
    config::Config made {
        .providers = { { .slug = u"one"_s,
            .baseUrls = { { .dialect = Dialect::Chat, .url = QString::fromLatin1(providerUrl) } },
            .apiKey = { .kind = config::SecretSource::Kind::Vault, .name = u"provider/one"_s } } },
        .aliases = { { .slug = u"fast"_s,
            .groups = { { .name = u"default"_s,
                .targets = { { .provider = u"one"_s, .model = u"model-1"_s } } } } } },
        .keys = { { .name = u"laptop"_s,
            .secretDigest = QCryptographicHash::hash(kClientKey, QCryptographicHash::Sha256) } },
    };
    made.settings.listenPort = 0;
    return made;
}

inline pipeline::SnapshotPtr snapshotOf(const config::Config& config)
{
    return std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
        QHash<QString, Secret> { { QStringLiteral("one"), Secret("sk-one-canary-0123456789") } },
        QHash<QString, QString> {});
}

// Whether a Plexus answers on 127.0.0.1:port.
inline bool isServed(quint16 port)
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!waitFor([&] { return probe.state() != QAbstractSocket::ConnectingState; })
        || probe.state() != QAbstractSocket::ConnectedState)
        return false;
    HttpClient client(port);
    client.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
    return client.read("GET").body.contains("Plexus");
}

inline QByteArray chatRequest(quint16 port, const QByteArray& body)
{
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nAuthorization: Bearer " + kClientKey + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace gateway::service
