// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches a list of releases: one GET by https, no cookie, nothing said of whose computer asks.
// Thread: the main thread.
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace app::updates {

struct Fetched {
    QByteArray content = {};
    QString problem = {};    // why there is none, as the system says it; empty: there is
    bool isTooLarge = false; // more than was asked for; what came was thrown away
};

using FetchDone = std::function<void(const Fetched&)>;
// `done` comes once, unless whoever fetches goes away before.
using Fetch = std::function<void(const QUrl& address, qint64 mostBytes, FetchDone done)>;

class ListFetch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void get(const QUrl& address, qint64 mostBytes, FetchDone done);

private:
    QNetworkAccessManager m_network;
};

} // namespace app::updates
