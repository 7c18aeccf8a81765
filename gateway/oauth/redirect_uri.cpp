// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/redirect_uri.h"

#include "oauth/addresses.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr qsizetype kMaxUri = 2048;

} // namespace

QString redirectProblem(const QByteArray& uri)
{
    if (uri.size() > kMaxUri)
        return u"must have at most %1 bytes"_s.arg(kMaxUri);
    if (!endpointUrl(uri, {}))
        return u"must be an https address, or http on 127.0.0.1, [::1] or localhost, without a fragment"_s;
    return {};
}

bool redirectMatches(const QByteArray& registered, const QByteArray& asked)
{
    if (registered == asked)
        return redirectProblem(asked).isEmpty();
    if (!redirectProblem(registered).isEmpty() || !redirectProblem(asked).isEmpty())
        return false;
    QUrl first(QString::fromLatin1(registered), QUrl::StrictMode);
    QUrl second(QString::fromLatin1(asked), QUrl::StrictMode);
    if (first.scheme() != u"http" || second.scheme() != u"http")
        return false;
    first.setPort(-1);
    second.setPort(-1);
    return first == second;
}

QString redirectHost(const QByteArray& uri)
{
    const QUrl url(QString::fromLatin1(uri), QUrl::StrictMode);
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QByteArray redirectPolicySource(const QByteArray& uri)
{
    const QUrl url(QString::fromLatin1(uri), QUrl::StrictMode);
    // The policy's grammar knows no IPv6 literals (CSP3 §2.3.1).
    if (url.host().contains(u':'))
        return url.scheme().toLatin1() + ':';
    return originOf(url);
}

} // namespace gateway::oauth
