// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the playground's requests: to the gateway's own port, as any client's, so that they are
// authenticated, routed and recorded like those. Abstract so that a test can script it.
// Thread: the main thread. One request at a time; a later one takes the place of an earlier.
#pragma once

#include "base/dialect.h"
#include "base/secret.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

namespace app::viewmodels {

struct PlaygroundOrder {
    QString root; // "http://127.0.0.1:4000"
    QByteArray target;
    QByteArray body;
    gateway::Secret key;
    QByteArray session; // of the conversation
    gateway::Dialect dialect = gateway::Dialect::Chat;
};

class PlaygroundWire : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void send(const PlaygroundOrder& order) = 0;
    // Nothing more is told of what is under way.
    virtual void stop() = 0;

Q_SIGNALS:
    // The answer's head; `exchangeId` is what the gateway calls the request, empty where it was refused
    // before it had a name.
    void began(int status, const QByteArray& exchangeId);
    void received(const QByteArray& bytes);
    // The last word. `problem`: why the connection ended before the answer did; empty: it did not.
    void ended(const QString& problem);
};

class HttpPlaygroundWire final : public PlaygroundWire {
    Q_OBJECT
public:
    explicit HttpPlaygroundWire(QObject* parent = nullptr);
    ~HttpPlaygroundWire() override;

    void send(const PlaygroundOrder& order) override;
    void stop() override;

private:
    void follow(QNetworkReply* reply);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
};

} // namespace app::viewmodels
