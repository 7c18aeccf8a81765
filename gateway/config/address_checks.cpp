// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/address_checks.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

// A wrong address is quoted, a password that may stand in it is not.
QString withoutUserInfo(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype slashes = address.indexOf(u"//");
    if (at < 0)
        return address;
    return address.first(slashes >= 0 && slashes < at ? slashes + 2 : 0) + u'\u2026' + address.sliced(at);
}

} // namespace

bool isLoopback(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isNetworkWord(const QString& host)
{
    return host == u"network";
}

void checkUrl(const QString& path, const QString& text, bool carriesKey, Remarks& remarks)
{
    const QString trimmed = text.endsWith(u'#') ? text.chopped(1) : text;
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https")) {
        remarks.error(path,
            u"must be an http:// or https:// address, not \u201c%1\u201d"_s.arg(
                withoutUserInfo(text).left(100)));
        return;
    }
    if (!url.userInfo().isEmpty())
        remarks.error(path, u"must not contain a user name or password; use api_key or headers"_s);
    if (url.hasFragment() || url.hasQuery())
        remarks.error(path, u"must not contain ? or #"_s);
    if (carriesKey && url.scheme() == u"http" && !isLoopback(url.host()))
        remarks.warning(path, u"sends the key unencrypted over the network; use https"_s);
}

void checkProxy(const QString& path, const QString& text, Remarks& remarks)
{
    if (text.isEmpty() || text == u"direct")
        return;
    static const QStringList kSchemes { u"http"_s, u"https"_s, u"socks4"_s, u"socks4a"_s, u"socks5"_s,
        u"socks5h"_s };
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !kSchemes.contains(url.scheme()))
        remarks.error(path, u"must be http://host:port, socks5://host:port or direct"_s);
}

} // namespace gateway::config
