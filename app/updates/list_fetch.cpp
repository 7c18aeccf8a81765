// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/list_fetch.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::updates {

namespace {

constexpr int kTimeoutMs = 20'000;
constexpr int kMostRedirects = 3;

QNetworkRequest requestFor(const QUrl& address)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(kTimeoutMs);
    request.setMaximumRedirectsAllowed(kMostRedirects);
    // Never from https to http.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"plexus"_s);
    return request;
}

} // namespace

void ListFetch::get(const QUrl& address, qint64 mostBytes, FetchDone done)
{
    QNetworkReply* const reply = m_network.get(requestFor(address));
    const auto tooLarge = std::make_shared<bool>(false);
    const auto checkSize = [reply, tooLarge, mostBytes] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (*tooLarge || (announced <= mostBytes && reply->bytesAvailable() <= mostBytes))
            return;
        *tooLarge = true;
        // Not while the reply is telling of itself, which it would go on with.
        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    };
    connect(reply, &QNetworkReply::readyRead, this, checkSize);
    connect(reply, &QNetworkReply::metaDataChanged, this, checkSize);
    connect(reply, &QNetworkReply::finished, this, [reply, tooLarge, done = std::move(done)] {
        reply->deleteLater();
        if (*tooLarge)
            done({ .isTooLarge = true });
        else if (reply->error() != QNetworkReply::NoError)
            done({ .problem = reply->errorString() });
        else
            done({ .content = reply->readAll() });
    });
}

} // namespace app::updates

#include "moc_list_fetch.cpp"
