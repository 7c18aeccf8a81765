// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny request to the gateway as a client would send it, in its dialect and with its key, and what became
// of it in words. Its label is "plexus-check", so that it is not taken for the client itself. Thread: the
// main thread. One at a time; a later one takes the place of an earlier.
#pragma once

#include "base/dialect.h"
#include "base/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>

namespace app::viewmodels {

struct ProbeRequest {
    QString root;
    gateway::Secret key;
    gateway::Dialect dialect = gateway::Dialect::Chat;
    QString model;
};

struct ProbeOutcome {
    enum class Kind { Answered, Refused, Unreachable };

    Kind kind = Kind::Answered;
    QString text;       // a sentence
    QString brief = {}; // how long it took; empty: it was not answered

    friend bool operator==(const ProbeOutcome&, const ProbeOutcome&) = default;
};

class ClientProbe : public QObject {
    Q_OBJECT
public:
    explicit ClientProbe(QObject* parent = nullptr);
    ~ClientProbe() override;

    void send(const ProbeRequest& request, std::function<void(const ProbeOutcome&)> done);

private:
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
};

// Of an error answer in any dialect; empty: it has none.
[[nodiscard]] QString errorMessageIn(const QByteArray& body);

} // namespace app::viewmodels
