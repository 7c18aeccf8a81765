// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/addresses.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr qsizetype kMaxAddress = 4096;

Error refused(const QString& what, const QByteArray& text, const QString& why)
{
    QString shown = QString::fromUtf8(text.left(100));
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"%1 is \u201c%2\u201d, which %3."_s.arg(what, shown, why),
        .failureClass = FailureClass::Target };
}

bool isPlain(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7F && c != '\\' && c != '"' && c != '<' && c != '>' && c != '`';
    });
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<QUrl> endpointUrl(const QByteArray& text, const QString& what)
{
    if (text.size() > kMaxAddress || !isPlain(text))
        return refused(what, text, u"contains characters no address has, or is too long"_s);
    QUrl url(QString::fromLatin1(text), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return refused(what, text, u"is not an https address"_s);
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return refused(what, text, u"holds a user or a fragment"_s);
    return url;
}

QByteArray originOf(const QUrl& url)
{
    const bool isSecure = url.scheme() == u"https";
    const int ownPort = isSecure ? 443 : 80;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':') && !host.startsWith(u'['))
        host = u'[' + host + u']';
    const QString port = url.port(ownPort) == ownPort ? QString() : u":%1"_s.arg(url.port());
    return (url.scheme().toLower() + u"://"_s + host + port).toLatin1();
}

Reach reachOf(const QUrl& named, const QUrl& server)
{
    const bool isItsOwn = named.host().compare(server.host(), Qt::CaseInsensitive) == 0;
    return isItsOwn || isLoopbackHost(server.host()) ? Reach::Anywhere : Reach::PublicOnly;
}

} // namespace gateway::oauth
