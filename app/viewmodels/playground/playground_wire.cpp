// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/playground_wire.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// What the window cannot take at once waits in the gateway, which slows the provider down.
constexpr qint64 kReadAheadBytes = 256 * 1024;

// An error status is an answer, whose body says why; other errors are of the connection.
bool isAnswer(QNetworkReply::NetworkError error)
{
    const bool isContent =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    // What Qt calls 400.
    const bool isRefused = error == QNetworkReply::ProtocolInvalidOperationError;
    return error == QNetworkReply::NoError || isContent || isRefused
        || error >= QNetworkReply::InternalServerError;
}

} // namespace

HttpPlaygroundWire::HttpPlaygroundWire(QObject* parent)
    : PlaygroundWire(parent)
{
    // The gateway is on this computer, whatever proxy there is for the world.
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

HttpPlaygroundWire::~HttpPlaygroundWire()
{
    stop();
}

void HttpPlaygroundWire::send(const PlaygroundOrder& order)
{
    stop();
    QNetworkRequest http { QUrl::fromEncoded(order.root.toUtf8() + order.target) };
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    // Its own label, so that it is not taken for a client set up here.
    http.setRawHeader("Authorization", "Bearer " + order.key.reveal() + ":plexus-playground");
    http.setRawHeader("User-Agent", "plexus-playground/1");
    http.setRawHeader("X-Session-Id", order.session);
    if (order.dialect == gateway::Dialect::Messages)
        http.setRawHeader("anthropic-version", "2023-06-01");
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply* reply = m_network.post(http, order.body);
    m_reply = reply;
    reply->setReadBufferSize(kReadAheadBytes);
    follow(reply);
}

void HttpPlaygroundWire::follow(QNetworkReply* reply)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status > 0)
            Q_EMIT began(status, reply->rawHeader("x-request-id"));
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { Q_EMIT received(reply->readAll()); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        const QByteArray rest = reply->readAll();
        if (!rest.isEmpty())
            Q_EMIT received(rest);
        m_reply.clear();
        reply->deleteLater();
        Q_EMIT ended(isAnswer(reply->error()) ? QString() : reply->errorString());
    });
}

void HttpPlaygroundWire::stop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // One that has failed already ends by itself, and may not be told to fail again.
    if (m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace app::viewmodels

#include "moc_playground_wire.cpp"
